//! What is deprecated is so for its callers, and not for what is generated.

#![deny(warnings)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[deprecated(note = "use the other")]
pub trait Old {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
pub trait Cards {
    #[deprecated(since = "1.0.0", note = "use `b`")]
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    async fn b(&self) -> Result<(), Error>;
}

#[expect(deprecated)]
fn calls(cards: &impl Cards) {
    drop(cards.a());
    drop(cards.b());
}

#[test]
fn is_accepted() {
    let _ = calls as fn(&CardsClient);
}
