//! Retries as somebody wrote them, and the rules that their numbers must keep.

use std::time::Duration;

use super::Retry;
use super::fault::{RetryFault, RetryKey};
use super::on::{Conditions, RetryOn};
use crate::duration::micros;
use crate::ratio::Ratio;

/// The longest wait before the first retry where nothing is said of it: 250 ms. Between the 50 ms of AWS's
/// clients, made for its own data centres, and the 500 ms of Stripe's and OpenAI's.
pub const DEFAULT_BASE: Duration = Duration::from_millis(250);

/// By how much each wait is longer than the one before where nothing is said of it: twice.
pub const DEFAULT_FACTOR: Ratio = Ratio::from_per_mille(2_000);

/// The longest wait between two attempts where nothing is said of it: 8 s, as in OpenAI's clients; Stripe's
/// have 5 s and AWS's 20 s. From 250 ms it is reached by the sixth wait, and a longer one hardly fits into
/// the time that callers have.
pub const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(8);

/// The longest `Retry-After` that is waited for where nothing is said of it: a minute, as in OpenAI's
/// clients, and the window of most quotas. A longer one ends the call with an error that tells it.
pub const DEFAULT_MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How many retries there may be for each call where nothing is said of it: one in five, as in Finagle
/// and tower. So an upstream that is down gets a fifth more, and not `max_attempts` times as much.
pub const DEFAULT_BUDGET: Ratio = Ratio::from_per_mille(200);

/// The conditions where nothing is said of them.
///
/// 429 and 503 are what an upstream says that wants the call later; 500, 502 and 504 are what
/// [AWS's clients] call transient: a node of it, or what stands before it, had a fault that another need
/// not have. Other statuses of the 5xx, such as 501, say the same again. 408 and 409 mean something else
/// with each API: list them where they mean «again».
///
/// [AWS's clients]: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
pub const DEFAULT_ON: [RetryOn; 7] = [
    RetryOn::Status(429),
    RetryOn::Status(500),
    RetryOn::Status(502),
    RetryOn::Status(503),
    RetryOn::Status(504),
    RetryOn::Connect,
    RetryOn::Timeout,
];

/// Retries as somebody wrote them, unchecked: the keys of `#[retry]`.
///
/// ```
/// use ratelimit_core::{Retry, RetryFault, RetryOn, RetrySpec};
///
/// const RETRY: Result<Retry, RetryFault> =
///     RetrySpec::new(3).on(&[RetryOn::Status(429), RetryOn::Status(503), RetryOn::Connect]).check();
/// assert_eq!(RETRY?.to_string(), "up to 3 attempts on 429, 503, \"connect\"");
/// # Ok::<(), RetryFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetrySpec<'a> {
    /// How often a call is sent at most, the first time included.
    pub max_attempts: u32,
    /// The longest wait before the first retry; left out, it is [`DEFAULT_BASE`], or `max_delay` where
    /// that is shorter, or twice `min_delay` where that is longer.
    pub base: Option<Duration>,
    /// The shortest wait before a retry, where the upstream does not say when: shorter than `base`. Left out, it is 0.
    pub min_delay: Option<Duration>,
    /// By how much each wait may be longer than the one before; left out, it is [`DEFAULT_FACTOR`].
    pub factor: Option<Ratio>,
    /// The longest wait between two attempts; left out, it is [`DEFAULT_MAX_DELAY`], or `base` where that
    /// is longer.
    pub max_delay: Option<Duration>,
    /// What is retried; left out, it is [`DEFAULT_ON`].
    pub on: Option<&'a [RetryOn]>,
    /// The longest `Retry-After` that is waited for; left out, it is [`DEFAULT_MAX_RETRY_AFTER`].
    pub max_retry_after: Option<Duration>,
    /// How many retries there may be for each call; left out, it is [`DEFAULT_BUDGET`].
    pub budget: Option<Ratio>,
    /// How many retries there are from the start, whatever the budget is; left out, it is
    /// [`RESERVE`](super::RESERVE).
    pub reserve: Option<u32>,
}

