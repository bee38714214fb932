//! What goes into and comes out of [`PaymentRecords`](super::PaymentRecords).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Payment attempt record, as it comes back: anything may be missing.
    answer PaymentAttemptRecord(true) {
        /// See [`PaymentAttemptRecordAmount`].
        get amount: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_authorized: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_canceled: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_failed: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_guaranteed: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_refunded: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_requested: PaymentAttemptRecordAmount,
        /// A text.
        get application: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`PaymentAttemptRecordCustomerDetails`].
        get customer_details: PaymentAttemptRecordCustomerDetails,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        get customer_presence: PaymentAttemptRecordCustomerPresence,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetails`].
        get payment_method_details: PaymentAttemptRecordPaymentMethodDetails,
        /// A text.
        get payment_record: &str,
        /// See [`PaymentAttemptRecordProcessorDetails`].
        get processor_details: PaymentAttemptRecordProcessorDetails,
        /// See [`PaymentAttemptRecordReportedBy`].
        get reported_by: PaymentAttemptRecordReportedBy,
        /// See [`PaymentAttemptRecordShippingDetails`].
        get shipping_details: PaymentAttemptRecordShippingDetails,
    }
}

object! {
    /// Payment record, as it comes back: anything may be missing.
    answer PaymentRecord(true) {
        /// See [`PaymentAttemptRecordAmount`].
        get amount: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_authorized: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_canceled: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_failed: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_guaranteed: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_refunded: PaymentAttemptRecordAmount,
        /// See [`PaymentAttemptRecordAmount`].
        get amount_requested: PaymentAttemptRecordAmount,
        /// A text.
        get application: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`PaymentAttemptRecordCustomerDetails`].
        get customer_details: PaymentAttemptRecordCustomerDetails,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        get customer_presence: PaymentAttemptRecordCustomerPresence,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// A text.
        get latest_payment_attempt_record: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetails`].
        get payment_method_details: PaymentAttemptRecordPaymentMethodDetails,
        /// See [`PaymentAttemptRecordProcessorDetails`].
        get processor_details: PaymentAttemptRecordProcessorDetails,
        /// See [`PaymentAttemptRecordReportedBy`].
        get reported_by: PaymentAttemptRecordReportedBy,
        /// See [`PaymentAttemptRecordShippingDetails`].
        get shipping_details: PaymentAttemptRecordShippingDetails,
    }
}

params! {
    /// List payment attempt records query, as it is sent.
    required ListPaymentAttemptRecordsQuery {
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payment_record: String,
        /// A text.
        set starting_after: String,
    }
}

impl ListPaymentAttemptRecordsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_record: impl Into<String>) -> Self {
        Self(Fields::new()).payment_record(payment_record)
    }
}

