//! Token bucket and leaky bucket.

use super::{Algorithm, Answer, One, Quota, refused, reserved};

/// A permit every 100 us, five of them at once.
fn token() -> Quota {
    Quota { burst: 5, ..Quota::new(Algorithm::TokenBucket, 10, 1_000) }
}

/// A permit every 100 us, a queue of three.
fn leaky() -> Quota {
    Quota { burst: 3, ..Quota::new(Algorithm::LeakyBucket, 10, 1_000) }
}

#[test]
fn a_token_bucket_starts_full() {
    assert_eq!(One::new(token()).standing(7), (5, 0));
}

#[test]
fn calls_beyond_the_burst_are_reserved_one_interval_apart() {
    let mut one = One::new(token());
    assert_eq!(one.slots(7, 0), [0, 0, 0, 0, 0, 100, 200]);
    assert_eq!(one.standing(0), (0, 700));
}

#[test]
fn a_call_that_never_waits_is_refused_until_its_permit_is_there() {
    let mut one = One::impatient(token());
    one.calls(5, 0);
    assert_eq!(one.call(1), refused(0, 99));
    assert_eq!(one.call(99), refused(0, 1));
    assert_eq!(one.call(100), Answer::Admitted);
}

#[test]
fn a_part_of_a_permit_is_not_remaining_but_shortens_the_reset() {
    let mut one = One::new(token());
    one.calls(3, 0);
    assert_eq!(one.standing(199), (3, 101));
}

#[test]
fn the_margin_costs_a_token_bucket_the_permits_that_flow_in_during_it_rounded_up() {
    let mut one = One::new(Quota { margin: 101, ..token() });
    assert_eq!(one.standing(0), (3, 0));
    assert_eq!(one.slots(4, 0), [0, 0, 0, 100]);
}

#[test]
fn a_strict_token_bucket_pays_for_its_burst_out_of_the_limit() {
    let mut one = One::new(Quota { strict: true, ..token() });
    assert_eq!(one.slots(7, 0), [0, 0, 0, 0, 0, 200, 400]);
}

#[test]
fn what_flows_in_while_a_slot_is_rounded_up_is_not_lost() {
    let thirds = Quota::new(Algorithm::TokenBucket, 3, 1_000);
    assert_eq!(One::new(Quota { burst: 2, ..thirds }).slots(4, 0), [0, 0, 334, 667]);
    assert_eq!(One::new(Quota { burst: 1, ..thirds }).slots(4, 0), [0, 334, 667, 1_000]);
}

#[test]
fn only_the_last_reservation_of_a_token_bucket_can_be_given_back() {
    let mut one = One::new(token());
    let charges = one.calls(7, 0).charges;
    assert!(!one.give_back(&charges[5], 10));
    assert!(one.give_back(&charges[6], 10));
    assert!(one.give_back(&charges[5], 10));
    assert_eq!(one.call(10), reserved(1, 90));
}

#[test]
fn a_charge_given_back_late_returns_only_what_would_not_have_overflowed() {
    let mut one = One::new(token());
    let charge = one.charge(0);
    let mut later = one.clone();
    assert!(one.give_back(&charge, 50));
    assert_eq!(one.standing(50), (5, 0));
    assert!(!later.give_back(&charge, 100));

    // 4 left at 0, 4.6 at 60, of which 3 are spent: 0.4 is what the charge has cost by then.
    let mut one = One::new(token());
    let charge = one.charge(0);
    one.calls(3, 60);
    assert!(one.give_back(&charge, 60));
    assert_eq!(one.standing(60), (2, 300));
}

#[test]
fn what_was_given_back_late_is_not_given_back_for_an_older_charge_again() {
    let mut one = One::new(token());
    let charges = [one.charge(0), one.charge(0)];
    assert!(one.give_back(&charges[1], 0));
    assert!(!one.give_back(&charges[0], 0));
    assert_eq!(one.standing(0), (4, 100));
}

#[test]
fn calls_that_were_admitted_together_are_given_back_in_any_order() {
    let mut one = One::new(token());
    let charges = one.calls(3, 0).charges;
    for place in [2, 0, 1] {
        assert!(one.give_back(&charges[place], 10));
    }
    assert_eq!(one.standing(10), (5, 0));
}

