//! What goes into and comes out of [`Payouts`](super::Payouts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, one_of, params, tagged, texts};

object! {
    /// Payout, as it comes back: anything may be missing.
    answer Payout(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`ApplicationFee`](objects::ApplicationFee) where it is expanded.
        get application_fee: Expandable<objects::ApplicationFee>,
        /// A whole number, in the smallest unit of the currency.
        get application_fee_amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get arrival_date: i64,
        /// Yes or no.
        get automatic: bool,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// An id, or the [`PayoutDestination`] where it is expanded.
        get destination: Expandable<PayoutDestination>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get failure_balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A text.
        get failure_code: &str,
        /// A text.
        get failure_message: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get method: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Payout`] where it is expanded.
        get original_payout: Expandable<Payout>,
        /// A text.
        get payout_method: &str,
        /// See [`PayoutReconciliationStatus`].
        get reconciliation_status: PayoutReconciliationStatus,
        /// An id, or the [`Payout`] where it is expanded.
        get reversed_by: Expandable<Payout>,
        /// A text.
        get source_type: &str,
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get status: &str,
        /// See [`PayoutTraceId`].
        get trace_id: PayoutTraceId,
        /// See [`PayoutType`].
        get r#type = "type": PayoutType,
    }
}

any_of! {
    /// List payouts arrival date: one of several things.
    ListPayoutsArrivalDate {
        Integer(i64),
        Object(ListPayoutsArrivalDateValue),
    }
}

params! {
    /// List payouts query, as it is sent.
    options ListPayoutsQuery {
        /// See [`ListPayoutsArrivalDate`].
        set arrival_date: ListPayoutsArrivalDate,
        /// See [`ListPayoutsArrivalDate`].
        set created: ListPayoutsArrivalDate,
        /// A text.
        set destination: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// A text.
        set status: String,
    }
}

params! {
    /// Create payout, as it is sent.
    required CreatePayout {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A text.
        set destination: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePayoutMethod`].
        set method: CreatePayoutMethod,
        /// A text.
        set payout_method: String,
        /// See [`CreatePayoutSourceType`].
        set source_type: CreatePayoutSourceType,
        /// A text.
        set statement_descriptor: String,
    }
}

impl CreatePayout {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Update payout, as it is sent.
    options UpdatePayout {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Cancel payout, as it is sent.
    options CancelPayout {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Reverse payout, as it is sent.
    options ReversePayout {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
    }
}

one_of! {
    /// Payout destination: one of several things, or any other.
    PayoutDestination {
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
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

object! {
    /// Payout trace ID, as it comes back: anything may be missing.
    part PayoutTraceId(false) {
        /// A text.
        get status: &str,
        /// A text.
        get value: &str,
    }
}

texts! {
    /// Payout type: one of some texts, or any other.
    PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }
}

params! {
    /// List payouts arrival date value, as it is sent.
    group ListPayoutsArrivalDateValue {
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
