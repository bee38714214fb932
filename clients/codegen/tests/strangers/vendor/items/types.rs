//! What goes into and comes out of [`Items`](super::Items).
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};

use super::super::support::{open_enum, or_unset, setters};

/// Item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// A UUID.
    pub id: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// See [`Status`].
    pub before: Option<Status>,
}

/// Patch, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Patch {
    /// See [`Status`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

impl Patch {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    Patch {
        status: Status,
    }
}

/// Step, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Step {
    /// A text.
    pub op: String,
    /// A text.
    pub path: String,
}

impl Step {
    /// With what must be there.
    pub fn new(op: impl Into<String>, path: impl Into<String>) -> Self {
        Self { op: op.into(), path: path.into() }
    }
}

/// List items query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListItemsQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Its fields as names and values in turn, with `,` between them: `name,value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
}

impl ListItemsQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListItemsQuery {
        offset: i64,
        filter: String,
    }
}

/// Item input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemInput {
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// See [`Status`].
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub status: Option<OrUnset<Status>>,
    /// See [`Status`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Status>,
}

impl ItemInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ItemInput {
        id: String,
        status: OrUnset<Status>,
        before: Status,
    }
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Open = "open",
        Closed = "closed",
    }
}
