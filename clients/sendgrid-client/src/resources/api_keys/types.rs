//! What goes into and comes out of [`ApiKeys`](super::ApiKeys).
//!
//! Written by `ratelimit-codegen` from `tsg_api_keys_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Create API key, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// A text.
    pub name: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl CreateApiKey {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), scopes: None }
    }
}

setters! {
    CreateApiKey {
        scopes: Vec<String>,
    }
}

/// Create API key response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateApiKeyResponse {
    /// A text.
    pub api_key: Option<String>,
    /// A text.
    pub api_key_id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for CreateApiKeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateApiKeyResponse")
            .field("api_key_id", &self.api_key_id)
            .field("name", &self.name)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// List API key query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListApiKeyQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl ListApiKeyQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListApiKeyQuery {
        limit: i64,
    }
}

/// List API key response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListApiKeyResponse {
    /// A list, each [`ApiKeyResponse`].
    pub result: Option<Vec<ApiKeyResponse>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get API key response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetApiKeyResponse {
    /// A list, each [`ApiKeyScopesResponse`].
    pub result: Option<Vec<ApiKeyScopesResponse>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update API key name, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateApiKeyName {
    /// A text.
    pub name: String,
}

impl UpdateApiKeyName {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// API key response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiKeyResponse {
    /// A text.
    pub api_key_id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update API key, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// A text.
    pub name: String,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl UpdateApiKey {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), scopes: None }
    }
}

setters! {
    UpdateApiKey {
        scopes: Vec<String>,
    }
}

/// API key scopes response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiKeyScopesResponse {
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// A text.
    pub api_key_id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
