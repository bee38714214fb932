//! What goes into and comes out of [`TreasuryReceived`](super::TreasuryReceived).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Treasury credit reversal, as it comes back: anything may be missing.
    answer TreasuryCreditReversal {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`TreasuryCreditReversalNetwork`].
        pub network: Option<TreasuryCreditReversalNetwork>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub received_credit: Option<String>,
        /// See [`ListTreasuryCreditReversalsStatus`].
        pub status: Option<ListTreasuryCreditReversalsStatus>,
        /// See [`TreasuryCreditReversalStatusTransitions`].
        pub status_transitions: Option<TreasuryCreditReversalStatusTransitions>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury debit reversal, as it comes back: anything may be missing.
    answer TreasuryDebitReversal {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// See [`TreasuryDebitReversalLinkedFlows`].
        pub linked_flows: Option<TreasuryDebitReversalLinkedFlows>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`TreasuryDebitReversalNetwork`].
        pub network: Option<TreasuryDebitReversalNetwork>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub received_debit: Option<String>,
        /// See [`TreasuryDebitReversalStatus`].
        pub status: Option<TreasuryDebitReversalStatus>,
        /// See [`TreasuryDebitReversalStatusTransitions`].
        pub status_transitions: Option<TreasuryDebitReversalStatusTransitions>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury received credit, as it comes back: anything may be missing.
    answer TreasuryReceivedCredit {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`TreasuryReceivedCreditFailureCode`].
        pub failure_code: Option<TreasuryReceivedCreditFailureCode>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        pub initiating_payment_method_details: Option<Box<TreasuryReceivedCreditInitiatingPaymentMethodDetails>>,
        /// See [`TreasuryReceivedCreditLinkedFlows`].
        pub linked_flows: Option<Box<TreasuryReceivedCreditLinkedFlows>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`TreasuryReceivedCreditNetwork`].
        pub network: Option<TreasuryReceivedCreditNetwork>,
        /// A text.
        pub object: Option<String>,
        /// See [`TreasuryReceivedCreditReversalDetails`].
        pub reversal_details: Option<TreasuryReceivedCreditReversalDetails>,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        pub status: Option<ListTreasuryReceivedCreditsStatus>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury received debit, as it comes back: anything may be missing.
    answer TreasuryReceivedDebit {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`TreasuryReceivedDebitFailureCode`].
        pub failure_code: Option<TreasuryReceivedDebitFailureCode>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// See [`TreasuryReceivedDebitInitiatingPaymentMethodDetails`].
        pub initiating_payment_method_details: Option<Box<TreasuryReceivedDebitInitiatingPaymentMethodDetails>>,
        /// See [`TreasuryReceivedDebitLinkedFlows`].
        pub linked_flows: Option<Box<TreasuryReceivedDebitLinkedFlows>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`TreasuryReceivedDebitNetwork`].
        pub network: Option<TreasuryReceivedDebitNetwork>,
        /// A text.
        pub object: Option<String>,
        /// See [`TreasuryReceivedCreditReversalDetails`].
        pub reversal_details: Option<TreasuryReceivedCreditReversalDetails>,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        pub status: Option<ListTreasuryReceivedCreditsStatus>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

texts! {
    /// List treasury credit reversals status: one of some texts, or any other.
    ListTreasuryCreditReversalsStatus {
        Canceled = "canceled",
        Posted = "posted",
        Processing = "processing",
    }
}

record! {
    /// List treasury credit reversals query, as it is sent.
    request ListTreasuryCreditReversalsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub received_credit: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryCreditReversalsStatus`].
        pub status: Option<ListTreasuryCreditReversalsStatus>,
    }
}

impl ListTreasuryCreditReversalsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryCreditReversalsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set received_credit: String,
        set starting_after: String,
        set status: ListTreasuryCreditReversalsStatus,
    }
}

record! {
    /// Create treasury credit reversal, as it is sent.
    request CreateTreasuryCreditReversal {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub received_credit: String,
    }
}

impl CreateTreasuryCreditReversal {
    /// With what must be there.
    #[must_use]
    pub fn new(received_credit: impl Into<String>) -> Self {
        Self { received_credit: received_credit.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTreasuryCreditReversal {
        list expand: String,
        entry metadata: String,
    }
}

texts! {
    /// List treasury debit reversals resolution: one of some texts, or any other.
    ListTreasuryDebitReversalsResolution {
        Lost = "lost",
        Won = "won",
    }
}

texts! {
    /// List treasury debit reversals status: one of some texts, or any other.
    ListTreasuryDebitReversalsStatus {
        Canceled = "canceled",
        Completed = "completed",
        Processing = "processing",
    }
}

record! {
    /// List treasury debit reversals query, as it is sent.
    request ListTreasuryDebitReversalsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub received_debit: Option<String>,
        /// See [`ListTreasuryDebitReversalsResolution`].
        pub resolution: Option<ListTreasuryDebitReversalsResolution>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryDebitReversalsStatus`].
        pub status: Option<ListTreasuryDebitReversalsStatus>,
    }
}

impl ListTreasuryDebitReversalsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryDebitReversalsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set received_debit: String,
        set resolution: ListTreasuryDebitReversalsResolution,
        set starting_after: String,
        set status: ListTreasuryDebitReversalsStatus,
    }
}

record! {
    /// Create treasury debit reversal, as it is sent.
    request CreateTreasuryDebitReversal {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub received_debit: String,
    }
}

impl CreateTreasuryDebitReversal {
    /// With what must be there.
    #[must_use]
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self { received_debit: received_debit.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTreasuryDebitReversal {
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// List treasury received credits linked flows, as it is sent.
    request ListTreasuryReceivedCreditsLinkedFlows {
        /// See [`ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType`].
        pub source_flow_type: ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType,
    }
}

impl ListTreasuryReceivedCreditsLinkedFlows {
    /// With what must be there.
    #[must_use]
    pub fn new(source_flow_type: impl Into<ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType>) -> Self {
        Self { source_flow_type: source_flow_type.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryReceivedCreditsLinkedFlows {
    }
}

texts! {
    /// List treasury received credits status: one of some texts, or any other.
    ListTreasuryReceivedCreditsStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

record! {
    /// List treasury received credits query, as it is sent.
    request ListTreasuryReceivedCreditsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListTreasuryReceivedCreditsLinkedFlows`].
        pub linked_flows: Option<ListTreasuryReceivedCreditsLinkedFlows>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        pub status: Option<ListTreasuryReceivedCreditsStatus>,
    }
}

impl ListTreasuryReceivedCreditsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryReceivedCreditsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set linked_flows: ListTreasuryReceivedCreditsLinkedFlows,
        set starting_after: String,
        set status: ListTreasuryReceivedCreditsStatus,
    }
}

record! {
    /// List treasury received debits query, as it is sent.
    request ListTreasuryReceivedDebitsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        pub status: Option<ListTreasuryReceivedCreditsStatus>,
    }
}

impl ListTreasuryReceivedDebitsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryReceivedDebitsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTreasuryReceivedCreditsStatus,
    }
}

texts! {
    /// Treasury credit reversal network: one of some texts, or any other.
    TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }
}

record! {
    /// Treasury credit reversal status transitions, as it comes back: anything may be missing.
    answer TreasuryCreditReversalStatusTransitions {
        /// A whole number.
        pub posted_at: Option<i64>,
    }
}

record! {
    /// Treasury debit reversal linked flows, as it comes back: anything may be missing.
    answer TreasuryDebitReversalLinkedFlows {
        /// A text.
        pub issuing_dispute: Option<String>,
    }
}

texts! {
    /// Treasury debit reversal network: one of some texts, or any other.
    TreasuryDebitReversalNetwork {
        Ach = "ach",
        Card = "card",
    }
}

texts! {
    /// Treasury debit reversal status: one of some texts, or any other.
    TreasuryDebitReversalStatus {
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

record! {
    /// Treasury debit reversal status transitions, as it comes back: anything may be missing.
    answer TreasuryDebitReversalStatusTransitions {
        /// A whole number.
        pub completed_at: Option<i64>,
    }
}

texts! {
    /// Treasury received credit failure code: one of some texts, or any other.
    TreasuryReceivedCreditFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

record! {
    /// Treasury received credit initiating payment method details, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditInitiatingPaymentMethodDetails {
        /// A text.
        pub balance: Option<String>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount`].
        pub financial_account: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount>,
        /// A text.
        pub issuing_card: Option<String>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        pub r#type: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsType> = "type",
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount>,
    }
}

record! {
    /// Treasury received credit linked flows, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditLinkedFlows {
        /// A text.
        pub credit_reversal: Option<String>,
        /// A text.
        pub issuing_authorization: Option<String>,
        /// A text.
        pub issuing_transaction: Option<String>,
        /// A text.
        pub source_flow: Option<String>,
        /// See [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`].
        pub source_flow_details: Option<TreasuryReceivedCreditLinkedFlowsSourceFlowDetails>,
        /// A text.
        pub source_flow_type: Option<String>,
    }
}

texts! {
    /// Treasury received credit network: one of some texts, or any other.
    TreasuryReceivedCreditNetwork {
        Ach = "ach",
        Card = "card",
        Rtp = "rtp",
        Stripe = "stripe",
        UsDomesticWire = "us_domestic_wire",
    }
}

record! {
    /// Treasury received credit reversal details, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditReversalDetails {
        /// A whole number.
        pub deadline: Option<i64>,
        /// See [`TreasuryReceivedCreditReversalDetailsRestrictedReason`].
        pub restricted_reason: Option<TreasuryReceivedCreditReversalDetailsRestrictedReason>,
    }
}

texts! {
    /// Treasury received debit failure code: one of some texts, or any other.
    TreasuryReceivedDebitFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InsufficientFunds = "insufficient_funds",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

record! {
    /// Treasury received debit initiating payment method details, as it comes back: anything may be missing.
    answer TreasuryReceivedDebitInitiatingPaymentMethodDetails {
        /// A text.
        pub balance: Option<String>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount`].
        pub financial_account: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount>,
        /// A text.
        pub issuing_card: Option<String>,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        pub r#type: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsType> = "type",
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount>,
    }
}

record! {
    /// Treasury received debit linked flows, as it comes back: anything may be missing.
    answer TreasuryReceivedDebitLinkedFlows {
        /// A text.
        pub debit_reversal: Option<String>,
        /// A text.
        pub inbound_transfer: Option<String>,
        /// A text.
        pub issuing_authorization: Option<String>,
        /// A text.
        pub issuing_transaction: Option<String>,
        /// A text.
        pub payout: Option<String>,
        /// A text.
        pub topup: Option<String>,
    }
}

texts! {
    /// Treasury received debit network: one of some texts, or any other.
    TreasuryReceivedDebitNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
    }
}

texts! {
    /// List treasury received credits linked flows source flow type: one of some texts, or any other.
    ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType {
        CreditReversal = "credit_reversal",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }
}

record! {
    /// Treasury received credit initiating payment method details billing details, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails {
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress`].
        pub address: Option<Box<TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
    }
}

record! {
    /// Treasury received credit initiating payment method details financial account, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount {
        /// A text.
        pub id: String,
        /// A text.
        pub network: Option<String>,
    }
}

