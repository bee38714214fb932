//! What a bucket promises, case by case, and however calls reserve and cancel.

use super::*;
use proptest::prelude::*;

const NOW: u64 = 1_700_000_000_000_000;

/// 100 per second, 25 at once.
const BUCKET: Bucket = Bucket::token(100, 1_000_000, 25, 0);

fn wait(bucket: Bucket, state: State, cost: u64) -> u64 {
    bucket.wait(&state, state.at_us, cost, 0)
}

fn take(bucket: Bucket, state: State, cost: u64) -> (State, Receipt) {
    bucket.charge(state, Charge::one(cost, wait(bucket, state, cost)))
}

fn standing(bucket: Bucket, state: State) -> Standing {
    bucket.standing(&state, state.at_us)
}

fn full_at(bucket: &Bucket, now_us: u64) -> State {
    bucket.refresh(None, now_us)
}

#[test]
fn a_full_bucket_admits_its_burst_and_then_one_permit_per_interval() {
    let mut state = full_at(&BUCKET, NOW);
    for _ in 0..25 {
        assert_eq!(wait(BUCKET, state, 1), 0);
        state = take(BUCKET, state, 1).0;
    }
    assert_eq!(wait(BUCKET, state, 1), 10_000);
    assert_eq!(wait(BUCKET, BUCKET.refresh(Some(state), NOW + 9_999), 1), 1);
    assert_eq!(wait(BUCKET, BUCKET.refresh(Some(state), NOW + 10_000), 1), 0);
}

#[test]
fn callers_that_wait_get_consecutive_slots() {
    let mut state = full_at(&BUCKET, NOW);
    let waits: Vec<u64> = (0..28)
        .map(|_| {
            let wait = wait(BUCKET, state, 1);
            state = take(BUCKET, state, 1).0;
            wait
        })
        .collect();
    assert_eq!(waits[23..], [0, 0, 10_000, 20_000, 30_000]);
}

#[test]
fn a_full_bucket_is_the_bucket_of_a_key_that_does_not_exist() {
    let (state, _) = take(BUCKET, full_at(&BUCKET, NOW), 7);
    let full_again = NOW + standing(BUCKET, state).reset_after_us;
    assert_eq!(BUCKET.refresh(Some(state), full_again), full_at(&BUCKET, full_again));
    assert_ne!(BUCKET.refresh(Some(state), full_again - 1), full_at(&BUCKET, full_again - 1));
}

#[test]
fn a_changed_quota_keeps_the_share_that_was_taken() {
    let (state, _) = take(BUCKET, full_at(&BUCKET, NOW), 20);
    let faster = Bucket::token(150, 1_000_000, 40, 0);
    assert_eq!(standing(faster, faster.refresh(Some(state), NOW)).remaining, 8, "a fifth, as before");
    let (owing, _) = take(BUCKET, state, 8);
    let after = wait(faster, faster.refresh(Some(owing), NOW), 1);
    assert_eq!(after, 38_667, "28 of 25 are 44.8 of 40; 5.8 permits at 150 per second");
}

#[test]
fn an_older_quota_goes_by_the_numbers_of_a_newer_one() {
    let (old, new) = (Bucket::token(100, 1_000_000, 100, 1), Bucket::token(10, 1_000_000, 10, 2));
    let (state, _) = take(new, full_at(&new, NOW), 4);
    let seen = old.refresh(Some(state), NOW);
    assert_eq!((standing(old, seen).remaining, wait(old, seen, 11)), (6, NEVER_US));
    let (state, _) = take(old, seen, 6);
    assert_eq!(wait(old, state, 1), 100_000);
    assert_eq!(new.refresh(Some(state), NOW), state, "nothing was converted there and back");
}

#[test]
fn nothing_charged_under_other_numbers_is_given_back() {
    let (state, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 20);
    let other = Bucket::token(150, 1_000_000, 40, 0);
    let state = other.refresh(Some(state), NOW + 1_000);
    assert_eq!(other.give_back(state, 20, receipt), state);
}

#[test]
fn the_last_place_of_a_queue_is_one_that_a_call_can_wait_for() {
    let leaky = Bucket::leaky(3, 1_000, 2, 0);
    let mut state = full_at(&leaky, NOW);
    for left in (0..3).rev() {
        assert!(wait(leaky, state, 1) <= leaky.longest_queue_us(u64::MAX));
        state = take(leaky, state, 1).0;
        assert_eq!(standing(leaky, state).remaining, left);
    }
    assert!(wait(leaky, state, 1) > leaky.longest_queue_us(u64::MAX));
}

#[test]
fn an_older_caller_sees_the_queue_by_the_newer_numbers() {
    let (old, new) = (Bucket::leaky(32, 1_000, 3, 0), Bucket::leaky(3, 1_000, 3, 1));
    let (state, _) = take(new, full_at(&new, NOW), 1);
    assert_eq!(standing(old, old.refresh(Some(state), NOW)), standing(new, state));
}

#[test]
fn a_leaky_bucket_spaces_calls_evenly_after_a_pause_too() {
    let leaky = Bucket::leaky(3, 1_000_000, 10, 0);
    let mut state = full_at(&leaky, NOW);
    let mut waits = Vec::new();
    for cost in [1, 1, 2, 1] {
        waits.push(wait(leaky, state, cost));
        state = take(leaky, state, cost).0;
    }
    assert_eq!(waits, [0, 333_334, 666_667, 1_333_334], "the third took two intervals");
    let later = leaky.refresh(Some(state), NOW + 60_000_000);
    assert_eq!((leaky.fits(&later, later.at_us, 1, 9), standing(leaky, later).remaining), (1, 11));
}

