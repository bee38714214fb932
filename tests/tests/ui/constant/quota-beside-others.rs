//! What quotas let through, against each other and against what the provider grants, of numbers that are not
//! seen.

use std::time::Duration;

use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::prelude::*;

const HUNDRED: u64 = 100;
const GRANTED: u64 = 100;
const SEARCH: QuotaSpec = QuotaSpec::new(200, Duration::from_secs(1)).burst(50);
const DAILY: QuotaSpec = QuotaSpec::new(100, Duration::from_secs(1)).burst(25);

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = HUNDRED, burst = 25)]
trait Cards {
    #[get("/a")]
    #[rate_limited(per = "1s", limit = 200, burst = 50)]
    async fn never_reached(&self) -> Result<(), Error>;

    #[get("/b")]
    #[rate_limited(policy = SEARCH)]
    async fn never_reached_by_policy(&self) -> Result<(), Error>;

    #[get("/c")]
    #[no_rate_limit]
    #[rate_limited(per = "1s", limit = HUNDRED, burst = 25, quota = 100)]
    async fn above_what_is_granted(&self) -> Result<(), Error>;

    #[get("/d")]
    #[no_rate_limit]
    #[rate_limited(per = "1s", limit = 100, quota = GRANTED)]
    async fn without_a_burst(&self) -> Result<(), Error>;

    #[get("/e")]
    #[no_rate_limit]
    #[rate_limited(policy = DAILY, quota = 100)]
    async fn policy_above_what_is_granted(&self) -> Result<(), Error>;
}

fn main() {}
