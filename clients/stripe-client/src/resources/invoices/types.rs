//! What goes into and comes out of [`Invoices`](super::Invoices).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, List, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Invoice, as it comes back: anything may be missing.
    answer Invoice {
        /// A text.
        pub account_country: Option<String>,
        /// A text.
        pub account_name: Option<String>,
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A whole number.
        pub amount_due: Option<i64>,
        /// A whole number.
        pub amount_overpaid: Option<i64>,
        /// A whole number.
        pub amount_paid: Option<i64>,
        /// A whole number.
        pub amount_paid_off_stripe: Option<i64>,
        /// A whole number.
        pub amount_remaining: Option<i64>,
        /// A whole number.
        pub amount_shipping: Option<i64>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// A whole number.
        pub attempt_count: Option<i64>,
        /// Yes or no.
        pub attempted: Option<bool>,
        /// Yes or no.
        pub auto_advance: Option<bool>,
        /// See [`InvoiceAutomaticTax`].
        pub automatic_tax: Option<Box<InvoiceAutomaticTax>>,
        /// A whole number.
        pub automatically_finalizes_at: Option<i64>,
        /// See [`InvoiceBillingReason`].
        pub billing_reason: Option<InvoiceBillingReason>,
        /// See [`ListInvoicesCollectionMethod`].
        pub collection_method: Option<ListInvoicesCollectionMethod>,
        /// See [`InvoiceConfirmationSecret`].
        pub confirmation_secret: Option<InvoiceConfirmationSecret>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`InvoiceCustomField`].
        pub custom_fields: Option<Vec<InvoiceCustomField>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`InvoiceCustomerAddress`].
        pub customer_address: Option<Box<InvoiceCustomerAddress>>,
        /// A text.
        pub customer_email: Option<String>,
        /// A text.
        pub customer_name: Option<String>,
        /// A text.
        pub customer_phone: Option<String>,
        /// See [`InvoiceCustomerShipping`].
        pub customer_shipping: Option<InvoiceCustomerShipping>,
        /// See [`InvoiceCustomerTaxExempt`].
        pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
        /// A list, each [`InvoiceCustomerTaxId`].
        pub customer_tax_ids: Option<Vec<InvoiceCustomerTaxId>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub default_payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`InvoiceDefaultSource`] where it is expanded.
        pub default_source: Option<Expandable<InvoiceDefaultSource>>,
        /// A list.
        pub default_tax_rates: Option<Vec<objects::TaxRate>>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A whole number.
        pub due_date: Option<i64>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A whole number.
        pub ending_balance: Option<i64>,
        /// A text.
        pub footer: Option<String>,
        /// See [`InvoiceFromInvoice`].
        pub from_invoice: Option<InvoiceFromInvoice>,
        /// A text.
        pub hosted_invoice_url: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub invoice_pdf: Option<String>,
        /// See [`InvoiceIssuer`].
        pub issuer: Option<InvoiceIssuer>,
        /// See [`InvoiceLastFinalizationError`].
        pub last_finalization_error: Option<Box<InvoiceLastFinalizationError>>,
        /// An id, or the [`Invoice`] where it is expanded.
        pub latest_revision: Option<Expandable<Invoice>>,
        /// The first page of a list.
        pub lines: Option<List<objects::LineItem>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub next_payment_attempt: Option<i64>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`InvoiceParent`].
        pub parent: Option<Box<InvoiceParent>>,
        /// See [`InvoicePaymentSettings`].
        pub payment_settings: Option<InvoicePaymentSettings>,
        /// The first page of a list.
        pub payments: Option<List<objects::InvoicePayment>>,
        /// A whole number.
        pub period_end: Option<i64>,
        /// A whole number.
        pub period_start: Option<i64>,
        /// A whole number.
        pub post_payment_credit_notes_amount: Option<i64>,
        /// A whole number.
        pub pre_payment_credit_notes_amount: Option<i64>,
        /// A text.
        pub receipt_number: Option<String>,
        /// See [`InvoiceRendering`].
        pub rendering: Option<Box<InvoiceRendering>>,
        /// See [`InvoiceShippingCost`].
        pub shipping_cost: Option<InvoiceShippingCost>,
        /// See [`InvoiceCustomerShipping`].
        pub shipping_details: Option<InvoiceCustomerShipping>,
        /// A whole number.
        pub starting_balance: Option<i64>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`ListInvoicesStatus`].
        pub status: Option<ListInvoicesStatus>,
        /// See [`InvoiceStatusDetails`].
        pub status_details: Option<InvoiceStatusDetails>,
        /// See [`InvoiceStatusTransitions`].
        pub status_transitions: Option<InvoiceStatusTransitions>,
        /// A whole number.
        pub subtotal: Option<i64>,
        /// A whole number.
        pub subtotal_excluding_tax: Option<i64>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
        /// See [`InvoiceThresholdReason`].
        pub threshold_reason: Option<InvoiceThresholdReason>,
        /// A whole number.
        pub total: Option<i64>,
        /// A list, each [`InvoiceTotalDiscountAmount`].
        pub total_discount_amounts: Option<Vec<InvoiceTotalDiscountAmount>>,
        /// A whole number.
        pub total_excluding_tax: Option<i64>,
        /// A list, each [`InvoiceTotalPretaxCreditAmount`].
        pub total_pretax_credit_amounts: Option<Vec<InvoiceTotalPretaxCreditAmount>>,
        /// A list, each [`InvoiceTotalTaxe`].
        pub total_taxes: Option<Vec<InvoiceTotalTaxe>>,
        /// A whole number.
        pub webhooks_delivered_at: Option<i64>,
    }
}

record! {
    /// Update invoice, as it is sent.
    options UpdateInvoice {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// Yes or no.
        pub auto_advance: Option<bool>,
        /// See [`UpdateInvoiceAutomaticTax`].
        pub automatic_tax: Option<UpdateInvoiceAutomaticTax>,
        /// A whole number.
        pub automatically_finalizes_at: Option<i64>,
        /// See [`ListInvoicesCollectionMethod`].
        pub collection_method: Option<ListInvoicesCollectionMethod>,
        /// A list, each [`UpdateInvoiceCustomField`].
        pub custom_fields: Option<OrUnset<Vec<UpdateInvoiceCustomField>>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub default_source: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A whole number.
        pub due_date: Option<i64>,
        /// A whole number.
        pub effective_at: Option<OrUnset<i64>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub footer: Option<String>,
        /// See [`UpdateInvoiceIssuer`].
        pub issuer: Option<UpdateInvoiceIssuer>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateInvoicePaymentSettings`].
        pub payment_settings: Option<UpdateInvoicePaymentSettings>,
        /// See [`UpdateInvoiceRendering`].
        pub rendering: Option<Box<UpdateInvoiceRendering>>,
        /// See [`UpdateInvoiceShippingCost`].
        pub shipping_cost: Option<OrUnset<UpdateInvoiceShippingCost>>,
        /// See [`UpdateInvoiceShippingDetails`].
        pub shipping_details: Option<OrUnset<UpdateInvoiceShippingDetails>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`UpdateInvoiceTransferData`].
        pub transfer_data: Option<OrUnset<UpdateInvoiceTransferData>>,
    }
}

setters! {
    UpdateInvoice {
        list account_tax_ids or unset_account_tax_ids: String,
        set application_fee_amount: i64,
        set auto_advance: bool,
        set automatic_tax: UpdateInvoiceAutomaticTax,
        set automatically_finalizes_at: i64,
        set collection_method: ListInvoicesCollectionMethod,
        list custom_fields or unset_custom_fields: UpdateInvoiceCustomField,
        set days_until_due: i64,
        set default_payment_method: String,
        set default_source: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set due_date: i64,
        set effective_at or unset_effective_at: i64,
        list expand: String,
        set footer: String,
        set issuer: UpdateInvoiceIssuer,
        entry metadata or unset_metadata: String,
        set number: String,
        set on_behalf_of: String,
        set payment_settings: UpdateInvoicePaymentSettings,
        set rendering: Box<UpdateInvoiceRendering>,
        set shipping_cost or unset_shipping_cost: UpdateInvoiceShippingCost,
        set shipping_details or unset_shipping_details: UpdateInvoiceShippingDetails,
        set statement_descriptor: String,
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

choice! {
    /// List invoices created: one of several things, or any other.
    ListInvoicesCreated {
        Integer(i64) if Value::is_i64,
        ListInvoicesCreatedValue(ListInvoicesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListInvoicesCreated {
        Integer(i64),
        ListInvoicesCreatedValue(ListInvoicesCreatedValue),
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

record! {
    /// List invoices query, as it is sent.
    options ListInvoicesQuery {
        /// See [`ListInvoicesCollectionMethod`].
        pub collection_method: Option<ListInvoicesCollectionMethod>,
        /// See [`ListInvoicesCreated`].
        pub created: Option<ListInvoicesCreated>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`ListInvoicesCreated`].
        pub due_date: Option<ListInvoicesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListInvoicesStatus`].
        pub status: Option<ListInvoicesStatus>,
        /// A text.
        pub subscription: Option<String>,
    }
}

