//! Permits that this process has taken ahead: charged, and not used yet.
//!
//! A call whose quotas all have a lease takes one of these and asks nobody. What is left when the lease
//! is over goes back. A lease counts from before its script was sent, so it is over here no later than
//! the quotas have kept room for.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::{Calls, Receipt, Standing};

use super::RedisStore;
use crate::store::{Answer, Charged, Entry, Few, Outcome, Plan};
use crate::time::{self, Instant};

/// What `asking` calls of `entry` ask for.
pub(super) fn calls(entry: &Entry, asking: u64) -> Calls {
    let lease = entry.plan.lease.filter(|_| entry.passed == 0);
    Calls { asking, ahead: lease.map_or(0, |lease| lease.calls) }
}

#[derive(Debug, Default)]
pub(super) struct Leases {
    /// By the first key of their plan, those that end first in front.
    kept: Mutex<HashMap<Arc<str>, VecDeque<Kept>>>,
    /// How many there are: while there is none, nobody looks.
    count: AtomicUsize,
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
        Outcome::Admitted { receipts: self.receipts.clone(), standings: self.standings.clone() }
    }

    fn charges(&self) -> impl Iterator<Item = Charged> {
        let entry = Entry::first(&self.plan);
        (0..self.calls).flat_map(move |_| self.outcome().charges(&entry))
    }
}

impl Leases {
    /// A permit for `entry`, if one was taken ahead.
    pub(super) fn take(&self, entry: &Entry) -> Option<Outcome> {
        entry.plan.lease?;
        if entry.passed > 0 || self.count.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let now = time::now();
        let mut kept = self.kept();
        let of_key = kept.get_mut(&entry.asks().first()?.key)?;
        let place = of_key.iter().position(|kept| kept.until > now && kept.plan == entry.plan)?;
        let found = of_key.get_mut(place)?;
        let outcome = found.outcome();
        found.calls -= 1;
        if found.calls == 0 {
            of_key.remove(place);
            self.count.fetch_sub(1, Ordering::Relaxed);
        }
        Some(outcome)
    }

    /// Keeps what `answer` admitted beyond the calls that asked at `sent`, and takes those off.
    pub(super) fn keep(
        &self,
        store: &RedisStore,
        entry: &Entry,
        calls: Calls,
        answer: &mut Answer,
        sent: Instant,
    ) {
        let ahead = answer.decision.admitted.saturating_sub(calls.asking);
        let (Some(lease), Some(ask)) = (entry.plan.lease.filter(|_| ahead > 0), entry.asks().first()) else {
            return;
        };
        answer.decision.admitted = calls.asking;
        let (receipts, standings) = (answer.receipts.clone(), answer.standings.clone());
        let (plan, until) = (Arc::clone(&entry.plan), sent + lease.time);
        let own = Kept { plan, calls: ahead, receipts, standings, until };
        self.kept().entry(Arc::clone(&ask.key)).or_default().push_back(own);
        self.count.fetch_add(1, Ordering::Relaxed);
        let (store, key) = (store.clone(), Arc::clone(&ask.key));
        let runtime = store.runtime();
        runtime.spawn(async move {
            time::sleep_until(until).await;
            store.give_back(store.shared.leases.expire(&key, until));
        });
    }

    /// Gives back all that was taken ahead behind the gate `gate`: somebody has changed what its quotas hold.
    pub(super) fn end(&self, store: &RedisStore, gate: &Arc<str>) {
        self.end_those(store, |kept| kept.plan.gate == *gate);
    }

    pub(super) fn end_all(&self, store: &RedisStore) {
        self.end_those(store, |_| true);
    }

    fn end_those(&self, store: &RedisStore, over: impl Fn(&Kept) -> bool) {
        if self.count.load(Ordering::Relaxed) > 0 {
            let mut all = self.kept();
            let charges: Vec<_> = all.values_mut().map(|of_key| self.drain(of_key, &over)).collect();
            drop(all);
            // Each by itself: they may lie in different slots of a cluster.
            for charges in charges {
                store.give_back(charges);
            }
        }
    }

    /// Takes off what is left of `key` when `now` has come.
    fn expire(&self, key: &Arc<str>, now: Instant) -> Vec<Charged> {
        let mut all = self.kept();
        let Some(of_key) = all.get_mut(key) else { return Vec::new() };
        let charges = self.drain(of_key, |kept| kept.until <= now);
        if of_key.is_empty() {
            all.remove(key);
        }
        charges
    }

    fn drain(&self, of_key: &mut VecDeque<Kept>, over: impl Fn(&Kept) -> bool) -> Vec<Charged> {
        let mut charges = Vec::new();
        of_key.retain(|kept| {
            let over = over(kept);
            if over {
                charges.extend(kept.charges());
                self.count.fetch_sub(1, Ordering::Relaxed);
            }
            !over
        });
        charges
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<Arc<str>, VecDeque<Kept>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
