//! What can be wrong with retries, in which key it lies, and what to write instead.

use std::fmt;
use std::time::Duration;

use super::on::RetryOn;
use super::spec::{DEFAULT_BUDGET, DEFAULT_MAX_RETRY_AFTER};
use crate::ratio::Ratio;
use crate::text::Text;

/// The key of `#[retry]` that a fault lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum RetryKey {
    MaxAttempts,
    Base,
    MinDelay,
    Factor,
    MaxDelay,
    On,
    MaxRetryAfter,
    Budget,
}

impl RetryKey {
    /// As the attribute spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MaxAttempts => "max_attempts",
            Self::Base => "base",
            Self::MinDelay => "min_delay",
            Self::Factor => "factor",
            Self::MaxDelay => "max_delay",
            Self::On => "on",
            Self::MaxRetryAfter => "max_retry_after",
            Self::Budget => "budget",
        }
    }
}

/// Why the numbers of a [`RetrySpec`](super::RetrySpec) make no sense. Displayed as one line that names
/// the key as the attribute spells it; [`help`](Self::help) says what to write instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the numbers are those the message prints; a place is one in the list `on`")]
pub enum RetryFault {
    /// A call that is never sent.
    AttemptsZero,
    /// A call that is sent once.
    AttemptsOne,
    /// No wait at all.
    BaseZero,
    /// Waits that become shorter.
    FactorBelowOne { factor: Ratio },
    /// No wait at all.
    MaxDelayZero,
    /// A longest wait shorter than the first.
    MaxDelayBelowBase { max_delay: Duration, base: Duration },
    /// A shortest wait longer than the longest, which `max_delay` is where nothing is said of `base`.
    MinDelayAbove { min_delay: Duration, key: RetryKey, longest: Duration },
    /// Nothing to retry on.
    OnEmpty,
    /// A range without a status.
    OnEmptyRange { place: usize, on: RetryOn },
    /// A status that is no failure.
    OnNoFailure { place: usize, on: RetryOn },
    /// A condition that another says already.
    OnTwice { place: usize, on: RetryOn, first: RetryOn },
    /// No wait even where the upstream asks for one.
    MaxRetryAfterZero,
    /// No retries but the reserve.
    BudgetZero,
    /// More retries than calls, or a percentage.
    BudgetAboveOne { budget: Ratio },
}

impl RetryFault {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> RetryKey {
        match self {
            Self::AttemptsZero | Self::AttemptsOne => RetryKey::MaxAttempts,
            Self::BaseZero => RetryKey::Base,
            Self::MinDelayAbove { .. } => RetryKey::MinDelay,
            Self::FactorBelowOne { .. } => RetryKey::Factor,
            Self::MaxDelayZero | Self::MaxDelayBelowBase { .. } => RetryKey::MaxDelay,
            Self::OnEmpty | Self::OnEmptyRange { .. } | Self::OnNoFailure { .. } | Self::OnTwice { .. } => {
                RetryKey::On
            }
            Self::MaxRetryAfterZero => RetryKey::MaxRetryAfter,
            Self::BudgetZero | Self::BudgetAboveOne { .. } => RetryKey::Budget,
        }
    }

