use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards", idempotent = "Idempotency-Key")]
    async fn create(&self, #[idempotency_key("X-Key")] key: &str) -> Result<(), Error>;
}

fn main() {}
