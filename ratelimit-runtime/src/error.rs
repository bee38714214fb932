//! Why a call failed: one opaque error with one line to show and the facts to act on.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::client::api::TypedBody;
use crate::limiter::{AcquireError, Refusal};
use crate::store::StoreError;

/// A call that failed. Displayed as one line that starts with the operation and does not repeat its
/// [`source`](StdError::source).
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    operation: &'static str,
    attempts: u32,
    failure: Failure,
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The arguments could not be put into a request. Nothing was sent.
    Encode,
    /// A quota of ours has no permit in time. Nothing was sent.
    Refused,
    /// The store that holds the quotas failed. Nothing was sent.
    Store,
    /// The call took longer than it may. The upstream may have acted, unless
    /// [`timeout_phase`](Error::timeout_phase) says that the call waited for a permit.
    Timeout,
    /// The connection to the upstream failed. It may have acted.
    Transport,
    /// The upstream answered with a status that is no success.
    Status,
    /// The upstream answered with success, and a body that could not be read.
    Decode,
}

pub(crate) enum Failure {
    Encode(EncodeError),
    Refused(Refusal),
    Store(StoreError),
    Timeout { phase: Phase, after: Duration },
    Transport(reqwest::Error),
    TooLarge { status: StatusCode, headers: HeaderMap, limit: usize },
    StreamTooLarge { limit: usize },
    Status { status: StatusCode, headers: HeaderMap, body: Bytes, typed: Option<TypedBody> },
    Page { status: StatusCode, headers: HeaderMap, body: Bytes, problem: String },
    Decode { status: StatusCode, headers: HeaderMap, body: Bytes, source: serde_json::Error },
}

/// Where a call was when its time was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It waited for a permit of ours. Nothing was sent in vain: what was sent before, was answered.
    Permit,
    /// It was sent, and not answered. The upstream may have acted.
    Attempt,
    /// It was answered, and the rest of the body did not come.
    Body,
}

/// An argument that cannot be put into a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the argument `{argument}` {problem}")]
pub struct EncodeError {
    argument: String,
    problem: String,
}

impl EncodeError {
    pub(crate) fn new(argument: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { argument: argument.into(), problem: problem.into() }
    }
}

impl Error {
    pub(crate) fn new(operation: &'static str, attempts: u32, failure: Failure) -> Self {
        Self { inner: Box::new(Inner { operation, attempts, failure }) }
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.inner.failure {
            Failure::Encode(_) => ErrorKind::Encode,
            Failure::Refused(_) => ErrorKind::Refused,
            Failure::Store(_) => ErrorKind::Store,
            Failure::Timeout { .. } => ErrorKind::Timeout,
            Failure::Transport(_) => ErrorKind::Transport,
            Failure::Status { .. } => ErrorKind::Status,
            Failure::Decode { .. }
            | Failure::TooLarge { .. }
            | Failure::StreamTooLarge { .. }
            | Failure::Page { .. } => ErrorKind::Decode,
        }
    }

