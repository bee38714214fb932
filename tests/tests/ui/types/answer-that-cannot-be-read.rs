use ratelimit_runtime::prelude::*;

struct Card;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<Card, Error>;
}

fn main() {}
