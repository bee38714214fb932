//! The one place here that sleeps.

use std::time::Duration;

/// Waits for `duration`.
#[expect(clippy::disallowed_methods, reason = "a load takes its time, and nothing decides by it")]
pub async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}