setters! {
    ListInvoicesQuery {
        set collection_method: ListInvoicesCollectionMethod,
        set created: ListInvoicesCreated,
        set customer: String,
        set customer_account: String,
        set due_date: ListInvoicesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListInvoicesStatus,
        set subscription: String,
    }
}

record! {
    /// Create invoice, as it is sent.
    options CreateInvoice {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// Yes or no.
        pub auto_advance: Option<bool>,
        /// See [`UpdateInvoiceAutomaticTax`].
        pub automatic_tax: Option<UpdateInvoiceAutomaticTax>,
        /// A whole number.
        pub automatically_finalizes_at: Option<i64>,
        /// See [`ListInvoicesCollectionMethod`].
        pub collection_method: Option<ListInvoicesCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`UpdateInvoiceCustomField`].
        pub custom_fields: Option<OrUnset<Vec<UpdateInvoiceCustomField>>>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub default_source: Option<String>,
        /// A list.
        pub default_tax_rates: Option<Vec<String>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A whole number.
        pub due_date: Option<i64>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateInvoiceFromInvoice`].
        pub from_invoice: Option<CreateInvoiceFromInvoice>,
        /// See [`UpdateInvoiceIssuer`].
        pub issuer: Option<UpdateInvoiceIssuer>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateInvoicePaymentSettings`].
        pub payment_settings: Option<UpdateInvoicePaymentSettings>,
        /// See [`CreateInvoicePendingInvoiceItemsBehavior`].
        pub pending_invoice_items_behavior: Option<CreateInvoicePendingInvoiceItemsBehavior>,
        /// See [`UpdateInvoiceRendering`].
        pub rendering: Option<Box<UpdateInvoiceRendering>>,
        /// See [`UpdateInvoiceShippingCost`].
        pub shipping_cost: Option<UpdateInvoiceShippingCost>,
        /// See [`UpdateInvoiceShippingDetails`].
        pub shipping_details: Option<UpdateInvoiceShippingDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub subscription: Option<String>,
        /// See [`UpdateInvoiceTransferData`].
        pub transfer_data: Option<UpdateInvoiceTransferData>,
    }
}

setters! {
    CreateInvoice {
        list account_tax_ids or unset_account_tax_ids: String,
        set application_fee_amount: i64,
        set auto_advance: bool,
        set automatic_tax: UpdateInvoiceAutomaticTax,
        set automatically_finalizes_at: i64,
        set collection_method: ListInvoicesCollectionMethod,
        set currency: String,
        list custom_fields or unset_custom_fields: UpdateInvoiceCustomField,
        set customer: String,
        set customer_account: String,
        set days_until_due: i64,
        set default_payment_method: String,
        set default_source: String,
        list default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set due_date: i64,
        set effective_at: i64,
        list expand: String,
        set footer: String,
        set from_invoice: CreateInvoiceFromInvoice,
        set issuer: UpdateInvoiceIssuer,
        entry metadata or unset_metadata: String,
        set number: String,
        set on_behalf_of: String,
        set payment_settings: UpdateInvoicePaymentSettings,
        set pending_invoice_items_behavior: CreateInvoicePendingInvoiceItemsBehavior,
        set rendering: Box<UpdateInvoiceRendering>,
        set shipping_cost: UpdateInvoiceShippingCost,
        set shipping_details: UpdateInvoiceShippingDetails,
        set statement_descriptor: String,
        set subscription: String,
        set transfer_data: UpdateInvoiceTransferData,
    }
}

