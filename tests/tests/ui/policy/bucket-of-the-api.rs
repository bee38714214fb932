use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, bucket = "cards")]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 5, bucket = "")]
    async fn cards(&self) -> Result<(), Error>;

    #[post("/cards")]
    #[rate_limited(per = "1s", limit = 6, bucket = 7)]
    async fn create(&self) -> Result<(), Error>;
}

fn main() {}
