//! Token bucket: a level that rises evenly and never above the capacity.
//!
//! A reservation takes its permits at once, so that the level is below zero until it is due. Where it
//! is put off longer than its own permits take, what would have overflowed before it is due is gone
//! with it. The part of a microsecond by which a slot is rounded up is not: else the rate would fall
//! behind with each slot.

use num_traits::Zero as _;

use super::charge::Trace;
use super::number::{Micros, NEVER, Permits, Ratio, answer, ceil, ceil_to, floor, whole};
use super::quota::Quota;
use super::rules::{Charged, Rules, Standing};

#[derive(Debug, Clone)]
pub(super) struct TokenBucket {
    /// The level at `as_of`.
    level: Ratio,
    as_of: Micros,
    /// The latest instant that anything was put off to.
    latest_slot: Micros,
    /// The permits that were given back late, after their level had been zero or more, ...
    returned: Ratio,
    /// ... and when the last of them were.
    returned_at: Micros,
}

impl TokenBucket {
    pub(super) fn full(quota: &Quota, now: Micros) -> Self {
        Self {
            level: whole(quota.capacity()),
            as_of: now,
            latest_slot: now,
            returned: Ratio::zero(),
            returned_at: now,
        }
    }

    fn level(&self, quota: &Quota, at: Micros) -> Ratio {
        let risen = &self.level + quota.rate() * whole(at - self.as_of);
        risen.min(whole(quota.capacity()))
    }

    fn set(&mut self, level: Ratio, now: Micros) {
        self.level = level;
        self.as_of = now;
    }

    /// The permits given back late, unless so long ago that the bucket has filled since.
    fn remembered(&self, quota: &Quota, now: Micros) -> Ratio {
        let filled = quota.rate() * whole(now - self.returned_at) >= whole(quota.capacity());
        if filled { Ratio::zero() } else { self.returned.clone() }
    }

    /// How much of a charge that is due can be given back: what is not there again by itself, and
    /// has not been given back to it in place of another.
    ///
    /// A reservation for a later instant has already paid for the overflow until then, so the level
    /// that counts is the one at the latest slot.
    fn returnable(&self, quota: &Quota, after: &Ratio, at: Micros, cost: Permits, now: Micros) -> Ratio {
        let until = now.max(self.latest_slot);
        let untouched = after + quota.rate() * whole((until - at).max(0));
        let others = if self.returned_at >= at { self.returned.clone() } else { Ratio::zero() };
        (whole(quota.capacity()) - untouched - others).min(whole(cost))
    }
}

impl Rules for TokenBucket {
    fn slot(&self, quota: &Quota, now: Micros, from: Micros) -> Micros {
        if !quota.can_admit() {
            return NEVER;
        }
        let missing = whole(quota.cost) - self.level(quota, now);
        let wait = ceil(&(missing / quota.rate()));
        from.max(now + wait.max(0))
    }

    fn charge(&mut self, quota: &Quota, now: Micros, slot: Micros) -> Trace {
        let mut kept = self.level(quota, now);
        if slot > self.slot(quota, now, now) {
            kept = kept.min(whole(quota.capacity()) - quota.rate() * whole(slot - now));
            self.latest_slot = self.latest_slot.max(slot);
        }
        let after = kept - whole(quota.cost);
        self.set(after.clone(), now);
        Trace::Level { after, at: now }
    }

    fn standing(&self, quota: &Quota, now: Micros, _waits: bool) -> Standing {
        let level = self.level(quota, now);
        let missing = whole(quota.capacity()) - &level;
        let reset_after = if missing.is_zero() {
            0
        } else if quota.inflow() > 0 {
            ceil(&(missing / quota.rate()))
        } else {
            NEVER
        };
        Standing { remaining: answer(floor(&level)), reset_after: answer(reset_after) }
    }

    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool {
        let Trace::Level { after, at } = charged.trace else { return false };
        let level = self.level(quota, now);
        let untouched = after + quota.rate() * whole((now - at).max(0));
        if untouched < Ratio::zero() {
            let is_last = level == untouched;
            if is_last {
                self.set(level + whole(charged.cost), now);
            }
            return is_last;
        }
        let back = self.returnable(quota, after, *at, charged.cost, now);
        if level < Ratio::zero() || back <= Ratio::zero() {
            return false;
        }
        let capacity = whole(quota.capacity());
        self.returned = (self.remembered(quota, now) + &back).min(capacity.clone());
        self.returned_at = now;
        self.set((level + back).min(capacity), now);
        true
    }

    fn move_back(&mut self, _quota: &Quota, at: Micros, now: Micros) -> bool {
        let step = at - now;
        self.as_of -= step;
        self.latest_slot -= step;
        self.returned_at -= step;
        true
    }

    fn change(&mut self, old: &Quota, new: &Quota, now: Micros) {
        let level = self.level(old, now);
        let (old_capacity, new_capacity) = (whole(old.capacity()), whole(new.capacity()));
        if old_capacity == new_capacity && old.rate() == new.rate() {
            return self.set(level, now);
        }
        // What was charged under the old numbers finds no room any more.
        self.returned = new_capacity.clone();
        self.returned_at = now;
        let consumed = &old_capacity - level;
        // Where nothing could be taken there is no share to keep, only a number of permits.
        let scaled = if old.capacity() > 0 { consumed * &new_capacity / old_capacity } else { consumed };
        self.set(new_capacity - ceil_to(&scaled, &new.bucket_unit()), now);
    }

    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.set(self.level(quota, now) - whole(permits), now);
    }

    fn reward(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        let level = self.level(quota, now) + whole(permits);
        self.set(level.min(whole(quota.capacity())), now);
    }
}
