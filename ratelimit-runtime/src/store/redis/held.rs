//! The places for calls in flight that this process holds, and the task that renews their lease.
//!
//! What is counted here is what the calls of this process know that they hold. Redis may believe that
//! it is more, where a reply was lost: each renewal says how much it is, so nothing stays lost for longer
//! than a lease.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::Receipt;
use ratelimit_core::algorithm::in_flight::Holder;

use super::RedisStore;
use crate::store::{Answer, Ask, Charged, Entry};
use crate::time;

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
    held: HashMap<Arc<str>, Held>,
    /// Whether the task that renews them runs.
    driven: bool,
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
            if !known.driven
                && let Ok(runtime) = tokio::runtime::Handle::try_current()
            {
                known.driven = true;
                runtime.spawn(Renewing { store: store.clone(), over: false }.run());
            }
        }
    }

    /// Counts them no more.
    pub(super) fn gave_back(&self, charges: &[Charged]) {
        for charge in charges {
            let Receipt::InFlight(receipt) = charge.receipt else { continue };
            let mut known = self.known();
            if let Some(held) = known.held.get_mut(&charge.key) {
                held.places = held.places.saturating_sub(receipt.places);
                if held.places == 0 {
                    known.held.remove(&charge.key);
                }
            }
        }
    }

    /// What is held of `keys`, and of those only what is.
    pub(super) fn of(&self, keys: &[Arc<str>]) -> Vec<Held> {
        let known = self.known();
        keys.iter().filter_map(|key| known.held.get(key)).cloned().collect()
    }

    /// All keys of which something is held. With none, the task that asks is done.
    fn keys(&self) -> Vec<Arc<str>> {
        let mut known = self.known();
        known.driven = !known.held.is_empty();
        known.held.keys().cloned().collect()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The task that renews. It ends when nothing is held.
struct Renewing {
    store: RedisStore,
    /// Whether it ended because nothing is held: from then on the renewing is its successor's.
    over: bool,
}

impl Renewing {
    async fn run(mut self) {
        loop {
            let holdings = &self.store.shared.holdings;
            time::sleep_until(time::now() + holdings.lease / RENEWALS).await;
            let keys = holdings.keys();
            if keys.is_empty() {
                self.over = true;
                return;
            }
            for key in keys {
                self.store.shared.lanes.of(&key).renew(&self.store, key);
            }
        }
    }
}

/// A runtime that shuts down drops the task. The next call that takes a place brings a new one.
impl Drop for Renewing {
    fn drop(&mut self) {
        if !self.over {
            self.store.shared.holdings.known().driven = false;
        }
    }
}

#[cfg(test)]
mod tests;
