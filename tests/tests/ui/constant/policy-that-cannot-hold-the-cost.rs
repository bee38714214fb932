use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::QuotaSpec;

const LIMITS: QuotaSpec = QuotaSpec::new(100, Duration::from_secs(1)).burst(5);

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(policy = LIMITS, cost = 10)]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
