//! What goes into and comes out of [`CreditNotes`](super::CreditNotes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Credit note, as it comes back: anything may be missing.
    answer CreditNote(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_shipping: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// An id, or the [`CustomerBalanceTransaction`](objects::CustomerBalanceTransaction) where it is expanded.
        get customer_balance_transaction: Expandable<objects::CustomerBalanceTransaction>,
        /// A whole number, in the smallest unit of the currency.
        get discount_amount: i64,
        /// A list, each [`CreditNoteDiscountAmount`].
        get discount_amounts: Vec<CreditNoteDiscountAmount>,
        /// A whole number, in seconds since 1970 (UTC).
        get effective_at: i64,
        /// A text.
        always id: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// The first page of a list.
        get lines: List<CreditNoteLineItem>,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get memo: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get number: &str,
        /// A text.
        get object: &str,
        /// A whole number, in the smallest unit of the currency.
        get out_of_band_amount: i64,
        /// A text.
        get pdf: &str,
        /// A whole number, in the smallest unit of the currency.
        get post_payment_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get pre_payment_amount: i64,
        /// A list, each [`CreditNotePretaxCreditAmount`].
        get pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
        /// See [`ListCreditNotePreviewLinesReason`].
        get reason: ListCreditNotePreviewLinesReason,
        /// A list, each [`CreditNoteRefund`].
        get refunds: Vec<CreditNoteRefund>,
        /// See [`CreditNoteShippingCost`].
        get shipping_cost: CreditNoteShippingCost,
        /// See [`CreditNoteStatus`].
        get status: CreditNoteStatus,
        /// A whole number, in the smallest unit of the currency.
        get subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get subtotal_excluding_tax: i64,
        /// A whole number.
        get total: i64,
        /// A whole number, in the smallest unit of the currency.
        get total_excluding_tax: i64,
        /// A list, each [`CreditNoteTotalTaxe`].
        get total_taxes: Vec<CreditNoteTotalTaxe>,
        /// See [`CreditNoteType`].
        get r#type = "type": CreditNoteType,
        /// A whole number, in seconds since 1970 (UTC).
        get voided_at: i64,
    }
}

object! {
    /// Credit note line item, as it comes back: anything may be missing.
    answer CreditNoteLineItem(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get description: &str,
        /// A whole number, in the smallest unit of the currency.
        get discount_amount: i64,
        /// A list, each [`CreditNoteDiscountAmount`].
        get discount_amounts: Vec<CreditNoteDiscountAmount>,
        /// A text.
        always id: &str,
        /// A text.
        get invoice_line_item: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A list, each [`CreditNotePretaxCreditAmount`].
        get pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
        /// A whole number.
        get quantity: i64,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get tax_rates: Vec<objects::TaxRate>,
        /// A list, each [`CreditNoteTotalTaxe`].
        get taxes: Vec<CreditNoteTotalTaxe>,
        /// See [`CreditNoteLineItemType`].
        get r#type = "type": CreditNoteLineItemType,
        /// A whole number, in the smallest unit of the currency.
        get unit_amount: i64,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
    }
}

