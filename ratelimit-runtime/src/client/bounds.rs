//! What an upstream may send and a client may hold: every size has a bound.

use super::ClientBuilder;
use crate::limiter::MOST_WAITING;

/// The sizes that a client puts up with: what goes over one is an error, and neither memory nor a hang.
///
/// | what | default | set by | over it |
/// |---|---|---|---|
/// | the body of an answer, decoded | 8 MiB | [`response_body`](Self::response_body) | [`ErrorKind::Decode`](crate::ErrorKind::Decode) |
/// | the body of an answer that is no success | 64 KiB | [`error_body`](Self::error_body) | it is cut |
/// | the headers of an answer | 100 | [`response_headers`](Self::response_headers) | [`ErrorKind::Decode`](crate::ErrorKind::Decode), or [`Transport`](crate::ErrorKind::Transport) |
/// | a body to what it was compressed | 100 to 1 | [`decompression_ratio`](Self::decompression_ratio) | [`ErrorKind::Decode`](crate::ErrorKind::Decode) |
/// | what a page names the next by, a cursor or a URL | 8 KiB | [`cursor`](Self::cursor) | [`ErrorKind::Decode`](crate::ErrorKind::Decode) |
/// | calls that wait for a permit | 65,536 | [`waiting_calls`](Self::waiting_calls) | [`ErrorKind::Refused`](crate::ErrorKind::Refused) |
/// | a [`ByteStream`](crate::ByteStream) | none: its caller reads it | [`ByteStream::collect`](crate::ByteStream::collect) | [`ErrorKind::Decode`](crate::ErrorKind::Decode) |
/// | redirects of a call | 0 | [`ClientBuilder::follow_redirects`] | the redirect is the answer |
/// | attempts of a call | 1 | `#[retry]`, [`ClientBuilder::retry`] | its last failure |
/// | retries of all calls | 20 % of them, and 10 from the start | `budget` of `#[retry]`, [`RetrySpec::reserve`](crate::RetrySpec::reserve) | its last failure |
/// | connecting | 10 s | [`ClientBuilder::connect_timeout`] | [`ErrorKind::Transport`](crate::ErrorKind::Transport) |
/// | an attempt; a pause of a [`ByteStream`](crate::ByteStream) | 30 s | `#[timeout(attempt = ..)]`, [`ClientBuilder::attempt_timeout`] | [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) |
/// | a call, all its waits and attempts | 120 s | `#[timeout]`, [`ClientBuilder::timeout`] | [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) |
/// | a wait for a permit | 30 s | `max_wait` of `#[rate_limited]` | [`ErrorKind::Refused`](crate::ErrorKind::Refused) |
/// | a wait that the upstream asks a call for | what its timeout leaves | `max_retry_after` of `#[retry]` | its failure, at once |
/// | a wait that the upstream asks the fleet for | 1 h | [`ClientBuilder::max_quiet`] | it is cut |
/// | a decision of the store | 25 ms | [`ClientBuilder::on_store_error`] | what that says |
/// | a fetch of a credential | 30 s | [`ClientBuilder::credential_timeout`] | [`ErrorKind::Credential`](crate::ErrorKind::Credential) |
///
/// ```
/// use ratelimit_runtime::Bounds;
///
/// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
/// builder.bounds(Bounds::new().response_body(64 << 20).response_headers(200))
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub(super) response_body: usize,
    pub(super) error_body: usize,
    pub(super) response_headers: usize,
    pub(super) decompression_ratio: usize,
    pub(super) waiting_calls: usize,
    pub(super) cursor: usize,
}

impl Bounds {
    /// The defaults.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            response_body: 8 << 20,
            error_body: 64 << 10,
            response_headers: 100,
            decompression_ratio: 100,
            waiting_calls: MOST_WAITING,
            cursor: 8 << 10,
        }
    }

    /// The longest body of a success, in bytes, before and after it is decompressed.
    #[must_use]
    pub const fn response_body(self, bytes: usize) -> Self {
        Self { response_body: bytes, ..self }
    }

    /// How many bytes are kept of the body of an answer that is no success.
    #[must_use]
    pub const fn error_body(self, bytes: usize) -> Self {
        Self { error_body: bytes, ..self }
    }

    /// How many headers an answer may have.
    #[must_use]
    pub const fn response_headers(self, number: usize) -> Self {
        Self { response_headers: number, ..self }
    }

    /// How many times as long as it was sent a body may become when it is decompressed.
    #[must_use]
    pub const fn decompression_ratio(self, ratio: usize) -> Self {
        Self { decompression_ratio: ratio, ..self }
    }

    /// The longest cursor or URL, in bytes, by which a page of `#[paginate]` may name the next one.
    #[must_use]
    pub const fn cursor(self, bytes: usize) -> Self {
        Self { cursor: bytes, ..self }
    }

    /// How many calls of the client and its clones may wait for a permit, in this process.
    #[must_use]
    pub const fn waiting_calls(self, number: usize) -> Self {
        Self { waiting_calls: number, ..self }
    }
}

impl Default for Bounds {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ClientBuilder<C> {
    /// Puts up with `bounds` instead of the defaults.
    #[must_use]
    pub const fn bounds(mut self, bounds: Bounds) -> Self {
        self.bounds = bounds;
        self
    }
}
