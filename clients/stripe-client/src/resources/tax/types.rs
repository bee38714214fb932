//! What goes into and comes out of [`Tax`](super::Tax).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::support::{Fields, List, any_of, object, params, texts};

object! {
    /// Tax association, as it comes back: anything may be missing.
    answer TaxAssociation(true) {
        /// A text.
        get calculation: &str,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// A text.
        get payment_intent: &str,
        /// A list, each [`TaxAssociationTaxTransactionAttempt`].
        get tax_transaction_attempts: Vec<TaxAssociationTaxTransactionAttempt>,
    }
}

object! {
    /// Tax calculation, as it comes back: anything may be missing.
    answer TaxCalculation(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get customer: &str,
        /// See [`TaxCalculationCustomerDetails`].
        get customer_details: TaxCalculationCustomerDetails,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get id: &str,
        /// The first page of a list.
        get line_items: List<TaxCalculationLineItem>,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`TaxCalculationShipFromDetails`].
        get ship_from_details: TaxCalculationShipFromDetails,
        /// See [`TaxCalculationShippingCost`].
        get shipping_cost: TaxCalculationShippingCost,
        /// A whole number.
        get tax_amount_exclusive: i64,
        /// A whole number.
        get tax_amount_inclusive: i64,
        /// A list, each [`TaxCalculationTaxBreakdownItem`].
        get tax_breakdown: Vec<TaxCalculationTaxBreakdownItem>,
        /// A whole number.
        get tax_date: i64,
    }
}

object! {
    /// Tax calculation line item, as it comes back: anything may be missing.
    answer TaxCalculationLineItem(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get performance_location: &str,
        /// A text.
        get product: &str,
        /// A whole number.
        get quantity: i64,
        /// A text.
        get reference: &str,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        get tax_behavior: TaxCalculationLineItemTaxBehavior,
        /// A list, each [`TaxCalculationLineItemTaxBreakdownItem`].
        get tax_breakdown: Vec<TaxCalculationLineItemTaxBreakdownItem>,
        /// A text.
        get tax_code: &str,
    }
}

object! {
    /// Tax location, as it comes back: anything may be missing.
    answer TaxLocation(true) {
        /// See [`TaxLocationAddress`].
        get address: TaxLocationAddress,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Tax registration, as it comes back: anything may be missing.
    answer TaxRegistration(true) {
        /// A whole number.
        get active_from: i64,
        /// A text.
        get country: &str,
        /// See [`TaxRegistrationCountryOptions`].
        get country_options: TaxRegistrationCountryOptions,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`TaxRegistrationStatus`].
        get status: TaxRegistrationStatus,
    }
}

object! {
    /// Tax settings, as it comes back: anything may be missing.
    answer TaxSettings(false) {
        /// See [`TaxSettingsDefaults`].
        get defaults: TaxSettingsDefaults,
        /// See [`TaxSettingsHeadOffice`].
        get head_office: TaxSettingsHeadOffice,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`TaxSettingsStatus`].
        get status: TaxSettingsStatus,
        /// See [`TaxSettingsStatusDetails`].
        get status_details: TaxSettingsStatusDetails,
    }
}

object! {
    /// Tax transaction, as it comes back: anything may be missing.
    answer TaxTransaction(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get customer: &str,
        /// See [`TaxCalculationCustomerDetails`].
        get customer_details: TaxCalculationCustomerDetails,
        /// A text.
        always id: &str,
        /// The first page of a list.
        get line_items: List<TaxTransactionLineItem>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get posted_at: i64,
        /// A text.
        get reference: &str,
        /// See [`TaxTransactionReversal`].
        get reversal: TaxTransactionReversal,
        /// See [`TaxCalculationShipFromDetails`].
        get ship_from_details: TaxCalculationShipFromDetails,
        /// See [`TaxCalculationShippingCost`].
        get shipping_cost: TaxCalculationShippingCost,
        /// A whole number.
        get tax_date: i64,
        /// See [`TaxTransactionType`].
        get r#type = "type": TaxTransactionType,
    }
}

object! {
    /// Tax transaction line item, as it comes back: anything may be missing.
    answer TaxTransactionLineItem(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get product: &str,
        /// A whole number.
        get quantity: i64,
        /// A text.
        get reference: &str,
        /// See [`TaxTransactionLineItemReversal`].
        get reversal: TaxTransactionLineItemReversal,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        get tax_behavior: TaxCalculationLineItemTaxBehavior,
        /// A text.
        get tax_code: &str,
        /// See [`TaxTransactionType`].
        get r#type = "type": TaxTransactionType,
    }
}

