//! What goes into and comes out of [`InvoicePayments`](super::InvoicePayments).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Invoice payment, as it comes back: anything may be missing.
    answer InvoicePayment {
        /// A whole number.
        pub amount_paid: Option<i64>,
        /// A whole number.
        pub amount_requested: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub id: String,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// Yes or no.
        pub is_default: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`InvoicePaymentPayment`].
        pub payment: Option<InvoicePaymentPayment>,
        /// A text.
        pub status: Option<String>,
        /// See [`InvoicePaymentStatusTransitions`].
        pub status_transitions: Option<InvoicePaymentStatusTransitions>,
    }
}

choice! {
    /// List invoice payments created: one of several things, or any other.
    ListInvoicePaymentsCreated {
        Integer(i64) if Value::is_i64,
        ListInvoicePaymentsCreatedValue(ListInvoicePaymentsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListInvoicePaymentsCreated {
        Integer(i64),
        ListInvoicePaymentsCreatedValue(ListInvoicePaymentsCreatedValue),
    }
}

record! {
    /// List invoice payments payment, as it is sent.
    request ListInvoicePaymentsPayment {
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub payment_record: Option<String>,
        /// See [`ListInvoicePaymentsPaymentType`].
        pub r#type: ListInvoicePaymentsPaymentType = "type",
    }
}

impl ListInvoicePaymentsPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListInvoicePaymentsPaymentType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ListInvoicePaymentsPayment {
        set payment_intent: String,
        set payment_record: String,
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

record! {
    /// List invoice payments query, as it is sent.
    options ListInvoicePaymentsQuery {
        /// See [`ListInvoicePaymentsCreated`].
        pub created: Option<ListInvoicePaymentsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListInvoicePaymentsPayment`].
        pub payment: Option<ListInvoicePaymentsPayment>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListInvoicePaymentsStatus`].
        pub status: Option<ListInvoicePaymentsStatus>,
    }
}

setters! {
    ListInvoicePaymentsQuery {
        set created: ListInvoicePaymentsCreated,
        set ending_before: String,
        list expand: String,
        set invoice: String,
        set limit: i64,
        set payment: ListInvoicePaymentsPayment,
        set starting_after: String,
        set status: ListInvoicePaymentsStatus,
    }
}

record! {
    /// Invoice payment payment, as it comes back: anything may be missing.
    answer InvoicePaymentPayment {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// An id, or the [`PaymentRecord`](objects::PaymentRecord) where it is expanded.
        pub payment_record: Option<Expandable<objects::PaymentRecord>>,
        /// See [`InvoicePaymentPaymentType`].
        pub r#type: Option<InvoicePaymentPaymentType> = "type",
    }
}

record! {
    /// Invoice payment status transitions, as it comes back: anything may be missing.
    answer InvoicePaymentStatusTransitions {
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A whole number.
        pub paid_at: Option<i64>,
    }
}

record! {
    /// List invoice payments created value, as it is sent.
    options ListInvoicePaymentsCreatedValue {
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
    ListInvoicePaymentsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
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
