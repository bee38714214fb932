//! What the store last said of breakers that are not closed.
//!
//! A change is told of by every process that hears of it, whoever has made it: each has a gauge of its own. And
//! a store that fails may have lost its keys, which would close every breaker. So what is known is in doubt then:
//! this process lets nothing through by a breaker that was open, and the store is [told anew](super::anew). So it is
//! where a store that never failed knows of an epoch before the one that it had told: epochs only grow, and one that is
//! closed is remembered as long as anybody may believe that it is open.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::algorithm::NEVER_US;
use ratelimit_core::{Binding, Calls, Refusal};

use super::RedisStore;
use super::reply::Seen;
use crate::store::{Answer, Entry, Guard};
use crate::telemetry::BreakerState;
use crate::time::{self, Instant};

/// For how many times its opening one that has closed is remembered: as long as it is open at most.
const REMEMBERED: u32 = 8;

/// The most that are known at one time; with one more, all are forgotten.
const MOST: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct KnownBreakers {
    known: Mutex<HashMap<Arc<str>, Known>>,
    /// How many there are: while there is none, nobody looks.
    open: AtomicUsize,
    /// How many of them are in doubt.
    doubted: AtomicUsize,
    /// How often the store has failed while there was any.
    doubts: AtomicUsize,
}

/// What the store says that a breaker does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    pub(super) epoch: u64,
    pub(super) state: BreakerState,
    /// Until when, if not until an operator says otherwise.
    pub(super) until: Option<Instant>,
    /// Whether that is what the store has said.
    pub(super) exact: bool,
}

#[derive(Debug)]
struct Known {
    guard: Guard,
    sight: Sight,
    /// When the store was asked.
    asked: Instant,
    /// Since which failure the store may have lost it, if it may.
    doubted: Option<usize>,
}

impl Known {
    fn is_over(&self, now: Instant) -> bool {
        self.sight.until.is_some_and(|until| until <= now)
    }
}

/// One that the store may have lost.
#[derive(Debug)]
pub(super) struct Doubted {
    pub(super) guard: Guard,
    pub(super) epoch: u64,
    until: Option<Instant>,
    since: usize,
}

impl Doubted {
    /// For how long it is still open, in microseconds.
    pub(super) fn open_us(&self) -> u64 {
        let now = time::now();
        self.until.map_or(NEVER_US, |until| time::micros(until.saturating_duration_since(now)))
    }
}

impl KnownBreakers {
    /// The store was asked at `asked`, and says what `guard` does. Where that is a change, it is told of; says
    /// whether it is.
    pub(super) fn hear(&self, guard: &Guard, sight: Sight, asked: Instant) -> bool {
        let closed = sight.state == BreakerState::Closed;
        if closed && self.open.load(Ordering::Acquire) == 0 {
            return false;
        }
        let mut known = self.known();
        let before = known.get(&guard.key);
        // What was asked earlier says nothing new, and a store that has lost it says nothing at all.
        let is_old =
            |known: &Known| asked < known.asked || known.doubted.is_some() && sight.epoch < known.sight.epoch;
        if before.is_some_and(is_old) {
            return false;
        }
        let changed = before.map_or(BreakerState::Closed, |known| known.sight.state) != sight.state;
        if closed {
            known.remove(&guard.key);
        } else {
            if known.len() >= MOST {
                known.clear();
            }
            let same = |known: &&Known| known.sight.epoch == sight.epoch && known.sight.state == sight.state;
            let until = match known.get(&guard.key).filter(same) {
                Some(known) if !sight.exact => known.sight.until,
                _ => sight.until,
            };
            let sight = Sight { until, ..sight };
            let new = Known { guard: guard.clone(), sight, asked, doubted: None };
            known.insert(Arc::clone(&guard.key), new);
        }
        self.recount(&known);
        drop(known);
        if changed {
            guard.has_changed(sight.state);
        }
        changed
    }

    /// What refuses `entry` because the store may not know any more that its breaker is open.
    pub(super) fn refuses(&self, entry: &Entry) -> Option<Refusal> {
        let guard = entry.guard().filter(|_| self.doubted.load(Ordering::Acquire) > 0)?;
        let (known, now) = (self.known(), time::now());
        let known = known.get(&guard.key).filter(|known| known.doubted.is_some() && !known.is_over(now))?;
        let left = |until: Instant| time::micros(until.saturating_duration_since(now)).max(1);
        Some(Refusal { by: Binding::Breaker, retry_after_us: known.sight.until.map_or(NEVER_US, left) })
    }

