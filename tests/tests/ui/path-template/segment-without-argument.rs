use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers/{custmer}")]
    async fn fetch(&self, customer: &str) -> Result<(), Error>;
}

fn main() {}
