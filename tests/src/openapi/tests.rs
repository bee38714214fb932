use http::{HeaderMap, Method, header};
use serde_json::{Value, json};

use super::{Document, Extent, Given, Sent, Turn};

fn document() -> Document {
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}});
    let created = json!({"name": "created", "in": "query", "style": "deepObject",
        "schema": {"anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}}, {"type": "integer"}]}});
    let body = json!({"required": ["amount"], "type": "object", "properties": {
        "amount": {"type": "integer"}, "tags": {"type": "array", "items": {"type": "string", "minLength": 2}}}});
    let form = json!({"content": {"application/x-www-form-urlencoded": {"schema": body}}});
    let operation = json!({"operationId": "charge", "parameters": [id, limit, created], "requestBody": form});
    let root = json!({"openapi": "3.1.0", "paths": {"/v1/cards/{id}:charge": {"post": operation}}});
    Document::new("shop.json", root.to_string()).unwrap()
}

/// What is wrong with a request for `limit`, `created.gt` and two tags of a card.
async fn faults(method: Method, target: &str, body: &str) -> Vec<String> {
    let document = document();
    let operations = document.operations();
    let mut given = Given::new(&operations[0], Turn { extent: Extent::All, number: 0 });
    let fields = |value: Value| value.as_object().cloned().unwrap();
    given.path = fields(json!({"id": "a b"}));
    given.query = fields(json!({"limit": 10, "created": {"gt": 5}}));
    given.body = Some(json!({"amount": 7, "tags": ["new", "old"]}));
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap());
    let sent = Sent { method: &method, target, headers: &headers, body: body.as_bytes() };
    sent.faults(&operations[0], &given).await
}

const TARGET: &str = "/v1/cards/a%20b:charge?limit=10&created[gt]=5";
const BODY: &str = "amount=7&tags[0]=new&tags[1]=old";

#[tokio::test]
async fn what_is_asked_for_has_no_faults() {
    assert_eq!(faults(Method::POST, TARGET, BODY).await, Vec::<String>::new());
}

#[tokio::test]
async fn each_thing_that_is_something_else_is_told() {
    for (target, body, told) in [
        ("/v1/card/a%20b:charge?limit=10&created[gt]=5", BODY, "the path is"),
        ("/v1/cards/a%20c:charge?limit=10&created[gt]=5", BODY, "/id: \"a c\" is sent"),
        ("/v1/cards/a%20b:charge?limit=1000&created[gt]=5", BODY, "greater than the maximum"),
        ("/v1/cards/a%20b:charge?limit=ten&created[gt]=5", BODY, "not of type \"integer\""),
        ("/v1/cards/a%20b:charge?limit=10&limit=10&created[gt]=5", BODY, "twice"),
        ("/v1/cards/a%20b:charge?limit=10&created[gte]=5", BODY, "not valid under any"),
        ("/v1/cards/a%20b:charge?limit=10&created[gt]=5&more=1", BODY, "more"),
        (TARGET, "tags[0]=new&tags[1]=old", "\"amount\" is a required property"),
        (TARGET, "amount=7&tags[0]=new&tags[2]=old", "not of type \"array\""),
        (TARGET, "amount=7&tags[0]=old&tags[1]=new", "tags/0: \"old\" is sent"),
        (TARGET, "amount=7&tags[0]=n&tags[1]=old", "shorter than 2"),
        (TARGET, "amount=7&tags[0]=new&tags[1]=old&colour=red", "colour"),
        (TARGET, "amount=7&amount=7&tags[0]=new&tags[1]=old", "sent twice"),
        (TARGET, "amount=7&tags[0=new", "brackets"),
        (TARGET, "", "no body is sent"),
    ] {
        let faults = faults(Method::POST, target, body).await;
        assert!(faults.iter().any(|fault| fault.contains(told)), "{told}: {faults:?}");
    }
    assert_eq!(faults(Method::PUT, TARGET, BODY).await, ["the verb is PUT"]);
}
