//! gRPC, as far as limits go: who calls by it reads a status in headers of its own, and of HTTP's no more than that
//! it went wrong.
//!
//! A refusal is an answer of [trailers only], with the time to wait as gRPC tells it: so a caller by tonic gets a
//! `Status` of the right code, and no error of its transport.
//!
//! [trailers only]: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::limiter::{AcquireError, RefusedBy};

const STATUS: HeaderName = HeaderName::from_static("grpc-status");
const MESSAGE: HeaderName = HeaderName::from_static("grpc-message");
/// After how many milliseconds to come again.
const PUSHBACK: HeaderName = HeaderName::from_static("grpc-retry-pushback-ms");
/// The same, as some say it by HTTP.
const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// What a message is written without.
const ESCAPED: &AsciiSet = &CONTROLS.add(b'%');

/// Codes of gRPC.
const INVALID_ARGUMENT: u8 = 3;
const RESOURCE_EXHAUSTED: u8 = 8;
const INTERNAL: u8 = 13;
const UNAVAILABLE: u8 = 14;

/// Whether that are the headers of a call of gRPC, or of an answer to one.
pub(crate) fn is_spoken_in(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/grpc"))
}

/// The answer to a call that got no permit.
pub(crate) fn refusal(error: &AcquireError) -> Response<Bytes> {
    let (code, wait) = match error {
        AcquireError::Refused(refusal) => match refusal.by {
            RefusedBy::Quota(_) => (RESOURCE_EXHAUSTED, refusal.retry_after),
            RefusedBy::Upstream | RefusedBy::Breaker(_) | RefusedBy::Queue(_) => {
                (UNAVAILABLE, refusal.retry_after)
            }
        },
        AcquireError::Store(_) => (UNAVAILABLE, None),
    };
    let mut response = Response::new(Bytes::new());
    tell(response.headers_mut(), code, &error.to_string(), wait);
    response
}

/// `refused`, an answer to a request of HTTP, to one of gRPC.
pub(crate) fn in_place_of(refused: Response<Bytes>) -> Response<Bytes> {
    let (mut parts, _) = refused.into_parts();
    let code = match parts.status {
        StatusCode::TOO_MANY_REQUESTS => RESOURCE_EXHAUSTED,
        StatusCode::BAD_REQUEST => INVALID_ARGUMENT,
        StatusCode::INTERNAL_SERVER_ERROR => INTERNAL,
        _ => UNAVAILABLE,
    };
    let seconds = parts.headers.get(RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.parse().ok());
    let message = match seconds {
        Some(wait) => format!("refused by the rate limit: try again in {wait} s"),
        None => "refused by the rate limit".to_owned(),
    };
    parts.status = StatusCode::OK;
    parts.headers.remove(CONTENT_LENGTH);
    tell(&mut parts.headers, code, &message, seconds.map(Duration::from_secs));
    Response::from_parts(parts, Bytes::new())
}

fn tell(headers: &mut HeaderMap, code: u8, message: &str, wait: Option<Duration>) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    headers.insert(STATUS, HeaderValue::from(u16::from(code)));
    let message = utf8_percent_encode(message, ESCAPED).to_string();
    if let Ok(message) = HeaderValue::try_from(message) {
        headers.insert(MESSAGE, message);
    }
    if let Some(wait) = wait {
        // Rounded up, for who comes earlier is refused again.
        let wait_ms = u64::try_from(wait.as_micros().div_ceil(1_000)).unwrap_or(u64::MAX);
        headers.insert(PUSHBACK, HeaderValue::from(wait_ms));
    }
}

/// Whether an answer of gRPC with these headers says in its trailers, after its body, how the call went.
pub(crate) fn tells_later(headers: &HeaderMap) -> bool {
    is_spoken_in(headers) && !headers.contains_key(STATUS)
}

/// As which status of HTTP an answer of gRPC counts that has failed at once; none where it has not.
pub(crate) fn failed_as(headers: &HeaderMap) -> Option<StatusCode> {
    failure(headers.get(STATUS).filter(|_| is_spoken_in(headers))?)
}

