use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Missing {}

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[errors(400..=499 => Missing, 404 => Missing, 500 => Missing, 500 => Missing)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
