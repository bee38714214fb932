//! A quota: what one `#[rate_limited]` declares, and the rules its numbers must keep.

mod check;
mod fault;
mod granted;
#[cfg(feature = "serde")]
mod serde;
mod share;
mod spec;

use std::fmt;
use std::time::Duration;

pub use self::fault::{Key, QuotaFault};
pub use self::spec::{DEFAULT_MAX_WAIT, OnLimit, QuotaSpec};

use crate::algorithm::in_flight::{Holder, InFlight};
use crate::algorithm::{Algorithm, Kernel};
use crate::duration::Written;
use crate::scope::Scope;
use crate::text::{Text, same_text};

/// Each of them is a line of what goes back when it was not used, and the store is busy with it.
const MOST_LEASED: u64 = 250;

/// A checked quota. Made by [`QuotaSpec::check`], so its numbers make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    limit: u64,
    per_us: u64,
    algorithm: Algorithm,
    burst: u64,
    capacity: u64,
    scope: Scope,
    bucket: Option<&'static str>,
    key: Option<&'static str>,
    cost: u64,
    max_wait_us: u64,
    /// Whether it was written.
    says_max_wait: bool,
    longest_queue_us: u64,
    margin_us: u64,
    lease_us: u64,
    /// In permits.
    leased: u64,
    strict: bool,
    /// Whether it is what a [pace](crate::pace) makes of another.
    paces: bool,
    /// 0 where any number may be.
    max_in_flight: u64,
    kernel: Kernel,
}

impl Quota {
    /// The limit of calls in flight alone.
    const fn in_flight_only(self) -> Self {
        let max = self.max_in_flight;
        Self {
            limit: max,
            per_us: 0,
            algorithm: Algorithm::TokenBucket,
            burst: max,
            capacity: max,
            cost: 1,
            longest_queue_us: self.max_wait_us,
            margin_us: 0,
            lease_us: 0,
            leased: 0,
            strict: false,
            kernel: Kernel::InFlight(InFlight::new(max, self.version())),
            ..self
        }
    }

    /// What is decided one by one: the limit of calls in flight, if there is one, and then the limit per
    /// window, if there is one.
    pub fn parts(self) -> impl Iterator<Item = Self> {
        let in_flight = Some(self.in_flight_only()).filter(|_| self.max_in_flight > 0);
        let rate = Some(Self { max_in_flight: 0, ..self }).filter(|_| !self.is_in_flight());
        in_flight.into_iter().chain(rate)
    }

    /// Whether it has no limit per window: it counts calls only while they are in flight.
    #[must_use]
    pub const fn is_in_flight(&self) -> bool {
        matches!(self.kernel, Kernel::InFlight(_))
    }

    /// The same quota as `holder` sees it, whose calls are in flight.
    #[must_use]
    pub const fn held_by(self, holder: Holder) -> Self {
        match self.kernel {
            Kernel::InFlight(limit) => Self { kernel: Kernel::InFlight(limit.held_by(holder)), ..self },
            _ => self,
        }
    }

    /// Calls that may be in flight at one time; `None` where any number may.
    #[must_use]
    pub const fn max_in_flight(&self) -> Option<u64> {
        match self.max_in_flight {
            0 => None,
            max => Some(max),
        }
    }

    /// How long a process may keep permits that it has taken ahead; no time at all where it takes none.
    #[must_use]
    pub const fn lease(&self) -> Duration {
        Duration::from_micros(self.lease_us)
    }

    /// For how many calls a process may have permits taken ahead at one time: the most that it keeps from
    /// others, for as long as [`lease`](Self::lease) says. Never for more than 250.
    #[must_use]
    pub const fn leased(&self) -> u64 {
        match self.leased.checked_div(self.cost) {
            Some(calls) if calls < MOST_LEASED => calls,
            Some(_) => MOST_LEASED,
            None => 0,
        }
    }

    /// Permits per [`per`](Self::per); of a quota [in flight](Self::is_in_flight), the places.
    #[must_use]
    pub const fn limit(&self) -> u64 {
        self.limit
    }

    /// The window that the limit is for, in microseconds; 0 where there is none.
    #[must_use]
    pub const fn per_us(&self) -> u64 {
        self.per_us
    }

    /// The window that the limit is for.
    #[must_use]
    pub const fn per(&self) -> Duration {
        Duration::from_micros(self.per_us)
    }

    /// The rule by which calls are admitted.
    #[must_use]
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// What was declared as `burst`; the limit where nothing was.
    #[must_use]
    pub const fn burst(&self) -> u64 {
        self.burst
    }

    /// The most permits that one call can take: what a bucket holds, less what the margin keeps back;
    /// what may queue in a leaky bucket; the limit of a window.
    #[must_use]
    pub const fn capacity(&self) -> u64 {
        self.capacity
    }

    /// By how much the time that requests travel may differ.
    #[must_use]
    pub const fn margin(&self) -> Duration {
        Duration::from_micros(self.margin_us)
    }

    /// Whether a token bucket keeps the limit in every window, its burst included.
    #[must_use]
    pub const fn is_strict(&self) -> bool {
        self.strict
    }

