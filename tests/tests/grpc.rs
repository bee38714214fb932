//! The limiter before tonic, as a client and as a server, over HTTP/2. Messages are strings.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::{Buf, BufMut, Bytes};
use http::uri::PathAndQuery;
use http_body_util::{BodyExt, Full};
use ratelimit_runtime::incoming::{PeerAddr, Policy, RateLimitLayer};
use ratelimit_runtime::outgoing::{LimitLayer, LimitService, Upstream};
use ratelimit_runtime::{Algorithm, BreakerSpec, BreakerStatus, Limiter, OnLimit, QuotaSpec};
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Response, Status};
use tower::{Layer, ServiceExt};

/// A message as it is, without protobuf.
#[derive(Debug, Clone, Copy, Default)]
struct Text;

impl Codec for Text {
    type Encode = String;
    type Decode = String;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        *self
    }

    fn decoder(&mut self) -> Self {
        *self
    }
}

impl Encoder for Text {
    type Item = String;
    type Error = Status;

    fn encode(&mut self, text: String, to: &mut EncodeBuf<'_>) -> Result<(), Status> {
        to.put(text.as_bytes());
        Ok(())
    }
}

impl Decoder for Text {
    type Item = String;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<String>, Status> {
        let bytes = from.copy_to_bytes(from.remaining());
        String::from_utf8(bytes.to_vec()).map(Some).map_err(|_| Status::internal("no text"))
    }
}

/// Says what it is told, but for what it fails at.
async fn echo(request: Request<String>) -> Result<Response<String>, Status> {
    match request.into_inner().as_str() {
        "fail" => Err(Status::unavailable("out of order")),
        "wrong" => Err(Status::invalid_argument("what is that")),
        text => Ok(Response::new(format!("heard {text}"))),
    }
}

/// Serves `echo`, behind `layer` if there is one.
async fn serve(layer: Option<RateLimitLayer>) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = |request: http::Request<hyper::body::Incoming>| async move {
        let service = tower::service_fn(echo);
        Ok::<_, Infallible>(tonic::server::Grpc::new(Text).unary(service, request).await)
    };
    let layer = layer.unwrap_or_else(|| RateLimitLayer::builder(Limiter::default(), "open").build().unwrap());
    let service = layer.layer(tower::service_fn(answer));
    tokio::spawn(async move {
        while let Ok((stream, peer)) = listener.accept().await {
            let service = service.clone();
            let with_peer = hyper::service::service_fn(move |mut request: http::Request<_>| {
                request.extensions_mut().insert(PeerAddr(peer));
                service.clone().oneshot(request)
            });
            let executor = hyper_util::rt::TokioExecutor::new();
            let server = hyper::server::conn::http2::Builder::new(executor);
            tokio::spawn(server.serve_connection(hyper_util::rt::TokioIo::new(stream), with_peer));
        }
    });
    address
}

/// Answers as some do who find out late: with a head and half a message first, and how it went in trailers.
async fn serve_late(trailers: &'static [(&'static str, &'static str)]) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = move |_: http::Request<hyper::body::Incoming>| async move {
        let fields = trailers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let fields: http::HeaderMap = fields.collect();
        let message = Full::new(Bytes::from_static(b"\0\0\0\0\x05heard"));
        let body = message.with_trailers(async { Some(Ok(fields)) });
        let response = http::Response::builder().header("content-type", "application/grpc");
        Ok::<_, Infallible>(response.body(body).unwrap())
    };
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let server = hyper::server::conn::http2::Builder::new(hyper_util::rt::TokioExecutor::new());
            let service = hyper::service::service_fn(answer);
            tokio::spawn(server.serve_connection(hyper_util::rt::TokioIo::new(stream), service));
        }
    });
    address
}

/// A client of tonic behind the limiter.
async fn client(address: SocketAddr, layer: &LimitLayer) -> tonic::client::Grpc<LimitService<Channel>> {
    let channel = Endpoint::try_from(format!("http://{address}")).unwrap().connect().await.unwrap();
    tonic::client::Grpc::new(layer.layer(channel))
}

async fn call<S>(client: &mut tonic::client::Grpc<S>, text: &str) -> Result<String, Status>
where
    S: tonic::client::GrpcService<tonic::body::Body>,
    S::ResponseBody: hyper::body::Body + Send + 'static,
    <S::ResponseBody as hyper::body::Body>::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    assert!(client.ready().await.is_ok());
    let path = PathAndQuery::from_static("/test.Echo/Say");
    Ok(client.unary(Request::new(text.to_owned()), path, Text).await?.into_inner())
}

fn hourly(limit: u64) -> QuotaSpec {
    let quota = QuotaSpec::new(limit, Duration::from_secs(3_600)).on_limit(OnLimit::Error);
    quota.algorithm(Algorithm::SlidingWindow)
}

