//! Mocks by `mockall`, where the trait's signatures are such that it can make them.

use std::future::{poll_fn, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/customers/{id}")]
    async fn customer(&self, id: &str) -> Result<String, Error>;

    #[get("/customers")]
    async fn count(&self, #[query] page: u8) -> Result<u64, Error>;

    #[get("/names")]
    #[paginate(page = "page")]
    fn names(&self, #[query] of: &str) -> impl Stream<Item = Result<String, Error>> + Send;
}

/// A stream of one item.
struct Once(Option<String>);

impl Stream for Once {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

mockall::mock! {
    Shop {}

    impl Shop for Shop {
        fn customer(&self, id: &str) -> impl Future<Output = Result<String, Error>> + Send;
        fn count(&self, page: u8) -> impl Future<Output = Result<u64, Error>> + Send;
        #[allow(refining_impl_trait, reason = "it knows no `use<>`, and this captures nothing either")]
        fn names(&self, of: &str) -> Pin<Box<dyn Stream<Item = Result<String, Error>> + Send>>;
    }
}

/// What needs no crate.
struct Handwritten;

impl Shop for Handwritten {
    async fn customer(&self, id: &str) -> Result<String, Error> {
        Ok(id.to_owned())
    }

    async fn count(&self, page: u8) -> Result<u64, Error> {
        Ok(page.into())
    }

    fn names(&self, of: &str) -> impl Stream<Item = Result<String, Error>> + Send + use<> {
        Once(Some(of.to_owned()))
    }
}

/// The first name, of a shop that is gone.
async fn name(shop: impl Shop) -> Option<Result<String, Error>> {
    let mut names = pin!(shop.names(&String::from("Ada")));
    drop(shop);
    poll_fn(|context| names.as_mut().poll_next(context)).await
}

async fn both(shop: &impl Shop) -> Result<(String, u64), Error> {
    Ok((shop.customer("1").await?, shop.count(2).await?))
}

#[tokio::test]
async fn mockall_implements_the_trait() {
    let mut shop = MockShop::new();
    shop.expect_customer()
        .withf(|id| id == "1")
        .times(1)
        .returning(|_| Box::pin(ready(Ok("Ada".to_owned()))));
    shop.expect_count().times(1).returning(|page| Box::pin(ready(Ok(page.into()))));
    assert_eq!(both(&shop).await.unwrap(), ("Ada".to_owned(), 2));
    shop.expect_names().times(1).returning(|of| Box::pin(Once(Some(of.to_owned()))));
    assert_eq!(name(shop).await.unwrap().unwrap(), "Ada");
}

#[tokio::test]
async fn a_type_of_ones_own_implements_the_trait_with_async_fn_and_streams() {
    assert_eq!(both(&Handwritten).await.unwrap(), ("1".to_owned(), 2));
    assert_eq!(name(Handwritten).await.unwrap().unwrap(), "Ada");
}
