use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers/{id}")]
    async fn customer(&self) -> Result<(), Error>;
}

fn main() {}
