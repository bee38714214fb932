//! Fixed window: at most `limit` permits in each window of length `per`, counted from the epoch of the
//! store's clock.
//!
//! What is taken has a position in a line that starts with the current window and runs over into the
//! next ones: the first `limit` positions are this window, the next `limit` the next window, and so
//! on. A call that does not fit into what is left of a window starts the next; what it leaves free
//! stays free, for calls are served in the order they ask.
//!
//! With a `margin`, a window closes that much before its end: what is sent in it arrives in it.

use super::numbers::scale_up;
use super::{Charge, NEVER_US, Standing};

/// A fixed window's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedWindow {
    limit: u64,
    per_us: u64,
    margin_us: u64,
    version: u32,
}

/// A fixed window as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The window that positions count from: its start divided by its length.
    pub window: u64,
    /// Positions taken or skipped since the start of that window.
    pub taken: u64,
    /// Positions of one window.
    pub limit: u64,
    /// The version of the quota that the limit is from.
    pub version: u32,
}

/// What a charge left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The window of the charge.
    pub window: u64,
    /// Positions taken before it.
    pub before: u64,
    /// Positions taken after it.
    pub after: u64,
}

impl FixedWindow {
    /// `limit` per `per_us` microseconds, the last `margin_us` of each closed.
    ///
    /// The caller has checked that the numbers are not zero, that the margin is shorter than the
    /// window, and that no state passes 2^53.
    pub(crate) const fn new(limit: u64, per_us: u64, margin_us: u64, version: u32) -> Self {
        Self { limit, per_us, margin_us, version }
    }

    /// Permits of one window.
    #[must_use]
    pub const fn limit(&self) -> u64 {
        self.limit
    }

    /// The length of a window in microseconds.
    #[must_use]
    pub const fn per_us(&self) -> u64 {
        self.per_us
    }

    /// The end of each window that nothing is sent in, in microseconds.
    #[must_use]
    pub const fn margin_us(&self) -> u64 {
        self.margin_us
    }

    pub(super) const fn version(&self) -> u32 {
        self.version
    }

