//! What an upstream says of its limits, and who keeps to it.

use std::sync::atomic::{AtomicU64, Ordering};

use ratelimit_core::{BreakerSpec, OnLimit, QuotaSpec, Scope};
use ratelimit_tests::{Answer, StrictUpstream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;
use crate::client::api::Api;
use crate::client::call::Call;
use crate::client::tests::{Client, GET, builder, upstream};
use crate::client::{ApiClient, ClientBuilder, Core};
use crate::error::ErrorKind;
use crate::limiter::RefusedBy;

/// An upstream that answers its first request with `status` and `headers`, and all others with 200.
async fn refusing_once(status: u16, headers: &'static [(&'static str, &'static str)]) -> StrictUpstream {
    let asked = AtomicU64::new(0);
    upstream(move |_| {
        if asked.fetch_add(1, Ordering::Relaxed) > 0 {
            return Answer::json(StatusCode::OK, &serde_json::json!({}));
        }
        let answer = Answer::new(StatusCode::from_u16(status).unwrap());
        headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
    })
    .await
}

/// Calls that do not wait.
fn hasty(builder: ClientBuilder<Client>) -> Client {
    let plenty = QuotaSpec::new(1_000, Duration::from_secs(1)).on_limit(OnLimit::Error);
    builder.quotas(Scope::Api, &[plenty]).build().unwrap()
}

/// What becomes of the second call, when the first was answered so.
async fn second_call(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    set: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
) -> Result<(), Option<Duration>> {
    let upstream = refusing_once(status, headers).await;
    let client = hasty(set(builder(&upstream)));
    assert_eq!(client.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Status);
    let Err(error) = client.call(GET, "2").await else { return Ok(()) };
    let refusal = error.refusal().unwrap();
    assert_eq!((refusal.by, upstream.arrivals().len()), (RefusedBy::Upstream, 1));
    Err(refusal.retry_after)
}

#[tokio::test]
async fn a_refusal_that_says_for_how_long_quiets_every_call_of_the_account() {
    for status in [429, 503] {
        let wait = second_call(status, &[("Retry-After", "60")], |builder| builder).await;
        let wait = wait.unwrap_err().unwrap();
        assert!(wait > Duration::from_secs(50) && wait <= Duration::from_secs(60), "{wait:?}");
    }
}

#[tokio::test]
async fn nothing_else_quiets_anybody() {
    for (status, headers) in [
        (429, &[] as &[(&str, &str)]),
        (429, &[("Retry-After", "-1")]),
        (500, &[("Retry-After", "60")]),
        (302, &[("Retry-After", "60")]),
        (429, &[("Retry-After", "60"), ("Age", "120")]),
        (429, &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "endpoint-rate")]),
        (429, &[("Retry-After", "60"), ("X-RateLimit-Scope", "shared")]),
    ] {
        assert_eq!(second_call(status, headers, |builder| builder).await, Ok(()), "{headers:?}");
    }
    let global = &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "global-rate")];
    assert!(second_call(429, global, |builder| builder).await.is_err());
    assert!(second_call(429, &[("Retry-After", "60")], |builder| builder).await.is_err());
}

#[tokio::test]
async fn an_upstream_quiets_the_fleet_for_no_longer_than_the_builder_says() {
    let year = &[("Retry-After", "31536000")];
    let wait = |longest| second_call(429, year, move |builder| builder.max_quiet(longest));
    assert_eq!(wait(Duration::ZERO).await, Ok(()));
    let of_a_second = wait(Duration::from_secs(1)).await.unwrap_err().unwrap();
    assert!(of_a_second <= Duration::from_secs(1), "{of_a_second:?}");
    let longest = wait(Duration::MAX).await.unwrap_err().unwrap();
    assert!(longest <= LONGEST_QUIET && longest > LONGEST_QUIET / 2, "{longest:?}");
    let unsaid = second_call(429, year, |builder| builder).await.unwrap_err().unwrap();
    assert!(unsaid <= MAX_QUIET && unsaid > MAX_QUIET / 2, "{unsaid:?}");
}

