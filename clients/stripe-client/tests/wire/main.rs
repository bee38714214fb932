//! The client against a Stripe that is not Stripe, over loopback.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod errors;
#[cfg(feature = "fake")]
mod fake;
#[cfg(all(feature = "files", feature = "quotes"))]
mod files;
mod forms;
mod intents;
mod limits;
mod lists;
mod options;
mod shapes;
mod support;
#[cfg(feature = "webhooks")]
mod webhook;
