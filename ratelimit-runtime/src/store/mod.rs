//! Where the state of quotas lives.
//!
//! A store is asked one question, [`Backend::acquire`]: may this call, governed by these quotas, go
//! now, later or not at all? It reads, decides and writes in one step that nothing comes between,
//! on a clock of its own, by the rules of [`ratelimit_core::decide`].

mod few;
mod lines;
mod memory;
#[cfg(test)]
mod model;
#[cfg(feature = "redis")]
mod redis;

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use ratelimit_core::algorithm::Kernel;
use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::{Binding, Decision, Quota, Receipt, Refusal, Reservation, Standing};

pub(crate) use self::few::Few;
pub(crate) use self::lines::{Lines, Waiting};
pub use self::memory::MemoryStore;
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisStoreBuilder};
use crate::time::Instant;

/// What keys start with.
const PREFIX: &str = "rl";

/// A place that keeps quotas: [`MemoryStore`], or [`RedisStore`] with the feature `redis`.
///
/// Sealed while its questions still change: a store must decide several keys in one atomic step,
/// which a plain get and set cannot promise.
pub trait Store: sealed::IntoBackend {}

impl Store for MemoryStore {}
#[cfg(feature = "redis")]
impl Store for RedisStore {}

mod sealed {
    pub trait IntoBackend {
        fn into_backend(self) -> super::Backend;
    }
}

impl sealed::IntoBackend for MemoryStore {
    fn into_backend(self) -> Backend {
        Backend::Memory(self)
    }
}

#[cfg(feature = "redis")]
impl sealed::IntoBackend for RedisStore {
    fn into_backend(self) -> Backend {
        Backend::Redis(self)
    }
}

/// What governs a call: a key and a quota for each, the narrowest scope first. Worked out once for
/// a request, however often it is used.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) asks: Vec<Ask>,
    /// The key of the gate that nobody passes while the upstream does not want to be called.
    pub(crate) gate: Arc<str>,
    /// What a process may take ahead, where every quota lets it.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "nobody is asked who is far away"))]
    pub(crate) lease: Option<Lease>,
}

/// Permits that a process takes for calls that are still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lease {
    /// For how many calls.
    pub(crate) calls: u64,
    /// How long they may be kept.
    pub(crate) time: Duration,
}

impl Plan {
    pub(crate) fn new(asks: Vec<Ask>, gate: Arc<str>) -> Self {
        let leased = || asks.iter().map(|ask| ask.quota.leased());
        let calls = leased().min().filter(|calls| *calls > 0);
        let time = asks.iter().map(|ask| ask.quota.lease()).min();
        let lease = calls.zip(time).map(|(calls, time)| Lease { calls, time });
        Self { asks, gate, lease }
    }
}

/// One key of a call: whose budget, and by which quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    /// The key's, in the tables of this process. It comes first, so that what differs is seen at once.
    pub(crate) hash: u64,
    pub(crate) key: Arc<str>,
    pub(crate) quota: Quota,
}

impl Ask {
    pub(crate) fn new(key: Arc<str>, quota: Quota) -> Self {
        Self { hash: hash_of(&key), key, quota }
    }
}

/// Keys hold what users send, so nobody outside knows the seed.
pub(crate) fn hash_of(key: &str) -> u64 {
    static HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    HASHER.hash_one(key)
}

/// Plans are the same where they ask the same of the same keys.
impl PartialEq for Plan {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || (self.asks == other.asks && self.gate == other.gate)
    }
}

impl Eq for Plan {}

/// A call at the store: its plan, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) plan: Arc<Plan>,
    /// How many of the plan's quotas it has passed.
    pub(crate) passed: usize,
    pub(crate) patience: Patience,
}

/// How long a call may still wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Patience {
    /// As long as each quota says, less what it has waited, in microseconds.
    Waited(u64),
    /// Not at all.
    None,
}

