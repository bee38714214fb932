//! The limiter alone, in many processes on one Redis: bounds, shares, order, losses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::cast_precision_loss, reason = "counts of some thousands, as shares")]

mod cancel;
mod clock;
#[cfg(feature = "redis-cluster")]
mod cluster;
mod fleet;
mod in_flight;
mod job;
mod judge;
mod loads;
mod order;
mod random;
mod saturated;

use std::time::Duration;

use ratelimit_runtime::{Algorithm, Limiter, RedisStore};
use ratelimit_tests::RedisServer;
use tokio::sync::Mutex;

use self::fleet::Fleet;
use self::job::{Job, Load, Numbers, wall_clock_us};
use self::judge::{LEAST_SHARE, assert_kept, assert_used};
use self::random::Random;

/// Held by each test here: shares and waits are measured, so they run one after the other.
static ALONE: Mutex<()> = Mutex::const_new(());

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

/// A load of `callers` for each quota, each of a budget of its own.
fn loads_of(quotas: &[Numbers], callers: usize) -> Vec<Load> {
    quotas
        .iter()
        .map(|numbers| Load::new(&numbers.algorithm, std::slice::from_ref(numbers), callers))
        .collect()
}

/// Judges each load of [`loads_of`].
#[track_caller]
fn assert_all_kept(what: &str, quotas: &[Numbers], fleet: &Fleet) {
    for (load, numbers) in quotas.iter().enumerate() {
        let what = format!("{} {what}", numbers.algorithm);
        assert_kept(&what, numbers, fleet.started_us, &fleet.instants(load), fleet.late);
    }
}

#[test]
fn fleets_of_any_size_use_the_limit_of_every_algorithm_and_keep_it() {
    let _alone = ALONE.blocking_lock();
    for processes in 1..=8 {
        let redis = RedisServer::start().unwrap();
        assert_a_fleet_uses_and_keeps_every_limit(processes, vec![redis.url()]);
    }
}

#[track_caller]
fn assert_a_fleet_uses_and_keeps_every_limit(processes: usize, urls: Vec<String>) {
    let quotas = of_every_algorithm();
    // Twice as many wait as a window admits.
    let fleet = Fleet::run(processes, &Job { urls, millis: 1500, loads: loads_of(&quotas, 128 / processes) });
    assert_eq!(fleet.failures, Vec::<String>::new());
    assert_eq!(fleet.done.len(), processes);
    let what = format!("in {processes} processes");
    assert_all_kept(&what, &quotas, &fleet);
    for (load, numbers) in quotas.iter().enumerate() {
        let what = format!("{} {what}", numbers.algorithm);
        assert_used(&what, numbers, &fleet.instants(load), LEAST_SHARE);
        let lost = saturated::lost(numbers, &fleet.instants(load), fleet.late);
        println!("{what}: {lost:.2} permits that nobody got");
        // One, and what even the earliest stamp is late by.
        assert!(
            lost <= 1.1,
            "{what}: {lost:.2} permits were there for callers that waited, and nobody got them"
        );
    }
}

#[tokio::test]
async fn the_queue_of_one_user_holds_back_no_other_user_of_its_process_or_of_another() {
    let _alone = ALONE.lock().await;
    let redis = RedisServer::start().unwrap();
    let user = Numbers::new(Algorithm::TokenBucket, 1, 1000).burst(1).for_each_user();
    let shared = Numbers::new(Algorithm::TokenBucket, 100, 1000);
    let load = |name: &str| Load::new("users", &[user.clone(), shared.clone()], 50).user(name);
    // This process is one of the fleet; both have fifty calls of the same user. The other one is killed
    // at the end, for its calls would wait for minutes.
    let _other = Fleet::start(1, &Job { urls: vec![redis.url()], millis: 1000, loads: vec![load("greedy")] });
    let limiter = Limiter::new(RedisStore::connect(&redis.url()).await.unwrap());
    let greedy = load("greedy").request().unwrap();
    for _ in 0..50 {
        let (limiter, greedy) = (limiter.clone(), greedy.clone());
        tokio::spawn(async move { limiter.acquire(&greedy).await.map(|_| ()) });
    }
    let all_wait = async {
        while limiter.peek(&greedy).await.unwrap()[0].reset_after < Duration::from_secs(95) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), all_wait).await.unwrap();

    let mut delays_us = Vec::new();
    for other in 0..50 {
        let modest = load(&format!("modest-{other}")).request().unwrap();
        let asked_us = wall_clock_us();
        let _permit = limiter.acquire(&modest).await.unwrap();
        delays_us.push(wall_clock_us() - asked_us);
    }
    delays_us.sort_unstable();
    println!(
        "other users: median {} us, at most {} us, behind 100 queued calls",
        delays_us[25], delays_us[49]
    );
    assert!(delays_us[49] < 500_000, "{delays_us:?}");
}

