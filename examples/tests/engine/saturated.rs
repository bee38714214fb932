//! What a quota allowed and nobody got, while there always was somebody who waited for it.
//!
//! A stamp is after the instant that the store meant, and may be late by any time; the earliest of many is as
//! good as on time. So where permits flow evenly they are counted by the earliest stamps of a while, each
//! as of its own place in the line: a permit that was lost puts off all that come after it. Windows are counted
//! from the first grant of all until the middle of each, where nothing is granted but what is late.

use std::time::Duration;

use ratelimit_runtime::Algorithm;

use crate::job::Numbers;

/// What a window of the approximate algorithm is longer, at the most: one of fifty buckets.
const BUCKETS: u64 = 50;

/// The permits that were lost at `instants`, in their order, by processes that were `woken` late.
pub(crate) fn lost(numbers: &Numbers, instants: &[u64], woken: Duration) -> f64 {
    let per_us = numbers.per_ms * 1000;
    let first_us = instants.first().copied().unwrap_or(0);
    match numbers.algorithm() {
        Algorithm::TokenBucket => lost_of_a_flow(numbers, instants, numbers.burst.unwrap_or(numbers.limit)),
        Algorithm::LeakyBucket => lost_of_a_flow(numbers, instants, 1),
        // Of the window in which a fleet starts not all of its callers know.
        Algorithm::FixedWindow => {
            let start_us = (first_us / per_us + 1) * per_us;
            let instants = &instants[instants.partition_point(|at_us| *at_us < start_us)..];
            lost_of_windows(numbers.limit, per_us, start_us, instants, woken)
        }
        Algorithm::SlidingWindowApprox => {
            let per_us = per_us + per_us.div_ceil(BUCKETS);
            lost_of_windows(numbers.limit, per_us, first_us, instants, woken)
        }
        _ => lost_of_windows(numbers.limit, per_us, first_us, instants, woken),
    }
}

/// Of permits that flow evenly behind the first `at_once`: by how many the last third stands further behind in
/// the line than the first.
fn lost_of_a_flow(numbers: &Numbers, instants: &[u64], at_once: u64) -> f64 {
    let per_permit_us = (numbers.per_ms * 1000) as f64 / numbers.limit as f64;
    let behind = (0_u32..).zip(instants.iter().skip(usize::try_from(at_once).unwrap()));
    let behind: Vec<f64> = behind.map(|(place, at)| *at as f64 - f64::from(place) * per_permit_us).collect();
    let third = behind.len() / 3;
    let earliest = |of: &[f64]| of.iter().copied().fold(f64::INFINITY, f64::min);
    let (first, last) = (earliest(&behind[..third]), earliest(&behind[behind.len() - third..]));
    (last - first) / per_permit_us
}

/// The most by which `limit` in each window of `per_us` from `start_us` on were not reached by its middle.
fn lost_of_windows(limit: u64, per_us: u64, start_us: u64, instants: &[u64], woken: Duration) -> f64 {
    let late_us = u64::try_from(woken.as_micros()).unwrap();
    let last_us = instants.last().copied().unwrap_or(0);
    let windows = last_us.saturating_sub(start_us) / per_us;
    let missing = (0..windows).map(|window| {
        let until_us = start_us + window * per_us + per_us / 2 + late_us;
        let granted = instants.partition_point(|at_us| *at_us <= until_us) as u64;
        ((window + 1) * limit).saturating_sub(granted)
    });
    missing.max().unwrap_or(0) as f64
}

#[test]
fn a_permit_that_nobody_got_is_missed() {
    let bucket = Numbers::new(Algorithm::TokenBucket, 10, 1000).burst(2);
    let flow: Vec<u64> = [0, 0].into_iter().chain((1..60).map(|place| place * 100_000)).collect();
    let without = |lost: usize| -> Vec<u64> {
        let late = |place: usize| if place.is_multiple_of(3) { 0 } else { 70_000 };
        let got = flow.iter().enumerate().filter(|(place, _)| *place != 30 && (lost == 1 || *place != 31));
        got.map(|(place, at)| at + late(place)).collect()
    };
    assert!(lost(&bucket, &flow, Duration::ZERO).abs() < 0.01);
    assert!((lost(&bucket, &without(1), Duration::ZERO) - 1.0).abs() < 0.01);
    assert!((lost(&bucket, &without(2), Duration::ZERO) - 2.0).abs() < 0.01);

    let second = Numbers::new(Algorithm::SlidingWindow, 2, 1000);
    let late = Duration::from_millis(1);
    assert!(lost(&second, &[0, 1, 1_000_000, 1_000_001, 2_000_000, 2_000_001], late).abs() < 0.01);
    assert!((lost(&second, &[0, 1, 1_000_000, 2_000_000, 2_000_001, 3_000_001], late) - 1.0).abs() < 0.01);
}
