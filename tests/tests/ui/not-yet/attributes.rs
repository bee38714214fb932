use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[retry(max_attempts = 3)]
trait Cards {
    #[get("/cards")]
    #[timeout("5s")]
    async fn cards(&self) -> Result<(), Error>;

    #[head("/cards")]
    async fn head(&self) -> Result<(), Error>;

    #[post("/cards", idempotent = "Idempotency-Key")]
    async fn create(&self, #[body] card: &str) -> Result<(), Error>;
}

fn main() {}