params! {
    /// List credit note line items query, as it is sent.
    options ListCreditNoteLineItemsQuery {
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
    /// List credit note preview lines email type: one of some texts, or any other.
    ListCreditNotePreviewLinesEmailType {
        CreditNote = "credit_note",
        None = "none",
    }
}

params! {
    /// List credit note preview lines line, as it is sent.
    required_group ListCreditNotePreviewLinesLine {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// A text.
        set invoice_line_item: String,
        /// Values by name.
        entry metadata: String,
        /// A whole number.
        set quantity: i64,
        /// A list, each [`ListCreditNotePreviewLinesLineTaxAmount`].
        list tax_amounts or unset_tax_amounts: ListCreditNotePreviewLinesLineTaxAmount,
        /// A list.
        list tax_rates or unset_tax_rates: String,
        /// See [`CreditNoteLineItemType`].
        set r#type = "type": CreditNoteLineItemType,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl ListCreditNotePreviewLinesLine {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreditNoteLineItemType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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

params! {
    /// List credit note preview lines refund, as it is sent.
    group ListCreditNotePreviewLinesRefund {
        /// A whole number, in the smallest unit of the currency.
        set amount_refunded: i64,
        /// See [`ListCreditNotePreviewLinesRefundPaymentRecordRefund`].
        set payment_record_refund: ListCreditNotePreviewLinesRefundPaymentRecordRefund,
        /// A text.
        set refund: String,
        /// See [`ListCreditNotePreviewLinesRefundType`].
        set r#type = "type": ListCreditNotePreviewLinesRefundType,
    }
}

params! {
    /// List credit note preview lines shipping cost, as it is sent.
    group ListCreditNotePreviewLinesShippingCost {
        /// A text.
        set shipping_rate: String,
    }
}

params! {
    /// List credit note preview lines query, as it is sent.
    required ListCreditNotePreviewLinesQuery {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set credit_amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at: i64,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        set email_type: ListCreditNotePreviewLinesEmailType,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A whole number.
        set limit: i64,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        list lines: ListCreditNotePreviewLinesLine,
        /// A text.
        set memo: String,
        /// Values by name.
        entry metadata: String,
        /// A whole number, in the smallest unit of the currency.
        set out_of_band_amount: i64,
        /// See [`ListCreditNotePreviewLinesReason`].
        set reason: ListCreditNotePreviewLinesReason,
        /// A whole number, in the smallest unit of the currency.
        set refund_amount: i64,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        list refunds: ListCreditNotePreviewLinesRefund,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
        /// A text.
        set starting_after: String,
    }
}

impl ListCreditNotePreviewLinesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self(Fields::new()).invoice(invoice)
    }
}

any_of! {
    /// List credit notes created: one of several things.
    ListCreditNotesCreated {
        Integer(i64),
        Object(ListCreditNotesCreatedValue),
    }
}

params! {
    /// List credit notes query, as it is sent.
    options ListCreditNotesQuery {
        /// See [`ListCreditNotesCreated`].
        set created: ListCreditNotesCreated,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create credit note, as it is sent.
    required CreateCreditNote {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set credit_amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at: i64,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        set email_type: ListCreditNotePreviewLinesEmailType,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        list lines: ListCreditNotePreviewLinesLine,
        /// A text.
        set memo: String,
        /// Values by name.
        entry metadata: String,
        /// A whole number, in the smallest unit of the currency.
        set out_of_band_amount: i64,
        /// See [`ListCreditNotePreviewLinesReason`].
        set reason: ListCreditNotePreviewLinesReason,
        /// A whole number, in the smallest unit of the currency.
        set refund_amount: i64,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        list refunds: ListCreditNotePreviewLinesRefund,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
    }
}

impl CreateCreditNote {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self(Fields::new()).invoice(invoice)
    }
}

params! {
    /// Update credit note, as it is sent.
    options UpdateCreditNote {
        /// A list.
        list expand: String,
        /// A text.
        set memo: String,
        /// Values by name.
        entry metadata: String,
    }
}

params! {
    /// Preview credit note query, as it is sent.
    required PreviewCreditNoteQuery {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set credit_amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at: i64,
        /// See [`ListCreditNotePreviewLinesEmailType`].
        set email_type: ListCreditNotePreviewLinesEmailType,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A list, each [`ListCreditNotePreviewLinesLine`].
        list lines: ListCreditNotePreviewLinesLine,
        /// A text.
        set memo: String,
        /// Values by name.
        entry metadata: String,
        /// A whole number, in the smallest unit of the currency.
        set out_of_band_amount: i64,
        /// See [`ListCreditNotePreviewLinesReason`].
        set reason: ListCreditNotePreviewLinesReason,
        /// A whole number, in the smallest unit of the currency.
        set refund_amount: i64,
        /// A list, each [`ListCreditNotePreviewLinesRefund`].
        list refunds: ListCreditNotePreviewLinesRefund,
        /// See [`ListCreditNotePreviewLinesShippingCost`].
        set shipping_cost: ListCreditNotePreviewLinesShippingCost,
    }
}

impl PreviewCreditNoteQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self(Fields::new()).invoice(invoice)
    }
}

