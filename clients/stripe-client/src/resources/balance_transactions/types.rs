//! What goes into and comes out of [`BalanceTransactions`](super::BalanceTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, any_of, object, one_of, params, tagged, texts};

object! {
    /// Balance transaction, as it comes back: anything may be missing.
    answer BalanceTransaction(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get available_on: i64,
        /// See [`BalanceTransactionBalanceType`].
        get balance_type: BalanceTransactionBalanceType,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A number.
        get exchange_rate: f64,
        /// A whole number, in the smallest unit of the currency.
        get fee: i64,
        /// A list, each [`BalanceTransactionFeeDetail`].
        get fee_details: Vec<BalanceTransactionFeeDetail>,
        /// A text.
        always id: &str,
        /// A whole number, in the smallest unit of the currency.
        get net: i64,
        /// A text.
        get object: &str,
        /// A text.
        get reporting_category: &str,
        /// An id, or the [`BalanceTransactionSource`] where it is expanded.
        get source: Expandable<BalanceTransactionSource>,
        /// A text.
        get status: &str,
        /// See [`BalanceTransactionType`].
        get r#type = "type": BalanceTransactionType,
    }
}

object! {
    /// Connect collection transfer, as it comes back: anything may be missing.
    answer ConnectCollectionTransfer(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Reserve hold, as it comes back: anything may be missing.
    answer ReserveHold(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_releasable: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`ReserveHoldCreatedBy`].
        get created_by: ReserveHoldCreatedBy,
        /// A text.
        get currency: &str,
        /// See [`ReserveHoldDestination`].
        get destination: ReserveHoldDestination,
        /// A text.
        always id: &str,
        /// Yes or no.
        get is_releasable: bool,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`ReserveHoldReason`].
        get reason: ReserveHoldReason,
        /// A list, each [`ReserveHoldReleaseDetail`].
        get release_details: Vec<ReserveHoldReleaseDetail>,
        /// See [`ReserveHoldReleaseSchedule`].
        get release_schedule: ReserveHoldReleaseSchedule,
        /// An id, or the [`ReservePlan`] where it is expanded.
        get reserve_plan: Expandable<ReservePlan>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get source_charge: Expandable<objects::Charge>,
        /// See [`ReserveHoldSourceType`].
        get source_type: ReserveHoldSourceType,
    }
}

object! {
    /// Reserve plan, as it comes back: anything may be missing.
    answer ReservePlan(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`ReserveHoldCreatedBy`].
        get created_by: ReserveHoldCreatedBy,
        /// A text.
        get currency: &str,
        /// See [`ReserveHoldDestination`].
        get destination: ReserveHoldDestination,
        /// A whole number, in seconds since 1970 (UTC).
        get disabled_at: i64,
        /// See [`ReservePlanFixedRelease`].
        get fixed_release: ReservePlanFixedRelease,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get manual_release: BTreeMap<&str, &Value>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A whole number.
        get percent: i64,
        /// See [`ReservePlanRollingRelease`].
        get rolling_release: ReservePlanRollingRelease,
        /// See [`ReservePlanStatus`].
        get status: ReservePlanStatus,
        /// See [`ReservePlanType`].
        get r#type = "type": ReservePlanType,
    }
}

object! {
    /// Reserve release, as it comes back: anything may be missing.
    answer ReserveRelease(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`ReserveHoldCreatedBy`].
        get created_by: ReserveHoldCreatedBy,
        /// A text.
        get currency: &str,
        /// See [`ReserveReleaseDestination`].
        get destination: ReserveReleaseDestination,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`ReserveReleaseReason`].
        get reason: ReserveReleaseReason,
        /// A whole number, in seconds since 1970 (UTC).
        get released_at: i64,
        /// An id, or the [`ReserveHold`] where it is expanded.
        get reserve_hold: Expandable<ReserveHold>,
        /// An id, or the [`ReservePlan`] where it is expanded.
        get reserve_plan: Expandable<ReservePlan>,
        /// See [`ReserveReleaseSourceTransaction`].
        get source_transaction: ReserveReleaseSourceTransaction,
    }
}

