//! One call, several quotas.

use super::{Algorithm, Answer, Claim, Limiter, Quota, RefusedBy, Standing, claim, refused, reserved};

fn sliding(scope: u32, limit: u64) -> Quota {
    Quota { scope, ..Quota::new(Algorithm::SlidingWindow, limit, 100) }
}

fn remaining(limiter: &mut Limiter, claims: &[Claim], now: u64) -> Vec<u64> {
    limiter.peek(claims, now).iter().map(|standing: &Standing| standing.remaining).collect()
}

#[test]
fn a_call_without_a_wait_is_charged_to_all() {
    let claims = [claim("user", sliding(0, 3), 0), claim("api", sliding(1, 5), 0)];
    let mut limiter = Limiter::default();
    let decision = limiter.decide(&claims, 1, None, 0);
    assert_eq!(decision.answers, [Answer::Admitted]);
    assert_eq!(decision.charges.len(), 2);
    assert_eq!(remaining(&mut limiter, &claims, 0), [2, 4]);
}

#[test]
fn a_call_that_waits_is_charged_now_below_the_scope_it_waits_for_and_not_above() {
    let [user, endpoint, api] = [
        claim("user", sliding(0, 3), 500),
        claim("endpoint", sliding(1, 1), 500),
        claim("api", sliding(2, 5), 500),
    ];
    let mut limiter = Limiter::default();
    limiter.decide(std::slice::from_ref(&endpoint), 1, None, 0);
    let claims = [user, endpoint, api];
    let decision = limiter.decide(&claims, 1, None, 10);
    assert_eq!(decision.answers, [reserved(2, 90)]);
    let slots: Vec<(usize, u64)> =
        decision.charges.iter().map(|charge| (charge.claim, charge.slot)).collect();
    assert_eq!(slots, [(0, 10), (1, 100)]);
    assert_eq!(remaining(&mut limiter, &claims, 10), [2, 0, 5]);
}

/// Two quotas of one scope, both used up at 0: one is free again at 100, the other at 70, but not
/// from 95 to 140.
fn used_up(waits: [u64; 2]) -> (Limiter, [Claim; 2]) {
    let fixed = Quota { margin: 45, ..Quota::new(Algorithm::FixedWindow, 1, 70) };
    let claims = [claim("record", sliding(0, 1), waits[0]), claim("windows", fixed, waits[1])];
    let mut limiter = Limiter::default();
    limiter.decide(&claims, 1, None, 0);
    (limiter, claims)
}

#[test]
fn quotas_of_one_scope_are_charged_for_one_instant_that_suits_them_all() {
    let (mut limiter, claims) = used_up([140, 140]);
    let decision = limiter.decide(&claims, 1, None, 0);
    assert_eq!(decision.answers, [reserved(2, 140)]);
    assert!(decision.charges.iter().all(|charge| charge.slot == 140));
}

#[test]
fn a_joint_slot_that_is_too_late_for_one_is_refused_by_the_slowest_of_its_scope() {
    let (mut limiter, claims) = used_up([130, 120]);
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [refused(0, 140)]);
    let (mut limiter, claims) = used_up([120, 120]);
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [refused(0, 140)]);
}

#[test]
fn a_refusal_names_the_longest_wait_among_those_that_refuse() {
    let (mut limiter, claims) = used_up([50, 50]);
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [refused(0, 100)]);
    // When the record has a permit again, at 100, the windows are closed for another 40.
    let (mut limiter, claims) = used_up([10, 10]);
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [refused(1, 140)]);
    // When the windows have one again, at 70, they would be waited for together with the record.
    let (mut limiter, claims) = used_up([100, 10]);
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [refused(0, 140)]);

    let equals = [claim("a", sliding(0, 1), 0), claim("b", sliding(1, 1), 0)];
    let mut limiter = Limiter::default();
    assert_eq!(limiter.decide(&equals, 2, None, 0).answers, [Answer::Admitted, refused(0, 100)]);
}

#[test]
fn a_refused_call_takes_nothing_from_those_that_had_room() {
    let claims = [claim("user", sliding(0, 3), 0), claim("api", sliding(1, 1), 0)];
    let mut limiter = Limiter::default();
    let decision = limiter.decide(&claims, 3, None, 0);
    assert_eq!(decision.answers, [Answer::Admitted, refused(1, 100), refused(1, 100)]);
    assert_eq!(decision.charges.len(), 2);
    assert_eq!(decision.standings[0], Standing { remaining: 2, reset_after: 100 });
}

