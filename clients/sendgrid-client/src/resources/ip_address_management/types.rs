//! What goes into and comes out of [`IpAddressManagement`](super::IpAddressManagement).
//!
//! Written by `ratelimit-codegen` from `tsg_ip_address_management_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

open_enum! {
    /// Region: one of some texts, or any other.
    Region {
        All = "all",
        Eu = "eu",
        Us = "us",
    }
}

/// List IP query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_key: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_key: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_leased: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_parent_assigned: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_added_at: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_added_at: Option<i64>,
    /// See [`Region`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl ListIpQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListIpQuery {
        ip: String,
        limit: i64,
        after_key: i64,
        before_key: String,
        is_leased: bool,
        is_enabled: bool,
        is_parent_assigned: bool,
        pool: String,
        start_added_at: i64,
        end_added_at: i64,
        region: Region,
        include_region: bool,
    }
}

/// List IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpResponse {
    /// A list, each [`ListIpResponseResultItem`].
    pub result: Option<Vec<ListIpResponseResultItem>>,
    /// See [`ListIpResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListIpResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add IP, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIp {
    /// Yes or no.
    pub is_auto_warmup: bool,
    /// Yes or no.
    pub is_parent_assigned: bool,
    /// A list, at most 100 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subusers: Option<Vec<String>>,
    /// See [`Region3`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region3>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl AddIp {
    /// With what must be there.
    pub fn new(is_auto_warmup: impl Into<bool>, is_parent_assigned: impl Into<bool>) -> Self {
        Self {
            is_auto_warmup: is_auto_warmup.into(),
            is_parent_assigned: is_parent_assigned.into(),
            subusers: None,
            region: None,
            include_region: None,
        }
    }
}

setters! {
    AddIp {
        subusers: Vec<String>,
        region: Region3,
        include_region: bool,
    }
}

/// Add IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpResponse {
    /// A text.
    pub ip: Option<String>,
    /// Yes or no.
    pub is_auto_warmup: Option<bool>,
    /// Yes or no.
    pub is_parent_assigned: Option<bool>,
    /// A list.
    pub subusers: Option<Vec<String>>,
    /// See [`Region3`].
    pub region: Option<Region3>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get IP query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpQuery {
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl GetIpQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetIpQuery {
        include_region: bool,
    }
}

/// Get IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpResponse {
    /// A text.
    pub ip: Option<String>,
    /// Yes or no.
    pub is_parent_assigned: Option<bool>,
    /// Yes or no.
    pub is_auto_warmup: Option<bool>,
    /// A list, each [`GetIpResponsePool`].
    pub pools: Option<Vec<GetIpResponsePool>>,
    /// A whole number.
    pub added_at: Option<i64>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// Yes or no.
    pub is_enabled: Option<bool>,
    /// Yes or no.
    pub is_leased: Option<bool>,
    /// A text.
    pub region: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update IP, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateIp {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_warmup: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_parent_assigned: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
}

impl UpdateIp {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateIp {
        is_auto_warmup: bool,
        is_parent_assigned: bool,
        is_enabled: bool,
    }
}

/// Update IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateIpResponse {
    /// A text.
    pub ip: Option<String>,
    /// Yes or no.
    pub is_auto_warmup: Option<bool>,
    /// Yes or no.
    pub is_parent_assigned: Option<bool>,
    /// Yes or no.
    pub is_enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List sub user assigned to IP query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubUserAssignedToIpQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_key: Option<i64>,
    /// A whole number, at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl ListSubUserAssignedToIpQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSubUserAssignedToIpQuery {
        after_key: i64,
        limit: i64,
    }
}

/// List sub user assigned to IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubUserAssignedToIpResponse {
    /// A list.
    pub result: Option<Vec<String>>,
    /// See [`ListSubUserAssignedToIpResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListSubUserAssignedToIpResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add sub users to IP, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddSubUsersToIp {
    /// A list.
    pub subusers: Vec<String>,
}

impl AddSubUsersToIp {
    /// With what must be there.
    pub fn new(subusers: impl Into<Vec<String>>) -> Self {
        Self { subusers: subusers.into() }
    }
}

/// Add sub users to IP response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddSubUsersToIpResponse {
    /// A text.
    pub ip: Option<String>,
    /// A list.
    pub subusers: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete sub users from IP, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSubUsersFromIp {
    /// A list.
    pub subusers: Vec<String>,
}

impl DeleteSubUsersFromIp {
    /// With what must be there.
    pub fn new(subusers: impl Into<Vec<String>>) -> Self {
        Self { subusers: subusers.into() }
    }
}

/// List IP pool query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpPoolQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_key: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// See [`Region`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl ListIpPoolQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListIpPoolQuery {
        limit: i64,
        after_key: i64,
        ip: String,
        region: Region,
        include_region: bool,
    }
}

/// List IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpPoolResponse {
    /// A list, each [`ListIpPoolResponseResultItem`].
    pub result: Option<Vec<ListIpPoolResponseResultItem>>,
    /// See [`ListIpPoolResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListIpPoolResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create IP pool, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateIpPool {
    /// A text.
    pub name: String,
    /// A list, at most 100 of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
}

impl CreateIpPool {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ips: None }
    }
}

setters! {
    CreateIpPool {
        ips: Vec<String>,
    }
}

/// Create IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateIpPoolResponse {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get IP pool query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpPoolQuery {
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl GetIpPoolQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetIpPoolQuery {
        include_region: bool,
    }
}

