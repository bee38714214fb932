//! What is wrong lies in the number that is written, for the one that is not seen.

use ratelimit_runtime::prelude::*;

const BURST: u64 = 25;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, burst = BURST, cost = 30)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