params! {
    /// Find tax association query, as it is sent.
    required FindTaxAssociationQuery {
        /// A list.
        list expand: String,
        /// A text.
        set payment_intent: String,
    }
}

impl FindTaxAssociationQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self(Fields::new()).payment_intent(payment_intent)
    }
}

params! {
    /// List tax calculation line items query, as it is sent.
    options ListTaxCalculationLineItemsQuery {
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
    /// Create tax calculation, as it is sent.
    required CreateTaxCalculation {
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// See [`CreateTaxCalculationCustomerDetails`].
        set customer_details: CreateTaxCalculationCustomerDetails,
        /// A list.
        list expand: String,
        /// A list, each [`CreateTaxCalculationLineItem`].
        list line_items: CreateTaxCalculationLineItem,
        /// See [`CreateTaxCalculationShipFromDetails`].
        set ship_from_details: CreateTaxCalculationShipFromDetails,
        /// See [`CreateTaxCalculationShippingCost`].
        set shipping_cost: CreateTaxCalculationShippingCost,
        /// A whole number.
        set tax_date: i64,
    }
}

impl CreateTaxCalculation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        line_items: impl IntoIterator<Item: Into<CreateTaxCalculationLineItem>>,
    ) -> Self {
        Self(Fields::new()).currency(currency).line_items(line_items)
    }
}

texts! {
    /// List tax locations type: one of some texts, or any other.
    ListTaxLocationsType {
        Performance = "performance",
    }
}

params! {
    /// List tax locations query, as it is sent.
    required ListTaxLocationsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTaxLocationsType`].
        set r#type = "type": ListTaxLocationsType,
    }
}

impl ListTaxLocationsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListTaxLocationsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax location, as it is sent.
    required CreateTaxLocation {
        /// See [`CreateTaxLocationAddress`].
        set address: CreateTaxLocationAddress,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// See [`ListTaxLocationsType`].
        set r#type = "type": ListTaxLocationsType,
    }
}

impl CreateTaxLocation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<CreateTaxLocationAddress>,
        r#type: impl Into<ListTaxLocationsType>,
    ) -> Self {
        Self(Fields::new()).address(address).r#type(r#type)
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

params! {
    /// List tax registrations query, as it is sent.
    options ListTaxRegistrationsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTaxRegistrationsStatus`].
        set status: ListTaxRegistrationsStatus,
    }
}

