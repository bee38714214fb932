use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[part] photo: Part, #[json] card: &str) -> Result<(), Error>;
}

fn main() {}
