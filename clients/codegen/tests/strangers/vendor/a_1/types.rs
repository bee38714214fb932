//! What goes into and comes out of [`A1Api`](super::A1Api).
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

use super::super::support::{has_any, union};

union! {
    /// List shapes response item: one of several things, or any other.
    ListShapesResponseItem {
        Circle(Circle) if has_any(&[], &["radius"]),
        Square(Square) if has_any(&[], &["side"]),
    }
}

/// Circle, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Circle {
    /// A text.
    pub name: Option<String>,
    /// A number.
    pub radius: Option<f64>,
}

/// Square, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Square {
    /// A text.
    pub name: Option<String>,
    /// A number.
    pub side: Option<f64>,
}
