//! Which calls go together in a script, and how many of them.

use ratelimit_core::QuotaSpec;
use ratelimit_tests::RedisServer;
use tokio::task::JoinSet;

use super::*;
use crate::store::redis::tests::{calls, entry, is_admitted, patient};

/// A server of its own, whose scripts nobody else counts, and that knows the script.
async fn store() -> (RedisServer, RedisStore) {
    let server = RedisServer::start().unwrap();
    let store = patient(&server.url()).await;
    assert!(is_admitted(&store.acquire(&call("warm", 1)).await.unwrap()));
    (server, store)
}

/// Which of `entries`, that all ask at one time, are admitted.
async fn ask(store: &RedisStore, entries: impl Iterator<Item = Entry>) -> Vec<usize> {
    let asking = entries.enumerate().map(|(place, entry)| {
        let store = store.clone();
        async move { is_admitted(&store.acquire(&entry).await.unwrap()).then_some(place) }
    });
    let mut admitted: Vec<usize> =
        asking.collect::<JoinSet<_>>().join_all().await.into_iter().flatten().collect();
    admitted.sort_unstable();
    admitted
}

fn call(name: &str, limit: u64) -> Entry {
    let quota = QuotaSpec::new(limit, Duration::from_secs(60)).burst(limit);
    entry(&[(&format!("{{together}}:{name}"), quota)])
}

#[tokio::test]
async fn calls_that_are_alike_are_one_entry_of_one_script() {
    let (server, store) = store().await;
    let (entry, before) = (call("alike", 150), calls(&server));
    let admitted = ask(&store, std::iter::repeat_n(entry, 200)).await;
    // The first asks by itself, and all others together.
    assert_eq!(calls(&server) - before, 2);
    assert!(admitted.into_iter().eq(0..150), "in the order in which they came");
}

#[tokio::test]
async fn a_caller_that_is_alone_asks_by_itself() {
    let (server, store) = store().await;
    let (entry, before) = (call("alone", 100), calls(&server));
    for _ in 0..20 {
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    }
    assert_eq!(calls(&server) - before, 20);
    assert_eq!(store.shared.lanes.of("{together}:alone").queue().drivers, 0, "the lane has had no task");
}

#[tokio::test]
async fn more_keys_than_a_script_may_hold_go_in_several() {
    const KEYS: usize = 1_500;
    let (server, store) = store().await;
    let before = calls(&server);
    let admitted = ask(&store, (0..KEYS).map(|key| call(&key.to_string(), 1))).await;
    assert_eq!(admitted.len(), KEYS);
    let scripts = calls(&server) - before;
    assert!((24..100).contains(&scripts), "64 calls a script at most, and few of less: {scripts}");
}
