use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[header("authorization")] token: &str) -> Result<(), Error>;
}

fn main() {}
