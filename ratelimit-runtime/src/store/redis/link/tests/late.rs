//! Stores that begin while their server is not there, or not as they were told.

use std::sync::{Arc, Mutex};

#[cfg(feature = "redis-cluster")]
use ratelimit_tests::RedisCluster;
use tokio::io::AsyncWriteExt;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber, span};

use super::*;
use crate::Permit;

/// A call that goes on by the share of the process.
fn local_call(api: &str, limit: u64) -> PermitRequest {
    let quota = QuotaSpec::new(limit, Duration::from_secs(86_400)).on_limit(OnLimit::Error);
    let local = StoreErrorSpec::new(OnStoreError::Local).deadline(Duration::from_secs(10)).check().unwrap();
    PermitRequest::new(api).quota(quota.check().unwrap()).on_store_error(local)
}

/// How `calls` ended that were asked for one after the other.
async fn asked(
    limiter: &Limiter,
    request: &PermitRequest,
    calls: usize,
) -> Vec<Option<Option<OnStoreError>>> {
    let mut ended = Vec::new();
    for _ in 0..calls {
        let taken = limiter.try_acquire(request).await;
        ended.push(taken.as_ref().ok().map(Permit::degraded));
    }
    ended
}

async fn until_it_is_there(store: &RedisStore) {
    let there = async {
        while store.is_degraded() {
            crate::time::sleep_until(crate::time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), there).await.expect("it is found");
}

#[tokio::test]
async fn a_store_begins_without_its_server_and_goes_on_with_it_once_that_is_there() {
    let mut server = RedisServer::start().unwrap();
    server.kill();
    let error = RedisStore::connect(&server.url()).await.unwrap_err().to_string();
    assert!(error.contains("cannot be connected to"), "{error}");
    let builder = RedisStore::builder().url(server.url()).fleet_size(4);
    let store = builder.connect_or_degrade().await.unwrap();
    assert!(store.is_degraded());
    let limiter = Limiter::new(store.clone());
    let local = Some(Some(OnStoreError::Local));
    assert_eq!(asked(&limiter, &local_call("late", 8), 3).await, [local, local, None], "a quarter of eight");
    assert_eq!(asked(&limiter, &local_call("late-and-seldom", 400), 1).await, [local]);
    let error = limiter.try_acquire(&only_call("late")).await.unwrap_err();
    assert!(matches!(error, AcquireError::Store(_)), "{error}");

    server.restart().unwrap();
    // Nobody asks meanwhile.
    until_it_is_there(&store).await;
    assert_eq!(asked(&limiter, &local_call("late-and-seldom", 400), 1).await, [Some(None)]);
    assert_decides(&store, "late-and-there").await;
    assert!(store.degraded_for() > Duration::ZERO);
    assert!(server.cli(&["KEYS", "rl:{late-and-there*"]).unwrap().contains("rl:{"));
}

#[tokio::test]
async fn a_server_that_is_there_is_connected_to() {
    let server = RedisServer::shared().unwrap();
    let store = RedisStore::connect_or_degrade(&server.url()).await.unwrap();
    assert!(!store.is_degraded());
    assert_decides(&store, "there-from-the-start").await;
}

#[tokio::test]
async fn what_no_time_makes_right_is_an_error_at_once() {
    let guarded = RedisServer::with_password("right").unwrap();
    let authority = format!("127.0.0.1:{}", guarded.port());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let other = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let _ = connection.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    for (url, says) in [
        ("redis//h".to_owned(), "has no usable URL"),
        (format!("redis://:wr0ng@{authority}"), "authentication failed"),
        (format!("redis://{authority}"), "NOAUTH"),
        (format!("{}/99", RedisServer::shared().unwrap().url()), "refused to switch database"),
        (format!("redis://{other}"), "cannot be connected to"),
    ] {
        let error = RedisStore::connect_or_degrade(&url).await.unwrap_err().to_string();
        assert!(error.contains(says) && !error.contains("wr0ng"), "{url}: {error}");
    }
}

/// Keeps the warnings of the thread.
#[derive(Default, Clone)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                self.0.extend([field.name(), "=", &format!("{value:?}"), " "]);
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push(text.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test]
async fn one_line_says_that_it_is_not_there_and_another_that_it_wants_another_password() {
    let warnings = Warnings::default();
    let _heard = tracing::subscriber::set_default(warnings.clone());
    let mut server = RedisServer::with_password("right").unwrap();
    server.kill();
    let url = format!("redis://:wr0ng@127.0.0.1:{}", server.port());
    let store = RedisStore::connect_or_degrade(&url).await.unwrap();
    let told = || warnings.0.lock().unwrap().clone();
    assert!(matches!(&told()[..], [gone] if gone.contains("the store is gone: degraded")), "{:?}", told());
    server.restart().unwrap();
    let refused = async {
        while told().len() < 2 {
            crate::time::sleep_until(crate::time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), refused).await.expect("it is told");
    let last = told().pop().unwrap();
    assert!(last.contains("does not serve") && last.contains("authentication failed"), "{last}");
    assert!(!told().concat().contains("wr0ng"));
    assert!(store.is_degraded());
    assert_eq!(told().len(), 2, "once");
}

#[cfg(feature = "redis-cluster")]
#[tokio::test]
async fn a_cluster_that_is_not_there_yet_is_found_once_it_is() {
    let mut cluster = tokio::task::spawn_blocking(RedisCluster::start).await.unwrap().unwrap();
    cluster.kill();
    let builder = RedisStore::builder().cluster(cluster.urls()).fleet_size(4);
    // A busy machine may take its time once the cluster is there.
    let store = builder.decision_timeout(Duration::from_secs(10)).connect_or_degrade().await.unwrap();
    assert!(store.is_degraded());
    let limiter = Limiter::new(store.clone());
    let local = Some(Some(OnStoreError::Local));
    assert_eq!(asked(&limiter, &local_call("late", 8), 3).await, [local, local, None], "a quarter of eight");

    // Its nodes are there before they are a cluster.
    let cluster = tokio::task::spawn_blocking(move || cluster.restart().map(|()| cluster));
    let cluster = cluster.await.unwrap().unwrap();
    until_it_is_there(&store).await;
    // Each account is decided by the node that has it.
    for number in 0..12 {
        let api = format!("late-and-there-{number}");
        assert_eq!(asked(&limiter, &local_call(&api, 8), 1).await, [Some(None)], "{api}");
    }
    let keys = |node: &RedisServer| node.cli(&["KEYS", "rl:{late-and-there-*"]).unwrap();
    let there = cluster.nodes().iter().filter(|node| keys(node).contains("late-and-there"));
    assert!(there.count() > 1, "they are spread");
}

#[cfg(feature = "redis-cluster")]
#[tokio::test]
async fn what_turns_out_to_be_no_cluster_is_an_error_where_that_can_be_known() {
    let mut server = RedisServer::start().unwrap();
    server.kill();
    let store = RedisStore::builder().cluster([server.url()]).connect_or_degrade().await.unwrap();
    assert!(store.is_degraded());
    server.restart().unwrap();
    let error = RedisStore::builder().cluster([server.url()]).connect_or_degrade().await.unwrap_err();
    assert!(error.to_string().contains("is not a cluster"), "{error}");
}
