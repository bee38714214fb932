//! What comes back: the raw reply, and how a method's return type is read from it.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use ratelimit_core::OnStoreError;
use serde::de::DeserializeOwned;

use super::decode::decode;
use super::expects::Expects;
use super::stream::ByteStream;
use crate::error::{Effort, Error, Failure, request_id};
use crate::limiter::QuotaStanding;

/// An upstream's answer of success, unread.
#[derive(Debug)]
pub struct Reply {
    pub(crate) operation: &'static str,
    /// Empty, if it is in `stream`.
    pub(crate) body: Bytes,
    pub(crate) stream: Option<ByteStream>,
    pub(crate) meta: Meta,
}

#[derive(Debug, Clone)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) quotas: Vec<QuotaStanding>,
    pub(crate) degraded: Option<OnStoreError>,
    pub(crate) effort: Effort,
    pub(crate) idempotency_key: Option<HeaderValue>,
}

/// A method's result with what else is known of the call. Dereferences to the result.
///
/// A method that returns `Result<Response<T>, E>` instead of `Result<T, E>` gets it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    data: T,
    meta: Meta,
}

impl<T> Response<T> {
    /// A response that no upstream gave, for a mock: status 200, no headers, one attempt, no wait.
    #[must_use]
    pub fn new(data: T) -> Self {
        Self::with_headers(data, StatusCode::OK, HeaderMap::new())
    }

    /// A response that no upstream gave, for a mock.
    #[must_use]
    pub fn with_headers(data: T, status: StatusCode, headers: HeaderMap) -> Self {
        let effort = Effort { attempts: 1, waited: Duration::ZERO };
        let meta =
            Meta { status, headers, quotas: Vec::new(), degraded: None, effort, idempotency_key: None };
        Self { data, meta }
    }

    /// The result.
    pub const fn data(&self) -> &T {
        &self.data
    }

    /// The result, alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The upstream's status.
    pub const fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The upstream's headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// What the upstream calls the request, by its `Request-Id` or `X-Request-Id` header.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.meta.headers)
    }

    /// Where each of our quotas stood when the last attempt was admitted, the narrowest scope first.
    pub fn rate_limit(&self) -> &[QuotaStanding] {
        &self.meta.quotas
    }

    /// What was done instead where the store did not decide the last attempt, for it failed or did not answer
    /// in time; none where it did.
    pub const fn degraded(&self) -> Option<OnStoreError> {
        self.meta.degraded
    }

    /// How often the request was sent.
    pub const fn attempts(&self) -> u32 {
        self.meta.effort.attempts
    }

    /// How long the call waited for permits, for all its attempts together.
    pub const fn waited(&self) -> Duration {
        self.meta.effort.waited
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

/// What a method can return in its `Ok`: anything `serde` can read from JSON; `()` for a body that does
/// not matter; `Bytes` for the body as it is; a `String` for a text; a [`ByteStream`] to read it piece
/// by piece; or a [`Response`] of such.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a response",
    label = "is neither `DeserializeOwned` nor a `Response<T>`",
    note = "derive `serde::Deserialize` for it; `()` stands for a body that does not matter"
)]
pub trait FromReply: Sized {
    /// What it expects of the body.
    const EXPECTS: Expects;

    /// Reads it.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the body is something else.
    fn from_reply(reply: Reply) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> FromReply for T {
    const EXPECTS: Expects = Expects::of::<T>();

    fn from_reply(reply: Reply) -> Result<Self, Error> {
        match decode(&reply.meta.headers, &reply.body) {
            Ok(value) => Ok(value),
            Err(source) => Err(unread(reply, source)),
        }
    }
}

/// The error of an answer that is something else. Apart, so that it is compiled once and not for each type.
fn unread(reply: Reply, source: serde_json::Error) -> Error {
    let Reply { operation, body, meta, .. } = reply;
    let Meta { status, headers, effort, idempotency_key, .. } = meta;
    let failure = Failure::Decode { status, headers, body, source: source.into() };
    Error::new(operation, effort, failure).under(idempotency_key)
}

impl FromReply for ByteStream {
    const EXPECTS: Expects = Expects::STREAM;

    fn from_reply(reply: Reply) -> Result<Self, Error> {
        Ok(reply.stream.unwrap_or_else(|| Self::of_bytes(reply.body)))
    }
}

impl<T: FromReply> FromReply for Response<T> {
    const EXPECTS: Expects = T::EXPECTS;

    fn from_reply(reply: Reply) -> Result<Self, Error> {
        let meta = reply.meta.clone();
        Ok(Self { data: T::from_reply(reply)?, meta })
    }
}

/// What a method can return: a `Result` of something readable and an error that ours turns into.
#[diagnostic::on_unimplemented(
    message = "a client's method cannot return `{Self}`",
    label = "is no `Result<T, E>` of a readable `T` and an `E: From<ratelimit_runtime::Error>`",
    note = "`T` must be `serde::de::DeserializeOwned` or `Response` of such; `E` may be `ratelimit_runtime::Error` itself"
)]
pub trait Returned {
    /// What it expects of the body of the answer.
    const EXPECTS: Expects;

    /// Makes it of what sending gave.
    fn returned(sent: Result<Reply, Error>) -> Self;
}

impl<T: FromReply, E: From<Error>> Returned for Result<T, E> {
    const EXPECTS: Expects = T::EXPECTS;

    fn returned(sent: Result<Reply, Error>) -> Self {
        Ok(sent.and_then(T::from_reply)?)
    }
}

/// What a `#[head]` method can return, whose answer has no body.
#[diagnostic::on_unimplemented(
    message = "a client's method cannot return `{Self}` for a `#[head]` request",
    label = "is no `Result<(), E>` or `Result<Response<()>, E>` with an `E: From<ratelimit_runtime::Error>`",
    note = "the answer to a `#[head]` request has no body"
)]
pub trait ReturnedWithoutBody: Returned {}

impl<T: FromReply + WithoutBody, E: From<Error>> ReturnedWithoutBody for Result<T, E> {}

/// What can be read from an answer without a body.
#[diagnostic::on_unimplemented(
    message = "the answer to a `#[head]` request has no body to read `{Self}` from",
    label = "is neither `()` nor `Response<()>`",
    note = "return `Result<Response<()>, E>` for its status and headers, or `Result<(), E>`"
)]
pub trait WithoutBody {}

impl WithoutBody for () {}

impl<T: WithoutBody> WithoutBody for Response<T> {}
