//! What a key says of itself, and what is given for one by mistake.

use std::fmt;

use ratelimit_runtime::Secret;

/// Why a key cannot be used. The key itself is not told.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyError {
    /// It is not in the environment.
    Missing,
    /// It is empty.
    Empty,
    /// It has blanks, line ends or other characters that no key has.
    Characters,
    /// It is Twilio's: the SID of an account or of a key, or an auth token.
    Twilio,
    /// It is a key of Stripe.
    Stripe,
    /// It is the public key of the event webhook, which is for verifying what comes.
    Verification,
    /// It is the id of a key, which SendGrid lists, and not the key, which it shows once.
    Id,
    /// It starts like no key.
    Shape,
    /// It starts like a key, and its two parts are not there.
    Parts,
}

/// An API key, `SG.` and two parts, whose shape is checked. It goes to no other machine in clear text.
///
/// It is given to the builder: `sendgrid_client::client().auth(Key::from_env("SENDGRID_API_KEY")?)`. What stands in for
/// SendGrid and has keys of another shape takes a [`Secret`].
#[derive(Debug, Clone)]
pub struct Key(Secret);

impl Key {
    /// The key.
    ///
    /// # Errors
    /// [`KeyError`] where it is none.
    ///
    /// ```
    /// use sendgrid_client::{Key, KeyError};
    ///
    /// assert!(Key::new("SG.0123456789abcdef.0123456789-_abcdef").is_ok());
    /// assert_eq!(Key::new("sk_test_0123456789abcdef").unwrap_err(), KeyError::Stripe);
    /// ```
    pub fn new(key: impl Into<String>) -> Result<Self, KeyError> {
        let key = key.into();
        match fault(&key) {
            None => Ok(Self(Secret::new(key).only_encrypted())),
            Some(fault) => Err(fault),
        }
    }

    /// The key in the environment variable `name`.
    ///
    /// # Errors
    /// [`KeyError::Missing`] where it is not there, and as [`new`](Self::new).
    pub fn from_env(name: &str) -> Result<Self, KeyError> {
        Self::new(std::env::var(name).map_err(|_| KeyError::Missing)?)
    }
}

impl From<Key> for Secret {
    fn from(key: Key) -> Self {
        key.0
    }
}

/// How long the first part of a key is, which is its id.
const ID: usize = 22;

fn fault(key: &str) -> Option<KeyError> {
    if key.is_empty() {
        return Some(KeyError::Empty);
    }
    let is_of_a_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    // Of base64 in its other alphabet, which comes from a page of the same settings.
    let is_der =
        key.starts_with("MFkw") && key.chars().all(|c| is_of_a_key(c) || matches!(c, '+' | '/' | '='));
    if is_der {
        return Some(KeyError::Verification);
    }
    if !key.chars().all(|c| is_of_a_key(c) || c == '.') {
        return Some(KeyError::Characters);
    }
    if ["sk_", "rk_", "pk_", "whsec_"].iter().any(|prefix| key.starts_with(prefix)) {
        return Some(KeyError::Stripe);
    }
    let is_hex = |text: &str| text.len() == 32 && text.chars().all(|c| c.is_ascii_hexdigit());
    let sid = ["AC", "SK"].iter().find_map(|kind| key.strip_prefix(kind));
    if is_hex(key) || sid.is_some_and(is_hex) {
        return Some(KeyError::Twilio);
    }
    if key.len() == ID && key.chars().all(is_of_a_key) {
        return Some(KeyError::Id);
    }
    let Some(parts) = key.strip_prefix("SG.") else { return Some(KeyError::Shape) };
    match parts.split_once('.') {
        Some((id, secret)) if !id.is_empty() && !secret.is_empty() && !secret.contains('.') => None,
        _ => Some(KeyError::Parts),
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the key is not in the environment, or is no text there: set the variable",
            Self::Empty => "the key is empty: give an API key of SendGrid, `SG...`",
            Self::Characters => {
                "the key has characters that no key has: give it without blanks and line ends"
            }
            Self::Twilio => {
                "the key is Twilio's: give an API key of SendGrid, `SG...`, which has its own console"
            }
            Self::Stripe => "the key is one of Stripe: give an API key of SendGrid, `SG...`",
            Self::Verification => "the key is the public one of the event webhook: give an API key, `SG...`",
            Self::Id => {
                "the key is only the id of one: give the key itself, `SG...`, which is shown when it is made"
            }
            Self::Shape => "the key starts like none: give an API key of SendGrid, `SG...`",
            Self::Parts => "the key is not whole: after `SG.` come two parts with a dot between them",
        })
    }
}

/// With its text: it is what a `main` that returns it prints.
impl fmt::Debug for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("KeyError").field(&format_args!("{self}")).finish()
    }
}

impl std::error::Error for KeyError {}
