use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::QuotaSpec;

const LIMITS: QuotaSpec = QuotaSpec::new(10, Duration::from_secs(1)).key("{id}");

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(policy = LIMITS)]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
