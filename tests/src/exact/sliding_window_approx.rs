//! Approximate sliding window: time is cut into buckets, and all of a bucket counts as its newest.

use super::charge::Trace;
use super::number::{Micros, Permits};
use super::quota::Quota;
use super::rules::{Charged, Rules, Standing};
use super::sliding_window::{Record, move_back, newest_or, slot, standing, take_newest, take_out};

#[derive(Debug, Clone, Default)]
pub(super) struct SlidingWindowApprox {
    /// One line per bucket: its newest instant and all its permits.
    buckets: Record,
    /// How often a clock that was set back has moved the record.
    moves: u64,
}

impl SlidingWindowApprox {
    fn add(&mut self, quota: &Quota, instant: Micros, permits: Permits) {
        match self.buckets.last_mut() {
            _ if permits == 0 => {}
            Some((newest, count)) if share_bucket(quota, *newest, instant) => {
                *newest = instant;
                *count += permits;
            }
            _ => self.buckets.push((instant, permits)),
        }
    }
}

fn share_bucket(quota: &Quota, a: Micros, b: Micros) -> bool {
    a.div_euclid(quota.bucket_width()) == b.div_euclid(quota.bucket_width())
}

impl Rules for SlidingWindowApprox {
    fn slot(&self, quota: &Quota, now: Micros, from: Micros) -> Micros {
        slot(&self.buckets, quota, now.max(from))
    }

    fn charge(&mut self, quota: &Quota, _now: Micros, slot: Micros) -> Trace {
        self.add(quota, slot, quota.cost.into());
        Trace::Record { moves: self.moves }
    }

    fn standing(&self, quota: &Quota, now: Micros, _waits: bool) -> Standing {
        standing(&self.buckets, quota, now)
    }

    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool {
        let is_over = charged.slot + quota.span() <= now;
        if is_over || *charged.trace != (Trace::Record { moves: self.moves }) {
            return false;
        }
        let holds = |&(newest, _): &(Micros, Permits)| {
            newest >= charged.slot && share_bucket(quota, newest, charged.slot)
        };
        let bucket = self.buckets.iter().position(holds);
        take_out(&mut self.buckets, bucket, charged.cost)
    }

    fn move_back(&mut self, _quota: &Quota, at: Micros, now: Micros) -> bool {
        move_back(&mut self.buckets, at - now);
        self.moves += 1;
        true
    }

    fn change(&mut self, _old: &Quota, _new: &Quota, _now: Micros) {}

    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.add(quota, newest_or(&self.buckets, now), permits);
    }

    fn reward(&mut self, _quota: &Quota, permits: Permits, _now: Micros) {
        take_newest(&mut self.buckets, permits);
    }
}
