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
//! - [`algorithm`] has one module per algorithm.
//! - [`decide`] answers one call against every quota that governs it, all or nothing.

pub mod algorithm;
pub mod decision;
pub mod duration;
pub mod policy;
mod quota;
mod scope;
mod text;

pub use algorithm::{Algorithm, Receipt, Standing, State};
pub use decision::{Binding, Calls, Claim, Decision, Refusal, Reservation, decide};
pub use quota::{DEFAULT_MAX_WAIT, Key, OnLimit, Quota, QuotaFault, QuotaSpec};
pub use scope::Scope;
pub use text::Text;
