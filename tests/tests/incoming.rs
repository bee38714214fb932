//! The layer for incoming requests, before axum and before plain hyper.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::routing::get;
use http::{HeaderMap, Request, Response, StatusCode};
use ratelimit_runtime::incoming::{KeyBy, PeerAddr, Policy, RateLimitLayer, RateLimitLayerBuilder};
use ratelimit_runtime::{Algorithm, Bytes, Limiter, OnStoreError, QuotaSpec, RedisStore, StoreErrorSpec};
use ratelimit_tests::RedisServer;
use reqwest_middleware::reqwest;
use tower::{Layer, ServiceExt};

fn hourly(limit: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(3_600)).algorithm(Algorithm::SlidingWindow)
}

fn builder() -> RateLimitLayerBuilder {
    RateLimitLayer::builder(Limiter::default(), "shop")
}

/// The policies of the description that started this: 100 an hour under one path, 1,000 elsewhere.
fn reference() -> RateLimitLayerBuilder {
    builder()
        .key(KeyBy::header("x-user-id").or(KeyBy::peer()))
        .policy(Policy::new("all").per_caller(&[hourly(1_000)]))
        .policy(Policy::new("external").under("/api/external/").per_caller(&[hourly(100)]))
}

fn app(layer: RateLimitLayerBuilder) -> Router {
    Router::new()
        .fallback(get(|| async { "served" }).post(|| async { "served" }))
        .layer(layer.build().unwrap())
}

fn from(address: &str, path: &str) -> Request<Body> {
    let peer = PeerAddr(SocketAddr::new(address.parse().unwrap(), 4711));
    Request::builder().uri(path).extension(peer).body(Body::empty()).unwrap()
}

fn by(user: &str, path: &str) -> Request<Body> {
    Request::builder().uri(path).header("x-user-id", user).body(Body::empty()).unwrap()
}

async fn send(app: &Router, request: Request<Body>) -> Response<Body> {
    app.clone().oneshot(request).await.unwrap()
}

async fn statuses(app: &Router, count: usize, request: impl Fn() -> Request<Body>) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..count {
        statuses.push(send(app, request()).await.status().as_u16());
    }
    statuses
}

async fn admitted(app: &Router, count: usize, request: impl Fn() -> Request<Body>) -> usize {
    statuses(app, count, request).await.into_iter().filter(|status| *status == 200).count()
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).unwrap_or_else(|| panic!("no {name} in {headers:?}")).to_str().unwrap()
}

fn number(headers: &HeaderMap, name: &str) -> u64 {
    header(headers, name).parse().unwrap()
}

