//! What goes into and comes out of [`SelfValueApi`](super::SelfValueApi).
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{has, union};

/// Response object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResponseObject {
    /// See [`ErrorObject`].
    pub error: Option<Box<ErrorObject>>,
    /// See [`ValueObject`].
    #[serde(rename = "Value")]
    pub value: Option<ValueObject>,
}

/// Error object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorObject {
    /// See [`ResponseObject`].
    pub r#box: Option<Box<ResponseObject>>,
}

union! {
    /// Value object: one of several things, or any other.
    ValueObject {
        List(Vec<ValueObject>) if Value::is_array,
        Text(String) if Value::is_string,
        Object(ValueObjectValue) if has(&[]),
    }
}

/// Value object value, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValueObjectValue {
    /// A text.
    pub a: Option<String>,
}
