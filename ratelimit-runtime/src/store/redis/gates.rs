//! What this process knows of the gates that upstreams have closed, and how the store hears of it.
//!
//! Who was refused by the upstream closes the gate here, at once: no call of this process asks the store
//! then, until a task has told it, off the path of the calls. From then on the store says who passes, so
//! that whoever opens the gate opens it for everybody. And a gate that was seen open a moment ago is not
//! looked at again.
//!
//! The same goes for the share of the rate by which calls pass: the store says when it is another.
//!
//! A store may [lose](lost) what it was told, and is told anew then.

mod lost;
mod store;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::pace::{Cut, WHOLE};
use tokio::sync::watch;

use self::lost::Lost;
use crate::telemetry;
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
    /// How many are looked at by somebody, which each call asks that is let through.
    looked_at: AtomicUsize,
    /// How often one was closed.
    closings: AtomicU64,
    /// How many shares are known not to be whole.
    paced: AtomicUsize,
    /// How often the store may have lost what was known of a gate.
    doubts: AtomicU64,
}

#[derive(Debug, Default)]
struct Known {
    closed: HashMap<Arc<str>, Closed>,
    open: HashMap<Arc<str>, Seen>,
    /// How many calls look at a gate, and have not heard.
    looking: HashMap<Arc<str>, usize>,
    /// The shares that are not whole, as they were heard of last.
    shares: HashMap<Arc<str>, Share>,
    /// Those of them that the store may have lost.
    doubted_shares: HashMap<Arc<str>, (Share, u64)>,
    /// The gates that the store has let calls pass though it had said that they are closed.
    lost: HashMap<Arc<str>, Lost>,
}

/// A share that is not whole.
#[derive(Debug, Clone, Copy)]
struct Share {
    parts: u8,
    /// When it was heard of, and when the store was asked for that.
    at: Instant,
    asked: Instant,
    /// How long a part takes to come back.
    step: Duration,
}

impl Share {
    /// What has come of it by `now`.
    fn at(&self, now: Instant) -> u8 {
        let back = now.saturating_duration_since(self.at).as_micros() / self.step.as_micros().max(1);
        self.parts.saturating_add(u8::try_from(back).unwrap_or(WHOLE)).min(WHOLE)
    }
}

#[derive(Debug)]
struct Closed {
    until: Instant,
    /// Whether the store has it.
    told: watch::Sender<bool>,
    /// When it was, or when the store said that it is closed.
    told_at: Instant,
    /// Up to when nobody has opened it, as far as this process knows.
    asked: Instant,
    /// A cut that the store has not heard of.
    cut: Option<Cut>,
    /// The last one that it has heard of from here.
    heard_cut: Option<Cut>,
    /// Whether a task is telling it.
    telling: bool,
    /// Since which failure the store may have lost it, if it may.
    doubted: Option<u64>,
}

impl Closed {
    /// One of which the store, asked at `asked`, has said, or been told, that it is closed until an instant.
    fn told(until: Instant, asked: Instant) -> Self {
        let (told, told_at) = (watch::channel(true).0, time::now());
        Self { until, told, told_at, asked, cut: None, heard_cut: None, telling: false, doubted: None }
    }
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
    /// Closes `gate` until an instant, and has its rate cut. What was said before holds where it is longer. Says
    /// when the store has been told, and whether somebody has to tell it.
    fn close(&self, gate: &Arc<str>, until: Instant, cut: Option<Cut>) -> (Told, bool) {
        let mut known = self.known();
        let now = time::now();
        known.closed.retain(|_, closed| closed.telling || closed.until > now);
        known.open.remove(gate);
        let closed = known.closed.entry(Arc::clone(gate)).or_insert_with(|| Closed::told(now, now));
        if closed.until < until {
            closed.until = until;
            closed.told.send_replace(false);
            // Before the lock is gone: who sees that nothing was closed meanwhile has looked before.
            self.closings.fetch_add(1, Ordering::Release);
        }
        if cut.is_some() {
            closed.cut = cut;
            closed.told.send_replace(false);
        }
        let to_tell = !*closed.told.borrow() && !std::mem::replace(&mut closed.telling, true);
        let told = closed.told.subscribe();
        self.closed.store(known.closed.len(), Ordering::Release);
        (told, to_tell)
    }

    /// The store was asked at `asked`, and says that `gate` is closed until an instant. Whether that is news.
    pub(super) fn hear(&self, gate: &Arc<str>, until: Instant, asked: Instant) -> bool {
        let mut known = self.known();
        known.open.remove(gate);
        let now = time::now();
        if let Some(closed) = known.closed.get_mut(gate).filter(|closed| closed.until > now) {
            closed.asked = closed.asked.max(asked);
            return false;
        }
        known.closed.insert(Arc::clone(gate), Closed::told(until, asked));
        self.closings.fetch_add(1, Ordering::Release);
        self.closed.store(known.closed.len(), Ordering::Release);
        true
    }

    /// What was said of `gate` holds no more.
    pub(super) fn open(&self, gate: &str) {
        let mut known = self.known();
        known.closed.remove(gate);
        let was_paced = known.shares.remove(gate).is_some();
        known.doubted_shares.remove(gate);
        known.lost.remove(gate);
        self.paced.store(known.shares.len(), Ordering::Release);
        self.closed.store(known.closed.len(), Ordering::Release);
        drop(known);
        if was_paced {
            telemetry::paced(gate, WHOLE);
        }
    }

