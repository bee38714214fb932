use std::time::Duration;

use super::*;

fn fault(builder: RedisStoreBuilder) -> String {
    builder.check().map(|(place, ..)| place.address()).unwrap_err().to_string()
}

#[test]
fn all_that_is_wrong_is_said_at_once_and_no_password() {
    let builder = RedisStoreBuilder::new().url("redis://u:s3cret@h:1/x").key_prefix("a b");
    let error = fault(builder);
    assert_eq!(
        error,
        "the store at `h:1/x` has no usable URL `h:1/x`: Invalid database number - InvalidClientConfig; write redis://[user:password@]host[:port][/database]; it has the key prefix \"a b\": write one without braces and whitespace"
    );
}

#[test]
fn a_store_is_in_one_place() {
    let error = fault(RedisStoreBuilder::new());
    assert!(error.contains("is nowhere: say where with `.url(..)`"), "{error}");
    let error = fault(RedisStoreBuilder::new().url("redis://a").url("redis://b"));
    assert!(error.contains("is in several places"), "{error}");
}

#[test]
fn a_key_prefix_reaches_no_hash_tag_and_is_seen() {
    for (prefix, says) in [
        ("", "has the key prefix \"\""),
        ("{", "without braces"),
        ("a}", "without braces"),
        ("a\tb", "without braces and whitespace"),
        (&"x".repeat(65), "a key prefix of 65 bytes: write at most 64"),
    ] {
        let error = fault(RedisStoreBuilder::new().url("redis://h").key_prefix(prefix));
        assert!(error.contains(says), "{error}");
    }
    let longest = "x".repeat(64);
    assert!(RedisStoreBuilder::new().url("redis://h").key_prefix(longest).check().is_ok());
}

#[test]
fn a_user_needs_a_password_from_somewhere() {
    let builder = RedisStoreBuilder::new().url("redis://h").user("ann");
    assert!(fault(builder.clone()).contains("a user without a password"));
    assert!(builder.password("p").check().is_ok());
    let builder = RedisStoreBuilder::new().url("redis://ann@h");
    assert!(fault(builder.clone()).contains("a user without a password"));
    assert!(builder.password("p").check().is_ok());
    assert!(RedisStoreBuilder::new().url("redis://:p@h").user("ann").check().is_ok());
}

#[test]
fn debug_shows_neither_password_nor_url() {
    let builder = RedisStoreBuilder::new().url("redis://:s3cret@h").password("s3cret");
    assert!(!format!("{builder:?}").contains("s3cret"), "{builder:?}");
}

#[cfg(not(feature = "redis-tls"))]
#[test]
fn tls_without_its_feature_says_which() {
    let error = fault(RedisStoreBuilder::new().url("rediss://h"));
    assert!(error.contains("TLS needs the feature `redis-tls`"), "{error}");
}

#[cfg(feature = "redis-cluster")]
#[test]
fn a_cluster_has_one_database_and_nodes_that_are_alike() {
    let error = fault(RedisStoreBuilder::new().cluster(["redis://a/1"]));
    assert!(error.contains("no database but 0: leave the database out"), "{error}");
    let error = fault(RedisStoreBuilder::new().cluster(["redis://a"]).database(1));
    assert!(error.contains("no database but 0: leave the database out"), "{error}");
    let error = fault(RedisStoreBuilder::new().cluster(["redis://:p@a", "redis://b"]));
    assert!(error.contains("URLs that differ"), "{error}");
    let error = fault(RedisStoreBuilder::new().cluster::<String>([]));
    assert!(error.contains("is a cluster without a URL"), "{error}");
    let error = fault(RedisStoreBuilder::new().cluster(["http://a", "redis://b", "c"]));
    assert_eq!(error.matches("has no usable URL").count(), 2, "{error}");
}

#[cfg(feature = "redis-sentinel")]
#[test]
fn a_sentinel_needs_the_name_of_its_master() {
    let error = fault(RedisStoreBuilder::new().sentinel(["redis://a/1"], " "));
    assert!(error.contains("no name for its master"), "{error}");
    assert!(error.contains("a database in a Sentinel's URL"), "{error}");
    let error = fault(RedisStoreBuilder::new().sentinel(["redis://:p@a"], "m").user("ann"));
    assert!(error.contains("a user without a password"), "{error}");
}

#[cfg(feature = "redis-tls")]
#[test]
fn a_root_certificate_is_one_and_is_of_use() {
    let error = fault(RedisStoreBuilder::new().url("redis://h").root_certificate("x"));
    assert!(error.contains("no TLS: write `rediss://`"), "{error}");
    assert!(error.contains("no certificate in PEM"), "{error}");
}

#[test]
fn a_decision_has_some_time_and_not_all_of_it() {
    for timeout in [Duration::ZERO, Duration::from_secs(61)] {
        let error = fault(RedisStoreBuilder::new().url("redis://h").decision_timeout(timeout));
        assert!(error.contains("write one from 1ms to 60s"), "{error}");
    }
}

#[test]
fn a_fleet_has_at_least_one_process() {
    let error = fault(RedisStoreBuilder::new().url("redis://h").fleet_size(0));
    assert!(error.contains("write at least 1, or leave `.fleet_size(..)` out"), "{error}");
}
