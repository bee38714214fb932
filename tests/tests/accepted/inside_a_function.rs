//! A trait inside a function, with what is declared there.

use ratelimit_runtime::prelude::*;

#[test]
fn is_accepted() {
    const LIMIT: u64 = 5;

    #[derive(serde::Deserialize)]
    struct Card {}

    #[api_client(base_url = "https://api.example.com")]
    #[rate_limited(per = "1s", limit = LIMIT)]
    trait Cards {
        #[get("/a")]
        async fn a(&self) -> Result<Card, Error>;
    }

    let _ = CardsClient::builder();
}
