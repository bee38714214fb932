//! Traits that share one client, methods that are elsewhere, and what they are called.

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, QuotaSpec, Scope};
use ratelimit_tests::Answer;

use crate::{answering, last, only, upstream};

#[api_client(base_url = "http://127.0.0.1:1", name = "shop", auth = "bearer", user_agent = "shop/1.0")]
#[rate_limited(per = "1h", limit = 3, on_limit = "error")]
#[headers("X-Version: 7")]
trait Shop {
    #[get("/shop", name = "shop.read")]
    async fn shop(&self) -> Result<(), Error>;

    #[post("/files", base_url = "http://127.0.0.1:1/elsewhere")]
    async fn create_file(&self, #[body("text/csv")] file: &'static str) -> Result<(), Error>;
}

#[api_client(part_of = ShopClient)]
trait Templates {
    #[get("/templates")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn list(&self) -> Result<(), Error>;
}

#[api_client(part_of = ShopClient)]
trait Lists {
    #[get("/lists")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn list(&self) -> Result<(), Error>;
}

#[tokio::test]
async fn a_part_has_the_credential_the_headers_and_the_limits_of_its_client() {
    let upstream = answering(serde_json::json!({})).await;
    let shop =
        ShopClient::builder().base_url(format!("{}/v1", upstream.url())).auth("s3cret").build().unwrap();
    let (templates, lists) = (TemplatesClient::of(&shop), ListsClient::of(&shop));
    templates.list().await.unwrap();
    let sent = only(&upstream);
    assert_eq!((sent.path.as_str(), sent.header("authorization")), ("/v1/templates", Some("Bearer s3cret")));
    assert_eq!((sent.header("x-version"), sent.header("user-agent")), (Some("7"), Some("shop/1.0")));

    let refused = |result: Result<(), Error>| result.is_err_and(|error| error.kind() == ErrorKind::Refused);
    assert!(refused(templates.list().await), "by its own quota");
    lists.list().await.unwrap();
    assert!(refused(lists.list().await), "a method of the same name has a budget of its own");
    shop.shop().await.unwrap();
    assert!(refused(shop.shop().await), "all three are counted by the quota of the client");
    assert_eq!(upstream.stats().asked, 3);
}

#[tokio::test]
async fn a_method_is_called_what_it_says_where_quotas_and_errors_name_it() {
    let upstream = upstream(|_| Answer::new(StatusCode::NOT_FOUND)).await;
    let none =
        QuotaSpec::new(1, std::time::Duration::from_secs(3600)).on_limit(ratelimit_runtime::OnLimit::Error);
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key");
    let shop = builder.quotas_of("shop.read", Scope::Endpoint, &[none]).build().unwrap();
    let error = shop.shop().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Status, "shop.read"));
    assert_eq!(shop.shop().await.unwrap_err().kind(), ErrorKind::Refused);
    let error = ListsClient::of(&shop).list().await.unwrap_err();
    assert_eq!(error.operation(), "lists.list");
}

#[tokio::test]
async fn a_method_that_is_elsewhere_goes_there_unless_the_builder_moves_it() {
    let (api, files) = (answering(serde_json::json!({})).await, answering(serde_json::json!({})).await);
    let builder = || ShopClient::builder().auth("key");
    let request = |shop: ShopClient| async move {
        let request = ShopClient::prepare(&shop, async |shop| shop.create_file("a,b").await).await.unwrap();
        request.unwrap().url().to_owned()
    };
    assert_eq!(request(builder().build().unwrap()).await, "http://127.0.0.1:1/elsewhere/files");
    // Nothing goes to another host than the one that is given.
    let shop = builder().base_url(api.url()).build().unwrap();
    shop.create_file("a,b").await.unwrap();
    assert_eq!((last(&api).path.as_str(), last(&api).header("content-type")), ("/files", Some("text/csv")));
    let shop = builder().base_url(api.url()).base_url_of("create_file", format!("{}/up", files.url()));
    let shop = shop.build().unwrap();
    shop.create_file("a,b").await.unwrap();
    shop.shop().await.unwrap();
    assert_eq!((last(&files).path.as_str(), last(&api).path.as_str()), ("/up/files", "/shop"));
    let error = builder().base_url_of("create_file", "nowhere").build().unwrap_err();
    assert!(error.to_string().contains("`create_file`: the base URL is no URL"), "{error}");
}
