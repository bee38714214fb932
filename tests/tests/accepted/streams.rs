//! Streams of pages own what they need: they outlive their arguments and their client, in one expression, in a
//! field, in a task and behind an object. A mock's `use<>` says the same.

#![deny(warnings)]

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;

use ratelimit_runtime::prelude::*;
use serde::Serialize;

#[derive(Serialize)]
pub struct Filter<'a> {
    holder: Cow<'a, str>,
}

#[api_client(base_url = "https://api.example.com", dyn, fake)]
pub trait Cards {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn cards(&self, #[query] filter: &Filter<'_>) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards/{shop}")]
    #[paginate(page = "page")]
    fn of<'a, 'b>(
        &self,
        shop: &'a str,
        #[query] tag: &'b str,
    ) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/said")]
    #[paginate(page = "page")]
    fn said(&self) -> impl Stream<Item = Result<u32, Error>> + Send + use<Self>;

    #[get("/static")]
    #[paginate(page = "page")]
    fn always(&self, #[query] tag: &str) -> impl Stream<Item = Result<u32, Error>> + Send + 'static
    where
        Self: 'static;
}

#[api_client(part_of = GenericClient)]
pub trait Part {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn cards(&self, #[query] filter: &Filter<'_>) -> impl Stream<Item = Result<u32, Error>> + Send;
}

#[api_client(base_url = "https://api.example.com")]
pub trait Generic {
    /// It lives as long as its type.
    #[get("/named")]
    #[paginate(page = "page")]
    fn named<T: Serialize, const N: usize>(
        &self,
        #[query] of: &T,
        #[query] tags: &[[u8; N]],
    ) -> impl Stream<Item = Result<u32, Error>> + Send
    where
        [u8; N]: Serialize;

    /// It lives as long as what it was called with.
    #[get("/unnamed")]
    #[paginate(page = "page")]
    fn unnamed(&self, #[query] of: &impl Serialize) -> impl Stream<Item = Result<u32, Error>> + Send;
}

struct Mock;

impl Part for Mock {
    fn cards(&self, _: &Filter<'_>) -> impl Stream<Item = Result<u32, Error>> + Send + use<> {
        Never
    }
}

struct Never;

impl Stream for Never {
    type Item = Result<u32, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

/// Who has no need of a name for its type.
struct Held(Pin<Box<dyn Stream<Item = Result<u32, Error>> + Send>>);

fn spawned<T: Send + 'static>(_: T) {}

fn of_a_client(cards: CardsClient) -> Held {
    let tag = String::from("a");
    spawned(cards.of(&tag, &tag));
    spawned(cards.said());
    spawned(cards.always(&tag));
    spawned(Part::cards(
        &PartClient::of(&GenericClient::builder().build().unwrap()),
        &Filter { holder: Cow::Borrowed(&tag) },
    ));
    Held(Box::pin(cards.cards(&Filter { holder: Cow::Borrowed(&tag) })))
}

fn of_an_object(cards: Arc<dyn DynCards>) -> Held {
    let tag = String::from("a");
    spawned(cards.always(&tag));
    spawned(cards.said());
    Held(Box::pin(cards.of(&tag, &tag)))
}

/// No longer than what is behind the object.
fn of_a_lent_object<'a>(cards: &'a dyn DynCards) -> impl Stream<Item = Result<u32, Error>> + 'a {
    let tag = String::from("a");
    cards.of(&tag, &tag)
}

fn of_any(cards: impl Cards + 'static, part: impl Part + 'static) {
    let tag = String::from("a");
    spawned(cards.cards(&Filter { holder: Cow::Borrowed(&tag) }));
    spawned(part.cards(&Filter { holder: Cow::Borrowed(&tag) }));
}

fn of_a_generic(generic: GenericClient) {
    let (of, tags) = (String::from("a"), [[1, 2]]);
    spawned(generic.named(&of, &tags));
    drop(generic.unnamed(&of));
}

#[test]
fn is_accepted() {
    let _ = (of_a_client, of_an_object, of_a_generic);
    let _ = of_a_lent_object as fn(&'static dyn DynCards) -> _;
    of_any(CardsFake::new(), Mock);
}
