//! Sliding window: at most `limit` permits in any window of length `per`.
//!
//! The state is a record of what was taken when, as runs of permits, each with its instant. Only what
//! was really taken, or is reserved for a caller that waits, is in it; so a call that is given back is
//! simply taken out again, wherever it stands.
//!
//! The approximate window keeps one run for each of [`BUCKETS`] buckets a window is cut into, and
//! counts all of its permits at the newest instant among them. A permit may so count for one bucket
//! too long, and never too short: it never admits too many, as the usual two counters do, which let
//! through up to twice the limit.
//!
//! A `margin` makes the window longer.

use std::collections::VecDeque;

use super::{Charge, NEVER_US, Standing};

/// How many buckets a window of the approximate algorithm is cut into.
pub const BUCKETS: u64 = 50;

/// A sliding window's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlidingWindow {
    limit: u64,
    span_us: u64,
    bucket_us: u64,
    version: u32,
}

/// A sliding window as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The instant of the last write, in microseconds of the store's clock.
    pub at_us: u64,
    /// Permits of one window.
    pub limit: u64,
    /// The version of the quota that the limit is from.
    pub version: u32,
    /// What was taken, the oldest first. An instant that lies ahead is a reservation.
    pub runs: VecDeque<Run>,
    /// The permits of all runs.
    pub permits: u64,
}

/// Permits that count as of one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// The newest instant among them, in microseconds of the store's clock.
    pub newest_us: u64,
    /// How many there are.
    pub permits: u64,
}

/// What a charge left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The instant it was recorded at, in microseconds of the store's clock.
    pub slot_us: u64,
}

impl SlidingWindow {
    /// The exact window of `span_us` microseconds.
    ///
    /// The caller has checked that the numbers are not zero and that no state passes 2^53.
    pub(crate) const fn exact(limit: u64, span_us: u64, version: u32) -> Self {
        Self { limit, span_us, bucket_us: 1, version }
    }

    /// The approximate window of `span_us` microseconds; as [`exact`](Self::exact).
    pub(crate) const fn approximate(limit: u64, span_us: u64, version: u32) -> Self {
        Self { limit, span_us, bucket_us: span_us.div_ceil(BUCKETS), version }
    }

    /// Permits of one window.
    #[must_use]
    pub const fn limit(&self) -> u64 {
        self.limit
    }

    /// The length of the window in microseconds, its margin included.
    #[must_use]
    pub const fn span_us(&self) -> u64 {
        self.span_us
    }

    /// The length of the buckets in microseconds; 1 for the exact window.
    #[must_use]
    pub const fn bucket_us(&self) -> u64 {
        self.bucket_us
    }

    pub(super) const fn version(&self) -> u32 {
        self.version
    }