fn pushback_ms(status: &Status) -> u64 {
    status.metadata().get("grpc-retry-pushback-ms").unwrap().to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_caller_by_tonic_that_is_refused_has_a_status_and_the_time_to_wait() {
    let layer = Upstream::new("echo").quotas(&[hourly(2)]).layer(Limiter::default()).unwrap();
    let mut client = client(serve(None).await, &layer).await;
    for text in ["a", "b"] {
        assert_eq!(call(&mut client, text).await.unwrap(), format!("heard {text}"));
    }
    let status = call(&mut client, "c").await.unwrap_err();
    assert_eq!(status.code(), Code::ResourceExhausted);
    assert!(status.message().contains("refused by the quota 2 per 1h"), "{status}");
    assert!((3_000_000..=3_600_000).contains(&pushback_ms(&status)), "{status:?}");
}

#[tokio::test]
async fn failures_of_grpc_open_the_breaker_and_what_a_caller_does_wrong_does_not() {
    let upstream = Upstream::new("echo").circuit_breaker(BreakerSpec::failures(2));
    let mut client = client(serve(None).await, &upstream.layer(Limiter::default()).unwrap()).await;
    for _ in 0..5 {
        assert_eq!(call(&mut client, "wrong").await.unwrap_err().code(), Code::InvalidArgument);
    }
    for _ in 0..2 {
        assert_eq!(call(&mut client, "fail").await.unwrap_err().message(), "out of order");
    }
    let status = call(&mut client, "a").await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    assert!(status.message().contains("circuit breaker"), "{status}");
}

#[tokio::test]
async fn a_service_of_tonic_behind_the_layer_refuses_with_a_status() {
    let layer = RateLimitLayer::builder(Limiter::default(), "echo");
    let layer = layer.policy(Policy::new("all").per_caller(&[hourly(2)])).build().unwrap();
    let address = serve(Some(layer)).await;
    let channel = Endpoint::try_from(format!("http://{address}")).unwrap().connect().await.unwrap();
    let mut client = tonic::client::Grpc::new(channel);
    for text in ["a", "b"] {
        assert_eq!(call(&mut client, text).await.unwrap(), format!("heard {text}"));
    }
    let status = call(&mut client, "c").await.unwrap_err();
    assert_eq!(status.code(), Code::ResourceExhausted);
    assert!(status.message().contains("try again in"), "{status}");
    assert!(pushback_ms(&status) >= 1_000);
    let limit = status.metadata().get("x-ratelimit-limit").unwrap();
    assert_eq!(limit, "2");
}

#[tokio::test]
async fn failures_that_are_told_in_trailers_open_the_breaker() {
    let upstream = Upstream::new("echo").circuit_breaker(BreakerSpec::failures(2));
    for (code, told, opens) in [("14", Code::Unavailable, true), ("3", Code::InvalidArgument, false)] {
        let trailers: &'static [_] = if opens { &[("grpc-status", "14")] } else { &[("grpc-status", "3")] };
        let limiter = Limiter::default();
        let mut client = client(serve_late(trailers).await, &upstream.layer(limiter.clone()).unwrap()).await;
        for _ in 0..2 {
            assert_eq!(call(&mut client, "a").await.unwrap_err().code(), told, "{code}");
        }
        let status = call(&mut client, "a").await.unwrap_err();
        assert_eq!(status.message().contains("circuit breaker"), opens, "{code}: {status}");
    }
}

#[tokio::test]
async fn a_call_whose_end_nobody_reads_says_nothing_and_one_that_ends_well_does() {
    let breaker = BreakerSpec::failures(1).check().unwrap();
    let upstream = Upstream::new("echo").circuit_breaker(BreakerSpec::failures(1));
    let limiter = Limiter::default();
    let address = serve_late(&[("grpc-status", "14")]).await;
    let channel = Endpoint::try_from(format!("http://{address}")).unwrap().connect().await.unwrap();
    let service = upstream.layer(limiter.clone()).unwrap().layer(channel);
    let send = async || {
        let request = http::Request::post(format!("http://{address}/test.Echo/Say"));
        let request = request.header("content-type", "application/grpc").body(tonic::body::Body::empty());
        service.clone().oneshot(request.unwrap()).await.unwrap()
    };
    drop(send().await);
    let guarded = ratelimit_runtime::PermitRequest::new("echo").breaker(breaker);
    let status = async || limiter.breaker(&guarded).await.unwrap().unwrap();
    assert_eq!(status().await, BreakerStatus::Closed);
    // Read to its end, frame by frame, by whoever it is for.
    let body = send().await.into_body().collect().await.unwrap();
    assert_eq!(body.trailers().unwrap().get("grpc-status").unwrap(), "14");
    assert_eq!(&body.to_bytes()[5..], b"heard");
    assert!(matches!(status().await, BreakerStatus::Open { .. }));
}

#[tokio::test]
async fn the_time_to_wait_in_trailers_quiets_the_fleet() {
    let trailers: &'static [_] = &[("grpc-status", "8"), ("grpc-retry-pushback-ms", "60000")];
    let upstream = Upstream::new("echo").quotas(&[hourly(100)]);
    let limiter = Limiter::default();
    let mut client = client(serve_late(trailers).await, &upstream.layer(limiter.clone()).unwrap()).await;
    assert_eq!(call(&mut client, "a").await.unwrap_err().code(), Code::ResourceExhausted);
    // All of the account hear of it, as soon as the store has.
    let quiet = async {
        let account = ratelimit_runtime::PermitRequest::new("echo");
        while limiter.try_acquire(&account).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), quiet).await.unwrap();
    let status = call(&mut client, "b").await.unwrap_err();
    assert!(status.message().contains("refused by the upstream"), "{status}");
    assert!(pushback_ms(&status) > 50_000, "{status:?}");
}