params! {
    /// Create tax registration, as it is sent.
    required CreateTaxRegistration {
        /// See [`CreateTaxRegistrationActiveFrom`].
        set active_from: CreateTaxRegistrationActiveFrom,
        /// A text.
        set country: String,
        /// See [`CreateTaxRegistrationCountryOptions`].
        set country_options: CreateTaxRegistrationCountryOptions,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

impl CreateTaxRegistration {
    /// With what must be there.
    #[must_use]
    pub fn new(
        active_from: impl Into<CreateTaxRegistrationActiveFrom>,
        country: impl Into<String>,
        country_options: impl Into<CreateTaxRegistrationCountryOptions>,
    ) -> Self {
        Self(Fields::new()).active_from(active_from).country(country).country_options(country_options)
    }
}

params! {
    /// Update tax registration, as it is sent.
    options UpdateTaxRegistration {
        /// See [`CreateTaxRegistrationActiveFrom`].
        set active_from: CreateTaxRegistrationActiveFrom,
        /// A list.
        list expand: String,
        /// See [`UpdateTaxRegistrationExpiresAt`].
        set expires_at or unset_expires_at: UpdateTaxRegistrationExpiresAt,
    }
}

params! {
    /// Update tax settings, as it is sent.
    options UpdateTaxSettings {
        /// See [`UpdateTaxSettingsDefaults`].
        set defaults: UpdateTaxSettingsDefaults,
        /// A list.
        list expand: String,
        /// See [`UpdateTaxSettingsHeadOffice`].
        set head_office: UpdateTaxSettingsHeadOffice,
    }
}

params! {
    /// List tax transaction line items query, as it is sent.
    options ListTaxTransactionLineItemsQuery {
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
    /// Create tax transaction from calculation, as it is sent.
    required CreateTaxTransactionFromCalculation {
        /// A text.
        set calculation: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A whole number, in seconds since 1970 (UTC).
        set posted_at: i64,
        /// A text.
        set reference: String,
    }
}

impl CreateTaxTransactionFromCalculation {
    /// With what must be there.
    #[must_use]
    pub fn new(calculation: impl Into<String>, reference: impl Into<String>) -> Self {
        Self(Fields::new()).calculation(calculation).reference(reference)
    }
}

params! {
    /// Create tax transaction reversal, as it is sent.
    required CreateTaxTransactionReversal {
        /// A list.
        list expand: String,
        /// A whole number, in the smallest unit of the currency.
        set flat_amount: i64,
        /// A list, each [`CreateTaxTransactionReversalLineItem`].
        list line_items: CreateTaxTransactionReversalLineItem,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateTaxTransactionReversalMode`].
        set mode: CreateTaxTransactionReversalMode,
        /// A text.
        set original_transaction: String,
        /// A text.
        set reference: String,
        /// See [`CreateTaxTransactionReversalShippingCost`].
        set shipping_cost: CreateTaxTransactionReversalShippingCost,
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
        Self(Fields::new()).mode(mode).original_transaction(original_transaction).reference(reference)
    }
}

object! {
    /// Tax association tax transaction attempt, as it comes back: anything may be missing.
    part TaxAssociationTaxTransactionAttempt(false) {
        /// See [`TaxAssociationTaxTransactionAttemptCommitted`].
        get committed: TaxAssociationTaxTransactionAttemptCommitted,
        /// See [`TaxAssociationTaxTransactionAttemptErrored`].
        get errored: TaxAssociationTaxTransactionAttemptErrored,
        /// A text.
        get source: &str,
        /// A text.
        get status: &str,
    }
}

object! {
    /// Tax calculation customer details, as it comes back: anything may be missing.
    part TaxCalculationCustomerDetails(false) {
        /// See [`TaxCalculationCustomerDetailsAddress`].
        get address: TaxCalculationCustomerDetailsAddress,
        /// See [`TaxCalculationCustomerDetailsAddressSource`].
        get address_source: TaxCalculationCustomerDetailsAddressSource,
        /// A text.
        get ip_address: &str,
        /// A list, each [`TaxCalculationCustomerDetailsTaxId`].
        get tax_ids: Vec<TaxCalculationCustomerDetailsTaxId>,
        /// See [`TaxCalculationCustomerDetailsTaxabilityOverride`].
        get taxability_override: TaxCalculationCustomerDetailsTaxabilityOverride,
    }
}

object! {
    /// Tax calculation ship from details, as it comes back: anything may be missing.
    part TaxCalculationShipFromDetails(false) {
        /// See [`TaxCalculationShipFromDetailsAddress`].
        get address: TaxCalculationShipFromDetailsAddress,
    }
}

object! {
    /// Tax calculation shipping cost, as it comes back: anything may be missing.
    part TaxCalculationShippingCost(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A text.
        get shipping_rate: &str,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        get tax_behavior: TaxCalculationLineItemTaxBehavior,
        /// A list, each [`TaxCalculationLineItemTaxBreakdownItem`].
        get tax_breakdown: Vec<TaxCalculationLineItemTaxBreakdownItem>,
        /// A text.
        get tax_code: &str,
    }
}

object! {
    /// Tax calculation tax breakdown item, as it comes back: anything may be missing.
    part TaxCalculationTaxBreakdownItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// Yes or no.
        get inclusive: bool,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetails`].
        get tax_rate_details: TaxCalculationTaxBreakdownItemTaxRateDetails,
        /// See [`TaxCalculationTaxBreakdownItemTaxabilityReason`].
        get taxability_reason: TaxCalculationTaxBreakdownItemTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

texts! {
    /// Tax calculation line item tax behavior: one of some texts, or any other.
    TaxCalculationLineItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

object! {
    /// Tax calculation line item tax breakdown item, as it comes back: anything may be missing.
    part TaxCalculationLineItemTaxBreakdownItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TaxCalculationLineItemTaxBreakdownItemJurisdiction`].
        get jurisdiction: TaxCalculationLineItemTaxBreakdownItemJurisdiction,
        /// See [`TaxCalculationLineItemTaxBreakdownItemSourcing`].
        get sourcing: TaxCalculationLineItemTaxBreakdownItemSourcing,
        /// See [`TaxCalculationLineItemTaxBreakdownItemTaxRateDetails`].
        get tax_rate_details: TaxCalculationLineItemTaxBreakdownItemTaxRateDetails,
        /// See [`TaxCalculationTaxBreakdownItemTaxabilityReason`].
        get taxability_reason: TaxCalculationTaxBreakdownItemTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

object! {
    /// Tax location address, as it comes back: anything may be missing.
    part TaxLocationAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

object! {
    /// Tax registration country options, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptions(false) {
        /// See [`TaxRegistrationCountryOptionsAe`].
        get ae: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get al: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get am: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get ao: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get at: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get au: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get aw: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get az: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get ba: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get bb: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get bd: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get be: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get bf: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get bg: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get bh: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get bj: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get bs: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get bw: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get by: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsCa`].
        get ca: TaxRegistrationCountryOptionsCa,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get cd: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get ch: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ci: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get cl: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get cm: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get co: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get cr: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get cv: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get cy: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get cz: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get de: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get dk: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ec: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get ee: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get eg: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get es: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get et: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get fi: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get fr: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get gb: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ge: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get gh: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get gn: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get gr: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get hr: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get hu: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get id: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get ie: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get r#in = "in": TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get is: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get it: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get jp: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ke: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get kg: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get kh: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get kr: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get kz: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get la: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get lk: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get lt: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get lu: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get lv: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ma: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get md: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get me: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get mk: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get mr: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get mt: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get mu: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get mx: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get my: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ng: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get nl: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get no: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get np: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get nz: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get om: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get pe: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ph: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get pl: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get pt: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get ro: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get rs: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ru: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get sa: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get se: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAe`].
        get sg: TaxRegistrationCountryOptionsAe,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get si: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAt`].
        get sk: TaxRegistrationCountryOptionsAt,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get sn: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get sr: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get th: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get tj: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get tr: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get tw: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get tz: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ua: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get ug: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsUs`].
        get us: TaxRegistrationCountryOptionsUs,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get uy: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get uz: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get vn: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get za: TaxRegistrationCountryOptionsAl,
        /// See [`TaxRegistrationCountryOptionsAm`].
        get zm: TaxRegistrationCountryOptionsAm,
        /// See [`TaxRegistrationCountryOptionsAl`].
        get zw: TaxRegistrationCountryOptionsAl,
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

object! {
    /// Tax settings defaults, as it comes back: anything may be missing.
    part TaxSettingsDefaults(false) {
        /// See [`TaxSettingsDefaultsProvider`].
        get provider: TaxSettingsDefaultsProvider,
        /// See [`TaxSettingsDefaultsTaxBehavior`].
        get tax_behavior: TaxSettingsDefaultsTaxBehavior,
        /// A text.
        get tax_code: &str,
    }
}

object! {
    /// Tax settings head office, as it comes back: anything may be missing.
    part TaxSettingsHeadOffice(false) {
        /// See [`TaxLocationAddress`].
        get address: TaxLocationAddress,
    }
}

texts! {
    /// Tax settings status: one of some texts, or any other.
    TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}

object! {
    /// Tax settings status details, as it comes back: anything may be missing.
    part TaxSettingsStatusDetails(false) {
        /// Values by name.
        get active: BTreeMap<&str, &Value>,
        /// See [`TaxSettingsStatusDetailsPending`].
        get pending: TaxSettingsStatusDetailsPending,
    }
}

object! {
    /// Tax transaction reversal, as it comes back: anything may be missing.
    part TaxTransactionReversal(false) {
        /// A text.
        get original_transaction: &str,
    }
}

texts! {
    /// Tax transaction type: one of some texts, or any other.
    TaxTransactionType {
        Reversal = "reversal",
        Transaction = "transaction",
    }
}

object! {
    /// Tax transaction line item reversal, as it comes back: anything may be missing.
    part TaxTransactionLineItemReversal(false) {
        /// A text.
        get original_line_item: &str,
    }
}

params! {
    /// Create tax calculation customer details, as it is sent.
    group CreateTaxCalculationCustomerDetails {
        /// See [`CreateTaxLocationAddress`].
        set address: CreateTaxLocationAddress,
        /// See [`TaxCalculationCustomerDetailsAddressSource`].
        set address_source: TaxCalculationCustomerDetailsAddressSource,
        /// A text.
        set ip_address: String,
        /// A list, each [`CreateTaxCalculationCustomerDetailsTaxId`].
        list tax_ids: CreateTaxCalculationCustomerDetailsTaxId,
        /// See [`TaxCalculationCustomerDetailsTaxabilityOverride`].
        set taxability_override: TaxCalculationCustomerDetailsTaxabilityOverride,
    }
}

params! {
    /// Create tax calculation line item, as it is sent.
    required_group CreateTaxCalculationLineItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set performance_location: String,
        /// A text.
        set product: String,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set reference: String,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        set tax_behavior: TaxCalculationLineItemTaxBehavior,
        /// A text.
        set tax_code: String,
    }
}

impl CreateTaxCalculationLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount)
    }
}

