use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[timeout("30s")]
trait Cards {
    #[get("/cards")]
    #[retry(max_attempts = 5, base = "1s", factor = 2)]
    #[timeout("2s")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 2, max_retry_after = "60s")]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
