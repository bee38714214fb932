//! A documented trait brings no warning.

#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

/// Cards.
pub mod cards {
    use ratelimit_runtime::prelude::*;

    /// The cards of a shop.
    #[api_client(base_url = "https://api.example.com", dyn, fake)]
    #[rate_limited(per = "1s", limit = 100)]
    pub trait Cards {
        /// All cards.
        #[get("/cards")]
        async fn cards(&self) -> Result<Vec<String>, Error>;

        /// One card.
        #[get("/cards/{id}")]
        #[rate_limited(per = "1s", limit = 10)]
        async fn card(&self, id: &str) -> Result<String, Error>;

        /// One card, as it was.
        #[deprecated = "use `card`"]
        #[get("/old/{id}")]
        async fn old_card(&self, id: &str) -> Result<String, Error>;
    }

    /// A part of it.
    #[api_client(part_of = CardsClient)]
    pub trait Files {
        /// Sends one.
        #[post("/files", base_url = "https://files.example.com", name = "files.create")]
        #[rate_limited(per = "1s", limit = 10)]
        async fn create_file(&self, #[body] file: Vec<u8>) -> Result<(), Error>;
    }

    /// Used by nobody but tests.
    #[deprecated = "use `Cards`"]
    #[api_client(base_url = "https://api.example.com", dyn = AnyOldCards, fake = NoCards)]
    pub trait OldCards {
        /// All cards.
        #[allow(non_snake_case, reason = "the upstream's name")]
        #[get("/cards")]
        async fn allCards(&self) -> Result<Vec<String>, Error>;
    }
}

#[test]
fn is_accepted() {
    let _ = cards::CardsClient::builder();
    let _ = cards::NoCards::new();
}
