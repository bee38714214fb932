//! What goes into and comes out of [`Quotes`](super::Quotes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Quote, as it comes back: anything may be missing.
    answer Quote(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// A whole number, in the smallest unit of the currency.
        get application_fee_amount: i64,
        /// A number.
        get application_fee_percent: f64,
        /// See [`QuoteAutomaticTax`].
        get automatic_tax: QuoteAutomaticTax,
        /// See [`QuoteCollectionMethod`].
        get collection_method: QuoteCollectionMethod,
        /// See [`QuoteComputed`].
        get computed: QuoteComputed,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A list, each an id, or the [`TaxRate`](objects::TaxRate) where it is expanded.
        get default_tax_rates: Vec<Expandable<objects::TaxRate>>,
        /// A text.
        get description: &str,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get footer: &str,
        /// See [`QuoteFromQuote`].
        get from_quote: QuoteFromQuote,
        /// A text.
        get header: &str,
        /// A text.
        always id: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// See [`QuoteInvoiceSettings`].
        get invoice_settings: QuoteInvoiceSettings,
        /// The first page of a list.
        get line_items: List<objects::Item>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get number: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`ListQuotesStatus`].
        get status: ListQuotesStatus,
        /// See [`QuoteStatusTransitions`].
        get status_transitions: QuoteStatusTransitions,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        get subscription: Expandable<objects::Subscription>,
        /// See [`QuoteSubscriptionData`].
        get subscription_data: QuoteSubscriptionData,
        /// An id, or the [`SubscriptionSchedule`](objects::SubscriptionSchedule) where it is expanded.
        get subscription_schedule: Expandable<objects::SubscriptionSchedule>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
        /// See [`QuoteTotalDetails`].
        get total_details: QuoteTotalDetails,
        /// See [`QuoteTransferData`].
        get transfer_data: QuoteTransferData,
    }
}

