//! Schemas from the side of a test: values that fit one, and whether a value fits.

use serde_json::{Map, Value, json};

use crate::documents::Document;

/// How much of a value is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Much {
    /// All that the schema names.
    All,
    /// The same, with the first of several choices instead of the last.
    Other,
    /// What it requires.
    Required,
}

/// A value that fits `schema`.
pub(crate) fn value(document: &Document, schema: &Value, much: Much) -> Value {
    let schema = document.resolve(schema);
    if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
        // The empty text is what empties a field.
        let mut choices = choices.iter().filter(|choice| choice["enum"] != json!([""]));
        let choice = if much == Much::Other { choices.next() } else { choices.next_back() };
        return value(document, choice.unwrap(), much);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.iter().find(|value| !value.is_null()).unwrap().clone();
    }
    match kind(schema) {
        "string" => json!(text(schema)),
        "integer" | "number" => {
            json!(schema["minimum"].as_i64().unwrap_or(7).max(7).min(schema["maximum"].as_i64().unwrap_or(7)))
        }
        "boolean" => json!(true),
        "array" => {
            let least = schema["minItems"].as_u64().unwrap_or(1).max(1);
            let item = value(document, &schema["items"], much);
            Value::Array((0..least).map(|_| item.clone()).collect())
        }
        "object" => Value::Object(object(document, schema, much)),
        _ => json!({"any": "thing"}),
    }
}

fn object(document: &Document, schema: &Value, much: Much) -> Map<String, Value> {
    let mut fields = Map::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        fields.extend(object(document, document.resolve(part), much));
    }
    let required = |name: &str| {
        schema["required"].as_array().is_some_and(|names| names.iter().any(|known| known == name))
    };
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        if much != Much::Required || required(name) {
            fields.insert(name.clone(), value(document, field, much));
        }
    }
    // Some require what they do not describe.
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if schema.get("properties").is_none() {
            fields.insert(name.to_owned(), json!("x"));
        }
    }
    if much != Much::Required && schema.get("properties").is_none() {
        let others = schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
        let others =
            others.or_else(|| schema.get("additionalProperties").filter(|others| others.is_object()));
        let other = others.map_or(json!("x"), |others| value(document, others, much));
        fields.insert("ada@example.com".to_owned(), other);
    }
    fields
}

fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(kind) => kind,
        Value::Array(kinds) => {
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or("null")
        }
        _ if schema.get("properties").is_some() || schema.get("allOf").is_some() => "object",
        _ => "any",
    }
}

fn text(schema: &Value) -> String {
    let known = match schema["format"].as_str().unwrap_or_default() {
        "email" => "ada@example.com",
        "uri" | "url" => "https://example.com/a?b=c",
        "date" => "2026-01-02",
        "date-time" => "2026-01-02T03:04:05Z",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "ipv4" => "192.0.2.1",
        // With what must be encoded in a path and in a query.
        _ => "a b&c/ü=%",
    };
    let bound = |name: &str| schema[name].as_u64().and_then(|bound| usize::try_from(bound).ok());
    let mut text: String = known.chars().take(bound("maxLength").unwrap_or(usize::MAX)).collect();
    while text.chars().count() < bound("minLength").unwrap_or(0) {
        text.push('x');
    }
    text
}

/// Why `value` does not fit `schema`; nothing where it does.
pub(crate) fn misfits(document: &Document, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let nullable = schema["nullable"] == true;
    let schema = document.resolve(schema);
    let mut found = Vec::new();
    if value.is_null() && (nullable || schema["nullable"] == true) {
        return found;
    }
    let choices = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array);
    if let Some(choices) = choices
        && !choices.iter().any(|choice| misfits(document, choice, value, place).is_empty())
    {
        found.push(format!("{place}: fits none of its choices"));
    }
    if let Some(values) = schema["enum"].as_array()
        && !values.contains(value)
    {
        found.push(format!("{place}: {value} is none of {values:?}"));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| is_a(value, kind)) {
        found.push(format!("{place}: {value} is no {}", kinds.join(" or ")));
    }
    let bound = |name: &str| schema[name].as_f64();
    let size = match value {
        Value::String(text) => Some(("Length", text.chars().count())),
        Value::Array(items) => Some(("Items", items.len())),
        Value::Object(fields) => Some(("Properties", fields.len())),
        _ => None,
    };
    let measured = match (value.as_f64(), size) {
        (Some(number), _) => Some((bound("minimum"), number, bound("maximum"))),
        #[expect(clippy::cast_precision_loss, reason = "no text of a test is that long")]
        (_, Some((what, size))) => {
            Some((bound(&format!("min{what}")), size as f64, bound(&format!("max{what}"))))
        }
        _ => None,
    };
    if let Some((least, is, most)) = measured
        && (least.is_some_and(|least| is < least) || most.is_some_and(|most| is > most))
    {
        found.push(format!("{place}: {is} is not from {least:?} to {most:?}"));
    }
    for (item, number) in value.as_array().into_iter().flatten().zip(0..) {
        found.extend(misfits(document, &schema["items"], item, &format!("{place}/{number}")));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.is_object() && value.get(name).is_none() {
            found.push(format!("{place}: has no `{name}`"));
        }
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        found.extend(misfits(document, part, value, place));
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        let known = schema["properties"]
            .get(name)
            .or_else(|| schema.get("additionalProperties").filter(|others| others.is_object()));
        if let Some(schema) = known {
            found.extend(misfits(document, schema, field, &format!("{place}/{name}")));
        }
    }
    found
}

fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => false,
    }
}