record! {
    /// Search invoices query, as it is sent.
    request SearchInvoicesQuery {
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

impl SearchInvoicesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchInvoicesQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Add invoice lines, as it is sent.
    request AddInvoiceLines {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub invoice_metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A list, each [`AddInvoiceLinesLine`].
        pub lines: Vec<AddInvoiceLinesLine>,
    }
}

impl AddInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<AddInvoiceLinesLine>>) -> Self {
        Self { lines: lines.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    AddInvoiceLines {
        list expand: String,
        entry invoice_metadata or unset_invoice_metadata: String,
    }
}

record! {
    /// Attach invoice payment, as it is sent.
    options AttachInvoicePayment {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub payment_record: Option<String>,
    }
}

setters! {
    AttachInvoicePayment {
        list expand: String,
        set payment_intent: String,
        set payment_record: String,
    }
}

record! {
    /// Finalize invoice, as it is sent.
    options FinalizeInvoice {
        /// Yes or no.
        pub auto_advance: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    FinalizeInvoice {
        set auto_advance: bool,
        list expand: String,
    }
}

record! {
    /// Mark invoice uncollectible, as it is sent.
    options MarkInvoiceUncollectible {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    MarkInvoiceUncollectible {
        list expand: String,
    }
}

record! {
    /// Pay invoice, as it is sent.
    options PayInvoice {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub forgive: Option<bool>,
        /// A text.
        pub mandate: Option<String>,
        /// Yes or no.
        pub off_session: Option<bool>,
        /// Yes or no.
        pub paid_out_of_band: Option<bool>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub source: Option<String>,
    }
}

setters! {
    PayInvoice {
        list expand: String,
        set forgive: bool,
        set mandate: String,
        set off_session: bool,
        set paid_out_of_band: bool,
        set payment_method: String,
        set source: String,
    }
}

record! {
    /// Remove invoice lines, as it is sent.
    request RemoveInvoiceLines {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub invoice_metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A list, each [`RemoveInvoiceLinesLine`].
        pub lines: Vec<RemoveInvoiceLinesLine>,
    }
}

impl RemoveInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<RemoveInvoiceLinesLine>>) -> Self {
        Self { lines: lines.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    RemoveInvoiceLines {
        list expand: String,
        entry invoice_metadata or unset_invoice_metadata: String,
    }
}

record! {
    /// Update invoice lines, as it is sent.
    request UpdateInvoiceLines {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub invoice_metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A list, each [`UpdateInvoiceLinesLine`].
        pub lines: Vec<UpdateInvoiceLinesLine>,
    }
}

impl UpdateInvoiceLines {
    /// With what must be there.
    #[must_use]
    pub fn new(lines: impl IntoIterator<Item: Into<UpdateInvoiceLinesLine>>) -> Self {
        Self { lines: lines.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceLines {
        list expand: String,
        entry invoice_metadata or unset_invoice_metadata: String,
    }
}

record! {
    /// Create invoice preview, as it is sent.
    options CreateInvoicePreview {
        /// See [`UpdateInvoiceAutomaticTax`].
        pub automatic_tax: Option<UpdateInvoiceAutomaticTax>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`CreateInvoicePreviewCustomerDetails`].
        pub customer_details: Option<Box<CreateInvoicePreviewCustomerDetails>>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`CreateInvoicePreviewInvoiceItem`].
        pub invoice_items: Option<Vec<CreateInvoicePreviewInvoiceItem>>,
        /// See [`UpdateInvoiceIssuer`].
        pub issuer: Option<UpdateInvoiceIssuer>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateInvoicePreviewPreviewMode`].
        pub preview_mode: Option<CreateInvoicePreviewPreviewMode>,
        /// A text.
        pub schedule: Option<String>,
        /// See [`CreateInvoicePreviewScheduleDetails`].
        pub schedule_details: Option<Box<CreateInvoicePreviewScheduleDetails>>,
        /// A text.
        pub subscription: Option<String>,
        /// See [`CreateInvoicePreviewSubscriptionDetails`].
        pub subscription_details: Option<Box<CreateInvoicePreviewSubscriptionDetails>>,
    }
}

setters! {
    CreateInvoicePreview {
        set automatic_tax: UpdateInvoiceAutomaticTax,
        set currency: String,
        set customer: String,
        set customer_account: String,
        set customer_details: Box<CreateInvoicePreviewCustomerDetails>,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        list expand: String,
        list invoice_items: CreateInvoicePreviewInvoiceItem,
        set issuer: UpdateInvoiceIssuer,
        set on_behalf_of: String,
        set preview_mode: CreateInvoicePreviewPreviewMode,
        set schedule: String,
        set schedule_details: Box<CreateInvoicePreviewScheduleDetails>,
        set subscription: String,
        set subscription_details: Box<CreateInvoicePreviewSubscriptionDetails>,
    }
}

record! {
    /// Invoice automatic tax, as it comes back: anything may be missing.
    answer InvoiceAutomaticTax {
        /// See [`InvoiceAutomaticTaxDisabledReason`].
        pub disabled_reason: Option<InvoiceAutomaticTaxDisabledReason>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`InvoiceAutomaticTaxLiability`].
        pub liability: Option<InvoiceAutomaticTaxLiability>,
        /// A text.
        pub provider: Option<String>,
        /// See [`InvoiceAutomaticTaxStatus`].
        pub status: Option<InvoiceAutomaticTaxStatus>,
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

record! {
    /// Invoice confirmation secret, as it comes back: anything may be missing.
    answer InvoiceConfirmationSecret {
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Invoice custom field, as it comes back: anything may be missing.
    answer InvoiceCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Invoice customer address, as it comes back: anything may be missing.
    answer InvoiceCustomerAddress {
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
    /// Invoice customer shipping, as it comes back: anything may be missing.
    answer InvoiceCustomerShipping {
        /// See [`InvoiceCustomerAddress`].
        pub address: Option<Box<InvoiceCustomerAddress>>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tracking_number: Option<String>,
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

record! {
    /// Invoice customer tax id, as it comes back: anything may be missing.
    answer InvoiceCustomerTaxId {
        /// See [`InvoiceCustomerTaxIdType`].
        pub r#type: Option<InvoiceCustomerTaxIdType> = "type",
        /// A text.
        pub value: Option<String>,
    }
}

choice! {
    /// Invoice default source: one of several things, or any other.
    InvoiceDefaultSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Invoice from invoice, as it comes back: anything may be missing.
    answer InvoiceFromInvoice {
        /// A text.
        pub action: Option<String>,
        /// An id, or the [`Invoice`] where it is expanded.
        pub invoice: Option<Expandable<Invoice>>,
    }
}

record! {
    /// Invoice issuer, as it comes back: anything may be missing.
    answer InvoiceIssuer {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`InvoiceIssuerType`].
        pub r#type: Option<InvoiceIssuerType> = "type",
    }
}

record! {
    /// Invoice last finalization error, as it comes back: anything may be missing.
    answer InvoiceLastFinalizationError {
        /// A text.
        pub advice_code: Option<String>,
        /// A text.
        pub charge: Option<String>,
        /// See [`InvoiceLastFinalizationErrorCode`].
        pub code: Option<InvoiceLastFinalizationErrorCode>,
        /// A text.
        pub decline_code: Option<String>,
        /// A text.
        pub doc_url: Option<String>,
        /// A text.
        pub message: Option<String>,
        /// A text.
        pub network_advice_code: Option<String>,
        /// A text.
        pub network_decline_code: Option<String>,
        /// A text.
        pub param: Option<String>,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        pub payment_intent: Option<Box<objects::PaymentIntent>>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        pub payment_method: Option<Box<objects::PaymentMethod>>,
        /// A text.
        pub payment_method_type: Option<String>,
        /// A text.
        pub request_log_url: Option<String>,
        /// See [`SetupIntent`](objects::SetupIntent).
        pub setup_intent: Option<Box<objects::SetupIntent>>,
        /// See [`InvoiceLastFinalizationErrorSource`].
        pub source: Option<InvoiceLastFinalizationErrorSource>,
        /// See [`InvoiceLastFinalizationErrorType`].
        pub r#type: Option<InvoiceLastFinalizationErrorType> = "type",
    }
}

record! {
    /// Invoice parent, as it comes back: anything may be missing.
    answer InvoiceParent {
        /// See [`InvoiceParentQuoteDetails`].
        pub quote_details: Option<InvoiceParentQuoteDetails>,
        /// See [`InvoiceParentSubscriptionDetails`].
        pub subscription_details: Option<InvoiceParentSubscriptionDetails>,
        /// See [`InvoiceParentType`].
        pub r#type: Option<InvoiceParentType> = "type",
    }
}

record! {
    /// Invoice payment settings, as it comes back: anything may be missing.
    answer InvoicePaymentSettings {
        /// A text.
        pub default_mandate: Option<String>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptions`].
        pub payment_method_options: Option<Box<InvoicePaymentSettingsPaymentMethodOptions>>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodType`].
        pub payment_method_types: Option<Vec<InvoicePaymentSettingsPaymentMethodType>>,
    }
}

record! {
    /// Invoice rendering, as it comes back: anything may be missing.
    answer InvoiceRendering {
        /// A text.
        pub amount_tax_display: Option<String>,
        /// See [`InvoiceRenderingPdf`].
        pub pdf: Option<InvoiceRenderingPdf>,
        /// A text.
        pub template: Option<String>,
        /// A whole number.
        pub template_version: Option<i64>,
    }
}

record! {
    /// Invoice shipping cost, as it comes back: anything may be missing.
    answer InvoiceShippingCost {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        pub shipping_rate: Option<Expandable<objects::ShippingRate>>,
        /// A list, each [`InvoiceShippingCostTaxe`].
        pub taxes: Option<Vec<InvoiceShippingCostTaxe>>,
    }
}

record! {
    /// Invoice status details, as it comes back: anything may be missing.
    answer InvoiceStatusDetails {
        /// See [`InvoiceStatusDetailsUncollectible`].
        pub uncollectible: Option<InvoiceStatusDetailsUncollectible>,
    }
}

record! {
    /// Invoice status transitions, as it comes back: anything may be missing.
    answer InvoiceStatusTransitions {
        /// A whole number.
        pub finalized_at: Option<i64>,
        /// A whole number.
        pub marked_uncollectible_at: Option<i64>,
        /// A whole number.
        pub paid_at: Option<i64>,
        /// A whole number.
        pub voided_at: Option<i64>,
    }
}

record! {
    /// Invoice threshold reason, as it comes back: anything may be missing.
    answer InvoiceThresholdReason {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// A list, each [`InvoiceThresholdReasonItemReason`].
        pub item_reasons: Option<Vec<InvoiceThresholdReasonItemReason>>,
    }
}

record! {
    /// Invoice total discount amount, as it comes back: anything may be missing.
    answer InvoiceTotalDiscountAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
    }
}

record! {
    /// Invoice total pretax credit amount, as it comes back: anything may be missing.
    answer InvoiceTotalPretaxCreditAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        pub credit_balance_transaction: Option<Expandable<objects::BillingCreditBalanceTransaction>>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
        /// See [`InvoiceTotalPretaxCreditAmountType`].
        pub r#type: Option<InvoiceTotalPretaxCreditAmountType> = "type",
    }
}

record! {
    /// Invoice total taxe, as it comes back: anything may be missing.
    answer InvoiceTotalTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`InvoiceTotalTaxeTaxBehavior`].
        pub tax_behavior: Option<InvoiceTotalTaxeTaxBehavior>,
        /// See [`InvoiceTotalTaxeTaxRateDetails`].
        pub tax_rate_details: Option<InvoiceTotalTaxeTaxRateDetails>,
        /// See [`InvoiceTotalTaxeTaxabilityReason`].
        pub taxability_reason: Option<InvoiceTotalTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Update invoice automatic tax, as it is sent.
    request UpdateInvoiceAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`UpdateInvoiceIssuer`].
        pub liability: Option<UpdateInvoiceIssuer>,
    }
}

impl UpdateInvoiceAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceAutomaticTax {
        set liability: UpdateInvoiceIssuer,
    }
}

record! {
    /// Update invoice custom field, as it is sent.
    request UpdateInvoiceCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl UpdateInvoiceCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceCustomField {
    }
}

record! {
    /// Update invoice discount, as it is sent.
    options UpdateInvoiceDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    UpdateInvoiceDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Update invoice issuer, as it is sent.
    request UpdateInvoiceIssuer {
        /// A text.
        pub account: Option<String>,
        /// See [`InvoiceIssuerType`].
        pub r#type: InvoiceIssuerType = "type",
    }
}

impl UpdateInvoiceIssuer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<InvoiceIssuerType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceIssuer {
        set account: String,
    }
}

record! {
    /// Update invoice payment settings, as it is sent.
    options UpdateInvoicePaymentSettings {
        /// A text.
        pub default_mandate: Option<String>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptions`].
        pub payment_method_options: Option<Box<UpdateInvoicePaymentSettingsPaymentMethodOptions>>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodType`].
        pub payment_method_types: Option<OrUnset<Vec<InvoicePaymentSettingsPaymentMethodType>>>,
    }
}

setters! {
    UpdateInvoicePaymentSettings {
        set default_mandate: String,
        set payment_method_options: Box<UpdateInvoicePaymentSettingsPaymentMethodOptions>,
        list payment_method_types or unset_payment_method_types: InvoicePaymentSettingsPaymentMethodType,
    }
}

record! {
    /// Update invoice rendering, as it is sent.
    options UpdateInvoiceRendering {
        /// See [`UpdateInvoiceRenderingAmountTaxDisplay`].
        pub amount_tax_display: Option<OrUnset<UpdateInvoiceRenderingAmountTaxDisplay>>,
        /// See [`UpdateInvoiceRenderingPdf`].
        pub pdf: Option<UpdateInvoiceRenderingPdf>,
        /// A text.
        pub template: Option<String>,
        /// A whole number.
        pub template_version: Option<OrUnset<i64>>,
    }
}

setters! {
    UpdateInvoiceRendering {
        set amount_tax_display or unset_amount_tax_display: UpdateInvoiceRenderingAmountTaxDisplay,
        set pdf: UpdateInvoiceRenderingPdf,
        set template: String,
        set template_version or unset_template_version: i64,
    }
}

record! {
    /// Update invoice shipping cost, as it is sent.
    options UpdateInvoiceShippingCost {
        /// A text.
        pub shipping_rate: Option<String>,
        /// See [`UpdateInvoiceShippingCostShippingRateData`].
        pub shipping_rate_data: Option<Box<UpdateInvoiceShippingCostShippingRateData>>,
    }
}

setters! {
    UpdateInvoiceShippingCost {
        set shipping_rate: String,
        set shipping_rate_data: Box<UpdateInvoiceShippingCostShippingRateData>,
    }
}

record! {
    /// Update invoice shipping details, as it is sent.
    request UpdateInvoiceShippingDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        pub address: Box<UpdateInvoiceShippingDetailsAddress>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
    }
}

impl UpdateInvoiceShippingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<UpdateInvoiceShippingDetailsAddress>>,
        name: impl Into<String>,
    ) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceShippingDetails {
        set phone: String,
    }
}

record! {
    /// Update invoice transfer data, as it is sent.
    request UpdateInvoiceTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub destination: String,
    }
}

impl UpdateInvoiceTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceTransferData {
        set amount: i64,
    }
}

record! {
    /// List invoices created value, as it is sent.
    options ListInvoicesCreatedValue {
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
    ListInvoicesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create invoice from invoice, as it is sent.
    request CreateInvoiceFromInvoice {
        /// See [`CreateInvoiceFromInvoiceAction`].
        pub action: CreateInvoiceFromInvoiceAction,
        /// A text.
        pub invoice: String,
    }
}

impl CreateInvoiceFromInvoice {
    /// With what must be there.
    #[must_use]
    pub fn new(action: impl Into<CreateInvoiceFromInvoiceAction>, invoice: impl Into<String>) -> Self {
        Self { action: action.into(), invoice: invoice.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoiceFromInvoice {
    }
}

texts! {
    /// Create invoice pending invoice items behavior: one of some texts, or any other.
    CreateInvoicePendingInvoiceItemsBehavior {
        Exclude = "exclude",
        Include = "include",
    }
}

record! {
    /// Add invoice lines line, as it is sent.
    options AddInvoiceLinesLine {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A text.
        pub invoice_item: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`AddInvoiceLinesLinePeriod`].
        pub period: Option<AddInvoiceLinesLinePeriod>,
        /// See [`AddInvoiceLinesLinePriceData`].
        pub price_data: Option<Box<AddInvoiceLinesLinePriceData>>,
        /// See [`AddInvoiceLinesLinePricing`].
        pub pricing: Option<AddInvoiceLinesLinePricing>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A list, each [`AddInvoiceLinesLineTaxAmount`].
        pub tax_amounts: Option<OrUnset<Vec<AddInvoiceLinesLineTaxAmount>>>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    AddInvoiceLinesLine {
        set amount: i64,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set invoice_item: String,
        entry metadata or unset_metadata: String,
        set period: AddInvoiceLinesLinePeriod,
        set price_data: Box<AddInvoiceLinesLinePriceData>,
        set pricing: AddInvoiceLinesLinePricing,
        set quantity: i64,
        set quantity_decimal: String,
        list tax_amounts or unset_tax_amounts: AddInvoiceLinesLineTaxAmount,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Remove invoice lines line, as it is sent.
    request RemoveInvoiceLinesLine {
        /// See [`RemoveInvoiceLinesLineBehavior`].
        pub behavior: RemoveInvoiceLinesLineBehavior,
        /// A text.
        pub id: String,
    }
}

impl RemoveInvoiceLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(behavior: impl Into<RemoveInvoiceLinesLineBehavior>, id: impl Into<String>) -> Self {
        Self { behavior: behavior.into(), id: id.into(), ..Slot::blank() }
    }
}

setters! {
    RemoveInvoiceLinesLine {
    }
}

record! {
    /// Update invoice lines line, as it is sent.
    request UpdateInvoiceLinesLine {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A text.
        pub id: String,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`AddInvoiceLinesLinePeriod`].
        pub period: Option<AddInvoiceLinesLinePeriod>,
        /// See [`AddInvoiceLinesLinePriceData`].
        pub price_data: Option<Box<AddInvoiceLinesLinePriceData>>,
        /// See [`AddInvoiceLinesLinePricing`].
        pub pricing: Option<AddInvoiceLinesLinePricing>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A list, each [`AddInvoiceLinesLineTaxAmount`].
        pub tax_amounts: Option<OrUnset<Vec<AddInvoiceLinesLineTaxAmount>>>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

impl UpdateInvoiceLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceLinesLine {
        set amount: i64,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        entry metadata or unset_metadata: String,
        set period: AddInvoiceLinesLinePeriod,
        set price_data: Box<AddInvoiceLinesLinePriceData>,
        set pricing: AddInvoiceLinesLinePricing,
        set quantity: i64,
        set quantity_decimal: String,
        list tax_amounts or unset_tax_amounts: AddInvoiceLinesLineTaxAmount,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Create invoice preview customer details, as it is sent.
    options CreateInvoicePreviewCustomerDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        pub address: Option<OrUnset<Box<UpdateInvoiceShippingDetailsAddress>>>,
        /// See [`CreateInvoicePreviewCustomerDetailsShipping`].
        pub shipping: Option<OrUnset<CreateInvoicePreviewCustomerDetailsShipping>>,
        /// See [`CreateInvoicePreviewCustomerDetailsTax`].
        pub tax: Option<CreateInvoicePreviewCustomerDetailsTax>,
        /// See [`InvoiceCustomerTaxExempt`].
        pub tax_exempt: Option<OrUnset<InvoiceCustomerTaxExempt>>,
        /// A list, each [`CreateInvoicePreviewCustomerDetailsTaxId`].
        pub tax_ids: Option<Vec<CreateInvoicePreviewCustomerDetailsTaxId>>,
    }
}

setters! {
    CreateInvoicePreviewCustomerDetails {
        set address or unset_address: Box<UpdateInvoiceShippingDetailsAddress>,
        set shipping or unset_shipping: CreateInvoicePreviewCustomerDetailsShipping,
        set tax: CreateInvoicePreviewCustomerDetailsTax,
        set tax_exempt or unset_tax_exempt: InvoiceCustomerTaxExempt,
        list tax_ids: CreateInvoicePreviewCustomerDetailsTaxId,
    }
}

record! {
    /// Create invoice preview invoice item, as it is sent.
    options CreateInvoicePreviewInvoiceItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A text.
        pub invoiceitem: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`AddInvoiceLinesLinePeriod`].
        pub period: Option<AddInvoiceLinesLinePeriod>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateInvoicePreviewInvoiceItemPriceData`].
        pub price_data: Option<Box<CreateInvoicePreviewInvoiceItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

setters! {
    CreateInvoicePreviewInvoiceItem {
        set amount: i64,
        set currency: String,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set invoiceitem: String,
        entry metadata or unset_metadata: String,
        set period: AddInvoiceLinesLinePeriod,
        set price: String,
        set price_data: Box<CreateInvoicePreviewInvoiceItemPriceData>,
        set quantity: i64,
        set quantity_decimal: String,
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        set tax_code: String,
        list tax_rates or unset_tax_rates: String,
        set unit_amount: i64,
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

record! {
    /// Create invoice preview schedule details, as it is sent.
    options CreateInvoicePreviewScheduleDetails {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingMode`].
        pub billing_mode: Option<CreateInvoicePreviewScheduleDetailsBillingMode>,
        /// See [`CreateInvoicePreviewScheduleDetailsEndBehavior`].
        pub end_behavior: Option<CreateInvoicePreviewScheduleDetailsEndBehavior>,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPauseSchedule`].
        pub pause_schedules: Option<OrUnset<Vec<CreateInvoicePreviewScheduleDetailsPauseSchedule>>>,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhase`].
        pub phases: Option<Vec<CreateInvoicePreviewScheduleDetailsPhase>>,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        pub proration_behavior: Option<CreateInvoicePreviewScheduleDetailsProrationBehavior>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetails {
        set billing_mode: CreateInvoicePreviewScheduleDetailsBillingMode,
        set end_behavior: CreateInvoicePreviewScheduleDetailsEndBehavior,
        list pause_schedules or unset_pause_schedules: CreateInvoicePreviewScheduleDetailsPauseSchedule,
        list phases: CreateInvoicePreviewScheduleDetailsPhase,
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
    }
}

record! {
    /// Create invoice preview subscription details, as it is sent.
    options CreateInvoicePreviewSubscriptionDetails {
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor>,
        /// See [`CreateInvoicePreviewScheduleDetailsBillingMode`].
        pub billing_mode: Option<CreateInvoicePreviewScheduleDetailsBillingMode>,
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsBillingSchedule`].
        pub billing_schedules: Option<OrUnset<Vec<CreateInvoicePreviewSubscriptionDetailsBillingSchedule>>>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsCancelAt`].
        pub cancel_at: Option<OrUnset<CreateInvoicePreviewSubscriptionDetailsCancelAt>>,
        /// Yes or no.
        pub cancel_at_period_end: Option<bool>,
        /// Yes or no.
        pub cancel_now: Option<bool>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsItem`].
        pub items: Option<Vec<CreateInvoicePreviewSubscriptionDetailsItem>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPause`].
        pub pause: Option<Box<CreateInvoicePreviewSubscriptionDetailsPause>>,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        pub proration_behavior: Option<CreateInvoicePreviewScheduleDetailsProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsResumeAt`].
        pub resume_at: Option<CreateInvoicePreviewSubscriptionDetailsResumeAt>,
        /// A whole number.
        pub start_date: Option<i64>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsTrialEnd`].
        pub trial_end: Option<CreateInvoicePreviewSubscriptionDetailsTrialEnd>,
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetails {
        set billing_cycle_anchor: CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor,
        set billing_mode: CreateInvoicePreviewScheduleDetailsBillingMode,
        list billing_schedules or unset_billing_schedules: CreateInvoicePreviewSubscriptionDetailsBillingSchedule,
        set cancel_at or unset_cancel_at: CreateInvoicePreviewSubscriptionDetailsCancelAt,
        set cancel_at_period_end: bool,
        set cancel_now: bool,
        list default_tax_rates or unset_default_tax_rates: String,
        list items: CreateInvoicePreviewSubscriptionDetailsItem,
        entry metadata or unset_metadata: String,
        set pause: Box<CreateInvoicePreviewSubscriptionDetailsPause>,
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
        set proration_date: i64,
        set resume_at: CreateInvoicePreviewSubscriptionDetailsResumeAt,
        set start_date: i64,
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

record! {
    /// Invoice automatic tax liability, as it comes back: anything may be missing.
    answer InvoiceAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`InvoiceIssuerType`].
        pub r#type: Option<InvoiceIssuerType> = "type",
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
    /// Invoice customer tax id type: one of some texts, or any other.
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

choice! {
    /// Invoice last finalization error source: one of several things, or any other.
    InvoiceLastFinalizationErrorSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
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

record! {
    /// Invoice parent quote details, as it comes back: anything may be missing.
    answer InvoiceParentQuoteDetails {
        /// A text.
        pub quote: Option<String>,
    }
}

record! {
    /// Invoice parent subscription details, as it comes back: anything may be missing.
    answer InvoiceParentSubscriptionDetails {
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        pub subscription: Option<Expandable<objects::Subscription>>,
        /// A whole number.
        pub subscription_proration_date: Option<i64>,
    }
}

texts! {
    /// Invoice parent type: one of some texts, or any other.
    InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }
}

record! {
    /// Invoice payment settings payment method options, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptions {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebit>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontact`].
        pub bancontact: Option<InvoicePaymentSettingsPaymentMethodOptionsBancontact>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillie`].
        pub billie: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsBillie>>,
        /// Values by name.
        pub blik: Option<BTreeMap<String, Value>>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCard`].
        pub card: Option<InvoicePaymentSettingsPaymentMethodOptionsCard>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance>>,
        /// Values by name.
        pub konbini: Option<BTreeMap<String, Value>>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPayto`].
        pub payto: Option<InvoicePaymentSettingsPaymentMethodOptionsPayto>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPix`].
        pub pix: Option<InvoicePaymentSettingsPaymentMethodOptionsPix>,
        /// Values by name.
        pub sepa_debit: Option<BTreeMap<String, Value>>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUpi`].
        pub upi: Option<InvoicePaymentSettingsPaymentMethodOptionsUpi>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>>,
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

record! {
    /// Invoice rendering pdf, as it comes back: anything may be missing.
    answer InvoiceRenderingPdf {
        /// See [`InvoiceRenderingPdfPageSize`].
        pub page_size: Option<InvoiceRenderingPdfPageSize>,
    }
}

record! {
    /// Invoice shipping cost taxe, as it comes back: anything may be missing.
    answer InvoiceShippingCostTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TaxRate`](objects::TaxRate).
        pub rate: Option<Box<objects::TaxRate>>,
        /// See [`InvoiceShippingCostTaxeTaxabilityReason`].
        pub taxability_reason: Option<InvoiceShippingCostTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