impl Entry {
    /// A call that has passed nothing yet, and does not wait.
    pub(crate) fn first(plan: &Arc<Plan>) -> Self {
        Self { plan: Arc::clone(plan), passed: 0, patience: Patience::None }
    }

    /// The quotas that are left.
    pub(crate) fn asks(&self) -> &[Ask] {
        self.plan.asks.get(self.passed..).unwrap_or_default()
    }

    /// Whether both ask for the same key.
    #[cfg(feature = "redis")]
    pub(crate) fn shares_a_key(&self, other: &Self) -> bool {
        let same = |ask: &Ask| other.asks().iter().any(|of_other| of_other.key == ask.key);
        Arc::ptr_eq(&self.plan, &other.plan) || self.asks().iter().any(same)
    }

    /// The limit of calls in flight that refused it, if the call waits for a place then.
    pub(crate) fn in_flight(&self, refusal: &Refusal) -> Option<&Ask> {
        let Binding::Claim(place) = refusal.by else { return None };
        let ask = self.asks().get(place)?;
        (ask.quota.is_in_flight() && self.max_wait_us(&ask.quota) > 0).then_some(ask)
    }

    /// The longest it may still wait for `quota`, in microseconds.
    pub(crate) fn max_wait_us(&self, quota: &Quota) -> u64 {
        match self.patience {
            Patience::Waited(waited_us) => quota.patience_us(waited_us),
            Patience::None => 0,
        }
    }
}

/// A store's answer to one or more identical calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) decision: Decision,
    /// What each of the calls that were admitted was charged.
    pub(crate) receipts: Few<Receipt>,
    /// Where each quota that was asked for stands now.
    pub(crate) standings: Few<Standing>,
}

/// A store's answer to one call.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    Admitted { receipts: Few<Receipt>, standings: Few<Standing> },
    Reserved { reservation: Reservation, standings: Few<Standing> },
    Refused(Refusal),
}

/// A charge that can be given back.
#[derive(Debug, Clone)]
pub(crate) struct Charged {
    pub(crate) key: Arc<str>,
    pub(crate) quota: Quota,
    pub(crate) receipt: Receipt,
}

impl Answer {
    /// The outcome of the first call.
    pub(crate) fn first(self) -> Option<Outcome> {
        let Self { decision, receipts, standings } = self;
        if decision.admitted > 0 {
            return Some(Outcome::Admitted { receipts, standings });
        }
        let reservation = decision.reserved.into_iter().next();
        let reserved = reservation.map(|reservation| Outcome::Reserved { reservation, standings });
        reserved.or_else(|| decision.refusal.map(Outcome::Refused))
    }

    /// One outcome for each call, in their order.
    #[cfg(any(test, feature = "redis"))]
    pub(crate) fn outcomes(self) -> impl Iterator<Item = Outcome> {
        let Self { decision, receipts, standings } = self;
        let reserved = decision.reserved.into_iter();
        let waiting = standings.clone();
        std::iter::repeat_with(move || Outcome::Admitted {
            receipts: receipts.clone(),
            standings: standings.clone(),
        })
        .take(usize::try_from(decision.admitted).unwrap_or(usize::MAX))
        .chain(reserved.map(move |reservation| Outcome::Reserved { reservation, standings: waiting.clone() }))
        .chain(decision.refusal.into_iter().flat_map(|refusal| std::iter::repeat(Outcome::Refused(refusal))))
    }
}

impl Outcome {
    /// What goes back where nobody hears of it: what was charged for `entry`, or the turn that the store
    /// keeps for a call that was to wait for a place.
    #[cfg(feature = "redis")]
    pub(crate) fn unheard(&self, entry: &Entry) -> Vec<Charged> {
        match self {
            Self::Refused(refusal) => {
                let ask = entry.in_flight(refusal);
                ask.and_then(|ask| lines::end_of_turn(&ask.key, &ask.quota)).into_iter().collect()
            }
            _ => self.charges(entry),
        }
    }

