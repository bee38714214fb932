//! A call on its way to its permit.

use std::sync::Arc;
use std::time::Duration;

use ratelimit_core::{Binding, Degradation, OnStoreError, Standing};

use super::queued::Queued;
use super::wait::{Slot, Turn, TurnedBack};
use super::{AcquireError, Limiter, Permit, QuotaStanding, Refusal, RefusedBy};
use crate::store::{Ask, Backend, Charged, Entry, Few, InLine, Leave, Look, Outcome, Patience, Plan, Ruling};
use crate::time::{self, Instant};

pub(super) struct Taking<'a> {
    pub(super) limiter: &'a Limiter,
    /// What was asked for, by the whole of its rate.
    pub(super) declared: Arc<Plan>,
    pub(super) entry: Entry,
    pub(super) turn: Turn,
    started: Instant,
    waited: Duration,
    pub(super) held: Held<'a>,
    /// Where it waits for a place among the calls in flight.
    pub(super) in_line: Option<InLine>,
    pub(super) standings: Vec<QuotaStanding>,
    on_error: Option<Degradation>,
    /// What was done instead of asking the store, if anything was.
    degraded: Option<OnStoreError>,
    /// Its place among the calls that wait, from the first wait on, and how many there may be.
    queued: Option<Queued<'a>>,
    most_waiting: usize,
}

/// How far a call has come.
#[derive(Debug)]
pub(super) enum Step {
    /// It looks again.
    Again,
    /// It goes, by leave of its breaker if it has one.
    Goes(Option<Leave>),
}

impl<'a> Taking<'a> {
    pub(super) fn new(
        limiter: &'a Limiter,
        plan: Arc<Plan>,
        patience: Patience,
        on_error: Option<Degradation>,
        most_waiting: usize,
    ) -> Self {
        Self {
            limiter,
            on_error,
            degraded: None,
            queued: None,
            most_waiting,
            turn: limiter.queues.turn(),
            started: time::now(),
            waited: Duration::ZERO,
            held: Held { backend: &limiter.backend, charges: Vec::new() },
            in_line: None,
            standings: Vec::new(),
            declared: Arc::clone(&plan),
            entry: Entry { plan, passed: 0, patience },
        }
    }

    pub(super) async fn permit(mut self) -> Result<Permit, AcquireError> {
        let leave = loop {
            let step = match self.limiter.backend.knows_closed(&self.entry.plan.gate) {
                Some(closed_us) => self.waits_for_the_gate(closed_us).await?,
                // Behind a breaker it asks once more, for that may have opened while it waited.
                None if self.entry.asks().is_empty() && self.entry.guard().is_none() => {
                    self.passes_the_gate().await?
                }
                None => self.asks().await?,
            };
            if let Step::Goes(leave) = step {
                break leave;
            }
        };
        let quotas = self.standings.into_iter().collect();
        let (waited, degraded) = (self.waited, self.degraded);
        let leave = leave.map(Box::new);
        Ok(Permit { waited, quotas, degraded, places: self.held.into_places(), leave })
    }

    /// It has paid for everything.
    async fn passes_the_gate(&mut self) -> Result<Step, AcquireError> {
        match self.looks_at_the_gate().await {
            Look::Open => Ok(Step::Goes(None)),
            Look::Closed(closed_us) => self.waits_for_the_gate(closed_us).await,
            Look::Paced(share) => Ok(self.goes_on_by(share)),
        }
    }

    /// Asks for what it has not paid for: first of all for what others have left over.
    async fn asks(&mut self) -> Result<Step, AcquireError> {
        let backend = &self.limiter.backend;
        self.keeps_pace();
        if let Some(slot) = self.limiter.spares.take(&self.entry) {
            return self.wait_for_the_slot(&self.entry.clone(), slot).await;
        }
        if self.in_line.is_none()
            && let Some(ask) = backend.lines().ahead_of(&self.entry)
        {
            self.wait_for_a_place(&ask, None).await?;
        }
        let (closings, set_ahead) = (backend.closings(), backend.times_set_ahead());
        let Ruling { outcome, degraded, as_entry } = backend.acquire(&self.entry, self.on_error).await?;
        self.degraded = self.degraded.or(degraded);
        let entry = as_entry.unwrap_or_else(|| self.entry.clone());
        // Whoever decided it instead of the store need not have looked at the gate.
        if degraded.is_some()
            && let Some(closed_us) = backend.remembers_closed(&self.entry.plan.gate)
        {
            self.gives_back(&entry, &outcome);
            return self.waits_for_the_gate(closed_us).await;
        }
        let is_over = matches!(outcome, Outcome::Reserved { .. }) && backend.times_set_ahead() != set_ahead;
        let closed = backend.is_closed_since(closings, &self.entry.plan.gate);
        if (closed || is_over) && self.gives_back(&entry, &outcome) {
            return Ok(Step::Again);
        }
        self.heeds(&entry, outcome).await
    }

