use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[json] filter: &str) -> Result<(), Error>;

    #[head("/cards")]
    async fn are_there(&self, #[body] filter: &str) -> Result<(), Error>;
}

fn main() {}
