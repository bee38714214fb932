//! What a store is asked: the keys and quotas of a call, and how far it has come.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use ratelimit_core::{Binding, Breaker, DEFAULT_MAX_WAIT, Quota, Refusal};

use super::Few;
use super::paced::Pacing;
use crate::telemetry::{self, BreakerState};
use crate::time::micros;

/// What governs a call: a key and a quota for each, the narrowest scope first. Worked out once for
/// a request, however often it is used.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) asks: Few<Ask>,
    /// The key of the gate that nobody passes while the upstream does not want to be called.
    pub(crate) gate: Arc<str>,
    /// The breaker that guards it.
    pub(crate) guard: Option<Guard>,
    /// What a process may take ahead, where every quota lets it.
    pub(crate) lease: Option<Lease>,
    pub(super) pacing: Pacing,
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
        let pacing = Pacing::of(&asks);
        Self { asks: asks.into_iter().collect(), gate, guard: None, lease, pacing }
    }

    /// Guarded by a breaker. Permits that a process has taken ahead would pass it unseen, so none are.
    pub(crate) fn guarded_by(self, guard: Option<Guard>) -> Self {
        let lease = self.lease.filter(|_| guard.is_none());
        Self { guard, lease, ..self }
    }
}

/// A breaker, and where its state is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Guard {
    pub(crate) hash: u64,
    pub(crate) key: Arc<str>,
    pub(crate) breaker: Breaker,
    /// How long a probe may take before it counts as lost.
    pub(crate) lease_us: u64,
    /// Whose calls it guards: those of an API, and where it is not empty of one operation.
    pub(crate) api: Arc<str>,
    pub(crate) operation: Arc<str>,
}

impl Guard {
    /// One of calls that are told of as nobody's.
    pub(crate) fn new(key: Arc<str>, breaker: Breaker, lease_us: u64) -> Self {
        let nobody: Arc<str> = Arc::default();
        Self { hash: hash_of(&key), key, breaker, lease_us, api: Arc::clone(&nobody), operation: nobody }
    }

    pub(crate) fn of(self, api: &str, operation: &str) -> Self {
        Self { api: Arc::from(api), operation: Arc::from(operation), ..self }
    }

    /// The same breaker with a state of its own.
    #[cfg(feature = "redis")]
    pub(crate) fn kept_at(&self, key: Arc<str>) -> Self {
        Self { hash: hash_of(&key), key, ..self.clone() }
    }

    /// Tells what has become of it.
    pub(crate) fn has_changed(&self, state: BreakerState) {
        telemetry::breaker_changed(&self.api, &self.operation, state);
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
        std::ptr::eq(self, other)
            || (self.asks == other.asks && self.gate == other.gate && self.guard == other.guard)
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
    /// The same, and no longer than so much in all.
    Within { waited_us: u64, most_us: u64 },
    /// Not at all.
    None,
}

impl Patience {
    /// The longest a call may still wait for `quota`, in microseconds.
    pub(crate) fn left_us(self, quota: &Quota) -> u64 {
        match self {
            Self::Waited(waited_us) => quota.patience_us(waited_us),
            Self::Within { waited_us, most_us } => {
                quota.patience_us(waited_us).min(most_us.saturating_sub(waited_us))
            }
            Self::None => 0,
        }
    }

    /// The longest a call may still wait where no quota says anything, in microseconds.
    fn left_without_quotas_us(self) -> u64 {
        let left_us = |waited_us| micros(DEFAULT_MAX_WAIT).saturating_sub(waited_us);
        match self {
            Self::Waited(waited_us) => left_us(waited_us),
            Self::Within { waited_us, most_us } => left_us(waited_us).min(most_us.saturating_sub(waited_us)),
            Self::None => 0,
        }
    }

    /// The same once the call has waited `waited_us` in all.
    pub(crate) const fn after(self, waited_us: u64) -> Self {
        match self {
            Self::Waited(_) => Self::Waited(waited_us),
            Self::Within { most_us, .. } => Self::Within { waited_us, most_us },
            Self::None => Self::None,
        }
    }
}

impl Entry {
    /// A call that has passed nothing yet, and does not wait.
    pub(crate) fn first(plan: &Arc<Plan>) -> Self {
        Self { plan: Arc::clone(plan), passed: 0, patience: Patience::None }
    }

    /// The breaker that guards it, for as long as it has not been let through.
    pub(crate) fn guard(&self) -> Option<&Guard> {
        self.plan.guard.as_ref()
    }

    /// The same call with no quota left: it asks of the gate alone, as all that wait for it do.
    pub(crate) fn at_the_gate(&self) -> Self {
        Self { plan: Arc::clone(&self.plan), passed: self.plan.asks.len(), patience: Patience::None }
    }

    /// The longest it may still wait for the gate, in microseconds: as long as all of its quotas let it, and
    /// where there is none, as long as one that says nothing would.
    pub(crate) fn gate_patience_us(&self) -> u64 {
        let each = self.plan.asks.iter().map(|ask| self.max_wait_us(&ask.quota));
        each.min().unwrap_or_else(|| self.patience.left_without_quotas_us())
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
        self.patience.left_us(quota)
    }
}
