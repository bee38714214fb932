//! What goes into and comes out of [`Campaigns`](super::Campaigns).
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_campaigns_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, or_unset, setters};

/// Post campaigns request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostCampaignsRequest {
    /// A text.
    pub title: String,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub subject: Option<OrUnset<String>>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<OrUnset<i64>>,
    /// A list.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<OrUnset<Vec<i64>>>,
    /// A list.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub segment_ids: Option<OrUnset<Vec<i64>>>,
    /// A list.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub categories: Option<OrUnset<Vec<String>>>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub suppression_group_id: Option<OrUnset<i64>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub custom_unsubscribe_url: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub ip_pool: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub html_content: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<OrUnset<String>>,
    /// See [`Editor`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<Editor>,
}

impl PostCampaignsRequest {
    /// With what must be there.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            subject: None,
            sender_id: None,
            list_ids: None,
            segment_ids: None,
            categories: None,
            suppression_group_id: None,
            custom_unsubscribe_url: None,
            ip_pool: None,
            html_content: None,
            plain_content: None,
            editor: None,
        }
    }
}

setters! {
    PostCampaignsRequest {
        subject: OrUnset<String>,
        sender_id: OrUnset<i64>,
        list_ids: OrUnset<Vec<i64>>,
        segment_ids: OrUnset<Vec<i64>>,
        categories: OrUnset<Vec<String>>,
        suppression_group_id: OrUnset<i64>,
        custom_unsubscribe_url: OrUnset<String>,
        ip_pool: OrUnset<String>,
        html_content: OrUnset<String>,
        plain_content: OrUnset<String>,
        editor: Editor,
    }
}

/// Campaigns2xx, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Campaigns2xx {
    /// A text.
    pub title: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A whole number.
    pub sender_id: Option<i64>,
    /// A list.
    pub list_ids: Option<Vec<i64>>,
    /// A list.
    pub segment_ids: Option<Vec<i64>>,
    /// A list.
    pub categories: Option<Vec<String>>,
    /// A whole number.
    pub suppression_group_id: Option<i64>,
    /// A text.
    pub custom_unsubscribe_url: Option<String>,
    /// A text.
    pub ip_pool: Option<String>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// See [`Editor`].
    pub editor: Option<Editor>,
    /// A text.
    pub status: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List campaign query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCampaignQuery {
    /// A whole number, at least 1, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListCampaignQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListCampaignQuery {
        limit: i64,
        offset: i64,
    }
}

/// List campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCampaignResponse {
    /// A list, each [`Campaigns2xx`].
    pub result: Option<Vec<Campaigns2xx>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCampaignResponse {
    /// A list.
    pub categories: Option<Vec<String>>,
    /// A text.
    pub custom_unsubscribe_url: Option<String>,
    /// A text.
    pub html_content: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub ip_pool: Option<String>,
    /// A list.
    pub list_ids: Option<Vec<i64>>,
    /// A text.
    pub plain_content: Option<String>,
    /// A list.
    pub segment_ids: Option<Vec<i64>>,
    /// A whole number.
    pub sender_id: Option<i64>,
    /// A text.
    pub status: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A whole number.
    pub suppression_group_id: Option<i64>,
    /// A text.
    pub title: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update campaign, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateCampaign {
    /// A text.
    pub title: String,
    /// A text.
    pub subject: String,
    /// A list.
    pub categories: Vec<String>,
    /// A text.
    pub html_content: String,
    /// A text.
    pub plain_content: String,
}

impl UpdateCampaign {
    /// With what must be there.
    pub fn new(
        title: impl Into<String>,
        subject: impl Into<String>,
        categories: impl Into<Vec<String>>,
        html_content: impl Into<String>,
        plain_content: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            subject: subject.into(),
            categories: categories.into(),
            html_content: html_content.into(),
            plain_content: plain_content.into(),
        }
    }
}

/// Schedule campaign, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleCampaign {
    /// A whole number.
    pub send_at: i64,
}

impl ScheduleCampaign {
    /// With what must be there.
    pub fn new(send_at: impl Into<i64>) -> Self {
        Self { send_at: send_at.into() }
    }
}

/// Schedule campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduleCampaignResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A whole number.
    pub send_at: Option<i64>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update scheduled campaign, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateScheduledCampaign {
    /// A whole number.
    pub send_at: i64,
}

impl UpdateScheduledCampaign {
    /// With what must be there.
    pub fn new(send_at: impl Into<i64>) -> Self {
        Self { send_at: send_at.into() }
    }
}

/// Update scheduled campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateScheduledCampaignResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A whole number.
    pub send_at: Option<i64>,
    /// A text.
    pub status: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get scheduled campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetScheduledCampaignResponse {
    /// A whole number.
    pub send_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Send campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendCampaignResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub status: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Send test campaign, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendTestCampaign {
    /// An address of mail.
    pub to: String,
}

impl SendTestCampaign {
    /// With what must be there.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into() }
    }
}

/// Send test campaign response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendTestCampaignResponse {
    /// A text.
    pub to: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Editor: one of some texts, or any other.
    Editor {
        Code = "code",
        Design = "design",
    }
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Scheduled = "Scheduled",
    }
}
