//! One decision over every quota that governs a call.
//!
//! A call passes the scopes from the narrowest to the widest. Where a scope has permits for it now,
//! they are taken and the next scope is asked, in the same step. Where a scope has them later, they
//! are reserved, and the call comes back at that instant for the scopes that are left: so a caller
//! that queues for its own budget holds no place in anybody else's, and the widest scope, which the
//! upstream enforces, is decided at the instant of sending. Where some scope cannot have them in
//! time, nothing is taken anywhere.
//!
//! The quotas of one scope are charged together, for the instant at which all of them have permits:
//! what is sent later must not count as sent now.
//!
//! A limit of calls in flight is passed before the other quotas of its scope: a call has its place
//! while it waits for their permits, and is sent the instant it has them. Nobody knows when a place
//! will be free, so a call that finds none takes nothing anywhere, and its process comes back for it.

use crate::algorithm::{Charge, Kernel, NEVER_US, Receipt, Standing, State};
use crate::quota::Quota;

/// One quota's part in a decision.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// The quota.
    pub quota: &'a Quota,
    /// Its stored state: before the decision what the store holds, `None` where it holds none;
    /// after it what the store must hold, if [`changed`](Self::changed).
    pub state: Option<State>,
    /// The longest this call may still wait for it, in microseconds.
    pub max_wait_us: u64,
    /// Whether the decision changed [`state`](Self::state).
    pub changed: bool,
    /// What a call that was admitted now was charged, if one was.
    pub receipt: Option<Receipt>,
    /// Where the quota stands after the decision.
    pub standing: Standing,
    /// The state as it was stored, where refreshing makes another one of it.
    stored: Option<State>,
    /// Whether anything was stored.
    existed: bool,
}

impl<'a> Claim<'a> {
    /// A claim on `quota`, of which the store holds `state`.
    #[must_use]
    pub fn new(quota: &'a Quota, state: Option<State>, max_wait_us: u64) -> Self {
        let standing = Standing { remaining: 0, reset_after_us: 0 };
        let existed = state.is_some();
        Self { quota, state, max_wait_us, changed: false, receipt: None, standing, stored: None, existed }
    }

    /// Brings the state to `now_us`, for the decision alone as long as nothing is charged.
    fn refresh(&mut self, now_us: u64) {
        let kernel = self.quota.kernel();
        self.changed = kernel.is_ahead(self.state.as_ref(), now_us);
        // A record of a sliding window is not copied: refreshing leaves it as it is.
        self.stored = self.state.as_ref().and_then(State::small);
        self.state = Some(kernel.refresh(self.state.take(), now_us));
    }

    /// Puts back what was stored where nothing came of it.
    fn settle(&mut self, now_us: u64) {
        if let Some(state) = &self.state {
            self.standing = self.quota.kernel().standing(state, now_us);
        }
        if !self.changed {
            self.state = if self.existed { self.stored.take().or_else(|| self.state.take()) } else { None };
        }
    }

    fn wait(&self, now_us: u64, at_least_us: u64) -> u64 {
        let state = self.state.as_ref();
        state
            .map_or(NEVER_US, |state| self.quota.kernel().wait(state, now_us, self.quota.cost(), at_least_us))
    }

    /// Keeps the process' turn for a place, where the call may wait for one.
    fn line_up(&mut self, now_us: u64) {
        if let (Kernel::InFlight(limit), true) = (self.quota.kernel(), self.max_wait_us > 0) {
            match self.state.take() {
                Some(State::InFlight(state)) => {
                    self.state = Some(State::InFlight(limit.line_up(state, now_us)));
                    self.changed = true;
                }
                other => self.state = other,
            }
        }
    }

    fn fits(&self, now_us: u64, calls: u64) -> u64 {
        let state = self.state.as_ref();
        state.map_or(0, |state| self.quota.kernel().fits(state, now_us, self.quota.cost(), calls))
    }

