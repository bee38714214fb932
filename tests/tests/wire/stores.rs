//! `#[on_store_error]`: what calls do when the store is gone.

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, OnStoreError};
use ratelimit_tests::RedisServer;

use crate::answering;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 2, on_limit = "error")]
#[on_store_error("closed", deadline = "2s")]
trait Shop {
    #[get("/closed")]
    async fn closed(&self) -> Result<Response<()>, Error>;

    #[get("/open")]
    #[on_store_error("open")]
    async fn open(&self) -> Result<Response<()>, Error>;

    #[get("/local")]
    #[on_store_error("local")]
    async fn local(&self) -> Result<Response<()>, Error>;
}

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 9, on_limit = "error")]
#[on_store_error("closed", deadline = "10s")]
trait Patient {
    #[get("/patient")]
    async fn patient(&self) -> Result<(), Error>;

    #[get("/impatient")]
    #[on_store_error("closed", deadline = "90ms")]
    async fn impatient(&self) -> Result<(), Error>;
}

#[tokio::test]
async fn a_decision_may_take_as_long_as_its_deadline_says() {
    let upstream = answering(serde_json::json!({})).await;
    let redis = RedisServer::start().unwrap();
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    let client = PatientClient::builder().base_url(upstream.url()).store(store).build().unwrap();
    redis.pause().unwrap();
    let patient = tokio::spawn({
        let client = client.clone();
        async move { client.patient().await }
    });
    let error = client.impatient().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("90ms"), "{source}");
    assert!(!patient.is_finished(), "it may wait longer");
    redis.resume().unwrap();
    patient.await.unwrap().unwrap();
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn each_method_does_what_it_says_and_else_what_the_trait_says() {
    let upstream = answering(serde_json::json!({})).await;
    let redis = RedisServer::start().unwrap();
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    let shop = ShopClient::builder().base_url(upstream.url()).store(store).build().unwrap();
    drop(redis);
    assert_eq!(shop.closed().await.unwrap_err().kind(), ErrorKind::Store);
    for _ in 0..5 {
        let answer = shop.open().await.unwrap();
        assert_eq!(answer.degraded(), Some(OnStoreError::Open), "however many there are");
    }
    let (mut sent, mut refused) = (0, 0);
    for _ in 0..5 {
        match shop.local().await {
            Ok(answer) => {
                assert_eq!(answer.degraded(), Some(OnStoreError::Local));
                sent += 1;
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Refused);
                refused += 1;
            }
        }
    }
    assert!(sent <= 2 && refused >= 3, "by its own share: {sent} sent, {refused} refused");
    assert_eq!(upstream.stats().asked, 5 + sent);
}
