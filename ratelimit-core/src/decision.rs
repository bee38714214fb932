//! One decision over every quota that governs a call.
//!
//! A call passes the scopes from the narrowest to the widest. Where a scope has permits for it now,
//! they are taken and the next scope is asked, in the same step. Where a scope has them later, they
//! are reserved, and the call comes back at that instant for the scopes that are left: so a caller
//! that queues for its own budget holds no place in anybody else's, and the widest scope, which the
//! upstream enforces, is decided at the instant of sending. Where some scope cannot have them in
//! time, nothing is taken anywhere.

use crate::algorithm::{Receipt, Standing, State};
use crate::quota::Quota;
use crate::scope::Scope;

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
    /// What was charged, if anything.
    pub receipt: Option<Receipt>,
    /// Where the quota stands after the decision.
    pub standing: Standing,
}

impl<'a> Claim<'a> {
    /// A claim on `quota`, of which the store holds `state`.
    #[must_use]
    pub fn new(quota: &'a Quota, state: Option<State>, max_wait_us: u64) -> Self {
        let standing = Standing { remaining: 0, reset_after_us: 0 };
        Self { quota, state, max_wait_us, changed: false, receipt: None, standing }
    }
}

/// The answer to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every quota was charged: send now.
    Admitted,
    /// The first `charged` quotas were charged, the last of them ahead of time: wait, then come back
    /// with the rest of them, if any is left.
    Reserved {
        /// How many of the claims were charged.
        charged: usize,
        /// Microseconds to wait.
        wait_us: u64,
    },
    /// Nothing was charged.
    Refused {
        /// The place of the claim that binds.
        by: usize,
        /// Microseconds until it would have had the permits.
        retry_after_us: u64,
    },
}

/// Decides a call that is governed by `claims`, ordered by scope from the narrowest to the widest,
/// at `now_us` of the store's clock.
///
/// The claims of one scope are charged together or not at all.
#[must_use]
pub fn decide(claims: &mut [Claim<'_>], now_us: u64) -> Verdict {
    let waits: Vec<(State, u64)> = claims.iter().map(|claim| assess(claim, now_us)).collect();
    let verdict = verdict(claims, &waits);
    let charged = match verdict {
        Verdict::Admitted => claims.len(),
        Verdict::Reserved { charged, .. } => charged,
        Verdict::Refused { .. } => 0,
    };
    for (place, (claim, (state, _))) in claims.iter_mut().zip(waits).enumerate() {
        settle(claim, state, place < charged, now_us);
    }
    verdict
}

fn assess(claim: &Claim<'_>, now_us: u64) -> (State, u64) {
    let state = claim.quota.kernel().refresh(claim.state, now_us);
    (state, claim.quota.kernel().wait(state, claim.quota.cost()))
}

/// The whole rule, before anything is changed.
fn verdict(claims: &[Claim<'_>], waits: &[(State, u64)]) -> Verdict {
    let waits = || claims.iter().zip(waits).map(|(claim, (_, wait_us))| (claim, *wait_us));

    let refusing = waits().enumerate().filter(|(_, (claim, wait_us))| *wait_us > claim.max_wait_us);
    // The first of equals: the narrowest, which says most about who is over.
    let binding = refusing.max_by_key(|(place, (_, wait_us))| (*wait_us, std::cmp::Reverse(*place)));
    if let Some((by, (_, retry_after_us))) = binding {
        return Verdict::Refused { by, retry_after_us };
    }

    let scope_that_waits: Option<Scope> =
        waits().find(|(_, wait_us)| *wait_us > 0).map(|(claim, _)| claim.quota.scope());
    let Some(scope) = scope_that_waits else { return Verdict::Admitted };
    let charged = claims.iter().take_while(|claim| claim.quota.scope() <= scope).count();
    let wait_us = waits().take(charged).map(|(_, wait_us)| wait_us).max().unwrap_or(0);
    Verdict::Reserved { charged, wait_us }
}

fn settle(claim: &mut Claim<'_>, refreshed: State, charged: bool, now_us: u64) {
    let kernel = claim.quota.kernel();
    if charged {
        let (state, receipt) = kernel.charge(refreshed, claim.quota.cost());
        claim.state = Some(state);
        claim.receipt = Some(receipt);
        claim.changed = true;
        claim.standing = kernel.standing(state);
    } else {
        if kernel.is_ahead(claim.state, now_us) {
            claim.state = Some(refreshed);
            claim.changed = true;
        }
        claim.standing = kernel.standing(refreshed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OnLimit, QuotaSpec};
    use std::time::Duration;

    const NOW: u64 = 1_700_000_000_000_000;

    fn quota(limit: u64, burst: u64, scope: Scope) -> Quota {
        QuotaSpec::new(limit, Duration::from_secs(1)).burst(burst).scope(scope).check().unwrap()
    }

    fn claims<'a>(quotas: &[&'a Quota]) -> Vec<Claim<'a>> {
        quotas.iter().map(|quota| Claim::new(quota, None, quota.max_wait_us())).collect()
    }

    /// Decides on the states that the last decision left, as a store would.
    fn again<'a>(claims: &[Claim<'a>], now_us: u64) -> (Vec<Claim<'a>>, Verdict) {
        let mut next: Vec<Claim<'a>> =
            claims.iter().map(|claim| Claim::new(claim.quota, claim.state, claim.max_wait_us)).collect();
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
