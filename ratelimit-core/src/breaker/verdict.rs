//! What the end of a call says of the upstream.

use crate::retry::Outcome;

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ended {
    /// By what the upstream did, or did not.
    Upstream(Outcome),
    /// By a refusal of our own: a quota, the breaker itself, a store that failed.
    Refused,
    /// Because its caller went away, or had no time left for it.
    Cancelled,
}

/// What the end of a call says of the upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It works.
    Success,
    /// It does not.
    Failure,
    /// It answers, so a probe succeeded; but what it says of the call is no measure of its health, so it
    /// counts for nothing else. Or a client that sends nonsense would hide that all else fails.
    Answered,
    /// Nothing.
    Neutral,
}

/// What the end of a call says of the upstream.
///
/// 5xx, timeouts and connections that were refused or broke are failures. Neutral are 429, our own
/// refusals and calls that were cancelled: our own throttling must not open a breaker, and a probe whose
/// caller went away must not close one.
///
/// ```
/// use ratelimit_core::breaker::{Ended, Verdict, classify};
/// use ratelimit_core::retry::Outcome;
///
/// assert_eq!(classify(Ended::Upstream(Outcome::Timeout)), Verdict::Failure);
/// assert_eq!(classify(Ended::Refused), Verdict::Neutral);
/// ```
#[must_use]
pub const fn classify(ended: Ended) -> Verdict {
    match ended {
        Ended::Refused | Ended::Cancelled => Verdict::Neutral,
        Ended::Upstream(Outcome::NotSent | Outcome::Timeout | Outcome::Broken) => Verdict::Failure,
        Ended::Upstream(Outcome::Status { status, .. }) => match status {
            429 => Verdict::Neutral,
            400..=499 => Verdict::Answered,
            500.. => Verdict::Failure,
            _ => Verdict::Success,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_upstream_did_wrong_is_a_failure() {
        let status = |status| {
            classify(Ended::Upstream(Outcome::Status { status, retry_after: None, should_retry: None }))
        };
        assert_eq!([200, 204, 304].map(status), [Verdict::Success; 3]);
        assert_eq!([400, 401, 404, 409].map(status), [Verdict::Answered; 4]);
        assert_eq!([500, 503, 504].map(status), [Verdict::Failure; 3]);
        assert_eq!(status(429), Verdict::Neutral);
        for outcome in [Outcome::NotSent, Outcome::Timeout, Outcome::Broken] {
            assert_eq!(classify(Ended::Upstream(outcome)), Verdict::Failure);
        }
        assert_eq!([Ended::Refused, Ended::Cancelled].map(classify), [Verdict::Neutral; 2]);
    }
}
