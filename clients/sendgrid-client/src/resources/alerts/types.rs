//! What goes into and comes out of [`Alerts`](super::Alerts).
//!
//! Written by `ratelimit-codegen` from `tsg_alerts_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Create alert, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAlert {
    /// See [`Type`].
    pub r#type: Type,
    /// An address of mail.
    pub email_to: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<i64>,
}

impl CreateAlert {
    /// With what must be there.
    pub fn new(r#type: impl Into<Type>, email_to: impl Into<Option<String>>) -> Self {
        Self { r#type: r#type.into(), email_to: email_to.into(), frequency: None, percentage: None }
    }
}

setters! {
    CreateAlert {
        frequency: String,
        percentage: i64,
    }
}

/// Create alert response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAlertResponse {
    /// A whole number.
    pub created_at: Option<i64>,
    /// An address of mail.
    pub email_to: Option<String>,
    /// A text.
    pub frequency: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub r#type: Option<String>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A whole number.
    pub percentage: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List alert response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAlertResponseItem {
    /// A whole number.
    pub created_at: Option<i64>,
    /// A text.
    pub email_to: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// A whole number.
    pub percentage: Option<i64>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A text.
    pub frequency: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get alert response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAlertResponse {
    /// A whole number.
    pub created_at: Option<i64>,
    /// A text.
    pub email_to: Option<String>,
    /// A text.
    pub frequency: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A whole number.
    pub percentage: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update alert, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAlert {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_to: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<i64>,
}

impl UpdateAlert {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateAlert {
        email_to: String,
        frequency: String,
        percentage: i64,
    }
}

/// Update alert response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAlertResponse {
    /// A whole number.
    pub created_at: Option<i64>,
    /// A text.
    pub email_to: Option<String>,
    /// A text.
    pub frequency: Option<String>,
    /// A whole number.
    pub id: Option<i64>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A whole number.
    pub percentage: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        StatsNotification = "stats_notification",
        UsageLimit = "usage_limit",
    }
}
