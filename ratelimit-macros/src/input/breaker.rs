//! `#[circuit_breaker(failures = 5, window = "5m", open_for = "60s")]`

use std::time::Duration;

use proc_macro2::Ident;
use ratelimit_core::Ratio;
use syn::Attribute;

use super::policy::time;
use super::retry::ratio;
use crate::errors::Errors;
use crate::key::{Key, Known, Value, entries_of, or_constant, small_number};

const KNOWN: Known = Known {
    attribute: "circuit_breaker",
    keys: &["failures", "failure_rate", "window", "min_calls", "open_for", "half_open", "slow"],
};

/// One `#[circuit_breaker]`.
pub(crate) struct BreakerInput {
    /// Where a fault of the whole is reported.
    pub(crate) name: Ident,
    pub(crate) failures: Key<Value<u32>>,
    pub(crate) failure_rate: Key<Value<Ratio>>,
    pub(crate) window: Key<Value<Duration>>,
    pub(crate) min_calls: Key<Value<u32>>,
    pub(crate) open_for: Key<Value<Duration>>,
    pub(crate) half_open: Key<Value<u32>>,
    pub(crate) slow: Key<Value<Duration>>,
    /// Whether what opens it may stand there all the same, in what could not be read.
    pub(crate) threshold_unread: bool,
}

impl BreakerInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Self {
        let entries = entries_of(attribute, "failures = 5", errors);
        let mut breaker = Self {
            name: name.clone(),
            failures: Key::new("failures = 5"),
            failure_rate: Key::new("failure_rate = 0.5"),
            window: Key::new("window = \"60s\""),
            min_calls: Key::new("min_calls = 20"),
            open_for: Key::new("open_for = \"30s\""),
            half_open: Key::new("half_open = 1"),
            slow: Key::new("slow = \"5s\""),
            threshold_unread: !entries.complete,
        };
        for entry in entries.found {
            match entry.key.to_string().as_str() {
                "failures" => breaker.failures.set(entry, errors, or_constant(small_number)),
                "failure_rate" => breaker.failure_rate.set(entry, errors, or_constant(ratio)),
                "window" => breaker.window.set(entry, errors, or_constant(time)),
                "min_calls" => breaker.min_calls.set(entry, errors, or_constant(small_number)),
                "open_for" => breaker.open_for.set(entry, errors, or_constant(time)),
                "half_open" => breaker.half_open.set(entry, errors, or_constant(small_number)),
                "slow" => breaker.slow.set(entry, errors, or_constant(time)),
                _ => {
                    let meant = KNOWN.refuse(&entry.key, errors);
                    breaker.threshold_unread |= matches!(meant, Some("failures" | "failure_rate"));
                }
            }
        }
        breaker.threshold_unread |= breaker.failures.is_unread() || breaker.failure_rate.is_unread();
        breaker
    }
}