record! {
    /// Invoice status details uncollectible, as it comes back: anything may be missing.
    answer InvoiceStatusDetailsUncollectible {
        /// See [`InvoiceStatusDetailsUncollectibleReason`].
        pub reason: Option<InvoiceStatusDetailsUncollectibleReason>,
    }
}

record! {
    /// Invoice threshold reason item reason, as it comes back: anything may be missing.
    answer InvoiceThresholdReasonItemReason {
        /// A list.
        pub line_item_ids: Option<Vec<String>>,
        /// A whole number.
        pub usage_gte: Option<i64>,
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

record! {
    /// Invoice total taxe tax rate details, as it comes back: anything may be missing.
    answer InvoiceTotalTaxeTaxRateDetails {
        /// A text.
        pub tax_rate: Option<String>,
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

record! {
    /// Update invoice payment settings payment method options, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptions {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact`].
        pub bancontact: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie`].
        pub billie: Option<OrUnset<Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie>>>,
        /// Values by name.
        pub blik: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCard`].
        pub card: Option<OrUnset<Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsCard>>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<OrUnset<Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance>>>,
        /// Values by name.
        pub konbini: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto`].
        pub payto: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPix`].
        pub pix: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsPix>>,
        /// Values by name.
        pub sepa_debit: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi`].
        pub upi: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi>>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<OrUnset<Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>>>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptions {
        set acss_debit or unset_acss_debit: UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit,
        set bancontact or unset_bancontact: UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact,
        set billie or unset_billie: Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie>,
        entry blik or unset_blik: Value,
        set card or unset_card: Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsCard>,
        set customer_balance or unset_customer_balance: Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance>,
        entry konbini or unset_konbini: Value,
        set payto or unset_payto: UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto,
        set pix or unset_pix: UpdateInvoicePaymentSettingsPaymentMethodOptionsPix,
        entry sepa_debit or unset_sepa_debit: Value,
        set upi or unset_upi: UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi,
        set us_bank_account or unset_us_bank_account: Box<UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>,
    }
}

texts! {
    /// Update invoice rendering amount tax display: one of some texts, or any other.
    UpdateInvoiceRenderingAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

record! {
    /// Update invoice rendering pdf, as it is sent.
    options UpdateInvoiceRenderingPdf {
        /// See [`InvoiceRenderingPdfPageSize`].
        pub page_size: Option<InvoiceRenderingPdfPageSize>,
    }
}

setters! {
    UpdateInvoiceRenderingPdf {
        set page_size: InvoiceRenderingPdfPageSize,
    }
}

record! {
    /// Update invoice shipping cost shipping rate data, as it is sent.
    request UpdateInvoiceShippingCostShippingRateData {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate`].
        pub delivery_estimate: Option<Box<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate>>,
        /// A text.
        pub display_name: String,
        /// See [`UpdateInvoiceShippingCostShippingRateDataFixedAmount`].
        pub fixed_amount: Option<UpdateInvoiceShippingCostShippingRateDataFixedAmount>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`UpdateInvoiceShippingCostShippingRateDataType`].
        pub r#type: Option<UpdateInvoiceShippingCostShippingRateDataType> = "type",
    }
}

impl UpdateInvoiceShippingCostShippingRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self { display_name: display_name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceShippingCostShippingRateData {
        set delivery_estimate: Box<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate>,
        set fixed_amount: UpdateInvoiceShippingCostShippingRateDataFixedAmount,
        entry metadata: String,
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        set tax_code: String,
        set r#type: UpdateInvoiceShippingCostShippingRateDataType,
    }
}

record! {
    /// Update invoice shipping details address, as it is sent.
    options UpdateInvoiceShippingDetailsAddress {
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
    UpdateInvoiceShippingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Create invoice from invoice action: one of some texts, or any other.
    CreateInvoiceFromInvoiceAction {
        Revision = "revision",
    }
}

record! {
    /// Add invoice lines line period, as it is sent.
    request AddInvoiceLinesLinePeriod {
        /// A whole number.
        pub end: i64,
        /// A whole number.
        pub start: i64,
    }
}

impl AddInvoiceLinesLinePeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    AddInvoiceLinesLinePeriod {
    }
}

record! {
    /// Add invoice lines line price data, as it is sent.
    request AddInvoiceLinesLinePriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: Option<String>,
        /// See [`AddInvoiceLinesLinePriceDataProductData`].
        pub product_data: Option<Box<AddInvoiceLinesLinePriceDataProductData>>,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl AddInvoiceLinesLinePriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    AddInvoiceLinesLinePriceData {
        set product: String,
        set product_data: Box<AddInvoiceLinesLinePriceDataProductData>,
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Add invoice lines line pricing, as it is sent.
    options AddInvoiceLinesLinePricing {
        /// A text.
        pub price: Option<String>,
    }
}

setters! {
    AddInvoiceLinesLinePricing {
        set price: String,
    }
}

record! {
    /// Add invoice lines line tax amount, as it is sent.
    request AddInvoiceLinesLineTaxAmount {
        /// A whole number.
        pub amount: i64,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateData`].
        pub tax_rate_data: Box<AddInvoiceLinesLineTaxAmountTaxRateData>,
        /// See [`InvoiceShippingCostTaxeTaxabilityReason`].
        pub taxability_reason: Option<InvoiceShippingCostTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: i64,
    }
}

impl AddInvoiceLinesLineTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        tax_rate_data: impl Into<Box<AddInvoiceLinesLineTaxAmountTaxRateData>>,
        taxable_amount: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            tax_rate_data: tax_rate_data.into(),
            taxable_amount: taxable_amount.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    AddInvoiceLinesLineTaxAmount {
        set taxability_reason: InvoiceShippingCostTaxeTaxabilityReason,
    }
}

texts! {
    /// Remove invoice lines line behavior: one of some texts, or any other.
    RemoveInvoiceLinesLineBehavior {
        Delete = "delete",
        Unassign = "unassign",
    }
}

record! {
    /// Create invoice preview customer details shipping, as it is sent.
    request CreateInvoicePreviewCustomerDetailsShipping {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        pub address: Box<UpdateInvoiceShippingDetailsAddress>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
    }
}

impl CreateInvoicePreviewCustomerDetailsShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<UpdateInvoiceShippingDetailsAddress>>,
        name: impl Into<String>,
    ) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewCustomerDetailsShipping {
        set phone: String,
    }
}

record! {
    /// Create invoice preview customer details tax, as it is sent.
    options CreateInvoicePreviewCustomerDetailsTax {
        /// A text.
        pub ip_address: Option<String>,
    }
}

setters! {
    CreateInvoicePreviewCustomerDetailsTax {
        set ip_address: String,
    }
}

record! {
    /// Create invoice preview customer details tax id, as it is sent.
    request CreateInvoicePreviewCustomerDetailsTaxId {
        /// See [`CreateInvoicePreviewCustomerDetailsTaxIdType`].
        pub r#type: CreateInvoicePreviewCustomerDetailsTaxIdType = "type",
        /// A text.
        pub value: String,
    }
}

impl CreateInvoicePreviewCustomerDetailsTaxId {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewCustomerDetailsTaxIdType>,
        value: impl Into<String>,
    ) -> Self {
        Self { r#type: r#type.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewCustomerDetailsTaxId {
    }
}

record! {
    /// Create invoice preview invoice item price data, as it is sent.
    request CreateInvoicePreviewInvoiceItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateInvoicePreviewInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self { currency: currency.into(), product: product.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewInvoiceItemPriceData {
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
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

record! {
    /// Create invoice preview schedule details billing mode, as it is sent.
    request CreateInvoicePreviewScheduleDetailsBillingMode {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeFlexible`].
        pub flexible: Option<CreateInvoicePreviewScheduleDetailsBillingModeFlexible>,
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeType`].
        pub r#type: CreateInvoicePreviewScheduleDetailsBillingModeType = "type",
    }
}

impl CreateInvoicePreviewScheduleDetailsBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewScheduleDetailsBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsBillingMode {
        set flexible: CreateInvoicePreviewScheduleDetailsBillingModeFlexible,
    }
}

texts! {
    /// Create invoice preview schedule details end behavior: one of some texts, or any other.
    CreateInvoicePreviewScheduleDetailsEndBehavior {
        Cancel = "cancel",
        Release = "release",
    }
}

record! {
    /// Create invoice preview schedule details pause schedule, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedule {
        /// A text.
        pub key: Option<String>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePause`].
        pub pause: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePause>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResume`].
        pub resume: Option<OrUnset<Box<CreateInvoicePreviewScheduleDetailsPauseScheduleResume>>>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedule {
        set key: String,
        set pause: CreateInvoicePreviewScheduleDetailsPauseSchedulePause,
        set resume or unset_resume: Box<CreateInvoicePreviewScheduleDetailsPauseScheduleResume>,
    }
}

record! {
    /// Create invoice preview schedule details phase, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhase {
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`UpdateInvoiceAutomaticTax`].
        pub automatic_tax: Option<UpdateInvoiceAutomaticTax>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds>>,
        /// See [`ListInvoicesCollectionMethod`].
        pub collection_method: Option<ListInvoicesCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        pub duration: Option<CreateInvoicePreviewScheduleDetailsPhaseDuration>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        pub end_date: Option<CreateInvoicePreviewScheduleDetailsPhaseEndDate>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings>>,
        /// A list, each [`CreateInvoicePreviewScheduleDetailsPhaseItem`].
        pub items: Vec<CreateInvoicePreviewScheduleDetailsPhaseItem>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        pub proration_behavior: Option<CreateInvoicePreviewScheduleDetailsProrationBehavior>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        pub start_date: Option<CreateInvoicePreviewScheduleDetailsPhaseEndDate>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseTransferData`].
        pub transfer_data: Option<CreateInvoicePreviewScheduleDetailsPhaseTransferData>,
        /// Yes or no.
        pub trial: Option<bool>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseEndDate`].
        pub trial_end: Option<CreateInvoicePreviewScheduleDetailsPhaseEndDate>,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateInvoicePreviewScheduleDetailsPhaseItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhase {
        list add_invoice_items: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem,
        set application_fee_percent: f64,
        set automatic_tax: UpdateInvoiceAutomaticTax,
        set billing_cycle_anchor: CreateInvoicePreviewScheduleDetailsPhaseBillingCycleAnchor,
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds,
        set collection_method: ListInvoicesCollectionMethod,
        set currency: String,
        set default_payment_method: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        set end_date: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
        set invoice_settings: Box<CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings>,
        entry metadata: String,
        set on_behalf_of: String,
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
        set start_date: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
        set transfer_data: CreateInvoicePreviewScheduleDetailsPhaseTransferData,
        set trial: bool,
        set trial_end: CreateInvoicePreviewScheduleDetailsPhaseEndDate,
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

record! {
    /// Create invoice preview subscription details billing cycle anchor, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType`].
        pub r#type: CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType = "type",
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchorType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsBillingCycleAnchor {
        set timestamp: i64,
    }
}

