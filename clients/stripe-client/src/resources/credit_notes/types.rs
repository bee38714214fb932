//! What goes into and comes out of [`CreditNotes`](super::CreditNotes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Credit note, as it comes back: anything may be missing.
    answer CreditNote {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_shipping: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// An id, or the [`CustomerBalanceTransaction`](objects::CustomerBalanceTransaction) where it is expanded.
        pub customer_balance_transaction: Option<Expandable<objects::CustomerBalanceTransaction>>,
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// A list, each [`CreditNoteDiscountAmount`].
        pub discount_amounts: Option<Vec<CreditNoteDiscountAmount>>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A text.
        pub id: String,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// The first page of a list.
        pub lines: Option<List<CreditNoteLineItem>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub memo: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub out_of_band_amount: Option<i64>,
        /// A text.
        pub pdf: Option<String>,
        /// A whole number.
        pub post_payment_amount: Option<i64>,
        /// A whole number.
        pub pre_payment_amount: Option<i64>,
        /// A list, each [`CreditNotePretaxCreditAmount`].
        pub pretax_credit_amounts: Option<Vec<CreditNotePretaxCreditAmount>>,
        /// See [`ListCreditNotePreviewLinesReason`].
        pub reason: Option<ListCreditNotePreviewLinesReason>,
        /// A list, each [`CreditNoteRefund`].
        pub refunds: Option<Vec<CreditNoteRefund>>,
        /// See [`CreditNoteShippingCost`].
        pub shipping_cost: Option<CreditNoteShippingCost>,
        /// See [`CreditNoteStatus`].
        pub status: Option<CreditNoteStatus>,
        /// A whole number.
        pub subtotal: Option<i64>,
        /// A whole number.
        pub subtotal_excluding_tax: Option<i64>,
        /// A whole number.
        pub total: Option<i64>,
        /// A whole number.
        pub total_excluding_tax: Option<i64>,
        /// A list, each [`CreditNoteTotalTaxe`].
        pub total_taxes: Option<Vec<CreditNoteTotalTaxe>>,
        /// See [`CreditNoteType`].
        pub r#type: Option<CreditNoteType> = "type",
        /// A whole number.
        pub voided_at: Option<i64>,
    }
}

record! {
    /// Credit note line item, as it comes back: anything may be missing.
    answer CreditNoteLineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// A list, each [`CreditNoteDiscountAmount`].
        pub discount_amounts: Option<Vec<CreditNoteDiscountAmount>>,
        /// A text.
        pub id: String,
        /// A text.
        pub invoice_line_item: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`CreditNotePretaxCreditAmount`].
        pub pretax_credit_amounts: Option<Vec<CreditNotePretaxCreditAmount>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<Vec<objects::TaxRate>>,
        /// A list, each [`CreditNoteTotalTaxe`].
        pub taxes: Option<Vec<CreditNoteTotalTaxe>>,
        /// See [`CreditNoteLineItemType`].
        pub r#type: Option<CreditNoteLineItemType> = "type",
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

