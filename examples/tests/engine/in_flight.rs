//! Calls in flight, in many processes: never more than the limit, and as many as that.

use std::time::Duration;

use ratelimit_tests::RedisServer;

use crate::ALONE;
use crate::fleet::{End, Fleet};
use crate::job::{Job, LEASE, Load};

const MAX: u64 = 10;
const SPAN: Duration = Duration::from_millis(50);

/// The most calls that were in flight at one time, of the workers that are not left out.
fn most_in_flight(fleet: &Fleet, left_out: Option<usize>) -> i64 {
    let begun = fleet.grants.iter().map(|grant| (grant.worker, grant.at_us, 1));
    let ended = fleet.ends.iter().map(|End { worker, at_us, .. }| (*worker, *at_us, -1));
    let mut changes: Vec<(u64, i64)> = begun
        .chain(ended)
        .filter(|(worker, ..)| Some(*worker) != left_out)
        .map(|(_, at_us, change)| (at_us, change))
        .collect();
    changes.sort_unstable();
    let in_flight = changes.iter().scan(0, |count, (_, change)| {
        *count += change;
        Some(*count)
    });
    in_flight.max().unwrap_or(0)
}

fn job(urls: Vec<String>, millis: u64) -> Job {
    let load = Load::new("in-flight", &[], 20).in_flight(MAX, SPAN);
    Job { urls, millis, loads: vec![load] }
}

#[test]
fn a_fleet_has_no_more_calls_in_flight_than_the_limit_and_seldom_less() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    assert_no_more_are_in_flight_and_seldom_less(vec![redis.url()]);
}

pub(crate) fn assert_no_more_are_in_flight_and_seldom_less(urls: Vec<String>) {
    let fleet = Fleet::run(4, &job(urls, 2_000));
    assert_eq!(fleet.failures, Vec::<String>::new());
    assert_eq!(most_in_flight(&fleet, None), i64::try_from(MAX).unwrap());
    let busy_us: u64 = fleet.ends.iter().map(|end| end.at_us).sum::<u64>()
        - fleet.grants.iter().map(|grant| grant.at_us).sum::<u64>();
    let first = fleet.grants.iter().map(|grant| grant.at_us).min().unwrap();
    let last = fleet.grants.iter().map(|grant| grant.at_us).max().unwrap();
    let share = busy_us as f64 / ((last - first) * MAX) as f64;
    println!("calls in flight: {:.1} % of {MAX} places were in use", share * 100.0);
    assert!(share >= 0.7, "{share}");
    for worker in 0..4 {
        let share = fleet.of(worker).count() as f64 / fleet.grants.len() as f64;
        assert!((0.15..=0.35).contains(&share), "process {worker} had {share} of all calls");
    }
}

#[test]
fn the_places_of_a_process_that_is_killed_are_free_within_its_lease() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let mut fleet = Fleet::start(3, &job(vec![redis.url()], 5_000));
    fleet.until_granted(60);
    fleet.kill(1);
    let killed_us = crate::wall_clock_us();
    fleet.finish();
    assert_eq!(fleet.failures, Vec::<String>::new());
    let max = i64::try_from(MAX).unwrap();
    // What the killed one had in flight is not known to have ended, so only the others are counted.
    assert!(most_in_flight(&fleet, Some(1)) <= max);
    // All places were in use again within the lease, but for what a busy machine takes to notice.
    let lease_us = u64::try_from(LEASE.as_micros()).unwrap();
    fleet.grants.retain(|grant| grant.worker != 1 && grant.at_us > killed_us + 2 * lease_us);
    let in_use = fleet.grants.len() as u64 * u64::try_from(SPAN.as_micros()).unwrap();
    let span_us = fleet.grants.iter().map(|grant| grant.at_us).max().unwrap() - (killed_us + 2 * lease_us);
    let places = in_use as f64 / span_us as f64;
    println!("after a SIGKILL: {places:.1} of {MAX} places in use, two leases later");
    assert!(places >= 0.7 * MAX as f64, "{places}");
}
