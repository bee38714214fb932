//! What the limiter decides.

use tracing::level_filters::LevelFilter;

use crate::limiter::{AcquireError, Permit, Refusal, RefusedBy};

/// A call has its permit, or none.
#[inline]
pub(crate) fn decided(taken: &Result<Permit, AcquireError>) {
    // A decision in memory takes a tenth of a microsecond: it pays one comparison where nobody listens.
    if cfg!(feature = "metrics") || LevelFilter::current() >= LevelFilter::DEBUG {
        report(taken);
    }
}

#[cold]
fn report(taken: &Result<Permit, AcquireError>) {
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

fn refused(refusal: &Refusal) {
    let scope = match refusal.by {
        RefusedBy::Quota(quota) => quota.scope().name(),
        RefusedBy::Upstream => "upstream",
        RefusedBy::Breaker(_) => "breaker",
    };
    count(scope, "refused");
    tracing::debug!(scope, retry_after = ?refusal.retry_after, reason = %refusal, "refused");
}

#[cfg_attr(not(feature = "metrics"), expect(unused_variables, reason = "nobody counts"))]
fn count(scope: &'static str, outcome: &'static str) {
    #[cfg(feature = "metrics")]
    metrics::counter!("ratelimit.decisions", "scope" => scope, "outcome" => outcome).increment(1);
}
