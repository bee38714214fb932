//! What is warned of, and what silences it; and what only looks like it.

#![deny(warnings)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "http://service.internal")]
#[allow(deprecated)]
pub trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: u32) -> Result<(), Error>;

    #[get("/cards/{name}")]
    async fn by_name(&self, name: &str) -> Result<(), Error>;
}

#[api_client(base_url = "http://localhost:8080")]
pub trait Local {
    #[get("/cards")]
    async fn all(&self) -> Result<(), Error>;

    #[get("/cards")]
    async fn some(&self, #[query] limit: u32) -> Result<(), Error>;

    #[post("/cards")]
    async fn create(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {}
