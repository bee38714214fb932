//! Where calls wait for a place among those in flight.
//!
//! Nobody can say when a place will be free, so somebody has to ask again: the calls of this process
//! that wait for one limit stand in a line, in the order in which they came. A call asks when one of the
//! same process has freed a place; and the first, which else would wait for nobody, as often as the store
//! says it is worth it. Where it finds a place there may be more, so it sends two others to ask, and each
//! of these that finds one two again.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::algorithm::{Kernel, in_flight};
use ratelimit_core::{Quota, Receipt};
use tokio::sync::Notify;

use super::{Ask, Backend, Charged, Entry};
use crate::time::{self, Instant};

/// The lines of one store, one for each limit that calls wait for.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    open: Mutex<HashMap<Arc<str>, Line>>,
}

#[derive(Debug)]
struct Line {
    standing: BTreeMap<u64, Arc<Stander>>,
    /// How many are asking.
    asking: usize,
    /// Whether the store keeps a turn for this process.
    turn: bool,
    /// How long the first waits until it asks again.
    again: Duration,
}

#[derive(Debug, Default)]
struct Stander {
    called: Notify,
    /// Whether it shall ask now.
    sent: AtomicBool,
    /// Whether it was sent because there may be more places, and not because one was freed.
    more: AtomicBool,
}

impl Stander {
    fn send(&self, more: bool) {
        self.more.store(more, Ordering::Relaxed);
        self.sent.store(true, Ordering::Release);
        self.called.notify_one();
    }
}

impl Line {
    /// Sends the first `count` to ask that are not sent already.
    fn send(&self, count: usize, more: bool) {
        let waiting = self.standing.values().filter(|stander| !stander.sent.load(Ordering::Acquire));
        waiting.take(count).for_each(|stander| stander.send(more));
    }

    /// Has the first look at its clock.
    fn call_first(&self) {
        if let Some(first) = self.standing.values().next() {
            first.called.notify_one();
        }
    }
}

impl Lines {
    /// The limit of calls in flight that others wait for already, of those that `entry` needs a place of.
    pub(crate) fn ahead_of(&self, entry: &Entry) -> Option<Ask> {
        let mut in_flight = entry.asks().iter().filter(|ask| ask.quota.is_in_flight()).peekable();
        in_flight.peek()?;
        let open = self.open();
        in_flight.find(|ask| open.contains_key(&ask.key)).cloned()
    }

    #[cfg(feature = "redis")]
    pub(crate) fn is_open(&self, key: &str) -> bool {
        self.open().contains_key(key)
    }

    /// Calls of this process have freed places of `keys`: as many others ask for them.
    pub(crate) fn freed(&self, keys: &[Arc<str>]) {
        if keys.is_empty() {
            return;
        }
        let open = self.open();
        for line in keys.iter().filter_map(|key| open.get(key)) {
            line.send(1, false);
        }
    }

    fn open(&self) -> MutexGuard<'_, HashMap<Arc<str>, Line>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What ends the turn that the store keeps for this process, at the limit `quota` under `key`.
pub(crate) fn end_of_turn(key: &Arc<str>, quota: &Quota) -> Option<Charged> {
    let Kernel::InFlight(limit) = quota.kernel() else { return None };
    let receipt = Receipt::InFlight(in_flight::Receipt { process: limit.holder().process, places: 0 });
    Some(Charged { key: Arc::clone(key), quota: *quota, receipt })
}

/// A call in a line.
#[derive(Debug)]
pub(crate) struct InLine {
    backend: Backend,
    ask: Ask,
    turn: u64,
    stander: Arc<Stander>,
    /// Whether it has left its place to ask.
    asking: bool,
    /// Whether there may be more places where it finds one.
    more: bool,
    /// When it asks again, if it is the first.
    again_at: Option<Instant>,
}

impl InLine {
    /// Stands in the line for a place of `ask`, behind those of an earlier `turn`.
    pub(crate) fn stand(backend: &Backend, ask: &Ask, turn: u64) -> Self {
        let stander = Arc::<Stander>::default();
        let mut open = backend.lines().open();
        let line = open.entry(Arc::clone(&ask.key)).or_insert_with(|| Line {
            standing: BTreeMap::new(),
            asking: 0,
            turn: false,
            again: Duration::from_micros(in_flight::ASK_AGAIN_US),
        });
        line.standing.insert(turn, Arc::clone(&stander));
        drop(open);
        let (backend, ask) = (backend.clone(), ask.clone());
        Self { backend, ask, turn, stander, asking: false, more: false, again_at: None }
    }

