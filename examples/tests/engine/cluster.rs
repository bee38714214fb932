//! The same on a cluster of three nodes: all keys of one account lie on one of them.

use std::time::Duration;

use ratelimit_runtime::{Limiter, RedisStore};
use ratelimit_tests::{RedisCluster, RedisServer};

use crate::ALONE;
use crate::cancel::assert_cancelled_calls_leave_what_they_took;
use crate::fleet::Fleet;
use crate::in_flight::assert_no_more_are_in_flight_and_seldom_less;
use crate::job::Job;
use crate::order::assert_a_thousand_waiters_are_served_in_their_order;
use crate::{assert_a_fleet_uses_and_keeps_every_limit, assert_all_kept, loads_of, of_every_algorithm};

#[test]
fn a_fleet_on_a_cluster_uses_every_limit_and_keeps_it() {
    let _alone = ALONE.blocking_lock();
    let cluster = RedisCluster::shared().unwrap();
    for processes in [2, 4] {
        assert_a_fleet_uses_and_keeps_every_limit(processes, cluster.urls());
    }
    assert_no_more_are_in_flight_and_seldom_less(cluster.urls());
}

#[test]
fn a_thousand_waiters_on_a_cluster_are_all_served_in_their_order() {
    let _alone = ALONE.blocking_lock();
    let cluster = RedisCluster::shared().unwrap();
    let nodes: Vec<&RedisServer> = cluster.nodes().iter().collect();
    assert_a_thousand_waiters_are_served_in_their_order(&nodes);
}

#[tokio::test]
async fn ten_thousand_calls_cancelled_on_a_cluster_lose_no_permit_and_make_none() {
    let _alone = ALONE.lock().await;
    let nodes = RedisCluster::shared().unwrap().urls();
    let limiter = Limiter::new(RedisStore::builder().cluster(nodes).connect().await.unwrap());
    assert_cancelled_calls_leave_what_they_took(limiter, "cluster", 0.5).await;
}

#[test]
fn slots_that_move_to_and_fro_under_load_reach_no_caller() {
    let _alone = ALONE.blocking_lock();
    let cluster = RedisCluster::shared().unwrap();
    let quotas = of_every_algorithm();
    let job = Job { urls: cluster.urls(), millis: 2500, loads: loads_of(&quotas, 32) };
    let mut fleet = Fleet::start(2, &job);
    let mut moves = 0;
    while fleet.listen(Duration::from_millis(50)) {
        for numbers in &quotas {
            let key = format!("rl:{{engine:{}}}", numbers.algorithm);
            cluster.move_slot(&key, moves % 3).unwrap();
        }
        moves += 1;
    }
    println!("{moves} moves of every slot in use, {} grants", fleet.grants.len());
    assert_eq!(fleet.failures, Vec::<String>::new());
    assert_eq!(fleet.done.len(), 2);
    assert!(moves >= 3);
    assert_all_kept("while slots move", &quotas, &fleet);
}