    /// How many of `ahead` it can spare once `calls` are charged.
    fn spares(&self, now_us: u64, calls: u64, ahead: u64) -> u64 {
        if ahead == 0 {
            return 0;
        }
        let Some(state) = &self.state else { return 0 };
        if state.version() > self.quota.version() {
            // Newer numbers keep no room for it.
            return 0;
        }
        let (cost, capacity) = (self.quota.cost(), self.quota.capacity());
        let remaining = self.quota.kernel().standing(state, now_us).remaining;
        let left = remaining.saturating_sub(cost.saturating_mul(calls));
        let plenty = left.saturating_mul(PLENTY_SHARE) >= capacity;
        if plenty { ahead.min((left / AHEAD_SHARE).checked_div(cost).unwrap_or(0)) } else { 0 }
    }

    fn charge(&mut self, now_us: u64, calls: u64, wait_us: u64) -> Option<Receipt> {
        let charge = Charge { cost: self.quota.cost(), calls, wait_us };
        let (state, receipt) = self.quota.kernel().charge(self.state.take()?, now_us, charge);
        self.state = Some(state);
        self.changed = true;
        Some(receipt)
    }
}

/// The answer to a number of identical calls that ask at one instant. They are served in a row:
/// first those that are admitted, then those that wait, and the rest are refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// How many calls may be sent now: every quota was charged for them. Those beyond the calls that asked
    /// were taken ahead.
    pub admitted: u64,
    /// The calls that must wait, in their order.
    pub reserved: Vec<Reservation>,
    /// Why the rest is refused, if there is a rest.
    pub refusal: Option<Refusal>,
}

/// A call that must wait. The first [`charged`](Self::charged) quotas were charged, the last of them
/// ahead of time: wait, then come back with the rest of them, if any is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// How many of the claims were charged.
    pub charged: usize,
    /// Microseconds to wait.
    pub wait_us: u64,
    /// What each of them was charged.
    pub receipts: Vec<Receipt>,
}

/// A call for which nothing was charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// What binds.
    pub by: Binding,
    /// Microseconds until it would have let the call go; [`NEVER_US`]
    /// where it never can. Where all places for calls in flight are taken, it is when to ask again.
    pub retry_after_us: u64,
}

/// How often an instant that suits all quotas of a scope is looked for. The first look finds it but
/// for windows that close before their end, and these are open most of the time.
const LOOKS: usize = 16;

/// How many identical calls ask at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calls {
    /// Those that ask.
    pub asking: u64,
    /// How many more shall be admitted for calls that are still to come, where there is plenty.
    pub ahead: u64,
}

impl Calls {
    /// So many that ask, and none ahead.
    #[must_use]
    pub const fn asking(asking: u64) -> Self {
        Self { asking, ahead: 0 }
    }
}

/// Of what is left in a quota, calls that are still to come take one permit in so many,
pub(crate) const AHEAD_SHARE: u64 = 20;
/// and none where less than one in so many is left of what it can hold.
const PLENTY_SHARE: u64 = 10;

/// What refuses a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// The upstream said not to come before an instant.
    NotBefore,
    /// The claim at that place.
    Claim(usize),
}

