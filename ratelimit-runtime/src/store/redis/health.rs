//! The breaker around the store: keeps a Redis that is gone from costing each call its deadline.
//!
//! It opens after [`IN_A_ROW`] failures in a row, or where half of [`ENOUGH`] calls within a second failed: a
//! script that fails has failed each of its callers, so of a crowd nobody waits twice. While it is open a call
//! is told so at once. Whether Redis is back is tried soon, and then less and less often, by the task that
//! [watches](super::watch), or by a call where there is none. The sooner all processes of a fleet find it back,
//! the shorter some go by their shares while others ask for all. A Redis that comes and goes is given up twice a
//! second at most: each change is a line in the log, and a burst of waiting.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::time::{self, Instant};

pub(super) const IN_A_ROW: u64 = 3;
const ENOUGH: u64 = 10;
const WINDOW: Duration = Duration::from_secs(1);
/// How long it is open at least until it is tried. Twice as long after each trial that fails, up to
/// [`LONGEST`].
const OPEN: Duration = Duration::from_millis(25);
const LONGEST: Duration = Duration::from_millis(75);
/// Up to how much longer, so that no fleet comes back in one instant.
const JITTER: Duration = Duration::from_millis(25);
/// The same where it has been closed for less than [`WINDOW`]: a store that is slow, and not gone, is not
/// tried all the time.
const OPEN_AGAIN: Duration = Duration::from_millis(420);
const JITTER_AGAIN: Duration = Duration::from_millis(50);
/// And then it closes after so many trials in a row that succeed: one may have been lucky.
const TRIALS_AGAIN: u32 = 3;
/// How long a call that tries has for it, until another one does.
const TRIAL: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Health {
    /// Whether it is open: read by every call.
    open: AtomicBool,
    /// Whether a task tries whether Redis is back.
    watched: AtomicBool,
    /// Whether it was told, since it opened, that the server answers and does not serve.
    told: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    in_a_row: u64,
    window: Option<Window>,
    open: Option<Open>,
    closed_at: Option<Instant>,
    /// When it opened last.
    opened_at: Option<Instant>,
    /// How long it was open before this time.
    open_for: Duration,
}

#[derive(Debug)]
struct Window {
    since: Instant,
    calls: u64,
    failures: u64,
}

#[derive(Debug)]
struct Open {
    since: Instant,
    until: Instant,
    /// Until when the call that tries whether Redis is back has time for it.
    trial: Option<Instant>,
    /// How long it waits for the next one, if this one fails.
    pause: Duration,
    /// How many trials have to succeed in a row, and how many more.
    needed: u32,
    missing: u32,
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
    /// What a call may do: where a task tries, no call does.
    pub(super) fn way(&self) -> Way {
        if !self.open.load(Ordering::Acquire) {
            return Way::Ask;
        }
        if self.watched.load(Ordering::Acquire) {
            return Way::Without;
        }
        self.way_at(time::now())
    }

    /// What the task that watches may do.
    pub(super) fn way_to_watch(&self) -> Way {
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

    /// Whoever is told so is to watch from now on: nobody does.
    pub(super) fn is_to_be_watched(&self) -> bool {
        !self.watched.swap(true, Ordering::AcqRel)
    }

    pub(super) fn is_watched_no_more(&self) {
        self.watched.store(false, Ordering::Release);
    }

    /// It opens, which is told, and with it whether the server answers and does not serve.
    pub(super) fn tells_of_a_refusal(&self, now: bool) {
        self.told.store(now, Ordering::Release);
    }

    /// Whether that is still to be told: nobody has.
    pub(super) fn is_a_refusal_to_be_told(&self) -> bool {
        !self.told.swap(true, Ordering::AcqRel)
    }

    /// How long it was open in all.
    pub(super) fn open_for(&self, now: Instant) -> Duration {
        let state = self.state();
        let current = state.open.as_ref().map(|open| now.saturating_duration_since(open.since));
        state.open_for + current.unwrap_or_default()
    }

    /// A script has answered so many calls.
    pub(super) fn succeeded(&self, now: Instant, calls: u64) -> Option<Change> {
        let mut state = self.state();
        state.in_a_row = 0;
        state.count(now, calls, 0);
        // A call that was sent before it opened says nothing of now.
        let open = state.open.as_mut().filter(|open| open.trial.is_some())?;
        open.trial = None;
        open.missing = open.missing.saturating_sub(1);
        if open.missing > 0 {
            open.until = now + OPEN;
            return None;
        }
        let lasted = now.saturating_duration_since(open.since);
        state.open = None;
        state.open_for += lasted;
        state.closed_at = Some(now);
        state.window = None;
        self.open.store(false, Ordering::Release);
        Some(Change::Closed(lasted))
    }

    /// A script has failed so many calls.
    pub(super) fn failed(&self, now: Instant, calls: u64, random: u64) -> Option<Change> {
        let mut state = self.state();
        state.in_a_row = state.in_a_row.saturating_add(calls);
        let many = state.count(now, calls, calls);
        if let Some(open) = &mut state.open {
            // A call that was sent before it opened says nothing new.
            if open.trial.take().is_some() {
                open.until = now + spread(open.pause, JITTER, random);
                open.pause = (open.pause * 2).min(LONGEST);
                open.missing = open.needed;
            }
            return None;
        }
        if state.in_a_row < IN_A_ROW && !many {
            return None;
        }
        let again = state.closed_at.is_some_and(|at| now.saturating_duration_since(at) < WINDOW);
        let (pause, jitter) = if again { (OPEN_AGAIN, JITTER_AGAIN) } else { (OPEN, JITTER) };
        let needed = if again { TRIALS_AGAIN } else { 1 };
        let until = now + spread(pause, jitter, random);
        // Whatever comes then, it has not opened three times within a second.
        let third = state.opened_at.replace(now).map(|at| at + spread(WINDOW + OPEN, JITTER, random));
        state.open = Some(Open {
            since: now,
            until: third.map_or(until, |third| third.max(until)),
            trial: None,
            pause: (pause * 2).min(LONGEST),
            needed,
            missing: needed,
        });
        self.open.store(true, Ordering::Release);
        Some(Change::Opened)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Counts calls, and says whether too many of the last ones failed.
    fn count(&mut self, now: Instant, calls: u64, failures: u64) -> bool {
        let over = |window: &Window| now.saturating_duration_since(window.since) >= WINDOW;
        let window = self.window.take().filter(|window| !over(window));
        let window = self.window.insert(window.unwrap_or(Window { since: now, calls: 0, failures: 0 }));
        window.calls = window.calls.saturating_add(calls);
        window.failures = window.failures.saturating_add(failures);
        window.calls >= ENOUGH && window.failures >= window.calls.div_ceil(2)
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
            let change = if *failed { health.failed(now, 1, 0) } else { health.succeeded(now, 1) };
            change == Some(Change::Opened)
        })
    }

