use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100)]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 5, bucket = "cards")]
    async fn cards(&self) -> Result<(), Error>;

    #[post("/cards")]
    #[rate_limited(per = "1s", limit = 6, bucket = "cards", cost = 2)]
    async fn create(&self) -> Result<(), Error>;
}

fn main() {}
