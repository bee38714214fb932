//! What goes into and comes out of [`Subusers`](super::Subusers).
//!
//! Written by `ratelimit-codegen` from `tsg_subusers_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

open_enum! {
    /// Region: one of some texts, or any other.
    Region {
        All = "all",
        Global = "global",
        Eu = "eu",
    }
}

/// List subuser query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// See [`Region`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListSubuserQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSubuserQuery {
        username: String,
        limit: i64,
        region: Region,
        include_region: bool,
        offset: i64,
    }
}

/// Subuser, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Subuser {
    /// Yes or no.
    pub disabled: Option<bool>,
    /// A number.
    pub id: Option<f64>,
    /// A text.
    pub username: Option<String>,
    /// An address of mail.
    pub email: Option<String>,
    /// See [`Region2`].
    pub region: Option<Region2>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create subuser, as it is sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSubuser {
    /// A text.
    pub username: String,
    /// An address of mail.
    pub email: String,
    /// A text.
    pub password: String,
    /// A list, each an IPv4 address.
    pub ips: Vec<String>,
    /// See [`Region2`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region2>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl CreateSubuser {
    /// With what must be there.
    pub fn new(
        username: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        ips: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            password: password.into(),
            ips: ips.into(),
            region: None,
            include_region: None,
        }
    }
}

setters! {
    CreateSubuser {
        region: Region2,
        include_region: bool,
    }
}

impl fmt::Debug for CreateSubuser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSubuser")
            .field("username", &self.username)
            .field("email", &self.email)
            .field("ips", &self.ips)
            .field("region", &self.region)
            .field("include_region", &self.include_region)
            .finish_non_exhaustive()
    }
}

/// Subuser post, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserPost {
    /// A text.
    pub username: Option<String>,
    /// A number.
    pub user_id: Option<f64>,
    /// An address of mail.
    pub email: Option<String>,
    /// See [`SubuserPostCreditAllocation`].
    pub credit_allocation: Option<SubuserPostCreditAllocation>,
    /// See [`Region2`].
    pub region: Option<Region2>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update subuser, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSubuser {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

impl UpdateSubuser {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSubuser {
        disabled: bool,
    }
}

/// Update subuser website access, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSubuserWebsiteAccess {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

impl UpdateSubuserWebsiteAccess {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSubuserWebsiteAccess {
        disabled: bool,
    }
}

/// Subuser credits, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserCredits {
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// See [`ResetFrequency`].
    pub reset_frequency: Option<ResetFrequency>,
    /// A whole number, at least 0.
    pub remain: Option<i64>,
    /// A whole number, at least 0.
    pub total: Option<i64>,
    /// A whole number, at least 0.
    pub used: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Subuser credits request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserCreditsRequest {
    /// See [`Type`].
    pub r#type: Type,
    /// See [`ResetFrequency`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_frequency: Option<ResetFrequency>,
    /// A whole number, at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

impl SubuserCreditsRequest {
    /// With what must be there.
    pub fn new(r#type: impl Into<Type>) -> Self {
        Self { r#type: r#type.into(), reset_frequency: None, total: None }
    }
}

setters! {
    SubuserCreditsRequest {
        reset_frequency: ResetFrequency,
        total: i64,
    }
}

/// Update subuser remaining credit, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSubuserRemainingCredit {
    /// A whole number.
    pub allocation_update: i64,
}

impl UpdateSubuserRemainingCredit {
    /// With what must be there.
    pub fn new(allocation_update: impl Into<i64>) -> Self {
        Self { allocation_update: allocation_update.into() }
    }
}

/// Update subuser IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSubuserIpResponse {
    /// A list, each an IPv4 address.
    pub ips: Option<Vec<String>>,
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

/// List subuser monthly stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserMonthlyStatQuery {
    /// A text.
    pub date: String,
    /// A text, `"delivered"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_metric: Option<String>,
    /// See [`SortByDirection`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_direction: Option<SortByDirection>,
    /// A whole number, `5` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListSubuserMonthlyStatQuery {
    /// With what must be there.
    pub fn new(date: impl Into<String>) -> Self {
        Self { date: date.into(), sort_by_metric: None, sort_by_direction: None, limit: None, offset: None }
    }
}

setters! {
    ListSubuserMonthlyStatQuery {
        sort_by_metric: String,
        sort_by_direction: SortByDirection,
        limit: i64,
        offset: i64,
    }
}

/// Subuser stats, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserStats {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`SubuserStatsStat`].
    pub stats: Option<Vec<SubuserStatsStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List reputation query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListReputationQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usernames: Option<String>,
}

