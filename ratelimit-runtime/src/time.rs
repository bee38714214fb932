//! The only place that reads a clock or sleeps.
//!
//! It is tokio's clock, so a test can pause it. Nothing decides by it but the store in memory, whose
//! clock it is; with Redis it measures how long this process waited, and nothing else.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub(crate) use tokio::time::Instant;

#[expect(clippy::disallowed_methods, reason = "the driver's clock")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

pub(crate) async fn sleep_until(instant: Instant) {
    tokio::time::sleep_until(instant).await;
}

/// So much later than now. What is further away than a clock can say is as good as never.
pub(crate) fn later(duration: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(86_400 * 365 * 30);
    now() + duration.min(NEVER)
}

/// Whole microseconds, the largest number there is where they do not fit.
pub(crate) fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// Microseconds since the epoch by the system's clock; 0 where that is set before it.
#[expect(
    clippy::disallowed_methods,
    reason = "where the clock of the store in memory starts, and what dates of an upstream are told by"
)]
pub(crate) fn epoch_us() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, micros)
}

/// Whole seconds since the epoch by the system's clock, as [`epoch_us`] tells it.
#[cfg(feature = "tower")]
#[expect(clippy::disallowed_methods, reason = "what dates callers are told by")]
pub(crate) fn epoch_seconds() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// What `future` gives, if it does within `duration`.
pub(crate) async fn within<F: Future>(duration: Duration, future: F) -> Option<F::Output> {
    tokio::time::timeout(duration, future).await.ok()
}

/// Goes off after a while.
pub(crate) struct Alarm(Pin<Box<tokio::time::Sleep>>);

impl Alarm {
    #[expect(clippy::disallowed_methods, reason = "the driver's clock")]
    pub(crate) fn after(duration: Duration) -> Self {
        Self(Box::pin(tokio::time::sleep(duration)))
    }

    #[cfg(feature = "redis")]
    pub(crate) fn at(instant: Instant) -> Self {
        Self(Box::pin(tokio::time::sleep_until(instant)))
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(context)
    }
}
