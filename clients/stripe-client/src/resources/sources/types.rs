//! What goes into and comes out of [`Sources`](super::Sources).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Hidden, Slot, choice, record, setters, tagged, texts};

record! {
    /// Source, as it comes back: anything may be missing.
    answer Source {
        /// See [`SourceAchCreditTransfer`].
        pub ach_credit_transfer: Option<Box<SourceAchCreditTransfer>>,
        /// See [`SourceAchDebit`].
        pub ach_debit: Option<Box<SourceAchDebit>>,
        /// See [`SourceAcssDebit`].
        pub acss_debit: Option<Box<SourceAcssDebit>>,
        /// See [`SourceAlipay`].
        pub alipay: Option<SourceAlipay>,
        /// See [`SourceAllowRedisplay`].
        pub allow_redisplay: Option<SourceAllowRedisplay>,
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SourceAuBecsDebit`].
        pub au_becs_debit: Option<SourceAuBecsDebit>,
        /// See [`SourceBancontact`].
        pub bancontact: Option<Box<SourceBancontact>>,
        /// See [`SourceCard`].
        pub card: Option<Box<SourceCard>>,
        /// See [`SourceCardPresent`].
        pub card_present: Option<Box<SourceCardPresent>>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`SourceCodeVerification`].
        pub code_verification: Option<SourceCodeVerification>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// See [`SourceEps`].
        pub eps: Option<SourceEps>,
        /// A text.
        pub flow: Option<String>,
        /// See [`SourceGiropay`].
        pub giropay: Option<SourceGiropay>,
        /// A text.
        pub id: String,
        /// See [`SourceIdeal`].
        pub ideal: Option<SourceIdeal>,
        /// See [`SourceKlarna`].
        pub klarna: Option<Box<SourceKlarna>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`SourceMultibanco`].
        pub multibanco: Option<Box<SourceMultibanco>>,
        /// A text.
        pub object: Option<String>,
        /// See [`SourceOwner`].
        pub owner: Option<Box<SourceOwner>>,
        /// See [`SourceP24`].
        pub p24: Option<SourceP24>,
        /// See [`SourceReceiver`].
        pub receiver: Option<Box<SourceReceiver>>,
        /// See [`SourceRedirect`].
        pub redirect: Option<SourceRedirect>,
        /// See [`SourceSepaCreditTransfer`].
        pub sepa_credit_transfer: Option<Box<SourceSepaCreditTransfer>>,
        /// See [`SourceSepaDebit`].
        pub sepa_debit: Option<Box<SourceSepaDebit>>,
        /// See [`SourceSofort`].
        pub sofort: Option<Box<SourceSofort>>,
        /// See [`SourceSourceOrder`].
        pub source_order: Option<Box<SourceSourceOrder>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub status: Option<String>,
        /// See [`SourceThreeDSecure`].
        pub three_d_secure: Option<Box<SourceThreeDSecure>>,
        /// See [`SourceType`].
        pub r#type: Option<SourceType> = "type",
        /// A text.
        pub usage: Option<String>,
        /// See [`SourceWechat`].
        pub wechat: Option<SourceWechat>,
    }
}

record! {
    /// Source mandate notification, as it comes back: anything may be missing.
    answer SourceMandateNotification {
        /// See [`SourceMandateNotificationAcssDebit`].
        pub acss_debit: Option<SourceMandateNotificationAcssDebit>,
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SourceMandateNotificationBacsDebit`].
        pub bacs_debit: Option<SourceMandateNotificationBacsDebit>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub reason: Option<String>,
        /// See [`SourceMandateNotificationSepaDebit`].
        pub sepa_debit: Option<SourceMandateNotificationSepaDebit>,
        /// See [`Source`].
        pub source: Option<Box<Source>>,
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Source transaction, as it comes back: anything may be missing.
    answer SourceTransaction {
        /// See [`SourceTransactionAchCreditTransfer`].
        pub ach_credit_transfer: Option<SourceTransactionAchCreditTransfer>,
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SourceTransactionChfCreditTransfer`].
        pub chf_credit_transfer: Option<Box<SourceTransactionChfCreditTransfer>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`SourceTransactionGbpCreditTransfer`].
        pub gbp_credit_transfer: Option<Box<SourceTransactionGbpCreditTransfer>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`SourceTransactionPaperCheck`].
        pub paper_check: Option<SourceTransactionPaperCheck>,
        /// See [`SourceTransactionSepaCreditTransfer`].
        pub sepa_credit_transfer: Option<SourceTransactionSepaCreditTransfer>,
        /// A text.
        pub source: Option<String>,
        /// A text.
        pub status: Option<String>,
        /// See [`SourceTransactionType`].
        pub r#type: Option<SourceTransactionType> = "type",
    }
}

choice! {
    /// Detach source response: one of several things, or any other.
    DetachSourceResponse {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Retrieve source query, as it is sent.
    options RetrieveSourceQuery {
        /// A text.
        pub client_secret: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    RetrieveSourceQuery {
        set client_secret: String,
        list expand: String,
    }
}

record! {
    /// Update source, as it is sent.
    options UpdateSource {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateSourceMandate`].
        pub mandate: Option<UpdateSourceMandate>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateSourceOwner`].
        pub owner: Option<UpdateSourceOwner>,
        /// See [`UpdateSourceSourceOrder`].
        pub source_order: Option<Box<UpdateSourceSourceOrder>>,
    }
}

setters! {
    UpdateSource {
        set amount: i64,
        list expand: String,
        set mandate: UpdateSourceMandate,
        entry metadata or unset_metadata: String,
        set owner: UpdateSourceOwner,
        set source_order: Box<UpdateSourceSourceOrder>,
    }
}

record! {
    /// Create source, as it is sent.
    options CreateSource {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateSourceFlow`].
        pub flow: Option<CreateSourceFlow>,
        /// See [`UpdateSourceMandate`].
        pub mandate: Option<UpdateSourceMandate>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub original_source: Option<String>,
        /// See [`UpdateSourceOwner`].
        pub owner: Option<UpdateSourceOwner>,
        /// See [`CreateSourceReceiver`].
        pub receiver: Option<CreateSourceReceiver>,
        /// See [`CreateSourceRedirect`].
        pub redirect: Option<CreateSourceRedirect>,
        /// See [`UpdateSourceSourceOrder`].
        pub source_order: Option<Box<UpdateSourceSourceOrder>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub token: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`CreateSourceUsage`].
        pub usage: Option<CreateSourceUsage>,
    }
}

