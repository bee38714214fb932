//! What goes into and comes out of [`EmailLogs`](super::EmailLogs).
//!
//! Written by `ratelimit-codegen` from `tsg_logs_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters, tagged, union};

/// Get message by ID query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMessageByIdQuery {
    /// A text, matching `^\d+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subuser: Option<String>,
}

impl GetMessageByIdQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetMessageByIdQuery {
        subuser: String,
    }
}

/// Email logs get message by ID response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailLogsGetMessageByIdResponse {
    /// A text.
    pub from_email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A text.
    pub to_email: Option<String>,
    /// See [`EmailLogsMessageStatus`].
    pub status: Option<EmailLogsMessageStatus>,
    /// A text.
    pub template_id: Option<String>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// A text, at most 64 characters, matching `^$|^[A-Za-z0-9]+`.
    pub teammate: Option<String>,
    /// A text, at most 50 characters, matching `^$|^[A-Za-z0-9_-]+`.
    pub api_key_id: Option<String>,
    /// A list, at most 100 of them, each [`EmailLogsEvent`].
    pub events: Option<Vec<EmailLogsEvent>>,
    /// A text.
    pub client_ip: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// A text.
    pub outbound_ip: Option<String>,
    /// A text.
    pub outbound_ip_type: Option<String>,
    /// A whole number.
    pub marketing_campaign_id: Option<i64>,
    /// A text.
    pub marketing_campaign_name: Option<String>,
    /// A whole number.
    pub marketing_campaign_split_id: Option<i64>,
    /// A text.
    pub marketing_campaign_version: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Email logs get messages by filter request, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailLogsGetMessagesByFilterRequest {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// A whole number, from 1 to 1000, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A list, at most 1 of them, each a text, matching `^\d+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subusers: Option<Vec<String>>,
}

impl EmailLogsGetMessagesByFilterRequest {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    EmailLogsGetMessagesByFilterRequest {
        query: String,
        limit: i64,
        subusers: Vec<String>,
    }
}

/// Email logs get messages by filter response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailLogsGetMessagesByFilterResponse {
    /// A list, each [`EmailLogsMessage`].
    pub messages: Option<Vec<EmailLogsMessage>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Email logs message status: one of some texts, or any other.
    EmailLogsMessageStatus {
        Processed = "processed",
        Delivered = "delivered",
        Deferred = "deferred",
        Dropped = "dropped",
        Bounced = "bounced",
        Blocked = "blocked",
    }
}

union! {
    /// Email logs event: one of several things, or any other.
    EmailLogsEvent {
        BounceEvent(BounceEvent) if tagged("event", &["bounce"]),
        ClickEvent(ClickEvent) if tagged("event", &["click"]),
        DeferredEvent(DeferredEvent) if tagged("event", &["deferred"]),
        DeliveredEvent(DeliveredEvent) if tagged("event", &["delivered"]),
        DroppedEvent(DroppedEvent) if tagged("event", &["cancel_drop", "dropped"]),
        OpenEvent(OpenEvent) if tagged("event", &["open"]),
        ProcessedEvent(ProcessedEvent) if tagged("event", &["processed"]),
        ReceivedEvent(ReceivedEvent) if tagged("event", &["received"]),
        SpamReportEvent(SpamReportEvent) if tagged("event", &["spamreport"]),
        GroupUnsubscribeEvent(GroupUnsubscribeEvent) if tagged("event", &["group_unsubscribe"]),
        GroupResubscribeEvent(GroupResubscribeEvent) if tagged("event", &["group_resubscribe"]),
        UnsubscribeEvent(UnsubscribeEvent) if tagged("event", &["unsubscribe"]),
    }
}