params! {
    /// List payment records query, as it is sent.
    options ListPaymentRecordsQuery {
        /// A whole number.
        set created_after: i64,
        /// A whole number.
        set created_before: i64,
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
    /// Report payment record payment attempt, as it is sent.
    required ReportPaymentRecordPaymentAttempt {
        /// See [`ReportPaymentRecordPaymentAttemptCanceledInput`].
        set canceled: ReportPaymentRecordPaymentAttemptCanceledInput,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// See [`ReportPaymentRecordPaymentAttemptFailedInput`].
        set failed: ReportPaymentRecordPaymentAttemptFailedInput,
        /// See [`ReportPaymentRecordPaymentAttemptGuaranteedInput`].
        set guaranteed: ReportPaymentRecordPaymentAttemptGuaranteedInput,
        /// A whole number, in seconds since 1970 (UTC).
        set initiated_at: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`ReportPaymentRecordPaymentAttemptOutcome`].
        set outcome: ReportPaymentRecordPaymentAttemptOutcome,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetails`].
        set payment_method_details: ReportPaymentRecordPaymentAttemptPaymentMethodDetails,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        set shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

impl ReportPaymentRecordPaymentAttempt {
    /// With what must be there.
    #[must_use]
    pub fn new(initiated_at: impl Into<i64>) -> Self {
        Self(Fields::new()).initiated_at(initiated_at)
    }
}

params! {
    /// Report payment record payment attempt canceled, as it is sent.
    required ReportPaymentRecordPaymentAttemptCanceled {
        /// A whole number, in seconds since 1970 (UTC).
        set canceled_at: i64,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

impl ReportPaymentRecordPaymentAttemptCanceled {
    /// With what must be there.
    #[must_use]
    pub fn new(canceled_at: impl Into<i64>) -> Self {
        Self(Fields::new()).canceled_at(canceled_at)
    }
}

params! {
    /// Report payment record payment attempt failed, as it is sent.
    required ReportPaymentRecordPaymentAttemptFailed {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set failed_at: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

impl ReportPaymentRecordPaymentAttemptFailed {
    /// With what must be there.
    #[must_use]
    pub fn new(failed_at: impl Into<i64>) -> Self {
        Self(Fields::new()).failed_at(failed_at)
    }
}

params! {
    /// Report payment record payment attempt guaranteed, as it is sent.
    required ReportPaymentRecordPaymentAttemptGuaranteed {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set guaranteed_at: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

impl ReportPaymentRecordPaymentAttemptGuaranteed {
    /// With what must be there.
    #[must_use]
    pub fn new(guaranteed_at: impl Into<i64>) -> Self {
        Self(Fields::new()).guaranteed_at(guaranteed_at)
    }
}

params! {
    /// Report payment record payment attempt informational, as it is sent.
    options ReportPaymentRecordPaymentAttemptInformational {
        /// See [`ReportPaymentRecordPaymentAttemptInformationalCustomerDetails`].
        set customer_details: ReportPaymentRecordPaymentAttemptInformationalCustomerDetails,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        set shipping_details or unset_shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

params! {
    /// Report payment record refund, as it is sent.
    required ReportPaymentRecordRefund {
        /// See [`ReportPaymentRecordRefundAmount`].
        set amount: ReportPaymentRecordRefundAmount,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set initiated_at: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`ReportPaymentRecordRefundOutcome`].
        set outcome: ReportPaymentRecordRefundOutcome,
        /// See [`ReportPaymentRecordRefundProcessorDetails`].
        set processor_details: ReportPaymentRecordRefundProcessorDetails,
        /// See [`ReportPaymentRecordRefundRefunded`].
        set refunded: ReportPaymentRecordRefundRefunded,
    }
}

impl ReportPaymentRecordRefund {
    /// With what must be there.
    #[must_use]
    pub fn new(
        outcome: impl Into<ReportPaymentRecordRefundOutcome>,
        processor_details: impl Into<ReportPaymentRecordRefundProcessorDetails>,
    ) -> Self {
        Self(Fields::new()).outcome(outcome).processor_details(processor_details)
    }
}

params! {
    /// Report payment record payment, as it is sent.
    required ReportPaymentRecordPayment {
        /// See [`ReportPaymentRecordRefundAmount`].
        set amount_requested: ReportPaymentRecordRefundAmount,
        /// See [`ReportPaymentRecordPaymentAttemptCanceledInput`].
        set canceled: ReportPaymentRecordPaymentAttemptCanceledInput,
        /// See [`ReportPaymentRecordPaymentAttemptInformationalCustomerDetails`].
        set customer_details: ReportPaymentRecordPaymentAttemptInformationalCustomerDetails,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        set customer_presence: PaymentAttemptRecordCustomerPresence,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// See [`ReportPaymentRecordPaymentAttemptFailedInput`].
        set failed: ReportPaymentRecordPaymentAttemptFailedInput,
        /// See [`ReportPaymentRecordPaymentAttemptGuaranteedInput`].
        set guaranteed: ReportPaymentRecordPaymentAttemptGuaranteedInput,
        /// A whole number, in seconds since 1970 (UTC).
        set initiated_at: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`ReportPaymentRecordPaymentAttemptOutcome`].
        set outcome: ReportPaymentRecordPaymentAttemptOutcome,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetails`].
        set payment_method_details: ReportPaymentRecordPaymentAttemptPaymentMethodDetails,
        /// See [`ReportPaymentRecordPaymentProcessorDetails`].
        set processor_details: ReportPaymentRecordPaymentProcessorDetails,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        set shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

impl ReportPaymentRecordPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount_requested: impl Into<ReportPaymentRecordRefundAmount>,
        initiated_at: impl Into<i64>,
        payment_method_details: impl Into<ReportPaymentRecordPaymentAttemptPaymentMethodDetails>,
    ) -> Self {
        Self(Fields::new())
            .amount_requested(amount_requested)
            .initiated_at(initiated_at)
            .payment_method_details(payment_method_details)
    }
}

object! {
    /// Payment attempt record amount, as it comes back: anything may be missing.
    part PaymentAttemptRecordAmount(false) {
        /// A text.
        get currency: &str,
        /// A whole number.
        get value: i64,
    }
}

