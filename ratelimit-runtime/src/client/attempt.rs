//! One attempt: the request, its answer, and the body up to its bound.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderValue, SET_COOKIE};
use http::{HeaderMap, StatusCode};
use ratelimit_core::headers::{Feedback, Reader};
use ratelimit_core::retry::Repeat;
use url::Url;

use super::api::{ErrorBody, Operation};
use super::auth::{Auth, Held};
use super::body::Body;
use super::call::Call;
use super::intercept::Answered;
use super::reply::{Meta, Reply};
use super::request::Request;
use super::retry::AttemptTime;
use super::stream::ByteStream;
use super::{Parts, quiet};
use crate::error::{Effort, EncodeError, Failure, Phase, RetryHint};
use crate::limiter::Permit;
use crate::time::{now, within};

/// What is sent by every attempt of one call.
pub(super) struct Prepared {
    operation: &'static Operation,
    pub(super) request: Request,
    /// What can be sent only once.
    stream: Option<Body>,
    /// Whether the body of the answer is for the caller to read.
    streamed: bool,
    /// Whether every attempt carries the same idempotency key.
    keyed: bool,
    /// Whether there was a stream, which is gone once it is sent.
    once: bool,
}

impl Prepared {
    /// What sending it again may do; none where it cannot be.
    pub(super) fn repeat(&self) -> Option<Repeat> {
        if self.once {
            return None;
        }
        Some(Repeat::of(self.request.method.as_str(), self.keyed))
    }

    /// Whether it cannot be sent again.
    pub(super) const fn is_sent_once(&self) -> bool {
        self.once
    }

    /// That which every attempt carries.
    pub(super) fn idempotency_key(&self) -> Option<HeaderValue> {
        self.request.headers.get(self.operation.idempotency_header?).cloned()
    }

    pub(super) const fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn into_request(self) -> Request {
        self.request
    }
}

impl Parts {
    /// The request of `call`, of which nothing is left to be decided.
    pub(super) fn prepare(&self, mut call: Call) -> Result<Prepared, EncodeError> {
        call.join_parts();
        call.make_idempotency_key();
        if let Some(error) = call.error.take() {
            return Err(error);
        }
        Auth::check(self.api.auth, &call)?;
        let operation = call.operation;
        let method = http::Method::from_bytes(operation.method.as_str().as_bytes())
            .map_err(|_| EncodeError::new(operation.method.as_str(), "is no HTTP verb"))?;
        let url =
            self.url(&call).map_err(|error| EncodeError::new("base_url", format!("is no URL ({error})")))?;
        let mut headers = self.headers.clone();
        for (name, value) in operation.headers {
            // The macro has checked both; what cannot be sent is not sent in silence.
            let (Ok(header), Ok(value)) = (http::HeaderName::try_from(*name), HeaderValue::try_from(*value))
            else {
                return Err(EncodeError::new(*name, "is a header that cannot be sent"));
            };
            headers.insert(header, value);
        }
        headers.extend(std::mem::take(&mut call.headers));
        if self.decompresses && !call.streamed {
            headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        }
        if call.json && !headers.contains_key(ACCEPT) {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        }
        let (body, stream) = match call.body {
            Some(body) => match body.as_bytes() {
                Some(bytes) => (Some(bytes.clone()), None),
                None => (None, Some(body)),
            },
            None => (None, None),
        };
        let request = Request { method, url, headers, body };
        let once = stream.is_some();
        Ok(Prepared { operation, request, stream, streamed: call.streamed, keyed: call.keyed, once })
    }

    /// The base's path, then the call's: joined as text, for `Url::join` would let a path that starts
    /// with `/` replace the base's, and `//` the host.
    pub(super) fn url(&self, call: &Call) -> Result<Url, url::ParseError> {
        if let Some(url) = &call.url {
            return Ok(url.clone());
        }
        let mut url = self.base(call.operation)?.into_owned();
        let path = format!("{}{}", url.path().trim_end_matches('/'), call.path);
        url.set_path(&path);
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        Ok(url)
    }

