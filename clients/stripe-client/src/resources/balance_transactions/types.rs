//! What goes into and comes out of [`BalanceTransactions`](super::BalanceTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, choice, choice_from, has, record, setters, tagged, texts};

record! {
    /// Balance transaction, as it comes back: anything may be missing.
    answer BalanceTransaction {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub available_on: Option<i64>,
        /// See [`BalanceTransactionBalanceType`].
        pub balance_type: Option<BalanceTransactionBalanceType>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A number.
        pub exchange_rate: Option<f64>,
        /// A whole number.
        pub fee: Option<i64>,
        /// A list, each [`BalanceTransactionFeeDetail`].
        pub fee_details: Option<Vec<BalanceTransactionFeeDetail>>,
        /// A text.
        pub id: String,
        /// A whole number.
        pub net: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub reporting_category: Option<String>,
        /// An id, or the [`BalanceTransactionSource`] where it is expanded.
        pub source: Option<Expandable<BalanceTransactionSource>>,
        /// A text.
        pub status: Option<String>,
        /// See [`BalanceTransactionType`].
        pub r#type: Option<BalanceTransactionType> = "type",
    }
}

record! {
    /// Connect collection transfer, as it comes back: anything may be missing.
    answer ConnectCollectionTransfer {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Reserve hold, as it comes back: anything may be missing.
    answer ReserveHold {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_releasable: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`ReserveHoldCreatedBy`].
        pub created_by: Option<ReserveHoldCreatedBy>,
        /// A text.
        pub currency: Option<String>,
        /// See [`ReserveHoldDestination`].
        pub destination: Option<ReserveHoldDestination>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub is_releasable: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ReserveHoldReason`].
        pub reason: Option<ReserveHoldReason>,
        /// A list, each [`ReserveHoldReleaseDetail`].
        pub release_details: Option<Vec<ReserveHoldReleaseDetail>>,
        /// See [`ReserveHoldReleaseSchedule`].
        pub release_schedule: Option<ReserveHoldReleaseSchedule>,
        /// An id, or the [`ReservePlan`] where it is expanded.
        pub reserve_plan: Option<Expandable<ReservePlan>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub source_charge: Option<Expandable<objects::Charge>>,
        /// See [`ReserveHoldSourceType`].
        pub source_type: Option<ReserveHoldSourceType>,
    }
}

record! {
    /// Reserve plan, as it comes back: anything may be missing.
    answer ReservePlan {
        /// A whole number.
        pub created: Option<i64>,
        /// See [`ReserveHoldCreatedBy`].
        pub created_by: Option<ReserveHoldCreatedBy>,
        /// A text.
        pub currency: Option<String>,
        /// See [`ReserveHoldDestination`].
        pub destination: Option<ReserveHoldDestination>,
        /// A whole number.
        pub disabled_at: Option<i64>,
        /// See [`ReservePlanFixedRelease`].
        pub fixed_release: Option<ReservePlanFixedRelease>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub manual_release: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub percent: Option<i64>,
        /// See [`ReservePlanRollingRelease`].
        pub rolling_release: Option<ReservePlanRollingRelease>,
        /// See [`ReservePlanStatus`].
        pub status: Option<ReservePlanStatus>,
        /// See [`ReservePlanType`].
        pub r#type: Option<ReservePlanType> = "type",
    }
}

record! {
    /// Reserve release, as it comes back: anything may be missing.
    answer ReserveRelease {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`ReserveHoldCreatedBy`].
        pub created_by: Option<ReserveHoldCreatedBy>,
        /// A text.
        pub currency: Option<String>,
        /// See [`ReserveReleaseDestination`].
        pub destination: Option<ReserveReleaseDestination>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ReserveReleaseReason`].
        pub reason: Option<ReserveReleaseReason>,
        /// A whole number.
        pub released_at: Option<i64>,
        /// An id, or the [`ReserveHold`] where it is expanded.
        pub reserve_hold: Option<Expandable<ReserveHold>>,
        /// An id, or the [`ReservePlan`] where it is expanded.
        pub reserve_plan: Option<Expandable<ReservePlan>>,
        /// See [`ReserveReleaseSourceTransaction`].
        pub source_transaction: Option<ReserveReleaseSourceTransaction>,
    }
}

