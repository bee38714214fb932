//! What goes into and comes out of [`Transfers`](super::Transfers).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Transfer, as it comes back: anything may be missing.
    answer Transfer {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_reversed: Option<i64>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub destination_payment: Option<Expandable<objects::Charge>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// The first page of a list.
        pub reversals: Option<List<TransferReversal>>,
        /// Yes or no.
        pub reversed: Option<bool>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub source_transaction: Option<Expandable<objects::Charge>>,
        /// A text.
        pub source_type: Option<String>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

record! {
    /// Transfer reversal, as it comes back: anything may be missing.
    answer TransferReversal {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub destination_payment_refund: Option<Expandable<objects::Refund>>,
        /// A text.
        pub id: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub source_refund: Option<Expandable<objects::Refund>>,
        /// An id, or the [`Transfer`] where it is expanded.
        pub transfer: Option<Expandable<Transfer>>,
    }
}

record! {
    /// List transfer reversals query, as it is sent.
    options ListTransferReversalsQuery {
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
    ListTransferReversalsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create transfer reversal, as it is sent.
    options CreateTransferReversal {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// Yes or no.
        pub refund_application_fee: Option<bool>,
    }
}

setters! {
    CreateTransferReversal {
        set amount: i64,
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set refund_application_fee: bool,
    }
}

record! {
    /// Update transfer reversal, as it is sent.
    options UpdateTransferReversal {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateTransferReversal {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

choice! {
    /// List transfers created: one of several things, or any other.
    ListTransfersCreated {
        Integer(i64) if Value::is_i64,
        ListTransfersCreatedValue(ListTransfersCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListTransfersCreated {
        Integer(i64),
        ListTransfersCreatedValue(ListTransfersCreatedValue),
    }
}

record! {
    /// List transfers query, as it is sent.
    options ListTransfersQuery {
        /// See [`ListTransfersCreated`].
        pub created: Option<ListTransfersCreated>,
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
        pub transfer_group: Option<String>,
    }
}

setters! {
    ListTransfersQuery {
        set created: ListTransfersCreated,
        set destination: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set transfer_group: String,
    }
}

record! {
    /// Create transfer, as it is sent.
    request CreateTransfer {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub source_transaction: Option<String>,
        /// See [`CreateTransferSourceType`].
        pub source_type: Option<CreateTransferSourceType>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

impl CreateTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, destination: impl Into<String>) -> Self {
        Self { currency: currency.into(), destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTransfer {
        set amount: i64,
        set description: String,
        list expand: String,
        entry metadata: String,
        set source_transaction: String,
        set source_type: CreateTransferSourceType,
        set transfer_group: String,
    }
}

record! {
    /// Update transfer, as it is sent.
    options UpdateTransfer {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateTransfer {
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// List transfers created value, as it is sent.
    options ListTransfersCreatedValue {
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
    ListTransfersCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
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
