//! The rules between the quotas that govern one call.

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
}

impl PolicyFault {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        let Self::SameWindow { .. } = self;
        "keep the tighter of the two, or give one of them another `per` or `scope`".to_owned()
    }
}

impl fmt::Display for PolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::SameWindow { scope, per_us, .. } = self;
        write!(f, "a second quota per {} in the scope `{scope}`", Written(*per_us))
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
        let earlier = quotas.iter().take(second);
        let repeated = earlier
            .enumerate()
            .find(|(_, earlier)| earlier.scope() == quota.scope() && earlier.per() == quota.per());
        if let Some((first, _)) = repeated {
            let per_us = u64::try_from(quota.per().as_micros()).unwrap_or(u64::MAX);
            faults.push(PolicyFault::SameWindow { first, second, scope: quota.scope(), per_us });
        }
    }
    faults
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
}
