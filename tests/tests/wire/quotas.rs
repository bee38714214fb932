//! `#[rate_limited]` through the macro: whose budget each key counts by.

use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;

use crate::answering;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 4, on_limit = "error")]
trait Shop {
    #[get("/a")]
    async fn under_the_trait(&self) -> Result<(), Error>;

    #[get("/b")]
    #[no_rate_limit]
    async fn free(&self) -> Result<(), Error>;

    #[get("/c")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn own_only(&self) -> Result<(), Error>;

    #[get("/d")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 2, bucket = "writes", on_limit = "error")]
    async fn one(&self) -> Result<(), Error>;

    #[get("/e")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 2, bucket = "writes", on_limit = "error")]
    async fn other(&self) -> Result<(), Error>;

    #[get("/f/{account}")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 1, key = "{account}", on_limit = "error")]
    async fn each(&self, account: &str) -> Result<(), Error>;

    #[get("/g")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 1, scope = "user", on_limit = "error")]
    async fn per_user(&self, #[user] user: Option<&str>) -> Result<(), Error>;

    #[get("/h")]
    #[no_rate_limit]
    #[rate_limited(per = "1h", limit = 5, cost = 3, on_limit = "error")]
    async fn dear(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 1, scope = "endpoint", on_limit = "error")]
trait Each {
    #[get("/a")]
    async fn one(&self) -> Result<(), Error>;

    #[get("/b")]
    async fn other(&self) -> Result<(), Error>;
}

async fn shop() -> (ratelimit_tests::StrictUpstream, ShopClient) {
    let upstream = answering(serde_json::json!({})).await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

fn refused(result: Result<(), Error>) -> bool {
    result.is_err_and(|error| error.kind() == ErrorKind::Refused)
}

#[tokio::test]
async fn a_method_is_under_the_traits_quota_unless_that_is_lifted() {
    let (upstream, shop) = shop().await;
    for _ in 0..4 {
        shop.under_the_trait().await.unwrap();
    }
    assert!(refused(shop.under_the_trait().await));
    for _ in 0..6 {
        shop.free().await.unwrap();
    }
    shop.own_only().await.unwrap();
    assert!(refused(shop.own_only().await), "its own holds all the same");
    assert_eq!(upstream.stats().asked, 11);
}

#[tokio::test]
async fn a_quota_of_a_trait_can_be_one_for_each_method() {
    let (upstream, _) = shop().await;
    let each = EachClient::builder().base_url(upstream.url()).build().unwrap();
    each.one().await.unwrap();
    each.other().await.unwrap();
    assert!(refused(each.one().await) && refused(each.other().await));
}

#[tokio::test]
async fn methods_with_one_bucket_share_its_budget() {
    let (_upstream, shop) = shop().await;
    shop.one().await.unwrap();
    shop.other().await.unwrap();
    assert!(refused(shop.one().await) && refused(shop.other().await));
}

#[tokio::test]
async fn each_value_of_a_key_and_each_user_has_a_budget_of_its_own() {
    let (_upstream, shop) = shop().await;
    shop.each("a").await.unwrap();
    shop.each("b").await.unwrap();
    assert!(refused(shop.each("a").await));
    shop.per_user(Some("ann")).await.unwrap();
    shop.per_user(Some("bob")).await.unwrap();
    assert!(refused(shop.per_user(Some("ann")).await));
    shop.per_user(None).await.unwrap();
    shop.per_user(None).await.unwrap();
}

#[tokio::test]
async fn a_call_costs_what_it_says() {
    let (_upstream, shop) = shop().await;
    shop.dear().await.unwrap();
    assert!(refused(shop.dear().await), "3 of 5 are taken, and 3 more do not fit");
}
