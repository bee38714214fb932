use ratelimit_runtime::prelude::*;

struct Card;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[json] card: &Card) -> Result<(), Error>;
}

fn main() {}
