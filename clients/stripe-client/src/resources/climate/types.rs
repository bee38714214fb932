//! What goes into and comes out of [`Climate`](super::Climate).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Climate order, as it comes back: anything may be missing.
    answer ClimateOrder(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount_fees: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// See [`ClimateOrderBeneficiary`].
        get beneficiary: ClimateOrderBeneficiary,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// See [`ClimateOrderCancellationReason`].
        get cancellation_reason: ClimateOrderCancellationReason,
        /// A text.
        get certificate: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get confirmed_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get delayed_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get delivered_at: i64,
        /// A list, each [`ClimateOrderDeliveryDetail`].
        get delivery_details: Vec<ClimateOrderDeliveryDetail>,
        /// A whole number.
        get expected_delivery_year: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A decimal number, as a text.
        get metric_tons: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`ClimateProduct`] where it is expanded.
        get product: Expandable<ClimateProduct>,
        /// A whole number, in seconds since 1970 (UTC).
        get product_substituted_at: i64,
        /// See [`ClimateOrderStatus`].
        get status: ClimateOrderStatus,
    }
}

object! {
    /// Climate product, as it comes back: anything may be missing.
    answer ClimateProduct(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Values by name, each [`ClimateProductCurrentPricesPerMetricTonValue`].
        get current_prices_per_metric_ton: BTreeMap<&str, ClimateProductCurrentPricesPerMetricTonValue>,
        /// A whole number.
        get delivery_year: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A decimal number, as a text.
        get metric_tons_available: &str,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A list, each [`ClimateSupplier`].
        get suppliers: Vec<ClimateSupplier>,
    }
}

object! {
    /// Climate supplier, as it comes back: anything may be missing.
    answer ClimateSupplier(true) {
        /// A text.
        always id: &str,
        /// A text.
        get info_url: &str,
        /// Yes or no.
        get livemode: bool,
        /// A list, each [`ClimateSupplierLocation`].
        get locations: Vec<ClimateSupplierLocation>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`ClimateSupplierRemovalPathway`].
        get removal_pathway: ClimateSupplierRemovalPathway,
    }
}

params! {
    /// List climate orders query, as it is sent.
    options ListClimateOrdersQuery {
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

params! {
    /// Create climate order, as it is sent.
    required CreateClimateOrder {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateClimateOrderBeneficiary`].
        set beneficiary: CreateClimateOrderBeneficiary,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set metric_tons: String,
        /// A text.
        set product: String,
    }
}

impl CreateClimateOrder {
    /// With what must be there.
    #[must_use]
    pub fn new(product: impl Into<String>) -> Self {
        Self(Fields::new()).product(product)
    }
}

params! {
    /// Update climate order, as it is sent.
    options UpdateClimateOrder {
        /// See [`UpdateClimateOrderBeneficiary`].
        set beneficiary or unset_beneficiary: UpdateClimateOrderBeneficiary,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
    }
}

params! {
    /// Cancel climate order, as it is sent.
    options CancelClimateOrder {
        /// A list.
        list expand: String,
    }
}

params! {
    /// List climate products query, as it is sent.
    options ListClimateProductsQuery {
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

params! {
    /// List climate suppliers query, as it is sent.
    options ListClimateSuppliersQuery {
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

object! {
    /// Climate order beneficiary, as it comes back: anything may be missing.
    part ClimateOrderBeneficiary(false) {
        /// A text.
        get public_name: &str,
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

object! {
    /// Climate order delivery detail, as it comes back: anything may be missing.
    part ClimateOrderDeliveryDetail(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get delivered_at: i64,
        /// See [`ClimateOrderDeliveryDetailLocation`].
        get location: ClimateOrderDeliveryDetailLocation,
        /// A text.
        get metric_tons: &str,
        /// A text.
        get registry_url: &str,
        /// See [`ClimateSupplier`].
        get supplier: ClimateSupplier,
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

object! {
    /// Climate product current prices per metric ton value, as it comes back: anything may be missing.
    part ClimateProductCurrentPricesPerMetricTonValue(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_fees: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
    }
}

object! {
    /// Climate supplier location, as it comes back: anything may be missing.
    part ClimateSupplierLocation(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A number.
        get latitude: f64,
        /// A number.
        get longitude: f64,
        /// A text.
        get region: &str,
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

params! {
    /// Create climate order beneficiary, as it is sent.
    required_group CreateClimateOrderBeneficiary {
        /// A text.
        set public_name: String,
    }
}

impl CreateClimateOrderBeneficiary {
    /// With what must be there.
    #[must_use]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(Fields::new()).public_name(public_name)
    }
}

params! {
    /// Update climate order beneficiary, as it is sent.
    required_group UpdateClimateOrderBeneficiary {
        /// A text.
        set public_name: String,
    }
}

impl UpdateClimateOrderBeneficiary {
    /// With what must be there.
    #[must_use]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(Fields::new()).public_name(public_name)
    }
}

object! {
    /// Climate order delivery detail location, as it comes back: anything may be missing.
    part ClimateOrderDeliveryDetailLocation(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A number.
        get latitude: f64,
        /// A number.
        get longitude: f64,
        /// A text.
        get region: &str,
    }
}
