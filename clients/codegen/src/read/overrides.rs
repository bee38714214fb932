//! Overrides of what is not there are mistakes: each is told, with the name that may have been meant.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::document::Document;
use crate::error::Fault;
use crate::json::Value;
use crate::model::ListStyle;

/// What documents call things.
#[derive(Default)]
struct Known<'a> {
    /// Schemas, by the last part of where they are.
    schemas: BTreeSet<&'a str>,
    /// Properties and parameters.
    fields: BTreeSet<&'a str>,
    tags: BTreeSet<&'a str>,
    documents: BTreeSet<&'a str>,
}

/// Checks what can be seen before anything is read. `used` has the keys of operations that are there.
pub(super) fn check(documents: &[Document], config: &Config, used: &BTreeSet<&str>, faults: &mut Vec<Fault>) {
    let mut known = Known::default();
    for document in documents {
        known.documents.insert(document.name());
        known.gather(document.root().value);
    }
    operations(config, used, documents, faults);
    said_by_the_client(config, faults);
    let mut is_there = |key: &str, name: &str, known: &[&BTreeSet<&str>], what: &str| {
        if !known.iter().any(|known| known.contains(name)) {
            let message = format!("`{key}` has `{name}`, and there is no {what} of that name");
            let help = meant(name, known.iter().flat_map(|known| known.iter().copied()));
            faults.push(Fault::new("overrides", format!("/{key}"), message, help));
        }
    };
    for name in config.types.keys() {
        is_there("types", bare(name, &known), &[&known.schemas], "schema");
    }
    for name in config.keep_unknown.iter().filter(|name| *name != "*") {
        is_there("keep_unknown", name, &[&known.schemas, &known.fields], "schema");
    }
    for name in &config.expand {
        is_there("expand", name, &[&known.schemas], "schema");
    }
    // Records keep and hide what no document has, too: there only a slip of the pen is a mistake.
    let is_slip = |name: &str| !config.records || nearest(name, known.fields.iter().copied()).is_some();
    for name in config.secret_fields.iter().filter(|name| is_slip(name)) {
        is_there("secret_fields", name, &[&known.fields], "field");
    }
    for name in config.units.keys().filter(|name| !name.starts_with('*') && !name.ends_with('*')) {
        is_there("units", name, &[&known.fields], "field");
    }
    for module in &config.modules {
        for name in &module.documents {
            is_there("modules", name, &[&known.documents], "document");
        }
        for name in &module.tags {
            is_there("modules", name, &[&known.tags], "tag");
        }
    }
    for (key, over) in &config.operations {
        let style = over.list_style.as_str();
        if !style.is_empty() && ListStyle::named(style).is_none() {
            let message = format!("`list_style = {style:?}` of `{key}` is nothing known");
            let styles = [ListStyle::Multi, ListStyle::Csv, ListStyle::Indices, ListStyle::Brackets];
            let help = meant(style, styles.iter().map(|style| style.name()));
            faults.push(Fault::new("overrides", "/operations", message, help));
        }
    }
}

/// Checks that each way to page is that of some list. `fitting` has the places of those that are.
pub(super) fn check_pages(config: &Config, fitting: &BTreeSet<usize>, faults: &mut Vec<Fault>) {
    for (place, pages) in config.pages.iter().enumerate().filter(|(place, _)| !fitting.contains(place)) {
        let message = format!(
            "no `GET` with the parameter `{}` answers with a list, or has one in {:?}",
            pages.parameter, pages.items
        );
        let help = "correct `parameter` and `items`, or remove it";
        faults.push(Fault::new("overrides", format!("/pages/{place}"), message, help));
    }
}

