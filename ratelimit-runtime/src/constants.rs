//! Settings with constants in them, which the macro cannot look behind: they are checked where constants are
//! evaluated, by core's rules and in its words. What is refused where it is checked is any setting where it
//! is used, so that it is told once.

use std::time::Duration;

use ratelimit_core::{
    Breaker, BreakerKey, BreakerSpec, Degradation, Ratio, Retry, RetryKey, RetryOn, RetrySpec,
    StoreErrorSpec, Text, TimeoutKey, TimeoutSpec, base_url_fault, policy,
};

use crate::__private::{breaker, on_store_error, retry};
use crate::client::api::Timeouts;
use crate::declared::refuse;

/// The number of a constant: one of another type is told so where it stands.
#[must_use]
pub const fn few(constant: u32) -> u32 {
    constant
}

/// The fraction of a constant, as [`few`].
#[must_use]
pub const fn double(constant: f64) -> f64 {
    constant
}

/// The conditions of a constant, as [`few`].
#[must_use]
pub const fn conditions(constant: &'static [RetryOn]) -> &'static [RetryOn] {
    constant
}

/// The text of a constant, as [`few`].
#[must_use]
pub const fn text(constant: &'static str) -> &'static str {
    constant
}

/// The ratio of a constant; any, of one that is none.
#[must_use]
pub const fn ratio(constant: f64) -> Ratio {
    match Ratio::from_f64(constant) {
        Ok(ratio) => ratio,
        Err(_) => Ratio::ONE,
    }
}

/// Refuses what is no ratio.
///
/// # Panics
/// In constant evaluation, if it is none.
#[track_caller]
pub const fn check_ratio(constant: f64, key: &str) {
    if let Err(fault) = Ratio::from_f64(constant) {
        refuse(&Text::of("`").and(key).and("` ").and(fault.text()), fault.advice());
    }
}

macro_rules! checks {
    ($($name:ident: $spec:ty, $key:ty;)+) => {
        $(/// Refuses a fault that lies in `key`; any, without one.
        ///
        /// # Panics
        /// In constant evaluation, if there is one.
        #[track_caller]
        pub const fn $name(spec: &$spec, key: Option<$key>) {
            let faults = spec.faults();
            let mut rest = faults.as_slice();
            while let [fault, after @ ..] = rest {
                if let Some(fault) = fault {
                    let is_meant = match key {
                        // Each key has another number.
                        Some(key) => fault.key() as u8 == key as u8,
                        None => true,
                    };
                    if is_meant {
                        refuse(&fault.text(), fault.advice().as_str());
                    }
                }
                rest = after;
            }
        })+
    };
}

checks! {
    check_retry: RetrySpec<'_>, RetryKey;
    check_breaker: BreakerSpec, BreakerKey;
    check_timeout: TimeoutSpec, TimeoutKey;
}

/// Refuses retries that a call has no time for; which of them, `key` says.
///
/// # Panics
/// In constant evaluation, if there is no time.
#[track_caller]
pub const fn check_within(spec: &RetrySpec<'_>, key: RetryKey, deadline: Duration) {
    let Ok(retry) = spec.check() else { return };
    let fault = match key {
        RetryKey::MaxRetryAfter => policy::retry_after_fault(&retry, deadline),
        _ => policy::waits_fault(&retry, deadline),
    };
    if let Some(fault) = fault {
        refuse(&fault.text(), fault.advice().as_str());
    }
}

/// Refuses a fault.
///
/// # Panics
/// In constant evaluation, if there is one.
#[track_caller]
pub const fn check_on_store_error(spec: &StoreErrorSpec) {
    if let Err(fault) = spec.check() {
        refuse(&fault.text(), fault.advice().as_str());
    }
}

/// Refuses what is no base URL.
///
/// # Panics
/// In constant evaluation, if it is none.
#[track_caller]
pub const fn check_base_url(url: &str) {
    if let Some(fault) = base_url_fault(url) {
        refuse(&fault.text(), fault.advice().as_str());
    }
}

/// The retries of a spec; any, of one that makes no sense.
#[must_use]
pub const fn any_retry(spec: RetrySpec<'_>) -> Retry {
    match spec.check() {
        Ok(found) => found,
        Err(_) => retry(RetrySpec::new(2)),
    }
}

/// The breaker of a spec; any, of one that makes no sense.
#[must_use]
pub const fn any_breaker(spec: BreakerSpec) -> Breaker {
    match spec.check() {
        Ok(found) => found,
        Err(_) => breaker(BreakerSpec::failures(1)),
    }
}

/// What a spec does when the store fails; anything, of one that makes no sense.
#[must_use]
pub const fn any_on_store_error(spec: StoreErrorSpec) -> Degradation {
    match spec.check() {
        Ok(found) => found,
        Err(_) => on_store_error(StoreErrorSpec::new(spec.action)),
    }
}

/// The timeouts of a spec.
#[must_use]
pub const fn timeouts(spec: TimeoutSpec) -> Timeouts {
    Timeouts { total: spec.total, attempt: spec.attempt }
}
