//! What comes from callers who mean no good.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response, StatusCode};
use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer};
use ratelimit_runtime::{Limiter, MemoryStore, QuotaSpec, RedisStore};
use ratelimit_tests::RedisServer;
use tower::{Layer, ServiceExt};

use crate::{admitted, app, builder, by, by_user, from, hourly, send, text};

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

    let store = MemoryStore::with_max_keys(10_000);
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

/// A name that a function makes may hold what no header can.
#[tokio::test]
async fn names_with_what_ends_texts_and_keys_are_told_apart() {
    let server = RedisServer::start().unwrap();
    let limiter = Limiter::new(RedisStore::connect(&server.url()).await.unwrap());
    let decoded = |request: &ratelimit_runtime::incoming::IncomingRequest<'_>| {
        Some(request.uri().query()?.replace("%00", "\0").replace("%0A", "\n"))
    };
    for limiter in [Limiter::default(), limiter] {
        let layer = RateLimitLayer::builder(limiter, "shop").key(KeyBy::with(decoded));
        let app = app(layer.policy(Policy::new("all").per_caller(&[hourly(1)])));
        for name in ["a", "a%00", "a%00b", "a%0A", "%00", "a:b", "a}b", "a*", "\u{e9}", "A"] {
            let name = percent_encode(name);
            let request = || Request::get(format!("/?{name}")).body(Body::empty()).unwrap();
            assert_eq!(admitted(&app, 2, request).await, 1, "{name}");
        }
    }
}

/// As a URI can hold it; what is encoded already stays so.
fn percent_encode(name: &str) -> String {
    name.replace('}', "%7D").replace('\u{e9}', "%C3%A9")
}

#[tokio::test]
async fn one_header_twice_is_one_caller_and_names_are_as_they_are_written() {
    let app = app(by_user(Policy::new("all").per_caller(&[hourly(2)])));
    let twice = |other: usize| {
        let mut request = by("u1", "/");
        request.headers_mut().append("x-user-id", other.into());
        request
    };
    let others = AtomicUsize::new(0);
    assert_eq!(admitted(&app, 5, || twice(others.fetch_add(1, Ordering::Relaxed))).await, 2);
    assert_eq!(admitted(&app, 1, || by("U1", "/")).await, 1);
}
