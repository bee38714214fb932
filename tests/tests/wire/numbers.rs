//! The numbers of `#[rate_limited]`: each key changes how many calls go, or what a refused one is told.
//!
//! Windows are of a day, so that nothing flows while a test runs.

use std::pin::pin;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, QuotaSpec};
use ratelimit_tests::{Answer, StrictUpstream};

use crate::{answering, upstream};

const THREE: u64 = 3;
const DAY: Duration = Duration::from_secs(86_400);
const FIVE: QuotaSpec = QuotaSpec::new(5, Duration::from_secs(86_400));

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/a")]
    #[rate_limited(per = "1d", limit = 8, burst = 3, on_limit = "error")]
    async fn burst(&self) -> Result<(), Error>;

    #[get("/b")]
    #[rate_limited(per = "1d", limit = 4, algo = "sliding_window", on_limit = "error")]
    async fn sliding(&self) -> Result<(), Error>;

    #[get("/c")]
    #[rate_limited(per = "1d", limit = 4, on_limit = "error")]
    async fn bucket(&self) -> Result<(), Error>;

    #[get("/d")]
    #[rate_limited(per = "1d", limit = 4, algo = "leaky_bucket", on_limit = "error")]
    async fn leaky(&self) -> Result<(), Error>;

    #[get("/e")]
    #[rate_limited(per = "300d", limit = 2, algo = "fixed_window", on_limit = "error")]
    async fn fixed(&self) -> Result<(), Error>;

    #[get("/e")]
    #[rate_limited(per = "1d", limit = 4, algo = "sliding_window_approx", on_limit = "error")]
    async fn approximate(&self) -> Result<(), Error>;

    // One goes at once, one may queue behind it.
    #[get("/e")]
    #[timeout("6h")]
    #[rate_limited(per = "1h", limit = 2, algo = "leaky_bucket", burst = 1, max_wait = "5h")]
    async fn queueing(&self) -> Result<(), Error>;

    // Ten permits flow in 1,000 s.
    #[get("/f")]
    #[rate_limited(per = "1d", limit = 864, burst = 25, margin = "1000s", on_limit = "error")]
    async fn margin(&self) -> Result<(), Error>;

    #[get("/g")]
    #[rate_limited(per = "1d", limit = 864, burst = 40, lease = "1000s", on_limit = "error")]
    async fn lease(&self) -> Result<(), Error>;

    #[get("/h")]
    #[rate_limited(per = "1d", limit = 864, burst = 432, strict, cost = 432, on_limit = "error")]
    async fn strict(&self) -> Result<(), Error>;

    #[get("/i")]
    #[rate_limited(per = "10s", limit = 1, max_wait = "1s")]
    async fn impatient(&self) -> Result<(), Error>;

    #[get("/j")]
    #[rate_limited(per = "200ms", limit = 1, on_limit = "wait")]
    async fn patient(&self) -> Result<(), Error>;

    #[get("/k")]
    #[rate_limited(max_in_flight = 1, on_limit = "error")]
    async fn one_at_a_time(&self) -> Result<(), Error>;

    #[get("/k")]
    #[rate_limited(per = "1d", limit = 9, max_in_flight = 1, on_limit = "error")]
    async fn one_at_a_time_of_nine(&self) -> Result<(), Error>;

    #[get("/l")]
    #[rate_limited(policy = FIVE, on_limit = "error")]
    async fn policy(&self) -> Result<(), Error>;

    #[get("/l")]
    #[rate_limited(per = DAY, limit = 9, burst = THREE, on_limit = "error")]
    async fn constants(&self) -> Result<(), Error>;

    #[get("/m")]
    #[rate_limited(per = "1d", limit = 1, scope = "user_endpoint", on_limit = "error")]
    async fn of_user(&self, #[user] user: &str) -> Result<(), Error>;

    #[get("/n")]
    #[rate_limited(per = "1d", limit = 1, scope = "user_endpoint", on_limit = "error")]
    async fn of_user_too(&self, #[user] user: &str) -> Result<(), Error>;

    #[get("/o")]
    #[rate_limited(per = "1d", limit = 2, scope = ["user", "endpoint"], on_limit = "error")]
    async fn of_both(&self, #[user] user: &str) -> Result<(), Error>;
}

async fn shop() -> (StrictUpstream, ShopClient) {
    let upstream = answering(serde_json::json!({})).await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

fn is_refused(result: &Result<(), Error>) -> bool {
    result.as_ref().is_err_and(|error| error.kind() == ErrorKind::Refused)
}

/// How many calls go before one is refused, and when that could go.
async fn until_refused(call: impl AsyncFn() -> Result<(), Error>) -> (u32, Duration) {
    for admitted in 0..100 {
        match call().await {
            Ok(()) => {}
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
                return (admitted, error.retry_after().unwrap());
            }
        }
    }
    panic!("none is refused")
}

/// A little less than `time`: the calls before took some of it.
fn nearly(time: Duration) -> std::ops::RangeInclusive<Duration> {
    time.saturating_sub(Duration::from_secs(600))..=time
}

/// How long the window of 300 days lasts that is now, by the clock that windows are aligned to.
#[expect(clippy::disallowed_methods, reason = "windows are aligned to the epoch")]
fn left_of_300_days() -> Duration {
    const WINDOW: u128 = 300 * 86_400_000_000;
    let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let left = WINDOW - since_epoch.as_micros() % WINDOW;
    Duration::from_micros(u64::try_from(left).unwrap())
}

#[tokio::test]
async fn a_burst_is_what_goes_at_once() {
    let (_upstream, shop) = shop().await;
    assert_eq!(until_refused(async || shop.burst().await).await.0, 3);
}

#[tokio::test]
async fn the_burst_of_a_leaky_bucket_is_how_many_may_queue() {
    let (upstream, shop) = shop().await;
    shop.queueing().await.unwrap();
    let mut queued = pin!(shop.queueing());
    // Polled until it waits for its permit, which is half an hour away.
    let begun = tokio::time::timeout(Duration::from_millis(20), queued.as_mut()).await;
    assert!(begun.is_err(), "the second waits");
    let third = tokio::time::timeout(Duration::from_secs(20), shop.queueing()).await;
    assert!(is_refused(&third.unwrap()), "there is room for one");
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn each_algorithm_refuses_as_it_does() {
    let (_upstream, shop) = shop().await;
    let (calls, after) = until_refused(async || shop.sliding().await).await;
    assert!(calls == 4 && nearly(DAY).contains(&after), "{calls} {after:?}");
    let (calls, after) = until_refused(async || shop.bucket().await).await;
    assert!(calls == 4 && nearly(DAY / 4).contains(&after), "{calls} {after:?}");
    let (calls, after) = until_refused(async || shop.leaky().await).await;
    assert!(calls == 1 && nearly(DAY / 4).contains(&after), "{calls} {after:?}");
    // Where in its window the test runs is not known: it is one of the two windows that it may touch.
    let left = left_of_300_days();
    let (calls, after) = until_refused(async || shop.fixed().await).await;
    assert!((2..=4).contains(&calls), "{calls}");
    assert!(calls > 2 || nearly(left).contains(&after), "{after:?}, and {left:?} are left");
    let (calls, after) = until_refused(async || shop.approximate().await).await;
    assert!(calls == 4 && nearly(DAY).contains(&after), "{calls} {after:?}");
}

#[tokio::test]
async fn a_margin_and_a_lease_keep_room() {
    let (_upstream, shop) = shop().await;
    assert_eq!(until_refused(async || shop.margin().await).await.0, 15);
    assert_eq!(until_refused(async || shop.lease().await).await.0, 30);
}

#[tokio::test]
async fn a_strict_bucket_refills_more_slowly() {
    let (_upstream, shop) = shop().await;
    let (calls, after) = until_refused(async || shop.strict().await).await;
    assert!(calls == 1 && nearly(Duration::from_secs(86_400)).contains(&after), "{calls} {after:?}");
}

#[tokio::test]
async fn a_call_waits_as_long_as_it_may() {
    let (upstream, shop) = shop().await;
    shop.impatient().await.unwrap();
    assert!(is_refused(&shop.impatient().await), "the next goes in 10 s");
    shop.patient().await.unwrap();
    shop.patient().await.unwrap();
    assert_eq!(upstream.stats().asked, 3);
}

#[tokio::test]
async fn calls_in_flight_are_counted_until_they_are_answered() {
    let upstream = upstream(|_| Answer::new(StatusCode::OK).with_delay(Duration::from_secs(3_600))).await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    let first = tokio::spawn({
        let shop = shop.clone();
        async move { shop.one_at_a_time().await }
    });
    while upstream.stats().asked == 0 {
        tokio::task::yield_now().await;
    }
    assert!(is_refused(&shop.one_at_a_time().await));
    first.abort();
    let first = tokio::spawn({
        let shop = shop.clone();
        async move { shop.one_at_a_time_of_nine().await }
    });
    while upstream.stats().asked == 1 {
        tokio::task::yield_now().await;
    }
    assert!(is_refused(&shop.one_at_a_time_of_nine().await));
    first.abort();
}

#[tokio::test]
async fn a_policy_and_its_numbers_are_what_their_constants_say() {
    let (_upstream, shop) = shop().await;
    assert_eq!(until_refused(async || shop.policy().await).await.0, 5);
    let (calls, after) = until_refused(async || shop.constants().await).await;
    assert!(calls == 3 && nearly(DAY / 9).contains(&after), "{calls} {after:?}");
}

#[tokio::test]
async fn a_user_has_a_budget_for_each_method_and_a_list_of_scopes_one_for_each() {
    let (_upstream, shop) = shop().await;
    shop.of_user("ann").await.unwrap();
    shop.of_user_too("ann").await.unwrap();
    shop.of_user("bob").await.unwrap();
    assert!(is_refused(&shop.of_user("ann").await) && is_refused(&shop.of_user_too("ann").await));
    shop.of_both("ann").await.unwrap();
    shop.of_both("bob").await.unwrap();
    assert!(is_refused(&shop.of_both("eve").await), "the method is for two calls, whoever makes them");
}
