use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ratelimit_core::Scope;
use ratelimit_tests::{RedisCluster, RedisServer};

use super::*;
use crate::time::{self, now};

async fn store(cluster: &RedisCluster) -> RedisStore {
    RedisStore::builder().cluster(cluster.urls()).connect().await.unwrap()
}

/// The machine may be busy: whether a redirection reaches a caller is tested, not how soon one is followed.
fn patient() -> Degradation {
    StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10)).check().unwrap()
}

/// The hash tag of the keys of `api`.
fn tag(api: &str) -> String {
    format!("{{{api}:default}}")
}

/// APIs of which each node of the cluster has at least one.
fn apis_on_all_nodes(cluster: &RedisCluster) -> Vec<(String, u16)> {
    let mut apis = Vec::new();
    let mut nodes = HashSet::new();
    for number in 0.. {
        let api = format!("api-{number}");
        let node = cluster.node_of(&tag(&api)).unwrap().port();
        if nodes.insert(node) {
            apis.push((api, node));
        }
        if nodes.len() == cluster.nodes().len() {
            break;
        }
    }
    apis
}

/// How often any node has answered with the error `code`.
fn answered_with(cluster: &RedisCluster, code: &str) -> u64 {
    let head = format!("errorstat_{code}:count=");
    let counts = cluster.nodes().iter().filter_map(|node| {
        let stats = node.cli(&["INFO", "errorstats"]).ok()?;
        stats.lines().find_map(|line| line.strip_prefix(&head)?.trim().parse::<u64>().ok())
    });
    counts.sum()
}

