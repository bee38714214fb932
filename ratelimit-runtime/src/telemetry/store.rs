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

/// The store at an address does not answer, and from now on calls go on without it. Of its slots on a cluster so
/// many do not now; of another store it is the one that there is.
#[cfg(feature = "redis")]
pub(crate) fn degraded(store: &str, gone: usize, error: &dyn fmt::Display) {
    are_gone(store, gone);
    tracing::warn!(store, %error, "the store is gone: degraded");
}

/// The clock of the store at an address has been set ahead.
#[cfg(feature = "redis")]
pub(crate) fn set_ahead(store: &str) {
    tracing::warn!(store, "the store's clock was set ahead: who waits asks again");
}

/// The store at an address is there again, but does not serve.
#[cfg(feature = "redis")]
pub(crate) fn refuses_to_serve(store: &str, error: &dyn fmt::Display) {
    tracing::warn!(store, %error, "the store answers, and does not serve: still degraded");
}

/// The store at an address is back, `after` it was gone; so many of its slots are still gone.
#[cfg(feature = "redis")]
pub(crate) fn recovered(store: &str, gone: usize, after: Duration) {
    are_gone(store, gone);
    #[cfg(feature = "metrics")]
    metrics::histogram!("ratelimit.degraded.duration", "store" => store.to_owned())
        .record(after.as_secs_f64());
    tracing::info!(store, ?after, "the store is back");
}

/// A store is not used any more.
#[cfg(feature = "redis")]
pub(crate) fn forgotten(store: &str) {
    are_gone(store, 0);
}

#[cfg(feature = "redis")]
#[cfg_attr(not(feature = "metrics"), expect(unused_variables, reason = "nobody counts"))]
fn are_gone(store: &str, gone: usize) {
    #[cfg(feature = "metrics")]
    {
        #[expect(clippy::cast_precision_loss, reason = "a cluster has 16,384 slots")]
        metrics::gauge!("ratelimit.degraded", "store" => store.to_owned()).set(gone as f64);
    }
}
