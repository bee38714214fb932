//! What goes into and comes out of [`MarketingStats`](super::MarketingStats).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_stats_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// List automation stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAutomationStatQuery {
    /// A list, from 1 to 25 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automation_ids: Option<Vec<String>>,
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListAutomationStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAutomationStatQuery {
        automation_ids: Vec<String>,
        page_size: i64,
        page_token: String,
    }
}

/// Automations response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutomationsResponse {
    /// A list, each [`AutomationsResponseResult`].
    pub results: Option<Vec<AutomationsResponseResult>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Items: one of some texts, or any other.
    Items {
        StepId = "step_id",
    }
}

open_enum! {
    /// Aggregated by: one of some texts, or any other.
    AggregatedBy {
        Day = "day",
        Total = "total",
    }
}

/// Get automation stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAutomationStatQuery {
    /// A list, each [`Items`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Vec<Items>>,
    /// A list, none twice, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_ids: Option<Vec<String>>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A day, as `YYYY-MM-DD`, `"2021-01-01"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A day, as `YYYY-MM-DD`, `"2021-12-31"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// A text, `"UTC"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl GetAutomationStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetAutomationStatQuery {
        group_by: Vec<Items>,
        step_ids: Vec<String>,
        aggregated_by: AggregatedBy,
        start_date: String,
        end_date: String,
        timezone: String,
        page_size: i64,
        page_token: String,
    }
}

/// List click tracking stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListClickTrackingStatQuery {
    /// A list, each [`Items`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Vec<Items>>,
    /// A list, none twice, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_ids: Option<Vec<String>>,
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListClickTrackingStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListClickTrackingStatQuery {
        group_by: Vec<Items>,
        step_ids: Vec<String>,
        page_size: i64,
        page_token: String,
    }
}

/// Autmoations link stats response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutmoationsLinkStatsResponse {
    /// A list, each [`AutmoationsLinkStatsResponseResult`].
    pub results: Option<Vec<AutmoationsLinkStatsResponseResult>>,
    /// A whole number.
    pub total_clicks: Option<i64>,
    /// See [`LinkTrackingMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<LinkTrackingMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export automation stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportAutomationStatQuery {
    /// A list, from 1 to 50 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// A text, `"UTC"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl ExportAutomationStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportAutomationStatQuery {
        ids: Vec<String>,
        timezone: String,
    }
}

/// List single send stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSingleSendStatQuery {
    /// A list, from 1 to 25 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub singlesend_ids: Option<Vec<String>>,
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListSingleSendStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSingleSendStatQuery {
        singlesend_ids: Vec<String>,
        page_size: i64,
        page_token: String,
    }
}

/// Singlesends response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendsResponse {
    /// A list, each [`SinglesendsResponseResult`].
    pub results: Option<Vec<SinglesendsResponseResult>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Items1: one of some texts, or any other.
    Items1 {
        AbVariation = "ab_variation",
        AbPhase = "ab_phase",
    }
}

/// Get single send stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSingleSendStatQuery {
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A day, as `YYYY-MM-DD`, `"2021-01-01"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A day, as `YYYY-MM-DD`, `"2021-12-31"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// A text, `"UTC"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// A list, each [`Items1`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Vec<Items1>>,
}

impl GetSingleSendStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetSingleSendStatQuery {
        aggregated_by: AggregatedBy,
        start_date: String,
        end_date: String,
        timezone: String,
        page_size: i64,
        page_token: String,
        group_by: Vec<Items1>,
    }
}

open_enum! {
    /// Ab phase ID: one of some texts, or any other.
    AbPhaseId {
        Test = "test",
        Send = "send",
    }
}

/// List single send tracking stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSingleSendTrackingStatQuery {
    /// A whole number, from 1 to 50, `25` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// A list, each [`Items1`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Vec<Items1>>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_variation_id: Option<String>,
    /// See [`AbPhaseId`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_phase_id: Option<AbPhaseId>,
}

impl ListSingleSendTrackingStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSingleSendTrackingStatQuery {
        page_size: i64,
        page_token: String,
        group_by: Vec<Items1>,
        ab_variation_id: String,
        ab_phase_id: AbPhaseId,
    }
}

/// Singlesends link stats response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendsLinkStatsResponse {
    /// A list, each [`SinglesendsLinkStatsResponseResult`].
    pub results: Option<Vec<SinglesendsLinkStatsResponseResult>>,
    /// See [`LinkTrackingMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<LinkTrackingMetadata>,
    /// A whole number.
    pub total_clicks: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export single send stat query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportSingleSendStatQuery {
    /// A list, from 1 to 50 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// A text, `"UTC"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl ExportSingleSendStatQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportSingleSendStatQuery {
        ids: Vec<String>,
        timezone: String,
    }
}

/// Automations response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutomationsResponseResult {
    /// A UUID.
    pub id: Option<String>,
    /// A text, `"total"` where it is left out.
    pub aggregation: Option<String>,
    /// A text, `"all"` where it is left out.
    pub step_id: Option<String>,
    /// See [`Metrics`].
    pub stats: Option<Metrics>,
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

/// Autmoations link stats response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutmoationsLinkStatsResponseResult {
    /// A URL.
    pub url: Option<String>,
    /// A whole number, at least 0.
    pub url_location: Option<i64>,
    /// A UUID.
    pub step_id: Option<String>,
    /// A whole number, at least 1.
    pub clicks: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Link tracking metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkTrackingMetadata {
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

/// Singlesends response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendsResponseResult {
    /// A UUID.
    pub id: Option<String>,
    /// A UUID, `"a14dcc63-d651-4c57-9826-4a3705f5c78d"` where it is left out.
    pub ab_variation: Option<String>,
    /// See [`AbPhase`].
    pub ab_phase: Option<AbPhase>,
    /// A text, `"total"` where it is left out.
    pub aggregation: Option<String>,
    /// See [`Metrics`].
    pub stats: Option<Metrics>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesends link stats response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendsLinkStatsResponseResult {
    /// A URL.
    pub url: Option<String>,
    /// A whole number, at least 0.
    pub url_location: Option<i64>,
    /// A UUID.
    pub ab_variation: Option<String>,
    /// See [`AbPhase`].
    pub ab_phase: Option<AbPhase>,
    /// A whole number, at least 1.
    pub clicks: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Metrics, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Metrics {
    /// A whole number.
    pub bounce_drops: Option<i64>,
    /// A whole number.
    pub bounces: Option<i64>,
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub delivered: Option<i64>,
    /// A whole number.
    pub invalid_emails: Option<i64>,
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub requests: Option<i64>,
    /// A whole number.
    pub spam_report_drops: Option<i64>,
    /// A whole number.
    pub spam_reports: Option<i64>,
    /// A whole number.
    pub unique_clicks: Option<i64>,
    /// A whole number.
    pub unique_opens: Option<i64>,
    /// A whole number.
    pub unsubscribes: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Ab phase: one of some texts, or any other.
    AbPhase {
        Send = "send",
        Test = "test",
        All = "all",
    }
}
