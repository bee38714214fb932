//! The layers of the request pipeline, as a user of a client sees them.

#![expect(clippy::unwrap_used, reason = "what a test cannot set up has failed it")]

mod auth;
mod deadlines;
mod errors;
mod hostile;
mod interceptors;
mod observed;
mod raw;
mod shown;
mod telemetry;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

/// Where nobody listens: no port that the system gives to another upstream.
const NOBODY: &str = "http://127.0.0.1:1";

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

/// An upstream that answers so many times with a 503 before it answers `7`.
async fn failing(times: usize) -> StrictUpstream {
    refusing(times, StatusCode::SERVICE_UNAVAILABLE).await
}

/// The same with another status.
async fn refusing(times: usize, status: StatusCode) -> StrictUpstream {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    upstream(move |_| {
        if asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < times {
            return Answer::new(status);
        }
        Answer::json(StatusCode::OK, &serde_json::json!(7))
    })
    .await
}
