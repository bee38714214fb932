use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};

use super::*;

fn arrival(method: Method, target: &str, form: &str) -> Arrival {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer sk_test_123"));
    if !form.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    }
    Arrival {
        method,
        path: path.to_owned(),
        query: query.map(str::to_owned),
        headers,
        body: Bytes::copy_from_slice(form.as_bytes()),
        received_at: Duration::from_secs(5),
    }
}

fn read(answer: &Answer) -> (u16, Value) {
    assert!(answer.headers.contains_key("request-id"), "{answer:?}");
    (answer.status.as_u16(), serde_json::from_slice(&answer.body).unwrap())
}

fn post(stripe: &FakeStripe, path: &str, form: &str) -> (u16, Value) {
    read(&stripe.answer(&arrival(Method::POST, path, form)))
}

fn get(stripe: &FakeStripe, target: &str) -> (u16, Value) {
    read(&stripe.answer(&arrival(Method::GET, target, "")))
}

fn id(created: &(u16, Value)) -> String {
    created.1["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_was_created_is_retrieved_with_its_fields() {
    let stripe = FakeStripe::new();
    let form = "amount=1099&currency=usd&customer=cus_1&description=a+b&metadata[order]=6735\
                &payment_method_types[]=card&payment_method_types[]=link";
    let created = post(&stripe, "/v1/payment_intents", form);
    assert_eq!(created.0, 200);
    assert_eq!(get(&stripe, &format!("/v1/payment_intents/{}", id(&created))), created);
    let intent = created.1;
    assert_eq!(intent["amount"], 1099);
    assert_eq!(intent["currency"], "usd");
    assert_eq!(intent["customer"], "cus_1");
    assert_eq!(intent["description"], "a b");
    assert_eq!(intent["metadata"], json!({ "order": "6735" }));
    assert_eq!(intent["payment_method_types"], json!(["card", "link"]));
    assert_eq!(intent["status"], "requires_payment_method");
    assert_eq!(intent["created"], EPOCH + 5);

    let created = post(&stripe, "/v1/customers", "email=a%40b.c&name=&address[city]=Bern");
    assert_eq!(get(&stripe, &format!("/v1/customers/{}", id(&created))), created);
    assert_eq!(created.1["email"], "a@b.c");
    assert_eq!(created.1["name"], Value::Null);
    assert_eq!(created.1["address"]["city"], "Bern");
}

#[test]
fn a_create_without_a_required_field_names_it() {
    let stripe = FakeStripe::new();
    for (form, param, code) in [
        ("", "amount", json!("parameter_missing")),
        ("currency=usd", "amount", json!("parameter_missing")),
        ("amount=1", "currency", json!("parameter_missing")),
        ("amount=-1&currency=usd", "amount", json!("parameter_invalid_integer")),
        ("amount=1&currency=dollars", "currency", Value::Null),
        ("amount=1&currency=usd&amount[x]=1", "amount[x]", Value::Null),
    ] {
        let (status, body) = post(&stripe, "/v1/payment_intents", form);
        assert_eq!((status, &body["error"]["param"]), (400, &json!(param)), "{form}: {body}");
        assert_eq!(body["error"]["type"], "invalid_request_error");
        assert_eq!(body["error"]["code"], code, "{form}");
    }
    assert!(stripe.payment_intents().is_empty());
}

#[test]
fn a_request_without_a_test_key_is_unauthorized() {
    let stripe = FakeStripe::new();
    for value in [None, Some("Bearer sk_live_1"), Some("Bearer sk_test_"), Some("Basic c2tfdGVzdF8xOg==")] {
        let mut request = arrival(Method::GET, "/v1/customers", "");
        request.headers.remove(AUTHORIZATION);
        if let Some(value) = value {
            request.headers.insert(AUTHORIZATION, HeaderValue::from_static(value));
        }
        let (status, body) = read(&stripe.answer(&request));
        assert_eq!((status, &body["error"]["type"]), (401, &json!("invalid_request_error")), "{value:?}");
    }
}

#[test]
fn a_body_that_is_no_form_is_refused_and_no_body_is_not() {
    let stripe = FakeStripe::new();
    let mut request = arrival(Method::POST, "/v1/customers", "{}");
    request.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    assert_eq!(read(&stripe.answer(&request)).0, 400);
    request.headers.remove(CONTENT_TYPE);
    assert_eq!(read(&stripe.answer(&request)).0, 400);
    request.body = Bytes::new();
    assert_eq!(read(&stripe.answer(&request)).0, 200);
    let charset = "application/x-www-form-urlencoded; charset=utf-8";
    let mut request = arrival(Method::POST, "/v1/customers", "name=x");
    request.headers.insert(CONTENT_TYPE, HeaderValue::from_static(charset));
    assert_eq!(read(&stripe.answer(&request)).1["name"], "x");
}

#[test]
fn what_does_not_exist_is_404_in_stripes_shape() {
    let stripe = FakeStripe::new();
    for (target, param) in [
        ("/v1/payment_intents/pi_none", json!("intent")),
        ("/v1/customers/cus_none", json!("id")),
        ("/v1/unicorns", Value::Null),
        ("/v1/payment_intents/", json!("intent")),
        ("", Value::Null),
    ] {
        let (status, body) = get(&stripe, target);
        assert_eq!((status, &body["error"]["param"]), (404, &param), "{target}");
        assert!(body["error"]["message"].is_string());
    }
}

#[test]
fn an_intent_is_confirmed_once_and_not_canceled_after() {
    let stripe = FakeStripe::new();
    let path =
        format!("/v1/payment_intents/{}", id(&post(&stripe, "/v1/payment_intents", "amount=5&currency=eur")));
    let unexpected = json!("payment_intent_unexpected_state");
    let (status, body) = post(&stripe, &format!("{path}/confirm"), "");
    assert_eq!((status, &body["error"]["code"]), (400, &unexpected));
    let (status, body) = post(&stripe, &format!("{path}/confirm"), &format!("payment_method={DECLINED}"));
    assert_eq!((status, &body["error"]["type"]), (402, &json!("card_error")));
    let (status, intent) = post(&stripe, &format!("{path}/confirm"), "payment_method=pm_card_visa");
    assert_eq!(
        (status, &intent["status"], &intent["amount_received"]),
        (200, &json!("succeeded"), &json!(5))
    );
    for wish in ["confirm", "cancel"] {
        let (status, body) = post(&stripe, &format!("{path}/{wish}"), "");
        assert_eq!((status, &body["error"]["code"]), (400, &unexpected), "{wish}");
    }
    assert_eq!(get(&stripe, &path).1, intent);
}

#[test]
fn a_canceled_intent_says_when_and_why() {
    let stripe = FakeStripe::new();
    let created = post(&stripe, "/v1/payment_intents", "amount=5&currency=eur&payment_method=pm_card_visa");
    assert_eq!(created.1["status"], "requires_confirmation");
    let path = format!("/v1/payment_intents/{}/cancel", id(&created));
    let (status, intent) = post(&stripe, &path, "cancellation_reason=duplicate");
    assert_eq!((status, &intent["status"]), (200, &json!("canceled")));
    assert_eq!(intent["cancellation_reason"], "duplicate");
    assert_eq!(intent["canceled_at"], EPOCH + 5);
}

#[test]
fn an_idempotency_key_charges_once_and_belongs_to_one_request() {
    let stripe = FakeStripe::new();
    let ask = |form: &str| {
        let mut request = arrival(Method::POST, "/v1/payment_intents", form);
        request.headers.insert("idempotency-key", HeaderValue::from_static("k1"));
        stripe.answer(&request)
    };
    assert_eq!(ask("amount=5").status, 400);
    let first = ask("amount=5&currency=eur");
    let again = ask("amount=5&currency=eur");
    assert_eq!(first.body, again.body);
    assert!(again.headers.contains_key("idempotent-replayed"));
    assert!(!first.headers.contains_key("idempotent-replayed"));
    let (status, body) = read(&ask("amount=6&currency=eur"));
    assert_eq!((status, &body["error"]["type"]), (400, &json!("idempotency_error")));
    assert_eq!(stripe.payment_intents().len(), 1);
}

#[test]
fn pages_follow_one_another_newest_first_and_back() {
    let stripe = FakeStripe::new();
    let mut ids: Vec<_> = (0..5)
        .map(|n| {
            id(&post(&stripe, "/v1/payment_intents", &format!("amount={n}&currency=eur&customer=c{}", n % 2)))
        })
        .collect();
    ids.reverse();
    let page = |query: &str| {
        let (status, body) = get(&stripe, &format!("/v1/payment_intents{query}"));
        assert_eq!(status, 200, "{body}");
        let data = body["data"].as_array().unwrap().iter();
        (
            data.map(|intent| intent["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>(),
            body["has_more"] == true,
        )
    };
    assert_eq!(page(""), (ids.clone(), false));
    assert_eq!(page("?limit=2"), (ids[0..2].to_vec(), true));
    assert_eq!(page(&format!("?limit=2&starting_after={}", ids[1])), (ids[2..4].to_vec(), true));
    assert_eq!(page(&format!("?limit=2&starting_after={}", ids[3])), (ids[4..].to_vec(), false));
    assert_eq!(page(&format!("?limit=2&ending_before={}", ids[3])), (ids[1..3].to_vec(), true));
    assert_eq!(page("?customer=c1"), (vec![ids[1].clone(), ids[3].clone()], false));

    let (status, body) = get(&stripe, "/v1/payment_intents?limit=0");
    assert_eq!((status, &body["error"]["param"]), (400, &json!("limit")));
    let (status, body) = get(&stripe, "/v1/payment_intents?starting_after=pi_none");
    assert_eq!((status, &body["error"]["param"]), (400, &json!("starting_after")));
}

#[test]
fn a_replayed_answer_has_a_request_id_of_its_own() {
    let stripe = FakeStripe::new();
    let mut request = arrival(Method::POST, "/v1/customers", "name=x");
    request.headers.insert("idempotency-key", HeaderValue::from_static("k1"));
    let ids = [stripe.answer(&request), stripe.answer(&request)].map(|a| a.headers["request-id"].clone());
    assert_ne!(ids[0], ids[1]);
    assert_eq!(stripe.answer(&request).headers.get_all("request-id").iter().count(), 1);
}
