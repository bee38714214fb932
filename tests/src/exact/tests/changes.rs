//! The same key with other numbers.

use super::{Algorithm, One, Quota};

/// The state after `calls` at 0, met by a caller whose numbers are `to`.
fn changed(from: Quota, calls: u64, to: Quota) -> One {
    let mut one = One::new(from);
    one.calls(calls, 0);
    one.claim.quota = Quota { version: 1, ..to };
    one
}

fn token(limit: u64, per: u64, burst: u64) -> Quota {
    Quota { burst, ..Quota::new(Algorithm::TokenBucket, limit, per) }
}

#[test]
fn the_share_of_a_token_bucket_that_was_consumed_stays_consumed() {
    let mut one = changed(token(10, 1_000, 5), 2, token(10, 1_000, 10));
    assert_eq!(one.standing(0), (6, 400));
    let mut one = changed(token(10, 1_000, 5), 7, token(10, 1_000, 10));
    assert_eq!(one.standing(0), (0, 1_400));
}

#[test]
fn what_was_consumed_is_rounded_up_to_a_unit_of_the_new_bucket() {
    // 3/5 of a permit, where levels are whole permits.
    let mut one = changed(token(10, 1_000, 5), 1, token(1, 1, 3));
    assert_eq!(one.standing(0), (2, 1));
    // A strict bucket counts in units of what flows into it: 2/4 here.
    let strict = Quota { strict: true, ..token(5, 4, 3) };
    let mut one = changed(token(10, 1_000, 5), 2, strict);
    assert_eq!(one.standing(0), (1, 3));
}

#[test]
fn a_higher_version_of_the_same_numbers_changes_nothing() {
    let quota = token(3, 1_000, 5);
    let mut one = changed(quota, 2, quota);
    assert_eq!(one.standing(1), (3, 666));
}

#[test]
fn the_queued_permits_of_a_leaky_bucket_stay_queued() {
    let leaky = |limit, per| Quota::new(Algorithm::LeakyBucket, limit, per);
    let mut one = changed(leaky(10, 1_000), 2, leaky(20, 1_000));
    assert_eq!(one.slots(1, 0), [100]);
    // 1.99 permits, where a queue is of whole permits.
    let mut one = changed(leaky(10, 1_000), 2, leaky(1, 1));
    assert_eq!(one.slots(1, 1), [3]);
}

#[test]
fn the_record_of_a_sliding_window_stays() {
    for algorithm in [Algorithm::SlidingWindow, Algorithm::SlidingWindowApprox] {
        let sliding = |limit, per| Quota::new(algorithm, limit, per);
        let mut one = changed(sliding(2, 100), 2, sliding(3, 200));
        assert_eq!(one.standing(50), (1, 150));
        let mut one = changed(sliding(2, 100), 2, sliding(1, 100));
        assert_eq!(one.standing(50), (0, 50));
    }
}

#[test]
fn the_position_in_the_fixed_windows_is_scaled_and_rounded_up() {
    let fixed = |limit| Quota::new(Algorithm::FixedWindow, limit, 100);
    // 3 of 2 a window are 7.5, so 8, of 5 a window: the second holds 3.
    let mut one = changed(fixed(2), 3, fixed(5));
    assert_eq!(one.standing(10), (0, 190));
    assert_eq!(one.slots(3, 10), [100, 100, 200]);
}

#[test]
fn a_caller_of_an_older_version_is_answered_by_the_newer_numbers() {
    let mut one = changed(token(10, 1_000, 5), 0, token(10, 1_000, 8));
    one.call(0);
    one.claim.quota = Quota { cost: 2, margin: 100, ..token(10, 1_000, 5) };
    // The cost is the caller's; the margin is a part of what the bucket holds, so it is not.
    assert_eq!(one.standing(0), (7, 100));
    one.call(0);
    assert_eq!(one.standing(0), (5, 300));
}

#[test]
fn a_call_that_is_refused_leaves_the_older_numbers_in_force() {
    let mut one = changed(token(10, 1_000, 5), 5, token(10, 1_000, 10));
    one.claim.max_wait = 0;
    assert!(one.calls(1, 0).charges.is_empty());
    one.claim.quota = token(10, 1_000, 5);
    assert_eq!(one.standing(100), (1, 400));
}
