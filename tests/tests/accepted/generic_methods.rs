//! Methods with type parameters, named lifetimes and `where` clauses.

use std::fmt::Display;

use ratelimit_runtime::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

#[api_client(base_url = "https://api.example.com")]
trait Cards: Send + Sync {
    #[post("/cards")]
    async fn create<T: Serialize + Sync + ?Sized>(&self, #[json] card: &T) -> Result<(), Error>;

    #[get("/cards/{id}")]
    async fn card<T>(&self, id: impl Display + Send) -> Result<T, Error>
    where
        T: DeserializeOwned + Send;

    #[get("/cards")]
    async fn named<'a>(&self, #[query] holder: &'a str, #[query] tags: &'a [&'a str]) -> Result<(), Error>;

    #[get("/cards/{n}/{bytes}")]
    async fn constant<const N: usize>(&self, n: u8, bytes: &str, #[query] all: [u8; N]) -> Result<(), Error>
    where
        [u8; N]: Serialize;
}

#[api_client(base_url = "https://api.example.com", dyn, fake)]
trait Shop {
    #[get("/{id}")]
    async fn named<'a, 'b: 'a>(
        &self,
        id: &'a str,
        #[query] tag: &'b str,
        #[query] of: &str,
    ) -> Result<(), Error>;
}

struct Mock;

impl Cards for Mock {
    async fn create<T: Serialize + Sync + ?Sized>(&self, _: &T) -> Result<(), Error> {
        Ok(())
    }

    async fn card<T: DeserializeOwned + Send>(&self, _: impl Display + Send) -> Result<T, Error> {
        std::future::pending().await
    }

    async fn named<'a>(&self, _: &'a str, _: &'a [&'a str]) -> Result<(), Error> {
        Ok(())
    }

    async fn constant<const N: usize>(&self, _: u8, _: &str, _: [u8; N]) -> Result<(), Error>
    where
        [u8; N]: Serialize,
    {
        Ok(())
    }
}

fn is_send<T: Send>(_: T) {}

async fn used(cards: &impl Cards) {
    is_send(cards.create("card"));
    is_send(cards.create(&vec![1]));
    is_send(cards.card::<String>(7));
    is_send(cards.named("Ada", &["a"]));
    is_send(cards.constant(1, "a", [1, 2]));
}

#[test]
fn is_accepted() {
    is_send(used(&Mock));
    let _ = used as fn(&'static CardsClient) -> _;
    let _: Box<dyn DynShop> = Box::new(ShopFake::new().on_named(|_, _, _| Ok(())));
}