    /// Moves a record from the future to `now_us`, and otherwise leaves it as it is.
    pub(super) fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        let Some(mut state) = stored else {
            let (limit, version) = (self.limit, self.version);
            return State { at_us: now_us, limit, version, runs: VecDeque::new(), permits: 0 };
        };
        let set_back_us = state.at_us.saturating_sub(now_us);
        if set_back_us > 0 {
            for run in &mut state.runs {
                run.newest_us = run.newest_us.saturating_sub(set_back_us);
            }
            self.written(&mut state, now_us);
        }
        state
    }

    pub(super) fn wait(&self, state: &State, now_us: u64, cost: u64, at_least_us: u64) -> u64 {
        let limit = self.limit_of(state);
        if cost > limit {
            return NEVER_US;
        }
        let earliest_us = now_us.saturating_add(at_least_us).max(state.newest_us());
        let in_the_way = state.permits.saturating_add(cost).saturating_sub(limit);
        let mut gone = 0_u64;
        let last_in_the_way = state.runs.iter().find(|run| {
            gone = gone.saturating_add(run.permits);
            gone >= in_the_way
        });
        let free_us = match last_in_the_way {
            Some(run) if in_the_way > 0 => run.newest_us.saturating_add(self.span_us),
            _ => 0,
        };
        earliest_us.max(free_us).saturating_sub(now_us)
    }

    pub(super) fn fits(&self, state: &State, now_us: u64, cost: u64, calls: u64) -> u64 {
        (self.standing(state, now_us).remaining / cost.max(1)).min(calls)
    }

    pub(super) fn charge(&self, mut state: State, now_us: u64, charge: Charge) -> (State, Receipt) {
        // A penalty asks nobody, and may come before what others wait for; the record stays in order.
        let slot_us = now_us.saturating_add(charge.wait_us).max(state.newest_us());
        self.forget(&mut state, now_us);
        let permits = charge.permits().min(NEVER_US);
        match state.runs.back_mut() {
            Some(last) if permits > 0 && self.bucket(last.newest_us) == self.bucket(slot_us) => {
                last.newest_us = slot_us;
                last.permits = last.permits.saturating_add(permits);
            }
            _ if permits == 0 => {}
            _ => state.runs.push_back(Run { newest_us: slot_us, permits }),
        }
        state.permits = state.permits.saturating_add(permits);
        self.written(&mut state, now_us);
        (state, Receipt { slot_us })
    }

    /// Takes a charge out of the record. `false` is one that is not in it, or does not count any more.
    pub(super) fn give_back(
        &self,
        mut state: State,
        now_us: u64,
        cost: u64,
        receipt: Receipt,
    ) -> (State, bool) {
        if receipt.slot_us.saturating_add(self.span_us) <= now_us {
            return (state, false);
        }
        // A clock that was set back may have brought two runs into one bucket: only the later holds it.
        let place = state.runs.partition_point(|run| run.newest_us < receipt.slot_us);
        let bucket = self.bucket(receipt.slot_us);
        let Some(run) = state.runs.get_mut(place).filter(|run| self.bucket(run.newest_us) == bucket) else {
            return (state, false);
        };
        let back = cost.min(run.permits);
        run.permits -= back;
        if run.permits == 0 {
            state.runs.remove(place);
        }
        state.permits = state.permits.saturating_sub(back);
        self.written(&mut state, now_us);
        (state, true)
    }

    /// Takes the newest permits out of the record.
    pub(super) fn reward(&self, mut state: State, now_us: u64, permits: u64) -> State {
        let mut left = permits;
        while let Some(run) = state.runs.back_mut().filter(|_| left > 0) {
            let back = left.min(run.permits);
            run.permits -= back;
            left -= back;
            state.permits = state.permits.saturating_sub(back);
            if run.permits == 0 {
                state.runs.pop_back();
            }
        }
        self.written(&mut state, now_us);
        state
    }

    pub(super) fn standing(&self, state: &State, now_us: u64) -> Standing {
        let newest_us = state.newest_us();
        let expired = state.runs.iter().take_while(|run| self.is_over(run, now_us));
        let live = state.permits.saturating_sub(expired.map(|run| run.permits).sum());
        let remaining = if newest_us > now_us { 0 } else { self.limit_of(state).saturating_sub(live) };
        Standing { remaining, reset_after_us: self.lifetime(state, now_us) }
    }

    pub(super) fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        match state.runs.back() {
            Some(newest) => newest.newest_us.saturating_add(self.span_us).saturating_sub(now_us),
            None => 0,
        }
    }

    /// The record says what was sent, under whichever limit: only the limit changes.
    fn limit_of(&self, state: &State) -> u64 {
        if state.version > self.version { state.limit } else { self.limit }
    }

    fn written(&self, state: &mut State, now_us: u64) {
        state.limit = self.limit_of(state);
        state.version = state.version.max(self.version);
        state.at_us = now_us;
    }

    fn forget(&self, state: &mut State, now_us: u64) {
        while let Some(run) = state.runs.front().filter(|run| self.is_over(run, now_us)) {
            state.permits = state.permits.saturating_sub(run.permits);
            state.runs.pop_front();
        }
    }

    fn is_over(&self, run: &Run, now_us: u64) -> bool {
        run.newest_us.saturating_add(self.span_us) <= now_us
    }

    fn bucket(&self, at_us: u64) -> u64 {
        at_us / self.bucket_us
    }
}

