//! The rules between what a policy declares of one call: its quotas, retries, timeouts and breaker.

use std::fmt;
use std::time::Duration;

use crate::breaker::{Breaker, BreakerKey, Threshold};
use crate::duration::{Written, micros};
use crate::quota::{Key, Quota, QuotaSpec};
use crate::retry::{Repeat, Retry, RetryKey, RetryOn, RetrySpec};
use crate::timeout::Timeout;

/// How many waits a message spells out.
const MOST_WAITS: usize = 6;

/// The key that a [`CallFault`] lies in, and so the attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallKey {
    /// Of `#[rate_limited]`.
    Quota(Key),
    /// Of `#[retry]`.
    Retry(RetryKey),
    /// Of `#[circuit_breaker]`.
    Breaker(BreakerKey),
}

/// Why what a policy declares of one call makes no sense together. Displayed as one line;
/// [`help`](Self::help) says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the values are those the message prints")]
pub enum CallFault {
    /// Attempts that only jitter could let begin before the deadline.
    WaitsPastDeadline {
        /// The first of the waits without their jitter.
        waits: Vec<Duration>,
        /// All of them together.
        sum: Duration,
        deadline: Duration,
        /// The first attempt that does not begin.
        first: u32,
        max_attempts: u32,
    },
    /// A wait asked for by the upstream that is longer than the call.
    RetryAfterPastDeadline { max_retry_after: Duration, deadline: Duration },
    /// A wait for a permit that is longer than the call.
    MaxWaitPastDeadline { max_wait: Duration, deadline: Duration },
    /// A call that would act twice.
    ActsTwice {
        method: String,
        /// The first of its conditions under which the upstream may have acted.
        on: RetryOn,
    },
    /// A breaker that waits for more calls than there can be.
    NeverOpens { key: BreakerKey, needed: u32, fits: u128, window: Duration },
}

impl CallFault {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> CallKey {
        match self {
            Self::WaitsPastDeadline { .. } => CallKey::Retry(RetryKey::MaxAttempts),
            Self::RetryAfterPastDeadline { .. } => CallKey::Retry(RetryKey::MaxRetryAfter),
            Self::MaxWaitPastDeadline { .. } => CallKey::Quota(Key::MaxWait),
            Self::ActsTwice { .. } => CallKey::Retry(RetryKey::On),
            Self::NeverOpens { key, .. } => CallKey::Breaker(*key),
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            Self::WaitsPastDeadline { sum, first: 2, .. } => {
                format!("use a shorter `base`, or a `#[timeout]` longer than {}", Written::from(*sum))
            }
            Self::WaitsPastDeadline { sum, first, .. } => format!(
                "use `max_attempts = {}`, a shorter `base`, or a `#[timeout]` longer than {}",
                first - 1,
                Written::from(*sum)
            ),
            Self::RetryAfterPastDeadline { deadline, .. } => {
                let deadline = Written::from(*deadline);
                format!("use a `max_retry_after` shorter than {deadline}, or a longer `#[timeout]`")
            }
            Self::MaxWaitPastDeadline { deadline, .. } => {
                let deadline = Written::from(*deadline);
                format!("use a `max_wait` of at most {deadline}, or a longer `#[timeout]`")
            }
            Self::ActsTwice { method, .. } => format!(
                "write `idempotent = \"Idempotency-Key\"` on the `{}`, or `on = [429, \"connect\"]`: neither was acted on",
                method.to_lowercase()
            ),
            Self::NeverOpens { key, fits: 0, .. } => {
                format!("use a longer `window` than that of `{}`", key.name())
            }
            Self::NeverOpens { key, fits, .. } => {
                format!("use `{} = {fits}` or less, or a longer `window`", key.name())
            }
        }
    }
}

impl fmt::Display for CallFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WaitsPastDeadline { waits, sum, deadline, first, max_attempts } => {
                f.write_str("without jitter the waits alone need ")?;
                write_sum(f, waits, *sum, max_attempts.saturating_sub(1))?;
                write!(f, ", but the deadline is {}: ", Written::from(*deadline))?;
                if first == max_attempts {
                    write!(f, "attempt {first} can never start")
                } else {
                    write!(f, "attempts {first} to {max_attempts} can never start")
                }
            }
            Self::RetryAfterPastDeadline { max_retry_after, deadline } => write!(
                f,
                "the deadline ({}) ends before the wait that `max_retry_after` allows ({})",
                Written::from(*deadline),
                Written::from(*max_retry_after)
            ),
            Self::MaxWaitPastDeadline { max_wait, deadline } => write!(
                f,
                "the deadline ({}) ends before the wait that `max_wait` allows ({})",
                Written::from(*deadline),
                Written::from(*max_wait)
            ),
            Self::ActsTwice { method, on } => {
                write!(f, "retrying a {method} can run it twice: on {on} the upstream may have acted")
            }
            Self::NeverOpens { key, needed, fits, window } => {
                let (what, window) = (what_is_needed(*key), Written::from(*window));
                write!(
                    f,
                    "the breaker can never open: {needed} {what} needed, but the quotas admit at most {fits} in {window}"
                )
            }
        }
    }
}

