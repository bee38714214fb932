//! What goes into and comes out of [`Ips`](super::Ips).
//!
//! Written by `ratelimit-codegen` from `tsg_ips_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Add IP address, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpAddress {
    /// A whole number.
    pub count: i64,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subusers: Option<Vec<String>>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warmup: Option<bool>,
}

impl AddIpAddress {
    /// With what must be there.
    pub fn new(count: impl Into<i64>) -> Self {
        Self { count: count.into(), subusers: None, warmup: None }
    }
}

setters! {
    AddIpAddress {
        subusers: Vec<String>,
        warmup: bool,
    }
}

/// Add IP address response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpAddressResponse {
    /// A list, each [`AddIpAddressResponseIp`].
    pub ips: Option<Vec<AddIpAddressResponseIp>>,
    /// A whole number.
    pub remaining_ips: Option<i64>,
    /// Yes or no.
    pub warmup: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Sort by direction: one of some texts, or any other.
    SortByDirection {
        Desc = "desc",
        Asc = "asc",
    }
}

/// List IP address query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAddressQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_whitelabels: Option<bool>,
    /// A whole number, at least 1, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subuser: Option<String>,
    /// See [`SortByDirection`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by_direction: Option<SortByDirection>,
}

impl ListIpAddressQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListIpAddressQuery {
        ip: String,
        exclude_whitelabels: bool,
        limit: i64,
        offset: i64,
        subuser: String,
        sort_by_direction: SortByDirection,
    }
}

/// List IP address response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAddressResponseItem {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub subusers: Option<Vec<String>>,
    /// A text.
    pub rdns: Option<String>,
    /// A list.
    pub pools: Option<Vec<String>>,
    /// Yes or no.
    pub warmup: Option<bool>,
    /// A number.
    pub start_date: Option<f64>,
    /// Yes or no.
    pub whitelabeled: Option<bool>,
    /// A whole number.
    pub assigned_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get IP address response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpAddressResponse {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub subusers: Option<Vec<String>>,
    /// A text.
    pub rdns: Option<String>,
    /// A list.
    pub pools: Option<Vec<String>>,
    /// Yes or no.
    pub warmup: Option<bool>,
    /// A whole number.
    pub start_date: Option<i64>,
    /// Yes or no.
    pub whitelabeled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List assigned IP response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAssignedIpResponseItem {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub pools: Option<Vec<String>>,
    /// Yes or no.
    pub warmup: Option<bool>,
    /// A whole number.
    pub start_date: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create IP address pool, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateIpAddressPool {
    /// A text, at most 64 characters.
    pub name: String,
}

impl CreateIpAddressPool {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// IP pools200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpPools200 {
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get IP address pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpAddressPoolResponse {
    /// A text, at most 64 characters.
    pub pool_name: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update IP address pool, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateIpAddressPool {
    /// A text, at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl UpdateIpAddressPool {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateIpAddressPool {
        name: String,
    }
}

/// Add IP to IP pool, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpToIpPool {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
}

impl AddIpToIpPool {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AddIpToIpPool {
        ip: String,
    }
}

/// Add IP to IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpToIpPoolResponse {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub pools: Option<Vec<String>>,
    /// A whole number.
    pub start_date: Option<i64>,
    /// Yes or no.
    pub warmup: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List remaining IP count response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRemainingIpCountResponse {
    /// A list, each [`ListRemainingIpCountResponseResult`].
    pub results: Option<Vec<ListRemainingIpCountResponseResult>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add IP address response IP, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpAddressResponseIp {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub subusers: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List remaining IP count response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRemainingIpCountResponseResult {
    /// A whole number.
    pub remaining: Option<i64>,
    /// A text.
    pub period: Option<String>,
    /// A number.
    pub price_per_ip: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