/// Decides `calls` identical calls that are governed by `claims`, ordered by scope from the narrowest
/// to the widest and in a scope with the limits of calls in flight first, at `now_us` of the store's clock. None of them goes before `not_before_us`.
///
/// The claims of one scope are charged together or not at all. To decide no call tells the standings
/// and changes nothing.
pub fn decide(claims: &mut [Claim<'_>], calls: Calls, not_before_us: u64, now_us: u64) -> Decision {
    let Calls { asking: calls, ahead } = calls;
    let mut decision = Decision::default();
    for claim in claims.iter_mut() {
        claim.refresh(now_us);
    }
    if let Some(closed_us) = not_before_us.checked_sub(now_us).filter(|closed_us| *closed_us > 0) {
        wait_for_the_gate(claims, calls, closed_us, &mut decision);
    } else {
        decision.admitted = admit(claims, calls, ahead, now_us);
        let rest = calls.saturating_sub(decision.admitted);
        reserve(claims, rest, now_us, &mut decision);
        if let Some(Refusal { by: Binding::Claim(place), .. }) = decision.refusal
            && let Some(claim) = claims.get_mut(place)
        {
            claim.line_up(now_us);
        }
    }
    for claim in claims.iter_mut() {
        claim.settle(now_us);
    }
    decision
}

/// Nothing is booked behind a closed gate: the calls come back when it opens.
fn wait_for_the_gate(claims: &[Claim<'_>], calls: u64, closed_us: u64, decision: &mut Decision) {
    let patience_us = claims.iter().map(|claim| claim.max_wait_us).min().unwrap_or(0);
    if closed_us <= patience_us {
        let wait = || Reservation { charged: 0, wait_us: closed_us, receipts: Vec::new() };
        decision.reserved.extend((0..calls).map(|_| wait()));
    } else if calls > 0 {
        decision.refusal = Some(Refusal { by: Binding::NotBefore, retry_after_us: closed_us });
    }
}

/// Charges as many of `calls` as every claim has permits for now, where that is all of them up to
/// `ahead` more, and says how many these are.
fn admit(claims: &mut [Claim<'_>], calls: u64, ahead: u64, now_us: u64) -> u64 {
    let mut fitting = claims.iter().fold(calls, |fitting, claim| claim.fits(now_us, fitting));
    if fitting == calls && calls > 0 {
        fitting += claims.iter().fold(ahead, |ahead, claim| claim.spares(now_us, calls, ahead));
    }
    if fitting > 0 {
        for claim in claims {
            claim.receipt = claim.charge(now_us, fitting, 0);
        }
    }
    fitting
}

/// Reserves for `calls`, one after the other, until one is refused: then all behind it are.
fn reserve(claims: &mut [Claim<'_>], calls: u64, now_us: u64, decision: &mut Decision) {
    for _ in 0..calls {
        match slot(claims, now_us) {
            Ok((charged, wait_us)) => {
                let reservation = book(claims, charged, wait_us, now_us);
                decision.reserved.push(reservation);
            }
            Err(refusal) => {
                decision.refusal = Some(refusal);
                return;
            }
        }
    }
}

/// Where the next call would go: how many claims it would charge, and for when.
fn slot(claims: &[Claim<'_>], now_us: u64) -> Result<(usize, u64), Refusal> {
    let waits = || claims.iter().map(|claim| (claim, claim.wait(now_us, 0)));
    let refusing = waits().enumerate().filter(|(_, (claim, wait_us))| {
        // Where calls in flight are limited, nobody knows: that is looked at once they get there.
        !claim.quota.is_in_flight() && *wait_us > claim.max_wait_us
    });
    // The first of equals: the narrowest, which says most about who is over.
    let binding = refusing.max_by_key(|(place, (_, wait_us))| (*wait_us, std::cmp::Reverse(*place)));
    if let Some((by, (_, retry_after_us))) = binding {
        return Err(Refusal { by: Binding::Claim(by), retry_after_us });
    }
    let Some((place, (first, wait_us))) = waits().enumerate().find(|(_, (_, wait_us))| *wait_us > 0) else {
        return Ok((claims.len(), 0));
    };
    if first.quota.is_in_flight() {
        return Err(Refusal { by: Binding::Claim(place), retry_after_us: wait_us });
    }
    let scope = first.quota.scope();
    let charged = claims.iter().take_while(|claim| claim.quota.scope() <= scope).count();
    let together = || claims.iter().enumerate().filter(|(_, claim)| claim.quota.scope() == scope);
    let patience_us = together().map(|(_, claim)| claim.max_wait_us).min().unwrap_or(0);
    common_wait(&together().map(|(_, claim)| claim), now_us, patience_us)
        .map(|wait_us| (charged, wait_us))
        .map_err(|retry_after_us| {
            // One of them would wait as long as this takes, and another will not: the first one binds.
            let slowest =
                together().max_by_key(|(place, claim)| (claim.wait(now_us, 0), std::cmp::Reverse(*place)));
            Refusal { by: Binding::Claim(slowest.map_or(0, |(place, _)| place)), retry_after_us }
        })
}

/// The first instant at which all of `claims` have permits, if it lies within `patience_us`; else how
/// far ahead it is, or was looked for.
fn common_wait<'a>(
    claims: &(impl Iterator<Item = &'a Claim<'a>> + Clone),
    now_us: u64,
    patience_us: u64,
) -> Result<u64, u64> {
    let mut wait_us = 0;
    for _ in 0..LOOKS {
        let later_us = claims.clone().map(|claim| claim.wait(now_us, wait_us)).max().unwrap_or(0);
        if later_us == wait_us {
            return if wait_us > patience_us { Err(wait_us) } else { Ok(wait_us) };
        }
        wait_us = later_us;
    }
    Err(wait_us)
}

/// Charges the first `charged` claims: the last scope among them for `wait_us` ahead, the narrower
/// ones, which the call has passed, for now.
fn book(claims: &mut [Claim<'_>], charged: usize, wait_us: u64, now_us: u64) -> Reservation {
    let booked = claims.get_mut(..charged).unwrap_or_default();
    let scope = booked.last().map(|claim| claim.quota.scope());
    let receipts = booked.iter_mut().filter_map(|claim| {
        let ahead_us = if Some(claim.quota.scope()) == scope { wait_us } else { 0 };
        claim.charge(now_us, 1, ahead_us)
    });
    Reservation { receipts: receipts.collect(), charged, wait_us }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algorithm::in_flight::ASK_AGAIN_US;
    use crate::{OnLimit, QuotaSpec, Scope};
    use std::time::Duration;

    const NOW: u64 = 1_700_000_000_000_000;

    fn quota(limit: u64, burst: u64, scope: Scope) -> Quota {
        QuotaSpec::new(limit, Duration::from_secs(1)).burst(burst).scope(scope).check().unwrap()
    }

    fn claims<'a>(quotas: &[&'a Quota]) -> Vec<Claim<'a>> {
        quotas.iter().map(|quota| Claim::new(quota, None, quota.patience_us(0))).collect()
    }

    /// Decides one call, in a word.
    #[derive(Debug, PartialEq)]
    enum Verdict {
        Admitted,
        Reserved { charged: usize, wait_us: u64 },
        Refused { by: usize, retry_after_us: u64 },
    }

    fn decide(claims: &mut [Claim<'_>], now_us: u64) -> Verdict {
        let decision = super::decide(claims, Calls::asking(1), 0, now_us);
        match (decision.admitted, &decision.reserved[..], decision.refusal) {
            (1, [], None) => Verdict::Admitted,
            (0, [one], None) => Verdict::Reserved { charged: one.charged, wait_us: one.wait_us },
            (0, [], Some(Refusal { by: Binding::Claim(by), retry_after_us })) => {
                Verdict::Refused { by, retry_after_us }
            }
            _ => panic!("one answer for one call: {decision:?}"),
        }
    }

    /// Decides on the states that the last decision left, as a store would.
    fn again<'a>(claims: &[Claim<'a>], now_us: u64) -> (Vec<Claim<'a>>, Verdict) {
        let mut next: Vec<Claim<'a>> = claims
            .iter()
            .map(|claim| Claim::new(claim.quota, claim.state.clone(), claim.max_wait_us))
            .collect();
        let verdict = decide(&mut next, now_us);
        (next, verdict)
    }

    #[test]
    fn a_call_is_admitted_where_every_quota_has_a_permit() {
        let (user, api) = (quota(10, 10, Scope::User), quota(100, 25, Scope::Api));
        let mut claims = claims(&[&user, &api]);
        assert_eq!(decide(&mut claims, NOW), Verdict::Admitted);
        assert_eq!(claims.iter().map(|claim| claim.standing.remaining).collect::<Vec<_>>(), [9, 24]);
    }

    #[test]
    fn a_scope_that_must_wait_is_reserved_and_the_wider_ones_are_left_alone() {
        let (user, api) = (quota(10, 1, Scope::User), quota(100, 25, Scope::Api));
        let mut first = claims(&[&user, &api]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Reserved { charged: 1, wait_us: 100_000 });
        assert!(second[0].changed && !second[1].changed);
        let (third, verdict) = again(&second, NOW);
        assert_eq!(verdict, Verdict::Reserved { charged: 1, wait_us: 200_000 });
        assert_eq!(third[1].state, first[1].state, "one user's queue takes nothing from the API's budget");
    }

    #[test]
    fn a_refused_call_changes_nothing_and_names_the_quota_with_the_longest_wait() {
        let fast = QuotaSpec::new(10, Duration::from_secs(1)).burst(1).scope(Scope::User);
        let fast = fast.on_limit(OnLimit::Error).check().unwrap();
        let slow = QuotaSpec::new(1, Duration::from_secs(1)).on_limit(OnLimit::Error).check().unwrap();
        let mut first = claims(&[&fast, &slow]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Refused { by: 1, retry_after_us: 1_000_000 });
        assert!(second.iter().all(|claim| !claim.changed && claim.receipt.is_none()));
        assert_eq!(again(&first, NOW + 999_999).1, Verdict::Refused { by: 1, retry_after_us: 1 });
        assert_eq!(again(&first, NOW + 1_000_000).1, Verdict::Admitted);
    }

    #[test]
    fn a_place_in_flight_is_taken_before_the_permits_of_its_scope_are_waited_for() {
        let (places, api) = (QuotaSpec::in_flight(2).check().unwrap(), quota(100, 1, Scope::Api));
        let (first, verdict) = again(&claims(&[&places, &api]), NOW);
        assert_eq!(verdict, Verdict::Admitted);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Reserved { charged: 2, wait_us: 10_000 });
        assert_eq!(second[0].standing.remaining, 0);
        let (third, verdict) = again(&second, NOW);
        assert_eq!(verdict, Verdict::Refused { by: 0, retry_after_us: ASK_AGAIN_US });
        assert_eq!(third[1].state, second[1].state, "who has no place takes no permit");
        assert!(third[0].changed, "it waits for its turn");
    }

    #[test]
    fn a_call_that_does_not_wait_for_a_place_changes_nothing() {
        let places = QuotaSpec::in_flight(1).on_limit(OnLimit::Error).check().unwrap();
        let (first, _) = again(&claims(&[&places]), NOW);
        let (second, verdict) = again(&first, NOW);
        assert!(matches!(verdict, Verdict::Refused { by: 0, .. }) && !second[0].changed);
        assert_eq!(second[0].state, first[0].state);
    }

    #[test]
    fn a_call_that_waits_for_a_narrower_scope_holds_no_place_of_a_wider_one() {
        let (user, places) = (quota(10, 1, Scope::User), QuotaSpec::in_flight(1).check().unwrap());
        let (first, _) = again(&claims(&[&user, &places]), NOW);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Reserved { charged: 1, wait_us: 100_000 });
        assert!(!second[1].changed);
        let (_, verdict) = again(&first, NOW + 100_000);
        assert_eq!(verdict, Verdict::Refused { by: 1, retry_after_us: ASK_AGAIN_US });
    }

    #[test]
    fn calls_to_come_take_a_twentieth_of_what_is_left_and_nothing_where_little_is() {
        let (wide, narrow) = (quota(1_000, 1_000, Scope::Api), quota(1_000, 400, Scope::User));
        let mut claims = claims(&[&narrow, &wide]);
        let mut admitted = |asking, ahead| {
            let decision = super::decide(&mut claims, Calls { asking, ahead }, 0, NOW);
            for claim in &mut claims {
                *claim = Claim::new(claim.quota, claim.state.clone(), claim.max_wait_us);
            }
            decision.admitted
        };
        assert_eq!(admitted(1, 5), 6);
        assert_eq!(admitted(1, 1_000), 20, "of 393 that are left of the narrower one");
        assert_eq!(admitted(334, 1_000), 334 + 2, "of 40, which is a tenth of the 400 that it holds");
        assert_eq!(admitted(1, 1_000), 1, "of 37, which is less");
        assert_eq!(admitted(0, 1_000), 0, "nobody asks");
    }

    #[test]
    fn a_wait_that_cannot_fit_later_is_refused_before_anything_is_reserved() {
        let user = quota(10, 1, Scope::User);
        let api = QuotaSpec::new(1, Duration::from_secs(60)).on_limit(OnLimit::Error).check().unwrap();
        let mut first = claims(&[&user, &api]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Refused { by: 1, retry_after_us: 60_000_000 });
        assert!(second.iter().all(|claim| !claim.changed));
    }

    #[test]
    fn identical_calls_are_served_in_a_row() {
        let user = QuotaSpec::new(10, Duration::from_secs(1)).burst(3).max_wait(Duration::from_millis(250));
        let user = user.check().unwrap();
        let mut claims = claims(&[&user]);
        let decision = super::decide(&mut claims, Calls::asking(9), 0, NOW);
        let waits: Vec<u64> = decision.reserved.iter().map(|one| one.wait_us).collect();
        assert_eq!((decision.admitted, &waits[..]), (3, &[100_000, 200_000][..]));
        assert_eq!(decision.refusal, Some(Refusal { by: Binding::Claim(0), retry_after_us: 300_000 }));
    }

    #[test]
    fn the_quotas_of_one_scope_are_booked_for_the_instant_that_suits_both() {
        let fast = quota(10, 10, Scope::Api);
        let slow = QuotaSpec::new(1, Duration::from_secs(10)).check().unwrap();
        let mut first = claims(&[&fast, &slow]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let (second, verdict) = again(&first, NOW);
        assert_eq!(verdict, Verdict::Reserved { charged: 2, wait_us: 10_000_000 });
        // At that instant nine of the ten are left, though the bucket has been full for long before.
        let mut third: Vec<Claim<'_>> = vec![Claim::new(&fast, second[0].state.clone(), 0)];
        let _ = super::decide(&mut third, Calls::asking(0), 0, NOW + 10_000_000);
        assert_eq!(third[0].standing.remaining, 9);
    }

    #[test]
    fn nobody_passes_a_closed_gate_and_nothing_is_booked_behind_it() {
        let quota = quota(10, 1, Scope::Api);
        let mut waiting = claims(&[&quota]);
        let decision = super::decide(&mut waiting, Calls::asking(2), NOW + 2_000_000, NOW);
        let reservation = Reservation { charged: 0, wait_us: 2_000_000, receipts: Vec::new() };
        assert_eq!(decision.reserved, [reservation.clone(), reservation]);
        assert!(!waiting[0].changed);
        let refused = super::decide(&mut waiting, Calls::asking(1), NOW + 60_000_000, NOW);
        let refusal = Refusal { by: Binding::NotBefore, retry_after_us: 60_000_000 };
        assert_eq!(refused.refusal, Some(refusal));
    }

    #[test]
    fn what_a_newer_and_smaller_quota_can_never_hold_is_refused_for_ever() {
        let old = QuotaSpec::new(10, Duration::from_secs(1)).cost(8).check().unwrap();
        let new = QuotaSpec::new(5, Duration::from_secs(1)).version(1).check().unwrap();
        let mut first = claims(&[&new]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let mut second = vec![Claim::new(&old, first[0].state.clone(), old.patience_us(0))];
        assert_eq!(decide(&mut second, NOW), Verdict::Refused { by: 0, retry_after_us: NEVER_US });
    }

    #[test]
    fn a_clock_set_back_an_hour_refuses_nobody_for_an_hour() {
        let api = QuotaSpec::new(1, Duration::from_secs(1)).on_limit(OnLimit::Error).check().unwrap();
        let mut first = claims(&[&api]);
        assert_eq!(decide(&mut first, NOW), Verdict::Admitted);
        let earlier = NOW - 3_600_000_000;
        let (second, verdict) = again(&first, earlier);
        assert_eq!(verdict, Verdict::Refused { by: 0, retry_after_us: 1_000_000 });
        assert!(second[0].changed, "the state is stored again as of the clock's new time");
        assert_eq!(again(&second, earlier + 1_000_000).1, Verdict::Admitted);
    }
}