params! {
    /// Create tax calculation ship from details, as it is sent.
    required_group CreateTaxCalculationShipFromDetails {
        /// See [`CreateTaxLocationAddress`].
        set address: CreateTaxLocationAddress,
    }
}

impl CreateTaxCalculationShipFromDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<CreateTaxLocationAddress>) -> Self {
        Self(Fields::new()).address(address)
    }
}

params! {
    /// Create tax calculation shipping cost, as it is sent.
    group CreateTaxCalculationShippingCost {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set shipping_rate: String,
        /// See [`TaxCalculationLineItemTaxBehavior`].
        set tax_behavior: TaxCalculationLineItemTaxBehavior,
        /// A text.
        set tax_code: String,
    }
}

params! {
    /// Create tax location address, as it is sent.
    required_group CreateTaxLocationAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
    }
}

impl CreateTaxLocationAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

any_of! {
    /// Create tax registration active from: one of several things.
    CreateTaxRegistrationActiveFrom {
        Word(CreateTaxRegistrationActiveFromValue),
        Integer(i64),
    }
}

params! {
    /// Create tax registration country options, as it is sent.
    group CreateTaxRegistrationCountryOptions {
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set r#in = "in": CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set is: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set ae: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set al: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set am: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set ao: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set at: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set au: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set aw: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set az: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set ba: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set bb: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set bd: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set be: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set bf: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set bg: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set bh: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set bj: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set bs: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set bw: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set by: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsCa`].
        set ca: CreateTaxRegistrationCountryOptionsCa,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set cd: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set ch: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ci: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set cl: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set cm: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set co: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set cr: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set cv: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set cy: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set cz: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set de: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set dk: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ec: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set ee: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set eg: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set es: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set et: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set fi: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set fr: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set gb: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ge: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set gh: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set gn: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set gr: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set hr: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set hu: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set id: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set ie: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set it: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set jp: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ke: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set kg: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set kh: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set kr: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set kz: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set la: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set lk: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set lt: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set lu: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set lv: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ma: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set md: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set me: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set mk: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set mr: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set mt: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set mu: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set mx: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set my: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ng: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set nl: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set no: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set np: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set nz: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set om: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set pe: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ph: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set pl: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set pt: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set ro: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set rs: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ru: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set sa: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set se: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set sg: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set si: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsAt`].
        set sk: CreateTaxRegistrationCountryOptionsAt,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set sn: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set sr: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsTh`].
        set th: CreateTaxRegistrationCountryOptionsTh,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set tj: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set tr: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set tw: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set tz: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ua: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set ug: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsUs`].
        set us: CreateTaxRegistrationCountryOptionsUs,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set uy: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set uz: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set vn: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set za: CreateTaxRegistrationCountryOptionsIs,
        /// See [`CreateTaxRegistrationCountryOptionsIn`].
        set zm: CreateTaxRegistrationCountryOptionsIn,
        /// See [`CreateTaxRegistrationCountryOptionsIs`].
        set zw: CreateTaxRegistrationCountryOptionsIs,
    }
}

any_of! {
    /// Update tax registration expires at: one of several things.
    UpdateTaxRegistrationExpiresAt {
        Word(CreateTaxRegistrationActiveFromValue),
        Integer(i64),
    }
}

params! {
    /// Update tax settings defaults, as it is sent.
    group UpdateTaxSettingsDefaults {
        /// See [`TaxSettingsDefaultsTaxBehavior`].
        set tax_behavior: TaxSettingsDefaultsTaxBehavior,
        /// A text.
        set tax_code: String,
    }
}

params! {
    /// Update tax settings head office, as it is sent.
    required_group UpdateTaxSettingsHeadOffice {
        /// See [`UpdateTaxSettingsHeadOfficeAddress`].
        set address: UpdateTaxSettingsHeadOfficeAddress,
    }
}

impl UpdateTaxSettingsHeadOffice {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<UpdateTaxSettingsHeadOfficeAddress>) -> Self {
        Self(Fields::new()).address(address)
    }
}

params! {
    /// Create tax transaction reversal line item, as it is sent.
    required_group CreateTaxTransactionReversalLineItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set amount_tax: i64,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set original_line_item: String,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set reference: String,
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
        Self(Fields::new())
            .amount(amount)
            .amount_tax(amount_tax)
            .original_line_item(original_line_item)
            .reference(reference)
    }
}

texts! {
    /// Create tax transaction reversal mode: one of some texts, or any other.
    CreateTaxTransactionReversalMode {
        Full = "full",
        Partial = "partial",
    }
}

params! {
    /// Create tax transaction reversal shipping cost, as it is sent.
    required_group CreateTaxTransactionReversalShippingCost {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set amount_tax: i64,
    }
}

impl CreateTaxTransactionReversalShippingCost {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, amount_tax: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount).amount_tax(amount_tax)
    }
}

object! {
    /// Tax association tax transaction attempt committed, as it comes back: anything may be missing.
    part TaxAssociationTaxTransactionAttemptCommitted(false) {
        /// A text.
        get transaction: &str,
    }
}

object! {
    /// Tax association tax transaction attempt errored, as it comes back: anything may be missing.
    part TaxAssociationTaxTransactionAttemptErrored(false) {
        /// See [`TaxAssociationTaxTransactionAttemptErroredReason`].
        get reason: TaxAssociationTaxTransactionAttemptErroredReason,
    }
}

object! {
    /// Tax calculation customer details address, as it comes back: anything may be missing.
    part TaxCalculationCustomerDetailsAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

texts! {
    /// Tax calculation customer details address source: one of some texts, or any other.
    TaxCalculationCustomerDetailsAddressSource {
        Billing = "billing",
        Shipping = "shipping",
    }
}

object! {
    /// Tax calculation customer details tax ID, as it comes back: anything may be missing.
    part TaxCalculationCustomerDetailsTaxId(false) {
        /// See [`TaxCalculationCustomerDetailsTaxIdType`].
        get r#type = "type": TaxCalculationCustomerDetailsTaxIdType,
        /// A text.
        get value: &str,
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

object! {
    /// Tax calculation ship from details address, as it comes back: anything may be missing.
    part TaxCalculationShipFromDetailsAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

object! {
    /// Tax calculation tax breakdown item tax rate details, as it comes back: anything may be missing.
    part TaxCalculationTaxBreakdownItemTaxRateDetails(false) {
        /// A text.
        get country: &str,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount`].
        get flat_amount: TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount,
        /// A text.
        get percentage_decimal: &str,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsRateType`].
        get rate_type: TaxCalculationTaxBreakdownItemTaxRateDetailsRateType,
        /// A text.
        get state: &str,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType`].
        get tax_type: TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType,
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

