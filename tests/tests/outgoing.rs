//! The limiter before clients that are not ours: reqwest through `reqwest_middleware`, and hyper through tower.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Full};
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};
use ratelimit_runtime::outgoing::{Called, Upstream};
use ratelimit_runtime::{AcquireError, BreakerSpec, Limiter, OnLimit, QuotaSpec, RetrySpec, Scope};
use ratelimit_tests::{Answer, StrictUpstream};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, reqwest};
use tower::{Layer, ServiceExt};

fn hourly(limit: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(3_600)).on_limit(OnLimit::Error)
}

/// Answers the first `failures` requests with `status`, and all others with 200.
async fn upstream(
    failures: u64,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
) -> StrictUpstream {
    let asked = Arc::new(AtomicU64::new(0));
    let handler = move |_: &_| {
        if asked.fetch_add(1, Ordering::Relaxed) >= failures {
            return Answer::json(StatusCode::OK, &serde_json::json!([]));
        }
        let answer = Answer::new(StatusCode::from_u16(status).unwrap());
        headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
    };
    StrictUpstream::builder().handler(handler).start().await.unwrap()
}

fn client(upstream: &Upstream, limiter: &Limiter) -> ClientWithMiddleware {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    ClientBuilder::new(http).with(upstream.middleware(limiter.clone()).unwrap()).build()
}

fn refused(error: reqwest_middleware::Error) -> AcquireError {
    let reqwest_middleware::Error::Middleware(error) = error else { panic!("{error:?}") };
    error.downcast().unwrap()
}

#[tokio::test]
async fn an_existing_reqwest_stack_gets_limits_by_operation_and_user() {
    let server = upstream(0, 200, &[]).await;
    let limits = [hourly(5), hourly(2).scope(Scope::User)];
    let client = client(&Upstream::new("shop").quotas(&limits), &Limiter::default());
    let get = async |user: &str| {
        client.get(server.url()).with_extension(Called::default().operation("items").user(user)).send().await
    };
    for user in ["a", "a", "b", "b"] {
        assert_eq!(get(user).await.unwrap().status(), 200);
    }
    let error = refused(get("a").await.unwrap_err());
    assert!(error.to_string().contains("scope user"), "{error}");
    get("c").await.unwrap();
    let error = refused(get("d").await.unwrap_err());
    assert!(error.to_string().contains("refused by the quota 5 per 1h"), "{error}");
    assert_eq!(server.arrivals().len(), 5);
}

#[tokio::test]
async fn a_stack_that_calls_others_too_is_governed_for_the_one_host_alone() {
    let server = upstream(0, 200, &[]).await;
    let elsewhere = Upstream::new("shop").only_host("api.example.com").quotas(&[hourly(1)]);
    let client = client(&elsewhere, &Limiter::default());
    for _ in 0..3 {
        client.get(server.url()).send().await.unwrap();
    }
}

#[tokio::test]
async fn what_failed_is_sent_again_where_it_cannot_act_twice() {
    let retry = RetrySpec::new(3).base(Duration::from_millis(1));
    let sends = async |method: http::Method, keyed: bool, status: u16| {
        let server = upstream(2, status, &[]).await;
        let client = client(&Upstream::new("shop").retry(retry), &Limiter::default());
        let mut request = client.request(method, server.url()).body("body");
        if keyed {
            request = request.header("Idempotency-Key", "k");
        }
        let status = request.send().await.unwrap().status().as_u16();
        (server.arrivals().len(), status)
    };
    assert_eq!(sends(http::Method::GET, false, 503).await, (3, 200));
    assert_eq!(sends(http::Method::POST, false, 503).await, (1, 503), "it may have acted");
    assert_eq!(sends(http::Method::POST, true, 503).await, (3, 200));
    assert_eq!(sends(http::Method::GET, false, 404).await, (1, 404));
}

