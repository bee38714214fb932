#![deny(deprecated)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "http://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: u32) -> Result<(), Error>;

    #[get("/cards/{name}")]
    async fn by_name(&self, name: &str) -> Result<(), Error>;
}

fn main() {}
