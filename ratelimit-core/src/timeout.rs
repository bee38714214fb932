//! How long a call, and each of its attempts, may take.

use std::fmt;
use std::time::Duration;

use crate::duration::Written;
use crate::text::Text;

/// The part of `#[timeout("total", attempt = "..")]` that a fault lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKey {
    /// The deadline of the whole call, which is written without a name.
    Total,
    /// `attempt`
    Attempt,
}

impl TimeoutKey {
    /// As messages call it; the attribute spells `attempt` so.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Attempt => "attempt",
        }
    }
}

/// Timeouts as somebody wrote them, unchecked: the keys of `#[timeout]`.
///
/// ```
/// use ratelimit_core::TimeoutSpec;
/// use std::time::Duration;
///
/// let timeout = TimeoutSpec::new().total(Duration::from_secs(30)).attempt(Duration::from_secs(10)).check()?;
/// assert_eq!(timeout.to_string(), "30s, each attempt 10s");
/// # Ok::<(), ratelimit_core::TimeoutFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct TimeoutSpec {
    /// The longest the whole call may take, with all its waits and attempts; left out, nothing ends it.
    pub total: Option<Duration>,
    /// The longest one attempt may take, from when it is sent; left out, what is left of the call.
    pub attempt: Option<Duration>,
}

impl TimeoutSpec {
    /// No timeout at all.
    #[must_use]
    pub const fn new() -> Self {
        Self { total: None, attempt: None }
    }

    /// Ends the whole call after `total`.
    #[must_use]
    pub const fn total(self, total: Duration) -> Self {
        Self { total: Some(total), ..self }
    }

    /// Ends each attempt after `attempt`.
    #[must_use]
    pub const fn attempt(self, attempt: Duration) -> Self {
        Self { attempt: Some(attempt), ..self }
    }

    /// The timeouts, if they make sense.
    ///
    /// # Errors
    /// The first of [`faults`](Self::faults).
    pub const fn check(self) -> Result<Timeout, TimeoutFault> {
        match self.faults() {
            [Some(fault), ..] | [_, Some(fault), _] | [.., Some(fault)] => Err(fault),
            [None, None, None] => Ok(Timeout { total: self.total, attempt: self.attempt }),
        }
    }

    /// Everything that is wrong with them.
    #[must_use]
    pub const fn faults(self) -> [Option<TimeoutFault>; 3] {
        let order = match (self.total, self.attempt) {
            (Some(total), Some(attempt))
                if attempt.as_micros() > total.as_micros() && !is_zero(Some(total)) =>
            {
                Some(TimeoutFault::AttemptAboveTotal { attempt, total })
            }
            _ => None,
        };
        [
            if is_zero(self.total) { Some(TimeoutFault::TotalZero) } else { None },
            if is_zero(self.attempt) { Some(TimeoutFault::AttemptZero) } else { None },
            order,
        ]
    }
}

const fn is_zero(duration: Option<Duration>) -> bool {
    matches!(duration, Some(duration) if duration.as_micros() == 0)
}

/// Checked timeouts. Made by [`TimeoutSpec::check`], so they make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeout {
    total: Option<Duration>,
    attempt: Option<Duration>,
}

impl Timeout {
    /// The longest the whole call may take; `None` where nothing ends it.
    #[must_use]
    pub const fn total(&self) -> Option<Duration> {
        self.total
    }

    /// The longest one attempt may take; `None` where only the whole call ends it.
    #[must_use]
    pub const fn attempt(&self) -> Option<Duration> {
        self.attempt
    }
}

/// `30s, each attempt 10s`
impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.total, self.attempt) {
            (None, None) => f.write_str("none"),
            (Some(total), None) => write!(f, "{}", Written::from(total)),
            (None, Some(attempt)) => write!(f, "each attempt {}", Written::from(attempt)),
            (Some(total), Some(attempt)) => {
                write!(f, "{}, each attempt {}", Written::from(total), Written::from(attempt))
            }
        }
    }
}

/// Why timeouts make no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the durations are those the message prints")]
pub enum TimeoutFault {
    /// A call that may take no time.
    TotalZero,
    /// An attempt that may take no time.
    AttemptZero,
    /// An attempt that may take longer than its call.
    AttemptAboveTotal { attempt: Duration, total: Duration },
}

impl TimeoutFault {
    /// The key it lies in.
    #[must_use]
    pub const fn key(&self) -> TimeoutKey {
        match self {
            Self::TotalZero => TimeoutKey::Total,
            Self::AttemptZero | Self::AttemptAboveTotal { .. } => TimeoutKey::Attempt,
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
            Self::TotalZero => Text::of("write a duration such as \"30s\"; units are us, ms, s, m, h, d"),
            Self::AttemptZero => {
                Text::of("leave `attempt` out: an attempt then has what is left of the call")
            }
            Self::AttemptAboveTotal { total, .. } => {
                Text::of("write an `attempt` shorter than ").duration(*total).and(", or leave it out")
            }
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::TotalZero => Text::of("the timeout must be longer than 0: every call would fail"),
            Self::AttemptZero => Text::of("`attempt` must be longer than 0: every attempt would fail"),
            Self::AttemptAboveTotal { attempt, total } => Text::of("one attempt may take longer (")
                .duration(*attempt)
                .and(") than the whole call (")
                .duration(*total)
                .and(")"),
        }
    }
}

impl fmt::Display for TimeoutFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for TimeoutFault {}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn faults(spec: TimeoutSpec) -> Vec<TimeoutFault> {
        spec.faults().into_iter().flatten().collect()
    }

    #[test]
    fn either_may_be_left_out_and_both_may_be_the_same() {
        let plain = TimeoutSpec::new();
        for spec in [plain, plain.total(SECOND), plain.attempt(SECOND), plain.total(SECOND).attempt(SECOND)] {
            let timeout = spec.check().unwrap();
            assert_eq!((timeout.total(), timeout.attempt()), (spec.total, spec.attempt));
        }
    }

    #[test]
    fn no_time_at_all_is_a_fault_of_its_own_key() {
        let nothing = TimeoutSpec::new().total(Duration::ZERO).attempt(Duration::from_nanos(999));
        assert_eq!(faults(nothing), [TimeoutFault::TotalZero, TimeoutFault::AttemptZero]);
        assert_eq!(nothing.check(), Err(TimeoutFault::TotalZero));
        let zero = TimeoutSpec::new().total(Duration::ZERO).attempt(SECOND);
        assert_eq!(faults(zero), [TimeoutFault::TotalZero], "one fault for one mistake");
    }

    #[test]
    fn an_attempt_longer_than_its_call_is_told_with_both() {
        let spec = TimeoutSpec::new().total(5 * SECOND).attempt(10 * SECOND);
        let fault = spec.check().unwrap_err();
        assert_eq!(fault.key(), TimeoutKey::Attempt);
        assert_eq!(fault.to_string(), "one attempt may take longer (10s) than the whole call (5s)");
    }
}
