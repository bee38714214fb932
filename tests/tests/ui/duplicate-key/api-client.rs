use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", base_url = "https://other.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
