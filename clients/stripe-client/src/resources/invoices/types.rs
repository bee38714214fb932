//! What goes into and comes out of [`Invoices`](super::Invoices).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Invoice, as it comes back: anything may be missing.
    answer Invoice(true) {
        /// A text.
        get account_country: &str,
        /// A text.
        get account_name: &str,
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A whole number, in the smallest unit of the currency.
        get amount_due: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_overpaid: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_paid: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_paid_off_stripe: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_remaining: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_shipping: i64,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// A whole number.
        get attempt_count: i64,
        /// Yes or no.
        get attempted: bool,
        /// Yes or no.
        get auto_advance: bool,
        /// See [`InvoiceAutomaticTax`].
        get automatic_tax: InvoiceAutomaticTax,
        /// A whole number, in seconds since 1970 (UTC).
        get automatically_finalizes_at: i64,
        /// See [`InvoiceBillingReason`].
        get billing_reason: InvoiceBillingReason,
        /// See [`ListInvoicesCollectionMethod`].
        get collection_method: ListInvoicesCollectionMethod,
        /// See [`InvoiceConfirmationSecret`].
        get confirmation_secret: InvoiceConfirmationSecret,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A list, each [`InvoiceCustomField`].
        get custom_fields: Vec<InvoiceCustomField>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// See [`InvoiceCustomerAddress`].
        get customer_address: InvoiceCustomerAddress,
        /// A text.
        get customer_email: &str,
        /// A text.
        get customer_name: &str,
        /// A text.
        get customer_phone: &str,
        /// See [`InvoiceCustomerShipping`].
        get customer_shipping: InvoiceCustomerShipping,
        /// See [`InvoiceCustomerTaxExempt`].
        get customer_tax_exempt: InvoiceCustomerTaxExempt,
        /// A list, each [`InvoiceCustomerTaxId`].
        get customer_tax_ids: Vec<InvoiceCustomerTaxId>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get default_payment_method: Expandable<objects::PaymentMethod>,
        /// An id, or the [`InvoiceDefaultSource`] where it is expanded.
        get default_source: Expandable<InvoiceDefaultSource>,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get default_tax_rates: Vec<objects::TaxRate>,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get description: &str,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A whole number, in seconds since 1970 (UTC).
        get due_date: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get effective_at: i64,
        /// A whole number, in the smallest unit of the currency.
        get ending_balance: i64,
        /// A text.
        get footer: &str,
        /// See [`InvoiceFromInvoice`].
        get from_invoice: InvoiceFromInvoice,
        /// A text.
        get hosted_invoice_url: &str,
        /// A text.
        always id: &str,
        /// A text.
        get invoice_pdf: &str,
        /// See [`InvoiceIssuer`].
        get issuer: InvoiceIssuer,
        /// See [`InvoiceLastFinalizationError`].
        get last_finalization_error: InvoiceLastFinalizationError,
        /// An id, or the [`Invoice`] where it is expanded.
        get latest_revision: Expandable<Invoice>,
        /// The first page of a list.
        get lines: List<objects::LineItem>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number, in seconds since 1970 (UTC).
        get next_payment_attempt: i64,
        /// A text.
        get number: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`InvoiceParent`].
        get parent: InvoiceParent,
        /// See [`InvoicePaymentSettings`].
        get payment_settings: InvoicePaymentSettings,
        /// The first page of a list.
        get payments: List<objects::InvoicePayment>,
        /// A whole number, in seconds since 1970 (UTC).
        get period_end: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get period_start: i64,
        /// A whole number, in the smallest unit of the currency.
        get post_payment_credit_notes_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get pre_payment_credit_notes_amount: i64,
        /// A text.
        get receipt_number: &str,
        /// See [`InvoiceRendering`].
        get rendering: InvoiceRendering,
        /// See [`InvoiceShippingCost`].
        get shipping_cost: InvoiceShippingCost,
        /// See [`InvoiceCustomerShipping`].
        get shipping_details: InvoiceCustomerShipping,
        /// A whole number, in the smallest unit of the currency.
        get starting_balance: i64,
        /// A text.
        get statement_descriptor: &str,
        /// See [`ListInvoicesStatus`].
        get status: ListInvoicesStatus,
        /// See [`InvoiceStatusDetails`].
        get status_details: InvoiceStatusDetails,
        /// See [`InvoiceStatusTransitions`].
        get status_transitions: InvoiceStatusTransitions,
        /// A whole number, in the smallest unit of the currency.
        get subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get subtotal_excluding_tax: i64,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
        /// See [`InvoiceThresholdReason`].
        get threshold_reason: InvoiceThresholdReason,
        /// A whole number.
        get total: i64,
        /// A list, each [`InvoiceTotalDiscountAmount`].
        get total_discount_amounts: Vec<InvoiceTotalDiscountAmount>,
        /// A whole number, in the smallest unit of the currency.
        get total_excluding_tax: i64,
        /// A list, each [`InvoiceTotalPretaxCreditAmount`].
        get total_pretax_credit_amounts: Vec<InvoiceTotalPretaxCreditAmount>,
        /// A list, each [`InvoiceTotalTaxe`].
        get total_taxes: Vec<InvoiceTotalTaxe>,
        /// A whole number, in seconds since 1970 (UTC).
        get webhooks_delivered_at: i64,
    }
}

params! {
    /// Update invoice, as it is sent.
    options UpdateInvoice {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// Yes or no.
        set auto_advance: bool,
        /// See [`UpdateInvoiceAutomaticTax`].
        set automatic_tax: UpdateInvoiceAutomaticTax,
        /// A whole number, in seconds since 1970 (UTC).
        set automatically_finalizes_at: i64,
        /// See [`ListInvoicesCollectionMethod`].
        set collection_method: ListInvoicesCollectionMethod,
        /// A list, each [`UpdateInvoiceCustomField`].
        list custom_fields or unset_custom_fields: UpdateInvoiceCustomField,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set default_source: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A whole number, in seconds since 1970 (UTC).
        set due_date: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at or unset_effective_at: i64,
        /// A list.
        list expand: String,
        /// A text.
        set footer: String,
        /// See [`UpdateInvoiceIssuer`].
        set issuer: UpdateInvoiceIssuer,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set number: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateInvoicePaymentSettings`].
        set payment_settings: UpdateInvoicePaymentSettings,
        /// See [`UpdateInvoiceRendering`].
        set rendering: UpdateInvoiceRendering,
        /// See [`UpdateInvoiceShippingCost`].
        set shipping_cost or unset_shipping_cost: UpdateInvoiceShippingCost,
        /// See [`UpdateInvoiceShippingDetails`].
        set shipping_details or unset_shipping_details: UpdateInvoiceShippingDetails,
        /// A text.
        set statement_descriptor: String,
        /// See [`UpdateInvoiceTransferData`].
        set transfer_data or unset_transfer_data: UpdateInvoiceTransferData,
    }
}

texts! {
    /// List invoices collection method: one of some texts, or any other.
    ListInvoicesCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

any_of! {
    /// List invoices created: one of several things.
    ListInvoicesCreated {
        Integer(i64),
        Object(ListInvoicesCreatedValue),
    }
}

texts! {
    /// List invoices status: one of some texts, or any other.
    ListInvoicesStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }
}

params! {
    /// List invoices query, as it is sent.
    options ListInvoicesQuery {
        /// See [`ListInvoicesCollectionMethod`].
        set collection_method: ListInvoicesCollectionMethod,
        /// See [`ListInvoicesCreated`].
        set created: ListInvoicesCreated,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`ListInvoicesCreated`].
        set due_date: ListInvoicesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListInvoicesStatus`].
        set status: ListInvoicesStatus,
        /// A text.
        set subscription: String,
    }
}

