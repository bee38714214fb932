//! Circuit breaker: stops calls to an upstream that keeps failing. What one `#[circuit_breaker]` declares,
//! the rules its numbers must keep, and what follows from them.
//!
//! [`State`] is what is known, and [`Breaker::ask`] and [`Breaker::report`] are the whole algorithm:
//!
//! - **closed**, it counts how calls end over a window, and opens at a number or a rate of failures, if
//!   [`QUORUM`] processes have seen any, or all that are heard of;
//! - **open**, it lets nothing through for a while;
//! - **half-open**, it lets a few probes through, each for as long as its lease: as many as declared must
//!   succeed to close it, and one that fails opens it for twice as long as before.
//!
//! Each change begins a new epoch, and what was let through in an older one changes nothing.
//! [`classify`] says what counts as a failure.

mod fault;
mod machine;
mod spec;
mod state;
mod verdict;

use std::fmt;
use std::time::Duration;

pub use self::fault::{BreakerFault, BreakerKey};
pub use self::machine::{Gate, LONGEST_FORCED_US, LONGEST_OPEN, QUORUM, Room, Transition};
pub use self::spec::{BreakerSpec, DEFAULT_HALF_OPEN, DEFAULT_MIN_CALLS, DEFAULT_OPEN_FOR, DEFAULT_WINDOW};
pub use self::state::{Forced, MOST_PROCESSES, PARTS, Part, Phase, Probe, Process, State, Ticket};
pub use self::verdict::{Ended, Verdict, classify};

use crate::duration::Written;
use crate::ratio::Ratio;

/// When a closed breaker opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Threshold {
    /// When this many calls have failed within the window.
    Failures(u32),
    /// When this share of the calls within the window has failed.
    Rate {
        /// The share: more than 0, at most 1.
        rate: Ratio,
        /// With how many calls it begins to mean something.
        min_calls: u32,
    },
}

/// A checked breaker. Made by [`BreakerSpec::check`], so its numbers make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breaker {
    threshold: Threshold,
    window_us: u64,
    open_for_us: u64,
    half_open: u32,
    slow_us: Option<u64>,
}

impl Breaker {
    /// When it opens.
    #[must_use]
    pub const fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// How long an outcome counts.
    #[must_use]
    pub const fn window(&self) -> Duration {
        Duration::from_micros(self.window_us)
    }

    /// How long it stays open before it lets probes through, the first time.
    #[must_use]
    pub const fn open_for(&self) -> Duration {
        Duration::from_micros(self.open_for_us)
    }

    /// How many probes there may be at one time, and how many must succeed to close it.
    #[must_use]
    pub const fn half_open(&self) -> u32 {
        self.half_open
    }

    /// From how long on a call counts as failed, however it ended, if any does for that.
    #[must_use]
    pub const fn slow(&self) -> Option<Duration> {
        match self.slow_us {
            Some(slow_us) => Some(Duration::from_micros(slow_us)),
            None => None,
        }
    }

    /// What the end of a call says that took so long.
    ///
    /// ```
    /// use ratelimit_core::BreakerSpec;
    /// use ratelimit_core::breaker::Verdict;
    /// use std::time::Duration;
    ///
    /// let breaker = BreakerSpec::failures(5).slow(Duration::from_secs(2)).check()?;
    /// assert_eq!(breaker.judge(Verdict::Success, Duration::from_secs(3)), Verdict::Failure);
    /// assert_eq!(breaker.judge(Verdict::Neutral, Duration::from_secs(3)), Verdict::Neutral);
    /// # Ok::<(), ratelimit_core::BreakerFault>(())
    /// ```
    #[must_use]
    pub fn judge(&self, verdict: Verdict, took: Duration) -> Verdict {
        let answered = matches!(verdict, Verdict::Success | Verdict::Answered);
        if answered && self.slow().is_some_and(|slow| took >= slow) { Verdict::Failure } else { verdict }
    }
}

/// `5 failures in 5m, open for 1m` or `0.5 of 20 calls or more in 1m, open for 30s`
impl fmt::Display for Breaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.threshold {
            Threshold::Failures(1) => f.write_str("1 failure")?,
            Threshold::Failures(failures) => write!(f, "{failures} failures")?,
            Threshold::Rate { rate, min_calls } => write!(f, "{rate} of {min_calls} calls or more")?,
        }
        write!(f, " in {}, open for {}", Written(self.window_us), Written(self.open_for_us))?;
        match self.slow_us {
            Some(slow_us) => write!(f, ", slow from {}", Written(slow_us)),
            None => Ok(()),
        }
    }
}