#[tokio::test]
async fn another_host_says_nothing_about_our_budget() {
    let other = refusing_once(429, &[("Retry-After", "60")]).await;
    let elsewhere = format!("{}/", other.url());
    let redirecting =
        upstream(move |_| Answer::new(StatusCode::FOUND).with_header("Location", &elsewhere)).await;
    let following = reqwest::Client::new();
    let client = hasty(builder(&redirecting).http_client(following));
    let error = client.call(GET, "1").await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    client.call(GET, "2").await.unwrap();
}

#[tokio::test]
async fn another_host_that_fails_opens_no_breaker() {
    let failing = upstream(|_| Answer::new(StatusCode::SERVICE_UNAVAILABLE)).await;
    let elsewhere = format!("{}/", failing.url());
    let redirecting =
        upstream(move |_| Answer::new(StatusCode::FOUND).with_header("Location", &elsewhere)).await;
    let builder = builder(&redirecting).http_client(reqwest::Client::new());
    let client: Client = builder.circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
    for _ in 0..3 {
        let error = client.call(GET, "1").await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE), "{error}");
    }
    assert_eq!(redirecting.stats().asked, 3);
}

#[tokio::test]
async fn the_others_are_quiet_before_the_body_has_come() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (heard, answered) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = connection.read(&mut request).await.unwrap();
        let refusal = b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 60\r\nContent-Length: 9\r\n\r\n";
        connection.write_all(refusal).await.unwrap();
        // The body comes when the other call has been judged.
        let _ = answered.await;
        let _ = connection.write_all(b"too fast.").await;
    });
    let client = Arc::new(hasty(ClientBuilder::<Client>::new().base_url(base).auth("s3cret")));
    let first = {
        let client = Arc::clone(&client);
        tokio::spawn(async move { client.call(GET, "1").await.map(drop) })
    };
    let account = PermitRequest::new(&client.0.parts.name).account(&client.0.parts.account);
    let quiet = async {
        while client.0.parts.limiter.try_acquire(&account).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    time::within(Duration::from_secs(20), quiet).await.unwrap();
    assert_eq!(client.call(GET, "2").await.unwrap_err().kind(), ErrorKind::Refused);
    heard.send(()).unwrap();
    assert_eq!(first.await.unwrap().unwrap_err().body().unwrap(), "too fast.");
}

/// How many permits are left of a hundred an hour once the upstream has answered a call with `headers`, of
/// which so many had been spent before.
async fn left_after(headers: &'static [(&'static str, &'static str)], spent: u64, settled: u64) -> u64 {
    let upstream = upstream(move |_| {
        let answer = Answer::json(StatusCode::OK, &serde_json::json!({}));
        headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
    })
    .await;
    let hundred = QuotaSpec::new(100, Duration::from_secs(3_600));
    let client = builder(&upstream).quotas(Scope::Api, &[hundred]).build().unwrap();
    let account = PermitRequest::new(&client.0.parts.name).account(&client.0.parts.account);
    let limiter = &client.0.parts.limiter;
    limiter.penalize(&account, spent).await.unwrap();
    client.call(GET, "1").await.unwrap();
    let left = async || limiter.peek(&account).await.unwrap()[0].remaining;
    let lowered = async {
        while left().await != settled {
            tokio::task::yield_now().await;
        }
    };
    // What is not lowered stays as it is, for as long as this looks.
    let _ = time::within(Duration::from_millis(300), lowered).await;
    left().await
}

