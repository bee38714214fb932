//! What goes into and comes out of [`Stats`](super::Stats).
//!
//! Written by `ratelimit-codegen` from `tsg_stats_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

open_enum! {
    /// Aggregated by: one of some texts, or any other.
    AggregatedBy {
        Day = "day",
        Week = "week",
        Month = "month",
    }
}

/// List browser stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBrowserStatQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browsers: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListBrowserStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self {
            browsers: None,
            limit: None,
            offset: None,
            aggregated_by: None,
            start_date: start_date.into(),
            end_date: None,
        }
    }
}

setters! {
    ListBrowserStatQuery {
        browsers: String,
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List browser stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBrowserStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListBrowserStatResponseItemStat`].
    pub stats: Option<Vec<ListBrowserStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List category query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCategoryQuery {
    /// A whole number, at least 1, `50` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListCategoryQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListCategoryQuery {
        limit: i64,
        category: String,
        offset: i64,
    }
}

/// List category response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCategoryResponseItem {
    /// A text.
    pub category: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List category stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCategoryStatQuery {
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// A text.
    pub categories: String,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
}

impl ListCategoryStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>, categories: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: None,
            categories: categories.into(),
            aggregated_by: None,
        }
    }
}

setters! {
    ListCategoryStatQuery {
        end_date: String,
        aggregated_by: AggregatedBy,
    }
}

/// Category stats, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CategoryStats {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`CategoryStatsStat`].
    pub stats: Option<Vec<CategoryStatsStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Sort by direction: one of some texts, or any other.
    SortByDirection {
        Desc = "desc",
        Asc = "asc",
    }
}

/// List category stat sum query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCategoryStatSumQuery {
    /// A text, `"delivered"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_metric: Option<String>,
    /// See [`SortByDirection`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_direction: Option<SortByDirection>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// A whole number, `5` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
}

impl ListCategoryStatSumQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self {
            sort_by_metric: None,
            sort_by_direction: None,
            start_date: start_date.into(),
            end_date: None,
            limit: None,
            offset: None,
            aggregated_by: None,
        }
    }
}

setters! {
    ListCategoryStatSumQuery {
        sort_by_metric: String,
        sort_by_direction: SortByDirection,
        end_date: String,
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
    }
}

/// List client stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListClientStatQuery {
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
}

impl ListClientStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { start_date: start_date.into(), end_date: None, aggregated_by: None }
    }
}

setters! {
    ListClientStatQuery {
        end_date: String,
        aggregated_by: AggregatedBy,
    }
}

/// List client stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListClientStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListClientStatResponseItemStat`].
    pub stats: Option<Vec<ListClientStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Client type: one of some texts, or any other.
    ClientType {
        Phone = "phone",
        Tablet = "tablet",
        Webmail = "webmail",
        Desktop = "desktop",
    }
}

/// Get client stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetClientStatQuery {
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
}

impl GetClientStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { start_date: start_date.into(), end_date: None, aggregated_by: None }
    }
}

setters! {
    GetClientStatQuery {
        end_date: String,
        aggregated_by: AggregatedBy,
    }
}

/// Get client stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetClientStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`GetClientStatResponseItemStat`].
    pub stats: Option<Vec<GetClientStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List device stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDeviceStatQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListDeviceStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { limit: None, offset: None, aggregated_by: None, start_date: start_date.into(), end_date: None }
    }
}

setters! {
    ListDeviceStatQuery {
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List device stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDeviceStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListDeviceStatResponseItemStat`].
    pub stats: Option<Vec<ListDeviceStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Country: one of some texts, or any other.
    Country {
        Us = "US",
        Ca = "CA",
    }
}

/// List geo stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGeoStatQuery {
    /// See [`Country`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListGeoStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self {
            country: None,
            limit: None,
            offset: None,
            aggregated_by: None,
            start_date: start_date.into(),
            end_date: None,
        }
    }
}

setters! {
    ListGeoStatQuery {
        country: Country,
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List geo stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGeoStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListGeoStatResponseItemStat`].
    pub stats: Option<Vec<ListGeoStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List mailbox provider stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailboxProviderStatQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox_providers: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListMailboxProviderStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self {
            mailbox_providers: None,
            limit: None,
            offset: None,
            aggregated_by: None,
            start_date: start_date.into(),
            end_date: None,
        }
    }
}

