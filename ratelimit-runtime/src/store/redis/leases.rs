//! Permits that this process has taken ahead: charged, and not used yet.
//!
//! A call whose quotas all have a lease takes one of these and asks nobody. What is left when the lease
//! is over goes back. A lease counts from before its script was sent, so it is over here no later than
//! the quotas have kept room for. Of each quota no more is taken ahead at one time than
//! [`Quota::leased`](ratelimit_core::Quota::leased) says, whatever calls it was taken for.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::{Calls, Receipt, Standing};

use super::RedisStore;
use crate::store::{Answer, Charged, Entry, Few, Outcome, Plan};
use crate::time::{self, Instant};

#[derive(Debug, Default)]
pub(super) struct Leases {
    known: Mutex<Known>,
    /// How many keys have some: while there is none, nobody looks.
    count: AtomicUsize,
}

#[derive(Debug, Default)]
struct Known {
    /// By the first key of their plan, those that end first in front.
    kept: HashMap<Arc<str>, VecDeque<Kept>>,
    /// For how many calls permits of each key are kept, or asked for.
    out: HashMap<Arc<str>, u64>,
    /// How often somebody has changed what quotas hold.
    changes: u64,
}

#[derive(Debug)]
struct Kept {
    plan: Arc<Plan>,
    calls: u64,
    receipts: Few<Receipt>,
    standings: Few<Standing>,
    until: Instant,
}

impl Kept {
    fn outcome(&self) -> Outcome {
        Outcome::Admitted { receipts: self.receipts.clone(), standings: self.standings.clone(), ticket: None }
    }

    fn charges(&self) -> impl Iterator<Item = Charged> {
        let entry = Entry::first(&self.plan);
        (0..self.calls).flat_map(move |_| self.outcome().charges(&entry))
    }
}

impl Known {
    /// For how many more calls permits may be taken ahead, and counts them.
    fn go_out(&mut self, entry: &Entry) -> u64 {
        let Some(lease) = entry.plan.lease.filter(|_| entry.passed == 0) else { return 0 };
        let out = |key: &Arc<str>| self.out.get(key).copied().unwrap_or(0);
        let room = entry.asks().iter().map(|ask| ask.quota.leased().saturating_sub(out(&ask.key)));
        let calls = room.fold(lease.calls, u64::min);
        for ask in entry.asks().iter().filter(|_| calls > 0) {
            *self.out.entry(Arc::clone(&ask.key)).or_default() += calls;
        }
        calls
    }

    /// They are used, or have gone back.
    fn come_back(&mut self, plan: &Plan, calls: u64) {
        for ask in plan.asks.iter().filter(|_| calls > 0) {
            if let Some(out) = self.out.get_mut(&ask.key) {
                *out = out.saturating_sub(calls);
                if *out == 0 {
                    self.out.remove(&ask.key);
                }
            }
        }
    }

    /// Takes off those that are `over`.
    fn remove(&mut self, over: impl Fn(&Kept) -> bool) -> Vec<Kept> {
        let mut removed = Vec::new();
        for of_key in self.kept.values_mut() {
            for kept in std::mem::take(of_key) {
                if over(&kept) { removed.push(kept) } else { of_key.push_back(kept) }
            }
        }
        self.kept.retain(|_, of_key| !of_key.is_empty());
        for kept in &removed {
            self.come_back(&kept.plan, kept.calls);
        }
        removed
    }
}

impl Leases {
    /// A permit for `entry`, if one was taken ahead.
    pub(super) fn take(&self, entry: &Entry) -> Option<Outcome> {
        entry.plan.lease?;
        if entry.passed > 0 || self.count.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let (now, mut known) = (time::now(), self.known());
        let first = &entry.asks().first()?.key;
        let of_key = known.kept.get_mut(first)?;
        let place = of_key.iter().position(|kept| kept.until > now && kept.plan == entry.plan)?;
        let found = of_key.get_mut(place)?;
        let outcome = found.outcome();
        found.calls -= 1;
        if found.calls == 0 {
            of_key.remove(place);
            if of_key.is_empty() {
                known.kept.remove(first);
            }
        }
        known.come_back(&entry.plan, 1);
        self.recount(&known);
        Some(outcome)
    }

