//! By what a value is told that is one of several.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Part, kinds, parts, ref_name, texts};
use crate::document::Node;
use crate::error::Fault;
use crate::json::Value;
use crate::model::{ToldBy, Type, Variant};

/// By what a value that is `choice` is told from the others of the union at `node`.
pub(super) fn told_by(
    node: &Node<'_>,
    choice: &Node<'_>,
    choices: &[Node<'_>],
    ty: &Type,
) -> Result<ToldBy, Fault> {
    let schema = choice.resolve()?;
    if kinds(&schema) != ["object"] {
        return Ok(ToldBy::Json(json_kind(&schema, ty)));
    }
    if let Some(deleted) = schema.get("properties").and_then(|fields| fields.get("deleted"))
        && deleted.value.get("enum").and_then(Value::as_array).is_some_and(|only| only == [Value::Bool(true)])
    {
        return Ok(ToldBy::Deleted);
    }
    if let Some(discriminator) = node.get("discriminator")
        && let Some(property) = discriminator.text("propertyName")
    {
        let tags = tags(&discriminator, property, choice, choices)?;
        if !tags.is_empty() {
            return Ok(ToldBy::Tag(property.to_owned(), tags));
        }
    }
    // Where a field can have one value only, that is its name.
    let tag = schema.entries_of("properties").into_iter().find_map(|(name, field)| {
        let texts = texts(&field);
        let usual = matches!(name, "object" | "type" | "kind" | "event");
        (usual && texts.len() == 1).then(|| ToldBy::Tag(name.to_owned(), vec![texts.concat()]))
    });
    let required = || schema.texts_of("required").into_iter().map(str::to_owned).collect();
    Ok(tag.unwrap_or_else(|| ToldBy::Has(required(), Vec::new())))
}

/// What stands in the discriminating property of a value that is `choice`: what is mapped to it, else what that
/// property can be in no other choice, and the name of its schema.
fn tags(
    discriminator: &Node<'_>,
    property: &str,
    choice: &Node<'_>,
    choices: &[Node<'_>],
) -> Result<Vec<String>, Fault> {
    let reference = choice.text("$ref").unwrap_or_default();
    let mapped = discriminator.entries_of("mapping").into_iter().filter_map(|(tag, target)| {
        let target = target.value.as_str()?;
        let same = target == reference || ref_name(choice) == Some(target);
        same.then(|| tag.to_owned())
    });
    let mut tags: Vec<_> = mapped.collect();
    if tags.is_empty() {
        let mut of_others = Vec::new();
        for other in choices.iter().filter(|other| other.pointer != choice.pointer) {
            of_others.extend(texts_in(property, other)?);
        }
        let own = texts_in(property, choice)?.into_iter().filter(|text| !of_others.contains(text));
        tags.extend(own.map(str::to_owned));
        let name =
            ref_name(choice).filter(|name| !of_others.contains(name) && !tags.iter().any(|tag| tag == name));
        tags.extend(name.map(str::to_owned));
    }
    Ok(tags)
}

/// The texts that the field `property` of an object of the schema can be.
fn texts_in<'a>(property: &str, schema: &Node<'a>) -> Result<Vec<&'a str>, Fault> {
    let mut found: Vec<&str> = Vec::new();
    for Part { node, .. } in parts(schema)?.iter().filter(|part| part.is_sure) {
        if let Some((_, field)) =
            node.entries_of("properties").into_iter().find(|(name, _)| *name == property)
        {
            let texts = texts(&field.resolve()?);
            // A part that says less than another says it of all its kinds.
            if found.is_empty() || !texts.is_empty() && texts.len() < found.len() {
                found = texts;
            }
        }
    }
    Ok(found)
}

/// Tells objects by the names of their fields where nothing that must be there tells them: those of which the same must be
/// there by a field that no other of them has, and those of which nothing must by any field that they have.
pub(super) fn told_by_names(choices: &[Node<'_>], variants: &mut Vec<Variant>) -> Result<(), Fault> {
    if variants.iter().filter(|variant| !matches!(variant.told_by, ToldBy::Json(_))).count() < 2 {
        // The only object is told by being one.
        return Ok(());
    }
    let mut alike: BTreeMap<Vec<String>, Vec<(usize, BTreeSet<String>)>> = BTreeMap::new();
    for (place, (choice, variant)) in choices.iter().zip(variants.iter()).enumerate() {
        let ToldBy::Has(required, _) = &variant.told_by else { continue };
        let mut names = BTreeSet::new();
        for part in parts(choice)? {
            names.extend(part.node.entries_of("properties").into_iter().map(|(name, _)| name.to_owned()));
        }
        let mut required = required.clone();
        required.sort();
        alike.entry(required).or_default().push((place, names));
    }
    // What has no field of its own comes after what has, and of two such the one with fewer fields.
    let mut ranks = BTreeMap::new();
    for (required, group) in alike {
        for (nth, (place, names)) in group.iter().enumerate() {
            let is_others = |name: &&String| {
                group.iter().enumerate().any(|(other, (_, names))| other != nth && names.contains(*name))
            };
            let own: Vec<_> = names.iter().filter(|name| !is_others(name)).cloned().collect();
            if own.is_empty() {
                ranks.insert(*place, usize::MAX - names.len());
            }
            // The first is what has none of what tells the others; without it nothing would be known of those.
            let any = match (required.is_empty(), own.is_empty()) {
                (true, true) => names.iter().cloned().collect(),
                (false, _) if nth == 0 => Vec::new(),
                _ => own,
            };
            if let Some(Variant { told_by: ToldBy::Has(_, known), .. }) = variants.get_mut(*place) {
                *known = any;
            }
        }
    }
    let mut ranked: Vec<_> = std::mem::take(variants).into_iter().enumerate().collect();
    ranked.sort_by_key(|(place, _)| ranks.get(place).copied().unwrap_or_default());
    variants.extend(ranked.into_iter().map(|(_, variant)| variant));
    Ok(())
}

fn json_kind(schema: &Node<'_>, ty: &Type) -> &'static str {
    match (ty, kinds(schema).as_slice()) {
        (Type::Bool, _) => "boolean",
        (Type::Int, _) => "integer",
        (Type::Number, _) => "number",
        (Type::Text, _) | (_, ["string"]) => "string",
        (Type::List(_), _) => "array",
        (Type::Map(_), _) => "object",
        _ => "any",
    }
}
