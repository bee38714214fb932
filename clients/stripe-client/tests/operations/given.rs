//! What an operation is called with: the generated values, and a file that goes up.

use std::ops::Deref;

use ratelimit_tests::openapi::{self, Operation, Turn};
use serde_json::Value;
use stripe_client::ratelimit_runtime::{Multipart, Part};

/// Values for all that an operation takes.
pub(crate) struct Given {
    /// As the document has them.
    pub(crate) asked: openapi::Given,
    /// As the client takes them.
    called: openapi::Given,
}

impl Deref for Given {
    type Target = openapi::Given;

    fn deref(&self) -> &Self::Target {
        &self.called
    }
}

impl Given {
    pub(crate) fn new(operation: &Operation<'_>, turn: Turn) -> Self {
        let asked = openapi::Given::new(operation, turn);
        let mut called = asked.clone();
        called.query.values_mut().chain(&mut called.body).for_each(emptied);
        Self { asked, called }
    }

    /// The fields of the body as parts, the file among them as one.
    pub(crate) fn multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        for (name, value) in self.body.as_ref().and_then(Value::as_object).unwrap() {
            form = match value {
                Value::String(text) if name == "file" => {
                    form.part(name, Part::bytes(text.clone().into_bytes()).file_name("a.txt"))
                }
                value => add(form, name, value),
            };
        }
        form
    }
}

/// What empties a field is the empty text in the document, and null for the client.
fn emptied(value: &mut Value) {
    match value {
        Value::String(text) if text.is_empty() => *value = Value::Null,
        Value::Array(items) => items.iter_mut().for_each(emptied),
        Value::Object(fields) => fields.values_mut().for_each(emptied),
        _ => {}
    }
}

/// A field that holds others is one part for each, in brackets.
fn add(form: Multipart, name: &str, value: &Value) -> Multipart {
    match value {
        Value::Object(fields) => {
            fields.iter().fold(form, |form, (field, value)| add(form, &format!("{name}[{field}]"), value))
        }
        Value::Array(items) => {
            items.iter().enumerate().fold(form, |form, (at, item)| add(form, &format!("{name}[{at}]"), item))
        }
        Value::String(text) => form.text(name, text.clone()),
        Value::Null => form.text(name, ""),
        other => form.text(name, other.to_string()),
    }
}
