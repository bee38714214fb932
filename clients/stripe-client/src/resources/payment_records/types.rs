//! What goes into and comes out of [`PaymentRecords`](super::PaymentRecords).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Payment attempt record, as it comes back: anything may be missing.
    answer PaymentAttemptRecord {
        /// See [`PaymentAttemptRecordAmount`].
        pub amount: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_authorized: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_canceled: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_failed: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_guaranteed: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_refunded: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_requested: Option<PaymentAttemptRecordAmount>,
        /// A text.
        pub application: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`PaymentAttemptRecordCustomerDetails`].
        pub customer_details: Option<PaymentAttemptRecordCustomerDetails>,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        pub customer_presence: Option<PaymentAttemptRecordCustomerPresence>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetails`].
        pub payment_method_details: Option<Box<PaymentAttemptRecordPaymentMethodDetails>>,
        /// A text.
        pub payment_record: Option<String>,
        /// See [`PaymentAttemptRecordProcessorDetails`].
        pub processor_details: Option<PaymentAttemptRecordProcessorDetails>,
        /// See [`PaymentAttemptRecordReportedBy`].
        pub reported_by: Option<PaymentAttemptRecordReportedBy>,
        /// See [`PaymentAttemptRecordShippingDetails`].
        pub shipping_details: Option<PaymentAttemptRecordShippingDetails>,
    }
}

record! {
    /// Payment record, as it comes back: anything may be missing.
    answer PaymentRecord {
        /// See [`PaymentAttemptRecordAmount`].
        pub amount: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_authorized: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_canceled: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_failed: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_guaranteed: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_refunded: Option<PaymentAttemptRecordAmount>,
        /// See [`PaymentAttemptRecordAmount`].
        pub amount_requested: Option<PaymentAttemptRecordAmount>,
        /// A text.
        pub application: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`PaymentAttemptRecordCustomerDetails`].
        pub customer_details: Option<PaymentAttemptRecordCustomerDetails>,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        pub customer_presence: Option<PaymentAttemptRecordCustomerPresence>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub latest_payment_attempt_record: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetails`].
        pub payment_method_details: Option<Box<PaymentAttemptRecordPaymentMethodDetails>>,
        /// See [`PaymentAttemptRecordProcessorDetails`].
        pub processor_details: Option<PaymentAttemptRecordProcessorDetails>,
        /// See [`PaymentAttemptRecordReportedBy`].
        pub reported_by: Option<PaymentAttemptRecordReportedBy>,
        /// See [`PaymentAttemptRecordShippingDetails`].
        pub shipping_details: Option<PaymentAttemptRecordShippingDetails>,
    }
}

record! {
    /// List payment attempt records query, as it is sent.
    request ListPaymentAttemptRecordsQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payment_record: String,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListPaymentAttemptRecordsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_record: impl Into<String>) -> Self {
        Self { payment_record: payment_record.into(), ..Slot::blank() }
    }
}

