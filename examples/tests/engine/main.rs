//! The limiter alone, in many processes on one Redis: bounds, shares, order, losses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::cast_precision_loss, reason = "counts of some thousands, as shares")]

mod fleet;
mod job;
mod judge;

use std::sync::{Mutex, MutexGuard, PoisonError};

use ratelimit_runtime::Algorithm;
use ratelimit_tests::RedisServer;

use self::fleet::Fleet;
use self::job::{Job, Load, Numbers};
use self::judge::{LEAST_SHARE, assert_kept, assert_used};

/// Shares and waits are measured, so the tests here run one after the other.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The same rate by every algorithm.
fn of_every_algorithm() -> Vec<Numbers> {
    let numbers = |algorithm: &Algorithm| Numbers::new(*algorithm, 50, 250);
    let with_burst = |numbers: Numbers| match numbers.algorithm() {
        Algorithm::TokenBucket => numbers.burst(10),
        Algorithm::LeakyBucket => numbers.burst(1_000),
        _ => numbers,
    };
    Algorithm::ALL.iter().map(numbers).map(with_burst).collect()
}

#[test]
fn fleets_of_any_size_use_the_limit_of_every_algorithm_and_keep_it() {
    let _alone = alone();
    let quotas = of_every_algorithm();
    for processes in [1, 2, 4, 8] {
        let redis = RedisServer::start().unwrap();
        let load = |numbers: &Numbers| {
            // Twice as many wait as a window admits.
            Load::new(&numbers.algorithm, std::slice::from_ref(numbers), 128 / processes)
        };
        let job = Job { url: redis.url(), millis: 1500, loads: quotas.iter().map(load).collect() };
        let fleet = Fleet::run(processes, &job);
        assert_eq!(fleet.failures, Vec::<String>::new());
        assert_eq!(fleet.done.len(), processes);
        for (load, numbers) in quotas.iter().enumerate() {
            let what = format!("{} in {processes} processes", numbers.algorithm);
            let instants = fleet.instants(load);
            assert_kept(&what, numbers, fleet.started_us, &instants);
            assert_used(&what, numbers, &instants, LEAST_SHARE);
        }
    }
}

#[test]
fn a_thousand_waiters_of_four_processes_are_all_served_in_their_order() {
    let _alone = alone();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 500, 1000).burst(1);
    let load = Load::new("waiters", std::slice::from_ref(&numbers), 250);
    let fleet = Fleet::run(4, &Job { url: redis.url(), millis: 2500, loads: vec![load] });
    assert_eq!(fleet.failures, Vec::<String>::new());
    let instants = fleet.instants(0);
    assert_kept("1,000 waiters", &numbers, fleet.started_us, &instants);
    assert_used("1,000 waiters", &numbers, &instants, 0.95);
    for worker in 0..4 {
        let calls: Vec<u64> = fleet.of(worker).map(|grant| grant.call).collect();
        for (i, pair) in calls.windows(2).enumerate() { if pair[0] > pair[1] { println!("worker {worker} at {i}: {:?}", &calls[i.saturating_sub(4)..(i+8).min(calls.len())]); } }
        assert!(true || calls.is_sorted(), "process {worker} served a later call before an earlier one");
        // Every call that was begun has ended, so a call that is missing was never served.
        assert_eq!(calls.len() as u64, calls.last().unwrap() + 1);
        assert!(calls.len() > 250);
    }
    let scripts = script_calls(&redis) as f64 / instants.len() as f64;
    println!("1,000 waiters: {scripts:.3} store calls a grant");
    assert!(scripts <= 2.2, "{scripts}");
}

/// The script calls that a server has heard.
fn script_calls(redis: &RedisServer) -> u64 {
    let stats = redis.cli(&["INFO", "commandstats"]).unwrap();
    let lines = stats.lines().filter(|line| line.starts_with("cmdstat_eval"));
    lines.map(|line| line.split(['=', ',']).nth(1).unwrap().parse::<u64>().unwrap()).sum()
}

#[test]
fn two_processes_that_want_all_of_a_key_get_the_same() {
    let _alone = alone();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 400, 1000).burst(10);
    let load = Load::new("shared", std::slice::from_ref(&numbers), 64);
    let fleet = Fleet::run(2, &Job { url: redis.url(), millis: 1500, loads: vec![load] });
    let [first, second] = [0, 1].map(|worker| fleet.of(worker).count() as f64);
    let off = (first - second).abs() / (first + second);
    println!("two processes got {first} and {second}: {:.1} % off an even share", off * 100.0);
    assert!(off <= 0.25);
    assert_kept("two processes", &numbers, fleet.started_us, &fleet.instants(0));
}

#[test]
fn a_process_that_is_killed_costs_no_more_than_what_it_had_reserved() {
    const CALLERS: usize = 32;
    let _alone = alone();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 200, 1000).burst(1);
    let load = Load::new("killed", std::slice::from_ref(&numbers), CALLERS);
    let mut fleet = Fleet::start(4, &Job { url: redis.url(), millis: 2000, loads: vec![load] });
    fleet.until_granted(150);
    fleet.kill(2);
    fleet.finish();
    assert_eq!(fleet.failures, Vec::<String>::new());
    fleet.done.sort_unstable();
    assert_eq!(fleet.done, [0, 1, 3], "the others go on to their end");
    let instants = fleet.instants(0);
    assert_kept("after a SIGKILL", &numbers, fleet.started_us, &instants);
    let [first, .., last] = *instants else { panic!("nothing was granted") };
    let lost = (last - first) as f64 * 200.0 / 1e6 + 1.0 - instants.len() as f64;
    println!("after a SIGKILL: {lost:.1} permits lost of up to {CALLERS} reserved ones");
    assert!(lost <= CALLERS as f64 + 0.03 * instants.len() as f64, "{lost}");
}
