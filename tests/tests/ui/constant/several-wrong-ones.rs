//! One error for each quota.

use std::time::Duration;

use ratelimit_runtime::prelude::*;

const NONE: u64 = 0;
const NEVER: Duration = Duration::ZERO;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = NONE)]
#[rate_limited(per = "1m", limit = 100, margin = NEVER)]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(per = "1s", limit = 5, cost = NONE)]
    #[rate_limited(max_in_flight = NONE)]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
