use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a/{id}")]
    async fn two(&self, id: &str, #[path("id")] other: &str) -> Result<(), Error>;
}

fn main() {}
