//! What goes into and comes out of [`SingleSends`](super::SingleSends).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_singlesends_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, or_unset, setters};

/// Singlesend request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendRequest {
    /// A text, from 1 to 100 characters.
    pub name: String,
    /// A list, at most 10 of them, none twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
    /// An instant, as in RFC 3339.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub send_at: Option<OrUnset<String>>,
    /// See [`SinglesendRequestSendTo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_to: Option<SinglesendRequestSendTo>,
    /// See [`SinglesendRequestEmailConfig`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_config: Option<SinglesendRequestEmailConfig>,
}

impl SinglesendRequest {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), categories: None, send_at: None, send_to: None, email_config: None }
    }
}

setters! {
    SinglesendRequest {
        categories: Vec<String>,
        send_at: OrUnset<String>,
        send_to: SinglesendRequestSendTo,
        email_config: SinglesendRequestEmailConfig,
    }
}

/// Singlesend response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendResponse {
    /// A UUID.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A list, at most 10 of them, none twice.
    pub categories: Option<Vec<String>>,
    /// An instant, as in RFC 3339.
    pub send_at: Option<String>,
    /// See [`SinglesendResponseSendTo`].
    pub send_to: Option<SinglesendResponseSendTo>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// See [`SinglesendResponseEmailConfig`].
    pub email_config: Option<SinglesendResponseEmailConfig>,
    /// A list, each [`SinglesendResponseWarning`].
    pub warnings: Option<Vec<SinglesendResponseWarning>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List single send query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSingleSendQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl ListSingleSendQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSingleSendQuery {
        page_size: i64,
        page_token: String,
    }
}

/// List single send response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSingleSendResponse {
    /// A list, each [`SinglesendResponseShort`].
    pub result: Option<Vec<SinglesendResponseShort>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete single sends query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSingleSendsQuery {
    /// A list, from 1 to 50 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
}

impl DeleteSingleSendsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteSingleSendsQuery {
        ids: Vec<String>,
    }
}

/// Duplicate single send, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DuplicateSingleSend {
    /// A text, from 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl DuplicateSingleSend {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DuplicateSingleSend {
        name: String,
    }
}

/// Schedule single send, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleSingleSend {
    /// An instant, as in RFC 3339.
    pub send_at: String,
}

impl ScheduleSingleSend {
    /// With what must be there.
    pub fn new(send_at: impl Into<String>) -> Self {
        Self { send_at: send_at.into() }
    }
}

/// Schedule single send response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleSingleSendResponse {
    /// An instant, as in RFC 3339.
    pub send_at: Option<String>,
    /// See [`StatusObject`].
    pub status: Option<StatusObject>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesend schedule, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendSchedule {
    /// An instant, as in RFC 3339.
    pub send_at: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List single send category response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSingleSendCategoryResponse {
    /// A list, at most 1000 of them, none twice.
    pub categories: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Search single send query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchSingleSendQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl SearchSingleSendQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SearchSingleSendQuery {
        page_size: i64,
        page_token: String,
    }
}

/// Singlesend search, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendSearch {
    /// A text, from 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A list, none twice, each [`Status`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<Status>>,
    /// A list, none twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
}

impl SinglesendSearch {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SinglesendSearch {
        name: String,
        status: Vec<Status>,
        categories: Vec<String>,
    }
}

/// Search single send response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchSingleSendResponse {
    /// A list, each [`SinglesendResponseShort`].
    pub result: Option<Vec<SinglesendResponseShort>>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesend request send to, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendRequestSendTo {
    /// A list, at most 50 of them, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// A list, at most 10 of them, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_ids: Option<Vec<String>>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<bool>,
}

impl SinglesendRequestSendTo {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SinglesendRequestSendTo {
        list_ids: Vec<String>,
        segment_ids: Vec<String>,
        all: bool,
    }
}

/// Singlesend request email config, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendRequestEmailConfig {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
    /// Yes or no, `true` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generate_plain_content: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub design_id: Option<String>,
    /// See [`Editor`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<Editor>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub suppression_group_id: Option<OrUnset<i64>>,
    /// A URL.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub custom_unsubscribe_url: Option<OrUnset<String>>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<OrUnset<i64>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub ip_pool: Option<OrUnset<String>>,
}

impl SinglesendRequestEmailConfig {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SinglesendRequestEmailConfig {
        subject: String,
        html_content: String,
        plain_content: String,
        generate_plain_content: bool,
        design_id: String,
        editor: Editor,
        suppression_group_id: OrUnset<i64>,
        custom_unsubscribe_url: OrUnset<String>,
        sender_id: OrUnset<i64>,
        ip_pool: OrUnset<String>,
    }
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Draft = "draft",
        Scheduled = "scheduled",
        Triggered = "triggered",
    }
}

/// Singlesend response send to, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendResponseSendTo {
    /// A list, at most 50 of them, each a UUID.
    pub list_ids: Option<Vec<String>>,
    /// A list, at most 10 of them, each a UUID.
    pub segment_ids: Option<Vec<String>>,
    /// Yes or no, `false` where it is left out.
    pub all: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesend response email config, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendResponseEmailConfig {
    /// A text.
    pub subject: Option<String>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// Yes or no, `true` where it is left out.
    pub generate_plain_content: Option<bool>,
    /// A text.
    pub design_id: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A whole number.
    pub suppression_group_id: Option<i64>,
    /// A URL.
    pub custom_unsubscribe_url: Option<String>,
    /// A whole number.
    pub sender_id: Option<i64>,
    /// A text.
    pub ip_pool: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesend response warning, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendResponseWarning {
    /// A text.
    pub message: Option<String>,
    /// A text.
    pub field: Option<String>,
    /// A text.
    pub warning_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Singlesend response short, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SinglesendResponseShort {
    /// A UUID.
    pub id: Option<String>,
    /// A text, from 1 to 100 characters.
    pub name: Option<String>,
    /// See [`AbTestSummary`].
    pub abtest: Option<AbTestSummary>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A list, at most 10 of them, none twice.
    pub categories: Option<Vec<String>>,
    /// An instant, as in RFC 3339.
    pub send_at: Option<String>,
    /// Yes or no.
    pub is_abtest: Option<bool>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
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

open_enum! {
    /// Status object: one of some texts, or any other.
    StatusObject {
        Scheduled = "scheduled",
    }
}

open_enum! {
    /// Editor: one of some texts, or any other.
    Editor {
        Code = "code",
        Design = "design",
    }
}

/// Ab test summary, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AbTestSummary {
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// See [`WinnerCriteria`].
    pub winner_criteria: Option<WinnerCriteria>,
    /// A whole number.
    pub test_percentage: Option<i64>,
    /// A text.
    pub duration: Option<String>,
    /// A text.
    pub winning_template_id: Option<String>,
    /// A text.
    pub winner_selected_at: Option<String>,
    /// A text.
    pub expiration_date: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Subject = "subject",
        Content = "content",
    }
}

open_enum! {
    /// Winner criteria: one of some texts, or any other.
    WinnerCriteria {
        Open = "open",
        Click = "click",
        Manual = "manual",
    }
}
