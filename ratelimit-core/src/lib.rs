//! The pure heart of [`ratelimit-runtime`](https://docs.rs/ratelimit-runtime): what a quota is,
//! which quotas make sense, and how one is decided.
//!
//! Nothing here does IO, waits, or reads a clock. Time is an argument, in whole microseconds of
//! whichever clock the store keeps; state is integers; every function is a value in, a value out.
//! So the macros can ask at compile time what the runtime asks at run time, and the same rules can
//! be checked against any store that claims to follow them.
//!
//! - [`QuotaSpec`] is what somebody wrote; [`QuotaSpec::check`] turns it into a [`Quota`] or says
//!   which of its numbers is wrong. [`policy::faults`] holds the rules between several quotas.
//!   With the feature `serde` it is read from and written to policy files.
//! - [`RetrySpec`], [`TimeoutSpec`], [`BreakerSpec`] and [`StoreErrorSpec`] are the same for what else a
//!   policy declares: checked, they are a [`Retry`], a [`Timeout`], a [`Breaker`] and a [`Degradation`].
//! - [`algorithm`] has one module per algorithm.
//! - [`decide`] answers one call against every quota that governs it, all or nothing.
//! - [`headers`] reads what an upstream says about its own limits, and [`pace`] is the rate that adapts to it.

pub mod algorithm;
mod base_url;
pub mod breaker;
pub mod curve;
pub mod decision;
pub mod duration;
pub mod headers;
pub mod pace;
pub mod policy;
mod quota;
mod ratio;
pub mod retry;
mod scope;
mod store_error;
pub mod suggest;
mod text;
mod timeout;
mod transport;

pub use algorithm::{Algorithm, Receipt, Standing, State};
pub use base_url::{BaseUrlFault, base_url_fault};
pub use breaker::{Breaker, BreakerFault, BreakerKey, BreakerSpec};
pub use curve::Curve;
pub use decision::{
    AtOnce, Binding, BreakerClaim, Calls, Claim, Decision, Refusal, Reservation, decide, decide_at_once,
    decide_behind,
};
pub use headers::Feedback;
pub use quota::{DEFAULT_MAX_WAIT, Key, OnLimit, Quota, QuotaFault, QuotaSpec};
pub use ratio::{Ratio, RatioFault};
pub use retry::{Retry, RetryFault, RetryKey, RetryOn, RetrySpec};
pub use scope::Scope;
pub use store_error::{DEFAULT_STORE_DEADLINE, Degradation, OnStoreError, StoreErrorFault, StoreErrorSpec};
pub use text::Text;
pub use timeout::{Timeout, TimeoutFault, TimeoutKey, TimeoutSpec};
pub use transport::is_set_by_transport;
