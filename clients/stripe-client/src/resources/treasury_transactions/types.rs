//! What goes into and comes out of [`TreasuryTransactions`](super::TreasuryTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Treasury transaction, as it comes back: anything may be missing.
    answer TreasuryTransaction {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TreasuryTransactionBalanceImpact`].
        pub balance_impact: Option<TreasuryTransactionBalanceImpact>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// The first page of a list.
        pub entries: Option<List<TreasuryTransactionEntry>>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub flow: Option<String>,
        /// See [`TreasuryTransactionFlowDetails`].
        pub flow_details: Option<TreasuryTransactionFlowDetails>,
        /// See [`TreasuryTransactionFlowType`].
        pub flow_type: Option<TreasuryTransactionFlowType>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListTreasuryTransactionsStatus`].
        pub status: Option<ListTreasuryTransactionsStatus>,
        /// See [`TreasuryTransactionStatusTransitions`].
        pub status_transitions: Option<TreasuryTransactionStatusTransitions>,
    }
}

record! {
    /// Treasury transaction entry, as it comes back: anything may be missing.
    answer TreasuryTransactionEntry {
        /// See [`TreasuryTransactionBalanceImpact`].
        pub balance_impact: Option<TreasuryTransactionBalanceImpact>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub flow: Option<String>,
        /// See [`TreasuryTransactionFlowDetails`].
        pub flow_details: Option<TreasuryTransactionFlowDetails>,
        /// See [`TreasuryTransactionFlowType`].
        pub flow_type: Option<TreasuryTransactionFlowType>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`TreasuryTransaction`] where it is expanded.
        pub transaction: Option<Expandable<TreasuryTransaction>>,
        /// See [`TreasuryTransactionEntryType`].
        pub r#type: Option<TreasuryTransactionEntryType> = "type",
    }
}

