//! The services that are measured.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use http::Request;
use ratelimit_examples::Failure;
use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer, RateLimitLayerBuilder};
use ratelimit_runtime::{Limiter, MemoryStore, QuotaSpec, RedisStore};
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
    Memory,
    WithoutHeaders,
    Redis,
    Governor,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] =
        [Self::Bare, Self::Idle, Self::Memory, Self::WithoutHeaders, Self::Redis, Self::Governor];

    /// With its layer.
    pub(crate) async fn service(self, redis: &str) -> Result<Router, Failure> {
        let service = Router::new().route("/", get(|| async { "served" }));
        Ok(match self {
            Self::Bare => service,
            Self::Idle => service.layer(MapResponseLayer::new(|response: Response| response)),
            Self::Memory => service.layer(layer(Limiter::new(MemoryStore::new())).build()?),
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
