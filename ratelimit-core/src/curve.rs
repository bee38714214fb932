//! How much a quota can admit in any span of time, at worst.
//!
//! In any span of length `t`, wherever it lies, what is admitted costs at most
//!
//! | algorithm | permits |
//! |---|---|
//! | token bucket | `burst + limit * t / per`, the bound of the [token bucket]; strict: `burst + (limit - burst) * t / per` |
//! | leaky bucket | `1 + limit * t / per`: the same of a bucket that holds one |
//! | sliding window, exact or not | `limit * ceil(t / per)` |
//! | fixed window | `limit * (ceil(t / per) + 1)`: [twice the limit] where a window ends and the next begins |
//!
//! Whole numbers, rounded down, for a part of a permit admits nothing. A span of a window has its start in
//! it and not its end; of a bucket, both.
//!
//! [token bucket]: https://www.rfc-editor.org/rfc/rfc2212
//! [twice the limit]: https://blog.cloudflare.com/counting-things-a-lot-of-different-things/

use std::time::Duration;

use crate::algorithm::bucket::Bucket;
use crate::algorithm::{Algorithm, Kernel};
use crate::duration::micros;
use crate::quota::Quota;

/// The worst case of one quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Curve {
    shape: Shape,
    cost: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// `(held + refill * t) / permit`, all in units of which whole numbers flow in a microsecond.
    Flow { held: u128, permit: u128, refill: u128 },
    /// `limit` for each window that the span can touch.
    Steps { limit: u128, span_us: u128, besides: u128 },
}

impl Curve {
    /// The permits that can be taken in any span of `t`.
    ///
    /// ```
    /// use ratelimit_core::QuotaSpec;
    /// use std::time::Duration;
    ///
    /// let second = Duration::from_secs(1);
    /// let quota = QuotaSpec::new(100, second).burst(25).check()?;
    /// assert_eq!(quota.curve().unwrap().permits(second), 125);
    /// # Ok::<(), ratelimit_core::QuotaFault>(())
    /// ```
    #[must_use]
    pub const fn permits(&self, t: Duration) -> u128 {
        let t_us = micros(t) as u128;
        match self.shape {
            // Neither overflows: time is below 2^64, and a checked quota has no number above 2^53.
            Shape::Flow { held, permit, refill } => (held + refill * t_us) / permit,
            Shape::Steps { limit, span_us, besides } => limit * (t_us.div_ceil(span_us) + besides),
        }
    }

    /// The calls that can be sent in any span of `t`.
    #[must_use]
    pub const fn calls(&self, t: Duration) -> u128 {
        self.permits(t) / self.cost as u128
    }
}

impl Quota {
    /// The worst case by the numbers that were declared: a margin and a lease keep room for what arrives
    /// closer together than it was admitted, so they lower nothing. `None` for calls in flight, which time
    /// does not limit.
    #[must_use]
    pub const fn curve(&self) -> Option<Curve> {
        let (limit, per_us) = (self.limit() as u128, self.per_us() as u128);
        if per_us == 0 {
            return None;
        }
        let shape = match self.algorithm() {
            Algorithm::TokenBucket => {
                let burst = self.burst() as u128;
                let refill = if self.is_strict() { limit.saturating_sub(burst) } else { limit };
                Shape::Flow { held: burst * per_us, permit: per_us, refill }
            }
            Algorithm::LeakyBucket => Shape::Flow { held: per_us, permit: per_us, refill: limit },
            Algorithm::SlidingWindow | Algorithm::SlidingWindowApprox => {
                Shape::Steps { limit, span_us: per_us, besides: 0 }
            }
            Algorithm::FixedWindow => Shape::Steps { limit, span_us: per_us, besides: 1 },
        };
        Some(Curve { shape, cost: self.cost() })
    }

    /// The permits that can be taken in any span of `t`; `None` for calls in flight, which time does not
    /// limit.
    #[must_use]
    pub const fn admits_at_most(&self, t: Duration) -> Option<u128> {
        match self.curve() {
            Some(curve) => Some(curve.permits(t)),
            None => None,
        }
    }
}

/// Whether `child` never refuses a call that `parent` admits, if every call that takes from `child` takes
/// from `parent` too, and each costs what the two say. Compared are calls, and the numbers that the store
/// decides by, margins included.
///
/// `true` is certain. `false` is too for calls that cost one permit, but for what depends on where a fixed
/// or an approximate window happens to begin; where calls cost more, it may be `false` by one call.
#[must_use]
pub const fn never_reached(child: &Quota, parent: &Quota) -> bool {
    if child.is_in_flight() || parent.is_in_flight() {
        return false;
    }
    match child.kernel() {
        Kernel::Bucket(bucket) => {
            let line = Line::of(bucket, child.cost());
            match bucket.queue() {
                None => line.is_above(parent),
                // Two calls within less than an interval, in whole microseconds, is what it refuses.
                Some(_) => most_calls(parent, line.interval_us().saturating_sub(1)) <= 1,
            }
        }
        // A window refuses by one span alone: the one that ends now, and for an approximate one, which
        // counts a permit for up to a bucket too long, a bucket less a microsecond before that.
        Kernel::SlidingWindow(window) => {
            let longest_us = window.span_us().saturating_add(window.bucket_us()).saturating_sub(2);
            most_calls(parent, longest_us) <= per_window(child)
        }
        // The end of a window with a margin refuses every call.
        Kernel::FixedWindow(_) => {
            child.margin().is_zero()
                && child.lease().is_zero()
                && most_in_window(child, parent) <= per_window(child)
        }
        Kernel::InFlight(_) => false,
    }
}

