//! JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::policies::fault::FileFault;
use crate::policies::node::{At, Entry, FilePlace, Node, Value, bounded};

pub(super) fn read(text: &str) -> Result<Node, FileFault> {
    // What cannot be read at all is refused here, so the parts of it can be.
    let whole = serde_json::from_str(text).map_err(|error| fault(&error))?;
    node(whole, text, 0)
}

fn fault(error: &serde_json::Error) -> FileFault {
    let place = FilePlace { line: error.line().max(1), column: error.column().max(1) };
    let told = error.to_string();
    // It says the place itself, behind.
    let message = told.rsplit_once(" at line ").map_or(told.as_str(), |(message, _)| message);
    FileFault::at(place, message, None)
}

fn node(raw: &RawValue, text: &str, depth: usize) -> Result<Node, FileFault> {
    let at = At::Offset(offset(raw.get(), text));
    bounded(depth, at, text)?;
    let part = serde_json::from_str(raw.get()).map_err(|error| fault(&error))?;
    let value = match part {
        Part::Null => Value::Null,
        Part::Bool(truth) => Value::Bool(truth),
        Part::Number(number) => match raw.get().parse() {
            Ok(whole) => Value::Whole(whole),
            Err(_) => Value::Number(number),
        },
        Part::Text(text) => Value::Text(text),
        Part::List(parts) => {
            let nodes = parts.into_iter().map(|part| node(part, text, depth + 1));
            Value::List(nodes.collect::<Result<_, _>>()?)
        }
        Part::Map(parts) => {
            let entries = parts.into_iter().map(|(key, part)| {
                let value = node(part, text, depth + 1)?;
                // The quote before it.
                let start = |place| offset(place, text).saturating_sub(1);
                let at = key.place.map_or(value.at, |place| At::Offset(start(place)));
                Ok(Entry { at, key: key.text, value })
            });
            Value::Map(entries.collect::<Result<_, _>>()?)
        }
    };
    Ok(Node { at, value })
}

/// Where `part` starts in `text`, which it is a part of.
fn offset(part: &str, text: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// A value, of which the parts are still to be read.
enum Part<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<&'a RawValue>),
    Map(Vec<(Key<'a>, &'a RawValue)>),
}

struct Key<'a> {
    text: String,
    /// The same in the document, where it has no escapes.
    place: Option<&'a str>,
}

impl<'de> Deserialize<'de> for Part<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PartVisitor)
    }
}

struct PartVisitor;

#[expect(clippy::cast_precision_loss, reason = "whole numbers are read from their digits")]
impl<'de> Visitor<'de> for PartVisitor {
    type Value = Part<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Part<'de>, E> {
        Ok(Part::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Part<'de>, E> {
        Ok(Part::Bool(truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Part<'de>, E> {
        Ok(Part::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Part<'de>, E> {
        Ok(Part::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Part<'de>, E> {
        Ok(Part::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part<'de>, E> {
        Ok(Part::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Part<'de>, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = access.next_element()? {
            parts.push(part);
        }
        Ok(Part::List(parts))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Part<'de>, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = access.next_entry()? {
            parts.push(part);
        }
        Ok(Part::Map(parts))
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key { text: text.to_owned(), place: Some(text) })
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key { text: text.to_owned(), place: None })
    }
}
