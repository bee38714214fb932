use ratelimit_runtime::prelude::*;

#[api_client(base_url = "api.example.com/v1")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
