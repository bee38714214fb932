use std::time::Duration;

use ratelimit_runtime::prelude::*;

const LIMITS: Duration = Duration::from_secs(1);

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(policy = LIMITS)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
