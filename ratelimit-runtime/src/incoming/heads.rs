//! What a caller is told of its limits, whether its request passes or not.
//!
//! Five headers are written for every answer, so what is the same in each is put into words once. What is the same is
//! copied and not shared: a count of who shares it, which each answer would change, costs more than a few bytes.

use std::fmt::Write;
use std::sync::OnceLock;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName};
use ratelimit_core::Scope;
use ratelimit_core::duration::Written;

use super::told::Told;
use crate::limiter::QuotaStanding;
use crate::time;

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
const IETF_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const IETF: HeaderName = HeaderName::from_static("ratelimit");
const NAMES: [HeaderName; 5] = [LIMIT, REMAINING, RESET, IETF_POLICY, IETF];

/// What is the same in each answer under the same quotas.
#[derive(Debug)]
pub(super) struct Heads {
    quotas: Vec<Head>,
    policies: String,
    /// Bytes that all that is told takes at most.
    room: usize,
}

/// What is told of a quota wherever it stands.
#[derive(Debug)]
struct Head {
    /// Whose it is, its limit and its window.
    of: (Scope, u64, Duration),
    /// `"user-1h";r=`
    remaining: String,
}

impl Heads {
    pub(super) fn of(quotas: &[QuotaStanding]) -> Self {
        let mut policies = String::new();
        for quota in counted(quotas) {
            let separator = if policies.is_empty() { "" } else { ", " };
            let name = name(quota.scope, quota.per);
            // Writing to a String cannot fail.
            let _ = write!(policies, "{separator}\"{name}\";q={}", quota.limit);
            if quota.per.subsec_nanos() == 0 {
                let _ = write!(policies, ";w={}", quota.per.as_secs());
            }
        }
        let quotas: Vec<Head> = counted(quotas).map(Head::new).collect();
        let left: usize = quotas.iter().map(Head::room).sum();
        let room = policies.len() + left + 3 * Told::MOST_DIGITS;
        Self { quotas, policies, room }
    }

    fn are_of(&self, quotas: &[QuotaStanding]) -> bool {
        counted(quotas).count() == self.quotas.len()
            && counted(quotas).zip(&self.quotas).all(|(quota, head)| head.is_of(quota))
    }

    /// Tells where `quotas` stand, of which these are.
    pub(super) fn tell(&self, quotas: &[QuotaStanding], headers: &mut HeaderMap) {
        let stand = || counted(quotas).zip(&self.quotas);
        let Some(least) = least(counted(quotas)) else { return };
        let reset_at = time::epoch_seconds().saturating_add(seconds(least.reset_after));
        let mut told = Told::with_room(self.room);
        let parts = [
            told.says(|text| text.number(least.limit)),
            told.says(|text| text.number(least.remaining)),
            told.says(|text| text.number(reset_at)),
            told.says(|text| text.word(&self.policies)),
            told.says(|text| {
                for (place, (quota, head)) in stand().enumerate() {
                    if place > 0 {
                        text.word(", ");
                    }
                    text.word(&head.remaining);
                    text.number(quota.remaining);
                    text.word(";t=");
                    text.number(seconds(quota.reset_after));
                }
            }),
        ];
        let values = told.values();
        headers.reserve(NAMES.len());
        for (name, part) in NAMES.into_iter().zip(parts) {
            if let Some(value) = values(part) {
                headers.insert(name, value);
            }
        }
    }
}

/// The quota of which the least share of its limit is left.
fn least<'a>(mut quotas: impl Iterator<Item = &'a QuotaStanding>) -> Option<&'a QuotaStanding> {
    let share = |quota: &QuotaStanding| (u128::from(quota.remaining) << 64) / u128::from(quota.limit.max(1));
    let first = quotas.next()?;
    let mut least: Option<(u128, &QuotaStanding)> = None;
    for other in quotas {
        let (known, _) = *least.get_or_insert_with(|| (share(first), first));
        let shares = share(other);
        if shares < known {
            least = Some((shares, other));
        }
    }
    // Most requests have one quota, of which nothing has to be worked out.
    Some(least.map_or(first, |(_, least)| least))
}

impl Head {
    fn new(quota: &QuotaStanding) -> Self {
        let remaining = format!("\"{}\";r=", name(quota.scope, quota.per));
        Self { of: (quota.scope, quota.limit, quota.per), remaining }
    }

    fn is_of(&self, quota: &QuotaStanding) -> bool {
        (quota.scope, quota.limit, quota.per) == self.of
    }

