//! What a process decides by itself while the store that the fleet shares does not answer.
//!
//! It has its share of each quota, the limit divided by the processes that are alive, and keeps it in a store
//! in memory. A share starts where the fleet's budget stood when the store last told, so nobody has a burst
//! twice; what was never asked for starts full. Once the store answers again, it is offered what this process
//! knows of each key, with the next call that asks for it: what was granted here meanwhile is charged there,
//! and of what the store said last, in case it has lost that, the stricter holds.

mod breakers;
mod seen;
#[cfg(test)]
mod tests;

use std::sync::{Arc, PoisonError, RwLock};

use ratelimit_core::Calls;
use ratelimit_core::algorithm::in_flight::Holder;

use self::seen::{Alone, Seen};
use super::held::Holdings;
use crate::store::{Answer, Ask, Charged, Entry, Guard, MemoryStore, Outcome, Plan, Quiet, Told};
use crate::time::{self, Instant};

/// What the keys of shares begin with. A store's own begin with its prefix, which holds no whitespace.
const LOCAL: &str = "local ";
/// The most keys that shares are kept of.
const MOST_KEYS: usize = 100_000;
/// As whom the places that the store has granted are counted in the share of a limit of calls in flight.
const GRANTED_BY_THE_STORE: Holder = Holder { process: 1, lease_us: Holder::ONLY.lease_us };

#[derive(Debug)]
pub(super) struct Local {
    memory: MemoryStore,
    seen: Seen,
    /// Read by who decides: what is granted while the store is told must not get lost.
    deciding: RwLock<()>,
}

/// What the store is offered of one key.
#[derive(Debug)]
pub(super) struct Offer {
    pub(super) ask: Ask,
    /// Permits of the fleet's budget that were in use when the store last told, and when that was, in
    /// microseconds of its clock. Nothing at 0 where it never did.
    pub(super) used: u64,
    pub(super) seen_us: u64,
    /// Permits that this process has granted by itself since, and that have not flowed back.
    pub(super) owed: u64,
    /// Those that it has promised for later.
    pub(super) promised: u64,
    /// How many processes have done the same.
    pub(super) processes: u64,
    /// What is there after somebody has reset the key.
    pub(super) reset: String,
    /// What the store knows of the share then.
    told: Option<Alone>,
}

/// Offers on their way. Dropped before they are settled, they are made again.
#[derive(Debug)]
pub(super) struct Offers<'a> {
    local: &'a Local,
    pub(super) offers: Vec<Offer>,
}

impl Local {
    pub(super) fn new() -> Self {
        let memory = MemoryStore::with_max_keys(MOST_KEYS);
        Self { memory, seen: Seen::default(), deciding: RwLock::default() }
    }

    /// Decides a call by the share of one of `processes`. Says also as what it was decided: the receipts are
    /// that entry's.
    pub(super) fn decide(&self, entry: &Entry, processes: u64, holdings: &Holdings) -> (Outcome, Entry) {
        let _deciding = self.deciding.read().unwrap_or_else(PoisonError::into_inner);
        let asks = entry.plan.asks.iter().enumerate().map(|(place, ask)| {
            // What the call has passed is only counted, so that the others keep their places.
            if place < entry.passed { own_ask(ask, processes) } else { self.begin(ask, processes, holdings) }
        });
        let own = as_shares(entry, asks.collect());
        (self.memory.acquire(&own), own)
    }

    /// What the share of `ask` is, which begins now if it has not yet.
    fn begin(&self, ask: &Ask, processes: u64, holdings: &Holdings) -> Ask {
        if ask.quota.is_in_flight() {
            let own = own_ask(ask, processes);
            let granted = Ask { quota: own.quota.held_by(GRANTED_BY_THE_STORE), ..own.clone() };
            self.memory.renew(&granted, holdings.places(&ask.key));
            return own;
        }
        let start = |alone: Alone| {
            let own = own_ask(ask, alone.processes);
            self.memory.seed(&own, alone.base, self.memory_us(alone.at));
        };
        own_ask(ask, self.seen.go_alone(ask, processes, start))
    }

    /// Takes out of `charges` what was charged here, and gives it back.
    pub(super) fn take_back(&self, charges: &mut Vec<Charged>) {
        let is_local = |charge: &Charged| is_of_a_share(&charge.key);
        if charges.iter().any(is_local) {
            let (own, other) = std::mem::take(charges).into_iter().partition(is_local);
            *charges = other;
            self.memory.give_back(&own);
        }
    }

    /// Lets nobody pass `gate` for `closed_us` microseconds, should the store not be there to say so.
    pub(super) fn hold(&self, gate: &str, closed_us: u64) {
        self.memory.hold(&local(gate), Quiet { closed_us, cut: None });
    }

    /// How a call ended that a breaker of this process alone had let through.
    pub(super) fn report(&self, guard: &Guard, told: Told) {
        self.memory.report(guard, told);
    }

    /// Whoever corrects the fleet's budget means this one too.
    pub(super) fn forget(&self, plan: &Plan) {
        for ask in plan.asks.iter() {
            self.seen.forget(ask);
        }
        let asks = plan.asks.iter().map(|ask| own_ask(ask, 1)).collect();
        self.memory.reset(&Plan::new(asks, local(&plan.gate)));
    }

