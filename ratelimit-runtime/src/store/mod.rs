//! Where the state of quotas lives.
//!
//! A store is asked one question, [`Backend::acquire`]: may this call, governed by these quotas, go
//! now, later or not at all? It reads, decides and writes in one step that nothing comes between,
//! on a clock of its own, by the rules of [`ratelimit_core::decide`].

mod breakers;
mod entry;
mod few;
mod gates;
mod lines;
mod memory;
#[cfg(test)]
mod model;
mod outcome;
mod paced;
#[cfg(feature = "redis")]
mod redis;
mod set_ahead;

use std::sync::Arc;

use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::breaker::{Ticket, Verdict};
use ratelimit_core::{Degradation, Refusal, Standing};

pub use self::breakers::BreakerStatus;
pub(crate) use self::breakers::{BreakerChange, Leave, Told};
pub(crate) use self::entry::{Ask, Entry, Guard, Patience, Plan, hash_of};
pub(crate) use self::few::Few;
pub(crate) use self::gates::{Look, Quiet};
pub(crate) use self::lines::{InLine, Lines};
pub use self::memory::MemoryStore;
pub(crate) use self::outcome::{Answer, Charged, Outcome, Ruling};
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisStoreBuilder};

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

/// What an operator, or the word of an upstream, does to one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Correction {
    /// Charges permits without asking.
    Penalize(u64),
    /// Adds permits, at most until all are there.
    Reward(u64),
    /// Charges permits until no more than so many are left.
    Lower(u64),
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

    /// Whether other processes share it.
    pub(crate) const fn is_shared(&self) -> bool {
        !matches!(self, Self::Memory(_))
    }

    /// Whether what holds `key` is a network away.
    #[cfg_attr(not(feature = "redis"), expect(unused_variables, reason = "all is in memory"))]
    pub(crate) fn is_far(&self, key: &str) -> bool {
        match self {
            Self::Memory(_) => false,
            #[cfg(feature = "redis")]
            Self::Redis(_) => !redis::is_of_a_share(key),
        }
    }

    /// Decides a call; where the store fails, it is what `on_error` says that happens. A future that is
    /// dropped leaves nothing charged, or gives it back.
    #[cfg_attr(
        not(feature = "redis"),
        expect(unused_variables, reason = "the store in memory does not fail")
    )]
    pub(crate) async fn acquire(
        &self,
        entry: &Entry,
        on_error: Option<Degradation>,
    ) -> Result<Ruling, StoreError> {
        match self {
            Self::Memory(store) => Ok(Ruling::by_the_store(store.acquire(entry))),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.rule(entry, on_error).await,
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

    /// Reports how a call ended that `guard` had let through, in the background where the store is a network
    /// away.
    pub(crate) fn report(&self, guard: &Guard, ticket: Ticket, verdict: Verdict) {
        let Some(told) = Told::of(ticket, verdict) else { return };
        match self {
            Self::Memory(store) => store.report(guard, told),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.report(guard, told),
        }
    }

    /// What the breaker does, after `change`.
    pub(crate) async fn breaker(
        &self,
        guard: &Guard,
        change: BreakerChange,
    ) -> Result<BreakerStatus, StoreError> {
        match self {
            Self::Memory(store) => {
                let status = store.breaker(guard, change);
                if change != BreakerChange::None {
                    guard.has_changed(status.state());
                }
                Ok(status)
            }
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.breaker(guard, change).await,
        }
    }

    /// Lets nobody pass `gate` for `closed_us` microseconds; 0 opens it, and makes the share whole.
    pub(crate) async fn hold(&self, gate: &Arc<str>, closed_us: u64) -> Result<(), StoreError> {
        match self {
            Self::Memory(store) => {
                store.hold(gate, Quiet { closed_us, cut: None });
                Ok(())
            }
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.hold(gate, closed_us).await,
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
    failed: Failed,
}

/// Who says that it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// Nobody: it did not answer, or cannot now.
    Unheard,
    /// The store, which answers and does not serve.
    #[cfg(feature = "redis")]
    Refused,
    /// The script itself, on what it found.
    #[cfg(feature = "redis")]
    OnItsData,
}

impl StoreError {
    pub(crate) fn new(address: &str, problem: impl Into<String>) -> Self {
        Self { address: address.to_owned(), problem: problem.into(), failed: Failed::Unheard }
    }

    /// As one of the script's own.
    #[cfg(feature = "redis")]
    pub(crate) fn of_the_script(self) -> Self {
        Self { failed: Failed::OnItsData, ..self }
    }

    /// As one of a store that answers and does not serve.
    #[cfg(feature = "redis")]
    pub(crate) fn of_a_refusal(self) -> Self {
        Self { failed: Failed::Refused, ..self }
    }

    /// Whether the store answers and does not serve.
    #[cfg(feature = "redis")]
    pub(crate) fn is_of_a_refusal(&self) -> bool {
        self.failed == Failed::Refused
    }

    /// Whether the store is there, and the script failed on what it found.
    #[cfg(feature = "redis")]
    pub(crate) fn is_of_the_script(&self) -> bool {
        self.failed == Failed::OnItsData
    }

    /// The address of the store, without credentials.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}
