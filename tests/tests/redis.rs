//! The harness's Redis in all its shapes but the plain one: real processes, real connections.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use ratelimit_tests::{HarnessError, RedisCluster, RedisSentinel, RedisServer};

#[test]
fn a_cluster_serves_every_key_on_the_node_that_has_its_slot() {
    let cluster = RedisCluster::start().unwrap();
    assert_eq!(cluster.urls().len(), 3);
    let mut owners = Vec::new();
    for key in ["a", "b", "c", "{a}:x"] {
        let owner = cluster.node_of(key).unwrap();
        owner.cli(&["SET", key, "v"]).unwrap();
        owners.push(owner.port());
        for other in cluster.nodes().iter().filter(|node| node.port() != owner.port()) {
            let error = other.cli(&["GET", key]).unwrap_err();
            assert!(matches!(&error, HarnessError::RedisReply(text) if text.starts_with("MOVED")), "{error}");
        }
    }
    assert_eq!(owners[0], owners[3], "a hash tag decides the slot");
    assert!(owners[0] != owners[1] && owners[1] != owners[2], "{owners:?}");
}

#[test]
fn a_slot_moves_with_its_keys_and_back() {
    let cluster = RedisCluster::start().unwrap();
    let home = cluster.node_of("{moved}").unwrap();
    let keys: Vec<String> = (0..250).map(|number| format!("{{moved}}:{number}")).collect();
    for key in &keys {
        home.cli(&["SET", key, key]).unwrap();
    }
    let at_home = cluster.nodes().iter().position(|node| node.port() == home.port()).unwrap();
    for to in [(at_home + 1) % 3, at_home] {
        cluster.move_slot("{moved}", to).unwrap();
        let owner = cluster.node_of("{moved}").unwrap();
        assert_eq!(owner.port(), cluster.nodes()[to].port());
        for key in &keys {
            assert_eq!(owner.cli(&["GET", key]).unwrap(), *key);
        }
    }
}

#[test]
fn a_sentinel_promotes_the_replica_of_a_master_that_is_killed() {
    let mut redis = RedisSentinel::start().unwrap();
    let old = redis.master().unwrap().port();
    redis.master().unwrap().cli(&["SET", "k", "v"]).unwrap();
    redis.kill_master().unwrap();
    let new = redis.master().unwrap();
    assert_ne!(new.port(), old);
    new.cli(&["SET", "k", "w"]).unwrap();
}

#[test]
fn a_sentinel_swaps_master_and_replica() {
    let redis = RedisSentinel::start().unwrap();
    let old = redis.master().unwrap();
    redis.swap().unwrap();
    let error = old.cli(&["SET", "k", "v"]).unwrap_err().to_string();
    assert!(error.contains("READONLY"), "{error}");
    redis.master().unwrap().cli(&["SET", "k", "v"]).unwrap();
}

#[test]
fn a_server_with_tls_has_a_certificate_and_no_other_port() {
    let redis = RedisServer::with_tls().unwrap();
    assert_eq!(redis.url(), format!("rediss://127.0.0.1:{}/", redis.port()));
    assert!(redis.authority().unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(redis.cli(&["PING"]).unwrap(), "PONG");
    assert_eq!(redis.cli(&["CONFIG", "GET", "port"]).unwrap(), "port\n0");
    assert_ne!(redis.authority(), RedisServer::with_tls().unwrap().authority());
}

#[test]
fn a_user_may_do_what_its_rules_allow() {
    let redis = RedisServer::with_user("ann", "p@ss", &["~mine:*", "+get"]).unwrap();
    assert_eq!(redis.url(), format!("redis://ann:p%40ss@127.0.0.1:{}/", redis.port()));
    let may = |user: &str, command: &[&str]| {
        redis.cli(&[&["ACL", "DRYRUN", user], command].concat()).unwrap() == "OK"
    };
    assert!(may("ann", &["GET", "mine:k"]));
    assert!(!may("ann", &["GET", "yours:k"]));
    assert!(!may("ann", &["SET", "mine:k", "v"]));
    assert!(redis.cli(&["ACL", "GETUSER", "default"]).unwrap().contains("off"));
}

#[test]
fn a_paused_server_says_nothing_until_it_is_resumed() {
    let redis = RedisServer::start().unwrap();
    redis.pause().unwrap();

    // The kernel still takes the connection and the command; nobody reads them.
    let mut connection = TcpStream::connect(("127.0.0.1", redis.port())).unwrap();
    connection.write_all(b"PING\r\n").unwrap();
    connection.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    let mut reply = [0; 7];
    let silence = connection.read_exact(&mut reply).unwrap_err();
    assert!(matches!(silence.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{silence}");

    redis.resume().unwrap();
    connection.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    connection.read_exact(&mut reply).unwrap();
    assert_eq!(&reply, b"+PONG\r\n");
}
