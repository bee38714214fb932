use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[timeout("5s", attempt = "10s")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