    /// The store has failed, and may have lost what it knew. Whether it has to be told of any.
    pub(super) fn doubt(&self) -> bool {
        if self.open.load(Ordering::Acquire) == 0 {
            return false;
        }
        let (mut known, now) = (self.known(), time::now());
        let since = self.doubts.fetch_add(1, Ordering::AcqRel);
        for known in known.values_mut().filter(|known| !known.is_over(now)) {
            known.doubted = Some(since);
        }
        self.recount(&known);
        self.doubted.load(Ordering::Acquire) > 0
    }

    /// The store was asked at `asked`, and knows of `epoch` of `guard`: whether it has lost a later one, by which the
    /// breaker is open. It is in doubt then.
    fn is_lost(&self, guard: &Guard, epoch: u64, asked: Instant) -> bool {
        if self.open.load(Ordering::Acquire) == 0 {
            return false;
        }
        let (mut all, now) = (self.known(), time::now());
        let Some(known) = all.get_mut(&guard.key).filter(|known| epoch < known.sight.epoch) else {
            return false;
        };
        let remembered = guard.breaker.open_for().saturating_mul(REMEMBERED);
        let is_recent = asked >= known.asked && now.saturating_duration_since(known.asked) < remembered;
        if !is_recent || known.is_over(now) || known.doubted.is_some() {
            return false;
        }
        known.doubted = Some(self.doubts.fetch_add(1, Ordering::AcqRel));
        self.recount(&all);
        true
    }

    pub(super) fn doubted(&self) -> Vec<Doubted> {
        if self.doubted.load(Ordering::Acquire) == 0 {
            return Vec::new();
        }
        let known = self.known();
        let doubted = known.values().filter_map(|Known { guard, sight, doubted, .. }| {
            let (guard, since) = (guard.clone(), (*doubted)?);
            Some(Doubted { guard, epoch: sight.epoch, until: sight.until, since })
        });
        doubted.collect()
    }

    /// The store knows of them again, or need not any more: unless it has failed once more since.
    pub(super) fn trust(&self, doubted: &[Doubted]) {
        let mut known = self.known();
        for doubted in doubted {
            if let Some(known) = known.get_mut(&doubted.guard.key) {
                known.doubted.take_if(|since| *since == doubted.since);
            }
        }
        self.recount(&known);
    }

    fn recount(&self, known: &HashMap<Arc<str>, Known>) {
        let doubted = known.values().filter(|known| known.doubted.is_some()).count();
        self.open.store(known.len(), Ordering::Release);
        self.doubted.store(doubted, Ordering::Release);
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Arc<str>, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RedisStore {
    /// Learns of breakers from what the store answered to who asked at `asked`.
    pub(super) fn learn_of_breakers(
        &self,
        entries: &[(Entry, Calls)],
        answers: &[Answer],
        sights: &[Option<Seen>],
        asked: Instant,
    ) {
        let mut is_lost = false;
        for (((entry, _), answer), seen) in entries.iter().zip(answers).zip(sights) {
            let (Some(guard), Some(Seen { epoch, state })) = (entry.guard(), *seen) else { continue };
            if self.shared.known_breakers.is_lost(guard, epoch, asked) {
                is_lost = true;
                continue;
            }
            let (until, exact) = match answer.decision.refusal {
                Some(Refusal { by: Binding::Breaker, retry_after_us: NEVER_US.. }) => (None, true),
                Some(Refusal { by: Binding::Breaker, retry_after_us }) => {
                    (Some(time::later(Duration::from_micros(retry_after_us))), true)
                }
                // Something else refuses for longer.
                _ => (Some(half_open_until(guard)), false),
            };
            let sight = Sight { epoch, state, until, exact };
            let told = self.shared.known_breakers.hear(guard, sight, asked);
            let closed_here = self.shared.local.note_breaker(guard, answer);
            if closed_here && !told {
                guard.has_changed(BreakerState::Closed);
            }
        }
        if is_lost {
            self.tells_what_is_lost();
        }
    }
}

/// One that is half-open is so until its probes are lost, and would open again then.
pub(super) fn half_open_until(guard: &Guard) -> Instant {
    time::later(Duration::from_micros(guard.lease_us).min(guard.breaker.open_for()))
}
