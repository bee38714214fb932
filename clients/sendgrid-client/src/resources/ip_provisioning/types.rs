//! What goes into and comes out of [`IpProvisioning`](super::IpProvisioning).
//!
//! Written by `ratelimit-codegen` from `tsg_ip_provisioning_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// List account IPs query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountIpsQuery {
    /// A whole number, from 1 to 5000, `10` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// An IPv4 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
}

impl ListAccountIpsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListAccountIpsQuery {
        limit: i64,
        offset: String,
    }
}

/// List account IPs response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountIpsResponse {
    /// A list, each [`ListAccountIpsResponseResultItem`].
    pub result: Option<Vec<ListAccountIpsResponseResultItem>>,
    /// See [`IpProvisioningPagination`].
    pub pages: Option<IpProvisioningPagination>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add account IPs, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddAccountIps {
    /// A whole number, from 1 to 10.
    pub count: i64,
    /// See [`Region`].
    pub region: Region,
}

impl AddAccountIps {
    /// With what must be there.
    pub fn new(count: impl Into<i64>, region: impl Into<Region>) -> Self {
        Self { count: count.into(), region: region.into() }
    }
}

/// Add account IPs response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddAccountIpsResponse {
    /// A list, each an IPv4 address.
    pub ips: Option<Vec<String>>,
    /// See [`Region`].
    pub region: Option<Region>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Remove account IPs, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveAccountIps {
    /// A list, from 1 to 10 of them, each an IPv4 address.
    pub ips: Vec<String>,
}

impl RemoveAccountIps {
    /// With what must be there.
    pub fn new(ips: impl Into<Vec<String>>) -> Self {
        Self { ips: ips.into() }
    }
}

/// List account IPs response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountIpsResponseResultItem {
    /// An IPv4 address.
    pub ip: Option<String>,
    /// See [`Region`].
    pub region: Option<Region>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// IP provisioning pagination, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpProvisioningPagination {
    /// A text.
    pub last: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Region: one of some texts, or any other.
    Region {
        Eu = "eu",
        Us = "us",
    }
}
