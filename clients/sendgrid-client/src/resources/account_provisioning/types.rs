//! What goes into and comes out of [`AccountProvisioning`](super::AccountProvisioning).
//!
//! Written by `ratelimit-codegen` from `tsg_account_provisioning_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// List account query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
    /// A whole number, at most 100, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl ListAccountQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAccountQuery {
        offset: String,
        limit: i64,
    }
}

/// List account response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountResponse {
    /// A list, each [`AccountProvisioningAccount`].
    pub accounts: Option<Vec<AccountProvisioningAccount>>,
    /// See [`AccountProvisioningPagination`].
    pub pages: Option<AccountProvisioningPagination>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create account, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccount {
    /// See [`AccountProvisioningProfile`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<AccountProvisioningProfile>,
    /// A list, each [`AccountProvisioningOfferingV1Input`].
    pub offerings: Vec<AccountProvisioningOfferingV1Input>,
}

impl CreateAccount {
    /// With what must be there.
    pub fn new(offerings: impl Into<Vec<AccountProvisioningOfferingV1Input>>) -> Self {
        Self { profile: None, offerings: offerings.into() }
    }
}

setters! {
    CreateAccount {
        profile: AccountProvisioningProfile,
    }
}

/// Account provisioning account ID, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningAccountId {
    /// A text.
    pub account_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Account provisioning offering list, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningOfferingList {
    /// A list, each [`AccountProvisioningOfferingV1`].
    pub offerings: Option<Vec<AccountProvisioningOfferingV1>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update account offering, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAccountOffering {
    /// A list, each [`AccountProvisioningOfferingV1Input`].
    pub offerings: Vec<AccountProvisioningOfferingV1Input>,
}

impl UpdateAccountOffering {
    /// With what must be there.
    pub fn new(offerings: impl Into<Vec<AccountProvisioningOfferingV1Input>>) -> Self {
        Self { offerings: offerings.into() }
    }
}

/// Account provisioning state read, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningStateRead {
    /// See [`State`].
    pub state: Option<State>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Account provisioning state write, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningStateWrite {
    /// See [`State1`].
    pub state: State1,
}

impl AccountProvisioningStateWrite {
    /// With what must be there.
    pub fn new(state: impl Into<State1>) -> Self {
        Self { state: state.into() }
    }
}

/// Account provisioning catalog, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningCatalog {
    /// A list, each [`AccountProvisioningCatalogCatalogItem`].
    pub catalog: Option<Vec<AccountProvisioningCatalogCatalogItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Account provisioning account, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningAccount {
    /// A text.
    pub id: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// An address of mail.
    pub email: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Account provisioning pagination, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningPagination {
    /// A text.
    pub last: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Account provisioning profile, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningProfile {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_website: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl AccountProvisioningProfile {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AccountProvisioningProfile {
        first_name: String,
        last_name: String,
        company_name: String,
        company_website: String,
        email: String,
        phone: String,
        timezone: String,
    }
}

/// Account provisioning offering v1 input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningOfferingV1Input {
    /// A text.
    pub name: String,
    /// See [`Type`].
    pub r#type: Type,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
}

impl AccountProvisioningOfferingV1Input {
    /// With what must be there.
    pub fn new(name: impl Into<String>, r#type: impl Into<Type>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), quantity: None }
    }
}

setters! {
    AccountProvisioningOfferingV1Input {
        quantity: i64,
    }
}

/// Account provisioning offering v1, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningOfferingV1 {
    /// A text.
    pub name: Option<String>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A whole number.
    pub quantity: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// State: one of some texts, or any other.
    State {
        Activated = "activated",
        Deactivated = "deactivated",
        Suspended = "suspended",
        Banned = "banned",
        Indeterminate = "indeterminate",
    }
}

open_enum! {
    /// State1: one of some texts, or any other.
    State1 {
        Activated = "activated",
        Deactivated = "deactivated",
    }
}

/// Account provisioning catalog catalog item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningCatalogCatalogItem {
    /// See [`AccountProvisioningOfferingV1`].
    pub offering: Option<AccountProvisioningOfferingV1>,
    /// See [`AccountProvisioningCatalogCatalogItemEntitlements`].
    pub entitlements: Option<AccountProvisioningCatalogCatalogItemEntitlements>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Package = "package",
        Addon = "addon",
    }
}

/// Account provisioning catalog catalog item entitlements, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountProvisioningCatalogCatalogItemEntitlements {
    /// A whole number.
    pub email_sends_max_monthly: Option<i64>,
    /// A whole number.
    pub ip_count: Option<i64>,
    /// A whole number.
    pub teammates_max_total: Option<i64>,
    /// A whole number.
    pub users_max_total: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
