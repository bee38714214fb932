use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[json] a: &str, #[form] b: &str) -> Result<(), Error>;
}

fn main() {}
