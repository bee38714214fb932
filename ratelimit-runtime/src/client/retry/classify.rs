//! A user's own word on whether a failed attempt is worth another.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use crate::client::api::Operation;
use crate::error::{Error, ErrorKind};

/// An attempt that failed, for [`ClientBuilder::retry_classifier`](crate::ClientBuilder::retry_classifier).
#[derive(Debug, Clone, Copy)]
pub struct Attempted<'a> {
    operation: &'static Operation,
    error: &'a Error,
}

impl<'a> Attempted<'a> {
    pub(super) const fn new(operation: &'static Operation, error: &'a Error) -> Self {
        Self { operation, error }
    }

    /// The method of the client that was called.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt it was, counted from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.error.attempts()
    }

    /// What kind of failure it was: [`Status`](ErrorKind::Status), [`Timeout`](ErrorKind::Timeout) or
    /// [`Transport`](ErrorKind::Transport). After others there is no second attempt, so nobody is asked.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.error.kind()
    }

    /// The upstream's status, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }

    /// The upstream's headers, if it answered.
    #[must_use]
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        self.error.headers()
    }

    /// The upstream's header of that name, if it is a text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers()?.get(name)?.to_str().ok()
    }

    /// What the call would fail with if there were no other attempt: its body above all.
    #[must_use]
    pub const fn error(&self) -> &'a Error {
        self.error
    }
}

type Classify = dyn Fn(&Attempted<'_>) -> Option<bool> + Send + Sync;

/// What is asked of each attempt that failed.
#[derive(Clone)]
pub(crate) struct Classifier(Arc<Classify>);

impl Classifier {
    pub(super) fn new(classify: impl Fn(&Attempted<'_>) -> Option<bool> + Send + Sync + 'static) -> Self {
        Self(Arc::new(classify))
    }

    pub(super) fn word_on(&self, attempted: &Attempted<'_>) -> Option<bool> {
        (self.0)(attempted)
    }
}

impl fmt::Debug for Classifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Classifier").finish_non_exhaustive()
    }
}
