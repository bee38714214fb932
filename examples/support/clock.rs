//! The one place here that sleeps.

use std::time::Duration;

#[expect(clippy::disallowed_methods, reason = "a load takes its time, and nothing decides by it")]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}
