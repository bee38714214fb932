//! What goes into and comes out of [`A1`](super::A1).
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

use super::super::support::{open_enum, tagged, union};

union! {
    /// List animals response item: one of several things, or any other.
    ListAnimalsResponseItem {
        Dog(Dog) if tagged("kind", &["dog", "Dog"]),
        Cat(Cat) if tagged("kind", &["cat", "Cat"]),
    }
}

/// Dog, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// See [`DogKind`].
    pub kind: Option<DogKind>,
    /// A text.
    pub bark: Option<String>,
}

/// Cat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// See [`CatKind`].
    pub kind: Option<CatKind>,
    /// A whole number.
    pub lives: Option<i64>,
}

open_enum! {
    /// Dog kind: one of some texts, or any other.
    DogKind {
        Dog = "dog",
        Cat = "cat",
    }
}

open_enum! {
    /// Cat kind: one of some texts, or any other.
    CatKind {
        Cat = "cat",
    }
}
