//! Lifetimes in the types of arguments, written and left out.

#![deny(warnings, elided_lifetimes_in_paths)]

use std::borrow::Cow;

use ratelimit_runtime::prelude::*;
use serde::Serialize;

#[derive(Serialize)]
pub struct Filter<'a, 'b> {
    a: &'a str,
    b: Cow<'b, str>,
}

#[api_client(base_url = "https://api.example.com")]
pub trait Cards {
    #[get("/a/{id}")]
    async fn a(&self, id: &'static str, #[query] filter: &Filter<'_, '_>) -> Result<(), Error>;

    #[get("/b/{id}")]
    async fn b(&self, id: Cow<'_, str>, #[query] names: &[&str]) -> Result<(), Error>;

    #[get("/c")]
    async fn c(
        &self,
        #[query] filter: Filter<'_, 'static>,
        #[header("A")] a: Option<&str>,
    ) -> Result<(), Error>;
}

fn lent(cards: &impl Cards) {
    let name = String::from("n");
    let filter = Filter { a: &name, b: Cow::Borrowed(&name) };
    drop(cards.a("x", &filter));
    drop(cards.b(Cow::Borrowed(&name), &[&name]));
}

#[test]
fn is_accepted() {
    let _ = lent as fn(&CardsClient);
}
