//! What goes into and comes out of [`VerifiedSenders`](super::VerifiedSenders).
//!
//! Written by `ratelimit-codegen` from `tsg_verified_senders_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Verified sender request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerifiedSenderRequest {
    /// A text, at most 100 characters.
    pub nickname: String,
    /// An address of mail, at most 256 characters.
    pub from_email: String,
    /// A text, at most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// An address of mail, at most 256 characters.
    pub reply_to: String,
    /// A text, at most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to_name: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// A text, at most 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// A text, at most 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// A text, at most 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl VerifiedSenderRequest {
    /// With what must be there.
    pub fn new(
        nickname: impl Into<String>,
        from_email: impl Into<String>,
        reply_to: impl Into<String>,
    ) -> Self {
        Self {
            nickname: nickname.into(),
            from_email: from_email.into(),
            from_name: None,
            reply_to: reply_to.into(),
            reply_to_name: None,
            address: None,
            address2: None,
            state: None,
            city: None,
            zip: None,
            country: None,
        }
    }
}

setters! {
    VerifiedSenderRequest {
        from_name: String,
        reply_to_name: String,
        address: String,
        address2: String,
        state: String,
        city: String,
        zip: String,
        country: String,
    }
}

/// Verified sender response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerifiedSenderResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub nickname: Option<String>,
    /// A text.
    pub from_email: Option<String>,
    /// A text.
    pub from_name: Option<String>,
    /// A text.
    pub reply_to: Option<String>,
    /// A text.
    pub reply_to_name: Option<String>,
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// Yes or no.
    pub verified: Option<bool>,
    /// Yes or no.
    pub locked: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List verified sender query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderQuery {
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// A number.
    #[serde(rename = "lastSeenID", skip_serializing_if = "Option::is_none")]
    pub last_seen_id: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl ListVerifiedSenderQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListVerifiedSenderQuery {
        limit: f64,
        last_seen_id: f64,
        id: i64,
    }
}

/// List verified sender response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderResponse {
    /// A list, each [`VerifiedSenderResponse`].
    pub results: Option<Vec<VerifiedSenderResponse>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List verified sender domain response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderDomainResponse {
    /// See [`ListVerifiedSenderDomainResponseResults`].
    pub results: Option<ListVerifiedSenderDomainResponseResults>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List verified sender steps completed response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderStepsCompletedResponse {
    /// See [`ListVerifiedSenderStepsCompletedResponseResults`].
    pub results: Option<ListVerifiedSenderStepsCompletedResponseResults>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List verified sender domain response results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderDomainResponseResults {
    /// A list.
    pub soft_failures: Option<Vec<String>>,
    /// A list.
    pub hard_failures: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List verified sender steps completed response results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListVerifiedSenderStepsCompletedResponseResults {
    /// Yes or no.
    pub sender_verified: Option<bool>,
    /// Yes or no.
    pub domain_verified: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
