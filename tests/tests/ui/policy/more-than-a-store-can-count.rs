use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 9_007_199_254_740_993)]
trait Cards {
    // Neither is too large, but what is kept is their product.
    #[get("/cards")]
    #[rate_limited(per = "365d", limit = 999_999_937)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
