//! Placeholders as other libraries write them.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/:id")]
    async fn colon(&self, id: u64) -> Result<(), Error>;

    #[get("/cards/<id>/front")]
    async fn angles(&self, id: u64) -> Result<(), Error>;

    #[get("/cards/{id:u64}")]
    async fn typed(&self, id: u64) -> Result<(), Error>;

    #[get("/cards/{id?}")]
    async fn optional(&self, id: u64) -> Result<(), Error>;
}

fn main() {}
