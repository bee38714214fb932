//! What the store does.

#[cfg(feature = "redis")]
use std::fmt;
#[cfg(feature = "redis")]
use std::time::Duration;

#[cfg(feature = "redis")]
use crate::time::{Instant, now};

/// A script on its way to the store in Redis.
#[cfg(feature = "redis")]
pub(crate) struct Script {
    calls: u64,
    sent: Instant,
}

#[cfg(feature = "redis")]
impl Script {
    /// One that decides `calls` calls.
    pub(crate) fn sent(calls: u64) -> Self {
        Self { calls, sent: now() }
    }

    /// The store has answered, or there was an error.
    pub(crate) fn ended(self, error: Option<&dyn fmt::Display>) {
        let (calls, took) = (self.calls, now().saturating_duration_since(self.sent));
        #[cfg(feature = "metrics")]
        {
            let outcome = if error.is_some() { "failed" } else { "answered" };
            metrics::histogram!("ratelimit.store.duration", "outcome" => outcome).record(took.as_secs_f64());
            #[expect(clippy::cast_precision_loss, reason = "a batch has at most some thousand calls")]
            metrics::histogram!("ratelimit.store.batch").record(calls as f64);
        }
        let error = error.map(tracing::field::display);
        tracing::trace!(?took, calls, error, "a script was run");
    }
}

/// The store at an address does not answer, and from now on calls go on without it.
#[cfg(feature = "redis")]
pub(crate) fn degraded(store: &str, error: &dyn fmt::Display) {
    #[cfg(feature = "metrics")]
    metrics::gauge!("ratelimit.degraded").set(1.0);
    tracing::warn!(store, %error, "the store is gone: degraded");
}

/// The store at an address is back, `after` it was gone.
#[cfg(feature = "redis")]
pub(crate) fn recovered(store: &str, after: Duration) {
    #[cfg(feature = "metrics")]
    {
        metrics::gauge!("ratelimit.degraded").set(0.0);
        metrics::histogram!("ratelimit.degraded.duration").record(after.as_secs_f64());
    }
    tracing::info!(store, ?after, "the store is back");
}
