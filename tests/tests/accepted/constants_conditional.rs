//! What a `cfg` switches off takes the checks of its constants with it.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[cfg(any())]
#[rate_limited(per = "1s", limit = DOES_NOT_EXIST)]
pub trait Off {
    #[get("/off")]
    async fn off(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
pub trait Cards {
    #[cfg(any())]
    #[get("/off")]
    #[rate_limited(policy = DOES_NOT_EXIST)]
    async fn off(&self) -> Result<(), Error>;

    #[get("/on")]
    async fn on(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS.len(), 1);
}
