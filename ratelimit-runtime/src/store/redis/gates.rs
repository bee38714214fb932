//! What this process knows of the gates that upstreams have closed, and how the store hears of it.
//!
//! Who was refused by the upstream closes the gate here, at once: no call of this process asks the store
//! then, until a task has told it, off the path of the calls. From then on the store says who passes, so
//! that whoever opens the gate opens it for everybody. And a gate that was seen open a moment ago is not
//! looked at again.
//!
//! The same goes for the share of the rate by which calls pass: the store says when it is another.
//!
//! A store that fails may have lost what it was told. So what this process knows of closed gates is in doubt
//! then: no call of its own passes them, and the store is [told anew](super::anew) as soon as it hears.

mod store;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::pace::{Cut, WHOLE};
use tokio::sync::watch;

use crate::store::Quiet;
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
    /// How often one was closed.
    closings: AtomicU64,
    /// How many shares are known not to be whole.
    paced: AtomicUsize,
    /// How often the store has failed while a gate was closed.
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
    /// Those of them that the store may have lost since a failure.
    doubted_shares: HashMap<Arc<str>, (Share, u64)>,
}

/// A share that is not whole.
#[derive(Debug, Clone, Copy)]
struct Share {
    parts: u8,
    /// When it was heard of.
    at: Instant,
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
    /// One that the store has said, or been told, is closed until an instant.
    fn told(until: Instant, now: Instant) -> Self {
        let told = watch::channel(true).0;
        Self { until, told, told_at: now, cut: None, heard_cut: None, telling: false, doubted: None }
    }
}

/// A gate that the store may have lost.
#[derive(Debug)]
pub(super) struct Doubted {
    gate: Arc<str>,
    until: Instant,
    cut: Option<Cut>,
    since: u64,
}

impl Doubted {
    /// What the store is told of it, if it is still worth it.
    pub(super) fn quiet(&self) -> Option<(&str, Quiet)> {
        let closed_us = time::micros(self.until.saturating_duration_since(time::now()));
        // A gate that is still closed there is cut no further, and keeps to the longer time.
        (closed_us > 0).then_some((&*self.gate, Quiet { closed_us, cut: self.cut }))
    }
}

/// A share that the store may have lost.
#[derive(Debug)]
pub(super) struct DoubtedShare {
    pub(super) gate: Arc<str>,
    pub(super) share: u8,
    pub(super) step_us: u64,
    since: u64,
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

    /// The store says that `gate` is closed until an instant. Whether that is news.
    pub(super) fn hear(&self, gate: &Arc<str>, until: Instant) -> bool {
        let mut known = self.known();
        known.open.remove(gate);
        let now = time::now();
        if known.closed.get(gate).is_some_and(|closed| closed.until > now) {
            return false;
        }
        known.closed.insert(Arc::clone(gate), Closed::told(until, now));
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
        self.paced.store(known.shares.len(), Ordering::Release);
        self.closed.store(known.closed.len(), Ordering::Release);
        drop(known);
        if was_paced {
            telemetry::paced(gate, WHOLE);
        }
    }

    /// The store was asked at `asked`, and has let calls pass `gate`: where it was told before, somebody has
    /// opened it since.
    fn saw_open(&self, gate: &Arc<str>, asked: Instant) {
        let mut known = self.known();
        let opened =
            |closed: &Closed| closed.told_at < asked && *closed.told.borrow() && closed.doubted.is_none();
        if known.closed.get(gate).is_some_and(opened) {
            known.closed.remove(gate);
            self.closed.store(known.closed.len(), Ordering::Release);
        }
        if let Some(seen) = known.open.get_mut(gate) {
            seen.at = asked.max(seen.at);
            return;
        }
        if known.open.len() >= MOST {
            known.open.clear();
        }
        known.open.insert(Arc::clone(gate), Seen { at: asked, looked: asked });
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

    /// Somebody looks at `gate`, as long as this is kept.
    fn looks_at(&self, gate: &Arc<str>) -> Looking<'_> {
        *self.known().looking.entry(Arc::clone(gate)).or_default() += 1;
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

    /// The store has failed, and may have lost what it knew. Whether there is anything that it has to be told
    /// anew.
    pub(super) fn doubt(&self) -> bool {
        if self.closed.load(Ordering::Acquire) == 0 && self.paced.load(Ordering::Acquire) == 0 {
            return false;
        }
        let (mut known, now) = (self.known(), time::now());
        let since = self.doubts.fetch_add(1, Ordering::AcqRel);
        let mut any = false;
        for closed in known.closed.values_mut().filter(|closed| closed.until > now) {
            // What it has not heard it is told anyway.
            if *closed.told.borrow() {
                closed.doubted = Some(since);
                any = true;
            }
        }
        let Known { shares, doubted_shares, .. } = &mut *known;
        for (gate, share) in shares.iter().filter(|(_, share)| share.at(now) < WHOLE) {
            doubted_shares.insert(Arc::clone(gate), (*share, since));
            any = true;
        }
        any
    }

    pub(super) fn doubted(&self) -> Vec<Doubted> {
        let known = self.known();
        let doubted = known.closed.iter().filter_map(|(gate, closed)| {
            let cut = closed.heard_cut;
            Some(Doubted { gate: Arc::clone(gate), until: closed.until, cut, since: closed.doubted? })
        });
        doubted.collect()
    }

    /// The shares of which the same is true.
    pub(super) fn doubted_shares(&self) -> Vec<DoubtedShare> {
        let (known, now) = (self.known(), time::now());
        let doubted = known.doubted_shares.iter().map(|(gate, (share, since))| {
            let (gate, step_us) = (Arc::clone(gate), time::micros(share.step));
            DoubtedShare { gate, share: share.at(now), step_us, since: *since }
        });
        doubted.collect()
    }

    /// The store knows of it again, unless it has failed once more since.
    pub(super) fn trust_share(&self, doubted: &DoubtedShare) {
        let mut known = self.known();
        if known.doubted_shares.get(&doubted.gate).is_some_and(|(_, since)| *since == doubted.since) {
            known.doubted_shares.remove(&doubted.gate);
        }
    }

    /// The store knows of it again, or need not any more: unless it has failed once more since.
    pub(super) fn trust(&self, doubted: &Doubted) {
        if let Some(closed) = self.known().closed.get_mut(&doubted.gate) {
            closed.doubted.take_if(|since| *since == doubted.since);
            closed.told_at = time::now();
        }
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

    fn has_told(&self, gate: &str, until: Instant) {
        let mut known = self.known();
        let Some(closed) = known.closed.get_mut(gate) else { return };
        // One that came meanwhile is of the same refusals.
        closed.heard_cut = closed.cut.take().or(closed.heard_cut);
        closed.told_at = time::now();
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

    /// The store says by which share calls pass `gate`, of which a part comes back each `step`. Whether that is news.
    fn hear_share(&self, gate: &Arc<str>, share: u8, step: Duration) -> bool {
        let mut known = self.known();
        if known.shares.len() >= MOST {
            known.shares.clear();
        }
        let before = match share {
            WHOLE.. => known.shares.remove(gate),
            _ => known.shares.insert(Arc::clone(gate), Share { parts: share, at: time::now(), step }),
        };
        self.paced.store(known.shares.len(), Ordering::Release);
        before.map_or(WHOLE, |before| before.parts) != share
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
            }
        }
    }
}

#[cfg(test)]
mod tests;