/// The most calls that `quota` admits between two instants `t_us` apart, both included.
const fn most_calls(quota: &Quota, t_us: u64) -> u128 {
    let calls = per_window(quota);
    match quota.kernel() {
        Kernel::Bucket(bucket) => Line::of(bucket, quota.cost()).at(t_us),
        Kernel::SlidingWindow(window) => calls * (t_us / at_least_one(window.span_us()) + 1) as u128,
        // From the last microsecond of one window on.
        Kernel::FixedWindow(_) => match t_us.checked_sub(1) {
            None => calls,
            Some(after_us) => calls * (after_us / at_least_one(quota.per_us()) + 2) as u128,
        },
        Kernel::InFlight(_) => u128::MAX,
    }
}

/// The most calls that `parent` admits in one window of `child`. Both count from the epoch, so fixed windows
/// of which one is a multiple of the other begin together.
const fn most_in_window(child: &Quota, parent: &Quota) -> u128 {
    let (long, short) = (at_least_one(child.per_us()), at_least_one(parent.per_us()));
    if matches!(parent.kernel(), Kernel::FixedWindow(_)) {
        if long.is_multiple_of(short) {
            return per_window(parent) * (long / short) as u128;
        }
        if short.is_multiple_of(long) {
            return per_window(parent);
        }
    }
    most_calls(parent, child.per_us().saturating_sub(1))
}

/// The calls of one window.
const fn per_window(quota: &Quota) -> u128 {
    (quota.limit() / at_least_one(quota.cost())) as u128
}

/// What a checked quota has no zero of, as a divisor.
const fn at_least_one(number: u64) -> u64 {
    if number == 0 { 1 } else { number }
}

/// `(held + refill * t) / call`: the calls that a bucket admits between two instants, both included.
struct Line {
    held: u128,
    refill: u128,
    call: u128,
}

impl Line {
    const fn of(bucket: &Bucket, cost: u64) -> Self {
        let flow = bucket.flow();
        let call = cost as u128 * flow.permit.unsigned_abs() as u128;
        // A leaky bucket is one that holds a single call, whatever that costs.
        let held = if bucket.queue().is_some() { call } else { flow.capacity.unsigned_abs() as u128 };
        Self { held, refill: flow.refill.unsigned_abs() as u128, call: if call == 0 { 1 } else { call } }
    }

    /// How long it takes until one more call flows, rounded up.
    const fn interval_us(&self) -> u64 {
        let interval_us = self.call.div_ceil(if self.refill == 0 { 1 } else { self.refill });
        #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
        if interval_us > u64::MAX as u128 { u64::MAX } else { interval_us as u64 }
    }

    const fn at(&self, t_us: u64) -> u128 {
        (self.held + self.refill * t_us as u128) / self.call
    }

    /// Whether the line is nowhere below the most that `parent` admits.
    ///
    /// Two comparisons tell it for all time. The most that `parent` admits is a line, or a stair whose
    /// upper corners lie on one: those of a window are `limit * (k + 1)` at `k * span`, and of
    /// fixed ones, from the second corner on, `limit * (k + 2)` at `k * per + 1`. A line is nowhere
    /// below another if it is not below it at the first corner and not less steep; and if it is less steep,
    /// it is below it in the end. No product overflows: a checked quota has no number above 2^53, and a call
    /// is counted in units of which a bucket holds no more than that.
    const fn is_above(&self, parent: &Quota) -> bool {
        let calls = per_window(parent);
        match parent.kernel() {
            Kernel::Bucket(bucket) => {
                let parent = Self::of(bucket, parent.cost());
                parent.held * self.call <= self.held * parent.call
                    && parent.refill * self.call <= self.refill * parent.call
            }
            Kernel::SlidingWindow(window) => {
                calls * self.call <= self.held && calls * self.call <= self.refill * window.span_us() as u128
            }
            // One window's worth at once, and two within a microsecond.
            Kernel::FixedWindow(_) => {
                calls * self.call <= self.held
                    && 2 * calls * self.call <= self.held + self.refill
                    && calls * self.call <= self.refill * parent.per_us() as u128
            }
            Kernel::InFlight(_) => false,
        }
    }
}

#[cfg(test)]
mod tests;
