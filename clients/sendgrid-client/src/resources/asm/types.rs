//! What goes into and comes out of [`UnsubscribeGroups`](super::UnsubscribeGroups).
//!
//! Written by `ratelimit-codegen` from `tsg_suppressions_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Suppression group request base props, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuppressionGroupRequestBaseProps {
    /// A text, at most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl SuppressionGroupRequestBaseProps {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SuppressionGroupRequestBaseProps {
        name: String,
        description: String,
        is_default: bool,
    }
}

/// Create asm group response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAsmGroupResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub description: Option<String>,
    /// Yes or no.
    pub is_default: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List asm group query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAsmGroupQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl ListAsmGroupQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAsmGroupQuery {
        id: i64,
    }
}

/// Suppression group, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuppressionGroup {
    /// A number.
    pub id: Option<f64>,
    /// A text, at most 30 characters.
    pub name: Option<String>,
    /// A text, at most 100 characters.
    pub description: Option<String>,
    /// Yes or no, `false` where it is left out.
    pub is_default: Option<bool>,
    /// A whole number.
    pub unsubscribes: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get asm group response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAsmGroupResponse {
    /// A text, at most 30 characters.
    pub name: Option<String>,
    /// A text, at most 100 characters.
    pub description: Option<String>,
    /// Yes or no.
    pub is_default: Option<bool>,
    /// A whole number.
    pub id: Option<i64>,
    /// A whole number.
    pub unsubscribes: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update asm group, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAsmGroup {
    /// A text, at most 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl UpdateAsmGroup {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateAsmGroup {
        name: String,
        description: String,
        is_default: bool,
    }
}

/// Suppressions request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuppressionsRequest {
    /// A list, each an address of mail.
    pub recipient_emails: Vec<String>,
}

impl SuppressionsRequest {
    /// With what must be there.
    pub fn new(recipient_emails: impl Into<Vec<String>>) -> Self {
        Self { recipient_emails: recipient_emails.into() }
    }
}

/// Add suppression to asm group response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddSuppressionToAsmGroupResponse {
    /// A list, each an address of mail.
    pub recipient_emails: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List asm suppression response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAsmSuppressionResponseItem {
    /// A text.
    pub email: Option<String>,
    /// A whole number.
    pub group_id: Option<i64>,
    /// A text.
    pub group_name: Option<String>,
    /// A whole number.
    pub created_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get asm suppression response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAsmSuppressionResponse {
    /// A list, each [`GetAsmSuppressionResponseSuppression`].
    pub suppressions: Option<Vec<GetAsmSuppressionResponseSuppression>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get asm suppression response suppression, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAsmSuppressionResponseSuppression {
    /// A text.
    pub description: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// Yes or no.
    pub is_default: Option<bool>,
    /// A text.
    pub name: Option<String>,
    /// Yes or no.
    pub suppressed: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
