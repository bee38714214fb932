//! Calls of what was written, over loopback: what is sent, and what is made of the answers.

use http::StatusCode;
use ratelimit_runtime::{Multipart, OrUnset, Part, Stream};
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use serde_json::{Value, json};

use crate::edges::EdgesClient;
use crate::edges::things::Things as _;
use crate::library::BüchereiClient;
use crate::library::books::{
    BookChange, BookInput, BookInputPrice, Genre, ListBooksPublished, ListBooksQuery,
};
use crate::library::prelude::*;
use crate::messy::prelude::*;
use crate::petstore::PetstoreClient;
use crate::petstore::pet::{CatInput, FindPetsByStatusStatusItem, Pet, PetInput, PetKind};
use crate::petstore::prelude::*;
use crate::petstore::store::{ListOrdersQuery, OrderInput};

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

fn petstore(upstream: &StrictUpstream) -> PetstoreClient {
    PetstoreClient::builder().base_url(format!("{}/v2", upstream.url())).auth("key").build().unwrap()
}

fn library(upstream: &StrictUpstream) -> BüchereiClient {
    BüchereiClient::builder().base_url(upstream.url()).auth("key").build().unwrap()
}

fn last(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}

fn sent(upstream: &StrictUpstream) -> Value {
    serde_json::from_slice(&last(upstream).body).unwrap()
}