#[test]
fn a_late_charge_gives_nothing_back_while_others_wait() {
    let mut one = One::new(token());
    let charges = one.calls(6, 0).charges;
    assert!(!one.give_back(&charges[4], 0));
    assert!(one.give_back(&charges[5], 0));
}

#[test]
fn a_penalty_goes_below_zero_and_a_reward_no_higher_than_the_capacity() {
    let mut one = One::new(token());
    one.penalize(7, 0);
    assert_eq!(one.standing(0), (0, 700));
    assert_eq!(one.clone().call(0), reserved(1, 300));
    one.reward(100, 0);
    assert_eq!(one.standing(0), (5, 0));
}

#[test]
fn a_key_that_was_reset_is_new() {
    let mut one = One::new(token());
    one.calls(7, 0);
    one.limiter.reset("one");
    assert_eq!(one.standing(0), (5, 0));
}

#[test]
fn waits_are_the_same_after_the_clock_was_set_back() {
    for quota in [token(), leaky()] {
        let mut one = One::new(quota);
        one.calls(6, 1_000);
        let (mut set_back, mut went_on) = (one.clone(), one);
        assert_eq!(set_back.standing(400), went_on.standing(1_000));
        assert_eq!(set_back.call(450), went_on.call(1_050));
    }
}

#[test]
fn a_refused_call_stores_that_the_clock_was_set_back() {
    let mut one = One::impatient(token());
    one.calls(5, 1_000);
    assert_eq!(one.call(400), refused(0, 100));
    assert_eq!(one.call(500), Answer::Admitted);
}

#[test]
fn a_leaky_bucket_spaces_calls_evenly_from_the_first_on() {
    assert_eq!(One::new(leaky()).slots(4, 0), [0, 100, 200, 300]);
    assert_eq!(One::new(Quota { margin: 100, ..leaky() }).slots(3, 0), [0, 110, 220]);
}

#[test]
fn a_leaky_bucket_measures_the_next_interval_from_the_instant_before_it_was_rounded() {
    assert_eq!(One::new(Quota::new(Algorithm::LeakyBucket, 3, 1_000)).slots(4, 0), [0, 334, 667, 1_000]);
}

#[test]
fn a_call_of_two_permits_holds_the_queue_for_two_intervals() {
    assert_eq!(One::new(Quota { cost: 2, ..leaky() }).slots(3, 50), [50, 250, 450]);
}

#[test]
fn a_queue_that_may_be_waited_in_has_room_for_its_burst_and_the_one_that_goes() {
    let mut one = One::new(leaky());
    assert_eq!(one.standing(0), (4, 0));
    one.call(0);
    assert_eq!(one.standing(0), (3, 100));
    assert_eq!(one.standing(1), (3, 99));
    one.calls(2, 1);
    assert_eq!(one.standing(1), (1, 299));
    one.call(1);
    assert_eq!(one.standing(1), (0, 399));
}

#[test]
fn a_queue_that_nobody_waits_in_has_room_for_one_or_none() {
    let mut one = One::impatient(leaky());
    assert_eq!(one.standing(0), (1, 0));
    one.call(0);
    assert_eq!(one.standing(99), (0, 1));
    assert_eq!(one.standing(100), (1, 0));
}

#[test]
fn the_last_of_a_queue_can_be_given_back_until_its_interval_is_over() {
    let mut one = One::new(leaky());
    let charges = one.calls(2, 0).charges;
    assert!(!one.clone().give_back(&charges[0], 0));
    assert!(!one.clone().give_back(&charges[1], 200));
    assert!(one.give_back(&charges[1], 150));
    assert_eq!(one.call(150), Answer::Admitted);
}

#[test]
fn a_penalty_lengthens_the_queue_and_a_reward_shortens_it() {
    let mut one = One::new(leaky());
    one.penalize(3, 0);
    assert_eq!(one.standing(0), (1, 300));
    one.reward(1, 0);
    assert_eq!(one.call(0), reserved(1, 200));
    one.reward(9, 0);
    assert_eq!(one.standing(0), (4, 0));
}
