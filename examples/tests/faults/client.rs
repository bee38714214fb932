//! What a client's calls do without the store: as the method says, else as the builder, else as the trait.

use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, OnStoreError, StoreErrorSpec};
use ratelimit_tests::{RedisServer, StrictUpstream};

/// An API whose calls are refused where nobody can say whether they may go.
#[api_client(base_url = "https://api.example.com", name = "things")]
#[rate_limited(per = "1s", limit = 1000)]
#[on_store_error("closed", deadline = "500ms")]
pub trait Things {
    /// As the trait says.
    #[get("/thing")]
    async fn thing(&self) -> Result<Response<()>, Error>;

    /// As it says itself.
    #[get("/open")]
    #[on_store_error("open", deadline = "500ms")]
    async fn open(&self) -> Result<Response<()>, Error>;
}

fn client(store: &RedisStore, upstream: &StrictUpstream, own: Option<OnStoreError>) -> ThingsClient {
    let builder = ThingsClient::builder().base_url(upstream.url()).store(store.clone());
    let spec = |action| StoreErrorSpec::new(action).deadline(Duration::from_millis(500));
    let builder = match own {
        Some(action) => builder.on_store_error(spec(action)),
        None => builder,
    };
    builder.build().unwrap()
}

#[tokio::test]
async fn a_method_goes_before_the_builder_and_the_builder_before_the_trait() {
    let mut server = RedisServer::start().unwrap();
    let upstream = StrictUpstream::builder().start().await.unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    let by_trait = client(&store, &upstream, None);
    let by_builder = client(&store, &upstream, Some(OnStoreError::Local));
    let response = by_builder.thing().await.unwrap();
    assert_eq!(response.degraded(), None);

    server.kill();
    let error = by_trait.thing().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!error.to_string().contains('\n'), "{error}");
    assert_eq!(by_builder.thing().await.unwrap().degraded(), Some(OnStoreError::Local));
    for client in [&by_trait, &by_builder] {
        assert_eq!(client.open().await.unwrap().degraded(), Some(OnStoreError::Open));
    }
}

#[tokio::test]
async fn a_deadline_that_makes_no_sense_is_told_when_the_client_is_built() {
    let spec = StoreErrorSpec::new(OnStoreError::Local).deadline(Duration::ZERO);
    let error = ThingsClient::builder().on_store_error(spec).build().err().unwrap().to_string();
    assert!(error.contains("`.on_store_error(..)`: `deadline` must be longer than 0"), "{error}");
}
