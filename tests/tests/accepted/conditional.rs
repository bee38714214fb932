//! What a `cfg` switches off is off everywhere.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", dyn, fake)]
#[cfg(not(any()))]
pub trait Cards {
    #[cfg(any())]
    #[get("/off")]
    async fn off(&self) -> Result<DoesNotExist, Error>;

    #[cfg(not(any()))]
    #[get("/on")]
    async fn on(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", dyn, fake)]
#[cfg(any())]
pub trait Off {
    #[get("/off")]
    async fn off(&self) -> Result<DoesNotExist, Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS.len(), 1);
    let _: Box<dyn DynCards> = Box::new(CardsFake::new().on_on(|| Ok(())));
}
