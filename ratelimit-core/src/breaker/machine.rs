//! The state machine of a breaker: state, an event and an instant in; what comes next out. It touches
//! neither clock nor lock nor store.

use super::state::{Forced, PARTS, Part, Phase, Probe, State, Ticket};
use super::{Breaker, Threshold, Verdict};
use crate::ratio::Ratio;

/// By how much longer than the first time a breaker is open at most: eight times, the third doubling.
pub const LONGEST_OPEN: u64 = 8;

/// How many processes must have seen a failure before the breaker opens for all, where more than one is
/// heard of: one whose own network is broken does not stop the others.
pub const QUORUM: usize = 2;

/// How long an operator holds a breaker at most, in microseconds: 30 days. One that is forgotten ends.
pub const LONGEST_FORCED_US: u64 = 30 * 86_400 * 1_000_000;

/// Whether a call is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// It is; its end is to be reported.
    Pass(Ticket),
    /// It is not.
    Refuse {
        /// How long until it is worth asking again, in microseconds; `None` where an operator says when. Of
        /// a breaker that waits for its probes the longest time it can be: they may end sooner.
        retry_after_us: Option<u64>,
    },
}

/// How many calls are let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// All of them.
    Any,
    /// So many, to see whether the upstream is back.
    Probes(u64),
    /// None.
    None {
        /// As in [`Gate::Refuse`].
        retry_after_us: Option<u64>,
    },
}

/// What a report changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Transition {
    /// It lets nothing through.
    Opened {
        /// For so long, in microseconds.
        for_us: u64,
    },
    /// It lets everything through.
    Closed,
}

impl Breaker {
    /// How many calls are let through now. `state` is as it would be with none of them.
    #[must_use]
    pub fn room(&self, state: &mut State, now_us: u64) -> Room {
        state.refresh(self, now_us);
        match &state.phase {
            Phase::Closed | Phase::Forced(Forced::Closed) => Room::Any,
            Phase::Forced(Forced::Open) => Room::None { retry_after_us: None },
            Phase::Open { until_us } if *until_us > now_us => {
                Room::None { retry_after_us: Some(*until_us - now_us) }
            }
            Phase::Open { .. } => Room::Probes(u64::from(self.half_open())),
            Phase::HalfOpen { probes, succeeded, .. } => {
                let wanted = u64::from(self.half_open().saturating_sub(*succeeded));
                match wanted.saturating_sub(probes.len() as u64) {
                    0 => {
                        let first_us = probes.iter().map(|probe| probe.until_us).min().unwrap_or(now_us);
                        Room::None { retry_after_us: Some(first_us.saturating_sub(now_us)) }
                    }
                    free => Room::Probes(free),
                }
            }
        }
    }

    /// Whether a call is let through now. A probe that is not heard of for `lease_us` counts as lost, so it
    /// should be no less than an attempt may take.
    #[must_use]
    pub fn ask(&self, state: &mut State, now_us: u64, lease_us: u64) -> Gate {
        if let Room::None { retry_after_us } = self.room(state, now_us) {
            return Gate::Refuse { retry_after_us };
        }
        if matches!(state.phase, Phase::Open { .. }) {
            state.enter(Phase::HalfOpen { probes: Vec::new(), succeeded: 0, sent: 0 });
        }
        let epoch = state.epoch;
        let Phase::HalfOpen { probes, sent, .. } = &mut state.phase else {
            return Gate::Pass(Ticket { epoch, probe: None });
        };
        let number = *sent;
        *sent += 1;
        probes.push(Probe { number, until_us: now_us.saturating_add(lease_us.max(1)) });
        Gate::Pass(Ticket { epoch, probe: Some(number) })
    }

