//! What goes into and comes out of [`ShippingRates`](super::ShippingRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Shipping rate, as it comes back: anything may be missing.
    answer ShippingRate(true) {
        /// Yes or no.
        get active: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`ShippingRateDeliveryEstimate`].
        get delivery_estimate: ShippingRateDeliveryEstimate,
        /// A text.
        get display_name: &str,
        /// See [`ShippingRateFixedAmount`].
        get fixed_amount: ShippingRateFixedAmount,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`ShippingRateTaxBehavior`].
        get tax_behavior: ShippingRateTaxBehavior,
        /// An id, or the [`TaxCode`](objects::TaxCode) where it is expanded.
        get tax_code: Expandable<objects::TaxCode>,
        /// A text.
        get r#type = "type": &str,
    }
}

any_of! {
    /// List shipping rates created: one of several things.
    ListShippingRatesCreated {
        Integer(i64),
        Object(ListShippingRatesCreatedValue),
    }
}

params! {
    /// List shipping rates query, as it is sent.
    options ListShippingRatesQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListShippingRatesCreated`].
        set created: ListShippingRatesCreated,
        /// A text.
        set currency: String,
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
    /// Create shipping rate, as it is sent.
    required CreateShippingRate {
        /// See [`CreateShippingRateDeliveryEstimate`].
        set delivery_estimate: CreateShippingRateDeliveryEstimate,
        /// A text.
        set display_name: String,
        /// A list.
        list expand: String,
        /// See [`CreateShippingRateFixedAmount`].
        set fixed_amount: CreateShippingRateFixedAmount,
        /// Values by name.
        entry metadata: String,
        /// See [`ShippingRateTaxBehavior`].
        set tax_behavior: ShippingRateTaxBehavior,
        /// A text.
        set tax_code: String,
        /// See [`CreateShippingRateType`].
        set r#type = "type": CreateShippingRateType,
    }
}

impl CreateShippingRate {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self(Fields::new()).display_name(display_name)
    }
}

params! {
    /// Update shipping rate, as it is sent.
    options UpdateShippingRate {
        /// Yes or no.
        set active: bool,
        /// A list.
        list expand: String,
        /// See [`UpdateShippingRateFixedAmount`].
        set fixed_amount: UpdateShippingRateFixedAmount,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`ShippingRateTaxBehavior`].
        set tax_behavior: ShippingRateTaxBehavior,
    }
}

object! {
    /// Shipping rate delivery estimate, as it comes back: anything may be missing.
    part ShippingRateDeliveryEstimate(false) {
        /// See [`ShippingRateDeliveryEstimateMaximum`].
        get maximum: ShippingRateDeliveryEstimateMaximum,
        /// See [`ShippingRateDeliveryEstimateMaximum`].
        get minimum: ShippingRateDeliveryEstimateMaximum,
    }
}

object! {
    /// Shipping rate fixed amount, as it comes back: anything may be missing.
    part ShippingRateFixedAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// Values by name, each [`ShippingRateFixedAmountCurrencyOptionsValue`].
        get currency_options: BTreeMap<&str, ShippingRateFixedAmountCurrencyOptionsValue>,
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

params! {
    /// List shipping rates created value, as it is sent.
    group ListShippingRatesCreatedValue {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
        set lte: i64,
    }
}

params! {
    /// Create shipping rate delivery estimate, as it is sent.
    group CreateShippingRateDeliveryEstimate {
        /// See [`CreateShippingRateDeliveryEstimateMaximum`].
        set maximum: CreateShippingRateDeliveryEstimateMaximum,
        /// See [`CreateShippingRateDeliveryEstimateMaximum`].
        set minimum: CreateShippingRateDeliveryEstimateMaximum,
    }
}

params! {
    /// Create shipping rate fixed amount, as it is sent.
    required_group CreateShippingRateFixedAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// Values by name, each [`CreateShippingRateFixedAmountCurrencyOptionsValue`].
        entry currency_options: CreateShippingRateFixedAmountCurrencyOptionsValue,
    }
}

impl CreateShippingRateFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

texts! {
    /// Create shipping rate type: one of some texts, or any other.
    CreateShippingRateType {
        FixedAmount = "fixed_amount",
    }
}

params! {
    /// Update shipping rate fixed amount, as it is sent.
    group UpdateShippingRateFixedAmount {
        /// Values by name, each [`UpdateShippingRateFixedAmountCurrencyOptionsValue`].
        entry currency_options: UpdateShippingRateFixedAmountCurrencyOptionsValue,
    }
}

object! {
    /// Shipping rate delivery estimate maximum, as it comes back: anything may be missing.
    part ShippingRateDeliveryEstimateMaximum(false) {
        /// See [`ShippingRateDeliveryEstimateMaximumUnit`].
        get unit: ShippingRateDeliveryEstimateMaximumUnit,
        /// A whole number.
        get value: i64,
    }
}

object! {
    /// Shipping rate fixed amount currency options value, as it comes back: anything may be missing.
    part ShippingRateFixedAmountCurrencyOptionsValue(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`ShippingRateTaxBehavior`].
        get tax_behavior: ShippingRateTaxBehavior,
    }
}

params! {
    /// Create shipping rate delivery estimate maximum, as it is sent.
    required_group CreateShippingRateDeliveryEstimateMaximum {
        /// See [`ShippingRateDeliveryEstimateMaximumUnit`].
        set unit: ShippingRateDeliveryEstimateMaximumUnit,
        /// A whole number.
        set value: i64,
    }
}

impl CreateShippingRateDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(unit: impl Into<ShippingRateDeliveryEstimateMaximumUnit>, value: impl Into<i64>) -> Self {
        Self(Fields::new()).unit(unit).value(value)
    }
}

params! {
    /// Create shipping rate fixed amount currency options value, as it is sent.
    required_group CreateShippingRateFixedAmountCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`ShippingRateTaxBehavior`].
        set tax_behavior: ShippingRateTaxBehavior,
    }
}

impl CreateShippingRateFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount)
    }
}

params! {
    /// Update shipping rate fixed amount currency options value, as it is sent.
    group UpdateShippingRateFixedAmountCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`ShippingRateTaxBehavior`].
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