setters! {
    ListPaymentAttemptRecordsQuery {
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List payment records query, as it is sent.
    options ListPaymentRecordsQuery {
        /// A whole number.
        pub created_after: Option<i64>,
        /// A whole number.
        pub created_before: Option<i64>,
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
    ListPaymentRecordsQuery {
        set created_after: i64,
        set created_before: i64,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Report payment record payment attempt, as it is sent.
    request ReportPaymentRecordPaymentAttempt {
        /// See [`ReportPaymentRecordPaymentAttemptCanceledInput`].
        pub canceled: Option<ReportPaymentRecordPaymentAttemptCanceledInput>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ReportPaymentRecordPaymentAttemptFailedInput`].
        pub failed: Option<ReportPaymentRecordPaymentAttemptFailedInput>,
        /// See [`ReportPaymentRecordPaymentAttemptGuaranteedInput`].
        pub guaranteed: Option<ReportPaymentRecordPaymentAttemptGuaranteedInput>,
        /// A whole number.
        pub initiated_at: i64,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`ReportPaymentRecordPaymentAttemptOutcome`].
        pub outcome: Option<ReportPaymentRecordPaymentAttemptOutcome>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetails`].
        pub payment_method_details: Option<Box<ReportPaymentRecordPaymentAttemptPaymentMethodDetails>>,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        pub shipping_details: Option<ReportPaymentRecordPaymentAttemptShippingDetails>,
    }
}

impl ReportPaymentRecordPaymentAttempt {
    /// With what must be there.
    #[must_use]
    pub fn new(initiated_at: impl Into<i64>) -> Self {
        Self { initiated_at: initiated_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttempt {
        set canceled: ReportPaymentRecordPaymentAttemptCanceledInput,
        set description: String,
        list expand: String,
        set failed: ReportPaymentRecordPaymentAttemptFailedInput,
        set guaranteed: ReportPaymentRecordPaymentAttemptGuaranteedInput,
        entry metadata or unset_metadata: String,
        set outcome: ReportPaymentRecordPaymentAttemptOutcome,
        set payment_method_details: Box<ReportPaymentRecordPaymentAttemptPaymentMethodDetails>,
        set shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

record! {
    /// Report payment record payment attempt canceled, as it is sent.
    request ReportPaymentRecordPaymentAttemptCanceled {
        /// A whole number.
        pub canceled_at: i64,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

impl ReportPaymentRecordPaymentAttemptCanceled {
    /// With what must be there.
    #[must_use]
    pub fn new(canceled_at: impl Into<i64>) -> Self {
        Self { canceled_at: canceled_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptCanceled {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Report payment record payment attempt failed, as it is sent.
    request ReportPaymentRecordPaymentAttemptFailed {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub failed_at: i64,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

impl ReportPaymentRecordPaymentAttemptFailed {
    /// With what must be there.
    #[must_use]
    pub fn new(failed_at: impl Into<i64>) -> Self {
        Self { failed_at: failed_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptFailed {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Report payment record payment attempt guaranteed, as it is sent.
    request ReportPaymentRecordPaymentAttemptGuaranteed {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub guaranteed_at: i64,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

impl ReportPaymentRecordPaymentAttemptGuaranteed {
    /// With what must be there.
    #[must_use]
    pub fn new(guaranteed_at: impl Into<i64>) -> Self {
        Self { guaranteed_at: guaranteed_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptGuaranteed {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Report payment record payment attempt informational, as it is sent.
    options ReportPaymentRecordPaymentAttemptInformational {
        /// See [`ReportPaymentRecordPaymentAttemptInformationalCustomerDetails`].
        pub customer_details: Option<ReportPaymentRecordPaymentAttemptInformationalCustomerDetails>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        pub shipping_details: Option<OrUnset<ReportPaymentRecordPaymentAttemptShippingDetails>>,
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptInformational {
        set customer_details: ReportPaymentRecordPaymentAttemptInformationalCustomerDetails,
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set shipping_details or unset_shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

record! {
    /// Report payment record refund, as it is sent.
    request ReportPaymentRecordRefund {
        /// See [`ReportPaymentRecordRefundAmount`].
        pub amount: Option<ReportPaymentRecordRefundAmount>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub initiated_at: Option<i64>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`ReportPaymentRecordRefundOutcome`].
        pub outcome: ReportPaymentRecordRefundOutcome,
        /// See [`ReportPaymentRecordRefundProcessorDetails`].
        pub processor_details: ReportPaymentRecordRefundProcessorDetails,
        /// See [`ReportPaymentRecordRefundRefunded`].
        pub refunded: Option<ReportPaymentRecordRefundRefunded>,
    }
}

impl ReportPaymentRecordRefund {
    /// With what must be there.
    #[must_use]
    pub fn new(
        outcome: impl Into<ReportPaymentRecordRefundOutcome>,
        processor_details: impl Into<ReportPaymentRecordRefundProcessorDetails>,
    ) -> Self {
        Self { outcome: outcome.into(), processor_details: processor_details.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordRefund {
        set amount: ReportPaymentRecordRefundAmount,
        list expand: String,
        set initiated_at: i64,
        entry metadata or unset_metadata: String,
        set refunded: ReportPaymentRecordRefundRefunded,
    }
}

record! {
    /// Report payment record payment, as it is sent.
    request ReportPaymentRecordPayment {
        /// See [`ReportPaymentRecordRefundAmount`].
        pub amount_requested: ReportPaymentRecordRefundAmount,
        /// See [`ReportPaymentRecordPaymentAttemptCanceledInput`].
        pub canceled: Option<ReportPaymentRecordPaymentAttemptCanceledInput>,
        /// See [`ReportPaymentRecordPaymentAttemptInformationalCustomerDetails`].
        pub customer_details: Option<ReportPaymentRecordPaymentAttemptInformationalCustomerDetails>,
        /// See [`PaymentAttemptRecordCustomerPresence`].
        pub customer_presence: Option<PaymentAttemptRecordCustomerPresence>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ReportPaymentRecordPaymentAttemptFailedInput`].
        pub failed: Option<ReportPaymentRecordPaymentAttemptFailedInput>,
        /// See [`ReportPaymentRecordPaymentAttemptGuaranteedInput`].
        pub guaranteed: Option<ReportPaymentRecordPaymentAttemptGuaranteedInput>,
        /// A whole number.
        pub initiated_at: i64,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`ReportPaymentRecordPaymentAttemptOutcome`].
        pub outcome: Option<ReportPaymentRecordPaymentAttemptOutcome>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetails`].
        pub payment_method_details: Box<ReportPaymentRecordPaymentAttemptPaymentMethodDetails>,
        /// See [`ReportPaymentRecordPaymentProcessorDetails`].
        pub processor_details: Option<ReportPaymentRecordPaymentProcessorDetails>,
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetails`].
        pub shipping_details: Option<ReportPaymentRecordPaymentAttemptShippingDetails>,
    }
}

impl ReportPaymentRecordPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount_requested: impl Into<ReportPaymentRecordRefundAmount>,
        initiated_at: impl Into<i64>,
        payment_method_details: impl Into<Box<ReportPaymentRecordPaymentAttemptPaymentMethodDetails>>,
    ) -> Self {
        Self {
            amount_requested: amount_requested.into(),
            initiated_at: initiated_at.into(),
            payment_method_details: payment_method_details.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    ReportPaymentRecordPayment {
        set canceled: ReportPaymentRecordPaymentAttemptCanceledInput,
        set customer_details: ReportPaymentRecordPaymentAttemptInformationalCustomerDetails,
        set customer_presence: PaymentAttemptRecordCustomerPresence,
        set description: String,
        list expand: String,
        set failed: ReportPaymentRecordPaymentAttemptFailedInput,
        set guaranteed: ReportPaymentRecordPaymentAttemptGuaranteedInput,
        entry metadata or unset_metadata: String,
        set outcome: ReportPaymentRecordPaymentAttemptOutcome,
        set processor_details: ReportPaymentRecordPaymentProcessorDetails,
        set shipping_details: ReportPaymentRecordPaymentAttemptShippingDetails,
    }
}

record! {
    /// Payment attempt record amount, as it comes back: anything may be missing.
    answer PaymentAttemptRecordAmount {
        /// A text.
        pub currency: Option<String>,
        /// A whole number.
        pub value: Option<i64>,
    }
}

record! {
    /// Payment attempt record customer details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordCustomerDetails {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

texts! {
    /// Payment attempt record customer presence: one of some texts, or any other.
    PaymentAttemptRecordCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Payment attempt record payment method details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetails {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer`].
        pub ach_credit_transfer: Option<PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebit`].
        pub ach_debit: Option<Box<PaymentAttemptRecordPaymentMethodDetailsAchDebit>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAcssDebit`].
        pub acss_debit: Option<Box<PaymentAttemptRecordPaymentMethodDetailsAcssDebit>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAffirm`].
        pub affirm: Option<PaymentAttemptRecordPaymentMethodDetailsAffirm>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay`].
        pub afterpay_clearpay: Option<PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlipay`].
        pub alipay: Option<PaymentAttemptRecordPaymentMethodDetailsAlipay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlma`].
        pub alma: Option<PaymentAttemptRecordPaymentMethodDetailsAlma>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPay`].
        pub amazon_pay: Option<PaymentAttemptRecordPaymentMethodDetailsAmazonPay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit`].
        pub au_becs_debit: Option<Box<PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBacsDebit`].
        pub bacs_debit: Option<Box<PaymentAttemptRecordPaymentMethodDetailsBacsDebit>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBancontact`].
        pub bancontact: Option<Box<PaymentAttemptRecordPaymentMethodDetailsBancontact>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub billie: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<PaymentAttemptRecordPaymentMethodDetailsBillingDetails>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        pub bizum: Option<PaymentAttemptRecordPaymentMethodDetailsBizum>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBlik`].
        pub blik: Option<PaymentAttemptRecordPaymentMethodDetailsBlik>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBoleto`].
        pub boleto: Option<PaymentAttemptRecordPaymentMethodDetailsBoleto>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCard`].
        pub card: Option<Box<PaymentAttemptRecordPaymentMethodDetailsCard>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresent`].
        pub card_present: Option<Box<PaymentAttemptRecordPaymentMethodDetailsCardPresent>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCashapp`].
        pub cashapp: Option<PaymentAttemptRecordPaymentMethodDetailsCashapp>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCrypto`].
        pub crypto: Option<PaymentAttemptRecordPaymentMethodDetailsCrypto>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCustom`].
        pub custom: Option<PaymentAttemptRecordPaymentMethodDetailsCustom>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsEps`].
        pub eps: Option<PaymentAttemptRecordPaymentMethodDetailsEps>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsFpx`].
        pub fpx: Option<PaymentAttemptRecordPaymentMethodDetailsFpx>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsGiropay`].
        pub giropay: Option<PaymentAttemptRecordPaymentMethodDetailsGiropay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub grabpay: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdeal`].
        pub ideal: Option<Box<PaymentAttemptRecordPaymentMethodDetailsIdeal>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresent`].
        pub interac_present: Option<Box<PaymentAttemptRecordPaymentMethodDetailsInteracPresent>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        pub kakao_pay: Option<PaymentAttemptRecordPaymentMethodDetailsBizum>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarna`].
        pub klarna: Option<Box<PaymentAttemptRecordPaymentMethodDetailsKlarna>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbini`].
        pub konbini: Option<PaymentAttemptRecordPaymentMethodDetailsKonbini>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKrCard`].
        pub kr_card: Option<PaymentAttemptRecordPaymentMethodDetailsKrCard>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsLink`].
        pub link: Option<PaymentAttemptRecordPaymentMethodDetailsLink>,
        /// Values by name.
        pub mb_way: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMobilepay`].
        pub mobilepay: Option<Box<PaymentAttemptRecordPaymentMethodDetailsMobilepay>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMomo`].
        pub momo: Option<PaymentAttemptRecordPaymentMethodDetailsMomo>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMultibanco`].
        pub multibanco: Option<PaymentAttemptRecordPaymentMethodDetailsMultibanco>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        pub naver_pay: Option<PaymentAttemptRecordPaymentMethodDetailsBizum>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsNzBankAccount`].
        pub nz_bank_account: Option<Box<PaymentAttemptRecordPaymentMethodDetailsNzBankAccount>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsOxxo`].
        pub oxxo: Option<PaymentAttemptRecordPaymentMethodDetailsOxxo>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsP24`].
        pub p24: Option<PaymentAttemptRecordPaymentMethodDetailsP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        pub payco: Option<PaymentAttemptRecordPaymentMethodDetailsBizum>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaynow`].
        pub paynow: Option<PaymentAttemptRecordPaymentMethodDetailsPaynow>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypal`].
        pub paypal: Option<Box<PaymentAttemptRecordPaymentMethodDetailsPaypal>>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPayto`].
        pub payto: Option<PaymentAttemptRecordPaymentMethodDetailsPayto>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPix`].
        pub pix: Option<PaymentAttemptRecordPaymentMethodDetailsPix>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPromptpay`].
        pub promptpay: Option<PaymentAttemptRecordPaymentMethodDetailsPromptpay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPay`].
        pub revolut_pay: Option<PaymentAttemptRecordPaymentMethodDetailsAmazonPay>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBizum`].
        pub samsung_pay: Option<PaymentAttemptRecordPaymentMethodDetailsBizum>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub satispay: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub scalapay: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer`].
        pub sepa_credit_transfer: Option<PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSepaDebit`].
        pub sepa_debit: Option<Box<PaymentAttemptRecordPaymentMethodDetailsSepaDebit>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub sequra: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSofort`].
        pub sofort: Option<Box<PaymentAttemptRecordPaymentMethodDetailsSofort>>,
        /// Values by name.
        pub stripe_account: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBillie`].
        pub sunbit: Option<PaymentAttemptRecordPaymentMethodDetailsBillie>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSwish`].
        pub swish: Option<PaymentAttemptRecordPaymentMethodDetailsSwish>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsTwint`].
        pub twint: Option<PaymentAttemptRecordPaymentMethodDetailsTwint>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUpi`].
        pub upi: Option<PaymentAttemptRecordPaymentMethodDetailsUpi>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<Box<PaymentAttemptRecordPaymentMethodDetailsUsBankAccount>>,
        /// Values by name.
        pub wechat: Option<BTreeMap<String, Value>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsWechatPay`].
        pub wechat_pay: Option<PaymentAttemptRecordPaymentMethodDetailsWechatPay>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Payment attempt record processor details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordProcessorDetails {
        /// See [`PaymentAttemptRecordProcessorDetailsCustom`].
        pub custom: Option<PaymentAttemptRecordProcessorDetailsCustom>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

texts! {
    /// Payment attempt record reported by: one of some texts, or any other.
    PaymentAttemptRecordReportedBy {
        SelfValue = "self",
        Stripe = "stripe",
    }
}

record! {
    /// Payment attempt record shipping details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordShippingDetails {
        /// See [`PaymentAttemptRecordShippingDetailsAddress`].
        pub address: Option<Box<PaymentAttemptRecordShippingDetailsAddress>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Report payment record payment attempt canceled input, as it is sent.
    request ReportPaymentRecordPaymentAttemptCanceledInput {
        /// A whole number.
        pub canceled_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptCanceledInput {
    /// With what must be there.
    #[must_use]
    pub fn new(canceled_at: impl Into<i64>) -> Self {
        Self { canceled_at: canceled_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptCanceledInput {
    }
}

record! {
    /// Report payment record payment attempt failed input, as it is sent.
    request ReportPaymentRecordPaymentAttemptFailedInput {
        /// A whole number.
        pub failed_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptFailedInput {
    /// With what must be there.
    #[must_use]
    pub fn new(failed_at: impl Into<i64>) -> Self {
        Self { failed_at: failed_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptFailedInput {
    }
}

record! {
    /// Report payment record payment attempt guaranteed input, as it is sent.
    request ReportPaymentRecordPaymentAttemptGuaranteedInput {
        /// A whole number.
        pub guaranteed_at: i64,
    }
}

impl ReportPaymentRecordPaymentAttemptGuaranteedInput {
    /// With what must be there.
    #[must_use]
    pub fn new(guaranteed_at: impl Into<i64>) -> Self {
        Self { guaranteed_at: guaranteed_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptGuaranteedInput {
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

record! {
    /// Report payment record payment attempt payment method details, as it is sent.
    options ReportPaymentRecordPaymentAttemptPaymentMethodDetails {
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom`].
        pub custom: Option<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        pub r#type: Option<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType> = "type",
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptPaymentMethodDetails {
        set billing_details: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails,
        set custom: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom,
        set payment_method: String,
        set r#type: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType,
    }
}

