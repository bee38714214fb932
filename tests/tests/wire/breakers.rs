//! `#[circuit_breaker]` through the macro: what opens it, and whom it stops.

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{BreakerSpec, ErrorKind, RefusedBy};
use ratelimit_tests::{Answer, StrictUpstream};

use crate::upstream;

#[api_client(base_url = "https://api.example.com")]
#[circuit_breaker(failures = 3, window = "1h", open_for = "1h")]
trait Shop {
    #[get("/items/{status}")]
    async fn items(&self, status: u16) -> Result<(), Error>;

    #[get("/other/{status}")]
    async fn other(&self, status: u16) -> Result<(), Error>;

    #[get("/own/{status}")]
    #[circuit_breaker(failure_rate = 0.5, min_calls = 4, window = "1h", open_for = "1h")]
    async fn own(&self, status: u16) -> Result<(), Error>;

    #[get("/probed/{status}")]
    #[circuit_breaker(failures = 1, window = "1h", open_for = "50ms", half_open = 2)]
    async fn probed(&self, status: u16) -> Result<(), Error>;

    #[get("/dawdling/{status}")]
    #[circuit_breaker(failures = 1, window = "1h", open_for = "30m", slow = "20ms")]
    async fn dawdling(&self, status: u16) -> Result<(), Error>;

    #[get("/forgiving/{status}")]
    #[circuit_breaker(failures = 2, window = "50ms", open_for = "1h")]
    async fn forgiving(&self, status: u16) -> Result<(), Error>;

    #[get("/free/{status}")]
    #[no_circuit_breaker]
    async fn free(&self, status: u16) -> Result<(), Error>;

    #[get("/limited/{status}")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn limited(&self, status: u16) -> Result<(), Error>;

    #[get("/again/{status}")]
    #[retry(max_attempts = 5, base = "1ms", on = [503])]
    async fn again(&self, status: u16) -> Result<(), Error>;
}

/// An upstream that answers with the status that its path ends with, and in no time that anybody has with 504.
async fn shop() -> (StrictUpstream, ShopClient) {
    let upstream = upstream(|arrival| {
        let status = arrival.path.rsplit('/').next().unwrap_or_default();
        let delay = match status {
            "504" => Duration::from_secs(3_600),
            "202" => Duration::from_millis(100),
            _ => Duration::ZERO,
        };
        Answer::new(StatusCode::from_bytes(status.as_bytes()).unwrap()).with_delay(delay)
    })
    .await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

/// Until `time` has passed: the breaker is kept by real time.
#[expect(clippy::disallowed_methods, reason = "it is a time that a breaker is open, or remembers")]
async fn pass(time: Duration) {
    tokio::time::sleep(time).await;
}

fn is_open(answer: Result<(), Error>) -> bool {
    let Err(error) = answer else { return false };
    error.refusal().is_some_and(|refusal| matches!(refusal.by, RefusedBy::Breaker(_)))
}

#[tokio::test]
async fn failures_of_any_method_stop_all_that_share_the_breaker() {
    let (upstream, shop) = shop().await;
    for _ in 0..2 {
        assert!(!is_open(shop.items(503).await));
    }
    assert!(!is_open(shop.other(500).await), "the third is still sent");
    assert!(is_open(shop.items(200).await) && is_open(shop.other(200).await));
    assert_eq!(upstream.stats().asked, 3);
    assert!(!is_open(shop.own(200).await), "it has its own");
    assert!(!is_open(shop.free(200).await), "it has none");
}

#[tokio::test]
async fn an_open_breaker_is_an_error_that_says_so() {
    let (_upstream, shop) = shop().await;
    for _ in 0..3 {
        shop.items(502).await.unwrap_err();
    }
    let error = shop.items(200).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.attempts(), 0);
    assert!(error.retry_after().is_some_and(|wait| wait.as_secs() > 3_000), "{error}");
    let text = error.to_string();
    assert!(text.contains("the circuit breaker (3 failures in 1h, open for 1h)"), "{text}");
}