object! {
    /// Tax calculation line item tax breakdown item jurisdiction, as it comes back: anything may be missing.
    part TaxCalculationLineItemTaxBreakdownItemJurisdiction(false) {
        /// A text.
        get country: &str,
        /// A text.
        get display_name: &str,
        /// See [`TaxCalculationLineItemTaxBreakdownItemJurisdictionLevel`].
        get level: TaxCalculationLineItemTaxBreakdownItemJurisdictionLevel,
        /// A text.
        get state: &str,
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

object! {
    /// Tax calculation line item tax breakdown item tax rate details, as it comes back: anything may be missing.
    part TaxCalculationLineItemTaxBreakdownItemTaxRateDetails(false) {
        /// A text.
        get display_name: &str,
        /// A text.
        get percentage_decimal: &str,
        /// See [`TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType`].
        get tax_type: TaxCalculationTaxBreakdownItemTaxRateDetailsTaxType,
    }
}

object! {
    /// Tax registration country options ae, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAe(false) {
        /// See [`TaxRegistrationCountryOptionsAeStandard`].
        get standard: TaxRegistrationCountryOptionsAeStandard,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Tax registration country options al, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAl(false) {
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Tax registration country options am, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAm(false) {
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Tax registration country options at, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAt(false) {
        /// See [`TaxRegistrationCountryOptionsAtStandard`].
        get standard: TaxRegistrationCountryOptionsAtStandard,
        /// See [`TaxRegistrationCountryOptionsAtType`].
        get r#type = "type": TaxRegistrationCountryOptionsAtType,
    }
}

object! {
    /// Tax registration country options ca, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsCa(false) {
        /// See [`TaxRegistrationCountryOptionsCaProvinceStandard`].
        get province_standard: TaxRegistrationCountryOptionsCaProvinceStandard,
        /// See [`TaxRegistrationCountryOptionsCaType`].
        get r#type = "type": TaxRegistrationCountryOptionsCaType,
    }
}

object! {
    /// Tax registration country options us, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsUs(false) {
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get admissions_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get attendance_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get entertainment_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get gross_receipts_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get hospitality_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get local_amusement_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get local_lease_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get luxury_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get mass_transit_parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get parking_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get resort_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// A text.
        get state: &str,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTax`].
        get state_sales_tax: TaxRegistrationCountryOptionsUsStateSalesTax,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get tourism_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsType`].
        get r#type = "type": TaxRegistrationCountryOptionsUsType,
        /// See [`TaxRegistrationCountryOptionsUsAdmissionsTax`].
        get utility_users_tax: TaxRegistrationCountryOptionsUsAdmissionsTax,
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

object! {
    /// Tax settings status details pending, as it comes back: anything may be missing.
    part TaxSettingsStatusDetailsPending(false) {
        /// A list.
        get missing_fields: Vec<&str>,
    }
}

params! {
    /// Create tax calculation customer details tax ID, as it is sent.
    required_group CreateTaxCalculationCustomerDetailsTaxId {
        /// See [`CreateTaxCalculationCustomerDetailsTaxIdType`].
        set r#type = "type": CreateTaxCalculationCustomerDetailsTaxIdType,
        /// A text.
        set value: String,
    }
}

impl CreateTaxCalculationCustomerDetailsTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTaxCalculationCustomerDetailsTaxIdType>,
        value: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type).value(value)
    }
}

