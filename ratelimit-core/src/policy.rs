//! The rules between the quotas that govern one call, and between them and what else its policy declares.

mod calls;
mod unreachable;

pub use self::calls::{
    CallFault, CallKey, breaker_fault, max_wait_fault, repeat_fault, retry_after_fault, waits_fault,
};
pub use self::unreachable::{Unreachable, unreachable, unreachable_under};

use std::fmt;
use std::time::Duration;

use crate::quota::Quota;
use crate::scope::Scope;
use crate::text::{Text, same_text};

/// Why two quotas make no sense together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyFault {
    /// Two quotas count the same calls in the same window, so only the tighter one can ever bind.
    SameWindow {
        /// The place of the quota that came first.
        first: usize,
        /// The place of the one that repeats it.
        second: usize,
        /// The scope both are in.
        scope: Scope,
        /// The window both count in, in microseconds.
        per_us: u64,
    },
    /// Two quotas limit the same calls in flight.
    InFlightTwice {
        /// The place of the quota that came first.
        first: usize,
        /// The place of the one that repeats it.
        second: usize,
        /// The scope both are in.
        scope: Scope,
    },
}

/// Two quotas of different operations that share a `bucket`, and say different things of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoMeanings {
    bucket: &'static str,
    first: Quota,
    second: Quota,
}

impl TwoMeanings {
    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        let text = Text::of("the bucket `").and(self.bucket).and("` has two meanings: ");
        text.and(self.first.numbers().as_str()).and(", and ").and(self.second.numbers().as_str())
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        Text::of("give both the same numbers, or one of them another `bucket`")
    }
}

impl fmt::Display for TwoMeanings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for TwoMeanings {}

/// Whether two quotas of different operations are for one `bucket` and do not agree on what it holds: by whose
/// numbers it were counted would depend on who came last.
#[must_use]
pub const fn two_meanings(first: &Quota, second: &Quota) -> Option<TwoMeanings> {
    match second.bucket() {
        Some(bucket) if first.is_of_one_budget_with(second) && !first.counts_as(second) => {
            Some(TwoMeanings { bucket, first: *first, second: *second })
        }
        _ => None,
    }
}

impl PolicyFault {
    /// The places of the two quotas.
    #[must_use]
    pub const fn places(&self) -> (usize, usize) {
        match self {
            Self::SameWindow { first, second, .. } | Self::InFlightTwice { first, second, .. } => {
                (*first, *second)
            }
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        Text::of("keep the tighter of the two, or give one of them another ").and(match self {
            Self::SameWindow { .. } => "`per` or `scope`",
            Self::InFlightTwice { .. } => "`scope`",
        })
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        let (text, scope) = match self {
            Self::SameWindow { scope, per_us, .. } => {
                (Text::of("a second quota per ").duration(Duration::from_micros(*per_us)), scope)
            }
            Self::InFlightTwice { scope, .. } => (Text::of("a second limit of calls in flight"), scope),
        };
        text.and(" in the scope `").and(scope.name()).and("`")
    }
}

impl fmt::Display for PolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for PolicyFault {}

/// Everything that is wrong between `quotas`, which all govern the same call.
///
/// The quotas of one scope are told apart by their window, in the keys of the store too.
#[must_use]
pub fn faults(quotas: &[Quota]) -> Vec<PolicyFault> {
    let mut faults = Vec::new();
    for (second, quota) in quotas.iter().enumerate() {
        let earlier = quotas.iter().take(second).enumerate();
        if let Some((first, _)) = earlier.clone().find(|(_, earlier)| same_window(earlier, quota)) {
            let (scope, per_us) = (quota.scope(), quota.per_us());
            faults.push(PolicyFault::SameWindow { first, second, scope, per_us });
        }
        if let Some((first, _)) = earlier.clone().find(|(_, earlier)| both_in_flight(earlier, quota)) {
            faults.push(PolicyFault::InFlightTwice { first, second, scope: quota.scope() });
        }
    }
    faults
}

/// What is wrong between two quotas that govern the same call: the first of [`faults`], in a constant too.
#[must_use]
pub const fn fault_between(earlier: &Quota, later: &Quota) -> Option<PolicyFault> {
    let (first, second, scope, per_us) = (0, 1, later.scope(), later.per_us());
    if same_window(earlier, later) {
        return Some(PolicyFault::SameWindow { first, second, scope, per_us });
    }
    if both_in_flight(earlier, later) {
        return Some(PolicyFault::InFlightTwice { first, second, scope });
    }
    None
}

const fn same_window(one: &Quota, other: &Quota) -> bool {
    same_place(one, other) && !one.is_in_flight() && !other.is_in_flight() && one.per_us() == other.per_us()
}

const fn both_in_flight(one: &Quota, other: &Quota) -> bool {
    same_place(one, other) && one.max_in_flight().is_some() && other.max_in_flight().is_some()
}

/// Whether both budgets are for the same.
const fn same_place(one: &Quota, other: &Quota) -> bool {
    // Each scope has another number.
    one.scope() as u8 == other.scope() as u8
        && same_text(one.bucket(), other.bucket())
        && same_text(one.key(), other.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuotaSpec;

    fn quota(limit: u64, seconds: u64, scope: Scope) -> Quota {
        QuotaSpec::new(limit, Duration::from_secs(seconds)).scope(scope).check().unwrap()
    }

    #[test]
    fn several_windows_of_one_scope_and_one_window_in_several_scopes_are_fine() {
        let quotas =
            [quota(100, 1, Scope::Api), quota(10_000, 86_400, Scope::Api), quota(50, 1, Scope::Endpoint)];
        assert_eq!(faults(&quotas), []);
    }

    #[test]
    fn the_same_window_twice_in_one_scope_is_a_fault_of_the_second() {
        let quotas = [quota(100, 1, Scope::Api), quota(50, 1, Scope::Endpoint), quota(90, 1, Scope::Api)];
        let [PolicyFault::SameWindow { first, second, .. }] = faults(&quotas)[..] else {
            panic!("one fault");
        };
        assert_eq!((first, second), (0, 2));
        let between = fault_between(&quotas[0], &quotas[2]).map(|fault| fault.to_string());
        assert_eq!(between.as_deref(), Some("a second quota per 1s in the scope `api`"));
        assert_eq!(fault_between(&quotas[0], &quotas[1]), None);
    }

    #[test]
    fn a_bucket_that_says_two_things_is_told_with_both() {
        let per_second = |limit: u64, bucket: &'static str| {
            let spec = QuotaSpec::new(limit, Duration::from_secs(1)).scope(Scope::Endpoint).bucket(bucket);
            spec.check().unwrap()
        };
        let fifty = per_second(50, "global");
        let fault = two_meanings(&fifty, &per_second(100, "global")).unwrap();
        assert_eq!(
            fault.to_string(),
            "the bucket `global` has two meanings: 50 per 1s, burst 50, and 100 per 1s, burst 100"
        );
        assert_eq!(two_meanings(&fifty, &fifty), None);
        assert_eq!(two_meanings(&fifty, &per_second(100, "other")), None);
    }

    #[test]
    fn calls_in_flight_are_limited_once_in_a_scope() {
        let both = QuotaSpec::new(100, Duration::from_secs(1)).max_in_flight(50).check().unwrap();
        let only = |scope| QuotaSpec::in_flight(5).scope(scope).check().unwrap();
        assert_eq!(faults(&[both, only(Scope::User), quota(9, 60, Scope::Api)]), []);
        let twice = PolicyFault::InFlightTwice { first: 0, second: 1, scope: Scope::Api };
        assert_eq!(faults(&[both, only(Scope::Api)]), [twice]);
    }
}
