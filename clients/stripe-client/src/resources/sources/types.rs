//! What goes into and comes out of [`Sources`](super::Sources).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Fields, object, one_of, params, tagged, texts};

object! {
    /// Source, as it comes back: anything may be missing.
    answer Source(true) {
        /// See [`SourceAchCreditTransfer`].
        get ach_credit_transfer: SourceAchCreditTransfer,
        /// See [`SourceAchDebit`].
        get ach_debit: SourceAchDebit,
        /// See [`SourceAcssDebit`].
        get acss_debit: SourceAcssDebit,
        /// See [`SourceAlipay`].
        get alipay: SourceAlipay,
        /// See [`SourceAllowRedisplay`].
        get allow_redisplay: SourceAllowRedisplay,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SourceAuBecsDebit`].
        get au_becs_debit: SourceAuBecsDebit,
        /// See [`SourceBancontact`].
        get bancontact: SourceBancontact,
        /// See [`SourceCard`].
        get card: SourceCard,
        /// See [`SourceCardPresent`].
        get card_present: SourceCardPresent,
        /// A text.
        get client_secret: &str,
        /// See [`SourceCodeVerification`].
        get code_verification: SourceCodeVerification,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get customer: &str,
        /// See [`SourceEps`].
        get eps: SourceEps,
        /// A text.
        get flow: &str,
        /// See [`SourceGiropay`].
        get giropay: SourceGiropay,
        /// A text.
        always id: &str,
        /// See [`SourceIdeal`].
        get ideal: SourceIdeal,
        /// See [`SourceKlarna`].
        get klarna: SourceKlarna,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`SourceMultibanco`].
        get multibanco: SourceMultibanco,
        /// A text.
        get object: &str,
        /// See [`SourceOwner`].
        get owner: SourceOwner,
        /// See [`SourceP24`].
        get p24: SourceP24,
        /// See [`SourceReceiver`].
        get receiver: SourceReceiver,
        /// See [`SourceRedirect`].
        get redirect: SourceRedirect,
        /// See [`SourceSepaCreditTransfer`].
        get sepa_credit_transfer: SourceSepaCreditTransfer,
        /// See [`SourceSepaDebit`].
        get sepa_debit: SourceSepaDebit,
        /// See [`SourceSofort`].
        get sofort: SourceSofort,
        /// See [`SourceSourceOrder`].
        get source_order: SourceSourceOrder,
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get status: &str,
        /// See [`SourceThreeDSecure`].
        get three_d_secure: SourceThreeDSecure,
        /// See [`SourceType`].
        get r#type = "type": SourceType,
        /// A text.
        get usage: &str,
        /// See [`SourceWechat`].
        get wechat: SourceWechat,
    }
}

object! {
    /// Source mandate notification, as it comes back: anything may be missing.
    answer SourceMandateNotification(true) {
        /// See [`SourceMandateNotificationAcssDebit`].
        get acss_debit: SourceMandateNotificationAcssDebit,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SourceMandateNotificationBacsDebit`].
        get bacs_debit: SourceMandateNotificationBacsDebit,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A text.
        get reason: &str,
        /// See [`SourceMandateNotificationSepaDebit`].
        get sepa_debit: SourceMandateNotificationSepaDebit,
        /// See [`Source`].
        get source: Source,
        /// A text.
        get status: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Source transaction, as it comes back: anything may be missing.
    answer SourceTransaction(true) {
        /// See [`SourceTransactionAchCreditTransfer`].
        get ach_credit_transfer: SourceTransactionAchCreditTransfer,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SourceTransactionChfCreditTransfer`].
        get chf_credit_transfer: SourceTransactionChfCreditTransfer,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`SourceTransactionGbpCreditTransfer`].
        get gbp_credit_transfer: SourceTransactionGbpCreditTransfer,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`SourceTransactionPaperCheck`].
        get paper_check: SourceTransactionPaperCheck,
        /// See [`SourceTransactionSepaCreditTransfer`].
        get sepa_credit_transfer: SourceTransactionSepaCreditTransfer,
        /// A text.
        get source: &str,
        /// A text.
        get status: &str,
        /// See [`SourceTransactionType`].
        get r#type = "type": SourceTransactionType,
    }
}

one_of! {
    /// Detach source response: one of several things, or any other.
    DetachSourceResponse {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(Source) if tagged("object", &["source"]),
    }
}

params! {
    /// Retrieve source query, as it is sent.
    options RetrieveSourceQuery {
        /// A text.
        set client_secret: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Update source, as it is sent.
    options UpdateSource {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A list.
        list expand: String,
        /// See [`UpdateSourceMandate`].
        set mandate: UpdateSourceMandate,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateSourceOwner`].
        set owner: UpdateSourceOwner,
        /// See [`UpdateSourceSourceOrder`].
        set source_order: UpdateSourceSourceOrder,
    }
}

