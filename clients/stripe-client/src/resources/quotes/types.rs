//! What goes into and comes out of [`Quotes`](super::Quotes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, choice, choice_from, record, setters, texts};

record! {
    /// Quote, as it comes back: anything may be missing.
    answer Quote {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`QuoteAutomaticTax`].
        pub automatic_tax: Option<Box<QuoteAutomaticTax>>,
        /// See [`QuoteCollectionMethod`].
        pub collection_method: Option<QuoteCollectionMethod>,
        /// See [`QuoteComputed`].
        pub computed: Option<Box<QuoteComputed>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub default_tax_rates: Option<Vec<Expandable<objects::TaxRate>>>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub footer: Option<String>,
        /// See [`QuoteFromQuote`].
        pub from_quote: Option<QuoteFromQuote>,
        /// A text.
        pub header: Option<String>,
        /// A text.
        pub id: String,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// See [`QuoteInvoiceSettings`].
        pub invoice_settings: Option<Box<QuoteInvoiceSettings>>,
        /// The first page of a list.
        pub line_items: Option<List<objects::Item>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`ListQuotesStatus`].
        pub status: Option<ListQuotesStatus>,
        /// See [`QuoteStatusTransitions`].
        pub status_transitions: Option<QuoteStatusTransitions>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        pub subscription: Option<Expandable<objects::Subscription>>,
        /// See [`QuoteSubscriptionData`].
        pub subscription_data: Option<Box<QuoteSubscriptionData>>,
        /// An id, or the [`SubscriptionSchedule`](objects::SubscriptionSchedule) where it is expanded.
        pub subscription_schedule: Option<Expandable<objects::SubscriptionSchedule>>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
        /// See [`QuoteTotalDetails`].
        pub total_details: Option<Box<QuoteTotalDetails>>,
        /// See [`QuoteTransferData`].
        pub transfer_data: Option<QuoteTransferData>,
    }
}