async fn text(response: Response<Body>) -> String {
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

#[tokio::test]
async fn fastapi_limits_by_endpoint_100_under_one_path_and_1000_elsewhere() {
    let app = app(reference());
    assert_eq!(admitted(&app, 110, || by("u1", "/api/external/charge")).await, 100);
    assert_eq!(admitted(&app, 1_010, || by("u1", "/items")).await, 1_000);
}

#[tokio::test]
async fn fastapi_identifies_by_user_header_or_else_by_client_address() {
    let app = app(reference());
    assert_eq!(admitted(&app, 101, || by("u1", "/api/external/x")).await, 100);
    assert_eq!(admitted(&app, 1, || by("u2", "/api/external/x")).await, 1);
    assert_eq!(admitted(&app, 101, || from("192.0.2.1", "/api/external/x")).await, 100);
    assert_eq!(admitted(&app, 1, || from("192.0.2.2", "/api/external/x")).await, 1);
    // A user who is called as another's address has no part in that one's budget.
    assert_eq!(admitted(&app, 1, || by("192.0.2.1", "/api/external/x")).await, 1);
}

#[tokio::test]
async fn fastapi_refuses_with_429_retry_after_and_the_limit_headers() {
    let app = app(reference());
    admitted(&app, 100, || by("u1", "/api/external/x")).await;
    let refused = send(&app, by("u1", "/api/external/x")).await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    let headers = refused.headers().clone();
    let wait = number(&headers, "retry-after");
    assert!((1..=3_600).contains(&wait), "{wait}");
    assert_eq!((number(&headers, "x-ratelimit-limit"), number(&headers, "x-ratelimit-remaining")), (100, 0));
    assert!(number(&headers, "x-ratelimit-reset") > 1_700_000_000);
    assert_eq!(header(&headers, "ratelimit-policy"), "\"user-1h\";q=100;w=3600");
    assert!(header(&headers, "ratelimit").starts_with("\"user-1h\";r=0;t="));
    assert_eq!(header(&headers, "content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&text(refused).await).unwrap();
    assert_eq!(problem["status"], 429);
    assert_eq!(problem["detail"], format!("the limit is 100 in 1h; try again in {wait} s"));
}

#[tokio::test]
async fn fastapi_adds_the_limit_headers_to_what_passes() {
    let app = app(reference());
    for left in [99, 98, 97] {
        let response = send(&app, by("u1", "/api/external/x")).await;
        assert_eq!(number(response.headers(), "x-ratelimit-remaining"), left);
        assert_eq!(header(response.headers(), "ratelimit-policy"), "\"user-1h\";q=100;w=3600");
        assert!(response.headers().get("retry-after").is_none());
        assert_eq!(text(response).await, "served");
    }
}

#[tokio::test]
async fn fastapi_rate_limiting_never_breaks_the_application() {
    let mut server = RedisServer::start().unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    let layer = |on_store_error| {
        let layer =
            RateLimitLayer::builder(Limiter::new(store.clone()), "shop").key(KeyBy::header("x-user-id"));
        let layer = layer.policy(Policy::new("all").per_caller(&[hourly(5)]));
        app(layer.on_store_error(StoreErrorSpec::new(on_store_error)))
    };
    let [local, open, closed] = [OnStoreError::Local, OnStoreError::Open, OnStoreError::Closed].map(layer);
    assert_eq!(admitted(&local, 1, || by("u1", "/")).await, 1);
    server.kill();
    assert_eq!(admitted(&local, 10, || by("u2", "/")).await, 5, "by the process' own share");
    assert_eq!(admitted(&open, 10, || by("u3", "/")).await, 10);
    let refused = send(&closed, by("u4", "/")).await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(header(refused.headers(), "retry-after"), "1");
}

#[tokio::test]
async fn several_quotas_govern_a_request_at_once_and_the_tightest_is_told() {
    let quotas = [hourly(3), QuotaSpec::new(50, Duration::from_secs(86_400))];
    let all = QuotaSpec::new(4, Duration::from_secs(60));
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&quotas).in_all(&[all])));
    let response = send(&app, by("u1", "/")).await;
    assert_eq!(
        header(response.headers(), "ratelimit-policy"),
        "\"user-1h\";q=3;w=3600, \"user-1d\";q=50;w=86400, \"all-1m\";q=4;w=60"
    );
    assert_eq!(number(response.headers(), "x-ratelimit-limit"), 3);
    assert_eq!(admitted(&app, 3, || by("u1", "/")).await, 2, "one hour's 3");
    assert_eq!(admitted(&app, 3, || by("u2", "/")).await, 1, "the 4 of all together");
}

/// As a caller pauses who was told to.
#[expect(clippy::disallowed_methods, reason = "it is the time that a caller was told to wait")]
async fn pause(time: Duration) {
    tokio::time::sleep(time).await;
}

#[tokio::test]
async fn who_obeys_retry_after_to_the_second_is_admitted() {
    let layer = builder().key(KeyBy::header("x-user-id"));
    let quota = QuotaSpec::new(3, Duration::from_millis(1_300)).algorithm(Algorithm::SlidingWindow);
    let app = app(layer.policy(Policy::new("all").per_caller(&[quota])));
    for _ in 0..2 {
        assert_eq!(admitted(&app, 3, || by("u1", "/")).await, 3);
        let refused = send(&app, by("u1", "/")).await;
        let wait = number(refused.headers(), "retry-after");
        pause(Duration::from_secs(wait)).await;
        assert_eq!(admitted(&app, 1, || by("u1", "/")).await, 1);
        pause(Duration::from_millis(1_400)).await;
    }
}

