//! Slots that calls have left, kept for a moment for calls that are about to come.
//!
//! A store can give a slot back whole only while it is the last. While calls come and go, by the time a
//! store that is a network away hears of one that went, others have reserved behind it. So what is left
//! over goes to the next call that would reserve the same, without asking anybody; and back to the store
//! when there is none.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::wait::{Place, Slot};
use crate::store::{Backend, Charged, Entry, Patience, Plan};
use crate::time::{self, Instant};

/// How long a slot is kept: some round trips, in which few others reserve behind it.
const KEPT: Duration = Duration::from_millis(5);

#[derive(Debug)]
pub(super) struct Spares {
    backend: Backend,
    /// By the first key of their plan.
    kept: Mutex<HashMap<Arc<str>, Kept>>,
    /// How many keys have some: while there is none, nobody looks.
    count: AtomicUsize,
}

#[derive(Debug)]
struct Kept {
    plan: Arc<Plan>,
    /// Until when, whether somebody looks or not.
    until: Instant,
    /// The one that was left last at the end: it is the earliest of them.
    slots: Vec<Slot>,
}

impl Spares {
    pub(super) fn new(backend: Backend) -> Arc<Self> {
        Arc::new(Self { backend, kept: Mutex::default(), count: AtomicUsize::new(0) })
    }

    /// Tells when what the store has promised is over by its clock.
    pub(super) fn set_ahead(&self) -> Option<watch::Receiver<u64>> {
        self.backend.set_ahead()
    }

    /// A slot for a call that has not asked yet, if there is one that it can wait for.
    pub(super) fn take(&self, entry: &Entry) -> Option<Slot> {
        if self.count.load(Ordering::Relaxed) == 0
            || entry.passed > 0
            || entry.patience != Patience::Waited(0)
        {
            return None;
        }
        let first = entry.asks().first()?;
        let (now, mut all) = (time::now(), self.kept());
        let kept = all.get_mut(&first.key).filter(|kept| kept.until > now && kept.plan == entry.plan)?;
        // Who takes one whose instant is over would come as much too close to the next.
        let place = kept.slots.iter().rposition(|slot| slot.at >= now)?;
        let slot = kept.slots.get(place)?;
        let wait_us = time::micros(slot.at.saturating_duration_since(now));
        let asks = entry.asks().iter().take(slot.charges.len());
        if asks.map(|ask| entry.max_wait_us(&ask.quota)).any(|max_wait_us| wait_us > max_wait_us) {
            return None;
        }
        Some(kept.slots.remove(place))
    }

    /// Keeps `slots` that calls at `place` have left, the latest first.
    pub(super) fn keep(self: &Arc<Self>, place: &Place, mut slots: Vec<Slot>) {
        // One that cost nothing was a wait for the gate.
        slots.retain(|slot| !slot.charges.is_empty());
        if slots.is_empty() {
            return;
        }
        // A store that hears at once is told at once.
        let far = place.plan.asks.first().is_some_and(|ask| self.backend.is_far(&ask.key));
        let runtime = tokio::runtime::Handle::try_current().ok().filter(|_| far);
        // Of calls that had passed something before, no other can use the slot. And for a place among the
        // calls in flight others stand in a line.
        let whole = place.passed == 0 && !slots.iter().flat_map(|slot| &slot.charges).any(Charged::is_place);
        let (Some(runtime), Some(first), true) = (runtime, place.plan.asks.first(), whole) else {
            self.backend.give_back(charges(slots));
            return;
        };
        let mut all = self.kept();
        if let Some(kept) = all.get_mut(&first.key) {
            if kept.plan == place.plan && kept.until > time::now() {
                kept.slots.extend(slots);
            } else {
                drop(all);
                self.backend.give_back(charges(slots));
            }
            return;
        }
        let key = Arc::clone(&first.key);
        let until = time::now() + KEPT;
        all.insert(Arc::clone(&key), Kept { plan: Arc::clone(&place.plan), until, slots });
        self.count.store(all.len(), Ordering::Relaxed);
        drop(all);
        let returning = Returning { spares: Arc::clone(self), key };
        runtime.spawn(async move {
            time::sleep_until(until).await;
            drop(returning);
        });
    }

    /// Gives back `slots` that are of no use to anybody.
    pub(super) fn give_up(&self, slots: impl Iterator<Item = Slot>) {
        self.backend.give_back(charges(slots));
    }

    /// Gives back all that is kept.
    pub(super) fn give_back(&self) {
        let mut all = self.kept();
        let left: Vec<Kept> = all.drain().map(|(_, kept)| kept).collect();
        self.count.store(0, Ordering::Relaxed);
        drop(all);
        for kept in left {
            self.backend.give_back(charges(kept.slots));
        }
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<Arc<str>, Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn charges(slots: impl IntoIterator<Item = Slot>) -> Vec<Charged> {
    slots.into_iter().flat_map(|slot| slot.charges).collect()
}

/// Gives back what is left of a key, also where the runtime ends before its time.
struct Returning {
    spares: Arc<Spares>,
    key: Arc<str>,
}

impl Drop for Returning {
    fn drop(&mut self) {
        let mut all = self.spares.kept();
        let left = all.remove(&self.key);
        self.spares.count.store(all.len(), Ordering::Relaxed);
        drop(all);
        self.spares.backend.give_back(charges(left.map(|kept| kept.slots).unwrap_or_default()));
    }
}
