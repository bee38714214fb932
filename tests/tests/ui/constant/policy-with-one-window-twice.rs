use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::QuotaSpec;

const LIMITS: [QuotaSpec; 2] =
    [QuotaSpec::new(100, Duration::from_secs(1)), QuotaSpec::new(50, Duration::from_secs(1))];

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(policy = LIMITS)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
