//! Retries through the attribute.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;
use ratelimit_tests::{Answer, StrictUpstream};

use crate::upstream;

#[api_client(base_url = "https://api.example.com")]
#[retry(max_attempts = 3, base = "1ms", on = [429, 503])]
trait Shop {
    #[get("/items")]
    async fn items(&self) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[retry(max_attempts = 2, base = "1ms", on = [500..=599])]
    async fn own(&self) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[no_retry]
    async fn once(&self) -> Result<Response<u32>, Error>;

    #[post("/charges")]
    async fn unkeyed(&self) -> Result<Response<u32>, Error>;

    #[post("/charges", idempotent = "Idempotency-Key")]
    async fn keyed(&self) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[retry(max_attempts = 2, max_retry_after = "5s", on = [503])]
    async fn in_a_hurry(&self) -> Result<Response<u32>, Error>;

    // Up to the default's longest, the waits of one call are some 24 s together.
    #[get("/items")]
    #[retry(max_attempts = 9, base = "1ms", factor = 1000.0, max_delay = "2ms", on = [503])]
    async fn capped(&self) -> Result<Response<u32>, Error>;

    // Twice as long each time, they are some 18 s.
    #[get("/items")]
    #[retry(max_attempts = 11, base = "100ms", factor = 1, on = [503])]
    async fn evenly(&self) -> Result<Response<u32>, Error>;

    // Of the default's base, the waits of 600 calls are some 75 s.
    #[get("/items")]
    #[retry(max_attempts = 2, base = "1us", budget = 1.0, on = [503])]
    async fn at_once(&self) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[retry(max_attempts = 1_000, base = "1us", max_delay = "1us", budget = 0.01, on = [503])]
    async fn on_a_budget(&self) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[rate_limited(per = "1h", limit = 2, on_limit = "error")]
    async fn limited(&self) -> Result<Response<u32>, Error>;
}

/// An upstream that fails with `status` so many times before it answers.
async fn failing(times: u64, status: StatusCode) -> (StrictUpstream, ShopClient) {
    let asked = AtomicU64::new(0);
    let upstream = upstream(move |_| {
        if asked.fetch_add(1, Ordering::Relaxed) < times {
            return Answer::new(status);
        }
        Answer::json(StatusCode::OK, &serde_json::json!(7))
    })
    .await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

#[tokio::test]
async fn a_call_is_sent_again_on_what_is_listed_and_as_often_as_is_said() {
    let (upstream, shop) = failing(2, StatusCode::SERVICE_UNAVAILABLE).await;
    let answer = shop.items().await.unwrap();
    assert_eq!((*answer, answer.attempts(), upstream.stats().asked), (7, 3, 3));

    let (_upstream, shop) = failing(3, StatusCode::SERVICE_UNAVAILABLE).await;
    let error = shop.items().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 3));

    let (_upstream, shop) = failing(1, StatusCode::BAD_GATEWAY).await;
    assert_eq!(shop.items().await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_methods_retry_takes_the_place_of_the_traits_or_lifts_it() {
    let (_upstream, shop) = failing(1, StatusCode::BAD_GATEWAY).await;
    assert_eq!(shop.own().await.unwrap().attempts(), 2);
    let (_upstream, shop) = failing(2, StatusCode::BAD_GATEWAY).await;
    assert_eq!(shop.own().await.unwrap_err().attempts(), 2);
    let (_upstream, shop) = failing(1, StatusCode::SERVICE_UNAVAILABLE).await;
    assert_eq!(shop.once().await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_post_without_a_key_is_sent_again_only_where_nothing_was_done() {
    let (upstream, shop) = failing(1, StatusCode::SERVICE_UNAVAILABLE).await;
    assert_eq!(shop.unkeyed().await.unwrap_err().attempts(), 1);
    assert_eq!(upstream.stats().asked, 1);
    let (_upstream, shop) = failing(1, StatusCode::TOO_MANY_REQUESTS).await;
    assert_eq!(shop.unkeyed().await.unwrap().attempts(), 2);
    let (upstream, shop) = failing(2, StatusCode::SERVICE_UNAVAILABLE).await;
    assert_eq!(shop.keyed().await.unwrap().attempts(), 3);
    let keys: Vec<_> = upstream
        .requests()
        .iter()
        .map(|request| request.arrival.header("idempotency-key").unwrap().to_owned())
        .collect();
    assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{keys:?}");
}

#[tokio::test]
async fn every_attempt_takes_a_permit() {
    let (upstream, shop) = failing(9, StatusCode::SERVICE_UNAVAILABLE).await;
    let error = shop.limited().await.unwrap_err();
    assert_eq!((error.attempts(), upstream.stats().asked), (2, 2), "{error}");
}

#[tokio::test]
async fn a_wait_that_the_upstream_asks_for_is_waited_for_up_to_what_is_said() {
    let upstream =
        upstream(|_| Answer::new(StatusCode::SERVICE_UNAVAILABLE).with_header("Retry-After", "6")).await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    let error = shop.in_a_hurry().await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(6))));
}

/// Five clients, each with a budget of its own, make a call that fails each time it is sent: it is given up
/// after `attempts`, and not for want of time. Their waits are random, but not all five are short by chance.
async fn five_give_up(attempts: u32, call: fn(ShopClient) -> Calling) {
    let (upstream, _) = failing(u64::MAX, StatusCode::SERVICE_UNAVAILABLE).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..5 {
        calls.spawn(call(ShopClient::builder().base_url(upstream.url()).build().unwrap()));
    }
    let all = tokio::time::timeout(Duration::from_secs(15), calls.join_all()).await;
    for answer in all.unwrap() {
        let error = answer.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, attempts), "{error}");
    }
}

type Calling = Pin<Box<dyn Future<Output = Result<Response<u32>, Error>> + Send>>;

#[tokio::test]
async fn waits_grow_no_longer_than_the_longest() {
    five_give_up(9, |shop| Box::pin(async move { shop.capped().await })).await;
}

#[tokio::test]
async fn waits_grow_by_the_factor() {
    five_give_up(11, |shop| Box::pin(async move { shop.evenly().await })).await;
}

#[tokio::test]
async fn waits_begin_at_the_base() {
    let (upstream, shop) = failing(u64::MAX, StatusCode::SERVICE_UNAVAILABLE).await;
    let calls = async {
        for _ in 0..600 {
            assert_eq!(shop.at_once().await.unwrap_err().attempts(), 2);
        }
    };
    tokio::time::timeout(Duration::from_secs(40), calls).await.unwrap();
    assert_eq!(upstream.stats().asked, 1_200);
}

#[tokio::test]
async fn a_budget_bounds_the_retries_of_all_calls() {
    let (upstream, shop) = failing(u64::MAX, StatusCode::SERVICE_UNAVAILABLE).await;
    for _ in 0..100 {
        assert!(shop.on_a_budget().await.is_err());
    }
    // Ten in reserve, and one in a hundred; of the default, one in five, there would be thirty.
    let retries = upstream.stats().asked - 100;
    assert!((10..=11).contains(&retries), "{retries}");
}