object! {
    /// Payment attempt record customer details, as it comes back: anything may be missing.
    part PaymentAttemptRecordCustomerDetails(false) {
        /// A text.
        get customer: &str,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

texts! {
    /// Payment attempt record customer presence: one of some texts, or any other.
    PaymentAttemptRecordCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

object! {
    /// Payment attempt record payment method details, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetails(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer`].
        get ach_credit_transfer: PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebit`].
        get ach_debit: PaymentAttemptRecordPaymentMethodDetailsAchDebit,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAcssDebit`].
        get acss_debit: PaymentAttemptRecordPaymentMethodDetailsAcssDebit,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAffirm`].
        get affirm: PaymentAttemptRecordPaymentMethodDetailsAffirm,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay`].
        get afterpay_clearpay: PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlipay`].
        get alipay: PaymentAttemptRecordPaymentMethodDetailsAlipay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlma`].
        get alma: PaymentAttemptRecordPaymentMethodDetailsAlma,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPay`].
        get amazon_pay: PaymentAttemptRecordPaymentMethodDetailsAmazonPay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit`].
        get au_becs_debit: PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBacsDebit`].
        get bacs_debit: PaymentAttemptRecordPaymentMethodDetailsBacsDebit,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBancontact`].
        get bancontact: PaymentAttemptRecordPaymentMethodDetailsBancontact,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get billie: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillingDetails`].
        get billing_details: PaymentAttemptRecordPaymentMethodDetailsBillingDetails,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        get bizum: PaymentAttemptRecordPaymentMethodDetailsBizum,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBlik`].
        get blik: PaymentAttemptRecordPaymentMethodDetailsBlik,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBoleto`].
        get boleto: PaymentAttemptRecordPaymentMethodDetailsBoleto,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCard`].
        get card: PaymentAttemptRecordPaymentMethodDetailsCard,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresent`].
        get card_present: PaymentAttemptRecordPaymentMethodDetailsCardPresent,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCashapp`].
        get cashapp: PaymentAttemptRecordPaymentMethodDetailsCashapp,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCrypto`].
        get crypto: PaymentAttemptRecordPaymentMethodDetailsCrypto,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCustom`].
        get custom: PaymentAttemptRecordPaymentMethodDetailsCustom,
        /// Values by name.
        get customer_balance: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsEps`].
        get eps: PaymentAttemptRecordPaymentMethodDetailsEps,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsFpx`].
        get fpx: PaymentAttemptRecordPaymentMethodDetailsFpx,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsGiropay`].
        get giropay: PaymentAttemptRecordPaymentMethodDetailsGiropay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get grabpay: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdeal`].
        get ideal: PaymentAttemptRecordPaymentMethodDetailsIdeal,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresent`].
        get interac_present: PaymentAttemptRecordPaymentMethodDetailsInteracPresent,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        get kakao_pay: PaymentAttemptRecordPaymentMethodDetailsBizum,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarna`].
        get klarna: PaymentAttemptRecordPaymentMethodDetailsKlarna,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbini`].
        get konbini: PaymentAttemptRecordPaymentMethodDetailsKonbini,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKrCard`].
        get kr_card: PaymentAttemptRecordPaymentMethodDetailsKrCard,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsLink`].
        get link: PaymentAttemptRecordPaymentMethodDetailsLink,
        /// Values by name.
        get mb_way: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMobilepay`].
        get mobilepay: PaymentAttemptRecordPaymentMethodDetailsMobilepay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMomo`].
        get momo: PaymentAttemptRecordPaymentMethodDetailsMomo,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMultibanco`].
        get multibanco: PaymentAttemptRecordPaymentMethodDetailsMultibanco,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        get naver_pay: PaymentAttemptRecordPaymentMethodDetailsBizum,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsNzBankAccount`].
        get nz_bank_account: PaymentAttemptRecordPaymentMethodDetailsNzBankAccount,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsOxxo`].
        get oxxo: PaymentAttemptRecordPaymentMethodDetailsOxxo,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsP24`].
        get p24: PaymentAttemptRecordPaymentMethodDetailsP24,
        /// Values by name.
        get pay_by_bank: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        get payco: PaymentAttemptRecordPaymentMethodDetailsBizum,
        /// A text.
        get payment_method: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaynow`].
        get paynow: PaymentAttemptRecordPaymentMethodDetailsPaynow,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypal`].
        get paypal: PaymentAttemptRecordPaymentMethodDetailsPaypal,
        /// Values by name.
        get paypay: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPayto`].
        get payto: PaymentAttemptRecordPaymentMethodDetailsPayto,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPix`].
        get pix: PaymentAttemptRecordPaymentMethodDetailsPix,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPromptpay`].
        get promptpay: PaymentAttemptRecordPaymentMethodDetailsPromptpay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPay`].
        get revolut_pay: PaymentAttemptRecordPaymentMethodDetailsAmazonPay,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        get samsung_pay: PaymentAttemptRecordPaymentMethodDetailsBizum,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get satispay: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get scalapay: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer`].
        get sepa_credit_transfer: PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSepaDebit`].
        get sepa_debit: PaymentAttemptRecordPaymentMethodDetailsSepaDebit,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get sequra: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSofort`].
        get sofort: PaymentAttemptRecordPaymentMethodDetailsSofort,
        /// Values by name.
        get stripe_account: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        get sunbit: PaymentAttemptRecordPaymentMethodDetailsBillie,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSwish`].
        get swish: PaymentAttemptRecordPaymentMethodDetailsSwish,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsTwint`].
        get twint: PaymentAttemptRecordPaymentMethodDetailsTwint,
        /// A text.
        get r#type = "type": &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUpi`].
        get upi: PaymentAttemptRecordPaymentMethodDetailsUpi,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: PaymentAttemptRecordPaymentMethodDetailsUsBankAccount,
        /// Values by name.
        get wechat: BTreeMap<&str, &Value>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsWechatPay`].
        get wechat_pay: PaymentAttemptRecordPaymentMethodDetailsWechatPay,
        /// Values by name.
        get zip: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Payment attempt record processor details, as it comes back: anything may be missing.
    part PaymentAttemptRecordProcessorDetails(false) {
        /// See [`PaymentAttemptRecordProcessorDetailsCustom`].
        get custom: PaymentAttemptRecordProcessorDetailsCustom,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Payment attempt record reported by: one of some texts, or any other.
    PaymentAttemptRecordReportedBy {
        SelfValue = "self",
        Stripe = "stripe",
    }
}

object! {
    /// Payment attempt record shipping details, as it comes back: anything may be missing.
    part PaymentAttemptRecordShippingDetails(false) {
        /// See [`PaymentAttemptRecordShippingDetailsAddress`].
        get address: PaymentAttemptRecordShippingDetailsAddress,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

params! {
    /// Report payment record payment attempt canceled input, as it is sent.
    required_group ReportPaymentRecordPaymentAttemptCanceledInput {
        /// A whole number, in seconds since 1970 (UTC).
        set canceled_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptCanceledInput {
    /// With what must be there.
    #[must_use]
    pub fn new(canceled_at: impl Into<i64>) -> Self {
        Self(Fields::new()).canceled_at(canceled_at)
    }
}

params! {
    /// Report payment record payment attempt failed input, as it is sent.
    required_group ReportPaymentRecordPaymentAttemptFailedInput {
        /// A whole number, in seconds since 1970 (UTC).
        set failed_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptFailedInput {
    /// With what must be there.
    #[must_use]
    pub fn new(failed_at: impl Into<i64>) -> Self {
        Self(Fields::new()).failed_at(failed_at)
    }
}

params! {
    /// Report payment record payment attempt guaranteed input, as it is sent.
    required_group ReportPaymentRecordPaymentAttemptGuaranteedInput {
        /// A whole number, in seconds since 1970 (UTC).
        set guaranteed_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptGuaranteedInput {
    /// With what must be there.
    #[must_use]
    pub fn new(guaranteed_at: impl Into<i64>) -> Self {
        Self(Fields::new()).guaranteed_at(guaranteed_at)
    }
}

texts! {
    /// Report payment record payment attempt outcome: one of some texts, or any other.
    ReportPaymentRecordPaymentAttemptOutcome {
        Canceled = "canceled",
        Failed = "failed",
        Guaranteed = "guaranteed",
    }
}

params! {
    /// Report payment record payment attempt payment method details, as it is sent.
    group ReportPaymentRecordPaymentAttemptPaymentMethodDetails {
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails`].
        set billing_details: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom`].
        set custom: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom,
        /// A text.
        set payment_method: String,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        set r#type = "type": ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType,
    }
}

params! {
    /// Report payment record payment attempt shipping details, as it is sent.
    group ReportPaymentRecordPaymentAttemptShippingDetails {
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetailsAddress`].
        set address: ReportPaymentRecordPaymentAttemptShippingDetailsAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Report payment record payment attempt informational customer details, as it is sent.
    group ReportPaymentRecordPaymentAttemptInformationalCustomerDetails {
        /// A text.
        set customer: String,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Report payment record refund amount, as it is sent.
    required_group ReportPaymentRecordRefundAmount {
        /// A text.
        set currency: String,
        /// A whole number.
        set value: i64,
    }
}

impl ReportPaymentRecordRefundAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: impl Into<i64>) -> Self {
        Self(Fields::new()).currency(currency).value(value)
    }
}

texts! {
    /// Report payment record refund outcome: one of some texts, or any other.
    ReportPaymentRecordRefundOutcome {
        Refunded = "refunded",
    }
}

params! {
    /// Report payment record refund processor details, as it is sent.
    required_group ReportPaymentRecordRefundProcessorDetails {
        /// See [`ReportPaymentRecordRefundProcessorDetailsCustom`].
        set custom: ReportPaymentRecordRefundProcessorDetailsCustom,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        set r#type = "type": ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType,
    }
}

impl ReportPaymentRecordRefundProcessorDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Report payment record refund refunded, as it is sent.
    required_group ReportPaymentRecordRefundRefunded {
        /// A whole number, in seconds since 1970 (UTC).
        set refunded_at: i64,
    }
}

impl ReportPaymentRecordRefundRefunded {
    /// With what must be there.
    #[must_use]
    pub fn new(refunded_at: impl Into<i64>) -> Self {
        Self(Fields::new()).refunded_at(refunded_at)
    }
}

params! {
    /// Report payment record payment processor details, as it is sent.
    required_group ReportPaymentRecordPaymentProcessorDetails {
        /// See [`ReportPaymentRecordPaymentProcessorDetailsCustom`].
        set custom: ReportPaymentRecordPaymentProcessorDetailsCustom,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        set r#type = "type": ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType,
    }
}

impl ReportPaymentRecordPaymentProcessorDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

object! {
    /// Payment attempt record payment method details ach credit transfer, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer(false) {
        /// A text.
        get account_number: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get routing_number: &str,
        /// A text.
        get swift_code: &str,
    }
}

object! {
    /// Payment attempt record payment method details ach debit, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAchDebit(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get country: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Payment attempt record payment method details acss debit, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAcssDebit(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get institution_number: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate: &str,
        /// A text.
        get transit_number: &str,
    }
}

object! {
    /// Payment attempt record payment method details affirm, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAffirm(false) {
        /// A text.
        get location: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details afterpay clearpay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay(false) {
        /// A text.
        get order_id: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment attempt record payment method details alipay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAlipay(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details alma, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAlma(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments`].
        get installments: PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details amazon pay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAmazonPay(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding`].
        get funding: PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details au becs debit, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Payment attempt record payment method details bacs debit, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBacsDebit(false) {
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate: &str,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Payment attempt record payment method details bancontact, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBancontact(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_sepa_debit: Expandable<objects::PaymentMethod>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get generated_sepa_debit_mandate: Expandable<objects::Mandate>,
        /// A text.
        get iban_last4: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBancontactPreferredLanguage`].
        get preferred_language: PaymentAttemptRecordPaymentMethodDetailsBancontactPreferredLanguage,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details billie, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBillie(false) {
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details billing details, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBillingDetails(false) {
        /// See [`PaymentAttemptRecordShippingDetailsAddress`].
        get address: PaymentAttemptRecordShippingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Payment attempt record payment method details bizum, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBizum(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details blik, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBlik(false) {
        /// A text.
        get buyer_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details boleto, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsBoleto(false) {
        /// A text.
        get tax_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details card, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCard(false) {
        /// A text.
        get authorization_code: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardBrand`].
        get brand: PaymentAttemptRecordPaymentMethodDetailsCardBrand,
        /// A whole number, in seconds since 1970 (UTC).
        get capture_before: i64,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecks`].
        get checks: PaymentAttemptRecordPaymentMethodDetailsCardChecks,
        /// A text.
        get country: &str,
        /// A text.
        get description: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardFunding`].
        get funding: PaymentAttemptRecordPaymentMethodDetailsCardFunding,
        /// A text.
        get iin: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallments`].
        get installments: PaymentAttemptRecordPaymentMethodDetailsCardInstallments,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// Yes or no.
        get moto: bool,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardBrand`].
        get network: PaymentAttemptRecordPaymentMethodDetailsCardBrand,
        /// A text.
        get network_advice_code: &str,
        /// A text.
        get network_decline_code: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken`].
        get network_token: PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken,
        /// A text.
        get network_transaction_id: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardStoredCredentialUsage`].
        get stored_credential_usage: PaymentAttemptRecordPaymentMethodDetailsCardStoredCredentialUsage,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure`].
        get three_d_secure: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardWallet`].
        get wallet: PaymentAttemptRecordPaymentMethodDetailsCardWallet,
    }
}

