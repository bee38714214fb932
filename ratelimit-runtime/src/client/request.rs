//! The request of a call, as it is sent.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use url::Url;

/// A call as it is sent.
///
/// Generated clients have a function `prepare` that gives the request of a call instead of sending it.
#[derive(Clone)]
pub struct Request {
    pub(super) method: http::Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
}

impl Request {
    /// The verb.
    #[must_use]
    pub const fn method(&self) -> &http::Method {
        &self.method
    }

    /// Where it goes, with its query.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// All headers but those that the transport adds. Credentials, and what
    /// [`header`](crate::ClientBuilder::header) gives, are marked as [sensitive](http::HeaderValue::is_sensitive).
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, to change: for an [interceptor](crate::Interceptor). What the transport writes itself
    /// (`Host`, `Content-Length` and the like) is not to be set here.
    pub const fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Sends `body` instead of what there is, a stream too: for an [interceptor](crate::Interceptor). Its
    /// `Content-Type` stays as it was.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = Some(body.into());
    }

    /// The body; none if there is none, or if it is a stream.
    #[must_use]
    pub const fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }
}

/// Where it goes without its query; how long its body is, and nothing of what it holds.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut url = self.url.clone();
        url.set_query(None);
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &url.as_str())
            .field("headers", &self.headers)
            .field("body_len", &self.body.as_ref().map(Bytes::len))
            .finish()
    }
}
