//! What the tests that cross crates stand on.
//!
//! - [`RedisServer`] is a Redis of the test's own, on a free port, gone when the test is;
//!   [`RedisCluster`] and [`RedisSentinel`] are several that know each other. A [`Fault`] breaks one, and a
//!   [`RedisProxy`] the way to it.
//! - [`StrictUpstream`] is the API at the other end: an HTTP server that enforces a limit by its
//!   own exact count and keeps a record of every request that went over it. A [`TlsFront`] before it speaks TLS;
//!   an [`Http2Refuser`] is one that refuses all in the words of HTTP/2.
//! - [`FakeStripe`] answers behind it the way Stripe does, so that a client is tested on bodies,
//!   statuses and errors of the right shape.
//! - `openapi`, a feature, judges what a client sends by the document of the API.
//! - [`exact`] is a model of a limiter that is slow and never rounds: the oracle for the others.
//!
//! Nothing here uses any of our crates: a limiter is judged by a count, and compared with a model,
//! that were written down independently of it. All of it runs on Unix, where Redis does.

mod certificates;
mod clock;
mod error;
pub mod exact;
pub mod fake_stripe;
pub mod http2_refuser;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod redis_proxy;
pub mod redis_server;
pub mod strict_upstream;
pub mod tls_front;
mod wall_clock;

pub use error::HarnessError;
pub use fake_stripe::FakeStripe;
pub use http2_refuser::{Http2Refuser, Refusal};
pub use redis_proxy::{Path, RedisProxy};
pub use redis_server::{Fault, RedisCluster, RedisSentinel, RedisServer};
pub use strict_upstream::{Answer, Arrival, Counter, Recorded, Rule, Stats, StrictUpstream, Violation};
pub use tls_front::TlsFront;
pub use wall_clock::skew;