params! {
    /// List quote computed upfront line items query, as it is sent.
    options ListQuoteComputedUpfrontLineItemsQuery {
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
    /// List quote line items query, as it is sent.
    options ListQuoteLineItemsQuery {
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

texts! {
    /// List quotes status: one of some texts, or any other.
    ListQuotesStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }
}

params! {
    /// List quotes query, as it is sent.
    options ListQuotesQuery {
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListQuotesStatus`].
        set status: ListQuotesStatus,
        /// A text.
        set test_clock: String,
    }
}

params! {
    /// Create quote, as it is sent.
    options CreateQuote {
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount or unset_application_fee_amount: i64,
        /// A number.
        set application_fee_percent or unset_application_fee_percent: f64,
        /// See [`CreateQuoteAutomaticTax`].
        set automatic_tax: CreateQuoteAutomaticTax,
        /// See [`QuoteCollectionMethod`].
        set collection_method: QuoteCollectionMethod,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`CreateQuoteDiscount`].
        list discounts or unset_discounts: CreateQuoteDiscount,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A text.
        set footer: String,
        /// See [`CreateQuoteFromQuote`].
        set from_quote: CreateQuoteFromQuote,
        /// A text.
        set header: String,
        /// See [`CreateQuoteInvoiceSettings`].
        set invoice_settings: CreateQuoteInvoiceSettings,
        /// A list, each [`CreateQuoteLineItem`].
        list line_items: CreateQuoteLineItem,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateQuoteSubscriptionData`].
        set subscription_data: CreateQuoteSubscriptionData,
        /// A text.
        set test_clock: String,
        /// See [`CreateQuoteTransferData`].
        set transfer_data or unset_transfer_data: CreateQuoteTransferData,
    }
}

params! {
    /// Update quote, as it is sent.
    options UpdateQuote {
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount or unset_application_fee_amount: i64,
        /// A number.
        set application_fee_percent or unset_application_fee_percent: f64,
        /// See [`CreateQuoteAutomaticTax`].
        set automatic_tax: CreateQuoteAutomaticTax,
        /// See [`QuoteCollectionMethod`].
        set collection_method: QuoteCollectionMethod,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`CreateQuoteDiscount`].
        list discounts or unset_discounts: CreateQuoteDiscount,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A text.
        set footer: String,
        /// A text.
        set header: String,
        /// See [`CreateQuoteInvoiceSettings`].
        set invoice_settings: CreateQuoteInvoiceSettings,
        /// A list, each [`UpdateQuoteLineItem`].
        list line_items: UpdateQuoteLineItem,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateQuoteSubscriptionData`].
        set subscription_data: UpdateQuoteSubscriptionData,
        /// See [`CreateQuoteTransferData`].
        set transfer_data or unset_transfer_data: CreateQuoteTransferData,
    }
}

params! {
    /// Accept quote, as it is sent.
    options AcceptQuote {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Finalize quote, as it is sent.
    options FinalizeQuote {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

object! {
    /// Quote automatic tax, as it comes back: anything may be missing.
    part QuoteAutomaticTax(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`QuoteAutomaticTaxLiability`].
        get liability: QuoteAutomaticTaxLiability,
        /// A text.
        get provider: &str,
        /// See [`QuoteAutomaticTaxStatus`].
        get status: QuoteAutomaticTaxStatus,
    }
}

texts! {
    /// Quote collection method: one of some texts, or any other.
    QuoteCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

object! {
    /// Quote computed, as it comes back: anything may be missing.
    part QuoteComputed(false) {
        /// See [`QuoteComputedRecurring`].
        get recurring: QuoteComputedRecurring,
        /// See [`QuoteComputedUpfront`].
        get upfront: QuoteComputedUpfront,
    }
}

object! {
    /// Quote from quote, as it comes back: anything may be missing.
    part QuoteFromQuote(false) {
        /// Yes or no.
        get is_revision: bool,
        /// An id, or the [`Quote`] where it is expanded.
        get quote: Expandable<Quote>,
    }
}

object! {
    /// Quote invoice settings, as it comes back: anything may be missing.
    part QuoteInvoiceSettings(false) {
        /// A list, each [`QuoteInvoiceSettingsCustomField`].
        get custom_fields: Vec<QuoteInvoiceSettingsCustomField>,
        /// A whole number.
        get days_until_due: i64,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`QuoteInvoiceSettingsIssuer`].
        get issuer: QuoteInvoiceSettingsIssuer,
    }
}

object! {
    /// Quote status transitions, as it comes back: anything may be missing.
    part QuoteStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get accepted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get finalized_at: i64,
    }
}

object! {
    /// Quote subscription data, as it comes back: anything may be missing.
    part QuoteSubscriptionData(false) {
        /// See [`QuoteSubscriptionDataBillingMode`].
        get billing_mode: QuoteSubscriptionDataBillingMode,
        /// A text.
        get description: &str,
        /// A whole number.
        get effective_date: i64,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number.
        get trial_period_days: i64,
    }
}

object! {
    /// Quote total details, as it comes back: anything may be missing.
    part QuoteTotalDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_discount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_shipping: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// See [`QuoteTotalDetailsBreakdown`].
        get breakdown: QuoteTotalDetailsBreakdown,
    }
}

object! {
    /// Quote transfer data, as it comes back: anything may be missing.
    part QuoteTransferData(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A number.
        get amount_percent: f64,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
    }
}

params! {
    /// Create quote automatic tax, as it is sent.
    required_group CreateQuoteAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateQuoteAutomaticTaxLiability`].
        set liability: CreateQuoteAutomaticTaxLiability,
    }
}

impl CreateQuoteAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create quote discount, as it is sent.
    group CreateQuoteDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Create quote from quote, as it is sent.
    required_group CreateQuoteFromQuote {
        /// Yes or no.
        set is_revision: bool,
        /// A text.
        set quote: String,
    }
}

