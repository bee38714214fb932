use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards/{id}")]
    async fn create(&self, id: u8, #[json("card")] card: &str, #[query(limit)] limit: u8, #[header] h: u8, #[query("")] e: u8) -> Result<(), Error>;
}

fn main() {}