    pub(crate) fn is_for(&self, key: &str) -> bool {
        *self.ask.key == *key
    }

    /// The store has no place, and keeps a turn for this process. It says when it is worth asking again.
    pub(crate) fn was_refused(&mut self, again_us: u64) {
        let again = Duration::from_micros(again_us);
        self.again_at = Some(time::now() + again);
        let (asked, turn, stander) = (std::mem::take(&mut self.asking), self.turn, Arc::clone(&self.stander));
        self.change(|line| {
            line.turn = true;
            line.again = again;
            if asked {
                line.asking = line.asking.saturating_sub(1);
                stander.sent.store(false, Ordering::Release);
                line.standing.insert(turn, stander);
            }
        });
    }

    /// It has a place, so this process has had its turn.
    pub(crate) fn was_served(mut self) {
        let more = std::mem::take(&mut self.more);
        self.change(|line| {
            line.turn = false;
            if more {
                line.send(2, true);
            }
        });
    }

    /// Waits until it is to ask. Nothing where `end` comes first.
    pub(crate) async fn until_worth_asking(&mut self, end: Instant) -> Option<()> {
        while !self.stander.sent.load(Ordering::Acquire) {
            let until = self.asks_by_itself_at().map_or(end, |at| at.min(end));
            let called = tokio::time::timeout_at(until, self.stander.called.notified()).await;
            let now = time::now();
            if called.is_err() && now >= end {
                return None;
            }
            if called.is_err() && self.asks_by_itself_at().is_some_and(|at| at <= now) {
                self.stander.send(true);
            }
        }
        self.more = self.stander.more.load(Ordering::Relaxed);
        self.asking = true;
        let turn = self.turn;
        self.change(|line| {
            line.standing.remove(&turn);
            line.asking += 1;
            line.call_first();
        });
        Some(())
    }

    /// When it asks though nobody sends it: if it is the first.
    fn asks_by_itself_at(&mut self) -> Option<Instant> {
        let open = self.backend.lines().open();
        let line = open.get(&self.ask.key)?;
        let (first, _) = line.standing.first_key_value()?;
        if *first != self.turn {
            return None;
        }
        let again = line.again;
        drop(open);
        Some(*self.again_at.get_or_insert_with(|| time::now() + again))
    }

    fn change(&self, change: impl FnOnce(&mut Line)) {
        if let Some(line) = self.backend.lines().open().get_mut(&self.ask.key) {
            change(line);
        }
    }
}

/// A call that goes away leaves the line. The last one ends the turn of this process too.
impl Drop for InLine {
    fn drop(&mut self) {
        let mut open = self.backend.lines().open();
        let Some(line) = open.get_mut(&self.ask.key) else { return };
        if self.asking {
            line.asking = line.asking.saturating_sub(1);
        } else {
            line.standing.remove(&self.turn);
            // Who was sent and goes away sends another.
            if self.stander.sent.load(Ordering::Acquire) {
                line.send(1, self.stander.more.load(Ordering::Relaxed));
            }
            line.call_first();
        }
        let over = line.standing.is_empty() && line.asking == 0;
        let turn = over && line.turn;
        if over {
            open.remove(&self.ask.key);
        }
        drop(open);
        if turn {
            self.backend.give_back(end_of_turn(&self.ask.key, &self.ask.quota).into_iter().collect());
        }
    }
}
