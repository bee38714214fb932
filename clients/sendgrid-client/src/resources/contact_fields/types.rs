//! What goes into and comes out of [`ContactFields`](super::ContactFields).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_custom_fields_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::open_enum;

/// Create field definition, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateFieldDefinition {
    /// A text, from 1 to 100 characters.
    pub name: String,
    /// See [`FieldType`].
    pub field_type: FieldType,
}

impl CreateFieldDefinition {
    /// With what must be there.
    pub fn new(name: impl Into<String>, field_type: impl Into<FieldType>) -> Self {
        Self { name: name.into(), field_type: field_type.into() }
    }
}

/// Create field definition response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateFieldDefinitionResponse {
    /// A text.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`FieldType`].
    pub field_type: Option<FieldType>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List field definition response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFieldDefinitionResponse {
    /// A list, each [`CustomFieldDefinitionsResponse`].
    pub custom_fields: Option<Vec<CustomFieldDefinitionsResponse>>,
    /// A list, each [`ReservedFieldDefinitionsResponseItem`].
    pub reserved_fields: Option<Vec<ReservedFieldDefinitionsResponseItem>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update field definition, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateFieldDefinition {
    /// A text, from 1 to 100 characters.
    pub name: String,
}

impl UpdateFieldDefinition {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Update field definition response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateFieldDefinitionResponse {
    /// A text.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`FieldType`].
    pub field_type: Option<FieldType>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Field type: one of some texts, or any other.
    FieldType {
        Text = "Text",
        Number = "Number",
        Date = "Date",
    }
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

/// Custom field definitions response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomFieldDefinitionsResponse {
    /// A text.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`FieldType`].
    pub field_type: Option<FieldType>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Reserved field definitions response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReservedFieldDefinitionsResponseItem {
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`FieldType`].
    pub field_type: Option<FieldType>,
    /// Yes or no, `false` where it is left out.
    pub read_only: Option<bool>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
