use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[timeout] a: std::time::Duration, #[timeout] b: std::time::Duration) -> Result<(), Error>;
}

fn main() {}
