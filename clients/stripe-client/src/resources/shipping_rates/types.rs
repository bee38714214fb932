//! What goes into and comes out of [`ShippingRates`](super::ShippingRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Shipping rate, as it comes back: anything may be missing.
    answer ShippingRate {
        /// Yes or no.
        pub active: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`ShippingRateDeliveryEstimate`].
        pub delivery_estimate: Option<Box<ShippingRateDeliveryEstimate>>,
        /// A text.
        pub display_name: Option<String>,
        /// See [`ShippingRateFixedAmount`].
        pub fixed_amount: Option<ShippingRateFixedAmount>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
        /// An id, or the [`TaxCode`](objects::TaxCode) where it is expanded.
        pub tax_code: Option<Expandable<objects::TaxCode>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

choice! {
    /// List shipping rates created: one of several things, or any other.
    ListShippingRatesCreated {
        Integer(i64) if Value::is_i64,
        ListShippingRatesCreatedValue(ListShippingRatesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListShippingRatesCreated {
        Integer(i64),
        ListShippingRatesCreatedValue(ListShippingRatesCreatedValue),
    }
}

record! {
    /// List shipping rates query, as it is sent.
    options ListShippingRatesQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListShippingRatesCreated`].
        pub created: Option<ListShippingRatesCreated>,
        /// A text.
        pub currency: Option<String>,
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
    ListShippingRatesQuery {
        set active: bool,
        set created: ListShippingRatesCreated,
        set currency: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create shipping rate, as it is sent.
    request CreateShippingRate {
        /// See [`CreateShippingRateDeliveryEstimate`].
        pub delivery_estimate: Option<Box<CreateShippingRateDeliveryEstimate>>,
        /// A text.
        pub display_name: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateShippingRateFixedAmount`].
        pub fixed_amount: Option<CreateShippingRateFixedAmount>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`CreateShippingRateType`].
        pub r#type: Option<CreateShippingRateType> = "type",
    }
}

impl CreateShippingRate {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self { display_name: display_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateShippingRate {
        set delivery_estimate: Box<CreateShippingRateDeliveryEstimate>,
        list expand: String,
        set fixed_amount: CreateShippingRateFixedAmount,
        entry metadata: String,
        set tax_behavior: ShippingRateTaxBehavior,
        set tax_code: String,
        set r#type: CreateShippingRateType,
    }
}

record! {
    /// Update shipping rate, as it is sent.
    options UpdateShippingRate {
        /// Yes or no.
        pub active: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateShippingRateFixedAmount`].
        pub fixed_amount: Option<UpdateShippingRateFixedAmount>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
    }
}

setters! {
    UpdateShippingRate {
        set active: bool,
        list expand: String,
        set fixed_amount: UpdateShippingRateFixedAmount,
        entry metadata or unset_metadata: String,
        set tax_behavior: ShippingRateTaxBehavior,
    }
}

record! {
    /// Shipping rate delivery estimate, as it comes back: anything may be missing.
    answer ShippingRateDeliveryEstimate {
        /// See [`ShippingRateDeliveryEstimateMaximum`].
        pub maximum: Option<ShippingRateDeliveryEstimateMaximum>,
        /// See [`ShippingRateDeliveryEstimateMaximum`].
        pub minimum: Option<ShippingRateDeliveryEstimateMaximum>,
    }
}

record! {
    /// Shipping rate fixed amount, as it comes back: anything may be missing.
    answer ShippingRateFixedAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, ShippingRateFixedAmountCurrencyOptionsValue>>,
    }
}

texts! {
    /// Shipping rate tax behavior: one of some texts, or any other.
    ShippingRateTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// List shipping rates created value, as it is sent.
    options ListShippingRatesCreatedValue {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListShippingRatesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create shipping rate delivery estimate, as it is sent.
    options CreateShippingRateDeliveryEstimate {
        /// See [`CreateShippingRateDeliveryEstimateMaximum`].
        pub maximum: Option<CreateShippingRateDeliveryEstimateMaximum>,
        /// See [`CreateShippingRateDeliveryEstimateMaximum`].
        pub minimum: Option<CreateShippingRateDeliveryEstimateMaximum>,
    }
}

setters! {
    CreateShippingRateDeliveryEstimate {
        set maximum: CreateShippingRateDeliveryEstimateMaximum,
        set minimum: CreateShippingRateDeliveryEstimateMaximum,
    }
}

record! {
    /// Create shipping rate fixed amount, as it is sent.
    request CreateShippingRateFixedAmount {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreateShippingRateFixedAmountCurrencyOptionsValue>>,
    }
}

impl CreateShippingRateFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateShippingRateFixedAmount {
        entry currency_options: CreateShippingRateFixedAmountCurrencyOptionsValue,
    }
}

texts! {
    /// Create shipping rate type: one of some texts, or any other.
    CreateShippingRateType {
        FixedAmount = "fixed_amount",
    }
}

record! {
    /// Update shipping rate fixed amount, as it is sent.
    options UpdateShippingRateFixedAmount {
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, UpdateShippingRateFixedAmountCurrencyOptionsValue>>,
    }
}

setters! {
    UpdateShippingRateFixedAmount {
        entry currency_options: UpdateShippingRateFixedAmountCurrencyOptionsValue,
    }
}

record! {
    /// Shipping rate delivery estimate maximum, as it comes back: anything may be missing.
    answer ShippingRateDeliveryEstimateMaximum {
        /// See [`ShippingRateDeliveryEstimateMaximumUnit`].
        pub unit: Option<ShippingRateDeliveryEstimateMaximumUnit>,
        /// A whole number.
        pub value: Option<i64>,
    }
}

record! {
    /// Shipping rate fixed amount currency options value, as it comes back: anything may be missing.
    answer ShippingRateFixedAmountCurrencyOptionsValue {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
    }
}

record! {
    /// Create shipping rate delivery estimate maximum, as it is sent.
    request CreateShippingRateDeliveryEstimateMaximum {
        /// See [`ShippingRateDeliveryEstimateMaximumUnit`].
        pub unit: ShippingRateDeliveryEstimateMaximumUnit,
        /// A whole number.
        pub value: i64,
    }
}

impl CreateShippingRateDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(unit: impl Into<ShippingRateDeliveryEstimateMaximumUnit>, value: impl Into<i64>) -> Self {
        Self { unit: unit.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateShippingRateDeliveryEstimateMaximum {
    }
}

record! {
    /// Create shipping rate fixed amount currency options value, as it is sent.
    request CreateShippingRateFixedAmountCurrencyOptionsValue {
        /// A whole number.
        pub amount: i64,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
    }
}

impl CreateShippingRateFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), ..Slot::blank() }
    }
}

setters! {
    CreateShippingRateFixedAmountCurrencyOptionsValue {
        set tax_behavior: ShippingRateTaxBehavior,
    }
}

record! {
    /// Update shipping rate fixed amount currency options value, as it is sent.
    options UpdateShippingRateFixedAmountCurrencyOptionsValue {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`ShippingRateTaxBehavior`].
        pub tax_behavior: Option<ShippingRateTaxBehavior>,
    }
}

setters! {
    UpdateShippingRateFixedAmountCurrencyOptionsValue {
        set amount: i64,
        set tax_behavior: ShippingRateTaxBehavior,
    }
}

texts! {
    /// Shipping rate delivery estimate maximum unit: one of some texts, or any other.
    ShippingRateDeliveryEstimateMaximumUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}
