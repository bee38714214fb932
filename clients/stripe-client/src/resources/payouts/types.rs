//! What goes into and comes out of [`Payouts`](super::Payouts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, tagged, texts};

record! {
    /// Payout, as it comes back: anything may be missing.
    answer Payout {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`ApplicationFee`](objects::ApplicationFee) where it is expanded.
        pub application_fee: Option<Expandable<objects::ApplicationFee>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A whole number.
        pub arrival_date: Option<i64>,
        /// Yes or no.
        pub automatic: Option<bool>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// An id, or the [`PayoutDestination`] where it is expanded.
        pub destination: Option<Expandable<PayoutDestination>>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub failure_balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A text.
        pub failure_code: Option<String>,
        /// A text.
        pub failure_message: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub method: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Payout`] where it is expanded.
        pub original_payout: Option<Expandable<Payout>>,
        /// A text.
        pub payout_method: Option<String>,
        /// See [`PayoutReconciliationStatus`].
        pub reconciliation_status: Option<PayoutReconciliationStatus>,
        /// An id, or the [`Payout`] where it is expanded.
        pub reversed_by: Option<Expandable<Payout>>,
        /// A text.
        pub source_type: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub status: Option<String>,
        /// See [`PayoutTraceId`].
        pub trace_id: Option<PayoutTraceId>,
        /// See [`PayoutType`].
        pub r#type: Option<PayoutType> = "type",
    }
}

choice! {
    /// List payouts arrival date: one of several things, or any other.
    ListPayoutsArrivalDate {
        Integer(i64) if Value::is_i64,
        ListPayoutsArrivalDateValue(ListPayoutsArrivalDateValue) if has(&[]),
    }
}

choice_from! {
    ListPayoutsArrivalDate {
        Integer(i64),
        ListPayoutsArrivalDateValue(ListPayoutsArrivalDateValue),
    }
}

record! {
    /// List payouts query, as it is sent.
    options ListPayoutsQuery {
        /// See [`ListPayoutsArrivalDate`].
        pub arrival_date: Option<ListPayoutsArrivalDate>,
        /// See [`ListPayoutsArrivalDate`].
        pub created: Option<ListPayoutsArrivalDate>,
        /// A text.
        pub destination: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub status: Option<String>,
    }
}

setters! {
    ListPayoutsQuery {
        set arrival_date: ListPayoutsArrivalDate,
        set created: ListPayoutsArrivalDate,
        set destination: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: String,
    }
}

record! {
    /// Create payout, as it is sent.
    request CreatePayout {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePayoutMethod`].
        pub method: Option<CreatePayoutMethod>,
        /// A text.
        pub payout_method: Option<String>,
        /// See [`CreatePayoutSourceType`].
        pub source_type: Option<CreatePayoutSourceType>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

impl CreatePayout {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePayout {
        set description: String,
        set destination: String,
        list expand: String,
        entry metadata: String,
        set method: CreatePayoutMethod,
        set payout_method: String,
        set source_type: CreatePayoutSourceType,
        set statement_descriptor: String,
    }
}

record! {
    /// Update payout, as it is sent.
    options UpdatePayout {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdatePayout {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Cancel payout, as it is sent.
    options CancelPayout {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelPayout {
        list expand: String,
    }
}

record! {
    /// Reverse payout, as it is sent.
    options ReversePayout {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

setters! {
    ReversePayout {
        list expand: String,
        entry metadata: String,
    }
}

choice! {
    /// Payout destination: one of several things, or any other.
    PayoutDestination {
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
    }
}

texts! {
    /// Payout reconciliation status: one of some texts, or any other.
    PayoutReconciliationStatus {
        Completed = "completed",
        InProgress = "in_progress",
        NotApplicable = "not_applicable",
    }
}

record! {
    /// Payout trace id, as it comes back: anything may be missing.
    answer PayoutTraceId {
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

texts! {
    /// Payout type: one of some texts, or any other.
    PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }
}

record! {
    /// List payouts arrival date value, as it is sent.
    options ListPayoutsArrivalDateValue {
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
    ListPayoutsArrivalDateValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Create payout method: one of some texts, or any other.
    CreatePayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

texts! {
    /// Create payout source type: one of some texts, or any other.
    CreatePayoutSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}
