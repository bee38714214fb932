//! A client for [Stripe](https://docs.stripe.com/api) that keeps to Stripe's rate limit, together with
//! every other process that has the same key: payment intents and customers so far.
//!
//! ```no_run
//! # #[cfg(feature = "redis")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use stripe_client::{CreatePaymentIntent, RedisStore, Secret, Stripe, StripeErrorKind};
//!
//! let stripe = stripe_client::client()
//!     .auth(Secret::from_env("STRIPE_API_KEY")?)
//!     .store(RedisStore::connect("redis://127.0.0.1").await?) // left out: a budget for this process
//!     .build()?;
//! let params = CreatePaymentIntent::new(2000, "usd").customer("cus_123").metadata("order", "6735");
//! match stripe.create_payment_intent(&params, Some("order-6735")).await {
//!     Ok(intent) => println!("{}: {}, after {:?}", intent.id, intent.status, intent.waited()),
//!     Err(error) if error.kind() == StripeErrorKind::Card => println!("declined: {:?}", error.code()),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # The limit
//! 100 calls per second, 25 of them at once. A call that has no permit waits for it, 30 s at the longest;
//! then it is refused, and nothing was sent. Stripe allows a sandbox less than that, and many a single
//! endpoint too ([rate limits](https://docs.stripe.com/rate-limits)): its 429 is a
//! [`StripeErrorKind::RateLimit`].
//!
//! # What is sent once
//! Nothing is retried yet. Stripe keeps the result of a `POST` under its idempotency key, so a caller who
//! does not know whether a call arrived can make it again with the same key and the same parameters.
//!
//! # What Stripe changes
//! Every call asks for the version [`API_VERSION`]. The types are lenient all the same: a field that is
//! missing is `None`, a value that is new is `Unknown`, and a field that is new is in `other`.

mod error;
mod resources;

/// What the client stands on: the kinds of its errors, the limiter, the stores.
pub use ratelimit_runtime;
#[cfg(feature = "redis")]
pub use ratelimit_runtime::RedisStore;
use ratelimit_runtime::api_client;
pub use ratelimit_runtime::{BuildError, ClientBuilder, Limiter, MemoryStore, Response, Secret};

pub use crate::error::{ErrorObject, StripeError, StripeErrorKind};
#[allow(unused_imports, reason = "each of them is behind a feature")]
pub use crate::resources::*;

/// The version of Stripe's API that [`client`] asks for, and that the types here were written for.
pub const API_VERSION: &str = "2026-10-28.endive";

/// Stripe's API.
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", client = StripeClient, auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait Stripe {}

/// A client in the making that asks for [`API_VERSION`].
///
/// Another version is asked for with `.header("Stripe-Version", ..)`, and calls for a connected account
/// are made with `.header("Stripe-Account", ..)` and an [`account`](ClientBuilder::account) of its own.
#[must_use]
pub fn client() -> ClientBuilder<StripeClient> {
    ClientBuilder::new()
        .user_agent(concat!("stripe-client/", env!("CARGO_PKG_VERSION")))
        .header("Stripe-Version", API_VERSION)
}
