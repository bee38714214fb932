//! What goes into and comes out of [`Prices`](super::Prices).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Price, as it comes back: anything may be missing.
    answer Price(true) {
        /// Yes or no.
        get active: bool,
        /// See [`PriceBillingScheme`].
        get billing_scheme: PriceBillingScheme,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// Values by name, each [`PriceCurrencyOptionsValue`].
        get currency_options: BTreeMap<&str, PriceCurrencyOptionsValue>,
        /// See [`PriceCustomUnitAmount`].
        get custom_unit_amount: PriceCustomUnitAmount,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get lookup_key: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get nickname: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Product`](objects::Product) where it is expanded.
        get product: Expandable<objects::Product>,
        /// See [`PriceRecurring`].
        get recurring: PriceRecurring,
        /// See [`PriceTaxBehavior`].
        get tax_behavior: PriceTaxBehavior,
        /// A list, each [`PriceTier`].
        get tiers: Vec<PriceTier>,
        /// See [`PriceTiersMode`].
        get tiers_mode: PriceTiersMode,
        /// See [`PriceTransformQuantity`].
        get transform_quantity: PriceTransformQuantity,
        /// See [`ListPricesType`].
        get r#type = "type": ListPricesType,
        /// A whole number, in the smallest unit of the currency.
        get unit_amount: i64,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
    }
}

any_of! {
    /// List prices created: one of several things.
    ListPricesCreated {
        Integer(i64),
        Object(ListPricesCreatedValue),
    }
}

params! {
    /// List prices recurring, as it is sent.
    group ListPricesRecurring {
        /// See [`ListPricesRecurringInterval`].
        set interval: ListPricesRecurringInterval,
        /// A text.
        set meter: String,
        /// See [`ListPricesRecurringUsageType`].
        set usage_type: ListPricesRecurringUsageType,
    }
}

texts! {
    /// List prices type: one of some texts, or any other.
    ListPricesType {
        OneTime = "one_time",
        Recurring = "recurring",
    }
}

params! {
    /// List prices query, as it is sent.
    options ListPricesQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListPricesCreated`].
        set created: ListPricesCreated,
        /// A text.
        set currency: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A list.
        list lookup_keys: String,
        /// A text.
        set product: String,
        /// See [`ListPricesRecurring`].
        set recurring: ListPricesRecurring,
        /// A text.
        set starting_after: String,
        /// See [`ListPricesType`].
        set r#type = "type": ListPricesType,
    }
}

