//! A decision over calls that a breaker guards.
//!
//! A call that is admitted has its ticket from the breaker in the same step: a probe is used up by no call
//! that a quota refuses. One that must wait has none yet, and asks again at its instant, for by then the
//! breaker may have opened.

use super::{Binding, Calls, Claim, Decision, Refusal, decide_up_to, settle, until_none_refuses};
use crate::algorithm::NEVER_US;
use crate::breaker::{Breaker, Gate, Room, State, Ticket};

/// The breaker's part in a decision.
#[derive(Debug, Clone)]
pub struct BreakerClaim<'a> {
    /// The breaker.
    pub breaker: &'a Breaker,
    /// Its state: before the decision what the store holds, after it what the store must hold, if
    /// [`changed`](Self::changed).
    pub state: State,
    /// How long a probe may take before it counts as lost, in microseconds.
    pub lease_us: u64,
    /// Whether the decision changed [`state`](Self::state).
    pub changed: bool,
    /// By what each call that was admitted reports its end, in their order.
    pub tickets: Vec<Ticket>,
}

impl<'a> BreakerClaim<'a> {
    /// A claim on `breaker`, of which the store holds `state`.
    #[must_use]
    pub const fn new(breaker: &'a Breaker, state: State, lease_us: u64) -> Self {
        Self { breaker, state, lease_us, changed: false, tickets: Vec::new() }
    }

    fn room(&mut self, now_us: u64) -> Room {
        self.breaker.room(&mut self.state, now_us)
    }

    fn let_through(&mut self, calls: u64, now_us: u64) {
        let ask = |_| match self.breaker.ask(&mut self.state, now_us, self.lease_us) {
            Gate::Pass(ticket) => Some(ticket),
            Gate::Refuse { .. } => None,
        };
        self.tickets = (0..calls).map_while(ask).collect();
        self.changed |= self.tickets.iter().any(|ticket| ticket.probe.is_some());
    }
}

/// As [`decide`](super::decide), for calls that a breaker guards. Nothing is taken for calls that are still to
/// come: who would report how they end?
pub fn decide_behind(
    guard: &mut BreakerClaim<'_>,
    claims: &mut [Claim<'_>],
    calls: u64,
    not_before_us: u64,
    now_us: u64,
) -> Decision {
    guard.changed = guard.state.is_ahead(now_us);
    let mut decision = match guard.room(now_us) {
        Room::Any => decide_up_to(u64::MAX, claims, Calls::asking(calls), not_before_us, now_us),
        Room::Probes(most) => decide_up_to(most, claims, Calls::asking(calls), not_before_us, now_us),
        // They fail at once, also where the upstream does not want to be called yet: it is asked for
        // nothing but where the quotas stand.
        Room::None { .. } => decide_up_to(0, claims, Calls::asking(0), now_us, now_us),
    };
    guard.let_through(decision.admitted, now_us);
    let decided = decision.admitted.saturating_add(decision.reserved.len() as u64);
    if decision.refusal.is_none()
        && decided < calls
        && let Room::None { retry_after_us } = guard.room(now_us)
    {
        let retry_after_us = retry_after_us.unwrap_or(NEVER_US);
        let closed_us = not_before_us.saturating_sub(now_us);
        let by = if closed_us > retry_after_us { Binding::NotBefore } else { Binding::Breaker };
        let refusal = Refusal { by, retry_after_us: retry_after_us.max(closed_us) };
        decision.refusal = Some(until_none_refuses(claims, now_us, refusal));
    }
    settle(claims, now_us);
    decision
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::breaker::Phase;
    use crate::{BreakerSpec, OnLimit, Quota, QuotaSpec};

    const NOW: u64 = 1_700_000_000_000_000;

    fn breaker() -> Breaker {
        BreakerSpec::failures(1).half_open(3).open_for(Duration::from_secs(1)).check().unwrap()
    }

    fn quota(burst: u64) -> Quota {
        let spec = QuotaSpec::new(10, Duration::from_secs(1)).burst(burst);
        spec.check().unwrap()
    }

    /// A breaker that opened at `NOW`.
    fn opened(breaker: &Breaker) -> State {
        let mut state = State::default();
        breaker.report_calls(&mut state, 1, 0, 1, 1, NOW).unwrap();
        state
    }

    fn ask(guard: &mut BreakerClaim<'_>, quota: &Quota, calls: u64, now_us: u64) -> (Decision, bool) {
        let mut claims = [Claim::new(quota, None, quota.max_wait_us())];
        let decision = decide_behind(guard, &mut claims, calls, now_us, now_us);
        (decision, claims[0].changed)
    }

    #[test]
    fn an_open_breaker_charges_nothing_and_changes_nothing() {
        let (breaker, quota) = (breaker(), quota(25));
        let mut guard = BreakerClaim::new(&breaker, opened(&breaker), 500_000);
        let (decision, charged) = ask(&mut guard, &quota, 2, NOW + 400_000);
        assert_eq!(decision.refusal, Some(Refusal { by: Binding::Breaker, retry_after_us: 600_000 }));
        assert_eq!((decision.admitted, decision.reserved.len()), (0, 0));
        assert_eq!((charged, guard.changed), (false, false));
    }

    #[test]
    fn probes_go_to_the_calls_that_the_quotas_admit() {
        let (breaker, quota) = (breaker(), quota(2));
        let mut guard = BreakerClaim::new(&breaker, opened(&breaker), 500_000);
        let (decision, _) = ask(&mut guard, &quota, 5, NOW + 1_000_000);
        assert_eq!((decision.admitted, decision.reserved.len(), decision.refusal), (2, 3, None));
        let Phase::HalfOpen { probes, .. } = &guard.state.phase else { panic!("{:?}", guard.state) };
        assert_eq!((probes.len(), guard.tickets.len(), guard.changed), (2, 2, true));
    }

    #[test]
    fn who_would_be_one_probe_too_many_is_refused_until_the_first_can_be_lost() {
        let (breaker, quota) = (breaker(), quota(10));
        let mut guard = BreakerClaim::new(&breaker, opened(&breaker), 500_000);
        let (decision, _) = ask(&mut guard, &quota, 5, NOW + 1_000_000);
        assert_eq!((decision.admitted, decision.reserved.len()), (3, 0));
        assert_eq!(decision.refusal, Some(Refusal { by: Binding::Breaker, retry_after_us: 500_000 }));
    }

    #[test]
    fn a_call_that_no_quota_admits_uses_up_no_probe() {
        let (breaker, spec) = (breaker(), QuotaSpec::new(1, Duration::from_secs(60)));
        let quota = spec.on_limit(OnLimit::Error).check().unwrap();
        let spent = quota.kernel().refresh(None, NOW + 1_000_000);
        let (spent, _) = quota.kernel().charge(spent, NOW + 1_000_000, crate::algorithm::Charge::one(1, 0));
        let mut guard = BreakerClaim::new(&breaker, opened(&breaker), 500_000);
        let mut claims = [Claim::new(&quota, Some(spent), 0)];
        let decision = decide_behind(&mut guard, &mut claims, 1, NOW, NOW + 1_000_000);
        assert!(matches!(decision.refusal, Some(Refusal { by: Binding::Claim(0), .. })));
        assert_eq!((guard.changed, guard.tickets.len()), (false, 0));
    }
}