params! {
    /// Create invoice, as it is sent.
    options CreateInvoice {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// Yes or no.
        set auto_advance: bool,
        /// See [`UpdateInvoiceAutomaticTax`].
        set automatic_tax: UpdateInvoiceAutomaticTax,
        /// A whole number, in seconds since 1970 (UTC).
        set automatically_finalizes_at: i64,
        /// See [`ListInvoicesCollectionMethod`].
        set collection_method: ListInvoicesCollectionMethod,
        /// A text.
        set currency: String,
        /// A list, each [`UpdateInvoiceCustomField`].
        list custom_fields or unset_custom_fields: UpdateInvoiceCustomField,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set default_source: String,
        /// A list.
        list default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A whole number, in seconds since 1970 (UTC).
        set due_date: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at: i64,
        /// A list.
        list expand: String,
        /// A text.
        set footer: String,
        /// See [`CreateInvoiceFromInvoice`].
        set from_invoice: CreateInvoiceFromInvoice,
        /// See [`UpdateInvoiceIssuer`].
        set issuer: UpdateInvoiceIssuer,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set number: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateInvoicePaymentSettings`].
        set payment_settings: UpdateInvoicePaymentSettings,
        /// See [`CreateInvoicePendingInvoiceItemsBehavior`].
        set pending_invoice_items_behavior: CreateInvoicePendingInvoiceItemsBehavior,
        /// See [`UpdateInvoiceRendering`].
        set rendering: UpdateInvoiceRendering,
        /// See [`UpdateInvoiceShippingCost`].
        set shipping_cost: UpdateInvoiceShippingCost,
        /// See [`UpdateInvoiceShippingDetails`].
        set shipping_details: UpdateInvoiceShippingDetails,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set subscription: String,
        /// See [`UpdateInvoiceTransferData`].
        set transfer_data: UpdateInvoiceTransferData,
    }
}

params! {
    /// Search invoices query, as it is sent.
    required SearchInvoicesQuery {
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

impl SearchInvoicesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

params! {
    /// Add invoice lines, as it is sent.
    required AddInvoiceLines {
        /// A list.
        list expand: String,
        /// Values by name.
        entry invoice_metadata or unset_invoice_metadata: String,
        /// A list, each [`AddInvoiceLinesLine`].
        list lines: AddInvoiceLinesLine,
    }
}

impl AddInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<AddInvoiceLinesLine>>) -> Self {
        Self(Fields::new()).lines(lines)
    }
}

params! {
    /// Attach invoice payment, as it is sent.
    options AttachInvoicePayment {
        /// A list.
        list expand: String,
        /// A text.
        set payment_intent: String,
        /// A text.
        set payment_record: String,
    }
}

params! {
    /// Finalize invoice, as it is sent.
    options FinalizeInvoice {
        /// Yes or no.
        set auto_advance: bool,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Mark invoice uncollectible, as it is sent.
    options MarkInvoiceUncollectible {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Pay invoice, as it is sent.
    options PayInvoice {
        /// A list.
        list expand: String,
        /// Yes or no.
        set forgive: bool,
        /// A text.
        set mandate: String,
        /// Yes or no.
        set off_session: bool,
        /// Yes or no.
        set paid_out_of_band: bool,
        /// A text.
        set payment_method: String,
        /// A text.
        set source: String,
    }
}

params! {
    /// Remove invoice lines, as it is sent.
    required RemoveInvoiceLines {
        /// A list.
        list expand: String,
        /// Values by name.
        entry invoice_metadata or unset_invoice_metadata: String,
        /// A list, each [`RemoveInvoiceLinesLine`].
        list lines: RemoveInvoiceLinesLine,
    }
}

impl RemoveInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<RemoveInvoiceLinesLine>>) -> Self {
        Self(Fields::new()).lines(lines)
    }
}

params! {
    /// Update invoice lines, as it is sent.
    required UpdateInvoiceLines {
        /// A list.
        list expand: String,
        /// Values by name.
        entry invoice_metadata or unset_invoice_metadata: String,
        /// A list, each [`UpdateInvoiceLinesLine`].
        list lines: UpdateInvoiceLinesLine,
    }
}

impl UpdateInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<UpdateInvoiceLinesLine>>) -> Self {
        Self(Fields::new()).lines(lines)
    }
}

params! {
    /// Create invoice preview, as it is sent.
    options CreateInvoicePreview {
        /// See [`UpdateInvoiceAutomaticTax`].
        set automatic_tax: UpdateInvoiceAutomaticTax,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`CreateInvoicePreviewCustomerDetails`].
        set customer_details: CreateInvoicePreviewCustomerDetails,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A list.
        list expand: String,
        /// A list, each [`CreateInvoicePreviewInvoiceItem`].
        list invoice_items: CreateInvoicePreviewInvoiceItem,
        /// See [`UpdateInvoiceIssuer`].
        set issuer: UpdateInvoiceIssuer,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateInvoicePreviewPreviewMode`].
        set preview_mode: CreateInvoicePreviewPreviewMode,
        /// A text.
        set schedule: String,
        /// See [`CreateInvoicePreviewScheduleDetails`].
        set schedule_details: CreateInvoicePreviewScheduleDetails,
        /// A text.
        set subscription: String,
        /// See [`CreateInvoicePreviewSubscriptionDetails`].
        set subscription_details: CreateInvoicePreviewSubscriptionDetails,
    }
}

object! {
    /// Invoice automatic tax, as it comes back: anything may be missing.
    part InvoiceAutomaticTax(false) {
        /// See [`InvoiceAutomaticTaxDisabledReason`].
        get disabled_reason: InvoiceAutomaticTaxDisabledReason,
        /// Yes or no.
        get enabled: bool,
        /// See [`InvoiceAutomaticTaxLiability`].
        get liability: InvoiceAutomaticTaxLiability,
        /// A text.
        get provider: &str,
        /// See [`InvoiceAutomaticTaxStatus`].
        get status: InvoiceAutomaticTaxStatus,
    }
}

texts! {
    /// Invoice billing reason: one of some texts, or any other.
    InvoiceBillingReason {
        AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
        Manual = "manual",
        QuoteAccept = "quote_accept",
        Subscription = "subscription",
        SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle",
        SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update",
        Upcoming = "upcoming",
    }
}

