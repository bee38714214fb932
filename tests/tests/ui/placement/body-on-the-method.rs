use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    #[json]
    async fn create(&self) -> Result<(), Error>;
}

fn main() {}
