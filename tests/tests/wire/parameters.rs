//! The attributes of parameters that are no body.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;
use ratelimit_tests::Answer;
use serde::Serialize;

use crate::{answering, last, upstream};

#[derive(Serialize, Default)]
struct Filter {
    status: Option<&'static str>,
    ids: Vec<u32>,
}

#[api_client(base_url = "https://api.example.com")]
trait Search {
    #[get("/search")]
    async fn plain(
        &self,
        #[query] q: &str,
        #[query("per_page")] size: Option<u32>,
        #[query] filter: &Filter,
        #[query("created")] created: &BTreeMap<&str, u32>,
    ) -> Result<(), Error>;

    #[get("/search")]
    async fn styled(
        &self,
        #[query] multi: &[u32],
        #[query(style = "csv")] csv: &[u32],
        #[query(style = "brackets")] brackets: &[u32],
        #[query("numbers", style = "indices")] indices: &[u32],
    ) -> Result<(), Error>;

    #[get("/search")]
    async fn nested(
        &self,
        #[query] multi: &[Vec<u32>],
        #[query(style = "csv")] csv: &[Vec<u32>],
    ) -> Result<(), Error>;

    #[get("/search")]
    async fn nested_by_index(
        &self,
        #[query(style = "indices")] pairs: &[Vec<u32>],
        #[query(style = "brackets")] tags: &[Filter],
    ) -> Result<(), Error>;

    #[get("/search")]
    async fn headed(
        &self,
        #[header("X-One")] one: u32,
        #[header("X-None")] none: Option<&str>,
        #[headers] many: &BTreeMap<String, String>,
    ) -> Result<(), Error>;

    #[get("/slow")]
    async fn slow(&self, #[timeout] patience: Option<Duration>) -> Result<(), Error>;

    #[post("/pay", idempotent = "Idempotency-Key")]
    async fn pay(&self, #[idempotency_key] key: Option<&str>) -> Result<(), Error>;

    #[post("/pay", idempotent = "X-Request-Key")]
    async fn pay_always(&self) -> Result<(), Error>;

    #[post("/pay")]
    async fn pay_by_parameter(&self, #[idempotency_key("X-Key")] key: &str) -> Result<(), Error>;
}

#[tokio::test]
async fn a_query_has_its_names_leaves_none_out_and_spreads_structs() {
    let upstream = answering(serde_json::json!({})).await;
    let search = SearchClient::builder().base_url(upstream.url()).build().unwrap();
    let filter = Filter { status: None, ids: vec![1, 2] };
    search.plain("a&b=c", None, &filter, &BTreeMap::from([("gte", 3)])).await.unwrap();
    assert_eq!(last(&upstream).query.as_deref(), Some("q=a%26b%3Dc&ids=1&ids=2&created%5Bgte%5D=3"));
    search.plain("", Some(9), &Filter::default(), &BTreeMap::new()).await.unwrap();
    assert_eq!(last(&upstream).query.as_deref(), Some("q=&per_page=9"));
}

#[tokio::test]
async fn a_list_is_written_in_its_style() {
    let upstream = answering(serde_json::json!({})).await;
    let search = SearchClient::builder().base_url(upstream.url()).build().unwrap();
    search.styled(&[1, 2], &[3, 4], &[5], &[6]).await.unwrap();
    let sent = last(&upstream);
    let pairs: Vec<_> = sent.query_pairs().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(pairs, ["multi=1", "multi=2", "csv=3,4", "brackets[]=5", "numbers[0]=6"]);
}

#[tokio::test]
async fn a_list_of_lists_is_written_where_its_style_can_tell_them_apart_and_refused_elsewhere() {
    let upstream = answering(serde_json::json!({})).await;
    let search = SearchClient::builder().base_url(upstream.url()).build().unwrap();
    for (multi, csv) in [(vec![vec![1, 2]], Vec::new()), (Vec::new(), vec![vec![1], vec![2]])] {
        let error = search.nested(&multi, &csv).await.unwrap_err();
        assert_eq!((error.kind(), upstream.stats().asked), (ErrorKind::Encode, 0), "{error}");
        assert!(error.to_string().contains(if csv.is_empty() { "multi" } else { "csv" }), "{error}");
    }
    search.nested_by_index(&[vec![1, 2], vec![3]], &[]).await.unwrap();
    let sent = last(&upstream);
    let pairs: Vec<_> = sent.query_pairs().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(pairs, ["pairs[0][0]=1", "pairs[0][1]=2", "pairs[1][0]=3"]);
}

#[tokio::test]
async fn headers_come_from_parameters_and_maps() {
    let upstream = answering(serde_json::json!({})).await;
    let search = SearchClient::builder().base_url(upstream.url()).header("X-Two", "builder").build().unwrap();
    let many = |name: &str, value: &str| BTreeMap::from([(name.to_owned(), value.to_owned())]);
    search.headed(1, None, &many("X-Two", "call")).await.unwrap();
    let sent = last(&upstream);
    assert_eq!((sent.header("x-one"), sent.header("x-two")), (Some("1"), Some("call")));
    assert_eq!((sent.header("x-none"), sent.headers.get_all("x-two").iter().count()), (None, 1));
    let error = search.headed(1, None, &many("X-Evil", "a\r\nX-Injected: 1")).await.unwrap_err();
    assert_eq!((error.kind(), upstream.stats().asked), (ErrorKind::Encode, 1));
}

#[tokio::test]
async fn a_call_takes_as_long_as_its_caller_says() {
    let upstream = upstream(|_| {
        Answer::json(StatusCode::OK, &serde_json::json!({})).with_delay(Duration::from_secs(60))
    })
    .await;
    let search = SearchClient::builder().base_url(upstream.url()).build().unwrap();
    let error = search.slow(Some(Duration::from_millis(50))).await.unwrap_err();
    // Wherever it was when they were over.
    assert!(error.kind() == ErrorKind::Timeout && error.to_string().contains("50ms"), "{error}");
}

#[tokio::test]
async fn a_key_is_the_callers_or_a_new_one_for_each_call() {
    let upstream = answering(serde_json::json!({})).await;
    let search = SearchClient::builder().base_url(upstream.url()).build().unwrap();
    search.pay(Some("order-7")).await.unwrap();
    assert_eq!(last(&upstream).header("idempotency-key"), Some("order-7"));
    search.pay(None).await.unwrap();
    let made = last(&upstream).header("idempotency-key").unwrap().to_owned();
    search.pay(None).await.unwrap();
    assert_ne!(last(&upstream).header("idempotency-key"), Some(made.as_str()));
    search.pay_always().await.unwrap();
    assert_eq!(last(&upstream).header("x-request-key").unwrap().len(), 36);
    search.pay_by_parameter("mine").await.unwrap();
    assert_eq!(last(&upstream).header("x-key"), Some("mine"));
}
