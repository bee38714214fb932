//! What the API is about: one file for each kind of object, with the parameters of its calls.

pub(crate) mod customer;
pub(crate) mod payment_intent;

use serde::{Deserialize, Deserializer, Serialize};

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The street, or the post-office box.
    pub line1: Option<String>,
    /// The rest: floor, flat, building.
    pub line2: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// The state, county, province or region.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country, by its two letters in ISO 3166-1.
    pub country: Option<String>,
}

/// Where goods go to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shipping {
    /// Who receives them.
    pub name: Option<String>,
    /// The telephone number of who receives them.
    pub phone: Option<String>,
    /// The address.
    pub address: Option<Address>,
    /// Who brings them.
    pub carrier: Option<String>,
    /// What the carrier calls the parcel.
    pub tracking_number: Option<String>,
}

/// Reads `null` as the default, as Stripe means it where a list or a map is empty.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}
