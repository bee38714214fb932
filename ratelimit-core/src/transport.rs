//! The headers of a request that are not a caller's to set.

/// Headers that the transport writes itself, in lower case: what frames the message, and what is between
/// two hops only ([RFC 9110, 7.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1)).
const OF_THE_TRANSPORT: &[&str] = &[
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "proxy-connection",
];

/// Whether the transport sets the header `name` itself, in whatever case it is written.
///
/// ```
/// use ratelimit_core::is_set_by_transport;
///
/// assert!(is_set_by_transport("Content-Length") && !is_set_by_transport("Content-Type"));
/// ```
#[must_use]
pub fn is_set_by_transport(name: &str) -> bool {
    OF_THE_TRANSPORT.iter().any(|own| name.eq_ignore_ascii_case(own))
}
