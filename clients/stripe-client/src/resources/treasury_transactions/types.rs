//! What goes into and comes out of [`TreasuryTransactions`](super::TreasuryTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Treasury transaction, as it comes back: anything may be missing.
    answer TreasuryTransaction(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TreasuryTransactionBalanceImpact`].
        get balance_impact: TreasuryTransactionBalanceImpact,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// The first page of a list.
        get entries: List<TreasuryTransactionEntry>,
        /// A text.
        get financial_account: &str,
        /// A text.
        get flow: &str,
        /// See [`TreasuryTransactionFlowDetails`].
        get flow_details: TreasuryTransactionFlowDetails,
        /// See [`TreasuryTransactionFlowType`].
        get flow_type: TreasuryTransactionFlowType,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`ListTreasuryTransactionsStatus`].
        get status: ListTreasuryTransactionsStatus,
        /// See [`TreasuryTransactionStatusTransitions`].
        get status_transitions: TreasuryTransactionStatusTransitions,
    }
}

object! {
    /// Treasury transaction entry, as it comes back: anything may be missing.
    answer TreasuryTransactionEntry(true) {
        /// See [`TreasuryTransactionBalanceImpact`].
        get balance_impact: TreasuryTransactionBalanceImpact,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get effective_at: i64,
        /// A text.
        get financial_account: &str,
        /// A text.
        get flow: &str,
        /// See [`TreasuryTransactionFlowDetails`].
        get flow_details: TreasuryTransactionFlowDetails,
        /// See [`TreasuryTransactionFlowType`].
        get flow_type: TreasuryTransactionFlowType,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`TreasuryTransaction`] where it is expanded.
        get transaction: Expandable<TreasuryTransaction>,
        /// See [`TreasuryTransactionEntryType`].
        get r#type = "type": TreasuryTransactionEntryType,
    }
}

any_of! {
    /// List treasury transaction entries created: one of several things.
    ListTreasuryTransactionEntriesCreated {
        Integer(i64),
        Object(ListTreasuryTransactionEntriesCreatedValue),
    }
}

texts! {
    /// List treasury transaction entries order by: one of some texts, or any other.
    ListTreasuryTransactionEntriesOrderBy {
        Created = "created",
        EffectiveAt = "effective_at",
    }
}

params! {
    /// List treasury transaction entries query, as it is sent.
    required ListTreasuryTransactionEntriesQuery {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        set created: ListTreasuryTransactionEntriesCreated,
        /// See [`ListTreasuryTransactionEntriesCreated`].
        set effective_at: ListTreasuryTransactionEntriesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListTreasuryTransactionEntriesOrderBy`].
        set order_by: ListTreasuryTransactionEntriesOrderBy,
        /// A text.
        set starting_after: String,
        /// A text.
        set transaction: String,
    }
}

impl ListTreasuryTransactionEntriesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
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

params! {
    /// List treasury transactions status transitions, as it is sent.
    group ListTreasuryTransactionsStatusTransitions {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        set posted_at: ListTreasuryTransactionEntriesCreated,
    }
}

params! {
    /// List treasury transactions query, as it is sent.
    required ListTreasuryTransactionsQuery {
        /// See [`ListTreasuryTransactionEntriesCreated`].
        set created: ListTreasuryTransactionEntriesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListTreasuryTransactionsOrderBy`].
        set order_by: ListTreasuryTransactionsOrderBy,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryTransactionsStatus`].
        set status: ListTreasuryTransactionsStatus,
        /// See [`ListTreasuryTransactionsStatusTransitions`].
        set status_transitions: ListTreasuryTransactionsStatusTransitions,
    }
}

impl ListTreasuryTransactionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

object! {
    /// Treasury transaction balance impact, as it comes back: anything may be missing.
    part TreasuryTransactionBalanceImpact(false) {
        /// A whole number.
        get cash: i64,
        /// A whole number.
        get inbound_pending: i64,
        /// A whole number.
        get outbound_pending: i64,
    }
}

object! {
    /// Treasury transaction flow details, as it comes back: anything may be missing.
    part TreasuryTransactionFlowDetails(false) {
        /// See [`TreasuryCreditReversal`](objects::TreasuryCreditReversal).
        get credit_reversal: objects::TreasuryCreditReversal,
        /// See [`TreasuryDebitReversal`](objects::TreasuryDebitReversal).
        get debit_reversal: objects::TreasuryDebitReversal,
        /// See [`TreasuryInboundTransfer`](objects::TreasuryInboundTransfer).
        get inbound_transfer: objects::TreasuryInboundTransfer,
        /// See [`IssuingAuthorization`](objects::IssuingAuthorization).
        get issuing_authorization: objects::IssuingAuthorization,
        /// See [`TreasuryOutboundPayment`](objects::TreasuryOutboundPayment).
        get outbound_payment: objects::TreasuryOutboundPayment,
        /// See [`TreasuryOutboundTransfer`](objects::TreasuryOutboundTransfer).
        get outbound_transfer: objects::TreasuryOutboundTransfer,
        /// See [`TreasuryReceivedCredit`](objects::TreasuryReceivedCredit).
        get received_credit: objects::TreasuryReceivedCredit,
        /// See [`TreasuryReceivedDebit`](objects::TreasuryReceivedDebit).
        get received_debit: objects::TreasuryReceivedDebit,
        /// See [`TreasuryTransactionFlowType`].
        get r#type = "type": TreasuryTransactionFlowType,
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

object! {
    /// Treasury transaction status transitions, as it comes back: anything may be missing.
    part TreasuryTransactionStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get posted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get void_at: i64,
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

params! {
    /// List treasury transaction entries created value, as it is sent.
    group ListTreasuryTransactionEntriesCreatedValue {
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
