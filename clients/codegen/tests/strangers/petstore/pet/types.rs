//! What goes into and comes out of [`PetApi`](super::PetApi).
//!
//! Written by `ratelimit-codegen` from `petstore.yaml`: to change it, change the overrides and run it again.

use std::fmt;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};

use super::super::support::{open_enum, or_unset, setters, tagged, union};

/// Pet input, as it is sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetInput {
    /// A text, from 1 to 40 characters.
    pub name: String,
    /// See [`PetInputKind`].
    pub kind: PetInputKind,
    /// A list, none twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nicknames: Option<Vec<Option<String>>>,
    /// See [`PetInput`].
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub mother: Option<OrUnset<Box<PetInput>>>,
    /// A secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl PetInput {
    /// With what must be there.
    pub fn new(name: impl Into<String>, kind: impl Into<PetInputKind>) -> Self {
        Self { name: name.into(), kind: kind.into(), nicknames: None, mother: None, password: None }
    }
}

setters! {
    PetInput {
        nicknames: Vec<Option<String>>,
        mother: OrUnset<Box<PetInput>>,
        password: String,
    }
}

impl fmt::Debug for PetInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PetInput")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("nicknames", &self.nicknames)
            .field("mother", &self.mother)
            .finish_non_exhaustive()
    }
}

/// Pet, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pet {
    /// A whole number.
    pub id: Option<i64>,
    /// An instant, as in RFC 3339.
    #[serde(rename = "madeAt")]
    pub made_at: Option<String>,
    /// A text, from 1 to 40 characters.
    pub name: Option<String>,
    /// See [`PetKind`].
    pub kind: Option<PetKind>,
    /// A list, none twice.
    pub nicknames: Option<Vec<Option<String>>>,
    /// See [`Pet`].
    pub mother: Option<Box<Pet>>,
}

open_enum! {
    /// Find pets by status status item: one of some texts, or any other.
    FindPetsByStatusStatusItem {
        Available = "available",
        Pending = "pending",
        Sold = "sold",
    }
}

union! {
    /// Pet input kind: one of several things, or any other.
    sent PetInputKind {
        Cat(CatInput) if tagged("petType", &["cat"]),
        Dog(DogInput) if tagged("petType", &["dog"]),
    }
}

union! {
    /// Pet kind: one of several things, or any other.
    PetKind {
        Cat(Cat) if tagged("petType", &["cat"]),
        Dog(Dog) if tagged("petType", &["dog"]),
    }
}

/// Cat input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CatInput {
    /// A text.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// A whole number, from 1 to 9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

impl CatInput {
    /// With what must be there.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self { pet_type: pet_type.into(), lives: None }
    }
}

setters! {
    CatInput {
        lives: i64,
    }
}

/// Dog input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DogInput {
    /// A text.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// A number, more than 0, a multiple of 0.5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}

impl DogInput {
    /// With what must be there.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self { pet_type: pet_type.into(), weight: None }
    }
}

setters! {
    DogInput {
        weight: f64,
    }
}

/// Cat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// A text.
    #[serde(rename = "petType")]
    pub pet_type: Option<String>,
    /// A whole number, from 1 to 9.
    pub lives: Option<i64>,
}

/// Dog, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// A text.
    #[serde(rename = "petType")]
    pub pet_type: Option<String>,
    /// A number, more than 0, a multiple of 0.5.
    pub weight: Option<f64>,
}
