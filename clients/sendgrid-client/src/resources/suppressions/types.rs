//! What goes into and comes out of [`Suppressions`](super::Suppressions).
//!
//! Written by `ratelimit-codegen` from `tsg_suppressions_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// List suppression block query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBlockQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// A whole number, from 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl ListSuppressionBlockQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSuppressionBlockQuery {
        start_time: i64,
        end_time: i64,
        limit: i64,
        offset: i64,
        email: String,
    }
}

/// Blocks response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BlocksResponseItem {
    /// A whole number.
    pub created: Option<i64>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub reason: Option<String>,
    /// A text.
    pub status: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete suppression blocks, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSuppressionBlocks {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_all: Option<bool>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
}

impl DeleteSuppressionBlocks {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteSuppressionBlocks {
        delete_all: bool,
        emails: Vec<String>,
    }
}

/// List suppression bounces query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBouncesQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// A whole number, from 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl ListSuppressionBouncesQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSuppressionBouncesQuery {
        start_time: i64,
        end_time: i64,
        limit: i64,
        offset: i64,
        email: String,
    }
}

/// Bounce response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BounceResponse {
    /// A number.
    pub created: Option<f64>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub reason: Option<String>,
    /// A text.
    pub status: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete suppression bounces, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSuppressionBounces {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_all: Option<bool>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
}

impl DeleteSuppressionBounces {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteSuppressionBounces {
        delete_all: bool,
        emails: Vec<String>,
    }
}

/// List suppression bounces classifications query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBouncesClassificationsQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListSuppressionBouncesClassificationsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSuppressionBouncesClassificationsQuery {
        start_date: String,
        end_date: String,
    }
}

/// List suppression bounces classifications response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBouncesClassificationsResponse {
    /// A list, each [`ListSuppressionBouncesClassificationsResponseResultItem`].
    pub result: Option<Vec<ListSuppressionBouncesClassificationsResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Classification: one of some texts, or any other.
    Classification {
        Content = "Content",
        FrequencyOrVolumeTooHigh = "Frequency or Volume Too High",
        InvalidAddress = "Invalid Address",
        MailboxUnavailable = "Mailbox Unavailable",
        Reputation = "Reputation",
        TechnicalFailure = "Technical Failure",
        Unclassified = "Unclassified",
    }
}

/// Get suppression bounces classifications query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSuppressionBouncesClassificationsQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl GetSuppressionBouncesClassificationsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetSuppressionBouncesClassificationsQuery {
        start_date: String,
        end_date: String,
    }
}

/// Get suppression bounces classifications response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSuppressionBouncesClassificationsResponse {
    /// A list, each [`GetSuppressionBouncesClassificationsResponseResultItem`].
    pub result: Option<Vec<GetSuppressionBouncesClassificationsResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
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

/// Create global suppression response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateGlobalSuppressionResponse {
    /// A list, each an address of mail.
    pub recipient_emails: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get global suppression response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGlobalSuppressionResponse {
    /// An address of mail.
    pub recipient_email: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List invalid email query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListInvalidEmailQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// A whole number, from 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl ListInvalidEmailQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListInvalidEmailQuery {
        start_time: i64,
        end_time: i64,
        limit: i64,
        offset: i64,
        email: String,
    }
}

/// Invalid email, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvalidEmail {
    /// A whole number.
    pub created: Option<i64>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete invalid emails, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteInvalidEmails {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_all: Option<bool>,
    /// A list, each an address of mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
}

impl DeleteInvalidEmails {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteInvalidEmails {
        delete_all: bool,
        emails: Vec<String>,
    }
}

/// List spam report query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSpamReportQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// A whole number, from 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl ListSpamReportQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSpamReportQuery {
        start_time: i64,
        end_time: i64,
        limit: i64,
        offset: i64,
        email: String,
    }
}

/// Spam reports response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpamReportsResponseItem {
    /// A whole number.
    pub created: Option<i64>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete spam reports, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSpamReports {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_all: Option<bool>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
}

impl DeleteSpamReports {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteSpamReports {
        delete_all: bool,
        emails: Vec<String>,
    }
}

/// List global suppression query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGlobalSuppressionQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// A whole number, from 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl ListGlobalSuppressionQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListGlobalSuppressionQuery {
        start_time: i64,
        end_time: i64,
        limit: i64,
        offset: i64,
        email: String,
    }
}

/// List global suppression response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGlobalSuppressionResponseItem {
    /// A whole number.
    pub created: Option<i64>,
    /// An address of mail.
    pub email: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List suppression bounces classifications response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBouncesClassificationsResponseResultItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListSuppressionBouncesClassificationsResponseResultItemStat`].
    pub stats: Option<Vec<ListSuppressionBouncesClassificationsResponseResultItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get suppression bounces classifications response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSuppressionBouncesClassificationsResponseResultItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`GetSuppressionBouncesClassificationsResponseResultItemStat`].
    pub stats: Option<Vec<GetSuppressionBouncesClassificationsResponseResultItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List suppression bounces classifications response result item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSuppressionBouncesClassificationsResponseResultItemStat {
    /// See [`Classification`].
    pub classification: Option<Classification>,
    /// A whole number.
    pub count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get suppression bounces classifications response result item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSuppressionBouncesClassificationsResponseResultItemStat {
    /// A text.
    pub domain: Option<String>,
    /// A whole number.
    pub count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