object! {
    /// Invoice confirmation secret, as it comes back: anything may be missing.
    part InvoiceConfirmationSecret(false) {
        /// A text.
        get client_secret: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Invoice custom field, as it comes back: anything may be missing.
    part InvoiceCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Invoice customer address, as it comes back: anything may be missing.
    part InvoiceCustomerAddress(false) {
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
    /// Invoice customer shipping, as it comes back: anything may be missing.
    part InvoiceCustomerShipping(false) {
        /// See [`InvoiceCustomerAddress`].
        get address: InvoiceCustomerAddress,
        /// A text.
        get carrier: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
        /// A text.
        get tracking_number: &str,
    }
}

texts! {
    /// Invoice customer tax exempt: one of some texts, or any other.
    InvoiceCustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

object! {
    /// Invoice customer tax ID, as it comes back: anything may be missing.
    part InvoiceCustomerTaxId(false) {
        /// See [`InvoiceCustomerTaxIdType`].
        get r#type = "type": InvoiceCustomerTaxIdType,
        /// A text.
        get value: &str,
    }
}

one_of! {
    /// Invoice default source: one of several things, or any other.
    InvoiceDefaultSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

object! {
    /// Invoice from invoice, as it comes back: anything may be missing.
    part InvoiceFromInvoice(false) {
        /// A text.
        get action: &str,
        /// An id, or the [`Invoice`] where it is expanded.
        get invoice: Expandable<Invoice>,
    }
}

object! {
    /// Invoice issuer, as it comes back: anything may be missing.
    part InvoiceIssuer(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`InvoiceIssuerType`].
        get r#type = "type": InvoiceIssuerType,
    }
}

object! {
    /// Invoice last finalization error, as it comes back: anything may be missing.
    part InvoiceLastFinalizationError(false) {
        /// A text.
        get advice_code: &str,
        /// A text.
        get charge: &str,
        /// See [`InvoiceLastFinalizationErrorCode`].
        get code: InvoiceLastFinalizationErrorCode,
        /// A text.
        get decline_code: &str,
        /// A text.
        get doc_url: &str,
        /// A text.
        get message: &str,
        /// A text.
        get network_advice_code: &str,
        /// A text.
        get network_decline_code: &str,
        /// A text.
        get param: &str,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        get payment_intent: objects::PaymentIntent,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        get payment_method: objects::PaymentMethod,
        /// A text.
        get payment_method_type: &str,
        /// A text.
        get request_log_url: &str,
        /// See [`SetupIntent`](objects::SetupIntent).
        get setup_intent: objects::SetupIntent,
        /// See [`InvoiceLastFinalizationErrorSource`].
        get source: InvoiceLastFinalizationErrorSource,
        /// See [`InvoiceLastFinalizationErrorType`].
        get r#type = "type": InvoiceLastFinalizationErrorType,
    }
}

object! {
    /// Invoice parent, as it comes back: anything may be missing.
    part InvoiceParent(false) {
        /// See [`InvoiceParentQuoteDetails`].
        get quote_details: InvoiceParentQuoteDetails,
        /// See [`InvoiceParentSubscriptionDetails`].
        get subscription_details: InvoiceParentSubscriptionDetails,
        /// See [`InvoiceParentType`].
        get r#type = "type": InvoiceParentType,
    }
}

object! {
    /// Invoice payment settings, as it comes back: anything may be missing.
    part InvoicePaymentSettings(false) {
        /// A text.
        get default_mandate: &str,
        /// See [`InvoicePaymentSettingsPaymentMethodOptions`].
        get payment_method_options: InvoicePaymentSettingsPaymentMethodOptions,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodType`].
        get payment_method_types: Vec<InvoicePaymentSettingsPaymentMethodType>,
    }
}

object! {
    /// Invoice rendering, as it comes back: anything may be missing.
    part InvoiceRendering(false) {
        /// A text.
        get amount_tax_display: &str,
        /// See [`InvoiceRenderingPdf`].
        get pdf: InvoiceRenderingPdf,
        /// A text.
        get template: &str,
        /// A whole number.
        get template_version: i64,
    }
}

object! {
    /// Invoice shipping cost, as it comes back: anything may be missing.
    part InvoiceShippingCost(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        get shipping_rate: Expandable<objects::ShippingRate>,
        /// A list, each [`InvoiceShippingCostTaxe`].
        get taxes: Vec<InvoiceShippingCostTaxe>,
    }
}

object! {
    /// Invoice status details, as it comes back: anything may be missing.
    part InvoiceStatusDetails(false) {
        /// See [`InvoiceStatusDetailsUncollectible`].
        get uncollectible: InvoiceStatusDetailsUncollectible,
    }
}

object! {
    /// Invoice status transitions, as it comes back: anything may be missing.
    part InvoiceStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get finalized_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get marked_uncollectible_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get paid_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get voided_at: i64,
    }
}

object! {
    /// Invoice threshold reason, as it comes back: anything may be missing.
    part InvoiceThresholdReason(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_gte: i64,
        /// A list, each [`InvoiceThresholdReasonItemReason`].
        get item_reasons: Vec<InvoiceThresholdReasonItemReason>,
    }
}

object! {
    /// Invoice total discount amount, as it comes back: anything may be missing.
    part InvoiceTotalDiscountAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
    }
}

object! {
    /// Invoice total pretax credit amount, as it comes back: anything may be missing.
    part InvoiceTotalPretaxCreditAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        get credit_balance_transaction: Expandable<objects::BillingCreditBalanceTransaction>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
        /// See [`InvoiceTotalPretaxCreditAmountType`].
        get r#type = "type": InvoiceTotalPretaxCreditAmountType,
    }
}

object! {
    /// Invoice total taxe, as it comes back: anything may be missing.
    part InvoiceTotalTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`InvoiceTotalTaxeTaxBehavior`].
        get tax_behavior: InvoiceTotalTaxeTaxBehavior,
        /// See [`InvoiceTotalTaxeTaxRateDetails`].
        get tax_rate_details: InvoiceTotalTaxeTaxRateDetails,
        /// See [`InvoiceTotalTaxeTaxabilityReason`].
        get taxability_reason: InvoiceTotalTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

params! {
    /// Update invoice automatic tax, as it is sent.
    required_group UpdateInvoiceAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`UpdateInvoiceIssuer`].
        set liability: UpdateInvoiceIssuer,
    }
}

impl UpdateInvoiceAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update invoice custom field, as it is sent.
    required_group UpdateInvoiceCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl UpdateInvoiceCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Update invoice discount, as it is sent.
    group UpdateInvoiceDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Update invoice issuer, as it is sent.
    required_group UpdateInvoiceIssuer {
        /// A text.
        set account: String,
        /// See [`InvoiceIssuerType`].
        set r#type = "type": InvoiceIssuerType,
    }
}

impl UpdateInvoiceIssuer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<InvoiceIssuerType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update invoice payment settings, as it is sent.
    group UpdateInvoicePaymentSettings {
        /// A text.
        set default_mandate: String,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptions`].
        set payment_method_options: UpdateInvoicePaymentSettingsPaymentMethodOptions,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodType`].
        list payment_method_types or unset_payment_method_types: InvoicePaymentSettingsPaymentMethodType,
    }
}

params! {
    /// Update invoice rendering, as it is sent.
    group UpdateInvoiceRendering {
        /// See [`UpdateInvoiceRenderingAmountTaxDisplay`].
        set amount_tax_display or unset_amount_tax_display: UpdateInvoiceRenderingAmountTaxDisplay,
        /// See [`UpdateInvoiceRenderingPdf`].
        set pdf: UpdateInvoiceRenderingPdf,
        /// A text.
        set template: String,
        /// A whole number.
        set template_version or unset_template_version: i64,
    }
}

params! {
    /// Update invoice shipping cost, as it is sent.
    group UpdateInvoiceShippingCost {
        /// A text.
        set shipping_rate: String,
        /// See [`UpdateInvoiceShippingCostShippingRateData`].
        set shipping_rate_data: UpdateInvoiceShippingCostShippingRateData,
    }
}

params! {
    /// Update invoice shipping details, as it is sent.
    required_group UpdateInvoiceShippingDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        set address: UpdateInvoiceShippingDetailsAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

impl UpdateInvoiceShippingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<UpdateInvoiceShippingDetailsAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Update invoice transfer data, as it is sent.
    required_group UpdateInvoiceTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set destination: String,
    }
}

impl UpdateInvoiceTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// List invoices created value, as it is sent.
    group ListInvoicesCreatedValue {
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
    /// Create invoice from invoice, as it is sent.
    required_group CreateInvoiceFromInvoice {
        /// See [`CreateInvoiceFromInvoiceAction`].
        set action: CreateInvoiceFromInvoiceAction,
        /// A text.
        set invoice: String,
    }
}

impl CreateInvoiceFromInvoice {
    /// With what must be there.
    #[must_use]
    pub fn new(action: impl Into<CreateInvoiceFromInvoiceAction>, invoice: impl Into<String>) -> Self {
        Self(Fields::new()).action(action).invoice(invoice)
    }
}

texts! {
    /// Create invoice pending invoice items behavior: one of some texts, or any other.
    CreateInvoicePendingInvoiceItemsBehavior {
        Exclude = "exclude",
        Include = "include",
    }
}

params! {
    /// Add invoice lines line, as it is sent.
    group AddInvoiceLinesLine {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A text.
        set invoice_item: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`AddInvoiceLinesLinePeriod`].
        set period: AddInvoiceLinesLinePeriod,
        /// See [`AddInvoiceLinesLinePriceData`].
        set price_data: AddInvoiceLinesLinePriceData,
        /// See [`AddInvoiceLinesLinePricing`].
        set pricing: AddInvoiceLinesLinePricing,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// A list, each [`AddInvoiceLinesLineTaxAmount`].
        list tax_amounts or unset_tax_amounts: AddInvoiceLinesLineTaxAmount,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Remove invoice lines line, as it is sent.
    required_group RemoveInvoiceLinesLine {
        /// See [`RemoveInvoiceLinesLineBehavior`].
        set behavior: RemoveInvoiceLinesLineBehavior,
        /// A text.
        set id: String,
    }
}

impl RemoveInvoiceLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(behavior: impl Into<RemoveInvoiceLinesLineBehavior>, id: impl Into<String>) -> Self {
        Self(Fields::new()).behavior(behavior).id(id)
    }
}

params! {
    /// Update invoice lines line, as it is sent.
    required_group UpdateInvoiceLinesLine {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`AddInvoiceLinesLinePeriod`].
        set period: AddInvoiceLinesLinePeriod,
        /// See [`AddInvoiceLinesLinePriceData`].
        set price_data: AddInvoiceLinesLinePriceData,
        /// See [`AddInvoiceLinesLinePricing`].
        set pricing: AddInvoiceLinesLinePricing,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// A list, each [`AddInvoiceLinesLineTaxAmount`].
        list tax_amounts or unset_tax_amounts: AddInvoiceLinesLineTaxAmount,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

impl UpdateInvoiceLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Fields::new()).id(id)
    }
}

params! {
    /// Create invoice preview customer details, as it is sent.
    group CreateInvoicePreviewCustomerDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        set address or unset_address: UpdateInvoiceShippingDetailsAddress,
        /// See [`CreateInvoicePreviewCustomerDetailsShipping`].
        set shipping or unset_shipping: CreateInvoicePreviewCustomerDetailsShipping,
        /// See [`CreateInvoicePreviewCustomerDetailsTax`].
        set tax: CreateInvoicePreviewCustomerDetailsTax,
        /// See [`InvoiceCustomerTaxExempt`].
        set tax_exempt or unset_tax_exempt: InvoiceCustomerTaxExempt,
        /// A list, each [`CreateInvoicePreviewCustomerDetailsTaxId`].
        list tax_ids: CreateInvoicePreviewCustomerDetailsTaxId,
    }
}

params! {
    /// Create invoice preview invoice item, as it is sent.
    group CreateInvoicePreviewInvoiceItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A text.
        set invoiceitem: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`AddInvoiceLinesLinePeriod`].
        set period: AddInvoiceLinesLinePeriod,
        /// A text.
        set price: String,
        /// See [`CreateInvoicePreviewInvoiceItemPriceData`].
        set price_data: CreateInvoicePreviewInvoiceItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        /// A text.
        set tax_code: String,
        /// A list.
        list tax_rates or unset_tax_rates: String,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

texts! {
    /// Create invoice preview preview mode: one of some texts, or any other.
    CreateInvoicePreviewPreviewMode {
        Next = "next",
        Recurring = "recurring",
    }
}

params! {
    /// Create invoice preview schedule details, as it is sent.
    group CreateInvoicePreviewScheduleDetails {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingMode`].
        set billing_mode: CreateInvoicePreviewScheduleDetailsBillingMode,
        /// See [`CreateInvoicePreviewScheduleDetailsEndBehavior`].
        set end_behavior: CreateInvoicePreviewScheduleDetailsEndBehavior,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPauseSchedule`].
        list pause_schedules or unset_pause_schedules: CreateInvoicePreviewScheduleDetailsPauseSchedule,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhase`].
        list phases: CreateInvoicePreviewScheduleDetailsPhase,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
    }
}

