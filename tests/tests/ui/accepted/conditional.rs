//! What a `cfg` switches off is off everywhere.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[cfg(not(any()))]
pub trait Cards {
    #[cfg(any())]
    #[get("/off")]
    async fn off(&self) -> Result<DoesNotExist, Error>;

    #[cfg(not(any()))]
    #[get("/on")]
    async fn on(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
#[cfg(any())]
pub trait Off {
    #[get("/off")]
    async fn off(&self) -> Result<DoesNotExist, Error>;
}

fn main() {
    assert_eq!(CardsClient::OPERATIONS.len(), 1);
}
