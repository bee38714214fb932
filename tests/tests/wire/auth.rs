//! Where the credential of a client goes.

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{Credential, ErrorKind};

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

/// A documentation address (RFC 5737), where nothing answers.
const FAR: &str = "http://192.0.2.1";

#[tokio::test]
async fn a_credential_that_is_to_be_encrypted_leaves_the_machine_no_other_way() {
    let secret = || Secret::new("s3cret").only_encrypted();
    let upstream = answering(serde_json::json!({})).await;
    for refused in [
        BearerClient::builder().auth(secret()).base_url(FAR).build().map(drop),
        BearerClient::builder().auth(secret()).base_url_of("a", FAR).build().map(drop),
        BasicClient::builder().basic_auth("user", secret()).base_url(FAR).build().map(drop),
        QueryClient::builder().auth(secret()).base_url(FAR).build().map(drop),
    ] {
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("clear text, to `192.0.2.1`: give a base URL with `https`"), "{refused}");
        assert!(!refused.contains("s3cret"), "{refused}");
    }
    BearerClient::builder().auth("s3cret").base_url(FAR).build().unwrap();
    let near = BearerClient::builder().auth(secret()).base_url(upstream.url()).build().unwrap();
    near.a().await.unwrap();
    assert_eq!(last(&upstream).header("authorization"), Some("Bearer s3cret"));
    // One that is provided is known when it is needed.
    let provided = || async { Ok(Credential::new(Secret::new("s3cret").only_encrypted())) };
    let far = BearerClient::builder().credentials(provided).base_url(FAR).build().unwrap();
    let error = far.a().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Encode, 1), "{error}");
    assert!(error.to_string().contains("clear text"), "{error}");
}
