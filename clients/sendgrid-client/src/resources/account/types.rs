//! What goes into and comes out of [`Account`](super::Account).
//!
//! Written by `ratelimit-codegen` from `tsg_user_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Get account response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAccountResponse {
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A number.
    pub reputation: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List credit response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCreditResponse {
    /// A whole number.
    pub remain: Option<i64>,
    /// A whole number.
    pub total: Option<i64>,
    /// A whole number.
    pub overage: Option<i64>,
    /// A whole number.
    pub used: Option<i64>,
    /// A text.
    pub last_reset: Option<String>,
    /// A text.
    pub next_reset: Option<String>,
    /// A text.
    pub reset_frequency: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List email response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEmailResponse {
    /// An address of mail.
    pub email: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update email, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateEmail {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl UpdateEmail {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateEmail {
        email: String,
    }
}

/// Update email response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateEmailResponse {
    /// An address of mail.
    pub email: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update password, as it is sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdatePassword {
    /// A text.
    pub new_password: String,
    /// A text.
    pub old_password: String,
}

impl UpdatePassword {
    /// With what must be there.
    pub fn new(new_password: impl Into<String>, old_password: impl Into<String>) -> Self {
        Self { new_password: new_password.into(), old_password: old_password.into() }
    }
}

impl fmt::Debug for UpdatePassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdatePassword").finish_non_exhaustive()
    }
}

/// List profile response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListProfileResponse {
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub company: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// User profile input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProfileInput {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

impl UserProfileInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UserProfileInput {
        address: String,
        address2: String,
        city: String,
        company: String,
        country: String,
        first_name: String,
        last_name: String,
        phone: String,
        state: String,
        website: String,
        zip: String,
    }
}

/// User profile, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProfile {
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub company: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List username response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListUsernameResponse {
    /// A text.
    pub username: Option<String>,
    /// A whole number.
    pub user_id: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update username, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateUsername {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl UpdateUsername {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateUsername {
        username: String,
    }
}

/// Update username response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateUsernameResponse {
    /// A text.
    pub username: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Free = "free",
        Paid = "paid",
    }
}