    /// The place in the list `on` that it lies at, counted from 0.
    #[must_use]
    pub const fn place(&self) -> Option<usize> {
        match self {
            Self::OnEmptyRange { place, .. }
            | Self::OnNoFailure { place, .. }
            | Self::OnTwice { place, .. } => Some(*place),
            _ => None,
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
            Self::AttemptsZero | Self::AttemptsOne => Text::of("write 2 or more, or use `#[no_retry]`"),
            Self::BaseZero => Text::of("write a duration such as \"250ms\", or leave `base` out"),
            Self::FactorBelowOne { .. } => {
                Text::of("leave `factor` out: each wait is then up to twice as long as the one before")
            }
            Self::MaxDelayZero => Text::of("write a duration such as \"8s\", or leave `max_delay` out"),
            Self::MaxDelayBelowBase { base, .. } => {
                Text::of("raise `max_delay` to at least ").duration(*base).and(", or lower `base`")
            }
            Self::MinDelayAbove { longest, .. } => Text::of("lower `min_delay` to less than ")
                .duration(*longest)
                .and(", so that the waits of calls that failed together differ"),
            Self::OnEmpty => {
                Text::of("leave `on` out: then the usual passing failures are retried; or use `#[no_retry]`")
            }
            Self::OnEmptyRange { on: RetryOn::Statuses { first, last }, .. } => {
                Text::of("write `").number(*last as u64).and("..=").number(*first as u64).and("`")
            }
            Self::OnNoFailure { .. } | Self::OnEmptyRange { .. } => Text::of(
                "write statuses such as `429`, ranges such as `500..=599`, `\"connect\"` or `\"timeout\"`",
            ),
            Self::OnTwice { .. } => Text::of("write it once"),
            Self::MaxRetryAfterZero => Text::of("leave `max_retry_after` out: up to ")
                .duration(DEFAULT_MAX_RETRY_AFTER)
                .and(" are then waited for"),
            Self::BudgetZero => Text::of("leave `budget` out: it is then `")
                .ratio(DEFAULT_BUDGET)
                .and("` retries for each call; or use `#[no_retry]`"),
            Self::BudgetAboveOne { budget } => match budget.as_percent() {
                Some(meant) => Text::of("write `").ratio(meant).and("`"),
                None => Text::of("write a ratio such as `").ratio(DEFAULT_BUDGET).and("`"),
            },
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::AttemptsZero => {
                Text::of("`max_attempts` must be at least 1: with 0 no call would ever be sent")
            }
            Self::AttemptsOne => Text::of("`max_attempts` counts the first attempt: 1 means no retry"),
            Self::BaseZero => Text::of(
                "`base` must be longer than 0: calls would be sent again at once to what just failed",
            ),
            Self::FactorBelowOne { factor } => Text::of("`factor` must be at least 1.0: with ")
                .ratio(*factor)
                .and(" the waits would become shorter"),
            Self::MaxDelayZero => Text::of(
                "`max_delay` must be longer than 0: calls would be sent again at once to what just failed",
            ),
            Self::MaxDelayBelowBase { max_delay, base } => Text::of("`max_delay` (")
                .duration(*max_delay)
                .and(") is shorter than `base` (")
                .duration(*base)
                .and(")"),
            Self::MinDelayAbove { min_delay, key, longest } => Text::of("`min_delay` (")
                .duration(*min_delay)
                .and(") is not shorter than `")
                .and(key.name())
                .and("` (")
                .duration(*longest)
                .and("), the longest wait before the first retry"),
            Self::OnEmpty => Text::of("`on` is empty: nothing would ever be retried"),
            Self::OnEmptyRange { on, .. } => {
                Text::of("`on` lists ").and(on.text().as_str()).and(", in which there is no status")
            }
            Self::OnNoFailure { on: on @ RetryOn::Statuses { .. }, .. } => Text::of("`on` lists ")
                .and(on.text().as_str())
                .and(", in which are statuses that are no failure: those are 400 to 599"),
            Self::OnNoFailure { on, .. } => Text::of("`on` lists ")
                .and(on.text().as_str())
                .and(", which is no failure: those are 400 to 599"),
            Self::OnTwice { on, first, .. } => on.listed_twice(*first),
            Self::MaxRetryAfterZero => Text::of(
                "`max_retry_after` must be longer than 0: a call would fail wherever the upstream says when to come back",
            ),
            Self::BudgetZero => Text::of(
                "`budget` must be more than 0: once the reserve is used up, nothing would be retried again",
            ),
            Self::BudgetAboveOne { budget } => {
                Text::of("`budget` is a ratio between 0.0 and 1.0, not ").ratio(*budget)
            }
        }
    }
}

impl fmt::Display for RetryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for RetryFault {}
