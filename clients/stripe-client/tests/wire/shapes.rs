//! Answers that are not what they should be: what is kept, and what is an error that says where.

use std::error::Error as _;

use serde_json::{Value, json};
use stripe_client::payment_intents::{ListPaymentIntentsQuery, PaymentIntent};
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::ErrorKind;
use stripe_client::{StripeError, StripeErrorKind};

use crate::support::{client, retrieve, saying, shown};

/// An upstream's answer, which a test makes once.
fn leaked(body: &Value) -> &'static str {
    Box::leak(body.to_string().into_boxed_str())
}

async fn read(body: &Value) -> Result<PaymentIntent, StripeError> {
    let upstream = saying(200, leaked(body)).await;
    retrieve(&client(&upstream), "pi_1").await.map(|answer| answer.data().clone())
}

/// What the error says, and what is behind it.
fn told(error: &StripeError) -> String {
    format!("{error} {}", error.source().map(ToString::to_string).unwrap_or_default())
}

#[tokio::test]
async fn a_new_enum_value_a_missing_and_a_new_field_and_null_are_read() {
    let body = json!({
        "id": "pi_1", "status": "pondering", "amount": null, "invented": {"a": [1]},
        "latest_charge": {"id": "ch_1", "invented": 1, "amount": null},
    });
    let intent = read(&body).await.unwrap();
    assert_eq!((intent.id(), intent.amount(), intent.currency()), ("pi_1", None, None));
    assert_eq!(intent.status().unwrap().as_str(), "pondering");
    assert_eq!(Value::Object(intent.fields().clone()), body);
}

#[tokio::test]
async fn a_field_of_the_wrong_type_is_an_error_that_names_its_place_and_shows_no_value() {
    for (field, wrong, place) in [
        ("amount", json!("s3cret"), "`amount` is a text, and no whole number"),
        ("amount", json!(1.5), "`amount` is a number, and no whole number"),
        ("currency", json!(7), "`currency` is a number, and no text"),
        ("livemode", json!("s3cret"), "`livemode` is a text, and no boolean"),
        ("customer", json!(7), "`customer` is a number, and no id or object"),
        ("metadata", json!(["s3cret"]), "`metadata` is a list, and no object"),
        ("metadata", json!({"a": 1}), "`metadata.a` is a number, and no text"),
        ("metadata", json!({"a": null}), "`metadata.a` is null, and no text"),
        ("payment_method_types", json!(["card", 1]), "`payment_method_types[1]` is a number, and no text"),
        ("payment_method_types", json!([null]), "`payment_method_types[0]` is null, and no text"),
        (
            "shipping",
            json!({"address": {"city": ["s3cret"]}}),
            "`shipping.address.city` is a list, and no text",
        ),
        (
            "latest_charge",
            json!({"id": "ch_1", "paid": 1}),
            "`latest_charge.paid` is a number, and no boolean",
        ),
    ] {
        let body = json!({"id": "pi_1", field: wrong});
        let error = read(&body).await.unwrap_err();
        assert_eq!(error.kind(), StripeErrorKind::Client);
        assert_eq!(error.client_error().kind(), ErrorKind::Decode);
        assert!(told(&error).contains(place), "{}", told(&error));
        assert!(!shown(&error).contains("s3cret"), "{}", shown(&error));
        // What Stripe did is done: it is all there.
        assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("req_42")));
        assert_eq!(error.body(), Some(body.to_string().as_bytes()));
    }
}

#[tokio::test]
async fn an_answer_with_many_faults_names_the_first_ones() {
    let metadata: serde_json::Map<_, _> = (0..9).map(|number| (format!("k{number}"), json!(1))).collect();
    let error = read(&json!({"id": "pi_1", "metadata": metadata})).await.unwrap_err();
    assert!(
        told(&error).contains("`metadata.k4` is") && told(&error).contains("; and 4 more"),
        "{}",
        told(&error)
    );
    assert!(!told(&error).contains("metadata.k5"), "{}", told(&error));
}

#[tokio::test]
async fn what_is_no_object_and_what_has_no_id_is_an_error() {
    for (body, wanted) in [
        (json!([1]), "is no `PaymentIntent`"),
        (json!({"amount": 1}), "`id` is missing, so it is no `PaymentIntent`"),
        (json!({"id": 1}), "`id` is a number, and no text"),
        (json!({"id": null}), "`id` is missing"),
    ] {
        let error = read(&body).await.unwrap_err();
        assert!(told(&error).contains(wanted), "{}", told(&error));
    }
}

#[tokio::test]
async fn what_is_wrong_in_a_list_is_named_by_its_place_in_it() {
    let items = json!({"data": [{"id": "pi_1"}, {"id": "pi_2", "amount": "x"}], "has_more": false});
    let upstream = saying(200, leaked(&items)).await;
    let stripe = client(&upstream);
    let query = ListPaymentIntentsQuery::default();
    let error = stripe.payment_intents().list_payment_intents(&query).await.unwrap_err();
    assert!(told(&error).contains("`data[1].amount` is a text"), "{}", told(&error));
}

#[tokio::test]
async fn what_is_one_of_several_must_be_what_it_looks_like_and_may_look_like_none() {
    let with = |source: Value| json!({"id": "cus_1", "object": "customer", "sources": {"data": [source]}});
    let customer = async |body: &Value| {
        let upstream = saying(200, leaked(body)).await;
        let answer = client(&upstream).customers().retrieve_customer("cus_1", &[]).await;
        answer.map(|answer| serde_json::to_value(answer.data()).unwrap())
    };
    for body in [
        with(json!({"id": "card_1", "object": "card", "exp_year": 2030})),
        with(json!({"object": "robot", "exp_year": "2030"})),
        json!({"id": "cus_1", "object": "customer", "deleted": true}),
    ] {
        assert_eq!(customer(&body).await.unwrap(), body);
    }
    let wrong = with(json!({"id": "card_1", "object": "card", "exp_year": "2030"}));
    let error = customer(&wrong).await.unwrap_err();
    assert!(
        told(&error).contains("`sources.data[0].exp_year` is a text, and no whole number"),
        "{}",
        told(&error)
    );
}

#[tokio::test]
async fn what_was_expanded_is_typed_where_its_feature_is_on_and_json_elsewhere() {
    let account = json!({"id": "acct_1", "object": "account", "country": "CH"});
    let intent = read(&json!({
        "id": "pi_1",
        "customer": "cus_1",
        "latest_charge": {"id": "ch_1", "object": "charge", "amount": 5},
        "on_behalf_of": account,
    }))
    .await
    .unwrap();
    let customer = intent.customer().unwrap();
    assert_eq!((customer.id(), customer.object().is_none()), (Some("cus_1"), true));
    let charge = intent.latest_charge().unwrap();
    assert_eq!((charge.id(), charge.object().unwrap().amount()), (Some("ch_1"), Some(5)));
    let on_behalf_of = intent.on_behalf_of().unwrap();
    assert_eq!((on_behalf_of.id(), on_behalf_of.as_json()), (Some("acct_1"), &account));
    #[cfg(feature = "connect")]
    assert_eq!(on_behalf_of.object().unwrap().country(), Some("CH"));
    #[cfg(not(feature = "connect"))]
    assert_eq!(on_behalf_of.object().unwrap()["country"], "CH");
}
