//! Quotas that nothing can reach.

use std::fmt;

use crate::algorithm::Algorithm;
use crate::curve::never_reached;
use crate::quota::Quota;
use crate::scope::Scope;
use crate::text::Text;

/// A quota that another, which every call of it takes from too, never lets calls reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreachable {
    /// The place of the quota that is never reached.
    pub child: usize,
    /// The place of the one that is always tighter.
    pub parent: usize,
    child_quota: Quota,
    parent_quota: Quota,
}

impl Unreachable {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        Text::of("remove it, or make it tighter than the other")
    }

    /// What to say at the place of the tighter quota.
    #[must_use]
    pub fn note(&self) -> String {
        "the tighter limit is here".to_owned()
    }

    /// `this limit (200 per 1s) is never reached: the scope `api` already allows only 100 per 1s`, in a
    /// constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        Text::of("this limit (")
            .and(numbers(&self.child_quota).as_str())
            .and(") is never reached: the scope `")
            .and(self.parent_quota.scope().name())
            .and("` already allows only ")
            .and(numbers(&self.parent_quota).as_str())
    }
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for Unreachable {}

/// The numbers of a quota that its curve is made of: `100 per 1s, burst 25`.
const fn numbers(quota: &Quota) -> Text {
    let text = Text::of("").number(quota.limit()).and(" per ").duration(quota.per());
    let text = match quota.algorithm() {
        Algorithm::TokenBucket if quota.burst() != quota.limit() => {
            text.and(", burst ").number(quota.burst())
        }
        _ => text,
    };
    if quota.cost() == 1 { text } else { text.and(", ").number(quota.cost()).and(" a call") }
}

/// The quotas that are never reached, of `quotas`, which all govern the same call.
///
/// Compared are those of which one counts every call that the other counts: an operation's with the whole
/// API's, a user's calls of an operation with all that user's, and those of one scope. One user's limit
/// above everybody's is not reported: it says what holds when the other is raised. Nor are two that say the
/// same, as one that is written for a list of scopes does: each is reached. Nor is one with a `key`
/// or a `bucket`, which counts other calls, or a limit of calls in flight.
#[must_use]
pub fn unreachable(quotas: &[Quota]) -> Vec<Unreachable> {
    let mut found = Vec::new();
    for (child, child_quota) in quotas.iter().enumerate() {
        let mut parents = quotas.iter().enumerate().filter(|(parent, _)| *parent != child);
        found.extend(parents.find_map(|(parent, parent_quota)| {
            let between = unreachable_under(child_quota, parent_quota)?;
            Some(Unreachable { child, parent, ..between })
        }));
    }
    found
}

/// Whether `child` is never reached under `parent`, which governs the same call: one of
/// [`unreachable`](fn@unreachable), in a constant too.
#[must_use]
pub const fn unreachable_under(child: &Quota, parent: &Quota) -> Option<Unreachable> {
    if counts_all_of(child, parent)
        && never_reached(child, parent)
        // Otherwise they say the same.
        && !never_reached(parent, child)
    {
        return Some(Unreachable { child: 0, parent: 1, child_quota: *child, parent_quota: *parent });
    }
    None
}

/// Whether every call that `child` counts is counted by `parent`, in one budget.
const fn counts_all_of(child: &Quota, parent: &Quota) -> bool {
    let wider = match (child.scope(), parent.scope()) {
        (Scope::Endpoint, Scope::Api) | (Scope::UserEndpoint, Scope::User) => true,
        // Two of the same window are a fault of another kind. Each scope has another number.
        (one, other) => one as u8 == other as u8 && child.per_us() != parent.per_us(),
    };
    wider && is_plain(child) && is_plain(parent)
}

const fn is_plain(quota: &Quota) -> bool {
    quota.key().is_none() && quota.bucket().is_none() && !quota.is_in_flight()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuotaSpec;
    use std::time::Duration;

    const SECOND: Duration = Duration::from_secs(1);

    fn quota(limit: u64, burst: u64, scope: Scope) -> QuotaSpec {
        QuotaSpec::new(limit, SECOND).burst(burst).scope(scope)
    }

    fn places(specs: &[QuotaSpec]) -> Vec<(usize, usize)> {
        let quotas: Vec<Quota> = specs.iter().map(|spec| spec.check().unwrap()).collect();
        unreachable(&quotas).iter().map(|found| (found.child, found.parent)).collect()
    }

    #[test]
    fn an_operation_above_the_whole_api_is_told_with_both() {
        let quotas = [quota(100, 25, Scope::Api), quota(200, 50, Scope::Endpoint)];
        let quotas = quotas.map(|spec| spec.check().unwrap());
        let [found] = unreachable(&quotas)[..] else { panic!("one") };
        assert_eq!((found.child, found.parent), (1, 0));
        assert_eq!(
            found.to_string(),
            "this limit (200 per 1s, burst 50) is never reached: the scope `api` already allows only 100 per 1s, burst 25"
        );
    }

    #[test]
    fn only_what_counts_the_same_calls_is_compared() {
        let (api, wide) = (quota(100, 25, Scope::Api), quota(200, 50, Scope::Endpoint));
        for legal in [
            wide.scope(Scope::User),
            wide.scope(Scope::UserEndpoint),
            wide.bucket("cards"),
            wide.key("{id}"),
            wide.burst(20),
            QuotaSpec::in_flight(1_000).scope(Scope::Endpoint),
            // A second quota of the same window is a fault of its own.
            wide.scope(Scope::Api),
        ] {
            assert_eq!(places(&[api, legal]), [], "{legal:?}");
        }
        assert_eq!(places(&[wide.scope(Scope::UserEndpoint), api.scope(Scope::User)]), [(0, 1)]);
        assert_eq!(places(&[api, wide.max_in_flight(5)]), [(1, 0)], "its limit per window is not reached");
    }

    #[test]
    fn two_that_say_the_same_are_both_reached() {
        let minute = QuotaSpec::new(6_000, 60 * SECOND).burst(100);
        assert_eq!(places(&[quota(100, 100, Scope::Api), minute]), []);
        assert_eq!(places(&[quota(100, 25, Scope::Api), quota(100, 25, Scope::Endpoint)]), []);
        assert_eq!(places(&[quota(100, 25, Scope::Api), QuotaSpec::new(1_000_000, 86_400 * SECOND)]), []);
    }
}