    /// The places for calls in flight among what was charged for `entry`.
    pub(crate) fn places(&self, entry: &Entry) -> Vec<Charged> {
        if entry.asks().iter().any(|ask| ask.quota.is_in_flight()) {
            self.charges(entry).into_iter().filter(Charged::is_place).collect()
        } else {
            Vec::new()
        }
    }

    /// What was charged for `entry`.
    pub(crate) fn charges(&self, entry: &Entry) -> Vec<Charged> {
        let receipts: &[Receipt] = match self {
            Self::Admitted { receipts, .. } => receipts,
            Self::Reserved { reservation, .. } => &reservation.receipts,
            Self::Refused(_) => &[],
        };
        let charged = entry.asks().iter().zip(receipts);
        charged
            .map(|(ask, receipt)| Charged { key: Arc::clone(&ask.key), quota: ask.quota, receipt: *receipt })
            .collect()
    }
}

impl Charged {
    /// Whether it is a place among the calls in flight, which a call keeps until it is over.
    pub(crate) const fn is_place(&self) -> bool {
        matches!(self.receipt, Receipt::InFlight(receipt) if receipt.places > 0)
    }

    /// Whether it is the turn of a process that waits for a place.
    #[cfg(feature = "redis")]
    pub(crate) const fn is_turn(&self) -> bool {
        matches!(self.receipt, Receipt::InFlight(receipt) if receipt.places == 0)
    }

    /// The order in which charges can be undone: first those that are ahead of time, as they come, and then
    /// those that are due, the earliest first. A bucket counts what came back since a charge as room
    /// that the charge has not, and one that owes something takes back nothing that is due.
    #[cfg(feature = "redis")]
    pub(crate) fn turn_to_go_back(&self) -> (bool, i128) {
        match self.receipt {
            Receipt::Bucket(receipt) if receipt.credit >= 0 => (true, self.place()),
            _ => (false, 0),
        }
    }

    /// Where it stands among the charges of its key, a later one higher.
    pub(crate) fn place(&self) -> i128 {
        match (self.receipt, self.quota.kernel()) {
            (Receipt::Bucket(receipt), Kernel::Bucket(bucket)) => {
                i128::from(receipt.at_us) * i128::from(bucket.flow().refill) - i128::from(receipt.credit)
            }
            (Receipt::SlidingWindow(receipt), _) => receipt.slot_us.into(),
            (Receipt::FixedWindow(receipt), _) => {
                i128::from(receipt.window) * i128::from(self.quota.limit()) + i128::from(receipt.after)
            }
            _ => 0,
        }
    }
}

/// What an operator does to one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Correction {
    /// Charges permits without asking.
    Penalize(u64),
    /// Adds permits, at most until all are there.
    Reward(u64),
}

/// The store behind a limiter.
#[derive(Debug, Clone)]
pub enum Backend {
    Memory(MemoryStore),
    #[cfg(feature = "redis")]
    Redis(RedisStore),
}

#[cfg_attr(
    not(feature = "redis"),
    expect(clippy::unused_async, reason = "the store in memory awaits nothing")
)]
impl Backend {
    pub(crate) fn new(store: impl Store) -> Self {
        store.into_backend()
    }

    /// What the keys of this store start with.
    pub(crate) fn prefix(&self) -> &Arc<str> {
        match self {
            Self::Memory(store) => store.prefix(),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.prefix(),
        }
    }

    /// As which this store holds places for calls in flight.
    pub(crate) fn holder(&self) -> Holder {
        match self {
            Self::Memory(_) => Holder::ONLY,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.holder(),
        }
    }

    /// A refusal by a quota that the store was not asked for.
    pub(crate) fn nonsense(&self, refusal: &Refusal) -> StoreError {
        StoreError::new(
            &self.address(),
            format!("refused a call by a quota it was not asked for: {refusal:?}"),
        )
    }

    /// Nobody is left to wake those who wait.
    pub(crate) fn shutting_down(&self) -> StoreError {
        StoreError::new(
            &self.address(),
            "granted a permit that nobody can wait for: the runtime is shutting down",
        )
    }

