use ratelimit_runtime::prelude::*;

struct Page;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[query] page: Page) -> Result<(), Error>;
}

fn main() {}