    /// Sends it once. `time` is for the whole of it; of a body that the caller reads, for each pause what an attempt has.
    pub(super) async fn attempt(
        &self,
        prepared: &mut Prepared,
        held: Option<&Held>,
        permit: Permit,
        effort: Effort,
        time: AttemptTime,
    ) -> Result<Reply, Failure> {
        let late = |phase| move || Failure::Timeout { phase, after: time.limit() };
        let sent = within(time.left(), self.send(prepared, held, effort.attempts)).await;
        let response = sent.ok_or_else(late(Phase::Attempt))??;
        if !response.status().is_success() {
            return Err(self.failure(prepared.operation, response, time).await);
        }
        self.listen(prepared.operation, &response, permit.quotas());
        let answer = if prepared.streamed {
            Answer::Open(response)
        } else {
            let read = within(time.left(), self.whole_body(prepared.operation, response)).await;
            let (status, headers, body) = read.ok_or_else(late(Phase::Body))??;
            Answer::Read { status, headers, body }
        };
        let mut reply = answer.into_reply(prepared.operation.name, permit, effort, time.whole);
        reply.meta.idempotency_key = prepared.idempotency_key();
        Ok(reply)
    }

    /// Sends it through the interceptors, and shows them its answer.
    async fn send(
        &self,
        prepared: &mut Prepared,
        held: Option<&Held>,
        attempt: u32,
    ) -> Result<reqwest::Response, Failure> {
        let operation = prepared.operation;
        let mut request = prepared.request.clone();
        if let Some(shown) = self.shown(held) {
            shown.show_in(&mut request).map_err(Failure::Encode)?;
        }
        self.interceptors.before_send(operation, &mut request)?;
        let sent = now();
        let mut response = self.transport.send(operation, request, prepared.stream.take()).await?;
        // Whoever has such a cookie may speak as this client.
        for (name, value) in response.headers_mut() {
            value.set_sensitive(value.is_sensitive() || *name == SET_COOKIE);
        }
        let after = now().saturating_duration_since(sent);
        if let Some(failure) = self.too_many_headers(&response) {
            return Err(failure);
        }
        let answer = Answered { status: response.status(), headers: response.headers(), attempt, after };
        self.interceptors.after_answer(operation, &answer)?;
        Ok(response)
    }

    /// What an answer that is no success comes to. Its head says what matters most, so of a body that breaks
    /// off, or is not there in `time`, there is what came.
    async fn failure(
        &self,
        operation: &Operation,
        response: reqwest::Response,
        time: AttemptTime,
    ) -> Failure {
        let (status, headers) = (response.status(), response.headers().clone());
        // First of all: the body may take its time, and the others send meanwhile.
        let elsewhere = !self.is_of_the_api(operation, response.url());
        let hint = RetryHint { elsewhere, ..hint_of(&self.heed(operation, &response).await) };
        let mut body = BytesMut::new();
        let _ = within(time.left(), self.start_of_body(&mut body, response)).await;
        let (headers, body) = self.start_decoded(headers, body.freeze());
        let known = operation.errors.unwrap_or(self.api.errors);
        let typed = known.iter().find(|known| known.covers(status.as_u16()));
        let typed = typed.and_then(|known: &ErrorBody| known.read(&body));
        Failure::Status { status, headers, body, typed, hint }
    }
}

/// What an answer that has just come says about sending the call again.
pub(crate) fn hint(status: StatusCode, headers: &HeaderMap) -> RetryHint {
    hint_of(&quiet::read(Reader::new(), status, headers))
}

fn hint_of(said: &Feedback) -> RetryHint {
    RetryHint {
        // What was asked for, not what a fleet would be held back for: how much of it is waited for is
        // for each call to say.
        after: said.retry_after.map(|wait| Duration::from_micros(wait.asked_us)),
        should_retry: said.should_retry,
        elsewhere: false,
    }
}

/// An upstream's success.
enum Answer {
    Read { status: StatusCode, headers: HeaderMap, body: Bytes },
    Open(reqwest::Response),
}

impl Answer {
    fn into_reply(self, operation: &'static str, permit: Permit, effort: Effort, idle: Duration) -> Reply {
        let (quotas, degraded) = (permit.quotas().to_vec(), permit.degraded());
        let meta =
            move |status, headers| Meta { status, headers, quotas, degraded, effort, idempotency_key: None };
        match self {
            Self::Read { status, headers, body } => {
                Reply { operation, body, stream: None, meta: meta(status, headers) }
            }
            Self::Open(response) => {
                let meta = meta(response.status(), response.headers().clone());
                let body = http::Response::<reqwest::Body>::from(response).into_body();
                let stream = ByteStream::new(operation, &meta, idle, permit, body);
                Reply { operation, body: Bytes::new(), stream: Some(stream), meta }
            }
        }
    }
}
