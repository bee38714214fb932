//! Calls that are decided in memory, where nothing is waited for and nobody has to be asked.

use std::sync::Arc;

use ratelimit_core::AtOnce;

use super::{AcquireError, Limiter, Permit, Refusal};
use crate::store::{Ask, Backend, Entry, MemoryStore, Outcome, Patience, Plan};
use crate::telemetry;

impl Limiter {
    /// Takes a permit as [`try_acquire`](Self::try_acquire) does, where that awaits nothing. `None` is a request that it
    /// is to be asked of; then nothing has changed.
    #[cfg(feature = "tower")]
    pub(crate) fn try_at_once(&self, request: &super::PermitRequest) -> Option<Result<Permit, AcquireError>> {
        self.at_once(&self.plan(request), Patience::None)
    }

    /// Decides a call that quotas in memory govern, if it can go now or not in time.
    pub(super) fn at_once(
        &self,
        plan: &Arc<Plan>,
        patience: Patience,
    ) -> Option<Result<Permit, AcquireError>> {
        let (Backend::Memory(store), None) = (&self.backend, &plan.guard) else { return None };
        match &plan.asks[..] {
            [ask] => by_one(store, ask, patience),
            [] => None,
            asks if patience == Patience::None && !asks.iter().any(|ask| ask.quota.is_in_flight()) => {
                by_all(store, plan)
            }
            _ => None,
        }
    }
}

/// By the only quota of a call.
fn by_one(store: &MemoryStore, ask: &Ask, patience: Patience) -> Option<Result<Permit, AcquireError>> {
    match store.at_once(ask, patience.left_us(&ask.quota))? {
        AtOnce::Admitted { standing, .. } => {
            telemetry::admitted_at_once(ask.quota.scope());
            Some(Ok(Permit::at_once(std::iter::once((ask, &standing)))))
        }
        AtOnce::Refused { retry_after_us } => {
            let refusal = Refusal::by_quota(ask.quota, retry_after_us);
            telemetry::refused(&refusal);
            Some(Err(refusal.into()))
        }
    }
}

/// By several quotas, none of which is waited for.
fn by_all(store: &MemoryStore, plan: &Arc<Plan>) -> Option<Result<Permit, AcquireError>> {
    let entry = Entry::first(plan);
    let taken = match store.all_at_once(&entry)? {
        Outcome::Admitted { standings, .. } => Ok(Permit::at_once(plan.asks.iter().zip(standings.iter()))),
        Outcome::Refused(refusal) => Err(Refusal::read(&entry, refusal)?.into()),
        // Nothing is booked for who does not wait.
        Outcome::Reserved { .. } => return None,
    };
    telemetry::decided(&taken);
    Some(taken)
}
