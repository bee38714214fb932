//! Where calls wait for a place among those in flight.
//!
//! Nobody can say when a place will be free, so somebody has to ask again. Of all calls of this process
//! that wait for one limit it is the first that does, when a call of the same process has freed a place,
//! and else as often as the store says it is worth it. The others stand behind it, in the order in which
//! they came.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::Receipt;
use ratelimit_core::algorithm::{Kernel, in_flight};
use tokio::sync::{Notify, OwnedMutexGuard};

use crate::store::{Ask, Backend, Charged, Entry};
use crate::time::Instant;

/// The lines of one limiter, one for each limit that calls wait for.
#[derive(Debug)]
pub(super) struct Lines {
    backend: Backend,
    open: Mutex<HashMap<Arc<str>, Line>>,
}

#[derive(Debug, Clone, Default)]
struct Line {
    /// Held by the call that asks; the others get it in the order in which they came.
    first: Arc<tokio::sync::Mutex<()>>,
    freed: Arc<Notify>,
    /// Whether the store keeps a turn for this process.
    turn: Arc<AtomicBool>,
    waiting: usize,
}

impl Lines {
    pub(super) fn new(backend: Backend) -> Arc<Self> {
        Arc::new(Self { backend, open: Mutex::default() })
    }

    /// The line that a call has to stand in before it asks: where others wait for a place that it needs
    /// too.
    pub(super) fn ahead_of(&self, entry: &Entry) -> Option<Ask> {
        let mut in_flight = entry.asks().iter().filter(|ask| ask.quota.is_in_flight()).peekable();
        in_flight.peek()?;
        let open = self.open();
        in_flight.find(|ask| open.contains_key(&ask.key)).cloned()
    }

    /// Joins the line for a place of `ask`.
    pub(super) fn join(self: &Arc<Self>, ask: &Ask) -> Waiting {
        let mut open = self.open();
        let line = open.entry(Arc::clone(&ask.key)).or_default();
        line.waiting += 1;
        let line = line.clone();
        let first = Arc::clone(&line.first).try_lock_owned().ok();
        Waiting { lines: Arc::clone(self), ask: ask.clone(), line, first }
    }

    /// Gives back what a call does not use, or not any more, and lets the next one ask for the places.
    pub(super) fn give_back(&self, charges: Vec<Charged>) {
        if charges.is_empty() {
            return;
        }
        let places = charges.iter().filter(|charge| charge.is_place());
        let keys: Vec<Arc<str>> = places.map(|charge| Arc::clone(&charge.key)).collect();
        self.backend.give_back(charges);
        if keys.is_empty() {
            return;
        }
        let open = self.open();
        for line in keys.iter().filter_map(|key| open.get(key)) {
            line.freed.notify_one();
        }
    }

    /// Whether the store is a network away.
    pub(super) const fn is_far(&self) -> bool {
        self.backend.is_far()
    }

    fn open(&self) -> MutexGuard<'_, HashMap<Arc<str>, Line>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call in a line.
#[derive(Debug)]
pub(super) struct Waiting {
    lines: Arc<Lines>,
    ask: Ask,
    line: Line,
    first: Option<OwnedMutexGuard<()>>,
}

impl Waiting {
    pub(super) fn is_for(&self, ask: &Ask) -> bool {
        self.ask.key == ask.key
    }

    /// Whether it is the one that asks.
    pub(super) const fn is_first(&self) -> bool {
        self.first.is_some()
    }

    /// Waits until it is the one that asks.
    pub(super) async fn become_first(&mut self) {
        if self.first.is_none() {
            self.first = Some(Arc::clone(&self.line.first).lock_owned().await);
        }
    }

    /// Waits until a place is freed here, or until `again`.
    pub(super) async fn until_freed(&mut self, again: Instant) {
        // Which of the two it was, the store will tell.
        let _ = tokio::time::timeout_at(again, self.line.freed.notified()).await;
    }

    /// The store had no place for it, and keeps a turn for this process.
    pub(super) fn was_refused(&self) {
        self.line.turn.store(true, Ordering::Relaxed);
    }

    /// It has got its place, and with it the turn of this process is over; or it waits for something else.
    pub(super) fn was_served(self) {
        self.line.turn.store(false, Ordering::Relaxed);
    }
}

/// A call that goes away leaves the line. The last one ends the turn of this process too.
impl Drop for Waiting {
    fn drop(&mut self) {
        let mut open = self.lines.open();
        let Some(line) = open.get_mut(&self.ask.key) else { return };
        line.waiting = line.waiting.saturating_sub(1);
        let last = line.waiting == 0;
        if last {
            open.remove(&self.ask.key);
        }
        drop(open);
        let turn = last && self.line.turn.load(Ordering::Relaxed);
        if let (true, Kernel::InFlight(limit)) = (turn, self.ask.quota.kernel()) {
            let receipt = in_flight::Receipt { process: limit.holder().process, places: 0 };
            let (key, quota) = (Arc::clone(&self.ask.key), self.ask.quota);
            self.lines.backend.give_back(vec![Charged { key, quota, receipt: Receipt::InFlight(receipt) }]);
        }
    }
}
