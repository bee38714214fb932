//! Sliding windows, exact and approximate, and the fixed window.

use super::{Algorithm, Answer, One, Quota, refused, reserved};

fn sliding() -> Quota {
    Quota::new(Algorithm::SlidingWindow, 2, 100)
}

/// With buckets of 2 us.
fn approximate() -> Quota {
    Quota::new(Algorithm::SlidingWindowApprox, 2, 100)
}

fn fixed() -> Quota {
    Quota::new(Algorithm::FixedWindow, 2, 100)
}

#[test]
fn a_sliding_window_reserves_where_the_oldest_leave_it() {
    assert_eq!(One::new(sliding()).slots(5, 0), [0, 0, 100, 100, 200]);
    assert_eq!(One::new(Quota { margin: 10, ..sliding() }).slots(3, 0), [0, 0, 110]);
}

#[test]
fn two_instants_one_window_apart_are_in_no_window_together() {
    let mut one = One::impatient(sliding());
    one.calls(2, 0);
    assert_eq!(one.call(99), refused(0, 1));
    assert_eq!(one.call(100), Answer::Admitted);
}

#[test]
fn a_call_that_would_fit_goes_behind_one_that_waits() {
    let mut one = One::new(sliding());
    one.call(10);
    one.claim.quota.cost = 2;
    assert_eq!(one.call(20), reserved(1, 90));
    one.claim.quota.cost = 1;
    assert_eq!(one.call(30), reserved(1, 180));
}

#[test]
fn a_sliding_window_tells_what_is_left_and_when_the_newest_leaves() {
    let mut one = One::new(sliding());
    one.call(10);
    assert_eq!(one.standing(40), (1, 70));
    one.call(40);
    assert_eq!(one.standing(60), (0, 80));
    assert_eq!(one.standing(110), (1, 30));
    assert_eq!(one.standing(140), (2, 0));
}

#[test]
fn nothing_remains_while_a_reservation_lies_ahead() {
    let mut one = One::new(Quota { limit: 3, cost: 2, ..sliding() });
    assert_eq!(one.slots(2, 0), [0, 100]);
    assert_eq!(one.standing(99), (0, 101));
    assert_eq!(one.standing(100), (1, 100));
}

#[test]
fn what_is_given_back_is_as_if_it_had_never_been_recorded() {
    let mut one = One::new(sliding());
    let charges = one.calls(4, 0).charges;
    assert!(one.give_back(&charges[0], 5));
    assert!(one.give_back(&charges[3], 5));
    assert_eq!(one.standing(100), (1, 100));
    assert!(one.give_back(&charges[2], 5));
    assert_eq!(one.call(5), Answer::Admitted);
}

#[test]
fn a_penalty_is_recorded_beyond_the_limit_and_a_reward_takes_out_the_newest() {
    for quota in [sliding(), approximate()] {
        let mut one = One::new(quota);
        one.call(0);
        one.penalize(5, 50);
        assert_eq!(one.standing(50), (0, 100));
        assert_eq!(one.clone().call(50), reserved(1, 100));
        one.reward(5, 60);
        assert_eq!(one.standing(60), (1, 40));
    }
}

#[test]
fn a_penalty_is_recorded_no_earlier_than_the_newest_reservation() {
    let mut one = One::new(sliding());
    one.calls(3, 0);
    one.penalize(1, 10);
    assert_eq!(one.standing(10), (0, 190));
    assert_eq!(one.call(10), reserved(1, 190));
}

#[test]
fn a_record_moves_with_the_clock_and_is_not_found_by_older_charges() {
    for quota in [sliding(), approximate()] {
        let mut one = One::new(quota);
        let charges = one.calls(3, 1_000).charges;
        assert_eq!(one.standing(500), (0, 200));
        assert_eq!(one.call(500), reserved(1, 100));
        assert!(!one.give_back(&charges[2], 500));
        assert!(!one.give_back(&charges[2], 1_100));
    }
}

#[test]
fn all_of_a_bucket_counts_as_its_newest() {
    let mut one = One::new(approximate());
    one.call(0);
    one.call(1);
    assert_eq!(one.clone().call(2), reserved(1, 99));

    let mut one = One::new(approximate());
    one.call(1);
    one.call(2);
    assert_eq!(one.call(2), reserved(1, 99));
}