/// Get IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpPoolResponse {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A list.
    pub ips_preview: Option<Vec<String>>,
    /// A whole number.
    pub total_ip_count: Option<i64>,
    /// A list, each [`GetIpPoolResponseIpCountByRegionItem`].
    pub ip_count_by_region: Option<Vec<GetIpPoolResponseIpCountByRegionItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update IP pool, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateIpPool {
    /// A text.
    pub name: String,
}

impl UpdateIpPool {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Update IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateIpPoolResponse {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP assigned to IP pool query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_key: Option<i64>,
    /// Yes or no, `false` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_region: Option<bool>,
}

impl ListIpAssignedToIpPoolQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListIpAssignedToIpPoolQuery {
        limit: i64,
        after_key: i64,
        include_region: bool,
    }
}

/// List IP assigned to IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolResponse {
    /// A list, each [`ListIpAssignedToIpPoolResponseResultItem`].
    pub result: Option<Vec<ListIpAssignedToIpPoolResponseResultItem>>,
    /// See [`ListIpAssignedToIpPoolResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListIpAssignedToIpPoolResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add IPs to IP pool, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpsToIpPool {
    /// A list.
    pub ips: Vec<String>,
}

impl AddIpsToIpPool {
    /// With what must be there.
    pub fn new(ips: impl Into<Vec<String>>) -> Self {
        Self { ips: ips.into() }
    }
}

/// Add IPs to IP pool response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddIpsToIpPoolResponse {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A list.
    pub ips: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete IPs from IP pool, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteIpsFromIpPool {
    /// A list.
    pub ips: Vec<String>,
}

impl DeleteIpsFromIpPool {
    /// With what must be there.
    pub fn new(ips: impl Into<Vec<String>>) -> Self {
        Self { ips: ips.into() }
    }
}

/// List IP response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpResponseResultItem {
    /// A text.
    pub ip: Option<String>,
    /// A list, each [`ListIpResponseResultItemPool`].
    pub pools: Option<Vec<ListIpResponseResultItemPool>>,
    /// Yes or no.
    pub is_auto_warmup: Option<bool>,
    /// Yes or no.
    pub is_parent_assigned: Option<bool>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// Yes or no.
    pub is_enabled: Option<bool>,
    /// Yes or no.
    pub is_leased: Option<bool>,
    /// A whole number.
    pub added_at: Option<i64>,
    /// See [`Region3`].
    pub region: Option<Region3>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpResponseMetadata {
    /// See [`ListIpResponseMetadataNextParams`].
    pub next_params: Option<ListIpResponseMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Region3: one of some texts, or any other.
    Region3 {
        Eu = "eu",
        Us = "us",
    }
}

/// Get IP response pool, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpResponsePool {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List sub user assigned to IP response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubUserAssignedToIpResponseMetadata {
    /// See [`ListSubUserAssignedToIpResponseMetadataNextParams`].
    pub next_params: Option<ListSubUserAssignedToIpResponseMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP pool response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpPoolResponseResultItem {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A list, each [`Region3`].
    pub regions: Option<Vec<Region3>>,
    /// A list, at most 10 of them.
    pub ips_preview: Option<Vec<String>>,
    /// A whole number.
    pub total_ip_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP pool response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpPoolResponseMetadata {
    /// See [`ListIpPoolResponseMetadataNextParams`].
    pub next_params: Option<ListIpPoolResponseMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get IP pool response IP count by region item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIpPoolResponseIpCountByRegionItem {
    /// See [`Region3`].
    pub region: Option<Region3>,
    /// A whole number.
    pub count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP assigned to IP pool response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolResponseResultItem {
    /// A text.
    pub ip: Option<String>,
    /// See [`Region3`].
    pub region: Option<Region3>,
    /// A list, each [`ListIpAssignedToIpPoolResponseResultItemPool`].
    pub pools: Option<Vec<ListIpAssignedToIpPoolResponseResultItemPool>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP assigned to IP pool response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolResponseMetadata {
    /// See [`ListIpAssignedToIpPoolResponseMetadataNextParams`].
    pub next_params: Option<ListIpAssignedToIpPoolResponseMetadataNextParams>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP response result item pool, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpResponseResultItemPool {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP response metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpResponseMetadataNextParams {
    /// A text.
    pub after_key: Option<String>,
    /// A text.
    pub before_key: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// Yes or no.
    pub is_leased: Option<bool>,
    /// Yes or no.
    pub is_enabled: Option<bool>,
    /// Yes or no.
    pub is_parent_assigned: Option<bool>,
    /// A text.
    pub pool: Option<String>,
    /// A text.
    pub start_added_at: Option<String>,
    /// A text.
    pub end_added_at: Option<String>,
    /// A text.
    pub limit: Option<String>,
    /// See [`Region`].
    pub region: Option<Region>,
    /// A text.
    pub include_region: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List sub user assigned to IP response metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSubUserAssignedToIpResponseMetadataNextParams {
    /// A text.
    pub after_key: Option<String>,
    /// A text.
    pub limit: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP pool response metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpPoolResponseMetadataNextParams {
    /// A text.
    pub after_key: Option<String>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub limit: Option<String>,
    /// See [`Region`].
    pub region: Option<Region>,
    /// A text.
    pub include_region: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP assigned to IP pool response result item pool, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolResponseResultItemPool {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List IP assigned to IP pool response metadata next params, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListIpAssignedToIpPoolResponseMetadataNextParams {
    /// A text.
    pub after_key: Option<String>,
    /// A text.
    pub limit: Option<String>,
    /// A text.
    pub include_region: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
