use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1d", limit = 1_000_000, algo = "sliding_window")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
