use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[on_store_error("local")]
trait Cards {
    #[get("/cards")]
    #[circuit_breaker(failures = 5)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
