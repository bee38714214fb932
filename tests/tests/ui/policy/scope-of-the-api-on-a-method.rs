use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 5, scope = "api")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
