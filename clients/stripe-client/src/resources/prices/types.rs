//! What goes into and comes out of [`Prices`](super::Prices).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Price, as it comes back: anything may be missing.
    answer Price {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`PriceBillingScheme`].
        pub billing_scheme: Option<PriceBillingScheme>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, PriceCurrencyOptionsValue>>,
        /// See [`PriceCustomUnitAmount`].
        pub custom_unit_amount: Option<PriceCustomUnitAmount>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Product`](objects::Product) where it is expanded.
        pub product: Option<Expandable<objects::Product>>,
        /// See [`PriceRecurring`].
        pub recurring: Option<PriceRecurring>,
        /// See [`PriceTaxBehavior`].
        pub tax_behavior: Option<PriceTaxBehavior>,
        /// A list, each [`PriceTier`].
        pub tiers: Option<Vec<PriceTier>>,
        /// See [`PriceTiersMode`].
        pub tiers_mode: Option<PriceTiersMode>,
        /// See [`PriceTransformQuantity`].
        pub transform_quantity: Option<PriceTransformQuantity>,
        /// See [`ListPricesType`].
        pub r#type: Option<ListPricesType> = "type",
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

choice! {
    /// List prices created: one of several things, or any other.
    ListPricesCreated {
        Integer(i64) if Value::is_i64,
        ListPricesCreatedValue(ListPricesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListPricesCreated {
        Integer(i64),
        ListPricesCreatedValue(ListPricesCreatedValue),
    }
}

record! {
    /// List prices recurring, as it is sent.
    options ListPricesRecurring {
        /// See [`ListPricesRecurringInterval`].
        pub interval: Option<ListPricesRecurringInterval>,
        /// A text.
        pub meter: Option<String>,
        /// See [`ListPricesRecurringUsageType`].
        pub usage_type: Option<ListPricesRecurringUsageType>,
    }
}

setters! {
    ListPricesRecurring {
        set interval: ListPricesRecurringInterval,
        set meter: String,
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

record! {
    /// List prices query, as it is sent.
    options ListPricesQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListPricesCreated`].
        pub created: Option<ListPricesCreated>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A list.
        pub lookup_keys: Option<Vec<String>>,
        /// A text.
        pub product: Option<String>,
        /// See [`ListPricesRecurring`].
        pub recurring: Option<ListPricesRecurring>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListPricesType`].
        pub r#type: Option<ListPricesType> = "type",
    }
}

setters! {
    ListPricesQuery {
        set active: bool,
        set created: ListPricesCreated,
        set currency: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        list lookup_keys: String,
        set product: String,
        set recurring: ListPricesRecurring,
        set starting_after: String,
        set r#type: ListPricesType,
    }
}

record! {
    /// Create price, as it is sent.
    request CreatePrice {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`PriceBillingScheme`].
        pub billing_scheme: Option<PriceBillingScheme>,
        /// A text.
        pub currency: String,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreatePriceCurrencyOptionsValue>>,
        /// See [`CreatePriceCustomUnitAmount`].
        pub custom_unit_amount: Option<CreatePriceCustomUnitAmount>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub product: Option<String>,
        /// See [`CreatePriceProductData`].
        pub product_data: Option<Box<CreatePriceProductData>>,
        /// See [`CreatePriceRecurring`].
        pub recurring: Option<CreatePriceRecurring>,
        /// See [`PriceTaxBehavior`].
        pub tax_behavior: Option<PriceTaxBehavior>,
        /// A list, each [`CreatePriceTier`].
        pub tiers: Option<Vec<CreatePriceTier>>,
        /// See [`PriceTiersMode`].
        pub tiers_mode: Option<PriceTiersMode>,
        /// Yes or no.
        pub transfer_lookup_key: Option<bool>,
        /// See [`CreatePriceTransformQuantity`].
        pub transform_quantity: Option<CreatePriceTransformQuantity>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreatePrice {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePrice {
        set active: bool,
        set billing_scheme: PriceBillingScheme,
        entry currency_options: CreatePriceCurrencyOptionsValue,
        set custom_unit_amount: CreatePriceCustomUnitAmount,
        list expand: String,
        set lookup_key: String,
        entry metadata: String,
        set nickname: String,
        set product: String,
        set product_data: Box<CreatePriceProductData>,
        set recurring: CreatePriceRecurring,
        set tax_behavior: PriceTaxBehavior,
        list tiers: CreatePriceTier,
        set tiers_mode: PriceTiersMode,
        set transfer_lookup_key: bool,
        set transform_quantity: CreatePriceTransformQuantity,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update price, as it is sent.
    options UpdatePrice {
        /// Yes or no.
        pub active: Option<bool>,
        /// Values by name.
        pub currency_options: Option<OrUnset<BTreeMap<String, CreatePriceCurrencyOptionsValue>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub nickname: Option<String>,
        /// See [`PriceTaxBehavior`].
        pub tax_behavior: Option<PriceTaxBehavior>,
        /// Yes or no.
        pub transfer_lookup_key: Option<bool>,
    }
}

setters! {
    UpdatePrice {
        set active: bool,
        entry currency_options or unset_currency_options: CreatePriceCurrencyOptionsValue,
        list expand: String,
        set lookup_key: String,
        entry metadata or unset_metadata: String,
        set nickname: String,
        set tax_behavior: PriceTaxBehavior,
        set transfer_lookup_key: bool,
    }
}

record! {
    /// Search prices query, as it is sent.
    request SearchPricesQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub page: Option<String>,
        /// A text.
        pub query: String,
    }
}

impl SearchPricesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchPricesQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

texts! {
    /// Price billing scheme: one of some texts, or any other.
    PriceBillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}

record! {
    /// Price currency options value, as it comes back: anything may be missing.
    answer PriceCurrencyOptionsValue {
        /// See [`PriceCustomUnitAmount`].
        pub custom_unit_amount: Option<PriceCustomUnitAmount>,
        /// See [`PriceTaxBehavior`].
        pub tax_behavior: Option<PriceTaxBehavior>,
        /// A list, each [`PriceTier`].
        pub tiers: Option<Vec<PriceTier>>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

record! {
    /// Price custom unit amount, as it comes back: anything may be missing.
    answer PriceCustomUnitAmount {
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
        /// A whole number.
        pub preset: Option<i64>,
    }
}

record! {
    /// Price recurring, as it comes back: anything may be missing.
    answer PriceRecurring {
        /// See [`ListPricesRecurringInterval`].
        pub interval: Option<ListPricesRecurringInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub meter: Option<String>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`ListPricesRecurringUsageType`].
        pub usage_type: Option<ListPricesRecurringUsageType>,
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

record! {
    /// Price tier, as it comes back: anything may be missing.
    answer PriceTier {
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A text.
        pub flat_amount_decimal: Option<String>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
        /// A whole number.
        pub up_to: Option<i64>,
    }
}

texts! {
    /// Price tiers mode: one of some texts, or any other.
    PriceTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

record! {
    /// Price transform quantity, as it comes back: anything may be missing.
    answer PriceTransformQuantity {
        /// A whole number.
        pub divide_by: Option<i64>,
        /// See [`PriceTransformQuantityRound`].
        pub round: Option<PriceTransformQuantityRound>,
    }
}

record! {
    /// List prices created value, as it is sent.
    options ListPricesCreatedValue {
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
    ListPricesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
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

record! {
    /// Create price currency options value, as it is sent.
    options CreatePriceCurrencyOptionsValue {
        /// See [`CreatePriceCustomUnitAmount`].
        pub custom_unit_amount: Option<CreatePriceCustomUnitAmount>,
        /// See [`PriceTaxBehavior`].
        pub tax_behavior: Option<PriceTaxBehavior>,
        /// A list, each [`CreatePriceTier`].
        pub tiers: Option<Vec<CreatePriceTier>>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

setters! {
    CreatePriceCurrencyOptionsValue {
        set custom_unit_amount: CreatePriceCustomUnitAmount,
        set tax_behavior: PriceTaxBehavior,
        list tiers: CreatePriceTier,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create price custom unit amount, as it is sent.
    request CreatePriceCustomUnitAmount {
        /// Yes or no.
        pub enabled: bool,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
        /// A whole number.
        pub preset: Option<i64>,
    }
}

impl CreatePriceCustomUnitAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePriceCustomUnitAmount {
        set maximum: i64,
        set minimum: i64,
        set preset: i64,
    }
}

record! {
    /// Create price product data, as it is sent.
    request CreatePriceProductData {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub id: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`CreatePriceProductDataTaxDetails`].
        pub tax_details: Option<CreatePriceProductDataTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl CreatePriceProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePriceProductData {
        set active: bool,
        set id: String,
        entry metadata: String,
        set statement_descriptor: String,
        set tax_code: String,
        set tax_details: CreatePriceProductDataTaxDetails,
        set unit_label: String,
    }
}

record! {
    /// Create price recurring, as it is sent.
    request CreatePriceRecurring {
        /// See [`ListPricesRecurringInterval`].
        pub interval: ListPricesRecurringInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub meter: Option<String>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`ListPricesRecurringUsageType`].
        pub usage_type: Option<ListPricesRecurringUsageType>,
    }
}

impl CreatePriceRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<ListPricesRecurringInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePriceRecurring {
        set interval_count: i64,
        set meter: String,
        set trial_period_days: i64,
        set usage_type: ListPricesRecurringUsageType,
    }
}

record! {
    /// Create price tier, as it is sent.
    request CreatePriceTier {
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A text.
        pub flat_amount_decimal: Option<String>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
        /// See [`CreatePriceTierUpTo`].
        pub up_to: CreatePriceTierUpTo,
    }
}

impl CreatePriceTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreatePriceTierUpTo>) -> Self {
        Self { up_to: up_to.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePriceTier {
        set flat_amount: i64,
        set flat_amount_decimal: String,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create price transform quantity, as it is sent.
    request CreatePriceTransformQuantity {
        /// A whole number.
        pub divide_by: i64,
        /// See [`PriceTransformQuantityRound`].
        pub round: PriceTransformQuantityRound,
    }
}

impl CreatePriceTransformQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(divide_by: impl Into<i64>, round: impl Into<PriceTransformQuantityRound>) -> Self {
        Self { divide_by: divide_by.into(), round: round.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePriceTransformQuantity {
    }
}

texts! {
    /// Price transform quantity round: one of some texts, or any other.
    PriceTransformQuantityRound {
        Down = "down",
        Up = "up",
    }
}

record! {
    /// Create price product data tax details, as it is sent.
    options CreatePriceProductDataTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    CreatePriceProductDataTaxDetails {
        set performance_location: String,
        set tax_code: String,
    }
}

choice! {
    /// Create price tier up to: one of several things, or any other.
    CreatePriceTierUpTo {
        CreatePriceTierUpToValue(CreatePriceTierUpToValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreatePriceTierUpTo {
        CreatePriceTierUpToValue(CreatePriceTierUpToValue),
        Integer(i64),
    }
}

texts! {
    /// Create price tier up to value: one of some texts, or any other.
    CreatePriceTierUpToValue {
        Inf = "inf",
    }
}
