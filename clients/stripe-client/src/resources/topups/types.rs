//! What goes into and comes out of [`Topups`](super::Topups).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Topup, as it comes back: anything may be missing.
    answer Topup(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A whole number.
        get expected_availability_date: i64,
        /// A text.
        get failure_code: &str,
        /// A text.
        get failure_message: &str,
        /// A text.
        always id: &str,
        /// See [`TopupInitiatedBy`].
        get initiated_by: TopupInitiatedBy,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`TopupPaymentMethodOptions`].
        get payment_method_options: TopupPaymentMethodOptions,
        /// See [`Source`](objects::Source).
        get source: objects::Source,
        /// A text.
        get statement_descriptor: &str,
        /// See [`TopupStatus`].
        get status: TopupStatus,
        /// A text.
        get transfer_group: &str,
    }
}

any_of! {
    /// List topups amount: one of several things.
    ListTopupsAmount {
        Integer(i64),
        Object(ListTopupsAmountValue),
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

params! {
    /// List topups query, as it is sent.
    options ListTopupsQuery {
        /// See [`ListTopupsAmount`].
        set amount: ListTopupsAmount,
        /// See [`ListTopupsAmount`].
        set created: ListTopupsAmount,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTopupsStatus`].
        set status: ListTopupsStatus,
    }
}

params! {
    /// Create topup, as it is sent.
    required CreateTopup {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set payment_method: String,
        /// See [`CreateTopupPaymentMethodOptions`].
        set payment_method_options: CreateTopupPaymentMethodOptions,
        /// A text.
        set source: String,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set transfer_group: String,
    }
}

impl CreateTopup {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Update topup, as it is sent.
    options UpdateTopup {
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Cancel topup, as it is sent.
    options CancelTopup {
        /// A list.
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

object! {
    /// Topup payment method options, as it comes back: anything may be missing.
    part TopupPaymentMethodOptions(false) {
        /// See [`TopupPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: TopupPaymentMethodOptionsUsBankAccount,
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

params! {
    /// List topups amount value, as it is sent.
    group ListTopupsAmountValue {
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
    /// Create topup payment method options, as it is sent.
    group CreateTopupPaymentMethodOptions {
        /// See [`CreateTopupPaymentMethodOptionsUsBankAccount`].
        set us_bank_account: CreateTopupPaymentMethodOptionsUsBankAccount,
    }
}

object! {
    /// Topup payment method options us bank account, as it comes back: anything may be missing.
    part TopupPaymentMethodOptionsUsBankAccount(false) {
        /// A text.
        get network: &str,
    }
}

params! {
    /// Create topup payment method options us bank account, as it is sent.
    required_group CreateTopupPaymentMethodOptionsUsBankAccount {
        /// See [`CreateTopupPaymentMethodOptionsUsBankAccountNetwork`].
        set network: CreateTopupPaymentMethodOptionsUsBankAccountNetwork,
    }
}

impl CreateTopupPaymentMethodOptionsUsBankAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(network: impl Into<CreateTopupPaymentMethodOptionsUsBankAccountNetwork>) -> Self {
        Self(Fields::new()).network(network)
    }
}

texts! {
    /// Create topup payment method options us bank account network: one of some texts, or any other.
    CreateTopupPaymentMethodOptionsUsBankAccountNetwork {
        Ach = "ach",
    }
}