params! {
    /// Create source, as it is sent.
    options CreateSource {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A list.
        list expand: String,
        /// See [`CreateSourceFlow`].
        set flow: CreateSourceFlow,
        /// See [`UpdateSourceMandate`].
        set mandate: UpdateSourceMandate,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set original_source: String,
        /// See [`UpdateSourceOwner`].
        set owner: UpdateSourceOwner,
        /// See [`CreateSourceReceiver`].
        set receiver: CreateSourceReceiver,
        /// See [`CreateSourceRedirect`].
        set redirect: CreateSourceRedirect,
        /// See [`UpdateSourceSourceOrder`].
        set source_order: UpdateSourceSourceOrder,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set token: String,
        /// A text.
        set r#type = "type": String,
        /// See [`CreateSourceUsage`].
        set usage: CreateSourceUsage,
    }
}

params! {
    /// Verify source, as it is sent.
    required VerifySource {
        /// A list.
        list expand: String,
        /// A list.
        list values: String,
    }
}

impl VerifySource {
    /// With what must be there.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item: Into<String>>) -> Self {
        Self(Fields::new()).values(values)
    }
}

params! {
    /// List source transactions query, as it is sent.
    options ListSourceTransactionsQuery {
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

object! {
    /// Source ach credit transfer, as it comes back: anything may be missing.
    part SourceAchCreditTransfer(false) {
        /// A text.
        get account_number: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get refund_account_holder_name: &str,
        /// A text.
        get refund_account_holder_type: &str,
        /// A text.
        get refund_routing_number: &str,
        /// A text.
        get routing_number: &str,
        /// A text.
        get swift_code: &str,
    }
}

object! {
    /// Source ach debit, as it comes back: anything may be missing.
    part SourceAchDebit(false) {
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
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Source acss debit, as it comes back: anything may be missing.
    part SourceAcssDebit(false) {
        /// A text.
        get bank_address_city: &str,
        /// A text.
        get bank_address_line_1: &str,
        /// A text.
        get bank_address_line_2: &str,
        /// A text.
        get bank_address_postal_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get category: &str,
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
    /// Source alipay, as it comes back: anything may be missing.
    part SourceAlipay(false) {
        /// A text.
        get data_string: &str,
        /// A text.
        get native_url: &str,
        /// A text.
        get statement_descriptor: &str,
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

object! {
    /// Source au becs debit, as it comes back: anything may be missing.
    part SourceAuBecsDebit(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Source bancontact, as it comes back: anything may be missing.
    part SourceBancontact(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get preferred_language: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source card, as it comes back: anything may be missing.
    part SourceCard(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_zip_check: &str,
        /// A text.
        get brand: &str,
        /// A text.
        get country: &str,
        /// A text.
        get cvc_check: &str,
        /// A text.
        get description: &str,
        /// A text.
        get dynamic_last4: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get name: &str,
        /// A text.
        get three_d_secure: &str,
        /// A text.
        get tokenization_method: &str,
    }
}

object! {
    /// Source card present, as it comes back: anything may be missing.
    part SourceCardPresent(false) {
        /// A text.
        get application_cryptogram: &str,
        /// A text.
        get application_preferred_name: &str,
        /// A text.
        get authorization_code: &str,
        /// A text.
        get authorization_response_code: &str,
        /// A text.
        get brand: &str,
        /// A text.
        get country: &str,
        /// A text.
        get cvm_type: &str,
        /// A text.
        get data_type: &str,
        /// A text.
        get dedicated_file_name: &str,
        /// A text.
        get description: &str,
        /// A text.
        get emv_auth_data: &str,
        /// A text.
        get evidence_customer_signature: &str,
        /// A text.
        get evidence_transaction_certificate: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get pos_device_id: &str,
        /// A text.
        get pos_entry_mode: &str,
        /// A text.
        get read_method: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get terminal_verification_results: &str,
        /// A text.
        get transaction_status_information: &str,
    }
}

object! {
    /// Source code verification, as it comes back: anything may be missing.
    part SourceCodeVerification(false) {
        /// A whole number.
        get attempts_remaining: i64,
        /// A text.
        get status: &str,
    }
}

object! {
    /// Source eps, as it comes back: anything may be missing.
    part SourceEps(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source giropay, as it comes back: anything may be missing.
    part SourceGiropay(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source ideal, as it comes back: anything may be missing.
    part SourceIdeal(false) {
        /// A text.
        get bank: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source klarna, as it comes back: anything may be missing.
    part SourceKlarna(false) {
        /// A text.
        get background_image_url: &str,
        /// A text.
        get client_token: &str,
        /// A text.
        get first_name: &str,
        /// A text.
        get last_name: &str,
        /// A text.
        get locale: &str,
        /// A text.
        get logo_url: &str,
        /// A text.
        get page_title: &str,
        /// A text.
        get pay_later_asset_urls_descriptive: &str,
        /// A text.
        get pay_later_asset_urls_standard: &str,
        /// A text.
        get pay_later_name: &str,
        /// A text.
        get pay_later_redirect_url: &str,
        /// A text.
        get pay_now_asset_urls_descriptive: &str,
        /// A text.
        get pay_now_asset_urls_standard: &str,
        /// A text.
        get pay_now_name: &str,
        /// A text.
        get pay_now_redirect_url: &str,
        /// A text.
        get pay_over_time_asset_urls_descriptive: &str,
        /// A text.
        get pay_over_time_asset_urls_standard: &str,
        /// A text.
        get pay_over_time_name: &str,
        /// A text.
        get pay_over_time_redirect_url: &str,
        /// A text.
        get payment_method_categories: &str,
        /// A text.
        get purchase_country: &str,
        /// A text.
        get purchase_type: &str,
        /// A text.
        get redirect_url: &str,
        /// A whole number.
        get shipping_delay: i64,
        /// A text.
        get shipping_first_name: &str,
        /// A text.
        get shipping_last_name: &str,
    }
}

object! {
    /// Source multibanco, as it comes back: anything may be missing.
    part SourceMultibanco(false) {
        /// A text.
        get entity: &str,
        /// A text.
        get reference: &str,
        /// A text.
        get refund_account_holder_address_city: &str,
        /// A text.
        get refund_account_holder_address_country: &str,
        /// A text.
        get refund_account_holder_address_line1: &str,
        /// A text.
        get refund_account_holder_address_line2: &str,
        /// A text.
        get refund_account_holder_address_postal_code: &str,
        /// A text.
        get refund_account_holder_address_state: &str,
        /// A text.
        get refund_account_holder_name: &str,
        /// A text.
        get refund_iban: &str,
    }
}

object! {
    /// Source owner, as it comes back: anything may be missing.
    part SourceOwner(false) {
        /// See [`SourceOwnerAddress`].
        get address: SourceOwnerAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
        /// See [`SourceOwnerAddress`].
        get verified_address: SourceOwnerAddress,
        /// A text.
        get verified_email: &str,
        /// A text.
        get verified_name: &str,
        /// A text.
        get verified_phone: &str,
    }
}

object! {
    /// Source p24, as it comes back: anything may be missing.
    part SourceP24(false) {
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Source receiver, as it comes back: anything may be missing.
    part SourceReceiver(false) {
        /// A text.
        get address: &str,
        /// A whole number, in the smallest unit of the currency.
        get amount_charged: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_received: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_returned: i64,
        /// A text.
        get refund_attributes_method: &str,
        /// A text.
        get refund_attributes_status: &str,
    }
}

object! {
    /// Source redirect, as it comes back: anything may be missing.
    part SourceRedirect(false) {
        /// A text.
        get failure_reason: &str,
        /// A text.
        get return_url: &str,
        /// A text.
        get status: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Source sepa credit transfer, as it comes back: anything may be missing.
    part SourceSepaCreditTransfer(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get iban: &str,
        /// A text.
        get refund_account_holder_address_city: &str,
        /// A text.
        get refund_account_holder_address_country: &str,
        /// A text.
        get refund_account_holder_address_line1: &str,
        /// A text.
        get refund_account_holder_address_line2: &str,
        /// A text.
        get refund_account_holder_address_postal_code: &str,
        /// A text.
        get refund_account_holder_address_state: &str,
        /// A text.
        get refund_account_holder_name: &str,
        /// A text.
        get refund_iban: &str,
    }
}

object! {
    /// Source sepa debit, as it comes back: anything may be missing.
    part SourceSepaDebit(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get country: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate_reference: &str,
        /// A text.
        get mandate_url: &str,
    }
}

object! {
    /// Source sofort, as it comes back: anything may be missing.
    part SourceSofort(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get country: &str,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get preferred_language: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source source order, as it comes back: anything may be missing.
    part SourceSourceOrder(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get email: &str,
        /// A list, each [`SourceSourceOrderItem`].
        get items: Vec<SourceSourceOrderItem>,
        /// See [`SourceSourceOrderShipping`].
        get shipping: SourceSourceOrderShipping,
    }
}

object! {
    /// Source three d secure, as it comes back: anything may be missing.
    part SourceThreeDSecure(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_zip_check: &str,
        /// Yes or no.
        get authenticated: bool,
        /// A text.
        get brand: &str,
        /// A text.
        get card: &str,
        /// A text.
        get country: &str,
        /// A text.
        get customer: &str,
        /// A text.
        get cvc_check: &str,
        /// A text.
        get description: &str,
        /// A text.
        get dynamic_last4: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get name: &str,
        /// A text.
        get three_d_secure: &str,
        /// A text.
        get tokenization_method: &str,
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

object! {
    /// Source wechat, as it comes back: anything may be missing.
    part SourceWechat(false) {
        /// A text.
        get prepay_id: &str,
        /// A text.
        get qr_code_url: &str,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source mandate notification acss debit, as it comes back: anything may be missing.
    part SourceMandateNotificationAcssDebit(false) {
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Source mandate notification bacs debit, as it comes back: anything may be missing.
    part SourceMandateNotificationBacsDebit(false) {
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Source mandate notification sepa debit, as it comes back: anything may be missing.
    part SourceMandateNotificationSepaDebit(false) {
        /// A text.
        get creditor_identifier: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get mandate_reference: &str,
    }
}

object! {
    /// Source transaction ach credit transfer, as it comes back: anything may be missing.
    part SourceTransactionAchCreditTransfer(false) {
        /// A text.
        get customer_data: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Source transaction chf credit transfer, as it comes back: anything may be missing.
    part SourceTransactionChfCreditTransfer(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get sender_address_country: &str,
        /// A text.
        get sender_address_line1: &str,
        /// A text.
        get sender_iban: &str,
        /// A text.
        get sender_name: &str,
    }
}

object! {
    /// Source transaction gbp credit transfer, as it comes back: anything may be missing.
    part SourceTransactionGbpCreditTransfer(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding_method: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get reference: &str,
        /// A text.
        get sender_account_number: &str,
        /// A text.
        get sender_name: &str,
        /// A text.
        get sender_sort_code: &str,
    }
}

object! {
    /// Source transaction paper check, as it comes back: anything may be missing.
    part SourceTransactionPaperCheck(false) {
        /// A text.
        get available_at: &str,
        /// A text.
        get invoices: &str,
    }
}

object! {
    /// Source transaction sepa credit transfer, as it comes back: anything may be missing.
    part SourceTransactionSepaCreditTransfer(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get sender_iban: &str,
        /// A text.
        get sender_name: &str,
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

params! {
    /// Update source mandate, as it is sent.
    group UpdateSourceMandate {
        /// See [`UpdateSourceMandateAcceptance`].
        set acceptance: UpdateSourceMandateAcceptance,
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// A text.
        set currency: String,
        /// See [`UpdateSourceMandateInterval`].
        set interval: UpdateSourceMandateInterval,
        /// See [`UpdateSourceMandateNotificationMethod`].
        set notification_method: UpdateSourceMandateNotificationMethod,
    }
}

params! {
    /// Update source owner, as it is sent.
    group UpdateSourceOwner {
        /// See [`UpdateSourceOwnerAddress`].
        set address: UpdateSourceOwnerAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Update source source order, as it is sent.
    group UpdateSourceSourceOrder {
        /// A list, each [`UpdateSourceSourceOrderItem`].
        list items: UpdateSourceSourceOrderItem,
        /// See [`UpdateSourceSourceOrderShipping`].
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

params! {
    /// Create source receiver, as it is sent.
    group CreateSourceReceiver {
        /// See [`CreateSourceReceiverRefundAttributesMethod`].
        set refund_attributes_method: CreateSourceReceiverRefundAttributesMethod,
    }
}

params! {
    /// Create source redirect, as it is sent.
    required_group CreateSourceRedirect {
        /// A text.
        set return_url: String,
    }
}

impl CreateSourceRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self(Fields::new()).return_url(return_url)
    }
}

texts! {
    /// Create source usage: one of some texts, or any other.
    CreateSourceUsage {
        Reusable = "reusable",
        SingleUse = "single_use",
    }
}

object! {
    /// Source owner address, as it comes back: anything may be missing.
    part SourceOwnerAddress(false) {
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

object! {
    /// Source source order item, as it comes back: anything may be missing.
    part SourceSourceOrderItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A text.
        get parent: &str,
        /// A whole number.
        get quantity: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Source source order shipping, as it comes back: anything may be missing.
    part SourceSourceOrderShipping(false) {
        /// See [`SourceOwnerAddress`].
        get address: SourceOwnerAddress,
        /// A text.
        get carrier: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
        /// A text.
        get tracking_number: &str,
    }
}

params! {
    /// Update source mandate acceptance, as it is sent.
    required_group UpdateSourceMandateAcceptance {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// See [`UpdateSourceMandateAcceptanceOffline`].
        set offline: UpdateSourceMandateAcceptanceOffline,
        /// See [`UpdateSourceMandateAcceptanceOnline`].
        set online: UpdateSourceMandateAcceptanceOnline,
        /// See [`UpdateSourceMandateAcceptanceStatus`].
        set status: UpdateSourceMandateAcceptanceStatus,
        /// See [`UpdateSourceMandateAcceptanceType`].
        set r#type = "type": UpdateSourceMandateAcceptanceType,
        /// A text.
        set user_agent: String,
    }
}

impl UpdateSourceMandateAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(status: impl Into<UpdateSourceMandateAcceptanceStatus>) -> Self {
        Self(Fields::new()).status(status)
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

params! {
    /// Update source owner address, as it is sent.
    group UpdateSourceOwnerAddress {
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
    /// Update source source order item, as it is sent.
    group UpdateSourceSourceOrderItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A text.
        set parent: String,
        /// A whole number.
        set quantity: i64,
        /// See [`UpdateSourceSourceOrderItemType`].
        set r#type = "type": UpdateSourceSourceOrderItemType,
    }
}

params! {
    /// Update source source order shipping, as it is sent.
    required_group UpdateSourceSourceOrderShipping {
        /// See [`UpdateSourceSourceOrderShippingAddress`].
        set address: UpdateSourceSourceOrderShippingAddress,
        /// A text.
        set carrier: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
        /// A text.
        set tracking_number: String,
    }
}

impl UpdateSourceSourceOrderShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<UpdateSourceSourceOrderShippingAddress>) -> Self {
        Self(Fields::new()).address(address)
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

params! {
    /// Update source mandate acceptance offline, as it is sent.
    required_group UpdateSourceMandateAcceptanceOffline {
        /// A text.
        set contact_email: String,
    }
}

impl UpdateSourceMandateAcceptanceOffline {
    /// With what must be there.
    #[must_use]
    pub fn new(contact_email: impl Into<String>) -> Self {
        Self(Fields::new()).contact_email(contact_email)
    }
}

params! {
    /// Update source mandate acceptance online, as it is sent.
    group UpdateSourceMandateAcceptanceOnline {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
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

params! {
    /// Update source source order shipping address, as it is sent.
    required_group UpdateSourceSourceOrderShippingAddress {
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

impl UpdateSourceSourceOrderShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(line1: impl Into<String>) -> Self {
        Self(Fields::new()).line1(line1)
    }
}
