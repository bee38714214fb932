//! What a caller is told of its limits.

use std::fmt::Write;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Response, StatusCode};
use ratelimit_core::duration::Written;
use ratelimit_core::{Quota, Scope};
use serde_json::json;

use super::key::Nobody;
use super::told::Told;
use crate::limiter::{QuotaStanding, Refusal, RefusedBy};
use crate::time;

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
const IETF_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const IETF: HeaderName = HeaderName::from_static("ratelimit");

/// A problem type of the IETF draft.
const QUOTA_EXCEEDED: &str = "https://iana.org/assignments/http-problem-types#quota-exceeded";
const REDUCED_CAPACITY: &str = "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity";

/// A request that is refused, for whoever writes the answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Refused {
    /// The name of the policy.
    pub policy: String,
    /// 429, or 503 where it is not the caller who asks too much.
    pub status: StatusCode,
    /// The quota that it does not keep, if it is one.
    pub quota: Option<Quota>,
    /// How long to wait; `None` where it costs more than the quota can ever hold.
    pub retry_after: Option<Duration>,
}

impl Refused {
    pub(super) fn by(policy: &str, refusal: &Refusal) -> Self {
        let quota = refusal.quota().copied();
        // Nobody knows when a place among requests in flight will be free.
        let soon = quota.filter(Quota::is_in_flight).map(|_| Duration::from_secs(1));
        let status = match refusal.by {
            RefusedBy::Quota(_) => StatusCode::TOO_MANY_REQUESTS,
            RefusedBy::Upstream | RefusedBy::Breaker(_) | RefusedBy::Queue(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        Self { policy: policy.to_owned(), status, quota, retry_after: refusal.retry_after.or(soon) }
    }

    /// By a quota that holds less than the request costs.
    pub(super) fn for_ever(policy: &str, quota: Quota) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self { policy: policy.to_owned(), status, quota: Some(quota), retry_after: None }
    }

    /// By a store that fails.
    pub(super) fn without_store(policy: &str) -> Self {
        Self {
            policy: policy.to_owned(),
            status: StatusCode::SERVICE_UNAVAILABLE,
            quota: None,
            retry_after: Some(Duration::from_secs(1)),
        }
    }

    /// Whole seconds to wait, rounded up and never 0.
    #[must_use]
    pub fn retry_after_seconds(&self) -> Option<u64> {
        self.retry_after.map(|wait| seconds(wait).max(1))
    }

    /// As a problem document.
    pub(super) fn problem(&self) -> Response<Bytes> {
        let (kind, title) = match self.status {
            StatusCode::TOO_MANY_REQUESTS => (QUOTA_EXCEEDED, "Too many requests"),
            _ => (REDUCED_CAPACITY, "The service takes no requests for now"),
        };
        let mut detail = match self.quota {
            Some(quota) if quota.is_in_flight() => "too many requests are in flight".to_owned(),
            Some(quota) => format!("the limit is {} in {}", quota.limit(), Written::from(quota.per())),
            None => "it can be tried again".to_owned(),
        };
        // Writing to a String cannot fail.
        let _ = match self.retry_after_seconds() {
            Some(wait) => write!(detail, "; try again in {wait} s"),
            None => write!(detail, ", less than this request costs"),
        };
        let mut problem = json!({
            "type": kind,
            "title": title,
            "status": self.status.as_u16(),
            "detail": detail,
        });
        if let (Some(quota), Some(members)) = (&self.quota, problem.as_object_mut()) {
            members.insert("violated-policies".to_owned(), json!([name(quota.scope(), quota.per())]));
        }
        document(self.status, &problem)
    }

    /// Adds what is told beside the body, whoever has written that.
    pub(super) fn head(&self, headers: &mut HeaderMap, told: bool) {
        if let Some(wait) = self.retry_after_seconds() {
            headers.insert(RETRY_AFTER, HeaderValue::from(wait));
        }
        if let Some(quota) = self.quota.filter(|_| told) {
            let reset_after = self.retry_after.unwrap_or(quota.per());
            let standing = QuotaStanding {
                scope: quota.scope(),
                algorithm: quota.algorithm(),
                limit: quota.limit(),
                per: quota.per(),
                remaining: 0,
                reset_after,
            };
            Heads::of(&[standing]).tell(&[standing], headers);
        }
    }
}

/// The answer to a request that nobody knows who has sent.
pub(super) fn nobody(nobody: Nobody) -> Response<Bytes> {
    let title = nobody.status.canonical_reason().unwrap_or_default();
    let problem = json!({
        "type": "about:blank",
        "title": title,
        "status": nobody.status.as_u16(),
        "detail": nobody.detail,
    });
    document(nobody.status, &problem)
}

fn document(status: StatusCode, problem: &serde_json::Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(problem.to_string()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

/// What is the same in each answer under the same quotas, so that it is put into words once.
#[derive(Debug)]
pub(super) struct Heads {
    quotas: Vec<Head>,
    policies: Option<HeaderValue>,
}

/// What is told of a quota wherever it stands.
#[derive(Debug)]
struct Head {
    /// Whose it is, its limit and its window.
    of: (Scope, u64, Duration),
    limit: HeaderValue,
    /// `"user-1h";r=`
    remaining: String,
}

impl Heads {
    fn of(quotas: &[QuotaStanding]) -> Self {
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
        Self {
            quotas: counted(quotas).map(Head::new).collect(),
            policies: HeaderValue::try_from(policies).ok(),
        }
    }

    fn are_of(&self, quotas: &[QuotaStanding]) -> bool {
        counted(quotas).count() == self.quotas.len()
            && counted(quotas).zip(&self.quotas).all(|(quota, head)| head.is_of(quota))
    }

    /// Tells where `quotas` stand, of which these are.
    fn tell(&self, quotas: &[QuotaStanding], headers: &mut HeaderMap) {
        let stand = || counted(quotas).zip(&self.quotas);
        let Some((least, head)) = least(stand()) else { return };
        let reset_at = time::epoch_us() / 1_000_000 + seconds(least.reset_after);
        let mut told = Told::default();
        let remaining = told.says(|text| text.number(least.remaining));
        let reset = told.says(|text| text.number(reset_at));
        let left = told.says(|text| {
            for (place, (quota, head)) in stand().enumerate() {
                if place > 0 {
                    text.word(", ");
                }
                text.word(&head.remaining);
                text.number(quota.remaining);
                text.word(";t=");
                text.number(seconds(quota.reset_after));
            }
        });
        let values = told.values();
        headers.reserve(5);
        headers.insert(LIMIT, head.limit.clone());
        let mut tell = |name, value: Option<HeaderValue>| {
            if let Some(value) = value {
                headers.insert(name, value);
            }
        };
        tell(REMAINING, values(remaining));
        tell(RESET, values(reset));
        tell(IETF_POLICY, self.policies.clone());
        tell(IETF, values(left));
    }
}

/// The quota of which the least share of its limit is left.
fn least<'a>(
    mut stand: impl Iterator<Item = (&'a QuotaStanding, &'a Head)>,
) -> Option<(&'a QuotaStanding, &'a Head)> {
    let share = |quota: &QuotaStanding| (u128::from(quota.remaining) << 64) / u128::from(quota.limit.max(1));
    let first = stand.next()?;
    let mut least: Option<(u128, (&QuotaStanding, &Head))> = None;
    for other in stand {
        let (known, _) = *least.get_or_insert_with(|| (share(first.0), first));
        let shares = share(other.0);
        if shares < known {
            least = Some((shares, other));
        }
    }
    // Most requests have one quota, of which nothing has to be worked out.
    Some(least.map_or(first, |(_, least)| least))
}

impl Head {
    fn new(quota: &QuotaStanding) -> Self {
        Self {
            of: (quota.scope, quota.limit, quota.per),
            limit: HeaderValue::from(quota.limit),
            remaining: format!("\"{}\";r=", name(quota.scope, quota.per)),
        }
    }

    fn is_of(&self, quota: &QuotaStanding) -> bool {
        (quota.scope, quota.limit, quota.per) == self.of
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
fn name(scope: Scope, per: Duration) -> String {
    let whose = if scope.is_per_user() { "user" } else { "all" };
    if per.is_zero() { format!("{whose}-in-flight") } else { format!("{whose}-{}", Written::from(per)) }
}

/// Whole seconds, rounded up.
fn seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
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
    fn a_wait_is_rounded_up_and_never_0() {
        let refused = |retry_after| Refused { retry_after: Some(retry_after), ..Refused::without_store("p") };
        for (micros, expected) in [(0, 1), (1, 1), (1_000_000, 1), (1_000_001, 2), (59_999_999, 60)] {
            let wait = refused(Duration::from_micros(micros)).retry_after_seconds();
            assert_eq!(wait, Some(expected), "{micros}");
        }
    }

    #[test]
    fn a_refusal_without_a_wait_says_why() {
        let quota = ratelimit_core::QuotaSpec::new(10, Duration::from_secs(1)).check().unwrap();
        let refused = Refused::for_ever("p", quota);
        let text = String::from_utf8(refused.problem().into_body().to_vec()).unwrap();
        assert!(text.contains("the limit is 10 in 1s, less than this request costs"), "{text}");
        let mut headers = HeaderMap::new();
        refused.head(&mut headers, true);
        assert_eq!(headers.get(RETRY_AFTER), None);
    }
}
