//! Every operation of SendGrid's documents against the documents themselves: what is sent for generated
//! values, what is read of every answer, and that the source is what the documents come to.
//!
//! `cargo test -p sendgrid-client --features all --test operations -- --nocapture` prints the list.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on ends there")]

#[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "it has an arm for each operation")]
mod calls;
mod documents;
mod mail;
mod requests;
mod source;

// What the calls take their values from.
use ratelimit_tests::openapi as given;
use ratelimit_tests::openapi::{Extent, Operation, Turn, plain, value};
use serde_json::{Value, json};

use self::documents::{documents, key, operations};

/// What the documents hold that the client was written from.
const OPERATIONS: usize = 391;
const EXAMPLES: usize = 266;

#[tokio::test]
async fn every_operation_sends_what_its_document_asks_for() {
    let documents = documents();
    let operations = operations(&documents);
    let (mut good, mut requests, mut bad) = (0, 0, Vec::new());
    for operation in &operations {
        let (faults, judged) = requests::faults(operation).await;
        let sign = if faults.is_empty() { "ok " } else { "BAD" };
        println!("{sign} {:6} {} ({})", operation.verb.to_uppercase(), operation.path, key(operation));
        good += usize::from(faults.is_empty());
        requests += judged;
        bad.extend(faults.into_iter().map(|fault| format!("{}: {fault}", key(operation))));
    }
    println!("{good} of {} operations, in {requests} requests", operations.len());
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert!(documents.is_empty() || good == OPERATIONS, "{good}");
}

/// All of an answer, in the first of its turns.
fn all_of(operation: &Operation<'_>, content: &Value) -> Value {
    value(operation.document, &content["schema"], Turn { extent: Extent::All, number: 0 })
}

/// What is wrong with how `body`, which came as an answer, is read.
fn lost(operation: &Operation<'_>, body: &Value) -> Option<String> {
    let Some(read) = calls::reread(&key(operation), body) else {
        return Some(format!("is read by no method: {body}"));
    };
    match read {
        Err(error) => Some(format!("cannot be read: {error}: {body}")),
        Ok(again) if plain(&again) != plain(body) => Some(format!("lost something: {body} became {again}")),
        Ok(_) => None,
    }
}

#[test]
fn every_answer_is_read_and_nothing_of_it_is_lost() {
    let documents = documents();
    let mut bad = Vec::new();
    for operation in operations(&documents) {
        for (status, content) in operation.answers() {
            for number in 0..8 {
                let extent = if number < 4 { Extent::All } else { Extent::Half };
                let value = value(operation.document, &content["schema"], Turn { extent, number });
                let misfits = operation.document.misfits(&content["schema"], &value);
                assert_eq!(misfits, Vec::<String>::new(), "{}", key(&operation));
                bad.extend(
                    lost(&operation, &value).map(|fault| format!("{} {status}: {fault}", key(&operation))),
                );
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn an_answer_may_lack_anything_and_hold_anything_new() {
    let documents = documents();
    for operation in operations(&documents) {
        for (_, content) in operation.answers() {
            let mut value = all_of(&operation, content);
            let object = value.as_array_mut().and_then(|items| items.first_mut());
            let Some(fields) =
                object.map_or_else(|| content_fields(&operation, content), |item| item.as_object().cloned())
            else {
                continue;
            };
            let wrapped = |fields: Value| if value.is_array() { json!([fields]) } else { fields };
            let mut nulls = fields.clone();
            nulls.values_mut().for_each(|field| *field = Value::Null);
            nulls.insert("new_field".to_owned(), json!({"a": [1]}));
            for body in [json!({}), Value::Object(nulls)] {
                let read = calls::reread(&key(&operation), &wrapped(body));
                assert!(read.is_none_or(|read| read.is_ok()), "{}", key(&operation));
            }
        }
    }
}

/// The fields of an answer that is an object.
fn content_fields(operation: &Operation<'_>, content: &Value) -> Option<serde_json::Map<String, Value>> {
    all_of(operation, content).as_object().cloned()
}

#[test]
fn every_example_of_the_documents_is_read_and_nothing_of_it_is_lost() {
    let documents = documents();
    let (mut read, mut bad) = (0, Vec::new());
    for operation in operations(&documents) {
        for (status, content) in operation.answers() {
            let one = content.get("example").into_iter();
            let several = content["examples"]
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(_, example)| operation.document.resolve(example).get("value"));
            for example in one.chain(several) {
                read += 1;
                bad.extend(
                    lost(&operation, example).map(|fault| format!("{} {status}: {fault}", key(&operation))),
                );
            }
        }
    }
    println!("{read} examples");
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert!(documents.is_empty() || read == EXAMPLES, "{read}");
}
