//! What goes into and comes out of [`IpAccessManagement`](super::IpAccessManagement).
//!
//! Written by `ratelimit-codegen` from `tsg_ip_access_management_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List access activity query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccessActivityQuery {
    /// A whole number, `20` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl ListAccessActivityQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAccessActivityQuery {
        limit: i64,
    }
}

/// List access activity response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccessActivityResponse {
    /// A list, each [`ListAccessActivityResponseResultItem`].
    pub result: Option<Vec<ListAccessActivityResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add IP to allow list, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpToAllowList {
    /// A list, each [`AddIpToAllowListIp`].
    pub ips: Vec<AddIpToAllowListIp>,
}

impl AddIpToAllowList {
    /// With what must be there.
    pub fn new(ips: impl Into<Vec<AddIpToAllowListIp>>) -> Self {
        Self { ips: ips.into() }
    }
}

/// IP access management2xx, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpAccessManagement2xx {
    /// A list, each [`IpAccessManagement2xxResultItem`].
    pub result: Option<Vec<IpAccessManagement2xxResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete allowed IPs, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAllowedIps {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<i64>>,
}

impl DeleteAllowedIps {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteAllowedIps {
        ids: Vec<i64>,
    }
}

/// List access activity response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccessActivityResponseResultItem {
    /// Yes or no.
    pub allowed: Option<bool>,
    /// A text.
    pub auth_method: Option<String>,
    /// A whole number.
    pub first_at: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A whole number.
    pub last_at: Option<i64>,
    /// A text.
    pub location: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add IP to allow list IP, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpToAllowListIp {
    /// A text.
    pub ip: String,
}

impl AddIpToAllowListIp {
    /// With what must be there.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

/// IP access management2xx result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpAccessManagement2xxResultItem {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A whole number.
    pub created_at: Option<i64>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
