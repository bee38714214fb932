//! Each thing that the description which started this does for `FastAPI`, by a test that is named after it.

use axum::Extension;
use axum::routing::get;
use http::StatusCode;
use ratelimit_runtime::incoming::{CallerLimits, KeyBy, Policy, RateLimitLayer, RateLimitLayerBuilder};
use ratelimit_runtime::{Limiter, OnStoreError, PermitRequest, RedisStore, Scope, StoreErrorSpec};
use ratelimit_tests::RedisServer;

use crate::{admitted, app, builder, by, from, header, hourly, number, send, text};

/// Its policies: 100 an hour under one path, 1,000 elsewhere.
pub(crate) fn reference() -> RateLimitLayerBuilder {
    builder()
        .key(KeyBy::header("x-user-id").or(KeyBy::peer()))
        .policy(Policy::new("all").per_caller(&[hourly(1_000)]))
        .policy(Policy::new("external").under("/api/external/").per_caller(&[hourly(100)]))
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
        assert_eq!(number(response.headers(), "x-ratelimit-limit"), 100);
        assert_eq!(number(response.headers(), "x-ratelimit-remaining"), left);
        assert!(number(response.headers(), "x-ratelimit-reset") > 1_700_000_000);
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

/// Its layer on a store of Redis, as one of several services.
async fn in_redis(server: &RedisServer) -> RateLimitLayerBuilder {
    let limiter = Limiter::new(RedisStore::connect(&server.url()).await.unwrap());
    // On a machine that does something else, none goes on by itself.
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(std::time::Duration::from_secs(10));
    let layer = RateLimitLayer::builder(limiter, "shop").key(KeyBy::header("x-user-id"));
    layer.policy(Policy::new("all").per_caller(&[hourly(10)])).on_store_error(patient)
}

#[tokio::test]
async fn fastapi_instances_share_the_budget_through_redis() {
    let server = RedisServer::start().unwrap();
    let (one, other) = (app(in_redis(&server).await), app(in_redis(&server).await));
    assert_eq!(admitted(&one, 6, || by("u1", "/")).await, 6);
    assert_eq!(admitted(&other, 10, || by("u1", "/")).await, 4);
    assert_eq!(admitted(&one, 1, || by("u1", "/")).await, 0);
    let response = send(&other, by("u2", "/")).await;
    assert_eq!(number(response.headers(), "x-ratelimit-remaining"), 9);
}

#[tokio::test]
async fn fastapi_counts_what_comes_in_in_a_namespace_of_its_own() {
    let limiter = Limiter::default();
    let layer = RateLimitLayer::builder(limiter.clone(), "shop").key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&[hourly(2)])));
    assert_eq!(admitted(&app, 3, || by("u1", "/")).await, 2);
    // The same name, operation, user and quota of calls that go out.
    let quota = hourly(2).scope(Scope::UserEndpoint).check().unwrap();
    let out = PermitRequest::new("shop").operation("all").user("x-user-id=u1").quota(quota);
    for _ in 0..2 {
        let _ = limiter.try_acquire(&out).await.unwrap();
    }
}

#[tokio::test]
async fn fastapi_the_endpoint_is_told_what_the_limit_says_of_the_request() {
    let told = async |limits: Option<Extension<CallerLimits>>| match limits {
        Some(Extension(limits)) => format!("{}: {} left", limits.policy(), limits.quotas()[0].remaining),
        None => "nothing".to_owned(),
    };
    let app =
        |layer: RateLimitLayerBuilder| axum::Router::new().fallback(get(told)).layer(layer.build().unwrap());
    let telling = app(reference().tell_service());
    assert_eq!(text(send(&telling, by("u1", "/api/external/x")).await).await, "external: 99 left");
    assert_eq!(text(send(&telling, by("u1", "/")).await).await, "all: 999 left");
    assert_eq!(text(send(&app(reference()), by("u1", "/")).await).await, "nothing");
    let server = RedisServer::start().unwrap();
    let telling = app(in_redis(&server).await.tell_service());
    assert_eq!(text(send(&telling, by("u1", "/")).await).await, "all: 9 left");
}
