//! Leaky bucket: a queue with even spacing. Its whole state is the next free instant.

use num_traits::Zero as _;

use super::charge::Trace;
use super::number::{Micros, Permits, Ratio, answer, ceil, ceil_to, floor, whole};
use super::quota::Quota;
use super::rules::{Charged, Rules, Standing};

#[derive(Debug, Clone, Default)]
pub(super) struct LeakyBucket {
    /// The next free instant, if anything was ever taken.
    free_at: Option<Ratio>,
}

impl LeakyBucket {
    fn free_at(&self, now: Micros) -> Ratio {
        let now = whole(now);
        self.free_at.clone().map_or(now.clone(), |free_at| free_at.max(now))
    }

    /// The time until the next free instant.
    fn debt(&self, now: Micros) -> Ratio {
        self.free_at(now) - whole(now)
    }

    /// The queue as a level of permits: zero when it is empty, below zero otherwise.
    fn level(&self, quota: &Quota, now: Micros) -> Ratio {
        -self.debt(now) / quota.spacing()
    }

    /// A slot is the free instant, rounded up to a microsecond, and the queue goes on from the instant
    /// itself: only a call that is put off longer leaves a gap.
    fn append(&mut self, quota: &Quota, now: Micros, slot: Micros, permits: Permits) {
        let free_at = self.free_at(now);
        let from = if slot > ceil(&free_at) { whole(slot) } else { free_at };
        self.free_at = Some(from + quota.spacing() * whole(permits));
    }
}

impl Rules for LeakyBucket {
    fn slot(&self, _quota: &Quota, now: Micros, from: Micros) -> Micros {
        ceil(&self.free_at(now.max(from)))
    }

    fn charge(&mut self, quota: &Quota, now: Micros, slot: Micros) -> Trace {
        self.append(quota, now, slot, quota.cost.into());
        Trace::Level { after: self.level(quota, now), at: now }
    }

    fn standing(&self, quota: &Quota, now: Micros, waits: bool) -> Standing {
        let debt = self.debt(now);
        let longest = quota.spacing() * whole(quota.burst);
        let remaining = if waits {
            if debt > longest { 0 } else { floor(&((longest - &debt) / quota.spacing())) + 1 }
        } else {
            i128::from(debt.is_zero())
        };
        Standing { remaining: answer(remaining), reset_after: answer(ceil(&debt)) }
    }

    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool {
        let Trace::Level { after, at } = charged.trace else { return false };
        let untouched = after + whole((now - at).max(0)) / quota.spacing();
        // A queue has no capacity: what is no longer in it is there again by itself.
        let is_last = untouched < Ratio::zero() && self.level(quota, now) == untouched;
        if is_last {
            self.free_at = Some(self.free_at(now) - quota.spacing() * whole(charged.cost));
        }
        is_last
    }

    fn move_back(&mut self, _quota: &Quota, at: Micros, now: Micros) -> bool {
        if let Some(free_at) = &mut self.free_at {
            *free_at -= whole(at - now);
        }
        true
    }

    fn change(&mut self, old: &Quota, new: &Quota, now: Micros) {
        let queued = self.debt(now) / old.spacing();
        self.free_at = Some(whole(now) + ceil_to(&queued, &new.queue_unit()) * new.spacing());
    }

    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.append(quota, now, now, permits);
    }

    fn reward(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.free_at = Some(self.free_at(now) - quota.spacing() * whole(permits));
    }
}
