//! What goes into and comes out of [`Transfers`](super::Transfers).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Transfer, as it comes back: anything may be missing.
    answer Transfer(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_reversed: i64,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get destination_payment: Expandable<objects::Charge>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// The first page of a list.
        get reversals: List<TransferReversal>,
        /// Yes or no.
        get reversed: bool,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get source_transaction: Expandable<objects::Charge>,
        /// A text.
        get source_type: &str,
        /// A text.
        get transfer_group: &str,
    }
}

object! {
    /// Transfer reversal, as it comes back: anything may be missing.
    answer TransferReversal(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get destination_payment_refund: Expandable<objects::Refund>,
        /// A text.
        always id: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get source_refund: Expandable<objects::Refund>,
        /// An id, or the [`Transfer`] where it is expanded.
        get transfer: Expandable<Transfer>,
    }
}

params! {
    /// List transfer reversals query, as it is sent.
    options ListTransferReversalsQuery {
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

params! {
    /// Create transfer reversal, as it is sent.
    options CreateTransferReversal {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// Yes or no.
        set refund_application_fee: bool,
    }
}

params! {
    /// Update transfer reversal, as it is sent.
    options UpdateTransferReversal {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

any_of! {
    /// List transfers created: one of several things.
    ListTransfersCreated {
        Integer(i64),
        Object(ListTransfersCreatedValue),
    }
}

params! {
    /// List transfers query, as it is sent.
    options ListTransfersQuery {
        /// See [`ListTransfersCreated`].
        set created: ListTransfersCreated,
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
        set transfer_group: String,
    }
}

params! {
    /// Create transfer, as it is sent.
    required CreateTransfer {
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
        /// A text.
        set source_transaction: String,
        /// See [`CreateTransferSourceType`].
        set source_type: CreateTransferSourceType,
        /// A text.
        set transfer_group: String,
    }
}

impl CreateTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, destination: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).destination(destination)
    }
}

params! {
    /// Update transfer, as it is sent.
    options UpdateTransfer {
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// List transfers created value, as it is sent.
    group ListTransfersCreatedValue {
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
    /// Create transfer source type: one of some texts, or any other.
    CreateTransferSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}
