//! What goes into and comes out of [`Things`](super::Things).
//!
//! Written by `ratelimit-codegen` from `edges.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

use super::super::support::open_enum;

/// Clone object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloneObject {
    /// A text.
    pub clone: Option<String>,
    /// A text.
    pub fmt: Option<String>,
    /// A text.
    pub serialize: Option<String>,
    /// A whole number.
    pub eq: Option<i64>,
    /// A text.
    pub into: Option<String>,
    /// A text.
    pub from: Option<String>,
    /// A text.
    pub drop: Option<String>,
    /// A text.
    pub as_ref: Option<String>,
}

/// Client, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Client {
    /// See [`SendObject`].
    pub a: Option<SendObject>,
}

/// String object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StringObject {
    /// A whole number.
    pub c: Option<i64>,
}

/// I64, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct I64 {
    /// A whole number.
    pub c: Option<i64>,
}

/// Std, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Std {
    /// See [`Bool`].
    pub c: Option<Bool>,
}

/// Edges client, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EdgesClient {
    /// A whole number.
    pub c: Option<i64>,
}

/// Serde, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Serde {
    /// A whole number.
    pub c: Option<i64>,
}

/// Send object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendObject {
    /// See [`Future`].
    pub b: Option<Future>,
}

open_enum! {
    /// Bool: one of some texts, or any other.
    Bool {
        X = "x",
    }
}

/// Future, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Future {
    /// A whole number.
    pub c: Option<i64>,
}