record! {
    /// Create invoice preview subscription details billing schedule, as it is sent.
    options CreateInvoicePreviewSubscriptionDetailsBillingSchedule {
        /// A list, each [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem`].
        pub applies_to: Option<Vec<CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem>>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil`].
        pub bill_until: Option<CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil>,
        /// A text.
        pub key: Option<String>,
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsBillingSchedule {
        list applies_to: CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem,
        set bill_until: CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil,
        set key: String,
    }
}

choice! {
    /// Create invoice preview subscription details cancel at: one of several things, or any other.
    CreateInvoicePreviewSubscriptionDetailsCancelAt {
        Integer(i64) if Value::is_i64,
        CreateInvoicePreviewSubscriptionDetailsCancelAtValue(CreateInvoicePreviewSubscriptionDetailsCancelAtValue) if Value::is_string,
    }
}

choice_from! {
    CreateInvoicePreviewSubscriptionDetailsCancelAt {
        Integer(i64),
        CreateInvoicePreviewSubscriptionDetailsCancelAtValue(CreateInvoicePreviewSubscriptionDetailsCancelAtValue),
    }
}

record! {
    /// Create invoice preview subscription details item, as it is sent.
    options CreateInvoicePreviewSubscriptionDetailsItem {
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds>>,
        /// Yes or no.
        pub clear_usage: Option<bool>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial`].
        pub current_trial: Option<CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// A text.
        pub id: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemPriceData`].
        pub price_data: Option<Box<CreateInvoicePreviewSubscriptionDetailsItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsItem {
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds,
        set clear_usage: bool,
        set current_trial: CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial,
        set deleted: bool,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        set id: String,
        entry metadata or unset_metadata: String,
        set plan: String,
        set price: String,
        set price_data: Box<CreateInvoicePreviewSubscriptionDetailsItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Create invoice preview subscription details pause, as it is sent.
    options CreateInvoicePreviewSubscriptionDetailsPause {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillFor`].
        pub bill_for: Option<CreateInvoicePreviewSubscriptionDetailsPauseBillFor>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior`].
        pub invoicing_behavior: Option<CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseType`].
        pub r#type: Option<CreateInvoicePreviewSubscriptionDetailsPauseType> = "type",
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsPause {
        set bill_for: CreateInvoicePreviewSubscriptionDetailsPauseBillFor,
        set invoicing_behavior: CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior,
        set r#type: CreateInvoicePreviewSubscriptionDetailsPauseType,
    }
}

texts! {
    /// Create invoice preview subscription details resume at: one of some texts, or any other.
    CreateInvoicePreviewSubscriptionDetailsResumeAt {
        Now = "now",
    }
}

choice! {
    /// Create invoice preview subscription details trial end: one of several things, or any other.
    CreateInvoicePreviewSubscriptionDetailsTrialEnd {
        CreateInvoicePreviewSubscriptionDetailsResumeAt(CreateInvoicePreviewSubscriptionDetailsResumeAt) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreateInvoicePreviewSubscriptionDetailsTrialEnd {
        CreateInvoicePreviewSubscriptionDetailsResumeAt(CreateInvoicePreviewSubscriptionDetailsResumeAt),
        Integer(i64),
    }
}

record! {
    /// Invoice payment settings payment method options acss debit, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Invoice payment settings payment method options bancontact, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
    }
}

