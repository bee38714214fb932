//! What goes into and comes out of [`Teammates`](super::Teammates).
//!
//! Written by `ratelimit-codegen` from `tsg_teammates_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Invite teammate, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InviteTeammate {
    /// A text, from 5 to 255 characters, matching `^.*@.*\..*`.
    pub email: String,
    /// A list.
    pub scopes: Vec<String>,
    /// Yes or no, `false` where it is left out.
    pub is_admin: bool,
}

impl InviteTeammate {
    /// With what must be there.
    pub fn new(email: impl Into<String>, scopes: impl Into<Vec<String>>, is_admin: impl Into<bool>) -> Self {
        Self { email: email.into(), scopes: scopes.into(), is_admin: is_admin.into() }
    }
}

/// Invite teammate response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InviteTeammateResponse {
    /// A text.
    pub token: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A list.
    pub scopes: Option<Vec<Value>>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for InviteTeammateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InviteTeammateResponse")
            .field("email", &self.email)
            .field("scopes", &self.scopes)
            .field("is_admin", &self.is_admin)
            .finish_non_exhaustive()
    }
}

/// List teammate query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTeammateQuery {
    /// A whole number, from 0 to 500, `500` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListTeammateQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListTeammateQuery {
        limit: i64,
        offset: i64,
    }
}

/// List teammate response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTeammateResponse {
    /// A list, each [`ListTeammateResponseResultItem`].
    pub result: Option<Vec<ListTeammateResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List subuser by template query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserByTemplateQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_subuser_id: Option<i64>,
    /// A whole number, `100` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl ListSubuserByTemplateQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSubuserByTemplateQuery {
        after_subuser_id: i64,
        limit: i64,
        username: String,
    }
}

/// List subuser by template response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserByTemplateResponse {
    /// Yes or no.
    pub has_restricted_subuser_access: Option<bool>,
    /// A list, each [`ListSubuserByTemplateResponseSubuserAccessItem`].
    pub subuser_access: Option<Vec<ListSubuserByTemplateResponseSubuserAccessItem>>,
    /// See [`ListSubuserByTemplateResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListSubuserByTemplateResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get teammate response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTeammateResponse {
    /// A text.
    pub username: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A list.
    pub scopes: Option<Vec<Value>>,
    /// See [`UserType`].
    pub user_type: Option<UserType>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update teammate, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateTeammate {
    /// A list.
    pub scopes: Vec<String>,
    /// Yes or no.
    pub is_admin: bool,
}

impl UpdateTeammate {
    /// With what must be there.
    pub fn new(scopes: impl Into<Vec<String>>, is_admin: impl Into<bool>) -> Self {
        Self { scopes: scopes.into(), is_admin: is_admin.into() }
    }
}

/// Update teammate response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateTeammateResponse {
    /// A text.
    pub username: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// See [`UserType`].
    pub user_type: Option<UserType>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List pending teammate response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPendingTeammateResponse {
    /// A list, each [`ListPendingTeammateResponseResultItem`].
    pub result: Option<Vec<ListPendingTeammateResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Resend teammate invite response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResendTeammateInviteResponse {
    /// A text.
    pub token: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for ResendTeammateInviteResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResendTeammateInviteResponse")
            .field("email", &self.email)
            .field("scopes", &self.scopes)
            .field("is_admin", &self.is_admin)
            .finish_non_exhaustive()
    }
}

/// List teammate response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTeammateResponseResultItem {
    /// A text.
    pub username: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// See [`UserType`].
    pub user_type: Option<UserType>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub address: Option<String>,
    /// A text.
    pub address2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List subuser by template response subuser access item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserByTemplateResponseSubuserAccessItem {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub username: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// Yes or no.
    pub disabled: Option<bool>,
    /// See [`PermissionType`].
    pub permission_type: Option<PermissionType>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List subuser by template response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserByTemplateResponseMetadata {
    /// See [`ListSubuserByTemplateResponseMetadataNextParams`].
    pub next_params: Option<ListSubuserByTemplateResponseMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// User type: one of some texts, or any other.
    UserType {
        Admin = "admin",
        Owner = "owner",
        Teammate = "teammate",
    }
}

/// List pending teammate response result item, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPendingTeammateResponseResultItem {
    /// A text.
    pub email: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// A text.
    pub token: Option<String>,
    /// A whole number.
    pub expiration_date: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for ListPendingTeammateResponseResultItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPendingTeammateResponseResultItem")
            .field("email", &self.email)
            .field("scopes", &self.scopes)
            .field("is_admin", &self.is_admin)
            .field("expiration_date", &self.expiration_date)
            .finish_non_exhaustive()
    }
}

open_enum! {
    /// Permission type: one of some texts, or any other.
    PermissionType {
        Admin = "admin",
        Restricted = "restricted",
    }
}

/// List subuser by template response metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubuserByTemplateResponseMetadataNextParams {
    /// A whole number.
    pub limit: Option<i64>,
    /// A whole number.
    pub after_subuser_id: Option<i64>,
    /// A text.
    pub username: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