    fn address(&self) -> String {
        match self {
            Self::Memory(_) => "memory".to_owned(),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.address().to_owned(),
        }
    }

    /// Where calls of this process wait for places among those in flight.
    pub(crate) fn lines(&self) -> &Lines {
        match self {
            Self::Memory(store) => store.lines(),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.lines(),
        }
    }

    /// Whether it is a network away.
    pub(crate) const fn is_far(&self) -> bool {
        !matches!(self, Self::Memory(_))
    }

    /// Decides a call that asks `now`. A future that is dropped leaves nothing charged, or gives it back.
    pub(crate) async fn acquire(&self, entry: &Entry, now: Instant) -> Result<Outcome, StoreError> {
        match self {
            Self::Memory(store) => Ok(store.acquire(entry, now)),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.acquire(entry).await,
        }
    }

    /// Gives charges back, in the background where the store is a network away.
    #[cfg_attr(
        not(feature = "redis"),
        expect(clippy::needless_pass_by_value, reason = "the store in Redis keeps them")
    )]
    pub(crate) fn give_back(&self, charges: Vec<Charged>) {
        if charges.is_empty() {
            return;
        }
        let places = charges.iter().filter(|charge| charge.is_place());
        let freed: Vec<Arc<str>> = places.map(|charge| Arc::clone(&charge.key)).collect();
        match self {
            Self::Memory(store) => store.give_back(&charges),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.give_back(charges),
        }
        self.lines().freed(&freed);
    }

    /// Waits until what was given back has reached the store.
    pub(crate) async fn flush(&self) {
        match self {
            Self::Memory(_) => {}
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.flush().await,
        }
    }

    /// Where each quota of `plan` stands. Nothing is charged.
    pub(crate) async fn peek(&self, plan: &Arc<Plan>) -> Result<Vec<Standing>, StoreError> {
        match self {
            Self::Memory(store) => Ok(store.peek(plan)),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.peek(plan).await,
        }
    }

    /// Corrects each quota of `plan`, and says where they stand then.
    pub(crate) async fn correct(
        &self,
        plan: &Arc<Plan>,
        correction: Correction,
    ) -> Result<Vec<Standing>, StoreError> {
        match self {
            Self::Memory(store) => Ok(store.correct(plan, correction)),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.correct(plan, correction).await,
        }
    }

    /// Forgets all that was charged to the keys of `plan`, and opens its gate.
    pub(crate) async fn reset(&self, plan: &Plan) -> Result<(), StoreError> {
        match self {
            Self::Memory(store) => {
                store.reset(plan);
                Ok(())
            }
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.reset(plan).await,
        }
    }

    /// Lets nobody pass the gate of `plan` for `closed_us` microseconds.
    pub(crate) async fn hold(&self, plan: &Plan, closed_us: u64) -> Result<(), StoreError> {
        match self {
            Self::Memory(store) => {
                store.hold(plan, closed_us);
                Ok(())
            }
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.hold(plan, closed_us).await,
        }
    }
}

/// A store that did not answer, or not in a way that can be understood.
///
/// Displayed with the store's address, never with a password.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the store at {address} {problem}")]
pub struct StoreError {
    address: String,
    problem: String,
    /// Whether the script itself has failed, on what it found.
    of_the_script: bool,
}

impl StoreError {
    pub(crate) fn new(address: &str, problem: impl Into<String>) -> Self {
        Self { address: address.to_owned(), problem: problem.into(), of_the_script: false }
    }

    /// As one of the script's own.
    #[cfg(feature = "redis")]
    pub(crate) fn of_the_script(self) -> Self {
        Self { of_the_script: true, ..self }
    }

    /// Whether the store is there, and the script failed on what it found.
    #[cfg(feature = "redis")]
    pub(crate) const fn is_of_the_script(&self) -> bool {
        self.of_the_script
    }

    /// The address of the store, without credentials.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}
