use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[header] page: u8, #[header("no name")] other: u8) -> Result<(), Error>;
}

fn main() {}