params! {
    /// Create invoice preview subscription details, as it is sent.
    group CreateInvoicePreviewSubscriptionDetails {
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor`].
        set billing_cycle_anchor: CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor,
        /// See [`CreateInvoicePreviewScheduleDetailsBillingMode`].
        set billing_mode: CreateInvoicePreviewScheduleDetailsBillingMode,
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsBillingSchedule`].
        list billing_schedules or unset_billing_schedules: CreateInvoicePreviewSubscriptionDetailsBillingSchedule,
        /// See [`CreateInvoicePreviewSubscriptionDetailsCancelAt`].
        set cancel_at or unset_cancel_at: CreateInvoicePreviewSubscriptionDetailsCancelAt,
        /// Yes or no.
        set cancel_at_period_end: bool,
        /// Yes or no.
        set cancel_now: bool,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsItem`].
        list items: CreateInvoicePreviewSubscriptionDetailsItem,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPause`].
        set pause: CreateInvoicePreviewSubscriptionDetailsPause,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
        /// See [`CreateInvoicePreviewSubscriptionDetailsResumeAt`].
        set resume_at: CreateInvoicePreviewSubscriptionDetailsResumeAt,
        /// A whole number.
        set start_date: i64,
        /// See [`CreateInvoicePreviewSubscriptionDetailsTrialEnd`].
        set trial_end: CreateInvoicePreviewSubscriptionDetailsTrialEnd,
    }
}

texts! {
    /// Invoice automatic tax disabled reason: one of some texts, or any other.
    InvoiceAutomaticTaxDisabledReason {
        FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
        FinalizationSystemError = "finalization_system_error",
    }
}

object! {
    /// Invoice automatic tax liability, as it comes back: anything may be missing.
    part InvoiceAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`InvoiceIssuerType`].
        get r#type = "type": InvoiceIssuerType,
    }
}

texts! {
    /// Invoice automatic tax status: one of some texts, or any other.
    InvoiceAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}

