//! What goes into and comes out of [`Products`](super::Products).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Product, as it comes back: anything may be missing.
    answer Product {
        /// Yes or no.
        pub active: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub default_price: Option<Expandable<objects::Price>>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// A list.
        pub images: Option<Vec<String>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A list, each [`ProductMarketingFeature`].
        pub marketing_features: Option<Vec<ProductMarketingFeature>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`ProductPackageDimensions`].
        pub package_dimensions: Option<ProductPackageDimensions>,
        /// Yes or no.
        pub shippable: Option<bool>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// An id, or the [`TaxCode`](objects::TaxCode) where it is expanded.
        pub tax_code: Option<Expandable<objects::TaxCode>>,
        /// See [`ProductTaxDetails`].
        pub tax_details: Option<ProductTaxDetails>,
        /// See [`ListProductsType`].
        pub r#type: Option<ListProductsType> = "type",
        /// A text.
        pub unit_label: Option<String>,
        /// A whole number.
        pub updated: Option<i64>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Product feature, as it comes back: anything may be missing.
    answer ProductFeature {
        /// Yes or no.
        pub deleted: Option<bool>,
        /// See [`EntitlementsFeature`](objects::EntitlementsFeature).
        pub entitlement_feature: Option<Box<objects::EntitlementsFeature>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// List product features query, as it is sent.
    options ListProductFeaturesQuery {
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
    ListProductFeaturesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create product feature, as it is sent.
    request CreateProductFeature {
        /// A text.
        pub entitlement_feature: String,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateProductFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(entitlement_feature: impl Into<String>) -> Self {
        Self { entitlement_feature: entitlement_feature.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductFeature {
        list expand: String,
    }
}

record! {
    /// Update product, as it is sent.
    options UpdateProduct {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub default_price: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list.
        pub images: Option<OrUnset<Vec<String>>>,
        /// A list, each [`UpdateProductMarketingFeature`].
        pub marketing_features: Option<OrUnset<Vec<UpdateProductMarketingFeature>>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
        /// See [`UpdateProductPackageDimensions`].
        pub package_dimensions: Option<OrUnset<UpdateProductPackageDimensions>>,
        /// Yes or no.
        pub shippable: Option<bool>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`UpdateProductTaxDetails`].
        pub tax_details: Option<OrUnset<UpdateProductTaxDetails>>,
        /// A text.
        pub unit_label: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

setters! {
    UpdateProduct {
        set active: bool,
        set default_price: String,
        set description: String,
        list expand: String,
        list images or unset_images: String,
        list marketing_features or unset_marketing_features: UpdateProductMarketingFeature,
        entry metadata or unset_metadata: String,
        set name: String,
        set package_dimensions or unset_package_dimensions: UpdateProductPackageDimensions,
        set shippable: bool,
        set statement_descriptor: String,
        set tax_code: String,
        set tax_details or unset_tax_details: UpdateProductTaxDetails,
        set unit_label: String,
        set url: String,
    }
}

choice! {
    /// List products created: one of several things, or any other.
    ListProductsCreated {
        Integer(i64) if Value::is_i64,
        ListProductsCreatedValue(ListProductsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListProductsCreated {
        Integer(i64),
        ListProductsCreatedValue(ListProductsCreatedValue),
    }
}

texts! {
    /// List products type: one of some texts, or any other.
    ListProductsType {
        Good = "good",
        Service = "service",
    }
}

record! {
    /// List products query, as it is sent.
    options ListProductsQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListProductsCreated`].
        pub created: Option<ListProductsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list.
        pub ids: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// Yes or no.
        pub shippable: Option<bool>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListProductsType`].
        pub r#type: Option<ListProductsType> = "type",
        /// A text.
        pub url: Option<String>,
    }
}

setters! {
    ListProductsQuery {
        set active: bool,
        set created: ListProductsCreated,
        set ending_before: String,
        list expand: String,
        list ids: String,
        set limit: i64,
        set shippable: bool,
        set starting_after: String,
        set r#type: ListProductsType,
        set url: String,
    }
}

record! {
    /// Create product, as it is sent.
    request CreateProduct {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`CreateProductDefaultPriceData`].
        pub default_price_data: Option<Box<CreateProductDefaultPriceData>>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub id: Option<String>,
        /// A list.
        pub images: Option<Vec<String>>,
        /// A list, each [`UpdateProductMarketingFeature`].
        pub marketing_features: Option<Vec<UpdateProductMarketingFeature>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// See [`UpdateProductPackageDimensions`].
        pub package_dimensions: Option<UpdateProductPackageDimensions>,
        /// Yes or no.
        pub shippable: Option<bool>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`UpdateProductTaxDetails`].
        pub tax_details: Option<UpdateProductTaxDetails>,
        /// See [`ListProductsType`].
        pub r#type: Option<ListProductsType> = "type",
        /// A text.
        pub unit_label: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

impl CreateProduct {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProduct {
        set active: bool,
        set default_price_data: Box<CreateProductDefaultPriceData>,
        set description: String,
        list expand: String,
        set id: String,
        list images: String,
        list marketing_features: UpdateProductMarketingFeature,
        entry metadata: String,
        set package_dimensions: UpdateProductPackageDimensions,
        set shippable: bool,
        set statement_descriptor: String,
        set tax_code: String,
        set tax_details: UpdateProductTaxDetails,
        set r#type: ListProductsType,
        set unit_label: String,
        set url: String,
    }
}

record! {
    /// Search products query, as it is sent.
    request SearchProductsQuery {
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

impl SearchProductsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchProductsQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Product marketing feature, as it comes back: anything may be missing.
    answer ProductMarketingFeature {
        /// A text.
        pub name: Option<String>,
    }
}

record! {
    /// Product package dimensions, as it comes back: anything may be missing.
    answer ProductPackageDimensions {
        /// A number.
        pub height: Option<f64>,
        /// A number.
        pub length: Option<f64>,
        /// A number.
        pub weight: Option<f64>,
        /// A number.
        pub width: Option<f64>,
    }
}

record! {
    /// Product tax details, as it comes back: anything may be missing.
    answer ProductTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

record! {
    /// Update product marketing feature, as it is sent.
    request UpdateProductMarketingFeature {
        /// A text.
        pub name: String,
    }
}

impl UpdateProductMarketingFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateProductMarketingFeature {
    }
}

record! {
    /// Update product package dimensions, as it is sent.
    request UpdateProductPackageDimensions {
        /// A number.
        pub height: f64,
        /// A number.
        pub length: f64,
        /// A number.
        pub weight: f64,
        /// A number.
        pub width: f64,
    }
}

impl UpdateProductPackageDimensions {
    /// With what must be there.
    #[must_use]
    pub fn new(
        height: impl Into<f64>,
        length: impl Into<f64>,
        weight: impl Into<f64>,
        width: impl Into<f64>,
    ) -> Self {
        Self {
            height: height.into(),
            length: length.into(),
            weight: weight.into(),
            width: width.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateProductPackageDimensions {
    }
}

record! {
    /// Update product tax details, as it is sent.
    options UpdateProductTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    UpdateProductTaxDetails {
        set performance_location: String,
        set tax_code: String,
    }
}

record! {
    /// List products created value, as it is sent.
    options ListProductsCreatedValue {
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
    ListProductsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create product default price data, as it is sent.
    request CreateProductDefaultPriceData {
        /// A text.
        pub currency: String,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreateProductDefaultPriceDataCurrencyOptionsValue>>,
        /// See [`CreateProductDefaultPriceDataCustomUnitAmount`].
        pub custom_unit_amount: Option<CreateProductDefaultPriceDataCustomUnitAmount>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateProductDefaultPriceDataRecurring`].
        pub recurring: Option<CreateProductDefaultPriceDataRecurring>,
        /// See [`CreateProductDefaultPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateProductDefaultPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateProductDefaultPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductDefaultPriceData {
        entry currency_options: CreateProductDefaultPriceDataCurrencyOptionsValue,
        set custom_unit_amount: CreateProductDefaultPriceDataCustomUnitAmount,
        entry metadata: String,
        set recurring: CreateProductDefaultPriceDataRecurring,
        set tax_behavior: CreateProductDefaultPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create product default price data currency options value, as it is sent.
    options CreateProductDefaultPriceDataCurrencyOptionsValue {
        /// See [`CreateProductDefaultPriceDataCustomUnitAmount`].
        pub custom_unit_amount: Option<CreateProductDefaultPriceDataCustomUnitAmount>,
        /// See [`CreateProductDefaultPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateProductDefaultPriceDataTaxBehavior>,
        /// A list, each [`CreateProductDefaultPriceDataCurrencyOptionsValueTier`].
        pub tiers: Option<Vec<CreateProductDefaultPriceDataCurrencyOptionsValueTier>>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

setters! {
    CreateProductDefaultPriceDataCurrencyOptionsValue {
        set custom_unit_amount: CreateProductDefaultPriceDataCustomUnitAmount,
        set tax_behavior: CreateProductDefaultPriceDataTaxBehavior,
        list tiers: CreateProductDefaultPriceDataCurrencyOptionsValueTier,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create product default price data custom unit amount, as it is sent.
    request CreateProductDefaultPriceDataCustomUnitAmount {
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

impl CreateProductDefaultPriceDataCustomUnitAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductDefaultPriceDataCustomUnitAmount {
        set maximum: i64,
        set minimum: i64,
        set preset: i64,
    }
}

record! {
    /// Create product default price data recurring, as it is sent.
    request CreateProductDefaultPriceDataRecurring {
        /// See [`CreateProductDefaultPriceDataRecurringInterval`].
        pub interval: CreateProductDefaultPriceDataRecurringInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateProductDefaultPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateProductDefaultPriceDataRecurringInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductDefaultPriceDataRecurring {
        set interval_count: i64,
    }
}

texts! {
    /// Create product default price data tax behavior: one of some texts, or any other.
    CreateProductDefaultPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create product default price data currency options value tier, as it is sent.
    request CreateProductDefaultPriceDataCurrencyOptionsValueTier {
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A text.
        pub flat_amount_decimal: Option<String>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
        /// See [`CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo`].
        pub up_to: CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo,
    }
}

impl CreateProductDefaultPriceDataCurrencyOptionsValueTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo>) -> Self {
        Self { up_to: up_to.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductDefaultPriceDataCurrencyOptionsValueTier {
        set flat_amount: i64,
        set flat_amount_decimal: String,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

texts! {
    /// Create product default price data recurring interval: one of some texts, or any other.
    CreateProductDefaultPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

choice! {
    /// Create product default price data currency options value tier up to: one of several things, or any other.
    CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo {
        CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue(CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo {
        CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue(CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue),
        Integer(i64),
    }
}

texts! {
    /// Create product default price data currency options value tier up to value: one of some texts, or any other.
    CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue {
        Inf = "inf",
    }
}
