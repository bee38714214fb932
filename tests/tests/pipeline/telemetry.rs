//! Spans, events and metrics of calls, and that nothing of a call's arguments is in them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    Bounds, BreakerSpec, ErrorKind, OnStoreError, PermitRequest, QuotaSpec, Scope, StoreError,
    StoreErrorSpec, Verdict,
};
use ratelimit_tests::{Answer, RedisServer};
use tracing::Level;

use crate::observed::Observed;
use crate::{NOBODY, failing, upstream};

#[api_client(base_url = "https://api.example.com", name = "shop", auth = "bearer", user_agent = "shop")]
#[retry(max_attempts = 3, base = "1ms", on = [503])]
trait Shop {
    #[get("/items/{id}")]
    #[rate_limited(per = "1h", limit = 1000)]
    async fn item(&self, id: &str, #[query] q: &str, #[user] user: &str) -> Result<u32, Error>;

    #[http("PURGE", "/items")]
    async fn purge(&self) -> Result<u32, Error>;

    #[get("/waits")]
    #[rate_limited(per = "1s", limit = 20, burst = 1)]
    async fn waits(&self) -> Result<u32, Error>;

    #[get("/limited")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn limited(&self) -> Result<u32, Error>;

    #[get("/slow")]
    #[timeout("30ms")]
    async fn slow(&self) -> Result<u32, Error>;
}

const CANARY: &str = "canary";

fn shop(url: &str) -> ShopClient {
    ShopClient::builder().base_url(format!("{url}/v1")).auth("canary-key").build().unwrap()
}

#[tokio::test]
async fn a_call_has_a_span_and_each_attempt_one_inside_by_the_names_of_opentelemetry() {
    let upstream = failing(1).await;
    let (observed, port) = (Observed::start(), upstream.url().rsplit(':').next().unwrap().to_owned());
    shop(&upstream.url()).item("canary-id", "canary-query", "canary-user").await.unwrap();

    let [call] = &observed.named("call")[..] else { panic!("one call") };
    for (field, value) in [
        ("otel.name", "shop item"),
        ("otel.kind", "internal"),
        ("operation", "item"),
        ("url.template", "/v1/items/{id}"),
        ("attempts", "2"),
    ] {
        assert_eq!(call.fields[field], value, "{field}");
    }
    assert!(!call.fields.contains_key("error.type"));

    let [first, second] = &observed.named("attempt")[..] else { panic!("two attempts") };
    for (field, value) in [
        ("otel.name", "GET /v1/items/{id}"),
        ("otel.kind", "client"),
        ("http.request.method", "GET"),
        ("url.template", "/v1/items/{id}"),
        ("server.address", "127.0.0.1"),
        ("server.port", &port),
    ] {
        assert_eq!((&first.fields[field][..], &second.fields[field][..]), (value, value), "{field}");
    }
    assert_eq!((first.parent, first.level), (Some("call"), Level::INFO));
    assert_eq!(first.fields["http.response.status_code"], "503");
    assert_eq!((&first.fields["error.type"][..], &first.fields["otel.status_code"][..]), ("503", "ERROR"));
    assert!(!first.fields.contains_key("http.request.resend_count"));
    assert_eq!(second.fields["http.response.status_code"], "200");
    assert_eq!(second.fields["http.request.resend_count"], "1");
    assert!(!second.fields.contains_key("error.type"));

    let [again] = &observed.named("a call is sent again")[..] else { panic!("one retry") };
    assert_eq!((&again.fields["attempt"][..], &again.fields["error.type"][..]), ("1", "503"));
    assert_eq!(again.parent, Some("call"));
    assert_eq!(observed.named("admitted").len(), 2);

    let metrics = observed.metrics();
    let duration = format!(
        "http.request.method=GET,http.response.status_code=200,server.address=127.0.0.1,server.port={port},url.template=/v1/items/{{id}}"
    );
    assert_eq!(metrics[&format!("http.client.request.duration{{{duration}}}")], 1, "{metrics:?}");
    assert_eq!(metrics["ratelimit.decisions{outcome=admitted,scope=endpoint}"], 2);
    assert_eq!(metrics["ratelimit.retries{api=shop,error.type=503,operation=item}"], 1);
}

#[tokio::test]
async fn a_wait_and_a_refusal_are_told_with_the_scope_that_they_are_about() {
    let upstream = failing(0).await;
    let (shop, observed) = (shop(&upstream.url()), Observed::start());
    for _ in 0..2 {
        shop.waits().await.unwrap();
    }
    let admitted = observed.named("admitted");
    assert_eq!([admitted[0].level, admitted[1].level], [Level::TRACE, Level::DEBUG]);
    assert_eq!((&admitted[1].fields["scope"][..], admitted[1].parent), ("endpoint", Some("call")));
    assert_eq!(observed.metrics()["ratelimit.wait{}"], 1);

    shop.limited().await.unwrap();
    shop.limited().await.unwrap_err();
    let [refused] = &observed.named("refused")[..] else { panic!("one refusal") };
    assert_eq!((&refused.fields["scope"][..], refused.level), ("endpoint", Level::DEBUG));
    assert!(refused.fields["reason"].starts_with("refused by the quota 1 per 1h"), "{refused:?}");
    assert_eq!(observed.metrics()["ratelimit.decisions{outcome=refused,scope=endpoint}"], 1);
    let call = observed.named("call").pop().unwrap();
    assert_eq!((&call.fields["error.type"][..], &call.fields["attempts"][..]), ("refused", "0"));
}

#[tokio::test]
async fn violations_are_all_counted_and_told_once_in_a_window() {
    let upstream =
        upstream(|_| Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("Retry-After", "1")).await;
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key").max_quiet(Duration::ZERO);
    let (shop, observed) = (builder.build().unwrap(), Observed::start());
    for _ in 0..5 {
        let error = shop.purge().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
    }
    let [told] = &observed.named("throttled by the upstream")[..] else { panic!("once") };
    assert_eq!((told.level, &told.fields["operation"][..]), (Level::WARN, "purge"));
    assert_eq!(told.fields["retry_after"], "Some(1s)");
    assert_eq!(observed.metrics()["ratelimit.throttled{api=shop,operation=purge}"], 5);
    let attempt = observed.named("attempt").remove(0);
    assert_eq!(attempt.fields["http.request.method"], "_OTHER");
    assert_eq!(attempt.fields["http.request.method_original"], "PURGE");
    assert_eq!(attempt.fields["otel.name"], "HTTP /items");
}

#[tokio::test]
async fn a_call_that_may_not_even_wait_is_counted_as_refused() {
    let builder = ShopClient::builder().base_url(NOBODY).auth("key").bounds(Bounds::new().waiting_calls(0));
    let (shop, observed) = (builder.build().unwrap(), Observed::start());
    assert_eq!(shop.purge().await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(observed.named("refused").pop().unwrap().fields["scope"], "queue");
    assert_eq!(observed.metrics()["ratelimit.decisions{outcome=refused,scope=queue}"], 1);
}

#[tokio::test]
async fn an_upstream_that_quiets_the_fleet_is_told_of_once() {
    let upstream =
        upstream(|_| Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("Retry-After", "60")).await;
    let (shop, observed) = (shop(&upstream.url()), Observed::start());
    assert_eq!(shop.purge().await.unwrap_err().kind(), ErrorKind::Status);
    assert_eq!(shop.purge().await.unwrap_err().kind(), ErrorKind::Refused);
    let [told] = &observed.named("the upstream quiets the fleet")[..] else { panic!("once") };
    assert_eq!(
        (told.level, &told.fields["api"][..], &told.fields["quiet"][..]),
        (Level::WARN, "shop", "60s")
    );
    let metrics = observed.metrics();
    assert_eq!(metrics["ratelimit.quieted{api=shop}"], 1);
    assert_eq!(metrics["ratelimit.decisions{outcome=refused,scope=upstream}"], 1);
}

#[tokio::test]
async fn the_share_of_a_rate_that_was_cut_is_a_gauge_until_it_is_whole_again() {
    let redis = RedisServer::start().unwrap();
    let shared = Limiter::new(RedisStore::connect(&redis.url()).await.unwrap());
    for limiter in [Limiter::default(), shared] {
        let upstream = crate::refusing(1, StatusCode::TOO_MANY_REQUESTS).await;
        let quota = QuotaSpec::new(1_000, Duration::from_millis(50));
        let builder = ShopClient::builder().base_url(upstream.url()).auth("key").limiter(limiter);
        let shop = builder.quotas(Scope::Api, &[quota]).build().unwrap();
        let observed = Observed::start();
        assert_eq!(shop.purge().await.unwrap_err().status(), Some(StatusCode::TOO_MANY_REQUESTS));
        let percents = || {
            let told = observed.named("the rate is another");
            told.iter().map(|told| told.fields["percent"].parse::<u32>().unwrap()).collect::<Vec<_>>()
        };
        let whole = async {
            while percents().last() != Some(&100) {
                shop.purge().await.unwrap();
            }
        };
        tokio::time::timeout(Duration::from_secs(30), whole).await.expect("it grows back");
        let percents = percents();
        assert!(percents.is_sorted() && percents[0] >= 68 && percents[0] < 100, "{percents:?}");
        assert!(observed.metrics().contains_key("ratelimit.share{api=shop}"));
    }
}

#[tokio::test]
async fn a_budget_that_the_upstream_says_is_less_is_told() {
    let upstream = upstream(|_| {
        let answer = Answer::json(StatusCode::OK, &serde_json::json!(1));
        answer.with_header("X-RateLimit-Limit", "100").with_header("X-RateLimit-Remaining", "10")
    })
    .await;
    let hundred = QuotaSpec::new(100, Duration::from_secs(3_600));
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key");
    let shop = builder.quotas(Scope::Api, &[hundred]).build().unwrap();
    let observed = Observed::start();
    shop.purge().await.unwrap();
    let told = async {
        while observed.named("less is left than was believed").is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), told).await.unwrap();
    assert_eq!(observed.metrics()["ratelimit.lowered{api=shop}"], 1);
}

#[tokio::test]
async fn each_change_of_a_breaker_is_told_and_its_state_is_a_gauge() {
    let upstream = failing(2).await;
    let breaker = BreakerSpec::failures(2).open_for(Duration::from_millis(20));
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key").no_retry();
    let (shop, observed) = (builder.circuit_breaker(breaker).build().unwrap(), Observed::start());
    let state = || observed.metrics().get("ratelimit.breaker.state{api=shop,operation=}").copied();
    for _ in 0..2 {
        shop.purge().await.unwrap_err();
    }
    assert_eq!(state(), Some(2), "open");
    while shop.purge().await.is_err() {
        tokio::task::yield_now().await;
    }
    assert_eq!(state(), Some(0), "closed");
    let changes = observed.named("the breaker has changed");
    let states: Vec<_> = changes.iter().map(|change| (change.level, &change.fields["state"][..])).collect();
    assert_eq!(states, [(Level::WARN, "open"), (Level::INFO, "half_open"), (Level::INFO, "closed")]);
}

/// A process: what is its own is its connection, and what it tells.
struct Process {
    runtime: tokio::runtime::Runtime,
    recorder: BreakerGauge,
    limiter: Limiter,
}

/// Keeps the last value of the gauge of a breaker, and nothing else. None of it is told at first.
struct BreakerGauge(Arc<AtomicU64>);

impl metrics::Recorder for BreakerGauge {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, _: &Key, _: &Metadata<'_>) -> Counter {
        Counter::noop()
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        let ours = key.name() == "ratelimit.breaker.state";
        if ours { Gauge::from_arc(Arc::clone(&self.0)) } else { Gauge::noop() }
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

impl Process {
    fn start(url: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let limiter = Limiter::new(runtime.block_on(RedisStore::connect(url)).unwrap());
        let recorder = BreakerGauge(Arc::new(AtomicU64::new(f64::NAN.to_bits())));
        Self { runtime, recorder, limiter }
    }

