use ratelimit_runtime::prelude::*;

const RPS: u32 = 100;
const WINDOW: u64 = 1;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = WINDOW, limit = RPS)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
