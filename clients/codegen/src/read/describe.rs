//! What can be said of a value without copying what its document says.

use crate::json::Value;

use crate::document::Node;
use crate::model::{Named, Type};

/// The kind of the value and its bounds, as one sentence.
pub(super) fn value(schema: &Node<'_>, ty: &Type, types: &[Named]) -> String {
    let mut parts = vec![kind(schema, ty, types)];
    parts.extend(bounds(schema));
    if let Some(default) = schema.value.get("default").filter(|default| is_short(default)) {
        parts.push(format!("`{default}` where it is left out"));
    }
    format!("{}.", parts.join(", "))
}

fn kind(schema: &Node<'_>, ty: &Type, types: &[Named]) -> String {
    let link = |place: usize| types.get(place).map(|named| format!("[`{}`]", named.name)).unwrap_or_default();
    let kind = match ty {
        Type::Bool => "Yes or no",
        Type::Int => "A whole number",
        Type::Number => "A number",
        Type::Text => return text(schema),
        Type::Any => "Any JSON",
        Type::List(item) => match **item {
            Type::Named(place) => return format!("A list, each {}", link(place)),
            _ => "A list",
        },
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
    };
    kind.to_owned()
}

fn link_name(place: usize, types: &[Named]) -> &str {
    types.get(place).map_or("Value", |named| named.name.as_str())
}

fn text(schema: &Node<'_>) -> String {
    let format = schema.text("format").unwrap_or_default();
    let known = match format {
        "email" => "An address of mail",
        "uri" | "url" => "A URL",
        "date" => "A day, as `YYYY-MM-DD`",
        "date-time" => "An instant, as in RFC 3339",
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
    let range = |least: &str, most: &str| match (number(least), number(most)) {
        (Some(least), Some(most)) if least == most => Some(least.to_string()),
        (Some(least), Some(most)) => Some(format!("from {least} to {most}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(most)) => Some(format!("at most {most}")),
        (None, None) => None,
    };
    let with = |range: Option<String>, unit: &str| range.map(|range| format!("{range} {unit}"));
    [
        range("minimum", "maximum"),
        with(range("minLength", "maxLength"), "characters"),
        with(range("minItems", "maxItems"), "of them"),
        with(range("minProperties", "maxProperties"), "of them"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether it can be shown in a line.
fn is_short(default: &Value) -> bool {
    let shown = default.to_string();
    !default.is_null() && shown.len() <= 40 && !shown.contains(['`', '\\'])
}
