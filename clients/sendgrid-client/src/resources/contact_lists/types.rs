//! What goes into and comes out of [`ContactLists`](super::ContactLists).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_lists_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Create marketing list, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateMarketingList {
    /// A text, from 1 to 100 characters.
    pub name: String,
}

impl CreateMarketingList {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// List, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct List {
    /// A text, 36 characters.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub contact_count: Option<i64>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List marketing list query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMarketingListQuery {
    /// A number, from 1 to 1000, `100` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<f64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListMarketingListQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListMarketingListQuery {
        page_size: f64,
        page_token: String,
    }
}

/// List marketing list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMarketingListResponse {
    /// A list, each [`List`].
    pub result: Option<Vec<List>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get marketing list query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMarketingListQuery {
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_sample: Option<bool>,
}

impl GetMarketingListQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetMarketingListQuery {
        contact_sample: bool,
    }
}

/// Get marketing list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMarketingListResponse {
    /// A text, 36 characters.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub contact_count: Option<i64>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// See [`ContactDetails`].
    pub contact_sample: Option<ContactDetails>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update marketing list, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateMarketingList {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl UpdateMarketingList {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateMarketingList {
        name: String,
    }
}

/// Delete marketing list query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteMarketingListQuery {
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_contacts: Option<bool>,
}

impl DeleteMarketingListQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteMarketingListQuery {
        delete_contacts: bool,
    }
}

/// Delete marketing list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteMarketingListResponse {
    /// A text.
    pub job_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete contact from list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactFromListResponse {
    /// A text.
    pub job_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact count of list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactCountOfListResponse {
    /// A whole number.
    pub contact_count: Option<i64>,
    /// A whole number.
    pub billable_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Self metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SelfMetadata {
    /// A text.
    #[serde(rename = "self")]
    pub self_: Option<String>,
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
    /// A number.
    pub count: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact details, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactDetails {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub unique_name: Option<String>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub phone_number_id: Option<String>,
    /// A text.
    pub external_id: Option<String>,
    /// A text.
    pub anonymous_id: Option<String>,
    /// A list, each an address of mail.
    pub alternate_emails: Option<Vec<String>>,
    /// A text.
    pub address_line_1: Option<String>,
    /// A text.
    pub address_line_2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state_province_region: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// A text.
    pub postal_code: Option<String>,
    /// A text.
    pub phone_number: Option<String>,
    /// A text.
    pub whatsapp: Option<String>,
    /// A text.
    pub line: Option<String>,
    /// A text.
    pub facebook: Option<String>,
    /// A list, each a UUID.
    pub list_ids: Option<Vec<String>>,
    /// A list, each a UUID.
    pub segment_ids: Option<Vec<String>>,
    /// Values by name.
    pub custom_fields: Option<BTreeMap<String, Value>>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