record! {
    /// List credit note line items query, as it is sent.
    options ListCreditNoteLineItemsQuery {
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
    ListCreditNoteLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

texts! {
    /// List credit note preview lines email type: one of some texts, or any other.
    ListCreditNotePreviewLinesEmailType {
        CreditNote = "credit_note",
        None = "none",
    }
}

record! {
    /// List credit note preview lines line, as it is sent.
    request ListCreditNotePreviewLinesLine {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub invoice_line_item: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list, each [`ListCreditNotePreviewLinesLineTaxAmount`].
        pub tax_amounts: Option<OrUnset<Vec<ListCreditNotePreviewLinesLineTaxAmount>>>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
        /// See [`CreditNoteLineItemType`].
        pub r#type: CreditNoteLineItemType = "type",
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl ListCreditNotePreviewLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreditNoteLineItemType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ListCreditNotePreviewLinesLine {
        set amount: i64,
        set description: String,
        set invoice_line_item: String,
        entry metadata: String,
        set quantity: i64,
        list tax_amounts or unset_tax_amounts: ListCreditNotePreviewLinesLineTaxAmount,
        list tax_rates or unset_tax_rates: String,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

texts! {
    /// List credit note preview lines reason: one of some texts, or any other.
    ListCreditNotePreviewLinesReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        OrderChange = "order_change",
        ProductUnsatisfactory = "product_unsatisfactory",
    }
}

record! {
    /// List credit note preview lines refund, as it is sent.
    options ListCreditNotePreviewLinesRefund {
        /// A whole number.
        pub amount_refunded: Option<i64>,
        /// See [`ListCreditNotePreviewLinesRefundPaymentRecordRefund`].
        pub payment_record_refund: Option<ListCreditNotePreviewLinesRefundPaymentRecordRefund>,
        /// A text.
        pub refund: Option<String>,
        /// See [`ListCreditNotePreviewLinesRefundType`].
        pub r#type: Option<ListCreditNotePreviewLinesRefundType> = "type",
    }
}

setters! {
    ListCreditNotePreviewLinesRefund {
        set amount_refunded: i64,
        set payment_record_refund: ListCreditNotePreviewLinesRefundPaymentRecordRefund,
        set refund: String,
        set r#type: ListCreditNotePreviewLinesRefundType,
    }
}

record! {
    /// List credit note preview lines shipping cost, as it is sent.
    options ListCreditNotePreviewLinesShippingCost {
        /// A text.
        pub shipping_rate: Option<String>,
    }
}

setters! {
    ListCreditNotePreviewLinesShippingCost {
        set shipping_rate: String,
    }
}

record! {
    /// List credit note preview lines query, as it is sent.
    request ListCreditNotePreviewLinesQuery {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub credit_amount: Option<i64>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        pub email_type: Option<ListCreditNotePreviewLinesEmailType>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        pub lines: Option<Vec<ListCreditNotePreviewLinesLine>>,
        /// A text.
        pub memo: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub out_of_band_amount: Option<i64>,
        /// See [`ListCreditNotePreviewLinesReason`].
        pub reason: Option<ListCreditNotePreviewLinesReason>,
        /// A whole number.
        pub refund_amount: Option<i64>,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        pub refunds: Option<Vec<ListCreditNotePreviewLinesRefund>>,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        pub shipping_cost: Option<ListCreditNotePreviewLinesShippingCost>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListCreditNotePreviewLinesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self { invoice: invoice.into(), ..Slot::blank() }
    }
}

setters! {
    ListCreditNotePreviewLinesQuery {
        set amount: i64,
        set credit_amount: i64,
        set effective_at: i64,
        set email_type: ListCreditNotePreviewLinesEmailType,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        list lines: ListCreditNotePreviewLinesLine,
        set memo: String,
        entry metadata: String,
        set out_of_band_amount: i64,
        set reason: ListCreditNotePreviewLinesReason,
        set refund_amount: i64,
        list refunds: ListCreditNotePreviewLinesRefund,
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
        set starting_after: String,
    }
}

choice! {
    /// List credit notes created: one of several things, or any other.
    ListCreditNotesCreated {
        Integer(i64) if Value::is_i64,
        ListCreditNotesCreatedValue(ListCreditNotesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListCreditNotesCreated {
        Integer(i64),
        ListCreditNotesCreatedValue(ListCreditNotesCreatedValue),
    }
}

record! {
    /// List credit notes query, as it is sent.
    options ListCreditNotesQuery {
        /// See [`ListCreditNotesCreated`].
        pub created: Option<ListCreditNotesCreated>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListCreditNotesQuery {
        set created: ListCreditNotesCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set invoice: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create credit note, as it is sent.
    request CreateCreditNote {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub credit_amount: Option<i64>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        pub email_type: Option<ListCreditNotePreviewLinesEmailType>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: String,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        pub lines: Option<Vec<ListCreditNotePreviewLinesLine>>,
        /// A text.
        pub memo: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub out_of_band_amount: Option<i64>,
        /// See [`ListCreditNotePreviewLinesReason`].
        pub reason: Option<ListCreditNotePreviewLinesReason>,
        /// A whole number.
        pub refund_amount: Option<i64>,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        pub refunds: Option<Vec<ListCreditNotePreviewLinesRefund>>,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        pub shipping_cost: Option<ListCreditNotePreviewLinesShippingCost>,
    }
}

impl CreateCreditNote {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self { invoice: invoice.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCreditNote {
        set amount: i64,
        set credit_amount: i64,
        set effective_at: i64,
        set email_type: ListCreditNotePreviewLinesEmailType,
        list expand: String,
        list lines: ListCreditNotePreviewLinesLine,
        set memo: String,
        entry metadata: String,
        set out_of_band_amount: i64,
        set reason: ListCreditNotePreviewLinesReason,
        set refund_amount: i64,
        list refunds: ListCreditNotePreviewLinesRefund,
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
    }
}

record! {
    /// Update credit note, as it is sent.
    options UpdateCreditNote {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub memo: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

setters! {
    UpdateCreditNote {
        list expand: String,
        set memo: String,
        entry metadata: String,
    }
}

record! {
    /// Preview credit note query, as it is sent.
    request PreviewCreditNoteQuery {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub credit_amount: Option<i64>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        pub email_type: Option<ListCreditNotePreviewLinesEmailType>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: String,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        pub lines: Option<Vec<ListCreditNotePreviewLinesLine>>,
        /// A text.
        pub memo: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub out_of_band_amount: Option<i64>,
        /// See [`ListCreditNotePreviewLinesReason`].
        pub reason: Option<ListCreditNotePreviewLinesReason>,
        /// A whole number.
        pub refund_amount: Option<i64>,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        pub refunds: Option<Vec<ListCreditNotePreviewLinesRefund>>,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        pub shipping_cost: Option<ListCreditNotePreviewLinesShippingCost>,
    }
}

impl PreviewCreditNoteQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self { invoice: invoice.into(), ..Slot::blank() }
    }
}

setters! {
    PreviewCreditNoteQuery {
        set amount: i64,
        set credit_amount: i64,
        set effective_at: i64,
        set email_type: ListCreditNotePreviewLinesEmailType,
        list expand: String,
        list lines: ListCreditNotePreviewLinesLine,
        set memo: String,
        entry metadata: String,
        set out_of_band_amount: i64,
        set reason: ListCreditNotePreviewLinesReason,
        set refund_amount: i64,
        list refunds: ListCreditNotePreviewLinesRefund,
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
    }
}

record! {
    /// Void credit note, as it is sent.
    options VoidCreditNote {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    VoidCreditNote {
        list expand: String,
    }
}

record! {
    /// Credit note discount amount, as it comes back: anything may be missing.
    answer CreditNoteDiscountAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
    }
}

record! {
    /// Credit note pretax credit amount, as it comes back: anything may be missing.
    answer CreditNotePretaxCreditAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        pub credit_balance_transaction: Option<Expandable<objects::BillingCreditBalanceTransaction>>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
        /// See [`CreditNotePretaxCreditAmountType`].
        pub r#type: Option<CreditNotePretaxCreditAmountType> = "type",
    }
}

record! {
    /// Credit note refund, as it comes back: anything may be missing.
    answer CreditNoteRefund {
        /// A whole number.
        pub amount_refunded: Option<i64>,
        /// See [`CreditNoteRefundPaymentRecordRefund`].
        pub payment_record_refund: Option<CreditNoteRefundPaymentRecordRefund>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub refund: Option<Expandable<objects::Refund>>,
        /// See [`ListCreditNotePreviewLinesRefundType`].
        pub r#type: Option<ListCreditNotePreviewLinesRefundType> = "type",
    }
}

record! {
    /// Credit note shipping cost, as it comes back: anything may be missing.
    answer CreditNoteShippingCost {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        pub shipping_rate: Option<Expandable<objects::ShippingRate>>,
        /// A list, each [`CreditNoteShippingCostTaxe`].
        pub taxes: Option<Vec<CreditNoteShippingCostTaxe>>,
    }
}

texts! {
    /// Credit note status: one of some texts, or any other.
    CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }
}

record! {
    /// Credit note total taxe, as it comes back: anything may be missing.
    answer CreditNoteTotalTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreditNoteTotalTaxeTaxBehavior`].
        pub tax_behavior: Option<CreditNoteTotalTaxeTaxBehavior>,
        /// See [`CreditNoteTotalTaxeTaxRateDetails`].
        pub tax_rate_details: Option<CreditNoteTotalTaxeTaxRateDetails>,
        /// See [`CreditNoteTotalTaxeTaxabilityReason`].
        pub taxability_reason: Option<CreditNoteTotalTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

texts! {
    /// Credit note type: one of some texts, or any other.
    CreditNoteType {
        Mixed = "mixed",
        PostPayment = "post_payment",
        PrePayment = "pre_payment",
    }
}

texts! {
    /// Credit note line item type: one of some texts, or any other.
    CreditNoteLineItemType {
        CustomLineItem = "custom_line_item",
        InvoiceLineItem = "invoice_line_item",
    }
}

record! {
    /// List credit note preview lines line tax amount, as it is sent.
    request ListCreditNotePreviewLinesLineTaxAmount {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub tax_rate: String,
        /// A whole number.
        pub taxable_amount: i64,
    }
}

impl ListCreditNotePreviewLinesLineTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, tax_rate: impl Into<String>, taxable_amount: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
            tax_rate: tax_rate.into(),
            taxable_amount: taxable_amount.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    ListCreditNotePreviewLinesLineTaxAmount {
    }
}

record! {
    /// List credit note preview lines refund payment record refund, as it is sent.
    request ListCreditNotePreviewLinesRefundPaymentRecordRefund {
        /// A text.
        pub payment_record: String,
        /// A text.
        pub refund_group: String,
    }
}

impl ListCreditNotePreviewLinesRefundPaymentRecordRefund {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_record: impl Into<String>, refund_group: impl Into<String>) -> Self {
        Self { payment_record: payment_record.into(), refund_group: refund_group.into(), ..Slot::blank() }
    }
}

setters! {
    ListCreditNotePreviewLinesRefundPaymentRecordRefund {
    }
}

texts! {
    /// List credit note preview lines refund type: one of some texts, or any other.
    ListCreditNotePreviewLinesRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
}

record! {
    /// List credit notes created value, as it is sent.
    options ListCreditNotesCreatedValue {
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
    ListCreditNotesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Credit note pretax credit amount type: one of some texts, or any other.
    CreditNotePretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}

record! {
    /// Credit note refund payment record refund, as it comes back: anything may be missing.
    answer CreditNoteRefundPaymentRecordRefund {
        /// A text.
        pub payment_record: Option<String>,
        /// A text.
        pub refund_group: Option<String>,
    }
}

record! {
    /// Credit note shipping cost taxe, as it comes back: anything may be missing.
    answer CreditNoteShippingCostTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TaxRate`](objects::TaxRate).
        pub rate: Option<Box<objects::TaxRate>>,
        /// See [`CreditNoteShippingCostTaxeTaxabilityReason`].
        pub taxability_reason: Option<CreditNoteShippingCostTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

texts! {
    /// Credit note total taxe tax behavior: one of some texts, or any other.
    CreditNoteTotalTaxeTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

record! {
    /// Credit note total taxe tax rate details, as it comes back: anything may be missing.
    answer CreditNoteTotalTaxeTaxRateDetails {
        /// A text.
        pub tax_rate: Option<String>,
    }
}

texts! {
    /// Credit note total taxe taxability reason: one of some texts, or any other.
    CreditNoteTotalTaxeTaxabilityReason {
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

texts! {
    /// Credit note shipping cost taxe taxability reason: one of some texts, or any other.
    CreditNoteShippingCostTaxeTaxabilityReason {
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
