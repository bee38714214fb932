//! What can be wrong with a breaker, in which key it lies, and what to write instead.

use std::fmt;
use std::time::Duration;

use super::spec::{
    DEFAULT_HALF_OPEN, DEFAULT_MIN_CALLS, DEFAULT_OPEN_FOR, DEFAULT_WINDOW, LONGEST, MOST_PROBES,
};
use crate::duration::Written;
use crate::ratio::Ratio;

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
        match self {
            Self::NoThreshold => "add `failures = 5`, or `failure_rate = 0.5`".to_owned(),
            Self::TwoThresholds { failures, rate } => {
                format!("remove `failures = {failures}` or `failure_rate = {rate}`")
            }
            Self::FailuresZero => "write how many failures open the breaker, such as `5`".to_owned(),
            Self::RateZero => "write a ratio such as `0.5`".to_owned(),
            Self::RateAboveOne { rate } => match rate.as_percent() {
                Some(meant) => format!("write `{meant}`"),
                None => "write a ratio such as `0.5`".to_owned(),
            },
            Self::WindowZero => left_out("window", &Written::from(DEFAULT_WINDOW)),
            Self::WindowTooLong { .. } => {
                format!("write a `window` of at most {}", Written::from(LONGEST))
            }
            Self::MinCallsZero => left_out("min_calls", &DEFAULT_MIN_CALLS),
            Self::MinCallsWithoutRate => {
                "remove `min_calls`, or use `failure_rate` in place of `failures`".to_owned()
            }
            Self::OpenForZero => left_out("open_for", &Written::from(DEFAULT_OPEN_FOR)),
            Self::OpenForTooLong { .. } => {
                format!("write an `open_for` of at most {}", Written::from(LONGEST))
            }
            Self::HalfOpenZero => left_out("half_open", &DEFAULT_HALF_OPEN),
            Self::HalfOpenTooMany { .. } => format!("write at most `{MOST_PROBES}`"),
            Self::SlowZero => "leave `slow` out: how long a call takes counts for nothing then".to_owned(),
        }
    }
}

fn left_out(key: &str, default: &dyn fmt::Display) -> String {
    format!("leave `{key}` out: it is then {default}")
}

impl fmt::Display for BreakerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoThreshold => f.write_str("a breaker without `failures` or `failure_rate` never opens"),
            Self::TwoThresholds { .. } => {
                f.write_str("`failures` and `failure_rate` are two rules for when the breaker opens")
            }
            Self::FailuresZero => f.write_str(
                "`failures` must be at least 1: with 0 the breaker would open before any call failed",
            ),
            Self::RateZero => f.write_str(
                "`failure_rate` must be more than 0: with 0 the breaker would open before any call failed",
            ),
            Self::RateAboveOne { rate } => {
                write!(f, "`failure_rate` is a ratio between 0.0 and 1.0, not {rate}")
            }
            Self::WindowZero => f.write_str("`window` must be longer than 0: nothing happens in no time"),
            Self::WindowTooLong { window } => write!(
                f,
                "a `window` of {} is too long: failures of yesterday say nothing of the upstream now",
                Written::from(*window)
            ),
            Self::MinCallsZero => {
                f.write_str("`min_calls` must be at least 1: no calls have no failure rate")
            }
            Self::MinCallsWithoutRate => {
                f.write_str("`min_calls` has no effect with `failures`, which counts failures and not calls")
            }
            Self::OpenForZero => {
                f.write_str("`open_for` must be longer than 0: an open breaker would stop no call")
            }
            Self::OpenForTooLong { open_for } => write!(
                f,
                "an `open_for` of {} is too long: nobody would see that the upstream is back",
                Written::from(*open_for)
            ),
            Self::HalfOpenZero => f.write_str(
                "`half_open` must be at least 1: without a probe the breaker could never close again",
            ),
            Self::SlowZero => {
                f.write_str("`slow` must be longer than 0: with 0 every call would count as failed")
            }
            Self::HalfOpenTooMany { probes } => write!(
                f,
                "`half_open` of {probes} is too many: an upstream that just failed would get them all at once"
            ),
        }
    }
}

impl std::error::Error for BreakerFault {}
