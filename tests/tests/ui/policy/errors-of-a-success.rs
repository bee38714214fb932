use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Missing {}

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[errors(200 => Missing, 300..=204 => Missing, 499..=400 => Missing)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