    /// Does what was decided for it as `entry`.
    async fn heeds(&mut self, entry: &Entry, outcome: Outcome) -> Result<Step, AcquireError> {
        match &outcome {
            Outcome::Admitted { standings, .. } => {
                let leave = self.leave(entry, &outcome);
                if let Some(slot) = self.for_the_first(entry, &outcome, standings) {
                    // It asks its breaker again before it goes.
                    drop(leave);
                    return self.wait_for_the_slot(entry, slot).await;
                }
                let places = outcome.places(entry);
                self.leave_line(&places);
                self.stand(standings, standings.len());
                if self.limiter.queues.have_unheard() || self.is_looked_at() {
                    return self.follows(outcome.charges(entry), leave).await;
                }
                self.held.charges.extend(places);
                Ok(Step::Goes(leave))
            }
            Outcome::Reserved { reservation, .. } if reservation.charged == 0 => {
                self.waits_for_the_gate(reservation.wait_us).await
            }
            Outcome::Reserved { reservation, standings, as_of } => {
                let at = as_of.unwrap_or_else(time::now) + Duration::from_micros(reservation.wait_us);
                let (charges, standings) = (outcome.charges(entry), standings.clone());
                self.leave_line(&charges);
                self.wait_for_the_slot(entry, Slot { at, charges, standings }).await
            }
            Outcome::Refused(refusal) => self.heeds_refusal(refusal).await,
        }
    }

    /// What a call that was admitted as `entry` has got, where others that came before it wait for the same: it is
    /// for the first of them, and the call stands behind them. One that has a place among the calls in flight stood in
    /// another line.
    fn for_the_first(&mut self, entry: &Entry, outcome: &Outcome, standings: &Few<Standing>) -> Option<Slot> {
        if self.limiter.queues.are_empty() {
            return None;
        }
        let charges = outcome.charges(entry);
        let patience_us = charges.iter().map(|charge| entry.max_wait_us(&charge.quota)).min()?;
        let most = Duration::from_micros(patience_us);
        let overtakes = patience_us > 0
            && !charges.iter().any(Charged::is_place)
            && self.limiter.queues.are_overtaken(entry, self.turn, charges.len(), most)
            && self.has_no_place_to_wait().is_none();
        overtakes.then(|| Slot { at: time::now(), charges, standings: standings.clone() })
    }

    /// Goes behind those who have waited and are about to go: they are polled first, and where they look at the gate
    /// it looks behind them.
    async fn follows(&mut self, charges: Vec<Charged>, leave: Option<Leave>) -> Result<Step, AcquireError> {
        let passed = charges.len();
        self.held.charges.extend(charges);
        tokio::task::yield_now().await;
        // One that paid for nothing would come here again.
        if passed == 0 || !self.is_looked_at() {
            return Ok(Step::Goes(leave));
        }
        // It asks its breaker again before it goes.
        drop(leave);
        self.entry.passed += passed;
        Ok(Step::Again)
    }

    /// Whether calls that have all their permits look at the gate.
    fn is_looked_at(&self) -> bool {
        self.limiter.backend.is_looked_at(&self.entry.plan.gate)
    }

    async fn heeds_refusal(&mut self, refusal: &ratelimit_core::Refusal) -> Result<Step, AcquireError> {
        match refusal.by {
            Binding::NotBefore if self.entry.asks().is_empty() => {
                self.waits_for_the_gate(refusal.retry_after_us).await
            }
            Binding::Pace(share) => Ok(self.goes_on_by(share)),
            _ => {
                let ask = self.entry.in_flight(refusal).cloned().ok_or_else(|| self.refused(refusal))?;
                self.wait_for_a_place(&ask, Some(refusal.retry_after_us)).await?;
                Ok(Step::Again)
            }
        }
    }

    /// Keeps where the first `charged` of the quotas stand.
    fn stand(&mut self, standings: &[Standing], charged: usize) {
        self.standings.extend(super::standings_of(self.entry.declared_asks(), standings).take(charged));
    }

