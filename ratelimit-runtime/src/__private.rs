//! Exactly what generated code names. Nothing here is for anybody else, or promised to stay.

pub use ratelimit_core::{Algorithm, Key as QuotaKey, OnLimit, Quota, QuotaSpec, Scope};

pub use crate::client::api::{Api, AuthScheme, Method, Operation};
pub use crate::client::call::{Call, PathValue};
pub use crate::client::reply::{FromReply, Reply, Returned};
pub use crate::client::{ApiClient, Core};
pub use crate::declared::{
    Declared, Policy, apart, check, check_key, count, duration, for_nobody, number, quotas,
};
use crate::error::Error;

/// The quota of a spec that the macro has checked.
///
/// # Panics
/// In constant evaluation, on a spec that makes no sense, in core's words.
#[must_use]
#[track_caller]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub const fn quota(spec: QuotaSpec) -> Quota {
    match spec.check() {
        Ok(quota) => quota,
        Err(fault) => panic!("{}", fault.text().as_str()),
    }
}

/// Reads what sending gave as what the method returns.
#[must_use]
pub fn finish<R: Returned>(sent: Result<Reply, Error>) -> R {
    R::returned(sent)
}
