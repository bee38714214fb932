//! What can go wrong in the harness itself, as opposed to in what it tests.

use std::io;
use std::time::Duration;

/// Why a part of the harness could not start, or did not answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HarnessError {
    /// There is no `redis-server` to start.
    #[error(
        "`redis-server` is not on PATH; install it (Debian, Ubuntu: `apt-get install redis-server`), or run `cargo xtask test`"
    )]
    RedisMissing,
    /// The server ended before it answered: a bad option, or a port that was taken meanwhile.
    #[error("redis-server on port {port} ended before it answered ({status}); its output:\n{output}")]
    RedisEnded {
        /// The port it was to listen on.
        port: u16,
        /// How it ended, in the system's words.
        status: String,
        /// What it had printed.
        output: String,
    },
    /// The server runs, but does not answer.
    #[error("redis-server on port {port} did not answer within {waited:?}; its output:\n{output}")]
    RedisSilent {
        /// The port it was to listen on.
        port: u16,
        /// How long it was given.
        waited: Duration,
        /// What it had printed.
        output: String,
    },
    /// The server was killed, and has not been restarted.
    #[error("redis-server on port {port} was killed")]
    RedisKilled {
        /// The port it listened on.
        port: u16,
    },
    /// Several servers that were to agree on something did not.
    #[error("{what} did not come true within {waited:?}")]
    Never {
        /// What was waited for.
        what: &'static str,
        /// How long it was given.
        waited: Duration,
    },
    /// No certificate could be made; this is why.
    #[error("could not make a certificate: {0}")]
    Certificate(String),
    /// Redis answered a command with an error; this is its text.
    #[error("redis answered with an error: {0}")]
    RedisReply(String),
    /// What came back is not RESP.
    #[error("not a RESP reply: {0}")]
    NotResp(String),
    /// A rule that no request could ever meet, or that has no length.
    #[error("rule {rule} makes no sense: {field} is zero")]
    EmptyRule {
        /// The rule as it was written.
        rule: String,
        /// Its field that must not be zero.
        field: &'static str,
    },
    /// The operating system said no.
    #[error("could not {doing}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: io::Error,
    },
}

impl HarnessError {
    /// For `map_err`: an I/O error, with what was being done.
    pub(crate) fn io(doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, source }
    }
}
