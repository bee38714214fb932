use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 200, burst = 50)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