    /// Remembers where the store says that its keys stand, in a reply that was written at `now_us` of its
    /// clock and came at `at`. Of failures there had been so many when it was asked.
    pub(super) fn note(
        &self,
        entries: &[(Entry, Calls)],
        answers: &[Answer],
        (now_us, at): (u64, Instant),
        failures: u64,
    ) {
        self.seen.note(entries, answers, (now_us, at), failures);
    }

    /// The store has not found `keys` at `now_us` of its clock, which was heard at `at`. Whether it has lost any.
    pub(super) fn misses<'a>(
        &self,
        keys: impl Iterator<Item = &'a str>,
        (now_us, at): (u64, Instant),
    ) -> bool {
        self.seen.misses(keys, (now_us, at))
    }

    /// How often something has failed.
    pub(super) fn failures(&self) -> u64 {
        self.seen.failures()
    }

    /// The store has failed: what it said before it may have lost.
    pub(super) fn failed(&self, now: Instant) {
        self.seen.failed(now);
    }

    /// What to offer with a script that asks for `entries`, where one of `processes` does; nothing where all
    /// is well.
    pub(super) fn offers(&self, entries: &[(Entry, Calls)], processes: u64) -> Option<Offers<'_>> {
        if !self.seen.may_owe() {
            return None;
        }
        let asks = entries.iter().flat_map(|(entry, _)| entry.asks());
        let offers: Vec<Offer> = asks.filter_map(|ask| self.offer(ask, processes)).collect();
        (!offers.is_empty()).then_some(Offers { local: self, offers })
    }

    fn offer(&self, ask: &Ask, processes: u64) -> Option<Offer> {
        if ask.quota.is_in_flight() {
            return None;
        }
        let (said, alone) = self.seen.offer(ask)?;
        let (used, seen_us) = said.map_or((0, 0), |said| (ask.quota.used(&said.standing), said.now_us));
        let (ask, reset) = (ask.clone(), reset_mark(&ask.key));
        let Some(alone) = alone else {
            return Some(Offer { ask, used, seen_us, owed: 0, promised: 0, processes, reset, told: None });
        };
        let (in_use, owed, promised) = self.owed(&ask, alone);
        let told = Some(Alone { base: in_use, at: time::now(), ..alone });
        Some(Offer { ask, used, seen_us, owed, promised, processes, reset, told })
    }

    /// How much of the share is in use; and of what the store does not know of, how much has been granted and
    /// how much is promised.
    fn owed(&self, ask: &Ask, alone: Alone) -> (u64, u64, u64) {
        let own = own_ask(ask, alone.processes);
        let known = self.memory.still_used(&own, alone.base, self.memory_us(alone.at));
        let (used, promised) = self.memory.used(&own);
        let owed = used.saturating_sub(known);
        let promised = promised.min(owed);
        (used, owed - promised, promised)
    }

    fn memory_us(&self, at: Instant) -> u64 {
        let ago = time::now().saturating_duration_since(at);
        self.memory.now_us().saturating_sub(time::micros(ago))
    }
}

impl Offers<'_> {
    /// The store has heard of them.
    pub(super) fn settle(mut self) {
        for Offer { ask, told, .. } in std::mem::take(&mut self.offers) {
            let Some(told) = told else {
                // If it is decided here by now, nothing of that has been told.
                self.local.seen.take_back(&ask);
                continue;
            };
            let _nobody_decides = self.local.deciding.write().unwrap_or_else(PoisonError::into_inner);
            let rest = Some(told).filter(|told| !matches!(self.local.owed(&ask, *told), (_, 0, 0)));
            if rest.is_none() {
                self.local.memory.forget(&own_ask(&ask, 1));
            }
            self.local.seen.settle(&ask, rest);
        }
    }
}

impl Drop for Offers<'_> {
    fn drop(&mut self) {
        for offer in &self.offers {
            self.local.seen.take_back(&offer.ask);
        }
    }
}

/// What tells those who know of `key` that it is not there because it was reset. No other key holds whitespace.
pub(super) fn reset_mark(key: &str) -> String {
    format!("{key} reset")
}

/// Whether `key` is that of a process' share.
pub(in crate::store) fn is_of_a_share(key: &str) -> bool {
    key.starts_with(LOCAL)
}

fn own_ask(ask: &Ask, processes: u64) -> Ask {
    Ask::new(local(&ask.key), ask.quota.held_by(Holder::ONLY).share(processes))
}

/// The same entry, of `asks` for shares.
fn as_shares(entry: &Entry, asks: Vec<Ask>) -> Entry {
    let guard = entry.guard().map(|guard| guard.kept_at(local(&guard.key)));
    let plan = Plan::new(asks, local(&entry.plan.gate)).guarded_by(guard);
    Entry { plan: Arc::new(plan), ..entry.clone() }
}

fn local(key: &str) -> Arc<str> {
    Arc::from(format!("{LOCAL}{key}"))
}
