use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers/{customer}")]
    async fn customer(&self, customer: &str, #[path("custmer")] other: &str) -> Result<(), Error>;
}

fn main() {}
