use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards", idempotent = "X-Key")]
    #[headers("X-Key: 1")]
    async fn create(&self, #[header("x-key")] key: &str) -> Result<(), Error>;
}

fn main() {}