impl State {
    fn newest_us(&self) -> u64 {
        self.runs.back().map_or(0, |run| run.newest_us)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u64 = 1_700_000_000_000_000;
    /// Three in any 100 us.
    const WINDOW: SlidingWindow = SlidingWindow::exact(3, 100, 0);

    fn take(window: SlidingWindow, state: State, now_us: u64, cost: u64) -> (State, Receipt) {
        let wait_us = window.wait(&state, now_us, cost, 0);
        window.charge(state, now_us, Charge::one(cost, wait_us))
    }

    #[test]
    fn the_fourth_call_waits_until_the_first_is_a_window_old() {
        let mut state = WINDOW.refresh(None, NOW);
        for at in [0, 10, 10] {
            (state, _) = take(WINDOW, state, NOW + at, 1);
        }
        assert_eq!(WINDOW.wait(&state, NOW + 10, 1, 0), 90);
        assert_eq!((WINDOW.wait(&state, NOW + 99, 1, 0), WINDOW.wait(&state, NOW + 100, 1, 0)), (1, 0));
        assert_eq!(WINDOW.wait(&state, NOW + 100, 2, 0), 10, "two need the second to go as well");
        assert_eq!(WINDOW.standing(&state, NOW + 100), Standing { remaining: 1, reset_after_us: 10 });
    }

    #[test]
    fn a_small_call_does_not_overtake_a_large_one_that_waits() {
        let (state, _) = take(WINDOW, WINDOW.refresh(None, NOW), NOW, 2);
        let (state, _) = take(WINDOW, state, NOW, 3);
        assert_eq!(WINDOW.wait(&state, NOW, 1, 0), 200);
    }

    #[test]
    fn a_cancelled_call_leaves_the_record_as_if_it_had_never_been() {
        let (one, _) = take(WINDOW, WINDOW.refresh(None, NOW), NOW, 2);
        let (two, receipt) = take(WINDOW, one.clone(), NOW + 1, 2);
        let (three, _) = take(WINDOW, two, NOW + 2, 1);
        let (state, changed) = WINDOW.give_back(three, NOW + 3, 2, receipt);
        assert!(changed);
        let instants: Vec<u64> = state.runs.iter().map(|run| run.newest_us - NOW).collect();
        assert_eq!((instants, state.permits), (vec![0, 100], 3), "only what waited in the middle is gone");
        assert!(!WINDOW.give_back(one, NOW + 3, 2, receipt).1, "nothing is given back twice");
    }

    #[test]
    fn the_approximate_window_keeps_one_run_for_each_bucket() {
        let window = SlidingWindow::approximate(1 << 40, 86_400_000_000, 0);
        let mut state = window.refresh(None, NOW);
        for minute in 0..2 * 24 * 60 {
            (state, _) = take(window, state, NOW + minute * 60_000_000, 1 << 20);
        }
        assert!(state.runs.len() as u64 <= BUCKETS + 1, "{}", state.runs.len());
    }

    #[test]
    fn a_record_from_the_future_comes_back_with_the_clock() {
        let (state, _) = take(WINDOW, WINDOW.refresh(None, NOW), NOW, 3);
        let earlier = NOW - 3_600_000_000;
        let state = WINDOW.refresh(Some(state), earlier);
        assert_eq!((state.at_us, WINDOW.wait(&state, earlier, 1, 0)), (earlier, 100));
    }

    proptest! {
        /// However calls ask, wait and go away, no window of either kind admits more than its limit.
        #[test]
        fn no_window_is_ever_over_its_limit(
            exact in any::<bool>(), limit in 1_u64..20, span in 1_u64..5_000,
            steps in proptest::collection::vec((0_u64..400, 1_u64..6, any::<bool>(), any::<usize>()), 1..120),
        ) {
            let window = if exact { SlidingWindow::exact } else { SlidingWindow::approximate };
            let window = window(limit, span, 0);
            let (mut now, mut state, mut sent) = (NOW, window.refresh(None, NOW), Vec::new());
            for (pause, cost, cancel, which) in steps {
                now += pause;
                if cancel && !sent.is_empty() {
                    let (_, cost, receipt) = sent.remove(which % sent.len());
                    (state, _) = window.give_back(state, now, cost, receipt);
                } else if cost <= limit {
                    let wait = window.wait(&state, now, cost, 0);
                    let receipt;
                    (state, receipt) = window.charge(state, now, Charge::one(cost, wait));
                    sent.push((now + wait, cost, receipt));
                }
            }
            for (from, ..) in &sent {
                let inside = sent.iter().filter(|(at, ..)| (*from..from + span).contains(at));
                prop_assert!(inside.map(|(_, cost, _)| cost).sum::<u64>() <= limit);
            }
        }

        /// The approximate window refuses no call that an exact one of another bucket's length would admit,
        /// and the exact one none that fits.
        #[test]
        fn no_window_is_under_its_limit_by_more_than_a_bucket(
            exact in any::<bool>(), limit in 1_u64..20, span in 1_u64..5_000,
            steps in proptest::collection::vec((0_u64..400, 1_u64..6), 1..120),
        ) {
            let window = if exact { SlidingWindow::exact } else { SlidingWindow::approximate };
            let window = window(limit, span, 0);
            let counts_for = span + window.bucket_us() - 1;
            let (mut now, mut state, mut sent) = (NOW, window.refresh(None, NOW), Vec::new());
            for (pause, cost) in steps {
                now += pause;
                if window.fits(&state, now, cost, 1) == 1 {
                    (state, _) = window.charge(state, now, Charge::one(cost, 0));
                    sent.push((now, cost));
                } else {
                    let counting = sent.iter().filter(|(at, _)| at + counts_for > now);
                    prop_assert!(counting.map(|(_, cost)| cost).sum::<u64>() + cost > limit);
                }
            }
        }
    }
}
