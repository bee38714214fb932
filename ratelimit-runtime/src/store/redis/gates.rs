//! What this process knows of the gates that upstreams have closed, and how the store hears of it.
//!
//! Who was refused by the upstream closes the gate here, at once: no call of this process asks the store
//! then, until a task has told it, off the path of the calls. From then on the store says who passes, so
//! that whoever opens the gate opens it for everybody. And a gate that was seen open a moment ago is not
//! looked at again.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::{Binding, Refusal};
use tokio::sync::watch;

use super::RedisStore;
use super::script::Invocation;
use crate::store::{Answer, Entry, Outcome, StoreError};
use crate::time::{self, Instant};

/// How long a gate that was seen open is taken for open.
const FRESH: Duration = Duration::from_millis(10);
/// While permits are used that were taken ahead, the gate is looked at so often.
const LOOK: Duration = Duration::from_millis(25);
/// How long it takes until a store that could not be told is told again, at first and at last.
const AGAIN: Duration = Duration::from_millis(100);
const LONGEST_AGAIN: Duration = Duration::from_secs(5);
/// Gates seen open that are kept at one time; with one more, all are forgotten.
const MOST: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Gates {
    known: Mutex<Known>,
    /// How many are known to be closed: while there is none, nobody looks.
    closed: AtomicUsize,
    /// How often one was closed.
    closings: AtomicU64,
}

#[derive(Debug, Default)]
struct Known {
    closed: HashMap<Arc<str>, Closed>,
    open: HashMap<Arc<str>, Seen>,
}

#[derive(Debug)]
struct Closed {
    until: Instant,
    /// Whether the store has it.
    told: watch::Sender<bool>,
    /// Whether a task is telling it.
    telling: bool,
}

/// A gate that was seen open.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// As of when the store was asked.
    at: Instant,
    /// When somebody was last sent to look again.
    looked: Instant,
}

/// Becomes true once the store has been told.
pub(crate) type Told = watch::Receiver<bool>;

impl Gates {
    /// Closes `gate` until an instant. What was said before holds where it is longer. Says when the store has
    /// been told, and whether somebody has to tell it.
    fn close(&self, gate: &Arc<str>, until: Instant) -> (Told, bool) {
        let mut known = self.known();
        let now = time::now();
        known.closed.retain(|_, closed| closed.telling || closed.until > now);
        known.open.remove(gate);
        let closed = known.closed.entry(Arc::clone(gate)).or_insert_with(|| Closed {
            until: now,
            told: watch::channel(true).0,
            telling: false,
        });
        if closed.until < until {
            closed.until = until;
            closed.told.send_replace(false);
            // Before the lock is gone: who sees that nothing was closed meanwhile has looked before.
            self.closings.fetch_add(1, Ordering::Release);
        }
        let to_tell = !*closed.told.borrow() && !std::mem::replace(&mut closed.telling, true);
        let told = closed.told.subscribe();
        self.closed.store(known.closed.len(), Ordering::Release);
        (told, to_tell)
    }

    /// The store says that `gate` is closed until an instant. Whether that is news.
    pub(super) fn hear(&self, gate: &Arc<str>, until: Instant) -> bool {
        let mut known = self.known();
        known.open.remove(gate);
        let now = time::now();
        if known.closed.get(gate).is_some_and(|closed| closed.until > now) {
            return false;
        }
        let closed = Closed { until, told: watch::channel(true).0, telling: false };
        known.closed.insert(Arc::clone(gate), closed);
        self.closings.fetch_add(1, Ordering::Release);
        self.closed.store(known.closed.len(), Ordering::Release);
        true
    }

    /// What was said of `gate` holds no more.
    pub(super) fn open(&self, gate: &str) {
        let mut known = self.known();
        known.closed.remove(gate);
        self.closed.store(known.closed.len(), Ordering::Release);
    }

    /// The store was asked at `asked`, and has let calls pass `gate`.
    fn saw_open(&self, gate: &Arc<str>, asked: Instant) {
        let mut known = self.known();
        if let Some(seen) = known.open.get_mut(gate) {
            seen.at = asked.max(seen.at);
            return;
        }
        if known.open.len() >= MOST {
            known.open.clear();
        }
        known.open.insert(Arc::clone(gate), Seen { at: asked, looked: asked });
    }

    /// Whether `gate` was seen open a moment ago, and nobody has closed it since.
    pub(super) fn is_surely_open(&self, gate: &str) -> bool {
        let (known, now) = (self.known(), time::now());
        let closed = known.closed.get(gate).is_some_and(|closed| closed.until > now);
        !closed && known.open.get(gate).is_some_and(|seen| now.saturating_duration_since(seen.at) < FRESH)
    }

    /// Whether somebody shall look at `gate`: nobody has for a while.
    fn is_due_for_a_look(&self, gate: &str) -> bool {
        let (mut known, now) = (self.known(), time::now());
        let Some(seen) = known.open.get_mut(gate) else { return false };
        let due = now.saturating_duration_since(seen.at.max(seen.looked)) >= LOOK;
        if due {
            seen.looked = now;
        }
        due
    }

    /// Until when `gate` is closed, of which the store has not heard yet.
    pub(super) fn untold(&self, gate: &str) -> Option<Instant> {
        if self.closed.load(Ordering::Acquire) == 0 {
            return None;
        }
        let known = self.known();
        let closed = known.closed.get(gate)?;
        (!*closed.told.borrow() && closed.until > time::now()).then_some(closed.until)
    }

    pub(super) fn closings(&self) -> u64 {
        self.closings.load(Ordering::Acquire)
    }