object! {
    /// Reserve transaction, as it comes back: anything may be missing.
    answer ReserveTransaction(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Tax deducted at source, as it comes back: anything may be missing.
    answer TaxDeductedAtSource(true) {
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get period_end: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get period_start: i64,
        /// A text.
        get tax_deduction_account_number: &str,
    }
}

any_of! {
    /// List balance transactions created: one of several things.
    ListBalanceTransactionsCreated {
        Integer(i64),
        Object(ListBalanceTransactionsCreatedValue),
    }
}

params! {
    /// List balance transactions query, as it is sent.
    options ListBalanceTransactionsQuery {
        /// See [`ListBalanceTransactionsCreated`].
        set created: ListBalanceTransactionsCreated,
        /// A text.
        set currency: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payout: String,
        /// A text.
        set source: String,
        /// A text.
        set starting_after: String,
        /// A text.
        set r#type = "type": String,
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

object! {
    /// Balance transaction fee detail, as it comes back: anything may be missing.
    part BalanceTransactionFeeDetail(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get application: &str,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

one_of! {
    /// Balance transaction source: one of several things, or any other.
    BalanceTransactionSource {
        ApplicationFee(objects::ApplicationFee) if tagged("object", &["application_fee"]),
        Charge(objects::Charge) if tagged("object", &["charge"]),
        ConnectCollectionTransfer(ConnectCollectionTransfer) if tagged("object", &["connect_collection_transfer"]),
        CustomerCashBalanceTransaction(objects::CustomerCashBalanceTransaction) if tagged("object", &["customer_cash_balance_transaction"]),
        Dispute(objects::Dispute) if tagged("object", &["dispute"]),
        FeeRefund(objects::FeeRefund) if tagged("object", &["fee_refund"]),
        IssuingAuthorization(objects::IssuingAuthorization) if tagged("object", &["issuing.authorization"]),
        IssuingDispute(objects::IssuingDispute) if tagged("object", &["issuing.dispute"]),
        IssuingTransaction(objects::IssuingTransaction) if tagged("object", &["issuing.transaction"]),
        Payout(objects::Payout) if tagged("object", &["payout"]),
        Refund(objects::Refund) if tagged("object", &["refund"]),
        ReserveTransaction(ReserveTransaction) if tagged("object", &["reserve_transaction"]),
        TaxDeductedAtSource(TaxDeductedAtSource) if tagged("object", &["tax_deducted_at_source"]),
        Topup(objects::Topup) if tagged("object", &["topup"]),
        Transfer(objects::Transfer) if tagged("object", &["transfer"]),
        TransferReversal(objects::TransferReversal) if tagged("object", &["transfer_reversal"]),
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

object! {
    /// Reserve hold release detail, as it comes back: anything may be missing.
    part ReserveHoldReleaseDetail(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get reserve_release: &str,
    }
}

object! {
    /// Reserve hold release schedule, as it comes back: anything may be missing.
    part ReserveHoldReleaseSchedule(false) {
        /// A whole number.
        get release_after: i64,
        /// A whole number.
        get scheduled_release: i64,
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

object! {
    /// Reserve plan fixed release, as it comes back: anything may be missing.
    part ReservePlanFixedRelease(false) {
        /// A whole number.
        get release_after: i64,
        /// A whole number.
        get scheduled_release: i64,
    }
}

object! {
    /// Reserve plan rolling release, as it comes back: anything may be missing.
    part ReservePlanRollingRelease(false) {
        /// A whole number.
        get days_after_charge: i64,
        /// A whole number.
        get expires_on: i64,
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

object! {
    /// Reserve release source transaction, as it comes back: anything may be missing.
    part ReserveReleaseSourceTransaction(false) {
        /// An id, or the [`Dispute`](objects::Dispute) where it is expanded.
        get dispute: Expandable<objects::Dispute>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get refund: Expandable<objects::Refund>,
        /// See [`ReserveReleaseSourceTransactionType`].
        get r#type = "type": ReserveReleaseSourceTransactionType,
    }
}

params! {
    /// List balance transactions created value, as it is sent.
    group ListBalanceTransactionsCreatedValue {
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
    /// Reserve release source transaction type: one of some texts, or any other.
    ReserveReleaseSourceTransactionType {
        Dispute = "dispute",
        Refund = "refund",
    }
}