#[tokio::test]
async fn what_the_upstream_says_is_left_lowers_what_is_believed_and_never_raises_it() {
    let ten_left = &[("X-RateLimit-Limit", "100"), ("X-RateLimit-Remaining", "10")];
    assert_eq!(left_after(ten_left, 0, 10).await, 10);
    assert_eq!(left_after(ten_left, 95, 4).await, 4, "less than that is believed");
    assert_eq!(left_after(ten_left, 75, 10).await, 10);
    assert_eq!(left_after(ten_left, 85, 14).await, 14, "some are on their way");
    for other in [
        &[("X-RateLimit-Limit", "50"), ("X-RateLimit-Remaining", "10")],
        &[("x-ratelimit-limit-tokens", "100"), ("x-ratelimit-remaining-tokens", "10")],
        &[("RateLimit-Policy", "\"a\";q=100;w=60"), ("RateLimit", "\"a\";r=10;t=5")],
    ] {
        assert_eq!(left_after(other, 0, 99).await, 99, "{other:?}");
    }
    let hourly = &[("RateLimit-Policy", "\"a\";q=100;w=3600"), ("RateLimit", "\"a\";r=10;t=5")];
    assert_eq!(left_after(hourly, 0, 10).await, 10);
}

const OTHER: &Operation =
    &Operation::new("other", crate::client::api::Method::Get, "/others/{id}", &["/others/", ""]);

/// Which of two calls, of the operation that was answered so and of another, the upstream has quieted.
async fn quieted_by(
    reach: Reach,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
) -> [bool; 2] {
    let upstream = refusing_once(status, headers).await;
    let limiter = Limiter::default();
    let client = || hasty(builder(&upstream).limiter(limiter.clone()).refusals_reach(reach));
    client().call(GET, "1").await.unwrap_err();
    // Of another client of the fleet.
    let client = client();
    let mut quieted = [false; 2];
    for (quieted, operation) in quieted.iter_mut().zip([GET, OTHER]) {
        let called = client.call(operation, "2").await;
        *quieted = called.is_err_and(|error| error.refusal().unwrap().by == RefusedBy::Upstream);
    }
    quieted
}

#[tokio::test]
async fn a_refusal_that_does_not_say_so_reaches_as_far_as_the_builder_says() {
    let minute = &[("Retry-After", "60")];
    for status in [429, 503] {
        assert_eq!(quieted_by(Reach::Account, status, minute).await, [true, true]);
        assert_eq!(quieted_by(Reach::Endpoint, status, minute).await, [true, false]);
        assert_eq!(quieted_by(Reach::Resource, status, minute).await, [false, false]);
    }
    let spent = &[("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "60")];
    assert_eq!(quieted_by(Reach::Endpoint, 429, spent).await, [true, false]);
}

#[tokio::test]
async fn what_a_refusal_says_of_its_reach_outweighs_what_the_builder_says() {
    let all = &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "global-rate")];
    let one = &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "endpoint-rate")];
    for reach in [Reach::Resource, Reach::Endpoint, Reach::Account] {
        assert_eq!(quieted_by(reach, 429, all).await, [true, true], "{reach:?}");
        let looks = reach == Reach::Endpoint;
        assert_eq!(quieted_by(reach, 429, one).await, [looks, false], "{reach:?}");
    }
}

#[tokio::test]
async fn a_refusal_of_less_than_the_account_leaves_the_rate_as_it_is() {
    for (reach, is_cut) in [(Reach::Account, true), (Reach::Endpoint, false), (Reach::Resource, false)] {
        let upstream = refusing_once(429, &[]).await;
        // By a smaller share of it, spaced evenly, one goes in a seventh of a second.
        let ten = QuotaSpec::new(100, Duration::from_secs(10)).on_limit(OnLimit::Error);
        let client = builder(&upstream).refusals_reach(reach).quotas(Scope::Api, &[ten]).build().unwrap();
        client.call(GET, "1").await.unwrap_err();
        let mut refused = 0;
        for _ in 0..50 {
            refused += usize::from(client.call(GET, "2").await.is_err());
        }
        assert_eq!(refused > 0, is_cut, "{reach:?}");
    }
}

