//! What a quota is made of, and the numbers that follow from it.

use super::number::{Micros, Permits, Ratio, fraction, greatest_common_divisor};

/// How permits come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// A level that rises evenly to a capacity; a call takes its cost from it.
    TokenBucket,
    /// A queue with even spacing.
    LeakyBucket,
    /// No span of the window's length holds more than the limit.
    SlidingWindow,
    /// The same, with the record cut into fifty buckets per window.
    SlidingWindowApprox,
    /// Each window, counted from the epoch, holds at most the limit.
    FixedWindow,
}

/// One quota, as a caller states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// How permits come and go.
    pub algorithm: Algorithm,
    /// Permits per window.
    pub limit: u64,
    /// Length of the window, in microseconds.
    pub per: u64,
    /// Permits that may be spent at once; read by the buckets only.
    pub burst: u64,
    /// Permits that one call takes.
    pub cost: u64,
    /// Microseconds by which the one who counts may see a call earlier or later.
    pub margin: u64,
    /// Whether a token bucket pays for its burst out of the limit.
    pub strict: bool,
    /// Of two callers that differ in the numbers, the one with the higher version is right.
    pub version: u32,
    /// The order in which quotas are charged, narrowest first.
    pub scope: u32,
}

impl Quota {
    /// `limit` permits per `per` microseconds, all of them at once, one a call, without a margin.
    #[must_use]
    pub fn new(algorithm: Algorithm, limit: u64, per: u64) -> Self {
        Self { algorithm, limit, per, burst: limit, cost: 1, margin: 0, strict: false, version: 0, scope: 0 }
    }

    /// Whether there is an instant at which a call of this quota fits.
    #[must_use]
    pub fn can_admit(&self) -> bool {
        let fits = match self.algorithm {
            Algorithm::TokenBucket => Permits::from(self.cost) <= self.capacity() && self.inflow() > 0,
            Algorithm::LeakyBucket => true,
            Algorithm::SlidingWindow | Algorithm::SlidingWindowApprox => self.cost <= self.limit,
            Algorithm::FixedWindow => self.cost <= self.limit && self.margin < self.per,
        };
        fits && self.limit > 0 && self.per > 0 && self.cost > 0
    }

    /// Token bucket: the most permits there can be.
    #[must_use]
    pub fn capacity(&self) -> i128 {
        let in_margin = Permits::from(self.limit) * Micros::from(self.margin);
        let per = Micros::from(self.per);
        Permits::from(self.burst) - (in_margin + per - 1).div_euclid(per)
    }

    /// Token bucket: the permits that flow in per window.
    #[must_use]
    pub fn inflow(&self) -> i128 {
        Permits::from(self.limit) - if self.strict { Permits::from(self.burst) } else { 0 }
    }

    /// Token bucket: permits per microsecond.
    pub(super) fn rate(&self) -> Ratio {
        fraction(self.inflow(), self.per.into())
    }

    /// Token bucket: the part of a permit that every level is a multiple of.
    pub(super) fn bucket_unit(&self) -> Ratio {
        fraction(greatest_common_divisor(self.inflow(), self.per.into()), self.per.into())
    }

    /// Leaky bucket: microseconds per permit.
    pub(super) fn spacing(&self) -> Ratio {
        fraction(self.span(), self.limit.into())
    }

    /// Leaky bucket: the part of a permit that every queue is a multiple of.
    pub(super) fn queue_unit(&self) -> Ratio {
        fraction(greatest_common_divisor(self.limit.into(), self.span()), self.span())
    }

    /// The time after which a permit no longer counts: the window and its margin.
    pub(super) fn span(&self) -> Micros {
        Micros::from(self.per) + Micros::from(self.margin)
    }

    /// Approximate sliding window: the length of one of its buckets.
    pub(super) fn bucket_width(&self) -> Micros {
        (self.span() + 49).div_euclid(50)
    }

    /// Whether both allow the same.
    pub(super) fn has_numbers_of(&self, other: &Self) -> bool {
        let numbers = |quota: &Self| (quota.limit, quota.per, quota.burst, quota.strict, quota.margin);
        numbers(self) == numbers(other)
    }

    /// This call of the quota that `stored` describes: its cost and scope stay its own, and so does its
    /// margin of a window. That of a bucket is a part of what the bucket is.
    pub(super) fn with_numbers_of(self, stored: &Self) -> Self {
        let is_bucket = matches!(self.algorithm, Algorithm::TokenBucket | Algorithm::LeakyBucket);
        let margin = if is_bucket { stored.margin } else { self.margin };
        Self { cost: self.cost, margin, scope: self.scope, ..*stored }
    }
}
