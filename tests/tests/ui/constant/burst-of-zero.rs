use ratelimit_runtime::prelude::*;

const BURST: u64 = 0;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(per = "1s", limit = 100, burst = BURST)]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
