//! What goes into and comes out of [`Senders`](super::Senders).
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_senders_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Create sender identity, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSenderIdentity {
    /// A text.
    pub nickname: String,
    /// Values by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<BTreeMap<String, Value>>,
    /// Values by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<BTreeMap<String, Value>>,
    /// A text.
    pub address: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_2: Option<String>,
    /// A text.
    pub city: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// A text.
    pub country: String,
}

impl CreateSenderIdentity {
    /// With what must be there.
    pub fn new(
        nickname: impl Into<String>,
        address: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            nickname: nickname.into(),
            from: None,
            reply_to: None,
            address: address.into(),
            address_2: None,
            city: city.into(),
            state: None,
            zip: None,
            country: country.into(),
        }
    }
}

setters! {
    CreateSenderIdentity {
        from: BTreeMap<String, Value>,
        reply_to: BTreeMap<String, Value>,
        address_2: String,
        state: String,
        zip: String,
    }
}

/// Sender ID, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderId {
    /// A text.
    pub nickname: Option<String>,
    /// See [`SenderIdFrom`].
    pub from: Option<SenderIdFrom>,
    /// See [`SenderIdReplyTo`].
    pub reply_to: Option<SenderIdReplyTo>,
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address_2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// Yes or no.
    pub verified: Option<bool>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A whole number.
    pub created_at: Option<i64>,
    /// Yes or no.
    pub locked: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List sender identity response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSenderIdentityResponse {
    /// A list, each [`SenderId`].
    pub result: Option<Vec<SenderId>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender ID request, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderIdRequest {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// See [`SenderIdRequestFrom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<SenderIdRequestFrom>,
    /// See [`SenderIdRequestReplyTo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<SenderIdRequestReplyTo>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_2: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl SenderIdRequest {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderIdRequest {
        nickname: String,
        from: SenderIdRequestFrom,
        reply_to: SenderIdRequestReplyTo,
        address: String,
        address_2: String,
        city: String,
        state: String,
        zip: String,
        country: String,
    }
}

/// Sender ID from, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderIdFrom {
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender ID reply to, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderIdReplyTo {
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender ID request from, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderIdRequestFrom {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl SenderIdRequestFrom {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderIdRequestFrom {
        email: String,
        name: String,
    }
}

/// Sender ID request reply to, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderIdRequestReplyTo {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl SenderIdRequestReplyTo {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderIdRequestReplyTo {
        email: String,
        name: String,
    }
}