choice! {
    /// List treasury transaction entries created: one of several things, or any other.
    ListTreasuryTransactionEntriesCreated {
        Integer(i64) if Value::is_i64,
        ListTreasuryTransactionEntriesCreatedValue(ListTreasuryTransactionEntriesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListTreasuryTransactionEntriesCreated {
        Integer(i64),
        ListTreasuryTransactionEntriesCreatedValue(ListTreasuryTransactionEntriesCreatedValue),
    }
}

texts! {
    /// List treasury transaction entries order by: one of some texts, or any other.
    ListTreasuryTransactionEntriesOrderBy {
        Created = "created",
        EffectiveAt = "effective_at",
    }
}

record! {
    /// List treasury transaction entries query, as it is sent.
    request ListTreasuryTransactionEntriesQuery {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        pub created: Option<ListTreasuryTransactionEntriesCreated>,
        /// See [`ListTreasuryTransactionEntriesCreated`].
        pub effective_at: Option<ListTreasuryTransactionEntriesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListTreasuryTransactionEntriesOrderBy`].
        pub order_by: Option<ListTreasuryTransactionEntriesOrderBy>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub transaction: Option<String>,
    }
}

impl ListTreasuryTransactionEntriesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryTransactionEntriesQuery {
        set created: ListTreasuryTransactionEntriesCreated,
        set effective_at: ListTreasuryTransactionEntriesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set order_by: ListTreasuryTransactionEntriesOrderBy,
        set starting_after: String,
        set transaction: String,
    }
}

texts! {
    /// List treasury transactions order by: one of some texts, or any other.
    ListTreasuryTransactionsOrderBy {
        Created = "created",
        PostedAt = "posted_at",
    }
}

texts! {
    /// List treasury transactions status: one of some texts, or any other.
    ListTreasuryTransactionsStatus {
        Open = "open",
        Posted = "posted",
        Void = "void",
    }
}

record! {
    /// List treasury transactions status transitions, as it is sent.
    options ListTreasuryTransactionsStatusTransitions {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        pub posted_at: Option<ListTreasuryTransactionEntriesCreated>,
    }
}

setters! {
    ListTreasuryTransactionsStatusTransitions {
        set posted_at: ListTreasuryTransactionEntriesCreated,
    }
}

record! {
    /// List treasury transactions query, as it is sent.
    request ListTreasuryTransactionsQuery {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        pub created: Option<ListTreasuryTransactionEntriesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListTreasuryTransactionsOrderBy`].
        pub order_by: Option<ListTreasuryTransactionsOrderBy>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryTransactionsStatus`].
        pub status: Option<ListTreasuryTransactionsStatus>,
        /// See [`ListTreasuryTransactionsStatusTransitions`].
        pub status_transitions: Option<ListTreasuryTransactionsStatusTransitions>,
    }
}

impl ListTreasuryTransactionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryTransactionsQuery {
        set created: ListTreasuryTransactionEntriesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set order_by: ListTreasuryTransactionsOrderBy,
        set starting_after: String,
        set status: ListTreasuryTransactionsStatus,
        set status_transitions: ListTreasuryTransactionsStatusTransitions,
    }
}

record! {
    /// Treasury transaction balance impact, as it comes back: anything may be missing.
    answer TreasuryTransactionBalanceImpact {
        /// A whole number.
        pub cash: Option<i64>,
        /// A whole number.
        pub inbound_pending: Option<i64>,
        /// A whole number.
        pub outbound_pending: Option<i64>,
    }
}

record! {
    /// Treasury transaction flow details, as it comes back: anything may be missing.
    answer TreasuryTransactionFlowDetails {
        /// See [`TreasuryCreditReversal`](objects::TreasuryCreditReversal).
        pub credit_reversal: Option<Box<objects::TreasuryCreditReversal>>,
        /// See [`TreasuryDebitReversal`](objects::TreasuryDebitReversal).
        pub debit_reversal: Option<Box<objects::TreasuryDebitReversal>>,
        /// See [`TreasuryInboundTransfer`](objects::TreasuryInboundTransfer).
        pub inbound_transfer: Option<Box<objects::TreasuryInboundTransfer>>,
        /// See [`IssuingAuthorization`](objects::IssuingAuthorization).
        pub issuing_authorization: Option<Box<objects::IssuingAuthorization>>,
        /// See [`TreasuryOutboundPayment`](objects::TreasuryOutboundPayment).
        pub outbound_payment: Option<Box<objects::TreasuryOutboundPayment>>,
        /// See [`TreasuryOutboundTransfer`](objects::TreasuryOutboundTransfer).
        pub outbound_transfer: Option<Box<objects::TreasuryOutboundTransfer>>,
        /// See [`TreasuryReceivedCredit`](objects::TreasuryReceivedCredit).
        pub received_credit: Option<Box<objects::TreasuryReceivedCredit>>,
        /// See [`TreasuryReceivedDebit`](objects::TreasuryReceivedDebit).
        pub received_debit: Option<Box<objects::TreasuryReceivedDebit>>,
        /// See [`TreasuryTransactionFlowType`].
        pub r#type: Option<TreasuryTransactionFlowType> = "type",
    }
}

texts! {
    /// Treasury transaction flow type: one of some texts, or any other.
    TreasuryTransactionFlowType {
        CreditReversal = "credit_reversal",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        IssuingAuthorization = "issuing_authorization",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }
}

record! {
    /// Treasury transaction status transitions, as it comes back: anything may be missing.
    answer TreasuryTransactionStatusTransitions {
        /// A whole number.
        pub posted_at: Option<i64>,
        /// A whole number.
        pub void_at: Option<i64>,
    }
}

texts! {
    /// Treasury transaction entry type: one of some texts, or any other.
    TreasuryTransactionEntryType {
        CreditReversal = "credit_reversal",
        CreditReversalPosting = "credit_reversal_posting",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        InboundTransferReturn = "inbound_transfer_return",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundPaymentCancellation = "outbound_payment_cancellation",
        OutboundPaymentFailure = "outbound_payment_failure",
        OutboundPaymentPosting = "outbound_payment_posting",
        OutboundPaymentReturn = "outbound_payment_return",
        OutboundTransfer = "outbound_transfer",
        OutboundTransferCancellation = "outbound_transfer_cancellation",
        OutboundTransferFailure = "outbound_transfer_failure",
        OutboundTransferPosting = "outbound_transfer_posting",
        OutboundTransferReturn = "outbound_transfer_return",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }
}

record! {
    /// List treasury transaction entries created value, as it is sent.
    options ListTreasuryTransactionEntriesCreatedValue {
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
    ListTreasuryTransactionEntriesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}