impl CreateQuoteFromQuote {
    /// With what must be there.
    #[must_use]
    pub fn new(quote: impl Into<String>) -> Self {
        Self(Fields::new()).quote(quote)
    }
}

params! {
    /// Create quote invoice settings, as it is sent.
    group CreateQuoteInvoiceSettings {
        /// A list, each [`CreateQuoteInvoiceSettingsCustomField`].
        list custom_fields or unset_custom_fields: CreateQuoteInvoiceSettingsCustomField,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreateQuoteAutomaticTaxLiability`].
        set issuer: CreateQuoteAutomaticTaxLiability,
    }
}

params! {
    /// Create quote line item, as it is sent.
    group CreateQuoteLineItem {
        /// A list, each [`CreateQuoteDiscount`].
        list discounts or unset_discounts: CreateQuoteDiscount,
        /// A text.
        set price: String,
        /// See [`CreateQuoteLineItemPriceData`].
        set price_data: CreateQuoteLineItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Create quote subscription data, as it is sent.
    group CreateQuoteSubscriptionData {
        /// See [`CreateQuoteSubscriptionDataBillingMode`].
        set billing_mode: CreateQuoteSubscriptionDataBillingMode,
        /// A text.
        set description: String,
        /// See [`CreateQuoteSubscriptionDataEffectiveDate`].
        set effective_date or unset_effective_date: CreateQuoteSubscriptionDataEffectiveDate,
        /// Values by name.
        entry metadata: String,
        /// A whole number.
        set trial_period_days or unset_trial_period_days: i64,
    }
}

params! {
    /// Create quote transfer data, as it is sent.
    required_group CreateQuoteTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A number.
        set amount_percent: f64,
        /// A text.
        set destination: String,
    }
}

impl CreateQuoteTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Update quote line item, as it is sent.
    group UpdateQuoteLineItem {
        /// A list, each [`CreateQuoteDiscount`].
        list discounts or unset_discounts: CreateQuoteDiscount,
        /// A text.
        set id: String,
        /// A text.
        set price: String,
        /// See [`CreateQuoteLineItemPriceData`].
        set price_data: CreateQuoteLineItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Update quote subscription data, as it is sent.
    group UpdateQuoteSubscriptionData {
        /// A text.
        set description: String,
        /// See [`CreateQuoteSubscriptionDataEffectiveDate`].
        set effective_date or unset_effective_date: CreateQuoteSubscriptionDataEffectiveDate,
        /// Values by name.
        entry metadata: String,
        /// A whole number.
        set trial_period_days or unset_trial_period_days: i64,
    }
}

object! {
    /// Quote automatic tax liability, as it comes back: anything may be missing.
    part QuoteAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        get r#type = "type": QuoteAutomaticTaxLiabilityType,
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

object! {
    /// Quote computed recurring, as it comes back: anything may be missing.
    part QuoteComputedRecurring(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// See [`QuoteComputedRecurringInterval`].
        get interval: QuoteComputedRecurringInterval,
        /// A whole number.
        get interval_count: i64,
        /// See [`QuoteTotalDetails`].
        get total_details: QuoteTotalDetails,
    }
}

object! {
    /// Quote computed upfront, as it comes back: anything may be missing.
    part QuoteComputedUpfront(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// The first page of a list.
        get line_items: List<objects::Item>,
        /// See [`QuoteTotalDetails`].
        get total_details: QuoteTotalDetails,
    }
}

object! {
    /// Quote invoice settings custom field, as it comes back: anything may be missing.
    part QuoteInvoiceSettingsCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Quote invoice settings issuer, as it comes back: anything may be missing.
    part QuoteInvoiceSettingsIssuer(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        get r#type = "type": QuoteAutomaticTaxLiabilityType,
    }
}

object! {
    /// Quote subscription data billing mode, as it comes back: anything may be missing.
    part QuoteSubscriptionDataBillingMode(false) {
        /// See [`QuoteSubscriptionDataBillingModeFlexible`].
        get flexible: QuoteSubscriptionDataBillingModeFlexible,
        /// See [`QuoteSubscriptionDataBillingModeType`].
        get r#type = "type": QuoteSubscriptionDataBillingModeType,
    }
}

object! {
    /// Quote total details breakdown, as it comes back: anything may be missing.
    part QuoteTotalDetailsBreakdown(false) {
        /// A list, each [`QuoteTotalDetailsBreakdownDiscount`].
        get discounts: Vec<QuoteTotalDetailsBreakdownDiscount>,
        /// A list, each [`QuoteTotalDetailsBreakdownTaxe`].
        get taxes: Vec<QuoteTotalDetailsBreakdownTaxe>,
    }
}

params! {
    /// Create quote automatic tax liability, as it is sent.
    required_group CreateQuoteAutomaticTaxLiability {
        /// A text.
        set account: String,
        /// See [`QuoteAutomaticTaxLiabilityType`].
        set r#type = "type": QuoteAutomaticTaxLiabilityType,
    }
}

impl CreateQuoteAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<QuoteAutomaticTaxLiabilityType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create quote invoice settings custom field, as it is sent.
    required_group CreateQuoteInvoiceSettingsCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl CreateQuoteInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Create quote line item price data, as it is sent.
    required_group CreateQuoteLineItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateQuoteLineItemPriceDataRecurring`].
        set recurring: CreateQuoteLineItemPriceDataRecurring,
        /// See [`CreateQuoteLineItemPriceDataTaxBehavior`].
        set tax_behavior: CreateQuoteLineItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateQuoteLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).product(product)
    }
}

