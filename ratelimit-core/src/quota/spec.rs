//! A quota as somebody wrote it, and the rules its numbers must keep.

use std::time::Duration;

use super::{Quota, QuotaFault};
use crate::algorithm::bucket::Bucket;
use crate::algorithm::fixed_window::FixedWindow;
use crate::algorithm::sliding_window::SlidingWindow;
use crate::algorithm::{Algorithm, Kernel};
use crate::scope::Scope;

/// How long a call waits for a quota that says nothing of it: 30 s, the time after which most HTTP
/// clients have given up anyway.
pub const DEFAULT_MAX_WAIT: Duration = Duration::from_secs(30);

/// The longest record an exact sliding window keeps: about a megabyte a key.
const LONGEST_LOG: u64 = 100_000;

/// Redis scripts count in doubles, which hold every integer up to here and not beyond.
const LARGEST_STATE: u128 = 1 << 53;

/// What a call does where a quota has no permit for it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum OnLimit {
    /// Reserve the next free permit and wait for it.
    #[default]
    Wait,
    /// Fail at once.
    Error,
}

impl OnLimit {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 2] = [Self::Wait, Self::Error];

    /// The name that attributes and policies use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::Error => "error",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|on_limit| on_limit.name() == name)
    }
}

/// A quota as somebody wrote it, unchecked: the keys of `#[rate_limited]`.
///
/// ```
/// use ratelimit_core::QuotaSpec;
/// use std::time::Duration;
///
/// // 100 per second, of which 25 may go at once: at most 125 in any second.
/// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
/// assert_eq!(quota.to_string(), "100 per 1s, burst 25, token_bucket, scope api");
/// # Ok::<(), ratelimit_core::QuotaFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaSpec {
    /// Permits per [`per`](Self::per).
    pub limit: u64,
    /// The window that [`limit`](Self::limit) is for, counted in whole microseconds.
    pub per: Duration,
    /// The rule by which calls are admitted.
    pub algorithm: Algorithm,
    /// Permits that may be spent at once; left out, it is [`limit`](Self::limit).
    pub burst: Option<u64>,
    /// Whose budget it is.
    pub scope: Scope,
    /// Permits that one call takes.
    pub cost: u64,
    /// What a call does where there is no permit now.
    pub on_limit: OnLimit,
    /// The longest a call waits; left out, it is [`DEFAULT_MAX_WAIT`].
    pub max_wait: Option<Duration>,
    /// By how much the time that requests travel may differ. Room is kept for it, so that what was
    /// spaced when it was sent keeps the limit when it arrives.
    pub margin: Option<Duration>,
    /// Whether a token bucket keeps `limit` in every window of `per`, its burst included.
    pub strict: bool,
    /// Which numbers these are. Where processes disagree, the highest version that was ever used on
    /// a budget holds for all of them.
    pub version: u32,
}

impl QuotaSpec {
    /// `limit` permits per `per` for the whole API, by token bucket, one permit a call, waiting.
    #[must_use]
    pub const fn new(limit: u64, per: Duration) -> Self {
        Self {
            limit,
            per,
            algorithm: Algorithm::TokenBucket,
            burst: None,
            scope: Scope::Api,
            cost: 1,
            on_limit: OnLimit::Wait,
            max_wait: None,
            margin: None,
            strict: false,
            version: 0,
        }
    }

    /// Decides by `algorithm`.
    #[must_use]
    pub const fn algorithm(self, algorithm: Algorithm) -> Self {
        Self { algorithm, ..self }
    }

    /// Lets `burst` permits be spent at once: the bucket's capacity.
    #[must_use]
    pub const fn burst(self, burst: u64) -> Self {
        Self { burst: Some(burst), ..self }
    }

    /// Counts for `scope`.
    #[must_use]
    pub const fn scope(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// Takes `cost` permits for each call.
    #[must_use]
    pub const fn cost(self, cost: u64) -> Self {
        Self { cost, ..self }
    }

    /// Does `on_limit` where there is no permit now.
    #[must_use]
    pub const fn on_limit(self, on_limit: OnLimit) -> Self {
        Self { on_limit, ..self }
    }

    /// Waits `max_wait` at the longest.
    #[must_use]
    pub const fn max_wait(self, max_wait: Duration) -> Self {
        Self { max_wait: Some(max_wait), ..self }
    }

    /// Keeps room for requests that travel by up to `margin` longer or shorter than others.
    ///
    /// A sliding window grows by it, a fixed window closes that much before its end, the intervals of a
    /// leaky bucket are those of a `per` that much longer; a token bucket holds what flows in that
    /// time less, at the same rate.
    #[must_use]
    pub const fn margin(self, margin: Duration) -> Self {
        Self { margin: Some(margin), ..self }
    }

    /// Keeps `limit` in every window of `per`, the burst included: a token bucket then refills at
    /// `limit - burst` per `per`.
    #[must_use]
    pub const fn strict(self) -> Self {
        Self { strict: true, ..self }
    }

    /// Calls these numbers version `version`. Raise it with a change that the processes which still
    /// know the old numbers shall follow.
    #[must_use]
    pub const fn version(self, version: u32) -> Self {
        Self { version, ..self }
    }

    /// The quota, if its numbers make sense.
    ///
    /// # Errors
    /// The first of [`faults`](Self::faults).
    pub const fn check(self) -> Result<Quota, QuotaFault> {
        let faults = self.faults();
        let mut index = 0;
        while index < faults.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
            if let Some(fault) = faults[index] {
                return Err(fault);
            }
            index += 1;
        }
        Ok(self.accept())
    }

