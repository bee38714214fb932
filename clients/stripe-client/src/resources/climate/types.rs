//! What goes into and comes out of [`Climate`](super::Climate).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Climate order, as it comes back: anything may be missing.
    answer ClimateOrder {
        /// A whole number.
        pub amount_fees: Option<i64>,
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// See [`ClimateOrderBeneficiary`].
        pub beneficiary: Option<ClimateOrderBeneficiary>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// See [`ClimateOrderCancellationReason`].
        pub cancellation_reason: Option<ClimateOrderCancellationReason>,
        /// A text.
        pub certificate: Option<String>,
        /// A whole number.
        pub confirmed_at: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A whole number.
        pub delayed_at: Option<i64>,
        /// A whole number.
        pub delivered_at: Option<i64>,
        /// A list, each [`ClimateOrderDeliveryDetail`].
        pub delivery_details: Option<Vec<ClimateOrderDeliveryDetail>>,
        /// A whole number.
        pub expected_delivery_year: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub metric_tons: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`ClimateProduct`] where it is expanded.
        pub product: Option<Expandable<ClimateProduct>>,
        /// A whole number.
        pub product_substituted_at: Option<i64>,
        /// See [`ClimateOrderStatus`].
        pub status: Option<ClimateOrderStatus>,
    }
}

record! {
    /// Climate product, as it comes back: anything may be missing.
    answer ClimateProduct {
        /// A whole number.
        pub created: Option<i64>,
        /// Values by name.
        pub current_prices_per_metric_ton: Option<BTreeMap<String, ClimateProductCurrentPricesPerMetricTonValue>>,
        /// A whole number.
        pub delivery_year: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub metric_tons_available: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`ClimateSupplier`].
        pub suppliers: Option<Vec<ClimateSupplier>>,
    }
}

record! {
    /// Climate supplier, as it comes back: anything may be missing.
    answer ClimateSupplier {
        /// A text.
        pub id: String,
        /// A text.
        pub info_url: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A list, each [`ClimateSupplierLocation`].
        pub locations: Option<Vec<ClimateSupplierLocation>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`ClimateSupplierRemovalPathway`].
        pub removal_pathway: Option<ClimateSupplierRemovalPathway>,
    }
}

record! {
    /// List climate orders query, as it is sent.
    options ListClimateOrdersQuery {
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

setters! {
    ListClimateOrdersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create climate order, as it is sent.
    request CreateClimateOrder {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreateClimateOrderBeneficiary`].
        pub beneficiary: Option<CreateClimateOrderBeneficiary>,
        /// A text.
        pub currency: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub metric_tons: Option<String>,
        /// A text.
        pub product: String,
    }
}

impl CreateClimateOrder {
    /// With what must be there.
    #[must_use]
    pub fn new(product: impl Into<String>) -> Self {
        Self { product: product.into(), ..Slot::blank() }
    }
}

setters! {
    CreateClimateOrder {
        set amount: i64,
        set beneficiary: CreateClimateOrderBeneficiary,
        set currency: String,
        list expand: String,
        entry metadata: String,
        set metric_tons: String,
    }
}

record! {
    /// Update climate order, as it is sent.
    options UpdateClimateOrder {
        /// See [`UpdateClimateOrderBeneficiary`].
        pub beneficiary: Option<OrUnset<UpdateClimateOrderBeneficiary>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

setters! {
    UpdateClimateOrder {
        set beneficiary or unset_beneficiary: UpdateClimateOrderBeneficiary,
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// Cancel climate order, as it is sent.
    options CancelClimateOrder {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelClimateOrder {
        list expand: String,
    }
}

record! {
    /// List climate products query, as it is sent.
    options ListClimateProductsQuery {
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

setters! {
    ListClimateProductsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List climate suppliers query, as it is sent.
    options ListClimateSuppliersQuery {
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

setters! {
    ListClimateSuppliersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Climate order beneficiary, as it comes back: anything may be missing.
    answer ClimateOrderBeneficiary {
        /// A text.
        pub public_name: Option<String>,
    }
}

texts! {
    /// Climate order cancellation reason: one of some texts, or any other.
    ClimateOrderCancellationReason {
        Expired = "expired",
        ProductUnavailable = "product_unavailable",
        Requested = "requested",
    }
}

record! {
    /// Climate order delivery detail, as it comes back: anything may be missing.
    answer ClimateOrderDeliveryDetail {
        /// A whole number.
        pub delivered_at: Option<i64>,
        /// See [`ClimateOrderDeliveryDetailLocation`].
        pub location: Option<ClimateOrderDeliveryDetailLocation>,
        /// A text.
        pub metric_tons: Option<String>,
        /// A text.
        pub registry_url: Option<String>,
        /// See [`ClimateSupplier`].
        pub supplier: Option<Box<ClimateSupplier>>,
    }
}

texts! {
    /// Climate order status: one of some texts, or any other.
    ClimateOrderStatus {
        AwaitingFunds = "awaiting_funds",
        Canceled = "canceled",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Open = "open",
    }
}

record! {
    /// Climate product current prices per metric ton value, as it comes back: anything may be missing.
    answer ClimateProductCurrentPricesPerMetricTonValue {
        /// A whole number.
        pub amount_fees: Option<i64>,
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
    }
}

record! {
    /// Climate supplier location, as it comes back: anything may be missing.
    answer ClimateSupplierLocation {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A number.
        pub latitude: Option<f64>,
        /// A number.
        pub longitude: Option<f64>,
        /// A text.
        pub region: Option<String>,
    }
}

texts! {
    /// Climate supplier removal pathway: one of some texts, or any other.
    ClimateSupplierRemovalPathway {
        BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
        DirectAirCapture = "direct_air_capture",
        EnhancedWeathering = "enhanced_weathering",
        MarineCarbonRemoval = "marine_carbon_removal",
    }
}

record! {
    /// Create climate order beneficiary, as it is sent.
    request CreateClimateOrderBeneficiary {
        /// A text.
        pub public_name: String,
    }
}

impl CreateClimateOrderBeneficiary {
    /// With what must be there.
    #[must_use]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self { public_name: public_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateClimateOrderBeneficiary {
    }
}

record! {
    /// Update climate order beneficiary, as it is sent.
    request UpdateClimateOrderBeneficiary {
        /// A text.
        pub public_name: String,
    }
}

impl UpdateClimateOrderBeneficiary {
    /// With what must be there.
    #[must_use]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self { public_name: public_name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateClimateOrderBeneficiary {
    }
}

record! {
    /// Climate order delivery detail location, as it comes back: anything may be missing.
    answer ClimateOrderDeliveryDetailLocation {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A number.
        pub latitude: Option<f64>,
        /// A number.
        pub longitude: Option<f64>,
        /// A text.
        pub region: Option<String>,
    }
}
