//! Mocks by `mockall`, where the trait's signatures are such that it can make them.

use std::future::ready;

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/customers/{id}")]
    async fn customer(&self, id: &str) -> Result<String, Error>;

    #[get("/customers")]
    async fn count(&self, #[query] page: u8) -> Result<u64, Error>;
}

mockall::mock! {
    Shop {}

    impl Shop for Shop {
        fn customer(&self, id: &str) -> impl Future<Output = Result<String, Error>> + Send;
        fn count(&self, page: u8) -> impl Future<Output = Result<u64, Error>> + Send;
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
}

#[tokio::test]
async fn a_type_of_ones_own_implements_the_trait_with_async_fn() {
    assert_eq!(both(&Handwritten).await.unwrap(), ("1".to_owned(), 2));
}
