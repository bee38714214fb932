//! The rules between the quotas that govern one call, and between them and what else its policy declares.

mod calls;
mod unreachable;

pub use self::calls::{
    CallFault, CallKey, breaker_fault, max_wait_fault, repeat_fault, retry_after_fault, waits_fault,
};
pub use self::unreachable::{Exceeds, Unreachable, exceeds, unreachable};

use std::fmt;

use crate::duration::Written;
use crate::quota::Quota;
use crate::scope::Scope;

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
        let another = match self {
            Self::SameWindow { .. } => "`per` or `scope`",
            Self::InFlightTwice { .. } => "`scope`",
        };
        format!("keep the tighter of the two, or give one of them another {another}")
    }
}

impl fmt::Display for PolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameWindow { scope, per_us, .. } => {
                write!(f, "a second quota per {} in the scope `{scope}`", Written(*per_us))
            }
            Self::InFlightTwice { scope, .. } => {
                write!(f, "a second limit of calls in flight in the scope `{scope}`")
            }
        }
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
        let (place, per_us) = (place(quota), quota.per_us());
        let scope = quota.scope();
        let earlier = quotas.iter().take(second).enumerate();
        let earlier = earlier.filter(|(_, earlier)| self::place(earlier) == place);
        if !quota.is_in_flight()
            && let Some((first, _)) =
                earlier.clone().find(|(_, earlier)| !earlier.is_in_flight() && earlier.per_us() == per_us)
        {
            faults.push(PolicyFault::SameWindow { first, second, scope, per_us });
        }
        if quota.max_in_flight().is_some()
            && let Some((first, _)) = earlier.clone().find(|(_, earlier)| earlier.max_in_flight().is_some())
        {
            faults.push(PolicyFault::InFlightTwice { first, second, scope });
        }
    }
    faults
}

/// What a budget is for.
fn place(quota: &Quota) -> (Scope, Option<&str>, Option<&str>) {
    (quota.scope(), quota.bucket(), quota.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuotaSpec;
    use std::time::Duration;

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