    /// Whether `gate` is closed, and some gate was since there were so many `closings`.
    pub(super) fn is_closed_since(&self, closings: u64, gate: &str) -> bool {
        self.closings() != closings
            && self.known().closed.get(gate).is_some_and(|closed| closed.until > time::now())
    }

    /// What is still to be told of `gate`; with nothing left, nobody is telling it any more.
    fn left_to_tell(&self, gate: &str) -> Option<Instant> {
        let mut known = self.known();
        let closed = known.closed.get_mut(gate)?;
        let left = !*closed.told.borrow() && closed.until > time::now();
        closed.telling = left;
        left.then_some(closed.until)
    }

    fn has_told(&self, gate: &str, until: Instant) {
        if let Some(closed) = self.known().closed.get(gate).filter(|closed| closed.until == until) {
            closed.told.send_replace(true);
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RedisStore {
    /// Lets nobody pass `gate` for `closed`: in this process from now on, in all others once the store has been
    /// told, which is done in the background.
    pub(crate) fn close(&self, gate: &Arc<str>, closed: Duration) -> Told {
        let (told, to_tell) = self.shared.gates.close(gate, time::now() + closed);
        self.shared.local.hold(gate, time::micros(closed));
        if to_tell {
            let telling = Telling { store: self.clone(), gate: Arc::clone(gate), over: false };
            self.shared.home.alive().spawn(telling.run());
        }
        self.shared.leases.end(self, gate);
        told
    }

    /// Lets nobody pass `gate` for so long, once the store has answered; 0 opens it.
    pub(crate) async fn hold(&self, gate: &Arc<str>, closed_us: u64) -> Result<(), StoreError> {
        self.shared.local.hold(gate, closed_us);
        let closed_us: i64 = self.invoke(&Invocation::hold(gate, closed_us, None)).await?;
        match u64::try_from(closed_us) {
            Ok(closed_us @ 1..) => {
                self.shared.gates.hear(gate, time::now() + Duration::from_micros(closed_us));
            }
            _ => self.shared.gates.open(gate),
        }
        self.shared.leases.end(self, gate);
        Ok(())
    }

    /// For how many microseconds `entry`, which has no quota left, does not pass its gate.
    pub(crate) async fn closed_for(&self, entry: &Entry) -> u64 {
        match self.acquire_within(entry, self.shared.link.deadline()).await {
            Ok(Outcome::Refused(refusal)) => refusal.retry_after_us,
            // A store that fails says nothing of the gate. The call has all permits that it needs, so it goes.
            Ok(_) | Err(_) => 0,
        }
    }

    pub(crate) fn knows_closed(&self, gate: &str) -> Option<Instant> {
        self.shared.gates.untold(gate)
    }

    pub(crate) fn closings(&self) -> u64 {
        self.shared.gates.closings()
    }

    pub(crate) fn is_closed_since(&self, closings: u64, gate: &str) -> bool {
        self.shared.gates.is_closed_since(closings, gate)
    }

    pub(crate) fn is_surely_open(&self, gate: &str) -> bool {
        self.shared.gates.is_surely_open(gate)
    }

    /// Has somebody look at the gate of `entry`, whose permit was taken ahead: the store was not asked for it.
    /// Where the gate is closed, what else was taken ahead is not used.
    pub(super) fn looks_now_and_then(&self, entry: &Entry) {
        if self.shared.gates.is_due_for_a_look(&entry.plan.gate) {
            let (store, entry) = (self.clone(), entry.at_the_gate());
            // What it learns is learned where replies are read; a store that fails says nothing.
            self.shared.home.alive().spawn(async move {
                let deadline = store.shared.link.deadline();
                store.acquire_within(&entry, deadline).await.map(drop)
            });
        }
    }

    /// Learns of the gates from what the store answered to who asked at `asked`.
    pub(super) fn learn_of_gates<'a>(
        &self,
        decided: impl Iterator<Item = (&'a Entry, &'a Answer)>,
        asked: Instant,
    ) {
        let mut last = None;
        for (entry, answer) in decided {
            let gate = &entry.plan.gate;
            if last.is_some_and(|last: &Arc<str>| Arc::ptr_eq(last, gate)) {
                continue;
            }
            last = Some(gate);
            if matches!(answer.decision.refusal, Some(Refusal { by: Binding::Breaker, .. })) {
                // Then nobody has looked at the gate.
                continue;
            }
            match answer.closed_us() {
                None => self.shared.gates.saw_open(gate, asked),
                Some(closed_us) => {
                    let until = time::now() + Duration::from_micros(closed_us);
                    if self.shared.gates.hear(gate, until) {
                        self.shared.leases.end(self, gate);
                    }
                }
            }
        }
    }
}

/// Tells the store of a gate, until it has heard or the gate would be open again.
struct Telling {
    store: RedisStore,
    gate: Arc<str>,
    over: bool,
}

impl Telling {
    async fn run(mut self) {
        let gates = &self.store.shared.gates;
        let mut again = AGAIN;
        while let Some(until) = gates.left_to_tell(&self.gate) {
            let closed_us = time::micros(until.saturating_duration_since(time::now()));
            let call = Invocation::hold(&self.gate, closed_us.max(1), None);
            let told: Result<i64, _> = self.store.invoke(&call).await;
            if told.is_ok() {
                gates.has_told(&self.gate, until);
            } else {
                // This process keeps to it all the same, and the others do as soon as they can be told.
                time::sleep_until(time::now() + again).await;
                again = (again * 2).min(LONGEST_AGAIN);
            }
        }
        self.over = true;
    }
}

/// A runtime that ends drops the task: whoever closes the gate next brings another.
impl Drop for Telling {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        if let Some(closed) = self.store.shared.gates.known().closed.get_mut(&self.gate) {
            closed.telling = false;
        }
    }
}

#[cfg(test)]
mod tests;
