//! What a caller is answered whose request is refused.

use std::fmt::Write;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Response, StatusCode};
use ratelimit_core::Quota;
use ratelimit_core::duration::Written;
use serde_json::json;

use super::heads::{Heads, name, seconds};
use super::key::Nobody;
use crate::limiter::{QuotaStanding, Refusal, RefusedBy};

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

#[cfg(test)]
mod tests {
    use super::*;

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
