use ratelimit_runtime::prelude::*;

#[derive(serde::Serialize)]
struct Card {}

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[part] card: Card) -> Result<(), Error>;
}

fn main() {}