    /// What the calls of `entries` ask for, with what they may take ahead; nothing where that is nothing.
    pub(super) fn ask(&self, store: &RedisStore, entries: &[(Entry, Calls)]) -> Option<Asked> {
        if entries.iter().all(|(entry, _)| entry.plan.lease.is_none()) {
            return None;
        }
        let mut known = self.known();
        let ahead = |(entry, calls): &(Entry, Calls)| {
            let ahead = if calls.asking > 0 { known.go_out(entry) } else { 0 };
            (entry.clone(), Calls { ahead, ..*calls })
        };
        let entries = entries.iter().map(ahead).collect();
        let changes = known.changes;
        drop(known);
        Some(Asked { store: store.clone(), entries, sent: time::now(), changes })
    }

    /// Gives back all that was taken ahead behind the gate `gate`: somebody has changed what its quotas hold.
    pub(super) fn end(&self, store: &RedisStore, gate: &Arc<str>) {
        self.end_those(store, |kept| kept.plan.gate == *gate);
    }

    pub(super) fn end_all(&self, store: &RedisStore) {
        self.end_those(store, |_| true);
    }

    fn end_those(&self, store: &RedisStore, over: impl Fn(&Kept) -> bool) {
        let mut known = self.known();
        known.changes += 1;
        let removed = known.remove(over);
        self.recount(&known);
        drop(known);
        // Each by itself: they may lie in different slots of a cluster.
        for kept in removed {
            store.give_back(kept.charges().collect());
        }
    }

    fn expire(&self, store: &RedisStore, first: &Arc<str>, until: Instant) {
        let mut known = self.known();
        let of_key = known.kept.remove(first).unwrap_or_default();
        let (over, left): (VecDeque<Kept>, VecDeque<Kept>) =
            of_key.into_iter().partition(|kept| kept.until <= until);
        if !left.is_empty() {
            known.kept.insert(Arc::clone(first), left);
        }
        for kept in &over {
            known.come_back(&kept.plan, kept.calls);
        }
        self.recount(&known);
        drop(known);
        store.give_back(over.iter().flat_map(Kept::charges).collect());
    }

    fn recount(&self, known: &Known) {
        self.count.store(known.kept.len(), Ordering::Relaxed);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was asked for. Where no answer comes, it is out no more.
pub(super) struct Asked {
    store: RedisStore,
    pub(super) entries: Vec<(Entry, Calls)>,
    sent: Instant,
    changes: u64,
}

impl Asked {
    /// Keeps what `answers` admitted beyond the calls that asked, and takes that off them.
    pub(super) fn keep(mut self, answers: &mut [Answer]) {
        let leases = &self.store.shared.leases;
        let mut known = leases.known();
        let changed = known.changes != self.changes;
        let (mut returned, mut expiring) = (Vec::new(), Vec::new());
        for ((entry, calls), answer) in self.entries.iter_mut().zip(answers) {
            let asked = std::mem::take(&mut calls.ahead);
            let granted = answer.decision.admitted.saturating_sub(calls.asking).min(asked);
            known.come_back(&entry.plan, asked - granted);
            let (Some(lease), Some(ask), 1..) = (entry.plan.lease, entry.asks().first(), granted) else {
                continue;
            };
            answer.decision.admitted = calls.asking;
            let (receipts, standings) = (answer.receipts.clone(), answer.standings.clone());
            let (plan, until) = (Arc::clone(&entry.plan), self.sent + lease.time);
            let own = Kept { plan, calls: granted, receipts, standings, until };
            if changed {
                known.come_back(&own.plan, granted);
                returned.extend(own.charges());
                continue;
            }
            known.kept.entry(Arc::clone(&ask.key)).or_default().push_back(own);
            expiring.push(Expiring { store: self.store.clone(), key: Arc::clone(&ask.key), until });
        }
        leases.recount(&known);
        // A runtime that shuts down drops a task right here.
        drop(known);
        for lease in expiring {
            self.store.runtime().spawn(lease.run());
        }
        self.store.give_back(returned);
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let mut known = self.store.shared.leases.known();
        for (entry, calls) in &self.entries {
            known.come_back(&entry.plan, calls.ahead);
        }
    }
}

/// Gives back what is left when a lease is over, or when the runtime ends before.
struct Expiring {
    store: RedisStore,
    key: Arc<str>,
    until: Instant,
}

impl Expiring {
    async fn run(self) {
        time::sleep_until(self.until).await;
    }
}

impl Drop for Expiring {
    fn drop(&mut self) {
        self.store.shared.leases.expire(&self.store, &self.key, self.until);
    }
}

#[cfg(test)]
mod tests;