    fn fail(health: &Health, now: Instant) {
        for _ in 0..IN_A_ROW {
            health.failed(now, 1, 0);
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
            health.failed(now, 1, 0);
        }
        assert_eq!(health.way_at(now + OPEN - MS), Way::Without);
        let later = now + OPEN;
        assert_eq!((health.way_at(later), health.way_at(later)), (Way::Try, Way::Without));
        assert_eq!(health.failed(later, 1, 0), None, "it is open already");
        let second = later + 2 * OPEN;
        assert_eq!((health.way_at(second - MS), health.way_at(second)), (Way::Without, Way::Try));
        assert_eq!(health.succeeded(second, 1), Some(Change::Closed(3 * OPEN)));
        assert_eq!((health.way(), health.is_open()), (Way::Ask, false));
        assert_eq!(health.open_for(second + 9 * OPEN), 3 * OPEN);
    }

    #[tokio::test(start_paused = true)]
    async fn a_success_from_before_it_opened_does_not_close_it() {
        let (health, now) = (Health::default(), time::now());
        fail(&health, now);
        assert_eq!(health.succeeded(now, 1), None);
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
        let back = now + 2 * WINDOW;
        assert_eq!(health.way_at(back), Way::Try);
        health.succeeded(back, 1);
        fail(&health, back);
        let mut at = back + OPEN_AGAIN;
        assert_eq!(health.way_at(at - MS), Way::Without);
        // And it takes more than one trial that succeeds, in a row.
        for (well, is_back) in [(true, false), (false, false), (true, false), (true, false), (true, true)] {
            assert_eq!(health.way_at(at), Way::Try);
            let change = if well { health.succeeded(at, 1) } else { health.failed(at, 1, 0) };
            assert_eq!(change.is_some(), is_back);
            at += LONGEST;
        }
    }

    /// When it opens where each call that tries succeeds and all others fail, and time goes by in steps of `step`.
    fn openings_of_one_that_comes_and_goes(step: Duration) -> Vec<Instant> {
        let (health, start) = (Health::default(), time::now());
        let steps = 10_000 / step.as_millis();
        let instants = (0..steps).map(|number| start + step * u32::try_from(number).unwrap());
        let opens = instants.filter(|now| match health.way_at(*now) {
            Way::Without => false,
            Way::Try => health.succeeded(*now, 1) == Some(Change::Opened),
            Way::Ask => health.failed(*now, IN_A_ROW, 0) == Some(Change::Opened),
        });
        opens.collect()
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_comes_and_goes_is_given_up_twice_in_any_second_at_most_and_tried_all_the_time() {
        for step in [1, 7, 20, 100] {
            let openings = openings_of_one_that_comes_and_goes(step * MS);
            for three in openings.windows(3) {
                assert!(three[2] - three[0] > WINDOW, "{step} ms: {:?}", three[2] - three[0]);
            }
            // That is once in a second at least.
            assert!(openings.len() >= 10, "{step} ms: {}", openings.len());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_script_that_fails_many_callers_opens_it_and_few_among_many_do_not() {
        let (health, now) = (Health::default(), time::now());
        health.succeeded(now, 16);
        assert_eq!(health.failed(now, 16, 0), Some(Change::Opened));
        let health = Health::default();
        health.succeeded(now, 16);
        assert_eq!([health.failed(now, 2, 0), health.succeeded(now, 1), health.failed(now, 2, 0)], [None; 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn trials_come_less_and_less_often_up_to_a_bound() {
        let (health, mut now) = (Health::default(), time::now());
        fail(&health, now);
        let mut pauses = Vec::new();
        for _ in 0..4 {
            let since = now;
            while health.way_at(now) == Way::Without {
                now += MS;
            }
            pauses.push(now - since);
            health.failed(now, 1, 0);
        }
        assert_eq!(pauses, [OPEN, 2 * OPEN, LONGEST, LONGEST]);
    }

    #[tokio::test(start_paused = true)]
    async fn where_a_task_watches_no_call_tries() {
        let (health, now) = (Health::default(), time::now());
        fail(&health, now);
        assert_eq!([health.is_to_be_watched(), health.is_to_be_watched()], [true, false]);
        tokio::time::advance(OPEN).await;
        assert_eq!(
            [health.way(), health.way_to_watch(), health.way_to_watch()],
            [Way::Without, Way::Try, Way::Without]
        );
        tokio::time::advance(TRIAL).await;
        health.is_watched_no_more();
        assert_eq!(health.way(), Way::Try);
    }
}