    /// Which numbers these are: where processes disagree, the highest version holds.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.kernel.version()
    }

    /// What of a penalty of `permits` is charged: of a window no more than its limit, for more at one
    /// instant refuses nothing more.
    #[must_use]
    pub const fn penalty(&self, permits: u64) -> u64 {
        match self.kernel {
            Kernel::Bucket(_) => permits,
            Kernel::InFlight(_) => 0,
            _ if permits > self.limit => self.limit,
            _ => permits,
        }
    }

    /// The same quota for calls that take `cost` permits each. A call in flight is one, whatever it costs.
    ///
    /// # Errors
    /// [`QuotaFault::CostZero`] and [`QuotaFault::CostAboveCapacity`].
    pub const fn with_cost(self, cost: u64) -> Result<Self, QuotaFault> {
        if self.is_in_flight() {
            return Ok(self);
        }
        if cost == 0 {
            return Err(QuotaFault::CostZero);
        }
        if cost > self.capacity {
            let (capacity, burst) = (self.capacity, self.algorithm.has_burst());
            return Err(QuotaFault::CostAboveCapacity { cost, capacity, burst });
        }
        Ok(Self { cost, ..self })
    }

    /// Whose budget it is.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Where it comes among the quotas of a call: the level of its scope, the narrowest of which is 0, and beyond
    /// the widest where it paces another.
    #[must_use]
    pub const fn level(&self) -> u8 {
        self.scope.level() + self.paces as u8
    }

    /// The same as one that paces another.
    pub(crate) const fn pacing(self) -> Self {
        Self { paces: true, ..self }
    }

    /// What shares the budget in a scope that is counted by operation; `None` where it is the operation.
    #[must_use]
    pub const fn bucket(&self) -> Option<&'static str> {
        self.bucket
    }

    /// What a call brings that has a budget of its own, by names in braces; `None` where nothing has.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        self.key
    }

    /// Whether both count the same budget by the same numbers, whatever a call costs or waits.
    #[must_use]
    pub const fn counts_as(&self, other: &Self) -> bool {
        self.is_of_one_budget_with(other)
            && self.limit == other.limit
            && self.burst == other.burst
            && self.capacity == other.capacity
            && self.margin_us == other.margin_us
            && self.lease_us == other.lease_us
            && self.strict == other.strict
            && self.max_in_flight == other.max_in_flight
            && self.version() == other.version()
    }

    /// Whether both count the same calls in one budget, be it by other numbers.
    #[must_use]
    pub const fn is_of_one_budget_with(&self, other: &Self) -> bool {
        // Each scope, and each algorithm, has another number.
        self.scope as u8 == other.scope as u8
            && same_text(self.bucket, other.bucket)
            && same_text(self.key, other.key)
            && self.per_us == other.per_us
            && self.algorithm as u8 == other.algorithm as u8
    }

    /// Permits that one call takes.
    #[must_use]
    pub const fn cost(&self) -> u64 {
        self.cost
    }

    /// The longest a call waits, in microseconds; 0 for a quota that does not wait.
    #[must_use]
    pub const fn max_wait_us(&self) -> u64 {
        self.max_wait_us
    }

    /// The longest wait that was written; `None` where it is the default, or nothing waits.
    #[must_use]
    pub const fn declared_max_wait(&self) -> Option<Duration> {
        if self.says_max_wait { Some(Duration::from_micros(self.max_wait_us)) } else { None }
    }

    /// The longest a call still waits that has waited `waited_us` for whatever, in microseconds: in a leaky
    /// bucket also no longer than its queue may be.
    #[must_use]
    pub const fn patience_us(&self, waited_us: u64) -> u64 {
        let left_us = self.max_wait_us.saturating_sub(waited_us);
        if left_us < self.longest_queue_us { left_us } else { self.longest_queue_us }
    }

    /// The algorithm with its numbers worked out.
    #[must_use]
    pub const fn kernel(&self) -> &Kernel {
        &self.kernel
    }
}

impl Quota {
    /// `100 per 1s, burst 25`, in a constant too: what a budget holds.
    pub(crate) const fn numbers(&self) -> Text {
        let mut text = Text::of("").number(self.limit);
        if self.is_in_flight() {
            return text.and(" in flight");
        }
        text = text.and(" per ").duration(self.per());
        if self.algorithm.has_burst() {
            text = text.and(", burst ").number(self.burst);
        }
        if self.strict {
            text = text.and(", strict");
        }
        if self.margin_us > 0 {
            text = text.and(", margin ").duration(self.margin());
        }
        if self.lease_us > 0 {
            text = text.and(", lease ").duration(self.lease());
        }
        if self.max_in_flight > 0 {
            text = text.and(", ").number(self.max_in_flight).and(" in flight");
        }
        if self.version() > 0 {
            text = text.and(", version ").number(self.version() as u64);
        }
        text
    }

    fn write_place(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(bucket) = self.bucket {
            write!(f, ", bucket {bucket}")?;
        }
        if let Some(key) = self.key {
            write!(f, ", each {key}")?;
        }
        Ok(())
    }
}

/// `100 per 1s, burst 25, token_bucket, scope api`
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_in_flight() {
            write!(f, "{} in flight, scope {}", self.limit, self.scope)?;
            return self.write_place(f);
        }
        write!(f, "{} per {}", self.limit, Written(self.per_us))?;
        if self.algorithm.has_burst() {
            write!(f, ", burst {}", self.burst)?;
        }
        if self.strict {
            f.write_str(", strict")?;
        }
        write!(f, ", {}, scope {}", self.algorithm, self.scope)?;
        self.write_place(f)?;
        if self.margin_us > 0 {
            write!(f, ", margin {}", Written(self.margin_us))?;
        }
        if self.cost != 1 {
            write!(f, ", cost {}", self.cost)?;
        }
        if self.lease_us > 0 {
            let (lease, leased) = (Written(self.lease_us), self.leased());
            write!(f, ", lease {lease} (up to {leased} unused calls a process)")?;
        }
        if self.max_in_flight > 0 {
            write!(f, ", {} in flight", self.max_in_flight)?;
        }
        Ok(())
    }
}
