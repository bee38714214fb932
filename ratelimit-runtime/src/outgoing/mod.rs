//! Limits on what a client of one's own sends: the limiter before reqwest, hyper, tonic or any other.
//!
//! [`Upstream`] says what is called and by which quotas. It becomes a middleware for `reqwest_middleware` (feature
//! `reqwest-middleware`) or a layer for tower (feature `tower`). Both take a permit for every request, waiting for it,
//! and keep to what the upstream answers about its limits, the whole fleet with them: see
//! [`ClientBuilder::max_quiet`](crate::ClientBuilder::max_quiet). The middleware sends failed requests again, too.
//!
#![cfg_attr(
    feature = "reqwest-middleware",
    doc = "```
use std::time::Duration;

use ratelimit_runtime::outgoing::Upstream;
use ratelimit_runtime::{Limiter, QuotaSpec, RetrySpec};

# fn main() -> Result<(), Box<dyn std::error::Error>> {
let geocoder = Upstream::new(\"geocoder\")
    .quotas(&[QuotaSpec::new(10, Duration::from_secs(1))])
    .retry(RetrySpec::new(3));
let client = reqwest_middleware::ClientBuilder::new(reqwest_middleware::reqwest::Client::new())
    .with(geocoder.middleware(Limiter::default())?)
    .build();
# drop(client);
# Ok(())
# }
```"
)]
//!
//! How a reqwest client of one's own speaks TLS is for one's own dependencies to say: `reqwest` with its default features, or
//! `reqwest-middleware` with the feature `rustls`. Beside the feature `rustls` of this crate, a reqwest that has neither panics
//! in `Client::new()`.
//!
//! A client that calls several upstreams takes one for each, with [`Upstream::only_host`].
//!
//! What a request is, beside being one, is told by a [`Called`] among its extensions: the operation, and the
//! user, that quotas count by.

#[cfg(feature = "tower")]
mod ending;
mod governed;
#[cfg(feature = "reqwest-middleware")]
mod middleware;
#[cfg(feature = "tower")]
mod service;
mod upstream;

#[cfg(feature = "tower")]
pub(crate) use self::ending::Ending;
#[cfg(feature = "reqwest-middleware")]
pub use self::middleware::RateLimitMiddleware;
#[cfg(feature = "tower")]
pub use self::service::{LimitLayer, LimitService};
pub use self::upstream::{Called, Upstream, UpstreamError};
#[cfg(feature = "tower")]
pub use crate::limited_body::LimitedBody;