#[tokio::test]
async fn every_account_is_decided_by_the_node_that_has_it() {
    let cluster = RedisCluster::shared().unwrap();
    // One URL is enough: the node names the others.
    let one = RedisStore::builder().cluster([&cluster.urls()[0]]).connect().await.unwrap();
    let all = store(cluster).await;
    assert!(format!("{all:?}").contains("cluster: true"), "{all:?}");
    for (api, _) in apis_on_all_nodes(cluster) {
        assert!(admits(&one, &only_call(&api)).await.unwrap(), "{api}");
        assert!(!admits(&all, &only_call(&api)).await.unwrap(), "{api}");
    }
    for node in cluster.nodes() {
        let calls = node.cli(&["INFO", "commandstats"]).unwrap();
        assert!(calls.contains("cmdstat_eval"), "{calls}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slot_that_moves_under_load_fails_no_call() {
    let cluster = RedisCluster::start().unwrap();
    let builder = RedisStore::builder().cluster(cluster.urls()).decision_timeout(Duration::from_secs(10));
    let store = builder.connect().await.unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> = (0..8)
        .map(|caller| {
            let (store, over) = (store.clone(), Arc::clone(&over));
            tokio::spawn(async move {
                let mut calls = 0;
                while !over.load(Ordering::Relaxed) {
                    // Users come and go, so that there are keys that are not there yet.
                    let quotas = [Scope::User, Scope::Api].map(|scope| {
                        let spec = QuotaSpec::new(1_000_000, Duration::from_secs(1)).burst(1_000_000);
                        spec.scope(scope).check().unwrap()
                    });
                    let user = format!("{caller}-{}", calls / 10);
                    let request = PermitRequest::new("moving").user(user).quotas(&quotas);
                    let request = request.on_store_error(patient());
                    assert!(admits(&store, &request).await.unwrap());
                    calls += 1;
                }
                calls
            })
        })
        .collect();
    let moved = tokio::task::spawn_blocking(move || {
        let mut moves = 0;
        while moves < 6 || answered_with(&cluster, "MOVED") == 0 || answered_with(&cluster, "ASK") == 0 {
            cluster.move_slot(&tag("moving"), moves % 3).unwrap();
            moves += 1;
        }
        cluster
    });
    let cluster = tokio::time::timeout(Duration::from_secs(30), moved).await.unwrap().unwrap();
    over.store(true, Ordering::Relaxed);
    for caller in callers {
        assert!(caller.await.unwrap() > 0);
    }
    drop(cluster);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_two_nodes_send_to_and_fro_is_decided_once_they_agree() {
    let cluster = RedisCluster::start().unwrap();
    let builder = RedisStore::builder().cluster(cluster.urls()).decision_timeout(Duration::from_secs(10));
    let store = builder.connect().await.unwrap();
    let owner = cluster.node_of(&tag("shared")).unwrap();
    let other = cluster.nodes().iter().find(|node| node.port() != owner.port()).unwrap();
    let slot = owner.cli(&["CLUSTER", "KEYSLOT", &tag("shared")]).unwrap();
    let id = other.cli(&["CLUSTER", "MYID"]).unwrap();
    // The one takes the other for the owner, who knows nothing of it.
    owner.cli(&["CLUSTER", "SETSLOT", &slot, "NODE", &id]).unwrap();
    let call = tokio::spawn(async move {
        let request = free_call("shared").on_store_error(patient());
        admits(&store, &request).await
    });
    let began = now();
    while answered_with(&cluster, "MOVED") < 200 && !call.is_finished() {
        assert!(began.elapsed() < Duration::from_secs(9), "nobody was sent to and fro");
        time::sleep_until(time::later(Duration::from_millis(10))).await;
    }
    other.cli(&["CLUSTER", "SETSLOT", &slot, "NODE", &id]).unwrap();
    assert!(call.await.unwrap().unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_hangs_fails_its_calls_in_time_and_no_others() {
    let cluster = RedisCluster::start().unwrap();
    let store = store(&cluster).await;
    let apis = apis_on_all_nodes(&cluster);
    for (api, _) in &apis {
        assert!(admits(&store, &free_call(api)).await.unwrap());
    }
    let ((hung, port), others) = apis.split_first().unwrap();
    let node = cluster.nodes().iter().find(|node| node.port() == *port).unwrap();
    node.pause().unwrap();
    let began = now();
    let hangs = {
        let (store, request) = (store.clone(), free_call(hung));
        tokio::spawn(async move { admits(&store, &request).await })
    };
    for (api, _) in others {
        assert!(admits(&store, &free_call(api)).await.unwrap());
    }
    let error = hangs.await.unwrap().unwrap_err();
    let took = now().saturating_duration_since(began);
    assert!(took < Duration::from_secs(2), "{took:?}: {error}");
    node.resume().unwrap();
    for (api, _) in &apis {
        comes_back(&store, api).await;
    }
}

/// A second in pieces, each of which takes longer where the machine has no time for this process.
async fn a_second_of_naps() {
    for _ in 0..100 {
        time::sleep_until(now() + Duration::from_millis(10)).await;
    }
}

/// redis-rs has lost the wake-up of 32 requests and more that wait for another try when the connection of
/// all of them breaks: without a timeout of their own, they and whatever came after them hung for ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_wait_for_another_try_when_their_connection_breaks_hang_nobody() {
    let cluster = RedisCluster::start().unwrap();
    let store = store(&cluster).await;
    let request = free_call("retrying");
    assert!(admits(&store, &request).await.unwrap());
    let owner = cluster.node_of(&tag("retrying")).unwrap();
    let slot = owner.cli(&["CLUSTER", "KEYSLOT", &tag("retrying")]).unwrap();
    for node in cluster.nodes() {
        // One that does not know of it need not forget it.
        let _ = node.cli(&["CLUSTER", "DELSLOTS", slot.trim()]);
    }
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let store = store.clone();
        // Each by itself: calls that share a script are one request to redis-rs.
        calls.spawn(async move {
            store.shared.link.query::<()>(&redis::cmd("GET").arg("{retrying:default}").clone()).await
        });
    }
    time::sleep_until(now() + Duration::from_millis(100)).await;
    for node in cluster.nodes() {
        node.cli(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]).unwrap();
    }
    owner.cli(&["CLUSTER", "ADDSLOTS", slot.trim()]).unwrap();
    // Each has half of a decision's time, which is a second.
    tokio::select! {
        () = a_second_of_naps() => panic!("some hang"),
        _ = calls.join_all() => {}
    }
    comes_back(&store, "retrying").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_user_of_the_documentation_follows_a_slot_that_moves() {
    let cluster = RedisCluster::start().unwrap();
    for node in cluster.nodes() {
        make_user(node, &["+cluster|slots", "+asking"]);
    }
    let builder = RedisStore::builder().cluster(cluster.urls()).user("limiter");
    let store = builder.clone().password("p@ss").connect().await.unwrap();
    let from = cluster.node_of(&tag("acl")).unwrap().port();
    let to = cluster.nodes().iter().position(|node| node.port() != from).unwrap();
    assert!(admits(&store, &only_call("acl")).await.unwrap());
    cluster.move_slot(&tag("acl"), to).unwrap();
    assert!(!admits(&store, &only_call("acl")).await.unwrap());
    let error = builder.password("wr0ng").connect().await.unwrap_err().to_string();
    assert!(!error.contains("wr0ng"), "{error}");
}

#[tokio::test]
async fn a_server_that_is_no_cluster_says_how_to_connect_to_it() {
    let server = RedisServer::shared().unwrap();
    let error = RedisStore::builder().cluster([server.url()]).connect().await.unwrap_err().to_string();
    let address = format!("127.0.0.1:{}", server.port());
    assert!(
        error.contains(&format!("{address} is not a cluster: connect to {address} with `.url(..)`")),
        "{error}"
    );
}

#[tokio::test]
async fn a_cluster_that_is_not_there_is_named_without_its_password() {
    let builder =
        RedisStore::builder().cluster(["redis://:s3cret@127.0.0.1:1", "redis://:s3cret@127.0.0.1:2"]);
    let error = builder.connect().await.unwrap_err();
    assert_eq!(error.address(), "127.0.0.1:1, 127.0.0.1:2");
    assert!(!error.to_string().contains("s3cret"), "{error}");
}

/// The commands of clients that `node` holds back, and how many bytes it has of what came behind them.
fn held_back(node: &RedisServer) -> (usize, u64) {
    let clients = node.cli(&["CLIENT", "LIST"]).unwrap();
    let held_back: Vec<&str> = clients.lines().filter(|client| client.contains(" flags=b ")).collect();
    let behind = |client: &&str| -> u64 {
        client.split(' ').find_map(|field| field.strip_prefix("qbuf=")).unwrap().parse().unwrap()
    };
    (held_back.len(), held_back.iter().map(behind).sum())
}

/// Two calls of `store`, the first of which `node` holds back. Whether the second is sent behind it.
async fn sends_one_behind_the_other(store: &RedisStore, node: &RedisServer) -> bool {
    let request = free_call("slot").on_store_error(patient());
    assert!(admits(store, &request).await.unwrap());
    node.cli(&["CLIENT", "PAUSE", "30000", "WRITE"]).unwrap();
    let call = || {
        let (store, request) = (store.clone(), request.clone());
        tokio::spawn(async move { admits(&store, &request).await.unwrap() })
    };
    let first = call();
    while held_back(node).0 == 0 {
        tokio::task::yield_now().await;
    }
    let second = call();
    let sent = async {
        while held_back(node).1 == 0 {
            tokio::task::yield_now().await;
        }
    };
    // Where it is not, that is seen by nothing that happens.
    let sent = tokio::time::timeout(Duration::from_millis(300), sent).await.is_ok();
    node.cli(&["CLIENT", "UNPAUSE"]).unwrap();
    assert!(first.await.unwrap() && second.await.unwrap());
    sent
}

#[tokio::test]
async fn one_script_is_on_its_way_for_a_slot() {
    let cluster = RedisCluster::start().unwrap();
    // No sign of life of the process is to be sent behind a call.
    let alone = || RedisStore::builder().fleet_size(1);
    let store = alone().cluster(cluster.urls()).connect().await.unwrap();
    assert!(!sends_one_behind_the_other(&store, cluster.node_of(&tag("slot")).unwrap()).await);
    let server = RedisServer::start().unwrap();
    let store = alone().url(server.url()).connect().await.unwrap();
    assert!(sends_one_behind_the_other(&store, &server).await, "which runs them in their order");
}
