//! What goes into and comes out of [`SegmentsV1`](super::SegmentsV1).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_segments_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List segment v1 query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSegmentV1Query {
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

impl ListSegmentV1Query {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSegmentV1Query {
        ids: Vec<String>,
        parent_list_ids: String,
        no_parent_list_id: bool,
    }
}

/// List segment v1 response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSegmentV1Response {
    /// A list, none twice, each [`SegmentSummary`].
    pub results: Option<Vec<SegmentSummary>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get segment v1 query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSegmentV1Query {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_json: Option<bool>,
}

impl GetSegmentV1Query {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetSegmentV1Query {
        query_json: bool,
    }
}

/// Full segment, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FullSegment {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A whole number.
    pub contacts_count: Option<i64>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// A UUID, 36 characters.
    pub parent_list_id: Option<String>,
    /// An instant, as in RFC 3339.
    pub sample_updated_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// A text.
    pub next_sample_update: Option<String>,
    /// A list, each [`ContactResponse`].
    pub contacts_sample: Option<Vec<ContactResponse>>,
    /// Values by name.
    pub query_json: Option<BTreeMap<String, Value>>,
    /// A list, none twice.
    pub parent_list_ids: Option<Vec<String>>,
    /// A text.
    pub query_dsl: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Segment summary, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SegmentSummary {
    /// A UUID, 36 characters.
    pub id: Option<String>,
    /// A whole number.
    pub contacts_count: Option<i64>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// A UUID, 36 characters.
    pub parent_list_id: Option<String>,
    /// An instant, as in RFC 3339.
    pub sample_updated_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// A text.
    pub next_sample_update: Option<String>,
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
