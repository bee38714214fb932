//! The layer for incoming requests, before axum and before plain hyper.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod fastapi;
mod hostile;
mod policies;
mod served;
mod told;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use http::{HeaderMap, Request, Response};
use ratelimit_runtime::incoming::{KeyBy, PeerAddr, Policy, RateLimitLayer, RateLimitLayerBuilder};
use ratelimit_runtime::{Algorithm, Limiter, QuotaSpec};
use tower::ServiceExt;

fn hourly(limit: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(3_600)).algorithm(Algorithm::SlidingWindow)
}

fn builder() -> RateLimitLayerBuilder {
    RateLimitLayer::builder(Limiter::default(), "shop")
}

/// A layer that tells callers apart by a header, with one policy for all requests.
fn by_user(policy: Policy) -> RateLimitLayerBuilder {
    builder().key(KeyBy::header("x-user-id")).policy(policy)
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
