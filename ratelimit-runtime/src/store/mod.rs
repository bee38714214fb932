//! Where the state of quotas lives.
//!
//! A store is asked one question, [`Backend::acquire`]: may this call, governed by these quotas, go
//! now, later or not at all? It reads, decides and writes in one step that nothing comes between,
//! on a clock of its own, by the rules of [`ratelimit_core::decide`].

mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::sync::Arc;

use ratelimit_core::{Quota, Receipt, Standing, Verdict};

pub use self::memory::MemoryStore;
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisStoreBuilder};

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

/// One key of a call: whose budget, by which quota, and how long the call may still wait for it.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    pub(crate) key: Arc<str>,
    pub(crate) quota: Quota,
    pub(crate) max_wait_us: u64,
}

/// A store's answer to a call.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) verdict: Verdict,
    /// Where each quota that was asked for stands now.
    pub(crate) standings: Vec<Standing>,
    /// What was charged: one receipt for each of the first quotas, as many as were charged.
    pub(crate) receipts: Vec<Receipt>,
}

/// A charge that can be given back.
#[derive(Debug, Clone)]
pub(crate) struct Charge {
    pub(crate) key: Arc<str>,
    pub(crate) quota: Quota,
    pub(crate) receipt: Receipt,
}

impl Answer {
    /// The charges of this answer to `asks`.
    pub(crate) fn charges(&self, asks: &[Ask]) -> Vec<Charge> {
        let charged = asks.iter().zip(&self.receipts);
        charged
            .map(|(ask, receipt)| Charge { key: Arc::clone(&ask.key), quota: ask.quota, receipt: *receipt })
            .collect()
    }
}

/// The store behind a limiter.
#[derive(Debug, Clone)]
pub enum Backend {
    Memory(MemoryStore),
    #[cfg(feature = "redis")]
    Redis(RedisStore),
}

impl Backend {
    pub(crate) fn new(store: impl Store) -> Self {
        store.into_backend()
    }

    /// Decides a call. A future that is dropped leaves nothing charged, or gives it back.
    #[cfg_attr(
        not(feature = "redis"),
        expect(clippy::unused_async, reason = "the store in memory awaits nothing")
    )]
    pub(crate) async fn acquire(&self, asks: &[Ask]) -> Result<Answer, StoreError> {
        match self {
            Self::Memory(store) => Ok(store.acquire(asks)),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.acquire(asks).await,
        }
    }

    /// Gives charges back, in the background where the store is a network away.
    #[cfg_attr(
        not(feature = "redis"),
        expect(clippy::needless_pass_by_value, reason = "the store in Redis keeps them")
    )]
    pub(crate) fn give_back(&self, charges: Vec<Charge>) {
        if charges.is_empty() {
            return;
        }
        match self {
            Self::Memory(store) => store.give_back(&charges),
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.give_back(charges),
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
}

impl StoreError {
    pub(crate) fn new(address: &str, problem: impl Into<String>) -> Self {
        Self { address: address.to_owned(), problem: problem.into() }
    }

    /// A store that names a quota nobody asked it for.
    pub(crate) fn bad_place(place: usize) -> Self {
        Self::new("(unknown)", format!("refused by quota {place}, which it was not asked for"))
    }

    /// The address of the store, without credentials.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}