texts! {
    /// Create tax registration active from value: one of some texts, or any other.
    CreateTaxRegistrationActiveFromValue {
        Now = "now",
    }
}

params! {
    /// Create tax registration country options in, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsIn {
        /// See [`CreateTaxRegistrationCountryOptionsInType`].
        set r#type = "type": CreateTaxRegistrationCountryOptionsInType,
    }
}

impl CreateTaxRegistrationCountryOptionsIn {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsInType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax registration country options is, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsIs {
        /// See [`CreateTaxRegistrationCountryOptionsIsStandard`].
        set standard: CreateTaxRegistrationCountryOptionsIsStandard,
        /// See [`CreateTaxRegistrationCountryOptionsIsType`].
        set r#type = "type": CreateTaxRegistrationCountryOptionsIsType,
    }
}

impl CreateTaxRegistrationCountryOptionsIs {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsIsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax registration country options at, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsAt {
        /// See [`CreateTaxRegistrationCountryOptionsAtStandard`].
        set standard: CreateTaxRegistrationCountryOptionsAtStandard,
        /// See [`TaxRegistrationCountryOptionsAtType`].
        set r#type = "type": TaxRegistrationCountryOptionsAtType,
    }
}

impl CreateTaxRegistrationCountryOptionsAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsAtType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax registration country options ca, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsCa {
        /// See [`CreateTaxRegistrationCountryOptionsCaProvinceStandard`].
        set province_standard: CreateTaxRegistrationCountryOptionsCaProvinceStandard,
        /// See [`TaxRegistrationCountryOptionsCaType`].
        set r#type = "type": TaxRegistrationCountryOptionsCaType,
    }
}

