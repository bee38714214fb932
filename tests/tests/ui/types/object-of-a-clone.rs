use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", dyn)]
trait Cards: Clone {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
