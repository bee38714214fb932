//! The states of the breakers that guard calls.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

#[cfg(feature = "redis")]
use ratelimit_core::breaker::{Forced, Gate, Phase};
use ratelimit_core::breaker::{State, Transition};

use super::lock;
use crate::store::{BreakerChange, BreakerStatus, Guard, Told};

/// With so many, those that are over are looked for before one more comes.
const SWEEP: usize = 1_024;

#[derive(Default)]
pub(super) struct Breakers {
    states: Mutex<States>,
}

/// States by their keys; those that are over go.
#[derive(Default)]
pub(crate) struct States {
    held: HashMap<Arc<str>, Held>,
    until_sweep: usize,
}

/// What somebody else says that a breaker does.
#[cfg(feature = "redis")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seeded {
    /// It lets everything through.
    AsNew,
    /// It lets nothing through for so many microseconds.
    OpenFor(u64),
    /// An operator holds it.
    Held(Forced),
}

struct Held {
    state: State,
    expires_at_us: u64,
}

impl Breakers {
    pub(super) fn lock(&self) -> MutexGuard<'_, States> {
        lock(&self.states)
    }

    /// Whether anything is known of any.
    #[cfg(feature = "redis")]
    pub(super) fn are_known(&self) -> bool {
        !self.lock().held.is_empty()
    }
}

impl States {
    /// The state of a breaker, which is as new where none is held.
    pub(super) fn of(&self, guard: &Guard, now_us: u64) -> State {
        let held = self.held.get(&guard.key).filter(|held| now_us < held.expires_at_us);
        held.map(|held| held.state.clone()).unwrap_or_default()
    }

    #[cfg(feature = "redis")]
    pub(super) fn seed(&mut self, guard: &Guard, seeded: Seeded, now_us: u64) -> bool {
        let phase = match seeded {
            Seeded::AsNew => {
                let before = self.held.remove(&guard.key);
                return before.is_some_and(|held| !matches!(held.state.phase, Phase::Closed));
            }
            Seeded::OpenFor(open_us) => Phase::Open { until_us: now_us.saturating_add(open_us) },
            Seeded::Held(forced) => Phase::Forced(forced),
        };
        let state = State { at_us: now_us, epoch: now_us, opened: 1, phase, ..State::default() };
        self.put(guard, state, 0, now_us);
        false
    }

    pub(super) fn put(&mut self, guard: &Guard, state: State, slack_us: u64, now_us: u64) {
        if self.held.len() >= SWEEP && self.until_sweep == 0 {
            self.held.retain(|_, held| now_us < held.expires_at_us);
            self.until_sweep = self.held.len();
        }
        self.until_sweep = self.until_sweep.saturating_sub(1);
        let lifetime_us = guard.breaker.lifetime_us(&state).saturating_add(slack_us);
        let held = Held { state, expires_at_us: now_us.saturating_add(lifetime_us) };
        self.held.insert(Arc::clone(&guard.key), held);
    }

    /// Whether a call is let through, of a process that decides by itself.
    #[cfg(feature = "redis")]
    pub(crate) fn ask(&mut self, guard: &Guard, now_us: u64) -> Gate {
        let mut state = self.of(guard, now_us);
        let gate = guard.breaker.ask(&mut state, now_us, guard.lease_us);
        self.put(guard, state, 0, now_us);
        gate
    }

    /// So many calls have ended, whatever the epoch is.
    #[cfg(feature = "redis")]
    pub(crate) fn count(
        &mut self,
        guard: &Guard,
        calls: u64,
        failures: u64,
        now_us: u64,
    ) -> Option<Transition> {
        let epoch = self.of(guard, now_us).epoch;
        self.report(guard, 1, Told::Calls { epoch, calls, failures }, 0, now_us)
    }

    /// Reports what `process` says.
    pub(crate) fn report(
        &mut self,
        guard: &Guard,
        process: u64,
        told: Told,
        slack_us: u64,
        now_us: u64,
    ) -> Option<Transition> {
        let (mut state, breaker) = (self.of(guard, now_us), &guard.breaker);
        let transition = match told {
            Told::Probe { ticket, verdict } => breaker.report(&mut state, process, ticket, verdict, now_us),
            Told::Calls { epoch, calls, failures } => {
                breaker.report_calls(&mut state, process, epoch, calls, failures, now_us)
            }
        };
        self.put(guard, state, slack_us, now_us);
        transition
    }

    pub(super) fn change(
        &mut self,
        guard: &Guard,
        change: BreakerChange,
        slack_us: u64,
        now_us: u64,
    ) -> BreakerStatus {
        let (mut state, breaker) = (self.of(guard, now_us), &guard.breaker);
        let mut changed = state.is_ahead(now_us);
        // What is over is not told of.
        let _ = breaker.room(&mut state, now_us);
        if change != BreakerChange::None {
            let forced = if let BreakerChange::Hold(forced) = change { Some(forced) } else { None };
            breaker.force(&mut state, forced, now_us);
            changed = true;
        }
        let report = BreakerStatus::of(&state, now_us);
        if changed {
            self.put(guard, state, slack_us, now_us);
        }
        report
    }
}
