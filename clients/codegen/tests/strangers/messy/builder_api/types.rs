//! What goes into and comes out of [`Builder`](super::Builder).
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

use super::super::support::open_enum;

/// Option object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OptionObject {
    /// See [`IntoObject`].
    pub into: Option<IntoObject>,
}

/// Into object, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntoObject {
    /// See [`SelfValue`].
    #[serde(rename = "self")]
    pub self_: Option<SelfValue>,
}

open_enum! {
    /// Self value: one of some texts, or any other.
    SelfValue {
        A = "a",
        AValue = "A",
    }
}
