//! Fixed window: each window holds the limit, and calls fill one window after the other.
//!
//! Windows are counted from the epoch. A call never goes in front of an earlier one, so only the
//! last window in use matters: those before it are as good as full.

use super::charge::Trace;
use super::number::{Micros, NEVER, Permits, answer};
use super::quota::Quota;
use super::rules::{Charged, Rules, Standing};

/// How far the windows are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// The number of the last window that something was put in.
    window: Micros,
    /// The permits in it.
    permits: Permits,
}

#[derive(Debug, Clone)]
pub(super) struct FixedWindow {
    position: Position,
    /// How often the windows have been renumbered.
    moves: u64,
}

impl FixedWindow {
    pub(super) fn empty(quota: &Quota, now: Micros) -> Self {
        let position = Position { window: window_of(quota, now), permits: 0 };
        Self { position, moves: 0 }
    }

    fn permits_in(&self, window: Micros) -> Permits {
        if window == self.position.window { self.position.permits } else { 0 }
    }

    /// All permits from the start of the current window on, each window before the last being full.
    fn total(&self, quota: &Quota, now: Micros) -> Permits {
        let ahead = self.position.window - window_of(quota, now);
        if ahead < 0 { 0 } else { ahead * Permits::from(quota.limit) + self.position.permits }
    }

    /// Fills the windows from the start of the current one with `total` permits.
    fn fill(&mut self, quota: &Quota, now: Micros, total: Permits) {
        let limit = Permits::from(quota.limit);
        // A window that is full to the brim is the last in use, not the empty one behind it.
        let ahead = (total - 1).max(0) / limit;
        self.position = Position { window: window_of(quota, now) + ahead, permits: total - ahead * limit };
    }
}

fn window_of(quota: &Quota, instant: Micros) -> Micros {
    instant.div_euclid(quota.per.into())
}

fn start_of(quota: &Quota, window: Micros) -> Micros {
    window * Micros::from(quota.per)
}

fn is_closed(quota: &Quota, instant: Micros) -> bool {
    instant >= start_of(quota, window_of(quota, instant) + 1) - Micros::from(quota.margin)
}

impl Rules for FixedWindow {
    fn slot(&self, quota: &Quota, now: Micros, from: Micros) -> Micros {
        if !quota.can_admit() {
            return NEVER;
        }
        let earliest = now.max(from).max(start_of(quota, self.position.window));
        let mut window = window_of(quota, earliest);
        if is_closed(quota, earliest) {
            window += 1;
        }
        if self.permits_in(window) + Permits::from(quota.cost) > quota.limit.into() {
            window += 1;
        }
        earliest.max(start_of(quota, window))
    }

    fn charge(&mut self, quota: &Quota, _now: Micros, slot: Micros) -> Trace {
        let before = self.position;
        let window = window_of(quota, slot);
        let permits = self.permits_in(window) + Permits::from(quota.cost);
        self.position = Position { window, permits };
        Trace::Position { before, after: self.position, moves: self.moves }
    }

    fn standing(&self, quota: &Quota, now: Micros, _waits: bool) -> Standing {
        let current = window_of(quota, now);
        let remaining = if self.position.window > current || is_closed(quota, now) {
            0
        } else {
            Permits::from(quota.limit) - self.permits_in(current)
        };
        let reset_after =
            if self.total(quota, now) == 0 { 0 } else { start_of(quota, self.position.window + 1) - now };
        Standing { remaining: answer(remaining), reset_after: answer(reset_after) }
    }

    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool {
        let &Trace::Position { before, after, moves } = charged.trace else { return false };
        let current = window_of(quota, now);
        // Where another limit is in force, nobody knows in which numbers the charge was made.
        if moves != self.moves || after.window < current || charged.limit != quota.limit {
            return false;
        }
        if after.window == current && self.position.window == current {
            self.position.permits = (self.position.permits - charged.cost).max(0);
            return true;
        }
        let is_last = self.position == after;
        if is_last {
            self.position = before;
        }
        is_last
    }

    fn move_back(&mut self, quota: &Quota, at: Micros, now: Micros) -> bool {
        let step = window_of(quota, at) - window_of(quota, now);
        if step > 0 {
            self.position.window -= step;
            self.moves += 1;
        }
        step > 0
    }

    fn change(&mut self, old: &Quota, new: &Quota, now: Micros) {
        if (old.limit, old.per) == (new.limit, new.per) {
            return;
        }
        let total = self.total(old, now) * Permits::from(new.limit);
        let old_limit = Permits::from(old.limit);
        self.fill(new, now, (total + old_limit - 1) / old_limit);
        // Positions of other numbers say nothing of what was charged before.
        self.moves += 1;
    }

    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.fill(quota, now, self.total(quota, now) + permits);
    }

    fn reward(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.fill(quota, now, (self.total(quota, now) - permits).max(0));
    }
}
