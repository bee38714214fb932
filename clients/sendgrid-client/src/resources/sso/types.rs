//! What goes into and comes out of [`SingleSignOn`](super::SingleSignOn).
//!
//! Written by `ratelimit-codegen` from `tsg_sso_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Create SSO certificate, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSsoCertificate {
    /// A text.
    pub public_certificate: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    pub integration_id: String,
}

impl CreateSsoCertificate {
    /// With what must be there.
    pub fn new(public_certificate: impl Into<String>, integration_id: impl Into<String>) -> Self {
        Self {
            public_certificate: public_certificate.into(),
            enabled: None,
            integration_id: integration_id.into(),
        }
    }
}

setters! {
    CreateSsoCertificate {
        enabled: bool,
    }
}

/// SSO certificate body, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SsoCertificateBody {
    /// A text.
    pub public_certificate: Option<String>,
    /// A number.
    pub id: Option<f64>,
    /// A number.
    pub not_before: Option<f64>,
    /// A number.
    pub not_after: Option<f64>,
    /// A text.
    pub intergration_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update SSO certificate, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSsoCertificate {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_certificate: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<String>,
}

impl UpdateSsoCertificate {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSsoCertificate {
        public_certificate: String,
        enabled: bool,
        integration_id: String,
    }
}

/// Post patch integration request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostPatchIntegrationRequest {
    /// A text.
    pub name: String,
    /// Yes or no.
    pub enabled: bool,
    /// A text.
    pub signin_url: String,
    /// A text.
    pub signout_url: String,
    /// A text.
    pub entity_id: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_integration: Option<bool>,
}

impl PostPatchIntegrationRequest {
    /// With what must be there.
    pub fn new(
        name: impl Into<String>,
        enabled: impl Into<bool>,
        signin_url: impl Into<String>,
        signout_url: impl Into<String>,
        entity_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            enabled: enabled.into(),
            signin_url: signin_url.into(),
            signout_url: signout_url.into(),
            entity_id: entity_id.into(),
            completed_integration: None,
        }
    }
}

setters! {
    PostPatchIntegrationRequest {
        completed_integration: bool,
    }
}

/// SSO integration, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SsoIntegration {
    /// A text.
    pub name: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub signin_url: Option<String>,
    /// A text.
    pub signout_url: Option<String>,
    /// A text.
    pub entity_id: Option<String>,
    /// Yes or no.
    pub completed_integration: Option<bool>,
    /// A number.
    pub last_updated: Option<f64>,
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub single_signon_url: Option<String>,
    /// A text.
    pub audience_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List SSO integration query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSsoIntegrationQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub si: Option<bool>,
}

impl ListSsoIntegrationQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSsoIntegrationQuery {
        si: bool,
    }
}

/// Get SSO integration query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSsoIntegrationQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub si: Option<bool>,
}

impl GetSsoIntegrationQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetSsoIntegrationQuery {
        si: bool,
    }
}

/// Update SSO integration query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSsoIntegrationQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub si: Option<bool>,
}

impl UpdateSsoIntegrationQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSsoIntegrationQuery {
        si: bool,
    }
}

/// Post SSO teammates request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostSsoTeammatesRequest {
    /// An address of mail.
    pub email: String,
    /// A text.
    pub first_name: String,
    /// A text.
    pub last_name: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    /// See [`Persona`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persona: Option<Persona>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_restricted_subuser_access: Option<bool>,
    /// A list, each [`PostSsoTeammatesRequestSubuserAccessItem`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subuser_access: Option<Vec<PostSsoTeammatesRequestSubuserAccessItem>>,
}

impl PostSsoTeammatesRequest {
    /// With what must be there.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            is_admin: None,
            persona: None,
            scopes: None,
            has_restricted_subuser_access: None,
            subuser_access: None,
        }
    }
}

setters! {
    PostSsoTeammatesRequest {
        is_admin: bool,
        persona: Persona,
        scopes: Vec<String>,
        has_restricted_subuser_access: bool,
        subuser_access: Vec<PostSsoTeammatesRequestSubuserAccessItem>,
    }
}