texts! {
    /// Invoice customer tax ID type: one of some texts, or any other.
    InvoiceCustomerTaxIdType {
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

texts! {
    /// Invoice issuer type: one of some texts, or any other.
    InvoiceIssuerType {
        Account = "account",
        SelfValue = "self",
    }
}

texts! {
    /// Invoice last finalization error code: one of some texts, or any other.
    InvoiceLastFinalizationErrorCode {
        AccountClosed = "account_closed",
        AccountCountryInvalidAddress = "account_country_invalid_address",
        AccountErrorCountryChangeRequiresAdditionalSteps = "account_error_country_change_requires_additional_steps",
        AccountInformationMismatch = "account_information_mismatch",
        AccountInvalid = "account_invalid",
        AccountNumberInvalid = "account_number_invalid",
        AccountTokenRequiredForV2Account = "account_token_required_for_v2_account",
        AcssDebitSessionIncomplete = "acss_debit_session_incomplete",
        ActionBlocked = "action_blocked",
        AlipayUpgradeRequired = "alipay_upgrade_required",
        AmountTooLarge = "amount_too_large",
        AmountTooSmall = "amount_too_small",
        AnomalousMoneyMovementRequest = "anomalous_money_movement_request",
        ApiKeyExpired = "api_key_expired",
        ApplicationFeesNotAllowed = "application_fees_not_allowed",
        ApprovalRequired = "approval_required",
        AuthenticationFailure = "authentication_failure",
        AuthenticationRequired = "authentication_required",
        BalanceInsufficient = "balance_insufficient",
        BalanceInvalidParameter = "balance_invalid_parameter",
        BankAccountBadRoutingNumbers = "bank_account_bad_routing_numbers",
        BankAccountDeclined = "bank_account_declined",
        BankAccountExists = "bank_account_exists",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        BankAccountUnverified = "bank_account_unverified",
        BankAccountVerificationFailed = "bank_account_verification_failed",
        BillingInvalidMandate = "billing_invalid_mandate",
        BitcoinUpgradeRequired = "bitcoin_upgrade_required",
        CapabilityNotActive = "capability_not_active",
        CaptureChargeAuthorizationExpired = "capture_charge_authorization_expired",
        CaptureUnauthorizedPayment = "capture_unauthorized_payment",
        CardDeclineRateLimitExceeded = "card_decline_rate_limit_exceeded",
        CardDeclined = "card_declined",
        CardholderPhoneNumberRequired = "cardholder_phone_number_required",
        ChargeAlreadyCaptured = "charge_already_captured",
        ChargeAlreadyRefunded = "charge_already_refunded",
        ChargeDisputed = "charge_disputed",
        ChargeExceedsSourceLimit = "charge_exceeds_source_limit",
        ChargeExceedsTransactionLimit = "charge_exceeds_transaction_limit",
        ChargeExpiredForCapture = "charge_expired_for_capture",
        ChargeInvalidParameter = "charge_invalid_parameter",
        ChargeNotRefundable = "charge_not_refundable",
        ClearingCodeUnsupported = "clearing_code_unsupported",
        CountryCodeInvalid = "country_code_invalid",
        CountryUnsupported = "country_unsupported",
        CouponExpired = "coupon_expired",
        CustomerMaxPaymentMethods = "customer_max_payment_methods",
        CustomerMaxSubscriptions = "customer_max_subscriptions",
        CustomerSessionExpired = "customer_session_expired",
        CustomerTaxLocationInvalid = "customer_tax_location_invalid",
        DebitNotAuthorized = "debit_not_authorized",
        DisputeEvidencePageLimitExceeded = "dispute_evidence_page_limit_exceeded",
        EmailInvalid = "email_invalid",
        ExpiredCard = "expired_card",
        ExpiredPaymentMethod = "expired_payment_method",
        FailedTaxCalculation = "failed_tax_calculation",
        FinancialAccountBalanceDoesNotSupportCurrency = "financial_account_balance_does_not_support_currency",
        FinancialAccountCapabilityNotEnabled = "financial_account_capability_not_enabled",
        FinancialAccountCapabilityRestricted = "financial_account_capability_restricted",
        FinancialConnectionsAccountInactive = "financial_connections_account_inactive",
        FinancialConnectionsAccountPendingAccountNumbers = "financial_connections_account_pending_account_numbers",
        FinancialConnectionsAccountUnavailableAccountNumbers = "financial_connections_account_unavailable_account_numbers",
        FinancialConnectionsConsentLocaleInvalid = "financial_connections_consent_locale_invalid",
        FinancialConnectionsConsentLocaleUnsupported = "financial_connections_consent_locale_unsupported",
        FinancialConnectionsNoSuccessfulTransactionRefresh = "financial_connections_no_successful_transaction_refresh",
        ForwardingApiInactive = "forwarding_api_inactive",
        ForwardingApiInvalidParameter = "forwarding_api_invalid_parameter",
        ForwardingApiRetryableUpstreamError = "forwarding_api_retryable_upstream_error",
        ForwardingApiUpstreamConnectionError = "forwarding_api_upstream_connection_error",
        ForwardingApiUpstreamConnectionTimeout = "forwarding_api_upstream_connection_timeout",
        ForwardingApiUpstreamError = "forwarding_api_upstream_error",
        IdempotencyKeyInUse = "idempotency_key_in_use",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        IncorrectZip = "incorrect_zip",
        IndiaRecurringPaymentMandateCanceled = "india_recurring_payment_mandate_canceled",
        InstantPayoutsConfigDisabled = "instant_payouts_config_disabled",
        InstantPayoutsCurrencyDisabled = "instant_payouts_currency_disabled",
        InstantPayoutsLimitExceeded = "instant_payouts_limit_exceeded",
        InstantPayoutsUnsupported = "instant_payouts_unsupported",
        InsufficientFunds = "insufficient_funds",
        IntentInvalidState = "intent_invalid_state",
        IntentVerificationMethodMissing = "intent_verification_method_missing",
        InvalidCanceledSubscriptionFields = "invalid_canceled_subscription_fields",
        InvalidCardType = "invalid_card_type",
        InvalidCharacters = "invalid_characters",
        InvalidChargeAmount = "invalid_charge_amount",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryMonth = "invalid_expiry_month",
        InvalidExpiryYear = "invalid_expiry_year",
        InvalidMandateReferencePrefixFormat = "invalid_mandate_reference_prefix_format",
        InvalidNumber = "invalid_number",
        InvalidSourceUsage = "invalid_source_usage",
        InvalidTaxLocation = "invalid_tax_location",
        InvoiceNoCustomerLineItems = "invoice_no_customer_line_items",
        InvoiceNoPaymentMethodTypes = "invoice_no_payment_method_types",
        InvoiceNoSubscriptionLineItems = "invoice_no_subscription_line_items",
        InvoiceNotEditable = "invoice_not_editable",
        InvoiceOnBehalfOfNotEditable = "invoice_on_behalf_of_not_editable",
        InvoicePaymentIntentRequiresAction = "invoice_payment_intent_requires_action",
        InvoiceUpcomingNone = "invoice_upcoming_none",
        LivemodeMismatch = "livemode_mismatch",
        LockTimeout = "lock_timeout",
        Missing = "missing",
        NoAccount = "no_account",
        NotAllowedOnStandardAccount = "not_allowed_on_standard_account",
        OutOfInventory = "out_of_inventory",
        OwnershipDeclarationNotAllowed = "ownership_declaration_not_allowed",
        ParameterInvalidEmpty = "parameter_invalid_empty",
        ParameterInvalidInteger = "parameter_invalid_integer",
        ParameterInvalidStringBlank = "parameter_invalid_string_blank",
        ParameterInvalidStringEmpty = "parameter_invalid_string_empty",
        ParameterMissing = "parameter_missing",
        ParameterUnknown = "parameter_unknown",
        ParametersExclusive = "parameters_exclusive",
        PaymentEvaluationOnApiVersionNotSupported = "payment_evaluation_on_api_version_not_supported",
        PaymentIntentActionRequired = "payment_intent_action_required",
        PaymentIntentAuthenticationFailure = "payment_intent_authentication_failure",
        PaymentIntentIncompatiblePaymentMethod = "payment_intent_incompatible_payment_method",
        PaymentIntentInvalidParameter = "payment_intent_invalid_parameter",
        PaymentIntentKonbiniRejectedConfirmationNumber = "payment_intent_konbini_rejected_confirmation_number",
        PaymentIntentMandateInvalid = "payment_intent_mandate_invalid",
        PaymentIntentPaymentAttemptExpired = "payment_intent_payment_attempt_expired",
        PaymentIntentPaymentAttemptFailed = "payment_intent_payment_attempt_failed",
        PaymentIntentRateLimitExceeded = "payment_intent_rate_limit_exceeded",
        PaymentIntentUnexpectedState = "payment_intent_unexpected_state",
        PaymentMethodBankAccountAlreadyVerified = "payment_method_bank_account_already_verified",
        PaymentMethodBankAccountBlocked = "payment_method_bank_account_blocked",
        PaymentMethodBillingDetailsAddressMissing = "payment_method_billing_details_address_missing",
        PaymentMethodConfigurationFailures = "payment_method_configuration_failures",
        PaymentMethodCurrencyMismatch = "payment_method_currency_mismatch",
        PaymentMethodCustomerDecline = "payment_method_customer_decline",
        PaymentMethodInvalidParameter = "payment_method_invalid_parameter",
        PaymentMethodInvalidParameterTestmode = "payment_method_invalid_parameter_testmode",
        PaymentMethodMicrodepositFailed = "payment_method_microdeposit_failed",
        PaymentMethodMicrodepositProcessingError = "payment_method_microdeposit_processing_error",
        PaymentMethodMicrodepositVerificationAmountsInvalid = "payment_method_microdeposit_verification_amounts_invalid",
        PaymentMethodMicrodepositVerificationAmountsMismatch = "payment_method_microdeposit_verification_amounts_mismatch",
        PaymentMethodMicrodepositVerificationAttemptsExceeded = "payment_method_microdeposit_verification_attempts_exceeded",
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch = "payment_method_microdeposit_verification_descriptor_code_mismatch",
        PaymentMethodMicrodepositVerificationTimeout = "payment_method_microdeposit_verification_timeout",
        PaymentMethodNotAvailable = "payment_method_not_available",
        PaymentMethodProviderDecline = "payment_method_provider_decline",
        PaymentMethodProviderTimeout = "payment_method_provider_timeout",
        PaymentMethodRestricted = "payment_method_restricted",
        PaymentMethodUnactivated = "payment_method_unactivated",
        PaymentMethodUnexpectedState = "payment_method_unexpected_state",
        PaymentMethodUnsupportedType = "payment_method_unsupported_type",
        PayoutReconciliationNotReady = "payout_reconciliation_not_ready",
        PayoutsLimitExceeded = "payouts_limit_exceeded",
        PayoutsNotAllowed = "payouts_not_allowed",
        PlatformAccountRequired = "platform_account_required",
        PlatformApiKeyExpired = "platform_api_key_expired",
        PostalCodeInvalid = "postal_code_invalid",
        ProcessingError = "processing_error",
        ProductInactive = "product_inactive",
        ProgressiveOnboardingLimitExceeded = "progressive_onboarding_limit_exceeded",
        RateLimit = "rate_limit",
        ReferToCustomer = "refer_to_customer",
        RefundDisputedPayment = "refund_disputed_payment",
        RequestBlocked = "request_blocked",
        ResourceAlreadyExists = "resource_already_exists",
        ResourceMissing = "resource_missing",
        ReturnIntentAlreadyProcessed = "return_intent_already_processed",
        RoutingNumberInvalid = "routing_number_invalid",
        SecretKeyRequired = "secret_key_required",
        SepaUnsupportedAccount = "sepa_unsupported_account",
        ServicePeriodCouponWithMeteredTieredItemUnsupported = "service_period_coupon_with_metered_tiered_item_unsupported",
        SetupAttemptFailed = "setup_attempt_failed",
        SetupIntentAuthenticationFailure = "setup_intent_authentication_failure",
        SetupIntentInvalidParameter = "setup_intent_invalid_parameter",
        SetupIntentMandateInvalid = "setup_intent_mandate_invalid",
        SetupIntentMobileWalletUnsupported = "setup_intent_mobile_wallet_unsupported",
        SetupIntentSetupAttemptExpired = "setup_intent_setup_attempt_expired",
        SetupIntentUnexpectedState = "setup_intent_unexpected_state",
        ShippingAddressInvalid = "shipping_address_invalid",
        ShippingCalculationFailed = "shipping_calculation_failed",
        SiretInvalid = "siret_invalid",
        SkuInactive = "sku_inactive",
        SmartDisputesNotAvailable = "smart_disputes_not_available",
        StateUnsupported = "state_unsupported",
        StatusTransitionInvalid = "status_transition_invalid",
        StorerCapabilityMissing = "storer_capability_missing",
        StorerCapabilityNotActive = "storer_capability_not_active",
        StripeTaxInactive = "stripe_tax_inactive",
        SubscriptionUpdateTrialAfterBillingCycleAnchor = "subscription_update_trial_after_billing_cycle_anchor",
        TaxIdInvalid = "tax_id_invalid",
        TaxIdProhibited = "tax_id_prohibited",
        TaxesCalculationFailed = "taxes_calculation_failed",
        TerminalLocationCountryUnsupported = "terminal_location_country_unsupported",
        TerminalReaderBusy = "terminal_reader_busy",
        TerminalReaderHardwareFault = "terminal_reader_hardware_fault",
        TerminalReaderInvalidLocationForActivation = "terminal_reader_invalid_location_for_activation",
        TerminalReaderInvalidLocationForPayment = "terminal_reader_invalid_location_for_payment",
        TerminalReaderOffline = "terminal_reader_offline",
        TerminalReaderTimeout = "terminal_reader_timeout",
        TestmodeChargesOnly = "testmode_charges_only",
        ThreeDSecureAuthenticationNotSupported = "three_d_secure_authentication_not_supported",
        ThreeDSecureAuthenticationUpstreamError = "three_d_secure_authentication_upstream_error",
        TlsVersionUnsupported = "tls_version_unsupported",
        TokenAlreadyUsed = "token_already_used",
        TokenCardNetworkInvalid = "token_card_network_invalid",
        TokenInUse = "token_in_use",
        TransferSourceBalanceParametersMismatch = "transfer_source_balance_parameters_mismatch",
        TransfersNotAllowed = "transfers_not_allowed",
        UrlInvalid = "url_invalid",
    }
}

one_of! {
    /// Invoice last finalization error source: one of several things, or any other.
    InvoiceLastFinalizationErrorSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

texts! {
    /// Invoice last finalization error type: one of some texts, or any other.
    InvoiceLastFinalizationErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

object! {
    /// Invoice parent quote details, as it comes back: anything may be missing.
    part InvoiceParentQuoteDetails(false) {
        /// A text.
        get quote: &str,
    }
}

object! {
    /// Invoice parent subscription details, as it comes back: anything may be missing.
    part InvoiceParentSubscriptionDetails(false) {
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        get subscription: Expandable<objects::Subscription>,
        /// A whole number.
        get subscription_proration_date: i64,
    }
}

texts! {
    /// Invoice parent type: one of some texts, or any other.
    InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }
}

object! {
    /// Invoice payment settings payment method options, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptions(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebit`].
        get acss_debit: InvoicePaymentSettingsPaymentMethodOptionsAcssDebit,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontact`].
        get bancontact: InvoicePaymentSettingsPaymentMethodOptionsBancontact,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillie`].
        get billie: InvoicePaymentSettingsPaymentMethodOptionsBillie,
        /// Values by name.
        get blik: BTreeMap<&str, &Value>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCard`].
        get card: InvoicePaymentSettingsPaymentMethodOptionsCard,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance`].
        get customer_balance: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance,
        /// Values by name.
        get konbini: BTreeMap<&str, &Value>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPayto`].
        get payto: InvoicePaymentSettingsPaymentMethodOptionsPayto,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPix`].
        get pix: InvoicePaymentSettingsPaymentMethodOptionsPix,
        /// Values by name.
        get sepa_debit: BTreeMap<&str, &Value>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUpi`].
        get upi: InvoicePaymentSettingsPaymentMethodOptionsUpi,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount,
    }
}

texts! {
    /// Invoice payment settings payment method type: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        Alipay = "alipay",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        JpCreditTransfer = "jp_credit_transfer",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        Satispay = "satispay",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
    }
}

object! {
    /// Invoice rendering PDF, as it comes back: anything may be missing.
    part InvoiceRenderingPdf(false) {
        /// See [`InvoiceRenderingPdfPageSize`].
        get page_size: InvoiceRenderingPdfPageSize,
    }
}

object! {
    /// Invoice shipping cost taxe, as it comes back: anything may be missing.
    part InvoiceShippingCostTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TaxRate`](objects::TaxRate).
        get rate: objects::TaxRate,
        /// See [`InvoiceShippingCostTaxeTaxabilityReason`].
        get taxability_reason: InvoiceShippingCostTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

