//! What goes into and comes out of [`TreasuryReceived`](super::TreasuryReceived).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Treasury credit reversal, as it comes back: anything may be missing.
    answer TreasuryCreditReversal(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`TreasuryCreditReversalNetwork`].
        get network: TreasuryCreditReversalNetwork,
        /// A text.
        get object: &str,
        /// A text.
        get received_credit: &str,
        /// See [`ListTreasuryCreditReversalsStatus`].
        get status: ListTreasuryCreditReversalsStatus,
        /// See [`TreasuryCreditReversalStatusTransitions`].
        get status_transitions: TreasuryCreditReversalStatusTransitions,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury debit reversal, as it comes back: anything may be missing.
    answer TreasuryDebitReversal(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// See [`TreasuryDebitReversalLinkedFlows`].
        get linked_flows: TreasuryDebitReversalLinkedFlows,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`TreasuryDebitReversalNetwork`].
        get network: TreasuryDebitReversalNetwork,
        /// A text.
        get object: &str,
        /// A text.
        get received_debit: &str,
        /// See [`TreasuryDebitReversalStatus`].
        get status: TreasuryDebitReversalStatus,
        /// See [`TreasuryDebitReversalStatusTransitions`].
        get status_transitions: TreasuryDebitReversalStatusTransitions,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury received credit, as it comes back: anything may be missing.
    answer TreasuryReceivedCredit(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// See [`TreasuryReceivedCreditFailureCode`].
        get failure_code: TreasuryReceivedCreditFailureCode,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        get initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetails,
        /// See [`TreasuryReceivedCreditLinkedFlows`].
        get linked_flows: TreasuryReceivedCreditLinkedFlows,
        /// Yes or no.
        get livemode: bool,
        /// See [`TreasuryReceivedCreditNetwork`].
        get network: TreasuryReceivedCreditNetwork,
        /// A text.
        get object: &str,
        /// See [`TreasuryReceivedCreditReversalDetails`].
        get reversal_details: TreasuryReceivedCreditReversalDetails,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        get status: ListTreasuryReceivedCreditsStatus,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury received debit, as it comes back: anything may be missing.
    answer TreasuryReceivedDebit(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// See [`TreasuryReceivedDebitFailureCode`].
        get failure_code: TreasuryReceivedDebitFailureCode,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// See [`TreasuryReceivedDebitInitiatingPaymentMethodDetails`].
        get initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetails,
        /// See [`TreasuryReceivedDebitLinkedFlows`].
        get linked_flows: TreasuryReceivedDebitLinkedFlows,
        /// Yes or no.
        get livemode: bool,
        /// See [`TreasuryReceivedDebitNetwork`].
        get network: TreasuryReceivedDebitNetwork,
        /// A text.
        get object: &str,
        /// See [`TreasuryReceivedCreditReversalDetails`].
        get reversal_details: TreasuryReceivedCreditReversalDetails,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        get status: ListTreasuryReceivedCreditsStatus,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
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

params! {
    /// List treasury credit reversals query, as it is sent.
    required ListTreasuryCreditReversalsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set received_credit: String,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryCreditReversalsStatus`].
        set status: ListTreasuryCreditReversalsStatus,
    }
}

impl ListTreasuryCreditReversalsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// Create treasury credit reversal, as it is sent.
    required CreateTreasuryCreditReversal {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set received_credit: String,
    }
}

impl CreateTreasuryCreditReversal {
    /// With what must be there.
    #[must_use]
    pub fn new(received_credit: impl Into<String>) -> Self {
        Self(Fields::new()).received_credit(received_credit)
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

params! {
    /// List treasury debit reversals query, as it is sent.
    required ListTreasuryDebitReversalsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set received_debit: String,
        /// See [`ListTreasuryDebitReversalsResolution`].
        set resolution: ListTreasuryDebitReversalsResolution,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryDebitReversalsStatus`].
        set status: ListTreasuryDebitReversalsStatus,
    }
}

impl ListTreasuryDebitReversalsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// Create treasury debit reversal, as it is sent.
    required CreateTreasuryDebitReversal {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set received_debit: String,
    }
}

impl CreateTreasuryDebitReversal {
    /// With what must be there.
    #[must_use]
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self(Fields::new()).received_debit(received_debit)
    }
}

params! {
    /// List treasury received credits linked flows, as it is sent.
    required_group ListTreasuryReceivedCreditsLinkedFlows {
        /// See [`ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType`].
        set source_flow_type: ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType,
    }
}

impl ListTreasuryReceivedCreditsLinkedFlows {
    /// With what must be there.
    #[must_use]
    pub fn new(source_flow_type: impl Into<ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType>) -> Self {
        Self(Fields::new()).source_flow_type(source_flow_type)
    }
}

