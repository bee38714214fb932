//! What can be said of a value without copying what its document says.

use crate::json::Value;

use super::facts::{kinds, telling};
use super::unions;
use crate::document::Node;
use crate::model::{Named, Type};
use crate::names::is_hidden;

/// More values than this are not listed.
const MOST_VALUES: usize = 12;

/// How many schemas around one another are looked into.
const MOST_WRAPPERS: usize = 8;

/// A longer regular expression explains nothing.
const LONGEST_PATTERN: usize = 80;

/// The kind of the value and its bounds, as one sentence; and another, where it is not for new code.
pub(super) fn value(outer: &Node<'_>, ty: &Type, types: &[Named]) -> String {
    let schema = &unwrapped(outer);
    let mut parts = vec![kind(schema, ty, types)];
    parts.extend(bounds(schema));
    if let Type::List(item) | Type::Map(item) = ty {
        let inner = schema.get("items").or_else(|| schema.get("additionalProperties"));
        parts.extend(inner.and_then(|inner| each(&unwrapped(&inner.resolve().ok()?), item, types)));
    }
    let default = [outer, schema].into_iter().find_map(|node| node.value.get("default"));
    if let Some(default) = default.filter(|default| is_short(default)) {
        parts.push(format!("`{default}` where it is left out"));
    }
    let deprecated =
        if outer.flag("deprecated") || schema.flag("deprecated") { " Deprecated by the vendor." } else { "" };
    format!("{}.{deprecated}", parts.join(", "))
}

/// What the schema says of a value that is there: behind references, and where it is one of two with null.
fn unwrapped<'a>(schema: &Node<'a>) -> Node<'a> {
    let mut at = schema.clone();
    for _ in 0..MOST_WRAPPERS {
        let choices = unions::choices(&at);
        let left: Vec<_> = choices.iter().filter(|choice| !unions::is_nothing(choice)).collect();
        let telling = telling(&at).ok().flatten();
        let inner = match (left.as_slice(), &telling) {
            ([only], None) => only,
            ([], Some(only)) => only,
            _ => return at,
        };
        match inner.resolve() {
            Ok(inner) => at = inner,
            Err(_) => return at,
        }
    }
    at
}

/// What each of several is, where there is something to say.
fn each(schema: &Node<'_>, ty: &Type, types: &[Named]) -> Option<String> {
    let ty = if let Type::Nullable(inner) = ty { inner } else { ty };
    let kind = match ty {
        Type::Named(_) | Type::Foreign(_) => {
            let linked = kind(schema, ty, types);
            linked.strip_prefix("See ").unwrap_or(&linked).to_owned()
        }
        _ => uncapital(&kind(schema, ty, types)),
    };
    let bounds = bounds(schema);
    let is_plain = ["a text", "a whole number", "a number", "yes or no", "any JSON"].contains(&kind.as_str());
    if is_plain && bounds.is_empty() {
        return None;
    }
    let parts: Vec<_> = std::iter::once(kind).chain(bounds).collect();
    Some(format!("each {}", parts.join(", ")))
}

/// As it is in the middle of a sentence.
pub(super) fn uncapital(text: &str) -> String {
    let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    if first.chars().skip(1).all(char::is_lowercase) {
        return first.to_lowercase() + text.trim_start_matches(first);
    }
    text.to_owned()
}

fn kind(schema: &Node<'_>, ty: &Type, types: &[Named]) -> String {
    let link = |place: usize| types.get(place).map(|named| format!("[`{}`]", named.name)).unwrap_or_default();
    let said = match ty {
        Type::Bool => "Yes or no",
        Type::Int if schema.text("format") == Some("unix-time") => "An instant, in seconds since 1970 (UTC)",
        Type::Int => "A whole number",
        Type::Number => "A number",
        Type::Text => return text(schema),
        Type::Any => "Any JSON",
        Type::List(_) => "A list",
        Type::Map(_) => "Values by name",
        Type::Named(place) => return format!("See {}", link(*place)),
        Type::Expandable(inner) => match &**inner {
            Type::Named(place) => {
                return format!("An id, or the [`{}`] where it is expanded", link_name(*place, types));
            }
            Type::Foreign(name) => {
                return format!("An id, or the [`{name}`](objects::{name}) where it is expanded");
            }
            _ => "An id, or the object where it is expanded",
        },
        Type::Foreign(name) => return format!("See [`{name}`](objects::{name})"),
        Type::Page(_) => "The first page of a list",
        Type::Nullable(inner) => return kind(schema, inner, types),
    };
    said.to_owned()
}

fn link_name(place: usize, types: &[Named]) -> &str {
    types.get(place).map_or("Value", |named| named.name.as_str())
}

/// What a part of a body is, which has no type here.
pub(super) fn part(schema: &Node<'_>) -> String {
    let kinds = kinds(schema);
    let said = match kinds.as_slice() {
        ["string"] => return uncapital(&value(schema, &Type::Text, &[])),
        ["array"] => "a list",
        ["object"] => "values by name",
        ["boolean"] => "yes or no",
        ["integer"] => "a whole number",
        ["number"] => "a number",
        _ => "a file or a text",
    };
    format!("{said}.")
}

