//! Values that fit a schema.

use serde_json::{Map, Value, json};

use super::document::Document;

/// How much of a value is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All that the schema names.
    All,
    /// What it requires, and half of the rest: the other half each turn.
    Half,
    /// What it requires.
    Required,
}

/// Which of the values that fit is made: with each turn another choice, another member of an enum, another text,
/// another number. As many turns as there are choices go through all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// How much is made.
    pub extent: Extent,
    /// The number of the turn.
    pub number: usize,
}

/// Turns enough for all of an operation: the unions of what is sent have no more choices.
pub fn turns() -> impl Iterator<Item = Turn> {
    let of = |(extent, count)| (0..count).map(move |number| Turn { extent, number });
    [(Extent::All, 8), (Extent::Half, 4), (Extent::Required, 2)].into_iter().flat_map(of)
}

/// Texts, of which the first that fit a schema are taken: what must be encoded in a path, a query, a form and JSON;
/// what looks like something else; and what formats and patterns ask for.
const TEXTS: [&str; 19] = [
    "a b&c/ü=%",
    "[0]=1;#?+",
    "\"\\\n\t🦀",
    "true",
    "007",
    "null",
    "x",
    "7",
    "ada@example.com",
    "https://example.com/a?b=c",
    "https://example.com/a/b.html",
    "2026-01-02",
    "2026-01-02T03:04:05Z",
    "2026-01-02 03:04:05",
    "00000000-0000-4000-8000-000000000000",
    "192.0.2.1",
    "mail.example.com",
    "250",
    "Ada",
];

const NUMBERS: [f64; 8] = [7.0, 0.0, 0.5, 1.0, 99.95, 4_000_000_000.0, 100.0, -3.0];
const WHOLE_NUMBERS: [i64; 7] = [7, 0, 1, 4_000_000_000, 100, -3, 2_147_483_647];

/// How deep a value goes that need not be there.
const DEPTH: usize = 24;

/// A value that fits `schema`, a part of `document`.
///
/// # Panics
/// Where nothing that is made fits.
#[must_use]
pub fn value(document: &Document, schema: &Value, turn: Turn) -> Value {
    Maker { document }.value(schema, turn, 0)
}

struct Maker<'a> {
    document: &'a Document,
}

impl Maker<'_> {
    fn value(&self, schema: &Value, turn: Turn, depth: usize) -> Value {
        let schema = self.document.resolve(schema);
        if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
            let (choice, turn) = turn.one_of(choices);
            return self.value(choice, turn, depth + 1);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return turn.one_of(values).0.clone();
        }
        match kind(schema) {
            "string" => self.fitting(schema, turn, TEXTS.iter().map(|text| fitted(text, schema))),
            "integer" => self.fitting(schema, turn, WHOLE_NUMBERS.iter().map(|number| json!(number))),
            "number" => self.fitting(schema, turn, NUMBERS.iter().map(|number| json!(number))),
            "boolean" => json!(turn.number.is_multiple_of(2)),
            "array" => self.list(schema, turn, depth),
            "object" => Value::Object(self.object(schema, turn, depth)),
            "null" => Value::Null,
            _ => json!({"any": "thing"}),
        }
    }

    /// The one of `values` whose turn it is, of those that fit.
    fn fitting(&self, schema: &Value, turn: Turn, values: impl Iterator<Item = Value>) -> Value {
        let values: Vec<Value> = values.filter(|value| self.document.is_fit(schema, value)).collect();
        assert!(!values.is_empty(), "{}: nothing fits {schema}", self.document.name);
        turn.one_of(&values).0.clone()
    }

    fn list(&self, schema: &Value, turn: Turn, depth: usize) -> Value {
        let least = bound(schema, "minItems").unwrap_or(0).max(1);
        let most = bound(schema, "maxItems").unwrap_or(usize::MAX).max(least);
        let length = (least + turn.number % 3).min(most);
        let item = |place| self.value(&schema["items"], turn.plus(place), depth + 1);
        let mut items: Vec<Value> = Vec::new();
        for item in (0..length).map(item) {
            if schema["uniqueItems"] != true || !items.contains(&item) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    fn object(&self, schema: &Value, turn: Turn, depth: usize) -> Map<String, Value> {
        let mut fields = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            fields.extend(self.object(self.document.resolve(part), turn, depth + 1));
        }
        let names = || schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        for (place, (name, field)) in schema["properties"].as_object().into_iter().flatten().enumerate() {
            let is_taken = match turn.extent {
                Extent::All => depth < DEPTH,
                Extent::Half => depth < DEPTH && (place + turn.number).is_multiple_of(2),
                Extent::Required => false,
            };
            if is_taken || names().any(|required| required == name) {
                fields.insert(name.clone(), self.value(field, turn, depth + 1));
            }
        }
        // Some require what they do not describe.
        for name in names() {
            fields.entry(name).or_insert_with(|| json!("x"));
        }
        if schema.get("properties").is_none() {
            fields.extend(self.others(schema, turn, depth));
        }
        // In a form an object in which nothing is cannot be told from none.
        let first = schema["properties"].as_object().and_then(|properties| properties.iter().next());
        if let Some((name, field)) = first.filter(|_| fields.is_empty() && depth > 0) {
            fields.insert(name.clone(), self.value(field, turn, depth + 1));
        }
        fields
    }

    /// Values of names that the schema leaves open.
    fn others(&self, schema: &Value, turn: Turn, depth: usize) -> Vec<(String, Value)> {
        if schema["additionalProperties"] == false {
            return Vec::new();
        }
        let least = bound(schema, "minProperties").unwrap_or(0);
        let pattern = schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
        let others =
            pattern.or_else(|| schema.get("additionalProperties").filter(|others| others.is_object()));
        let other =
            |place| others.map_or(json!("x"), |others| self.value(others, turn.plus(place), depth + 1));
        let names = ["ada@example.com", "b c&d=e", "ü.f"].into_iter().enumerate();
        let made = names.take(least.max(1 + turn.number % 3));
        made.map(|(place, name)| (name.to_owned(), other(place))).collect()
    }
}

impl Turn {
    /// The one of `values` whose turn it is; and the turn for what is in it, which goes on when all had theirs.
    fn one_of<'a>(&self, values: &'a [Value]) -> (&'a Value, Self) {
        let count = values.len().max(1);
        let inner = Self { number: self.number / count, ..*self };
        (values.get(self.number % count).unwrap_or(&Value::Null), inner)
    }

    const fn plus(self, more: usize) -> Self {
        Self { number: self.number + more, ..self }
    }
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

/// `text`, as long as the schema has it.
fn fitted(text: &str, schema: &Value) -> Value {
    let mut text: String = text.chars().take(bound(schema, "maxLength").unwrap_or(usize::MAX)).collect();
    while text.chars().count() < bound(schema, "minLength").unwrap_or(0) {
        text.push('x');
    }
    json!(text)
}

fn bound(schema: &Value, name: &str) -> Option<usize> {
    usize::try_from(schema[name].as_u64()?).ok()
}
