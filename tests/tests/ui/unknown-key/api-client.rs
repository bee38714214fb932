use ratelimit_runtime::prelude::*;

#[api_client(base_ur = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
