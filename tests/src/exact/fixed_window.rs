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
    /// The charge that was the last to be put in, unless anything else was done since.
    last_charge: Option<u64>,
}

#[derive(Debug, Clone)]
pub(super) struct FixedWindow {
    position: Position,
    /// Charges so far; the number of the next one.
    charges: u64,
    /// How often the windows have been renumbered.
    moves: u64,
}

impl FixedWindow {
    pub(super) fn empty(quota: &Quota, now: Micros) -> Self {
        let position = Position { window: window_of(quota, now), permits: 0, last_charge: None };
        Self { position, charges: 0, moves: 0 }
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
        self.position = Position {
            window: window_of(quota, now) + ahead,
            permits: total - ahead * limit,
            last_charge: None,
        };
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
        let number = self.charges;
        self.charges += 1;
        self.position = Position { window, permits, last_charge: Some(number) };
        Trace::Position { window, number, before, moves: self.moves }
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
        let &Trace::Position { window, number, before, moves } = charged.trace else { return false };
        let current = window_of(quota, now);
        if moves != self.moves || window < current {
            return false;
        }
        if self.position.window == current {
            self.position.permits = (self.position.permits - charged.cost).max(0);
            return true;
        }
        let is_last = self.position.last_charge == Some(number);
        if is_last {
            self.position = before;
        }
        is_last
    }

    fn move_back(&mut self, quota: &Quota, at: Micros, now: Micros) {
        let step = window_of(quota, at) - window_of(quota, now);
        if step > 0 {
            self.position.window -= step;
            self.position.last_charge = None;
            self.moves += 1;
        }
    }

    fn change(&mut self, old: &Quota, new: &Quota, now: Micros) {
        if (old.limit, old.per) == (new.limit, new.per) {
            return;
        }
        let total = self.total(old, now) * Permits::from(new.limit);
        let old_limit = Permits::from(old.limit);
        self.fill(new, now, (total + old_limit - 1) / old_limit);
        if old.per != new.per {
            self.moves += 1;
        }
    }

    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.fill(quota, now, self.total(quota, now) + permits);
    }

    fn reward(&mut self, quota: &Quota, permits: Permits, now: Micros) {
        self.fill(quota, now, (self.total(quota, now) - permits).max(0));
    }
}
