//! What goes into and comes out of [`Refunds`](super::Refunds).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, choice, choice_from, has, record, setters, texts};

record! {
    /// Refund, as it comes back: anything may be missing.
    answer Refund {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`RefundDestinationDetails`].
        pub destination_details: Option<Box<RefundDestinationDetails>>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub failure_balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A text.
        pub failure_reason: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub instructions_email: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`RefundNextAction`].
        pub next_action: Option<Box<RefundNextAction>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`RefundPendingReason`].
        pub pending_reason: Option<RefundPendingReason>,
        /// See [`RefundPresentmentDetails`].
        pub presentment_details: Option<RefundPresentmentDetails>,
        /// See [`RefundReason`].
        pub reason: Option<RefundReason>,
        /// A text.
        pub receipt_number: Option<String>,
        /// An id, or the [`TransferReversal`](objects::TransferReversal) where it is expanded.
        pub source_transfer_reversal: Option<Expandable<objects::TransferReversal>>,
        /// A text.
        pub status: Option<String>,
        /// An id, or the [`TransferReversal`](objects::TransferReversal) where it is expanded.
        pub transfer_reversal: Option<Expandable<objects::TransferReversal>>,
    }
}

choice! {
    /// List refunds created: one of several things, or any other.
    ListRefundsCreated {
        Integer(i64) if Value::is_i64,
        ListRefundsCreatedValue(ListRefundsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListRefundsCreated {
        Integer(i64),
        ListRefundsCreatedValue(ListRefundsCreatedValue),
    }
}

record! {
    /// List refunds query, as it is sent.
    options ListRefundsQuery {
        /// A text.
        pub charge: Option<String>,
        /// See [`ListRefundsCreated`].
        pub created: Option<ListRefundsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListRefundsQuery {
        set charge: String,
        set created: ListRefundsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_intent: String,
        set starting_after: String,
    }
}

record! {
    /// Create refund, as it is sent.
    options CreateRefund {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub charge: Option<String>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub instructions_email: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreateRefundOrigin`].
        pub origin: Option<CreateRefundOrigin>,
        /// A text.
        pub payment_intent: Option<String>,
        /// See [`CreateRefundReason`].
        pub reason: Option<CreateRefundReason>,
        /// Yes or no.
        pub refund_application_fee: Option<bool>,
        /// Yes or no.
        pub reverse_transfer: Option<bool>,
    }
}

setters! {
    CreateRefund {
        set amount: i64,
        set charge: String,
        set currency: String,
        set customer: String,
        list expand: String,
        set instructions_email: String,
        entry metadata or unset_metadata: String,
        set origin: CreateRefundOrigin,
        set payment_intent: String,
        set reason: CreateRefundReason,
        set refund_application_fee: bool,
        set reverse_transfer: bool,
    }
}

record! {
    /// Update refund, as it is sent.
    options UpdateRefund {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateRefund {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Cancel refund, as it is sent.
    options CancelRefund {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelRefund {
        list expand: String,
    }
}

record! {
    /// Refund destination details, as it comes back: anything may be missing.
    answer RefundDestinationDetails {
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub afterpay_clearpay: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub au_bank_transfer: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsBlik`].
        pub blik: Option<RefundDestinationDetailsBlik>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub br_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsCard`].
        pub card: Option<RefundDestinationDetailsCard>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsCrypto`].
        pub crypto: Option<RefundDestinationDetailsCrypto>,
        /// Values by name.
        pub customer_cash_balance: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub eps: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub eu_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub gb_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub jp_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub klarna: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub mb_way: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub multibanco: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub mx_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub nz_bank_transfer: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub p24: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub paynow: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsBlik`].
        pub paypal: Option<RefundDestinationDetailsBlik>,
        /// Values by name.
        pub pix: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub revolut: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub sofort: Option<BTreeMap<String, Value>>,
        /// See [`RefundDestinationDetailsBlik`].
        pub swish: Option<RefundDestinationDetailsBlik>,
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub th_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`RefundDestinationDetailsAfterpayClearpay`].
        pub us_bank_transfer: Option<RefundDestinationDetailsAfterpayClearpay>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Refund next action, as it comes back: anything may be missing.
    answer RefundNextAction {
        /// See [`RefundNextActionDisplayDetails`].
        pub display_details: Option<RefundNextActionDisplayDetails>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Refund presentment details, as it comes back: anything may be missing.
    answer RefundPresentmentDetails {
        /// A whole number.
        pub presentment_amount: Option<i64>,
        /// A text.
        pub presentment_currency: Option<String>,
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

record! {
    /// List refunds created value, as it is sent.
    options ListRefundsCreatedValue {
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
    ListRefundsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
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

record! {
    /// Refund destination details afterpay clearpay, as it comes back: anything may be missing.
    answer RefundDestinationDetailsAfterpayClearpay {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub reference_status: Option<String>,
    }
}

record! {
    /// Refund destination details blik, as it comes back: anything may be missing.
    answer RefundDestinationDetailsBlik {
        /// A text.
        pub network_decline_code: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub reference_status: Option<String>,
    }
}

record! {
    /// Refund destination details card, as it comes back: anything may be missing.
    answer RefundDestinationDetailsCard {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub reference_status: Option<String>,
        /// A text.
        pub reference_type: Option<String>,
        /// See [`RefundDestinationDetailsCardType`].
        pub r#type: Option<RefundDestinationDetailsCardType> = "type",
    }
}

record! {
    /// Refund destination details crypto, as it comes back: anything may be missing.
    answer RefundDestinationDetailsCrypto {
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Refund next action display details, as it comes back: anything may be missing.
    answer RefundNextActionDisplayDetails {
        /// See [`RefundNextActionDisplayDetailsEmailSent`].
        pub email_sent: Option<RefundNextActionDisplayDetailsEmailSent>,
        /// A whole number.
        pub expires_at: Option<i64>,
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

record! {
    /// Refund next action display details email sent, as it comes back: anything may be missing.
    answer RefundNextActionDisplayDetailsEmailSent {
        /// A whole number.
        pub email_sent_at: Option<i64>,
        /// A text.
        pub email_sent_to: Option<String>,
    }
}
