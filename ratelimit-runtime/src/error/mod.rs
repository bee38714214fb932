//! Why a call failed: one opaque error with one line to show and the facts to act on.

mod failure;
pub(crate) mod json_path;
mod line;
mod mock;
mod show;

use std::any::Any;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use ratelimit_core::Quota;
use ratelimit_core::retry::StopReason;

pub(crate) use self::failure::{Failure, Intercept, Intercepted, Over, RetryHint};
pub(crate) use self::line::Unread;
#[cfg(feature = "redis")]
pub(crate) use self::line::{LONGEST_LINE, in_a_line};
use crate::limiter::{Refusal, RefusedBy};

/// A call that failed. Displayed as one line that starts with the operation and does not repeat its
/// [`source`](std::error::Error::source).
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    operation: &'static str,
    effort: Effort,
    failure: Failure,
    /// How the attempt before ended.
    previous: Option<Error>,
    /// Why it was not sent again.
    stopped_by: Option<StopReason>,
    idempotency_key: Option<HeaderValue>,
}

/// What a call has taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Effort {
    /// How often it was sent.
    pub(crate) attempts: u32,
    /// How long it waited for permits.
    pub(crate) waited: Duration,
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The arguments could not be put into a request. Nothing was sent.
    Encode,
    /// A quota of ours has no permit in time for the attempt, which was not sent. What there was before it
    /// [had failed](Error::previous_attempt).
    Refused,
    /// The store that holds the quotas failed. The attempt was not sent.
    Store,
    /// There was no credential for the attempt, which was not sent: its
    /// [provider](crate::Credentials) failed.
    Credential,
    /// The call took longer than it may. The upstream may have acted, unless
    /// [`timeout_phase`](Error::timeout_phase) says that the call waited, and was not sent before.
    Timeout,
    /// The connection to the upstream failed. It may have acted.
    Transport,
    /// An [interceptor](crate::Interceptor) did not let the request go, or the answer come. Where it was
    /// the answer, it has a [`status`](Error::status).
    Intercepted,
    /// The upstream answered with a status that is no success.
    Status,
    /// The upstream answered with success, and a body that could not be read.
    Decode,
}

