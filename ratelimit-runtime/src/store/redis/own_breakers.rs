//! Breakers of a process alone: one whose own calls fail while those of others do not stops its own.
//!
//! The breaker in the store opens only where two processes have seen failures, so that one that is sick does
//! not stop the others. What the store has counted, and has not opened for, is counted here once more, by the
//! same numbers for this process alone. Where the store opens, or an operator holds it, nothing is counted; and
//! what was counted in one epoch of the store's is over in the next.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::algorithm::NEVER_US;
use ratelimit_core::breaker::{Gate, Ticket, Transition, Verdict};
use ratelimit_core::{Binding, Refusal};

use crate::store::memory::States;
use crate::store::{Entry, Guard, Told};
use crate::telemetry::BreakerState;
use crate::time::{self, Instant};

/// The most that are kept open at one time; with one more, all are closed.
const MOST: usize = 10_000;

pub(super) struct OwnBreakers {
    known: Mutex<Known>,
    /// How many have opened: while there is none, nobody looks.
    tripped: AtomicUsize,
    /// Where their clock starts.
    started: Instant,
}

#[derive(Default)]
struct Known {
    states: States,
    /// Those that have opened, by the key of the store's.
    tripped: HashMap<Arc<str>, Tripped>,
}

struct Tripped {
    guard: Guard,
    /// In which epoch of the store's.
    epoch: u64,
    /// The probes on their way.
    probes: Vec<Ticket>,
}

/// What a call meets.
pub(super) enum Own<'a> {
    Passes(Option<Probe<'a>>),
    Refuses(Refusal),
}

/// A call that is a probe. Dropped before it goes, another may be one.
pub(super) struct Probe<'a> {
    own: &'a OwnBreakers,
    key: Arc<str>,
    ticket: Ticket,
    goes: bool,
}

impl Probe<'_> {
    /// The call is made, and how it ends is heard of like any other; but where the store's breaker has let it
    /// go by a `ticket` of another epoch, what was counted in the one before is over.
    pub(super) fn goes(mut self, ticket: Option<Ticket>) {
        self.goes = true;
        if let Some(ticket) = ticket.filter(|ticket| !self.own.is_of(&self.key, ticket.epoch))
            && let Some(guard) = self.own.forget(&self.key)
            && ticket.probe.is_none()
        {
            guard.has_changed(BreakerState::Closed);
        }
    }
}

impl Drop for Probe<'_> {
    fn drop(&mut self) {
        if !self.goes {
            self.own.hand_back(&self.key, self.ticket);
        }
    }
}

impl Default for OwnBreakers {
    fn default() -> Self {
        Self { known: Mutex::default(), tripped: AtomicUsize::default(), started: time::now() }
    }
}