#[tokio::test]
async fn an_endpoint_of_which_nothing_is_left_is_quiet_until_there_is() {
    let spent = [("X-RateLimit-Limit", "9"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "60")];
    let upstream = upstream(move |arrival| {
        let answer = Answer::json(StatusCode::OK, &serde_json::json!({}));
        // Of the other some are left.
        if arrival.path.contains("others") {
            return answer.with_header("X-RateLimit-Remaining", "1").with_header("X-RateLimit-Reset", "60");
        }
        spent.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
    })
    .await;
    let client = hasty(builder(&upstream).refusals_reach(Reach::Endpoint));
    client.call(GET, "1").await.unwrap();
    // The answer does not wait until it has been heard.
    let heard = async { while client.call(GET, "1").await.is_ok() {} };
    time::within(Duration::from_secs(20), heard).await.unwrap();
    let error = client.call(GET, "1").await.unwrap_err();
    assert_eq!(error.refusal().unwrap().by, RefusedBy::Upstream);
    for _ in 0..3 {
        client.call(OTHER, "1").await.unwrap();
    }
}

#[tokio::test]
async fn a_call_of_a_quiet_endpoint_waits_as_long_as_its_quotas_let_it() {
    let upstream = refusing_once(429, &[("Retry-After", "1")]).await;
    let client = builder(&upstream).refusals_reach(Reach::Endpoint).build().unwrap();
    client.call(GET, "1").await.unwrap_err();
    let second = client.call(GET, "1").await.unwrap();
    assert!(second.waited() > Duration::from_millis(500), "{:?}", second.waited());
    assert_eq!(upstream.arrivals().len(), 2);
}

#[tokio::test]
async fn a_call_that_waits_for_its_permit_while_its_endpoint_is_quieted_is_not_sent_and_holds_no_place() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!({}))).await;
    let one = QuotaSpec::new(1, Duration::from_secs(1));
    let place = QuotaSpec::in_flight(1);
    let client =
        builder(&upstream).refusals_reach(Reach::Endpoint).quotas(Scope::Api, &[one, place]).build().unwrap();
    client.call(GET, "1").await.unwrap();
    // It has the only place, and waits for the permit of the next second.
    let mut waits = Box::pin(client.call(GET, "2"));
    let held = async {
        let other = PermitRequest::new(&client.0.parts.name).account(&client.0.parts.account);
        let in_flight = other.quota(place.check().unwrap());
        while client.0.parts.limiter.try_acquire(&in_flight).await.is_ok() {
            tokio::task::yield_now().await;
        }
        client.0.parts.limiter.quiet(&client.0.parts.endpoint(GET), Duration::from_secs(5), Rate::Kept).await;
        // Once it has its permit it finds the gate closed, and gives its place back.
        while client.0.parts.limiter.try_acquire(&in_flight).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        called = &mut waits => panic!("{called:?}"),
        held = time::within(Duration::from_secs(20), held) => held.unwrap(),
    }
    assert_eq!(upstream.arrivals().len(), 1);
}

/// A client whose API is at a host where nobody is.
struct Home(Core);

impl ApiClient for Home {
    const API: &'static Api = &Api { name: "home", ..Api::new("http://127.0.0.1:9") };

    fn from_core(core: Core) -> Self {
        Self(core)
    }

    fn core_of(client: &Self) -> &Core {
        &client.0
    }
}

#[tokio::test]
async fn a_part_that_is_elsewhere_is_of_the_api_too() {
    let elsewhere = refusing_once(429, &[("Retry-After", "60")]).await;
    let url: &'static str = elsewhere.url().leak();
    // No operation of the API itself is there.
    let part: &'static Operation = Box::leak(Box::new(OTHER.at(url)));
    let Home(core) = ClientBuilder::new().build().unwrap();
    let call = async || {
        let mut call = Call::new(part);
        call.path("id", &"1");
        core.send(call).await.unwrap_err()
    };
    assert_eq!(call().await.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    let account = PermitRequest::new(&core.parts.name).account(&core.parts.account);
    assert!(core.parts.limiter.try_acquire(&account).await.is_err());
}
