//! A client for [Stripe](https://docs.stripe.com/api) that keeps to Stripe's rate limits, together with
//! every other process that has the same key.
//!
//! ```no_run
//! # #[cfg(all(feature = "redis", feature = "payments"))]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use stripe_client::payment_intents::CreatePaymentIntent;
//! use stripe_client::prelude::*;
//! use stripe_client::{CallOptions, Key, RedisStore, Stripe, StripeErrorKind};
//!
//! let stripe = Stripe::builder(Key::from_env("STRIPE_API_KEY")?)
//!     .store(RedisStore::connect("redis://127.0.0.1").await?) // left out: a budget for this process
//!     .build()?;
//! let params = CreatePaymentIntent::new(2000, "usd").customer("cus_123").metadata("order", "6735");
//! let once = stripe.with(&CallOptions::new().idempotency_key("order-6735"))?;
//! match once.payment_intents().create_payment_intent(&params).await {
//!     Ok(intent) => println!("{}: {:?}, after {:?}", intent.id(), intent.data().status(), intent.waited()),
//!     Err(error) if error.kind() == StripeErrorKind::Card => println!("declined: {:?}", error.code()),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # The API
//! Every operation of version [`API_VERSION`] is a method of one of the traits in the [`prelude`];
//! [`StripeClient`] has a method for each trait whose feature is on: `stripe.payment_intents()`. What is sent
//! has its required fields in `new`, and setters for all others. A field whose name is a word of Rust is written as Rust
//! has it: `event.r#type()`. A file goes up as [`Multipart`](ratelimit_runtime::Multipart), by
//! `stripe.files()` of the feature `files`, and a PDF comes as a [`ByteStream`](ratelimit_runtime::ByteStream).
//!
//! Lists have a second method, which ends in `_stream` and goes through all pages: backwards, where the query has
//! `ending_before`. It is a [`Stream`](ratelimit_runtime::Stream), which `futures-util` and `tokio-stream` have the
//! loops for, and it owns what it needs, so that it may go on in a task:
//!
//! ```no_run
//! # #[cfg(feature = "customers")]
//! # async fn run(stripe: stripe_client::Stripe) -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::TryStreamExt;
//! use stripe_client::customers::ListCustomersQuery;
//! use stripe_client::prelude::*;
//!
//! let mut all = stripe.customers().list_customers_stream(&ListCustomersQuery::new().limit(100));
//! while let Some(customer) = all.try_next().await? {
//!     println!("{}: {:?}", customer.id(), customer.email());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What comes back is kept whole, as it came: an object has a method for each field that Stripe
//! documents, which is `None` where the field is missing or null; all of it, also what is new, is in `fields()`, a map
//! that panics where it is indexed by what it has not: ask for `fields().get("name")`. An enum keeps a text that it does not know. A field that is something else than it should be is not passed over, for
//! an amount that is none is no amount of nothing: the call is an error
//! ([`ErrorKind::Decode`](ratelimit_runtime::ErrorKind::Decode)) that names the place of the field, as in
//! `data[1].amount`, and has the whole [body](StripeError::body): what Stripe did is done. A reference that was
//! expanded gives its object where the feature of that is on, and its JSON always. A call gives a [`Response`] around
//! its object, which has a few methods of its own: `intent.status()` is that of HTTP, and that of the intent is
//! `intent.data().status()`.
//!
//! # The limits
//! For each account and mode 100 calls per second, 25 in a sandbox, and for each endpoint 25; for searches,
//! and for reading and writing files, 20. That is what Stripe [documents](https://docs.stripe.com/rate-limits); how many
//! calls may be in flight it does not say, and here it is as many as may begin in a second. A call that has no permit
//! waits for it, 30 s at the longest; then it is refused, and that attempt is not sent: where an earlier one was, the
//! error has [what Stripe said to it](StripeError::is_of_an_earlier_attempt). Other numbers are given to the builder:
//! [`limit`](StripeBuilder::limit), [`max_in_flight`](StripeBuilder::max_in_flight).
//!
//! An account is told from its key, so two keys of one account, or a key and the next after it was rolled, have two
//! budgets, of which Stripe sees the sum. [`account_name`](StripeBuilder::account_name) gives them one:
//!
//! ```
//! use stripe_client::{Key, Stripe};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let restricted = Key::new("rk_test_0123456789abcdef")?;
//! let stripe = Stripe::builder(restricted).account_name("acct_1032D82eZvKYlo2C").build()?;
//! # Ok(())
//! # }
//! ```
//!
//! A 429 all the same is a [`StripeErrorKind::RateLimit`], with Stripe's
//! [reason](StripeError::rate_limited_reason). Where that is the rate of all calls, the whole fleet slows down for a
//! while; where it is one endpoint's or one object's, or where there is none, as with a lock on an object
//! (`lock_timeout`), only the call that met it waits; so it is after a 503.
//!
//! # What is sent again
//! A call is sent up to three times: where it was not answered, within 80 s each time and 5 minutes in all, and after a
//! 409, a 429 or a 5xx, unless Stripe says that it should not be (`Stripe-Should-Retry`). Half a second lies between at
//! least, and 5 s at most, or what Stripe asks for. [`StripeBuilder::max_retries`] and [`CallOptions::timeout`] say
//! otherwise.
//!
//! All calls of a connection, and of all that [`Stripe::with`] makes of it, share a budget of retries: one for every five
//! calls, and ten in reserve. Where it is used up, a call fails after its first attempt
//! ([`stop_reason`](ratelimit_runtime::Error::stop_reason)): so a Stripe that is down gets a fifth more calls, and not
//! three times as many.
//!
//! Each `POST` has an idempotency key, the same each time, so nothing is done twice. Whoever is left without an answer
//! does not know whether it was done, and asks again under the key that was made up:
//!
//! ```no_run
//! # #[cfg(feature = "payments")]
//! # async fn run(stripe: stripe_client::Stripe) -> Result<(), Box<dyn std::error::Error>> {
//! use stripe_client::CallOptions;
//! use stripe_client::payment_intents::CreatePaymentIntent;
//! use stripe_client::prelude::*;
//!
//! let params = CreatePaymentIntent::new(2000, "usd");
//! let mut paid = stripe.payment_intents().create_payment_intent(&params).await;
//! let key = paid.as_ref().err().and_then(|error| error.idempotency_key()).map(str::to_owned);
//! if let Some(key) = key.filter(|_| paid.as_ref().is_err_and(|error| error.client_error().is_retryable())) {
//!     let again = stripe.with(&CallOptions::new().idempotency_key(key))?;
//!     paid = again.payment_intents().create_payment_intent(&params).await;
//! }
//! println!("{}", paid?.id());
//! # Ok(())
//! # }
//! ```
//!
//! Better still is a key of one's own that outlives the process, as that of the order in the first example: what
//! [`Stripe::with`] gives for it is for that one payment, and made anew for the next.
//!
//! # Proxies
//! Those of the environment (`HTTPS_PROXY`) are used, through which a key goes encrypted. A base URL on this machine in
//! clear text is called without.
//!
//! # Webhooks
//! The module `webhook` (feature `webhooks`) tells whether it was Stripe that called, and what happened:
//!
//! ```no_run
//! # #[cfg(all(feature = "webhooks", feature = "events"))]
//! # fn called(header: &str, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::{SystemTime, UNIX_EPOCH};
//! use stripe_client::events::EventType;
//! use stripe_client::webhook::{TOLERANCE, WebhookSecrets};
//!
//! let secrets = WebhookSecrets::new([std::env::var("STRIPE_WEBHOOK_SECRET")?])?;
//! let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
//! // `header` is that named `Stripe-Signature`, `body` the bytes as they came, before anything reads them as JSON.
//! let event = secrets.event(header, body, now, TOLERANCE)?;
//! if event.r#type() == Some(EventType::PaymentIntentSucceeded) {
//!     println!("{}: {:?}", event.id(), event.data());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the event is about comes as its type by [`Event::data_object`](events::Event::data_object). In a server with
//! axum, where an answer of 2xx within seconds tells Stripe that it need not call again:
//!
//! ```no_run
//! # #[cfg(all(feature = "webhooks", feature = "events", feature = "payments"))]
//! # mod server {
//! use std::time::{SystemTime, UNIX_EPOCH};
//!
//! use axum::body::Bytes;
//! use axum::extract::State;
//! use axum::http::{HeaderMap, StatusCode};
//! use stripe_client::events::EventType;
//! use stripe_client::payment_intents::PaymentIntent;
//! use stripe_client::webhook::{SIGNATURE_HEADER, TOLERANCE, WebhookSecrets};
//!
//! async fn called(State(secrets): State<WebhookSecrets>, headers: HeaderMap, body: Bytes) -> StatusCode {
//!     let Some(header) = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok()) else {
//!         return StatusCode::BAD_REQUEST;
//!     };
//!     let Ok(now) = SystemTime::now().duration_since(UNIX_EPOCH) else {
//!         return StatusCode::INTERNAL_SERVER_ERROR;
//!     };
//!     // Of `Bytes`, not `Json`: the signature is that of the bytes.
//!     let Ok(event) = secrets.event(header, &body, now.as_secs(), TOLERANCE) else {
//!         return StatusCode::BAD_REQUEST;
//!     };
//!     if event.r#type() == Some(EventType::PaymentIntentSucceeded) {
//!         match event.data_object::<PaymentIntent>() {
//!             Ok(intent) => println!("{} is paid: {:?}", intent.id(), intent.amount()),
//!             Err(error) => eprintln!("{}: {error}", event.id()),
//!         }
//!     }
//!     StatusCode::OK
//! }
//!
//! fn routes(secrets: WebhookSecrets) -> axum::Router {
//!     axum::Router::new().route("/stripe", axum::routing::post(called)).with_state(secrets)
//! }
//! # }
//! ```
//!
//! # Building
//! A program that creates a customer and a payment intent, built from nothing on two cores with the default features,
//! takes 51 s, and in release 87 s; 1 s again after a change of its own; stripped it has 6.7 MB. With all features it
//! takes 63 s and 100 s. The same with async-stripe 1.0.0-rc.10 takes 59 s, 181 s, 30 s and 21.5 MB.
//! `cargo xtask build-cost` measures both.
//!
//! # TLS
//! Connections are encrypted by ring, which builds in a sixth of the time of aws-lc, the choice of reqwest; it has no
//! certificate of FIPS and no exchange of keys that withstands quantum computers. A process that installs another
//! provider (`CryptoProvider::install_default` of rustls) before the client is built has that. A program that makes a
//! `reqwest::Client` of its own turns on a feature of reqwest for its TLS, as `default-tls` is. HTTP/2 is the feature
//! `http2`.
//!
//! # Tests
//! With the feature `fake` each trait has a fake, such as `PaymentIntentsFake`, whose methods are closures: code that
//! takes an `impl PaymentIntents` needs no Stripe.
//!
#![cfg_attr(all(feature = "fake", feature = "payments"), doc = "```")]
#![cfg_attr(not(all(feature = "fake", feature = "payments")), doc = "```text")]
//! use stripe_client::payment_intents::{CreatePaymentIntent, PaymentIntent, PaymentIntentsFake};
//! use stripe_client::prelude::*;
//! use stripe_client::{Response, StripeError};
//!
//! async fn pay(intents: &impl PaymentIntents) -> Result<String, StripeError> {
//!     let intent = intents.create_payment_intent(&CreatePaymentIntent::new(2000, "usd")).await?;
//!     Ok(intent.id().to_owned())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let created: PaymentIntent = serde_json::from_str(r#"{"id": "pi_1", "amount": 2000}"#)?;
//! let intents = PaymentIntentsFake::new().on_create_payment_intent(move |_params| Ok(Response::new(created.clone())));
//! assert_eq!(pay(&intents).await?, "pi_1");
//! # Ok(())
//! # }
//! ```

