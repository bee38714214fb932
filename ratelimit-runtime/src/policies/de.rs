//! Reads what serde knows how to read from a document, and says where it fails, in the words of the macros.

use std::fmt;

use ratelimit_core::suggest::closest;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::node::{At, Entry, Node, Value};

/// What serde says of a value, and of which.
#[derive(Debug)]
pub(super) struct Fault {
    /// Unknown until the value around it is told.
    pub(super) at: Option<At>,
    /// Whether the message still needs the key in front of it.
    of_a_key: bool,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Fault {
    fn new(message: impl Into<String>, help: Option<String>) -> Self {
        Self { at: None, of_a_key: false, message: message.into(), help }
    }

    fn of_a_key(message: String, help: Option<String>) -> Self {
        Self { of_a_key: true, ..Self::new(message, help) }
    }

    /// It lies at `at`, if it was not told that it lies deeper.
    fn or_at(mut self, at: At) -> Self {
        self.at.get_or_insert(at);
        self
    }

    fn in_entry(mut self, entry: &Entry) -> Self {
        if std::mem::take(&mut self.of_a_key) {
            self.message = format!("`{}` {}", entry.key, self.message);
        }
        self.or_at(entry.value.at)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string(), None)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let is_number = matches!(expected.as_str(), "u32" | "u64");
        let is_any_number = expected == "f64";
        let what = match found {
            Unexpected::Float(_) if is_number => "is a whole number".to_owned(),
            Unexpected::Str(_) if is_number => "is a number, not a string".to_owned(),
            Unexpected::Str(_) if is_any_number => "is a number, not a string".to_owned(),
            _ if is_number || is_any_number => "is a number".to_owned(),
            _ if expected.starts_with("a duration") => "is a duration: a string with a unit".to_owned(),
            _ if expected == "a boolean" => "is `true` or `false`".to_owned(),
            _ => format!("is {expected}"),
        };
        let help = expected.starts_with("a duration").then(|| "write one such as \"1s\"".to_owned());
        Self::of_a_key(what, help)
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Signed(_) => Self::of_a_key("cannot be negative".to_owned(), None),
            _ => Self::of_a_key(format!("is {found}, which is no {expected}"), None),
        }
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        unknown_key(field, "a quota", expected)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("`{field}` is given twice"), None)
    }

    fn missing_field(field: &'static str) -> Self {
        let example = if field == "per" { "`per = \"1s\"`" } else { "`limit = 100`" };
        Self::new(format!("a quota needs `{field}`"), Some(format!("add {example}")))
    }
}

/// The value of `entry`, as a `T`.
pub(super) fn value<'n, T: serde::Deserialize<'n>>(entry: &'n Entry) -> Result<T, Fault> {
    T::deserialize(&entry.value).map_err(|fault| fault.in_entry(entry))
}

/// Says that `what` has no `key`, and which it has.
pub(super) fn unknown_key(key: &str, what: &str, known: &[&str]) -> Fault {
    let help = match (key, closest(key, known.iter().copied())) {
        ("key" | "bucket" | "policy" | "quota", _) if what == "a quota" => {
            "it belongs to the methods of a client, and stands in `#[rate_limited]`".to_owned()
        }
        (_, Some(meant)) => format!("did you mean `{meant}`?"),
        (_, None) => {
            let all: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
            format!("the keys are {}", all.join(", "))
        }
    };
    Fault::new(format!("unknown key `{key}` of {what}"), Some(help))
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let read = match &self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(truth) => visitor.visit_bool(*truth),
            Value::Whole(number) => match (u64::try_from(*number), i64::try_from(*number)) {
                (Ok(number), _) => visitor.visit_u64(number),
                (_, Ok(number)) => visitor.visit_i64(number),
                _ => Err(Fault::of_a_key("is larger than any number that is counted".to_owned(), None)),
            },
            Value::Number(number) => visitor.visit_f64(*number),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::List(nodes) => visitor.visit_seq(List(nodes.iter())),
            Value::Map(entries) => visitor.visit_map(Map { entries: entries.iter(), current: None }),
            Value::Foreign(kind) => Err(Fault::of_a_key(format!("cannot be {kind}"), None)),
        };
        read.map_err(|fault| fault.or_at(self.at))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct List<'de>(std::slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Map<'de> {
    entries: std::slice::Iter<'de, Entry>,
    current: Option<&'de Entry>,
}

impl<'de> MapAccess<'de> for Map<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.current = self.entries.next();
        let key = |entry: &'de Entry| {
            seed.deserialize(StrDeserializer::new(&entry.key)).map_err(|fault: Fault| fault.or_at(entry.at))
        };
        self.current.map(key).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.current.take() {
            Some(entry) => seed.deserialize(&entry.value).map_err(|fault| fault.in_entry(entry)),
            None => Err(Fault::new("a value was asked for before its key", None)),
        }
    }
}
