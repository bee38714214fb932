//! The bodies of requests.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll};

use ratelimit_runtime::prelude::*;
use serde::Serialize;

use crate::{answering, last};

#[derive(Serialize)]
struct Order<'a> {
    amount: u32,
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coupon: Option<OrUnset<&'a str>>,
    items: Vec<BTreeMap<&'a str, u32>>,
}

fn order() -> Order<'static> {
    Order {
        amount: 7,
        note: None,
        coupon: Some(OrUnset::Unset),
        items: vec![BTreeMap::from([("price", 1)]), BTreeMap::from([("price", 2)])],
    }
}

#[api_client(base_url = "https://api.example.com")]
trait Orders {
    #[post("/orders")]
    async fn json(&self, #[json] order: &Order<'_>) -> Result<(), Error>;

    #[post("/orders")]
    async fn form(&self, #[form] order: &Order<'_>) -> Result<(), Error>;

    #[post("/orders")]
    async fn form_multi(&self, #[form(style = "multi")] ids: &BTreeMap<&str, [u32; 2]>) -> Result<(), Error>;

    #[put("/orders")]
    async fn raw(&self, #[body] data: &[u8]) -> Result<(), Error>;

    #[put("/orders")]
    async fn csv(&self, #[body("text/csv")] data: Body) -> Result<(), Error>;

    #[put("/orders")]
    async fn named(&self, #[header("Content-Type")] kind: &str, #[body] data: String) -> Result<(), Error>;

    #[post("/orders")]
    async fn parts(
        &self,
        #[part] purpose: &str,
        #[part("file")] document: Part,
        #[part] note: Option<String>,
    ) -> Result<(), Error>;

    #[post("/orders")]
    async fn multipart(&self, #[multipart] form: &Multipart, #[part] last: u32) -> Result<(), Error>;

    #[delete("/orders")]
    async fn delete(&self, #[json] ids: &[u32]) -> Result<(), Error>;
}

async fn client() -> (ratelimit_tests::StrictUpstream, OrdersClient) {
    let upstream = answering(serde_json::json!({})).await;
    let client = OrdersClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, client)
}

#[tokio::test]
async fn json_is_sent_as_json() {
    let (upstream, orders) = client().await;
    orders.json(&order()).await.unwrap();
    let sent = last(&upstream);
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.body, r#"{"amount":7,"note":null,"coupon":null,"items":[{"price":1},{"price":2}]}"#);
    orders.delete(&[1]).await.unwrap();
    assert_eq!(last(&upstream).body, "[1]");
}

#[tokio::test]
async fn a_form_nests_leaves_none_out_and_sends_what_is_unset() {
    let (upstream, orders) = client().await;
    orders.form(&order()).await.unwrap();
    let sent = last(&upstream);
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    let pairs: Vec<_> =
        form_urlencoded::parse(&sent.body).map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(pairs, ["amount=7", "coupon=", "items[0][price]=1", "items[1][price]=2"]);
    orders.form_multi(&BTreeMap::from([("id", [1, 2])])).await.unwrap();
    assert_eq!(last(&upstream).body, "id=1&id=2");
}

/// Two chunks, one after the other.
struct Chunks(Vec<&'static str>);

impl Stream for Chunks {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop().map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))))
    }
}

#[tokio::test]
async fn a_raw_body_is_sent_as_it_is_and_a_stream_as_it_comes() {
    let (upstream, orders) = client().await;
    orders.raw(b"\x00\xff").await.unwrap();
    let sent = last(&upstream);
    assert_eq!(
        (&sent.body[..], sent.header("content-type")),
        (&b"\x00\xff"[..], Some("application/octet-stream"))
    );
    orders.csv(Body::stream(Chunks(vec!["1,2", "a,b\n"]))).await.unwrap();
    let sent = last(&upstream);
    assert_eq!((&sent.body[..], sent.header("content-type")), (&b"a,b\n1,2"[..], Some("text/csv")));
    assert_eq!(sent.header("content-length"), None);
    orders.csv(Body::stream(Chunks(vec!["1,2", "a,b\n"])).with_len(7)).await.unwrap();
    assert_eq!(last(&upstream).header("content-length"), Some("7"));
    orders.named("application/x-ours", "x".to_owned()).await.unwrap();
    assert_eq!(last(&upstream).header("content-type"), Some("application/x-ours"));
}

#[tokio::test]
async fn parts_make_a_multipart_body() {
    let (upstream, orders) = client().await;
    let file = Part::bytes("%PDF").file_name("a.pdf").content_type("application/pdf");
    orders.parts("evidence", file, None).await.unwrap();
    let sent = last(&upstream);
    let boundary =
        sent.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(sent.body.to_vec()).unwrap().replace(boundary, "B");
    assert_eq!(
        body,
        "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nevidence\r\n--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\
         %PDF\r\n--B--\r\n"
    );
    orders.multipart(&Multipart::new().text("first", "1"), 2).await.unwrap();
    let body = String::from_utf8(last(&upstream).body.to_vec()).unwrap();
    assert!(body.find("name=\"first\"").unwrap() < body.find("name=\"last\"").unwrap(), "{body}");
}
