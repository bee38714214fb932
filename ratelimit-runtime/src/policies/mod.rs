//! Policies from files: the quotas of `#[rate_limited]`, and the retries, circuit breakers, timeouts and answers to a
//! store that fails of the other attributes, in TOML, YAML or JSON, for clients and for what comes in, changed while
//! the process runs.
//!
//! ```toml
//! version = 3                                     # raise it with each change, see below
//!
//! [[clients.stripe.quotas]]                       # the API called `stripe`: of the whole of it
//! limit = 100
//! per = "1s"
//! burst = 25
//!
//! [[clients.stripe.operations.payment_intent.quotas]]
//! limit = 50                                      # its method `payment_intent`: of that too
//! per = "1s"
//! scope = "user_endpoint"
//!
//! [clients.stripe]                                # how its calls are made: each as the attribute of that name
//! timeout = { total = "30s", attempt = "10s" }
//! retry = { max_attempts = 3, on = [429, "500..=599", "connect"] }
//! circuit_breaker = { failures = 5, window = "5m" }
//! on_store_error = { action = "closed", deadline = "50ms" }
//!
//! [clients.stripe.operations.refund]
//! retry = false
//!
//! [incoming.all]                                  # requests that come in, for each caller
//! per_caller = [{ limit = 1000, per = "1h", algo = "sliding_window" }]
//!
//! [incoming.external]
//! under = "/api/external"
//! per_caller = [{ limit = 100, per = "1h", algo = "sliding_window" }]
//! in_all = [{ limit = 50, per = "1s" }, { max_in_flight = 20 }]
//! ```
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use ratelimit_runtime::policies::PolicyFile;
//! use ratelimit_runtime::Limiter;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let policies = PolicyFile::open("policies.toml")?.watched(Duration::from_secs(1));
//! let limiter = Limiter::default().policies(&policies);
//! # drop(limiter);
//! # Ok(())
//! # }
//! ```
//!
//! The limiter governs every call of the APIs that the file names, of a client with
//! [`ClientBuilder::limiter`](crate::ClientBuilder::limiter) as of a [`PermitRequest`](crate::PermitRequest): in
//! each scope that the file has quotas for, they take the place of what is declared. What
//! [`Limiter::set_quotas`](crate::Limiter::set_quotas) says takes the place of both. The layer for incoming requests
//! takes its policies by `RateLimitLayerBuilder::policies` (feature `tower`).
//!
//! How calls are made is up to clients, so what a file says of that is heeded by one that was given the file itself, by
//! [`ClientBuilder::policies`](crate::ClientBuilder::policies): it knows its methods too, and finds names that are
//! misspelt; but not those of its [parts](macro@crate::api_client#parts), which are written as their keys have them:
//! `[clients.stripe.operations."payment_intents.create_payment_intent"]`.
//!
//! The keys of a quota are those of [`#[rate_limited]`](macro@crate::rate_limited), but for `bucket`, `key`, `policy`
//! and `quota`, which belong to methods, and their rules are the same. [`schema`] is the format as a JSON Schema.
//!
//! # A fleet
//!
//! Its processes read a new file at different instants, some perhaps never. Give it a higher `version`: then its
//! numbers hold for each budget from the first process that uses it, in those too that know only the
//! old ones. A file whose version is lower than what runs is refused.

mod calls;
mod de;
mod document;
mod fault;
mod file;
mod format;
mod node;
mod quotas;
mod schema;
#[cfg(test)]
mod tests;

#[cfg(feature = "tower")]
pub(crate) use self::document::Incoming;
pub(crate) use self::document::{Client, Document};
pub use self::fault::{FileFault, PolicyFileError};
pub use self::file::PolicyFile;
pub(crate) use self::file::{Change, Follower};
pub use self::format::PolicyFormat;
pub use self::node::FilePlace;
pub use self::schema::schema;
