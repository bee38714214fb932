//! What goes into and comes out of [`Products`](super::Products).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Product, as it comes back: anything may be missing.
    answer Product(true) {
        /// Yes or no.
        get active: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get default_price: Expandable<objects::Price>,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// A list.
        get images: Vec<&str>,
        /// Yes or no.
        get livemode: bool,
        /// A list, each [`ProductMarketingFeature`].
        get marketing_features: Vec<ProductMarketingFeature>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`ProductPackageDimensions`].
        get package_dimensions: ProductPackageDimensions,
        /// Yes or no.
        get shippable: bool,
        /// A text.
        get statement_descriptor: &str,
        /// An id, or the [`TaxCode`](objects::TaxCode) where it is expanded.
        get tax_code: Expandable<objects::TaxCode>,
        /// See [`ProductTaxDetails`].
        get tax_details: ProductTaxDetails,
        /// See [`ListProductsType`].
        get r#type = "type": ListProductsType,
        /// A text.
        get unit_label: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get updated: i64,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Product feature, as it comes back: anything may be missing.
    answer ProductFeature(true) {
        /// Yes or no.
        get deleted: bool,
        /// See [`EntitlementsFeature`](objects::EntitlementsFeature).
        get entitlement_feature: objects::EntitlementsFeature,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

params! {
    /// List product features query, as it is sent.
    options ListProductFeaturesQuery {
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
    /// Create product feature, as it is sent.
    required CreateProductFeature {
        /// A text.
        set entitlement_feature: String,
        /// A list.
        list expand: String,
    }
}

impl CreateProductFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(entitlement_feature: impl Into<String>) -> Self {
        Self(Fields::new()).entitlement_feature(entitlement_feature)
    }
}

params! {
    /// Update product, as it is sent.
    options UpdateProduct {
        /// Yes or no.
        set active: bool,
        /// A text.
        set default_price: String,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// A list.
        list images or unset_images: String,
        /// A list, each [`UpdateProductMarketingFeature`].
        list marketing_features or unset_marketing_features: UpdateProductMarketingFeature,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
        /// See [`UpdateProductPackageDimensions`].
        set package_dimensions or unset_package_dimensions: UpdateProductPackageDimensions,
        /// Yes or no.
        set shippable: bool,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set tax_code: String,
        /// See [`UpdateProductTaxDetails`].
        set tax_details or unset_tax_details: UpdateProductTaxDetails,
        /// A text.
        set unit_label: String,
        /// A text.
        set url: String,
    }
}

any_of! {
    /// List products created: one of several things.
    ListProductsCreated {
        Integer(i64),
        Object(ListProductsCreatedValue),
    }
}

texts! {
    /// List products type: one of some texts, or any other.
    ListProductsType {
        Good = "good",
        Service = "service",
    }
}

params! {
    /// List products query, as it is sent.
    options ListProductsQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListProductsCreated`].
        set created: ListProductsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A list.
        list ids: String,
        /// A whole number.
        set limit: i64,
        /// Yes or no.
        set shippable: bool,
        /// A text.
        set starting_after: String,
        /// See [`ListProductsType`].
        set r#type = "type": ListProductsType,
        /// A text.
        set url: String,
    }
}

params! {
    /// Create product, as it is sent.
    required CreateProduct {
        /// Yes or no.
        set active: bool,
        /// See [`CreateProductDefaultPriceData`].
        set default_price_data: CreateProductDefaultPriceData,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// A text.
        set id: String,
        /// A list.
        list images: String,
        /// A list, each [`UpdateProductMarketingFeature`].
        list marketing_features: UpdateProductMarketingFeature,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// See [`UpdateProductPackageDimensions`].
        set package_dimensions: UpdateProductPackageDimensions,
        /// Yes or no.
        set shippable: bool,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set tax_code: String,
        /// See [`UpdateProductTaxDetails`].
        set tax_details: UpdateProductTaxDetails,
        /// See [`ListProductsType`].
        set r#type = "type": ListProductsType,
        /// A text.
        set unit_label: String,
        /// A text.
        set url: String,
    }
}

impl CreateProduct {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

params! {
    /// Search products query, as it is sent.
    required SearchProductsQuery {
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

impl SearchProductsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

object! {
    /// Product marketing feature, as it comes back: anything may be missing.
    part ProductMarketingFeature(false) {
        /// A text.
        get name: &str,
    }
}

object! {
    /// Product package dimensions, as it comes back: anything may be missing.
    part ProductPackageDimensions(false) {
        /// A number.
        get height: f64,
        /// A number.
        get length: f64,
        /// A number.
        get weight: f64,
        /// A number.
        get width: f64,
    }
}

object! {
    /// Product tax details, as it comes back: anything may be missing.
    part ProductTaxDetails(false) {
        /// A text.
        get performance_location: &str,
        /// A text.
        get tax_code: &str,
    }
}

params! {
    /// Update product marketing feature, as it is sent.
    required_group UpdateProductMarketingFeature {
        /// A text.
        set name: String,
    }
}

impl UpdateProductMarketingFeature {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

params! {
    /// Update product package dimensions, as it is sent.
    required_group UpdateProductPackageDimensions {
        /// A number.
        set height: f64,
        /// A number.
        set length: f64,
        /// A number.
        set weight: f64,
        /// A number.
        set width: f64,
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
        Self(Fields::new()).height(height).length(length).weight(weight).width(width)
    }
}

params! {
    /// Update product tax details, as it is sent.
    group UpdateProductTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

params! {
    /// List products created value, as it is sent.
    group ListProductsCreatedValue {
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
    /// Create product default price data, as it is sent.
    required_group CreateProductDefaultPriceData {
        /// A text.
        set currency: String,
        /// Values by name, each [`CreateProductDefaultPriceDataCurrencyOptionsValue`].
        entry currency_options: CreateProductDefaultPriceDataCurrencyOptionsValue,
        /// See [`CreateProductDefaultPriceDataCustomUnitAmount`].
        set custom_unit_amount: CreateProductDefaultPriceDataCustomUnitAmount,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateProductDefaultPriceDataRecurring`].
        set recurring: CreateProductDefaultPriceDataRecurring,
        /// See [`CreateProductDefaultPriceDataTaxBehavior`].
        set tax_behavior: CreateProductDefaultPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateProductDefaultPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Create product default price data currency options value, as it is sent.
    group CreateProductDefaultPriceDataCurrencyOptionsValue {
        /// See [`CreateProductDefaultPriceDataCustomUnitAmount`].
        set custom_unit_amount: CreateProductDefaultPriceDataCustomUnitAmount,
        /// See [`CreateProductDefaultPriceDataTaxBehavior`].
        set tax_behavior: CreateProductDefaultPriceDataTaxBehavior,
        /// A list, each [`CreateProductDefaultPriceDataCurrencyOptionsValueTier`].
        list tiers: CreateProductDefaultPriceDataCurrencyOptionsValueTier,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

params! {
    /// Create product default price data custom unit amount, as it is sent.
    required_group CreateProductDefaultPriceDataCustomUnitAmount {
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

impl CreateProductDefaultPriceDataCustomUnitAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create product default price data recurring, as it is sent.
    required_group CreateProductDefaultPriceDataRecurring {
        /// See [`CreateProductDefaultPriceDataRecurringInterval`].
        set interval: CreateProductDefaultPriceDataRecurringInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateProductDefaultPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateProductDefaultPriceDataRecurringInterval>) -> Self {
        Self(Fields::new()).interval(interval)
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

params! {
    /// Create product default price data currency options value tier, as it is sent.
    required_group CreateProductDefaultPriceDataCurrencyOptionsValueTier {
        /// A whole number, in the smallest unit of the currency.
        set flat_amount: i64,
        /// A text.
        set flat_amount_decimal: String,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
        /// See [`CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo`].
        set up_to: CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo,
    }
}

impl CreateProductDefaultPriceDataCurrencyOptionsValueTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo>) -> Self {
        Self(Fields::new()).up_to(up_to)
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

any_of! {
    /// Create product default price data currency options value tier up to: one of several things.
    CreateProductDefaultPriceDataCurrencyOptionsValueTierUpTo {
        Word(CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue),
        Integer(i64),
    }
}

texts! {
    /// Create product default price data currency options value tier up to value: one of some texts, or any other.
    CreateProductDefaultPriceDataCurrencyOptionsValueTierUpToValue {
        Inf = "inf",
    }
}