    /// Everything that is wrong with the numbers, each fault naming the key it lies in.
    #[must_use]
    pub const fn faults(self) -> [Option<QuotaFault>; 9] {
        [
            self.limit_fault(),
            self.per_fault(),
            self.burst_fault(),
            self.strict_fault(),
            self.margin_fault(),
            self.cost_fault(),
            self.capacity_fault(),
            self.max_wait_fault(),
            self.size_fault(),
        ]
    }

    const fn limit_fault(self) -> Option<QuotaFault> {
        if self.limit == 0 { Some(QuotaFault::LimitZero) } else { None }
    }

    const fn per_fault(self) -> Option<QuotaFault> {
        if self.per.as_micros() == 0 { Some(QuotaFault::PerZero) } else { None }
    }

    const fn burst_fault(self) -> Option<QuotaFault> {
        match self.burst {
            Some(0) => Some(QuotaFault::BurstZero),
            Some(burst) if !self.algorithm.has_burst() => {
                Some(QuotaFault::BurstWithoutBucket { burst, algorithm: self.algorithm })
            }
            _ => None,
        }
    }

    const fn strict_fault(self) -> Option<QuotaFault> {
        if !self.strict {
            return None;
        }
        match (self.algorithm, self.burst) {
            (Algorithm::TokenBucket, Some(burst)) if burst < self.limit => None,
            (Algorithm::TokenBucket, _) => Some(QuotaFault::StrictBurst { limit: self.limit }),
            (algorithm, _) => Some(QuotaFault::StrictWithoutTokenBucket { algorithm }),
        }
    }

    const fn margin_fault(self) -> Option<QuotaFault> {
        let (Some(margin), false) = (self.margin, self.limit == 0 || self.per.as_micros() == 0) else {
            return None;
        };
        if margin.as_micros() == 0 {
            return Some(QuotaFault::MarginZero);
        }
        let too_long = match self.algorithm {
            Algorithm::TokenBucket => self.flows_in_the_margin() >= self.declared_burst() as u128,
            _ => margin.as_micros() >= self.per.as_micros(),
        };
        if too_long { Some(QuotaFault::MarginTooLong { margin, algorithm: self.algorithm }) } else { None }
    }

    const fn cost_fault(self) -> Option<QuotaFault> {
        if self.cost == 0 { Some(QuotaFault::CostZero) } else { None }
    }

    const fn capacity_fault(self) -> Option<QuotaFault> {
        let capacity = self.capacity();
        if self.cost > capacity && capacity > 0 {
            return Some(QuotaFault::CostAboveCapacity {
                cost: self.cost,
                capacity,
                burst: self.burst.is_some(),
            });
        }
        None
    }

    const fn max_wait_fault(self) -> Option<QuotaFault> {
        match (self.on_limit, self.max_wait) {
            (OnLimit::Error, Some(_)) => Some(QuotaFault::MaxWaitWithoutWaiting),
            (OnLimit::Wait, Some(max_wait)) if max_wait.as_micros() == 0 => Some(QuotaFault::MaxWaitZero),
            _ => None,
        }
    }

    /// Whether some state, the deepest reservation included, is too large a number for a store.
    const fn size_fault(self) -> Option<QuotaFault> {
        let per_us = self.per.as_micros();
        if self.limit == 0 || per_us == 0 || self.capacity() == 0 {
            return None;
        }
        let too_large = Some(QuotaFault::TooLarge { limit: self.limit, per: self.per });
        let max_wait_us = self.max_wait_duration().as_micros();
        if per_us >= LARGEST_STATE / 2
            || self.limit as u128 >= LARGEST_STATE / 2
            || self.declared_burst() as u128 >= LARGEST_STATE / 2
            || max_wait_us >= LARGEST_STATE
        {
            return too_large;
        }
        let largest = match self.algorithm {
            Algorithm::SlidingWindow if self.limit > LONGEST_LOG => {
                return Some(QuotaFault::LogTooLong { limit: self.limit, longest: LONGEST_LOG });
            }
            Algorithm::SlidingWindow | Algorithm::SlidingWindowApprox => self.limit as u128,
            Algorithm::FixedWindow => self.limit as u128 * (max_wait_us / per_us + 2),
            Algorithm::TokenBucket | Algorithm::LeakyBucket => {
                let bucket = self.bucket(1);
                let flow = bucket.flow();
                let full = self.declared_burst() as u128 * flow.permit.unsigned_abs() as u128;
                // Twice, for what is below zero has as much room as what is above.
                2 * (full + max_wait_us * flow.refill.unsigned_abs() as u128)
            }
        };
        if largest >= LARGEST_STATE { too_large } else { None }
    }

