//! What a call failed with, as the pipeline hands it on.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{BoxError, EncodeError, Phase, Unread};
use crate::client::CredentialError;
use crate::client::api::TypedBody;
use crate::limiter::{AcquireError, Refusal};
use crate::store::StoreError;

pub(crate) enum Failure {
    Encode(EncodeError),
    Refused(Refusal),
    Store(StoreError),
    Credential(CredentialError),
    Timeout {
        phase: Phase,
        after: Duration,
    },
    Transport {
        error: reqwest::Error,
        /// Whether it is of another host, to which a client of the user's own was sent on.
        elsewhere: bool,
    },
    Intercepted(Intercepted),
    TooLarge {
        status: StatusCode,
        headers: HeaderMap,
        over: Over,
    },
    StreamTooLarge {
        limit: usize,
    },
    Status {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        typed: Option<TypedBody>,
        hint: RetryHint,
    },
    /// A body that is not compressed as it says.
    #[cfg_attr(not(feature = "gzip"), expect(dead_code, reason = "nothing is decompressed"))]
    Garbled {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        problem: String,
    },
    Page {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        problem: String,
    },
    Decode {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        source: Unread,
    },
}

impl Failure {
    /// The upstream's status, if it answered.
    pub(crate) const fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Status { status, .. }
            | Self::Decode { status, .. }
            | Self::TooLarge { status, .. }
            | Self::Garbled { status, .. }
            | Self::Page { status, .. }
            | Self::Intercepted(Intercepted { at: Intercept::Answer(status), .. }) => Some(*status),
            _ => None,
        }
    }
}

/// What an upstream's answer says about sending the call again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RetryHint {
    /// Not before this time after the answer.
    pub(crate) after: Option<Duration>,
    /// Whether at all.
    pub(crate) should_retry: Option<bool>,
    /// Whether it is the answer of another host, to which a client of the user's own was sent on.
    pub(crate) elsewhere: bool,
}

/// What there is more of than [`Bounds`](crate::Bounds) allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    Body(usize),
    Headers(usize),
    #[cfg(feature = "gzip")]
    Ratio(usize),
}

impl fmt::Display for Over {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(limit) => write!(f, "a body over the limit of {limit} bytes"),
            Self::Headers(limit) => write!(f, "more headers than the limit of {limit}"),
            #[cfg(feature = "gzip")]
            Self::Ratio(limit) => write!(f, "a body that is more than {limit} times as long as it was sent"),
        }
    }
}

/// What an interceptor ended a call with.
pub(crate) struct Intercepted {
    pub(crate) at: Intercept,
    pub(crate) source: BoxError,
}

/// What an interceptor did not let pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Intercept {
    /// The request, which was not sent.
    Request,
    /// The answer of that status.
    Answer(StatusCode),
    /// Either: a stack of middleware does not say.
    #[cfg(feature = "reqwest-middleware")]
    Either,
}

impl From<AcquireError> for Failure {
    fn from(error: AcquireError) -> Self {
        match error {
            AcquireError::Refused(refusal) => Self::Refused(*refusal),
            AcquireError::Store(error) => Self::Store(error),
        }
    }
}

impl From<Intercepted> for Failure {
    fn from(intercepted: Intercepted) -> Self {
        Self::Intercepted(intercepted)
    }
}
