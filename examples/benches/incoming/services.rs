//! The services that are measured.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Request};
use ratelimit_examples::Failure;
use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer, RateLimitLayerBuilder};
use ratelimit_runtime::{Limiter, MemoryStore, QuotaSpec, RedisStore};
use serde::Serialize;
use tokio::net::TcpListener;
use tower::util::MapResponseLayer;
use tower_governor::GovernorLayer;
use tower_governor::errors::GovernorError;
use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;

use crate::load::CALLER;

/// What stands before a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Bare,
    /// A layer of tower that does nothing.
    Idle,
    /// One that writes five headers which are always the same: no layer that tells five things can cost less.
    FiveHeaders,
    Memory,
    WithoutHeaders,
    Redis,
    Governor,
    /// No layer, before a service that has something to do.
    Page,
    PageMemory,
}

impl Kind {
    pub(crate) const ALL: [Self; 9] = [
        Self::Bare,
        Self::Idle,
        Self::FiveHeaders,
        Self::Memory,
        Self::WithoutHeaders,
        Self::Governor,
        Self::Page,
        Self::PageMemory,
        Self::Redis,
    ];

    /// With its layer.
    pub(crate) async fn service(self, redis: &str) -> Result<Router, Failure> {
        let service = match self {
            Self::Page | Self::PageMemory => Router::new().route("/", get(page)).with_state(customers()),
            _ => Router::new().route("/", get(|| async { "served" })),
        };
        Ok(match self {
            Self::Bare | Self::Page => service,
            Self::Idle => service.layer(MapResponseLayer::new(|response: Response| response)),
            Self::FiveHeaders => service.layer(MapResponseLayer::new(|mut response: Response| {
                let headers = response.headers_mut();
                headers.reserve(CONSTANT.len());
                headers.extend(CONSTANT);
                response
            })),
            Self::Memory | Self::PageMemory => {
                service.layer(layer(Limiter::new(MemoryStore::new())).build()?)
            }
            Self::WithoutHeaders => {
                service.layer(layer(Limiter::new(MemoryStore::new())).without_headers().build()?)
            }
            Self::Redis => service.layer(layer(Limiter::new(RedisStore::connect(redis).await?)).build()?),
            Self::Governor => {
                let config = GovernorConfigBuilder::default()
                    .per_nanosecond(1)
                    .burst_size(1_000_000)
                    .use_headers()
                    .key_extractor(ByCaller)
                    .finish();
                service.layer(GovernorLayer::new(config.ok_or("tower_governor takes no such quota")?))
            }
        })
    }
}

/// The names that ours has, with values as long as its.
const CONSTANT: [(HeaderName, HeaderValue); 5] = [
    (HeaderName::from_static("x-ratelimit-limit"), HeaderValue::from_static("1000000000")),
    (HeaderName::from_static("x-ratelimit-remaining"), HeaderValue::from_static("999999")),
    (HeaderName::from_static("x-ratelimit-reset"), HeaderValue::from_static("1800000000")),
    (HeaderName::from_static("ratelimit-policy"), HeaderValue::from_static("\"user-1s\";q=1000000000;w=1")),
    (HeaderName::from_static("ratelimit"), HeaderValue::from_static("\"user-1s\";r=999999;t=1")),
];

/// What a page of a list is made of.
#[derive(Serialize)]
struct Customer {
    id: String,
    name: String,
    email: String,
    created: u64,
    balance: i64,
}

fn customers() -> Arc<[Customer]> {
    let customer = |number: u16| Customer {
        id: format!("cus_{number:016}"),
        name: format!("Customer number {number}"),
        email: format!("customer-{number}@shop.example"),
        created: 1_700_000_000 + u64::from(number),
        balance: -i64::from(number),
    };
    (0..100).map(customer).collect()
}

/// A hundred of them as JSON, some twelve kilobytes.
async fn page(State(customers): State<Arc<[Customer]>>) -> Result<Response, String> {
    let body = serde_json::to_vec(&*customers).map_err(|error| error.to_string())?;
    let kind = (CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(([kind], body).into_response())
}

/// Serves `service` on a free port of loopback, until the process ends.
pub(crate) async fn serve(service: Router) -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, service).await });
    Ok(address)
}

/// A layer with a quota that nobody here uses up.
fn layer(limiter: Limiter) -> RateLimitLayerBuilder {
    let ample = QuotaSpec::new(1_000_000_000, Duration::from_secs(1)).burst(1_000_000);
    let layer = RateLimitLayer::builder(limiter, "bench").key(KeyBy::header(CALLER));
    layer.policy(Policy::new("all").per_caller(&[ample]))
}

/// As `KeyBy::header` does.
#[derive(Debug, Clone)]
struct ByCaller;

impl KeyExtractor for ByCaller {
    type Key = String;

    fn extract<T>(&self, request: &Request<T>) -> Result<String, GovernorError> {
        let caller = request.headers().get(CALLER).and_then(|value| value.to_str().ok());
        caller.map(str::to_owned).ok_or(GovernorError::UnableToExtractKey)
    }
}