object! {
    /// Payment attempt record payment method details card present, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardPresent(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_authorized: i64,
        /// A text.
        get brand: &str,
        /// A text.
        get brand_product: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get capture_before: i64,
        /// A text.
        get cardholder_name: &str,
        /// A text.
        get country: &str,
        /// A text.
        get description: &str,
        /// A text.
        get emv_auth_data: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get generated_card: &str,
        /// A text.
        get iin: &str,
        /// Yes or no.
        get incremental_authorization_supported: bool,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get location: &str,
        /// A text.
        get network: &str,
        /// A text.
        get network_transaction_id: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline`].
        get offline: PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline,
        /// Yes or no.
        get overcapture_supported: bool,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod`].
        get read_method: PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt`].
        get receipt: PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet`].
        get wallet: PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet,
    }
}

object! {
    /// Payment attempt record payment method details cashapp, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCashapp(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get cashtag: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details crypto, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCrypto(false) {
        /// A text.
        get buyer_address: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCryptoNetwork`].
        get network: PaymentAttemptRecordPaymentMethodDetailsCryptoNetwork,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCryptoTokenCurrency`].
        get token_currency: PaymentAttemptRecordPaymentMethodDetailsCryptoTokenCurrency,
        /// A text.
        get transaction_hash: &str,
    }
}

object! {
    /// Payment attempt record payment method details custom, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCustom(false) {
        /// A text.
        get display_name: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment attempt record payment method details eps, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsEps(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsEpsBank`].
        get bank: PaymentAttemptRecordPaymentMethodDetailsEpsBank,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details fpx, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsFpx(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsFpxBank`].
        get bank: PaymentAttemptRecordPaymentMethodDetailsFpxBank,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details giropay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsGiropay(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details ideal, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsIdeal(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdealBank`].
        get bank: PaymentAttemptRecordPaymentMethodDetailsIdealBank,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdealBic`].
        get bic: PaymentAttemptRecordPaymentMethodDetailsIdealBic,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_sepa_debit: Expandable<objects::PaymentMethod>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get generated_sepa_debit_mandate: Expandable<objects::Mandate>,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get transaction_id: &str,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details interac present, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsInteracPresent(false) {
        /// A text.
        get brand: &str,
        /// A text.
        get cardholder_name: &str,
        /// A text.
        get country: &str,
        /// A text.
        get description: &str,
        /// A text.
        get emv_auth_data: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get generated_card: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get location: &str,
        /// A text.
        get network: &str,
        /// A text.
        get network_transaction_id: &str,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod`].
        get read_method: PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt`].
        get receipt: PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt,
    }
}

object! {
    /// Payment attempt record payment method details klarna, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKlarna(false) {
        /// A text.
        get location: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails`].
        get payer_details: PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails,
        /// A text.
        get payment_method_category: &str,
        /// A text.
        get preferred_locale: &str,
        /// A text.
        get reader: &str,
    }
}

object! {
    /// Payment attempt record payment method details konbini, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKonbini(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbiniStore`].
        get store: PaymentAttemptRecordPaymentMethodDetailsKonbiniStore,
    }
}

object! {
    /// Payment attempt record payment method details kr card, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKrCard(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKrCardBrand`].
        get brand: PaymentAttemptRecordPaymentMethodDetailsKrCardBrand,
        /// A text.
        get buyer_id: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details link, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsLink(false) {
        /// A text.
        get country: &str,
        /// A text.
        get funding_source_group: &str,
    }
}

object! {
    /// Payment attempt record payment method details mobilepay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsMobilepay(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMobilepayCard`].
        get card: PaymentAttemptRecordPaymentMethodDetailsMobilepayCard,
    }
}

object! {
    /// Payment attempt record payment method details momo, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsMomo(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Payment attempt record payment method details multibanco, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsMultibanco(false) {
        /// A text.
        get entity: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment attempt record payment method details nz bank account, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsNzBankAccount(false) {
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get suffix: &str,
    }
}

object! {
    /// Payment attempt record payment method details oxxo, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsOxxo(false) {
        /// A text.
        get number: &str,
    }
}

