//! What goes into and comes out of [`MarketingSenders`](super::MarketingSenders).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_senders_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Create sender, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSender {
    /// A text.
    pub nickname: String,
    /// See [`CreateSenderFrom`].
    pub from: CreateSenderFrom,
    /// See [`CreateSenderReplyTo`].
    pub reply_to: CreateSenderReplyTo,
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

impl CreateSender {
    /// With what must be there.
    pub fn new(
        nickname: impl Into<String>,
        from: impl Into<CreateSenderFrom>,
        reply_to: impl Into<CreateSenderReplyTo>,
        address: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            nickname: nickname.into(),
            from: from.into(),
            reply_to: reply_to.into(),
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
    CreateSender {
        address_2: String,
        state: String,
        zip: String,
    }
}

/// Sender, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sender {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub nickname: Option<String>,
    /// See [`SenderFrom`].
    pub from: Option<SenderFrom>,
    /// See [`SenderReplyTo`].
    pub reply_to: Option<SenderReplyTo>,
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
    /// Yes or no.
    pub verified: Option<bool>,
    /// Yes or no.
    pub locked: Option<bool>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A whole number.
    pub created_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List sender response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSenderResponse {
    /// A list, each [`Sender`].
    pub results: Option<Vec<Sender>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender request, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderRequest {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// See [`SenderRequestFrom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<SenderRequestFrom>,
    /// See [`SenderRequestReplyTo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<SenderRequestReplyTo>,
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

impl SenderRequest {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderRequest {
        nickname: String,
        from: SenderRequestFrom,
        reply_to: SenderRequestReplyTo,
        address: String,
        address_2: String,
        city: String,
        state: String,
        zip: String,
        country: String,
    }
}

/// Create sender from, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSenderFrom {
    /// A text.
    pub email: String,
    /// A text.
    pub name: String,
}

impl CreateSenderFrom {
    /// With what must be there.
    pub fn new(email: impl Into<String>, name: impl Into<String>) -> Self {
        Self { email: email.into(), name: name.into() }
    }
}

/// Create sender reply to, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSenderReplyTo {
    /// A text.
    pub email: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CreateSenderReplyTo {
    /// With what must be there.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), name: None }
    }
}

setters! {
    CreateSenderReplyTo {
        name: String,
    }
}

/// Sender from, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderFrom {
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender reply to, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderReplyTo {
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Sender request from, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderRequestFrom {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl SenderRequestFrom {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderRequestFrom {
        email: String,
        name: String,
    }
}

/// Sender request reply to, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SenderRequestReplyTo {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl SenderRequestReplyTo {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SenderRequestReplyTo {
        email: String,
        name: String,
    }
}
