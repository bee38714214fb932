//! What goes into and comes out of [`ReverseDnsApi`](super::ReverseDnsApi).
//!
//! Written by `ratelimit-codegen` from `tsg_reverse_dns_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Set up reverse DNS, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetUpReverseDns {
    /// A text.
    pub ip: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// A text.
    pub domain: String,
}

impl SetUpReverseDns {
    /// With what must be there.
    pub fn new(ip: impl Into<String>, domain: impl Into<String>) -> Self {
        Self { ip: ip.into(), subdomain: None, domain: domain.into() }
    }
}

setters! {
    SetUpReverseDns {
        subdomain: String,
    }
}

/// Reverse DNS, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseDns {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub ip: Option<String>,
    /// A text.
    pub rdns: Option<String>,
    /// A list, each [`ReverseDnsUser`].
    pub users: Option<Vec<ReverseDnsUser>>,
    /// A text.
    pub subdomain: Option<String>,
    /// A text.
    pub domain: Option<String>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// Yes or no.
    pub legacy: Option<bool>,
    /// A whole number.
    pub last_validation_attempt_at: Option<i64>,
    /// See [`ReverseDnsARecord`].
    pub a_record: Option<ReverseDnsARecord>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List reverse DNS query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListReverseDnsQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
}

impl ListReverseDnsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListReverseDnsQuery {
        limit: i64,
        offset: i64,
        ip: String,
    }
}

/// Validate reverse DNS response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateReverseDnsResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// Yes or no.
    pub valid: Option<bool>,
    /// See [`ValidateReverseDnsResponseValidationResults`].
    pub validation_results: Option<ValidateReverseDnsResponseValidationResults>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Reverse DNS user, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseDnsUser {
    /// A text.
    pub username: Option<String>,
    /// A whole number.
    pub user_id: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Reverse DNS a record, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseDnsARecord {
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

/// Validate reverse DNS response validation results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateReverseDnsResponseValidationResults {
    /// See [`ValidateReverseDnsResponseValidationResultsARecord`].
    pub a_record: Option<ValidateReverseDnsResponseValidationResultsARecord>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate reverse DNS response validation results a record, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateReverseDnsResponseValidationResultsARecord {
    /// Yes or no.
    pub valid: Option<bool>,
    /// A text.
    pub reason: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
