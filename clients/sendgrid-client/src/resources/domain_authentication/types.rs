//! What goes into and comes out of [`DomainAuthentication`](super::DomainAuthentication).
//!
//! Written by `ratelimit-codegen` from `tsg_domain_authentication_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Email DNS record, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailDnsRecord {
    /// A whole number, at least 0.
    pub link_id: i64,
    /// A whole number, at least 0.
    pub domain_id: i64,
    /// An address of mail.
    pub email: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl EmailDnsRecord {
    /// With what must be there.
    pub fn new(link_id: impl Into<i64>, domain_id: impl Into<i64>, email: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), domain_id: domain_id.into(), email: email.into(), message: None }
    }
}

setters! {
    EmailDnsRecord {
        message: String,
    }
}

/// List authenticated domain query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_subusers: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

impl ListAuthenticatedDomainQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAuthenticatedDomainQuery {
        limit: i64,
        offset: i64,
        exclude_subusers: bool,
        username: String,
        domain: String,
    }
}

/// List authenticated domain response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItem {
    /// A number.
    pub id: Option<f64>,
    /// A number.
    pub user_id: Option<f64>,
    /// A text.
    pub subdomain: Option<String>,
    /// A text.
    pub domain: Option<String>,
    /// A text.
    pub username: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// Yes or no.
    pub custom_spf: Option<bool>,
    /// Yes or no.
    pub default: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// Yes or no.
    pub automatic_security: Option<bool>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`ListAuthenticatedDomainResponseItemDns`].
    pub dns: Option<ListAuthenticatedDomainResponseItemDns>,
    /// A list, each [`ListAuthenticatedDomainResponseItemSubuser`].
    pub subusers: Option<Vec<ListAuthenticatedDomainResponseItemSubuser>>,
    /// A whole number.
    pub last_validation_attempt_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticate domain, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticateDomain {
    /// A text.
    pub domain: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_spf: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic_security: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_dkim_selector: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl AuthenticateDomain {
    /// With what must be there.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            subdomain: None,
            username: None,
            ips: None,
            custom_spf: None,
            default: None,
            automatic_security: None,
            custom_dkim_selector: None,
            region: None,
        }
    }
}

setters! {
    AuthenticateDomain {
        subdomain: String,
        username: String,
        ips: Vec<String>,
        custom_spf: bool,
        default: bool,
        automatic_security: bool,
        custom_dkim_selector: String,
        region: String,
    }
}

/// Authenticated domain, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomain {
    /// A number.
    pub id: Option<f64>,
    /// A number.
    pub user_id: Option<f64>,
    /// A text.
    pub subdomain: Option<String>,
    /// A text.
    pub domain: Option<String>,
    /// A text.
    pub username: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// Yes or no.
    pub custom_spf: Option<bool>,
    /// Yes or no.
    pub default: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// Yes or no.
    pub automatic_security: Option<bool>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`AuthenticatedDomainDns`].
    pub dns: Option<AuthenticatedDomainDns>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update authenticated domain, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAuthenticatedDomain {
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_spf: Option<bool>,
}

impl UpdateAuthenticatedDomain {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters! {
    UpdateAuthenticatedDomain {
        default: bool,
        custom_spf: bool,
    }
}

/// Associate subuser with domain, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssociateSubuserWithDomain {
    /// A text.
    pub username: String,
}

impl AssociateSubuserWithDomain {
    /// With what must be there.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

/// Authenticated domain spf, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpf {
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
    /// A list.
    pub ips: Option<Vec<Value>>,
    /// Yes or no.
    pub custom_spf: Option<bool>,
    /// Yes or no.
    pub default: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// Yes or no.
    pub automatic_security: Option<bool>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`AuthenticatedDomainSpfDns`].
    pub dns: Option<AuthenticatedDomainSpfDns>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Disassociate subuser from domain query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisassociateSubuserFromDomainQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl DisassociateSubuserFromDomainQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DisassociateSubuserFromDomainQuery {
        username: String,
    }
}

/// Associate subuser with domain multiple, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssociateSubuserWithDomainMultiple {
    /// A text.
    pub username: String,
}

impl AssociateSubuserWithDomainMultiple {
    /// With what must be there.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

/// Add IP to authenticated domain, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpToAuthenticatedDomain {
    /// A text.
    pub ip: String,
}

impl AddIpToAuthenticatedDomain {
    /// With what must be there.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

/// Validate authenticated domain response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`ValidateAuthenticatedDomainResponseValidationResults`].
    pub validation_results: Option<ValidateAuthenticatedDomainResponseValidationResults>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List default authenticated domain query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListDefaultAuthenticatedDomainQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

impl ListDefaultAuthenticatedDomainQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListDefaultAuthenticatedDomainQuery {
        domain: String,
    }
}

/// Disassociate authenticated domain from user query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisassociateAuthenticatedDomainFromUserQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl DisassociateAuthenticatedDomainFromUserQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DisassociateAuthenticatedDomainFromUserQuery {
        username: String,
    }
}

