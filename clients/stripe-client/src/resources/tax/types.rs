//! What goes into and comes out of [`Tax`](super::Tax).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::support::{List, Slot, choice, choice_from, record, setters, texts};

record! {
    /// Tax association, as it comes back: anything may be missing.
    answer TaxAssociation {
        /// A text.
        pub calculation: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A list, each [`TaxAssociationTaxTransactionAttempt`].
        pub tax_transaction_attempts: Option<Vec<TaxAssociationTaxTransactionAttempt>>,
    }
}

record! {
    /// Tax calculation, as it comes back: anything may be missing.
    answer TaxCalculation {
        /// A whole number.
        pub amount_total: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// See [`TaxCalculationCustomerDetails`].
        pub customer_details: Option<TaxCalculationCustomerDetails>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: Option<String>,
        /// The first page of a list.
        pub line_items: Option<List<TaxCalculationLineItem>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`TaxCalculationShipFromDetails`].
        pub ship_from_details: Option<TaxCalculationShipFromDetails>,
        /// See [`TaxCalculationShippingCost`].
        pub shipping_cost: Option<Box<TaxCalculationShippingCost>>,
        /// A whole number.
        pub tax_amount_exclusive: Option<i64>,
        /// A whole number.
        pub tax_amount_inclusive: Option<i64>,
        /// A list, each [`TaxCalculationTaxBreakdownItem`].
        pub tax_breakdown: Option<Vec<TaxCalculationTaxBreakdownItem>>,
        /// A whole number.
        pub tax_date: Option<i64>,
    }
}

record! {
    /// Tax calculation line item, as it comes back: anything may be missing.
    answer TaxCalculationLineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub product: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub reference: Option<String>,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        pub tax_behavior: Option<TaxCalculationLineItemTaxBehavior>,
        /// A list, each [`TaxCalculationLineItemTaxBreakdownItem`].
        pub tax_breakdown: Option<Vec<TaxCalculationLineItemTaxBreakdownItem>>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

record! {
    /// Tax location, as it comes back: anything may be missing.
    answer TaxLocation {
        /// See [`TaxLocationAddress`].
        pub address: Option<Box<TaxLocationAddress>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Tax registration, as it comes back: anything may be missing.
    answer TaxRegistration {
        /// A whole number.
        pub active_from: Option<i64>,
        /// A text.
        pub country: Option<String>,
        /// See [`TaxRegistrationCountryOptions`].
        pub country_options: Option<Box<TaxRegistrationCountryOptions>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`TaxRegistrationStatus`].
        pub status: Option<TaxRegistrationStatus>,
    }
}

record! {
    /// Tax settings, as it comes back: anything may be missing.
    answer TaxSettings {
        /// See [`TaxSettingsDefaults`].
        pub defaults: Option<TaxSettingsDefaults>,
        /// See [`TaxSettingsHeadOffice`].
        pub head_office: Option<TaxSettingsHeadOffice>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`TaxSettingsStatus`].
        pub status: Option<TaxSettingsStatus>,
        /// See [`TaxSettingsStatusDetails`].
        pub status_details: Option<TaxSettingsStatusDetails>,
    }
}

record! {
    /// Tax transaction, as it comes back: anything may be missing.
    answer TaxTransaction {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// See [`TaxCalculationCustomerDetails`].
        pub customer_details: Option<TaxCalculationCustomerDetails>,
        /// A text.
        pub id: String,
        /// The first page of a list.
        pub line_items: Option<List<TaxTransactionLineItem>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub posted_at: Option<i64>,
        /// A text.
        pub reference: Option<String>,
        /// See [`TaxTransactionReversal`].
        pub reversal: Option<TaxTransactionReversal>,
        /// See [`TaxCalculationShipFromDetails`].
        pub ship_from_details: Option<TaxCalculationShipFromDetails>,
        /// See [`TaxCalculationShippingCost`].
        pub shipping_cost: Option<Box<TaxCalculationShippingCost>>,
        /// A whole number.
        pub tax_date: Option<i64>,
        /// See [`TaxTransactionType`].
        pub r#type: Option<TaxTransactionType> = "type",
    }
}

record! {
    /// Tax transaction line item, as it comes back: anything may be missing.
    answer TaxTransactionLineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub product: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub reference: Option<String>,
        /// See [`TaxTransactionLineItemReversal`].
        pub reversal: Option<TaxTransactionLineItemReversal>,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        pub tax_behavior: Option<TaxCalculationLineItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`TaxTransactionType`].
        pub r#type: Option<TaxTransactionType> = "type",
    }
}

record! {
    /// Find tax association query, as it is sent.
    request FindTaxAssociationQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_intent: String,
    }
}

impl FindTaxAssociationQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self { payment_intent: payment_intent.into(), ..Slot::blank() }
    }
}

setters! {
    FindTaxAssociationQuery {
        list expand: String,
    }
}

record! {
    /// List tax calculation line items query, as it is sent.
    options ListTaxCalculationLineItemsQuery {
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
    ListTaxCalculationLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create tax calculation, as it is sent.
    request CreateTaxCalculation {
        /// A text.
        pub currency: String,
        /// A text.
        pub customer: Option<String>,
        /// See [`CreateTaxCalculationCustomerDetails`].
        pub customer_details: Option<CreateTaxCalculationCustomerDetails>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`CreateTaxCalculationLineItem`].
        pub line_items: Vec<CreateTaxCalculationLineItem>,
        /// See [`CreateTaxCalculationShipFromDetails`].
        pub ship_from_details: Option<CreateTaxCalculationShipFromDetails>,
        /// See [`CreateTaxCalculationShippingCost`].
        pub shipping_cost: Option<CreateTaxCalculationShippingCost>,
        /// A whole number.
        pub tax_date: Option<i64>,
    }
}

impl CreateTaxCalculation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        line_items: impl IntoIterator<Item: Into<CreateTaxCalculationLineItem>>,
    ) -> Self {
        Self {
            currency: currency.into(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTaxCalculation {
        set customer: String,
        set customer_details: CreateTaxCalculationCustomerDetails,
        list expand: String,
        set ship_from_details: CreateTaxCalculationShipFromDetails,
        set shipping_cost: CreateTaxCalculationShippingCost,
        set tax_date: i64,
    }
}

texts! {
    /// List tax locations type: one of some texts, or any other.
    ListTaxLocationsType {
        Performance = "performance",
    }
}

record! {
    /// List tax locations query, as it is sent.
    request ListTaxLocationsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTaxLocationsType`].
        pub r#type: ListTaxLocationsType = "type",
    }
}

impl ListTaxLocationsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListTaxLocationsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ListTaxLocationsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create tax location, as it is sent.
    request CreateTaxLocation {
        /// See [`CreateTaxLocationAddress`].
        pub address: Box<CreateTaxLocationAddress>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ListTaxLocationsType`].
        pub r#type: ListTaxLocationsType = "type",
    }
}

