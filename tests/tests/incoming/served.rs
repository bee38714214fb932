//! Before services as they are served: axum, plain hyper, and one that is not always ready.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::ConnectInfo;
use http::{Request, Response, StatusCode};
use ratelimit_runtime::Limiter;
use ratelimit_runtime::QuotaSpec;
use ratelimit_runtime::incoming::{PeerAddr, Policy};
use reqwest_middleware::reqwest;
use tower::{Layer, Service, ServiceExt};

use crate::fastapi::reference;
use crate::{app, builder, by, by_user, hourly};

/// Serves where it was asked before whether it is ready, and no clone of it.
struct Careful {
    ready: bool,
}

impl Clone for Careful {
    fn clone(&self) -> Self {
        Self { ready: false }
    }
}

impl Service<Request<Body>> for Careful {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.ready = true;
        Poll::Ready(Ok(()))
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
    // Where a store is asked first, too.
    let in_flight = Policy::new("all").in_all(&[QuotaSpec::in_flight(9)]);
    let incoming = by_user(in_flight).build().unwrap().layer(Careful { ready: false });
    assert_eq!(incoming.oneshot(by("u1", "/")).await.unwrap().status(), StatusCode::OK);
    let outgoing = ratelimit_runtime::outgoing::Upstream::new("shop").layer(Limiter::default()).unwrap();
    let outgoing = outgoing.layer(Careful { ready: false });
    assert_eq!(outgoing.oneshot(by("u1", "/")).await.unwrap().status(), StatusCode::OK);
}

/// Has no room, until it is told.
#[derive(Clone, Default)]
struct Full(Arc<AtomicUsize>);

impl Service<Request<Body>> for Full {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if self.0.load(Ordering::Relaxed) == 0 { Poll::Pending } else { Poll::Ready(Ok(())) }
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        std::future::ready(Ok(Response::default()))
    }
}

#[tokio::test]
async fn a_service_without_room_is_waited_for_and_no_permit_is_taken_meanwhile() {
    let room = Full::default();
    let mut limited =
        by_user(Policy::new("all").per_caller(&[hourly(1)])).build().unwrap().layer(room.clone());
    let mut context = Context::from_waker(std::task::Waker::noop());
    for _ in 0..3 {
        assert!(limited.poll_ready(&mut context).is_pending());
    }
    room.0.store(1, Ordering::Relaxed);
    assert_eq!(limited.ready().await.unwrap().call(by("u1", "/")).await.unwrap().status(), StatusCode::OK);
    assert_eq!(limited.oneshot(by("u1", "/")).await.unwrap().status(), StatusCode::TOO_MANY_REQUESTS);
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
        async { Ok::<_, Infallible>(Response::new(axum::body::Body::from("served"))) }
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