impl<'a> Known<'a> {
    /// Notes the names of everything in `value`, however deep it is.
    fn gather(&mut self, value: &'a Value) {
        let mut left = vec![value];
        while let Some(value) = left.pop() {
            left.extend(value.as_array().into_iter().flatten());
            let Some(object) = value.as_object() else { continue };
            for (key, inner) in object.iter() {
                left.push(inner);
                let names =
                    || inner.as_object().into_iter().flat_map(|inner| inner.iter().map(|(name, _)| name));
                match (key, inner) {
                    ("properties", _) => self.fields.extend(names()),
                    ("schemas" | "$defs" | "definitions", _) => self.schemas.extend(names()),
                    ("$ref", Value::String(target)) => self.schemas.extend(target.rsplit('/').next()),
                    ("tags", Value::Array(tags)) => self.tags.extend(tags.iter().filter_map(Value::as_str)),
                    ("name", Value::String(name)) if value.get("in").is_some() => {
                        self.fields.insert(name);
                    }
                    _ => {}
                }
            }
        }
        // What has no tag is as if it had this.
        self.tags.insert("api");
    }
}

/// The name without the document before it.
fn bare<'n>(name: &'n str, known: &Known<'_>) -> &'n str {
    match name.split_once(' ') {
        Some((document, name)) if known.documents.contains(document) => name,
        _ => name,
    }
}

fn operations(config: &Config, used: &BTreeSet<&str>, documents: &[Document], faults: &mut Vec<Fault>) {
    let mut ids = BTreeSet::new();
    for document in documents {
        let paths = document.root().entries_of("paths");
        ids.extend(
            paths
                .iter()
                .flat_map(|(_, item)| item.entries())
                .filter_map(|(_, node)| node.text("operationId")),
        );
    }
    for key in config.operations.keys().filter(|key| !used.contains(key.as_str())) {
        let message = format!("`operations.\"{key}\"` is an override of no operation");
        let nearest = nearest(key.rsplit(' ').next().unwrap_or(key), ids.iter().copied());
        let nearest = nearest.map(|name| format!("; `{name}` has a name like it")).unwrap_or_default();
        let help = format!(
            "write the operation's id, with its document before it where several have that id{nearest}"
        );
        faults.push(Fault::new("overrides", "/operations", message, help));
    }
}

/// Parts of a client say nothing that the client says.
fn said_by_the_client(config: &Config, faults: &mut Vec<Fault>) {
    if config.client.is_empty() {
        return;
    }
    let said = [
        ("base_url", !config.base_url.is_empty()),
        ("name", !config.name.is_empty()),
        ("auth", !config.auth.is_empty()),
        ("attributes", !config.attributes.is_empty()),
    ];
    for (key, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
        let message =
            format!("`{key}` is what `{}` says, which has all operations as its parts", config.client);
        let help = "remove it here, and write it on the trait of that client";
        faults.push(Fault::new("overrides", format!("/{key}"), message, help));
    }
}

/// What to do about a name that is not there.
fn meant<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    match nearest(name, known) {
        Some(nearest) => format!("write `{nearest}`, if that is meant, or remove it"),
        None => "correct it, or remove it".to_owned(),
    }
}

/// The name that is written most like `wrong`, where one is at all.
fn nearest<'n>(wrong: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let letters = wrong.chars().count();
    let most = if letters < 3 { 0 } else { (letters / 3).clamp(1, 3) };
    let measured = known.map(|name| (steps(&wrong.to_lowercase(), &name.to_lowercase()), name));
    measured.filter(|(steps, _)| *steps <= most).min().map(|(_, name)| name)
}

/// How many letters have to be added, removed or changed to make one of the other (Levenshtein).
fn steps(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        for (cell, known) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = diagonal + usize::from(letter != known);
            diagonal = *cell;
            left = changed.min(*cell + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_letters_added_removed_or_changed() {
        for (one, other, wanted) in [
            ("", "", 0),
            ("pet", "pet", 0),
            ("pett", "pet", 1),
            ("pasword", "password", 1),
            ("kitten", "sitting", 3),
            ("", "abc", 3),
        ] {
            assert_eq!((steps(one, other), steps(other, one)), (wanted, wanted), "{one} {other}");
        }
    }
}