/// Post SSO teammates201, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostSsoTeammates201 {
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// An address of mail.
    pub email: Option<String>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// Yes or no.
    pub is_sso: Option<bool>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    pub has_restricted_subuser_access: Option<bool>,
    /// A list, each [`PostSsoTeammates201SubuserAccessItem`].
    pub subuser_access: Option<Vec<PostSsoTeammates201SubuserAccessItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Patch SSO teammates request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchSsoTeammatesRequest {
    /// A text.
    pub first_name: String,
    /// A text.
    pub last_name: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    /// See [`Persona`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persona: Option<Persona>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_restricted_subuser_access: Option<bool>,
    /// A list, each [`PatchSsoTeammatesRequestSubuserAccessItem`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subuser_access: Option<Vec<PatchSsoTeammatesRequestSubuserAccessItem>>,
}

impl PatchSsoTeammatesRequest {
    /// With what must be there.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            is_admin: None,
            persona: None,
            scopes: None,
            has_restricted_subuser_access: None,
            subuser_access: None,
        }
    }
}

setters! {
    PatchSsoTeammatesRequest {
        is_admin: bool,
        persona: Persona,
        scopes: Vec<String>,
        has_restricted_subuser_access: bool,
        subuser_access: Vec<PatchSsoTeammatesRequestSubuserAccessItem>,
    }
}

/// Patch SSO teammates200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchSsoTeammates200 {
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
    pub username: Option<String>,
    /// A text.
    pub phone: Option<String>,
    /// A text.
    pub state: Option<String>,
    /// See [`UserType`].
    pub user_type: Option<UserType>,
    /// A text.
    pub website: Option<String>,
    /// A text.
    pub zip: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// An address of mail.
    pub email: Option<String>,
    /// Yes or no.
    pub is_admin: Option<bool>,
    /// Yes or no.
    pub is_sso: Option<bool>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// Yes or no.
    pub has_restricted_subuser_access: Option<bool>,
    /// A list, each [`PatchSsoTeammates200SubuserAccessItem`].
    pub subuser_access: Option<Vec<PatchSsoTeammates200SubuserAccessItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Persona: one of some texts, or any other.
    Persona {
        Accountant = "accountant",
        Developer = "developer",
        Marketer = "marketer",
        Observer = "observer",
    }
}

/// Post SSO teammates request subuser access item, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostSsoTeammatesRequestSubuserAccessItem {
    /// A whole number.
    pub id: i64,
    /// See [`PermissionType`].
    pub permission_type: PermissionType,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl PostSsoTeammatesRequestSubuserAccessItem {
    /// With what must be there.
    pub fn new(id: impl Into<i64>, permission_type: impl Into<PermissionType>) -> Self {
        Self { id: id.into(), permission_type: permission_type.into(), scopes: None }
    }
}

setters! {
    PostSsoTeammatesRequestSubuserAccessItem {
        scopes: Vec<String>,
    }
}

/// Post SSO teammates201 subuser access item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostSsoTeammates201SubuserAccessItem {
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

/// Patch SSO teammates request subuser access item, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchSsoTeammatesRequestSubuserAccessItem {
    /// A whole number.
    pub id: i64,
    /// See [`PermissionType`].
    pub permission_type: PermissionType,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl PatchSsoTeammatesRequestSubuserAccessItem {
    /// With what must be there.
    pub fn new(id: impl Into<i64>, permission_type: impl Into<PermissionType>) -> Self {
        Self { id: id.into(), permission_type: permission_type.into(), scopes: None }
    }
}

setters! {
    PatchSsoTeammatesRequestSubuserAccessItem {
        scopes: Vec<String>,
    }
}

open_enum! {
    /// User type: one of some texts, or any other.
    UserType {
        Admin = "admin",
        Owner = "owner",
        Teammate = "teammate",
    }
}

/// Patch SSO teammates200 subuser access item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchSsoTeammates200SubuserAccessItem {
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

open_enum! {
    /// Permission type: one of some texts, or any other.
    PermissionType {
        Admin = "admin",
        Restricted = "restricted",
    }
}
