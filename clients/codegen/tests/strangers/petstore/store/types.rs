//! What goes into and comes out of [`Store`](super::Store).
//!
//! Written by `ratelimit-codegen` from `petstore.yaml`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List orders query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListOrdersQuery {
    /// A whole number, at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// A whole number, from 1 to 100, `20` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// An instant, as in RFC 3339.
    #[serde(rename = "placedAfter", skip_serializing_if = "Option::is_none")]
    pub placed_after: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
    /// Texts with `|` between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// A text that holds `application/json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
}

impl ListOrdersQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListOrdersQuery {
        offset: i64,
        limit: i64,
        placed_after: String,
        complete: bool,
        sort: String,
        r#where: String,
    }
}

/// List orders response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListOrdersResponse {
    /// A whole number.
    pub total: Option<i64>,
    /// A list, each [`Order`].
    pub orders: Option<Vec<Order>>,
}

/// Order input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderInput {
    /// A list.
    pub pets: Vec<i64>,
    /// A whole number, one of `1`, `2` or `3`, `2` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// See [`AddressInput`].
    #[serde(rename = "shipTo", skip_serializing_if = "Option::is_none")]
    pub ship_to: Option<AddressInput>,
}

impl OrderInput {
    /// With what must be there.
    pub fn new(pets: impl Into<Vec<i64>>) -> Self {
        Self { pets: pets.into(), priority: None, ship_to: None }
    }
}

setters! {
    OrderInput {
        priority: i64,
        ship_to: AddressInput,
    }
}

/// Order, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// A whole number.
    pub id: Option<i64>,
    /// An instant, as in RFC 3339.
    #[serde(rename = "madeAt")]
    pub made_at: Option<String>,
    /// A list.
    pub pets: Option<Vec<i64>>,
    /// A whole number, one of `1`, `2` or `3`, `2` where it is left out.
    pub priority: Option<i64>,
    /// See [`Address`].
    #[serde(rename = "shipTo")]
    pub ship_to: Option<Address>,
}

/// Address input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressInput {
    /// A text.
    pub country: String,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl AddressInput {
    /// With what must be there.
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), other_fields: BTreeMap::new() }
    }
}

/// Address, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// A text.
    pub country: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
