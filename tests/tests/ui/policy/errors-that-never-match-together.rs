use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[errors(400..=499 => String, 500..=599 => String, 450..=550 => u8)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
