//! The rules that the numbers of a quota must keep, and the quota they make.

use std::time::Duration;

use super::{DEFAULT_MAX_WAIT, Key, OnLimit, Quota, QuotaFault, QuotaSpec};
use crate::algorithm::bucket::Bucket;
use crate::algorithm::fixed_window::FixedWindow;
use crate::algorithm::in_flight::InFlight;
use crate::algorithm::sliding_window::SlidingWindow;
use crate::algorithm::{Algorithm, Kernel};
use crate::decision::AHEAD_SHARE;

/// The longest record an exact sliding window keeps: about a megabyte a key.
const LONGEST_LOG: u64 = 100_000;

/// Redis scripts count in doubles, which hold every integer up to here and not beyond.
const LARGEST_STATE: u128 = 1 << 53;

impl QuotaSpec {
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
    pub const fn faults(self) -> [Option<QuotaFault>; 14] {
        [
            self.limit_fault(),
            self.per_fault(),
            self.burst_fault(),
            self.strict_fault(),
            self.margin_fault(),
            self.lease_fault(),
            self.cost_fault(),
            self.capacity_fault(),
            self.max_wait_fault(),
            self.size_fault(),
            self.max_in_flight_fault(),
            self.bucket_fault(),
            self.key_fault(),
            self.granted_fault(),
        ]
    }

    const fn limit_fault(self) -> Option<QuotaFault> {
        if self.limit == 0 && self.has_rate() { Some(QuotaFault::LimitZero) } else { None }
    }

    const fn per_fault(self) -> Option<QuotaFault> {
        if self.per.as_micros() == 0 && self.has_rate() { Some(QuotaFault::PerZero) } else { None }
    }

