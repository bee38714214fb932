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