    pub(super) fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        let window = self.window(now_us);
        let Some(stored) = stored else {
            return State { window, taken: 0, limit: self.limit, version: self.version };
        };
        // A window from the future is one the clock was set back from: it is the current one then.
        let passed = window.saturating_sub(stored.window).saturating_mul(stored.limit);
        let taken = stored.taken.saturating_sub(passed);
        if stored.version > self.version || stored.limit == self.limit {
            return State { window, taken, version: stored.version.max(self.version), ..stored };
        }
        let taken = scale_up(taken, self.limit, stored.limit).min(NEVER_US);
        State { window, taken, limit: self.limit, version: self.version }
    }

    pub(super) fn wait(&self, state: &State, now_us: u64, cost: u64, at_least_us: u64) -> u64 {
        if cost > state.limit {
            return NEVER_US;
        }
        let earliest_us = now_us.saturating_add(at_least_us);
        let (windows, _) = self.place(state, earliest_us, cost);
        let start_us = self.start(state.window.saturating_add(windows));
        start_us.max(earliest_us).saturating_sub(now_us)
    }

    pub(super) fn fits(&self, state: &State, now_us: u64, cost: u64, calls: u64) -> u64 {
        if self.is_closed(now_us) {
            return 0;
        }
        (state.limit.saturating_sub(state.taken) / cost.max(1)).min(calls)
    }

    pub(super) fn charge(&self, state: State, now_us: u64, charge: Charge) -> (State, Receipt) {
        let position = if charge.wait_us == 0 {
            // Calls that fit, or a penalty, which asks nobody.
            state.taken
        } else {
            self.position(&state, now_us.saturating_add(charge.wait_us), charge.cost)
        };
        let after = position.saturating_add(charge.permits()).min(NEVER_US);
        let before = if charge.wait_us == 0 { after.saturating_sub(charge.cost) } else { state.taken };
        (State { taken: after, ..state }, Receipt { window: state.window, before, after })
    }

    /// What was taken last is taken back with all it skipped. What others stand behind keeps its
    /// position, and so is lost, but in the current window, where positions are all the same instant.
    /// Where another limit is in force by now, what was taken has been brought to it in proportion, and a
    /// position says nothing of it: all is lost until the window is over.
    pub(super) fn give_back(&self, state: State, now_us: u64, cost: u64, receipt: Receipt) -> State {
        if receipt.window > self.window(now_us) || state.limit != self.limit {
            return state;
        }
        let passed = (state.window - receipt.window).saturating_mul(state.limit);
        let after = receipt.after.saturating_sub(passed);
        if after == 0 {
            return state;
        }
        if state.taken == after {
            return State { taken: receipt.before.saturating_sub(passed), ..state };
        }
        if after <= state.limit && state.taken <= state.limit {
            return State { taken: state.taken.saturating_sub(cost), ..state };
        }
        state
    }

    #[expect(clippy::unused_self, reason = "the kernels answer alike")]
    pub(super) fn reward(&self, state: State, permits: u64) -> State {
        State { taken: state.taken.saturating_sub(permits), ..state }
    }

    pub(super) fn standing(&self, state: &State, now_us: u64) -> Standing {
        let remaining = if self.is_closed(now_us) { 0 } else { state.limit.saturating_sub(state.taken) };
        let reset_after_us = match state.taken.checked_sub(1) {
            None => 0,
            Some(last) => {
                let window = state.window.saturating_add(last / state.limit.max(1)).saturating_add(1);
                self.start(window).saturating_sub(now_us)
            }
        };
        Standing { remaining, reset_after_us }
    }

    pub(super) fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        self.standing(state, now_us).reset_after_us
    }

    pub(super) fn is_ahead(&self, state: &State, now_us: u64) -> bool {
        state.window > self.window(now_us)
    }

    /// The first position that `cost` permits can take in one window, at `earliest_us` or later. That is no
    /// further ahead than a call waits, and so it can be counted.
    fn position(&self, state: &State, earliest_us: u64, cost: u64) -> u64 {
        let (windows, inside) = self.place(state, earliest_us, cost);
        windows.saturating_mul(state.limit).saturating_add(inside)
    }

    /// The same as windows from the current one and positions inside of that: as one number it could not be
    /// counted where another quota refuses a call for longer than this one ever would.
    fn place(&self, state: &State, earliest_us: u64, cost: u64) -> (u64, u64) {
        let closed = u64::from(self.is_closed(earliest_us));
        let earliest = self.window(earliest_us).saturating_sub(state.window).saturating_add(closed);
        let (taken, inside) = (state.taken / state.limit, state.taken % state.limit);
        let (windows, inside) = if earliest > taken { (earliest, 0) } else { (taken, inside) };
        if inside + cost > state.limit { (windows.saturating_add(1), 0) } else { (windows, inside) }
    }

    fn is_closed(&self, at_us: u64) -> bool {
        at_us % self.per_us >= self.per_us - self.margin_us
    }

    fn window(&self, at_us: u64) -> u64 {
        at_us / self.per_us
    }

    fn start(&self, window: u64) -> u64 {
        window.saturating_mul(self.per_us)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten a second, in the window that starts here.
    const WINDOW: FixedWindow = FixedWindow::new(10, 1_000_000, 0, 0);
    const START: u64 = 1_700_000_000_000_000;

    fn take(window: FixedWindow, state: State, now_us: u64, cost: u64) -> (State, u64, Receipt) {
        let wait_us = window.wait(&state, now_us, cost, 0);
        let (state, receipt) = window.charge(state, now_us, Charge::one(cost, wait_us));
        (state, wait_us, receipt)
    }

    #[test]
    fn a_call_that_does_not_fit_into_the_rest_of_a_window_starts_the_next() {
        let now = START + 400_000;
        let mut state = WINDOW.refresh(None, now);
        let mut waits = Vec::new();
        for cost in [8, 3, 2, 6, 1] {
            let wait_us;
            (state, wait_us, _) = take(WINDOW, state, now, cost);
            waits.push(wait_us);
        }
        assert_eq!(waits, [0, 600_000, 600_000, 1_600_000, 1_600_000]);
        assert_eq!(WINDOW.standing(&state, now), Standing { remaining: 0, reset_after_us: 2_600_000 });
    }

    #[test]
    fn a_window_that_is_over_takes_with_it_what_was_taken_in_it() {
        let mut state = WINDOW.refresh(None, START);
        for _ in 0..14 {
            (state, ..) = take(WINDOW, state, START, 1);
        }
        let next = WINDOW.refresh(Some(state), START + 1_000_000);
        assert_eq!(WINDOW.standing(&next, START + 1_000_000).remaining, 6);
        let later = START + 9_000_000;
        assert_eq!(WINDOW.refresh(Some(state), later), WINDOW.refresh(None, later));
    }

    #[test]
    fn a_margin_closes_the_window_before_its_end() {
        let window = FixedWindow::new(10, 1_000_000, 20_000, 0);
        let (open, closed) = (START + 979_999, START + 980_000);
        assert_eq!(window.fits(&window.refresh(None, open), open, 1, 3), 3);
        let state = window.refresh(None, closed);
        assert_eq!((window.fits(&state, closed, 1, 3), window.wait(&state, closed, 1, 0)), (0, 20_000));
    }

    #[test]
    fn what_was_taken_last_is_given_back_with_what_it_skipped() {
        let mut state = WINDOW.refresh(None, START);
        (state, ..) = take(WINDOW, state, START, 8);
        let before = state;
        let (after, wait_us, receipt) = take(WINDOW, state, START, 3);
        assert_eq!(wait_us, 1_000_000);
        assert_eq!(WINDOW.give_back(after, START, 3, receipt), before);
        let (behind, ..) = take(WINDOW, after, START, 1);
        assert_eq!(WINDOW.give_back(behind, START, 3, receipt), behind, "another stands behind it");
    }

    #[test]
    fn one_of_a_group_that_was_admitted_together_gives_back_its_own() {
        let charge = Charge { cost: 2, calls: 3, wait_us: 0 };
        let (state, receipt) = WINDOW.charge(WINDOW.refresh(None, START), START, charge);
        let state = WINDOW.give_back(state, START, 2, receipt);
        assert_eq!(WINDOW.standing(&state, START).remaining, 6);
        let state = WINDOW.give_back(state, START, 2, receipt);
        assert_eq!(WINDOW.standing(&state, START).remaining, 8);
    }

    #[test]
    fn a_changed_limit_keeps_the_share_that_was_taken() {
        let (state, ..) = take(WINDOW, WINDOW.refresh(None, START), START, 5);
        let wider = FixedWindow::new(100, 1_000_000, 0, 0);
        assert_eq!(wider.standing(&wider.refresh(Some(state), START), START).remaining, 50);
    }

    #[test]
    fn what_was_charged_by_another_limit_is_not_given_back() {
        let mut state = WINDOW.refresh(None, START);
        let mut receipts = Vec::new();
        for _ in 0..9 {
            let receipt;
            (state, _, receipt) = take(WINDOW, state, START, 1);
            receipts.push(receipt);
        }
        let narrower = FixedWindow::new(5, 1_000_000, 0, 1);
        state = narrower.refresh(Some(state), START);
        assert_eq!(narrower.standing(&state, START).remaining, 0);
        for receipt in receipts {
            state = WINDOW.give_back(WINDOW.refresh(Some(state), START), START, 1, receipt);
        }
        assert_eq!(narrower.standing(&state, START).remaining, 0);
    }

    #[test]
    fn a_clock_set_back_holds_the_window_for_one_window_at_most() {
        let (state, ..) = take(WINDOW, WINDOW.refresh(None, START), START, 10);
        let now = START - 3_600_000_000;
        assert!(WINDOW.is_ahead(&state, now));
        assert_eq!(WINDOW.wait(&WINDOW.refresh(Some(state), now), now, 1, 0), 1_000_000);
    }
}