params! {
    /// Create price, as it is sent.
    required CreatePrice {
        /// Yes or no.
        set active: bool,
        /// See [`PriceBillingScheme`].
        set billing_scheme: PriceBillingScheme,
        /// A text.
        set currency: String,
        /// Values by name, each [`CreatePriceCurrencyOptionsValue`].
        entry currency_options: CreatePriceCurrencyOptionsValue,
        /// See [`CreatePriceCustomUnitAmount`].
        set custom_unit_amount: CreatePriceCustomUnitAmount,
        /// A list.
        list expand: String,
        /// A text.
        set lookup_key: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set nickname: String,
        /// A text.
        set product: String,
        /// See [`CreatePriceProductData`].
        set product_data: CreatePriceProductData,
        /// See [`CreatePriceRecurring`].
        set recurring: CreatePriceRecurring,
        /// See [`PriceTaxBehavior`].
        set tax_behavior: PriceTaxBehavior,
        /// A list, each [`CreatePriceTier`].
        list tiers: CreatePriceTier,
        /// See [`PriceTiersMode`].
        set tiers_mode: PriceTiersMode,
        /// Yes or no.
        set transfer_lookup_key: bool,
        /// See [`CreatePriceTransformQuantity`].
        set transform_quantity: CreatePriceTransformQuantity,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreatePrice {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Update price, as it is sent.
    options UpdatePrice {
        /// Yes or no.
        set active: bool,
        /// Values by name, each [`CreatePriceCurrencyOptionsValue`].
        entry currency_options or unset_currency_options: CreatePriceCurrencyOptionsValue,
        /// A list.
        list expand: String,
        /// A text.
        set lookup_key: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set nickname: String,
        /// See [`PriceTaxBehavior`].
        set tax_behavior: PriceTaxBehavior,
        /// Yes or no.
        set transfer_lookup_key: bool,
    }
}

params! {
    /// Search prices query, as it is sent.
    required SearchPricesQuery {
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set page: String,
        /// A text.
        set query: String,
    }
}

impl SearchPricesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

texts! {
    /// Price billing scheme: one of some texts, or any other.
    PriceBillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}

object! {
    /// Price currency options value, as it comes back: anything may be missing.
    part PriceCurrencyOptionsValue(false) {
        /// See [`PriceCustomUnitAmount`].
        get custom_unit_amount: PriceCustomUnitAmount,
        /// See [`PriceTaxBehavior`].
        get tax_behavior: PriceTaxBehavior,
        /// A list, each [`PriceTier`].
        get tiers: Vec<PriceTier>,
        /// A whole number, in the smallest unit of the currency.
        get unit_amount: i64,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
    }
}

object! {
    /// Price custom unit amount, as it comes back: anything may be missing.
    part PriceCustomUnitAmount(false) {
        /// A whole number.
        get maximum: i64,
        /// A whole number.
        get minimum: i64,
        /// A whole number.
        get preset: i64,
    }
}

object! {
    /// Price recurring, as it comes back: anything may be missing.
    part PriceRecurring(false) {
        /// See [`ListPricesRecurringInterval`].
        get interval: ListPricesRecurringInterval,
        /// A whole number.
        get interval_count: i64,
        /// A text.
        get meter: &str,
        /// A whole number.
        get trial_period_days: i64,
        /// See [`ListPricesRecurringUsageType`].
        get usage_type: ListPricesRecurringUsageType,
    }
}

texts! {
    /// Price tax behavior: one of some texts, or any other.
    PriceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

object! {
    /// Price tier, as it comes back: anything may be missing.
    part PriceTier(false) {
        /// A whole number, in the smallest unit of the currency.
        get flat_amount: i64,
        /// A decimal number, as a text.
        get flat_amount_decimal: &str,
        /// A whole number, in the smallest unit of the currency.
        get unit_amount: i64,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
        /// A whole number.
        get up_to: i64,
    }
}

texts! {
    /// Price tiers mode: one of some texts, or any other.
    PriceTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

object! {
    /// Price transform quantity, as it comes back: anything may be missing.
    part PriceTransformQuantity(false) {
        /// A whole number.
        get divide_by: i64,
        /// See [`PriceTransformQuantityRound`].
        get round: PriceTransformQuantityRound,
    }
}

params! {
    /// List prices created value, as it is sent.
    group ListPricesCreatedValue {
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

texts! {
    /// List prices recurring interval: one of some texts, or any other.
    ListPricesRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

texts! {
    /// List prices recurring usage type: one of some texts, or any other.
    ListPricesRecurringUsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}

params! {
    /// Create price currency options value, as it is sent.
    group CreatePriceCurrencyOptionsValue {
        /// See [`CreatePriceCustomUnitAmount`].
        set custom_unit_amount: CreatePriceCustomUnitAmount,
        /// See [`PriceTaxBehavior`].
        set tax_behavior: PriceTaxBehavior,
        /// A list, each [`CreatePriceTier`].
        list tiers: CreatePriceTier,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

params! {
    /// Create price custom unit amount, as it is sent.
    required_group CreatePriceCustomUnitAmount {
        /// Yes or no.
        set enabled: bool,
        /// A whole number.
        set maximum: i64,
        /// A whole number.
        set minimum: i64,
        /// A whole number.
        set preset: i64,
    }
}

impl CreatePriceCustomUnitAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create price product data, as it is sent.
    required_group CreatePriceProductData {
        /// Yes or no.
        set active: bool,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set tax_code: String,
        /// See [`CreatePriceProductDataTaxDetails`].
        set tax_details: CreatePriceProductDataTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl CreatePriceProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

params! {
    /// Create price recurring, as it is sent.
    required_group CreatePriceRecurring {
        /// See [`ListPricesRecurringInterval`].
        set interval: ListPricesRecurringInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set meter: String,
        /// A whole number.
        set trial_period_days: i64,
        /// See [`ListPricesRecurringUsageType`].
        set usage_type: ListPricesRecurringUsageType,
    }
}

impl CreatePriceRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<ListPricesRecurringInterval>) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

params! {
    /// Create price tier, as it is sent.
    required_group CreatePriceTier {
        /// A whole number, in the smallest unit of the currency.
        set flat_amount: i64,
        /// A text.
        set flat_amount_decimal: String,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
        /// See [`CreatePriceTierUpTo`].
        set up_to: CreatePriceTierUpTo,
    }
}

impl CreatePriceTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreatePriceTierUpTo>) -> Self {
        Self(Fields::new()).up_to(up_to)
    }
}

params! {
    /// Create price transform quantity, as it is sent.
    required_group CreatePriceTransformQuantity {
        /// A whole number.
        set divide_by: i64,
        /// See [`PriceTransformQuantityRound`].
        set round: PriceTransformQuantityRound,
    }
}

impl CreatePriceTransformQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(divide_by: impl Into<i64>, round: impl Into<PriceTransformQuantityRound>) -> Self {
        Self(Fields::new()).divide_by(divide_by).round(round)
    }
}

texts! {
    /// Price transform quantity round: one of some texts, or any other.
    PriceTransformQuantityRound {
        Down = "down",
        Up = "up",
    }
}

params! {
    /// Create price product data tax details, as it is sent.
    group CreatePriceProductDataTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

any_of! {
    /// Create price tier up to: one of several things.
    CreatePriceTierUpTo {
        Word(CreatePriceTierUpToValue),
        Integer(i64),
    }
}

texts! {
    /// Create price tier up to value: one of some texts, or any other.
    CreatePriceTierUpToValue {
        Inf = "inf",
    }
}
