//! What documents have that is not simple: one small document for each, and what becomes of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::needless_raw_string_hashes, reason = "as expect-test writes them")]
#![expect(clippy::needless_pass_by_value, reason = "what is made in place is not borrowed at each call")]

mod all_of;
mod documents;
mod forms;
mod operations;
mod overrides;
mod said;
mod told;
mod types;

use ratelimit_codegen::{Config, Document, Faults, Formatter, generate};
use serde_json::{Value, json};

/// What comes of one document with `paths` and `schemas`: the trait and its types, from their first
/// attribute on.
fn written(paths: &Value, schemas: &Value, config: &str) -> String {
    let document = json!({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}});
    let files = generated(&document, config).unwrap();
    let part = |path: &str, starts: &[&str]| {
        let text = files.get(path).map(String::as_str).unwrap_or_default();
        let start = starts.iter().filter_map(|start| text.find(start)).min();
        start.and_then(|at| text.get(at..)).unwrap_or_default().to_owned()
    };
    part("api/mod.rs", &["pub trait"]) + &part("api/types.rs", &["\n///", "\nopen_enum!", "\nunion!"])
}

fn generated(document: &Value, config: &str) -> Result<std::collections::BTreeMap<String, String>, Faults> {
    let mut document = document.clone();
    let fields = document.as_object_mut().unwrap();
    fields.entry("servers").or_insert_with(|| json!([{"url": "https://api.example.com"}]));
    let document = Document::read("shop.json", &document.to_string())?;
    generate(&[document], &Config::read("overrides.toml", config)?, &Formatter::Plain)
}

/// The only operation of a path, with what makes it an operation.
fn operation(id: &str, fields: Value) -> Value {
    let mut operation = json!({"operationId": id, "tags": ["api"], "responses": {"204": {}}});
    for (name, value) in fields.as_object().unwrap() {
        operation.as_object_mut().unwrap().insert(name.clone(), value.clone());
    }
    operation
}

/// An answer with a body.
fn answer(schema: Value) -> Value {
    json!({"200": {"content": {"application/json": {"schema": schema}}}})
}

/// The types that come of an answer with `schema`.
fn answered(schema: Value, schemas: &Value, config: &str) -> String {
    let paths = json!({"/things": {"get": operation("things", json!({"responses": answer(schema)}))}});
    let written = written(&paths, schemas, config);
    written.split_once("\n}\n").unwrap().1.to_owned()
}

/// The types that come of a body with `schema`.
fn sent(media: &str, schema: Value) -> String {
    let body = json!({"requestBody": {"content": {media: {"schema": schema}}}});
    written(&json!({"/things": {"post": operation("makeThing", body)}}), &json!({}), "")
}

fn told(document: &Value, config: &str) -> String {
    generated(document, config).unwrap_err().to_string()
}