impl OwnBreakers {
    /// Whether this process lets `entry` go.
    pub(super) fn ask(&self, entry: &Entry) -> Own<'_> {
        let Some(guard) = entry.guard().filter(|_| self.tripped.load(Ordering::Acquire) > 0) else {
            return Own::Passes(None);
        };
        let (mut known, now_us) = (self.known(), self.now_us());
        let Known { states, tripped } = &mut *known;
        let Slot::Occupied(mut own) = tripped.entry(Arc::clone(&guard.key)) else { return Own::Passes(None) };
        match states.ask(&own.get().guard, now_us) {
            Gate::Refuse { retry_after_us } => Own::Refuses(Refusal {
                by: Binding::Breaker,
                retry_after_us: retry_after_us.unwrap_or(NEVER_US),
            }),
            Gate::Pass(ticket) if ticket.probe.is_some() => {
                own.get_mut().probes.push(ticket);
                Own::Passes(Some(Probe { own: self, key: Arc::clone(&guard.key), ticket, goes: false }))
            }
            Gate::Pass(_) => {
                let over = own.remove();
                self.recount(&known);
                drop(known);
                over.guard.has_changed(BreakerState::Closed);
                Own::Passes(None)
            }
        }
    }

    /// Makes the one of the store's `key` as new, and says which that is where it had opened.
    pub(super) fn forget(&self, key: &str) -> Option<Guard> {
        let mut known = self.known();
        let tripped = known.tripped.remove(key)?;
        self.recount(&known);
        Some(tripped.guard)
    }

    fn is_of(&self, key: &str, epoch: u64) -> bool {
        self.known().tripped.get(key).is_some_and(|tripped| tripped.epoch == epoch)
    }

    /// The store's breaker has counted what `told` says, and has not opened.
    pub(super) fn count(&self, guard: &Guard, told: Told) {
        let Told::Calls { epoch, .. } = told else { return };
        let (mut known, now_us) = (self.known(), self.now_us());
        let own = guard.kept_at(Arc::from(format!("{} {epoch}", guard.key)));
        let of_before = |tripped: &Tripped| tripped.epoch != epoch;
        let over = known.tripped.get(&guard.key).is_some_and(of_before);
        if over {
            known.tripped.remove(&guard.key);
        }
        let transition = known.count(&guard.key, &own, told, now_us);
        self.recount(&known);
        drop(known);
        match transition {
            Some(Transition::Closed) => guard.has_changed(BreakerState::Closed),
            Some(_) => guard.has_changed(BreakerState::Open),
            None if over => guard.has_changed(BreakerState::Closed),
            None => {}
        }
    }

    fn hand_back(&self, key: &Arc<str>, ticket: Ticket) {
        let (mut known, now_us) = (self.known(), self.now_us());
        let Known { states, tripped } = &mut *known;
        let Some(own) = tripped.get_mut(key) else { return };
        own.probes.retain(|probe| *probe != ticket);
        // Nobody knows how it would have ended, so nothing changes.
        let _ = states.report(&own.guard, 1, Told::Probe { ticket, verdict: Verdict::Neutral }, 0, now_us);
    }

    fn recount(&self, known: &Known) {
        self.tripped.store(known.tripped.len(), Ordering::Release);
    }

    fn now_us(&self) -> u64 {
        time::micros(time::now().saturating_duration_since(self.started))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Calls of the breaker `key` of the store's have ended, which is `own` here: where it has opened, its
    /// probes have, the worst first.
    fn count(&mut self, key: &Arc<str>, own: &Guard, told: Told, now_us: u64) -> Option<Transition> {
        let Told::Calls { epoch, calls, failures } = told else { return None };
        let Some(tripped) = self.tripped.get_mut(key) else {
            let opened = self.states.count(own, calls, failures, now_us)?;
            if self.tripped.len() >= MOST {
                self.tripped.clear();
            }
            let tripped = Tripped { guard: own.clone(), epoch, probes: Vec::new() };
            self.tripped.insert(Arc::clone(key), tripped);
            return Some(opened);
        };
        for ended in 0..calls {
            let ticket = tripped.probes.pop()?;
            let verdict = if ended < failures { Verdict::Failure } else { Verdict::Success };
            match self.states.report(own, 1, Told::Probe { ticket, verdict }, 0, now_us) {
                Some(Transition::Closed) => {
                    self.tripped.remove(key);
                    return Some(Transition::Closed);
                }
                Some(opened) => {
                    tripped.probes.clear();
                    return Some(opened);
                }
                None => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ratelimit_core::BreakerSpec;

    use super::*;
    use crate::store::Plan;

    const OPEN: Duration = Duration::from_secs(10);

    fn guarded() -> (Entry, Guard) {
        let spec = BreakerSpec::failures(3).open_for(OPEN).check().unwrap();
        let guard = Guard::new(Arc::from("{own}:breaker"), spec, 60_000_000);
        let plan = Plan::new(Vec::new().into_iter().collect(), Arc::from("{own}:gate"));
        (Entry::first(&Arc::new(plan.guarded_by(Some(guard.clone())))), guard)
    }

    fn calls(epoch: u64, calls: u64, failures: u64) -> Told {
        Told::Calls { epoch, calls, failures }
    }

    fn refuses(own: &OwnBreakers, entry: &Entry) -> bool {
        match own.ask(entry) {
            Own::Refuses(refusal) => {
                assert_eq!(refusal.by, Binding::Breaker);
                true
            }
            Own::Passes(probe) => {
                if let Some(probe) = probe {
                    probe.goes(None);
                }
                false
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_process_stops_its_own_calls_and_tries_again_by_one() {
        let (own, (entry, guard)) = (OwnBreakers::default(), guarded());
        own.count(&guard, calls(7, 3, 2));
        assert!(!refuses(&own, &entry));
        own.count(&guard, calls(7, 1, 1));
        assert!(refuses(&own, &entry), "three have failed");
        own.count(&guard, calls(7, 5, 0));
        assert!(refuses(&own, &entry), "what was on its way says nothing");
        tokio::time::advance(OPEN).await;
        // One that does not go leaves its place to the next.
        drop(own.ask(&entry));
        assert_eq!([refuses(&own, &entry), refuses(&own, &entry)], [false, true], "one at a time");
        own.count(&guard, calls(7, 1, 1));
        tokio::time::advance(OPEN).await;
        assert!(refuses(&own, &entry), "twice as long after a probe that failed");
        tokio::time::advance(OPEN).await;
        assert!(!refuses(&own, &entry));
        own.count(&guard, calls(7, 1, 0));
        assert_eq!([refuses(&own, &entry), refuses(&own, &entry)], [false; 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_counted_is_over_when_the_store_has_opened_and_closed() {
        let (own, (entry, guard)) = (OwnBreakers::default(), guarded());
        own.count(&guard, calls(7, 2, 2));
        own.count(&guard, calls(8, 2, 2));
        assert!(!refuses(&own, &entry));
        own.count(&guard, calls(8, 1, 1));
        assert!(refuses(&own, &entry));
        own.count(&guard, calls(9, 1, 0));
        assert!(!refuses(&own, &entry));
        // An operator holds it closed, where nothing is counted: the first call that asks hears of it.
        own.count(&guard, calls(9, 3, 3));
        tokio::time::advance(OPEN).await;
        let Own::Passes(Some(probe)) = own.ask(&entry) else { panic!("a probe") };
        probe.goes(Some(Ticket { epoch: 10, probe: None }));
        assert_eq!([refuses(&own, &entry), refuses(&own, &entry)], [false; 2]);
    }
}
