//! Where the credential of a client goes.

use ratelimit_runtime::prelude::*;

use crate::{answering, last};

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Bearer {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "basic")]
trait Basic {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "header:X-Api-Key")]
trait Header {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "query:key")]
trait Query {
    #[get("/a")]
    async fn a(&self, #[query] page: u8) -> Result<(), Error>;
}

#[tokio::test]
async fn the_credential_goes_where_the_trait_says_and_nowhere_else() {
    let upstream = answering(serde_json::json!({})).await;
    BearerClient::builder().base_url(upstream.url()).auth("s3cret").build().unwrap().a().await.unwrap();
    assert_eq!(last(&upstream).header("authorization"), Some("Bearer s3cret"));

    let basic = BasicClient::builder().base_url(upstream.url()).basic_auth("user", "password");
    basic.build().unwrap().a().await.unwrap();
    assert_eq!(last(&upstream).header("authorization"), Some("Basic dXNlcjpwYXNzd29yZA=="));

    HeaderClient::builder().base_url(upstream.url()).auth("s3cret").build().unwrap().a().await.unwrap();
    let sent = last(&upstream);
    assert_eq!((sent.header("x-api-key"), sent.header("authorization")), (Some("s3cret"), None));

    QueryClient::builder().base_url(upstream.url()).auth("s3 cret").build().unwrap().a(1).await.unwrap();
    let sent = last(&upstream);
    let query: Vec<_> = sent.query_pairs().collect();
    assert!(query.contains(&("key".into(), "s3 cret".into())), "{query:?}");
    assert!(query.contains(&("page".into(), "1".into())), "{query:?}");
    assert_eq!(sent.header("authorization"), None);
}
