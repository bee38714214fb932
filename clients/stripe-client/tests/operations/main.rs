//! Every operation of Stripe's API against the document of its requests, and every object against today's
//! fixtures.
//!
//! `cargo test -p stripe-client --features all --test operations -- --nocapture` prints the list.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

#[expect(clippy::too_many_lines, reason = "it has an arm for each operation")]
mod calls;
mod given;
mod requests;
mod source;

use std::path::PathBuf;

use ratelimit_tests::openapi::{Document, specs};
use serde_json::{Value, json};

/// What the document holds that the client was written from.
const OPERATIONS: usize = 557;

/// The file `name` among the documents; none, and a word about it, where it is not at hand.
fn path_of(name: &str) -> Option<PathBuf> {
    let path = specs(env!("CARGO_MANIFEST_DIR"))?.join(name);
    if path.is_file() {
        return Some(path);
    }
    println!("`{name}` is not at hand, so it is not checked");
    None
}

/// The document of the requests.
fn document() -> Option<Document> {
    Some(Document::read(&path_of("stripe.current.json")?).unwrap())
}

/// Objects as they come back.
fn fixtures() -> Option<Value> {
    let text = std::fs::read_to_string(path_of("stripe.fixtures.head.json")?).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

#[tokio::test]
async fn every_operation_sends_what_the_document_asks_for() {
    let Some(document) = document() else { return };
    let operations = document.operations();
    let (mut good, mut requests, mut bad) = (0, 0, Vec::new());
    for operation in &operations {
        let (faults, judged) = requests::faults(operation).await;
        let sign = if faults.is_empty() { "ok " } else { "BAD" };
        println!("{sign} {:6} {}", operation.verb.to_uppercase(), operation.path);
        good += usize::from(faults.is_empty());
        requests += judged;
        bad.extend(faults.into_iter().map(|fault| format!("{}: {fault}", requests::key(operation))));
    }
    println!("{good} of {} operations, in {requests} requests", operations.len());
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert_eq!(good, OPERATIONS);
}

#[test]
fn every_fixture_is_read_and_nothing_of_it_is_lost() {
    let Some(fixtures) = fixtures() else { return };
    let resources = fixtures["resources"].as_object().unwrap();
    let (mut read, mut typed, mut bad) = (0, 0, Vec::new());
    for (name, fixture) in resources {
        // What is deleted, and what is one of several, is told by its own tag.
        let tag = fixture["object"].as_str().unwrap_or(name).replace('.', "__");
        let name = Some(name.replace('.', "__"))
            .filter(|name| calls::object(name, fixture).is_some())
            .unwrap_or(tag);
        let Some((shape, again)) = calls::object(&name, fixture) else {
            bad.push(format!("`{name}` has no type"));
            continue;
        };
        read += 1;
        match again {
            Err(error) => bad.push(format!("{name}: {error}")),
            Ok(again) if again != *fixture => bad.push(format!("{name}: lost something")),
            Ok(_) => {}
        }
        let unknown = shape.unknown(fixture, &name);
        typed += usize::from(unknown.is_empty());
        for place in unknown {
            println!("no method for {place}");
        }
    }
    println!("{read} of {} fixtures read, {typed} of them with a method for every field", resources.len());
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert_eq!(read, resources.len());
}

#[test]
fn an_object_may_lack_anything_but_its_id_and_hold_anything_new() {
    let Some(fixtures) = fixtures() else { return };
    for (name, fixture) in fixtures["resources"].as_object().unwrap() {
        let mut nulls = fixture.clone();
        for (field, value) in nulls.as_object_mut().unwrap() {
            if field != "id" {
                *value = Value::Null;
            }
        }
        nulls["new_field"] = json!({"a": [1]});
        if let Some((_, again)) = calls::object(&name.replace('.', "__"), &nulls) {
            assert_eq!(again.unwrap(), nulls, "{name}");
        }
    }
}
