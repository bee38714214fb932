//! What stands beside a trait, used: objects, fakes and mocks in the place of a client.

use std::fmt::Debug;
use std::pin::pin;
use std::sync::Arc;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{FakeCall, Stream};
use ratelimit_tests::{Answer, StrictUpstream};
use serde::Serialize;

#[derive(Serialize)]
struct NewCustomer<'a> {
    email: &'a str,
}

/// Without `Debug`.
#[derive(Serialize)]
struct Opaque;

type Customers<'a> = &'a [&'a str];

#[api_client(base_url = "https://api.example.com", dyn, fake)]
trait Shop: Send + Sync + Debug {
    #[get("/customers/{id}")]
    async fn customer(&self, id: &str, #[header("X-Trace")] trace: Option<&str>) -> Result<String, Error>;

    #[post("/customers")]
    async fn create(
        &self,
        #[form] customer: &NewCustomer<'_>,
        #[query] tags: Customers<'_>,
    ) -> Result<String, Error>;

    #[get("/customers/all")]
    #[paginate(cursor = "after", items = "data")]
    fn customers(
        &self,
        #[query] page: &str,
        #[query] opaque: &Opaque,
    ) -> impl Stream<Item = Result<String, Error>> + Send;

    #[get("/new")]
    async fn new(&self) -> Result<u8, Error>;

    #[get("/calls")]
    async fn calls(&self, #[query] r#type: u8) -> Result<u8, Error>;
}

async fn next<S: Stream>(stream: &mut std::pin::Pin<&mut S>) -> Option<S::Item> {
    std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
}

/// What users write against the trait.
async fn greeting(shop: impl Shop) -> Result<String, Error> {
    Ok(format!("hello {}", shop.customer("1", None).await?))
}

async fn all(shop: impl Shop) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    let mut customers = pin!(shop.customers("a", &Opaque));
    while let Some(customer) = next(&mut customers).await {
        all.push(customer?);
    }
    Ok(all)
}

fn texts(calls: &[FakeCall]) -> Vec<String> {
    calls.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn an_object_is_called_through_like_what_it_was_made_of() {
    let handler = |_: &_| Answer::json(StatusCode::OK, &serde_json::json!("Ada"));
    let upstream = StrictUpstream::builder().handler(handler).start().await.unwrap();
    let client = ShopClient::builder().base_url(upstream.url()).build().unwrap();
    let shared: Arc<dyn DynShop> = Arc::new(client);
    assert_eq!(shared.customer("1", None).await.unwrap(), "Ada");
    let spawned = tokio::spawn(greeting(Arc::clone(&shared)));
    assert_eq!(spawned.await.unwrap().unwrap(), "hello Ada");
    // An object of an object, and a borrowed one.
    let owned: Box<dyn DynShop> = Box::new(shared);
    assert_eq!(greeting(&*owned).await.unwrap(), "hello Ada");
    assert_eq!(tokio::spawn(greeting(owned)).await.unwrap().unwrap(), "hello Ada");
}

#[tokio::test]
async fn a_fake_answers_with_its_closures_and_notes_down_what_it_was_asked() {
    let fake = ShopFake::new()
        .on_customer(|id, _| Ok(id.repeat(2)))
        .on_create(|customer, tags| Ok(format!("{} {}", customer.email, tags.len())));
    assert_eq!(greeting(fake.clone()).await.unwrap(), "hello 11");
    assert_eq!(tokio::spawn(greeting(fake.clone())).await.unwrap().unwrap(), "hello 11");
    let created = fake.create(&NewCustomer { email: "a@b" }, &["x", "y"]).await;
    assert_eq!(created.unwrap(), "a@b 2");
    drop(fake.customer("never awaited", None));
    let calls = texts(&fake.calls());
    assert_eq!(calls[..2], [r#"customer(id: "1", trace: None)"#, r#"customer(id: "1", trace: None)"#]);
    assert!(calls[2].contains("companions::NewCustomer") && calls[2].ends_with(r#", tags: ["x", "y"])"#));
    assert_eq!(calls.len(), 3);
    assert_eq!(fake.calls_of("create")[0].argument("tags"), Some(r#"["x", "y"]"#));
}

#[tokio::test]
async fn an_answer_can_change_while_a_clone_is_in_use() {
    let fake = ShopFake::new().on_new(|| Ok(1));
    let used = fake.clone();
    assert_eq!(Shop::new(&used).await.unwrap(), 1);
    let fake = fake.on_new(|| Ok(2)).on_calls(|kind| Ok(kind + 1));
    assert_eq!(Shop::new(&used).await.unwrap(), 2);
    assert_eq!(Shop::calls(&fake, 3).await.unwrap(), 4);
    assert_eq!(texts(&used.calls_of("calls")), ["calls(type: 3)"]);
}

#[tokio::test]
async fn a_fakes_items_become_a_stream_and_an_objects_stream_passes_them_on() {
    let fake = ShopFake::new().on_customers(|page, _| [1, 2].map(|item| Ok(format!("{page}{item}"))));
    drop(fake.customers("never polled", &Opaque));
    assert_eq!(all(fake.clone()).await.unwrap(), ["a1", "a2"]);
    let object: Arc<dyn DynShop> = Arc::new(fake.clone());
    assert_eq!(tokio::spawn(all(object)).await.unwrap().unwrap(), ["a1", "a2"]);
    assert_eq!(fake.calls().len(), 2);
}

/// A stream in a task, of a client and of arguments that are gone.
async fn listed(shop: impl Shop) -> Result<Vec<String>, Error> {
    let page = String::from("a");
    let mut stream = pin!(shop.customers(&page, &Opaque));
    drop((shop, page));
    let mut items = Vec::new();
    while let Some(item) = next(&mut stream).await {
        items.push(item?);
    }
    Ok(items)
}

#[tokio::test]
async fn a_stream_outlives_the_fake_and_the_object_that_gave_it() {
    let fake = ShopFake::new().on_customers(|page, _| [1, 2].map(|item| Ok(format!("{page}{item}"))));
    assert_eq!(listed(fake.clone()).await.unwrap(), ["a1", "a2"]);
    let object: Arc<dyn DynShop> = Arc::new(fake.clone());
    assert_eq!(tokio::spawn(listed(object)).await.unwrap().unwrap(), ["a1", "a2"]);
    assert_eq!(fake.calls_of("customers").len(), 2);
}

#[tokio::test]
#[should_panic = "`ShopFake` has no answer for `customers(page: \"a\", opaque: &companions::Opaque)`: give it one with `.on_customers(|page, opaque| ..)`"]
async fn a_stream_without_an_answer_says_which_to_give() {
    let _ = all(ShopFake::new()).await;
}

#[tokio::test]
#[should_panic = "`ShopFake` has no answer for `customer(id: \"1\", trace: None)`: give it one with `.on_customer(|id, trace| ..)`"]
async fn a_call_without_an_answer_says_which_to_give() {
    let _ = greeting(ShopFake::new()).await;
}