texts! {
    /// Treasury received credit initiating payment method details type: one of some texts, or any other.
    TreasuryReceivedCreditInitiatingPaymentMethodDetailsType {
        Balance = "balance",
        FinancialAccount = "financial_account",
        IssuingCard = "issuing_card",
        Stripe = "stripe",
        UsBankAccount = "us_bank_account",
    }
}

record! {
    /// Treasury received credit initiating payment method details us bank account, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Treasury received credit linked flows source flow details, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditLinkedFlowsSourceFlowDetails {
        /// See [`TreasuryCreditReversal`].
        pub credit_reversal: Option<Box<TreasuryCreditReversal>>,
        /// See [`TreasuryOutboundPayment`](objects::TreasuryOutboundPayment).
        pub outbound_payment: Option<Box<objects::TreasuryOutboundPayment>>,
        /// See [`TreasuryOutboundTransfer`](objects::TreasuryOutboundTransfer).
        pub outbound_transfer: Option<Box<objects::TreasuryOutboundTransfer>>,
        /// See [`Payout`](objects::Payout).
        pub payout: Option<Box<objects::Payout>>,
        /// See [`ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType`].
        pub r#type: Option<ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType> = "type",
    }
}

texts! {
    /// Treasury received credit reversal details restricted reason: one of some texts, or any other.
    TreasuryReceivedCreditReversalDetailsRestrictedReason {
        AlreadyReversed = "already_reversed",
        DeadlinePassed = "deadline_passed",
        NetworkRestricted = "network_restricted",
        Other = "other",
        SourceFlowRestricted = "source_flow_restricted",
    }
}

record! {
    /// Treasury received credit initiating payment method details billing details address, as it comes back: anything may be missing.
    answer TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}
