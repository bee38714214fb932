//! Calls of one process are served in the order in which they came, whatever it runs into.

use std::time::Duration;

use ratelimit_runtime::Algorithm;
use ratelimit_tests::RedisServer;

use crate::fleet::Fleet;
use crate::job::{Job, Load, Numbers};
use crate::judge::{assert_kept, assert_used};
use crate::random::Random;
use crate::{ALONE, script_calls};

/// For how long a process stands still: longer than the time after which calls look for themselves.
const STILL: Duration = Duration::from_millis(250);

#[test]
fn a_thousand_waiters_of_four_processes_are_all_served_in_their_order() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    assert_a_thousand_waiters_are_served_in_their_order(&[&redis]);
}

pub(crate) fn assert_a_thousand_waiters_are_served_in_their_order(nodes: &[&RedisServer]) {
    let urls: Vec<String> = nodes.iter().map(|node| node.url()).collect();
    let numbers = Numbers::new(Algorithm::TokenBucket, 100, 1000).burst(1);
    for node in nodes {
        // Nobody has asked them before.
        node.cli(&["SCRIPT", "FLUSH"]).unwrap();
        node.cli(&["CONFIG", "RESETSTAT"]).unwrap();
    }
    // Each has one call at a time, and the last of them are served ten seconds after the end.
    let load = Load::new("waiters", std::slice::from_ref(&numbers), 250);
    let fleet = Fleet::run(4, &Job { urls, millis: 2500, loads: vec![load] });
    assert_eq!(fleet.failures, Vec::<String>::new());
    let instants = fleet.instants(0);
    for worker in 0..4 {
        assert!(assert_order(&fleet, worker) >= 250, "none is left out");
    }
    assert_kept("1,000 waiters", &numbers, fleet.started_us, &instants, fleet.late);
    assert_used("1,000 waiters", &numbers, &instants, 0.99);
    let scripts = nodes.iter().map(|node| script_calls(node)).sum::<u64>() as f64 / instants.len() as f64;
    println!("1,000 waiters: {scripts:.3} store calls a grant");
    assert!(scripts <= 2.2, "{scripts}");
}

/// Every call of `worker` was served, in their order. Returns how many there were.
#[track_caller]
fn assert_order(fleet: &Fleet, worker: usize) -> usize {
    let served: Vec<(u64, u64)> = fleet.of(worker).map(|grant| (grant.call, grant.at_us)).collect();
    let overtaken = served.windows(2).find(|pair| pair[0].0 > pair[1].0);
    assert_eq!(overtaken, None, "process {worker} served a later call before an earlier one");
    // Every call that was begun has ended, so a call that is missing was never served.
    assert_eq!(served.len() as u64, served.last().unwrap().0 + 1);
    served.len()
}

#[test]
fn a_process_that_stands_still_serves_its_calls_in_their_order_afterwards() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::start().unwrap();
    let numbers = Numbers::new(Algorithm::TokenBucket, 1_000, 1000).burst(1);
    let load = Load::new("still", std::slice::from_ref(&numbers), 250);
    let mut fleet = Fleet::start(2, &Job { urls: vec![redis.url()], millis: 3000, loads: vec![load] });
    let (mut random, mut stops) = (Random::new(), 0);
    while fleet.listen(Duration::from_millis(50 + random.below(100))) && stops < 8 {
        fleet.signal(0, "STOP");
        let runs = fleet.listen(STILL);
        fleet.signal(0, "CONT");
        assert!(runs);
        stops += 1;
    }
    fleet.finish();
    assert_eq!(fleet.failures, Vec::<String>::new());
    println!("one of two processes stood still {stops} times for {STILL:?}, with up to {:?}", fleet.late);
    for worker in 0..2 {
        assert_order(&fleet, worker);
    }
    assert_kept("standing still", &numbers, fleet.started_us, &fleet.instants(0), fleet.late);
}