record! {
    /// List quote computed upfront line items query, as it is sent.
    options ListQuoteComputedUpfrontLineItemsQuery {
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
    ListQuoteComputedUpfrontLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List quote line items query, as it is sent.
    options ListQuoteLineItemsQuery {
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
    ListQuoteLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

texts! {
    /// List quotes status: one of some texts, or any other.
    ListQuotesStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }
}

record! {
    /// List quotes query, as it is sent.
    options ListQuotesQuery {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListQuotesStatus`].
        pub status: Option<ListQuotesStatus>,
        /// A text.
        pub test_clock: Option<String>,
    }
}

setters! {
    ListQuotesQuery {
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListQuotesStatus,
        set test_clock: String,
    }
}

record! {
    /// Create quote, as it is sent.
    options CreateQuote {
        /// A whole number.
        pub application_fee_amount: Option<OrUnset<i64>>,
        /// A number.
        pub application_fee_percent: Option<OrUnset<f64>>,
        /// See [`CreateQuoteAutomaticTax`].
        pub automatic_tax: Option<CreateQuoteAutomaticTax>,
        /// See [`QuoteCollectionMethod`].
        pub collection_method: Option<QuoteCollectionMethod>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`CreateQuoteDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateQuoteDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateQuoteFromQuote`].
        pub from_quote: Option<CreateQuoteFromQuote>,
        /// A text.
        pub header: Option<String>,
        /// See [`CreateQuoteInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateQuoteInvoiceSettings>>,
        /// A list, each [`CreateQuoteLineItem`].
        pub line_items: Option<Vec<CreateQuoteLineItem>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateQuoteSubscriptionData`].
        pub subscription_data: Option<Box<CreateQuoteSubscriptionData>>,
        /// A text.
        pub test_clock: Option<String>,
        /// See [`CreateQuoteTransferData`].
        pub transfer_data: Option<OrUnset<CreateQuoteTransferData>>,
    }
}

setters! {
    CreateQuote {
        set application_fee_amount or unset_application_fee_amount: i64,
        set application_fee_percent or unset_application_fee_percent: f64,
        set automatic_tax: CreateQuoteAutomaticTax,
        set collection_method: QuoteCollectionMethod,
        set customer: String,
        set customer_account: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: CreateQuoteDiscount,
        list expand: String,
        set expires_at: i64,
        set footer: String,
        set from_quote: CreateQuoteFromQuote,
        set header: String,
        set invoice_settings: Box<CreateQuoteInvoiceSettings>,
        list line_items: CreateQuoteLineItem,
        entry metadata: String,
        set on_behalf_of: String,
        set subscription_data: Box<CreateQuoteSubscriptionData>,
        set test_clock: String,
        set transfer_data or unset_transfer_data: CreateQuoteTransferData,
    }
}

record! {
    /// Update quote, as it is sent.
    options UpdateQuote {
        /// A whole number.
        pub application_fee_amount: Option<OrUnset<i64>>,
        /// A number.
        pub application_fee_percent: Option<OrUnset<f64>>,
        /// See [`CreateQuoteAutomaticTax`].
        pub automatic_tax: Option<CreateQuoteAutomaticTax>,
        /// See [`QuoteCollectionMethod`].
        pub collection_method: Option<QuoteCollectionMethod>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`CreateQuoteDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateQuoteDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub footer: Option<String>,
        /// A text.
        pub header: Option<String>,
        /// See [`CreateQuoteInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateQuoteInvoiceSettings>>,
        /// A list, each [`UpdateQuoteLineItem`].
        pub line_items: Option<Vec<UpdateQuoteLineItem>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateQuoteSubscriptionData`].
        pub subscription_data: Option<UpdateQuoteSubscriptionData>,
        /// See [`CreateQuoteTransferData`].
        pub transfer_data: Option<OrUnset<CreateQuoteTransferData>>,
    }
}

setters! {
    UpdateQuote {
        set application_fee_amount or unset_application_fee_amount: i64,
        set application_fee_percent or unset_application_fee_percent: f64,
        set automatic_tax: CreateQuoteAutomaticTax,
        set collection_method: QuoteCollectionMethod,
        set customer: String,
        set customer_account: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: CreateQuoteDiscount,
        list expand: String,
        set expires_at: i64,
        set footer: String,
        set header: String,
        set invoice_settings: Box<CreateQuoteInvoiceSettings>,
        list line_items: UpdateQuoteLineItem,
        entry metadata: String,
        set on_behalf_of: String,
        set subscription_data: UpdateQuoteSubscriptionData,
        set transfer_data or unset_transfer_data: CreateQuoteTransferData,
    }
}

record! {
    /// Accept quote, as it is sent.
    options AcceptQuote {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    AcceptQuote {
        list expand: String,
    }
}

record! {
    /// Finalize quote, as it is sent.
    options FinalizeQuote {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    FinalizeQuote {
        list expand: String,
        set expires_at: i64,
    }
}

record! {
    /// Quote automatic tax, as it comes back: anything may be missing.
    answer QuoteAutomaticTax {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`QuoteAutomaticTaxLiability`].
        pub liability: Option<QuoteAutomaticTaxLiability>,
        /// A text.
        pub provider: Option<String>,
        /// See [`QuoteAutomaticTaxStatus`].
        pub status: Option<QuoteAutomaticTaxStatus>,
    }
}

texts! {
    /// Quote collection method: one of some texts, or any other.
    QuoteCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

record! {
    /// Quote computed, as it comes back: anything may be missing.
    answer QuoteComputed {
        /// See [`QuoteComputedRecurring`].
        pub recurring: Option<QuoteComputedRecurring>,
        /// See [`QuoteComputedUpfront`].
        pub upfront: Option<QuoteComputedUpfront>,
    }
}

record! {
    /// Quote from quote, as it comes back: anything may be missing.
    answer QuoteFromQuote {
        /// Yes or no.
        pub is_revision: Option<bool>,
        /// An id, or the [`Quote`] where it is expanded.
        pub quote: Option<Expandable<Quote>>,
    }
}

record! {
    /// Quote invoice settings, as it comes back: anything may be missing.
    answer QuoteInvoiceSettings {
        /// A list, each [`QuoteInvoiceSettingsCustomField`].
        pub custom_fields: Option<Vec<QuoteInvoiceSettingsCustomField>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`QuoteInvoiceSettingsIssuer`].
        pub issuer: Option<QuoteInvoiceSettingsIssuer>,
    }
}

record! {
    /// Quote status transitions, as it comes back: anything may be missing.
    answer QuoteStatusTransitions {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A whole number.
        pub finalized_at: Option<i64>,
    }
}

record! {
    /// Quote subscription data, as it comes back: anything may be missing.
    answer QuoteSubscriptionData {
        /// See [`QuoteSubscriptionDataBillingMode`].
        pub billing_mode: Option<QuoteSubscriptionDataBillingMode>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub effective_date: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
    }
}

record! {
    /// Quote total details, as it comes back: anything may be missing.
    answer QuoteTotalDetails {
        /// A whole number.
        pub amount_discount: Option<i64>,
        /// A whole number.
        pub amount_shipping: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// See [`QuoteTotalDetailsBreakdown`].
        pub breakdown: Option<QuoteTotalDetailsBreakdown>,
    }
}

record! {
    /// Quote transfer data, as it comes back: anything may be missing.
    answer QuoteTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A number.
        pub amount_percent: Option<f64>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
    }
}

record! {
    /// Create quote automatic tax, as it is sent.
    request CreateQuoteAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateQuoteAutomaticTaxLiability`].
        pub liability: Option<CreateQuoteAutomaticTaxLiability>,
    }
}

impl CreateQuoteAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteAutomaticTax {
        set liability: CreateQuoteAutomaticTaxLiability,
    }
}