object! {
    /// Payment attempt record payment method details p24, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsP24(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsP24Bank`].
        get bank: PaymentAttemptRecordPaymentMethodDetailsP24Bank,
        /// A text.
        get reference: &str,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details paynow, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPaynow(false) {
        /// A text.
        get location: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment attempt record payment method details paypal, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPaypal(false) {
        /// A text.
        get country: &str,
        /// A text.
        get payer_email: &str,
        /// A text.
        get payer_id: &str,
        /// A text.
        get payer_name: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection`].
        get seller_protection: PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details payto, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPayto(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate: &str,
        /// A text.
        get pay_id: &str,
    }
}

object! {
    /// Payment attempt record payment method details pix, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPix(false) {
        /// A text.
        get bank_transaction_id: &str,
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Payment attempt record payment method details promptpay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPromptpay(false) {
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment attempt record payment method details sepa credit transfer, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get iban: &str,
    }
}

object! {
    /// Payment attempt record payment method details sepa debit, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsSepaDebit(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get country: &str,
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Payment attempt record payment method details sofort, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsSofort(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get country: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_sepa_debit: Expandable<objects::PaymentMethod>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get generated_sepa_debit_mandate: Expandable<objects::Mandate>,
        /// A text.
        get iban_last4: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSofortPreferredLanguage`].
        get preferred_language: PaymentAttemptRecordPaymentMethodDetailsSofortPreferredLanguage,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Payment attempt record payment method details swish, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsSwish(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get payment_reference: &str,
        /// A text.
        get verified_phone_last4: &str,
    }
}

object! {
    /// Payment attempt record payment method details twint, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsTwint(false) {
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Payment attempt record payment method details upi, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsUpi(false) {
        /// A text.
        get vpa: &str,
    }
}

object! {
    /// Payment attempt record payment method details us bank account, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsUsBankAccount(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUsBankAccountAccountType`].
        get account_type: PaymentAttemptRecordPaymentMethodDetailsUsBankAccountAccountType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get expected_debit_date: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get mandate: Expandable<objects::Mandate>,
        /// A text.
        get payment_reference: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Payment attempt record payment method details wechat pay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsWechatPay(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get location: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Payment attempt record processor details custom, as it comes back: anything may be missing.
    part PaymentAttemptRecordProcessorDetailsCustom(false) {
        /// A text.
        get payment_reference: &str,
    }
}

object! {
    /// Payment attempt record shipping details address, as it comes back: anything may be missing.
    part PaymentAttemptRecordShippingDetailsAddress(false) {
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

params! {
    /// Report payment record payment attempt payment method details billing details, as it is sent.
    group ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails {
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetailsAddress`].
        set address: ReportPaymentRecordPaymentAttemptShippingDetailsAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Report payment record payment attempt payment method details custom, as it is sent.
    group ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom {
        /// A text.
        set display_name: String,
        /// A text.
        set r#type = "type": String,
    }
}

texts! {
    /// Report payment record payment attempt payment method details type: one of some texts, or any other.
    ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType {
        Custom = "custom",
    }
}

params! {
    /// Report payment record payment attempt shipping details address, as it is sent.
    group ReportPaymentRecordPaymentAttemptShippingDetailsAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
    }
}

params! {
    /// Report payment record refund processor details custom, as it is sent.
    required_group ReportPaymentRecordRefundProcessorDetailsCustom {
        /// A text.
        set refund_reference: String,
    }
}

impl ReportPaymentRecordRefundProcessorDetailsCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(refund_reference: impl Into<String>) -> Self {
        Self(Fields::new()).refund_reference(refund_reference)
    }
}

params! {
    /// Report payment record payment processor details custom, as it is sent.
    required_group ReportPaymentRecordPaymentProcessorDetailsCustom {
        /// A text.
        set payment_reference: String,
    }
}

impl ReportPaymentRecordPaymentProcessorDetailsCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_reference: impl Into<String>) -> Self {
        Self(Fields::new()).payment_reference(payment_reference)
    }
}

texts! {
    /// Payment attempt record payment method details ach debit account holder type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

object! {
    /// Payment attempt record payment method details alma installments, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments(false) {
        /// A whole number.
        get count: i64,
    }
}

object! {
    /// Payment attempt record payment method details amazon pay funding, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard`].
        get card: PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Payment attempt record payment method details bancontact preferred language: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

texts! {
    /// Payment attempt record payment method details card brand: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardBrand {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        UnknownValue = "unknown",
        Visa = "visa",
    }
}

object! {
    /// Payment attempt record payment method details card checks, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardChecks(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        get address_line1_check: PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        get address_postal_code_check: PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        get cvc_check: PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check,
    }
}

texts! {
    /// Payment attempt record payment method details card funding: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardFunding {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}

object! {
    /// Payment attempt record payment method details card installments, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardInstallments(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan`].
        get plan: PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan,
    }
}

object! {
    /// Payment attempt record payment method details card network token, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken(false) {
        /// Yes or no.
        get used: bool,
    }
}

texts! {
    /// Payment attempt record payment method details card stored credential usage: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardStoredCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

object! {
    /// Payment attempt record payment method details card three d secure, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        get authentication_flow: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureAuthenticationFlow,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        get electronic_commerce_indicator: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureExemptionIndicator`].
        get exemption_indicator: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureExemptionIndicator,
        /// Yes or no.
        get exemption_indicator_applied: bool,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResult`].
        get result: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResult,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResultReason`].
        get result_reason: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResultReason,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureVersion`].
        get version: PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureVersion,
    }
}

object! {
    /// Payment attempt record payment method details card wallet, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardWallet(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay`].
        get apple_pay: PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay,
        /// A text.
        get dynamic_last4: &str,
        /// Values by name.
        get google_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get link: BTreeMap<&str, &Value>,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment attempt record payment method details card present offline, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get stored_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Payment attempt record payment method details card present read method: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

object! {
    /// Payment attempt record payment method details card present receipt, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReceiptAccountType`].
        get account_type: PaymentAttemptRecordPaymentMethodDetailsCardPresentReceiptAccountType,
        /// A text.
        get application_cryptogram: &str,
        /// A text.
        get application_preferred_name: &str,
        /// A text.
        get authorization_code: &str,
        /// A text.
        get authorization_response_code: &str,
        /// A text.
        get cardholder_verification_method: &str,
        /// A text.
        get dedicated_file_name: &str,
        /// A text.
        get terminal_verification_results: &str,
        /// A text.
        get transaction_status_information: &str,
    }
}

object! {
    /// Payment attempt record payment method details card present wallet, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentWalletType`].
        get r#type = "type": PaymentAttemptRecordPaymentMethodDetailsCardPresentWalletType,
    }
}

