use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[retry(max_attempts = 3)]
trait Cards {
    #[get("/cards")]
    #[circuit_breaker(failures = 5)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
