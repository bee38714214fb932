//! What goes into and comes out of [`EngagementQuality`](super::EngagementQuality).
//!
//! Written by `ratelimit-codegen` from `tsg_seq_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List engagement quality score query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEngagementQualityScoreQuery {
    /// A day, as `YYYY-MM-DD`.
    pub from: String,
    /// A day, as `YYYY-MM-DD`.
    pub to: String,
}

impl ListEngagementQualityScoreQuery {
    /// With what must be there.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self { from: from.into(), to: to.into() }
    }
}

/// List engagement quality score response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEngagementQualityScoreResponse {
    /// A list, each [`SeqScore`].
    pub result: Option<Vec<SeqScore>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List subuser engagement quality score query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserEngagementQualityScoreQuery {
    /// A whole number, from 0 to 1000, `1000` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A day, as `YYYY-MM-DD`.
    pub date: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_key: Option<i64>,
}

impl ListSubuserEngagementQualityScoreQuery {
    /// With what must be there.
    pub fn new(date: impl Into<String>) -> Self {
        Self { limit: None, date: date.into(), after_key: None }
    }
}

setters! {
    ListSubuserEngagementQualityScoreQuery {
        limit: i64,
        after_key: i64,
    }
}

/// List subuser engagement quality score response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserEngagementQualityScoreResponse {
    /// A list, each [`SeqScore`].
    pub result: Option<Vec<SeqScore>>,
    /// See [`SeqMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SeqMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Seq score, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SeqScore {
    /// A text.
    pub user_id: Option<String>,
    /// A text.
    pub username: Option<String>,
    /// A day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// A number, from 1 to 5.
    pub score: Option<f64>,
    /// See [`SeqMetrics`].
    pub metrics: Option<SeqMetrics>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Seq metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SeqMetadata {
    /// See [`SeqMetadataNextParams`].
    pub next_params: Option<SeqMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Seq metrics, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SeqMetrics {
    /// A number, from 1 to 5.
    pub engagement_recency: Option<f64>,
    /// A number, from 1 to 5.
    pub open_rate: Option<f64>,
    /// A number, from 1 to 5.
    pub bounce_classification: Option<f64>,
    /// A number, from 1 to 5.
    pub bounce_rate: Option<f64>,
    /// A number, from 1 to 5.
    pub spam_rate: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Seq metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SeqMetadataNextParams {
    /// A text.
    pub after_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
