//! Limits on what comes in: a tower layer that puts the limiter before a service.
//!
//! ```
//! use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer};
//! use ratelimit_runtime::{Algorithm, Limiter, QuotaSpec};
//! use std::time::Duration;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let hourly = |limit| QuotaSpec::new(limit, Duration::from_secs(3_600)).algorithm(Algorithm::SlidingWindow);
//! let layer = RateLimitLayer::builder(Limiter::default(), "shop")
//!     .key(KeyBy::header("x-user-id").or(KeyBy::peer()))
//!     .policy(Policy::new("all").per_caller(&[hourly(1_000)]))
//!     .policy(Policy::new("external").under("/api/external").per_caller(&[hourly(100)]))
//!     .build()?;
//! # drop(layer);
//! # Ok(())
//! # }
//! ```
//!
//! # What a caller is told
//!
//! A request that is refused is answered `429 Too Many Requests`, with a problem document ([RFC 9457]) unless
//! [`RateLimitLayerBuilder::refusal`] says otherwise, and with `Retry-After` in whole seconds, rounded up and
//! never 0: who waits that long and is alone is admitted. That answer, and each that passes, carries
//!
//! | header | of | value |
//! |---|---|---|
//! | `RateLimit-Policy`, `RateLimit` | each quota that governs the request | as in the [IETF draft]: `"user-1h";q=100;w=3600`, `"user-1h";r=42;t=1800` |
//! | `X-RateLimit-Limit`, `X-RateLimit-Remaining` | the quota of which least is left | permits |
//! | `X-RateLimit-Reset` | the same | when all permits are there again, in seconds since 1970 |
//!
//! The quota of which least is left is told by what is left of its limit, not by when it is full again. Of a leaky bucket
//! nothing is left once it has let a request pass: a request does not queue.
//!
//! A call of gRPC is answered by a status in `grpc-status`: `RESOURCE_EXHAUSTED` for 429, `UNAVAILABLE` for 503, with the same
//! headers and `grpc-retry-pushback-ms`.
//!
//! # Who cannot be told
//!
//! A request of which [`KeyBy`] tells no caller gets into nobody's budget: it is answered `400 Bad Request` where it does not
//! say who sends it, and `500 Internal Server Error` where the server does not tell the layer the address of its peers.
//!
//! # What does not refuse a request
//!
//! A store that fails is no reason to: each process goes on by its share, or what
//! [`RateLimitLayerBuilder::on_store_error`] says. In [shadow mode](RateLimitLayerBuilder::shadow) everything
//! passes, and what would have been refused is reported.
//!
//! [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457
//! [IETF draft]: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/

mod answer;
mod asked;
mod builder;
mod caller;
mod decide;
mod forwarded;
#[cfg(feature = "policy-files")]
mod from_file;
mod future;
mod granted;
mod heads;
mod key;
mod policy;
mod service;
mod table;
mod told;

pub use self::answer::Refused;
pub use self::builder::{LayerError, RateLimitLayerBuilder};
pub use self::future::Limited;
pub use self::granted::CallerLimits;
pub use self::key::{IncomingRequest, KeyBy, PeerAddr};
pub use self::policy::Policy;
pub use self::service::{RateLimitLayer, RateLimitService};
pub use crate::limited_body::LimitedBody;