setters! {
    ListMailboxProviderStatQuery {
        mailbox_providers: String,
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List mailbox provider stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailboxProviderStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListMailboxProviderStatResponseItemStat`].
    pub stats: Option<Vec<ListMailboxProviderStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListStatQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { limit: None, offset: None, aggregated_by: None, start_date: start_date.into(), end_date: None }
    }
}

setters! {
    ListStatQuery {
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List stat response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListStatResponseItemStat`].
    pub stats: Option<Vec<ListStatResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List browser stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBrowserStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsClicks`].
    pub metrics: Option<AdvancedStatsClicks>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Category stats stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CategoryStatsStat {
    /// See [`CategoryStatsStatMetrics`].
    pub metrics: Option<CategoryStatsStatMetrics>,
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List client stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListClientStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsOpens`].
    pub metrics: Option<AdvancedStatsOpens>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get client stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetClientStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsOpens`].
    pub metrics: Option<AdvancedStatsOpens>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List device stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDeviceStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsOpens`].
    pub metrics: Option<AdvancedStatsOpens>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List geo stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGeoStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsClicksOpens`].
    pub metrics: Option<AdvancedStatsClicksOpens>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List mailbox provider stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailboxProviderStatResponseItemStat {
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`AdvancedStatsMailboxProvider`].
    pub metrics: Option<AdvancedStatsMailboxProvider>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List stat response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatResponseItemStat {
    /// See [`StatsAdvancedGlobalStats`].
    pub metrics: Option<StatsAdvancedGlobalStats>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Advanced stats clicks, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdvancedStatsClicks {
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub unique_clicks: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Category stats stat metrics, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CategoryStatsStatMetrics {
    /// A whole number.
    pub blocks: Option<i64>,
    /// A whole number.
    pub bounce_drops: Option<i64>,
    /// A whole number.
    pub bounces: Option<i64>,
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub deferred: Option<i64>,
    /// A whole number.
    pub delivered: Option<i64>,
    /// A whole number.
    pub invalid_emails: Option<i64>,
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub processed: Option<i64>,
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
    pub unsubscribe_drops: Option<i64>,
    /// A whole number.
    pub unsubscribes: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Advanced stats opens, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdvancedStatsOpens {
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub unique_opens: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Advanced stats clicks opens, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdvancedStatsClicksOpens {
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub unique_clicks: Option<i64>,
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub unique_opens: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Advanced stats mailbox provider, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdvancedStatsMailboxProvider {
    /// A whole number.
    pub blocks: Option<i64>,
    /// A whole number.
    pub bounces: Option<i64>,
    /// A whole number.
    pub deferred: Option<i64>,
    /// A whole number.
    pub delivered: Option<i64>,
    /// A whole number.
    pub drops: Option<i64>,
    /// A whole number.
    pub requests: Option<i64>,
    /// A whole number.
    pub processed: Option<i64>,
    /// A whole number.
    pub spam_reports: Option<i64>,
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub unique_clicks: Option<i64>,
    /// A whole number.
    pub unique_opens: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Stats advanced global stats, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatsAdvancedGlobalStats {
    /// A whole number.
    pub clicks: Option<i64>,
    /// A whole number.
    pub unique_clicks: Option<i64>,
    /// A whole number.
    pub opens: Option<i64>,
    /// A whole number.
    pub unique_opens: Option<i64>,
    /// A whole number.
    pub blocks: Option<i64>,
    /// A whole number.
    pub bounce_drops: Option<i64>,
    /// A whole number.
    pub bounces: Option<i64>,
    /// A whole number.
    pub deferred: Option<i64>,
    /// A whole number.
    pub delivered: Option<i64>,
    /// A whole number.
    pub invalid_emails: Option<i64>,
    /// A whole number.
    pub processed: Option<i64>,
    /// A whole number.
    pub requests: Option<i64>,
    /// A whole number.
    pub spam_report_drops: Option<i64>,
    /// A whole number.
    pub spam_reports: Option<i64>,
    /// A whole number.
    pub unsubscribe_drops: Option<i64>,
    /// A whole number.
    pub unsubscribes: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
