//! What goes into and comes out of [`Gen`](super::Gen).
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// Gen response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GenResponse {
    /// A whole number.
    pub r#gen: Option<i64>,
    /// Values by name.
    pub tree: Option<BTreeMap<String, Value>>,
}

/// Try, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Try {
    /// A text.
    pub r#dyn: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<i64>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
}

impl Try {
    /// With what must be there.
    pub fn new(r#dyn: impl Into<String>) -> Self {
        Self { r#dyn: r#dyn.into(), r#gen: None, r#async: None }
    }
}

setters! {
    Try {
        r#gen: i64,
        r#async: bool,
    }
}
