use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[retry(max_attempts = 0)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 1)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, base = "2s", max_delay = "1s")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, factor = 0.5)]
    async fn d(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, on = [])]
    async fn e(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, on = [429, 200, 500..=500, 400..=499])]
    async fn f(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, budget = 20)]
    async fn g(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, max_retry_after = "0s")]
    async fn h(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, base = "1s", min_delay = "1s")]
    async fn i(&self) -> Result<(), Error>;
}

fn main() {}
