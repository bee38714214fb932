//! What upstreams have fleets do.

use std::time::Duration;

use ratelimit_core::pace::WHOLE;

/// An upstream does not want to be called for a while, and its fleet was not quiet yet.
pub(crate) fn quieted(api: &str, quiet: Duration) {
    #[cfg(feature = "metrics")]
    metrics::counter!("ratelimit.quieted", "api" => api.to_owned()).increment(1);
    tracing::warn!(api, ?quiet, "the upstream quiets the fleet");
}

/// Calls that pass `gate` go by another share of their rate.
pub(crate) fn paced(gate: &str, share: u8) {
    let percent = u32::from(share) * 100 / u32::from(WHOLE);
    tracing::debug!(gate, percent, "the rate is another");
}