impl ListReputationQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListReputationQuery {
        usernames: String,
    }
}

/// List reputation response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListReputationResponseItem {
    /// A number.
    pub reputation: Option<f64>,
    /// A text.
    pub username: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Aggregated by: one of some texts, or any other.
    AggregatedBy {
        Day = "day",
        Week = "week",
        Month = "month",
    }
}

/// List subuser stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserStatQuery {
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
    pub subusers: String,
    /// A text.
    pub start_date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListSubuserStatQuery {
    /// With what must be there.
    pub fn new(subusers: impl Into<String>, start_date: impl Into<String>) -> Self {
        Self {
            limit: None,
            offset: None,
            aggregated_by: None,
            subusers: subusers.into(),
            start_date: start_date.into(),
            end_date: None,
        }
    }
}

setters! {
    ListSubuserStatQuery {
        limit: i64,
        offset: i64,
        aggregated_by: AggregatedBy,
        end_date: String,
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
    /// Sort by metric: one of some texts, or any other.
    SortByMetric {
        Blocks = "blocks",
        Bounces = "bounces",
        Clicks = "clicks",
        Delivered = "delivered",
        Opens = "opens",
        Requests = "requests",
        UniqueClicks = "unique_clicks",
        UniqueOpens = "unique_opens",
        Unsubscribes = "unsubscribes",
    }
}

/// List monthly stat query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMonthlyStatQuery {
    /// A text.
    pub date: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subuser: Option<String>,
    /// See [`SortByMetric`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_metric: Option<SortByMetric>,
    /// See [`SortByDirection`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_direction: Option<SortByDirection>,
    /// A whole number, `5` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListMonthlyStatQuery {
    /// With what must be there.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            subuser: None,
            sort_by_metric: None,
            sort_by_direction: None,
            limit: None,
            offset: None,
        }
    }
}

setters! {
    ListMonthlyStatQuery {
        subuser: String,
        sort_by_metric: SortByMetric,
        sort_by_direction: SortByDirection,
        limit: i64,
        offset: i64,
    }
}

/// List stat sum query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatSumQuery {
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
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<String>,
    /// A text, `"delivered"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_metric: Option<String>,
}

impl ListStatSumQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self {
            sort_by_direction: None,
            start_date: start_date.into(),
            end_date: None,
            limit: None,
            offset: None,
            aggregated_by: None,
            sort_by_metric: None,
        }
    }
}

setters! {
    ListStatSumQuery {
        sort_by_direction: SortByDirection,
        end_date: String,
        limit: i64,
        offset: i64,
        aggregated_by: String,
        sort_by_metric: String,
    }
}

open_enum! {
    /// Region2: one of some texts, or any other.
    Region2 {
        Global = "global",
        Eu = "eu",
    }
}

/// Subuser post credit allocation, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserPostCreditAllocation {
    /// A text.
    pub r#type: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Unlimited = "unlimited",
        Recurring = "recurring",
        Nonrecurring = "nonrecurring",
    }
}

open_enum! {
    /// Reset frequency: one of some texts, or any other.
    ResetFrequency {
        Monthly = "monthly",
        Weekly = "weekly",
        Daily = "daily",
    }
}

/// Subuser stats stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserStatsStat {
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// See [`SubuserStatsStatMetrics`].
    pub metrics: Option<SubuserStatsStatMetrics>,
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub r#type: Option<String>,
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

/// Subuser stats stat metrics, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubuserStatsStatMetrics {
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
