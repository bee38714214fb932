use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[timeout(attempt = "0ms")]
trait Cards {
    #[get("/cards")]
    #[timeout("0s")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
