//! What was granted, against what the quota allows: by counts that know nothing of how we decide.
//!
//! A grant is stamped by the process that heard of it, which is after the store's instant and never
//! before it. Two things are judged. From the start of a fleet until any stamp no more was granted
//! than the quota allows, and there the lateness of stamps excuses nothing. And in every window no
//! more was granted, but for the lateness of the stamps: an upstream that puts off what comes too
//! early puts off nothing by more than the processes say that they were late, and [`LATEST`]. What
//! goes over the limit again and again is put off by more each time, so that passes only for so long.

use std::time::Duration;

use ratelimit_runtime::Algorithm;
use ratelimit_tests::{Counter, Rule};

use crate::job::Numbers;

/// By how much a store may be late to say what it has decided.
pub(crate) const LATEST: Duration = Duration::from_millis(100);
/// The share of a limit that callers who wait for it take.
pub(crate) const LEAST_SHARE: f64 = 0.97;

/// Judges grants at `instants`, in their order, none from before `started_us`, by processes that were
/// `woken` late.
#[track_caller]
pub(crate) fn assert_kept(what: &str, numbers: &Numbers, started_us: u64, instants: &[u64], woken: Duration) {
    for (before, at_us) in (0..).zip(instants) {
        let most = most_until(numbers, started_us, *at_us);
        let after = at_us - started_us;
        assert!(before < most, "{what}: {most} permits are all there are {after} us after the start");
    }
    let late = lateness(numbers, instants);
    println!("{what}: {} grants, stamped late by up to {late:?}, woken by {woken:?}", instants.len());
    assert!(late <= LATEST + woken, "{what}: more was granted than the limit, or {late:?} too late");
}

/// The most permits that can have been granted from one instant to another.
pub(crate) fn most_until(numbers: &Numbers, from_us: u64, until_us: u64) -> u64 {
    let per_us = numbers.per_ms * 1000;
    let flown = (until_us - from_us) * numbers.limit / per_us;
    match numbers.algorithm() {
        Algorithm::TokenBucket => numbers.burst.unwrap_or(numbers.limit) + flown,
        Algorithm::LeakyBucket => 1 + flown,
        Algorithm::FixedWindow => numbers.limit * (until_us / per_us - from_us / per_us + 1),
        _ => numbers.limit * ((until_us - from_us) / per_us + 1),
    }
}

/// By how much stamps must be late, if the limit was kept.
fn lateness(numbers: &Numbers, instants: &[u64]) -> Duration {
    let (limit, per) = (u32::try_from(numbers.limit).unwrap(), numbers.per());
    let burst = numbers.burst.map_or(limit, |burst| u32::try_from(burst).unwrap());
    match numbers.algorithm() {
        Algorithm::TokenBucket => put_off(Rule::Bucket { limit, per, tolerance: burst }, instants),
        Algorithm::LeakyBucket => put_off(Rule::Bucket { limit, per, tolerance: 1 }, instants),
        Algorithm::FixedWindow => brought_forward(numbers, instants),
        _ => put_off(Rule::Window { limit, per }, instants),
    }
}

/// By how much an upstream must put off at the most what it is sent, to keep to its rule.
fn put_off(rule: Rule, instants: &[u64]) -> Duration {
    let mut counter = Counter::new(rule).unwrap();
    let delays = instants.iter().map(|at_us| {
        let sent = Duration::from_micros(*at_us);
        let mut delay = Duration::ZERO;
        while let Err(retry_after) = counter.admit(sent + delay) {
            delay += retry_after;
        }
        delay
    });
    delays.max().unwrap_or_default()
}

/// By how much earlier, at the most, some must have been granted for no window to hold too many. Putting
/// off would not do: what is late for the end of a window is early for the end of the next.
fn brought_forward(numbers: &Numbers, instants: &[u64]) -> Duration {
    let per_us = numbers.per_ms * 1000;
    let (mut window, mut held, mut latest_us) = (u64::MAX, 0, 0);
    for at_us in instants.iter().rev() {
        if at_us / per_us < window {
            (window, held) = (at_us / per_us, 0);
        }
        if held == numbers.limit {
            (window, held) = (window - 1, 0);
        }
        held += 1;
        latest_us = latest_us.max((at_us + 1).saturating_sub((window + 1) * per_us));
    }
    Duration::from_micros(latest_us)
}

/// The share that was used of what the quota allows from the first grant to the last.
pub(crate) fn share(numbers: &Numbers, instants: &[u64]) -> f64 {
    let [first, .., last] = instants else { return 0.0 };
    let per_us = numbers.per_ms * 1000;
    let flown = (last - first) as f64 * numbers.limit as f64 / per_us as f64;
    match numbers.algorithm() {
        Algorithm::TokenBucket => {
            instants.len() as f64 / (numbers.burst.unwrap_or(numbers.limit) as f64 + flown)
        }
        Algorithm::LeakyBucket => instants.len() as f64 / (1.0 + flown),
        Algorithm::FixedWindow => {
            let whole = first / per_us + 1..last / per_us;
            let taken = instants.iter().filter(|at_us| whole.contains(&(*at_us / per_us))).count();
            taken as f64 / ((whole.end - whole.start) * numbers.limit) as f64
        }
        _ => of_sliding_window(per_us, numbers.limit, instants),
    }
}

/// Of a sliding window, by the mean time after which the place of a grant was taken again.
fn of_sliding_window(per_us: u64, limit: u64, instants: &[u64]) -> f64 {
    let again = instants.iter().skip(usize::try_from(limit).unwrap()).zip(instants);
    let after: Vec<u64> = again.map(|(next, at)| next - at).collect();
    per_us as f64 * after.len() as f64 / after.iter().sum::<u64>() as f64
}

/// Prints the share, and wants almost all of it.
#[track_caller]
pub(crate) fn assert_used(what: &str, numbers: &Numbers, instants: &[u64], least: f64) {
    let share = share(numbers, instants);
    println!("{what}: {:.2} % of the limit", share * 100.0);
    assert!(share >= least, "{what}: only {share:.4} of the limit was used");
}

#[test]
fn the_judge_sees_one_permit_too_many_before_its_time() {
    let second = Numbers::new(Algorithm::SlidingWindow, 2, 1000);
    assert_eq!(lateness(&second, &[0, 1, 1_000_000]), Duration::ZERO);
    assert_eq!(lateness(&second, &[0, 1, 900_000]), Duration::from_millis(100));
    let fixed = Numbers::new(Algorithm::FixedWindow, 2, 1000);
    assert_eq!(lateness(&fixed, &[0, 1, 1_000_000, 1_000_001]), Duration::ZERO);
    assert_eq!(lateness(&fixed, &[0, 1_000_009, 1_000_010, 1_000_011]), Duration::from_micros(10));
    let bucket = Numbers::new(Algorithm::TokenBucket, 10, 1000).burst(2);
    assert_eq!(lateness(&bucket, &[0, 0, 100_000]), Duration::ZERO);
    assert_eq!(lateness(&bucket, &[0, 0, 0, 0]), Duration::from_millis(200), "it adds up");
    assert_eq!((most_until(&bucket, 0, 99_999), most_until(&fixed, 999_999, 1_000_000)), (2, 4));
}
