//! What a trait declares is what is on the wire: the numbers of constants govern, and no argument reaches
//! another path.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests to us, if not to clippy")]

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, QuotaSpec, Scope};
use ratelimit_tests::{Answer, StrictUpstream};
use serde_json::json;

const THREE: u64 = 3;
const HOUR: Duration = Duration::from_secs(3600);
static TWO_AN_HOUR: QuotaSpec = QuotaSpec::new(2, HOUR).max_wait(Duration::from_secs(1));

#[api_client(base_url = "https://api.example.com", name = "shop")]
#[rate_limited(per = HOUR, limit = 100)]
trait Shop {
    #[get("/limited")]
    #[rate_limited(per = HOUR, limit = THREE, on_limit = "error")]
    async fn limited(&self) -> Result<(), Error>;

    #[get("/governed")]
    #[rate_limited(policy = TWO_AN_HOUR, on_limit = "error")]
    async fn governed(&self) -> Result<(), Error>;

    #[get("/u/{a}/x/{b}")]
    async fn between(&self, a: &str, b: &str) -> Result<(), Error>;

    #[delete("/customers/{id}")]
    async fn delete_customer(&self, id: &str) -> Result<(), Error>;
}

const HERE: &str = "http://127.0.0.1:9/v7";
const ATTEMPTS: u32 = 3;
const SOON: Duration = Duration::from_millis(1);
const OFTEN: f64 = 1.0;

#[api_client(base_url = HERE)]
#[retry(max_attempts = ATTEMPTS, base = SOON, max_delay = SOON, budget = OFTEN)]
trait Constant {
    #[get("/a")]
    async fn retried(&self) -> Result<(), Error>;
}

#[tokio::test]
async fn what_a_constant_says_of_the_base_and_of_retries_is_done() {
    let there = ConstantClient::builder().build().unwrap();
    let request = ConstantClient::prepare(&there, async |client| client.retried().await).await.unwrap();
    assert_eq!(request.unwrap().url(), "http://127.0.0.1:9/v7/a");
    let failing = |_: &_| Answer::json(StatusCode::SERVICE_UNAVAILABLE, &json!(null));
    let upstream = StrictUpstream::builder().handler(failing).start().await.unwrap();
    let client = ConstantClient::builder().base_url(upstream.url()).build().unwrap();
    assert_eq!(client.retried().await.unwrap_err().attempts(), ATTEMPTS);
    assert_eq!(upstream.stats().asked, u64::from(ATTEMPTS));
}

async fn upstream() -> (StrictUpstream, ShopClient) {
    let answer = |_: &_| Answer::json(StatusCode::OK, &json!(null));
    let upstream = StrictUpstream::builder().handler(answer).record_requests(true).start().await.unwrap();
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

#[tokio::test]
async fn the_number_of_a_constant_governs() {
    let (upstream, shop) = upstream().await;
    for _ in 0..THREE {
        shop.limited().await.unwrap();
    }
    assert_eq!(shop.limited().await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(upstream.stats().asked, 3);
}

#[tokio::test]
async fn the_policy_of_a_static_governs_and_what_stands_beside_it_holds() {
    let (upstream, shop) = upstream().await;
    for _ in 0..2 {
        shop.governed().await.unwrap();
    }
    // It does not wait, though the policy does.
    assert_eq!(shop.governed().await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(upstream.stats().asked, 2);
    let governed = ShopClient::OPERATIONS.iter().find(|operation| operation.name == "governed").unwrap();
    assert_eq!(governed.quotas[0].scope(), Scope::Endpoint);
}

/// What each argument is sent as; `None` where the call is refused before anything is sent. The cases are
/// those by which other declarative clients reach paths that nobody wrote.
const SEGMENTS: &[(&str, Option<&str>)] = &[
    ("plain", Some("plain")),
    ("../admin?x=1#y", Some("..%2Fadmin%3Fx%3D1%23y")),
    ("../../admin", Some("..%2F..%2Fadmin")),
    ("a/b", Some("a%2Fb")),
    ("a\\b", Some("a%5Cb")),
    ("/", Some("%2F")),
    ("//evil.example", Some("%2F%2Fevil.example")),
    ("http://evil.example", Some("http%3A%2F%2Fevil.example")),
    ("?admin=1", Some("%3Fadmin%3D1")),
    ("&admin=1", Some("%26admin%3D1")),
    ("#fragment", Some("%23fragment")),
    ("{b}", Some("%7Bb%7D")),
    ("%2e%2e", Some("%252e%252e")),
    (".%2e", Some(".%252e")),
    ("%2F", Some("%252F")),
    ("100%", Some("100%25")),
    ("a b", Some("a%20b")),
    ("a+b", Some("a%2Bb")),
    ("a;b", Some("a%3Bb")),
    ("a:b@c", Some("a%3Ab%40c")),
    ("...", Some("...")),
    (".hidden", Some(".hidden")),
    ("ünï", Some("%C3%BCn%C3%AF")),
    ("line\r\nX-Admin: 1", Some("line%0D%0AX-Admin%3A%201")),
    ("tab\t", Some("tab%09")),
    ("nul\0", Some("nul%00")),
    ("", None),
    (".", None),
    ("..", None),
];

#[tokio::test]
async fn an_argument_is_one_segment_or_the_call_is_refused() {
    let (upstream, shop) = upstream().await;
    let mut asked = 0;
    for (argument, segment) in SEGMENTS {
        let both = [shop.between(argument, "SECRET").await, shop.between("SECRET", argument).await];
        let deleted = shop.delete_customer(argument).await;
        let Some(segment) = segment else {
            for refused in both.into_iter().chain([deleted]) {
                assert_eq!(refused.unwrap_err().kind(), ErrorKind::Encode, "{argument:?}");
            }
            assert_eq!(upstream.stats().asked, asked, "{argument:?} was sent");
            continue;
        };
        asked += 3;
        assert!(both.iter().chain([&deleted]).all(Result::is_ok), "{argument:?}");
        let paths: Vec<_> =
            upstream.requests().into_iter().rev().take(3).map(|sent| sent.arrival.path).collect();
        let expected = [
            format!("/customers/{segment}"),
            format!("/u/SECRET/x/{segment}"),
            format!("/u/{segment}/x/SECRET"),
        ];
        assert_eq!(paths, expected, "{argument:?}");
    }
}
