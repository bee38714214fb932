//! An upstream that does not want to be called: how a call waits for the gate to open.
//!
//! A gate is closed at once for this process, and by the store for all others; see [`Limiter::quiet`]. A call
//! that meets it gives back what it was charged and has not used, waits until the gate opens, and asks for
//! everything anew: what was charged before the gate was closed is of no use behind it. So a call that has
//! waited for its permits looks at the gate once more before it goes.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use ratelimit_core::{Algorithm, Scope};

use super::take::{Step, Taking};
use super::wait::Slot;
use super::{AcquireError, Limiter, PermitRequest, Refusal};
use crate::store::{Ask, Correction, Entry, Few, Look, Patience, Plan, Quiet, StoreError};
use crate::{telemetry, time};

/// The limiters of a fleet come back in so long, and not all at one instant.
const SPREAD_US: u64 = 100_000;

/// What a refusal of the upstream makes of the rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rate {
    /// It is as it was.
    Kept,
    /// It is too much: a smaller share of it is used for a while.
    Cut,
}

/// How much later than a gate opens a limiter comes back, in microseconds; a limiter by itself has nobody to
/// make room for.
pub(super) fn lateness_us(shared: bool) -> u64 {
    if shared { RandomState::new().build_hasher().finish() % SPREAD_US } else { 0 }
}

impl Limiter {
    /// The upstream has refused a call of the API and account of `request`, or of its operation where the request is at
    /// the gate of that: lets none go for `time`, and does with
    /// the rate that the quotas of `request` allow from then on what `rate` says.
    /// This process keeps to it from now on, also calls that wait already; the fleet as soon as the store has
    /// been told, which is not waited for for long.
    pub(crate) async fn quiet(&self, request: &PermitRequest, time: Duration, rate: Rate) {
        let plan = self.plan(request);
        let cut = plan.cut().filter(|_| rate == Rate::Cut);
        let quiet = Quiet { closed_us: time::micros(time), cut };
        if quiet.closed_us == 0 && cut.is_none() {
            return;
        }
        let (news, told) = self.backend.close(&plan.gate, quiet);
        if news {
            telemetry::quieted(&request.api, request.quieted(), time);
        }
        self.queues.turn_back(&plan.gate);
        told.await;
    }
}

impl Limiter {
    /// Waits until the gate of one operation opens, at which `request` is, as long as `call` would wait at that of its
    /// API, but no longer than 30 s. Says how long that was.
    ///
    /// # Errors
    /// [`AcquireError::Refused`] where it does not open in time, at once.
    pub(crate) async fn waits_at_the_gate(
        &self,
        request: &PermitRequest,
        call: &PermitRequest,
    ) -> Result<Duration, AcquireError> {
        let declared = self.plan(call).into_owned();
        let most_us = Entry { patience: Patience::Waited(0), ..Entry::first(&declared) }.gate_patience_us();
        let patience = Patience::Within { waited_us: 0, most_us };
        let taken = self.wait(self.plan(request).into_owned(), patience, None, usize::MAX).await;
        if taken.is_err() {
            telemetry::decided(&taken);
        }
        taken.map(|permit| permit.waited())
    }

    /// Whether the gate that `request` is at is open.
    pub(crate) async fn is_open(&self, request: &PermitRequest) -> bool {
        !matches!(self.backend.look(&Entry::first(&self.plan(request))).await, Look::Closed(_))
    }

    /// The upstream says that of its budget of `limit` in `per` no more than `remaining` requests are left. Where
    /// such a quota governs all calls of the API and account of `request`, no more is left of it either from
    /// now on. It is never raised: more may be on their way than the upstream has seen.
    ///
    /// # Errors
    /// [`StoreError`] where the store fails.
    pub(crate) async fn lower(
        &self,
        request: &PermitRequest,
        (limit, per): (u64, Duration),
        remaining: u64,
    ) -> Result<(), StoreError> {
        let plan = self.plan(request);
        let is_meant = |ask: &&Ask| {
            let quota = &ask.quota;
            (quota.limit(), quota.per(), quota.scope()) == (limit, per, Scope::Api)
                && !quota.is_in_flight()
                && quota.key().is_none()
                // What is left of one is its queue.
                && quota.algorithm() != Algorithm::LeakyBucket
        };
        let Some(ask) = plan.asks.iter().find(is_meant) else { return Ok(()) };
        let only = Arc::new(Plan::new(vec![ask.clone()], Arc::clone(&plan.gate)));
        self.backend.correct(&only, Correction::Lower(remaining)).await?;
        telemetry::lowered(&request.api, limit, remaining);
        Ok(())
    }
}

impl Taking<'_> {
    /// What a call meets that needs nothing else any more.
    pub(super) async fn looks_at_the_gate(&self) -> Look {
        self.limiter.backend.look(&self.entry.at_the_gate()).await
    }

    /// Asks by the share of its rate that is known, unless it has paid for something already.
    pub(super) fn keeps_pace(&mut self) {
        if self.entry.passed == 0 && self.declared.cut().is_some() {
            let share = self.limiter.backend.share(&self.declared.gate);
            self.entry.plan = self.declared.at_share(share);
        }
    }

    /// Asks by another share of its rate from now on. What it has paid for stays paid, and the pace is left: it
    /// comes last.
    pub(super) fn goes_on_by(&mut self, share: u8) -> Step {
        self.entry.plan = self.declared.at_share(share);
        Step::Again
    }

    /// Waits until the gate opens, in the order in which calls came.
    pub(super) async fn waits_for_the_gate(&mut self, closed_us: u64) -> Result<Step, AcquireError> {
        let patience_us = self.entry.gate_patience_us();
        if closed_us > patience_us {
            return Err(Refusal::by_upstream(closed_us).into());
        }
        self.starts_anew();
        if let Some(refusal) = self.has_no_place_to_wait() {
            return Err(refusal.into());
        }
        let wait_us = closed_us.saturating_add(self.limiter.lateness_us).min(patience_us);
        let at = time::now() + Duration::from_micros(wait_us);
        let slot = Slot { at, charges: Vec::new(), standings: Few::default() };
        // Turned back or not, it looks again.
        let _ = self.limiter.queues.wait(&self.entry, self.turn, slot).await;
        self.has_waited();
        Ok(Step::Again)
    }

    /// Gives back all that it holds, and has passed nothing.
    pub(super) fn starts_anew(&mut self) {
        self.in_line = None;
        self.standings.clear();
        self.limiter.backend.give_back(std::mem::take(&mut self.held.charges));
        self.entry.passed = 0;
    }
}

#[cfg(test)]
mod tests;
