use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[timeout]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout(30)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout("30")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout("30s", atempt = "10s")]
    async fn d(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout("30s", "10s")]
    async fn e(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout(attempt = 10)]
    async fn f(&self) -> Result<(), Error>;
}

fn main() {}
