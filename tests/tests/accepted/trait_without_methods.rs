//! A trait that is still being written.

#![deny(warnings)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, scope = "user")]
pub trait Cards {}

#[test]
fn is_accepted() {
    assert!(CardsClient::OPERATIONS.is_empty());
}
