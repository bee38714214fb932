//! Waits that the whole call has no time for, where some of it is not seen.

use std::time::Duration;

use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::prelude::*;

const TOTAL: Duration = Duration::from_secs(2);
const LONG: Duration = Duration::from_secs(5);
const ATTEMPTS: u32 = 5;
const PATIENT: QuotaSpec = QuotaSpec::new(10, Duration::from_secs(1)).max_wait(LONG);

#[api_client(base_url = "https://api.example.com")]
#[timeout(TOTAL)]
#[rate_limited(per = "1s", limit = 100, max_wait = "5s")]
trait Cards {
    #[get("/a")]
    #[rate_limited(per = "1m", limit = 100, max_wait = LONG)]
    async fn waits(&self) -> Result<(), Error>;

    #[get("/b")]
    #[rate_limited(policy = PATIENT)]
    async fn waits_by_policy(&self) -> Result<(), Error>;

    #[get("/c")]
    #[retry(max_attempts = 5, base = "1s")]
    async fn retries(&self) -> Result<(), Error>;

    #[get("/d")]
    #[timeout("2s")]
    #[retry(max_attempts = ATTEMPTS, base = "1s", max_retry_after = LONG)]
    async fn both(&self) -> Result<(), Error>;

    #[get("/e")]
    #[timeout("20s")]
    #[rate_limited(per = "1m", limit = 100, max_wait = LONG)]
    #[retry(max_attempts = ATTEMPTS, base = "1s")]
    async fn fine(&self) -> Result<(), Error>;
}

fn main() {}
