//! Why a call got no permit.

use std::fmt;
use std::time::Duration;

use ratelimit_core::algorithm::NEVER_US;
use ratelimit_core::{Algorithm, Binding, Breaker, OnLimit, Quota};

use crate::store::{Entry, StoreError};

/// No permit.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AcquireError {
    /// There is none in time. In a box, so that a permit is not moved around in what a refusal takes.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// The store could not say.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Refusal> for AcquireError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// A refusal: nothing stays charged, but for a narrower scope that was waited for and cannot be given
/// back whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// What binds.
    pub by: RefusedBy,
    /// Time until nothing would refuse the call any more, quotas, upstream and breaker taken together, if no
    /// other came first; `None` where it [never can go](Self::can_never_be_granted), where it waits for a call
    /// in flight to end, which may be any time, and where an operator holds the breaker open, or too many calls
    /// wait.
    pub retry_after: Option<Duration>,
}

/// What refuses a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefusedBy {
    /// A quota.
    Quota(Quota),
    /// The upstream, which does not want to be called yet.
    Upstream,
    /// The circuit breaker, which is open: the upstream has failed.
    Breaker(Breaker),
    /// The client or the limiter, of which as many calls as may ([a client's](crate::Bounds::waiting_calls),
    /// [a limiter's](crate::Limiter::waiting_calls)) wait for permits already.
    Queue(usize),
}

impl Refusal {
    /// Reads a store's refusal of `entry`. `None` is one by a quota it was not asked for.
    pub(super) fn read(entry: &Entry, refusal: ratelimit_core::Refusal) -> Option<Self> {
        match refusal.by {
            // It shall ask anew: at once.
            Binding::Pace(_) => Some(Self::by_upstream(0)),
            Binding::NotBefore => Some(Self::by_upstream(refusal.retry_after_us)),
            Binding::Breaker => {
                Some(Self::new(RefusedBy::Breaker(entry.guard()?.breaker), refusal.retry_after_us))
            }
            Binding::Claim(place) => {
                let ask = entry.asks().get(place)?;
                Some(if place < entry.declared_asks().len() {
                    Self::by_quota(ask.quota, refusal.retry_after_us)
                } else {
                    // What the upstream has made of the rate.
                    Self::by_upstream(refusal.retry_after_us)
                })
            }
        }
    }

    pub(crate) const fn by_queue(limit: usize) -> Self {
        Self { by: RefusedBy::Queue(limit), retry_after: None }
    }

    pub(super) fn by_upstream(closed_us: u64) -> Self {
        Self::new(RefusedBy::Upstream, closed_us)
    }

    pub(super) fn by_quota(quota: Quota, retry_after_us: u64) -> Self {
        let known = !quota.is_in_flight();
        Self::new(RefusedBy::Quota(quota), if known { retry_after_us } else { NEVER_US })
    }

    fn new(by: RefusedBy, retry_after_us: u64) -> Self {
        let retry_after_us = Some(retry_after_us).filter(|wait_us| *wait_us < NEVER_US);
        Self { by, retry_after: retry_after_us.map(Duration::from_micros) }
    }

    /// Whether the call costs more permits than its quota can ever hold: however often it comes, it is refused.
    ///
    /// A quota is refused for this when it is declared, so it is met only where a newer version of the quota,
    /// which another process has brought, holds less than one call costs.
    #[must_use]
    pub const fn can_never_be_granted(&self) -> bool {
        matches!(&self.by, RefusedBy::Quota(quota) if !quota.is_in_flight()) && self.retry_after.is_none()
    }

    /// The quota that binds, if it is one.
    #[must_use]
    pub const fn quota(&self) -> Option<&Quota> {
        match &self.by {
            RefusedBy::Quota(quota) => Some(quota),
            RefusedBy::Upstream | RefusedBy::Breaker(_) | RefusedBy::Queue(_) => None,
        }
    }
}

/// `refused by the quota 100 per 1s, burst 25, token_bucket, scope api: next permit in 12ms`
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quota = match (self.by, self.retry_after) {
            (RefusedBy::Upstream, retry_after) => {
                let retry_after = retry_after.unwrap_or(Duration::MAX);
                return write!(f, "refused by the upstream: it takes no calls for another {retry_after:?}");
            }
            (RefusedBy::Breaker(breaker), Some(retry_after)) => {
                return write!(
                    f,
                    "refused by the circuit breaker ({breaker}): the upstream has failed, and is tried again in {retry_after:?}"
                );
            }
            (RefusedBy::Queue(limit), _) => {
                return write!(f, "refused by the queue: {limit} calls wait for permits already");
            }
            (RefusedBy::Breaker(breaker), None) => {
                return write!(f, "refused by the circuit breaker ({breaker}): an operator holds it open");
            }
            (RefusedBy::Quota(quota), None) if quota.is_in_flight() => {
                write!(f, "refused by the quota {quota}: all of them are taken")?;
                quota
            }
            (RefusedBy::Quota(quota), None) => {
                let cost = quota.cost();
                return write!(
                    f,
                    "refused by the quota {quota} for ever: a call costs {cost} permits, more than a newer version of this quota can hold"
                );
            }
            (RefusedBy::Quota(quota), Some(retry_after)) => {
                write!(f, "refused by the quota {quota}: next permit in {retry_after:?}")?;
                quota
            }
        };
        let max_wait = Duration::from_micros(quota.max_wait_us());
        match self.retry_after {
            _ if max_wait.is_zero() => {
                write!(f, ", and it does not wait (`on_limit = \"{}\"`)", OnLimit::Error.name())
            }
            Some(_)
                if quota.algorithm() == Algorithm::LeakyBucket
                    && quota.patience_us(0) < quota.max_wait_us() =>
            {
                write!(f, ", and its queue of {} is full", quota.burst())
            }
            Some(retry_after) if retry_after <= max_wait => {
                f.write_str(", longer than the call may still wait")
            }
            _ => write!(f, ", longer than its `max_wait` of {max_wait:?}"),
        }
    }
}

impl std::error::Error for Refusal {}
