//! Retries: what one `#[retry]` declares, the rules its numbers must keep, and what follows from them.
//!
//! [`Retry::decide`] says whether and when a call is sent again, by what happened to it and by what sending
//! it twice may do. [`Retry::delay`] is the wait, and a [`Budget`] bounds the retries of all calls
//! together. All of it is values: the random number is an argument, and time is in no state.

mod backoff;
mod budget;
mod decide;
mod fault;
mod on;
mod spec;

use std::fmt;
use std::time::Duration;

pub use self::backoff::Backoff;
pub use self::budget::{Budget, RESERVE};
pub use self::decide::{Next, Outcome, Repeat, StopReason};
pub use self::fault::{RetryFault, RetryKey};
pub use self::on::RetryOn;
pub use self::spec::{
    DEFAULT_BASE, DEFAULT_BUDGET, DEFAULT_FACTOR, DEFAULT_MAX_DELAY, DEFAULT_MAX_RETRY_AFTER, DEFAULT_ON,
    RetrySpec,
};

use self::on::Conditions;
use crate::ratio::Ratio;

/// Checked retries. Made by [`RetrySpec::check`], so their numbers make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    max_attempts: u32,
    base_us: u64,
    min_delay_us: u64,
    factor: Ratio,
    max_delay_us: u64,
    on: Conditions,
    max_retry_after_us: u64,
    /// Whether it was written.
    says_max_retry_after: bool,
    budget: Ratio,
    reserve: u32,
}

impl Retry {
    /// How many retries there are from the start.
    #[must_use]
    pub const fn reserve(&self) -> u32 {
        self.reserve
    }

    /// How often a call is sent at most, the first time included.
    #[must_use]
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The longest wait before the first retry.
    #[must_use]
    pub const fn base(&self) -> Duration {
        Duration::from_micros(self.base_us)
    }

    /// The shortest wait before a retry, unless the upstream says when.
    #[must_use]
    pub const fn min_delay(&self) -> Duration {
        Duration::from_micros(self.min_delay_us)
    }

    /// By how much each wait may be longer than the one before.
    #[must_use]
    pub const fn factor(&self) -> Ratio {
        self.factor
    }

    /// The longest wait between two attempts, unless the upstream asks for a longer one.
    #[must_use]
    pub const fn max_delay(&self) -> Duration {
        Duration::from_micros(self.max_delay_us)
    }

    /// The longest `Retry-After` that is waited for.
    #[must_use]
    pub const fn max_retry_after(&self) -> Duration {
        Duration::from_micros(self.max_retry_after_us)
    }

    /// The same, if it was written; `None` where it is the default.
    #[must_use]
    pub const fn declared_max_retry_after(&self) -> Option<Duration> {
        if self.says_max_retry_after { Some(self.max_retry_after()) } else { None }
    }

    /// How many retries there may be for each call, on average.
    #[must_use]
    pub const fn budget(&self) -> Ratio {
        self.budget
    }

    /// The same on whatever a call fails with: for a caller who knows that another attempt can help.
    #[must_use]
    pub const fn on_any(self) -> Self {
        Self { on: Conditions::ALL, ..self }
    }

    /// What is retried, neighbouring statuses as one range.
    #[must_use]
    pub fn on(&self) -> Vec<RetryOn> {
        self.on.list()
    }
}

/// `up to 3 attempts on 429, 503, "connect"`
impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "up to {} attempts on ", self.max_attempts)?;
        let on: Vec<String> = self.on().iter().map(RetryOn::to_string).collect();
        f.write_str(&on.join(", "))
    }
}