#[test]
fn a_bucket_keeps_its_newest_instant_until_it_is_empty() {
    let mut one = One::new(approximate());
    let (first, second) = (one.charge(0), one.charge(1));
    assert!(one.give_back(&second, 10));
    assert_eq!(one.standing(10), (1, 91));
    assert!(one.give_back(&first, 10));
    assert_eq!(one.standing(10), (2, 0));
}

#[test]
fn a_bucket_is_a_fiftieth_of_the_window_and_its_margin_rounded_up() {
    assert_eq!(approximate().bucket_width(), 2);
    assert_eq!(Quota { margin: 1, ..approximate() }.bucket_width(), 3);
}

#[test]
fn a_fixed_window_reserves_at_the_start_of_the_next() {
    let mut one = One::new(fixed());
    assert_eq!(one.slots(5, 10), [10, 10, 100, 100, 200]);
    assert_eq!(one.standing(10), (0, 290));
    assert_eq!(one.standing(210), (1, 90));
    assert_eq!(one.standing(300), (2, 0));
}

#[test]
fn nothing_goes_in_the_margin_at_the_end_of_a_window() {
    let mut one = One::new(Quota { margin: 5, ..fixed() });
    assert_eq!(one.standing(94), (2, 0));
    assert_eq!(one.standing(95), (0, 0));
    assert_eq!(one.clone().slots(1, 94), [94]);
    assert_eq!(one.slots(3, 95), [100, 100, 200]);
}

#[test]
fn a_window_that_was_passed_over_stays_closed() {
    let mut one = One::new(fixed());
    one.call(10);
    one.claim.quota.cost = 2;
    assert_eq!(one.slots(1, 10), [100]);
    one.claim.quota.cost = 1;
    assert_eq!(one.slots(1, 10), [200]);
}

#[test]
fn a_window_that_was_passed_over_is_open_again_when_the_reservation_is_given_back() {
    let mut one = One::new(fixed());
    one.call(10);
    one.claim.quota.cost = 2;
    let reservation = one.charge(10);
    one.claim.quota.cost = 1;
    let next = one.charge(10);
    assert!(!one.give_back(&reservation, 20));
    assert!(one.give_back(&next, 20));
    assert!(one.give_back(&reservation, 20));
    assert_eq!(one.slots(1, 20), [20]);
}

#[test]
fn any_charge_of_the_current_window_can_be_given_back_while_it_is_the_last() {
    let mut one = One::new(fixed());
    let first = one.charge(10);
    one.call(20);
    let mut busy = one.clone();
    assert!(one.give_back(&first, 30));
    assert_eq!(one.standing(30), (1, 70));

    busy.call(20);
    assert!(!busy.give_back(&first, 30));
    assert!(!busy.give_back(&first, 130));
}

#[test]
fn a_penalty_runs_over_into_the_next_windows_and_a_reward_back() {
    let mut one = One::new(fixed());
    one.penalize(5, 10);
    assert_eq!(one.standing(10), (0, 290));
    assert_eq!(one.clone().slots(2, 10), [200, 300]);
    one.reward(3, 10);
    assert_eq!(one.standing(10), (0, 90));
    assert_eq!(one.clone().slots(1, 10), [100]);
    one.reward(9, 10);
    assert_eq!(one.standing(10), (2, 0));
}

#[test]
fn a_reservation_that_was_reduced_gives_nothing_back_and_the_one_before_it_is_the_last() {
    let mut one = One::new(fixed());
    let charges = one.calls(4, 10).charges;
    one.reward(1, 10);
    assert!(!one.give_back(&charges[3], 10));
    assert!(one.give_back(&charges[2], 10));
}

#[test]
fn windows_move_back_with_the_clock_by_whole_windows() {
    let mut one = One::new(fixed());
    let charges = one.calls(3, 210).charges;
    assert_eq!(charges[2].slot, 300);
    assert_eq!(one.clone().slots(1, 205), [300]);
    assert_eq!(one.standing(90), (0, 110));
    assert!(!one.give_back(&charges[2], 90));
    assert_eq!(one.slots(2, 90), [100, 200]);
}
