//! The store in memory: nothing to install, for the one process it lives in.
//!
//! Keys are spread over shards, each with a lock that is held for the time of a decision and never
//! across an await. A call of several keys takes the locks of its shards in their order, so no two
//! calls wait for each other. The rules are those of [`ratelimit_core::decide`], on a clock that
//! starts at the system's time and never steps.

mod breakers;
mod gates;
mod shard;
#[cfg(feature = "redis")]
mod share;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::algorithm::{Charge, Kernel};
use ratelimit_core::breaker::Transition;
use ratelimit_core::pace::WHOLE;
use ratelimit_core::{
    AtOnce, BreakerClaim, Calls, Claim, Decision, Quota, Standing, State, decide, decide_behind,
};

use self::breakers::Breakers;
#[cfg(feature = "redis")]
pub(crate) use self::breakers::Seeded;
#[cfg(feature = "redis")]
pub(crate) use self::breakers::States;
use self::gates::Gates;
use self::shard::Shard;
use super::breakers::changed;
use super::{
    Answer, Ask, BreakerChange, BreakerStatus, Charged, Correction, Entry, Few, Guard, Lines, Outcome,
    PREFIX, Plan, Quiet, Told, hash_of,
};
use crate::time::{self, Instant};

/// How many keys a store holds unless it is told: some 200 MB of them, but for exact sliding windows,
/// whose records are as long as their limits.
const DEFAULT_MAX_KEYS: usize = 1_000_000;
/// Enough that two calls of different keys seldom meet in one.
const SHARDS: usize = 64;

/// A store in the memory of this process, shared by everything it is cloned into.
///
/// It holds a bounded number of keys. Those whose quota is full again say the same as no key, and are
/// swept out first; see [`with_max_keys`](Self::with_max_keys) for what goes then.
///
/// ```
/// use ratelimit_runtime::{Limiter, MemoryStore};
///
/// let store = MemoryStore::new();
/// let incoming = Limiter::new(store.clone());
/// let outgoing = Limiter::new(store); // the same budgets
/// ```
#[derive(Clone)]
pub struct MemoryStore {
    shared: Arc<Shared>,
}

struct Shared {
    prefix: Arc<str>,
    started: Instant,
    epoch_us: u64,
    shards: Box<[Line]>,
    gates: Gates,
    breakers: Breakers,
    /// How much longer than it says anything a state is kept.
    slack_us: u64,
    lines: Lines,
}

/// A shard in lines of memory of its own: processors that ask for two shards do not wait for one line.
#[repr(align(64))]
struct Line(Mutex<Shard>);

impl MemoryStore {
    /// An empty store of up to a million keys: every quota is full.
    #[must_use]
    pub fn new() -> Self {
        Self::with_max_keys(DEFAULT_MAX_KEYS)
    }

    /// An empty store of up to about `max_keys` keys, at least 1,024.
    ///
    /// Where more are in use at one time, those that are closest to being full again are forgotten: their
    /// budgets start anew, a little too early.
    ///
    /// Keys are bounded, and not what they hold: the record of an exact sliding window takes 16 bytes a
    /// permit.
    #[must_use]
    pub fn with_max_keys(max_keys: usize) -> Self {
        Self::keeping(max_keys, 0)
    }

    /// A store that drops no state before it has been full for `slack_us`: it answers then as a store
    /// would whose keys expire late.
    pub(crate) fn keeping(max_keys: usize, slack_us: u64) -> Self {
        let each = (max_keys / SHARDS).max(16);
        Self {
            shared: Arc::new(Shared {
                prefix: Arc::from(PREFIX),
                started: time::now(),
                epoch_us: time::epoch_us(),
                shards: (0..SHARDS).map(|_| Line(Mutex::new(Shard::new(each, slack_us)))).collect(),
                gates: Gates::default(),
                breakers: Breakers::default(),
                slack_us,
                lines: Lines::default(),
            }),
        }
    }