#[test]
fn what_overflows_before_a_call_is_sent_is_not_there_after_it() {
    let full = full_at(&BUCKET, NOW);
    let (state, _) = BUCKET.charge(full, Charge::one(1, 1_000_000));
    let at_its_slot = BUCKET.refresh(Some(state), NOW + 1_000_000);
    assert_eq!(standing(BUCKET, at_its_slot).remaining, 24);
}

#[test]
fn a_charge_with_a_late_booking_behind_it_gives_back_what_is_missing_at_that_slot() {
    let (drawn, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 20);
    // Ten have flowed in by its slot, so of the twenty ten are still missing there.
    let (booked, _) = BUCKET.charge(drawn, Charge::one(1, 100_000));
    let state = BUCKET.give_back(booked, 20, receipt);
    assert_eq!(standing(BUCKET, state).remaining, 14);
    assert_eq!(standing(BUCKET, BUCKET.refresh(Some(state), NOW + 100_000)).remaining, 24);
}

#[test]
fn the_last_reservation_is_given_back_whole_and_one_with_others_behind_it_is_not() {
    let (empty, _) = take(BUCKET, full_at(&BUCKET, NOW), 25);
    let (one, first) = take(BUCKET, empty, 1);
    let (two, second) = take(BUCKET, one, 1);
    assert_eq!(BUCKET.give_back(two, 1, second), one);
    assert_eq!(BUCKET.give_back(two, 1, first), two, "or two would use the second slot");
    assert_eq!(BUCKET.give_back(BUCKET.give_back(two, 1, second), 1, first), empty);
}

#[test]
fn a_whole_burst_that_is_cancelled_is_there_again() {
    let mut state = full_at(&BUCKET, NOW);
    let mut receipts = Vec::new();
    for _ in 0..25 {
        let (next, receipt) = take(BUCKET, state, 1);
        state = next;
        receipts.push(receipt);
    }
    state = BUCKET.refresh(Some(state), NOW + 3_000);
    for receipt in receipts {
        state = BUCKET.give_back(state, 1, receipt);
    }
    assert_eq!(standing(BUCKET, state).remaining, 25);
}

#[test]
fn a_charge_from_before_the_clock_was_set_back_gives_nothing_back() {
    let (state, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 20);
    let earlier = BUCKET.refresh(Some(state), NOW - 1);
    assert_eq!(BUCKET.give_back(earlier, 20, receipt), earlier);
}

#[test]
fn a_charge_that_has_drained_gives_nothing_back() {
    let (state, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 1);
    let later = BUCKET.refresh(Some(state), NOW + 1_000_000);
    let (drawn, _) = take(BUCKET, later, 25);
    assert_eq!(BUCKET.give_back(drawn, 1, receipt), drawn);
}

#[derive(Debug, Clone)]
enum Step {
    /// Not before `later`, for another quota has none earlier.
    Reserve {
        cost: u64,
        later: u64,
    },
    Cancel {
        which: usize,
    },
}

fn step() -> impl Strategy<Value = (u64, Step)> {
    let step = prop_oneof![
        3 => (1_u64..=4, prop_oneof![3 => Just(0_u64), 1 => 0_u64..9_000])
            .prop_map(|(cost, later)| Step::Reserve { cost, later }),
        2 => any::<usize>().prop_map(|which| Step::Cancel { which }),
    ];
    (prop_oneof![4 => 0_u64..300, 1 => 0_u64..5_000], step)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// However calls reserve and cancel, before their slot or after it, what is really sent in
    /// any span keeps the bucket's bound.
    #[test]
    fn cancelled_reservations_never_let_two_use_one_slot(
        limit in 1_u64..50, per_us in 1_u64..20_000, burst in 4_u64..12,
        steps in proptest::collection::vec(step(), 1..80),
    ) {
        let bucket = Bucket::token(limit, per_us, burst, 0);
        let mut now = NOW;
        let mut stored: Option<State> = None;
        let mut calls: Vec<(u64, u64, Receipt)> = Vec::new();
        for (pause, step) in steps {
            now += pause;
            stored = stored.filter(|state| now < state.at_us + bucket.lifetime(state, state.at_us));
            let state = bucket.refresh(stored, now);
            match step {
                Step::Reserve { cost, later } => {
                    let wait = bucket.wait(&state, now, cost, later);
                    let slot = now + wait;
                    let (state, receipt) = bucket.charge(state, Charge::one(cost, wait));
                    stored = Some(state);
                    calls.push((slot, cost, receipt));
                }
                Step::Cancel { which } if !calls.is_empty() => {
                    let (_, cost, receipt) = calls.remove(which % calls.len());
                    stored = Some(bucket.give_back(state, cost, receipt));
                }
                Step::Cancel { .. } => {}
            }
        }
        calls.sort_by_key(|(slot, ..)| *slot);
        for first in 0..calls.len() {
            let mut spent = 0;
            for (slot, cost, _) in &calls[first..] {
                spent += bucket.flow.units(*cost);
                let allowed = bucket.flow.capacity + bucket.flow.inflow(calls[first].0, *slot);
                // A slot lies in the microsecond its permit is complete: less than one
                // microsecond of inflow may separate it from the exact instant.
                prop_assert!(spent < allowed + bucket.flow.refill, "{spent} of {allowed}");
            }
        }
    }
}
