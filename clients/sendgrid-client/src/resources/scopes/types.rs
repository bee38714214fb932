//! What goes into and comes out of [`Scopes`](super::Scopes).
//!
//! Written by `ratelimit-codegen` from `tsg_scopes_v3.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

/// List scope response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// A list, none twice.
    pub scopes: Option<Vec<String>>,
}