#[tokio::test]
async fn a_rate_opens_it_from_the_least_number_of_calls_on() {
    let (_upstream, shop) = shop().await;
    for status in [500, 500, 200] {
        assert!(!is_open(shop.own(status).await), "three calls are too few");
    }
    assert!(!is_open(shop.own(500).await));
    assert!(is_open(shop.own(200).await), "three of four have failed");
    assert!(!is_open(shop.items(200).await), "the others have another");
}

#[tokio::test]
async fn neither_refusals_nor_429_nor_what_the_caller_did_wrong_opens_it() {
    let (upstream, shop) = shop().await;
    shop.limited(200).await.unwrap();
    for _ in 0..1_000 {
        assert_eq!(shop.limited(200).await.unwrap_err().kind(), ErrorKind::Refused);
    }
    for _ in 0..300 {
        for status in [400, 404, 429] {
            assert_eq!(shop.items(status).await.unwrap_err().kind(), ErrorKind::Status);
        }
    }
    assert!(!is_open(shop.items(200).await));
    assert_eq!(upstream.stats().asked, 902);
}

#[tokio::test]
async fn each_attempt_counts_and_an_open_breaker_ends_the_retries() {
    let (upstream, shop) = shop().await;
    let error = shop.again(503).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Refused, 3), "{error}");
    assert!(
        error
            .previous_attempt()
            .is_some_and(|before| before.status() == Some(StatusCode::SERVICE_UNAVAILABLE))
    );
    assert_eq!(upstream.stats().asked, 3);
}

#[tokio::test]
async fn a_call_that_is_given_up_says_nothing() {
    let (upstream, shop) = shop().await;
    for given_up in 1..=10 {
        let call = tokio::spawn({
            let shop = shop.clone();
            async move { shop.items(504).await }
        });
        while upstream.stats().asked < given_up {
            tokio::task::yield_now().await;
        }
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    assert!(!is_open(shop.items(200).await));
}

#[tokio::test]
async fn a_builder_replaces_the_breaker_of_the_trait_or_lifts_it() {
    let (upstream, _) = shop().await;
    let builder = || ShopClient::builder().base_url(upstream.url());
    let shop = builder().circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
    shop.items(503).await.unwrap_err();
    assert!(is_open(shop.items(200).await));
    let shop = builder().no_circuit_breaker().build().unwrap();
    for _ in 0..9 {
        assert!(!is_open(shop.items(503).await));
    }
    let error = builder().circuit_breaker(BreakerSpec::failures(0)).build().unwrap_err().to_string();
    assert!(error.contains("circuit breaker: `failures` must be at least 1"), "{error}");
}

#[tokio::test]
async fn after_its_time_as_many_probes_go_as_it_says_and_no_more() {
    let (upstream, shop) = shop().await;
    assert!(!is_open(shop.probed(503).await));
    assert!(is_open(shop.probed(200).await));
    pass(Duration::from_millis(60)).await;
    let mut probes = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let shop = shop.clone();
        probes.spawn(async move { shop.probed(504).await });
    }
    let both_are_sent = async {
        while upstream.stats().asked < 3 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), both_are_sent).await.unwrap();
    assert!(is_open(shop.probed(200).await), "two are on their way");
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_a_failure_and_says_when_it_may_go_again() {
    let (_upstream, shop) = shop().await;
    shop.dawdling(202).await.unwrap();
    let error = shop.dawdling(200).await.unwrap_err();
    let after = error.retry_after().unwrap();
    assert!((Duration::from_secs(1_200)..=Duration::from_secs(1_800)).contains(&after), "{after:?}");
    assert!(is_open(Err(error)));
}

#[tokio::test]
async fn a_failure_is_forgotten_when_its_window_is_over() {
    let (_upstream, shop) = shop().await;
    assert!(!is_open(shop.forgiving(503).await));
    pass(Duration::from_millis(150)).await;
    assert!(!is_open(shop.forgiving(503).await));
    assert!(!is_open(shop.forgiving(200).await), "there was one in its window");
}
