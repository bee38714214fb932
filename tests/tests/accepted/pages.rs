//! Streams of pages, spawned and boxed.

use std::pin::Pin;

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
pub trait Cards {
    #[get("/cards")]
    #[paginate(cursor = "after", token = "meta.next", items = "data", more = "meta.more")]
    fn cards(&self, #[query] limit: Option<u32>) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(link)]
    #[rate_limited(per = "1s", limit = 5)]
    #[timeout("5s")]
    #[errors(404 => String)]
    fn linked(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn boxed(cards: &CardsClient) -> Pin<Box<dyn Stream<Item = Result<u32, Error>> + Send + '_>> {
    Box::pin(cards.cards(Some(3)))
}

#[test]
fn is_accepted() {
    let _ = boxed;
}
