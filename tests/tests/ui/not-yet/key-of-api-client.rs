use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", fake)]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
