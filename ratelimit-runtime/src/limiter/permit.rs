//! What a call is granted, and where its quotas stand then.

use std::time::Duration;

use ratelimit_core::breaker::Verdict;
use ratelimit_core::{Algorithm, OnStoreError, Scope, Standing};

use super::take::Places;
use crate::store::{Ask, Few, Leave};

/// Leave to make one call now.
///
/// Where calls in flight are limited, it is what counts as one: keep it until the call is over.
#[derive(Debug)]
#[must_use = "the call it was taken for should be made"]
pub struct Permit {
    pub(super) waited: Duration,
    pub(super) quotas: Few<QuotaStanding>,
    pub(super) degraded: Option<OnStoreError>,
    /// They are free once it is dropped.
    #[cfg_attr(not(feature = "tower"), expect(dead_code, reason = "dropping them is all there is to do"))]
    pub(super) places: Option<Places>,
    /// By which a breaker hears how the call ended. In a box: most calls have none, and move around without it.
    pub(super) leave: Option<Box<Leave>>,
}

impl Permit {
    /// What quotas have granted without a wait, with where each stands.
    pub(super) fn at_once<'a>(charged: impl Iterator<Item = (&'a Ask, &'a Standing)>) -> Self {
        let quotas = charged.map(|(ask, standing)| QuotaStanding::new(ask, standing)).collect();
        Self { waited: Duration::ZERO, quotas, degraded: None, places: None, leave: None }
    }

    /// What the only quota of a call has granted without a wait.
    pub(super) const fn of_one(quota: QuotaStanding) -> Self {
        let quotas = Few::One(quota);
        Self { waited: Duration::ZERO, quotas, degraded: None, places: None, leave: None }
    }

    /// How long the call waited for it.
    #[must_use]
    pub const fn waited(&self) -> Duration {
        self.waited
    }

    /// Says how the call ended, to the breaker that guards it, if one does. A permit that is dropped without
    /// a word says nothing of the upstream.
    ///
    /// ```
    /// use ratelimit_runtime::{BreakerSpec, Limiter, MemoryStore, PermitRequest, Verdict};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let limiter = Limiter::new(MemoryStore::new());
    /// let request = PermitRequest::new("stripe").breaker(BreakerSpec::failures(1).check()?);
    ///
    /// limiter.acquire(&request).await?.report(Verdict::Failure);
    /// let refused = limiter.acquire(&request).await.unwrap_err();
    /// assert!(refused.to_string().contains("the circuit breaker"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn report(self, verdict: Verdict) {
        if let Some(leave) = self.leave {
            leave.report(verdict);
        }
    }

    /// The leave from the breaker, for who reports before the call is over.
    pub(crate) fn take_leave(&mut self) -> Option<Leave> {
        self.leave.take().map(|leave| *leave)
    }

    /// Its places among the calls in flight.
    #[cfg(feature = "tower")]
    pub(crate) fn take_places(&mut self) -> Option<Places> {
        self.places.take()
    }

    /// Where its quotas stand, and what of it counts until the call is over: its places among the calls in flight. A
    /// breaker has been told how it ended, or is not.
    #[cfg(feature = "tower")]
    pub(crate) fn into_parts(self) -> (Few<QuotaStanding>, Option<Places>) {
        (self.quotas, self.places)
    }

    /// What was done instead where the store did not decide, for it failed or did not answer in time; none
    /// where it did.
    #[must_use]
    pub const fn degraded(&self) -> Option<OnStoreError> {
        self.degraded
    }

    /// Where each quota that governs the call stood when it was charged, the narrowest scope first. Where a
    /// call was decided [without the store](Self::degraded), what remains is of the process' share.
    #[must_use]
    pub fn quotas(&self) -> &[QuotaStanding] {
        &self.quotas
    }
}

/// Where one quota stands, as the store saw it when it charged the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaStanding {
    /// Whose budget it is.
    pub scope: Scope,
    /// The rule by which it admits calls.
    pub algorithm: Algorithm,
    /// Permits per [`per`](Self::per).
    pub limit: u64,
    /// The window of the limit.
    pub per: Duration,
    /// Permits that could be spent at once; of a leaky bucket, how many more calls may queue.
    pub remaining: u64,
    /// Time until all permits are there again.
    pub reset_after: Duration,
}

impl QuotaStanding {
    pub(super) fn new(ask: &Ask, standing: &Standing) -> Self {
        Self {
            scope: ask.quota.scope(),
            algorithm: ask.quota.algorithm(),
            limit: ask.quota.limit(),
            per: ask.quota.per(),
            remaining: standing.remaining,
            reset_after: Duration::from_micros(standing.reset_after_us),
        }
    }
}
