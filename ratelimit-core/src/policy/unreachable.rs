//! Quotas that nothing can reach, and quotas that let through more than the provider grants.

use std::fmt;

use crate::algorithm::Algorithm;
use crate::curve::never_reached;
use crate::duration::Written;
use crate::quota::{Key, Quota};
use crate::scope::Scope;

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
        "remove it, or make it tighter than the other".to_owned()
    }

    /// What to say at the place of the tighter quota.
    #[must_use]
    pub fn note(&self) -> String {
        "the tighter limit is here".to_owned()
    }
}

/// `this limit (200 per 1s) is never reached: the scope `api` already allows only 100 per 1s`
impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (child, parent) = (&self.child_quota, &self.parent_quota);
        write!(
            f,
            "this limit ({}) is never reached: the scope `{}` already allows only {}",
            Numbers(child),
            parent.scope(),
            Numbers(parent)
        )
    }
}

impl std::error::Error for Unreachable {}

/// The numbers of a quota that its curve is made of: `100 per 1s, burst 25`.
struct Numbers<'a>(&'a Quota);

impl fmt::Display for Numbers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quota = self.0;
        write!(f, "{} per {}", quota.limit(), Written(quota.per_us()))?;
        if quota.algorithm() == Algorithm::TokenBucket && quota.burst() != quota.limit() {
            write!(f, ", burst {}", quota.burst())?;
        }
        if quota.cost() != 1 {
            write!(f, ", {} a call", quota.cost())?;
        }
        Ok(())
    }
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
        let parent = quotas.iter().enumerate().find(|(parent, parent_quota)| {
            *parent != child
                && counts_all_of(child_quota, parent_quota)
                && never_reached(child_quota, parent_quota)
                // Otherwise they say the same.
                && !never_reached(parent_quota, child_quota)
        });
        if let Some((parent, parent_quota)) = parent {
            found.push(Unreachable { child, parent, child_quota: *child_quota, parent_quota: *parent_quota });
        }
    }
    found
}

/// Whether every call that `child` counts is counted by `parent`, in one budget.
fn counts_all_of(child: &Quota, parent: &Quota) -> bool {
    let plain = |quota: &Quota| quota.key().is_none() && quota.bucket().is_none() && !quota.is_in_flight();
    let wider = match (child.scope(), parent.scope()) {
        (Scope::Endpoint, Scope::Api) | (Scope::UserEndpoint, Scope::User) => true,
        // Two of the same window are a fault of another kind.
        (one, other) => one == other && child.per_us() != parent.per_us(),
    };
    wider && plain(child) && plain(parent)
}

/// A quota that lets more through in one window than the provider grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exceeds {
    quota: Quota,
    granted: u64,
    most: u128,
}

impl Exceeds {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> Key {
        if self.quota.limit() > self.granted || !self.bursts() { Key::Limit } else { Key::Burst }
    }

    /// The largest count that can fall into one window.
    #[must_use]
    pub const fn most(&self) -> u128 {
        self.most
    }

    const fn bursts(&self) -> bool {
        matches!(self.quota.algorithm(), Algorithm::TokenBucket)
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        let (granted, burst) = (self.granted, self.quota.burst());
        let sliding = format!("`limit = {granted}, algo = \"{}\"`", Algorithm::SlidingWindow);
        match self.quota.algorithm() {
            Algorithm::TokenBucket if granted > 1 => {
                // A burst that leaves nothing to flow is cut to half.
                let burst = if burst < granted { burst } else { granted / 2 };
                format!("use `limit = {}, burst = {burst}`, or {sliding}", granted - burst)
            }
            Algorithm::FixedWindow if granted > 1 => format!("use `limit = {}`, or {sliding}", granted / 2),
            Algorithm::FixedWindow | Algorithm::TokenBucket => format!("use {sliding}"),
            _ => format!("use `limit = {granted}`"),
        }
    }
}

impl fmt::Display for Exceeds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let window = Written(self.quota.per_us());
        write!(
            f,
            "up to {} calls can fall into {window}, but the declared quota is {}",
            self.most, self.granted
        )
    }
}

impl std::error::Error for Exceeds {}

/// Whether more can fall into one window of `quota` than the `granted` that its provider allows in one.
///
/// ```
/// use ratelimit_core::{QuotaSpec, policy};
/// use std::time::Duration;
///
/// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
/// let exceeds = policy::exceeds(&quota, 100).unwrap();
/// assert_eq!(exceeds.to_string(), "up to 125 calls can fall into 1s, but the declared quota is 100");
/// assert_eq!(exceeds.help(), "use `limit = 75, burst = 25`, or `limit = 100, algo = \"sliding_window\"`");
/// # Ok::<(), ratelimit_core::QuotaFault>(())
/// ```
#[must_use]
pub fn exceeds(quota: &Quota, granted: u64) -> Option<Exceeds> {
    let most = match quota.algorithm() {
        // Evenly spaced, one more falls only on the very end of the window, which begins the next.
        Algorithm::LeakyBucket => u128::from(quota.limit()),
        _ => quota.admits_at_most(quota.per())?,
    };
    (most > u128::from(granted) && !quota.is_in_flight()).then_some(Exceeds { quota: *quota, granted, most })
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

    #[test]
    fn what_the_provider_grants_is_compared_with_the_worst_window() {
        let plain = QuotaSpec::new(100, SECOND);
        let told = |spec: QuotaSpec, granted| {
            exceeds(&spec.check().unwrap(), granted).map(|fault| (fault.most(), fault.key(), fault.help()))
        };
        let sliding = "`limit = 100, algo = \"sliding_window\"`";
        let help = format!("use `limit = 50, burst = 50`, or {sliding}");
        assert_eq!(told(plain, 100), Some((200, Key::Burst, help)));
        let fixed = plain.algorithm(Algorithm::FixedWindow);
        assert_eq!(told(fixed, 100), Some((200, Key::Limit, format!("use `limit = 50`, or {sliding}"))));
        assert_eq!(told(plain.algorithm(Algorithm::SlidingWindow), 99).unwrap().2, "use `limit = 99`");
        for kept in [
            plain.limit_and_burst(75, 25),
            plain.burst(25).strict(),
            plain.algorithm(Algorithm::SlidingWindow),
            plain.algorithm(Algorithm::LeakyBucket),
            QuotaSpec::new(50, SECOND).algorithm(Algorithm::FixedWindow),
            QuotaSpec::in_flight(1_000),
        ] {
            assert_eq!(told(kept, 100), None, "{kept:?}");
        }
    }

    impl QuotaSpec {
        fn limit_and_burst(self, limit: u64, burst: u64) -> Self {
            Self { limit, burst: Some(burst), ..self }
        }
    }
}
