use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", user_agent = "a/1")]
#[headers("User-Agent: b/1")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
