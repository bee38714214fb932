use ratelimit_runtime::prelude::*;

struct Missing;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[errors(404 => Missing)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
