//! What goes into and comes out of [`Topups`](super::Topups).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Topup, as it comes back: anything may be missing.
    answer Topup {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub expected_availability_date: Option<i64>,
        /// A text.
        pub failure_code: Option<String>,
        /// A text.
        pub failure_message: Option<String>,
        /// A text.
        pub id: String,
        /// See [`TopupInitiatedBy`].
        pub initiated_by: Option<TopupInitiatedBy>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`TopupPaymentMethodOptions`].
        pub payment_method_options: Option<TopupPaymentMethodOptions>,
        /// See [`Source`](objects::Source).
        pub source: Option<Box<objects::Source>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`TopupStatus`].
        pub status: Option<TopupStatus>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

choice! {
    /// List topups amount: one of several things, or any other.
    ListTopupsAmount {
        Integer(i64) if Value::is_i64,
        ListTopupsAmountValue(ListTopupsAmountValue) if has(&[]),
    }
}

choice_from! {
    ListTopupsAmount {
        Integer(i64),
        ListTopupsAmountValue(ListTopupsAmountValue),
    }
}

texts! {
    /// List topups status: one of some texts, or any other.
    ListTopupsStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

record! {
    /// List topups query, as it is sent.
    options ListTopupsQuery {
        /// See [`ListTopupsAmount`].
        pub amount: Option<ListTopupsAmount>,
        /// See [`ListTopupsAmount`].
        pub created: Option<ListTopupsAmount>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTopupsStatus`].
        pub status: Option<ListTopupsStatus>,
    }
}

setters! {
    ListTopupsQuery {
        set amount: ListTopupsAmount,
        set created: ListTopupsAmount,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTopupsStatus,
    }
}

record! {
    /// Create topup, as it is sent.
    request CreateTopup {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`CreateTopupPaymentMethodOptions`].
        pub payment_method_options: Option<CreateTopupPaymentMethodOptions>,
        /// A text.
        pub source: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

impl CreateTopup {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTopup {
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set payment_method: String,
        set payment_method_options: CreateTopupPaymentMethodOptions,
        set source: String,
        set statement_descriptor: String,
        set transfer_group: String,
    }
}

record! {
    /// Update topup, as it is sent.
    options UpdateTopup {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateTopup {
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Cancel topup, as it is sent.
    options CancelTopup {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelTopup {
        list expand: String,
    }
}

texts! {
    /// Topup initiated by: one of some texts, or any other.
    TopupInitiatedBy {
        Stripe = "stripe",
        User = "user",
    }
}

record! {
    /// Topup payment method options, as it comes back: anything may be missing.
    answer TopupPaymentMethodOptions {
        /// See [`TopupPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<TopupPaymentMethodOptionsUsBankAccount>,
    }
}

texts! {
    /// Topup status: one of some texts, or any other.
    TopupStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Reversed = "reversed",
        Succeeded = "succeeded",
    }
}

record! {
    /// List topups amount value, as it is sent.
    options ListTopupsAmountValue {
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
    ListTopupsAmountValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create topup payment method options, as it is sent.
    options CreateTopupPaymentMethodOptions {
        /// See [`CreateTopupPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<CreateTopupPaymentMethodOptionsUsBankAccount>,
    }
}

setters! {
    CreateTopupPaymentMethodOptions {
        set us_bank_account: CreateTopupPaymentMethodOptionsUsBankAccount,
    }
}

record! {
    /// Topup payment method options us bank account, as it comes back: anything may be missing.
    answer TopupPaymentMethodOptionsUsBankAccount {
        /// A text.
        pub network: Option<String>,
    }
}

record! {
    /// Create topup payment method options us bank account, as it is sent.
    request CreateTopupPaymentMethodOptionsUsBankAccount {
        /// See [`CreateTopupPaymentMethodOptionsUsBankAccountNetwork`].
        pub network: CreateTopupPaymentMethodOptionsUsBankAccountNetwork,
    }
}

impl CreateTopupPaymentMethodOptionsUsBankAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(network: impl Into<CreateTopupPaymentMethodOptionsUsBankAccountNetwork>) -> Self {
        Self { network: network.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTopupPaymentMethodOptionsUsBankAccount {
    }
}

texts! {
    /// Create topup payment method options us bank account network: one of some texts, or any other.
    CreateTopupPaymentMethodOptionsUsBankAccountNetwork {
        Ach = "ach",
    }
}
