//! What goes into and comes out of [`LinkBranding`](super::LinkBranding).
//!
//! Written by `ratelimit-codegen` from `tsg_link_branding_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Create branded link, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBrandedLink {
    /// A text.
    pub domain: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// See [`Region`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

impl CreateBrandedLink {
    /// With what must be there.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), subdomain: None, default: None, region: None }
    }
}

setters! {
    CreateBrandedLink {
        subdomain: String,
        default: bool,
        region: Region,
    }
}

/// Link branding200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkBranding200 {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub domain: Option<String>,
    /// A text.
    pub subdomain: Option<String>,
    /// A text.
    pub username: Option<String>,
    /// A whole number.
    pub user_id: Option<i64>,
    /// Yes or no.
    pub default: Option<bool>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// See [`LinkBranding200Dns`].
    pub dns: Option<LinkBranding200Dns>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List branded link query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBrandedLinkQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl ListBrandedLinkQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListBrandedLinkQuery {
        limit: i64,
    }
}

/// Update branded link, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateBrandedLink {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}

impl UpdateBrandedLink {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters! {
    UpdateBrandedLink {
        default: bool,
    }
}

/// Validate branded link response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateBrandedLinkResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`ValidateBrandedLinkResponseValidationResults`].
    pub validation_results: Option<ValidateBrandedLinkResponseValidationResults>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Associate branded link with subuser, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssociateBrandedLinkWithSubuser {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl AssociateBrandedLinkWithSubuser {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AssociateBrandedLinkWithSubuser {
        username: String,
    }
}

/// List default branded link query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDefaultBrandedLinkQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

impl ListDefaultBrandedLinkQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListDefaultBrandedLinkQuery {
        domain: String,
    }
}

open_enum! {
    /// Region: one of some texts, or any other.
    Region {
        Eu = "eu",
        Us = "us",
    }
}

/// Link branding200 DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkBranding200Dns {
    /// See [`LinkBranding200DnsDomainCname`].
    pub domain_cname: Option<LinkBranding200DnsDomainCname>,
    /// See [`LinkBranding200DnsOwnerCname`].
    pub owner_cname: Option<LinkBranding200DnsOwnerCname>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate branded link response validation results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateBrandedLinkResponseValidationResults {
    /// See [`ValidateBrandedLinkResponseValidationResultsDomainCname`].
    pub domain_cname: Option<ValidateBrandedLinkResponseValidationResultsDomainCname>,
    /// See [`ValidateBrandedLinkResponseValidationResultsOwnerCname`].
    pub owner_cname: Option<ValidateBrandedLinkResponseValidationResultsOwnerCname>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Link branding200 DNS domain cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkBranding200DnsDomainCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Link branding200 DNS owner cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkBranding200DnsOwnerCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate branded link response validation results domain cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateBrandedLinkResponseValidationResultsDomainCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate branded link response validation results owner cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateBrandedLinkResponseValidationResultsOwnerCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Cname = "cname",
        Txt = "txt",
        Mx = "mx",
    }
}