fn query(arrival: &Arrival) -> Vec<(String, String)> {
    arrival.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_key_goes_into_the_header_that_the_document_names_and_a_default_answer_is_read() {
    let pet =
        json!({"id": 7, "name": "Tom", "kind": {"petType": "cat", "lives": 9}, "nicknames": ["T", null]});
    let upstream = upstream(move |_| Answer::json(StatusCode::OK, &pet)).await;
    let body = PetInput::new("Tom", CatInput::new("cat").lives(9)).password("secret");
    let pet: Pet = petstore(&upstream).pet().add_pet(&body).await.unwrap().into_data();
    assert_eq!((pet.id, pet.name.as_deref()), (Some(7), Some("Tom")));
    assert_eq!(pet.nicknames, Some(vec![Some("T".to_owned()), None]));
    assert!(matches!(&pet.kind, Some(PetKind::Cat(cat)) if cat.lives == Some(9)), "{pet:?}");
    let arrival = last(&upstream);
    assert_eq!((arrival.path.as_str(), arrival.header("x-api-key")), ("/v2/pet", Some("key")));
    let wanted = json!({"name": "Tom", "kind": {"petType": "cat", "lives": 9}, "password": "secret"});
    assert_eq!(sent(&upstream), wanted, "what is read-only is not sent");
    assert!(!format!("{body:?}").contains("secret"));
}

#[tokio::test]
async fn parameters_of_a_path_lists_with_commas_and_cookies_are_sent() {
    let upstream = upstream(|arrival| {
        let pets = json!([{"name": "Tom"}]);
        if arrival.path.ends_with("findByStatus") {
            Answer::json(StatusCode::OK, &pets)
        } else {
            Answer::json(StatusCode::OK, &pets[0])
        }
    })
    .await;
    let pets = petstore(&upstream).pet();
    let status = [FindPetsByStatusStatusItem::Sold, FindPetsByStatusStatusItem::from("lost")];
    assert_eq!(pets.find_pets_by_status(&status).await.unwrap().len(), 1);
    assert_eq!(query(&last(&upstream)), pairs(&[("status", "sold,lost")]));
    pets.get_pet_by_id(7, Some("session=a; debug=1")).await.unwrap();
    let arrival = last(&upstream);
    assert_eq!((arrival.path.as_str(), arrival.header("cookie")), ("/v2/pet/7", Some("session=a; debug=1")));
}

#[tokio::test]
async fn files_go_up_as_parts_or_as_they_are_and_come_as_a_stream_or_a_text() {
    let upstream = upstream(|arrival| match arrival.method.as_str() {
        "POST" => Answer {
            body: "https://p.example/1".into(),
            ..Answer::new(StatusCode::CREATED).with_header("content-type", "text/plain")
        },
        "PUT" => Answer::new(StatusCode::NO_CONTENT),
        _ => Answer { body: "\u{89}PNG".into(), ..Answer::new(StatusCode::OK) },
    })
    .await;
    let pets = petstore(&upstream).pet();
    let photo =
        Multipart::new().part("photo", Part::bytes("PNG").file_name("tom.png")).text("caption", "Tom");
    assert_eq!(pets.add_photo(7, &photo).await.unwrap().into_data(), "https://p.example/1");
    let body = String::from_utf8_lossy(&last(&upstream).body).into_owned();
    assert!(body.contains("filename=\"tom.png\"") && body.contains("name=\"caption\""), "{body}");
    pets.set_photo(7, "PNG".into()).await.unwrap();
    assert_eq!(last(&upstream).header("content-type"), Some("image/png"));
    let mut photo = pets.get_photo(7).await.unwrap().into_data();
    assert_eq!(photo.chunk().await.unwrap().as_deref(), Some("\u{89}PNG".as_bytes()));
}

#[tokio::test]
async fn a_list_goes_on_and_an_object_in_a_query_gives_its_fields() {
    let upstream = upstream(|arrival| {
        let skipped = arrival.query_pairs().find(|(name, _)| name == "offset").map(|(_, value)| value);
        let orders: Vec<_> = match skipped.as_deref() {
            None | Some("0") => (1..=2).map(|id| json!({"id": id})).collect(),
            Some("2") => vec![json!({"id": 3})],
            _ => Vec::new(),
        };
        Answer::json(StatusCode::OK, &json!({"total": 3, "orders": orders}))
    })
    .await;
    let store = petstore(&upstream).store();
    let query_of = ListOrdersQuery::new().limit(2).complete(true).sort("a|b").r#where(r#"{"a":1}"#);
    let mut orders = std::pin::pin!(store.list_orders_stream(&query_of));
    let mut ids = Vec::new();
    while let Some(order) = std::future::poll_fn(|context| orders.as_mut().poll_next(context)).await {
        ids.extend(order.unwrap().id);
    }
    assert_eq!(ids, [1, 2, 3]);
    let first = upstream.requests().swap_remove(0).arrival;
    let wanted = [("limit", "2"), ("complete", "true"), ("sort", "a|b"), ("where", r#"{"a":1}"#)];
    let sent: Vec<_> = query(&first).into_iter().filter(|(name, _)| name != "offset").collect();
    assert_eq!(sent, pairs(&wanted));
}

#[tokio::test]
async fn an_order_is_answered_by_one_of_two_statuses_and_a_kind_of_address_keeps_its_fields() {
    let order = json!({"id": 1, "pets": [7], "shipTo": {"country": "DE", "plz": "10115"}});
    let upstream = upstream(move |_| Answer::json(StatusCode::CREATED, &order)).await;
    let placed = petstore(&upstream).store().place_order(&OrderInput::new([7])).await.unwrap();
    assert_eq!(placed.ship_to.as_ref().unwrap().other_fields["plz"], "10115");
    assert_eq!(sent(&upstream), json!({"pets": [7]}));
}

#[tokio::test]
async fn what_3_1_says_by_lists_of_types_is_null_unset_or_one_of_several() {
    let book =
        json!({"title": "A", "Größe": 1.5, "subtitle": null, "price": "free", "genre": "essay", "new": 1});
    let upstream = upstream(move |arrival| match arrival.method.as_str() {
        "PATCH" => Answer::new(StatusCode::NO_CONTENT),
        "GET" if arrival.path == "/books" => {
            Answer::json(StatusCode::PARTIAL_CONTENT, &json!({"books": [book], "kind": "page", "version": 2}))
        }
        _ => Answer::json(StatusCode::CREATED, &book),
    })
    .await;
    let books = library(&upstream).books();
    let book =
        BookInput::new("A", 1.5).price(BookInputPrice::from("free".to_owned())).subtitle(OrUnset::Unset);
    let book = books.add_book(json_body(&book).unwrap()).await.unwrap();
    assert_eq!((book.subtitle.as_ref(), book.genre.as_ref().unwrap().as_str()), (None, "essay"));
    assert_eq!(book.größe, Some(1.5));
    assert_eq!(sent(&upstream), json!({"title": "A", "Größe": 1.5, "price": "free", "subtitle": null}));
    let arrival = last(&upstream);
    assert_eq!(arrival.header("authorization"), Some("Bearer key"));
    assert!(arrival.header("idempotency-key").is_some());
    let change = json_body(&BookChange::new().subtitle(OrUnset::Unset)).unwrap();
    books.change_book("a/b", change).await.unwrap();
    assert_eq!(last(&upstream).header("content-type"), Some("application/merge-patch+json"));
    assert_eq!((last(&upstream).path, sent(&upstream)), ("/books/a%2Fb".into(), json!({"subtitle": null})));
    let since = ListBooksPublished::new().from("2020-01-01");
    let list = ListBooksQuery::new().genre([Genre::Novel, Genre::Poem]).published(since);
    let page = books.list_books(&list).await.unwrap();
    assert_eq!((page.version, page.books.as_ref().map(Vec::len)), (Some(2), Some(1)));
    let wanted = [("genre", "novel"), ("genre", "poem"), ("published[from]", "2020-01-01")];
    assert_eq!(query(&last(&upstream)), pairs(&wanted));
}

#[tokio::test]
async fn what_has_no_proper_names_is_called_all_the_same() {
    let answer = json!({"Value": [["deep"], {"a": "b"}, 1], "error": {"box": {}}});
    let upstream = upstream(move |_| Answer::json(StatusCode::OK, &answer)).await;
    let client = crate::messy::ApiClient::builder().base_url(upstream.url()).build().unwrap();
    let read = client.self_().get("a b", "?").await.unwrap();
    assert_eq!(last(&upstream).path, "/things/a%20b/%3F");
    let value = serde_json::to_value(&read.value).unwrap();
    assert_eq!(value, json!([["deep"], {"a": "b"}, 1]));
}

#[tokio::test]
async fn a_header_is_sent_once_and_what_the_client_or_the_transport_sends_is_no_argument() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &json!({"clone": "a", "eq": 1}))).await;
    let things = EdgesClient::builder().base_url(upstream.url()).auth("key").build().unwrap().things();
    let read = things.clone_in_things(7, Some("a,b")).await.unwrap();
    assert_eq!((read.clone.as_deref(), read.eq), (Some("a"), Some(1)));
    let arrival = last(&upstream);
    let sent = ["x-api-key", "x-n", "x-l", "idempotency-key"].map(|name| arrival.header(name));
    assert_eq!(sent, [Some("key"), Some("7"), Some("a,b"), None]);
    things.drop(&json!(["any", 1])).await.unwrap_err();
    assert_eq!(self::sent(&upstream), json!(["any", 1]));
    things.from("1", "2/3", "4", &[("k".to_owned(), "v w".to_owned())].into()).await.unwrap();
    let arrival = last(&upstream);
    assert_eq!((arrival.path.as_str(), &*arrival.body), ("/b/1-2%2F3/4.json", b"k=v+w".as_slice()));
}
