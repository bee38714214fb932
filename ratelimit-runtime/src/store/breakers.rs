//! The breakers that guard calls, as a store keeps them: what is asked and reported of one.

use std::sync::Arc;
use std::time::Duration;

use ratelimit_core::breaker::{Forced, Phase, State, Ticket, Transition, Verdict};

use super::{Backend, Plan};
use crate::telemetry::BreakerState;
use crate::time::{self, Instant};

/// The leave that a call has from a breaker. Dropped without a word on how the call ended, it says nothing of
/// the upstream; a probe goes to the next call then.
#[derive(Debug)]
pub(crate) struct Leave {
    backend: Backend,
    plan: Arc<Plan>,
    ticket: Ticket,
    since: Instant,
    told: bool,
}

impl Leave {
    pub(crate) fn new(backend: &Backend, plan: &Arc<Plan>, ticket: Ticket) -> Self {
        // What a store says that is a network away is told of where it is read.
        if let (Some(guard), Some(0)) = (&plan.guard, ticket.probe)
            && !backend.is_far(&guard.key)
        {
            guard.has_changed(BreakerState::HalfOpen);
        }
        Self { backend: backend.clone(), plan: Arc::clone(plan), ticket, since: time::now(), told: false }
    }

    /// Says how the call ended.
    pub(crate) fn report(mut self, verdict: Verdict) {
        self.tell(verdict);
    }

    fn tell(&mut self, verdict: Verdict) {
        self.told = true;
        if let Some(guard) = &self.plan.guard {
            let took = time::now().saturating_duration_since(self.since);
            self.backend.report(guard, self.ticket, guard.breaker.judge(verdict, took));
        }
    }
}

impl Drop for Leave {
    fn drop(&mut self) {
        if self.ticket.probe.is_some() && !self.told {
            self.tell(Verdict::Neutral);
        }
    }
}

/// What a report changed, as it is told of.
pub(super) const fn changed(transition: Transition) -> BreakerState {
    match transition {
        Transition::Closed => BreakerState::Closed,
        _ => BreakerState::Open,
    }
}

/// What is reported to a breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// How a probe ended.
    Probe { ticket: Ticket, verdict: Verdict },
    /// How many calls ended that were let through in an epoch, and how many of them failed.
    Calls { epoch: u64, calls: u64, failures: u64 },
}

impl Told {
    /// How one call ended; nothing where that says nothing.
    pub(crate) fn of(ticket: Ticket, verdict: Verdict) -> Option<Self> {
        let calls = |failures| Self::Calls { epoch: ticket.epoch, calls: 1, failures };
        match (ticket.probe, verdict) {
            (Some(_), verdict) => Some(Self::Probe { ticket, verdict }),
            (None, Verdict::Success) => Some(calls(0)),
            (None, Verdict::Failure) => Some(calls(1)),
            (None, Verdict::Answered | Verdict::Neutral) => None,
        }
    }
}

/// What an operator does to a breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BreakerChange {
    /// Nothing: he looks.
    None,
    /// Holds it.
    Hold(Forced),
    /// Makes it as new.
    Reset,
}

/// What a breaker does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BreakerStatus {
    /// It lets calls through, and counts how they end.
    Closed,
    /// It lets none through, as long as this; then it lets probes through.
    Open {
        /// The time that is left.
        retry_after: Duration,
    },
    /// It lets probes through.
    HalfOpen {
        /// Those on their way.
        probes: u32,
    },
    /// An operator holds it.
    Held(Forced),
}

impl BreakerStatus {
    /// As it is told of.
    pub(super) const fn state(self) -> BreakerState {
        match self {
            Self::Closed | Self::Held(Forced::Closed) => BreakerState::Closed,
            Self::Open { .. } | Self::Held(Forced::Open) => BreakerState::Open,
            Self::HalfOpen { .. } => BreakerState::HalfOpen,
        }
    }

    /// What `state` comes to at `now_us`.
    pub(crate) fn of(state: &State, now_us: u64) -> Self {
        match &state.phase {
            Phase::Open { until_us } if *until_us > now_us => {
                Self::Open { retry_after: Duration::from_micros(*until_us - now_us) }
            }
            Phase::Open { .. } => Self::HalfOpen { probes: 0 },
            Phase::HalfOpen { probes, .. } => {
                Self::HalfOpen { probes: u32::try_from(probes.len()).unwrap_or(u32::MAX) }
            }
            Phase::Forced(forced) => Self::Held(*forced),
            _ => Self::Closed,
        }
    }
}
