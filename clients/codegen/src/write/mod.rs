//! From the model to source.

mod calls;
mod operations;
mod records;
mod root;
mod support;
mod types;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use crate::config::Config;
use crate::model::{Api, Module, Type};
use crate::names::plain;

/// The files of `api`, by their path below the folder they go to.
pub(crate) fn files(api: &Api, config: &Config) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut used = support::Used::default();
    for module in &api.modules {
        files.insert(format!("{}/mod.rs", module.name), operations::file(module, &api.client, config));
        if !module.types.is_empty() {
            let text = if config.records { records::file(module) } else { types::file(module, config) };
            used.note(&text);
            files.insert(format!("{}/types.rs", module.name), text);
        }
    }
    if config.records {
        files.extend(support::records(config));
        files.insert("objects.rs".to_owned(), root::objects(api));
    } else if let Some(text) = used.file(config) {
        files.insert("support.rs".to_owned(), text);
    }
    let has_support = config.records || files.contains_key("support.rs");
    files.insert("mod.rs".to_owned(), root::file(api, config, has_support));
    files
}

/// A program that calls every operation, for tests of the output.
pub(crate) fn calls(api: &Api, config: &Config) -> String {
    calls::file(api, config)
}

/// Where a file comes from, and how it is changed.
fn origin(documents: &[&str]) -> String {
    let documents: Vec<_> = documents.iter().map(|name| format!("`{}`", plain(name))).collect();
    format!(
        "//!\n//! Written by `ratelimit-codegen` from {}: to change it, change the overrides and run it again.\n",
        documents.join(", ")
    )
}

/// The key of `#[api_client]` that says where the runtime is, if that is not where it usually is.
fn in_crate(config: &Config) -> Option<String> {
    (config.runtime != "ratelimit_runtime").then(|| format!("crate = {}", config.runtime))
}

/// The documents that the operations of a module are in.
fn documents(module: &Module) -> Vec<&str> {
    let mut documents = Vec::new();
    for operation in &module.operations {
        if !documents.contains(&operation.document.as_str()) {
            documents.push(&operation.document);
        }
    }
    documents
}

/// The type as it is owned.
fn owned(ty: &Type, module: &Module) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Text => "String".to_owned(),
        Type::Any => "Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", owned(item, module)),
        Type::Map(value) => format!("BTreeMap<String, {}>", owned(value, module)),
        Type::Named(place) => module.types.get(*place).map(|named| named.name.clone()).unwrap_or_default(),
        Type::Expandable(object) => format!("Expandable<{}>", owned(object, module)),
        Type::Foreign(name) => format!("objects::{name}"),
        Type::Page(item) => format!("List<{}>", owned(item, module)),
        Type::Nullable(inner) => format!("Option<{}>", owned(inner, module)),
    }
}

/// The type as an argument.
fn borrowed(ty: &Type, module: &Module) -> String {
    match ty {
        Type::Bool | Type::Int | Type::Number => owned(ty, module),
        Type::Text => "&str".to_owned(),
        Type::List(item) => format!("&[{}]", owned(item, module)),
        _ => format!("&{}", owned(ty, module)),
    }
}

/// Whether `word` is in the code of `text`, its comments left out.
fn names(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
        line.match_indices(word).any(|(at, _)| {
            let before = line.get(..at).and_then(|text| text.chars().next_back());
            let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
    })
}

/// Text that is written piece by piece.
trait Put {
    fn put(&mut self, text: fmt::Arguments<'_>);
}

impl Put for String {
    fn put(&mut self, text: fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.write_fmt(text);
    }
}

/// The text as a literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}
