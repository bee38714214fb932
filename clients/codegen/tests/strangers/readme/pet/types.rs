//! What goes into and comes out of [`PetApi`](super::PetApi).
//!
//! Written by `ratelimit-codegen` from `readme.yaml`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

/// Pet, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pet {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub tag: Option<String>,
}