record! {
    /// Reserve transaction, as it comes back: anything may be missing.
    answer ReserveTransaction {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Tax deducted at source, as it comes back: anything may be missing.
    answer TaxDeductedAtSource {
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub period_end: Option<i64>,
        /// A whole number.
        pub period_start: Option<i64>,
        /// A text.
        pub tax_deduction_account_number: Option<String>,
    }
}

choice! {
    /// List balance transactions created: one of several things, or any other.
    ListBalanceTransactionsCreated {
        Integer(i64) if Value::is_i64,
        ListBalanceTransactionsCreatedValue(ListBalanceTransactionsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListBalanceTransactionsCreated {
        Integer(i64),
        ListBalanceTransactionsCreatedValue(ListBalanceTransactionsCreatedValue),
    }
}

record! {
    /// List balance transactions query, as it is sent.
    options ListBalanceTransactionsQuery {
        /// See [`ListBalanceTransactionsCreated`].
        pub created: Option<ListBalanceTransactionsCreated>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payout: Option<String>,
        /// A text.
        pub source: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

setters! {
    ListBalanceTransactionsQuery {
        set created: ListBalanceTransactionsCreated,
        set currency: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payout: String,
        set source: String,
        set starting_after: String,
        set r#type: String,
    }
}

texts! {
    /// Balance transaction balance type: one of some texts, or any other.
    BalanceTransactionBalanceType {
        Issuing = "issuing",
        Payments = "payments",
        RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        RiskReserved = "risk_reserved",
    }
}

record! {
    /// Balance transaction fee detail, as it comes back: anything may be missing.
    answer BalanceTransactionFeeDetail {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub application: Option<String>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

choice! {
    /// Balance transaction source: one of several things, or any other.
    BalanceTransactionSource {
        ApplicationFee(Box<objects::ApplicationFee>) if tagged("object", &["application_fee"]),
        Charge(Box<objects::Charge>) if tagged("object", &["charge"]),
        ConnectCollectionTransfer(Box<ConnectCollectionTransfer>) if tagged("object", &["connect_collection_transfer"]),
        CustomerCashBalanceTransaction(Box<objects::CustomerCashBalanceTransaction>) if tagged("object", &["customer_cash_balance_transaction"]),
        Dispute(Box<objects::Dispute>) if tagged("object", &["dispute"]),
        FeeRefund(Box<objects::FeeRefund>) if tagged("object", &["fee_refund"]),
        IssuingAuthorization(Box<objects::IssuingAuthorization>) if tagged("object", &["issuing.authorization"]),
        IssuingDispute(Box<objects::IssuingDispute>) if tagged("object", &["issuing.dispute"]),
        IssuingTransaction(Box<objects::IssuingTransaction>) if tagged("object", &["issuing.transaction"]),
        Payout(Box<objects::Payout>) if tagged("object", &["payout"]),
        Refund(Box<objects::Refund>) if tagged("object", &["refund"]),
        ReserveTransaction(Box<ReserveTransaction>) if tagged("object", &["reserve_transaction"]),
        TaxDeductedAtSource(TaxDeductedAtSource) if tagged("object", &["tax_deducted_at_source"]),
        Topup(Box<objects::Topup>) if tagged("object", &["topup"]),
        Transfer(Box<objects::Transfer>) if tagged("object", &["transfer"]),
        TransferReversal(Box<objects::TransferReversal>) if tagged("object", &["transfer_reversal"]),
    }
}

texts! {
    /// Balance transaction type: one of some texts, or any other.
    BalanceTransactionType {
        Adjustment = "adjustment",
        Advance = "advance",
        AdvanceFunding = "advance_funding",
        AnticipationRepayment = "anticipation_repayment",
        ApplicationFee = "application_fee",
        ApplicationFeeRefund = "application_fee_refund",
        Charge = "charge",
        ClimateOrderPurchase = "climate_order_purchase",
        ClimateOrderRefund = "climate_order_refund",
        ConnectCollectionTransfer = "connect_collection_transfer",
        Contribution = "contribution",
        FeeCreditFunding = "fee_credit_funding",
        InboundTransfer = "inbound_transfer",
        InboundTransferReversal = "inbound_transfer_reversal",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        IssuingDispute = "issuing_dispute",
        IssuingDisputeProvisionalCredit = "issuing_dispute_provisional_credit",
        IssuingDisputeProvisionalCreditReversal = "issuing_dispute_provisional_credit_reversal",
        IssuingTransaction = "issuing_transaction",
        ObligationOutbound = "obligation_outbound",
        ObligationReversalInbound = "obligation_reversal_inbound",
        Payment = "payment",
        PaymentFailureRefund = "payment_failure_refund",
        PaymentNetworkReserveHold = "payment_network_reserve_hold",
        PaymentNetworkReserveRelease = "payment_network_reserve_release",
        PaymentRefund = "payment_refund",
        PaymentReversal = "payment_reversal",
        PaymentUnreconciled = "payment_unreconciled",
        Payout = "payout",
        PayoutCancel = "payout_cancel",
        PayoutFailure = "payout_failure",
        PayoutMinimumBalanceHold = "payout_minimum_balance_hold",
        PayoutMinimumBalanceRelease = "payout_minimum_balance_release",
        Refund = "refund",
        RefundFailure = "refund_failure",
        ReserveHold = "reserve_hold",
        ReserveRelease = "reserve_release",
        ReserveTransaction = "reserve_transaction",
        ReservedFunds = "reserved_funds",
        StripeBalancePaymentDebit = "stripe_balance_payment_debit",
        StripeBalancePaymentDebitReversal = "stripe_balance_payment_debit_reversal",
        StripeFee = "stripe_fee",
        StripeFxFee = "stripe_fx_fee",
        TaxFee = "tax_fee",
        TaxFund = "tax_fund",
        Topup = "topup",
        TopupReversal = "topup_reversal",
        Transfer = "transfer",
        TransferCancel = "transfer_cancel",
        TransferFailure = "transfer_failure",
        TransferRefund = "transfer_refund",
    }
}

texts! {
    /// Reserve hold created by: one of some texts, or any other.
    ReserveHoldCreatedBy {
        Application = "application",
        Stripe = "stripe",
    }
}

texts! {
    /// Reserve hold destination: one of some texts, or any other.
    ReserveHoldDestination {
        Other = "other",
        RiskReserved = "risk_reserved",
        SettlementReserved = "settlement_reserved",
    }
}

texts! {
    /// Reserve hold reason: one of some texts, or any other.
    ReserveHoldReason {
        Charge = "charge",
        Standalone = "standalone",
    }
}

record! {
    /// Reserve hold release detail, as it comes back: anything may be missing.
    answer ReserveHoldReleaseDetail {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub reserve_release: Option<String>,
    }
}

record! {
    /// Reserve hold release schedule, as it comes back: anything may be missing.
    answer ReserveHoldReleaseSchedule {
        /// A whole number.
        pub release_after: Option<i64>,
        /// A whole number.
        pub scheduled_release: Option<i64>,
    }
}

texts! {
    /// Reserve hold source type: one of some texts, or any other.
    ReserveHoldSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}

record! {
    /// Reserve plan fixed release, as it comes back: anything may be missing.
    answer ReservePlanFixedRelease {
        /// A whole number.
        pub release_after: Option<i64>,
        /// A whole number.
        pub scheduled_release: Option<i64>,
    }
}

record! {
    /// Reserve plan rolling release, as it comes back: anything may be missing.
    answer ReservePlanRollingRelease {
        /// A whole number.
        pub days_after_charge: Option<i64>,
        /// A whole number.
        pub expires_on: Option<i64>,
    }
}

texts! {
    /// Reserve plan status: one of some texts, or any other.
    ReservePlanStatus {
        Active = "active",
        Disabled = "disabled",
        Expired = "expired",
        Other = "other",
    }
}

texts! {
    /// Reserve plan type: one of some texts, or any other.
    ReservePlanType {
        FixedRelease = "fixed_release",
        ManualRelease = "manual_release",
        Other = "other",
        RollingRelease = "rolling_release",
    }
}

texts! {
    /// Reserve release destination: one of some texts, or any other.
    ReserveReleaseDestination {
        Other = "other",
        Payments = "payments",
    }
}

texts! {
    /// Reserve release reason: one of some texts, or any other.
    ReserveReleaseReason {
        HoldExpired = "hold_expired",
        HoldReleasedEarly = "hold_released_early",
        HoldReversed = "hold_reversed",
        PlanDisabled = "plan_disabled",
    }
}

record! {
    /// Reserve release source transaction, as it comes back: anything may be missing.
    answer ReserveReleaseSourceTransaction {
        /// An id, or the [`Dispute`](objects::Dispute) where it is expanded.
        pub dispute: Option<Expandable<objects::Dispute>>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub refund: Option<Expandable<objects::Refund>>,
        /// See [`ReserveReleaseSourceTransactionType`].
        pub r#type: Option<ReserveReleaseSourceTransactionType> = "type",
    }
}

record! {
    /// List balance transactions created value, as it is sent.
    options ListBalanceTransactionsCreatedValue {
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
    ListBalanceTransactionsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Reserve release source transaction type: one of some texts, or any other.
    ReserveReleaseSourceTransactionType {
        Dispute = "dispute",
        Refund = "refund",
    }
}
