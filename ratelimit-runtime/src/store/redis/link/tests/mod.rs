//! Decisions through every kind of link, against real servers.

#[cfg(feature = "redis-cluster")]
mod cluster;
mod late;
#[cfg(feature = "redis-sentinel")]
mod sentinel;
#[cfg(feature = "redis-tls")]
mod tls;

use std::time::Duration;

use ratelimit_core::{Degradation, OnLimit, OnStoreError, QuotaSpec, StoreErrorSpec};
use ratelimit_tests::RedisServer;

use crate::{AcquireError, Limiter, PermitRequest, RedisStore, StoreError};

/// A call of the API `api`, of which there is only one in ten minutes.
fn only_call(api: &str) -> PermitRequest {
    let quota = QuotaSpec::new(1, Duration::from_secs(600)).on_limit(OnLimit::Error);
    PermitRequest::new(api).quota(quota.check().unwrap()).on_store_error(strict())
}

/// What fails is told, and a busy machine is waited for.
fn strict() -> Degradation {
    let spec = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(1));
    spec.check().unwrap()
}

/// A call of the API `api` that no quota ever refuses.
fn free_call(api: &str) -> PermitRequest {
    let quota = QuotaSpec::new(1_000_000, Duration::from_secs(1)).burst(1_000_000);
    PermitRequest::new(api).quota(quota.check().unwrap()).on_store_error(strict())
}

async fn admits(store: &RedisStore, request: &PermitRequest) -> Result<bool, StoreError> {
    match Limiter::new(store.clone()).acquire(request).await {
        Ok(_) => Ok(true),
        Err(AcquireError::Refused(_)) => Ok(false),
        Err(AcquireError::Store(error)) => Err(error),
    }
}

/// Admits the first call and refuses the second: the store decides, and keeps what it decided.
async fn assert_decides(store: &RedisStore, api: &str) {
    assert!(admits(store, &only_call(api)).await.unwrap(), "{api}");
    assert!(!admits(store, &only_call(api)).await.unwrap(), "{api}");
}

/// Asks again until the store decides.
#[cfg(any(feature = "redis-cluster", feature = "redis-sentinel"))]
async fn comes_back(store: &RedisStore, api: &str) {
    let request = free_call(api);
    let asked = async {
        while admits(store, &request).await.is_err() {
            crate::time::sleep_until(crate::time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), asked).await.expect("the store comes back");
}

/// The rules that the documentation of [`RedisStore`] gives for its user.
fn documented_rules() -> Vec<&'static str> {
    let docs = include_str!("../../mod.rs");
    let (_, after) = docs.split_once("ACL SETUSER limiter on >password ").unwrap();
    let (rules, _) = after.split_once("```").unwrap();
    rules.split_whitespace().filter(|word| *word != "///").collect()
}

/// Makes that user on `server`, with `more` rules.
#[cfg(any(feature = "redis-cluster", feature = "redis-sentinel"))]
fn make_user(server: &RedisServer, more: &[&str]) {
    let user = ["ACL", "SETUSER", "limiter", "on", ">p@ss"];
    server.cli(&[&user, &documented_rules()[..], more].concat()).unwrap();
}

#[tokio::test]
async fn the_user_of_the_documentation_may_do_enough_and_no_more() {
    let server = RedisServer::with_user("limiter", "p@ss", &documented_rules()).unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    assert_decides(&store, "acl").await;
    let error = server.cli(&["ACL", "DRYRUN", "limiter", "FLUSHALL"]).unwrap();
    assert!(error.contains("no permissions"), "{error}");

    let url = format!("redis://127.0.0.1:{}", server.port());
    let store = RedisStore::builder().url(&url).user("limiter").password("p@ss").connect().await.unwrap();
    assert!(!admits(&store, &only_call("acl")).await.unwrap());
    for (user, password) in [("limiter", "wr0ng"), ("nobody", "p@ss")] {
        let builder = RedisStore::builder().url(&url).user(user).password(password);
        let error = builder.connect().await.unwrap_err();
        assert_eq!(error.address(), format!("127.0.0.1:{}", server.port()));
        assert!(!error.to_string().contains(password), "{error}");
    }
}

#[tokio::test]
async fn a_database_by_its_number_is_apart_from_the_others() {
    let server = RedisServer::start().unwrap();
    let one = RedisStore::builder().url(server.url()).database(1).connect().await.unwrap();
    let two = RedisStore::connect(&format!("{}2", server.url())).await.unwrap();
    assert_decides(&one, "numbered").await;
    assert_decides(&two, "numbered").await;
    let used = server.cli(&["INFO", "keyspace"]).unwrap();
    // The budget, and who is alive.
    assert!(used.contains("db1:keys=2,") && used.contains("db2:keys=2,") && !used.contains("db0:"), "{used}");
    let error = RedisStore::builder().url(server.url()).database(99).connect().await.unwrap_err();
    assert!(error.to_string().contains("out of range"), "{error}");
}

#[tokio::test]
async fn a_unix_socket_is_a_url_too() {
    let dir = tempfile::tempdir().unwrap();
    let socket = dir.path().join("redis.sock").display().to_string();
    let _server = RedisServer::with_options(&["--unixsocket", &socket]).unwrap();
    let store = RedisStore::connect(&format!("unix://{socket}?db=3")).await.unwrap();
    assert_decides(&store, "socket").await;
}

#[tokio::test]
async fn a_server_that_comes_back_is_used_again() {
    let mut server = RedisServer::start().unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    assert_decides(&store, "restarted").await;
    server.restart().unwrap();
    let request = free_call("restarted");
    let back = async { while admits(&store, &request).await.is_err() {} };
    tokio::time::timeout(Duration::from_secs(20), back).await.unwrap();
}

#[tokio::test]
async fn a_redis_that_is_not_there_is_named_without_its_password() {
    // Port 1 is reserved, and nothing on loopback listens there.
    let error = RedisStore::connect("redis://user:s3cret@127.0.0.1:1/").await.unwrap_err();
    assert_eq!(error.address(), "127.0.0.1:1");
    assert!(error.to_string().contains("127.0.0.1:1 cannot be connected to"), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
}