record! {
    /// Invoice payment settings payment method options billie, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsBillie {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Invoice payment settings payment method options card, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsCard {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardInstallments`].
        pub installments: Option<InvoicePaymentSettingsPaymentMethodOptionsCardInstallments>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
    }
}

record! {
    /// Invoice payment settings payment method options customer balance, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
    }
}

record! {
    /// Invoice payment settings payment method options payto, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsPayto {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions>,
    }
}

record! {
    /// Invoice payment settings payment method options pix, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsPix {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
    }
}

record! {
    /// Invoice payment settings payment method options upi, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsUpi {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions>,
    }
}

record! {
    /// Invoice payment settings payment method options us bank account, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

texts! {
    /// Invoice rendering pdf page size: one of some texts, or any other.
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

record! {
    /// Update invoice payment settings payment method options acss debit, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebit {
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        set verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Update invoice payment settings payment method options bancontact, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsBancontact {
        set preferred_language: InvoicePaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

record! {
    /// Update invoice payment settings payment method options billie, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>,
        /// A text.
        pub reference: Option<String>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsBillie {
        set company_details or unset_company_details: UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
        set reference: String,
    }
}

record! {
    /// Update invoice payment settings payment method options card, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsCard {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments`].
        pub installments: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCard {
        set installments: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments,
        set request_three_d_secure: InvoicePaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

record! {
    /// Update invoice payment settings payment method options customer balance, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalance {
        set bank_transfer: UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        set funding_type: String,
    }
}

record! {
    /// Update invoice payment settings payment method options payto, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsPayto {
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

record! {
    /// Update invoice payment settings payment method options pix, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsPix {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsPix {
        set amount_includes_iof: InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof,
        set expires_after_seconds: i64,
    }
}

record! {
    /// Update invoice payment settings payment method options upi, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsUpi {
        set mandate_options: UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

record! {
    /// Update invoice payment settings payment method options us bank account, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccount {
        set financial_connections: UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
        set verification_method: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Update invoice shipping cost shipping rate data delivery estimate, as it is sent.
    options UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum`].
        pub maximum: Option<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum>,
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum`].
        pub minimum: Option<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum>,
    }
}

setters! {
    UpdateInvoiceShippingCostShippingRateDataDeliveryEstimate {
        set maximum: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum,
        set minimum: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum,
    }
}

record! {
    /// Update invoice shipping cost shipping rate data fixed amount, as it is sent.
    request UpdateInvoiceShippingCostShippingRateDataFixedAmount {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue>>,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceShippingCostShippingRateDataFixedAmount {
        entry currency_options: UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue,
    }
}

texts! {
    /// Update invoice shipping cost shipping rate data type: one of some texts, or any other.
    UpdateInvoiceShippingCostShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

record! {
    /// Add invoice lines line price data product data, as it is sent.
    request AddInvoiceLinesLinePriceDataProductData {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub images: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`AddInvoiceLinesLinePriceDataProductDataTaxDetails`].
        pub tax_details: Option<AddInvoiceLinesLinePriceDataProductDataTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl AddInvoiceLinesLinePriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    AddInvoiceLinesLinePriceDataProductData {
        set description: String,
        list images: String,
        entry metadata: String,
        set tax_code: String,
        set tax_details: AddInvoiceLinesLinePriceDataProductDataTaxDetails,
        set unit_label: String,
    }
}

record! {
    /// Add invoice lines line tax amount tax rate data, as it is sent.
    request AddInvoiceLinesLineTaxAmountTaxRateData {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_name: String,
        /// Yes or no.
        pub inclusive: bool,
        /// A text.
        pub jurisdiction: Option<String>,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel`].
        pub jurisdiction_level: Option<AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel>,
        /// A number.
        pub percentage: f64,
        /// A text.
        pub state: Option<String>,
        /// See [`AddInvoiceLinesLineTaxAmountTaxRateDataTaxType`].
        pub tax_type: Option<AddInvoiceLinesLineTaxAmountTaxRateDataTaxType>,
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
        Self {
            display_name: display_name.into(),
            inclusive: inclusive.into(),
            percentage: percentage.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    AddInvoiceLinesLineTaxAmountTaxRateData {
        set country: String,
        set description: String,
        set jurisdiction: String,
        set jurisdiction_level: AddInvoiceLinesLineTaxAmountTaxRateDataJurisdictionLevel,
        set state: String,
        set tax_type: AddInvoiceLinesLineTaxAmountTaxRateDataTaxType,
    }
}

texts! {
    /// Create invoice preview customer details tax id type: one of some texts, or any other.
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

record! {
    /// Create invoice preview schedule details billing mode flexible, as it is sent.
    options CreateInvoicePreviewScheduleDetailsBillingModeFlexible {
        /// See [`CreateInvoicePreviewScheduleDetailsBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<CreateInvoicePreviewScheduleDetailsBillingModeFlexibleProrationDiscounts>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsBillingModeFlexible {
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

record! {
    /// Create invoice preview schedule details pause schedule pause, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedulePause {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt`].
        pub pause_at: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings`].
        pub settings: Option<Box<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings>>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePause {
        set pause_at: CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt,
        set settings: Box<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings>,
    }
}

record! {
    /// Create invoice preview schedule details pause schedule resume, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseScheduleResume {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt`].
        pub resume_at: Option<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings`].
        pub settings: Option<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseScheduleResume {
        set resume_at: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt,
        set settings: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings,
    }
}

record! {
    /// Create invoice preview schedule details phase add invoice item, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem {
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<Vec<UpdateInvoiceDiscount>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod`].
        pub period: Option<Box<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod>>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateInvoicePreviewInvoiceItemPriceData`].
        pub price_data: Option<Box<CreateInvoicePreviewInvoiceItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItem {
        set discountable: bool,
        list discounts: UpdateInvoiceDiscount,
        entry metadata: String,
        set period: Box<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod>,
        set price: String,
        set price_data: Box<CreateInvoicePreviewInvoiceItemPriceData>,
        set quantity: i64,
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

record! {
    /// Create invoice preview schedule details phase billing thresholds, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// Yes or no.
        pub reset_billing_cycle_anchor: Option<bool>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseBillingThresholds {
        set amount_gte: i64,
        set reset_billing_cycle_anchor: bool,
    }
}

record! {
    /// Create invoice preview schedule details phase duration, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhaseDuration {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDurationInterval`].
        pub interval: CreateInvoicePreviewScheduleDetailsPhaseDurationInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateInvoicePreviewScheduleDetailsPhaseDurationInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseDuration {
        set interval_count: i64,
    }
}

choice! {
    /// Create invoice preview schedule details phase end date: one of several things, or any other.
    CreateInvoicePreviewScheduleDetailsPhaseEndDate {
        Integer(i64) if Value::is_i64,
        CreateInvoicePreviewSubscriptionDetailsResumeAt(CreateInvoicePreviewSubscriptionDetailsResumeAt) if Value::is_string,
    }
}

choice_from! {
    CreateInvoicePreviewScheduleDetailsPhaseEndDate {
        Integer(i64),
        CreateInvoicePreviewSubscriptionDetailsResumeAt(CreateInvoicePreviewSubscriptionDetailsResumeAt),
    }
}

record! {
    /// Create invoice preview schedule details phase invoice settings, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// See [`UpdateInvoiceIssuer`].
        pub issuer: Option<UpdateInvoiceIssuer>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        set days_until_due: i64,
        set issuer: UpdateInvoiceIssuer,
    }
}

record! {
    /// Create invoice preview schedule details phase item, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPhaseItem {
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds>>,
        /// A list, each [`UpdateInvoiceDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceDiscount>>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsItemPriceData`].
        pub price_data: Option<Box<CreateInvoicePreviewSubscriptionDetailsItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseItem {
        set billing_thresholds or unset_billing_thresholds: CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds,
        list discounts or unset_discounts: UpdateInvoiceDiscount,
        entry metadata: String,
        set plan: String,
        set price: String,
        set price_data: Box<CreateInvoicePreviewSubscriptionDetailsItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Create invoice preview schedule details phase transfer data, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhaseTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// A text.
        pub destination: String,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseTransferData {
        set amount_percent: f64,
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

record! {
    /// Create invoice preview subscription details billing schedule applies to item, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem {
        /// A text.
        pub price: Option<String>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType`].
        pub r#type: CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType = "type",
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItemType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsBillingScheduleAppliesToItem {
        set price: String,
    }
}

record! {
    /// Create invoice preview subscription details billing schedule bill until, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        pub duration: Option<CreateInvoicePreviewScheduleDetailsPhaseDuration>,
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType`].
        pub r#type: CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType = "type",
    }
}

impl CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntilType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsBillingScheduleBillUntil {
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        set timestamp: i64,
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

record! {
    /// Create invoice preview subscription details item billing thresholds, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds {
        /// A whole number.
        pub usage_gte: i64,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self { usage_gte: usage_gte.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsItemBillingThresholds {
    }
}

record! {
    /// Create invoice preview subscription details item current trial, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial {
        /// A text.
        pub trial_offer: String,
    }
}

impl CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial {
    /// With what must be there.
    #[must_use]
    pub fn new(trial_offer: impl Into<String>) -> Self {
        Self { trial_offer: trial_offer.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsItemCurrentTrial {
    }
}

record! {
    /// Create invoice preview subscription details item price data, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        pub recurring: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
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
        Self {
            currency: currency.into(),
            product: product.into(),
            recurring: recurring.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsItemPriceData {
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create invoice preview subscription details pause bill for, as it is sent.
    options CreateInvoicePreviewSubscriptionDetailsPauseBillFor {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough`].
        pub outstanding_usage_through: Option<CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom`].
        pub unused_time_from: Option<CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom>,
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsPauseBillFor {
        set outstanding_usage_through: CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough,
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

choice! {
    /// Create invoice preview subscription details pause type: one of several things, or any other.
    CreateInvoicePreviewSubscriptionDetailsPauseType {
        CreateInvoicePreviewSubscriptionDetailsPauseTypeValue(CreateInvoicePreviewSubscriptionDetailsPauseTypeValue) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateInvoicePreviewSubscriptionDetailsPauseType {
        CreateInvoicePreviewSubscriptionDetailsPauseTypeValue(CreateInvoicePreviewSubscriptionDetailsPauseTypeValue),
        Text(String),
    }
}

record! {
    /// Invoice payment settings payment method options acss debit mandate options, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
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

record! {
    /// Invoice payment settings payment method options billie company details, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`InvoiceCustomerAddress`].
        pub registered_address: Option<Box<InvoiceCustomerAddress>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
        /// A text.
        pub vat: Option<String>,
    }
}

record! {
    /// Invoice payment settings payment method options card installments, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        pub enabled: Option<bool>,
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

record! {
    /// Invoice payment settings payment method options customer balance bank transfer, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Invoice payment settings payment method options payto mandate options, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
    }
}

texts! {
    /// Invoice payment settings payment method options pix amount includes iof: one of some texts, or any other.
    InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

record! {
    /// Invoice payment settings payment method options upi mandate options, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

record! {
    /// Invoice payment settings payment method options us bank account financial connections, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
    }
}

record! {
    /// Update invoice payment settings payment method options acss debit mandate options, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        set transaction_type: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

record! {
    /// Update invoice payment settings payment method options billie company details, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`UpdateInvoiceShippingDetailsAddress`].
        pub registered_address: Option<OrUnset<Box<UpdateInvoiceShippingDetailsAddress>>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<OrUnset<InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>>,
        /// A text.
        pub vat: Option<String>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        set registered_address or unset_registered_address: Box<UpdateInvoiceShippingDetailsAddress>,
        set registered_name: String,
        set registration_number: String,
        set registration_type or unset_registration_type: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        set vat: String,
    }
}

record! {
    /// Update invoice payment settings payment method options card installments, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan`].
        pub plan: Option<OrUnset<UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan>>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallments {
        set enabled: bool,
        set plan or unset_plan: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan,
    }
}

record! {
    /// Update invoice payment settings payment method options customer balance bank transfer, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        set eu_bank_transfer: UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        set r#type: String,
    }
}

record! {
    /// Update invoice payment settings payment method options payto mandate options, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        set amount: i64,
        set purpose: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

record! {
    /// Update invoice payment settings payment method options upi mandate options, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        set amount: i64,
        set amount_type: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

record! {
    /// Update invoice payment settings payment method options us bank account financial connections, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        set filters: UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        list permissions: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        list prefetch: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
    }
}

record! {
    /// Update invoice shipping cost shipping rate data delivery estimate maximum, as it is sent.
    request UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum {
        /// See [`UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit`].
        pub unit: UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit,
        /// A whole number.
        pub value: i64,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(
        unit: impl Into<UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximumUnit>,
        value: impl Into<i64>,
    ) -> Self {
        Self { unit: unit.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceShippingCostShippingRateDataDeliveryEstimateMaximum {
    }
}

record! {
    /// Update invoice shipping cost shipping rate data fixed amount currency options value, as it is sent.
    request UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue {
        /// A whole number.
        pub amount: i64,
        /// See [`CreateInvoicePreviewInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<CreateInvoicePreviewInvoiceItemTaxBehavior>,
    }
}

impl UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceShippingCostShippingRateDataFixedAmountCurrencyOptionsValue {
        set tax_behavior: CreateInvoicePreviewInvoiceItemTaxBehavior,
    }
}

record! {
    /// Add invoice lines line price data product data tax details, as it is sent.
    options AddInvoiceLinesLinePriceDataProductDataTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    AddInvoiceLinesLinePriceDataProductDataTaxDetails {
        set performance_location: String,
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

record! {
    /// Create invoice preview schedule details pause schedule pause pause at, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType`].
        pub r#type: CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType = "type",
    }
}

impl CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAtType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePausePauseAt {
        set timestamp: i64,
    }
}

record! {
    /// Create invoice preview schedule details pause schedule pause settings, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor`].
        pub bill_for: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior`].
        pub invoicing_behavior: Option<CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior>,
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseType`].
        pub r#type: Option<CreateInvoicePreviewSubscriptionDetailsPauseType> = "type",
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettings {
        set bill_for: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor,
        set invoicing_behavior: CreateInvoicePreviewSubscriptionDetailsPauseInvoicingBehavior,
        set r#type: CreateInvoicePreviewSubscriptionDetailsPauseType,
    }
}

record! {
    /// Create invoice preview schedule details pause schedule resume resume at, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseDuration`].
        pub duration: Option<CreateInvoicePreviewScheduleDetailsPhaseDuration>,
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType`].
        pub r#type: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType = "type",
    }
}

impl CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAtType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseScheduleResumeResumeAt {
        set duration: CreateInvoicePreviewScheduleDetailsPhaseDuration,
        set timestamp: i64,
    }
}

record! {
    /// Create invoice preview schedule details pause schedule resume settings, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior`].
        pub payment_behavior: Option<CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior>,
        /// See [`CreateInvoicePreviewScheduleDetailsProrationBehavior`].
        pub proration_behavior: Option<CreateInvoicePreviewScheduleDetailsProrationBehavior>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettings {
        set billing_cycle_anchor: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsBillingCycleAnchor,
        set payment_behavior: CreateInvoicePreviewScheduleDetailsPauseScheduleResumeSettingsPaymentBehavior,
        set proration_behavior: CreateInvoicePreviewScheduleDetailsProrationBehavior,
    }
}

record! {
    /// Create invoice preview schedule details phase add invoice item period, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod {
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd`].
        pub end: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart`].
        pub start: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart,
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd>,
        start: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriod {
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

record! {
    /// Create invoice preview subscription details pause bill for outstanding usage through, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType`].
        pub r#type: CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType = "type",
    }
}

impl CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThroughType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsPauseBillForOutstandingUsageThrough {
    }
}

record! {
    /// Create invoice preview subscription details pause bill for unused time from, as it is sent.
    request CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom {
        /// See [`CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType`].
        pub r#type: CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType = "type",
    }
}

impl CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFromType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewSubscriptionDetailsPauseBillForUnusedTimeFrom {
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

record! {
    /// Invoice payment settings payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// See [`InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        pub country: Option<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
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

record! {
    /// Invoice payment settings payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    answer InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
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

record! {
    /// Update invoice payment settings payment method options card installments plan, as it is sent.
    request UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval`].
        pub interval: Option<UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval>,
        /// See [`UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType`].
        pub r#type: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType = "type",
    }
}

impl UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlan {
        set count: i64,
        set interval: UpdateInvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanInterval,
    }
}

record! {
    /// Update invoice payment settings payment method options customer balance bank transfer eu bank transfer, as it is sent.
    request UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        pub country: String,
    }
}

impl UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    }
}

record! {
    /// Update invoice payment settings payment method options us bank account financial connections filters, as it is sent.
    options UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
    }
}

setters! {
    UpdateInvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
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

record! {
    /// Create invoice preview schedule details pause schedule pause settings bill for, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        pub outstanding_usage_through: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough>,
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        pub unused_time_from: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom>,
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillFor {
        set outstanding_usage_through: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough,
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

record! {
    /// Create invoice preview schedule details phase add invoice item period end, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType`].
        pub r#type: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType = "type",
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEndType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodEnd {
        set timestamp: i64,
    }
}

record! {
    /// Create invoice preview schedule details phase add invoice item period start, as it is sent.
    request CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType`].
        pub r#type: CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType = "type",
    }
}

impl CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStartType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPhaseAddInvoiceItemPeriodStart {
        set timestamp: i64,
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

record! {
    /// Create invoice preview schedule details pause schedule pause settings bill for outstanding usage through, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        pub r#type: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType> = "type",
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        set r#type: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    }
}

record! {
    /// Create invoice preview schedule details pause schedule pause settings bill for unused time from, as it is sent.
    options CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom {
        /// See [`CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        pub r#type: Option<CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType> = "type",
    }
}

setters! {
    CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFrom {
        set r#type: CreateInvoicePreviewScheduleDetailsPauseSchedulePauseSettingsBillForUnusedTimeFromType,
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