object! {
    /// Invoice status details uncollectible, as it comes back: anything may be missing.
    part InvoiceStatusDetailsUncollectible(false) {
        /// See [`InvoiceStatusDetailsUncollectibleReason`].
        get reason: InvoiceStatusDetailsUncollectibleReason,
    }
}

object! {
    /// Invoice threshold reason item reason, as it comes back: anything may be missing.
    part InvoiceThresholdReasonItemReason(false) {
        /// A list.
        get line_item_ids: Vec<&str>,
        /// A whole number.
        get usage_gte: i64,
    }
}

texts! {
    /// Invoice total pretax credit amount type: one of some texts, or any other.
    InvoiceTotalPretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}

texts! {
    /// Invoice total taxe tax behavior: one of some texts, or any other.
    InvoiceTotalTaxeTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

object! {
    /// Invoice total taxe tax rate details, as it comes back: anything may be missing.
    part InvoiceTotalTaxeTaxRateDetails(false) {
        /// A text.
        get tax_rate: &str,
    }
}

texts! {
    /// Invoice total taxe taxability reason: one of some texts, or any other.
    InvoiceTotalTaxeTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotAvailable = "not_available",
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

params! {
    /// Update invoice payment settings payment method options, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptions {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit`].
        set acss_debit or unset_acss_debit: UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact`].
        set bancontact or unset_bancontact: UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie`].
        set billie or unset_billie: UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie,
        /// Values by name.
        entry blik or unset_blik: Value,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCard`].
        set card or unset_card: UpdateInvoicePaymentSettingsPaymentMethodOptionsCard,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance`].
        set customer_balance or unset_customer_balance: UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance,
        /// Values by name.
        entry konbini or unset_konbini: Value,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto`].
        set payto or unset_payto: UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPix`].
        set pix or unset_pix: UpdateInvoicePaymentSettingsPaymentMethodOptionsPix,
        /// Values by name.
        entry sepa_debit or unset_sepa_debit: Value,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi`].
        set upi or unset_upi: UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount`].
        set us_bank_account or unset_us_bank_account: UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount,
    }
}

texts! {
    /// Update invoice rendering amount tax display: one of some texts, or any other.
    UpdateInvoiceRenderingAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

params! {
    /// Update invoice rendering PDF, as it is sent.
    group UpdateInvoiceRenderingPdf {
        /// See [`InvoiceRenderingPdfPageSize`].
        set page_size: InvoiceRenderingPdfPageSize,
    }
}

params! {
    /// Update invoice shipping cost shipping rate data, as it is sent.
    required_group UpdateInvoiceShippingCostShippingRateData {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate`].
        set delivery_estimate: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate,
        /// A text.
        set display_name: String,
        /// See [`UpdateInvoiceShippingCostShippingRateDataFixedAmount`].
        set fixed_amount: UpdateInvoiceShippingCostShippingRateDataFixedAmount,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        /// A text.
        set tax_code: String,
        /// See [`UpdateInvoiceShippingCostShippingRateDataType`].
        set r#type = "type": UpdateInvoiceShippingCostShippingRateDataType,
    }
}

impl UpdateInvoiceShippingCostShippingRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self(Fields::new()).display_name(display_name)
    }
}

params! {
    /// Update invoice shipping details address, as it is sent.
    group UpdateInvoiceShippingDetailsAddress {
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
    /// Create invoice from invoice action: one of some texts, or any other.
    CreateInvoiceFromInvoiceAction {
        Revision = "revision",
    }
}

params! {
    /// Add invoice lines line period, as it is sent.
    required_group AddInvoiceLinesLinePeriod {
        /// A whole number.
        set end: i64,
        /// A whole number.
        set start: i64,
    }
}

impl AddInvoiceLinesLinePeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

params! {
    /// Add invoice lines line price data, as it is sent.
    required_group AddInvoiceLinesLinePriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`AddInvoiceLinesLinePriceDataProductData`].
        set product_data: AddInvoiceLinesLinePriceDataProductData,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl AddInvoiceLinesLinePriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Add invoice lines line pricing, as it is sent.
    group AddInvoiceLinesLinePricing {
        /// A text.
        set price: String,
    }
}

params! {
    /// Add invoice lines line tax amount, as it is sent.
    required_group AddInvoiceLinesLineTaxAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateData`].
        set tax_rate_data: AddInvoiceLinesLineTaxAmountTaxRateData,
        /// See [`InvoiceShippingCostTaxeTaxabilityReason`].
        set taxability_reason: InvoiceShippingCostTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        set taxable_amount: i64,
    }
}

impl AddInvoiceLinesLineTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        tax_rate_data: impl Into<AddInvoiceLinesLineTaxAmountTaxRateData>,
        taxable_amount: impl Into<i64>,
    ) -> Self {
        Self(Fields::new()).amount(amount).tax_rate_data(tax_rate_data).taxable_amount(taxable_amount)
    }
}

texts! {
    /// Remove invoice lines line behavior: one of some texts, or any other.
    RemoveInvoiceLinesLineBehavior {
        Delete = "delete",
        Unassign = "unassign",
    }
}

params! {
    /// Create invoice preview customer details shipping, as it is sent.
    required_group CreateInvoicePreviewCustomerDetailsShipping {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        set address: UpdateInvoiceShippingDetailsAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

impl CreateInvoicePreviewCustomerDetailsShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<UpdateInvoiceShippingDetailsAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create invoice preview customer details tax, as it is sent.
    group CreateInvoicePreviewCustomerDetailsTax {
        /// A text.
        set ip_address: String,
    }
}

params! {
    /// Create invoice preview customer details tax ID, as it is sent.
    required_group CreateInvoicePreviewCustomerDetailsTaxId {
        /// See [`CreateInvoicePreviewCustomerDetailsTaxIdType`].
        set r#type = "type": CreateInvoicePreviewCustomerDetailsTaxIdType,
        /// A text.
        set value: String,
    }
}

impl CreateInvoicePreviewCustomerDetailsTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewCustomerDetailsTaxIdType>,
        value: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type).value(value)
    }
}

params! {
    /// Create invoice preview invoice item price data, as it is sent.
    required_group CreateInvoicePreviewInvoiceItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateInvoicePreviewInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).product(product)
    }
}

texts! {
    /// Create invoice preview invoice item tax behavior: one of some texts, or any other.
    CreateInvoicePreviewInvoiceItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

params! {
    /// Create invoice preview schedule details billing mode, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsBillingMode {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeFlexible`].
        set flexible: CreateInvoicePreviewScheduleDetailsBillingModeFlexible,
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsBillingModeType,
    }
}

impl CreateInvoicePreviewScheduleDetailsBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewScheduleDetailsBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create invoice preview schedule details end behavior: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsEndBehavior {
        Cancel = "cancel",
        Release = "release",
    }
}

params! {
    /// Create invoice preview schedule details pause schedule, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedule {
        /// A text.
        set key: String,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePause`].
        set pause: CreateInvoicePreviewScheduleDetailsPauseSchedulePause,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResume`].
        set resume or unset_resume: CreateInvoicePreviewScheduleDetailsPauseScheduleResume,
    }
}

params! {
    /// Create invoice preview schedule details phase, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhase {
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem`].
        list add_invoice_items: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem,
        /// A number.
        set application_fee_percent: f64,
        /// See [`UpdateInvoiceAutomaticTax`].
        set automatic_tax: UpdateInvoiceAutomaticTax,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor`].
        set billing_cycle_anchor: CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds,
        /// See [`ListInvoicesCollectionMethod`].
        set collection_method: ListInvoicesCollectionMethod,
        /// A text.
        set currency: String,
        /// A text.
        set default_payment_method: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        set end_date: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings`].
        set invoice_settings: CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhaseItem`].
        list items: CreateInvoicePreviewScheduleDetailsPhaseItem,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        set start_date: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseTransferData`].
        set transfer_data: CreateInvoicePreviewScheduleDetailsPhaseTransferData,
        /// Yes or no.
        set trial: bool,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        set trial_end: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateInvoicePreviewScheduleDetailsPhaseItem>>) -> Self {
        Self(Fields::new()).items(items)
    }
}

texts! {
    /// Create invoice preview schedule details proration behavior: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

params! {
    /// Create invoice preview subscription details billing cycle anchor, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor {
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview subscription details billing schedule, as it is sent.
    group CreateInvoicePreviewSubscriptionDetailsBillingSchedule {
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem`].
        list applies_to: CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil`].
        set bill_until: CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil,
        /// A text.
        set key: String,
    }
}

any_of! {
    /// Create invoice preview subscription details cancel at: one of several things.
    CreateInvoicePreviewSubscriptionDetailsCancelAt {
        Integer(i64),
        Word(CreateInvoicePreviewSubscriptionDetailsCancelAtValue),
    }
}

params! {
    /// Create invoice preview subscription details item, as it is sent.
    group CreateInvoicePreviewSubscriptionDetailsItem {
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds,
        /// Yes or no.
        set clear_usage: bool,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial`].
        set current_trial: CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial,
        /// Yes or no.
        set deleted: bool,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemPriceData`].
        set price_data: CreateInvoicePreviewSubscriptionDetailsItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Create invoice preview subscription details pause, as it is sent.
    group CreateInvoicePreviewSubscriptionDetailsPause {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillFor`].
        set bill_for: CreateInvoicePreviewSubscriptionDetailsPauseBillFor,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior`].
        set invoicing_behavior: CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsPauseType,
    }
}

texts! {
    /// Create invoice preview subscription details resume at: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsResumeAt {
        Now = "now",
    }
}

any_of! {
    /// Create invoice preview subscription details trial end: one of several things.
    CreateInvoicePreviewSubscriptionDetailsTrialEnd {
        Word(CreateInvoicePreviewSubscriptionDetailsResumeAt),
        Integer(i64),
    }
}

object! {
    /// Invoice payment settings payment method options acss debit, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsAcssDebit(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        get mandate_options: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Invoice payment settings payment method options bancontact, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsBancontact(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        get preferred_language: InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

object! {
    /// Invoice payment settings payment method options billie, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsBillie(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        get company_details: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Invoice payment settings payment method options card, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsCard(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardInstallments`].
        get installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallments,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        get request_three_d_secure: InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

