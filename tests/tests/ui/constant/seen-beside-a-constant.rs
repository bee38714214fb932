//! What is seen needs no compiler.

use ratelimit_runtime::prelude::*;

const RPS: u64 = 100;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = RPS, burst = 0, cost = 0)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
