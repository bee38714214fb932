use std::time::Duration;

use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::prelude::*;

const FIVE: u64 = 5;
const SIX: u64 = 6;
const SECOND: Duration = Duration::from_secs(1);
const SEARCH: QuotaSpec = QuotaSpec::new(7, SECOND);

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a")]
    #[rate_limited(per = SECOND, limit = FIVE, bucket = "cards")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[rate_limited(per = "1s", limit = 5, bucket = "cards")]
    async fn fine(&self) -> Result<(), Error>;

    #[get("/c")]
    #[rate_limited(per = "1s", limit = SIX, bucket = "cards")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d")]
    #[rate_limited(policy = SEARCH, bucket = "cards")]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e")]
    #[rate_limited(per = "1m", limit = 50, bucket = "cards")]
    async fn another_window(&self) -> Result<(), Error>;
}

fn main() {}
