use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers?limit={limit}")]
    async fn customers(&self, limit: u8) -> Result<(), Error>;
}

fn main() {}
