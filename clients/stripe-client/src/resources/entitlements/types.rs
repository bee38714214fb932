//! What goes into and comes out of [`Entitlements`](super::Entitlements).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::support::{Expandable, List, Slot, record, setters};

record! {
    /// Entitlements active entitlement, as it comes back: anything may be missing.
    answer EntitlementsActiveEntitlement {
        /// An id, or the [`EntitlementsFeature`] where it is expanded.
        pub feature: Option<Expandable<EntitlementsFeature>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub lookup_key: Option<String>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Entitlements active entitlement summary, as it comes back: anything may be missing.
    answer EntitlementsActiveEntitlementSummary {
        /// A text.
        pub customer: Option<String>,
        /// The first page of a list.
        pub entitlements: Option<List<EntitlementsActiveEntitlement>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Entitlements feature, as it comes back: anything may be missing.
    answer EntitlementsFeature {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// List entitlements active entitlements query, as it is sent.
    request ListEntitlementsActiveEntitlementsQuery {
        /// A text.
        pub customer: String,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListEntitlementsActiveEntitlementsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(customer: impl Into<String>) -> Self {
        Self { customer: customer.into(), ..Slot::blank() }
    }
}

setters! {
    ListEntitlementsActiveEntitlementsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List entitlements features query, as it is sent.
    options ListEntitlementsFeaturesQuery {
        /// Yes or no.
        pub archived: Option<bool>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub lookup_key: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListEntitlementsFeaturesQuery {
        set archived: bool,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set lookup_key: String,
        set starting_after: String,
    }
}

record! {
    /// Create entitlements feature, as it is sent.
    request CreateEntitlementsFeature {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub lookup_key: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
    }
}

impl CreateEntitlementsFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(lookup_key: impl Into<String>, name: impl Into<String>) -> Self {
        Self { lookup_key: lookup_key.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateEntitlementsFeature {
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// Update entitlements feature, as it is sent.
    options UpdateEntitlementsFeature {
        /// Yes or no.
        pub active: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
    }
}

setters! {
    UpdateEntitlementsFeature {
        set active: bool,
        list expand: String,
        entry metadata or unset_metadata: String,
        set name: String,
    }
}