#[tokio::test]
async fn a_request_can_cost_more_than_another_or_nothing() {
    let cost = |request: &ratelimit_runtime::incoming::IncomingRequest<'_>| match request.path() {
        "/search" => 4,
        "/huge" => 11,
        "/health" => 0,
        _ => 1,
    };
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&[hourly(10)]).cost(cost)));
    assert_eq!(statuses(&app, 3, || by("u1", "/search")).await, [200, 200, 429]);
    assert_eq!(statuses(&app, 3, || by("u1", "/")).await, [200, 200, 429]);
    assert_eq!(admitted(&app, 20, || by("u1", "/health")).await, 20);
    let never = send(&app, by("u2", "/huge")).await;
    assert_eq!((never.status().as_u16(), never.headers().get("retry-after")), (429, None));
}

#[tokio::test]
async fn a_spoofed_address_from_an_untrusted_peer_is_ignored() {
    let layer = || {
        builder()
            .key(KeyBy::x_forwarded_for(&["10.0.0.0/8"]))
            .policy(Policy::new("all").per_caller(&[hourly(2)]))
    };
    let app = app(layer());
    let spoofing = AtomicUsize::new(0);
    let request = |peer: &str| {
        let mut request = from(peer, "/");
        let spoofed = format!("198.51.100.{}", spoofing.fetch_add(1, Ordering::Relaxed) % 250);
        request.headers_mut().insert("x-forwarded-for", spoofed.parse().unwrap());
        request
    };
    assert_eq!(admitted(&app, 10, || request("203.0.113.9")).await, 2, "it is who it is");
    assert_eq!(admitted(&app, 10, || request("10.0.0.1")).await, 10, "a proxy speaks of ten");
}

#[tokio::test]
async fn a_request_that_nobody_has_sent_is_answered_and_not_let_into_a_shared_budget() {
    let by_header =
        app(builder().key(KeyBy::header("x-user-id")).policy(Policy::new("all").per_caller(&[hourly(2)])));
    let nobody = || Request::builder().uri("/").body(Body::empty()).unwrap();
    let response = send(&by_header, nobody()).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(text(response).await.contains("the request does not say who sends it"));
    let by_peer = app(builder().policy(Policy::new("all").per_caller(&[hourly(2)])));
    let response = send(&by_peer, nobody()).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(text(response).await.contains("the server does not tell the address of its peers"));
}

#[tokio::test]
async fn absurd_keys_are_hashed_and_ever_new_callers_stay_within_bounds() {
    let server = RedisServer::start().unwrap();
    let limiter = Limiter::new(RedisStore::connect(&server.url()).await.unwrap());
    let layer = RateLimitLayer::builder(limiter, "shop").key(KeyBy::header("x-user-id"));
    let app_in_redis = app(layer.policy(Policy::new("all").per_caller(&[hourly(2)])));
    let absurd = "}{:*\\".repeat(2_000);
    assert_eq!(admitted(&app_in_redis, 3, || by(&absurd, "/")).await, 2);
    let keys = server.cli(&["KEYS", "*"]).unwrap();
    assert!(keys.lines().all(|key| key.len() < 200), "{keys}");
    assert!(!keys.contains("}{:*"), "{keys}");

    let store = ratelimit_runtime::MemoryStore::with_max_keys(10_000);
    let layer = RateLimitLayer::builder(Limiter::new(store.clone()), "shop");
    let layer = layer.policy(Policy::new("all").per_caller(&[QuotaSpec::new(5, Duration::from_secs(3_600))]));
    let layer = layer.key(KeyBy::header("x-user-id")).build().unwrap();
    let service = layer.layer(tower::service_fn(|_: Request<()>| async {
        Ok::<_, std::convert::Infallible>(Response::new(axum::body::Body::empty()))
    }));
    for caller in 0..100_000_u32 {
        let request = Request::builder().header("x-user-id", caller).body(()).unwrap();
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
    }
    assert!(store.len() <= 11_000, "{} keys", store.len());
}

#[tokio::test]
async fn in_shadow_mode_everything_passes() {
    let app = app(reference().shadow());
    assert_eq!(admitted(&app, 150, || by("u1", "/api/external/x")).await, 150);
    assert_eq!(admitted(&app, 1, || Request::builder().uri("/").body(Body::empty()).unwrap()).await, 1);
}

