//! What the output needs of its own: macros and types that are the same for every API.

use crate::config::Config;

use super::{Put, names};

/// Each part: the word it is known by, and its text.
const PARTS: &[(&str, &str)] = &[
    ("open_enum", include_str!("../../support/open_enum.rs")),
    ("setters", include_str!("../../support/setters.rs")),
    ("union", include_str!("../../support/union.rs")),
    ("Expandable", include_str!("../../support/expandable.rs")),
    ("or_unset", include_str!("../../support/or_unset.rs")),
];

/// The files of what records need: where each is, what it is about, what it uses, and its text.
const RECORDS: &[(&str, &str, &str, &str)] = &[
    (
        "mod.rs",
        "How the types of all modules are read and written.",
        "use std::collections::BTreeMap;\n\nuse serde_json::Value;\n",
        include_str!("../../support/records/mod.rs"),
    ),
    (
        "shape.rs",
        "What types are, as values that say so.",
        "use std::collections::BTreeMap;\nuse std::fmt;\n\nuse serde_json::Value;\n\nuse super::{Expandable, List};\n",
        include_str!("../../support/records/shape.rs"),
    ),
    (
        "references.rs",
        "Objects that are elsewhere, and pages of lists.",
        "use std::fmt;\nuse std::marker::PhantomData;\n\nuse serde::ser::SerializeMap;\n\
         use serde::{Deserialize, Deserializer, Serialize, Serializer};\nuse serde_json::Value;\n\nuse super::{Fields, Read, Shaped, fitting};\n",
        include_str!("../../support/records/references.rs"),
    ),
    (
        "fields.rs",
        "What all types do with their fields.",
        "use std::fmt;\n\nuse RUNTIME::OrUnset;\nuse serde::{Deserialize, Deserializer, Serialize, Serializer};\n\
         use serde_json::Value;\n\nuse super::{Fields, Read, Shape};\n\n\
         /// Fields whose values nobody is shown.\nconst SECRETS: &[&str] = &[NAMES];\n",
        include_str!("../../support/records/fields.rs"),
    ),
    ("object.rs", "What comes back.", "", include_str!("../../support/records/object.rs")),
    ("params.rs", "What is sent.", "", include_str!("../../support/records/params.rs")),
    (
        "choices.rs",
        "What is one of several things.",
        "use serde_json::Value;\n",
        include_str!("../../support/records/choices.rs"),
    ),
];

/// What records need, by the paths of its files.
pub(super) fn records(config: &Config) -> impl Iterator<Item = (String, String)> {
    let secrets: Vec<_> = config.secret_fields.iter().map(|name| super::literal(name)).collect();
    RECORDS.iter().map(move |(name, about, uses, text)| {
        let uses = uses.replace("RUNTIME", &config.runtime).replace("NAMES", &secrets.join(", "));
        let uses = if uses.is_empty() { uses } else { format!("{uses}\n") };
        (
            format!("support/{name}"),
            format!("//! {about}\n//!\n//! Written by `ratelimit-codegen`.\n\n{uses}{text}"),
        )
    })
}

/// Which parts are used.
#[derive(Debug, Default)]
pub(super) struct Used(Vec<&'static str>);

impl Used {
    pub(super) fn note(&mut self, text: &str) {
        for (word, _) in PARTS {
            if !self.0.contains(word) && names(text, word) {
                self.0.push(word);
            }
        }
    }

    /// The file with them, if there are any.
    pub(super) fn file(&self, config: &Config) -> Option<String> {
        let used: Vec<_> = PARTS.iter().filter(|(word, _)| self.0.contains(word)).collect();
        if used.is_empty() {
            return None;
        }
        let mut file =
            "//! What the types of all modules share.\n//!\n//! Written by `ratelimit-codegen`.\n".to_owned();
        if self.0.contains(&"or_unset") {
            file.put(format_args!("\nuse {}::OrUnset;\n", config.runtime));
        }
        for (_, text) in used {
            file.push('\n');
            file.push_str(text);
        }
        Some(file)
    }
}