    /// Permits that one call can take: what a bucket holds, what a window admits.
    const fn capacity(self) -> u64 {
        let burst = self.declared_burst();
        match self.algorithm {
            Algorithm::TokenBucket => {
                let flows = self.flows_in_the_margin();
                if flows >= burst as u128 {
                    return burst;
                }
                #[expect(clippy::cast_possible_truncation, reason = "less than a u64, as was just checked")]
                let flows = flows as u64;
                burst - flows
            }
            _ => burst,
        }
    }

    const fn declared_burst(self) -> u64 {
        match self.burst {
            Some(burst) if self.algorithm.has_burst() => burst,
            _ => self.limit,
        }
    }

    /// Permits that flow while a request travels by the margin longer than another, rounded up.
    const fn flows_in_the_margin(self) -> u128 {
        match (self.margin, self.per.as_micros()) {
            (None, _) | (_, 0) => 0,
            (Some(margin), per_us) => {
                let margin_us = margin.as_micros();
                if margin_us >= LARGEST_STATE {
                    return LARGEST_STATE;
                }
                (self.limit as u128 * margin_us).div_ceil(per_us)
            }
        }
    }

    const fn max_wait_duration(self) -> Duration {
        match (self.on_limit, self.max_wait) {
            (OnLimit::Error, _) => Duration::ZERO,
            (OnLimit::Wait, Some(max_wait)) => max_wait,
            (OnLimit::Wait, None) => DEFAULT_MAX_WAIT,
        }
    }

    const fn margin_duration(self) -> Duration {
        match self.margin {
            Some(margin) => margin,
            None => Duration::ZERO,
        }
    }

    const fn accept(self) -> Quota {
        let kernel = self.kernel();
        let max_wait_us = micros(self.max_wait_duration());
        Quota {
            limit: self.limit,
            per_us: micros(self.per),
            algorithm: self.algorithm,
            burst: self.declared_burst(),
            capacity: self.capacity(),
            scope: self.scope,
            cost: self.cost,
            max_wait_us: match kernel {
                Kernel::Bucket(bucket) => bucket.longest_queue_us(max_wait_us),
                _ => max_wait_us,
            },
            margin_us: micros(self.margin_duration()),
            strict: self.strict,
            kernel,
        }
    }

    const fn kernel(self) -> Kernel {
        let (per_us, margin_us) = (micros(self.per), micros(self.margin_duration()));
        let span_us = per_us + margin_us;
        match self.algorithm {
            Algorithm::TokenBucket | Algorithm::LeakyBucket => Kernel::Bucket(self.bucket(self.capacity())),
            Algorithm::SlidingWindow => {
                Kernel::SlidingWindow(SlidingWindow::exact(self.limit, span_us, self.version))
            }
            Algorithm::SlidingWindowApprox => {
                Kernel::SlidingWindow(SlidingWindow::approximate(self.limit, span_us, self.version))
            }
            Algorithm::FixedWindow => {
                Kernel::FixedWindow(FixedWindow::new(self.limit, per_us, margin_us, self.version))
            }
        }
    }

    const fn bucket(self, capacity: u64) -> Bucket {
        let per_us = micros(self.per);
        if matches!(self.algorithm, Algorithm::LeakyBucket) {
            let span_us = per_us + micros(self.margin_duration());
            // Where nobody waits there is no queue.
            let queue = if matches!(self.on_limit, OnLimit::Wait) { self.declared_burst() } else { 0 };
            return Bucket::leaky(self.limit, span_us, queue, self.version);
        }
        let limit = if self.strict { self.limit.saturating_sub(self.declared_burst()) } else { self.limit };
        // A strict bucket that never refills is a fault of its own.
        Bucket::token(if limit == 0 { 1 } else { limit }, per_us, capacity, self.version)
    }
}

/// Whole microseconds; at most what [`size_fault`](QuotaSpec) lets pass.
const fn micros(duration: Duration) -> u64 {
    let micros = duration.as_micros();
    #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
    if micros > LARGEST_STATE { LARGEST_STATE as u64 } else { micros as u64 }
}

#[cfg(test)]
mod tests;
