use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Missing {}

#[api_client(base_url = "https://api.example.com")]
#[errors(404 => Missing)]
#[errors(409 => Missing)]
trait Cards {
    #[get("/cards")]
    #[timeout("5s")]
    #[timeout(attempt = "1s")]
    #[circuit_breaker(failures = 5, failures = 6)]
    #[circuit_breaker(failures = 5)]
    #[on_store_error("open")]
    #[on_store_error("closed")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
