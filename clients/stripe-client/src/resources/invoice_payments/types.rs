//! What goes into and comes out of [`InvoicePayments`](super::InvoicePayments).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Invoice payment, as it comes back: anything may be missing.
    answer InvoicePayment(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount_paid: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_requested: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        always id: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// Yes or no.
        get is_default: bool,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`InvoicePaymentPayment`].
        get payment: InvoicePaymentPayment,
        /// A text.
        get status: &str,
        /// See [`InvoicePaymentStatusTransitions`].
        get status_transitions: InvoicePaymentStatusTransitions,
    }
}

any_of! {
    /// List invoice payments created: one of several things.
    ListInvoicePaymentsCreated {
        Integer(i64),
        Object(ListInvoicePaymentsCreatedValue),
    }
}

params! {
    /// List invoice payments payment, as it is sent.
    required_group ListInvoicePaymentsPayment {
        /// A text.
        set payment_intent: String,
        /// A text.
        set payment_record: String,
        /// See [`ListInvoicePaymentsPaymentType`].
        set r#type = "type": ListInvoicePaymentsPaymentType,
    }
}

impl ListInvoicePaymentsPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListInvoicePaymentsPaymentType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// List invoice payments status: one of some texts, or any other.
    ListInvoicePaymentsStatus {
        Canceled = "canceled",
        Open = "open",
        Paid = "paid",
    }
}

params! {
    /// List invoice payments query, as it is sent.
    options ListInvoicePaymentsQuery {
        /// See [`ListInvoicePaymentsCreated`].
        set created: ListInvoicePaymentsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListInvoicePaymentsPayment`].
        set payment: ListInvoicePaymentsPayment,
        /// A text.
        set starting_after: String,
        /// See [`ListInvoicePaymentsStatus`].
        set status: ListInvoicePaymentsStatus,
    }
}

object! {
    /// Invoice payment payment, as it comes back: anything may be missing.
    part InvoicePaymentPayment(false) {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// An id, or the [`PaymentRecord`](objects::PaymentRecord) where it is expanded.
        get payment_record: Expandable<objects::PaymentRecord>,
        /// See [`InvoicePaymentPaymentType`].
        get r#type = "type": InvoicePaymentPaymentType,
    }
}

object! {
    /// Invoice payment status transitions, as it comes back: anything may be missing.
    part InvoicePaymentStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get paid_at: i64,
    }
}

params! {
    /// List invoice payments created value, as it is sent.
    group ListInvoicePaymentsCreatedValue {
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
    /// List invoice payments payment type: one of some texts, or any other.
    ListInvoicePaymentsPaymentType {
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
}

texts! {
    /// Invoice payment payment type: one of some texts, or any other.
    InvoicePaymentPaymentType {
        Charge = "charge",
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
}