#[tokio::test]
async fn an_answer_of_ones_own_keeps_the_headers() {
    let own = |refused: &ratelimit_runtime::incoming::Refused| {
        let text = format!("{}: {:?}", refused.policy, refused.retry_after_seconds());
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = StatusCode::IM_A_TEAPOT;
        response
    };
    let layer = builder().key(KeyBy::header("x-user-id")).policy(Policy::new("all").per_caller(&[hourly(1)]));
    let app = app(layer.refusal(own));
    admitted(&app, 1, || by("u1", "/")).await;
    let refused = send(&app, by("u1", "/")).await;
    assert_eq!(refused.status(), StatusCode::IM_A_TEAPOT);
    assert_eq!(header(refused.headers(), "x-ratelimit-limit"), "1");
    assert!(text(refused).await.starts_with("all: Some("));
}

#[tokio::test]
async fn a_policy_can_be_chosen_by_more_than_the_path() {
    let layer = builder()
        .key(KeyBy::header("x-user-id"))
        .policy(Policy::new("all").per_caller(&[hourly(1)]))
        .policy(Policy::new("paying").under("/never").per_caller(&[hourly(3)]))
        .choose(|request| request.headers().contains_key("x-paid").then_some("paying"));
    let app = app(layer);
    let paid = || {
        let mut request = by("u1", "/");
        request.headers_mut().insert("x-paid", "1".parse().unwrap());
        request
    };
    assert_eq!(admitted(&app, 5, paid).await, 3);
    assert_eq!(admitted(&app, 5, || by("u1", "/")).await, 1);
}

/// Says what was told of by events, by the names of policies.
#[derive(Clone, Default)]
struct Told(Arc<std::sync::Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Told {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        struct Text(String);
        impl tracing::field::Visit for Text {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                use std::fmt::Write;
                write!(self.0, "{field}={value:?} ").unwrap();
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push(text.0);
    }
}

#[tokio::test]
async fn a_policy_that_there_is_not_is_told_of_once_and_the_path_decides() {
    use tracing_subscriber::layer::SubscriberExt;

    let told = Told::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(told.clone()));
    let layer = builder()
        .key(KeyBy::header("x-user-id"))
        .policy(Policy::new("all").per_caller(&[hourly(2)]))
        .choose(|_| Some("paying"));
    assert_eq!(statuses(&app(layer), 3, || by("u1", "/")).await, [200, 200, 429]);
    let told = told.0.lock().unwrap();
    let of_it: Vec<_> = told.iter().filter(|text| text.contains("chosen that there is not")).collect();
    assert_eq!(of_it.len(), 1, "{told:#?}");
    assert!(of_it[0].contains("policy=\"paying\" policies=\"all\""), "{of_it:?}");
}

#[tokio::test]
async fn policies_from_a_file_govern_requests_and_change_while_they_come() {
    let file = |version: u32, limit: u64| {
        let external = format!("under: /api/external, per_caller: [{{limit: {limit}, per: 1h}}]");
        format!(
            "version: {version}\nincoming: {{all: {{per_caller: [{{limit: 1000, per: 1h}}]}}, external: {{{external}}}}}"
        )
    };
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("policies.yml");
    std::fs::write(&path, file(1, 10)).unwrap();
    let policies = ratelimit_runtime::policies::PolicyFile::open(&path).unwrap();
    let layer = || {
        let layer = builder().key(KeyBy::header("x-user-id")).policies(&policies);
        layer.policy(
            Policy::new("external").cost(|request| if request.path().ends_with("/big") { 2 } else { 1 }),
        )
    };
    let limited = app(layer());
    let external = || by("u1", "/api/external/x");
    assert_eq!(admitted(&limited, 5, external).await, 5);
    std::fs::write(&path, file(2, 20)).unwrap();
    assert!(policies.reload().unwrap());
    let response = send(&limited, external()).await;
    assert_eq!(number(response.headers(), "x-ratelimit-limit"), 20);
    assert_eq!(number(response.headers(), "x-ratelimit-remaining"), 9, "half of it was used");
    assert_eq!(admitted(&limited, 10, || by("u1", "/api/external/big")).await, 4, "each costs 2 still");

    // What does not fit to the code is refused, and what ran goes on.
    let code = layer().policy(Policy::new("own").under("/own").per_caller(&[hourly(1)]));
    let with_own = app(code);
    let clash = "version: 3\nincoming: {another: {under: /own, per_caller: [{limit: 1, per: 1h}]}}";
    std::fs::write(&path, clash).unwrap();
    let error = policies.reload().unwrap_err().to_string();
    assert!(error.contains("`own` and `another` are both for /own"), "{error}");
    assert_eq!(admitted(&with_own, 5, || by("u2", "/api/external/x")).await, 5);
    assert_eq!(admitted(&limited, 2, external).await, 1);
}

