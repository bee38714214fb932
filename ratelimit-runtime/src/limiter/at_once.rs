//! Calls that are decided in memory, where nothing is waited for and nobody has to be asked.

use std::sync::Arc;

use ratelimit_core::AtOnce;

use super::{AcquireError, Limiter, Permit, QuotaStanding, Refusal};
#[cfg(feature = "tower")]
use crate::store::Few;
use crate::store::{Ask, Backend, Entry, MemoryStore, Outcome, Patience, Plan};
use crate::telemetry;

impl Limiter {
    /// Takes a permit as [`try_acquire`](Self::try_acquire) does, where that awaits nothing. `None` is a request that it
    /// is to be asked of; then nothing has changed.
    #[cfg(feature = "tower")]
    pub(crate) fn try_at_once(
        &self,
        request: &super::PermitRequest,
    ) -> Option<Result<Few<QuotaStanding>, AcquireError>> {
        let plan = self.plan(request);
        // What is commonest is not moved around in what could be anything.
        if let (Backend::Memory(store), None, [ask]) = (&self.backend, &plan.guard, &plan.asks[..]) {
            return Some(by_one(store, ask, Patience::None)?.map(Few::One));
        }
        let taken = self.at_once(&plan, Patience::None)?;
        Some(taken.map(|permit| permit.into_parts().0))
    }

    /// Decides a call that quotas in memory govern, if it can go now or not in time.
    pub(super) fn at_once(
        &self,
        plan: &Arc<Plan>,
        patience: Patience,
    ) -> Option<Result<Permit, AcquireError>> {
        let (Backend::Memory(store), None) = (&self.backend, &plan.guard) else { return None };
        // Who could wait goes behind those who do, and who have just been granted what they waited for.
        if patience != Patience::None && (self.queues.has_some_of(plan) || self.queues.have_unheard()) {
            return None;
        }
        match &plan.asks[..] {
            [ask] => {
                let taken = by_one(store, ask, patience)?;
                Some(taken.map(Permit::of_one))
            }
            [] => None,
            asks if patience == Patience::None && !asks.iter().any(|ask| ask.quota.is_in_flight()) => {
                by_all(store, plan)
            }
            _ => None,
        }
    }
}

/// By the only quota of a call.
#[inline]
fn by_one(store: &MemoryStore, ask: &Ask, patience: Patience) -> Option<Result<QuotaStanding, AcquireError>> {
    match store.at_once(ask, patience.left_us(&ask.quota))? {
        AtOnce::Admitted { standing, .. } => {
            telemetry::admitted_at_once(ask.quota.scope());
            Some(Ok(QuotaStanding::new(ask, &standing)))
        }
        AtOnce::Refused { retry_after_us } => Some(Err(refused(ask, retry_after_us))),
    }
}

#[cold]
fn refused(ask: &Ask, retry_after_us: u64) -> AcquireError {
    let refusal = Refusal::by_quota(ask.quota, retry_after_us);
    telemetry::refused(&refusal);
    refusal.into()
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
