//! Documents that somebody broke: what comes is source that is Rust, or faults, and no panic.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use ratelimit_codegen::{Config, Document, Formatter, generate};
use serde_json::{Value, json};

/// A document with something of everything.
fn whole() -> Value {
    json!({
        "openapi": "3.1.0",
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {
            "/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": {
                    "operationId": "getThing", "tags": ["Things"],
                    "parameters": [
                        {"name": "expand", "in": "query", "style": "deepObject", "schema": {"type": "array", "items": {"type": "string"}}},
                        {"name": "X-A", "in": "header", "required": true, "schema": {"type": "string", "default": "a"}},
                        {"$ref": "#/components/parameters/limit"},
                    ],
                    "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}, "404": {}},
                },
                "delete": {"operationId": "deleteThing", "tags": ["Things"], "responses": {"204": {}}},
                "post": {
                    "operationId": "changeThing", "tags": ["Other"],
                    "requestBody": {"content": {"application/json": {"schema": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"required": ["name"]}]}}}},
                    "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}},
                },
            },
        },
        "components": {
            "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 3}}},
            "schemas": {
                "Thing": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": "string"},
                    "name": {"type": ["string", "null"], "maxLength": 9},
                    "kind": {"type": "string", "enum": ["a", "b"]},
                    "parent": {"$ref": "#/components/schemas/Thing"},
                    "owner": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Owner"}], "x-expansionResources": {}},
                    "value": {"oneOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "integer"}], "discriminator": {"propertyName": "kind"}},
                    "others": {"type": "object", "additionalProperties": {"type": "number"}},
                }},
                "Owner": {"type": "object", "properties": {"kind": {"enum": ["owner"]}, "deleted": {"enum": [true]}}},
            },
        },
    })
}

/// The documents that are broken: one with something of everything, and those of strangers.
fn documents() -> Vec<Value> {
    let strangers = ["library.json", "messy.json", "edges.json"]
        .map(|name| serde_json::from_str(&stranger(name)).unwrap());
    strangers.into_iter().chain([whole()]).collect()
}

fn stranger(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strangers/documents");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// What comes of a document that can be read is Rust, or it is told what is wrong.
fn check(document: Document, overrides: &str) -> Result<(), TestCaseError> {
    let config = Config::read("x.toml", overrides).unwrap();
    match generate(&[document], &config, &Formatter::Plain) {
        Ok(files) => prop_assert!(files.contains_key("mod.rs")),
        // What is written is checked to be Rust, and it would be ours to see to that.
        Err(faults) => prop_assert!(!faults.to_string().contains("would be no Rust"), "{faults}"),
    }
    Ok(())
}

const PAGES: &str = "[[pages]]\nparameter = \"limit\"\nattribute = 'offset = \"limit\"'";

/// Every place in a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    for (key, value) in value.as_object().into_iter().flatten() {
        pointers(value, &format!("{at}/{}", escaped(key)), found);
    }
    for (key, value) in value.as_array().into_iter().flatten().enumerate() {
        pointers(value, &format!("{at}/{key}"), found);
    }
}

fn damage() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!(-1)),
        Just(json!(1e300)),
        Just(json!("\"; fn main() {} //")),
        Just(json!("*/ \n \u{0} {x} ]")),
        Just(json!("type")),
        Just(json!("self")),
        Just(json!({"$ref": "#/components/schemas/Thing"})),
        Just(json!({"$ref": "#"})),
        Just(json!({"$ref": 7})),
        Just(json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing/properties/name"}})),
        Just(json!([{"$ref": "#/components/schemas/Thing"}])),
        Just(json!({"allOf": [{"$ref": "#/components/schemas/Thing"}]})),
        Just(json!({"anyOf": [{"type": "null"}]})),
        Just(json!({"enum": [null, "", 1]})),
        Just(json!({"type": ["string", "integer"]})),
        ".{0,12}".prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_document_gives_rust_or_faults(
        which in any::<prop::sample::Index>(),
        records in any::<bool>(),
        hits in prop::collection::vec((any::<prop::sample::Index>(), damage(), ".{0,6}"), 1..5),
    ) {
        let mut document = which.get(&documents()).clone();
        for (place, value, key) in hits {
            let mut places = Vec::new();
            pointers(&document, "", &mut places);
            let place = place.get(&places).clone();
            let at = document.pointer_mut(&place).unwrap();
            match at {
                // A name is broken as often as a value, and as often there is none.
                Value::Object(fields) if !key.is_empty() => drop(fields.insert(key, value)),
                Value::Object(fields) if !fields.is_empty() => {
                    let first = fields.keys().next().cloned().unwrap_or_default();
                    fields.remove(&first);
                }
                other => *other = value,
            }
        }
        match Document::read("broken.json", &document.to_string()) {
            Err(fault) => prop_assert!(fault.to_string().starts_with("broken.json#")),
            Ok(document) => check(document, &format!("records = {records}\n{PAGES}"))?,
        }
    }

    #[test]
    fn a_broken_text_gives_rust_or_faults(
        hits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "[ -~\n]{0,8}"), 1..6),
    ) {
        let mut text = stranger("petstore.yaml");
        for (place, length, put) in hits {
            let start = place.index(text.len());
            let end = (start + length).min(text.len());
            text.replace_range(start..end, &put);
        }
        match Document::read("broken.yaml", &text) {
            Err(fault) => prop_assert!(fault.to_string().starts_with("broken.yaml#")),
            Ok(document) => check(document, PAGES)?,
        }
    }
}