/// An error of whatever type, for what a user's own code fails with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Where a call was when its time was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It waited for a credential from its [provider](crate::Credentials).
    Credential,
    /// It waited for a permit of ours. What it was sent before, had failed:
    /// [`previous_attempt`](Error::previous_attempt) says how.
    Permit,
    /// It was sent, and not answered. The upstream may have acted.
    Attempt,
    /// It was answered, and the rest of the body did not come.
    Body,
    /// It waited to be sent again. What it was sent before, had failed:
    /// [`previous_attempt`](Error::previous_attempt) says how.
    Backoff,
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
    pub(crate) fn new(operation: &'static str, effort: Effort, failure: Failure) -> Self {
        Self {
            inner: Box::new(Inner {
                operation,
                effort,
                failure,
                previous: None,
                stopped_by: None,
                idempotency_key: None,
            }),
        }
    }

    /// The same, after an attempt that ended with `previous`, of which only that is kept: a call that is
    /// sent often does not pile up what it was told.
    pub(crate) fn after(mut self, previous: Option<Self>) -> Self {
        self.inner.previous = previous.map(|mut previous| {
            previous.inner.previous = None;
            previous
        });
        self
    }

    /// The same, of a call that is not sent again for `reason`.
    pub(crate) fn stopped_by(mut self, reason: StopReason) -> Self {
        self.inner.stopped_by = Some(reason);
        self
    }

    /// The same, of a call that was sent under `key`.
    pub(crate) fn under(mut self, key: Option<HeaderValue>) -> Self {
        self.inner.idempotency_key = key;
        self
    }

    pub(crate) fn failure(&self) -> &Failure {
        &self.inner.failure
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.inner.failure {
            Failure::Encode(_) => ErrorKind::Encode,
            Failure::Refused(_) => ErrorKind::Refused,
            Failure::Store(_) => ErrorKind::Store,
            Failure::Credential(_) => ErrorKind::Credential,
            Failure::Timeout { .. } => ErrorKind::Timeout,
            Failure::Transport { .. } => ErrorKind::Transport,
            Failure::Intercepted(_) => ErrorKind::Intercepted,
            Failure::Status { .. } => ErrorKind::Status,
            Failure::Decode { .. }
            | Failure::TooLarge { .. }
            | Failure::StreamTooLarge { .. }
            | Failure::Garbled { .. }
            | Failure::Page { .. } => ErrorKind::Decode,
        }
    }

    /// The method of the client that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// How often the request was sent, whatever ended the call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.effort.attempts
    }

    /// The idempotency key of the call, where its method has one: that which was given, or made up. Whoever does not
    /// know whether the upstream acted makes the call again under the same key
    /// ([`CallSettings::idempotency_key`](crate::CallSettings::idempotency_key)), and it acts once.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.inner.idempotency_key.as_ref()?.to_str().ok()
    }

    /// How long the call waited for permits, for all its attempts together and with a wait in vain.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.inner.effort.waited
    }

    /// How the attempt before ended, if the call was sent again, or was about to be: what the upstream
    /// said last where a quota of ours then refused the next attempt, or the time was over.
    #[must_use]
    pub fn previous_attempt(&self) -> Option<&Self> {
        self.inner.previous.as_ref()
    }

    /// Why the call was not sent again after this, where that was asked: not where it has no retries, nor
    /// where what ended it is never retried, such as a refusal by a quota of ours.
    #[must_use]
    pub fn stop_reason(&self) -> Option<StopReason> {
        self.inner.stopped_by
    }

    /// Whether the same call, made later, has a chance.
    ///
    /// It has after a timeout, a connection that failed or broke, a store or a provider of credentials that
    /// failed, and a refusal by a
    /// quota that will have permits again; and after the statuses 408, 425, 429 and 5xx, but for 501 and
    /// 505, with which an upstream says that it will never do this. It says nothing of whether the
    /// upstream acted: make a call again that must not act twice only with the same idempotency key.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.inner.failure {
            Failure::Timeout { .. } | Failure::Store(_) | Failure::Credential(_) => true,
            Failure::Transport { error, .. } => !error.is_builder() && !error.is_redirect(),
            Failure::Refused(refusal) => {
                let is_full = matches!(refusal.by, RefusedBy::Queue(_));
                refusal.retry_after.is_some() || is_full || refusal.quota().is_some_and(Quota::is_in_flight)
            }
            Failure::Status { status, .. } => {
                matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502..=504 | 506..=599)
            }
            Failure::Encode(_)
            | Failure::Intercepted(_)
            | Failure::TooLarge { .. }
            | Failure::StreamTooLarge { .. }
            | Failure::Garbled { .. }
            | Failure::Page { .. }
            | Failure::Decode { .. } => false,
        }
    }

    /// The upstream's status, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.failure.status()
    }

    /// The upstream's headers, if it answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.inner.failure {
            Failure::Status { headers, .. }
            | Failure::Decode { headers, .. }
            | Failure::TooLarge { headers, .. }
            | Failure::Garbled { headers, .. }
            | Failure::Page { headers, .. } => Some(headers),
            _ => None,
        }
    }

    /// The upstream's body as it came, if it answered. The body of an error is cut
    /// at its [bound](crate::Bounds::error_body).
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.inner.failure {
            Failure::Status { body, .. }
            | Failure::Garbled { body, .. }
            | Failure::Decode { body, .. }
            | Failure::Page { body, .. } => Some(body),
            _ => None,
        }
    }

    /// Where in the body that could not be read the trouble is, like `data[3].amount`: what is there is
    /// something else than the method returns, or something in there is missing. None where that is all of
    /// it, or where it is no JSON.
    ///
    /// The names in it are the upstream's; it has at most some 200 bytes.
    #[must_use]
    pub fn decode_path(&self) -> Option<String> {
        match &self.inner.failure {
            Failure::Decode { body, source, .. } => {
                let (line, column) = source.place();
                json_path::path_at(body, line, column)
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

    /// When to come again: when our own quota would have admitted the call, or when the upstream says, by
    /// `Retry-After` in either form ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after))
    /// or by what else it sends about its limits; counted from when the error came.
    ///
    /// It is the upstream's word, unbounded: think before you sleep that long.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.inner.failure {
            Failure::Refused(refusal) => refusal.retry_after,
            Failure::Status { hint, .. } => hint.after,
            _ => None,
        }
    }
}

/// The header by which an upstream names a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["request-id", "x-request-id"].into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}
