//! The breaker around the store: keeps a Redis that is gone from costing each call its deadline.
//!
//! It opens after [`IN_A_ROW`] failures in a row, or where half of [`ENOUGH`] calls within a second failed.
//! While it is open a call is told so at once. A while later, and each time that while has passed again,
//! one call tries whether Redis is back; with its success the others follow. What fails is one script, of
//! however many callers.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::time::{self, Instant};

const IN_A_ROW: u32 = 3;
const ENOUGH: u32 = 10;
const WINDOW: Duration = Duration::from_secs(1);
/// How long it is open at least, and up to how much longer, so that no fleet comes back in one instant.
const OPEN: Duration = Duration::from_millis(200);
const JITTER: Duration = Duration::from_millis(100);
/// The same where it has been closed for less than [`WINDOW`]: a store that is slow, and not gone, is not
/// tried all the time.
const OPEN_AGAIN: Duration = Duration::from_millis(420);
const JITTER_AGAIN: Duration = Duration::from_millis(50);
/// How long a call that tries has for it, until another one does.
const TRIAL: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Health {
    /// Whether it is open: read by every call.
    open: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    in_a_row: u32,
    window: Option<Window>,
    open: Option<Open>,
    closed_at: Option<Instant>,
    /// How long it was open before this time.
    open_for: Duration,
}

#[derive(Debug)]
struct Window {
    since: Instant,
    calls: u32,
    failures: u32,
}

#[derive(Debug)]
struct Open {
    since: Instant,
    until: Instant,
    /// Until when the call that tries whether Redis is back has time for it.
    trial: Option<Instant>,
}

/// What a call may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Ask the store.
    Ask,
    /// Ask it, and find out whether it is back.
    Try,
    /// Do without.
    Without,
}

/// What is worth a line in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Opened,
    /// After how long.
    Closed(Duration),
}

impl Health {
    pub(super) fn way(&self) -> Way {
        if !self.open.load(Ordering::Acquire) {
            return Way::Ask;
        }
        self.way_at(time::now())
    }

    fn way_at(&self, now: Instant) -> Way {
        let mut state = self.state();
        let Some(open) = &mut state.open else { return Way::Ask };
        if now < open.until || open.trial.is_some_and(|trial| now < trial) {
            return Way::Without;
        }
        open.trial = Some(now + TRIAL);
        Way::Try
    }

    /// Whether calls are to do without the store.
    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    /// How long it was open in all.
    pub(super) fn open_for(&self, now: Instant) -> Duration {
        let state = self.state();
        let current = state.open.as_ref().map(|open| now.saturating_duration_since(open.since));
        state.open_for + current.unwrap_or_default()
    }

    pub(super) fn succeeded(&self, now: Instant) -> Option<Change> {
        let mut state = self.state();
        state.in_a_row = 0;
        state.count(now, false);
        // A call that was sent before it opened says nothing of now.
        let open = state.open.take_if(|open| open.trial.is_some())?;
        let lasted = now.saturating_duration_since(open.since);
        state.open_for += lasted;
        state.closed_at = Some(now);
        state.window = None;
        self.open.store(false, Ordering::Release);
        Some(Change::Closed(lasted))
    }

    pub(super) fn failed(&self, now: Instant, random: u64) -> Option<Change> {
        let mut state = self.state();
        state.in_a_row = state.in_a_row.saturating_add(1);
        let many = state.count(now, true);
        let again = state.closed_at.is_some_and(|at| now.saturating_duration_since(at) < WINDOW);
        let until =
            now + if again { spread(OPEN_AGAIN, JITTER_AGAIN, random) } else { spread(OPEN, JITTER, random) };
        if let Some(open) = &mut state.open {
            // A call that was sent before it opened says nothing new.
            if open.trial.take().is_some() {
                open.until = until;
            }
            return None;
        }
        if state.in_a_row < IN_A_ROW && !many {
            return None;
        }
        state.open = Some(Open { since: now, until, trial: None });
        self.open.store(true, Ordering::Release);
        Some(Change::Opened)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Counts a call, and says whether too many of the last ones failed.
    fn count(&mut self, now: Instant, failed: bool) -> bool {
        let over = |window: &Window| now.saturating_duration_since(window.since) >= WINDOW;
        let window = self.window.take().filter(|window| !over(window));
        let window = self.window.insert(window.unwrap_or(Window { since: now, calls: 0, failures: 0 }));
        window.calls += 1;
        window.failures += u32::from(failed);
        window.calls >= ENOUGH && window.failures * 2 >= window.calls
    }
}

/// `least`, and up to `more` on top of it.
fn spread(least: Duration, more: Duration, random: u64) -> Duration {
    let more_us = time::micros(more).max(1);
    least + Duration::from_micros(random % more_us)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn opened_after(failures: &[bool]) -> Option<usize> {
        let (health, now) = (Health::default(), time::now());
        failures.iter().position(|failed| {
            let change = if *failed { health.failed(now, 0) } else { health.succeeded(now) };
            change == Some(Change::Opened)
        })
    }

    fn fail(health: &Health, now: Instant) {
        for _ in 0..IN_A_ROW {
            health.failed(now, 0);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn it_opens_at_the_third_failure_in_a_row_or_at_half_of_ten() {
        assert_eq!(opened_after(&[true, true, false, true, true, true]), Some(5));
        let every_second = [false, true, false, true, false, true, false, true, false, true];
        assert_eq!(opened_after(&every_second), Some(9));
        let every_third = [false, false, true].repeat(20);
        assert_eq!(opened_after(&every_third), None);
    }

    #[tokio::test(start_paused = true)]
    async fn one_call_at_a_time_tries_and_the_others_follow_its_success() {
        let (health, now) = (Health::default(), time::now());
        for _ in 0..IN_A_ROW {
            assert_eq!(health.way_at(now), Way::Ask);
            health.failed(now, 0);
        }
        assert_eq!(health.way_at(now + OPEN - MS), Way::Without);
        let later = now + OPEN;
        assert_eq!((health.way_at(later), health.way_at(later)), (Way::Try, Way::Without));
        assert_eq!(health.failed(later, 0), None, "it is open already");
        assert_eq!((health.way_at(later + OPEN - MS), health.way_at(later + OPEN)), (Way::Without, Way::Try));
        assert_eq!(health.succeeded(later + OPEN), Some(Change::Closed(2 * OPEN)));
        assert_eq!((health.way(), health.is_open()), (Way::Ask, false));
        assert_eq!(health.open_for(later + 9 * OPEN), 2 * OPEN);
    }

    #[tokio::test(start_paused = true)]
    async fn a_success_from_before_it_opened_does_not_close_it() {
        let (health, now) = (Health::default(), time::now());
        fail(&health, now);
        assert_eq!(health.succeeded(now), None);
        assert!(health.is_open());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_tries_and_is_never_heard_of_again_is_followed_by_another() {
        let (health, now) = (Health::default(), time::now());
        fail(&health, now);
        assert_eq!(health.way_at(now + OPEN), Way::Try);
        assert_eq!(health.way_at(now + OPEN + TRIAL - MS), Way::Without);
        assert_eq!(health.way_at(now + OPEN + TRIAL), Way::Try);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_fails_again_at_once_is_left_alone_for_longer() {
        let (health, now) = (Health::default(), time::now());
        fail(&health, now);
        assert_eq!(health.way_at(now + OPEN), Way::Try);
        let back = now + OPEN;
        health.succeeded(back);
        fail(&health, back);
        assert_eq!(health.way_at(back + OPEN_AGAIN - MS), Way::Without);
        assert_eq!(health.way_at(back + OPEN_AGAIN), Way::Try);
    }
}
