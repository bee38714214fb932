//! What each attribute does on the wire: one test for each, which fails where the attribute is ignored.

#![expect(clippy::unwrap_used, reason = "what a test cannot set up has failed it")]

mod auth;
mod bodies;
mod breakers;
mod numbers;
mod pages;
mod parameters;
mod parts;
mod quotas;
mod retries;
mod returns;
mod settings;
mod stores;
mod verbs;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

/// An upstream that answers everything with `body`.
async fn answering(body: serde_json::Value) -> StrictUpstream {
    upstream(move |_| Answer::json(StatusCode::OK, &body)).await
}

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

/// The only request that came.
fn only(upstream: &StrictUpstream) -> Arrival {
    let mut requests = upstream.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0).arrival
}

/// The last request that came.
fn last(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}
