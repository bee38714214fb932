//! What a key says of itself: whose it is not, and which mode it is for.

use std::fmt;

use ratelimit_runtime::Secret;

/// How the keys of an organisation start.
const ORGANIZATION: &str = "sk_org_";

/// Which of an account's two worlds a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Live,
    Sandbox,
}

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
    /// It is a publishable key, which is for browsers and may do next to nothing.
    Publishable,
    /// It is the secret of a webhook, which is for verifying what comes.
    WebhookSecret,
    /// It starts like no secret key.
    Shape,
    /// It is of another mode than the connection's.
    OtherMode,
}

/// A secret key, `sk_..` or `rk_..`, whose shape is checked. One of live mode goes to no other machine in clear text.
///
/// That of an organisation, `sk_org_..`, is used for one account at a time: see
/// [`StripeBuilder::context`](crate::StripeBuilder::context).
#[derive(Debug, Clone)]
pub struct Key {
    secret: Secret,
    mode: Mode,
    of_an_organization: bool,
}

impl Key {
    /// The key.
    ///
    /// # Errors
    /// [`KeyError`] where it is none, or another than a secret key.
    ///
    /// ```
    /// use stripe_client::{Key, KeyError};
    ///
    /// assert!(Key::new("sk_test_0123456789abcdef").is_ok());
    /// assert_eq!(Key::new("pk_test_0123456789abcdef").unwrap_err(), KeyError::Publishable);
    /// ```
    pub fn new(key: impl Into<String>) -> Result<Self, KeyError> {
        let key = key.into();
        let mode = Mode::of(&key)?;
        let of_an_organization = key.starts_with(ORGANIZATION);
        let secret = Secret::new(key);
        let secret = if mode == Mode::Live { secret.only_encrypted() } else { secret };
        Ok(Self { secret, mode, of_an_organization })
    }

    /// The key in the environment variable `name`.
    ///
    /// # Errors
    /// [`KeyError::Missing`] where it is not there, and as [`new`](Self::new).
    pub fn from_env(name: &str) -> Result<Self, KeyError> {
        Self::new(std::env::var(name).map_err(|_| KeyError::Missing)?)
    }

    pub(crate) fn secret(&self) -> Secret {
        self.secret.clone()
    }

    /// Whether calls need to say for which account they are.
    pub(crate) const fn is_of_an_organization(&self) -> bool {
        self.of_an_organization
    }

    pub(crate) const fn mode(&self) -> Mode {
        self.mode
    }
}

impl Mode {
    /// The mode of `key`.
    fn of(key: &str) -> Result<Self, KeyError> {
        if key.is_empty() {
            return Err(KeyError::Empty);
        }
        if !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(KeyError::Characters);
        }
        if key.starts_with("pk_") {
            return Err(KeyError::Publishable);
        }
        if key.starts_with("whsec_") {
            return Err(KeyError::WebhookSecret);
        }
        let rest = [ORGANIZATION, "sk_", "rk_"]
            .iter()
            .find_map(|kind| key.strip_prefix(kind))
            .ok_or(KeyError::Shape)?;
        let is_named = |prefix: &str| rest.strip_prefix(prefix).is_some_and(|name| !name.is_empty());
        match (is_named("test_"), is_named("live_")) {
            (true, _) => Ok(Self::Sandbox),
            (_, true) => Ok(Self::Live),
            _ => Err(KeyError::Shape),
        }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the key is not in the environment, or is no text there: set the variable",
            Self::Empty => "the key is empty: give a secret key, `sk_..` or `rk_..`",
            Self::Characters => "the key has characters that no key has: give it without blanks and line ends",
            Self::Publishable => "the key is a publishable one: give a secret key, `sk_..` or `rk_..`",
            Self::WebhookSecret => "the key is the secret of a webhook: give a secret key, `sk_..` or `rk_..`",
            Self::Shape => "the key starts like no secret key: give one with `sk_live_`, `sk_test_`, `rk_live_`, `rk_test_`, `sk_org_live_` or `sk_org_test_`",
            Self::OtherMode => "the key is of another mode than the connection's: build a connection with it",
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
