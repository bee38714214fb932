use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, max_wait = "20s")]
#[timeout("10s")]
trait Cards {
    #[get("/cards")]
    #[timeout("2s")]
    #[rate_limited(per = "1s", limit = 10, max_wait = "5s")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
