//! What goes into and comes out of [`Segments`](super::Segments).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_segments_2.0_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Segment write v2, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentWriteV2 {
    /// A text, from 1 to 100 characters.
    pub name: String,
    /// A list, none twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_list_ids: Option<Vec<String>>,
    /// A text.
    pub query_dsl: String,
}

impl SegmentWriteV2 {
    /// With what must be there.
    pub fn new(name: impl Into<String>, query_dsl: impl Into<String>) -> Self {
        Self { name: name.into(), parent_list_ids: None, query_dsl: query_dsl.into() }
    }
}

setters! {
    SegmentWriteV2 {
        parent_list_ids: Vec<String>,
    }
}

/// Segment2xx, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Segment2xx {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// A text.
    pub query_dsl: Option<String>,
    /// A whole number.
    pub contacts_count: Option<i64>,
    /// A list, each [`ContactResponse`].
    pub contacts_sample: Option<Vec<ContactResponse>>,
    /// A text.
    pub created_at: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// A text.
    pub sample_updated_at: Option<String>,
    /// A text.
    pub next_sample_update: Option<String>,
    /// A list, none twice.
    pub parent_list_ids: Option<Vec<String>>,
    /// A text.
    pub query_version: Option<String>,
    /// See [`SegmentStatusResponse`].
    pub status: Option<SegmentStatusResponse>,
    /// A whole number.
    pub refreshes_used: Option<i64>,
    /// A whole number.
    pub max_refreshes: Option<i64>,
    /// A text.
    pub last_refreshed_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List segment query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSegmentQuery {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_list_ids: Option<String>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_parent_list_id: Option<bool>,
}

impl ListSegmentQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSegmentQuery {
        ids: Vec<String>,
        parent_list_ids: String,
        no_parent_list_id: bool,
    }
}

/// All segments200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AllSegments200 {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// A whole number.
    pub contacts_count: Option<i64>,
    /// A text.
    pub created_at: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// A text.
    pub sample_updated_at: Option<String>,
    /// A text.
    pub next_sample_update: Option<String>,
    /// A list, none twice.
    pub parent_list_ids: Option<Vec<String>>,
    /// A text.
    pub query_version: Option<String>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// See [`SegmentStatusResponse`].
    pub status: Option<SegmentStatusResponse>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Segment update, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentUpdate {
    /// A text, from 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_dsl: Option<String>,
}

impl SegmentUpdate {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SegmentUpdate {
        name: String,
        query_dsl: String,
    }
}

/// Get segment query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSegmentQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts_sample: Option<bool>,
}

impl GetSegmentQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetSegmentQuery {
        contacts_sample: bool,
    }
}

/// Segment refresh request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentRefreshRequest {
    /// A text.
    pub user_time_zone: String,
}

impl SegmentRefreshRequest {
    /// With what must be there.
    pub fn new(user_time_zone: impl Into<String>) -> Self {
        Self { user_time_zone: user_time_zone.into() }
    }
}

/// Segment refresh202, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentRefresh202 {
    /// A text.
    pub job_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactResponse {
    /// A UUID, at most 36 characters, matching `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`.
    pub id: Option<String>,
    /// An address of mail, from 3 to 254 characters.
    pub email: Option<String>,
    /// A text.
    pub phone_number_id: Option<String>,
    /// A text, at most 254 characters.
    pub external_id: Option<String>,
    /// A text, at most 254 characters.
    pub anonymous_id: Option<String>,
    /// A list, none twice, each an address of mail, from 3 to 254 characters.
    pub alternate_emails: Option<Vec<String>>,
    /// A text, at least 1 character.
    pub first_name: Option<String>,
    /// A text, at least 1 character.
    pub last_name: Option<String>,
    /// A text.
    pub address_line_1: Option<String>,
    /// A text.
    pub address_line_2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state_province_region: Option<String>,
    /// A whole number.
    pub postal_code: Option<i64>,
    /// A text.
    pub country: Option<String>,
    /// A list, none twice, each a UUID.
    pub list_ids: Option<Vec<String>>,
    /// See [`ContactResponseCustomFields`].
    pub custom_fields: Option<ContactResponseCustomFields>,
    /// A list, none twice, each a UUID.
    pub segment_ids: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Segment status response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentStatusResponse {
    /// A text.
    pub query_validation: Option<String>,
    /// A text.
    pub error_message: Option<String>,
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

/// Contact response custom fields, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactResponseCustomFields {
    /// A text.
    pub custom_field_name1: Option<String>,
    /// A text.
    pub custom_field_name2: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