params! {
    /// Create quote subscription data billing mode, as it is sent.
    required_group CreateQuoteSubscriptionDataBillingMode {
        /// See [`CreateQuoteSubscriptionDataBillingModeFlexible`].
        set flexible: CreateQuoteSubscriptionDataBillingModeFlexible,
        /// See [`QuoteSubscriptionDataBillingModeType`].
        set r#type = "type": QuoteSubscriptionDataBillingModeType,
    }
}

impl CreateQuoteSubscriptionDataBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<QuoteSubscriptionDataBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

any_of! {
    /// Create quote subscription data effective date: one of several things.
    CreateQuoteSubscriptionDataEffectiveDate {
        Word(CreateQuoteSubscriptionDataEffectiveDateValue),
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

object! {
    /// Quote subscription data billing mode flexible, as it comes back: anything may be missing.
    part QuoteSubscriptionDataBillingModeFlexible(false) {
        /// See [`QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts`].
        get proration_discounts: QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Quote subscription data billing mode type: one of some texts, or any other.
    QuoteSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

object! {
    /// Quote total details breakdown discount, as it comes back: anything may be missing.
    part QuoteTotalDetailsBreakdownDiscount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`Discount`](objects::Discount).
        get discount: objects::Discount,
    }
}

object! {
    /// Quote total details breakdown taxe, as it comes back: anything may be missing.
    part QuoteTotalDetailsBreakdownTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TaxRate`](objects::TaxRate).
        get rate: objects::TaxRate,
        /// See [`QuoteTotalDetailsBreakdownTaxeTaxabilityReason`].
        get taxability_reason: QuoteTotalDetailsBreakdownTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

params! {
    /// Create quote line item price data recurring, as it is sent.
    required_group CreateQuoteLineItemPriceDataRecurring {
        /// See [`QuoteComputedRecurringInterval`].
        set interval: QuoteComputedRecurringInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateQuoteLineItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<QuoteComputedRecurringInterval>) -> Self {
        Self(Fields::new()).interval(interval)
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

params! {
    /// Create quote subscription data billing mode flexible, as it is sent.
    group CreateQuoteSubscriptionDataBillingModeFlexible {
        /// See [`QuoteSubscriptionDataBillingModeFlexibleProrationDiscounts`].
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
