use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a/{id}/b/{id}")]
    async fn twice(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
