//! A process that has chosen the cryptography of its TLS, which is not ours.

use http::StatusCode;
use ratelimit_runtime::{Error, api_client};
use ratelimit_tests::{Answer, StrictUpstream, TlsFront};
use tokio_rustls::rustls::crypto::aws_lc_rs;

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/orders")]
    async fn orders(&self) -> Result<Vec<String>, Error>;
}

#[tokio::test]
async fn a_client_speaks_tls_by_the_cryptography_that_the_process_has_chosen() {
    aws_lc_rs::default_provider().install_default().unwrap();
    let upstream = StrictUpstream::builder()
        .handler(|_| Answer::json(StatusCode::OK, &serde_json::json!(["a"])))
        .start()
        .await
        .unwrap();
    let front = TlsFront::start(&upstream).unwrap();
    let builder = ShopClient::builder().base_url(front.url()).root_certificate(front.authority());
    assert_eq!(builder.build().unwrap().orders().await.unwrap(), ["a"]);
}
