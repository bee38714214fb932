//! Slots stay where the rate puts them, however many came before.

use super::*;

const STEPS: u64 = 10_000_000;
const SECOND_US: u64 = 1_000_000;
const DAY_US: u64 = 86_400 * SECOND_US;

/// Calls that each go at their slot and then reserve the next. The slot of call `n` is `n` intervals
/// after the first, rounded up to a microsecond once.
fn every_slot_is_exact(bucket: Bucket, limit: u64, per_us: u64) {
    let (mut state, mut now_us) = (bucket.refresh(None, 0), 0);
    // `n * per / limit` as a whole part and a rest, for a division each time would take most of the time.
    let (mut whole, mut rest) = (0, 0);
    for step in 0..STEPS {
        state = bucket.refresh(Some(state), now_us);
        let wait_us = bucket.wait(&state, now_us, 1, 0);
        state = bucket.charge(state, Charge::one(1, wait_us)).0;
        now_us += wait_us;
        if step > 0 {
            (whole, rest) = (whole + per_us / limit, rest + per_us % limit);
            if rest >= limit {
                (whole, rest) = (whole + 1, rest - limit);
            }
        }
        assert_eq!(now_us, whole + u64::from(rest > 0), "call {step}");
    }
}

fn both_kinds(limit: u64, per_us: u64) {
    every_slot_is_exact(Bucket::token(limit, per_us, 1, 0), limit, per_us);
    every_slot_is_exact(Bucket::leaky(limit, per_us, 1, 0), limit, per_us);
}

#[test]
fn ten_million_slots_at_one_a_day_drift_by_nothing() {
    both_kinds(1, DAY_US);
}

#[test]
fn ten_million_slots_at_three_in_seven_seconds_drift_by_nothing() {
    both_kinds(3, 7 * SECOND_US);
}

/// An emission interval of 3.33 us, which no whole number of them is.
#[test]
fn ten_million_slots_at_300_000_a_second_drift_by_nothing() {
    both_kinds(300_000, SECOND_US);
}

#[test]
fn ten_million_slots_at_a_million_a_second_drift_by_nothing() {
    both_kinds(SECOND_US, SECOND_US);
}
