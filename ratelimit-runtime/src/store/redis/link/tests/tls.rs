#[cfg(feature = "redis-cluster")]
use ratelimit_tests::RedisCluster;
#[cfg(feature = "redis-sentinel")]
use ratelimit_tests::RedisSentinel;

use super::*;

#[tokio::test]
async fn a_server_whose_authority_is_trusted_is_connected_to() {
    let server = RedisServer::with_tls().unwrap();
    let builder = RedisStore::builder().url(server.url());
    let store = builder.clone().root_certificate(server.authority().unwrap()).connect().await.unwrap();
    assert_decides(&store, "tls").await;
}

#[tokio::test]
async fn a_server_of_another_authority_is_refused() {
    let server = RedisServer::with_tls().unwrap();
    let other = RedisServer::with_tls().unwrap();
    let builder = RedisStore::builder().url(server.url());
    let error = builder.clone().root_certificate(other.authority().unwrap()).connect().await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
    // The platform does not know it either.
    let error = builder.connect().await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn a_server_is_who_its_certificate_names() {
    let server = RedisServer::with_tls().unwrap();
    let url = format!("rediss://127.0.0.2:{}", server.port());
    // Bound to 127.0.0.1 only, so a listener of another name leads there.
    let proxy = tokio::net::TcpListener::bind(("127.0.0.2", server.port())).await.unwrap();
    let port = server.port();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = proxy.accept().await {
            let mut server = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            tokio::spawn(async move { tokio::io::copy_bidirectional(&mut client, &mut server).await });
        }
    });
    let builder = RedisStore::builder().url(url).root_certificate(server.authority().unwrap());
    let error = builder.connect().await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
}

#[cfg(feature = "redis-cluster")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_is_connected_to_node_by_node() {
    let cluster = RedisCluster::with_tls().unwrap();
    let builder = RedisStore::builder().cluster(cluster.urls());
    let error = builder.clone().connect().await.unwrap_err();
    assert!(error.to_string().contains("certificate") || error.to_string().contains("connect"), "{error}");
    let authority = cluster.nodes()[0].authority().unwrap();
    let store = builder.root_certificate(authority).connect().await.unwrap();
    // By chance each node has some of so many.
    for number in 0..20 {
        assert_decides(&store, &format!("tls-{number}")).await;
    }
    for node in cluster.nodes() {
        assert_ne!(node.cli(&["DBSIZE"]).unwrap(), "0");
    }
}

#[cfg(feature = "redis-sentinel")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_master_that_a_sentinel_names_is_followed() {
    let mut redis = RedisSentinel::with_tls().unwrap();
    let authority = redis.sentinel().authority().unwrap().to_owned();
    let builder = RedisStore::builder().sentinel(redis.urls(), redis.master_name());
    let store = builder.root_certificate(authority).connect().await.unwrap();
    assert_decides(&store, "before").await;
    redis.kill_master().unwrap();
    comes_back(&store, "after").await;
    assert_decides(&store, "after").await;
}
