//! Credentials that show themselves to nobody but the request they are for.

use secrecy::{ExposeSecret, SecretString};

/// A credential. Its text is in no `Debug` output, and wiped from memory when it is dropped.
///
/// ```
/// use ratelimit_runtime::Secret;
///
/// let key = Secret::new("sk_test_123");
/// assert_eq!(format!("{key:?}"), "Secret(..)");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The credential `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(SecretString::from(text.into()))
    }

    /// The credential in the environment variable `name`.
    ///
    /// # Errors
    /// [`SecretError`] if there is no such variable, if it is empty, or if it is not Unicode.
    pub fn from_env(name: &str) -> Result<Self, SecretError> {
        let wrong = |problem| SecretError { name: name.to_owned(), problem };
        match std::env::var(name) {
            Ok(text) if text.trim().is_empty() => Err(wrong("is empty")),
            Ok(text) => Ok(Self::new(text)),
            Err(std::env::VarError::NotPresent) => Err(wrong("is not set")),
            Err(std::env::VarError::NotUnicode(_)) => Err(wrong("is not Unicode")),
        }
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// An environment variable that holds no credential.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the environment variable `{name}` {problem}: set it to the credential")]
pub struct SecretError {
    name: String,
    problem: &'static str,
}
