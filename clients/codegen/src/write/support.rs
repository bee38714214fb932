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

/// What records need.
pub(super) fn records(config: &Config) -> String {
    let secrets: Vec<_> = config.secret_fields.iter().map(|name| super::literal(name)).collect();
    format!(
        "//! How the types of all modules are read and written.\n//!\n//! Written by `ratelimit-codegen`.\n\n\
         use std::collections::BTreeMap;\nuse std::fmt;\nuse std::marker::PhantomData;\n\nuse {}::OrUnset;\n\
         use serde::ser::SerializeMap;\nuse serde::{{Deserialize, Deserializer, Serialize, Serializer}};\n\
         use serde_json::Value;\n\n/// Fields whose values nobody is shown.\nconst SECRETS: &[&str] = &[{}];\n\n{}",
        config.runtime,
        secrets.join(", "),
        include_str!("../../support/record.rs")
    )
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