    /// Bytes that `, "user-1h";r=42;t=1800` takes at most.
    fn room(&self) -> usize {
        self.remaining.len() + ", ;t=".len() + 2 * Told::MOST_DIGITS
    }
}

/// How many are in flight says nothing of the next window.
fn counted(quotas: &[QuotaStanding]) -> impl Iterator<Item = &QuotaStanding> {
    quotas.iter().filter(|quota| !quota.per.is_zero())
}

/// Tells where `quotas` stand. What is the same as before is `known`.
pub(super) fn standings(quotas: &[QuotaStanding], known: &OnceLock<Heads>, headers: &mut HeaderMap) {
    let heads = known.get_or_init(|| Heads::of(quotas));
    if heads.are_of(quotas) {
        heads.tell(quotas, headers);
    } else {
        // They were changed at run time.
        Heads::of(quotas).tell(quotas, headers);
    }
}

/// What a quota is called: whose it is, and its window.
pub(super) fn name(scope: Scope, per: Duration) -> String {
    let whose = if scope.is_per_user() { "user" } else { "all" };
    if per.is_zero() { format!("{whose}-in-flight") } else { format!("{whose}-{}", Written::from(per)) }
}

/// Whole seconds, rounded up.
pub(super) fn seconds(time: Duration) -> u64 {
    time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0))
}

#[cfg(test)]
mod tests {
    use ratelimit_core::Algorithm;

    use super::*;

    fn standing(limit: u64, per: u64, remaining: u64) -> QuotaStanding {
        let (per, reset_after) = (Duration::from_secs(per), Duration::from_millis(1_500));
        let (scope, algorithm) = (Scope::UserEndpoint, Algorithm::SlidingWindow);
        QuotaStanding { scope, algorithm, limit, per, remaining, reset_after }
    }

    fn told(quotas: &[QuotaStanding]) -> [String; 4] {
        told_again(quotas, &OnceLock::new())
    }

    fn told_again(quotas: &[QuotaStanding], known: &OnceLock<Heads>) -> [String; 4] {
        let mut headers = HeaderMap::new();
        standings(quotas, known, &mut headers);
        [LIMIT, REMAINING, IETF_POLICY, IETF].map(|name| match headers.get(name) {
            Some(value) => value.to_str().unwrap().to_owned(),
            None => String::new(),
        })
    }

    #[test]
    fn of_several_quotas_the_one_of_which_least_is_left_is_told() {
        let all = [standing(100, 60, 50), standing(1_000, 3_600, 400), standing(10_000, 86_400, 9_999)];
        assert_eq!(
            told(&all),
            [
                "1000",
                "400",
                "\"user-1m\";q=100;w=60, \"user-1h\";q=1000;w=3600, \"user-1d\";q=10000;w=86400",
                "\"user-1m\";r=50;t=2, \"user-1h\";r=400;t=2, \"user-1d\";r=9999;t=2"
            ]
        );
    }

    #[test]
    fn quotas_that_were_changed_are_told_as_they_are_now() {
        let known = OnceLock::new();
        for limit in [100, 200, 100] {
            let [told, _, policy, _] = told_again(&[standing(limit, 60, 50)], &known);
            assert_eq!((told, policy), (limit.to_string(), format!("\"user-1m\";q={limit};w=60")));
        }
    }

    #[test]
    fn what_the_service_says_of_limits_is_replaced_and_all_else_stays() {
        let mut headers = HeaderMap::new();
        for name in NAMES {
            headers.append(&name, "theirs".parse().unwrap());
            headers.append(name, "theirs too".parse().unwrap());
        }
        for cookie in ["a=1", "b=2"] {
            headers.append("set-cookie", cookie.parse().unwrap());
        }
        standings(&[standing(100, 60, 50)], &OnceLock::new(), &mut headers);
        assert_eq!(headers.len(), NAMES.len() + 2, "{headers:?}");
        assert!(headers.values().all(|value| !value.as_bytes().starts_with(b"theirs")), "{headers:?}");
        assert_eq!(headers.get_all("set-cookie").iter().collect::<Vec<_>>(), ["a=1", "b=2"]);
    }

    #[test]
    fn the_largest_numbers_have_room() {
        let per = Duration::from_secs(u64::MAX);
        let all =
            [standing(u64::MAX, 60, u64::MAX), QuotaStanding { per, reset_after: per, ..standing(1, 1, 1) }];
        let [_, remaining, _, left] = told(&all);
        assert_eq!(remaining, u64::MAX.to_string());
        assert!(left.ends_with(&format!(";r=1;t={}", u64::MAX)), "{left}");
    }
}