/// As which status of HTTP an answer counts that ends with these trailers; none where they do not say how the call
/// went.
pub(crate) fn ended_as(trailers: &HeaderMap) -> Option<StatusCode> {
    trailers.get(STATUS).map(|code| failure(code).unwrap_or(StatusCode::OK))
}

fn failure(code: &HeaderValue) -> Option<StatusCode> {
    match code.as_bytes() {
        // Deadline exceeded.
        b"4" => Some(StatusCode::GATEWAY_TIMEOUT),
        b"8" => Some(StatusCode::TOO_MANY_REQUESTS),
        // Unknown, internal, data loss.
        b"2" | b"13" | b"15" => Some(StatusCode::INTERNAL_SERVER_ERROR),
        b"14" => Some(StatusCode::SERVICE_UNAVAILABLE),
        _ => None,
    }
}

/// `headers`, or trailers, of an answer of gRPC in the words of HTTP: how long to wait.
pub(crate) fn in_words_of_http(headers: &HeaderMap) -> Cow<'_, HeaderMap> {
    // A negative one says that it is not to be sent again.
    let wait_ms = headers.get(PUSHBACK).and_then(|wait| wait.to_str().ok()?.parse::<u64>().ok());
    match wait_ms {
        Some(wait_ms) if !headers.contains_key(RETRY_AFTER) => {
            let mut headers = headers.clone();
            headers.insert(RETRY_AFTER_MS, HeaderValue::from(wait_ms));
            Cow::Owned(headers)
        }
        _ => Cow::Borrowed(headers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_http_is_told_in_the_words_of_grpc() {
        let mut refused = Response::new(Bytes::from("{}"));
        *refused.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        refused.headers_mut().insert(RETRY_AFTER, HeaderValue::from(7));
        let told = in_place_of(refused);
        assert_eq!((told.status(), told.body().len()), (StatusCode::OK, 0));
        for (name, value) in [
            ("content-type", "application/grpc"),
            ("grpc-status", "8"),
            ("grpc-message", "refused by the rate limit: try again in 7 s"),
            ("grpc-retry-pushback-ms", "7000"),
            ("retry-after", "7"),
        ] {
            assert_eq!(told.headers().get(name).unwrap(), value);
        }
        assert_eq!(failed_as(told.headers()), Some(StatusCode::TOO_MANY_REQUESTS));
    }

    #[test]
    fn a_message_holds_nothing_that_a_header_cannot() {
        let mut headers = HeaderMap::new();
        tell(&mut headers, UNAVAILABLE, "100 % of \u{e4}\n", Some(Duration::from_micros(1)));
        assert_eq!(headers.get(MESSAGE).unwrap(), "100 %25 of %C3%A4%0A");
        assert_eq!(headers.get(PUSHBACK).unwrap(), "1");
    }

    #[test]
    fn a_status_of_another_protocol_is_none() {
        let mut headers = HeaderMap::new();
        headers.insert(STATUS, HeaderValue::from_static("14"));
        assert_eq!(failed_as(&headers), None);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc+proto"));
        assert_eq!(failed_as(&headers), Some(StatusCode::SERVICE_UNAVAILABLE));
    }

    #[test]
    fn trailers_say_how_a_call_went_and_how_long_to_wait() {
        let trailers = |fields: &[(&'static str, &'static str)]| -> HeaderMap {
            fields.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
        };
        for (code, status) in [("0", 200), ("3", 200), ("8", 429), ("14", 503)] {
            assert_eq!(ended_as(&trailers(&[("grpc-status", code)])).unwrap().as_u16(), status);
        }
        assert_eq!(ended_as(&trailers(&[("x", "8")])), None);
        for (pushback, told) in [("1500", Some("1500")), ("-1", None), ("soon", None)] {
            let trailers = trailers(&[("grpc-status", "8"), ("grpc-retry-pushback-ms", pushback)]);
            let heard = in_words_of_http(&trailers);
            assert_eq!(heard.get("retry-after-ms").map(|wait| wait.to_str().unwrap()), told, "{pushback}");
        }
    }
}