texts! {
    /// List treasury received credits status: one of some texts, or any other.
    ListTreasuryReceivedCreditsStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

params! {
    /// List treasury received credits query, as it is sent.
    required ListTreasuryReceivedCreditsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListTreasuryReceivedCreditsLinkedFlows`].
        set linked_flows: ListTreasuryReceivedCreditsLinkedFlows,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        set status: ListTreasuryReceivedCreditsStatus,
    }
}

impl ListTreasuryReceivedCreditsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// List treasury received debits query, as it is sent.
    required ListTreasuryReceivedDebitsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryReceivedCreditsStatus`].
        set status: ListTreasuryReceivedCreditsStatus,
    }
}

impl ListTreasuryReceivedDebitsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

texts! {
    /// Treasury credit reversal network: one of some texts, or any other.
    TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }
}

object! {
    /// Treasury credit reversal status transitions, as it comes back: anything may be missing.
    part TreasuryCreditReversalStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get posted_at: i64,
    }
}

object! {
    /// Treasury debit reversal linked flows, as it comes back: anything may be missing.
    part TreasuryDebitReversalLinkedFlows(false) {
        /// A text.
        get issuing_dispute: &str,
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

object! {
    /// Treasury debit reversal status transitions, as it comes back: anything may be missing.
    part TreasuryDebitReversalStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get completed_at: i64,
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

object! {
    /// Treasury received credit initiating payment method details, as it comes back: anything may be missing.
    part TreasuryReceivedCreditInitiatingPaymentMethodDetails(false) {
        /// A text.
        get balance: &str,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails`].
        get billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount`].
        get financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount,
        /// A text.
        get issuing_card: &str,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        get r#type = "type": TreasuryReceivedCreditInitiatingPaymentMethodDetailsType,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount,
    }
}

object! {
    /// Treasury received credit linked flows, as it comes back: anything may be missing.
    part TreasuryReceivedCreditLinkedFlows(false) {
        /// A text.
        get credit_reversal: &str,
        /// A text.
        get issuing_authorization: &str,
        /// A text.
        get issuing_transaction: &str,
        /// A text.
        get source_flow: &str,
        /// See [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`].
        get source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails,
        /// A text.
        get source_flow_type: &str,
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

object! {
    /// Treasury received credit reversal details, as it comes back: anything may be missing.
    part TreasuryReceivedCreditReversalDetails(false) {
        /// A whole number.
        get deadline: i64,
        /// See [`TreasuryReceivedCreditReversalDetailsRestrictedReason`].
        get restricted_reason: TreasuryReceivedCreditReversalDetailsRestrictedReason,
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

object! {
    /// Treasury received debit initiating payment method details, as it comes back: anything may be missing.
    part TreasuryReceivedDebitInitiatingPaymentMethodDetails(false) {
        /// A text.
        get balance: &str,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails`].
        get billing_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount`].
        get financial_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount,
        /// A text.
        get issuing_card: &str,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        get r#type = "type": TreasuryReceivedCreditInitiatingPaymentMethodDetailsType,
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount,
    }
}

object! {
    /// Treasury received debit linked flows, as it comes back: anything may be missing.
    part TreasuryReceivedDebitLinkedFlows(false) {
        /// A text.
        get debit_reversal: &str,
        /// A text.
        get inbound_transfer: &str,
        /// A text.
        get issuing_authorization: &str,
        /// A text.
        get issuing_transaction: &str,
        /// A text.
        get payout: &str,
        /// A text.
        get topup: &str,
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

object! {
    /// Treasury received credit initiating payment method details billing details, as it comes back: anything may be missing.
    part TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetails(false) {
        /// See [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress`].
        get address: TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
    }
}

object! {
    /// Treasury received credit initiating payment method details financial account, as it comes back: anything may be missing.
    part TreasuryReceivedCreditInitiatingPaymentMethodDetailsFinancialAccount(true) {
        /// A text.
        always id: &str,
        /// A text.
        get network: &str,
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

object! {
    /// Treasury received credit initiating payment method details us bank account, as it comes back: anything may be missing.
    part TreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Treasury received credit linked flows source flow details, as it comes back: anything may be missing.
    part TreasuryReceivedCreditLinkedFlowsSourceFlowDetails(false) {
        /// See [`TreasuryCreditReversal`].
        get credit_reversal: TreasuryCreditReversal,
        /// See [`TreasuryOutboundPayment`](objects::TreasuryOutboundPayment).
        get outbound_payment: objects::TreasuryOutboundPayment,
        /// See [`TreasuryOutboundTransfer`](objects::TreasuryOutboundTransfer).
        get outbound_transfer: objects::TreasuryOutboundTransfer,
        /// See [`Payout`](objects::Payout).
        get payout: objects::Payout,
        /// See [`ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType`].
        get r#type = "type": ListTreasuryReceivedCreditsLinkedFlowsSourceFlowType,
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

object! {
    /// Treasury received credit initiating payment method details billing details address, as it comes back: anything may be missing.
    part TreasuryReceivedCreditInitiatingPaymentMethodDetailsBillingDetailsAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}
