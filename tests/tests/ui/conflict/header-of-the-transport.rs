use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[header("Host")] host: &str) -> Result<(), Error>;
}

fn main() {}