    /// Makes a call that ends so, and waits until that is heard, unless it is refused.
    fn calls(&self, request: &PermitRequest, verdict: Verdict) -> Result<(), String> {
        let call = async {
            self.limiter.acquire(request).await.map_err(|error| error.to_string())?.report(verdict);
            self.limiter.flush().await;
            Ok(())
        };
        metrics::with_local_recorder(&self.recorder, || self.runtime.block_on(call))
    }

    /// What its gauge says of the breaker, if anything.
    fn state(&self) -> Option<&'static str> {
        let value = f64::from_bits(self.recorder.0.load(Ordering::Relaxed));
        let states = [(0.0, "closed"), (1.0, "half-open"), (2.0, "open")];
        states.into_iter().find(|(number, _)| (value - number).abs() < 0.5).map(|(_, state)| state)
    }
}

#[test]
fn every_process_tells_what_a_breaker_that_they_share_does_whoever_has_changed_it() {
    let redis = RedisServer::start().unwrap();
    let [a, b, c] = [(); 3].map(|()| Process::start(&redis.url()));
    let breaker = BreakerSpec::failures(2).open_for(Duration::from_millis(500)).half_open(3);
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(5));
    let request = PermitRequest::new("shared").breaker(breaker.check().unwrap());
    let request = request.on_store_error(patient.check().unwrap());
    a.calls(&request, Verdict::Failure).unwrap();
    b.calls(&request, Verdict::Failure).unwrap();
    let states = || [&a, &b, &c].map(Process::state);
    assert_eq!(states(), [None, Some("open"), None], "who has not called knows nothing");
    a.calls(&request, Verdict::Success).unwrap_err();
    assert_eq!(a.state(), Some("open"));
    while let Err(refused) = c.calls(&request, Verdict::Success) {
        assert!(refused.contains("the circuit breaker"), "{refused}");
    }
    assert_eq!(states(), [Some("open"), Some("open"), Some("half-open")]);
    for process in [&b, &c] {
        process.calls(&request, Verdict::Success).unwrap();
    }
    assert_eq!(states(), [Some("open"), Some("half-open"), Some("closed")], "the third has closed it");
    for process in [&a, &b, &c] {
        process.calls(&request, Verdict::Success).unwrap();
    }
    assert_eq!(states(), [Some("closed"); 3]);
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_no_span_without_an_end() {
    let upstream = upstream(|_| Answer::default().with_delay(Duration::from_secs(60))).await;
    let (shop, observed) = (shop(&upstream.url()), Observed::start());
    shop.slow().await.unwrap_err();
    assert_eq!(observed.named("call").remove(0).fields["error.type"], "timeout");
    let attempts = observed.named("attempt");
    assert!(attempts.iter().all(|attempt| attempt.fields.contains_key("error.type")), "{attempts:?}");

    tokio::select! {
        biased;
        _ = shop.item("1", "2", "3") => panic!("the upstream does not answer"),
        () = asked_for(&upstream, "/v1/items/1") => {}
    }
    assert_eq!(observed.named("attempt").pop().unwrap().fields["error.type"], "cancelled");
}

/// Until the upstream was asked for `path`.
async fn asked_for(upstream: &ratelimit_tests::StrictUpstream, path: &str) {
    while upstream.requests().iter().all(|asked| asked.arrival.path != path) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn nothing_that_is_told_holds_an_argument_or_a_credential() {
    let observed = Observed::start();
    let call = async |shop: &ShopClient| {
        shop.item("canary-id", "canary-query", "canary-user").await.map_err(|error| error.kind())
    };
    let ok = failing(2).await;
    call(&shop(&ok.url())).await.unwrap();
    let failing = failing(9).await;
    assert_eq!(call(&shop(&failing.url())).await, Err(ErrorKind::Status));
    let broken = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!("canary-body"))).await;
    assert_eq!(call(&shop(&broken.url())).await, Err(ErrorKind::Decode));
    assert_eq!(call(&shop(NOBODY)).await, Err(ErrorKind::Transport));
    assert!(observed.named("attempt").len() > 5);
    assert!(!observed.text().contains(CANARY), "{}", observed.text());
}

