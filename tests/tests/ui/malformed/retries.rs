use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[retry()]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = "3")]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, on = 429)]
    async fn c(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, on = ["conect", 500..599, 5xx])]
    async fn d(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, factor = "2")]
    async fn e(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempt = 3)]
    async fn f(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[retry(max_attempts = 3, budget = 0.12345)]
    async fn g(&self) -> Result<(), Error>;
}

fn main() {}
