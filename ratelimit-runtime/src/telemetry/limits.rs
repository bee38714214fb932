//! What the limiter decides.
//!
//! A decision in memory takes a tenth of a microsecond, so nothing is looked at, and nothing is called, where
//! nobody listens.

use ratelimit_core::Scope;
use tracing::Level;
use tracing::level_filters::LevelFilter;

use crate::limiter::{AcquireError, Permit, Refusal, RefusedBy};

fn is_heard(level: Level) -> bool {
    cfg!(feature = "metrics") || LevelFilter::current() >= level
}

/// The only quota of a call has admitted it, without a wait.
#[inline]
pub(crate) fn admitted_at_once(scope: Scope) {
    if is_heard(Level::TRACE) {
        tell_at_once(scope);
    }
}

#[cold]
fn tell_at_once(scope: Scope) {
    let scope = scope.name();
    count(scope, "admitted");
    tracing::trace!(scope, "admitted");
}

/// A call has no permit in time.
#[inline]
pub(crate) fn refused(refusal: &Refusal) {
    if is_heard(Level::DEBUG) {
        tell_refused(refusal);
    }
}

#[cold]
fn tell_refused(refusal: &Refusal) {
    let scope = match refusal.by {
        RefusedBy::Quota(quota) => quota.scope().name(),
        RefusedBy::Upstream => "upstream",
        RefusedBy::Breaker(_) => "breaker",
        RefusedBy::Queue(_) => "queue",
    };
    count(scope, "refused");
    tracing::debug!(scope, retry_after = ?refusal.retry_after, reason = %refusal, "refused");
}

/// A call that was not decided at once has its permit, or none.
pub(crate) fn decided(taken: &Result<Permit, AcquireError>) {
    match taken {
        Ok(permit) => admitted(permit),
        Err(AcquireError::Refused(refusal)) => refused(refusal),
        Err(AcquireError::Store(error)) => {
            count("none", "store_failed");
            tracing::debug!(error = %error, "no permit, for the store failed");
        }
    }
}

fn admitted(permit: &Permit) {
    let waited = permit.waited();
    for quota in permit.quotas() {
        count(quota.scope.name(), "admitted");
    }
    let scope = permit.quotas().last().map_or("none", |widest| widest.scope.name());
    if waited.is_zero() {
        tracing::trace!(scope, "admitted");
    } else {
        #[cfg(feature = "metrics")]
        metrics::histogram!("ratelimit.wait").record(waited.as_secs_f64());
        tracing::debug!(scope, ?waited, "admitted");
    }
}

#[cfg_attr(not(feature = "metrics"), expect(unused_variables, reason = "nobody counts"))]
fn count(scope: &'static str, outcome: &'static str) {
    #[cfg(feature = "metrics")]
    metrics::counter!("ratelimit.decisions", "scope" => scope, "outcome" => outcome).increment(1);
}
