//! Constants that make sense together: what the provider grants, the deadline, and the quotas of a breaker.

use std::time::Duration;

use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::prelude::*;

const SECOND: Duration = Duration::from_secs(1);
const TOTAL: Duration = Duration::from_secs(30);
const LIMIT: u64 = 75;
const GRANTED: u64 = 100;
const FAILURES: u32 = 5;
const ATTEMPTS: u32 = 3;
const SEARCH: QuotaSpec = QuotaSpec::new(50, SECOND).burst(20).max_wait(SECOND);

#[api_client(base_url = "http://localhost/v1")]
#[timeout(TOTAL)]
#[rate_limited(per = SECOND, limit = LIMIT, burst = 25, quota = GRANTED, max_wait = "30s")]
#[retry(max_attempts = ATTEMPTS)]
#[circuit_breaker(failures = FAILURES, window = "1m")]
trait Cards {
    #[get("/a")]
    #[rate_limited(policy = SEARCH, quota = 100)]
    async fn a(&self) -> Result<(), Error>;

    // Tighter than the trait's, which others still reach.
    #[get("/b")]
    #[rate_limited(per = "1s", limit = 10, burst = 1)]
    #[timeout("2s")]
    async fn b(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS.len(), 2);
    assert!(CardsClient::builder().build().is_ok());
}
