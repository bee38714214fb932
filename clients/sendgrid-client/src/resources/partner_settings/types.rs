//! What goes into and comes out of [`PartnerSettings`](super::PartnerSettings).
//!
//! Written by `ratelimit-codegen` from `tsg_partner_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List partner setting query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPartnerSettingQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListPartnerSettingQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListPartnerSettingQuery {
        limit: i64,
        offset: i64,
    }
}

/// List partner setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPartnerSettingResponse {
    /// A list, each [`ListPartnerSettingResponseResultItem`].
    pub result: Option<Vec<ListPartnerSettingResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List partner setting response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPartnerSettingResponseResultItem {
    /// A text.
    pub title: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub description: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
