use ratelimit_runtime::prelude::*;

struct CardsError;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), CardsError>;
}

fn main() {}
