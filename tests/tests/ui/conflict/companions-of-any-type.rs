use std::fmt::Display;

use ratelimit_runtime::prelude::*;
use serde::Serialize;

#[api_client(base_url = "https://api.example.com", dyn)]
trait Cards {
    #[post("/cards")]
    async fn create<'a, T: Serialize + Sync>(&self, #[json] card: &'a T) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", fake)]
trait Shop {
    #[get("/{id}")]
    async fn item(&self, id: &(impl Display + Sync)) -> Result<(), Error>;

    #[get("/")]
    async fn items<const N: usize>(&self, #[query] ids: &[u8]) -> Result<(), Error>;
}

fn main() {}
