//! What can be wrong with a breaker, in which key it lies, and what to write instead.

use std::fmt;
use std::time::Duration;

use super::spec::{
    DEFAULT_HALF_OPEN, DEFAULT_MIN_CALLS, DEFAULT_OPEN_FOR, DEFAULT_WINDOW, LONGEST, MOST_PROBES,
};
use crate::ratio::Ratio;
use crate::text::Text;

/// The key of `#[circuit_breaker]` that a fault lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum BreakerKey {
    Failures,
    FailureRate,
    Window,
    MinCalls,
    OpenFor,
    HalfOpen,
    Slow,
}

impl BreakerKey {
    /// As the attribute spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Failures => "failures",
            Self::FailureRate => "failure_rate",
            Self::Window => "window",
            Self::MinCalls => "min_calls",
            Self::OpenFor => "open_for",
            Self::HalfOpen => "half_open",
            Self::Slow => "slow",
        }
    }
}

/// Why the numbers of a [`BreakerSpec`](super::BreakerSpec) make no sense. Displayed as one line that names
/// the key as the attribute spells it; [`help`](Self::help) says what to write instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the numbers are those the message prints")]
pub enum BreakerFault {
    /// Nothing that would open it.
    NoThreshold,
    /// Two rules for when it opens.
    TwoThresholds { failures: u32, rate: Ratio },
    /// Open before the first call.
    FailuresZero,
    /// Open whatever happens.
    RateZero,
    /// More failures than calls, or a percentage.
    RateAboveOne { rate: Ratio },
    /// A window in which nothing happens.
    WindowZero,
    /// A window so long that it says nothing of now.
    WindowTooLong { window: Duration },
    /// A rate of no calls.
    MinCallsZero,
    /// A number of calls where none is needed.
    MinCallsWithoutRate,
    /// Open for no time.
    OpenForZero,
    /// Open so long that an operator should say so.
    OpenForTooLong { open_for: Duration },
    /// No probe.
    HalfOpenZero,
    /// More probes than are worth the name.
    HalfOpenTooMany { probes: u32 },
    /// Every call is slow.
    SlowZero,
}

impl BreakerFault {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> BreakerKey {
        match self {
            Self::NoThreshold | Self::FailuresZero => BreakerKey::Failures,
            Self::TwoThresholds { .. } | Self::RateZero | Self::RateAboveOne { .. } => {
                BreakerKey::FailureRate
            }
            Self::WindowZero | Self::WindowTooLong { .. } => BreakerKey::Window,
            Self::MinCallsZero | Self::MinCallsWithoutRate => BreakerKey::MinCalls,
            Self::OpenForZero | Self::OpenForTooLong { .. } => BreakerKey::OpenFor,
            Self::HalfOpenZero | Self::HalfOpenTooMany { .. } => BreakerKey::HalfOpen,
            Self::SlowZero => BreakerKey::Slow,
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
            Self::NoThreshold => Text::of("add `failures = 5`, or `failure_rate = 0.5`"),
            Self::TwoThresholds { failures, rate } => Text::of("remove `failures = ")
                .number(*failures as u64)
                .and("` or `failure_rate = ")
                .ratio(*rate)
                .and("`"),
            Self::FailuresZero => Text::of("write how many failures open the breaker, such as `5`"),
            Self::RateZero => Text::of(A_RATIO),
            Self::RateAboveOne { rate } => match rate.as_percent() {
                Some(meant) => Text::of("write `").ratio(meant).and("`"),
                None => Text::of(A_RATIO),
            },
            Self::WindowZero => left_out("window").duration(DEFAULT_WINDOW),
            Self::WindowTooLong { .. } => Text::of("write a `window` of at most ").duration(LONGEST),
            Self::MinCallsZero => left_out("min_calls").number(DEFAULT_MIN_CALLS as u64),
            Self::MinCallsWithoutRate => {
                Text::of("remove `min_calls`, or use `failure_rate` in place of `failures`")
            }
            Self::OpenForZero => left_out("open_for").duration(DEFAULT_OPEN_FOR),
            Self::OpenForTooLong { .. } => Text::of("write an `open_for` of at most ").duration(LONGEST),
            Self::HalfOpenZero => left_out("half_open").number(DEFAULT_HALF_OPEN as u64),
            Self::SlowZero => Text::of("leave `slow` out: how long a call takes counts for nothing then"),
            Self::HalfOpenTooMany { .. } => Text::of("write at most `").number(MOST_PROBES as u64).and("`"),
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::NoThreshold => Text::of("a breaker without `failures` or `failure_rate` never opens"),
            Self::TwoThresholds { .. } => {
                Text::of("`failures` and `failure_rate` are two rules for when the breaker opens")
            }
            Self::FailuresZero => Text::of(
                "`failures` must be at least 1: with 0 the breaker would open before any call failed",
            ),
            Self::RateZero => Text::of(
                "`failure_rate` must be more than 0: with 0 the breaker would open before any call failed",
            ),
            Self::RateAboveOne { rate } => {
                Text::of("`failure_rate` is a ratio between 0.0 and 1.0, not ").ratio(*rate)
            }
            Self::WindowZero => Text::of("`window` must be longer than 0: nothing happens in no time"),
            Self::WindowTooLong { window } => Text::of("a `window` of ")
                .duration(*window)
                .and(" is too long: failures of yesterday say nothing of the upstream now"),
            Self::MinCallsZero => Text::of("`min_calls` must be at least 1: no calls have no failure rate"),
            Self::MinCallsWithoutRate => {
                Text::of("`min_calls` has no effect with `failures`, which counts failures and not calls")
            }
            Self::OpenForZero => {
                Text::of("`open_for` must be longer than 0: an open breaker would stop no call")
            }
            Self::OpenForTooLong { open_for } => Text::of("an `open_for` of ")
                .duration(*open_for)
                .and(" is too long: nobody would see that the upstream is back"),
            Self::HalfOpenZero => Text::of(
                "`half_open` must be at least 1: without a probe the breaker could never close again",
            ),
            Self::SlowZero => {
                Text::of("`slow` must be longer than 0: with 0 every call would count as failed")
            }
            Self::HalfOpenTooMany { probes } => Text::of("`half_open` of ")
                .number(*probes as u64)
                .and(" is too many: an upstream that just failed would get them all at once"),
        }
    }
}

const A_RATIO: &str = "write a ratio such as `0.5`";

const fn left_out(key: &str) -> Text {
    Text::of("leave `").and(key).and("` out: it is then ")
}

impl fmt::Display for BreakerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for BreakerFault {}