    /// The store was asked at `asked`, and has let calls pass `gate`: where it was told before, somebody has
    /// opened it since, or it has lost it. Whether it has to be asked which.
    fn saw_open(&self, gate: &Arc<str>, asked: Instant) -> bool {
        let mut known = self.known();
        let mut is_lost = false;
        let opened =
            |closed: &Closed| closed.told_at < asked && *closed.told.borrow() && closed.doubted.is_none();
        if known.closed.get(gate).is_some_and(opened)
            && let Some(closed) = known.closed.remove(gate)
        {
            self.closed.store(known.closed.len(), Ordering::Release);
            is_lost = self.may_be_lost(&mut known, gate, &closed);
        }
        if let Some(seen) = known.open.get_mut(gate) {
            seen.at = asked.max(seen.at);
            return is_lost;
        }
        if known.open.len() >= MOST {
            known.open.clear();
        }
        known.open.insert(Arc::clone(gate), Seen { at: asked, looked: asked });
        is_lost
    }

    fn closed_until(&self, gate: &str) -> Option<Instant> {
        if self.closed.load(Ordering::Acquire) == 0 {
            return None;
        }
        self.known().closed.get(gate).map(|closed| closed.until).filter(|until| *until > time::now())
    }

    fn is_closed(&self, gate: &str) -> bool {
        self.closed_until(gate).is_some()
    }

    /// Whether `gate` was seen open a moment ago, and nobody has closed it since. While somebody looks it is not:
    /// a call that came later would overtake that one.
    pub(super) fn is_surely_open(&self, gate: &str) -> bool {
        let (known, now) = (self.known(), time::now());
        let closed = known.closed.get(gate).is_some_and(|closed| closed.until > now);
        let looked_at = known.looking.contains_key(gate);
        !closed
            && !looked_at
            && known.open.get(gate).is_some_and(|seen| now.saturating_duration_since(seen.at) < FRESH)
    }

    fn is_looked_at(&self, gate: &str) -> bool {
        self.looked_at.load(Ordering::Acquire) > 0 && self.known().looking.contains_key(gate)
    }

    /// Somebody looks at `gate`, as long as this is kept.
    fn looks_at(&self, gate: &Arc<str>) -> Looking<'_> {
        let mut known = self.known();
        *known.looking.entry(Arc::clone(gate)).or_default() += 1;
        self.looked_at.store(known.looking.len(), Ordering::Release);
        Looking { gates: self, gate: Arc::clone(gate) }
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

    /// Until when `gate` is closed, of which the store has not heard yet, or which it may have lost.
    pub(super) fn untold(&self, gate: &str) -> Option<Instant> {
        if self.closed.load(Ordering::Acquire) == 0 {
            return None;
        }
        let known = self.known();
        let closed = known.closed.get(gate)?;
        let unsure = !*closed.told.borrow() || closed.doubted.is_some();
        (unsure && closed.until > time::now()).then_some(closed.until)
    }

    pub(super) fn closings(&self) -> u64 {
        self.closings.load(Ordering::Acquire)
    }

    /// Whether `gate` is closed, and some gate was since there were so many `closings`.
    pub(super) fn is_closed_since(&self, closings: u64, gate: &str) -> bool {
        self.closings() != closings && self.is_closed(gate)
    }

    /// What is still to be told of `gate`; with nothing left, nobody is telling it any more.
    fn left_to_tell(&self, gate: &str) -> Option<(Instant, Option<Cut>)> {
        let mut known = self.known();
        let closed = known.closed.get_mut(gate)?;
        let left = !*closed.told.borrow() && (closed.until > time::now() || closed.cut.is_some());
        closed.telling = left;
        left.then_some((closed.until, closed.cut))
    }

    /// It was told what was sent at `sent`.
    fn has_told(&self, gate: &str, until: Instant, sent: Instant) {
        let mut known = self.known();
        let Some(closed) = known.closed.get_mut(gate) else { return };
        // One that came meanwhile is of the same refusals.
        closed.heard_cut = closed.cut.take().or(closed.heard_cut);
        (closed.told_at, closed.asked) = (time::now(), sent);
        if closed.until == until {
            closed.told.send_replace(true);
        }
    }

    /// The store cannot be told. A rate that is to be cut is left as it is once the gate is open.
    fn has_not_told(&self, gate: &str) {
        if let Some(closed) = self.known().closed.get_mut(gate).filter(|closed| closed.until <= time::now()) {
            closed.cut = None;
        }
    }

    fn share(&self, gate: &str) -> u8 {
        if self.paced.load(Ordering::Acquire) == 0 {
            return WHOLE;
        }
        self.known().shares.get(gate).map_or(WHOLE, |share| share.parts)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that looks at a gate.
struct Looking<'a> {
    gates: &'a Gates,
    gate: Arc<str>,
}

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        let mut known = self.gates.known();
        if let Some(count) = known.looking.get_mut(&self.gate) {
            *count -= 1;
            if *count == 0 {
                known.looking.remove(&self.gate);
                self.gates.looked_at.store(known.looking.len(), Ordering::Release);
            }
        }
    }
}

#[cfg(test)]
mod tests;
