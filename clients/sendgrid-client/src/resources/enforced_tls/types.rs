//! What goes into and comes out of [`EnforcedTls`](super::EnforcedTls).
//!
//! Written by `ratelimit-codegen` from `tsg_enforced_tls_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Enforced TLS request response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnforcedTlsRequestResponse {
    /// Yes or no.
    pub require_tls: Option<bool>,
    /// Yes or no.
    pub require_valid_cert: Option<bool>,
    /// A number, one of `1.1`, `1.2` or `1.3`.
    pub version: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Enforced TLS request response input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnforcedTlsRequestResponseInput {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_valid_cert: Option<bool>,
    /// A number, one of `1.1`, `1.2` or `1.3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<f64>,
}

impl EnforcedTlsRequestResponseInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    EnforcedTlsRequestResponseInput {
        require_tls: bool,
        require_valid_cert: bool,
        version: f64,
    }
}