#[cfg(all(doctest, feature = "redis", feature = "payments"))]
#[doc = include_str!("../README.md")]
struct Readme;

mod connection;
mod error;
mod key;
mod options;
mod resources;
#[cfg(feature = "webhooks")]
pub mod webhook;

/// What the client stands on: the kinds of its errors, the limiter, the stores.
pub use ratelimit_runtime;
#[cfg(feature = "redis")]
pub use ratelimit_runtime::RedisStore;
use ratelimit_runtime::{Bounds, Reach, api_client};
pub use ratelimit_runtime::{BuildError, ClientBuilder, Limiter, MemoryStore, Response, Secret};

pub use crate::connection::{ConnectionError, RETRY, Stripe, StripeBuilder};
pub use crate::error::{ErrorObject, StripeError, StripeErrorKind};
pub use crate::key::{Key, KeyError};
pub use crate::options::CallOptions;
#[allow(unused_imports, reason = "each of them is behind a feature")]
pub use crate::resources::*;

/// The version of Stripe's API that calls ask for, and that the types here were written for.
pub const API_VERSION: &str = "2026-10-28.endive";

/// Stripe's API, whose parts are the traits in the [`prelude`].
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", client = StripeClient, auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(max_in_flight = 100)]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(
    max_attempts = 3,
    base = "1s",
    min_delay = "500ms",
    max_delay = "5s",
    on = [409, 429, 500..=599, "connect", "timeout"]
)]
#[timeout("5m", attempt = "80s")]
pub trait StripeApi {}

/// A client in the making that asks for [`API_VERSION`], for any key and anywhere: [`Stripe::builder`] checks
/// the key, and knows the limits of its mode.
#[must_use]
pub fn client() -> ClientBuilder<StripeClient> {
    ClientBuilder::new()
        .user_agent(concat!("stripe-client/", env!("CARGO_PKG_VERSION")))
        .header("Stripe-Version", API_VERSION)
        // An error can have the whole of a payment intent in it, behind which is its code.
        .bounds(Bounds::new().error_body(1 << 20))
        // A 429 without a reason is no limiter's, says Stripe: one of a lock on an object is such.
        .refusals_reach(Reach::Resource)
        .retry_classifier(|attempted| match attempted.header("stripe-should-retry") {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => None,
        })
}