    const fn burst_fault(self) -> Option<QuotaFault> {
        match self.burst {
            Some(_) if !self.has_rate() => Some(QuotaFault::WithoutRate { key: Key::Burst }),
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
        if !self.has_rate() {
            return Some(QuotaFault::WithoutRate { key: Key::Strict });
        }
        match (self.algorithm, self.burst) {
            (Algorithm::TokenBucket, Some(burst)) if burst < self.limit => None,
            (Algorithm::TokenBucket, _) => Some(QuotaFault::StrictBurst { limit: self.limit }),
            (algorithm, _) => Some(QuotaFault::StrictWithoutTokenBucket { algorithm }),
        }
    }

    const fn margin_fault(self) -> Option<QuotaFault> {
        let Some(margin) = self.margin else { return None };
        if !self.has_rate() {
            return Some(QuotaFault::WithoutRate { key: Key::Margin });
        }
        if self.limit == 0 || self.per.as_micros() == 0 {
            return None;
        }
        if margin.as_micros() == 0 {
            return Some(QuotaFault::MarginZero);
        }
        if self.leaves_nothing(margin.as_micros()) {
            return Some(QuotaFault::MarginTooLong { margin, algorithm: self.algorithm });
        }
        None
    }

    const fn lease_fault(self) -> Option<QuotaFault> {
        let Some(lease) = self.lease else { return None };
        if !self.has_rate() {
            return Some(QuotaFault::WithoutRate { key: Key::Lease });
        }
        if self.limit == 0 || self.per.as_micros() == 0 || self.cost == 0 || self.margin_fault().is_some() {
            return None;
        }
        if lease.as_micros() == 0 {
            return Some(QuotaFault::LeaseZero);
        }
        if matches!(self.algorithm, Algorithm::LeakyBucket) {
            return Some(QuotaFault::LeaseOnLeakyBucket);
        }
        if self.leaves_nothing(self.slack_us()) {
            return Some(QuotaFault::LeaseTooLong { lease, algorithm: self.algorithm });
        }
        if self.leased() < self.cost {
            return Some(QuotaFault::LeaseTooShort { lease });
        }
        None
    }

    /// Whether room for `slack_us` is all there is.
    const fn leaves_nothing(self, slack_us: u128) -> bool {
        match self.algorithm {
            Algorithm::TokenBucket => self.flows_in(slack_us) >= self.declared_burst() as u128,
            _ => slack_us >= self.per.as_micros(),
        }
    }

    const fn max_in_flight_fault(self) -> Option<QuotaFault> {
        match self.max_in_flight {
            Some(0) => Some(QuotaFault::MaxInFlightZero),
            Some(max) if max as u128 >= LARGEST_STATE => Some(QuotaFault::MaxInFlightTooLarge { max }),
            _ => None,
        }
    }

    const fn bucket_fault(self) -> Option<QuotaFault> {
        match self.bucket {
            None => None,
            Some(bucket) if bucket.is_empty() => Some(QuotaFault::BucketWithoutName),
            Some(_) if self.scope.is_per_operation() => None,
            Some(_) => Some(QuotaFault::BucketOfAll { scope: self.scope }),
        }
    }

    const fn key_fault(self) -> Option<QuotaFault> {
        let Some(key) = self.key else { return None };
        let mut rest = key.as_bytes();
        while let [first, after @ ..] = rest {
            if *first == b'{' {
                return None;
            }
            rest = after;
        }
        Some(QuotaFault::KeyWithoutValue)
    }

    /// Whether calls are counted by window, and not only while they are in flight.
    #[must_use]
    pub const fn has_rate(self) -> bool {
        self.limit > 0 || self.per.as_micros() > 0 || self.max_in_flight.is_none()
    }

    const fn cost_fault(self) -> Option<QuotaFault> {
        match self.cost {
            0 => Some(QuotaFault::CostZero),
            1 => None,
            _ if !self.has_rate() => Some(QuotaFault::WithoutRate { key: Key::Cost }),
            _ => None,
        }
    }

    const fn capacity_fault(self) -> Option<QuotaFault> {
        let capacity = self.capacity();
        if self.has_rate() && self.cost > capacity && capacity > 0 {
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
                let bucket = self.flowing(1);
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
                let flows = self.flows_in(self.slack_us());
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

    /// Permits that flow in `time_us`, rounded up.
    const fn flows_in(self, time_us: u128) -> u128 {
        match self.per.as_micros() {
            0 => 0,
            _ if time_us >= LARGEST_STATE => LARGEST_STATE,
            per_us => (self.limit as u128 * time_us).div_ceil(per_us),
        }
    }

    /// By how much requests may arrive later than they were admitted, against each other: the margin,
    /// and what a permit may lie leased.
    const fn slack_us(self) -> u128 {
        let margin_us = match self.margin {
            Some(margin) => margin.as_micros(),
            None => 0,
        };
        let lease_us = match self.lease {
            Some(lease) => lease.as_micros(),
            None => 0,
        };
        margin_us + lease_us
    }

    /// Permits that a process may take ahead: what flows while the lease lasts, and of what can be there a
    /// twentieth.
    const fn leased(self) -> u64 {
        let (Some(lease), true) = (self.lease, self.per.as_micros() > 0) else { return 0 };
        if lease.as_micros() >= LARGEST_STATE {
            return 0;
        }
        let flows = self.limit as u128 * lease.as_micros() / self.per.as_micros();
        let share = self.capacity() / AHEAD_SHARE;
        #[expect(clippy::cast_possible_truncation, reason = "less than a u64, as was just checked")]
        if flows < share as u128 { flows as u64 } else { share }
    }

    const fn max_wait_duration(self) -> Duration {
        match (self.on_limit, self.max_wait) {
            (OnLimit::Error, _) => Duration::ZERO,
            (OnLimit::Wait, Some(max_wait)) => max_wait,
            (OnLimit::Wait, None) => DEFAULT_MAX_WAIT,
        }
    }

    const fn accept(self) -> Quota {
        let kernel = self.kernel();
        let max_wait_us = micros(self.max_wait_duration());
        let quota = Quota {
            limit: self.limit,
            per_us: micros(self.per),
            algorithm: self.algorithm,
            burst: self.declared_burst(),
            capacity: self.capacity(),
            scope: self.scope,
            bucket: self.bucket,
            key: self.key,
            cost: self.cost,
            max_wait_us,
            says_max_wait: self.max_wait.is_some(),
            longest_queue_us: match kernel {
                Kernel::Bucket(bucket) => bucket.longest_queue_us(max_wait_us),
                _ => max_wait_us,
            },
            margin_us: whole(self.margin),
            lease_us: whole(self.lease),
            leased: self.leased(),
            strict: self.strict,
            paces: false,
            max_in_flight: match self.max_in_flight {
                Some(max) => max,
                None => 0,
            },
            kernel,
        };
        if self.has_rate() { quota } else { quota.in_flight_only() }
    }

    const fn kernel(self) -> Kernel {
        let (per_us, slack_us) = (micros(self.per), bounded(self.slack_us()));
        let span_us = per_us + slack_us;
        match self.algorithm {
            _ if !self.has_rate() => Kernel::InFlight(InFlight::new(0, self.version)),
            Algorithm::TokenBucket | Algorithm::LeakyBucket => Kernel::Bucket(self.flowing(self.capacity())),
            Algorithm::SlidingWindow => {
                Kernel::SlidingWindow(SlidingWindow::exact(self.limit, span_us, self.version))
            }
            Algorithm::SlidingWindowApprox => {
                Kernel::SlidingWindow(SlidingWindow::approximate(self.limit, span_us, self.version))
            }
            Algorithm::FixedWindow => {
                Kernel::FixedWindow(FixedWindow::new(self.limit, per_us, slack_us, self.version))
            }
        }
    }

    /// The bucket that these numbers make, if it holds `capacity` permits.
    const fn flowing(self, capacity: u64) -> Bucket {
        let per_us = micros(self.per);
        if matches!(self.algorithm, Algorithm::LeakyBucket) {
            let span_us = per_us + bounded(self.slack_us());
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
    bounded(duration.as_micros())
}

/// The same of a duration that may be left out.
const fn whole(duration: Option<Duration>) -> u64 {
    match duration {
        Some(duration) => micros(duration),
        None => 0,
    }
}

const fn bounded(micros: u128) -> u64 {
    #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
    if micros > LARGEST_STATE { LARGEST_STATE as u64 } else { micros as u64 }
}

#[cfg(test)]
mod tests;
