//! The API at the other end.

use std::time::Duration;

use ratelimit_tests::{FakeStripe, HarnessError, Rule, StrictUpstream};

/// Requests that the API accepts in every [`PER`].
pub const LIMIT: u32 = 100;
/// The window of its limit.
pub const PER: Duration = Duration::from_secs(1);
/// Requests that it accepts at once. A little more than a client's burst, for requests that set out
/// evenly can arrive bunched up.
pub const TOLERANCE: u32 = 50;

/// How long it takes to answer.
const LATENCY: Duration = Duration::from_millis(20);

/// A Stripe on loopback that counts by a clock of its own, and answers 429 to what goes beyond.
///
/// # Errors
/// [`HarnessError`] if the system has no port or thread for it.
pub async fn strict_stripe() -> Result<StrictUpstream, HarnessError> {
    let rule = Rule::Bucket { limit: LIMIT, per: PER, tolerance: TOLERANCE };
    FakeStripe::new().upstream().rule(rule).latency(LATENCY).start().await
}
