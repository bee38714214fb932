//! What goes into and comes out of [`Entitlements`](super::Entitlements).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Expandable, Fields, List, object, params};

object! {
    /// Entitlements active entitlement, as it comes back: anything may be missing.
    answer EntitlementsActiveEntitlement(true) {
        /// An id, or the [`EntitlementsFeature`] where it is expanded.
        get feature: Expandable<EntitlementsFeature>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get lookup_key: &str,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Entitlements active entitlement summary, as it comes back: anything may be missing.
    answer EntitlementsActiveEntitlementSummary(false) {
        /// A text.
        get customer: &str,
        /// The first page of a list.
        get entitlements: List<EntitlementsActiveEntitlement>,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Entitlements feature, as it comes back: anything may be missing.
    answer EntitlementsFeature(true) {
        /// Yes or no.
        get active: bool,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get lookup_key: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
    }
}

params! {
    /// List entitlements active entitlements query, as it is sent.
    required ListEntitlementsActiveEntitlementsQuery {
        /// A text.
        set customer: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

impl ListEntitlementsActiveEntitlementsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(customer: impl Into<String>) -> Self {
        Self(Fields::new()).customer(customer)
    }
}

params! {
    /// List entitlements features query, as it is sent.
    options ListEntitlementsFeaturesQuery {
        /// Yes or no.
        set archived: bool,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set lookup_key: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create entitlements feature, as it is sent.
    required CreateEntitlementsFeature {
        /// A list.
        list expand: String,
        /// A text.
        set lookup_key: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
    }
}

impl CreateEntitlementsFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(lookup_key: impl Into<String>, name: impl Into<String>) -> Self {
        Self(Fields::new()).lookup_key(lookup_key).name(name)
    }
}

params! {
    /// Update entitlements feature, as it is sent.
    options UpdateEntitlementsFeature {
        /// Yes or no.
        set active: bool,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
    }
}
