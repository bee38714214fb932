//! Whether a call that failed is sent again.

use std::fmt;
use std::time::Duration;

use super::Retry;

/// What sending a call twice may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeat {
    /// The same as once: the method is idempotent, as [RFC 9110, 9.2.2] has it.
    ///
    /// [RFC 9110, 9.2.2]: https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2
    Safe,
    /// The same as once, for every attempt carries the same idempotency key.
    Keyed,
    /// What it does, twice.
    Once,
}

impl Repeat {
    /// What a call of `method` may do; `keyed` where it carries an idempotency key. A method that is not
    /// known to be idempotent is not.
    #[must_use]
    pub fn of(method: &str, keyed: bool) -> Self {
        match method {
            "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" => Self::Safe,
            _ if keyed => Self::Keyed,
            _ => Self::Once,
        }
    }
}

/// What became of an attempt that did not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The upstream answered.
    Status {
        /// With this status.
        status: u16,
        /// And asked to come back no earlier.
        retry_after: Option<Duration>,
        /// And said whether a retry can help, as `stripe-should-retry` and `x-should-retry` do.
        should_retry: Option<bool>,
    },
    /// Nothing was sent: no connection, or one that was refused.
    NotSent,
    /// No answer came in time.
    Timeout,
    /// The connection broke after the call may have been sent.
    Broken,
}

impl Outcome {
    /// Whether the upstream certainly did nothing.
    const fn did_nothing(self) -> bool {
        matches!(self, Self::NotSent | Self::Status { status: 429, .. })
    }

    const fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => retry_after,
            Self::NotSent | Self::Timeout | Self::Broken => None,
        }
    }
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Send the call again.
    Retry {
        /// After this time.
        after: Duration,
    },
    /// Return what there is.
    Stop(StopReason),
}

/// Why a call is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopReason {
    /// The policy does not list what happened, or the upstream said that a retry cannot help.
    NotListed,
    /// It was sent as often as it may be.
    AttemptsUsedUp,
    /// The upstream may have acted, and would act again.
    WouldActTwice,
    /// The upstream asks for a longer wait than the policy allows.
    RetryAfterTooLong {
        /// What it asks for.
        asked: Duration,
    },
    /// The wait would not end before the deadline.
    PastDeadline {
        /// How long it would take.
        after: Duration,
    },
    /// The [budget](super::Budget) of all calls has no retry left.
    BudgetUsedUp,
}

impl fmt::Display for StopReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotListed => f.write_str("not retried on what happened"),
            Self::AttemptsUsedUp => f.write_str("sent as often as it may be"),
            Self::WouldActTwice => f.write_str("not retried, for it could act twice"),
            Self::RetryAfterTooLong { asked } => {
                write!(f, "the upstream asks for a wait of {asked:?}, which is longer than the policy allows")
            }
            Self::PastDeadline { after } => {
                write!(f, "the next attempt in {after:?} would be past the deadline")
            }
            Self::BudgetUsedUp => f.write_str("the retries that all calls share are used up"),
        }
    }
}

impl Retry {
    /// Whether a call is sent again, and when.
    ///
    /// `attempt` is the one that ended in `outcome`, counted from 1; `left` is what is left of the deadline,
    /// `None` where there is none; `random` is any number, each as likely.
    ///
    /// A call that would act twice is sent again only where the upstream certainly did nothing: it was not
    /// sent, or was answered by 429. Neither what the policy lists nor what the upstream hints at changes
    /// that. For all others a hint of the upstream goes before the list.
    ///
    /// The budget is asked last, when all else allows it: [`Budget::withdraw`](super::Budget::withdraw).
    ///
    /// ```
    /// use ratelimit_core::RetrySpec;
    /// use ratelimit_core::retry::{Next, Outcome, Repeat, StopReason};
    ///
    /// let retry = RetrySpec::new(3).check()?;
    /// let lost = |repeat| retry.decide(Outcome::Timeout, repeat, 1, None, 0);
    /// assert!(matches!(lost(Repeat::Keyed), Next::Retry { .. }));
    /// assert_eq!(lost(Repeat::Once), Next::Stop(StopReason::WouldActTwice), "it may have been charged");
    /// # Ok::<(), ratelimit_core::RetryFault>(())
    /// ```
    #[must_use]
    pub fn decide(
        &self,
        outcome: Outcome,
        repeat: Repeat,
        attempt: u32,
        left: Option<Duration>,
        random: u64,
    ) -> Next {
        if !self.is_listed(outcome) {
            return Next::Stop(StopReason::NotListed);
        }
        if repeat == Repeat::Once && !outcome.did_nothing() {
            return Next::Stop(StopReason::WouldActTwice);
        }
        if attempt >= self.max_attempts {
            return Next::Stop(StopReason::AttemptsUsedUp);
        }
        if let Some(asked) = outcome.retry_after()
            && asked > self.max_retry_after()
        {
            return Next::Stop(StopReason::RetryAfterTooLong { asked });
        }
        let after = self.delay(attempt, outcome.retry_after(), random);
        match left {
            Some(left) if after >= left => Next::Stop(StopReason::PastDeadline { after }),
            _ => Next::Retry { after },
        }
    }