object! {
    /// Invoice payment settings payment method options customer balance, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        get bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        get funding_type: &str,
    }
}

object! {
    /// Invoice payment settings payment method options payto, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsPayto(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        get mandate_options: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

object! {
    /// Invoice payment settings payment method options pix, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsPix(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`].
        get amount_includes_iof: InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof,
        /// A whole number.
        get expires_after_seconds: i64,
    }
}

object! {
    /// Invoice payment settings payment method options upi, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsUpi(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        get mandate_options: InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

object! {
    /// Invoice payment settings payment method options us bank account, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        get financial_connections: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

texts! {
    /// Invoice rendering PDF page size: one of some texts, or any other.
    InvoiceRenderingPdfPageSize {
        A4 = "a4",
        Auto = "auto",
        Letter = "letter",
    }
}

texts! {
    /// Invoice shipping cost taxe taxability reason: one of some texts, or any other.
    InvoiceShippingCostTaxeTaxabilityReason {
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

texts! {
    /// Invoice status details uncollectible reason: one of some texts, or any other.
    InvoiceStatusDetailsUncollectibleReason {
        MaxPaymentAttempts = "max_payment_attempts",
        PaymentNotReceived = "payment_not_received",
        SubscriptionCanceled = "subscription_canceled",
        SubscriptionPaused = "subscription_paused",
        UserForgiven = "user_forgiven",
    }
}

params! {
    /// Update invoice payment settings payment method options acss debit, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Update invoice payment settings payment method options bancontact, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        set preferred_language: InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

params! {
    /// Update invoice payment settings payment method options billie, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        set company_details or unset_company_details: UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
        /// A text.
        set reference: String,
    }
}

params! {
    /// Update invoice payment settings payment method options card, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsCard {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments`].
        set installments: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        set request_three_d_secure: InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

params! {
    /// Update invoice payment settings payment method options customer balance, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        set bank_transfer: UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        set funding_type: String,
    }
}

params! {
    /// Update invoice payment settings payment method options payto, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

params! {
    /// Update invoice payment settings payment method options pix, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsPix {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`].
        set amount_includes_iof: InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof,
        /// A whole number.
        set expires_after_seconds: i64,
    }
}

params! {
    /// Update invoice payment settings payment method options upi, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

params! {
    /// Update invoice payment settings payment method options us bank account, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        set financial_connections: UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Update invoice shipping cost shipping rate data delivery estimate, as it is sent.
    group UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum`].
        set maximum: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum,
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum`].
        set minimum: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum,
    }
}

params! {
    /// Update invoice shipping cost shipping rate data fixed amount, as it is sent.
    required_group UpdateInvoiceShippingCostShippingRateDataFixedAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// Values by name, each [`UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue`].
        entry currency_options: UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

texts! {
    /// Update invoice shipping cost shipping rate data type: one of some texts, or any other.
    UpdateInvoiceShippingCostShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

params! {
    /// Add invoice lines line price data product data, as it is sent.
    required_group AddInvoiceLinesLinePriceDataProductData {
        /// A text.
        set description: String,
        /// A list.
        list images: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set tax_code: String,
        /// See [`AddInvoiceLinesLinePriceDataProductDataTaxDetails`].
        set tax_details: AddInvoiceLinesLinePriceDataProductDataTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl AddInvoiceLinesLinePriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

params! {
    /// Add invoice lines line tax amount tax rate data, as it is sent.
    required_group AddInvoiceLinesLineTaxAmountTaxRateData {
        /// A text.
        set country: String,
        /// A text.
        set description: String,
        /// A text.
        set display_name: String,
        /// Yes or no.
        set inclusive: bool,
        /// A text.
        set jurisdiction: String,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel`].
        set jurisdiction_level: AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel,
        /// A number.
        set percentage: f64,
        /// A text.
        set state: String,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateDataTaxType`].
        set tax_type: AddInvoiceLinesLineTaxAmountTaxRateDataTaxType,
    }
}

impl AddInvoiceLinesLineTaxAmountTaxRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        display_name: impl Into<String>,
        inclusive: impl Into<bool>,
        percentage: impl Into<f64>,
    ) -> Self {
        Self(Fields::new()).display_name(display_name).inclusive(inclusive).percentage(percentage)
    }
}

texts! {
    /// Create invoice preview customer details tax ID type: one of some texts, or any other.
    CreateInvoicePreviewCustomerDetailsTaxIdType {
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

params! {
    /// Create invoice preview schedule details billing mode flexible, as it is sent.
    group CreateInvoicePreviewScheduleDetailsBillingModeFlexible {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeFlexibleProrationDiscounts`].
        set proration_discounts: CreateInvoicePreviewScheduleDetailsBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Create invoice preview schedule details billing mode type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedulePause {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt`].
        set pause_at: CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings`].
        set settings: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings,
    }
}

params! {
    /// Create invoice preview schedule details pause schedule resume, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseScheduleResume {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt`].
        set resume_at: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings`].
        set settings: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings,
    }
}

params! {
    /// Create invoice preview schedule details phase add invoice item, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem {
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts: UpdateInvoiceDiscount,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod`].
        set period: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod,
        /// A text.
        set price: String,
        /// See [`CreateInvoicePreviewInvoiceItemPriceData`].
        set price_data: CreateInvoicePreviewInvoiceItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

texts! {
    /// Create invoice preview schedule details phase billing cycle anchor: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}

params! {
    /// Create invoice preview schedule details phase billing thresholds, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds {
        /// A whole number, in the smallest unit of the currency.
        set amount_gte: i64,
        /// Yes or no.
        set reset_billing_cycle_anchor: bool,
    }
}

params! {
    /// Create invoice preview schedule details phase duration, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhaseDuration {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDurationInterval`].
        set interval: CreateInvoicePreviewScheduleDetailsPhaseDurationInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateInvoicePreviewScheduleDetailsPhaseDurationInterval>) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

any_of! {
    /// Create invoice preview schedule details phase end date: one of several things.
    CreateInvoicePreviewScheduleDetailsPhaseEndDate {
        Integer(i64),
        Word(CreateInvoicePreviewSubscriptionDetailsResumeAt),
    }
}

params! {
    /// Create invoice preview schedule details phase invoice settings, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A whole number.
        set days_until_due: i64,
        /// See [`UpdateInvoiceIssuer`].
        set issuer: UpdateInvoiceIssuer,
    }
}

params! {
    /// Create invoice preview schedule details phase item, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPhaseItem {
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds,
        /// A list, each [`UpdateInvoiceDiscount`].
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemPriceData`].
        set price_data: CreateInvoicePreviewSubscriptionDetailsItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Create invoice preview schedule details phase transfer data, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhaseTransferData {
        /// A number.
        set amount_percent: f64,
        /// A text.
        set destination: String,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

texts! {
    /// Create invoice preview subscription details billing cycle anchor type: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType {
        Now = "now",
        Timestamp = "timestamp",
        Unchanged = "unchanged",
    }
}

params! {
    /// Create invoice preview subscription details billing schedule applies to item, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem {
        /// A text.
        set price: String,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview subscription details billing schedule bill until, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create invoice preview subscription details cancel at value: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsCancelAtValue {
        MaxBilledUntil = "max_billed_until",
        MaxPeriodEnd = "max_period_end",
        MinPeriodEnd = "min_period_end",
    }
}

params! {
    /// Create invoice preview subscription details item billing thresholds, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds {
        /// A whole number.
        set usage_gte: i64,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self(Fields::new()).usage_gte(usage_gte)
    }
}

params! {
    /// Create invoice preview subscription details item current trial, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial {
        /// A text.
        set trial_offer: String,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial {
    /// With what must be there.
    #[must_use]
    pub fn new(trial_offer: impl Into<String>) -> Self {
        Self(Fields::new()).trial_offer(trial_offer)
    }
}

params! {
    /// Create invoice preview subscription details item price data, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        set recurring: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        product: impl Into<String>,
        recurring: impl Into<CreateInvoicePreviewScheduleDetailsPhaseDuration>,
    ) -> Self {
        Self(Fields::new()).currency(currency).product(product).recurring(recurring)
    }
}

params! {
    /// Create invoice preview subscription details pause bill for, as it is sent.
    group CreateInvoicePreviewSubscriptionDetailsPauseBillFor {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough`].
        set outstanding_usage_through: CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom`].
        set unused_time_from: CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom,
    }
}

texts! {
    /// Create invoice preview subscription details pause invoicing behavior: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }
}

any_of! {
    /// Create invoice preview subscription details pause type: one of several things.
    CreateInvoicePreviewSubscriptionDetailsPauseType {
        Word(CreateInvoicePreviewSubscriptionDetailsPauseTypeValue),
        Text(String),
    }
}

object! {
    /// Invoice payment settings payment method options acss debit mandate options, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        get transaction_type: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

texts! {
    /// Invoice payment settings payment method options acss debit verification method: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

texts! {
    /// Invoice payment settings payment method options bancontact preferred language: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

object! {
    /// Invoice payment settings payment method options billie company details, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails(false) {
        /// See [`InvoiceCustomerAddress`].
        get registered_address: InvoiceCustomerAddress,
        /// A text.
        get registered_name: &str,
        /// A text.
        get registration_number: &str,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        get registration_type: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        get vat: &str,
    }
}

object! {
    /// Invoice payment settings payment method options card installments, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

texts! {
    /// Invoice payment settings payment method options card request three d secure: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

object! {
    /// Invoice payment settings payment method options customer balance bank transfer, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        get eu_bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Invoice payment settings payment method options payto mandate options, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        get amount_type: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        get purpose: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

texts! {
    /// Invoice payment settings payment method options pix amount includes iof: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

object! {
    /// Invoice payment settings payment method options upi mandate options, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        get amount_type: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
    }
}

object! {
    /// Invoice payment settings payment method options us bank account financial connections, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        get filters: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        get permissions: Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        get prefetch: Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>,
    }
}

params! {
    /// Update invoice payment settings payment method options acss debit mandate options, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        set transaction_type: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

params! {
    /// Update invoice payment settings payment method options billie company details, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        set registered_address or unset_registered_address: UpdateInvoiceShippingDetailsAddress,
        /// A text.
        set registered_name: String,
        /// A text.
        set registration_number: String,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        set registration_type or unset_registration_type: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        set vat: String,
    }
}

params! {
    /// Update invoice payment settings payment method options card installments, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        set enabled: bool,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan`].
        set plan or unset_plan: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan,
    }
}

params! {
    /// Update invoice payment settings payment method options customer balance bank transfer, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        set eu_bank_transfer: UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A text.
        set r#type = "type": String,
    }
}