    /// Reports how a call ended that `process` had a ticket for.
    pub fn report(
        &self,
        state: &mut State,
        process: u64,
        ticket: Ticket,
        verdict: Verdict,
        now_us: u64,
    ) -> Option<Transition> {
        let Some(number) = ticket.probe else {
            let (calls, failures) = match verdict {
                Verdict::Success => (1, 0),
                Verdict::Failure => (1, 1),
                Verdict::Answered | Verdict::Neutral => return None,
            };
            return self.report_calls(state, process, ticket.epoch, calls, failures, now_us);
        };
        state.refresh(self, now_us);
        let epoch = state.epoch;
        let Phase::HalfOpen { probes, succeeded, .. } = &mut state.phase else { return None };
        // A probe that was lost has been replaced by another, which says more of now.
        let place = probes.iter().position(|probe| probe.number == number && ticket.epoch == epoch)?;
        probes.swap_remove(place);
        match verdict {
            Verdict::Neutral => None,
            Verdict::Failure => Some(self.open(state)),
            Verdict::Success | Verdict::Answered => {
                *succeeded += 1;
                (*succeeded >= self.half_open()).then(|| state.close())
            }
        }
    }

    /// Reports how many calls of an epoch ended, and how many of them failed: what a process gathers while
    /// the breaker is closed.
    pub fn report_calls(
        &self,
        state: &mut State,
        process: u64,
        epoch: u64,
        calls: u64,
        failures: u64,
        now_us: u64,
    ) -> Option<Transition> {
        state.refresh(self, now_us);
        if state.epoch != epoch || state.phase != Phase::Closed || calls == 0 {
            return None;
        }
        state.count(self, process, calls, failures.min(calls));
        (failures > 0 && self.trips(state)).then(|| self.open(state))
    }

    /// Takes back a ticket that was not used: a probe that was refused by a quota goes to the next call.
    pub fn hand_back(&self, state: &mut State, ticket: Ticket, now_us: u64) {
        let _ = self.report(state, 0, ticket, Verdict::Neutral, now_us);
    }

    /// Holds the breaker open or closed, whatever is reported; with `None` it is as new again.
    pub fn force(&self, state: &mut State, forced: Option<Forced>, now_us: u64) {
        state.refresh(self, now_us);
        state.opened = 0;
        state.enter(forced.map_or(Phase::Closed, Phase::Forced));
    }

    /// Microseconds after which the state can be forgotten. One that is not closed is kept until nobody can
    /// have asked for long: forgotten in an outage, it would let the whole fleet through.
    #[must_use]
    pub fn lifetime_us(&self, state: &State) -> u64 {
        match state.phase {
            Phase::Closed => self.window_us.saturating_add(self.part_us()),
            Phase::Open { .. } | Phase::HalfOpen { .. } => self.open_us(state.opened).saturating_mul(10),
            Phase::Forced(_) => LONGEST_FORCED_US,
        }
    }

    fn open(&self, state: &mut State) -> Transition {
        state.opened = state.opened.saturating_add(1);
        let for_us = self.open_us(state.opened);
        state.enter(Phase::Open { until_us: state.at_us.saturating_add(for_us) });
        Transition::Opened { for_us }
    }

    /// How long it is open the `opened`th time in a row.
    fn open_us(&self, opened: u32) -> u64 {
        let times = 1_u64.checked_shl(opened.saturating_sub(1)).unwrap_or(LONGEST_OPEN);
        self.open_for_us.saturating_mul(times.clamp(1, LONGEST_OPEN))
    }

    pub(super) const fn part_us(&self) -> u64 {
        self.window_us.div_ceil(PARTS)
    }

    fn trips(&self, state: &State) -> bool {
        let sum = |of: fn(&Part) -> u64| state.parts.iter().map(of).fold(0, u64::saturating_add);
        let (calls, failures) = (sum(|part| part.calls), sum(|part| part.failures));
        let reached = match self.threshold {
            Threshold::Failures(least) => failures >= u64::from(least),
            Threshold::Rate { rate, min_calls } => {
                let (rate, whole) = (u128::from(rate.per_mille()), u128::from(Ratio::ONE.per_mille()));
                calls >= u64::from(min_calls) && u128::from(failures) * whole >= u128::from(calls) * rate
            }
        };
        let failing = state.processes.iter().filter(|process| process.failed_us.is_some()).count();
        reached && failing >= QUORUM.min(state.processes.len())
    }
}

#[cfg(test)]
mod tests;