texts! {
    /// Payment attempt record payment method details crypto network: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Sui = "sui",
        Tempo = "tempo",
    }
}

texts! {
    /// Payment attempt record payment method details crypto token currency: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCryptoTokenCurrency {
        Ousd = "ousd",
        PhantomCash = "phantom_cash",
        Usdc = "usdc",
        Usdg = "usdg",
        Usdp = "usdp",
        Usdsui = "usdsui",
        Usdt = "usdt",
    }
}

texts! {
    /// Payment attempt record payment method details eps bank: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsEpsBank {
        ArzteUndApothekerBank = "arzte_und_apotheker_bank",
        AustrianAnadiBankAg = "austrian_anadi_bank_ag",
        BankAustria = "bank_austria",
        BankhausCarlSpangler = "bankhaus_carl_spangler",
        BankhausSchelhammerUndSchatteraAg = "bankhaus_schelhammer_und_schattera_ag",
        BawagPskAg = "bawag_psk_ag",
        BksBankAg = "bks_bank_ag",
        BrullKallmusBankAg = "brull_kallmus_bank_ag",
        BtvVierLanderBank = "btv_vier_lander_bank",
        CapitalBankGraweGruppeAg = "capital_bank_grawe_gruppe_ag",
        DeutscheBankAg = "deutsche_bank_ag",
        Dolomitenbank = "dolomitenbank",
        EasybankAg = "easybank_ag",
        ErsteBankUndSparkassen = "erste_bank_und_sparkassen",
        HypoAlpeadriabankInternationalAg = "hypo_alpeadriabank_international_ag",
        HypoBankBurgenlandAktiengesellschaft = "hypo_bank_burgenland_aktiengesellschaft",
        HypoNoeLbFurNiederosterreichUWien = "hypo_noe_lb_fur_niederosterreich_u_wien",
        HypoOberosterreichSalzburgSteiermark = "hypo_oberosterreich_salzburg_steiermark",
        HypoTirolBankAg = "hypo_tirol_bank_ag",
        HypoVorarlbergBankAg = "hypo_vorarlberg_bank_ag",
        MarchfelderBank = "marchfelder_bank",
        OberbankAg = "oberbank_ag",
        RaiffeisenBankengruppeOsterreich = "raiffeisen_bankengruppe_osterreich",
        SchoellerbankAg = "schoellerbank_ag",
        SpardaBankWien = "sparda_bank_wien",
        VolksbankGruppe = "volksbank_gruppe",
        VolkskreditbankAg = "volkskreditbank_ag",
        VrBankBraunau = "vr_bank_braunau",
    }
}

texts! {
    /// Payment attempt record payment method details fpx bank: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsFpxBank {
        AffinBank = "affin_bank",
        Agrobank = "agrobank",
        AllianceBank = "alliance_bank",
        Ambank = "ambank",
        BankIslam = "bank_islam",
        BankMuamalat = "bank_muamalat",
        BankOfChina = "bank_of_china",
        BankRakyat = "bank_rakyat",
        BnpParibas = "bnp_paribas",
        Bsn = "bsn",
        Cimb = "cimb",
        Citibank = "citibank",
        DeutscheBank = "deutsche_bank",
        HongLeongBank = "hong_leong_bank",
        Hsbc = "hsbc",
        Kfh = "kfh",
        Maybank2e = "maybank2e",
        Maybank2u = "maybank2u",
        MbsbBank = "mbsb_bank",
        Ocbc = "ocbc",
        PbEnterprise = "pb_enterprise",
        PublicBank = "public_bank",
        Rhb = "rhb",
        StandardChartered = "standard_chartered",
        Uob = "uob",
    }
}

texts! {
    /// Payment attempt record payment method details ideal bank: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsIdealBank {
        AbnAmro = "abn_amro",
        Adyen = "adyen",
        AsnBank = "asn_bank",
        Bunq = "bunq",
        Buut = "buut",
        Finom = "finom",
        Handelsbanken = "handelsbanken",
        Ing = "ing",
        Knab = "knab",
        Mollie = "mollie",
        Moneyou = "moneyou",
        N26 = "n26",
        Nn = "nn",
        Rabobank = "rabobank",
        Regiobank = "regiobank",
        Revolut = "revolut",
        SnsBank = "sns_bank",
        TriodosBank = "triodos_bank",
        VanLanschot = "van_lanschot",
        Yoursafe = "yoursafe",
    }
}

texts! {
    /// Payment attempt record payment method details ideal bic: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsIdealBic {
        Abnanl2A = "ABNANL2A",
        Adybnl2A = "ADYBNL2A",
        Asnbnl21 = "ASNBNL21",
        Bitsnl2A = "BITSNL2A",
        Bunqnl2A = "BUNQNL2A",
        Buutnl2A = "BUUTNL2A",
        Fnomnl22 = "FNOMNL22",
        Fvlbnl22 = "FVLBNL22",
        Handnl2A = "HANDNL2A",
        Ingbnl2A = "INGBNL2A",
        Knabnl2H = "KNABNL2H",
        Mllenl2A = "MLLENL2A",
        Moyonl21 = "MOYONL21",
        Nnbanl2G = "NNBANL2G",
        Ntsbdeb1 = "NTSBDEB1",
        Rabonl2U = "RABONL2U",
        Rbrbnl21 = "RBRBNL21",
        Revoie23 = "REVOIE23",
        Revolt21 = "REVOLT21",
        Snsbnl2A = "SNSBNL2A",
        Trionl2U = "TRIONL2U",
    }
}

