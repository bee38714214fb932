//! The places for calls in flight that this process holds, and the task that renews their lease.
//!
//! What is counted here is what the calls of this process know that they hold. Redis may believe that
//! it is more, where a reply was lost: each renewal says how much it is, and the last one that it is
//! nothing, so nothing stays lost for longer than a lease.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::Receipt;
use ratelimit_core::algorithm::in_flight::Holder;
use tokio::runtime;

use super::RedisStore;
use crate::store::{Answer, Ask, Charged, Entry};
use crate::time::{self, Instant};

/// A lease is renewed this many times before it is over: a renewal may get lost.
const RENEWALS: u32 = 3;

/// The most keys that one script renews.
pub(super) const MAX_RENEWALS: usize = 1_000;

/// What the process holds of one key.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) ask: Ask,
    pub(super) places: u64,
}

#[derive(Debug)]
pub(super) struct Holdings {
    holder: Holder,
    lease: Duration,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// Also what is held no more, until Redis has been told so.
    held: HashMap<Arc<str>, Held>,
    /// The task that renews them, while it runs.
    task: Option<Task>,
    tasks: u64,
}

#[derive(Debug)]
struct Task {
    number: u64,
    /// When it last looked.
    looked_at: Instant,
}

impl Known {
    /// The number of a new task, where there is none, or one that nobody drives.
    fn needs_task(&mut self, lease: Duration) -> Option<u64> {
        let now = time::now();
        let overdue = |task: &Task| now.saturating_duration_since(task.looked_at) > lease / RENEWALS * 2;
        if self.task.as_ref().is_some_and(|task| !overdue(task)) {
            return None;
        }
        self.tasks += 1;
        self.task = Some(Task { number: self.tasks, looked_at: now });
        Some(self.tasks)
    }
}

impl Holdings {
    pub(super) fn new(lease: Duration) -> Self {
        // A key that the system chose at random tells processes apart, and their stores.
        let process = RandomState::new().hash_one(std::process::id()) >> 11;
        let holder = Holder { process: process.max(1), lease_us: time::micros(lease) };
        Self { holder, lease, known: Mutex::default() }
    }

    pub(super) const fn holder(&self) -> Holder {
        self.holder
    }

    /// Counts what `answer` granted to `entry`, and has it renewed.
    pub(super) fn took(&self, store: &RedisStore, entry: &Entry, answer: &Answer) {
        for (place, ask) in entry.asks().iter().enumerate().filter(|(_, ask)| ask.quota.is_in_flight()) {
            let reserved = answer.decision.reserved.iter().filter(|reserved| reserved.charged > place);
            let places = answer.decision.admitted.saturating_add(reserved.count() as u64);
            if places == 0 {
                continue;
            }
            let mut known = self.known();
            let held = known.held.entry(Arc::clone(&ask.key));
            let held = held.or_insert_with(|| Held { ask: ask.clone(), places: 0 });
            held.places = held.places.saturating_add(places);
            let task = known.needs_task(self.lease);
            // A runtime that shuts down drops the task right here, and that looks at what is known.
            drop(known);
            if let Some(number) = task {
                let runtime = store.runtime();
                let renewing = Renewing { store: store.clone(), number, runtime: runtime.id() };
                runtime.spawn(renewing.run());
            }
        }
    }

    /// Counts them no more.
    pub(super) fn gave_back(&self, charges: &[Charged]) {
        for charge in charges {
            let Receipt::InFlight(receipt) = charge.receipt else { continue };
            if let Some(held) = self.known().held.get_mut(&charge.key) {
                held.places = held.places.saturating_sub(receipt.places);
            }
        }
    }

    /// How many places of `key` are held.
    pub(super) fn places(&self, key: &str) -> u64 {
        self.known().held.get(key).map_or(0, |held| held.places)
    }

    /// What is held of `keys`; where Redis is told that it is all, also of those of which it is nothing.
    pub(super) fn of(&self, keys: &[Arc<str>], all: bool) -> Vec<Held> {
        if keys.is_empty() {
            return Vec::new();
        }
        let known = self.known();
        let held = keys.iter().filter_map(|key| known.held.get(key));
        held.filter(|held| all || held.places > 0).cloned().collect()
    }

    /// Redis was told that `told` is all that is held: what is nothing need not be told again.
    pub(super) fn told(&self, told: &[Held]) {
        let mut known = self.known();
        for Held { ask, .. } in told.iter().filter(|held| held.places == 0) {
            if known.held.get(&ask.key).is_some_and(|held| held.places == 0) {
                known.held.remove(&ask.key);
            }
        }
    }

    /// The keys that the task `number` has to renew; nothing where it is done, or has a successor.
    fn due(&self, number: u64) -> Option<Vec<Arc<str>>> {
        let mut known = self.known();
        let task = known.task.as_mut().filter(|task| task.number == number)?;
        task.looked_at = time::now();
        if known.held.is_empty() {
            known.task = None;
            return None;
        }
        Some(known.held.keys().cloned().collect())
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The task that renews. It ends when nothing is held.
struct Renewing {
    store: RedisStore,
    number: u64,
    runtime: runtime::Id,
}

impl Renewing {
    async fn run(self) {
        let holdings = &self.store.shared.holdings;
        loop {
            time::sleep_until(time::now() + holdings.lease / RENEWALS).await;
            let Some(keys) = holdings.due(self.number) else { break };
            for key in keys {
                self.store.shared.lanes.of(&key).renew(&self.store, key);
            }
        }
    }
}

/// A runtime that shuts down drops the task. The next call that takes a place brings a new one.
impl Drop for Renewing {
    fn drop(&mut self) {
        let mut known = self.store.shared.holdings.known();
        if known.task.take_if(|task| task.number == self.number).is_some() {
            self.store.shared.home.lost_a_task_on(self.runtime);
        }
    }
}

#[cfg(test)]
mod tests;