record! {
    /// Create quote discount, as it is sent.
    options CreateQuoteDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    CreateQuoteDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Create quote from quote, as it is sent.
    request CreateQuoteFromQuote {
        /// Yes or no.
        pub is_revision: Option<bool>,
        /// A text.
        pub quote: String,
    }
}

impl CreateQuoteFromQuote {
    /// With what must be there.
    #[must_use]
    pub fn new(quote: impl Into<String>) -> Self {
        Self { quote: quote.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteFromQuote {
        set is_revision: bool,
    }
}

record! {
    /// Create quote invoice settings, as it is sent.
    options CreateQuoteInvoiceSettings {
        /// A list, each [`CreateQuoteInvoiceSettingsCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreateQuoteInvoiceSettingsCustomField>>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateQuoteAutomaticTaxLiability`].
        pub issuer: Option<CreateQuoteAutomaticTaxLiability>,
    }
}

setters! {
    CreateQuoteInvoiceSettings {
        list custom_fields or unset_custom_fields: CreateQuoteInvoiceSettingsCustomField,
        set days_until_due: i64,
        set description: String,
        set footer: String,
        set issuer: CreateQuoteAutomaticTaxLiability,
    }
}

record! {
    /// Create quote line item, as it is sent.
    options CreateQuoteLineItem {
        /// A list, each [`CreateQuoteDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateQuoteDiscount>>>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateQuoteLineItemPriceData`].
        pub price_data: Option<Box<CreateQuoteLineItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateQuoteLineItem {
        list discounts or unset_discounts: CreateQuoteDiscount,
        set price: String,
        set price_data: Box<CreateQuoteLineItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Create quote subscription data, as it is sent.
    options CreateQuoteSubscriptionData {
        /// See [`CreateQuoteSubscriptionDataBillingMode`].
        pub billing_mode: Option<CreateQuoteSubscriptionDataBillingMode>,
        /// A text.
        pub description: Option<String>,
        /// See [`CreateQuoteSubscriptionDataEffectiveDate`].
        pub effective_date: Option<OrUnset<CreateQuoteSubscriptionDataEffectiveDate>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub trial_period_days: Option<OrUnset<i64>>,
    }
}

setters! {
    CreateQuoteSubscriptionData {
        set billing_mode: CreateQuoteSubscriptionDataBillingMode,
        set description: String,
        set effective_date or unset_effective_date: CreateQuoteSubscriptionDataEffectiveDate,
        entry metadata: String,
        set trial_period_days or unset_trial_period_days: i64,
    }
}

record! {
    /// Create quote transfer data, as it is sent.
    request CreateQuoteTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A number.
        pub amount_percent: Option<f64>,
        /// A text.
        pub destination: String,
    }
}

impl CreateQuoteTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteTransferData {
        set amount: i64,
        set amount_percent: f64,
    }
}

record! {
    /// Update quote line item, as it is sent.
    options UpdateQuoteLineItem {
        /// A list, each [`CreateQuoteDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateQuoteDiscount>>>,
        /// A text.
        pub id: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateQuoteLineItemPriceData`].
        pub price_data: Option<Box<CreateQuoteLineItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateQuoteLineItem {
        list discounts or unset_discounts: CreateQuoteDiscount,
        set id: String,
        set price: String,
        set price_data: Box<CreateQuoteLineItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Update quote subscription data, as it is sent.
    options UpdateQuoteSubscriptionData {
        /// A text.
        pub description: Option<String>,
        /// See [`CreateQuoteSubscriptionDataEffectiveDate`].
        pub effective_date: Option<OrUnset<CreateQuoteSubscriptionDataEffectiveDate>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub trial_period_days: Option<OrUnset<i64>>,
    }
}

setters! {
    UpdateQuoteSubscriptionData {
        set description: String,
        set effective_date or unset_effective_date: CreateQuoteSubscriptionDataEffectiveDate,
        entry metadata: String,
        set trial_period_days or unset_trial_period_days: i64,
    }
}

record! {
    /// Quote automatic tax liability, as it comes back: anything may be missing.
    answer QuoteAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        pub r#type: Option<QuoteAutomaticTaxLiabilityType> = "type",
    }
}

texts! {
    /// Quote automatic tax status: one of some texts, or any other.
    QuoteAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}

record! {
    /// Quote computed recurring, as it comes back: anything may be missing.
    answer QuoteComputedRecurring {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// See [`QuoteComputedRecurringInterval`].
        pub interval: Option<QuoteComputedRecurringInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// See [`QuoteTotalDetails`].
        pub total_details: Option<Box<QuoteTotalDetails>>,
    }
}

record! {
    /// Quote computed upfront, as it comes back: anything may be missing.
    answer QuoteComputedUpfront {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// The first page of a list.
        pub line_items: Option<List<objects::Item>>,
        /// See [`QuoteTotalDetails`].
        pub total_details: Option<Box<QuoteTotalDetails>>,
    }
}

record! {
    /// Quote invoice settings custom field, as it comes back: anything may be missing.
    answer QuoteInvoiceSettingsCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Quote invoice settings issuer, as it comes back: anything may be missing.
    answer QuoteInvoiceSettingsIssuer {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        pub r#type: Option<QuoteAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Quote subscription data billing mode, as it comes back: anything may be missing.
    answer QuoteSubscriptionDataBillingMode {
        /// See [`QuoteSubscriptionDataBillingModeFlexible`].
        pub flexible: Option<QuoteSubscriptionDataBillingModeFlexible>,
        /// See [`QuoteSubscriptionDataBillingModeType`].
        pub r#type: Option<QuoteSubscriptionDataBillingModeType> = "type",
    }
}

record! {
    /// Quote total details breakdown, as it comes back: anything may be missing.
    answer QuoteTotalDetailsBreakdown {
        /// A list, each [`QuoteTotalDetailsBreakdownDiscount`].
        pub discounts: Option<Vec<QuoteTotalDetailsBreakdownDiscount>>,
        /// A list, each [`QuoteTotalDetailsBreakdownTaxe`].
        pub taxes: Option<Vec<QuoteTotalDetailsBreakdownTaxe>>,
    }
}

record! {
    /// Create quote automatic tax liability, as it is sent.
    request CreateQuoteAutomaticTaxLiability {
        /// A text.
        pub account: Option<String>,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        pub r#type: QuoteAutomaticTaxLiabilityType = "type",
    }
}

impl CreateQuoteAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<QuoteAutomaticTaxLiabilityType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteAutomaticTaxLiability {
        set account: String,
    }
}

record! {
    /// Create quote invoice settings custom field, as it is sent.
    request CreateQuoteInvoiceSettingsCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl CreateQuoteInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteInvoiceSettingsCustomField {
    }
}

record! {
    /// Create quote line item price data, as it is sent.
    request CreateQuoteLineItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`CreateQuoteLineItemPriceDataRecurring`].
        pub recurring: Option<CreateQuoteLineItemPriceDataRecurring>,
        /// See [`CreateQuoteLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateQuoteLineItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateQuoteLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self { currency: currency.into(), product: product.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteLineItemPriceData {
        set recurring: CreateQuoteLineItemPriceDataRecurring,
        set tax_behavior: CreateQuoteLineItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create quote subscription data billing mode, as it is sent.
    request CreateQuoteSubscriptionDataBillingMode {
        /// See [`CreateQuoteSubscriptionDataBillingModeFlexible`].
        pub flexible: Option<CreateQuoteSubscriptionDataBillingModeFlexible>,
        /// See [`QuoteSubscriptionDataBillingModeType`].
        pub r#type: QuoteSubscriptionDataBillingModeType = "type",
    }
}

impl CreateQuoteSubscriptionDataBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<QuoteSubscriptionDataBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteSubscriptionDataBillingMode {
        set flexible: CreateQuoteSubscriptionDataBillingModeFlexible,
    }
}

choice! {
    /// Create quote subscription data effective date: one of several things, or any other.
    CreateQuoteSubscriptionDataEffectiveDate {
        CreateQuoteSubscriptionDataEffectiveDateValue(CreateQuoteSubscriptionDataEffectiveDateValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreateQuoteSubscriptionDataEffectiveDate {
        CreateQuoteSubscriptionDataEffectiveDateValue(CreateQuoteSubscriptionDataEffectiveDateValue),
        Integer(i64),
    }
}

texts! {
    /// Quote automatic tax liability type: one of some texts, or any other.
    QuoteAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

texts! {
    /// Quote computed recurring interval: one of some texts, or any other.
    QuoteComputedRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

record! {
    /// Quote subscription data billing mode flexible, as it comes back: anything may be missing.
    answer QuoteSubscriptionDataBillingModeFlexible {
        /// See [`QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts>,
    }
}

texts! {
    /// Quote subscription data billing mode type: one of some texts, or any other.
    QuoteSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

record! {
    /// Quote total details breakdown discount, as it comes back: anything may be missing.
    answer QuoteTotalDetailsBreakdownDiscount {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`Discount`](objects::Discount).
        pub discount: Option<Box<objects::Discount>>,
    }
}

record! {
    /// Quote total details breakdown taxe, as it comes back: anything may be missing.
    answer QuoteTotalDetailsBreakdownTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TaxRate`](objects::TaxRate).
        pub rate: Option<Box<objects::TaxRate>>,
        /// See [`QuoteTotalDetailsBreakdownTaxeTaxabilityReason`].
        pub taxability_reason: Option<QuoteTotalDetailsBreakdownTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

record! {
    /// Create quote line item price data recurring, as it is sent.
    request CreateQuoteLineItemPriceDataRecurring {
        /// See [`QuoteComputedRecurringInterval`].
        pub interval: QuoteComputedRecurringInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateQuoteLineItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<QuoteComputedRecurringInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateQuoteLineItemPriceDataRecurring {
        set interval_count: i64,
    }
}

texts! {
    /// Create quote line item price data tax behavior: one of some texts, or any other.
    CreateQuoteLineItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create quote subscription data billing mode flexible, as it is sent.
    options CreateQuoteSubscriptionDataBillingModeFlexible {
        /// See [`QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts>,
    }
}

setters! {
    CreateQuoteSubscriptionDataBillingModeFlexible {
        set proration_discounts: QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Create quote subscription data effective date value: one of some texts, or any other.
    CreateQuoteSubscriptionDataEffectiveDateValue {
        CurrentPeriodEnd = "current_period_end",
    }
}

texts! {
    /// Quote subscription data billing mode flexible proration discounts: one of some texts, or any other.
    QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

texts! {
    /// Quote total details breakdown taxe taxability reason: one of some texts, or any other.
    QuoteTotalDetailsBreakdownTaxeTaxabilityReason {
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
