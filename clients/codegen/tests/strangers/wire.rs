//! Calls of a vendor who has names of their own for JSON, and keys in other places than most.

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use serde_json::{Value, json};

use crate::vendor::a_1::ListShapesResponseItem as Shape;
use crate::vendor::a1::ListAnimalsResponseItem as Animal;
use crate::vendor::items::{Item, ItemInput, ListItemsQuery, Patch, Status, Step};
use crate::vendor::{VendorClient, prelude::*};

async fn upstream(answer: Value) -> StrictUpstream {
    let handler = move |arrival: &Arrival| match arrival.method.as_str() {
        "GET" => Answer::json(StatusCode::OK, &answer),
        _ => Answer::new(StatusCode::NO_CONTENT),
    };
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

fn client(upstream: &StrictUpstream) -> VendorClient {
    VendorClient::builder().base_url(upstream.url()).auth("key").build().unwrap()
}

fn last(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}

#[tokio::test]
async fn json_is_sent_and_asked_for_by_the_name_that_the_document_has_for_it() {
    let upstream = upstream(json!({"id": "7", "status": "open", "before": "lost"})).await;
    let items = client(&upstream).items();
    items.change_item("a/b", json_body(&Patch::new().status(Status::Closed)).unwrap()).await.unwrap();
    let arrival = last(&upstream);
    assert_eq!(arrival.header("content-type"), Some("application/merge-patch+json"));
    assert_eq!(
        (arrival.path.as_str(), &*arrival.body),
        ("/items/.a%2Fb", br#"{"status":"closed"}"#.as_slice())
    );
    items.patch_item("1", json_body(&[Step::new("remove", "/a")]).unwrap()).await.unwrap();
    let arrival = last(&upstream);
    assert_eq!(arrival.header("content-type"), Some("application/json-patch+json"));
    assert_eq!(&*arrival.body, br#"[{"op":"remove","path":"/a"}]"#.as_slice());
    items.add_item(json_body(&ItemInput::new().id("7")).unwrap()).await.unwrap();
    assert_eq!(last(&upstream).header("content-type"), Some("application/json; charset=utf-8"));
    let item: Item = items.get_item(7).await.unwrap().into_data();
    assert_eq!((item.id.as_deref(), item.status), (Some("7"), Some(Status::Open)));
    assert_eq!(item.before.unwrap().as_str(), "lost");
    let arrival = last(&upstream);
    assert_eq!(
        (arrival.path.as_str(), arrival.header("accept")),
        ("/items/;id=7", Some("application/vnd.api+json"))
    );
}

#[tokio::test]
async fn an_object_that_is_one_value_is_sent_as_one_and_what_has_no_end_is_a_stream() {
    let upstream = upstream(json!([{"id": "7"}])).await;
    let items = client(&upstream).items();
    items.list_items(&ListItemsQuery::new().filter("a,1")).await.unwrap();
    let sent: Vec<_> = last(&upstream).query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(sent, ["filter=a,1"]);
    let mut events = items.list_items_stream().await.unwrap().into_data();
    assert!(events.chunk().await.unwrap().is_some());
    assert_eq!(last(&upstream).header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn objects_are_told_by_what_only_they_can_be_or_have_and_nothing_is_lost() {
    let animals = json!([{"kind": "dog", "bark": "wau"}, {"kind": "cat", "lives": 9}, {"kind": "cow"}]);
    let upstream = upstream(animals.clone()).await;
    let read = client(&upstream).a1().list_animals().await.unwrap().into_data();
    assert_eq!(serde_json::to_value(&read).unwrap(), animals);
    assert!(matches!(read.as_slice(), [Animal::Dog(_), Animal::Cat(_), Animal::Other(_)]), "{read:?}");

    let shapes =
        json!([{"name": "s", "side": 2.0}, {"name": "c", "radius": 1.0}, {"name": "?", "corners": 5}]);
    let upstream = self::upstream(shapes.clone()).await;
    let read = client(&upstream).a_1().list_shapes().await.unwrap().into_data();
    assert_eq!(serde_json::to_value(&read).unwrap(), shapes);
    assert!(matches!(read.as_slice(), [Shape::Square(_), Shape::Circle(_), Shape::Other(_)]), "{read:?}");
}

#[tokio::test]
async fn words_of_the_newest_edition_and_maps_of_themselves_are_no_hindrance() {
    let upstream = upstream(json!({"gen": 3, "tree": {"a": {"b": {}}}})).await;
    let read = client(&upstream).r#gen().r#gen(3).await.unwrap().into_data();
    assert_eq!((read.r#gen, read.tree.unwrap()["a"].clone()), (Some(3), json!({"b": {}})));
    let body = crate::vendor::r#gen::Try::new("x").r#gen(1).r#async(true);
    client(&upstream).r#gen().r#try(&body).await.unwrap();
    assert_eq!(last(&upstream).path, "/gen");
}