#[test]
fn a_closed_gate_is_waited_for_without_a_charge_or_refuses_by_the_least_patience() {
    let claims = [claim("user", sliding(0, 1), 50), claim("api", sliding(1, 1), 60)];
    let mut limiter = Limiter::default();
    assert_eq!(limiter.decide(&claims, 1, Some(60), 10).answers, [reserved(0, 50)]);
    let refused = Answer::Refused { by: RefusedBy::Gate, retry_after: 51 };
    assert_eq!(limiter.decide(&claims, 2, Some(61), 10).answers, [refused; 2]);
    assert_eq!(remaining(&mut limiter, &claims, 10), [1, 1]);
    assert_eq!(limiter.decide(&claims, 1, Some(10), 10).answers, [Answer::Admitted]);
}

#[test]
fn a_quota_that_is_used_up_for_longer_than_the_gate_is_closed_refuses_at_once() {
    let claims = |user| [claim("user", sliding(0, 1), user), claim("api", sliding(1, 1), 60)];
    let mut limiter = Limiter::default();
    assert_eq!(limiter.decide(&claims(0), 1, None, 0).answers, [Answer::Admitted]);
    // Both have a permit again at 100. One would wait for the gate until 30, the other would not.
    assert_eq!(limiter.decide(&claims(50), 1, Some(30), 0).answers, [refused(0, 100)]);
    assert_eq!(limiter.decide(&claims(5), 1, Some(30), 0).answers, [refused(0, 100)]);
    let by_the_gate = |retry_after| Answer::Refused { by: RefusedBy::Gate, retry_after };
    assert_eq!(limiter.decide(&claims(5), 1, Some(150), 70).answers, [by_the_gate(80)]);
    // When the gate opens the call would wait for its permits.
    assert_eq!(limiter.decide(&claims(50), 1, Some(80), 10).answers, [by_the_gate(70)]);
}

#[test]
fn a_call_that_can_never_fit_is_refused_for_ever() {
    for algorithm in [Algorithm::TokenBucket, Algorithm::SlidingWindow, Algorithm::FixedWindow] {
        let quota = Quota { cost: 6, ..Quota::new(algorithm, 5, 100) };
        let decision = Limiter::default().decide(&[claim("one", quota, 1 << 40)], 1, None, 0);
        assert_eq!(decision.answers, [refused(0, u64::MAX)]);
    }
}

#[test]
fn a_look_takes_nothing() {
    let claims = [claim("user", sliding(0, 1), 0)];
    let mut limiter = Limiter::default();
    assert_eq!(remaining(&mut limiter, &claims, 0), [1]);
    assert!(limiter.decide(&claims, 0, None, 0).answers.is_empty());
    assert_eq!(limiter.decide(&claims, 1, None, 0).answers, [Answer::Admitted]);
}

/// Between the charge and what it is given back, a reservation was put off by another quota, and
/// with it went half a permit that the charge had kept from overflowing.
#[test]
fn what_overflows_before_a_reservation_that_was_put_off_is_not_given_back() {
    let bucket = claim("bucket", Quota { burst: 2, ..Quota::new(Algorithm::TokenBucket, 1, 1_000) }, 1 << 40);
    let windows = claim("windows", Quota::new(Algorithm::FixedWindow, 1, 500), 1 << 40);
    let mut limiter = Limiter::default();
    let unused = limiter.decide(std::slice::from_ref(&bucket), 1, None, 0).charges;
    limiter.decide(std::slice::from_ref(&windows), 1, None, 0);
    let both = [bucket.clone(), windows];
    assert_eq!(limiter.decide(&both, 1, None, 0).answers, [reserved(2, 500)]);
    assert!(limiter.give_back(&unused[0], 0));
    // Sent at 500 are the reservation and this call: of 2 permits none is left, and the next is
    // there at 1500.
    let bucket = [bucket];
    assert_eq!(limiter.decide(&bucket, 1, None, 500).answers, [Answer::Admitted]);
    assert_eq!(limiter.decide(&bucket, 1, None, 500).answers, [reserved(1, 1_000)]);
}