params! {
    /// Update invoice payment settings payment method options payto mandate options, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        set purpose: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

params! {
    /// Update invoice payment settings payment method options upi mandate options, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        set amount_type: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
    }
}

params! {
    /// Update invoice payment settings payment method options us bank account financial connections, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        set filters: UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        list permissions: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        list prefetch: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
    }
}

params! {
    /// Update invoice shipping cost shipping rate data delivery estimate maximum, as it is sent.
    required_group UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit`].
        set unit: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit,
        /// A whole number.
        set value: i64,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(
        unit: impl Into<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit>,
        value: impl Into<i64>,
    ) -> Self {
        Self(Fields::new()).unit(unit).value(value)
    }
}

params! {
    /// Update invoice shipping cost shipping rate data fixed amount currency options value, as it is sent.
    required_group UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount)
    }
}

params! {
    /// Add invoice lines line price data product data tax details, as it is sent.
    group AddInvoiceLinesLinePriceDataProductDataTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

texts! {
    /// Add invoice lines line tax amount tax rate data jurisdiction level: one of some texts, or any other.
    AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

texts! {
    /// Add invoice lines line tax amount tax rate data tax type: one of some texts, or any other.
    AddInvoiceLinesLineTaxAmountTaxRateDataTaxType {
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
    /// Create invoice preview schedule details billing mode flexible proration discounts: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause pause at, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt {
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType,
    }
}

impl CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause settings, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor`].
        set bill_for: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior`].
        set invoicing_behavior: CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsPauseType,
    }
}

params! {
    /// Create invoice preview schedule details pause schedule resume resume at, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType,
    }
}

impl CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview schedule details pause schedule resume settings, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor`].
        set billing_cycle_anchor: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior`].
        set payment_behavior: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
    }
}

params! {
    /// Create invoice preview schedule details phase add invoice item period, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd`].
        set end: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart`].
        set start: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd>,
        start: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

texts! {
    /// Create invoice preview schedule details phase duration interval: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPhaseDurationInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

texts! {
    /// Create invoice preview subscription details billing schedule applies to item type: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType {
        Price = "price",
    }
}

texts! {
    /// Create invoice preview subscription details billing schedule bill until type: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}

params! {
    /// Create invoice preview subscription details pause bill for outstanding usage through, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview subscription details pause bill for unused time from, as it is sent.
    required_group CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType`].
        set r#type = "type": CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create invoice preview subscription details pause type value: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsPauseTypeValue {
        Subscription = "subscription",
    }
}

texts! {
    /// Invoice payment settings payment method options acss debit mandate options transaction type: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

texts! {
    /// Invoice payment settings payment method options billie company details registration type: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
        ChEin = "ch_ein",
        DeHrb = "de_hrb",
        DkCvr = "dk_cvr",
        EsCif = "es_cif",
        FiTunnus = "fi_tunnus",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        ItRea = "it_rea",
        NlKvk = "nl_kvk",
        NoOrgNumber = "no_org_number",
        NoPno = "no_pno",
        SeOrgNumber = "se_org_number",
        SePno = "se_pno",
        UkCrn = "uk_crn",
    }
}

object! {
    /// Invoice payment settings payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(false) {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        get country: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    }
}

texts! {
    /// Invoice payment settings payment method options payto mandate options amount type: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

texts! {
    /// Invoice payment settings payment method options payto mandate options purpose: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

object! {
    /// Invoice payment settings payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    part InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(false) {
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        get account_subcategories: Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
    }
}

texts! {
    /// Invoice payment settings payment method options us bank account financial connections permission: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Invoice payment settings payment method options us bank account financial connections prefetch item: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

params! {
    /// Update invoice payment settings payment method options card installments plan, as it is sent.
    required_group UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        set count: i64,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval`].
        set interval: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType`].
        set r#type = "type": UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType,
    }
}

impl UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update invoice payment settings payment method options customer balance bank transfer eu bank transfer, as it is sent.
    required_group UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        set country: String,
    }
}

impl UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

params! {
    /// Update invoice payment settings payment method options us bank account financial connections filters, as it is sent.
    group UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        list account_subcategories: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory,
    }
}

texts! {
    /// Update invoice shipping cost shipping rate data delivery estimate maximum unit: one of some texts, or any other.
    UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule pause pause at type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType {
        Now = "now",
        Timestamp = "timestamp",
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause settings bill for, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        set outstanding_usage_through: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        set unused_time_from: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom,
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule resume resume at type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType {
        Duration = "duration",
        Now = "now",
        Timestamp = "timestamp",
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule resume settings billing cycle anchor: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor {
        ResumeAt = "resume_at",
        Unchanged = "unchanged",
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule resume settings payment behavior: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior {
        ResumeOnPaymentAttempt = "resume_on_payment_attempt",
        ResumeOnPaymentSuccess = "resume_on_payment_success",
    }
}

params! {
    /// Create invoice preview schedule details phase add invoice item period end, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd {
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create invoice preview schedule details phase add invoice item period start, as it is sent.
    required_group CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart {
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create invoice preview subscription details pause bill for outstanding usage through type: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType {
        None = "none",
        Now = "now",
    }
}

texts! {
    /// Create invoice preview subscription details pause bill for unused time from type: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        Now = "now",
    }
}

texts! {
    /// Invoice payment settings payment method options customer balance bank transfer eu bank transfer country: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}

texts! {
    /// Invoice payment settings payment method options us bank account financial connections filters account subcategory: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
        Checking = "checking",
        Savings = "savings",
    }
}

texts! {
    /// Update invoice payment settings payment method options card installments plan interval: one of some texts, or any other.
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval {
        Month = "month",
    }
}

texts! {
    /// Update invoice payment settings payment method options card installments plan type: one of some texts, or any other.
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause settings bill for outstanding usage through, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    }
}

params! {
    /// Create invoice preview schedule details pause schedule pause settings bill for unused time from, as it is sent.
    group CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        set r#type = "type": CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType,
    }
}

texts! {
    /// Create invoice preview schedule details phase add invoice item period end type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
}

texts! {
    /// Create invoice preview schedule details phase add invoice item period start type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule pause settings bill for outstanding usage through type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
        None = "none",
        PauseAt = "pause_at",
    }
}

texts! {
    /// Create invoice preview schedule details pause schedule pause settings bill for unused time from type: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        PauseAt = "pause_at",
    }
}
