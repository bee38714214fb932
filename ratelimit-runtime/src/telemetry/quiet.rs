//! What upstreams have fleets do.

use std::time::Duration;

use ratelimit_core::pace::WHOLE;

/// An upstream does not want to be called for a while, or one of its operations, and its fleet was not quiet yet.
pub(crate) fn quieted(api: &str, operation: Option<&str>, quiet: Duration) {
    #[cfg(feature = "metrics")]
    metrics::counter!("ratelimit.quieted", "api" => api.to_owned()).increment(1);
    tracing::warn!(api, operation, ?quiet, "the upstream quiets the fleet");
}

/// Calls that pass `gate` go by another share of their rate.
pub(crate) fn paced(gate: &str, share: u8) {
    #[cfg(feature = "metrics")]
    metrics::gauge!("ratelimit.share", "api" => api_of(gate).to_owned())
        .set(f64::from(share) / f64::from(WHOLE));
    let percent = u32::from(share) * 100 / u32::from(WHOLE);
    tracing::debug!(gate, percent, "the rate is another");
}

/// Calls of an API are held to less, for its upstream says that no more than `remaining` of `limit` are left.
pub(crate) fn lowered(api: &str, limit: u64, remaining: u64) {
    #[cfg(feature = "metrics")]
    metrics::counter!("ratelimit.lowered", "api" => api.to_owned()).increment(1);
    tracing::debug!(api, limit, remaining, "less is left than was believed");
}

/// The API whose key `gate` is, as its keys have it: what stands between the brace and the account.
#[cfg(feature = "metrics")]
fn api_of(gate: &str) -> &str {
    let tag = gate.split_once('{').map_or(gate, |(_, tag)| tag);
    tag.split_once(':').map_or(tag, |(api, _)| api)
}