    /// Whether the policy, or before it the upstream, says that a retry may help.
    const fn is_listed(&self, outcome: Outcome) -> bool {
        match outcome {
            Outcome::Status { should_retry: Some(should_retry), .. } => should_retry,
            Outcome::Status { status, .. } => self.on.has_status(status),
            Outcome::NotSent => self.on.connect,
            // To a caller the two are one: an answer that did not come.
            Outcome::Timeout | Outcome::Broken => self.on.timeout,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retry::{RetryOn, RetrySpec};

    const SECOND: Duration = Duration::from_secs(1);

    fn status(status: u16) -> Outcome {
        Outcome::Status { status, retry_after: None, should_retry: None }
    }

    fn asked(after: Duration) -> Outcome {
        Outcome::Status { status: 503, retry_after: Some(after), should_retry: None }
    }

    fn hinted(status: u16, should_retry: bool) -> Outcome {
        Outcome::Status { status, retry_after: None, should_retry: Some(should_retry) }
    }

    fn next(outcome: Outcome, repeat: Repeat) -> Next {
        RetrySpec::new(3).check().unwrap().decide(outcome, repeat, 1, None, 0)
    }

    #[test]
    fn methods_are_repeated_as_the_rfc_says() {
        for method in ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"] {
            assert_eq!(Repeat::of(method, false), Repeat::Safe, "{method}");
        }
        for method in ["POST", "PATCH", "PURGE", "get"] {
            assert_eq!(Repeat::of(method, false), Repeat::Once, "{method}");
            assert_eq!(Repeat::of(method, true), Repeat::Keyed, "{method}");
        }
    }

    #[test]
    fn what_is_not_listed_is_not_retried() {
        for outcome in [status(400), status(501), status(200)] {
            assert_eq!(next(outcome, Repeat::Safe), Next::Stop(StopReason::NotListed));
        }
        let retry = RetrySpec::new(3).on(&[RetryOn::Status(429)]).check().unwrap();
        for outcome in [status(503), Outcome::NotSent, Outcome::Timeout, Outcome::Broken] {
            assert_eq!(retry.decide(outcome, Repeat::Safe, 1, None, 0), Next::Stop(StopReason::NotListed));
        }
    }

    #[test]
    fn the_upstream_knows_better_than_the_list() {
        assert_eq!(next(hinted(503, false), Repeat::Safe), Next::Stop(StopReason::NotListed));
        assert!(matches!(next(hinted(409, true), Repeat::Keyed), Next::Retry { .. }));
        assert_eq!(next(hinted(409, true), Repeat::Once), Next::Stop(StopReason::WouldActTwice));
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        let retry = RetrySpec::new(3).check().unwrap();
        let after = |attempt| retry.decide(status(503), Repeat::Safe, attempt, None, 0);
        assert!(matches!(after(2), Next::Retry { .. }));
        assert_eq!(after(3), Next::Stop(StopReason::AttemptsUsedUp));
    }

    #[test]
    fn a_retry_after_is_kept_or_told_and_never_shortened() {
        assert_eq!(next(asked(60 * SECOND), Repeat::Safe), Next::Retry { after: 60 * SECOND });
        let asked_us = 60 * SECOND + Duration::from_micros(1);
        let told = Next::Stop(StopReason::RetryAfterTooLong { asked: asked_us });
        assert_eq!(next(asked(asked_us), Repeat::Safe), told);
        assert!(matches!(next(asked(Duration::MAX), Repeat::Safe), Next::Stop(_)));
    }

    #[test]
    fn a_wait_that_the_deadline_cannot_hold_is_not_begun() {
        let retry = RetrySpec::new(3).check().unwrap();
        let left = |left| retry.decide(asked(SECOND), Repeat::Safe, 1, Some(left), 0);
        assert_eq!(left(SECOND), Next::Stop(StopReason::PastDeadline { after: SECOND }));
        assert_eq!(left(SECOND + Duration::from_micros(1)), Next::Retry { after: SECOND });
    }

    #[test]
    fn each_condition_stands_for_itself() {
        let listed = |on, outcome| {
            let retry = RetrySpec::new(3).on(&[on]).check().unwrap();
            retry.decide(outcome, Repeat::Safe, 1, None, 0) != Next::Stop(StopReason::NotListed)
        };
        let all = [Outcome::NotSent, Outcome::Timeout, Outcome::Broken, status(503)];
        assert_eq!(all.map(|outcome| listed(RetryOn::Connect, outcome)), [true, false, false, false]);
        assert_eq!(all.map(|outcome| listed(RetryOn::Timeout, outcome)), [false, true, true, false]);
        assert_eq!(all.map(|outcome| listed(RetryOn::Status(503), outcome)), [false, false, false, true]);
    }

    #[test]
    fn what_acts_once_is_never_sent_again_where_the_upstream_may_have_acted() {
        let all = [RetryOn::Statuses { first: 400, last: 599 }, RetryOn::Connect, RetryOn::Timeout];
        let retry = RetrySpec::new(u32::MAX).on(&all).check().unwrap();
        let retried = |outcome| matches!(retry.decide(outcome, Repeat::Once, 1, None, 0), Next::Retry { .. });
        assert!(retried(Outcome::NotSent) && retried(status(429)));
        assert!(!retried(Outcome::Timeout) && !retried(Outcome::Broken));
        for code in (0..=u16::MAX).filter(|code| *code != 429) {
            assert!(!retried(status(code)) && !retried(hinted(code, true)), "{code}");
        }
    }
}