impl<'a> RetrySpec<'a> {
    /// Sends a call up to `max_attempts` times, the first included; all else as the defaults say.
    #[must_use]
    pub const fn new(max_attempts: u32) -> Self {
        Self {
            max_attempts,
            base: None,
            min_delay: None,
            factor: None,
            max_delay: None,
            on: None,
            max_retry_after: None,
            budget: None,
            reserve: None,
        }
    }

    /// Waits up to `base` before the first retry.
    #[must_use]
    pub const fn base(self, base: Duration) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Waits at least `min_delay` before each retry, and so any time from that to the longest, each as likely; but
    /// where the upstream says when. For an upstream that has asked for that, or whose locks are held for about as long:
    /// it makes the waits differ less.
    #[must_use]
    pub const fn min_delay(self, min_delay: Duration) -> Self {
        Self { min_delay: Some(min_delay), ..self }
    }

    /// Makes each wait up to `factor` times as long as the one before.
    #[must_use]
    pub const fn factor(self, factor: Ratio) -> Self {
        Self { factor: Some(factor), ..self }
    }

    /// Waits no longer than `max_delay` between two attempts, unless the upstream asks for it.
    #[must_use]
    pub const fn max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay: Some(max_delay), ..self }
    }

    /// Retries on these conditions and no others.
    #[must_use]
    pub const fn on(self, on: &'a [RetryOn]) -> Self {
        Self { on: Some(on), ..self }
    }

    /// Waits up to `max_retry_after` where the upstream asks for it, and fails where it asks for more.
    #[must_use]
    pub const fn max_retry_after(self, max_retry_after: Duration) -> Self {
        Self { max_retry_after: Some(max_retry_after), ..self }
    }

    /// Allows `budget` retries for each call, on average.
    #[must_use]
    pub const fn budget(self, budget: Ratio) -> Self {
        Self { budget: Some(budget), ..self }
    }

    /// Has `reserve` retries there from the start, and keeps as many for later: so few calls as there are after a
    /// quiet time are retried too. With 0, a retry has to be paid for first.
    #[must_use]
    pub const fn reserve(self, reserve: u32) -> Self {
        Self { reserve: Some(reserve), ..self }
    }

    /// The retries, if their numbers make sense.
    ///
    /// # Errors
    /// The first of [`faults`](Self::faults).
    pub const fn check(self) -> Result<Retry, RetryFault> {
        let faults = self.faults();
        let mut rest = faults.as_slice();
        while let [fault, after @ ..] = rest {
            if let Some(fault) = fault {
                return Err(*fault);
            }
            rest = after;
        }
        Ok(self.accept())
    }

    /// Everything that is wrong with the numbers, each fault naming the key it lies in.
    #[must_use]
    pub const fn faults(self) -> [Option<RetryFault>; 8] {
        [
            self.attempts_fault(),
            self.base_fault(),
            self.min_delay_fault(),
            self.factor_fault(),
            self.max_delay_fault(),
            self.on_fault(),
            self.max_retry_after_fault(),
            self.budget_fault(),
        ]
    }

    const fn attempts_fault(self) -> Option<RetryFault> {
        match self.max_attempts {
            0 => Some(RetryFault::AttemptsZero),
            1 => Some(RetryFault::AttemptsOne),
            _ => None,
        }
    }

    const fn base_fault(self) -> Option<RetryFault> {
        match self.base {
            Some(base) if base.as_micros() == 0 => Some(RetryFault::BaseZero),
            _ => None,
        }
    }

    const fn min_delay_fault(self) -> Option<RetryFault> {
        let Some(min_delay) = self.min_delay else { return None };
        let (key, longest) = match (self.base, self.max_delay) {
            (Some(base), _) => (RetryKey::Base, base),
            (None, Some(max_delay)) => (RetryKey::MaxDelay, max_delay),
            (None, None) => return None,
        };
        // What is wrong with those is told of them.
        if longest.as_micros() > 0 && min_delay.as_micros() >= longest.as_micros() {
            return Some(RetryFault::MinDelayAbove { min_delay, key, longest });
        }
        None
    }

    const fn factor_fault(self) -> Option<RetryFault> {
        match self.factor {
            Some(factor) if factor.per_mille() < Ratio::ONE.per_mille() => {
                Some(RetryFault::FactorBelowOne { factor })
            }
            _ => None,
        }
    }

    const fn max_delay_fault(self) -> Option<RetryFault> {
        match (self.base, self.max_delay) {
            (_, Some(max_delay)) if max_delay.as_micros() == 0 => Some(RetryFault::MaxDelayZero),
            (Some(base), Some(max_delay)) if max_delay.as_micros() < base.as_micros() => {
                Some(RetryFault::MaxDelayBelowBase { max_delay, base })
            }
            _ => None,
        }
    }

    const fn on_fault(self) -> Option<RetryFault> {
        let Some(on) = self.on else { return None };
        if on.is_empty() {
            return Some(RetryFault::OnEmpty);
        }
        let (mut place, mut rest) = (0, on);
        while let [condition, after @ ..] = rest {
            if condition.is_empty() {
                return Some(RetryFault::OnEmptyRange { place, on: *condition });
            }
            if !condition.is_failure() {
                return Some(RetryFault::OnNoFailure { place, on: *condition });
            }
            if let Some(first) = first_like(*condition, on, place) {
                return Some(RetryFault::OnTwice { place, on: *condition, first });
            }
            place += 1;
            rest = after;
        }
        None
    }

    const fn max_retry_after_fault(self) -> Option<RetryFault> {
        match self.max_retry_after {
            Some(max) if max.as_micros() == 0 => Some(RetryFault::MaxRetryAfterZero),
            _ => None,
        }
    }

    const fn budget_fault(self) -> Option<RetryFault> {
        match self.budget {
            Some(budget) if budget.is_zero() => Some(RetryFault::BudgetZero),
            Some(budget) if budget.is_above_one() => Some(RetryFault::BudgetAboveOne { budget }),
            _ => None,
        }
    }

    const fn accept(self) -> Retry {
        let min_delay_us = match self.min_delay {
            Some(min_delay) => micros(min_delay),
            None => 0,
        };
        // Twice the shortest, so that there is something to draw from.
        let default_base_us = larger(micros(DEFAULT_BASE), min_delay_us.saturating_mul(2));
        let (base_us, max_delay_us) = match (self.base, self.max_delay) {
            (None, None) => (default_base_us, larger(default_base_us, micros(DEFAULT_MAX_DELAY))),
            (Some(base), None) => (micros(base), larger(micros(base), micros(DEFAULT_MAX_DELAY))),
            (None, Some(max)) => (smaller(default_base_us, micros(max)), micros(max)),
            (Some(base), Some(max)) => (micros(base), micros(max)),
        };
        Retry {
            max_attempts: self.max_attempts,
            base_us,
            min_delay_us,
            factor: or(self.factor, DEFAULT_FACTOR),
            max_delay_us,
            on: match self.on {
                Some(on) => Conditions::of(on),
                None => Conditions::of(&DEFAULT_ON),
            },
            max_retry_after_us: match self.max_retry_after {
                Some(max) => micros(max),
                None => micros(DEFAULT_MAX_RETRY_AFTER),
            },
            says_max_retry_after: self.max_retry_after.is_some(),
            budget: or(self.budget, DEFAULT_BUDGET),
            reserve: match self.reserve {
                Some(reserve) => reserve,
                None => super::RESERVE,
            },
        }
    }
}

/// The first of the `places` conditions at the head of `list` that means something `condition` means too.
const fn first_like(condition: RetryOn, list: &[RetryOn], places: usize) -> Option<RetryOn> {
    let (mut place, mut rest) = (0, list);
    while let [earlier, after @ ..] = rest
        && place < places
    {
        if earlier.overlaps(condition) {
            return Some(*earlier);
        }
        place += 1;
        rest = after;
    }
    None
}

const fn or(written: Option<Ratio>, default: Ratio) -> Ratio {
    match written {
        Some(written) => written,
        None => default,
    }
}

const fn smaller(a: u64, b: u64) -> u64 {
    if a < b { a } else { b }
}

const fn larger(a: u64, b: u64) -> u64 {
    if a > b { a } else { b }
}

#[cfg(test)]
mod tests;