    /// Sleeps until the instant that was reserved for it as `entry`, or one as good.
    async fn wait_for_the_slot(&mut self, entry: &Entry, slot: Slot) -> Result<Step, AcquireError> {
        if let Some(refusal) = self.has_no_place_to_wait() {
            self.held.charges.extend(slot.charges);
            return Err(refusal.into());
        }
        let charged = slot.charges.len();
        self.stand(&slot.standings, charged);
        match self.limiter.queues.wait(entry, self.turn, slot).await {
            Ok(cost) => {
                self.held.charges.extend(cost);
                self.entry.passed += charged;
            }
            Err(TurnedBack) => self.starts_anew(),
        }
        self.has_waited();
        Ok(Step::Again)
    }

    /// From its first wait on it is one of those who wait; or there is no place for it, and it is refused.
    pub(super) fn has_no_place_to_wait(&mut self) -> Option<Refusal> {
        if self.queued.is_none() {
            self.queued = self.limiter.waiting.join(self.most_waiting);
        }
        self.queued.is_none().then(|| Refusal::by_queue(self.most_waiting))
    }

    /// Gives back what was granted before the gate was closed, if anything was.
    fn gives_back(&mut self, entry: &Entry, outcome: &Outcome) -> bool {
        let charges = outcome.charges(entry);
        let leave = self.leave(entry, outcome);
        let granted = leave.is_some() || !charges.is_empty();
        self.limiter.backend.give_back(charges);
        granted
    }

    /// The leave from its breaker that it has with `outcome` of `entry`.
    fn leave(&self, entry: &Entry, outcome: &Outcome) -> Option<Leave> {
        let Outcome::Admitted { ticket: Some(ticket), .. } = outcome else { return None };
        Some(Leave::new(&self.limiter.backend, &entry.plan, *ticket))
    }

    fn refused(&self, refusal: &ratelimit_core::Refusal) -> AcquireError {
        match Refusal::read(&self.entry, *refusal) {
            Some(refusal) => refusal.into(),
            None => self.limiter.backend.nonsense(refusal).into(),
        }
    }

    /// Waits until it is worth asking for a place of `ask`, behind the calls of this process that want one
    /// too. The store may have refused one, and said when to ask again.
    async fn wait_for_a_place(&mut self, ask: &Ask, again_us: Option<u64>) -> Result<(), AcquireError> {
        let end = self.end_of_waiting(ask);
        let line = self.in_line.take().filter(|line| line.is_for(&ask.key));
        let mut line = line.unwrap_or_else(|| InLine::stand(&self.limiter.backend, ask, self.turn.0));
        if let Some(again_us) = again_us {
            line.was_refused(again_us);
        }
        if let Some(refusal) = self.has_no_place_to_wait() {
            return Err(refusal.into());
        }
        line.until_worth_asking(end).await.ok_or_else(|| no_place(ask))?;
        self.in_line = Some(line);
        self.has_waited();
        Ok(())
    }

    fn end_of_waiting(&self, ask: &Ask) -> Instant {
        time::now() + Duration::from_micros(self.entry.max_wait_us(&ask.quota))
    }

    /// With a place it has been served; without, it waits for something else first.
    fn leave_line(&mut self, charges: &[Charged]) {
        let Some(line) = self.in_line.take() else { return };
        if charges.iter().any(|charge| charge.is_place() && line.is_for(&charge.key)) {
            line.was_served();
        }
    }

    pub(super) fn has_waited(&mut self) {
        self.waited = time::now().saturating_duration_since(self.started);
        self.entry.patience = self.entry.patience.after(time::micros(self.waited));
    }
}

fn no_place(ask: &Ask) -> Refusal {
    Refusal { by: RefusedBy::Quota(ask.quota), retry_after: None }
}

/// What a call holds and has not used yet. Given back when the call goes away: its caller dropped it
/// while it waited, or a wider scope refused it.
pub(super) struct Held<'a> {
    backend: &'a Backend,
    pub(super) charges: Vec<Charged>,
}

impl Held<'_> {
    /// What a call keeps while it is in flight. The rest is used up.
    fn into_places(mut self) -> Option<Places> {
        let mut charges = std::mem::take(&mut self.charges);
        charges.retain(Charged::is_place);
        if charges.is_empty() {
            return None;
        }
        Some(Places(Box::new(Taken { backend: self.backend.clone(), charges })))
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.backend.give_back(std::mem::take(&mut self.charges));
    }
}

/// The places of a call in flight, which are free once it is over. In a box: most calls have none, and should not carry
/// the room for them.
#[derive(Debug)]
pub(crate) struct Places(Box<Taken>);

#[derive(Debug)]
struct Taken {
    backend: Backend,
    charges: Vec<Charged>,
}

impl Drop for Places {
    fn drop(&mut self) {
        let Taken { backend, charges } = &mut *self.0;
        backend.give_back(std::mem::take(charges));
    }
}
