use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers/{id")]
    async fn customer(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