impl std::error::Error for CallFault {}

const fn what_is_needed(key: BreakerKey) -> &'static str {
    match key {
        BreakerKey::Failures => "failures are",
        _ => "calls are",
    }
}

/// `1s + 2s + 4s + 8s = 15s`, of many only the first and the last.
fn write_sum(f: &mut fmt::Formatter<'_>, waits: &[Duration], sum: Duration, all: u32) -> fmt::Result {
    for (place, wait) in waits.iter().enumerate() {
        write!(f, "{}{}", if place == 0 { "" } else { " + " }, Written::from(*wait))?;
    }
    if waits.len() < usize::try_from(all).unwrap_or(usize::MAX) {
        f.write_str(" + ..")?;
    }
    if all > 1 { write!(f, " = {}", Written::from(sum)) } else { Ok(()) }
}

/// Whether the deadline of the call is over before the last attempt can begin: by the waits alone, without
/// their jitter, which shortens them by half on average, and as if no attempt took any time.
#[must_use]
pub fn waits_fault(retry: &Retry, timeout: &Timeout) -> Option<CallFault> {
    let (deadline, max_attempts) = (timeout.total()?, retry.max_attempts());
    let (mut sum, mut first, mut waits) = (Duration::ZERO, None, Vec::new());
    let (mut attempt, mut wait) = (1, retry.base());
    while attempt < max_attempts {
        let longer = Duration::from_micros(retry.longer_us(micros(wait)));
        // From here on all waits are the same, however many there are.
        let steady = waits.len() >= MOST_WAITS && longer == wait;
        let times = if steady { max_attempts - attempt } else { 1 };
        if first.is_none() {
            let fit = fits_before(deadline.saturating_sub(sum), wait, times);
            first = fit.map(|fit| attempt.saturating_add(fit).saturating_add(1));
        }
        sum = sum.saturating_add(wait.saturating_mul(times));
        if waits.len() < MOST_WAITS {
            waits.push(wait);
        }
        attempt = attempt.saturating_add(times);
        wait = longer;
    }
    first.map(|first| CallFault::WaitsPastDeadline { waits, sum, deadline, first, max_attempts })
}

/// How many of `times` waits end before `left` is over; `None` where all do.
fn fits_before(left: Duration, wait: Duration, times: u32) -> Option<u32> {
    let last = left.as_micros().checked_sub(1)?;
    let fit = last.checked_div(wait.as_micros()).and_then(|fit| u32::try_from(fit).ok())?;
    (fit < times).then_some(fit)
}

/// Whether a `max_retry_after` that was written is longer than the whole call.
#[must_use]
pub fn retry_after_fault(retry: &RetrySpec<'_>, timeout: &Timeout) -> Option<CallFault> {
    let (max_retry_after, deadline) = (retry.max_retry_after?, timeout.total()?);
    (max_retry_after > deadline).then_some(CallFault::RetryAfterPastDeadline { max_retry_after, deadline })
}

/// Whether a `max_wait` that was written is longer than the whole call.
#[must_use]
pub fn max_wait_fault(quota: &QuotaSpec, timeout: &Timeout) -> Option<CallFault> {
    let (max_wait, deadline) = (quota.max_wait?, timeout.total()?);
    (max_wait > deadline).then_some(CallFault::MaxWaitPastDeadline { max_wait, deadline })
}

/// Whether retries that were written for one call ask for more than its `method` bears. Retries that a call
/// inherits are no fault: [`Retry::decide`] narrows them.
#[must_use]
pub fn repeat_fault(retry: &Retry, method: &str, repeat: Repeat) -> Option<CallFault> {
    let harmless = |on: &RetryOn| matches!(on, RetryOn::Status(429) | RetryOn::Connect);
    if repeat != Repeat::Once {
        return None;
    }
    let on = retry.on().into_iter().find(|on| !harmless(on))?;
    Some(CallFault::ActsTwice { method: method.to_owned(), on })
}

/// Whether a breaker waits for more calls within its window than `quotas` let through. They must be quotas
/// that every call the breaker counts takes from; those with a budget for each user or each key are passed
/// over.
#[must_use]
pub fn breaker_fault(breaker: &Breaker, quotas: &[Quota]) -> Option<CallFault> {
    let (key, needed) = match breaker.threshold() {
        Threshold::Failures(failures) => (BreakerKey::Failures, failures),
        Threshold::Rate { min_calls, .. } => (BreakerKey::MinCalls, min_calls),
    };
    let window = breaker.window();
    let shared = quotas.iter().filter(|quota| !quota.scope().is_per_user() && quota.key().is_none());
    let fits = shared.filter_map(|quota| Some(quota.curve()?.calls(window))).min()?;
    (fits < u128::from(needed)).then_some(CallFault::NeverOpens { key, needed, fits, window })
}

#[cfg(test)]
mod tests;
