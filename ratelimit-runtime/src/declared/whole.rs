//! Quotas against what else governs a call: its deadline and its breaker.

use std::time::Duration;

use ratelimit_core::{BreakerSpec, Scope, policy};

use super::{Declared, refuse};

/// Refuses quotas that may wait longer than the whole call may take.
///
/// # Panics
/// In constant evaluation, if there are such.
#[track_caller]
pub const fn check_waits(declared: &Declared, deadline: Duration) {
    let mut at = 0;
    while at < declared.len() {
        if let Some(fault) = policy::max_wait_fault(declared.spec(at).max_wait, deadline) {
            refuse(&fault.text(), fault.advice().as_str());
        }
        at += 1;
    }
}

/// Refuses a breaker that waits for more calls than the quotas of all whom it guards let through: those of
/// `scope`, or all.
///
/// # Panics
/// In constant evaluation, if it does.
#[track_caller]
pub const fn check_opens(breaker: &BreakerSpec, mut all: &[Declared], scope: Option<Scope>) {
    let Ok(breaker) = breaker.check() else { return };
    while let [declared, rest @ ..] = all {
        let mut at = 0;
        while at < declared.len() {
            let spec = declared.spec(at);
            let counts = match scope {
                // Each scope has another number.
                Some(scope) => spec.scope as u8 == scope as u8,
                None => true,
            };
            if let (Ok(quota), true) = (spec.check(), counts)
                && let Some(fault) = policy::breaker_fault(&breaker, &[quota])
            {
                refuse(&fault.text(), fault.advice().as_str());
            }
            at += 1;
        }
        all = rest;
    }
}
