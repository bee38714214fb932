//! The rules between what a policy declares of one call: its quotas, retries, timeouts and breaker.

use std::fmt;
use std::time::Duration;

use crate::breaker::{Breaker, BreakerKey, Threshold};
use crate::duration::micros;
use crate::quota::{Key, Quota};
use crate::retry::{Repeat, Retry, RetryKey, RetryOn};
use crate::text::Text;

/// How many waits a message spells out.
const MOST_WAITS: u32 = 6;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the values are those the message prints")]
pub enum CallFault<'a> {
    /// Attempts that only jitter could let begin before the deadline.
    WaitsPastDeadline {
        retry: Retry,
        /// All waits together, without their jitter.
        sum: Duration,
        deadline: Duration,
        /// The first attempt that does not begin.
        first: u32,
    },
    /// A wait asked for by the upstream that is longer than the call.
    RetryAfterPastDeadline { max_retry_after: Duration, deadline: Duration },
    /// A wait for a permit that is longer than the call.
    MaxWaitPastDeadline { max_wait: Duration, deadline: Duration },
    /// A call that would act twice.
    ActsTwice {
        method: &'a str,
        /// The first of its conditions under which the upstream may have acted.
        on: RetryOn,
    },
    /// A breaker that waits for more calls than there can be.
    NeverOpens { key: BreakerKey, needed: u32, fits: u64, window: Duration },
}

impl CallFault<'_> {
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
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        match self {
            Self::WaitsPastDeadline { sum, first, .. } => {
                let fewer = match first {
                    2 => Text::of("use a shorter `base`"),
                    _ => Text::of("use `max_attempts = ")
                        .number((*first - 1) as u64)
                        .and("`, a shorter `base`"),
                };
                fewer.and(", or a `#[timeout]` longer than ").duration(*sum)
            }
            Self::RetryAfterPastDeadline { deadline, .. } => {
                Text::of("use a `max_retry_after` shorter than ")
                    .duration(*deadline)
                    .and(", or a longer `#[timeout]`")
            }
            Self::MaxWaitPastDeadline { deadline, .. } => {
                Text::of("use a `max_wait` of at most ").duration(*deadline).and(", or a longer `#[timeout]`")
            }
            Self::ActsTwice { method, .. } => Text::of("write `idempotent = \"Idempotency-Key\"` on the `")
                .lower(method)
                .and("`, or `on = [429, \"connect\"]`: neither was acted on"),
            Self::NeverOpens { key, fits: 0, .. } => {
                Text::of("use a longer `window` than that of `").and(key.name()).and("`")
            }
            Self::NeverOpens { key, fits, .. } => Text::of("use `")
                .and(key.name())
                .and(" = ")
                .number(*fits)
                .and("` or less, or a longer `window`"),
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::WaitsPastDeadline { retry, sum, deadline, first } => {
                let last = retry.max_attempts();
                let text = sum_of(Text::of("without jitter the waits alone need "), retry, *sum)
                    .and(", but the deadline is ")
                    .duration(*deadline);
                if *first == last {
                    text.and(": attempt ").number(last as u64).and(" can never start")
                } else {
                    let text = text.and(": attempts ").number(*first as u64);
                    text.and(" to ").number(last as u64).and(" can never start")
                }
            }
            Self::RetryAfterPastDeadline { max_retry_after, deadline } => {
                ends_before(*deadline, "max_retry_after", *max_retry_after)
            }
            Self::MaxWaitPastDeadline { max_wait, deadline } => ends_before(*deadline, "max_wait", *max_wait),
            Self::ActsTwice { method, on } => Text::of("retrying a ")
                .and(method)
                .and(" can run it twice: on ")
                .and(on.text().as_str())
                .and(" the upstream may have acted"),
            Self::NeverOpens { key, needed, fits, window } => Text::of("the breaker can never open: ")
                .number(*needed as u64)
                .and(match key {
                    BreakerKey::Failures => " failures are",
                    _ => " calls are",
                })
                .and(" needed, but the quotas admit at most ")
                .number(*fits)
                .and(" in ")
                .duration(*window),
        }
    }
}

impl fmt::Display for CallFault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for CallFault<'_> {}

const fn ends_before(deadline: Duration, key: &str, wait: Duration) -> Text {
    Text::of("the deadline (")
        .duration(deadline)
        .and(") ends before the wait that `")
        .and(key)
        .and("` allows (")
        .duration(wait)
        .and(")")
}

/// `1s + 2s + 4s + 8s = 15s`, of many only the first.
const fn sum_of(mut text: Text, retry: &Retry, sum: Duration) -> Text {
    let (mut attempt, all) = (1, retry.max_attempts() - 1);
    while attempt <= all && attempt <= MOST_WAITS {
        text = if attempt == 1 { text } else { text.and(" + ") };
        text = text.duration(retry.longest_delay(attempt));
        attempt += 1;
    }
    if all > MOST_WAITS {
        text = text.and(" + ..");
    }
    if all > 1 { text.and(" = ").duration(sum) } else { text }
}