    /// How many keys are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shared.shards.iter().map(|shard| lock(&shard.0).len()).sum()
    }

    /// Whether no key is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn lines(&self) -> &Lines {
        &self.shared.lines
    }

    pub(crate) fn prefix(&self) -> &Arc<str> {
        &self.shared.prefix
    }

    /// Decides a call that `ask` alone governs, if it can be sent now or not in time. `None` is one that
    /// [`acquire`](Self::acquire) is to be asked of; then nothing has changed.
    pub(crate) fn at_once(&self, ask: &Ask, max_wait_us: u64) -> Option<AtOnce> {
        self.at_once_by(ask, max_wait_us, || self.now_us())
    }

    pub(crate) fn at_once_by(
        &self,
        ask: &Ask,
        max_wait_us: u64,
        now: impl FnOnce() -> u64,
    ) -> Option<AtOnce> {
        if !self.shared.gates.all_open() {
            return None;
        }
        let mut shard = self.shard(ask.hash);
        shard.at_once(ask, max_wait_us, now())
    }

    /// Decides a call of several quotas, none of which it waits for. `None` is as it is for
    /// [`at_once`](Self::at_once).
    pub(crate) fn all_at_once(&self, entry: &Entry) -> Option<Outcome> {
        self.shared.gates.all_open().then(|| self.acquire(entry))
    }

    pub(crate) fn acquire(&self, entry: &Entry) -> Outcome {
        let answer = self.decide_by(entry, Calls::asking(1), || self.now_us());
        // One call has one outcome; none at all would be a call that nothing governs.
        let nothing_binds =
            || Outcome::Admitted { receipts: Few::default(), standings: Few::default(), ticket: None };
        answer.first().unwrap_or_else(nothing_binds)
    }

    /// Decides `calls` identical calls at `now_us`.
    #[cfg(test)]
    pub(crate) fn decide(&self, entry: &Entry, calls: Calls, now_us: u64) -> Answer {
        self.decide_by(entry, calls, || now_us)
    }

    /// Decides `calls` identical calls by a clock that is read once the keys are locked: who had to wait
    /// for them would set it back for the next.
    fn decide_by(&self, entry: &Entry, calls: Calls, now: impl FnOnce() -> u64) -> Answer {
        let (answer, now_us) = self.decide_when_locked(entry, calls, now);
        if answer.decision.admitted > 0 {
            self.shared.gates.passed(&entry.plan.gate, now_us);
        }
        answer
    }

    fn decide_when_locked(&self, entry: &Entry, calls: Calls, now: impl FnOnce() -> u64) -> (Answer, u64) {
        if let ([ask], None) = (entry.asks(), entry.guard()) {
            let mut shard = self.shard(ask.hash);
            let now_us = now();
            let (not_before_us, paced) = self.gate(entry, calls, now_us);
            let calls = if paced.is_some() { Calls::asking(0) } else { calls };
            let answer = shard.with(ask.hash, &ask.key, now_us, |stored| {
                let mut claims = [Claim::new(&ask.quota, stored, entry.max_wait_us(&ask.quota))];
                let decision = decide(&mut claims, calls, not_before_us, now_us);
                let answer = answer(decision, &claims).or_asks_anew(paced);
                let [claim] = claims;
                (claim, answer)
            });
            return (answer, now_us);
        }
        let hashes: Vec<u64> = entry.asks().iter().map(|ask| ask.hash).collect();
        let mut shards = self.lock_all(&hashes);
        let now_us = now();
        let (not_before_us, paced) = self.gate(entry, calls, now_us);
        let calls = if paced.is_some() { Calls::asking(0) } else { calls };
        let keys = || entry.asks().iter().zip(&hashes);
        let mut claims: Vec<Claim<'_>> = Vec::with_capacity(hashes.len());
        for (ask, hash) in keys() {
            let stored = shards.of(*hash).and_then(|shard| shard.take(*hash, &ask.key, now_us));
            claims.push(Claim::new(&ask.quota, stored, entry.max_wait_us(&ask.quota)));
        }
        let answer = match entry.guard() {
            None => {
                let decision = decide(&mut claims, calls, not_before_us, now_us);
                answer(decision, &claims)
            }
            Some(guard) => self.decide_behind(guard, &mut claims, calls.asking, not_before_us, now_us),
        };
        for ((ask, hash), claim) in keys().zip(claims) {
            if let Some(shard) = shards.of(*hash) {
                shard.settle(*hash, &ask.key, claim, now_us);
            }
        }
        (answer.or_asks_anew(paced), now_us)
    }

    /// The instant before which nobody goes, and the share by which the calls of `entry` shall ask anew, if
    /// they have come by another.
    fn gate(&self, entry: &Entry, calls: Calls, now_us: u64) -> (u64, Option<u8>) {
        let (closed_us, share) = self.shared.gates.look(&entry.plan.gate, now_us);
        let anew = closed_us == 0 && calls.asking > 0 && !entry.keeps_to(share);
        (now_us.saturating_add(closed_us), anew.then_some(share))
    }

    fn decide_behind(
        &self,
        guard: &Guard,
        claims: &mut [Claim<'_>],
        calls: u64,
        not_before_us: u64,
        now_us: u64,
    ) -> Answer {
        let mut states = self.shared.breakers.lock();
        let mut claim = BreakerClaim::new(&guard.breaker, states.of(guard, now_us), guard.lease_us);
        let decision = decide_behind(&mut claim, claims, calls, not_before_us, now_us);
        if claim.changed {
            states.put(guard, claim.state, self.shared.slack_us, now_us);
        }
        Answer { tickets: claim.tickets, ..answer(decision, claims) }
    }

    pub(crate) fn report(&self, guard: &Guard, told: Told) {
        // Nobody else reports here.
        let transition = self.report_at(guard, 1, told, self.now_us());
        if let Some(transition) = transition {
            guard.has_changed(changed(transition));
        }
    }

    pub(crate) fn report_at(
        &self,
        guard: &Guard,
        process: u64,
        told: Told,
        now_us: u64,
    ) -> Option<Transition> {
        self.shared.breakers.lock().report(guard, process, told, self.shared.slack_us, now_us)
    }

    /// Whether anything is known of any breaker.
    #[cfg(feature = "redis")]
    pub(crate) fn has_breakers(&self) -> bool {
        self.shared.breakers.are_known()
    }

    /// Takes over what somebody else says that a breaker does. Whether it is as new then, and was not closed.
    #[cfg(feature = "redis")]
    pub(crate) fn seed_breaker(&self, guard: &Guard, seeded: Seeded) -> bool {
        self.shared.breakers.lock().seed(guard, seeded, self.now_us())
    }

    pub(crate) fn breaker(&self, guard: &Guard, change: BreakerChange) -> BreakerStatus {
        self.breaker_at(guard, change, self.now_us())
    }

    pub(crate) fn breaker_at(&self, guard: &Guard, change: BreakerChange, now_us: u64) -> BreakerStatus {
        self.shared.breakers.lock().change(guard, change, self.shared.slack_us, now_us)
    }

    pub(crate) fn give_back(&self, charges: &[Charged]) {
        self.give_back_by(charges, || self.now_us());
    }

    #[cfg(test)]
    pub(crate) fn give_back_at(&self, charges: &[Charged], now_us: u64) {
        self.give_back_by(charges, || now_us);
    }

    fn give_back_by(&self, charges: &[Charged], now: impl Fn() -> u64) {
        for charge in charges {
            self.change(&charge.key, &charge.quota, &now, |kernel, state, existed, now_us| {
                if !existed {
                    return (state, false);
                }
                kernel.give_back(state, now_us, charge.quota.cost(), charge.receipt)
            });
        }
    }

    pub(crate) fn peek(&self, plan: &Arc<Plan>) -> Vec<Standing> {
        self.decide_by(&Entry::first(plan), Calls::asking(0), || self.now_us()).standings.to_vec()
    }

    pub(crate) fn correct(&self, plan: &Plan, correction: Correction) -> Vec<Standing> {
        self.correct_by(plan, correction, || self.now_us())
    }

    #[cfg(test)]
    pub(crate) fn correct_at(&self, plan: &Plan, correction: Correction, now_us: u64) -> Vec<Standing> {
        self.correct_by(plan, correction, || now_us)
    }

    fn correct_by(&self, plan: &Plan, correction: Correction, now: impl Fn() -> u64) -> Vec<Standing> {
        let mut standings = Vec::with_capacity(plan.asks.len());
        for ask in plan.asks.iter() {
            self.change(&ask.key, &ask.quota, &now, |kernel, state, _, now_us| {
                let state = match correction {
                    Correction::Penalize(permits) => {
                        kernel.charge(state, now_us, Charge::one(ask.quota.penalty(permits), 0)).0
                    }
                    Correction::Reward(permits) => kernel.reward(state, now_us, permits),
                    Correction::Lower(permits) => {
                        let more = kernel.standing(&state, now_us).remaining.saturating_sub(permits);
                        if more == 0 || ask.quota.is_in_flight() {
                            standings.push(kernel.standing(&state, now_us));
                            return (state, false);
                        }
                        kernel.charge(state, now_us, Charge::one(more, 0)).0
                    }
                };
                standings.push(kernel.standing(&state, now_us));
                (state, true)
            });
        }
        standings
    }

    #[cfg(all(test, feature = "redis"))]
    pub(crate) fn renew_at(&self, ask: &Ask, held: u64, exact: bool, now_us: u64) {
        self.renew_by(ask, held, exact, || now_us);
    }

    pub(crate) fn reset(&self, plan: &Plan) {
        for ask in plan.asks.iter() {
            self.shard(ask.hash).remove(ask.hash, &ask.key);
        }
        self.shared.gates.open(&plan.gate);
    }

    /// Does with `gate` what `quiet` says; nothing at all opens it. Says whether it was open, and is not now.
    pub(crate) fn hold(&self, gate: &Arc<str>, quiet: Quiet) -> bool {
        self.hold_at(gate, quiet, self.now_us())
    }

    pub(crate) fn hold_at(&self, gate: &Arc<str>, quiet: Quiet, now_us: u64) -> bool {
        match quiet {
            Quiet { closed_us: 0, cut: None } => {
                self.shared.gates.open(gate);
                false
            }
            quiet => self.shared.gates.close(gate, quiet, now_us),
        }
    }

    /// For how many microseconds nobody passes `gate`, and the share of its rate.
    pub(crate) fn look(&self, gate: &str) -> (u64, u8) {
        if self.shared.gates.all_open() { (0, WHOLE) } else { self.shared.gates.look(gate, self.now_us()) }
    }

    /// Replaces a key's state by what `change` makes of it, if it says that it changed it. It is told
    /// whether there was one.
    fn change(
        &self,
        key: &Arc<str>,
        quota: &Quota,
        now: impl FnOnce() -> u64,
        change: impl FnOnce(&Kernel, State, bool, u64) -> (State, bool),
    ) {
        let (hash, kernel) = (hash_of(key), quota.kernel());
        let mut shard = self.shard(hash);
        let now_us = now();
        let stored = shard.take(hash, key, now_us);
        let (existed, ahead) = (stored.is_some(), kernel.is_ahead(stored.as_ref(), now_us));
        let (state, changed) = change(kernel, kernel.refresh(stored, now_us), existed, now_us);
        if changed || ahead {
            let lifetime_us = kernel.lifetime(&state, now_us);
            shard.put(hash, key, state, now_us, now_us.saturating_add(lifetime_us));
        } else if existed {
            shard.put_back(hash, key, state);
        }
    }

    pub(crate) fn now_us(&self) -> u64 {
        let elapsed = time::now().saturating_duration_since(self.shared.started);
        self.shared.epoch_us.saturating_add(time::micros(elapsed))
    }

    fn shard(&self, hash: u64) -> MutexGuard<'_, Shard> {
        #[expect(clippy::indexing_slicing, reason = "a place is a remainder of the number of shards")]
        lock(&self.shared.shards[place(hash)].0)
    }

    fn lock_all(&self, hashes: &[u64]) -> Locked<'_> {
        let mut hashes: Vec<u64> = hashes.to_vec();
        hashes.sort_unstable_by_key(|hash| place(*hash));
        hashes.dedup_by_key(|hash| place(*hash));
        Locked(hashes.into_iter().map(|hash| (place(hash), self.shard(hash))).collect())
    }
}

/// The shards of one call, in the order of their places.
struct Locked<'a>(Vec<(usize, MutexGuard<'a, Shard>)>);

impl Locked<'_> {
    fn of(&mut self, hash: u64) -> Option<&mut Shard> {
        let found = self.0.iter_mut().find(|(at, _)| *at == place(hash));
        found.map(|(_, shard)| &mut **shard)
    }
}

/// The high bits, for the table in the shard goes by the low ones.
fn place(hash: u64) -> usize {
    (hash >> 32) as usize % SHARDS
}

/// No code panics while it holds a lock; if it did, what is behind it is still whole states.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(decision: Decision, claims: &[Claim<'_>]) -> Answer {
    Answer {
        receipts: claims.iter().filter_map(|claim| claim.receipt).collect(),
        standings: claims.iter().map(|claim| claim.standing).collect(),
        tickets: Vec::new(),
        decision,
        as_of: None,
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore").field("keys", &self.len()).finish()
    }
}
