//! What can be seen of a schema, before it is a type.

use std::collections::{BTreeSet, VecDeque};

use super::unions;
use crate::document::Node;
use crate::error::Fault;
use crate::json::Value;
use crate::model::Way;

/// Of more schemas than this no object is made.
const MOST_PARTS: usize = 64;

/// Whether it is the place of a schema that has a name of its own.
pub(super) fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/schemas/") && pointer.matches('/').count() == 3
}

/// Whether the schema at `pointer` has a name, be it within another.
pub(super) fn has_name(pointer: &str) -> bool {
    matches!(pointer.rsplit('/').nth(1), Some("schemas" | "$defs" | "definitions"))
}

/// The schema of the items, where the object is one page of a list.
pub(super) fn page<'a>(at: &Node<'a>) -> Option<Node<'a>> {
    let fields = at.get("properties")?;
    fields.get("has_more")?;
    fields.get("data")?.get("items")
}

/// One of the schemas that an object is made of.
pub(super) struct Part<'a> {
    pub(super) node: Node<'a>,
    /// Whether every such object is made of it, too.
    pub(super) is_sure: bool,
}

/// The object itself, and all that it is or can be made of.
pub(super) fn parts<'a>(node: &Node<'a>) -> Result<Vec<Part<'a>>, Fault> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut left = VecDeque::from([(node.clone(), true)]);
    while let Some((next, is_sure)) = left.pop_front() {
        let next = next.resolve()?;
        if parts.iter().any(|part| part.node.pointer == next.pointer) {
            continue;
        }
        if parts.len() > MOST_PARTS {
            return Err(node.fault("is made of too many schemas by `allOf`", "write one schema"));
        }
        left.extend(next.items_of("allOf").into_iter().map(|part| (part, is_sure)));
        left.extend(unions::choices(&next).into_iter().map(|choice| (choice, false)));
        parts.push(Part { node: next, is_sure });
    }
    Ok(parts)
}

/// Whether the field at `schema` goes only the other way than `way`.
pub(super) fn goes_only_the_other(way: Way, schema: &Node<'_>) -> Result<bool, Fault> {
    let flag = match way {
        Way::Request => "readOnly",
        Way::Response => "writeOnly",
    };
    Ok(schema.flag(flag) || schema.resolve()?.flag(flag))
}

/// The JSON types that the schema allows; those it has without saying so included.
pub(super) fn kinds<'a>(node: &Node<'a>) -> Vec<&'a str> {
    match node.value.get("type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ if node.get("properties").is_some() || node.get("additionalProperties").is_some() => {
            vec!["object"]
        }
        _ if node.get("allOf").is_some() => kinds_of_all(node),
        _ if node.get("items").is_some() => vec!["array"],
        _ if !texts(node).is_empty() => vec!["string"],
        _ => kind_of_values(node).into_iter().collect(),
    }
}

/// What the parts of an `allOf` say together: where one is an object, they all are.
fn kinds_of_all<'a>(node: &Node<'a>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    let mut left = VecDeque::from(node.items_of("allOf"));
    let mut found = Vec::new();
    while let Some(part) = left.pop_front() {
        // What refers to nothing is told where it is read.
        let Ok(part) = part.resolve() else { continue };
        if !seen.insert(part.pointer.clone()) {
            continue;
        }
        let is_made_of_others = part.get("allOf").is_some()
            && !["type", "properties", "additionalProperties"].iter().any(|key| part.get(key).is_some());
        if is_made_of_others {
            left.extend(part.items_of("allOf"));
            continue;
        }
        let kinds = kinds(&part);
        if kinds.contains(&"object") || part.get("required").is_some() {
            return vec!["object"];
        }
        // What one of several can be is said by what it is beside, or not at all.
        let choices = unions::choices(&part);
        if !choices.is_empty() {
            left.extend(choices);
        } else if found.is_empty() {
            found = kinds;
        }
    }
    found
}

/// The part of an `allOf` that alone says what the value is, where the others only describe it. Where several say it,
/// and none of an object, that is the one that says the most.
pub(super) fn telling<'a>(at: &Node<'a>) -> Result<Option<Node<'a>>, Fault> {
    const SAYING: &[&str] = &[
        "type",
        "properties",
        "additionalProperties",
        "patternProperties",
        "required",
        "items",
        "enum",
        "const",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    if at.get("properties").is_some() || at.get("required").is_some() {
        return Ok(None);
    }
    let mut telling = Vec::new();
    for part in at.items_of("allOf") {
        let resolved = part.resolve()?;
        if SAYING.iter().any(|key| resolved.get(key).is_some()) {
            telling.push((part, resolved));
        }
    }
    if telling.len() > 1 && kinds_of_all(at) == ["object"] {
        return Ok(None);
    }
    let place = telling.iter().position(|(_, resolved)| !texts(resolved).is_empty()).unwrap_or_default();
    Ok(telling.into_iter().nth(place).map(|(part, _)| part))
}

/// Whether one of the parts of an `allOf` can be null.
pub(super) fn is_null_by_part(at: &Node<'_>) -> bool {
    at.items_of("allOf").iter().any(|part| part.flag("nullable"))
}

/// What all values are that it can have.
fn kind_of_values(node: &Node<'_>) -> Option<&'static str> {
    let only = node.value.get("const").map(std::slice::from_ref);
    let values = only.or_else(|| node.value.get("enum")?.as_array())?;
    let mut kinds = values.iter().filter(|value| !value.is_null()).map(|value| match value {
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_i64() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    });
    let first = kinds.next()??;
    kinds.try_fold(first, |known, kind| match (known, kind?) {
        ("integer" | "number", "number") | ("number", "integer") => Some("number"),
        (known, kind) => (known == kind).then_some(known),
    })
}

/// The texts that the value can be; none where it can be something else.
pub(super) fn texts<'a>(node: &Node<'a>) -> Vec<&'a str> {
    if let Some(Value::String(only)) = node.value.get("const") {
        return vec![only];
    }
    let values = node.items_of("enum");
    let texts: Vec<_> = values.iter().filter_map(|value| value.value.as_str()).collect();
    let nulls = values.iter().filter(|value| value.value.is_null()).count();
    if texts.len() + nulls == values.len() { texts } else { Vec::new() }
}

/// The last part of the `$ref` at `node`.
pub(super) fn ref_name<'a>(node: &Node<'a>) -> Option<&'a str> {
    node.text("$ref")?.rsplit('/').next()
}
