//! What the store does.

#[cfg(feature = "redis")]
use std::fmt;
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

/// The store is gone, and from now on calls are decided `how`.
#[allow(dead_code, reason = "for whoever decides without the store")]
pub(crate) fn degraded(how: &'static str) {
    #[cfg(feature = "metrics")]
    metrics::gauge!("ratelimit.degraded").set(1.0);
    tracing::warn!(how, "the store is gone: degraded");
}

/// The store is back, `after` it was gone.
#[allow(dead_code, reason = "for whoever decides without the store")]
pub(crate) fn recovered(after: Duration) {
    #[cfg(feature = "metrics")]
    {
        metrics::gauge!("ratelimit.degraded").set(0.0);
        metrics::histogram!("ratelimit.degraded.duration").record(after.as_secs_f64());
    }
    tracing::info!(?after, "the store is back");
}