#[tokio::test]
async fn scripts_of_the_store_are_measured_and_a_store_that_fails_is_told() -> Result<(), StoreError> {
    let mut redis = RedisServer::start().unwrap();
    let (upstream, observed) = (failing(0).await, Observed::start());
    let store = RedisStore::connect(&redis.url()).await?;
    let builder = ShopClient::builder().base_url(upstream.url()).auth("canary-key").store(store);
    let shop = builder.clone().build().unwrap();
    shop.item("1", "2", "canary-user").await.unwrap();
    let [script] = &observed.named("a script was run")[..] else { panic!("one script") };
    assert_eq!((script.level, &script.fields["calls"][..]), (Level::TRACE, "1"));
    let metrics = observed.metrics();
    assert_eq!(metrics["ratelimit.store.duration{outcome=answered}"], 1);
    assert_eq!(metrics["ratelimit.store.batch{}"], 1);

    redis.kill();
    for _ in 0..20 {
        shop.item("1", "2", "canary-user").await.unwrap();
    }
    let [gone] = &observed.named("the store is gone: degraded")[..] else { panic!("one transition") };
    assert_eq!(gone.level, Level::WARN);

    let shop = builder.on_store_error(StoreErrorSpec::new(OnStoreError::Closed)).build().unwrap();
    assert_eq!(shop.item("1", "2", "canary-user").await.unwrap_err().kind(), ErrorKind::Store);
    assert_eq!(observed.named("no permit, for the store failed").len(), 1);
    let metrics = observed.metrics();
    assert!(metrics["ratelimit.store.duration{outcome=failed}"] >= 1, "{metrics:?}");
    let degraded = format!("{{store=127.0.0.1:{}}}", redis.port());
    assert_eq!(metrics[&format!("ratelimit.degraded{degraded}")], 1, "{metrics:?}");
    assert_eq!(metrics["ratelimit.decisions{outcome=store_failed,scope=none}"], 1);

    redis.restart().unwrap();
    let back = async {
        while observed.named("the store is back").is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), back).await.expect("the store is found back");
    let metrics = observed.metrics();
    assert_eq!(metrics[&format!("ratelimit.degraded{degraded}")], 0);
    assert_eq!(metrics[&format!("ratelimit.degraded.duration{degraded}")], 1);
    assert!(!observed.text().contains(CANARY));
    Ok(())
}