/// Whether the deadline of the call is over before the last attempt can begin: by the waits alone, without
/// their jitter, which shortens them by half on average, and as if no attempt took any time.
#[must_use]
pub const fn waits_fault(retry: &Retry, deadline: Duration) -> Option<CallFault<'static>> {
    let max_attempts = retry.max_attempts();
    let (mut sum, mut first) = (Duration::ZERO, None);
    let (mut attempt, mut wait) = (1, retry.base());
    while attempt < max_attempts {
        let longer = Duration::from_micros(retry.longer_us(micros(wait)));
        // From here on all waits are the same, however many there are.
        let times = if longer.as_micros() == wait.as_micros() { max_attempts - attempt } else { 1 };
        if let (None, Some(fit)) = (first, fits_before(deadline.saturating_sub(sum), wait, times)) {
            first = Some(attempt.saturating_add(fit).saturating_add(1));
        }
        sum = sum.saturating_add(wait.saturating_mul(times));
        attempt = attempt.saturating_add(times);
        wait = longer;
    }
    match first {
        Some(first) if !is_none_at_all(deadline) => {
            Some(CallFault::WaitsPastDeadline { retry: *retry, sum, deadline, first })
        }
        _ => None,
    }
}

/// How many of `times` waits end before `left` is over; `None` where all do.
const fn fits_before(left: Duration, wait: Duration, times: u32) -> Option<u32> {
    let (Some(last), false) = (left.as_micros().checked_sub(1), wait.is_zero()) else { return Some(0) };
    let fit = last / wait.as_micros();
    #[expect(clippy::cast_possible_truncation, reason = "less than a u32, as was just checked")]
    if fit < times as u128 { Some(fit as u32) } else { None }
}

/// A deadline of no time is a fault of its own, which nothing can be compared with.
const fn is_none_at_all(deadline: Duration) -> bool {
    deadline.as_micros() == 0
}

/// Whether a `max_retry_after` that was written is longer than the whole call.
#[must_use]
pub const fn retry_after_fault(retry: &Retry, deadline: Duration) -> Option<CallFault<'static>> {
    match retry.declared_max_retry_after() {
        Some(max_retry_after) if is_longer(max_retry_after, deadline) => {
            Some(CallFault::RetryAfterPastDeadline { max_retry_after, deadline })
        }
        _ => None,
    }
}

/// Whether a `max_wait` that was written is longer than the whole call.
#[must_use]
pub const fn max_wait_fault(max_wait: Option<Duration>, deadline: Duration) -> Option<CallFault<'static>> {
    match max_wait {
        Some(max_wait) if is_longer(max_wait, deadline) => {
            Some(CallFault::MaxWaitPastDeadline { max_wait, deadline })
        }
        _ => None,
    }
}

const fn is_longer(wait: Duration, deadline: Duration) -> bool {
    wait.as_micros() > deadline.as_micros() && !is_none_at_all(deadline)
}

/// Whether retries that were written for one call ask for more than its `method` bears. Retries that a call
/// inherits are no fault: [`Retry::decide`] narrows them.
#[must_use]
pub fn repeat_fault<'a>(retry: &Retry, method: &'a str, repeat: Repeat) -> Option<CallFault<'a>> {
    let harmless = |on: &RetryOn| matches!(on, RetryOn::Status(429) | RetryOn::Connect);
    if repeat != Repeat::Once {
        return None;
    }
    let on = retry.on().into_iter().find(|on| !harmless(on))?;
    Some(CallFault::ActsTwice { method, on })
}

/// Whether a breaker waits for more calls within its window than `quotas` let through. They must be quotas
/// that every call the breaker counts takes from; those with a budget for each user or each key are passed
/// over.
#[must_use]
pub const fn breaker_fault(breaker: &Breaker, mut quotas: &[Quota]) -> Option<CallFault<'static>> {
    let (key, needed) = match breaker.threshold() {
        Threshold::Failures(failures) => (BreakerKey::Failures, failures),
        Threshold::Rate { min_calls, .. } => (BreakerKey::MinCalls, min_calls),
    };
    let window = breaker.window();
    let mut fewest = needed as u128;
    while let [quota, rest @ ..] = quotas {
        let is_shared = !quota.scope().is_per_user() && quota.key().is_none();
        if let (Some(curve), true) = (quota.curve(), is_shared)
            && curve.calls(window) < fewest
        {
            fewest = curve.calls(window);
        }
        quotas = rest;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most a u32")]
    let fits = fewest as u64;
    if fewest < needed as u128 { Some(CallFault::NeverOpens { key, needed, fits, window }) } else { None }
}

#[cfg(test)]
mod tests;
