//! What goes into and comes out of [`Designs`](super::Designs).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_designs_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Design input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DesignInput {
    /// A text, `"Duplicate: <original design name>"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`Editor`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<Editor>,
    /// A text, at most 1048576 characters.
    pub html_content: String,
    /// A text, at most 1048576 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
}

impl DesignInput {
    /// With what must be there.
    pub fn new(html_content: impl Into<String>) -> Self {
        Self { name: None, editor: None, html_content: html_content.into(), plain_content: None }
    }
}

setters! {
    DesignInput {
        name: String,
        editor: Editor,
        plain_content: String,
    }
}

/// Design output, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DesignOutput {
    /// A text, `"Duplicate: <original design name>"` where it is left out.
    pub name: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A text, at most 1048576 characters.
    pub html_content: Option<String>,
    /// A text, at most 1048576 characters.
    pub plain_content: Option<String>,
    /// A UUID.
    pub id: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A list.
    pub categories: Option<Vec<String>>,
    /// Yes or no.
    pub generate_plain_content: Option<bool>,
    /// A text.
    pub thumbnail_url: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List design query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDesignQuery {
    /// A whole number, at least 0, `100` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Yes or no, `true` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<bool>,
}

impl ListDesignQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListDesignQuery {
        page_size: i64,
        page_token: String,
        summary: bool,
    }
}

/// List design response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDesignResponse {
    /// A list, each [`DesignOutputSummary`].
    pub result: Option<Vec<DesignOutputSummary>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Design duplicate input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DesignDuplicateInput {
    /// A text, `"Duplicate: <original design name>"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`Editor`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<Editor>,
}

impl DesignDuplicateInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DesignDuplicateInput {
        name: String,
        editor: Editor,
    }
}

/// Update design, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateDesign {
    /// A text, at most 100 characters, `"My Design"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text, at most 1048576 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// A text, at most 1048576 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
    /// Yes or no, `true` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generate_plain_content: Option<bool>,
    /// A text, at most 5000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// A list, at most 10 of them, none twice, each a text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
}

impl UpdateDesign {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateDesign {
        name: String,
        html_content: String,
        plain_content: String,
        generate_plain_content: bool,
        subject: String,
        categories: Vec<String>,
    }
}

/// List pre built design query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPreBuiltDesignQuery {
    /// A whole number, at least 0, `100` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Yes or no, `true` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<bool>,
}

impl ListPreBuiltDesignQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListPreBuiltDesignQuery {
        page_size: i64,
        page_token: String,
        summary: bool,
    }
}

/// List pre built design response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPreBuiltDesignResponse {
    /// A list, each [`DesignOutputSummary`].
    pub result: Option<Vec<DesignOutputSummary>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
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

/// Design output summary, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DesignOutputSummary {
    /// A UUID.
    pub id: Option<String>,
    /// An instant, as in ISO 8601.
    pub updated_at: Option<String>,
    /// An instant, as in ISO 8601.
    pub created_at: Option<String>,
    /// A text.
    pub thumbnail_url: Option<String>,
    /// A text, `"Duplicate: <original design name>"` where it is left out.
    pub name: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A text.
    pub subject: Option<String>,
    /// A list.
    pub categories: Option<Vec<String>>,
    /// Yes or no.
    pub generate_plain_content: Option<bool>,
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
