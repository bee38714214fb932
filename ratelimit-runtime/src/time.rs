//! The only place that reads a clock or sleeps.
//!
//! It is tokio's clock, so a test can pause it. Nothing decides by it but the store in memory, whose
//! clock it is; with Redis it measures how long this process waited, and nothing else.

use std::time::Duration;

pub(crate) use tokio::time::Instant;

#[expect(clippy::disallowed_methods, reason = "the driver's clock")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "the driver's sleep")]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

/// Whole microseconds, the largest number there is where they do not fit.
pub(crate) fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