params! {
    /// Void credit note, as it is sent.
    options VoidCreditNote {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Credit note discount amount, as it comes back: anything may be missing.
    part CreditNoteDiscountAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
    }
}

object! {
    /// Credit note pretax credit amount, as it comes back: anything may be missing.
    part CreditNotePretaxCreditAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        get credit_balance_transaction: Expandable<objects::BillingCreditBalanceTransaction>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
        /// See [`CreditNotePretaxCreditAmountType`].
        get r#type = "type": CreditNotePretaxCreditAmountType,
    }
}

object! {
    /// Credit note refund, as it comes back: anything may be missing.
    part CreditNoteRefund(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_refunded: i64,
        /// See [`CreditNoteRefundPaymentRecordRefund`].
        get payment_record_refund: CreditNoteRefundPaymentRecordRefund,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get refund: Expandable<objects::Refund>,
        /// See [`ListCreditNotePreviewLinesRefundType`].
        get r#type = "type": ListCreditNotePreviewLinesRefundType,
    }
}

object! {
    /// Credit note shipping cost, as it comes back: anything may be missing.
    part CreditNoteShippingCost(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        get shipping_rate: Expandable<objects::ShippingRate>,
        /// A list, each [`CreditNoteShippingCostTaxe`].
        get taxes: Vec<CreditNoteShippingCostTaxe>,
    }
}

texts! {
    /// Credit note status: one of some texts, or any other.
    CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }
}

object! {
    /// Credit note total taxe, as it comes back: anything may be missing.
    part CreditNoteTotalTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`CreditNoteTotalTaxeTaxBehavior`].
        get tax_behavior: CreditNoteTotalTaxeTaxBehavior,
        /// See [`CreditNoteTotalTaxeTaxRateDetails`].
        get tax_rate_details: CreditNoteTotalTaxeTaxRateDetails,
        /// See [`CreditNoteTotalTaxeTaxabilityReason`].
        get taxability_reason: CreditNoteTotalTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
        /// A text.
        get r#type = "type": &str,
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

params! {
    /// List credit note preview lines line tax amount, as it is sent.
    required_group ListCreditNotePreviewLinesLineTaxAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set tax_rate: String,
        /// A whole number, in the smallest unit of the currency.
        set taxable_amount: i64,
    }
}

impl ListCreditNotePreviewLinesLineTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, tax_rate: impl Into<String>, taxable_amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount).tax_rate(tax_rate).taxable_amount(taxable_amount)
    }
}

params! {
    /// List credit note preview lines refund payment record refund, as it is sent.
    required_group ListCreditNotePreviewLinesRefundPaymentRecordRefund {
        /// A text.
        set payment_record: String,
        /// A text.
        set refund_group: String,
    }
}

impl ListCreditNotePreviewLinesRefundPaymentRecordRefund {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_record: impl Into<String>, refund_group: impl Into<String>) -> Self {
        Self(Fields::new()).payment_record(payment_record).refund_group(refund_group)
    }
}

texts! {
    /// List credit note preview lines refund type: one of some texts, or any other.
    ListCreditNotePreviewLinesRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
}

params! {
    /// List credit notes created value, as it is sent.
    group ListCreditNotesCreatedValue {
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

texts! {
    /// Credit note pretax credit amount type: one of some texts, or any other.
    CreditNotePretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}

object! {
    /// Credit note refund payment record refund, as it comes back: anything may be missing.
    part CreditNoteRefundPaymentRecordRefund(false) {
        /// A text.
        get payment_record: &str,
        /// A text.
        get refund_group: &str,
    }
}

object! {
    /// Credit note shipping cost taxe, as it comes back: anything may be missing.
    part CreditNoteShippingCostTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TaxRate`](objects::TaxRate).
        get rate: objects::TaxRate,
        /// See [`CreditNoteShippingCostTaxeTaxabilityReason`].
        get taxability_reason: CreditNoteShippingCostTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

texts! {
    /// Credit note total taxe tax behavior: one of some texts, or any other.
    CreditNoteTotalTaxeTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

object! {
    /// Credit note total taxe tax rate details, as it comes back: anything may be missing.
    part CreditNoteTotalTaxeTaxRateDetails(false) {
        /// A text.
        get tax_rate: &str,
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
