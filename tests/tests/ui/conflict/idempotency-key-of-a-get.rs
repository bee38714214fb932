use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards", idempotent = "Idempotency-Key")]
    async fn cards(&self, #[idempotency_key] key: &str) -> Result<(), Error>;
}

fn main() {}
