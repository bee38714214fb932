//! Lists in pages, through the attribute.

use std::pin::pin;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, OnLimit, QuotaSpec, Scope};
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::upstream;

#[derive(Deserialize, Debug, PartialEq)]
struct Customer {
    id: String,
}

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 3, on_limit = "error")]
trait Shop {
    #[get("/customers")]
    #[paginate(cursor = "starting_after", items = "data", more = "has_more")]
    fn customers(&self, #[query] limit: u32) -> impl Stream<Item = Result<Customer, Error>> + Send;

    #[get("/names")]
    #[paginate(cursor = "after", id = "name.first", items = "data")]
    fn names(&self) -> impl Stream<Item = Result<Value, Error>> + Send;

    #[get("/tokens")]
    #[paginate(cursor = "page_token", token = "meta.next", items = "result.items")]
    fn tokens(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/numbers")]
    #[paginate(page = "p", first = 0)]
    fn numbers(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/offsets")]
    #[paginate(offset = "from")]
    fn offsets(&self, #[query("from")] start: u32) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/urls")]
    #[paginate(next_url = "next", items = "data")]
    fn urls(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/tokens_in_urls")]
    #[paginate(cursor = "t", token_url = "meta.next", items = "data")]
    fn tokens_in_urls(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/until")]
    #[paginate(page = "p", end = 404)]
    fn until(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/links")]
    #[paginate(link)]
    fn links(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

async fn shop(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> (StrictUpstream, ShopClient) {
    let upstream = upstream(handler).await;
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, shop)
}

fn ok(body: &Value) -> Answer {
    Answer::json(StatusCode::OK, body)
}

fn query(arrival: &Arrival, name: &str) -> Option<String> {
    arrival.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

async fn all<T>(stream: impl Stream<Item = Result<T, Error>>) -> Result<Vec<T>, Error> {
    let mut stream = pin!(stream);
    let mut items = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        items.push(item?);
    }
    Ok(items)
}

#[tokio::test]
async fn a_cursor_is_the_last_items_id_or_what_is_said_to_be() {
    let (upstream, shop) = shop(|arrival| match arrival.path.as_str() {
        "/customers" => ok(&match query(arrival, "starting_after").as_deref() {
            None => json!({"data": [{"id": "a"}, {"id": "b"}], "has_more": true}),
            Some(after) => json!({"data": [{"id": format!("after {after}")}], "has_more": false}),
        }),
        _ => ok(&match query(arrival, "after").as_deref() {
            None => json!({"data": [{"name": {"first": "x"}}]}),
            Some(_) => json!({"data": []}),
        }),
    })
    .await;
    let customers = all(shop.customers(2)).await.unwrap();
    let ids: Vec<_> = customers.iter().map(|customer| customer.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "after b"]);
    let queries: Vec<_> =
        upstream.requests().iter().map(|request| request.arrival.query.clone().unwrap()).collect();
    assert_eq!(queries, ["limit=2", "limit=2&starting_after=b"]);
    let error = all(shop.names()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "each page takes a permit, and there were three");
    assert_eq!(query(&crate::last(&upstream), "after"), None);
}

#[tokio::test]
async fn a_stream_goes_on_in_a_task_when_its_client_and_its_arguments_are_gone() {
    let (_upstream, shop) = shop(|arrival| {
        let limit = query(arrival, "limit").unwrap_or_default();
        ok(&match query(arrival, "starting_after") {
            None => json!({"data": [{"id": limit}], "has_more": true}),
            Some(after) => json!({"data": [{"id": format!("after {after}, by {limit}")}], "has_more": false}),
        })
    })
    .await;
    let mut stream = Box::pin(shop.customers(2));
    let first = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await;
    assert_eq!(first.unwrap().unwrap().id, "2");
    drop(shop);
    let rest = tokio::spawn(all(stream)).await.unwrap().unwrap();
    assert_eq!(rest, [Customer { id: "after 2, by 2".to_owned() }]);
}

#[tokio::test]
async fn a_field_of_the_last_item_leads_on() {
    let (upstream, shop) = shop(|arrival| {
        ok(&match query(arrival, "after").as_deref() {
            None => json!({"data": [{"name": {"first": "x"}}]}),
            Some(_) => json!({"data": []}),
        })
    })
    .await;
    assert_eq!(all(shop.names()).await.unwrap().len(), 1);
    assert_eq!(query(&crate::last(&upstream), "after").as_deref(), Some("x"));
}

#[tokio::test]
async fn a_token_leads_on() {
    let (_upstream, shop) = shop(|arrival| {
        ok(&match query(arrival, "page_token").as_deref() {
            None => json!({"result": {"items": [1]}, "meta": {"next": "t"}}),
            Some(_) => json!({"result": {"items": [2]}}),
        })
    })
    .await;
    assert_eq!(all(shop.tokens()).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn numbers_and_offsets_count_on_from_where_they_begin() {
    let (_upstream, pages) = shop(|arrival| {
        ok(&match query(arrival, "p").as_deref() {
            None => json!([1, 2]),
            Some("1") => json!([3]),
            Some(_) => json!([]),
        })
    })
    .await;
    assert_eq!(all(pages.numbers()).await.unwrap(), [1, 2, 3]);
    let (_upstream, offsets) = shop(|arrival| {
        ok(&match query(arrival, "from").as_deref() {
            Some("10") => json!([1, 2]),
            Some("12") => json!([3]),
            _ => json!([]),
        })
    })
    .await;
    assert_eq!(all(offsets.offsets(10)).await.unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn urls_lead_on_from_the_page_and_from_its_header() {
    let (upstream, shop) = shop(|arrival| match (arrival.path.as_str(), query(arrival, "c").as_deref()) {
        ("/urls", None) => ok(&json!({"data": [1], "next": "/urls?c=x"})),
        ("/urls", Some(_)) => ok(&json!({"data": [2], "next": null})),
        (_, None) => ok(&json!([3])).with_header("Link", "</links?c=x>; rel=\"next\""),
        (_, Some(_)) => ok(&json!([4])),
    })
    .await;
    assert_eq!(all(shop.urls()).await.unwrap(), [1, 2]);
    let shop = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    assert_eq!(all(shop.links()).await.unwrap(), [3, 4]);
    assert_eq!(upstream.stats().asked, 4);
}

#[tokio::test]
async fn a_token_in_a_url_leads_on_and_a_status_ends_a_list() {
    let (upstream, tokens) = shop(|arrival| {
        ok(&match query(arrival, "t").as_deref() {
            None => json!({"data": [1], "meta": {"next": "https://elsewhere.example.com/v3/x?size=1&t=a"}}),
            Some("a") => json!({"data": [2], "meta": {}}),
            Some(_) => json!(null),
        })
    })
    .await;
    assert_eq!(all(tokens.tokens_in_urls()).await.unwrap(), [1, 2]);
    assert_eq!(crate::last(&upstream).query.as_deref(), Some("t=a"));
    let (_upstream, until) = shop(|arrival| match query(arrival, "p") {
        None => ok(&json!([])),
        Some(_) => Answer::new(StatusCode::NOT_FOUND),
    })
    .await;
    assert_eq!(all(until.until()).await.unwrap(), Vec::<u32>::new());
}

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1h", limit = 3, scope = "endpoint", on_limit = "error")]
#[allow(deprecated, reason = "two of the streams differ in what they are called alone")]
trait Counted {
    #[get("/items")]
    async fn items(&self, #[query] limit: u32) -> Result<Response<Value>, Error>;

    #[get("/items")]
    #[paginate(page = "p", first = 0)]
    fn all(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/items", name = "own")]
    #[paginate(page = "p", first = 0)]
    fn by_its_own_name(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/items")]
    #[rate_limited(per = "1m", limit = 2, on_limit = "error")]
    #[paginate(page = "p", first = 0)]
    fn under_a_quota_of_its_own(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/others")]
    #[paginate(page = "p", first = 0)]
    fn others(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

/// How many pages of `stream` there are before it is refused.
async fn pages(upstream: &StrictUpstream, stream: impl Stream<Item = Result<u32, Error>>) -> u64 {
    let before = upstream.stats().asked;
    let error = all(stream).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    upstream.stats().asked - before
}

#[tokio::test]
async fn a_stream_counts_for_the_endpoint_of_the_method_that_gets_one_page() {
    let upstream = upstream(|arrival| {
        let page: u32 = query(arrival, "p").map_or(0, |page| page.parse().unwrap());
        ok(&json!([page]))
    })
    .await;
    let client = || CountedClient::builder().base_url(upstream.url()).build().unwrap();
    let counted = client();
    counted.items(1).await.unwrap();
    assert_eq!(pages(&upstream, counted.all()).await, 2);
    assert!(counted.items(1).await.is_err());
    // These are counted by themselves.
    assert_eq!(pages(&upstream, counted.by_its_own_name()).await, 3);
    assert_eq!(pages(&upstream, counted.under_a_quota_of_its_own()).await, 2);
    assert_eq!(pages(&upstream, counted.others()).await, 3);
    // What is set for the method holds for the stream of its pages, unless that has something of its own.
    let five = [QuotaSpec::new(5, Duration::from_secs(3_600)).on_limit(OnLimit::Error)];
    let builder =
        || CountedClient::builder().base_url(upstream.url()).quotas_of("items", Scope::Endpoint, &five);
    assert_eq!(pages(&upstream, builder().build().unwrap().all()).await, 5);
    let two = [QuotaSpec::new(2, Duration::from_secs(3_600)).on_limit(OnLimit::Error)];
    assert_eq!(
        pages(&upstream, builder().quotas_of("all", Scope::Endpoint, &two).build().unwrap().all()).await,
        2
    );
}
