//! The formats of policy files: each into the same document.

mod json;
mod toml;
mod yaml;

use std::path::Path;

use super::fault::FileFault;
use super::node::Node;

/// A format of policy files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyFormat {
    /// TOML 1.1.
    Toml,
    /// YAML 1.2, one document, without tags.
    Yaml,
    /// JSON.
    Json,
}

impl PolicyFormat {
    /// The format that the name of a file tells: `.toml`, `.yaml` or `.yml`, `.json`.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "toml" => Some(Self::Toml),
            "yaml" | "yml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    pub(super) fn read(self, text: &str) -> Result<Node, FileFault> {
        match self {
            Self::Toml => toml::read(text),
            Self::Yaml => yaml::read(text),
            Self::Json => json::read(text),
        }
    }
}