/// The script calls that a server has heard.
fn script_calls(redis: &RedisServer) -> u64 {
    let stats = redis.cli(&["INFO", "commandstats"]).unwrap();
    let lines = stats.lines().filter(|line| line.starts_with("cmdstat_eval"));
    lines.map(|line| line.split(['=', ',']).nth(1).unwrap().parse::<u64>().unwrap()).sum()
}

#[test]
fn a_fleet_that_takes_permits_ahead_keeps_the_limit_with_fewer_questions() {
    let _alone = ALONE.blocking_lock();
    let by = |algorithm| Numbers::new(algorithm, 2_000, 1000).lease(Duration::from_millis(20));
    let windows = [Algorithm::SlidingWindow, Algorithm::SlidingWindowApprox, Algorithm::FixedWindow].map(by);
    for numbers in windows.into_iter().chain([by(Algorithm::TokenBucket).burst(1_000)]) {
        let redis = RedisServer::start().unwrap();
        // One caller a process: what fewer questions there are is not for asking together.
        let load = Load::new("leased", std::slice::from_ref(&numbers), 1);
        let fleet = Fleet::run(4, &Job { urls: vec![redis.url()], millis: 1500, loads: vec![load] });
        assert_eq!(fleet.failures, Vec::<String>::new());
        let instants = fleet.instants(0);
        let what = format!("leased {}", numbers.algorithm);
        assert_kept(&what, &numbers, fleet.started_us, &instants, fleet.late);
        let scripts = script_calls(&redis) as f64 / instants.len() as f64;
        println!("leased {}: {scripts:.2} store calls a grant", numbers.algorithm);
        assert!(scripts < 1.0, "{scripts}");
    }
}

#[test]
fn two_processes_that_want_all_of_a_key_get_the_same() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 400, 1000).burst(10);
    let load = Load::new("shared", std::slice::from_ref(&numbers), 64);
    let fleet = Fleet::run(2, &Job { urls: vec![redis.url()], millis: 1500, loads: vec![load] });
    let [first, second] = [0, 1].map(|worker| fleet.of(worker).count() as f64);
    let off = (first - second).abs() / (first + second);
    println!("two processes got {first} and {second}: {:.1} % off an even share", off * 100.0);
    assert!(off <= 0.25);
    assert_kept("two processes", &numbers, fleet.started_us, &fleet.instants(0), fleet.late);
}

#[test]
fn a_process_that_is_killed_costs_no_more_than_what_it_had_reserved() {
    const CALLERS: usize = 32;
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 200, 1000).burst(1);
    let load = Load::new("killed", std::slice::from_ref(&numbers), CALLERS);
    let mut fleet = Fleet::start(4, &Job { urls: vec![redis.url()], millis: 2000, loads: vec![load] });
    fleet.until_granted(150);
    fleet.kill(2);
    fleet.finish();
    assert_eq!(fleet.failures, Vec::<String>::new());
    fleet.done.sort_unstable();
    assert_eq!(fleet.done, [0, 1, 3], "the others go on to their end");
    let instants = fleet.instants(0);
    assert_kept("after a SIGKILL", &numbers, fleet.started_us, &instants, fleet.late);
    let span_us = instants.last().unwrap() - instants[0];
    let allowed = 1.0 + span_us as f64 * 200.0 / 1e6;
    let lost = allowed - instants.len() as f64;
    println!("after a SIGKILL: {lost:.1} permits lost of up to {CALLERS} reserved ones");
    assert!(lost <= CALLERS as f64 + 0.03 * instants.len() as f64, "{lost}");
}

#[test]
fn a_server_that_forgets_the_script_again_and_again_fails_no_call() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let quotas = of_every_algorithm();
    let mut fleet =
        Fleet::start(2, &Job { urls: vec![redis.url()], millis: 1500, loads: loads_of(&quotas, 32) });
    let (mut random, mut flushes) = (Random::new(), 0);
    while fleet.listen(Duration::from_millis(random.below(20))) {
        redis.cli(&["SCRIPT", "FLUSH"]).unwrap();
        flushes += 1;
    }
    println!("{flushes} SCRIPT FLUSH, {} grants", fleet.grants.len());
    assert_eq!(fleet.failures, Vec::<String>::new());
    assert_eq!(fleet.done.len(), 2);
    assert_all_kept("under SCRIPT FLUSH", &quotas, &fleet);
}

#[test]
fn connections_that_are_cut_again_and_again_leave_no_call_hanging() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let quotas = of_every_algorithm();
    let mut fleet =
        Fleet::start(2, &Job { urls: vec![redis.url()], millis: 1500, loads: loads_of(&quotas, 32) });
    let (mut random, mut cuts) = (Random::new(), 0);
    while fleet.listen(Duration::from_millis(random.below(60))) {
        redis.cli(&["CLIENT", "KILL", "TYPE", "normal"]).unwrap();
        cuts += 1;
    }
    println!("{cuts} CLIENT KILL: {} grants, {} failures", fleet.grants.len(), fleet.failures.len());
    assert_eq!(fleet.done.len(), 2, "every call has ended, in every process");
    assert!(fleet.grants.len() > 100);
    assert_all_kept("under CLIENT KILL", &quotas, &fleet);
}
