//! What goes into and comes out of [`EmailActivity`](super::EmailActivity).
//!
//! Written by `ratelimit-codegen` from `tsg_email_activity_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// List message query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMessageQuery {
    /// A text.
    pub query: String,
    /// A number, from 1 to 1000, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
}

impl ListMessageQuery {
    /// With what must be there.
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), limit: None }
    }
}

setters! {
    ListMessageQuery {
        limit: f64,
    }
}

/// List message response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMessageResponse {
    /// A list, each [`ListMessageResponseMessage`].
    pub messages: Option<Vec<ListMessageResponseMessage>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get message response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// An address of mail, `"test0@example.com"` where it is left out.
    pub from_email: Option<String>,
    /// A text.
    pub msg_id: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// An address of mail.
    pub to_email: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A text.
    pub template_id: Option<String>,
    /// A whole number, at least 1.
    pub asm_group_id: Option<i64>,
    /// A text, at most 64 characters, matching `^$|^[A-Za-z0-9]+`.
    pub teammate: Option<String>,
    /// A text, from 3 to 50 characters, matching `^[A-Za-z0-9]+`.
    pub api_key_id: Option<String>,
    /// A list, each [`GetMessageResponseEvent`].
    pub events: Option<Vec<GetMessageResponseEvent>>,
    /// An IPv4 address.
    pub originating_ip: Option<String>,
    /// A list.
    pub categories: Option<Vec<String>>,
    /// A text, `"Null"` where it is left out.
    pub unique_args: Option<String>,
    /// An IPv4 address.
    pub outbound_ip: Option<String>,
    /// See [`OutboundIpType`].
    pub outbound_ip_type: Option<OutboundIpType>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Request CSV query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestCsvQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

impl RequestCsvQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RequestCsvQuery {
        query: String,
    }
}

/// Request CSV response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestCsvResponse {
    /// See [`Status2`].
    pub status: Option<Status2>,
    /// A text.
    pub message: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Download CSV response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DownloadCsvResponse {
    /// A URL.
    pub presigned_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for DownloadCsvResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadCsvResponse").finish_non_exhaustive()
    }
}

/// List message response message, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMessageResponseMessage {
    /// A text.
    pub from_email: Option<String>,
    /// A text.
    pub msg_id: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A text.
    pub to_email: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A whole number.
    pub opens_count: Option<i64>,
    /// A whole number.
    pub clicks_count: Option<i64>,
    /// A text.
    pub last_event_time: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Processed = "processed",
        Delivered = "delivered",
        NotDelivered = "not_delivered",
    }
}

/// Get message response event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMessageResponseEvent {
    /// See [`EventName`].
    pub event_name: Option<EventName>,
    /// A text.
    pub processed: Option<String>,
    /// A text, at most 1024 characters.
    pub reason: Option<String>,
    /// A whole number, from 1 to 10.
    pub attempt_num: Option<i64>,
    /// A text.
    pub url: Option<String>,
    /// See [`BounceType`].
    pub bounce_type: Option<BounceType>,
    /// A text.
    pub http_user_agent: Option<String>,
    /// A text.
    pub mx_server: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Outbound IP type: one of some texts, or any other.
    OutboundIpType {
        Dedicated = "dedicated",
        Shared = "shared",
    }
}

open_enum! {
    /// Status2: one of some texts, or any other.
    Status2 {
        Pending = "pending",
    }
}

open_enum! {
    /// Event name: one of some texts, or any other.
    EventName {
        Bounced = "bounced",
        Opened = "opened",
        Clicked = "clicked",
        Processed = "processed",
        Dropped = "dropped",
        Delivered = "delivered",
        Deferred = "deferred",
        SpamReport = "spam_report",
        Unsubscribe = "unsubscribe",
        GroupUnsubscribe = "group_unsubscribe",
        GroupResubscribe = "group_resubscribe",
    }
}

open_enum! {
    /// Bounce type: one of some texts, or any other.
    BounceType {
        Soft = "soft",
        Hard = "hard",
    }
}