impl CreateTaxRegistrationCountryOptionsCa {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsCaType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax registration country options th, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsTh {
        /// See [`CreateTaxRegistrationCountryOptionsThType`].
        set r#type = "type": CreateTaxRegistrationCountryOptionsThType,
    }
}

impl CreateTaxRegistrationCountryOptionsTh {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTaxRegistrationCountryOptionsThType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create tax registration country options us, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsUs {
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set admissions_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set attendance_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set entertainment_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set gross_receipts_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set hospitality_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set local_amusement_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set local_lease_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set luxury_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set mass_transit_parking_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set parking_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set resort_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// A text.
        set state: String,
        /// See [`CreateTaxRegistrationCountryOptionsUsStateSalesTax`].
        set state_sales_tax: CreateTaxRegistrationCountryOptionsUsStateSalesTax,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set tourism_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
        /// See [`TaxRegistrationCountryOptionsUsType`].
        set r#type = "type": TaxRegistrationCountryOptionsUsType,
        /// See [`CreateTaxRegistrationCountryOptionsUsAdmissionsTax`].
        set utility_users_tax: CreateTaxRegistrationCountryOptionsUsAdmissionsTax,
    }
}

impl CreateTaxRegistrationCountryOptionsUs {
    /// With what must be there.
    #[must_use]
    pub fn new(state: impl Into<String>, r#type: impl Into<TaxRegistrationCountryOptionsUsType>) -> Self {
        Self(Fields::new()).state(state).r#type(r#type)
    }
}

