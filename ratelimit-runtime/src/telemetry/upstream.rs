//! What the upstream does to calls, and what they do about it.

use std::fmt;
use std::time::Duration;

use super::spans::ErrorType;
use crate::client::api::Operation;
use crate::error::Failure;

/// Which API a call goes to, and where that is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Where<'a> {
    pub(crate) api: &'a str,
    pub(crate) host: &'a str,
    pub(crate) port: u16,
    /// The path of the base URL.
    pub(crate) path: &'a str,
}

impl<'a> Where<'a> {
    /// The path of `operation` with its placeholders, and the base's before it.
    pub(super) const fn template(&self, operation: &Operation) -> Template<'a> {
        Template { base: self.path, template: operation.template }
    }
}

/// Written only where somebody reads it.
#[derive(Clone, Copy)]
pub(super) struct Template<'a> {
    base: &'a str,
    template: &'static str,
}

impl fmt::Display for Template<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base.trim_end_matches('/'))?;
        f.write_str(self.template)
    }
}

/// The attempt `attempt` has failed with `failure`, and there is another after `pause`.
pub(crate) fn retried(
    at: &Where<'_>,
    operation: &Operation,
    attempt: u32,
    pause: Duration,
    failure: &Failure,
) {
    sent_again(at.api, operation.name, attempt, pause, &ErrorType(failure));
}

/// The same of an attempt that has failed by `error`: a status, or a word of few.
pub(crate) fn sent_again(
    api: &str,
    operation: &str,
    attempt: u32,
    pause: Duration,
    error: &dyn fmt::Display,
) {
    #[cfg(feature = "metrics")]
    metrics::counter!(
        "ratelimit.retries",
        "api" => api.to_owned(), "operation" => operation.to_owned(), "error.type" => error.to_string()
    )
    .increment(1);
    tracing::debug!(api, operation, attempt, ?pause, error.type = %error, "a call is sent again");
}

/// What a breaker is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BreakerState {
    Closed,
    HalfOpen,
    Open,
}

/// The breaker of an operation, or of the whole API where that is empty, is now `state`.
pub(crate) fn breaker_changed(api: &str, operation: &str, state: BreakerState) {
    #[cfg(feature = "metrics")]
    metrics::gauge!("ratelimit.breaker.state", "api" => api.to_owned(), "operation" => operation.to_owned())
        .set(match state {
            BreakerState::Closed => 0.0,
            BreakerState::HalfOpen => 1.0,
            BreakerState::Open => 2.0,
        });
    let message = "the breaker has changed";
    match state {
        BreakerState::Open => tracing::warn!(api, operation, state = "open", "{message}"),
        BreakerState::HalfOpen => tracing::info!(api, operation, state = "half_open", "{message}"),
        BreakerState::Closed => tracing::info!(api, operation, state = "closed", "{message}"),
    }
}