impl CreateTaxLocation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<CreateTaxLocationAddress>>,
        r#type: impl Into<ListTaxLocationsType>,
    ) -> Self {
        Self { address: address.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxLocation {
        set description: String,
        list expand: String,
    }
}

texts! {
    /// List tax registrations status: one of some texts, or any other.
    ListTaxRegistrationsStatus {
        Active = "active",
        All = "all",
        Expired = "expired",
        Scheduled = "scheduled",
    }
}

record! {
    /// List tax registrations query, as it is sent.
    options ListTaxRegistrationsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTaxRegistrationsStatus`].
        pub status: Option<ListTaxRegistrationsStatus>,
    }
}

setters! {
    ListTaxRegistrationsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTaxRegistrationsStatus,
    }
}

record! {
    /// Create tax registration, as it is sent.
    request CreateTaxRegistration {
        /// See [`CreateTaxRegistrationActiveFrom`].
        pub active_from: CreateTaxRegistrationActiveFrom,
        /// A text.
        pub country: String,
        /// See [`CreateTaxRegistrationCountryOptions`].
        pub country_options: Box<CreateTaxRegistrationCountryOptions>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

impl CreateTaxRegistration {
    /// With what must be there.
    #[must_use]
    pub fn new(
        active_from: impl Into<CreateTaxRegistrationActiveFrom>,
        country: impl Into<String>,
        country_options: impl Into<Box<CreateTaxRegistrationCountryOptions>>,
    ) -> Self {
        Self {
            active_from: active_from.into(),
            country: country.into(),
            country_options: country_options.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTaxRegistration {
        list expand: String,
        set expires_at: i64,
    }
}

record! {
    /// Update tax registration, as it is sent.
    options UpdateTaxRegistration {
        /// See [`CreateTaxRegistrationActiveFrom`].
        pub active_from: Option<CreateTaxRegistrationActiveFrom>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateTaxRegistrationExpiresAt`].
        pub expires_at: Option<OrUnset<UpdateTaxRegistrationExpiresAt>>,
    }
}

setters! {
    UpdateTaxRegistration {
        set active_from: CreateTaxRegistrationActiveFrom,
        list expand: String,
        set expires_at or unset_expires_at: UpdateTaxRegistrationExpiresAt,
    }
}

record! {
    /// Update tax settings, as it is sent.
    options UpdateTaxSettings {
        /// See [`UpdateTaxSettingsDefaults`].
        pub defaults: Option<UpdateTaxSettingsDefaults>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateTaxSettingsHeadOffice`].
        pub head_office: Option<UpdateTaxSettingsHeadOffice>,
    }
}

setters! {
    UpdateTaxSettings {
        set defaults: UpdateTaxSettingsDefaults,
        list expand: String,
        set head_office: UpdateTaxSettingsHeadOffice,
    }
}

record! {
    /// List tax transaction line items query, as it is sent.
    options ListTaxTransactionLineItemsQuery {
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
    ListTaxTransactionLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create tax transaction from calculation, as it is sent.
    request CreateTaxTransactionFromCalculation {
        /// A text.
        pub calculation: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub posted_at: Option<i64>,
        /// A text.
        pub reference: String,
    }
}

impl CreateTaxTransactionFromCalculation {
    /// With what must be there.
    #[must_use]
    pub fn new(calculation: impl Into<String>, reference: impl Into<String>) -> Self {
        Self { calculation: calculation.into(), reference: reference.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxTransactionFromCalculation {
        list expand: String,
        entry metadata: String,
        set posted_at: i64,
    }
}

record! {
    /// Create tax transaction reversal, as it is sent.
    request CreateTaxTransactionReversal {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A list, each [`CreateTaxTransactionReversalLineItem`].
        pub line_items: Option<Vec<CreateTaxTransactionReversalLineItem>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateTaxTransactionReversalMode`].
        pub mode: CreateTaxTransactionReversalMode,
        /// A text.
        pub original_transaction: String,
        /// A text.
        pub reference: String,
        /// See [`CreateTaxTransactionReversalShippingCost`].
        pub shipping_cost: Option<CreateTaxTransactionReversalShippingCost>,
    }
}

