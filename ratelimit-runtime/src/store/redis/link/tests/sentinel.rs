use ratelimit_tests::RedisSentinel;

use super::*;

async fn store(redis: &RedisSentinel) -> RedisStore {
    RedisStore::builder().sentinel(redis.urls(), redis.master_name()).connect().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_go_on_with_the_next_master_when_the_first_is_killed() {
    let mut redis = RedisSentinel::start().unwrap();
    let store = store(&redis).await;
    assert_decides(&store, "before").await;
    redis.kill_master().unwrap();
    comes_back(&store, "after").await;
    assert_decides(&store, "after").await;
    assert_ne!(redis.master().unwrap().cli(&["DBSIZE"]).unwrap(), "0");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_master_that_is_demoted_is_left_by_many_callers_with_one_look_up() {
    let redis = RedisSentinel::start().unwrap();
    let store = store(&redis).await;
    let old = redis.master().unwrap();
    assert_decides(&store, "before").await;
    redis.swap().unwrap();
    let new = redis.master().unwrap();
    let connections = || {
        let stats = new.cli(&["INFO", "stats"]).unwrap();
        let count = stats.lines().find_map(|line| line.strip_prefix("total_connections_received:"));
        count.unwrap().trim().parse::<u64>().unwrap()
    };
    let before = connections();
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { comes_back(&store, "after").await })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    let errors = old.cli(&["INFO", "errorstats"]).unwrap();
    assert!(errors.contains("errorstat_READONLY"), "{errors}");
    // A look-up is two, one of which checks that it is a master; a few are the harness's own.
    let made = connections() - before;
    assert!(made < 10, "{made} connections for 50 callers");
    assert_decides(&store, "after").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_master_that_hangs_is_left_though_its_connection_stands() {
    let redis = RedisSentinel::start().unwrap();
    let store = store(&redis).await;
    let old = redis.master().unwrap();
    old.pause().unwrap();
    // Impatient callers: none of them waits long enough to be told that the connection is of no use.
    let ping = ::redis::cmd("PING");
    let served = async {
        while !matches!(
            tokio::time::timeout(Duration::from_millis(100), store.shared.link.query::<()>(&ping)).await,
            Ok(Ok(()))
        ) {
            crate::time::sleep_until(crate::time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), served).await.expect("the next master is found");
    assert!(admits(&store, &free_call("hung")).await.unwrap());
    assert_ne!(redis.master().unwrap().port(), old.port());
    old.resume().unwrap();
}

#[tokio::test]
async fn the_user_of_the_documentation_is_the_masters() {
    let redis = RedisSentinel::start().unwrap();
    make_user(redis.master().unwrap(), &["+role", "+select"]);
    let builder = RedisStore::builder().sentinel(redis.urls(), redis.master_name());
    let builder = builder.user("limiter").password("p@ss").database(1);
    assert_decides(&builder.clone().connect().await.unwrap(), "acl").await;
    let used = redis.master().unwrap().cli(&["INFO", "keyspace"]).unwrap();
    assert!(used.contains("db1:keys=2,") && !used.contains("db0:"), "{used}");
    let error = builder.password("wr0ng").connect().await.unwrap_err().to_string();
    assert!(!error.contains("wr0ng"), "{error}");
}

#[tokio::test]
async fn a_master_of_another_name_is_not_found() {
    let redis = RedisSentinel::start().unwrap();
    let error = RedisStore::builder().sentinel(redis.urls(), "nobody").connect().await.unwrap_err();
    let port = redis.sentinel().port();
    assert_eq!(error.address(), format!("master `nobody` of 127.0.0.1:{port}"));
    let error = RedisStore::builder().sentinel([redis.master().unwrap().url()], "limits").connect().await;
    assert!(error.unwrap_err().to_string().contains("does not point to a sentinel"), "not a Sentinel");
}
