//! What types are, as values that say so.
//!
//! Written by `ratelimit-codegen`.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::{Expandable, List};

/// What a field is, as a value that says so.
pub trait Shaped {
    /// What it is.
    fn shape() -> Shape;
}

/// A field by its name, and what it is.
type Named = (&'static str, fn() -> Shape);

/// What a value is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// Yes or no.
    Flag,
    /// A whole number.
    Int,
    /// A number.
    Number,
    /// A text.
    Text,
    /// Whatever JSON has.
    Any,
    /// An id, or an object.
    Reference(fn() -> Shape),
    /// A list.
    List(fn() -> Shape),
    /// A page of a list.
    Page(fn() -> Shape),
    /// Values by name.
    Map(fn() -> Shape),
    /// An object, by its fields.
    Object(&'static [Named]),
    /// One of several.
    Choice(&'static [fn() -> Shape]),
}

impl Shape {
    /// Why `value` is something else, by the places of what is; nothing where it is not.
    #[must_use]
    pub fn misfits(self, value: &Value, place: &str) -> Vec<String> {
        let unless =
            |fits: bool| if fits { Vec::new() } else { vec![format!("`{place}` is no {self}: {value}")] };
        let each = |shape: fn() -> Self, named: Vec<(String, &Value)>| {
            named.into_iter().flat_map(|(place, value)| shape().misfits(value, &place)).collect()
        };
        match (self, value) {
            (_, Value::Null) | (Self::Any, _) | (Self::Reference(_), Value::String(_)) => Vec::new(),
            (Self::Flag, _) => unless(value.is_boolean()),
            (Self::Int, _) => unless(value.is_i64()),
            (Self::Number, _) => unless(value.is_number()),
            (Self::Text, _) => unless(value.is_string()),
            (Self::Reference(object), _) => object().misfits(value, place),
            (Self::List(item), Value::Array(items)) => each(
                item,
                items.iter().enumerate().map(|(at, item)| (format!("{place}[{at}]"), item)).collect(),
            ),
            (Self::Map(item), Value::Object(fields)) => {
                each(item, fields.iter().map(|(name, item)| (format!("{place}.{name}"), item)).collect())
            }
            (Self::Page(item), Value::Object(fields)) => {
                fields.get("data").map(|data| Self::List(item).misfits(data, place)).unwrap_or_default()
            }
            (Self::Object(known), Value::Object(fields)) => {
                let field = |(name, value): (&String, &Value)| {
                    let place = format!("{place}.{name}");
                    match known.iter().find(|(known, _)| known == name) {
                        Some((_, shape)) => shape().misfits(value, &place),
                        None => vec![format!("`{place}` is no field")],
                    }
                };
                fields.iter().flat_map(field).collect()
            }
            (Self::Choice(choices), _) => {
                unless(choices.iter().any(|choice| choice().misfits(value, place).is_empty()))
            }
            (Self::List(_) | Self::Map(_) | Self::Page(_) | Self::Object(_), _) => unless(false),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flag => "boolean",
            Self::Int => "whole number",
            Self::Number => "number",
            Self::Text => "text",
            Self::Any => "value",
            Self::Reference(_) => "id or object",
            Self::List(_) => "list",
            Self::Page(_) => "page of a list",
            Self::Map(_) | Self::Object(_) => "object",
            Self::Choice(_) => "one of what it can be",
        })
    }
}

impl Shaped for &str {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Shaped for &Value {
    fn shape() -> Shape {
        Shape::Any
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<K, T: Shaped> Shaped for BTreeMap<K, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
    }
}

impl<T: Shaped> Shaped for Expandable<T> {
    fn shape() -> Shape {
        Shape::Reference(T::shape)
    }
}

impl<T: Shaped> Shaped for List<T> {
    fn shape() -> Shape {
        Shape::Page(T::shape)
    }
}
