//! Redirects that stay at the upstream, where the builder wants them followed.
//!
//! They are followed here and not by the transport: each hop is a request that the upstream counts, so it
//! takes a permit of its own and passes the interceptors.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use super::ClientBuilder;
use super::attempt::Prepared;
use crate::error::Failure;

impl Prepared {
    /// Goes on where an answer sends the call, if it may. Says whether it does.
    pub(super) fn redirect(&mut self, failure: &Failure) -> bool {
        let Failure::Status { status, headers, .. } = failure else { return false };
        let Some(method) = next_method(*status, &self.request.method) else { return false };
        let keeps_body = method == self.request.method;
        if keeps_body && self.is_sent_once() {
            return false;
        }
        let Some(url) = next_url(&self.request.url, headers) else { return false };
        self.request.url = url;
        if !keeps_body {
            self.request.method = method;
            self.request.body = None;
            self.request.headers.remove(http::header::CONTENT_TYPE);
        }
        true
    }
}

/// The verb of the next request; none where `status` is no redirect that can be followed without doubt. What
/// becomes of a `POST` after a 301 or 302 is told in two ways
/// ([RFC 9110, 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)), so that is the caller's to decide.
fn next_method(status: StatusCode, method: &Method) -> Option<Method> {
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    match status.as_u16() {
        301..=303 if is_read => Some(method.clone()),
        303 => Some(Method::GET),
        307 | 308 => Some(method.clone()),
        _ => None,
    }
}

/// Where the answer to a request to `url` leads; none to anywhere else than the same host, port and scheme.
fn next_url(url: &Url, headers: &HeaderMap) -> Option<Url> {
    let mut next = url.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    next.set_fragment(None);
    let is_plain = next.username().is_empty() && next.password().is_none();
    (is_plain && next.origin() == url.origin()).then_some(next)
}

impl<C> ClientBuilder<C> {
    /// Follows up to `hops` redirects of a call that lead to the same scheme, host and port; none where
    /// nothing is said. Each takes permits, passes the interceptors, and counts as an
    /// [attempt](crate::Response::attempts); it is no retry.
    ///
    /// A redirect that leads elsewhere, one too many, and a 301 or 302 that answers something else than a
    /// `GET` or `HEAD`, are what the call ends with, as [`ErrorKind::Status`](crate::ErrorKind::Status): no
    /// credential, idempotency key or body goes to another host.
    ///
    /// ```
    /// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
    /// builder.follow_redirects(3)
    /// # }
    /// ```
    #[must_use]
    pub const fn follow_redirects(mut self, hops: u32) -> Self {
        self.redirects = hops;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_leads_to_the_same_host_port_and_scheme_or_nowhere() {
        let from = Url::parse("https://api.example.com/v1/a?x=1").unwrap();
        let next = |location: &str| {
            let value = http::HeaderValue::from_str(location).unwrap();
            next_url(&from, &HeaderMap::from_iter([(LOCATION, value)])).map(String::from)
        };
        assert_eq!(next("b#c").as_deref(), Some("https://api.example.com/v1/b"));
        assert_eq!(next("/b?y=2").as_deref(), Some("https://api.example.com/b?y=2"));
        assert_eq!(next("https://api.example.com:443/b").as_deref(), Some("https://api.example.com/b"));
        for elsewhere in [
            "http://api.example.com/b",
            "https://api.example.com:8443/b",
            "//evil.example/b",
            "https://api.example.com.evil.example/",
            "https://user:pass@api.example.com/b",
            "https://[::",
            "file:///etc/passwd",
        ] {
            assert_eq!(next(elsewhere), None, "{elsewhere}");
        }
        assert_eq!(next_url(&from, &HeaderMap::new()), None);
    }

    #[test]
    fn only_a_redirect_whose_verb_is_beyond_doubt_is_followed() {
        let next = |status, method| next_method(StatusCode::from_u16(status).unwrap(), &method);
        for status in [301, 302, 303, 307, 308] {
            assert_eq!(next(status, Method::GET), Some(Method::GET));
        }
        assert_eq!(next(303, Method::POST), Some(Method::GET));
        assert_eq!(next(308, Method::POST), Some(Method::POST));
        for status in [300, 301, 302, 304, 305, 306] {
            assert_eq!(next(status, Method::POST), None, "{status}");
        }
    }
}
