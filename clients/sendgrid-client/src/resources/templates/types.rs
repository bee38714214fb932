//! What goes into and comes out of [`Templates`](super::Templates).
//!
//! Written by `ratelimit-codegen` from `tsg_templates_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Create template, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// A text, at most 100 characters.
    pub name: String,
    /// See [`Generation`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation: Option<Generation>,
}

impl CreateTemplate {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), generation: None }
    }
}

setters! {
    CreateTemplate {
        generation: Generation,
    }
}

/// Transactional template, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplate {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A text, at most 100 characters.
    pub name: Option<String>,
    /// See [`Generation`].
    pub generation: Option<Generation>,
    /// A text, matching `^(\d{4}-\d{2}-\d{2}) ((\d{2}):(\d{2}):(\d{2}))$`.
    pub updated_at: Option<String>,
    /// A list, each [`TransactionalTemplatesVersionOutputLean`].
    pub versions: Option<Vec<TransactionalTemplatesVersionOutputLean>>,
    /// See [`TransactionalTemplateWarning`].
    pub warning: Option<TransactionalTemplateWarning>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Generations: one of some texts, or any other.
    Generations {
        Legacy = "legacy",
        Dynamic = "dynamic",
        LegacyDynamic = "legacy,dynamic",
    }
}

/// List template query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTemplateQuery {
    /// See [`Generations`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generations: Option<Generations>,
    /// A number, from 1 to 200.
    pub page_size: f64,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListTemplateQuery {
    /// With what must be there.
    pub fn new(page_size: impl Into<f64>) -> Self {
        Self { generations: None, page_size: page_size.into(), page_token: None }
    }
}

setters! {
    ListTemplateQuery {
        generations: Generations,
        page_token: String,
    }
}

/// List template response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTemplateResponse {
    /// A list, each [`TransactionalTemplatesTemplateLean`].
    pub result: Option<Vec<TransactionalTemplatesTemplateLean>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Duplicate template, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DuplicateTemplate {
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl DuplicateTemplate {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DuplicateTemplate {
        name: String,
    }
}

/// Update template, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl UpdateTemplate {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateTemplate {
        name: String,
    }
}

/// Transactional template version create, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplateVersionCreate {
    /// A whole number, one of `0` or `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<i64>,
    /// A text, at most 100 characters.
    pub name: String,
    /// A text, at most 1048576 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// A text, at most 1048576 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
    /// Yes or no, `true` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generate_plain_content: Option<bool>,
    /// A text, at most 255 characters.
    pub subject: String,
    /// See [`Editor`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<Editor>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_data: Option<String>,
}

impl TransactionalTemplateVersionCreate {
    /// With what must be there.
    pub fn new(name: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            active: None,
            name: name.into(),
            html_content: None,
            plain_content: None,
            generate_plain_content: None,
            subject: subject.into(),
            editor: None,
            test_data: None,
        }
    }
}

setters! {
    TransactionalTemplateVersionCreate {
        active: i64,
        html_content: String,
        plain_content: String,
        generate_plain_content: bool,
        editor: Editor,
        test_data: String,
    }
}

/// Transactional template version output, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplateVersionOutput {
    /// A list, each [`TransactionalTemplateWarning`].
    pub warnings: Option<Vec<TransactionalTemplateWarning>>,
    /// A whole number, one of `0` or `1`.
    pub active: Option<i64>,
    /// A text, at most 100 characters.
    pub name: Option<String>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// Yes or no, `true` where it is left out.
    pub generate_plain_content: Option<bool>,
    /// A text, at most 255 characters.
    pub subject: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A text.
    pub test_data: Option<String>,
    /// A UUID.
    pub id: Option<String>,
    /// A text.
    pub template_id: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// A text.
    pub thumbnail_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Generation: one of some texts, or any other.
    Generation {
        Legacy = "legacy",
        Dynamic = "dynamic",
    }
}

/// Transactional templates version output lean, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplatesVersionOutputLean {
    /// A UUID.
    pub id: Option<String>,
    /// A text.
    pub template_id: Option<String>,
    /// A whole number, one of `0` or `1`.
    pub active: Option<i64>,
    /// A text, at most 100 characters.
    pub name: Option<String>,
    /// A text, at most 255 characters.
    pub subject: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// Yes or no, `true` where it is left out.
    pub generate_plain_content: Option<bool>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A text.
    pub thumbnail_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Transactional template warning, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplateWarning {
    /// A text.
    pub message: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Transactional templates template lean, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionalTemplatesTemplateLean {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A text, at most 100 characters.
    pub name: Option<String>,
    /// See [`Generation`].
    pub generation: Option<Generation>,
    /// A text, matching `^(\d{4}-\d{2}-\d{2}) ((\d{2}):(\d{2}):(\d{2}))$`.
    pub updated_at: Option<String>,
    /// A list, each [`TransactionalTemplatesVersionOutputLean`].
    pub versions: Option<Vec<TransactionalTemplatesVersionOutputLean>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// A URL.
    pub prev: Option<String>,
    /// A URL.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// A URL.
    pub next: Option<String>,
    /// A whole number, at least 0.
    pub count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Editor: one of some texts, or any other.
    Editor {
        Code = "code",
        Design = "design",
    }
}
