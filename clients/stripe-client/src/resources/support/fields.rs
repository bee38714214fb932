//! What all types do with their fields.
//!
//! Written by `ratelimit-codegen`.

use std::fmt;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Fields, Read, Shape};

/// Fields whose values nobody is shown.
const SECRETS: &[&str] = &[
    "account_number",
    "api_key",
    "client_secret",
    "cvc",
    "encrypted_number",
    "iban",
    "id_number",
    "number",
    "password",
    "payload",
    "secret",
    "ssn_last_4",
];

/// Fields as they are sent: `null` is the word that empties one.
pub(crate) struct Sent<'a>(pub(crate) &'a Fields);

impl Serialize for Sent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, SentValue(value))))
    }
}

struct SentValue<'a>(&'a Value);

impl Serialize for SentValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => OrUnset::<()>::Unset.serialize(serializer),
            Value::Array(items) => serializer.collect_seq(items.iter().map(SentValue)),
            Value::Object(fields) => Sent(fields).serialize(serializer),
            other => other.serialize(serializer),
        }
    }
}

/// Shows fields and their values, but for those that are secrets.
pub(crate) fn debug(name: &str, fields: &Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    // Hundreds of fields are seldom there.
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        if SECRETS.contains(&name.as_str()) {
            shown.field(name, &format_args!("(hidden)"));
        } else {
            shown.field(name, &Showing(value));
        }
    }
    shown.finish()
}

struct Showing<'a>(&'a Value);

impl fmt::Debug for Showing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Object(fields) => debug("", fields, f),
            Value::Array(items) => f.debug_list().entries(items.iter().map(Showing)).finish(),
            other => fmt::Display::fmt(other, f),
        }
    }
}

/// The field `name`, where it is there and what it should be.
pub(crate) fn read<'a, T: Read<'a>>(fields: &'a Fields, name: &str) -> Option<T> {
    fields.get(name).filter(|value| !value.is_null()).and_then(T::read)
}

/// The text `name`; none is an empty one.
pub(crate) fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Adds an entry to the map `name`.
pub(crate) fn add_entry(fields: &mut Fields, name: &str, key: String, value: Value) {
    let map = fields.entry(name).or_insert(Value::Null);
    if !map.is_object() {
        *map = Value::Object(Fields::new());
    }
    if let Value::Object(entries) = map {
        entries.insert(key, value);
    }
}

/// The fields of an answer, which must be an object, must have an id where all of its kind have, and nothing in which
/// is something else than it should be.
pub(crate) fn object_of<'de, D: Deserializer<'de>>(
    name: &str,
    has_id: bool,
    shape: Shape,
    deserializer: D,
) -> Result<Fields, D::Error> {
    let read = fields_of(name, has_id, shape, Value::deserialize(deserializer)?);
    read.map_err(serde::de::Error::custom)
}

/// Apart, so that it is compiled once and not for each format.
fn fields_of(name: &str, has_id: bool, shape: Shape, value: Value) -> Result<Fields, String> {
    fits(name, shape, &value)?;
    match value {
        Value::Object(fields) if !has_id || fields.get("id").is_some_and(Value::is_string) => Ok(fields),
        Value::Object(_) => Err(format!("`id` is missing, so it is no `{name}`")),
        _ => Err(format!("is no object, so it is no `{name}`")),
    }
}

/// The value of an answer, nothing in which is something else than it should be.
pub(crate) fn fitting<'de, D: Deserializer<'de>>(
    name: &str,
    shape: Shape,
    deserializer: D,
) -> Result<Value, D::Error> {
    let value = Value::deserialize(deserializer)?;
    fits(name, shape, &value).map_err(serde::de::Error::custom)?;
    Ok(value)
}

/// The places of what is something else than it should be: the first ones, for where one is there are often more.
pub(crate) fn fits(name: &str, shape: Shape, value: &Value) -> Result<(), String> {
    const SHOWN: usize = 5;
    let misfits = shape.misfits(value, "");
    if misfits.is_empty() {
        return Ok(());
    }
    let more = misfits.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!("; and {more} more") };
    let shown: Vec<_> = misfits.into_iter().take(SHOWN).collect();
    Err(format!("is no `{name}`: {}{more}", shown.join("; ")))
}

/// Parameters as JSON, every one of which must be known and be what it should be.
pub(crate) fn checked<'de, D: Deserializer<'de>>(shape: Shape, deserializer: D) -> Result<Fields, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let misfits = shape.misfits(&value, "");
    match value {
        Value::Object(fields) if misfits.is_empty() => Ok(fields),
        Value::Object(_) => Err(serde::de::Error::custom(misfits.join("; "))),
        _ => Err(serde::de::Error::custom("is no object")),
    }
}
