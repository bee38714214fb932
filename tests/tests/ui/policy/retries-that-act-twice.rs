use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    #[retry(max_attempts = 3)]
    async fn a(&self) -> Result<(), Error>;

    #[post("/cards")]
    #[retry(max_attempts = 3, on = [429, 503, "connect"])]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
