//! What goes into and comes out of [`Refunds`](super::Refunds).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, any_of, object, params, texts};

object! {
    /// Refund, as it comes back: anything may be missing.
    answer Refund(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A text.
        get description: &str,
        /// See [`RefundDestinationDetails`].
        get destination_details: RefundDestinationDetails,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get failure_balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A text.
        get failure_reason: &str,
        /// A text.
        always id: &str,
        /// A text.
        get instructions_email: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`RefundNextAction`].
        get next_action: RefundNextAction,
        /// A text.
        get object: &str,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`RefundPendingReason`].
        get pending_reason: RefundPendingReason,
        /// See [`RefundPresentmentDetails`].
        get presentment_details: RefundPresentmentDetails,
        /// See [`RefundReason`].
        get reason: RefundReason,
        /// A text.
        get receipt_number: &str,
        /// An id, or the [`TransferReversal`](objects::TransferReversal) where it is expanded.
        get source_transfer_reversal: Expandable<objects::TransferReversal>,
        /// A text.
        get status: &str,
        /// An id, or the [`TransferReversal`](objects::TransferReversal) where it is expanded.
        get transfer_reversal: Expandable<objects::TransferReversal>,
    }
}

any_of! {
    /// List refunds created: one of several things.
    ListRefundsCreated {
        Integer(i64),
        Object(ListRefundsCreatedValue),
    }
}

params! {
    /// List refunds query, as it is sent.
    options ListRefundsQuery {
        /// A text.
        set charge: String,
        /// See [`ListRefundsCreated`].
        set created: ListRefundsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payment_intent: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create refund, as it is sent.
    options CreateRefund {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set charge: String,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A list.
        list expand: String,
        /// A text.
        set instructions_email: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreateRefundOrigin`].
        set origin: CreateRefundOrigin,
        /// A text.
        set payment_intent: String,
        /// See [`CreateRefundReason`].
        set reason: CreateRefundReason,
        /// Yes or no.
        set refund_application_fee: bool,
        /// Yes or no.
        set reverse_transfer: bool,
    }
}

params! {
    /// Update refund, as it is sent.
    options UpdateRefund {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Cancel refund, as it is sent.
    options CancelRefund {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Refund destination details, as it comes back: anything may be missing.
    part RefundDestinationDetails(false) {
        /// Values by name.
        get affirm: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get afterpay_clearpay: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get alipay: BTreeMap<&str, &Value>,
        /// Values by name.
        get alma: BTreeMap<&str, &Value>,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get au_bank_transfer: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsBlik`].
        get blik: RefundDestinationDetailsBlik,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get br_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsCard`].
        get card: RefundDestinationDetailsCard,
        /// Values by name.
        get cashapp: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsCrypto`].
        get crypto: RefundDestinationDetailsCrypto,
        /// Values by name.
        get customer_cash_balance: BTreeMap<&str, &Value>,
        /// Values by name.
        get eps: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get eu_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get gb_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get giropay: BTreeMap<&str, &Value>,
        /// Values by name.
        get grabpay: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get jp_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get klarna: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get mb_way: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get multibanco: RefundDestinationDetailsAfterpayClearpay,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get mx_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get nz_bank_transfer: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get p24: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get paynow: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsBlik`].
        get paypal: RefundDestinationDetailsBlik,
        /// Values by name.
        get pix: BTreeMap<&str, &Value>,
        /// Values by name.
        get revolut: BTreeMap<&str, &Value>,
        /// Values by name.
        get scalapay: BTreeMap<&str, &Value>,
        /// Values by name.
        get sofort: BTreeMap<&str, &Value>,
        /// See [`RefundDestinationDetailsBlik`].
        get swish: RefundDestinationDetailsBlik,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get th_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get twint: BTreeMap<&str, &Value>,
        /// A text.
        get r#type = "type": &str,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        get us_bank_transfer: RefundDestinationDetailsAfterpayClearpay,
        /// Values by name.
        get wechat_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get zip: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Refund next action, as it comes back: anything may be missing.
    part RefundNextAction(false) {
        /// See [`RefundNextActionDisplayDetails`].
        get display_details: RefundNextActionDisplayDetails,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Refund pending reason: one of some texts, or any other.
    RefundPendingReason {
        ChargePending = "charge_pending",
        InsufficientFunds = "insufficient_funds",
        Processing = "processing",
    }
}

object! {
    /// Refund presentment details, as it comes back: anything may be missing.
    part RefundPresentmentDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get presentment_amount: i64,
        /// A text.
        get presentment_currency: &str,
    }
}

texts! {
    /// Refund reason: one of some texts, or any other.
    RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

params! {
    /// List refunds created value, as it is sent.
    group ListRefundsCreatedValue {
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
    /// Create refund origin: one of some texts, or any other.
    CreateRefundOrigin {
        CustomerBalance = "customer_balance",
    }
}

texts! {
    /// Create refund reason: one of some texts, or any other.
    CreateRefundReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

object! {
    /// Refund destination details afterpay clearpay, as it comes back: anything may be missing.
    part RefundDestinationDetailsAfterpayClearpay(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get reference_status: &str,
    }
}

object! {
    /// Refund destination details blik, as it comes back: anything may be missing.
    part RefundDestinationDetailsBlik(false) {
        /// A text.
        get network_decline_code: &str,
        /// A text.
        get reference: &str,
        /// A text.
        get reference_status: &str,
    }
}

object! {
    /// Refund destination details card, as it comes back: anything may be missing.
    part RefundDestinationDetailsCard(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get reference_status: &str,
        /// A text.
        get reference_type: &str,
        /// See [`RefundDestinationDetailsCardType`].
        get r#type = "type": RefundDestinationDetailsCardType,
    }
}

object! {
    /// Refund destination details crypto, as it comes back: anything may be missing.
    part RefundDestinationDetailsCrypto(false) {
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Refund next action display details, as it comes back: anything may be missing.
    part RefundNextActionDisplayDetails(false) {
        /// See [`RefundNextActionDisplayDetailsEmailSent`].
        get email_sent: RefundNextActionDisplayDetailsEmailSent,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
    }
}

texts! {
    /// Refund destination details card type: one of some texts, or any other.
    RefundDestinationDetailsCardType {
        Pending = "pending",
        Refund = "refund",
        Reversal = "reversal",
    }
}

object! {
    /// Refund next action display details email sent, as it comes back: anything may be missing.
    part RefundNextActionDisplayDetailsEmailSent(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get email_sent_at: i64,
        /// A text.
        get email_sent_to: &str,
    }
}