record! {
    /// Report payment record payment attempt shipping details, as it is sent.
    options ReportPaymentRecordPaymentAttemptShippingDetails {
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetailsAddress`].
        pub address: Option<Box<ReportPaymentRecordPaymentAttemptShippingDetailsAddress>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptShippingDetails {
        set address: Box<ReportPaymentRecordPaymentAttemptShippingDetailsAddress>,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Report payment record payment attempt informational customer details, as it is sent.
    options ReportPaymentRecordPaymentAttemptInformationalCustomerDetails {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptInformationalCustomerDetails {
        set customer: String,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Report payment record refund amount, as it is sent.
    request ReportPaymentRecordRefundAmount {
        /// A text.
        pub currency: String,
        /// A whole number.
        pub value: i64,
    }
}

impl ReportPaymentRecordRefundAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: impl Into<i64>) -> Self {
        Self { currency: currency.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordRefundAmount {
    }
}

texts! {
    /// Report payment record refund outcome: one of some texts, or any other.
    ReportPaymentRecordRefundOutcome {
        Refunded = "refunded",
    }
}

record! {
    /// Report payment record refund processor details, as it is sent.
    request ReportPaymentRecordRefundProcessorDetails {
        /// See [`ReportPaymentRecordRefundProcessorDetailsCustom`].
        pub custom: Option<ReportPaymentRecordRefundProcessorDetailsCustom>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        pub r#type: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType = "type",
    }
}

impl ReportPaymentRecordRefundProcessorDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordRefundProcessorDetails {
        set custom: ReportPaymentRecordRefundProcessorDetailsCustom,
    }
}

record! {
    /// Report payment record refund refunded, as it is sent.
    request ReportPaymentRecordRefundRefunded {
        /// A whole number.
        pub refunded_at: i64,
    }
}

impl ReportPaymentRecordRefundRefunded {
    /// With what must be there.
    #[must_use]
    pub fn new(refunded_at: impl Into<i64>) -> Self {
        Self { refunded_at: refunded_at.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordRefundRefunded {
    }
}

record! {
    /// Report payment record payment processor details, as it is sent.
    request ReportPaymentRecordPaymentProcessorDetails {
        /// See [`ReportPaymentRecordPaymentProcessorDetailsCustom`].
        pub custom: Option<ReportPaymentRecordPaymentProcessorDetailsCustom>,
        /// See [`ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType`].
        pub r#type: ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType = "type",
    }
}

impl ReportPaymentRecordPaymentProcessorDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentProcessorDetails {
        set custom: ReportPaymentRecordPaymentProcessorDetailsCustom,
    }
}

record! {
    /// Payment attempt record payment method details ach credit transfer, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAchCreditTransfer {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
        /// A text.
        pub swift_code: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details ach debit, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAchDebit {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details acss debit, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAcssDebit {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub institution_number: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate: Option<String>,
        /// A text.
        pub transit_number: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details affirm, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAffirm {
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details afterpay clearpay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAfterpayClearpay {
        /// A text.
        pub order_id: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details alipay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAlipay {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details alma, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAlma {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments`].
        pub installments: Option<PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details amazon pay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAmazonPay {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding`].
        pub funding: Option<PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details au becs debit, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAuBecsDebit {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details bacs debit, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBacsDebit {
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details bancontact, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBancontact {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_sepa_debit: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub generated_sepa_debit_mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub iban_last4: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsBancontactPreferredLanguage`].
        pub preferred_language: Option<PaymentAttemptRecordPaymentMethodDetailsBancontactPreferredLanguage>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details billie, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBillie {
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details billing details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBillingDetails {
        /// See [`PaymentAttemptRecordShippingDetailsAddress`].
        pub address: Option<Box<PaymentAttemptRecordShippingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details bizum, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBizum {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details blik, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBlik {
        /// A text.
        pub buyer_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details boleto, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsBoleto {
        /// A text.
        pub tax_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details card, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCard {
        /// A text.
        pub authorization_code: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardBrand`].
        pub brand: Option<PaymentAttemptRecordPaymentMethodDetailsCardBrand>,
        /// A whole number.
        pub capture_before: Option<i64>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecks`].
        pub checks: Option<PaymentAttemptRecordPaymentMethodDetailsCardChecks>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardFunding`].
        pub funding: Option<PaymentAttemptRecordPaymentMethodDetailsCardFunding>,
        /// A text.
        pub iin: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallments`].
        pub installments: Option<PaymentAttemptRecordPaymentMethodDetailsCardInstallments>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// Yes or no.
        pub moto: Option<bool>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardBrand`].
        pub network: Option<PaymentAttemptRecordPaymentMethodDetailsCardBrand>,
        /// A text.
        pub network_advice_code: Option<String>,
        /// A text.
        pub network_decline_code: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken`].
        pub network_token: Option<PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken>,
        /// A text.
        pub network_transaction_id: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardStoredCredentialUsage`].
        pub stored_credential_usage: Option<PaymentAttemptRecordPaymentMethodDetailsCardStoredCredentialUsage>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure`].
        pub three_d_secure: Option<Box<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardWallet`].
        pub wallet: Option<Box<PaymentAttemptRecordPaymentMethodDetailsCardWallet>>,
    }
}

record! {
    /// Payment attempt record payment method details card present, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardPresent {
        /// A whole number.
        pub amount_authorized: Option<i64>,
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub brand_product: Option<String>,
        /// A whole number.
        pub capture_before: Option<i64>,
        /// A text.
        pub cardholder_name: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub emv_auth_data: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub generated_card: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// Yes or no.
        pub incremental_authorization_supported: Option<bool>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub network: Option<String>,
        /// A text.
        pub network_transaction_id: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline`].
        pub offline: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline>,
        /// Yes or no.
        pub overcapture_supported: Option<bool>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod`].
        pub read_method: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt`].
        pub receipt: Option<Box<PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet`].
        pub wallet: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet>,
    }
}

record! {
    /// Payment attempt record payment method details cashapp, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCashapp {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub cashtag: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details crypto, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCrypto {
        /// A text.
        pub buyer_address: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCryptoNetwork`].
        pub network: Option<PaymentAttemptRecordPaymentMethodDetailsCryptoNetwork>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCryptoTokenCurrency`].
        pub token_currency: Option<PaymentAttemptRecordPaymentMethodDetailsCryptoTokenCurrency>,
        /// A text.
        pub transaction_hash: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details custom, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCustom {
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment attempt record payment method details eps, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsEps {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsEpsBank`].
        pub bank: Option<PaymentAttemptRecordPaymentMethodDetailsEpsBank>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details fpx, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsFpx {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsFpxBank`].
        pub bank: Option<PaymentAttemptRecordPaymentMethodDetailsFpxBank>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details giropay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsGiropay {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details ideal, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsIdeal {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdealBank`].
        pub bank: Option<PaymentAttemptRecordPaymentMethodDetailsIdealBank>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsIdealBic`].
        pub bic: Option<PaymentAttemptRecordPaymentMethodDetailsIdealBic>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_sepa_debit: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub generated_sepa_debit_mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details interac present, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsInteracPresent {
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub cardholder_name: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub emv_auth_data: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub generated_card: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub network: Option<String>,
        /// A text.
        pub network_transaction_id: Option<String>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod`].
        pub read_method: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt`].
        pub receipt: Option<Box<PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt>>,
    }
}

record! {
    /// Payment attempt record payment method details klarna, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKlarna {
        /// A text.
        pub location: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails`].
        pub payer_details: Option<PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails>,
        /// A text.
        pub payment_method_category: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// A text.
        pub reader: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details konbini, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKonbini {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbiniStore`].
        pub store: Option<PaymentAttemptRecordPaymentMethodDetailsKonbiniStore>,
    }
}

record! {
    /// Payment attempt record payment method details kr card, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKrCard {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKrCardBrand`].
        pub brand: Option<PaymentAttemptRecordPaymentMethodDetailsKrCardBrand>,
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details link, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsLink {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub funding_source_group: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details mobilepay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsMobilepay {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsMobilepayCard`].
        pub card: Option<PaymentAttemptRecordPaymentMethodDetailsMobilepayCard>,
    }
}

record! {
    /// Payment attempt record payment method details momo, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsMomo {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details multibanco, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsMultibanco {
        /// A text.
        pub entity: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details nz bank account, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsNzBankAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub suffix: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details oxxo, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsOxxo {
        /// A text.
        pub number: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details p24, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsP24 {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsP24Bank`].
        pub bank: Option<PaymentAttemptRecordPaymentMethodDetailsP24Bank>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details paynow, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPaynow {
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details paypal, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPaypal {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub payer_email: Option<String>,
        /// A text.
        pub payer_id: Option<String>,
        /// A text.
        pub payer_name: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection`].
        pub seller_protection: Option<PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details payto, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPayto {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details pix, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPix {
        /// A text.
        pub bank_transaction_id: Option<String>,
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details promptpay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPromptpay {
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details sepa credit transfer, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsSepaCreditTransfer {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details sepa debit, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsSepaDebit {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details sofort, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsSofort {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_sepa_debit: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub generated_sepa_debit_mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub iban_last4: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsSofortPreferredLanguage`].
        pub preferred_language: Option<PaymentAttemptRecordPaymentMethodDetailsSofortPreferredLanguage>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details swish, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsSwish {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub payment_reference: Option<String>,
        /// A text.
        pub verified_phone_last4: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details twint, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsTwint {
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details upi, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsUpi {
        /// A text.
        pub vpa: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details us bank account, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsUsBankAccount {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsUsBankAccountAccountType`].
        pub account_type: Option<PaymentAttemptRecordPaymentMethodDetailsUsBankAccountAccountType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub expected_debit_date: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub payment_reference: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details wechat pay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsWechatPay {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Payment attempt record processor details custom, as it comes back: anything may be missing.
    answer PaymentAttemptRecordProcessorDetailsCustom {
        /// A text.
        pub payment_reference: Option<String>,
    }
}

record! {
    /// Payment attempt record shipping details address, as it comes back: anything may be missing.
    answer PaymentAttemptRecordShippingDetailsAddress {
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

record! {
    /// Report payment record payment attempt payment method details billing details, as it is sent.
    options ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails {
        /// See [`ReportPaymentRecordPaymentAttemptShippingDetailsAddress`].
        pub address: Option<Box<ReportPaymentRecordPaymentAttemptShippingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptPaymentMethodDetailsBillingDetails {
        set address: Box<ReportPaymentRecordPaymentAttemptShippingDetailsAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Report payment record payment attempt payment method details custom, as it is sent.
    options ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom {
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

setters! {
    ReportPaymentRecordPaymentAttemptPaymentMethodDetailsCustom {
        set display_name: String,
        set r#type: String,
    }
}

texts! {
    /// Report payment record payment attempt payment method details type: one of some texts, or any other.
    ReportPaymentRecordPaymentAttemptPaymentMethodDetailsType {
        Custom = "custom",
    }
}

record! {
    /// Report payment record payment attempt shipping details address, as it is sent.
    options ReportPaymentRecordPaymentAttemptShippingDetailsAddress {
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

setters! {
    ReportPaymentRecordPaymentAttemptShippingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Report payment record refund processor details custom, as it is sent.
    request ReportPaymentRecordRefundProcessorDetailsCustom {
        /// A text.
        pub refund_reference: String,
    }
}

impl ReportPaymentRecordRefundProcessorDetailsCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(refund_reference: impl Into<String>) -> Self {
        Self { refund_reference: refund_reference.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordRefundProcessorDetailsCustom {
    }
}

record! {
    /// Report payment record payment processor details custom, as it is sent.
    request ReportPaymentRecordPaymentProcessorDetailsCustom {
        /// A text.
        pub payment_reference: String,
    }
}

impl ReportPaymentRecordPaymentProcessorDetailsCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_reference: impl Into<String>) -> Self {
        Self { payment_reference: payment_reference.into(), ..Slot::blank() }
    }
}

setters! {
    ReportPaymentRecordPaymentProcessorDetailsCustom {
    }
}

texts! {
    /// Payment attempt record payment method details ach debit account holder type: one of some texts, or any other.
    PaymentAttemptRecordPaymentMethodDetailsAchDebitAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

record! {
    /// Payment attempt record payment method details alma installments, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAlmaInstallments {
        /// A whole number.
        pub count: Option<i64>,
    }
}

record! {
    /// Payment attempt record payment method details amazon pay funding, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAmazonPayFunding {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard`].
        pub card: Option<Box<PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard>>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Payment attempt record payment method details card checks, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardChecks {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        pub address_line1_check: Option<PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        pub address_postal_code_check: Option<PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check`].
        pub cvc_check: Option<PaymentAttemptRecordPaymentMethodDetailsCardChecksAddressLine1Check>,
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

record! {
    /// Payment attempt record payment method details card installments, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardInstallments {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan`].
        pub plan: Option<PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan>,
    }
}

record! {
    /// Payment attempt record payment method details card network token, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardNetworkToken {
        /// Yes or no.
        pub used: Option<bool>,
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

record! {
    /// Payment attempt record payment method details card three d secure, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecure {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        pub authentication_flow: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        pub electronic_commerce_indicator: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureExemptionIndicator`].
        pub exemption_indicator: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureExemptionIndicator>,
        /// Yes or no.
        pub exemption_indicator_applied: Option<bool>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResult`].
        pub result: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResult>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResultReason`].
        pub result_reason: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureResultReason>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureVersion`].
        pub version: Option<PaymentAttemptRecordPaymentMethodDetailsCardThreeDSecureVersion>,
    }
}

record! {
    /// Payment attempt record payment method details card wallet, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardWallet {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay`].
        pub apple_pay: Option<PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// Values by name.
        pub google_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub link: Option<BTreeMap<String, Value>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment attempt record payment method details card present offline, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardPresentOffline {
        /// A whole number.
        pub stored_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Payment attempt record payment method details card present receipt, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardPresentReceipt {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentReceiptAccountType`].
        pub account_type: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentReceiptAccountType>,
        /// A text.
        pub application_cryptogram: Option<String>,
        /// A text.
        pub application_preferred_name: Option<String>,
        /// A text.
        pub authorization_code: Option<String>,
        /// A text.
        pub authorization_response_code: Option<String>,
        /// A text.
        pub cardholder_verification_method: Option<String>,
        /// A text.
        pub dedicated_file_name: Option<String>,
        /// A text.
        pub terminal_verification_results: Option<String>,
        /// A text.
        pub transaction_status_information: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details card present wallet, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardPresentWallet {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardPresentWalletType`].
        pub r#type: Option<PaymentAttemptRecordPaymentMethodDetailsCardPresentWalletType> = "type",
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

record! {
    /// Payment attempt record payment method details interac present receipt, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceipt {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceiptAccountType`].
        pub account_type: Option<PaymentAttemptRecordPaymentMethodDetailsInteracPresentReceiptAccountType>,
        /// A text.
        pub application_cryptogram: Option<String>,
        /// A text.
        pub application_preferred_name: Option<String>,
        /// A text.
        pub authorization_code: Option<String>,
        /// A text.
        pub authorization_response_code: Option<String>,
        /// A text.
        pub cardholder_verification_method: Option<String>,
        /// A text.
        pub dedicated_file_name: Option<String>,
        /// A text.
        pub terminal_verification_results: Option<String>,
        /// A text.
        pub transaction_status_information: Option<String>,
    }
}

record! {
    /// Payment attempt record payment method details klarna payer details, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetails {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress`].
        pub address: Option<PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress>,
    }
}

record! {
    /// Payment attempt record payment method details konbini store, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKonbiniStore {
        /// See [`PaymentAttemptRecordPaymentMethodDetailsKonbiniStoreChain`].
        pub chain: Option<PaymentAttemptRecordPaymentMethodDetailsKonbiniStoreChain>,
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

record! {
    /// Payment attempt record payment method details mobilepay card, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsMobilepayCard {
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub last4: Option<String>,
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

record! {
    /// Payment attempt record payment method details paypal seller protection, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtection {
        /// A list, each [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionDisputeCategory`].
        pub dispute_categories: Option<Vec<PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionDisputeCategory>>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionStatus`].
        pub status: Option<PaymentAttemptRecordPaymentMethodDetailsPaypalSellerProtectionStatus>,
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

record! {
    /// Payment attempt record payment method details amazon pay funding card, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsAmazonPayFundingCard {
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub last4: Option<String>,
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

record! {
    /// Payment attempt record payment method details card installments plan, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// See [`PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlanType`].
        pub r#type: Option<PaymentAttemptRecordPaymentMethodDetailsCardInstallmentsPlanType> = "type",
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

record! {
    /// Payment attempt record payment method details card wallet apple pay, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsCardWalletApplePay {
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Payment attempt record payment method details klarna payer details address, as it comes back: anything may be missing.
    answer PaymentAttemptRecordPaymentMethodDetailsKlarnaPayerDetailsAddress {
        /// A text.
        pub country: Option<String>,
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