#[tokio::test]
async fn requests_in_flight_count_until_their_answer_has_been_sent() {
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&[QuotaSpec::in_flight(2)])));
    let one = send(&app, by("u1", "/")).await;
    let other = send(&app, by("u1", "/")).await;
    let refused = send(&app, by("u1", "/")).await;
    assert_eq!((refused.status().as_u16(), header(refused.headers(), "retry-after")), (429, "1"));
    assert_eq!(text(one).await, "served");
    assert_eq!(admitted(&app, 1, || by("u1", "/")).await, 1);
    drop(other);
}

/// Serves where it was asked before whether it is ready, and no clone of it.
struct Careful {
    ready: bool,
}

impl Clone for Careful {
    fn clone(&self) -> Self {
        Self { ready: false }
    }
}

impl tower::Service<Request<Body>> for Careful {
    type Response = Response<Body>;
    type Error = std::convert::Infallible;
    type Future = std::future::Ready<Result<Response<Body>, std::convert::Infallible>>;

    fn poll_ready(
        &mut self,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), std::convert::Infallible>> {
        self.ready = true;
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        assert!(std::mem::take(&mut self.ready), "it was called before it was ready");
        std::future::ready(Ok(Response::default()))
    }
}

#[tokio::test]
async fn the_service_that_was_ready_is_the_one_that_is_called() {
    let layer = reference().build().unwrap();
    let incoming = layer.layer(Careful { ready: false });
    assert_eq!(incoming.oneshot(by("u1", "/")).await.unwrap().status(), StatusCode::OK);
    let outgoing = ratelimit_runtime::outgoing::Upstream::new("shop").layer(Limiter::default()).unwrap();
    let outgoing = outgoing.layer(Careful { ready: false });
    assert_eq!(outgoing.oneshot(by("u1", "/")).await.unwrap().status(), StatusCode::OK);
}

#[test]
fn a_layer_that_makes_no_sense_says_all_that_is_wrong() {
    let layer = builder()
        .key(KeyBy::x_forwarded_for(&["everybody"]))
        .policy(Policy::new("all").per_caller(&[hourly(0)]))
        .policy(Policy::new("all"))
        .policy(Policy::new("others").under("api"));
    let error = layer.build().unwrap_err();
    assert_eq!(error.faults().len(), 4, "{error}");
}

/// Before axum as it is served, which tells the address of the peer.
#[tokio::test]
async fn axum_with_its_own_connect_info() {
    let layer = builder().policy(Policy::new("all").per_caller(&[hourly(2)]));
    let layer = layer.peer(|request| Some(request.extension::<ConnectInfo<SocketAddr>>()?.0.ip()));
    let app = app(layer).into_make_service_with_connect_info::<SocketAddr>();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    assert_eq!(asked(address, 3).await, [200, 200, 429]);
}

/// Before a function, behind nothing but hyper.
#[tokio::test]
async fn plain_hyper() {
    let layer = builder().policy(Policy::new("all").per_caller(&[hourly(2)])).build().unwrap();
    let served = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&served);
    let service = layer.layer(tower::service_fn(move |_: Request<hyper::body::Incoming>| {
        counted.fetch_add(1, Ordering::Relaxed);
        async { Ok::<_, std::convert::Infallible>(Response::new(axum::body::Body::from("served"))) }
    }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, peer)) = listener.accept().await {
            let service = service.clone();
            let with_peer = hyper::service::service_fn(move |mut request: Request<hyper::body::Incoming>| {
                request.extensions_mut().insert(PeerAddr(peer));
                service.clone().oneshot(request)
            });
            let io = hyper_util::rt::TokioIo::new(stream);
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(io, with_peer));
        }
    });
    assert_eq!(asked(address, 4).await, [200, 200, 429, 429]);
    assert_eq!(served.load(Ordering::Relaxed), 2);
}

async fn asked(address: SocketAddr, times: usize) -> Vec<u16> {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut statuses = Vec::new();
    for _ in 0..times {
        statuses.push(client.get(format!("http://{address}/")).send().await.unwrap().status().as_u16());
    }
    statuses
}