/// Adds up the counters of a name.
struct Counted(&'static str, Arc<AtomicU64>);

impl metrics::Recorder for Counted {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let ours = key.name() == self.0
            && key.labels().any(|label| (label.key(), label.value()) == ("operation", "search"));
        if ours { Counter::from_arc(Arc::clone(&self.1)) } else { Counter::noop() }
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

#[tokio::test]
async fn what_is_sent_again_and_what_is_throttled_is_counted() {
    for (name, status) in [("ratelimit.retries", 503), ("ratelimit.throttled", 429)] {
        let server = upstream(2, status, &[]).await;
        let shop = Upstream::new("shop").max_quiet(Duration::ZERO);
        let shop = shop.retry(RetrySpec::new(3).base(Duration::from_millis(1)));
        let client = client(&shop, &Limiter::default());
        let counted = Arc::<AtomicU64>::default();
        let recorder = Counted(name, Arc::clone(&counted));
        let _recorder = metrics::set_default_local_recorder(&recorder);
        let request = client.get(server.url()).with_extension(Called::default().operation("search"));
        assert_eq!(request.send().await.unwrap().status(), 200);
        assert_eq!(counted.load(Ordering::Relaxed), 2, "{name}");
    }
}

#[tokio::test]
async fn what_is_throttled_behind_the_layer_of_tower_is_counted() {
    let server = upstream(2, 429, &[]).await;
    let layer = Upstream::new("shop").max_quiet(Duration::ZERO).layer(Limiter::default()).unwrap();
    let hyper = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new());
    let service = layer.layer(hyper.build_http::<Full<Bytes>>());
    let counted = Arc::<AtomicU64>::default();
    let recorder = Counted("ratelimit.throttled", Arc::clone(&counted));
    let _recorder = metrics::set_default_local_recorder(&recorder);
    for _ in 0..3 {
        let request = Request::get(server.url()).extension(Called::default().operation("search"));
        service.clone().oneshot(request.body(Full::default()).unwrap()).await.unwrap();
    }
    assert_eq!(counted.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn each_attempt_takes_a_permit() {
    let server = upstream(9, 500, &[]).await;
    let shop = Upstream::new("shop").quotas(&[hourly(2)]);
    let client = client(&shop.retry(RetrySpec::new(5).base(Duration::from_millis(1))), &Limiter::default());
    let error = refused(client.get(server.url()).send().await.unwrap_err());
    assert!(matches!(error, AcquireError::Refused(_)), "{error}");
    assert_eq!(server.arrivals().len(), 2);
}

#[tokio::test]
async fn what_one_client_hears_holds_for_all_that_share_the_limiter() {
    let server = upstream(1, 429, &[("Retry-After", "60")]).await;
    let limiter = Limiter::default();
    let shop = Upstream::new("shop").quotas(&[hourly(100)]);
    let (one, other) = (client(&shop, &limiter), client(&shop, &limiter));
    assert_eq!(one.get(server.url()).send().await.unwrap().status(), 429);
    let error = refused(other.get(server.url()).send().await.unwrap_err());
    assert!(error.to_string().starts_with("refused by the upstream"), "{error}");
    assert_eq!(server.arrivals().len(), 1);
}

#[tokio::test]
async fn another_host_to_which_a_redirect_leads_says_nothing_about_the_upstream() {
    let other = upstream(9, 503, &[("Retry-After", "3600")]).await;
    let elsewhere = format!("{}/", other.url());
    let redirect = move |_: &_| Answer::new(StatusCode::FOUND).with_header("Location", &elsewhere);
    let server = StrictUpstream::builder().handler(redirect).start().await.unwrap();
    let shop = Upstream::new("shop").quotas(&[hourly(100)]).circuit_breaker(BreakerSpec::failures(1));
    let client = client(&shop, &Limiter::default());
    for _ in 0..3 {
        assert_eq!(client.get(server.url()).send().await.unwrap().status(), 503);
    }
    assert_eq!((server.arrivals().len(), other.arrivals().len()), (3, 3));
}

#[tokio::test]
async fn what_was_sent_on_to_another_host_after_it_had_acted_is_not_sent_again() {
    let busy = upstream(9, 429, &[]).await;
    for elsewhere in [busy.url(), "http://127.0.0.1:1".to_owned()] {
        let acts = move |_: &_| Answer::new(StatusCode::SEE_OTHER).with_header("Location", &elsewhere);
        let server = StrictUpstream::builder().handler(acts).start().await.unwrap();
        let retry = RetrySpec::new(3).base(Duration::from_millis(1));
        let client = client(&Upstream::new("shop").retry(retry), &Limiter::default());
        let done = client.post(server.url()).body("body").send().await;
        assert_eq!(server.arrivals().len(), 1, "{done:?}");
    }
}

#[tokio::test]
async fn a_breaker_stops_requests_to_what_keeps_failing() {
    let server = upstream(100, 500, &[]).await;
    let client =
        client(&Upstream::new("shop").circuit_breaker(BreakerSpec::failures(2)), &Limiter::default());
    for _ in 0..2 {
        assert_eq!(client.get(server.url()).send().await.unwrap().status(), 500);
    }
    let error = refused(client.get(server.url()).send().await.unwrap_err());
    assert!(error.to_string().contains("circuit breaker"), "{error}");
}

#[tokio::test]
async fn hyper_behind_the_layer_of_tower() {
    let server = upstream(1, 429, &[("Retry-After", "60")]).await;
    let shop = Upstream::new("shop").quotas(&[hourly(3), QuotaSpec::in_flight(1).on_limit(OnLimit::Error)]);
    let limiter = Limiter::default();
    let hyper = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new());
    let service = shop.layer(limiter.clone()).unwrap().layer(hyper.build_http::<Full<Bytes>>());
    let send = async || {
        let request = Request::get(server.url()).body(Full::default()).unwrap();
        service.clone().oneshot(request).await
    };
    let first = send().await.unwrap();
    assert_eq!(first.status(), 429);
    // Its body is not read yet, and all are quiet.
    let error = send().await.unwrap_err();
    assert!(error.downcast_ref::<AcquireError>().is_some(), "{error}");
    drop(first);
    limiter.release(&ratelimit_runtime::PermitRequest::new("shop")).await.unwrap();
    let second = send().await.unwrap();
    let error = send().await.unwrap_err().to_string();
    assert!(error.contains("in flight"), "{error}");
    assert_eq!(second.into_body().collect().await.unwrap().to_bytes(), "[]");
    send().await.unwrap();
    assert_eq!(server.arrivals().len(), 3);
}

#[test]
fn an_upstream_that_makes_no_sense_says_all_that_is_wrong() {
    let odd = Upstream::new("shop").quotas(&[hourly(0), hourly(1), hourly(2)]).retry(RetrySpec::new(0));
    let odd = odd.circuit_breaker(BreakerSpec::failures(0));
    assert_eq!(odd.middleware(Limiter::default()).unwrap_err().faults().len(), 4);
    let never = QuotaSpec::new(2, Duration::from_secs(3_600)).scope(Scope::Endpoint);
    let error = Upstream::new("shop").quotas(&[hourly(1), never]).middleware(Limiter::default()).unwrap_err();
    assert!(error.to_string().contains("is never reached: the scope `api` already allows only"), "{error}");
    let error = Upstream::new("shop").retry(RetrySpec::new(2)).layer(Limiter::default()).unwrap_err();
    assert!(error.to_string().contains("the layer sends nothing again"), "{error}");
}
