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
mod expandable;
mod list;
mod open_enum;
mod resources;
mod setters;

/// What the client stands on: the kinds of its errors, the limiter, the stores.
pub use ratelimit_runtime;
#[cfg(feature = "redis")]
pub use ratelimit_runtime::RedisStore;
use ratelimit_runtime::api_client;
pub use ratelimit_runtime::{BuildError, ClientBuilder, Limiter, MemoryStore, Response, Secret};

pub use crate::error::{ErrorObject, StripeError, StripeErrorKind};
pub use crate::expandable::{Expandable, Other};
pub use crate::list::{CreatedRange, List};
pub use crate::resources::customer::{CreateCustomer, Customer};
pub use crate::resources::payment_intent::{
    AutomaticPaymentMethods, CancelPaymentIntent, CancellationReason, CaptureMethod, ClientSecret,
    ConfirmPaymentIntent, CreatePaymentIntent, ListPaymentIntents, PaymentIntent, PaymentIntentStatus,
    SetupFutureUsage,
};
pub use crate::resources::{Address, Shipping};

/// The version of Stripe's API that [`client`] asks for, and that the types here were written for.
pub const API_VERSION: &str = "2026-10-28.endive";

/// Stripe's API.
///
/// An `idempotency_key` is the caller's name for one thing to be done, at most 255 characters. Stripe
/// keeps what came of it for at least a day, and answers the same call with the same key by that. The
/// same key with other parameters is a [`StripeErrorKind::Idempotency`].
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", client = StripeClient, auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
pub trait Stripe {
    /// Creates a payment intent.
    #[post("/payment_intents")]
    async fn create_payment_intent(
        &self,
        #[form] params: &CreatePaymentIntent,
        #[header("Idempotency-Key")] idempotency_key: Option<&str>,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// The payment intent `id`.
    #[get("/payment_intents/{id}")]
    async fn payment_intent(&self, id: &str) -> Result<Response<PaymentIntent>, StripeError>;

    /// Confirms the payment intent `id`: the customer means to pay.
    #[post("/payment_intents/{id}/confirm")]
    async fn confirm_payment_intent(
        &self,
        id: &str,
        #[form] params: &ConfirmPaymentIntent,
        #[header("Idempotency-Key")] idempotency_key: Option<&str>,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Cancels the payment intent `id`.
    #[post("/payment_intents/{id}/cancel")]
    async fn cancel_payment_intent(
        &self,
        id: &str,
        #[form] params: &CancelPaymentIntent,
        #[header("Idempotency-Key")] idempotency_key: Option<&str>,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// One page of the payment intents, newest first.
    #[get("/payment_intents")]
    async fn payment_intents(
        &self,
        #[query(style = "indices")] params: &ListPaymentIntents,
    ) -> Result<Response<List<PaymentIntent>>, StripeError>;

    /// Creates a customer.
    #[post("/customers")]
    async fn create_customer(
        &self,
        #[form] params: &CreateCustomer,
        #[header("Idempotency-Key")] idempotency_key: Option<&str>,
    ) -> Result<Response<Customer>, StripeError>;

    /// The customer `id`. One that was deleted is found too, as no more than its id and
    /// [`deleted`](Customer::deleted).
    #[get("/customers/{id}")]
    async fn customer(&self, id: &str) -> Result<Response<Customer>, StripeError>;
}

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