/// Email logs message, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailLogsMessage {
    /// A text.
    pub from_email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub subject: Option<String>,
    /// A text.
    pub to_email: Option<String>,
    /// A text.
    pub reason: Option<String>,
    /// See [`EmailLogsMessageStatus`].
    pub status: Option<EmailLogsMessageStatus>,
    /// A text.
    pub sg_message_id_created_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Bounce event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BounceEvent {
    /// See [`Event`].
    pub event: Option<Event>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A whole number, always `1`.
    pub tls: Option<i64>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// See [`BounceClassification`].
    pub bounce_classification: Option<BounceClassification>,
    /// A text.
    pub reason: Option<String>,
    /// A text, matching `^([245]\.[01234567]\.[01234567]|[1-5][0-9][0-9])$`.
    pub status: Option<String>,
    /// See [`BounceType`].
    pub r#type: Option<BounceType>,
    /// See [`CertificateError`].
    pub cert_err: Option<CertificateError>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Click event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClickEvent {
    /// See [`Event1`].
    pub event: Option<Event1>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    pub url: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub useragent: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// See [`EngagementUrlOffset`].
    pub url_offset: Option<EngagementUrlOffset>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Deferred event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeferredEvent {
    /// See [`Event2`].
    pub event: Option<Event2>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// A text.
    pub response: Option<String>,
    /// A text, matching `^[0-9]+$`.
    pub attempt: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A whole number, always `1`.
    pub tls: Option<i64>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// See [`CertificateError`].
    pub cert_err: Option<CertificateError>,
    /// A text, matching `^.+\..+$`.
    pub domain: Option<String>,
    /// A text.
    pub from: Option<String>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delivered event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeliveredEvent {
    /// See [`Event3`].
    pub event: Option<Event3>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub response: Option<String>,
    /// A whole number, always `1`.
    pub tls: Option<i64>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// See [`CertificateError`].
    pub cert_err: Option<CertificateError>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Dropped event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DroppedEvent {
    /// See [`Event4`].
    pub event: Option<Event4>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// A text.
    pub reason: Option<String>,
    /// See [`OutboundIpPoolMetadata`].
    pub pool: Option<OutboundIpPoolMetadata>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// A text.
    pub message: Option<String>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Open event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenEvent {
    /// See [`Event5`].
    pub event: Option<Event5>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    pub url: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub useragent: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// See [`EngagementUrlContentType`].
    pub sg_content_type: Option<EngagementUrlContentType>,
    /// Yes or no, always `true`.
    pub sg_machine_open: Option<bool>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Processed event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProcessedEvent {
    /// See [`Event6`].
    pub event: Option<Event6>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    #[serde(rename = "smtp-id")]
    pub smtp_id: Option<String>,
    /// A whole number.
    pub send_at: Option<i64>,
    /// See [`OutboundIpPoolMetadata`].
    pub pool: Option<OutboundIpPoolMetadata>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Received event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReceivedEvent {
    /// See [`Event7`].
    pub event: Option<Event7>,
    /// A text.
    pub recv_msgid: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text, at most 50 characters, matching `^$|^[A-Za-z0-9_-]+$`.
    pub api_key_id: Option<String>,
    /// A text.
    pub api_version: Option<String>,
    /// A text.
    pub client_ip: Option<String>,
    /// A text.
    pub protocol: Option<String>,
    /// A whole number.
    pub recipient_count: Option<i64>,
    /// A text.
    pub reseller_id: Option<String>,
    /// A whole number.
    pub size: Option<i64>,
    /// A text.
    pub useragent: Option<String>,
    /// Values by name.
    pub v3_payload_details: Option<BTreeMap<String, i64>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Spam report event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpamReportEvent {
    /// See [`Event8`].
    pub event: Option<Event8>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Group unsubscribe event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupUnsubscribeEvent {
    /// See [`Event9`].
    pub event: Option<Event9>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub useragent: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Group resubscribe event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupResubscribeEvent {
    /// See [`Event10`].
    pub event: Option<Event10>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub useragent: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A whole number.
    pub asm_group_id: Option<i64>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Unsubscribe event, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeEvent {
    /// See [`Event11`].
    pub event: Option<Event11>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub sg_message_id: Option<String>,
    /// A text.
    pub sg_event_id: Option<String>,
    /// A whole number.
    pub timestamp: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub useragent: Option<String>,
    /// A text.
    pub reseller_id: Option<String>,
    /// A list.
    pub category: Option<Vec<String>>,
    /// A text, matching `^\d{4}-\d{2}-\d{2}$`.
    pub date: Option<String>,
    /// Values by name.
    pub custom_args: Option<BTreeMap<String, String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Event: one of some texts, or any other.
    Event {
        Bounce = "bounce",
    }
}

open_enum! {
    /// Bounce classification: one of some texts, or any other.
    BounceClassification {
        Content = "Content",
        FrequencyOrVolumeTooHigh = "Frequency or Volume Too High",
        InvalidAddress = "Invalid Address",
        MailboxUnavailable = "Mailbox Unavailable",
        Reputation = "Reputation",
        Technical = "Technical",
        Unclassified = "Unclassified",
    }
}

open_enum! {
    /// Bounce type: one of some texts, or any other.
    BounceType {
        Bounce = "bounce",
        Blocked = "blocked",
    }
}

open_enum! {
    /// Certificate error: one of some texts, or any other.
    CertificateError {
        N1 = "1",
    }
}

open_enum! {
    /// Event1: one of some texts, or any other.
    Event1 {
        Click = "click",
    }
}

/// Engagement URL offset, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EngagementUrlOffset {
    /// A whole number.
    pub index: Option<i64>,
    /// See [`EngagementUrlContentType`].
    pub r#type: Option<EngagementUrlContentType>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Event2: one of some texts, or any other.
    Event2 {
        Deferred = "deferred",
    }
}

open_enum! {
    /// Event3: one of some texts, or any other.
    Event3 {
        Delivered = "delivered",
    }
}

open_enum! {
    /// Event4: one of some texts, or any other.
    Event4 {
        Dropped = "dropped",
        CancelDrop = "cancel_drop",
    }
}

/// Outbound IP pool metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutboundIpPoolMetadata {
    /// A text.
    pub name: Option<String>,
    /// A text, matching `^[0-9]+$`.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Event5: one of some texts, or any other.
    Event5 {
        Open = "open",
    }
}

open_enum! {
    /// Engagement URL content type: one of some texts, or any other.
    EngagementUrlContentType {
        Html = "html",
        Text = "text",
        Header = "header",
        Amp = "amp",
    }
}

open_enum! {
    /// Event6: one of some texts, or any other.
    Event6 {
        Processed = "processed",
    }
}

open_enum! {
    /// Event7: one of some texts, or any other.
    Event7 {
        Received = "received",
    }
}

open_enum! {
    /// Event8: one of some texts, or any other.
    Event8 {
        Spamreport = "spamreport",
    }
}

open_enum! {
    /// Event9: one of some texts, or any other.
    Event9 {
        GroupUnsubscribe = "group_unsubscribe",
    }
}

open_enum! {
    /// Event10: one of some texts, or any other.
    Event10 {
        GroupResubscribe = "group_resubscribe",
    }
}

open_enum! {
    /// Event11: one of some texts, or any other.
    Event11 {
        Unsubscribe = "unsubscribe",
    }
}