object! {
    /// Payment attempt record payment method details interac present receipt, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceiptAccountType`].
        get account_type: PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceiptAccountType,
        /// A text.
        get application_cryptogram: &str,
        /// A text.
        get application_preferred_name: &str,
        /// A text.
        get authorization_code: &str,
        /// A text.
        get authorization_response_code: &str,
        /// A text.
        get cardholder_verification_method: &str,
        /// A text.
        get dedicated_file_name: &str,
        /// A text.
        get terminal_verification_results: &str,
        /// A text.
        get transaction_status_information: &str,
    }
}

object! {
    /// Payment attempt record payment method details klarna payer details, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress`].
        get address: PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress,
    }
}

object! {
    /// Payment attempt record payment method details konbini store, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKonbiniStore(false) {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbiniStoreChain`].
        get chain: PaymentAttemptRecordPaymentMethodDetailsKonbiniStoreChain,
    }
}

texts! {
    /// Payment attempt record payment method details kr card brand: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsKrCardBrand {
        Bc = "bc",
        Citi = "citi",
        Hana = "hana",
        Hyundai = "hyundai",
        Jeju = "jeju",
        Jeonbuk = "jeonbuk",
        Kakaobank = "kakaobank",
        Kbank = "kbank",
        Kdbbank = "kdbbank",
        Kookmin = "kookmin",
        Kwangju = "kwangju",
        Lotte = "lotte",
        Mg = "mg",
        Nh = "nh",
        Post = "post",
        Samsung = "samsung",
        Savingsbank = "savingsbank",
        Shinhan = "shinhan",
        Shinhyup = "shinhyup",
        Suhyup = "suhyup",
        Tossbank = "tossbank",
        Woori = "woori",
    }
}

object! {
    /// Payment attempt record payment method details mobilepay card, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsMobilepayCard(false) {
        /// A text.
        get brand: &str,
        /// A text.
        get country: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get last4: &str,
    }
}

texts! {
    /// Payment attempt record payment method details p24 bank: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsP24Bank {
        AliorBank = "alior_bank",
        BankMillennium = "bank_millennium",
        BankNowyBfgSa = "bank_nowy_bfg_sa",
        BankPekaoSa = "bank_pekao_sa",
        BankiSpbdzielcze = "banki_spbdzielcze",
        Blik = "blik",
        BnpParibas = "bnp_paribas",
        Boz = "boz",
        CitiHandlowy = "citi_handlowy",
        CreditAgricole = "credit_agricole",
        Envelobank = "envelobank",
        EtransferPocztowy24 = "etransfer_pocztowy24",
        GetinBank = "getin_bank",
        Ideabank = "ideabank",
        Ing = "ing",
        Inteligo = "inteligo",
        MbankMtransfer = "mbank_mtransfer",
        NestPrzelew = "nest_przelew",
        NoblePay = "noble_pay",
        PbacZIpko = "pbac_z_ipko",
        PlusBank = "plus_bank",
        SantanderPrzelew24 = "santander_przelew24",
        TmobileUsbugiBankowe = "tmobile_usbugi_bankowe",
        ToyotaBank = "toyota_bank",
        Velobank = "velobank",
        VolkswagenBank = "volkswagen_bank",
    }
}

object! {
    /// Payment attempt record payment method details paypal seller protection, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection(false) {
        /// A list, each [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionDisputeCategory`].
        get dispute_categories: Vec<PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionDisputeCategory>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionStatus`].
        get status: PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionStatus,
    }
}

texts! {
    /// Payment attempt record payment method details sofort preferred language: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
}

texts! {
    /// Payment attempt record payment method details us bank account account type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

object! {
    /// Payment attempt record payment method details amazon pay funding card, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard(false) {
        /// A text.
        get brand: &str,
        /// A text.
        get country: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get funding: &str,
        /// A text.
        get last4: &str,
    }
}

texts! {
    /// Payment attempt record payment method details card checks address line1 check: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

object! {
    /// Payment attempt record payment method details card installments plan, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan(false) {
        /// A whole number.
        get count: i64,
        /// A text.
        get interval: &str,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlanType`].
        get r#type = "type": PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlanType,
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure authentication flow: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure electronic commerce indicator: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N06 = "06",
        N07 = "07",
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure exemption indicator: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure result: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        DataShareOnly = "data_share_only",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure result reason: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
}

texts! {
    /// Payment attempt record payment method details card three d secure version: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureVersion {
        N102 = "1.0.2",
        N210 = "2.1.0",
        N220 = "2.2.0",
        N230 = "2.3.0",
        N231 = "2.3.1",
    }
}

object! {
    /// Payment attempt record payment method details card wallet apple pay, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay(false) {
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Payment attempt record payment method details card present receipt account type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Payment attempt record payment method details card present wallet type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Payment attempt record payment method details interac present receipt account type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        UnknownValue = "unknown",
    }
}

object! {
    /// Payment attempt record payment method details klarna payer details address, as it comes back: anything may be missing.
    part PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress(false) {
        /// A text.
        get country: &str,
    }
}

texts! {
    /// Payment attempt record payment method details konbini store chain: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }
}

texts! {
    /// Payment attempt record payment method details paypal seller protection dispute category: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }
}

texts! {
    /// Payment attempt record payment method details paypal seller protection status: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }
}

texts! {
    /// Payment attempt record payment method details card installments plan type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