impl CreateTaxTransactionReversal {
    /// With what must be there.
    #[must_use]
    pub fn new(
        mode: impl Into<CreateTaxTransactionReversalMode>,
        original_transaction: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            mode: mode.into(),
            original_transaction: original_transaction.into(),
            reference: reference.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTaxTransactionReversal {
        list expand: String,
        set flat_amount: i64,
        list line_items: CreateTaxTransactionReversalLineItem,
        entry metadata: String,
        set shipping_cost: CreateTaxTransactionReversalShippingCost,
    }
}

record! {
    /// Tax association tax transaction attempt, as it comes back: anything may be missing.
    answer TaxAssociationTaxTransactionAttempt {
        /// See [`TaxAssociationTaxTransactionAttemptCommitted`].
        pub committed: Option<TaxAssociationTaxTransactionAttemptCommitted>,
        /// See [`TaxAssociationTaxTransactionAttemptErrored`].
        pub errored: Option<TaxAssociationTaxTransactionAttemptErrored>,
        /// A text.
        pub source: Option<String>,
        /// A text.
        pub status: Option<String>,
    }
}

record! {
    /// Tax calculation customer details, as it comes back: anything may be missing.
    answer TaxCalculationCustomerDetails {
        /// See [`TaxCalculationCustomerDetailsAddress`].
        pub address: Option<Box<TaxCalculationCustomerDetailsAddress>>,
        /// See [`TaxCalculationCustomerDetailsAddressSource`].
        pub address_source: Option<TaxCalculationCustomerDetailsAddressSource>,
        /// A text.
        pub ip_address: Option<String>,
        /// A list, each [`TaxCalculationCustomerDetailsTaxId`].
        pub tax_ids: Option<Vec<TaxCalculationCustomerDetailsTaxId>>,
        /// See [`TaxCalculationCustomerDetailsTaxabilityOverride`].
        pub taxability_override: Option<TaxCalculationCustomerDetailsTaxabilityOverride>,
    }
}

record! {
    /// Tax calculation ship from details, as it comes back: anything may be missing.
    answer TaxCalculationShipFromDetails {
        /// See [`TaxCalculationShipFromDetailsAddress`].
        pub address: Option<Box<TaxCalculationShipFromDetailsAddress>>,
    }
}

record! {
    /// Tax calculation shipping cost, as it comes back: anything may be missing.
    answer TaxCalculationShippingCost {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A text.
        pub shipping_rate: Option<String>,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        pub tax_behavior: Option<TaxCalculationLineItemTaxBehavior>,
        /// A list, each [`TaxCalculationLineItemTaxBreakdownItem`].
        pub tax_breakdown: Option<Vec<TaxCalculationLineItemTaxBreakdownItem>>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

record! {
    /// Tax calculation tax breakdown item, as it comes back: anything may be missing.
    answer TaxCalculationTaxBreakdownItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// Yes or no.
        pub inclusive: Option<bool>,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetails`].
        pub tax_rate_details: Option<Box<TaxCalculationTaxBreakdownItemTaxRateDetails>>,
        /// See [`TaxCalculationTaxBreakdownItemTaxabilityReason`].
        pub taxability_reason: Option<TaxCalculationTaxBreakdownItemTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

texts! {
    /// Tax calculation line item tax behavior: one of some texts, or any other.
    TaxCalculationLineItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

record! {
    /// Tax calculation line item tax breakdown item, as it comes back: anything may be missing.
    answer TaxCalculationLineItemTaxBreakdownItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TaxCalculationLineItemTaxBreakdownItemJurisdiction`].
        pub jurisdiction: Option<TaxCalculationLineItemTaxBreakdownItemJurisdiction>,
        /// See [`TaxCalculationLineItemTaxBreakdownItemSourcing`].
        pub sourcing: Option<TaxCalculationLineItemTaxBreakdownItemSourcing>,
        /// See [`TaxCalculationLineItemTaxBreakdownItemTaxRateDetails`].
        pub tax_rate_details: Option<TaxCalculationLineItemTaxBreakdownItemTaxRateDetails>,
        /// See [`TaxCalculationTaxBreakdownItemTaxabilityReason`].
        pub taxability_reason: Option<TaxCalculationTaxBreakdownItemTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

record! {
    /// Tax location address, as it comes back: anything may be missing.
    answer TaxLocationAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

record! {
    /// Tax registration country options, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptions {
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub ae: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub al: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub am: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub ao: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub at: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub au: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub aw: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub az: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub ba: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub bb: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub bd: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub be: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub bf: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub bg: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub bh: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub bj: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub bs: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub bw: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub by: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsCa`].
        pub ca: Option<TaxRegistrationCountryOptionsCa>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub cd: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub ch: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ci: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub cl: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub cm: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub co: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub cr: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub cv: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub cy: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub cz: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub de: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub dk: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ec: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub ee: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub eg: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub es: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub et: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub fi: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub fr: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub gb: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ge: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub gh: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub gn: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub gr: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub hr: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub hu: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub id: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub ie: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub r#in: Option<TaxRegistrationCountryOptionsAm> = "in",
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub is: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub it: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub jp: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ke: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub kg: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub kh: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub kr: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub kz: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub la: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub lk: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub lt: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub lu: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub lv: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ma: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub md: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub me: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub mk: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub mr: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub mt: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub mu: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub mx: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub my: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ng: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub nl: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub no: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub np: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub nz: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub om: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub pe: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ph: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub pl: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub pt: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub ro: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub rs: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ru: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub sa: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub se: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAe`].
        pub sg: Option<TaxRegistrationCountryOptionsAe>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub si: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAt`].
        pub sk: Option<TaxRegistrationCountryOptionsAt>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub sn: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub sr: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub th: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub tj: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub tr: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub tw: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub tz: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ua: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub ug: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsUs`].
        pub us: Option<Box<TaxRegistrationCountryOptionsUs>>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub uy: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub uz: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub vn: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub za: Option<TaxRegistrationCountryOptionsAl>,
        /// See [`TaxRegistrationCountryOptionsAm`].
        pub zm: Option<TaxRegistrationCountryOptionsAm>,
        /// See [`TaxRegistrationCountryOptionsAl`].
        pub zw: Option<TaxRegistrationCountryOptionsAl>,
    }
}

texts! {
    /// Tax registration status: one of some texts, or any other.
    TaxRegistrationStatus {
        Active = "active",
        Expired = "expired",
        Scheduled = "scheduled",
    }
}

record! {
    /// Tax settings defaults, as it comes back: anything may be missing.
    answer TaxSettingsDefaults {
        /// See [`TaxSettingsDefaultsProvider`].
        pub provider: Option<TaxSettingsDefaultsProvider>,
        /// See [`TaxSettingsDefaultsTaxBehavior`].
        pub tax_behavior: Option<TaxSettingsDefaultsTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

record! {
    /// Tax settings head office, as it comes back: anything may be missing.
    answer TaxSettingsHeadOffice {
        /// See [`TaxLocationAddress`].
        pub address: Option<Box<TaxLocationAddress>>,
    }
}

texts! {
    /// Tax settings status: one of some texts, or any other.
    TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}

record! {
    /// Tax settings status details, as it comes back: anything may be missing.
    answer TaxSettingsStatusDetails {
        /// Values by name.
        pub active: Option<BTreeMap<String, Value>>,
        /// See [`TaxSettingsStatusDetailsPending`].
        pub pending: Option<TaxSettingsStatusDetailsPending>,
    }
}

record! {
    /// Tax transaction reversal, as it comes back: anything may be missing.
    answer TaxTransactionReversal {
        /// A text.
        pub original_transaction: Option<String>,
    }
}

texts! {
    /// Tax transaction type: one of some texts, or any other.
    TaxTransactionType {
        Reversal = "reversal",
        Transaction = "transaction",
    }
}

record! {
    /// Tax transaction line item reversal, as it comes back: anything may be missing.
    answer TaxTransactionLineItemReversal {
        /// A text.
        pub original_line_item: Option<String>,
    }
}

record! {
    /// Create tax calculation customer details, as it is sent.
    options CreateTaxCalculationCustomerDetails {
        /// See [`CreateTaxLocationAddress`].
        pub address: Option<Box<CreateTaxLocationAddress>>,
        /// See [`TaxCalculationCustomerDetailsAddressSource`].
        pub address_source: Option<TaxCalculationCustomerDetailsAddressSource>,
        /// A text.
        pub ip_address: Option<String>,
        /// A list, each [`CreateTaxCalculationCustomerDetailsTaxId`].
        pub tax_ids: Option<Vec<CreateTaxCalculationCustomerDetailsTaxId>>,
        /// See [`TaxCalculationCustomerDetailsTaxabilityOverride`].
        pub taxability_override: Option<TaxCalculationCustomerDetailsTaxabilityOverride>,
    }
}

setters! {
    CreateTaxCalculationCustomerDetails {
        set address: Box<CreateTaxLocationAddress>,
        set address_source: TaxCalculationCustomerDetailsAddressSource,
        set ip_address: String,
        list tax_ids: CreateTaxCalculationCustomerDetailsTaxId,
        set taxability_override: TaxCalculationCustomerDetailsTaxabilityOverride,
    }
}

record! {
    /// Create tax calculation line item, as it is sent.
    request CreateTaxCalculationLineItem {
        /// A whole number.
        pub amount: i64,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub product: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub reference: Option<String>,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        pub tax_behavior: Option<TaxCalculationLineItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

impl CreateTaxCalculationLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxCalculationLineItem {
        entry metadata: String,
        set performance_location: String,
        set product: String,
        set quantity: i64,
        set reference: String,
        set tax_behavior: TaxCalculationLineItemTaxBehavior,
        set tax_code: String,
    }
}

record! {
    /// Create tax calculation ship from details, as it is sent.
    request CreateTaxCalculationShipFromDetails {
        /// See [`CreateTaxLocationAddress`].
        pub address: Box<CreateTaxLocationAddress>,
    }
}

impl CreateTaxCalculationShipFromDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<CreateTaxLocationAddress>>) -> Self {
        Self { address: address.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxCalculationShipFromDetails {
    }
}

record! {
    /// Create tax calculation shipping cost, as it is sent.
    options CreateTaxCalculationShippingCost {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub shipping_rate: Option<String>,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        pub tax_behavior: Option<TaxCalculationLineItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    CreateTaxCalculationShippingCost {
        set amount: i64,
        set shipping_rate: String,
        set tax_behavior: TaxCalculationLineItemTaxBehavior,
        set tax_code: String,
    }
}

record! {
    /// Create tax location address, as it is sent.
    request CreateTaxLocationAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: String,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

impl CreateTaxLocationAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxLocationAddress {
        set city: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

choice! {
    /// Create tax registration active from: one of several things, or any other.
    CreateTaxRegistrationActiveFrom {
        CreateTaxRegistrationActiveFromValue(CreateTaxRegistrationActiveFromValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreateTaxRegistrationActiveFrom {
        CreateTaxRegistrationActiveFromValue(CreateTaxRegistrationActiveFromValue),
        Integer(i64),
    }
}

record! {
    /// Create tax registration country options, as it is sent.
    options CreateTaxRegistrationCountryOptions {
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub r#in: Option<CreateTaxRegistrationCountryOptionsIn> = "in",
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub is: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub ae: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub al: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub am: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub ao: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub at: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub au: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub aw: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub az: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub ba: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub bb: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub bd: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub be: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub bf: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub bg: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub bh: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub bj: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub bs: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub bw: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub by: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsCa`].
        pub ca: Option<CreateTaxRegistrationCountryOptionsCa>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub cd: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub ch: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ci: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub cl: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub cm: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub co: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub cr: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub cv: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub cy: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub cz: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub de: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub dk: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ec: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub ee: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub eg: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub es: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub et: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub fi: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub fr: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub gb: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ge: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub gh: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub gn: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub gr: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub hr: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub hu: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub id: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub ie: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub it: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub jp: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ke: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub kg: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub kh: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub kr: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub kz: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub la: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub lk: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub lt: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub lu: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub lv: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ma: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub md: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub me: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub mk: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub mr: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub mt: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub mu: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub mx: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub my: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ng: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub nl: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub no: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub np: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub nz: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub om: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub pe: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ph: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub pl: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub pt: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub ro: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub rs: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ru: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub sa: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub se: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub sg: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub si: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        pub sk: Option<CreateTaxRegistrationCountryOptionsAt>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub sn: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub sr: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsTh`].
        pub th: Option<CreateTaxRegistrationCountryOptionsTh>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub tj: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub tr: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub tw: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub tz: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ua: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub ug: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsUs`].
        pub us: Option<Box<CreateTaxRegistrationCountryOptionsUs>>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub uy: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub uz: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub vn: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub za: Option<CreateTaxRegistrationCountryOptionsIs>,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        pub zm: Option<CreateTaxRegistrationCountryOptionsIn>,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        pub zw: Option<CreateTaxRegistrationCountryOptionsIs>,
    }
}

setters! {
    CreateTaxRegistrationCountryOptions {
        set r#in: CreateTaxRegistrationCountryOptionsIn,
        set is: CreateTaxRegistrationCountryOptionsIs,
        set ae: CreateTaxRegistrationCountryOptionsIs,
        set al: CreateTaxRegistrationCountryOptionsIs,
        set am: CreateTaxRegistrationCountryOptionsIn,
        set ao: CreateTaxRegistrationCountryOptionsIs,
        set at: CreateTaxRegistrationCountryOptionsAt,
        set au: CreateTaxRegistrationCountryOptionsIs,
        set aw: CreateTaxRegistrationCountryOptionsIs,
        set az: CreateTaxRegistrationCountryOptionsIn,
        set ba: CreateTaxRegistrationCountryOptionsIs,
        set bb: CreateTaxRegistrationCountryOptionsIs,
        set bd: CreateTaxRegistrationCountryOptionsIs,
        set be: CreateTaxRegistrationCountryOptionsAt,
        set bf: CreateTaxRegistrationCountryOptionsIs,
        set bg: CreateTaxRegistrationCountryOptionsAt,
        set bh: CreateTaxRegistrationCountryOptionsIs,
        set bj: CreateTaxRegistrationCountryOptionsIn,
        set bs: CreateTaxRegistrationCountryOptionsIs,
        set bw: CreateTaxRegistrationCountryOptionsIn,
        set by: CreateTaxRegistrationCountryOptionsIn,
        set ca: CreateTaxRegistrationCountryOptionsCa,
        set cd: CreateTaxRegistrationCountryOptionsIs,
        set ch: CreateTaxRegistrationCountryOptionsIs,
        set ci: CreateTaxRegistrationCountryOptionsIn,
        set cl: CreateTaxRegistrationCountryOptionsIn,
        set cm: CreateTaxRegistrationCountryOptionsIn,
        set co: CreateTaxRegistrationCountryOptionsIn,
        set cr: CreateTaxRegistrationCountryOptionsIn,
        set cv: CreateTaxRegistrationCountryOptionsIn,
        set cy: CreateTaxRegistrationCountryOptionsAt,
        set cz: CreateTaxRegistrationCountryOptionsAt,
        set de: CreateTaxRegistrationCountryOptionsAt,
        set dk: CreateTaxRegistrationCountryOptionsAt,
        set ec: CreateTaxRegistrationCountryOptionsIn,
        set ee: CreateTaxRegistrationCountryOptionsAt,
        set eg: CreateTaxRegistrationCountryOptionsIn,
        set es: CreateTaxRegistrationCountryOptionsAt,
        set et: CreateTaxRegistrationCountryOptionsIs,
        set fi: CreateTaxRegistrationCountryOptionsAt,
        set fr: CreateTaxRegistrationCountryOptionsAt,
        set gb: CreateTaxRegistrationCountryOptionsIs,
        set ge: CreateTaxRegistrationCountryOptionsIn,
        set gh: CreateTaxRegistrationCountryOptionsIn,
        set gn: CreateTaxRegistrationCountryOptionsIs,
        set gr: CreateTaxRegistrationCountryOptionsAt,
        set hr: CreateTaxRegistrationCountryOptionsAt,
        set hu: CreateTaxRegistrationCountryOptionsAt,
        set id: CreateTaxRegistrationCountryOptionsIn,
        set ie: CreateTaxRegistrationCountryOptionsAt,
        set it: CreateTaxRegistrationCountryOptionsAt,
        set jp: CreateTaxRegistrationCountryOptionsIs,
        set ke: CreateTaxRegistrationCountryOptionsIn,
        set kg: CreateTaxRegistrationCountryOptionsIn,
        set kh: CreateTaxRegistrationCountryOptionsIn,
        set kr: CreateTaxRegistrationCountryOptionsIn,
        set kz: CreateTaxRegistrationCountryOptionsIn,
        set la: CreateTaxRegistrationCountryOptionsIn,
        set lk: CreateTaxRegistrationCountryOptionsIn,
        set lt: CreateTaxRegistrationCountryOptionsAt,
        set lu: CreateTaxRegistrationCountryOptionsAt,
        set lv: CreateTaxRegistrationCountryOptionsAt,
        set ma: CreateTaxRegistrationCountryOptionsIn,
        set md: CreateTaxRegistrationCountryOptionsIn,
        set me: CreateTaxRegistrationCountryOptionsIs,
        set mk: CreateTaxRegistrationCountryOptionsIs,
        set mr: CreateTaxRegistrationCountryOptionsIs,
        set mt: CreateTaxRegistrationCountryOptionsAt,
        set mu: CreateTaxRegistrationCountryOptionsIn,
        set mx: CreateTaxRegistrationCountryOptionsIn,
        set my: CreateTaxRegistrationCountryOptionsIn,
        set ng: CreateTaxRegistrationCountryOptionsIn,
        set nl: CreateTaxRegistrationCountryOptionsAt,
        set no: CreateTaxRegistrationCountryOptionsIs,
        set np: CreateTaxRegistrationCountryOptionsIn,
        set nz: CreateTaxRegistrationCountryOptionsIs,
        set om: CreateTaxRegistrationCountryOptionsIs,
        set pe: CreateTaxRegistrationCountryOptionsIn,
        set ph: CreateTaxRegistrationCountryOptionsIn,
        set pl: CreateTaxRegistrationCountryOptionsAt,
        set pt: CreateTaxRegistrationCountryOptionsAt,
        set ro: CreateTaxRegistrationCountryOptionsAt,
        set rs: CreateTaxRegistrationCountryOptionsIs,
        set ru: CreateTaxRegistrationCountryOptionsIn,
        set sa: CreateTaxRegistrationCountryOptionsIn,
        set se: CreateTaxRegistrationCountryOptionsAt,
        set sg: CreateTaxRegistrationCountryOptionsIs,
        set si: CreateTaxRegistrationCountryOptionsAt,
        set sk: CreateTaxRegistrationCountryOptionsAt,
        set sn: CreateTaxRegistrationCountryOptionsIn,
        set sr: CreateTaxRegistrationCountryOptionsIs,
        set th: CreateTaxRegistrationCountryOptionsTh,
        set tj: CreateTaxRegistrationCountryOptionsIn,
        set tr: CreateTaxRegistrationCountryOptionsIn,
        set tw: CreateTaxRegistrationCountryOptionsIn,
        set tz: CreateTaxRegistrationCountryOptionsIn,
        set ua: CreateTaxRegistrationCountryOptionsIn,
        set ug: CreateTaxRegistrationCountryOptionsIn,
        set us: Box<CreateTaxRegistrationCountryOptionsUs>,
        set uy: CreateTaxRegistrationCountryOptionsIs,
        set uz: CreateTaxRegistrationCountryOptionsIn,
        set vn: CreateTaxRegistrationCountryOptionsIn,
        set za: CreateTaxRegistrationCountryOptionsIs,
        set zm: CreateTaxRegistrationCountryOptionsIn,
        set zw: CreateTaxRegistrationCountryOptionsIs,
    }
}

choice! {
    /// Update tax registration expires at: one of several things, or any other.
    UpdateTaxRegistrationExpiresAt {
        CreateTaxRegistrationActiveFromValue(CreateTaxRegistrationActiveFromValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    UpdateTaxRegistrationExpiresAt {
        CreateTaxRegistrationActiveFromValue(CreateTaxRegistrationActiveFromValue),
        Integer(i64),
    }
}

record! {
    /// Update tax settings defaults, as it is sent.
    options UpdateTaxSettingsDefaults {
        /// See [`TaxSettingsDefaultsTaxBehavior`].
        pub tax_behavior: Option<TaxSettingsDefaultsTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    UpdateTaxSettingsDefaults {
        set tax_behavior: TaxSettingsDefaultsTaxBehavior,
        set tax_code: String,
    }
}

record! {
    /// Update tax settings head office, as it is sent.
    request UpdateTaxSettingsHeadOffice {
        /// See [`UpdateTaxSettingsHeadOfficeAddress`].
        pub address: Box<UpdateTaxSettingsHeadOfficeAddress>,
    }
}

impl UpdateTaxSettingsHeadOffice {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<UpdateTaxSettingsHeadOfficeAddress>>) -> Self {
        Self { address: address.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTaxSettingsHeadOffice {
    }
}

record! {
    /// Create tax transaction reversal line item, as it is sent.
    request CreateTaxTransactionReversalLineItem {
        /// A whole number.
        pub amount: i64,
        /// A whole number.
        pub amount_tax: i64,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub original_line_item: String,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub reference: String,
    }
}

impl CreateTaxTransactionReversalLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        amount_tax: impl Into<i64>,
        original_line_item: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            amount_tax: amount_tax.into(),
            original_line_item: original_line_item.into(),
            reference: reference.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTaxTransactionReversalLineItem {
        entry metadata: String,
        set quantity: i64,
    }
}

texts! {
    /// Create tax transaction reversal mode: one of some texts, or any other.
    CreateTaxTransactionReversalMode {
        Full = "full",
        Partial = "partial",
    }
}

record! {
    /// Create tax transaction reversal shipping cost, as it is sent.
    request CreateTaxTransactionReversalShippingCost {
        /// A whole number.
        pub amount: i64,
        /// A whole number.
        pub amount_tax: i64,
    }
}

impl CreateTaxTransactionReversalShippingCost {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, amount_tax: impl Into<i64>) -> Self {
        Self { amount: amount.into(), amount_tax: amount_tax.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxTransactionReversalShippingCost {
    }
}

record! {
    /// Tax association tax transaction attempt committed, as it comes back: anything may be missing.
    answer TaxAssociationTaxTransactionAttemptCommitted {
        /// A text.
        pub transaction: Option<String>,
    }
}

record! {
    /// Tax association tax transaction attempt errored, as it comes back: anything may be missing.
    answer TaxAssociationTaxTransactionAttemptErrored {
        /// See [`TaxAssociationTaxTransactionAttemptErroredReason`].
        pub reason: Option<TaxAssociationTaxTransactionAttemptErroredReason>,
    }
}

record! {
    /// Tax calculation customer details address, as it comes back: anything may be missing.
    answer TaxCalculationCustomerDetailsAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

texts! {
    /// Tax calculation customer details address source: one of some texts, or any other.
    TaxCalculationCustomerDetailsAddressSource {
        Billing = "billing",
        Shipping = "shipping",
    }
}

record! {
    /// Tax calculation customer details tax id, as it comes back: anything may be missing.
    answer TaxCalculationCustomerDetailsTaxId {
        /// See [`TaxCalculationCustomerDetailsTaxIdType`].
        pub r#type: Option<TaxCalculationCustomerDetailsTaxIdType> = "type",
        /// A text.
        pub value: Option<String>,
    }
}

texts! {
    /// Tax calculation customer details taxability override: one of some texts, or any other.
    TaxCalculationCustomerDetailsTaxabilityOverride {
        CustomerExempt = "customer_exempt",
        None = "none",
        ReverseCharge = "reverse_charge",
    }
}

record! {
    /// Tax calculation ship from details address, as it comes back: anything may be missing.
    answer TaxCalculationShipFromDetailsAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

record! {
    /// Tax calculation tax breakdown item tax rate details, as it comes back: anything may be missing.
    answer TaxCalculationTaxBreakdownItemTaxRateDetails {
        /// A text.
        pub country: Option<String>,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount`].
        pub flat_amount: Option<TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount>,
        /// A text.
        pub percentage_decimal: Option<String>,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsRateType`].
        pub rate_type: Option<TaxCalculationTaxBreakdownItemTaxRateDetailsRateType>,
        /// A text.
        pub state: Option<String>,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType`].
        pub tax_type: Option<TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType>,
    }
}

texts! {
    /// Tax calculation tax breakdown item taxability reason: one of some texts, or any other.
    TaxCalculationTaxBreakdownItemTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}

record! {
    /// Tax calculation line item tax breakdown item jurisdiction, as it comes back: anything may be missing.
    answer TaxCalculationLineItemTaxBreakdownItemJurisdiction {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// See [`TaxCalculationLineItemTaxBreakdownItemJurisdictionLevel`].
        pub level: Option<TaxCalculationLineItemTaxBreakdownItemJurisdictionLevel>,
        /// A text.
        pub state: Option<String>,
    }
}

texts! {
    /// Tax calculation line item tax breakdown item sourcing: one of some texts, or any other.
    TaxCalculationLineItemTaxBreakdownItemSourcing {
        Destination = "destination",
        Origin = "origin",
        Performance = "performance",
    }
}

record! {
    /// Tax calculation line item tax breakdown item tax rate details, as it comes back: anything may be missing.
    answer TaxCalculationLineItemTaxBreakdownItemTaxRateDetails {
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub percentage_decimal: Option<String>,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType`].
        pub tax_type: Option<TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType>,
    }
}

record! {
    /// Tax registration country options ae, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAe {
        /// See [`TaxRegistrationCountryOptionsAeStandard`].
        pub standard: Option<TaxRegistrationCountryOptionsAeStandard>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Tax registration country options al, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAl {
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Tax registration country options am, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAm {
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Tax registration country options at, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAt {
        /// See [`TaxRegistrationCountryOptionsAtStandard`].
        pub standard: Option<TaxRegistrationCountryOptionsAtStandard>,
        /// See [`TaxRegistrationCountryOptionsAtType`].
        pub r#type: Option<TaxRegistrationCountryOptionsAtType> = "type",
    }
}

record! {
    /// Tax registration country options ca, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsCa {
        /// See [`TaxRegistrationCountryOptionsCaProvinceStandard`].
        pub province_standard: Option<TaxRegistrationCountryOptionsCaProvinceStandard>,
        /// See [`TaxRegistrationCountryOptionsCaType`].
        pub r#type: Option<TaxRegistrationCountryOptionsCaType> = "type",
    }
}

record! {
    /// Tax registration country options us, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsUs {
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub admissions_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub attendance_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub entertainment_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub gross_receipts_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub hospitality_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub local_amusement_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub local_lease_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub luxury_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub mass_transit_parking_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub parking_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub resort_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// A text.
        pub state: Option<String>,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTax`].
        pub state_sales_tax: Option<TaxRegistrationCountryOptionsUsStateSalesTax>,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub tourism_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsType`].
        pub r#type: Option<TaxRegistrationCountryOptionsUsType> = "type",
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub utility_users_tax: Option<TaxRegistrationCountryOptionsUsAdmissionsTax>,
    }
}

texts! {
    /// Tax settings defaults provider: one of some texts, or any other.
    TaxSettingsDefaultsProvider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
}

texts! {
    /// Tax settings defaults tax behavior: one of some texts, or any other.
    TaxSettingsDefaultsTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        InferredByCurrency = "inferred_by_currency",
    }
}

record! {
    /// Tax settings status details pending, as it comes back: anything may be missing.
    answer TaxSettingsStatusDetailsPending {
        /// A list.
        pub missing_fields: Option<Vec<String>>,
    }
}

record! {
    /// Create tax calculation customer details tax id, as it is sent.
    request CreateTaxCalculationCustomerDetailsTaxId {
        /// See [`CreateTaxCalculationCustomerDetailsTaxIdType`].
        pub r#type: CreateTaxCalculationCustomerDetailsTaxIdType = "type",
        /// A text.
        pub value: String,
    }
}

impl CreateTaxCalculationCustomerDetailsTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTaxCalculationCustomerDetailsTaxIdType>,
        value: impl Into<String>,
    ) -> Self {
        Self { r#type: r#type.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxCalculationCustomerDetailsTaxId {
    }
}

texts! {
    /// Create tax registration active from value: one of some texts, or any other.
    CreateTaxRegistrationActiveFromValue {
        Now = "now",
    }
}

record! {
    /// Create tax registration country options in, as it is sent.
    request CreateTaxRegistrationCountryOptionsIn {
        /// See [`CreateTaxRegistrationCountryOptionsInType`].
        pub r#type: CreateTaxRegistrationCountryOptionsInType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsIn {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsInType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsIn {
    }
}

record! {
    /// Create tax registration country options is, as it is sent.
    request CreateTaxRegistrationCountryOptionsIs {
        /// See [`CreateTaxRegistrationCountryOptionsIsStandard`].
        pub standard: Option<CreateTaxRegistrationCountryOptionsIsStandard>,
        /// See [`CreateTaxRegistrationCountryOptionsIsType`].
        pub r#type: CreateTaxRegistrationCountryOptionsIsType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsIs {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsIsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsIs {
        set standard: CreateTaxRegistrationCountryOptionsIsStandard,
    }
}

record! {
    /// Create tax registration country options at, as it is sent.
    request CreateTaxRegistrationCountryOptionsAt {
        /// See [`CreateTaxRegistrationCountryOptionsAtStandard`].
        pub standard: Option<CreateTaxRegistrationCountryOptionsAtStandard>,
        /// See [`TaxRegistrationCountryOptionsAtType`].
        pub r#type: TaxRegistrationCountryOptionsAtType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsAtType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsAt {
        set standard: CreateTaxRegistrationCountryOptionsAtStandard,
    }
}

record! {
    /// Create tax registration country options ca, as it is sent.
    request CreateTaxRegistrationCountryOptionsCa {
        /// See [`CreateTaxRegistrationCountryOptionsCaProvinceStandard`].
        pub province_standard: Option<CreateTaxRegistrationCountryOptionsCaProvinceStandard>,
        /// See [`TaxRegistrationCountryOptionsCaType`].
        pub r#type: TaxRegistrationCountryOptionsCaType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsCa {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsCaType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsCa {
        set province_standard: CreateTaxRegistrationCountryOptionsCaProvinceStandard,
    }
}

record! {
    /// Create tax registration country options th, as it is sent.
    request CreateTaxRegistrationCountryOptionsTh {
        /// See [`CreateTaxRegistrationCountryOptionsThType`].
        pub r#type: CreateTaxRegistrationCountryOptionsThType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsTh {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsThType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsTh {
    }
}

record! {
    /// Create tax registration country options us, as it is sent.
    request CreateTaxRegistrationCountryOptionsUs {
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub admissions_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub attendance_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub entertainment_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub gross_receipts_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub hospitality_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub local_amusement_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub local_lease_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub luxury_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub mass_transit_parking_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub parking_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub resort_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// A text.
        pub state: String,
        /// See [`CreateTaxRegistrationCountryOptionsUsStateSalesTax`].
        pub state_sales_tax: Option<CreateTaxRegistrationCountryOptionsUsStateSalesTax>,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub tourism_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
        /// See [`TaxRegistrationCountryOptionsUsType`].
        pub r#type: TaxRegistrationCountryOptionsUsType = "type",
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        pub utility_users_tax: Option<CreateTaxRegistrationCountryOptionsUsAdmissionsTax>,
    }
}

impl CreateTaxRegistrationCountryOptionsUs {
    /// With what must be there.
    #[must_use]
    pub fn new(state: impl Into<String>, r#type: impl Into<TaxRegistrationCountryOptionsUsType>) -> Self {
        Self { state: state.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsUs {
        set admissions_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set attendance_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set entertainment_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set gross_receipts_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set hospitality_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set local_amusement_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set local_lease_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set luxury_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set mass_transit_parking_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set parking_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set resort_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set state_sales_tax: CreateTaxRegistrationCountryOptionsUsStateSalesTax,
        set tourism_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        set utility_users_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
    }
}

record! {
    /// Update tax settings head office address, as it is sent.
    options UpdateTaxSettingsHeadOfficeAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

setters! {
    UpdateTaxSettingsHeadOfficeAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Tax association tax transaction attempt errored reason: one of some texts, or any other.
    TaxAssociationTaxTransactionAttemptErroredReason {
        AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
        CalculationExpired = "calculation_expired",
        CurrencyMismatch = "currency_mismatch",
        OriginalTransactionVoided = "original_transaction_voided",
        UniqueReferenceViolation = "unique_reference_violation",
    }
}

texts! {
    /// Tax calculation customer details tax id type: one of some texts, or any other.
    TaxCalculationCustomerDetailsTaxIdType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        UnknownValue = "unknown",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
}

record! {
    /// Tax calculation tax breakdown item tax rate details flat amount, as it comes back: anything may be missing.
    answer TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
    }
}

texts! {
    /// Tax calculation tax breakdown item tax rate details rate type: one of some texts, or any other.
    TaxCalculationTaxBreakdownItemTaxRateDetailsRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
}

texts! {
    /// Tax calculation tax breakdown item tax rate details tax type: one of some texts, or any other.
    TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType {
        AdmissionsTax = "admissions_tax",
        AmusementTax = "amusement_tax",
        AttendanceTax = "attendance_tax",
        CommunicationsTax = "communications_tax",
        DigitalExciseTax = "digital_excise_tax",
        EntertainmentTax = "entertainment_tax",
        GetFund = "get_fund",
        GrossReceiptsTax = "gross_receipts_tax",
        Gst = "gst",
        HospitalityTax = "hospitality_tax",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        LuxuryTax = "luxury_tax",
        MassTransitParkingTax = "mass_transit_parking_tax",
        Nhil = "nhil",
        ParkingTax = "parking_tax",
        Pst = "pst",
        Qst = "qst",
        RecyclingFee = "recycling_fee",
        ResortTax = "resort_tax",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        TourismTax = "tourism_tax",
        UtilityUsersTax = "utility_users_tax",
        Vat = "vat",
    }
}

texts! {
    /// Tax calculation line item tax breakdown item jurisdiction level: one of some texts, or any other.
    TaxCalculationLineItemTaxBreakdownItemJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        State = "state",
    }
}

record! {
    /// Tax registration country options ae standard, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAeStandard {
        /// See [`TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme`].
        pub place_of_supply_scheme: Option<TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme>,
    }
}

record! {
    /// Tax registration country options at standard, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsAtStandard {
        /// See [`TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme`].
        pub place_of_supply_scheme: Option<TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme>,
    }
}

texts! {
    /// Tax registration country options at type: one of some texts, or any other.
    TaxRegistrationCountryOptionsAtType {
        Ioss = "ioss",
        OssNonUnion = "oss_non_union",
        OssUnion = "oss_union",
        Standard = "standard",
    }
}

record! {
    /// Tax registration country options ca province standard, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsCaProvinceStandard {
        /// A text.
        pub province: Option<String>,
    }
}

texts! {
    /// Tax registration country options ca type: one of some texts, or any other.
    TaxRegistrationCountryOptionsCaType {
        ProvinceStandard = "province_standard",
        Simplified = "simplified",
        Standard = "standard",
    }
}

record! {
    /// Tax registration country options us admissions tax, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsUsAdmissionsTax {
        /// A text.
        pub jurisdiction: Option<String>,
    }
}

record! {
    /// Tax registration country options us state sales tax, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsUsStateSalesTax {
        /// A list, each [`TaxRegistrationCountryOptionsUsStateSalesTaxElection`].
        pub elections: Option<Vec<TaxRegistrationCountryOptionsUsStateSalesTaxElection>>,
    }
}

texts! {
    /// Tax registration country options us type: one of some texts, or any other.
    TaxRegistrationCountryOptionsUsType {
        AdmissionsTax = "admissions_tax",
        AttendanceTax = "attendance_tax",
        DigitalExciseTax = "digital_excise_tax",
        EntertainmentTax = "entertainment_tax",
        GrossReceiptsTax = "gross_receipts_tax",
        HospitalityTax = "hospitality_tax",
        LocalAmusementTax = "local_amusement_tax",
        LocalLeaseTax = "local_lease_tax",
        LuxuryTax = "luxury_tax",
        MassTransitParkingTax = "mass_transit_parking_tax",
        ParkingTax = "parking_tax",
        ResortTax = "resort_tax",
        StateCommunicationsTax = "state_communications_tax",
        StateRetailDeliveryFee = "state_retail_delivery_fee",
        StateSalesTax = "state_sales_tax",
        TourismTax = "tourism_tax",
        UtilityUsersTax = "utility_users_tax",
    }
}

texts! {
    /// Create tax calculation customer details tax id type: one of some texts, or any other.
    CreateTaxCalculationCustomerDetailsTaxIdType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
}

texts! {
    /// Create tax registration country options in type: one of some texts, or any other.
    CreateTaxRegistrationCountryOptionsInType {
        Simplified = "simplified",
    }
}

record! {
    /// Create tax registration country options is standard, as it is sent.
    options CreateTaxRegistrationCountryOptionsIsStandard {
        /// See [`TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme`].
        pub place_of_supply_scheme: Option<TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme>,
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsIsStandard {
        set place_of_supply_scheme: TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme,
    }
}

texts! {
    /// Create tax registration country options is type: one of some texts, or any other.
    CreateTaxRegistrationCountryOptionsIsType {
        Standard = "standard",
    }
}

record! {
    /// Create tax registration country options at standard, as it is sent.
    request CreateTaxRegistrationCountryOptionsAtStandard {
        /// See [`TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme`].
        pub place_of_supply_scheme: TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme,
    }
}

impl CreateTaxRegistrationCountryOptionsAtStandard {
    /// With what must be there.
    #[must_use]
    pub fn new(
        place_of_supply_scheme: impl Into<TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme>,
    ) -> Self {
        Self { place_of_supply_scheme: place_of_supply_scheme.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsAtStandard {
    }
}

record! {
    /// Create tax registration country options ca province standard, as it is sent.
    request CreateTaxRegistrationCountryOptionsCaProvinceStandard {
        /// A text.
        pub province: String,
    }
}

impl CreateTaxRegistrationCountryOptionsCaProvinceStandard {
    /// With what must be there.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self { province: province.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsCaProvinceStandard {
    }
}

choice! {
    /// Create tax registration country options th type: one of several things, or any other.
    CreateTaxRegistrationCountryOptionsThType {
        CreateTaxRegistrationCountryOptionsInType(CreateTaxRegistrationCountryOptionsInType) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateTaxRegistrationCountryOptionsThType {
        CreateTaxRegistrationCountryOptionsInType(CreateTaxRegistrationCountryOptionsInType),
        Text(String),
    }
}

record! {
    /// Create tax registration country options us admissions tax, as it is sent.
    request CreateTaxRegistrationCountryOptionsUsAdmissionsTax {
        /// A text.
        pub jurisdiction: String,
    }
}

impl CreateTaxRegistrationCountryOptionsUsAdmissionsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self { jurisdiction: jurisdiction.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsUsAdmissionsTax {
    }
}

record! {
    /// Create tax registration country options us state sales tax, as it is sent.
    request CreateTaxRegistrationCountryOptionsUsStateSalesTax {
        /// A list, each [`CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection`].
        pub elections: Vec<CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection>,
    }
}

impl CreateTaxRegistrationCountryOptionsUsStateSalesTax {
    /// With what must be there.
    #[must_use]
    pub fn new(
        elections: impl IntoIterator<Item: Into<CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection>>,
    ) -> Self {
        Self { elections: elections.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsUsStateSalesTax {
    }
}

texts! {
    /// Tax registration country options ae standard place of supply scheme: one of some texts, or any other.
    TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme {
        InboundGoods = "inbound_goods",
        Standard = "standard",
    }
}

texts! {
    /// Tax registration country options at standard place of supply scheme: one of some texts, or any other.
    TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme {
        InboundGoods = "inbound_goods",
        SmallSeller = "small_seller",
        Standard = "standard",
    }
}

record! {
    /// Tax registration country options us state sales tax election, as it comes back: anything may be missing.
    answer TaxRegistrationCountryOptionsUsStateSalesTaxElection {
        /// A text.
        pub jurisdiction: Option<String>,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTaxElectionType`].
        pub r#type: Option<TaxRegistrationCountryOptionsUsStateSalesTaxElectionType> = "type",
    }
}

record! {
    /// Create tax registration country options us state sales tax election, as it is sent.
    request CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection {
        /// A text.
        pub jurisdiction: Option<String>,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTaxElectionType`].
        pub r#type: TaxRegistrationCountryOptionsUsStateSalesTaxElectionType = "type",
    }
}

impl CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsUsStateSalesTaxElectionType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection {
        set jurisdiction: String,
    }
}

texts! {
    /// Tax registration country options us state sales tax election type: one of some texts, or any other.
    TaxRegistrationCountryOptionsUsStateSalesTaxElectionType {
        LocalUseTax = "local_use_tax",
        SimplifiedSellersUseTax = "simplified_sellers_use_tax",
        SingleLocalUseTax = "single_local_use_tax",
    }
}