params! {
    /// Update tax settings head office address, as it is sent.
    group UpdateTaxSettingsHeadOfficeAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
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
    /// Tax calculation customer details tax ID type: one of some texts, or any other.
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

object! {
    /// Tax calculation tax breakdown item tax rate details flat amount, as it comes back: anything may be missing.
    part TaxCalculationTaxBreakdownItemTaxRateDetailsFlatAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
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

object! {
    /// Tax registration country options ae standard, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAeStandard(false) {
        /// See [`TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme`].
        get place_of_supply_scheme: TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme,
    }
}

object! {
    /// Tax registration country options at standard, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsAtStandard(false) {
        /// See [`TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme`].
        get place_of_supply_scheme: TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme,
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

object! {
    /// Tax registration country options ca province standard, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsCaProvinceStandard(false) {
        /// A text.
        get province: &str,
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

object! {
    /// Tax registration country options us admissions tax, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsUsAdmissionsTax(false) {
        /// A text.
        get jurisdiction: &str,
    }
}

object! {
    /// Tax registration country options us state sales tax, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsUsStateSalesTax(false) {
        /// A list, each [`TaxRegistrationCountryOptionsUsStateSalesTaxElection`].
        get elections: Vec<TaxRegistrationCountryOptionsUsStateSalesTaxElection>,
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
    /// Create tax calculation customer details tax ID type: one of some texts, or any other.
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

params! {
    /// Create tax registration country options is standard, as it is sent.
    group CreateTaxRegistrationCountryOptionsIsStandard {
        /// See [`TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme`].
        set place_of_supply_scheme: TaxRegistrationCountryOptionsAeStandardPlaceOfSupplyScheme,
    }
}

texts! {
    /// Create tax registration country options is type: one of some texts, or any other.
    CreateTaxRegistrationCountryOptionsIsType {
        Standard = "standard",
    }
}

params! {
    /// Create tax registration country options at standard, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsAtStandard {
        /// See [`TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme`].
        set place_of_supply_scheme: TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme,
    }
}

impl CreateTaxRegistrationCountryOptionsAtStandard {
    /// With what must be there.
    #[must_use]
    pub fn new(
        place_of_supply_scheme: impl Into<TaxRegistrationCountryOptionsAtStandardPlaceOfSupplyScheme>,
    ) -> Self {
        Self(Fields::new()).place_of_supply_scheme(place_of_supply_scheme)
    }
}

params! {
    /// Create tax registration country options ca province standard, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsCaProvinceStandard {
        /// A text.
        set province: String,
    }
}

impl CreateTaxRegistrationCountryOptionsCaProvinceStandard {
    /// With what must be there.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self(Fields::new()).province(province)
    }
}

any_of! {
    /// Create tax registration country options th type: one of several things.
    CreateTaxRegistrationCountryOptionsThType {
        Word(CreateTaxRegistrationCountryOptionsInType),
        Text(String),
    }
}

params! {
    /// Create tax registration country options us admissions tax, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsUsAdmissionsTax {
        /// A text.
        set jurisdiction: String,
    }
}

impl CreateTaxRegistrationCountryOptionsUsAdmissionsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self(Fields::new()).jurisdiction(jurisdiction)
    }
}

params! {
    /// Create tax registration country options us state sales tax, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsUsStateSalesTax {
        /// A list, each [`CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection`].
        list elections: CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection,
    }
}

impl CreateTaxRegistrationCountryOptionsUsStateSalesTax {
    /// With what must be there.
    #[must_use]
    pub fn new(
        elections: impl IntoIterator<Item: Into<CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection>>,
    ) -> Self {
        Self(Fields::new()).elections(elections)
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

object! {
    /// Tax registration country options us state sales tax election, as it comes back: anything may be missing.
    part TaxRegistrationCountryOptionsUsStateSalesTaxElection(false) {
        /// A text.
        get jurisdiction: &str,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTaxElectionType`].
        get r#type = "type": TaxRegistrationCountryOptionsUsStateSalesTaxElectionType,
    }
}

params! {
    /// Create tax registration country options us state sales tax election, as it is sent.
    required_group CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection {
        /// A text.
        set jurisdiction: String,
        /// See [`TaxRegistrationCountryOptionsUsStateSalesTaxElectionType`].
        set r#type = "type": TaxRegistrationCountryOptionsUsStateSalesTaxElectionType,
    }
}

impl CreateTaxRegistrationCountryOptionsUsStateSalesTaxElection {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TaxRegistrationCountryOptionsUsStateSalesTaxElectionType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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
