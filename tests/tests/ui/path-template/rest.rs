use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/files/{*path}")]
    async fn file(&self, path: &str) -> Result<(), Error>;
}

fn main() {}