    /// The method of the client that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// How often a request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The upstream's status, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.inner.failure {
            Failure::Status { status, .. }
            | Failure::Decode { status, .. }
            | Failure::TooLarge { status, .. }
            | Failure::Page { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// The upstream's headers, if it answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.inner.failure {
            Failure::Status { headers, .. }
            | Failure::Decode { headers, .. }
            | Failure::TooLarge { headers, .. }
            | Failure::Page { headers, .. } => Some(headers),
            _ => None,
        }
    }

    /// The upstream's body as it came, if it answered. The body of an error is cut at 64 KiB.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.inner.failure {
            Failure::Status { body, .. } | Failure::Decode { body, .. } | Failure::Page { body, .. } => {
                Some(body)
            }
            _ => None,
        }
    }

    /// The upstream's body as the type that `#[errors]`, or `error` of `#[api_client]`, gives to its
    /// status; none if it gives another, or if the body is something else. [`body`](Self::body) has it raw.
    #[must_use]
    pub fn error_body<T: Any>(&self) -> Option<&T> {
        match &self.inner.failure {
            Failure::Status { typed: Some(typed), .. } => typed.downcast_ref(),
            _ => None,
        }
    }

    /// Takes out what [`error_body`](Self::error_body) shows.
    pub fn take_error_body<T: Any>(&mut self) -> Option<T> {
        let Failure::Status { typed, .. } = &mut self.inner.failure else { return None };
        match typed.take()?.downcast() {
            Ok(body) => Some(*body),
            Err(other) => {
                *typed = Some(other);
                None
            }
        }
    }

    /// Where the call was when its time was over, if that is what happened.
    #[must_use]
    pub fn timeout_phase(&self) -> Option<Phase> {
        match &self.inner.failure {
            Failure::Timeout { phase, .. } => Some(*phase),
            _ => None,
        }
    }

    /// What the upstream calls the request, by its `Request-Id` or `X-Request-Id` header.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// Our own quota's refusal, if that is what it is.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match &self.inner.failure {
            Failure::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// When to come again: when our own quota would have admitted the call, or what the upstream's
    /// `Retry-After` says in whole seconds ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)).
    ///
    /// It is the upstream's word, unbounded: think before you sleep that long.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        if let Some(refusal) = self.refusal() {
            return refusal.retry_after;
        }
        let seconds = self.headers()?.get(http::header::RETRY_AFTER)?.to_str().ok()?;
        seconds.trim().parse().ok().map(Duration::from_secs)
    }
}

/// The header by which an upstream names a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["request-id", "x-request-id"].into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}

impl From<AcquireError> for Failure {
    fn from(error: AcquireError) -> Self {
        match error {
            AcquireError::Refused(refusal) => Self::Refused(refusal),
            AcquireError::Store(error) => Self::Store(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A body that a mock made belongs to no operation.
        if !self.inner.operation.is_empty() {
            write!(f, "{}: ", self.inner.operation)?;
        }
        match &self.inner.failure {
            Failure::Encode(_) => f.write_str("the request could not be built"),
            Failure::Refused(refusal) => write!(f, "{refusal}"),
            Failure::Store(_) => f.write_str("no permit, for the store failed"),
            Failure::Timeout { phase: Phase::Permit, after } => {
                write!(f, "the call had no permit when its {after:?} were over")
            }
            Failure::Timeout { phase: Phase::Attempt, after } => {
                write!(f, "the upstream did not answer within {after:?}")
            }
            Failure::Timeout { phase: Phase::Body, after } => {
                write!(f, "the upstream sent nothing of the body for {after:?}")
            }
            Failure::Transport(_) => f.write_str("the connection to the upstream failed"),
            Failure::TooLarge { status, limit, .. } => {
                write!(f, "the upstream answered {status} with a body over the limit of {limit} bytes")
            }
            Failure::StreamTooLarge { limit } => {
                write!(f, "the upstream sent a body over the limit of {limit} bytes")
            }
            Failure::Page { problem, .. } => write!(f, "the upstream sent a page that {problem}"),
            Failure::Status { status, .. } => write!(f, "the upstream answered {status}"),
            Failure::Decode { status, body, .. } => {
                write!(f, "the upstream answered {status} with {} bytes that could not be read", body.len())
            }
        }?;
        match self.request_id() {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

/// Facts only: headers and bodies may hold what is nobody's business.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("status", &self.status())
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.inner.failure {
            Failure::Encode(error) => Some(error),
            Failure::Store(error) => Some(error),
            Failure::Transport(source) => Some(source),
            Failure::Decode { source, .. } => Some(source),
            Failure::Refused(_)
            | Failure::Timeout { .. }
            | Failure::Status { .. }
            | Failure::TooLarge { .. }
            | Failure::StreamTooLarge { .. }
            | Failure::Page { .. } => None,
        }
    }
}
