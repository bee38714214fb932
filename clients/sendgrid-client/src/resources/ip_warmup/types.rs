//! What goes into and comes out of [`IpWarmup`](super::IpWarmup).
//!
//! Written by `ratelimit-codegen` from `tsg_ip_warmup_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Warm up IP, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WarmUpIp {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
}

impl WarmUpIp {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    WarmUpIp {
        ip: String,
    }
}

/// IP warmup200 item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpWarmup200Item {
    /// A text.
    pub ip: Option<String>,
    /// A whole number.
    pub start_date: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
