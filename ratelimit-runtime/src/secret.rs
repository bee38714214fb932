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
pub struct Secret {
    text: SecretString,
    only_encrypted: bool,
}

impl Secret {
    /// The credential `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: SecretString::from(text.into()), only_encrypted: false }
    }

    /// The same, which goes to no other machine in clear text: a client that has it and calls an `http` URL off loopback
    /// is not built, and one that comes to do so all the same sends nothing. It is for keys that are worth something
    /// wherever they are found.
    ///
    /// ```
    /// use ratelimit_runtime::prelude::*;
    ///
    /// #[api_client(base_url = "https://api.example.com", auth = "bearer")]
    /// trait Shop {}
    ///
    /// let key = Secret::new("live_123").only_encrypted();
    /// let builder = ShopClient::builder().auth(key);
    /// assert!(builder.clone().base_url("http://127.0.0.1:8080").build().is_ok());
    /// let error = builder.base_url("http://proxy.example.com").build().unwrap_err();
    /// assert!(error.to_string().contains("clear text"));
    /// ```
    #[must_use]
    pub fn only_encrypted(self) -> Self {
        Self { only_encrypted: true, ..self }
    }

    pub(crate) const fn is_only_encrypted(&self) -> bool {
        self.only_encrypted
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
        self.text.expose_secret()
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
