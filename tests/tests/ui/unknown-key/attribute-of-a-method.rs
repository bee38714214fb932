use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[rate_limitd(per = "1s", limit = 100)]
    async fn cards(&self) -> Result<(), Error>;

    #[gte("/cards")]
    async fn again(&self) -> Result<(), Error>;
}

fn main() {}
