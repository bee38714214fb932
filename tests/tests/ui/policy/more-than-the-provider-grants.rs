use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 100, burst = 25, quota = 100)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[rate_limited(per = "1m", limit = 100, algo = "fixed_window", quota = 100)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[rate_limited(per = "1s", limit = 100, quota = 0)]
    async fn c(&self) -> Result<(), Error>;
}

fn main() {}