setters! {
    CreateSource {
        set amount: i64,
        set currency: String,
        set customer: String,
        list expand: String,
        set flow: CreateSourceFlow,
        set mandate: UpdateSourceMandate,
        entry metadata: String,
        set original_source: String,
        set owner: UpdateSourceOwner,
        set receiver: CreateSourceReceiver,
        set redirect: CreateSourceRedirect,
        set source_order: Box<UpdateSourceSourceOrder>,
        set statement_descriptor: String,
        set token: String,
        set r#type: String,
        set usage: CreateSourceUsage,
    }
}

record! {
    /// Verify source, as it is sent.
    request VerifySource {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list.
        pub values: Vec<String>,
    }
}

impl VerifySource {
    /// With what must be there.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item: Into<String>>) -> Self {
        Self { values: values.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    VerifySource {
        list expand: String,
    }
}

record! {
    /// List source transactions query, as it is sent.
    options ListSourceTransactionsQuery {
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
    ListSourceTransactionsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Source ach credit transfer, as it comes back: anything may be missing.
    answer SourceAchCreditTransfer {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub refund_account_holder_name: Option<String>,
        /// A text.
        pub refund_account_holder_type: Option<String>,
        /// A text.
        pub refund_routing_number: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
        /// A text.
        pub swift_code: Option<String>,
    }
}

record! {
    /// Source ach debit, as it comes back: anything may be missing.
    answer SourceAchDebit {
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
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Source acss debit, as it comes back: anything may be missing.
    answer SourceAcssDebit {
        /// A text.
        pub bank_address_city: Option<String>,
        /// A text.
        pub bank_address_line_1: Option<String>,
        /// A text.
        pub bank_address_line_2: Option<String>,
        /// A text.
        pub bank_address_postal_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub category: Option<String>,
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
    /// Source alipay, as it comes back: anything may be missing.
    answer SourceAlipay {
        /// A text.
        pub data_string: Option<String>,
        /// A text.
        pub native_url: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

texts! {
    /// Source allow redisplay: one of some texts, or any other.
    SourceAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

record! {
    /// Source au becs debit, as it comes back: anything may be missing.
    answer SourceAuBecsDebit {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Source bancontact, as it comes back: anything may be missing.
    answer SourceBancontact {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub preferred_language: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source card, as it comes back: anything may be missing.
    answer SourceCard {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_zip_check: Option<String>,
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub three_d_secure: Option<String>,
        /// A text.
        pub tokenization_method: Option<String>,
    }
}

record! {
    /// Source card present, as it comes back: anything may be missing.
    answer SourceCardPresent {
        /// A text.
        pub application_cryptogram: Option<String>,
        /// A text.
        pub application_preferred_name: Option<String>,
        /// A text.
        pub authorization_code: Option<String>,
        /// A text.
        pub authorization_response_code: Option<String>,
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub cvm_type: Option<String>,
        /// A text.
        pub data_type: Option<String>,
        /// A text.
        pub dedicated_file_name: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub emv_auth_data: Option<String>,
        /// A text.
        pub evidence_customer_signature: Option<String>,
        /// A text.
        pub evidence_transaction_certificate: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub pos_device_id: Option<String>,
        /// A text.
        pub pos_entry_mode: Option<String>,
        /// A text.
        pub read_method: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub terminal_verification_results: Option<String>,
        /// A text.
        pub transaction_status_information: Option<String>,
    }
}

record! {
    /// Source code verification, as it comes back: anything may be missing.
    answer SourceCodeVerification {
        /// A whole number.
        pub attempts_remaining: Option<i64>,
        /// A text.
        pub status: Option<String>,
    }
}

record! {
    /// Source eps, as it comes back: anything may be missing.
    answer SourceEps {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source giropay, as it comes back: anything may be missing.
    answer SourceGiropay {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source ideal, as it comes back: anything may be missing.
    answer SourceIdeal {
        /// A text.
        pub bank: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source klarna, as it comes back: anything may be missing.
    answer SourceKlarna {
        /// A text.
        pub background_image_url: Option<String>,
        /// A text.
        pub client_token: Option<String>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub locale: Option<String>,
        /// A text.
        pub logo_url: Option<String>,
        /// A text.
        pub page_title: Option<String>,
        /// A text.
        pub pay_later_asset_urls_descriptive: Option<String>,
        /// A text.
        pub pay_later_asset_urls_standard: Option<String>,
        /// A text.
        pub pay_later_name: Option<String>,
        /// A text.
        pub pay_later_redirect_url: Option<String>,
        /// A text.
        pub pay_now_asset_urls_descriptive: Option<String>,
        /// A text.
        pub pay_now_asset_urls_standard: Option<String>,
        /// A text.
        pub pay_now_name: Option<String>,
        /// A text.
        pub pay_now_redirect_url: Option<String>,
        /// A text.
        pub pay_over_time_asset_urls_descriptive: Option<String>,
        /// A text.
        pub pay_over_time_asset_urls_standard: Option<String>,
        /// A text.
        pub pay_over_time_name: Option<String>,
        /// A text.
        pub pay_over_time_redirect_url: Option<String>,
        /// A text.
        pub payment_method_categories: Option<String>,
        /// A text.
        pub purchase_country: Option<String>,
        /// A text.
        pub purchase_type: Option<String>,
        /// A text.
        pub redirect_url: Option<String>,
        /// A whole number.
        pub shipping_delay: Option<i64>,
        /// A text.
        pub shipping_first_name: Option<String>,
        /// A text.
        pub shipping_last_name: Option<String>,
    }
}

record! {
    /// Source multibanco, as it comes back: anything may be missing.
    answer SourceMultibanco {
        /// A text.
        pub entity: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub refund_account_holder_address_city: Option<String>,
        /// A text.
        pub refund_account_holder_address_country: Option<String>,
        /// A text.
        pub refund_account_holder_address_line1: Option<String>,
        /// A text.
        pub refund_account_holder_address_line2: Option<String>,
        /// A text.
        pub refund_account_holder_address_postal_code: Option<String>,
        /// A text.
        pub refund_account_holder_address_state: Option<String>,
        /// A text.
        pub refund_account_holder_name: Option<String>,
        /// A text.
        pub refund_iban: Option<String>,
    }
}

record! {
    /// Source owner, as it comes back: anything may be missing.
    answer SourceOwner {
        /// See [`SourceOwnerAddress`].
        pub address: Option<Box<SourceOwnerAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`SourceOwnerAddress`].
        pub verified_address: Option<Box<SourceOwnerAddress>>,
        /// A text.
        pub verified_email: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
        /// A text.
        pub verified_phone: Option<String>,
    }
}

record! {
    /// Source p24, as it comes back: anything may be missing.
    answer SourceP24 {
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Source receiver, as it comes back: anything may be missing.
    answer SourceReceiver {
        /// A text.
        pub address: Option<String>,
        /// A whole number.
        pub amount_charged: Option<i64>,
        /// A whole number.
        pub amount_received: Option<i64>,
        /// A whole number.
        pub amount_returned: Option<i64>,
        /// A text.
        pub refund_attributes_method: Option<String>,
        /// A text.
        pub refund_attributes_status: Option<String>,
    }
}

record! {
    /// Source redirect, as it comes back: anything may be missing.
    answer SourceRedirect {
        /// A text.
        pub failure_reason: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Source sepa credit transfer, as it comes back: anything may be missing.
    answer SourceSepaCreditTransfer {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban: Option<String>,
        /// A text.
        pub refund_account_holder_address_city: Option<String>,
        /// A text.
        pub refund_account_holder_address_country: Option<String>,
        /// A text.
        pub refund_account_holder_address_line1: Option<String>,
        /// A text.
        pub refund_account_holder_address_line2: Option<String>,
        /// A text.
        pub refund_account_holder_address_postal_code: Option<String>,
        /// A text.
        pub refund_account_holder_address_state: Option<String>,
        /// A text.
        pub refund_account_holder_name: Option<String>,
        /// A text.
        pub refund_iban: Option<String>,
    }
}

record! {
    /// Source sepa debit, as it comes back: anything may be missing.
    answer SourceSepaDebit {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate_reference: Option<String>,
        /// A text.
        pub mandate_url: Option<String>,
    }
}

record! {
    /// Source sofort, as it comes back: anything may be missing.
    answer SourceSofort {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub preferred_language: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source source order, as it comes back: anything may be missing.
    answer SourceSourceOrder {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A list, each [`SourceSourceOrderItem`].
        pub items: Option<Vec<SourceSourceOrderItem>>,
        /// See [`SourceSourceOrderShipping`].
        pub shipping: Option<SourceSourceOrderShipping>,
    }
}

record! {
    /// Source three d secure, as it comes back: anything may be missing.
    answer SourceThreeDSecure {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_zip_check: Option<String>,
        /// Yes or no.
        pub authenticated: Option<bool>,
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub card: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub three_d_secure: Option<String>,
        /// A text.
        pub tokenization_method: Option<String>,
    }
}

texts! {
    /// Source type: one of some texts, or any other.
    SourceType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Alipay = "alipay",
        AuBecsDebit = "au_becs_debit",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
}

record! {
    /// Source wechat, as it comes back: anything may be missing.
    answer SourceWechat {
        /// A text.
        pub prepay_id: Option<String>,
        /// A text.
        pub qr_code_url: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source mandate notification acss debit, as it comes back: anything may be missing.
    answer SourceMandateNotificationAcssDebit {
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Source mandate notification bacs debit, as it comes back: anything may be missing.
    answer SourceMandateNotificationBacsDebit {
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Source mandate notification sepa debit, as it comes back: anything may be missing.
    answer SourceMandateNotificationSepaDebit {
        /// A text.
        pub creditor_identifier: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub mandate_reference: Option<String>,
    }
}

record! {
    /// Source transaction ach credit transfer, as it comes back: anything may be missing.
    answer SourceTransactionAchCreditTransfer {
        /// A text.
        pub customer_data: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Source transaction chf credit transfer, as it comes back: anything may be missing.
    answer SourceTransactionChfCreditTransfer {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub sender_address_country: Option<String>,
        /// A text.
        pub sender_address_line1: Option<String>,
        /// A text.
        pub sender_iban: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
    }
}

record! {
    /// Source transaction gbp credit transfer, as it comes back: anything may be missing.
    answer SourceTransactionGbpCreditTransfer {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding_method: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub sender_account_number: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
        /// A text.
        pub sender_sort_code: Option<String>,
    }
}

record! {
    /// Source transaction paper check, as it comes back: anything may be missing.
    answer SourceTransactionPaperCheck {
        /// A text.
        pub available_at: Option<String>,
        /// A text.
        pub invoices: Option<String>,
    }
}

record! {
    /// Source transaction sepa credit transfer, as it comes back: anything may be missing.
    answer SourceTransactionSepaCreditTransfer {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub sender_iban: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
    }
}

texts! {
    /// Source transaction type: one of some texts, or any other.
    SourceTransactionType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        Alipay = "alipay",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
}

record! {
    /// Update source mandate, as it is sent.
    options UpdateSourceMandate {
        /// See [`UpdateSourceMandateAcceptance`].
        pub acceptance: Option<Box<UpdateSourceMandateAcceptance>>,
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// A text.
        pub currency: Option<String>,
        /// See [`UpdateSourceMandateInterval`].
        pub interval: Option<UpdateSourceMandateInterval>,
        /// See [`UpdateSourceMandateNotificationMethod`].
        pub notification_method: Option<UpdateSourceMandateNotificationMethod>,
    }
}

setters! {
    UpdateSourceMandate {
        set acceptance: Box<UpdateSourceMandateAcceptance>,
        set amount or unset_amount: i64,
        set currency: String,
        set interval: UpdateSourceMandateInterval,
        set notification_method: UpdateSourceMandateNotificationMethod,
    }
}

record! {
    /// Update source owner, as it is sent.
    options UpdateSourceOwner {
        /// See [`UpdateSourceOwnerAddress`].
        pub address: Option<Box<UpdateSourceOwnerAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    UpdateSourceOwner {
        set address: Box<UpdateSourceOwnerAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Update source source order, as it is sent.
    options UpdateSourceSourceOrder {
        /// A list, each [`UpdateSourceSourceOrderItem`].
        pub items: Option<Vec<UpdateSourceSourceOrderItem>>,
        /// See [`UpdateSourceSourceOrderShipping`].
        pub shipping: Option<UpdateSourceSourceOrderShipping>,
    }
}

setters! {
    UpdateSourceSourceOrder {
        list items: UpdateSourceSourceOrderItem,
        set shipping: UpdateSourceSourceOrderShipping,
    }
}

texts! {
    /// Create source flow: one of some texts, or any other.
    CreateSourceFlow {
        CodeVerification = "code_verification",
        None = "none",
        Receiver = "receiver",
        Redirect = "redirect",
    }
}

record! {
    /// Create source receiver, as it is sent.
    options CreateSourceReceiver {
        /// See [`CreateSourceReceiverRefundAttributesMethod`].
        pub refund_attributes_method: Option<CreateSourceReceiverRefundAttributesMethod>,
    }
}

setters! {
    CreateSourceReceiver {
        set refund_attributes_method: CreateSourceReceiverRefundAttributesMethod,
    }
}

record! {
    /// Create source redirect, as it is sent.
    request CreateSourceRedirect {
        /// A text.
        pub return_url: String,
    }
}

impl CreateSourceRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self { return_url: return_url.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSourceRedirect {
    }
}

texts! {
    /// Create source usage: one of some texts, or any other.
    CreateSourceUsage {
        Reusable = "reusable",
        SingleUse = "single_use",
    }
}

record! {
    /// Source owner address, as it comes back: anything may be missing.
    answer SourceOwnerAddress {
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
    /// Source source order item, as it comes back: anything may be missing.
    answer SourceSourceOrderItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub parent: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Source source order shipping, as it comes back: anything may be missing.
    answer SourceSourceOrderShipping {
        /// See [`SourceOwnerAddress`].
        pub address: Option<Box<SourceOwnerAddress>>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tracking_number: Option<String>,
    }
}

record! {
    /// Update source mandate acceptance, as it is sent.
    request UpdateSourceMandateAcceptance {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// See [`UpdateSourceMandateAcceptanceOffline`].
        pub offline: Option<UpdateSourceMandateAcceptanceOffline>,
        /// See [`UpdateSourceMandateAcceptanceOnline`].
        pub online: Option<UpdateSourceMandateAcceptanceOnline>,
        /// See [`UpdateSourceMandateAcceptanceStatus`].
        pub status: UpdateSourceMandateAcceptanceStatus,
        /// See [`UpdateSourceMandateAcceptanceType`].
        pub r#type: Option<UpdateSourceMandateAcceptanceType> = "type",
        /// A text.
        pub user_agent: Option<String>,
    }
}

impl UpdateSourceMandateAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(status: impl Into<UpdateSourceMandateAcceptanceStatus>) -> Self {
        Self { status: status.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSourceMandateAcceptance {
        set date: i64,
        set ip: String,
        set offline: UpdateSourceMandateAcceptanceOffline,
        set online: UpdateSourceMandateAcceptanceOnline,
        set r#type: UpdateSourceMandateAcceptanceType,
        set user_agent: String,
    }
}

texts! {
    /// Update source mandate interval: one of some texts, or any other.
    UpdateSourceMandateInterval {
        OneTime = "one_time",
        Scheduled = "scheduled",
        Variable = "variable",
    }
}

texts! {
    /// Update source mandate notification method: one of some texts, or any other.
    UpdateSourceMandateNotificationMethod {
        DeprecatedNone = "deprecated_none",
        Email = "email",
        Manual = "manual",
        None = "none",
        StripeEmail = "stripe_email",
    }
}

record! {
    /// Update source owner address, as it is sent.
    options UpdateSourceOwnerAddress {
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
    UpdateSourceOwnerAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Update source source order item, as it is sent.
    options UpdateSourceSourceOrderItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub parent: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// See [`UpdateSourceSourceOrderItemType`].
        pub r#type: Option<UpdateSourceSourceOrderItemType> = "type",
    }
}

setters! {
    UpdateSourceSourceOrderItem {
        set amount: i64,
        set currency: String,
        set description: String,
        set parent: String,
        set quantity: i64,
        set r#type: UpdateSourceSourceOrderItemType,
    }
}

record! {
    /// Update source source order shipping, as it is sent.
    request UpdateSourceSourceOrderShipping {
        /// See [`UpdateSourceSourceOrderShippingAddress`].
        pub address: Box<UpdateSourceSourceOrderShippingAddress>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tracking_number: Option<String>,
    }
}

impl UpdateSourceSourceOrderShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<UpdateSourceSourceOrderShippingAddress>>) -> Self {
        Self { address: address.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSourceSourceOrderShipping {
        set carrier: String,
        set name: String,
        set phone: String,
        set tracking_number: String,
    }
}

texts! {
    /// Create source receiver refund attributes method: one of some texts, or any other.
    CreateSourceReceiverRefundAttributesMethod {
        Email = "email",
        Manual = "manual",
        None = "none",
    }
}

record! {
    /// Update source mandate acceptance offline, as it is sent.
    request UpdateSourceMandateAcceptanceOffline {
        /// A text.
        pub contact_email: String,
    }
}

impl UpdateSourceMandateAcceptanceOffline {
    /// With what must be there.
    #[must_use]
    pub fn new(contact_email: impl Into<String>) -> Self {
        Self { contact_email: contact_email.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSourceMandateAcceptanceOffline {
    }
}

record! {
    /// Update source mandate acceptance online, as it is sent.
    options UpdateSourceMandateAcceptanceOnline {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    UpdateSourceMandateAcceptanceOnline {
        set date: i64,
        set ip: String,
        set user_agent: String,
    }
}

texts! {
    /// Update source mandate acceptance status: one of some texts, or any other.
    UpdateSourceMandateAcceptanceStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
}

texts! {
    /// Update source mandate acceptance type: one of some texts, or any other.
    UpdateSourceMandateAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

texts! {
    /// Update source source order item type: one of some texts, or any other.
    UpdateSourceSourceOrderItemType {
        Discount = "discount",
        Shipping = "shipping",
        Sku = "sku",
        Tax = "tax",
    }
}

record! {
    /// Update source source order shipping address, as it is sent.
    request UpdateSourceSourceOrderShippingAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: String,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

impl UpdateSourceSourceOrderShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(line1: impl Into<String>) -> Self {
        Self { line1: line1.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSourceSourceOrderShippingAddress {
        set city: String,
        set country: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}