fn text(schema: &Node<'_>) -> String {
    let format = schema.text("format").unwrap_or_default();
    let known = match format {
        "email" => "An address of mail",
        "decimal" => "A decimal number, as a text",
        "uri" | "url" => "A URL",
        "date" => "A day, as `YYYY-MM-DD`",
        "date-time" => "An instant, as in RFC 3339",
        "ISO 8601 date-time" => "An instant, as in ISO 8601",
        "uuid" => "A UUID",
        "ipv4" => "An IPv4 address",
        "ipv6" => "An IPv6 address",
        "hostname" => "The name of a host",
        "byte" => "Bytes, as base64",
        "binary" => "Bytes",
        "password" => "A secret",
        _ => "A text",
    };
    known.to_owned()
}

fn bounds(schema: &Node<'_>) -> Vec<String> {
    let number = |key: &str| schema.value.get(key).filter(|value| value.is_number());
    let counted = |least: &str, most: &str, unit: &str| {
        let (least, most) = (number(least).map(ToString::to_string), number(most).map(ToString::to_string));
        let unit =
            |last: &str| if last == "1" { unit.trim_end_matches('s').to_owned() } else { unit.to_owned() };
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(format!("{least} {}", unit(&most))),
            (Some(least), Some(most)) if least != "0" => {
                Some(format!("from {least} to {most} {}", unit(&most)))
            }
            (_, Some(most)) => Some(format!("at most {most} {}", unit(&most))),
            (Some(least), None) if least != "0" => Some(format!("at least {least} {}", unit(&least))),
            (_, None) => None,
        }
    };
    [
        values(schema),
        limits(schema),
        number("multipleOf").map(|unit| format!("a multiple of {unit}")),
        counted("minLength", "maxLength", "characters"),
        pattern(schema),
        counted("minItems", "maxItems", "of them"),
        schema.flag("uniqueItems").then(|| "none twice".to_owned()),
        counted("minProperties", "maxProperties", "of them"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The range of a number. OpenAPI 3.0 says by a flag whether a bound is one of the values; 3.1 has bounds of
/// their own that are not.
fn limits(schema: &Node<'_>) -> Option<String> {
    let bound = |key: &str, exclusive: &str, within: &str, beyond: &str| {
        let outer = schema.value.get(exclusive).filter(|value| value.is_number());
        let inner = schema.value.get(key).filter(|value| value.is_number());
        match (outer, inner) {
            (Some(outer), _) => Some((format!("{beyond} {outer}"), None)),
            (None, Some(inner)) if schema.flag(exclusive) => Some((format!("{beyond} {inner}"), None)),
            (None, Some(inner)) => Some((format!("{within} {inner}"), Some(inner.clone()))),
            (None, None) => None,
        }
    };
    let least = bound("minimum", "exclusiveMinimum", "at least", "more than");
    let most = bound("maximum", "exclusiveMaximum", "at most", "less than");
    match (least, most) {
        (Some((_, Some(least))), Some((_, Some(most)))) if least == most => Some(format!("always {least}")),
        (Some((_, Some(least))), Some((_, Some(most)))) => Some(format!("from {least} to {most}")),
        (Some((least, _)), Some((most, _))) => Some(format!("{least}, {most}")),
        (Some((one, _)), None) | (None, Some((one, _))) => Some(one),
        (None, None) => None,
    }
}

/// The values that it can have, where those are no texts: these have an enum.
fn values(schema: &Node<'_>) -> Option<String> {
    if let Some(only) = schema.value.get("const").filter(|only| only.as_str().is_none() && is_short(only)) {
        return Some(format!("always `{only}`"));
    }
    let values = schema.value.get("enum").and_then(Value::as_array)?;
    if let [only] = values
        && only.as_str().is_none()
        && is_short(only)
    {
        return Some(format!("always `{only}`"));
    }
    let is_flag = values.iter().all(|value| value.as_bool().is_some() || value.is_null());
    if is_flag || values.is_empty() || values.iter().all(|value| value.as_str().is_some() || value.is_null())
    {
        return None;
    }
    let shown: Vec<_> = values.iter().take(MOST_VALUES).map(|value| format!("`{value}`")).collect();
    let more = if values.len() > MOST_VALUES { " or more" } else { "" };
    let short = values.iter().take(MOST_VALUES).all(is_short);
    let listed = match shown.split_last() {
        Some((last, before)) if more.is_empty() && !before.is_empty() => {
            format!("{} or {last}", before.join(", "))
        }
        _ => shown.join(", "),
    };
    short.then(|| format!("one of {listed}{more}"))
}

/// The regular expression that it fits. Some documents have it where formats are.
fn pattern(schema: &Node<'_>) -> Option<String> {
    let format = || schema.text("format").filter(|format| format.starts_with('^'));
    let pattern = schema.text("pattern").or_else(format)?;
    let shows = !pattern.is_empty()
        && pattern.chars().count() <= LONGEST_PATTERN
        && !pattern.contains(|c: char| c == '`' || is_hidden(c));
    shows.then(|| format!("matching `{pattern}`"))
}

/// Whether it can be shown in a line.
fn is_short(default: &Value) -> bool {
    let shown = default.to_string();
    !default.is_null() && shown.len() <= 40 && !shown.contains(|c: char| "`\\".contains(c) || is_hidden(c))
}