/// List all authenticated domain with user response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllAuthenticatedDomainWithUserResponseItem {
    /// A number.
    pub id: Option<f64>,
    /// A number.
    pub user_id: Option<f64>,
    /// A text.
    pub subdomain: Option<String>,
    /// A text.
    pub domain: Option<String>,
    /// A text.
    pub username: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// Yes or no.
    pub custom_spf: Option<bool>,
    /// Yes or no.
    pub default: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// Yes or no.
    pub automatic_security: Option<bool>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`ListAllAuthenticatedDomainWithUserResponseItemDns`].
    pub dns: Option<ListAllAuthenticatedDomainWithUserResponseItemDns>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List authenticated domain response item DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItemDns {
    /// See [`ListAuthenticatedDomainResponseItemDnsMailCname`].
    pub mail_cname: Option<ListAuthenticatedDomainResponseItemDnsMailCname>,
    /// See [`ListAuthenticatedDomainResponseItemDnsDkim1`].
    pub dkim1: Option<ListAuthenticatedDomainResponseItemDnsDkim1>,
    /// See [`ListAuthenticatedDomainResponseItemDnsDkim2`].
    pub dkim2: Option<ListAuthenticatedDomainResponseItemDnsDkim2>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List authenticated domain response item subuser, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItemSubuser {
    /// A whole number.
    pub user_id: Option<i64>,
    /// A text.
    pub username: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainDns {
    /// See [`AuthenticatedDomainDnsMailCname`].
    pub mail_cname: Option<AuthenticatedDomainDnsMailCname>,
    /// See [`AuthenticatedDomainDnsDkim1`].
    pub dkim1: Option<AuthenticatedDomainDnsDkim1>,
    /// See [`AuthenticatedDomainDnsDkim2`].
    pub dkim2: Option<AuthenticatedDomainDnsDkim2>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain spf DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpfDns {
    /// See [`AuthenticatedDomainSpfDnsMailServer`].
    pub mail_server: Option<AuthenticatedDomainSpfDnsMailServer>,
    /// See [`AuthenticatedDomainSpfDnsSubdomainSpf`].
    pub subdomain_spf: Option<AuthenticatedDomainSpfDnsSubdomainSpf>,
    /// See [`AuthenticatedDomainSpfDnsDomainSpf`].
    pub domain_spf: Option<AuthenticatedDomainSpfDnsDomainSpf>,
    /// See [`AuthenticatedDomainSpfDnsDkim`].
    pub dkim: Option<AuthenticatedDomainSpfDnsDkim>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate authenticated domain response validation results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponseValidationResults {
    /// See [`ValidateAuthenticatedDomainResponseValidationResultsMailCname`].
    pub mail_cname: Option<ValidateAuthenticatedDomainResponseValidationResultsMailCname>,
    /// See [`ValidateAuthenticatedDomainResponseValidationResultsDkim1`].
    pub dkim1: Option<ValidateAuthenticatedDomainResponseValidationResultsDkim1>,
    /// See [`ValidateAuthenticatedDomainResponseValidationResultsDkim2`].
    pub dkim2: Option<ValidateAuthenticatedDomainResponseValidationResultsDkim2>,
    /// See [`ValidateAuthenticatedDomainResponseValidationResultsSpf`].
    pub spf: Option<ValidateAuthenticatedDomainResponseValidationResultsSpf>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all authenticated domain with user response item DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllAuthenticatedDomainWithUserResponseItemDns {
    /// See [`ListAllAuthenticatedDomainWithUserResponseItemDnsMailCname`].
    pub mail_cname: Option<ListAllAuthenticatedDomainWithUserResponseItemDnsMailCname>,
    /// See [`ListAllAuthenticatedDomainWithUserResponseItemDnsDkim1`].
    pub dkim1: Option<ListAllAuthenticatedDomainWithUserResponseItemDnsDkim1>,
    /// See [`ListAllAuthenticatedDomainWithUserResponseItemDnsDkim2`].
    pub dkim2: Option<ListAllAuthenticatedDomainWithUserResponseItemDnsDkim2>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List authenticated domain response item DNS mail cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItemDnsMailCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// The name of a host.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List authenticated domain response item DNS dkim1, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItemDnsDkim1 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List authenticated domain response item DNS dkim2, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAuthenticatedDomainResponseItemDnsDkim2 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain DNS mail cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainDnsMailCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// The name of a host.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain DNS dkim1, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainDnsDkim1 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain DNS dkim2, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainDnsDkim2 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain spf DNS mail server, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpfDnsMailServer {
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain spf DNS subdomain spf, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpfDnsSubdomainSpf {
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain spf DNS domain spf, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpfDnsDomainSpf {
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Authenticated domain spf DNS dkim, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatedDomainSpfDnsDkim {
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate authenticated domain response validation results mail cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponseValidationResultsMailCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate authenticated domain response validation results dkim1, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponseValidationResultsDkim1 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate authenticated domain response validation results dkim2, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponseValidationResultsDkim2 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate authenticated domain response validation results spf, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateAuthenticatedDomainResponseValidationResultsSpf {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all authenticated domain with user response item DNS mail cname, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllAuthenticatedDomainWithUserResponseItemDnsMailCname {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// The name of a host.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all authenticated domain with user response item DNS dkim1, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllAuthenticatedDomainWithUserResponseItemDnsDkim1 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all authenticated domain with user response item DNS dkim2, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllAuthenticatedDomainWithUserResponseItemDnsDkim2 {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub r#type: Option<String>,
    /// A text.
    pub host: Option<String>,
    /// A text.
    pub data: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
