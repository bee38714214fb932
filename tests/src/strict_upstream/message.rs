//! What a handler sees and what it gives back.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde_json::Value;

/// One request, as it arrived.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// The verb.
    pub method: Method,
    /// The path, still percent-encoded.
    pub path: String,
    /// What stood behind the `?`, still percent-encoded.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body, at most [`BODY_LIMIT`](super::BODY_LIMIT) bytes.
    pub body: Bytes,
    /// When its head arrived, since the upstream started: the instant it was counted at.
    pub received_at: Duration,
}

impl Arrival {
    /// The first header of that name, if there is one and it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The decoded pairs of the query.
    pub fn query_pairs(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(self.query.as_deref().unwrap_or_default().as_bytes())
    }
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers. The length of the body is added to them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// How much longer than the upstream's own latency this answer takes.
    pub delay: Duration,
}

impl Answer {
    /// An answer without a body.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), delay: Duration::ZERO }
    }

    /// An answer with a JSON body.
    #[must_use]
    pub fn json(status: StatusCode, body: &Value) -> Self {
        Self::json_bytes(status, body.to_string())
    }

    /// The same answer with one header more. A name or a value that HTTP does not allow makes it a
    /// 500 that says so, which no test can mistake for what it wanted.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
                self
            }
            _ => Self::fault(&format!("the handler gave a header that is none: {name:?}: {value:?}")),
        }
    }

    /// The same answer, `delay` later.
    #[must_use]
    pub fn with_delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    pub(super) fn json_bytes(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut answer = Self::new(status);
        answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        answer.body = body.into();
        answer
    }

    /// What is wrong with the test, not with the client.
    pub(super) fn fault(message: &str) -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    pub(super) fn error(status: StatusCode, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "error": { "message": message } }))
    }
}

/// `{}` with status 200.
impl Default for Answer {
    fn default() -> Self {
        Self::json_bytes(StatusCode::OK, "{}")
    }
}
