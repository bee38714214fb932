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
    let mut next: Vec<Claim<'a>> =
        claims.iter().map(|claim| Claim::new(claim.quota, claim.state.clone(), claim.max_wait_us)).collect();
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
