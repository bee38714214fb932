//! What goes into and comes out of [`Charges`](super::Charges).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Charge, as it comes back: anything may be missing.
    answer Charge(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_captured: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_refunded: i64,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// An id, or the [`ApplicationFee`](objects::ApplicationFee) where it is expanded.
        get application_fee: Expandable<objects::ApplicationFee>,
        /// A whole number, in the smallest unit of the currency.
        get application_fee_amount: i64,
        /// A text.
        get authorization_code: &str,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// See [`ChargeBillingDetails`].
        get billing_details: ChargeBillingDetails,
        /// A text.
        get calculated_statement_descriptor: &str,
        /// Yes or no.
        get captured: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get description: &str,
        /// Yes or no.
        get disputed: bool,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get failure_balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A text.
        get failure_code: &str,
        /// A text.
        get failure_message: &str,
        /// See [`ChargeFraudDetails`].
        get fraud_details: ChargeFraudDetails,
        /// A text.
        always id: &str,
        /// See [`ChargeLevel3`].
        get level3: ChargeLevel3,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`ChargeOutcome`].
        get outcome: ChargeOutcome,
        /// Yes or no.
        get paid: bool,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// A text.
        get payment_method: &str,
        /// See [`ChargePaymentMethodDetails`].
        get payment_method_details: ChargePaymentMethodDetails,
        /// See [`ChargePresentmentDetails`].
        get presentment_details: ChargePresentmentDetails,
        /// See [`ChargeRadarOptions`].
        get radar_options: ChargeRadarOptions,
        /// A text.
        get receipt_email: &str,
        /// A text.
        get receipt_number: &str,
        /// A text.
        get receipt_url: &str,
        /// Yes or no.
        get refunded: bool,
        /// The first page of a list.
        get refunds: List<objects::Refund>,
        /// An id, or the [`Review`](objects::Review) where it is expanded.
        get review: Expandable<objects::Review>,
        /// See [`ChargeShipping`].
        get shipping: ChargeShipping,
        /// See [`ChargeSource`].
        get source: ChargeSource,
        /// An id, or the [`Transfer`](objects::Transfer) where it is expanded.
        get source_transfer: Expandable<objects::Transfer>,
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get statement_descriptor_suffix: &str,
        /// See [`ChargeStatus`].
        get status: ChargeStatus,
        /// An id, or the [`Transfer`](objects::Transfer) where it is expanded.
        get transfer: Expandable<objects::Transfer>,
        /// See [`ChargeTransferData`].
        get transfer_data: ChargeTransferData,
        /// A text.
        get transfer_group: &str,
    }
}

any_of! {
    /// List charges created: one of several things.
    ListChargesCreated {
        Integer(i64),
        Object(ListChargesCreatedValue),
    }
}

params! {
    /// List charges query, as it is sent.
    options ListChargesQuery {
        /// See [`ListChargesCreated`].
        set created: ListChargesCreated,
        /// A text.
        set customer: String,
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
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Create charge, as it is sent.
    options CreateCharge {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number.
        set application_fee: i64,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// Yes or no.
        set capture: bool,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set description: String,
        /// See [`CreateChargeDestination`].
        set destination: CreateChargeDestination,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateChargeRadarOptions`].
        set radar_options: CreateChargeRadarOptions,
        /// A text.
        set receipt_email: String,
        /// See [`CreateChargeShipping`].
        set shipping: CreateChargeShipping,
        /// A text.
        set source: String,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`CreateChargeTransferData`].
        set transfer_data: CreateChargeTransferData,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Update charge, as it is sent.
    options UpdateCharge {
        /// A text.
        set customer: String,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// See [`UpdateChargeFraudDetails`].
        set fraud_details: UpdateChargeFraudDetails,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set receipt_email: String,
        /// See [`CreateChargeShipping`].
        set shipping: CreateChargeShipping,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Search charges query, as it is sent.
    required SearchChargesQuery {
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set page: String,
        /// A text.
        set query: String,
    }
}

impl SearchChargesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

params! {
    /// Capture charge, as it is sent.
    options CaptureCharge {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A whole number.
        set application_fee: i64,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// A list.
        list expand: String,
        /// A text.
        set receipt_email: String,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`CaptureChargeTransferData`].
        set transfer_data: CaptureChargeTransferData,
        /// A text.
        set transfer_group: String,
    }
}

object! {
    /// Charge billing details, as it comes back: anything may be missing.
    part ChargeBillingDetails(false) {
        /// See [`ChargeBillingDetailsAddress`].
        get address: ChargeBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
        /// A text.
        get tax_id: &str,
    }
}

object! {
    /// Charge fraud details, as it comes back: anything may be missing.
    part ChargeFraudDetails(false) {
        /// A text.
        get stripe_report: &str,
        /// A text.
        get user_report: &str,
    }
}

object! {
    /// Charge level3, as it comes back: anything may be missing.
    part ChargeLevel3(false) {
        /// A text.
        get customer_reference: &str,
        /// A list, each [`ChargeLevel3LineItem`].
        get line_items: Vec<ChargeLevel3LineItem>,
        /// A text.
        get merchant_reference: &str,
        /// A text.
        get shipping_address_zip: &str,
        /// A whole number, in the smallest unit of the currency.
        get shipping_amount: i64,
        /// A text.
        get shipping_from_zip: &str,
    }
}

object! {
    /// Charge outcome, as it comes back: anything may be missing.
    part ChargeOutcome(false) {
        /// See [`ChargeOutcomeAdviceCode`].
        get advice_code: ChargeOutcomeAdviceCode,
        /// A text.
        get network_advice_code: &str,
        /// A text.
        get network_decline_code: &str,
        /// A text.
        get network_status: &str,
        /// A text.
        get reason: &str,
        /// A text.
        get risk_level: &str,
        /// A whole number.
        get risk_score: i64,
        /// An id, or the object where it is expanded.
        get rule: Expandable<Value>,
        /// A text.
        get seller_message: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Charge payment method details, as it comes back: anything may be missing.
    part ChargePaymentMethodDetails(false) {
        /// See [`ChargePaymentMethodDetailsAchCreditTransfer`].
        get ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransfer,
        /// See [`ChargePaymentMethodDetailsAchDebit`].
        get ach_debit: ChargePaymentMethodDetailsAchDebit,
        /// See [`ChargePaymentMethodDetailsAcssDebit`].
        get acss_debit: ChargePaymentMethodDetailsAcssDebit,
        /// See [`ChargePaymentMethodDetailsAffirm`].
        get affirm: ChargePaymentMethodDetailsAffirm,
        /// See [`ChargePaymentMethodDetailsAfterpayClearpay`].
        get afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay,
        /// See [`ChargePaymentMethodDetailsAlipay`].
        get alipay: ChargePaymentMethodDetailsAlipay,
        /// See [`ChargePaymentMethodDetailsAlma`].
        get alma: ChargePaymentMethodDetailsAlma,
        /// See [`ChargePaymentMethodDetailsAmazonPay`].
        get amazon_pay: ChargePaymentMethodDetailsAmazonPay,
        /// See [`ChargePaymentMethodDetailsAuBecsDebit`].
        get au_becs_debit: ChargePaymentMethodDetailsAuBecsDebit,
        /// See [`ChargePaymentMethodDetailsBacsDebit`].
        get bacs_debit: ChargePaymentMethodDetailsBacsDebit,
        /// See [`ChargePaymentMethodDetailsBancontact`].
        get bancontact: ChargePaymentMethodDetailsBancontact,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get billie: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsBizum`].
        get bizum: ChargePaymentMethodDetailsBizum,
        /// See [`ChargePaymentMethodDetailsBlik`].
        get blik: ChargePaymentMethodDetailsBlik,
        /// See [`ChargePaymentMethodDetailsBoleto`].
        get boleto: ChargePaymentMethodDetailsBoleto,
        /// See [`ChargePaymentMethodDetailsCard`].
        get card: ChargePaymentMethodDetailsCard,
        /// See [`ChargePaymentMethodDetailsCardPresent`].
        get card_present: ChargePaymentMethodDetailsCardPresent,
        /// See [`ChargePaymentMethodDetailsCashapp`].
        get cashapp: ChargePaymentMethodDetailsCashapp,
        /// See [`ChargePaymentMethodDetailsCrypto`].
        get crypto: ChargePaymentMethodDetailsCrypto,
        /// Values by name.
        get customer_balance: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsEps`].
        get eps: ChargePaymentMethodDetailsEps,
        /// See [`ChargePaymentMethodDetailsFpx`].
        get fpx: ChargePaymentMethodDetailsFpx,
        /// See [`ChargePaymentMethodDetailsGiropay`].
        get giropay: ChargePaymentMethodDetailsGiropay,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get grabpay: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsIdeal`].
        get ideal: ChargePaymentMethodDetailsIdeal,
        /// See [`ChargePaymentMethodDetailsInteracPresent`].
        get interac_present: ChargePaymentMethodDetailsInteracPresent,
        /// See [`ChargePaymentMethodDetailsBizum`].
        get kakao_pay: ChargePaymentMethodDetailsBizum,
        /// See [`ChargePaymentMethodDetailsKlarna`].
        get klarna: ChargePaymentMethodDetailsKlarna,
        /// See [`ChargePaymentMethodDetailsKonbini`].
        get konbini: ChargePaymentMethodDetailsKonbini,
        /// See [`ChargePaymentMethodDetailsKrCard`].
        get kr_card: ChargePaymentMethodDetailsKrCard,
        /// See [`ChargePaymentMethodDetailsLink`].
        get link: ChargePaymentMethodDetailsLink,
        /// Values by name.
        get mb_way: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsMobilepay`].
        get mobilepay: ChargePaymentMethodDetailsMobilepay,
        /// See [`ChargePaymentMethodDetailsMultibanco`].
        get multibanco: ChargePaymentMethodDetailsMultibanco,
        /// See [`ChargePaymentMethodDetailsBizum`].
        get naver_pay: ChargePaymentMethodDetailsBizum,
        /// See [`ChargePaymentMethodDetailsNzBankAccount`].
        get nz_bank_account: ChargePaymentMethodDetailsNzBankAccount,
        /// See [`ChargePaymentMethodDetailsOxxo`].
        get oxxo: ChargePaymentMethodDetailsOxxo,
        /// See [`ChargePaymentMethodDetailsP24`].
        get p24: ChargePaymentMethodDetailsP24,
        /// Values by name.
        get pay_by_bank: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        get payco: ChargePaymentMethodDetailsBizum,
        /// See [`ChargePaymentMethodDetailsPaynow`].
        get paynow: ChargePaymentMethodDetailsPaynow,
        /// See [`ChargePaymentMethodDetailsPaypal`].
        get paypal: ChargePaymentMethodDetailsPaypal,
        /// Values by name.
        get paypay: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsPayto`].
        get payto: ChargePaymentMethodDetailsPayto,
        /// See [`ChargePaymentMethodDetailsPix`].
        get pix: ChargePaymentMethodDetailsPix,
        /// See [`ChargePaymentMethodDetailsPromptpay`].
        get promptpay: ChargePaymentMethodDetailsPromptpay,
        /// See [`ChargePaymentMethodDetailsAmazonPay`].
        get revolut_pay: ChargePaymentMethodDetailsAmazonPay,
        /// See [`ChargePaymentMethodDetailsBizum`].
        get samsung_pay: ChargePaymentMethodDetailsBizum,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get satispay: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get scalapay: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsSepaCreditTransfer`].
        get sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransfer,
        /// See [`ChargePaymentMethodDetailsSepaDebit`].
        get sepa_debit: ChargePaymentMethodDetailsSepaDebit,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get sequra: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsSofort`].
        get sofort: ChargePaymentMethodDetailsSofort,
        /// Values by name.
        get stripe_account: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        get sunbit: ChargePaymentMethodDetailsBillie,
        /// See [`ChargePaymentMethodDetailsSwish`].
        get swish: ChargePaymentMethodDetailsSwish,
        /// See [`ChargePaymentMethodDetailsTwint`].
        get twint: ChargePaymentMethodDetailsTwint,
        /// A text.
        get r#type = "type": &str,
        /// See [`ChargePaymentMethodDetailsUpi`].
        get upi: ChargePaymentMethodDetailsUpi,
        /// See [`ChargePaymentMethodDetailsUsBankAccount`].
        get us_bank_account: ChargePaymentMethodDetailsUsBankAccount,
        /// Values by name.
        get wechat: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsWechatPay`].
        get wechat_pay: ChargePaymentMethodDetailsWechatPay,
        /// Values by name.
        get zip: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Charge presentment details, as it comes back: anything may be missing.
    part ChargePresentmentDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get presentment_amount: i64,
        /// A text.
        get presentment_currency: &str,
    }
}

object! {
    /// Charge radar options, as it comes back: anything may be missing.
    part ChargeRadarOptions(false) {
        /// A text.
        get session: &str,
    }
}

object! {
    /// Charge shipping, as it comes back: anything may be missing.
    part ChargeShipping(false) {
        /// See [`ChargeBillingDetailsAddress`].
        get address: ChargeBillingDetailsAddress,
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

one_of! {
    /// Charge source: one of several things, or any other.
    ChargeSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

texts! {
    /// Charge status: one of some texts, or any other.
    ChargeStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

object! {
    /// Charge transfer data, as it comes back: anything may be missing.
    part ChargeTransferData(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
    }
}

params! {
    /// List charges created value, as it is sent.
    group ListChargesCreatedValue {
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

params! {
    /// Create charge destination, as it is sent.
    required_group CreateChargeDestination {
        /// A text.
        set account: String,
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
    }
}

impl CreateChargeDestination {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>) -> Self {
        Self(Fields::new()).account(account)
    }
}

params! {
    /// Create charge radar options, as it is sent.
    group CreateChargeRadarOptions {
        /// A text.
        set session: String,
    }
}

params! {
    /// Create charge shipping, as it is sent.
    required_group CreateChargeShipping {
        /// See [`CreateChargeShippingAddress`].
        set address: CreateChargeShippingAddress,
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

impl CreateChargeShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<CreateChargeShippingAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create charge transfer data, as it is sent.
    required_group CreateChargeTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// A text.
        set destination: String,
    }
}

impl CreateChargeTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Update charge fraud details, as it is sent.
    required_group UpdateChargeFraudDetails {
        /// See [`UpdateChargeFraudDetailsUserReport`].
        set user_report or unset_user_report: UpdateChargeFraudDetailsUserReport,
    }
}

impl UpdateChargeFraudDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(user_report: impl Into<UpdateChargeFraudDetailsUserReport>) -> Self {
        Self(Fields::new()).user_report(user_report)
    }
}

params! {
    /// Capture charge transfer data, as it is sent.
    group CaptureChargeTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
    }
}

object! {
    /// Charge billing details address, as it comes back: anything may be missing.
    part ChargeBillingDetailsAddress(false) {
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
    /// Charge level3 line item, as it comes back: anything may be missing.
    part ChargeLevel3LineItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get discount_amount: i64,
        /// A text.
        get product_code: &str,
        /// A text.
        get product_description: &str,
        /// A whole number.
        get quantity: i64,
        /// A whole number, in the smallest unit of the currency.
        get tax_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get unit_cost: i64,
    }
}

texts! {
    /// Charge outcome advice code: one of some texts, or any other.
    ChargeOutcomeAdviceCode {
        ConfirmCardData = "confirm_card_data",
        DoNotTryAgain = "do_not_try_again",
        TryAgainLater = "try_again_later",
    }
}

object! {
    /// Charge payment method details ach credit transfer, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAchCreditTransfer(false) {
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
    /// Charge payment method details ach debit, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAchDebit(false) {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: ChargePaymentMethodDetailsAchDebitAccountHolderType,
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
    /// Charge payment method details acss debit, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAcssDebit(false) {
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
    /// Charge payment method details affirm, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAffirm(false) {
        /// A text.
        get location: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details afterpay clearpay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAfterpayClearpay(false) {
        /// A text.
        get order_id: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Charge payment method details alipay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAlipay(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details alma, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAlma(false) {
        /// See [`ChargePaymentMethodDetailsAlmaInstallments`].
        get installments: ChargePaymentMethodDetailsAlmaInstallments,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details amazon pay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAmazonPay(false) {
        /// See [`ChargePaymentMethodDetailsAmazonPayFunding`].
        get funding: ChargePaymentMethodDetailsAmazonPayFunding,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details au becs debit, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAuBecsDebit(false) {
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
    /// Charge payment method details bacs debit, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBacsDebit(false) {
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
    /// Charge payment method details bancontact, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBancontact(false) {
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
        /// See [`ChargePaymentMethodDetailsBancontactPreferredLanguage`].
        get preferred_language: ChargePaymentMethodDetailsBancontactPreferredLanguage,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Charge payment method details billie, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBillie(false) {
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details bizum, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBizum(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details blik, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBlik(false) {
        /// A text.
        get buyer_id: &str,
    }
}

object! {
    /// Charge payment method details boleto, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsBoleto(false) {
        /// A text.
        get tax_id: &str,
    }
}

object! {
    /// Charge payment method details card, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCard(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_authorized: i64,
        /// A text.
        get authorization_code: &str,
        /// A text.
        get brand: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get capture_before: i64,
        /// See [`ChargePaymentMethodDetailsCardChecks`].
        get checks: ChargePaymentMethodDetailsCardChecks,
        /// A text.
        get country: &str,
        /// A text.
        get description: &str,
        /// A text.
        get electronic_commerce_indicator: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// See [`ChargePaymentMethodDetailsCardExtendedAuthorization`].
        get extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorization,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorization`].
        get incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorization,
        /// See [`ChargePaymentMethodDetailsCardInstallments`].
        get installments: ChargePaymentMethodDetailsCardInstallments,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get mandate: Expandable<objects::Mandate>,
        /// Yes or no.
        get moto: bool,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorization`].
        get multicapture: ChargePaymentMethodDetailsCardIncrementalAuthorization,
        /// A text.
        get network: &str,
        /// See [`ChargePaymentMethodDetailsCardNetworkToken`].
        get network_token: ChargePaymentMethodDetailsCardNetworkToken,
        /// A text.
        get network_transaction_id: &str,
        /// See [`ChargePaymentMethodDetailsCardOvercapture`].
        get overcapture: ChargePaymentMethodDetailsCardOvercapture,
        /// See [`ChargePaymentMethodDetailsCardRegulatedStatus`].
        get regulated_status: ChargePaymentMethodDetailsCardRegulatedStatus,
        /// See [`ChargePaymentMethodDetailsCardSetupCredentialUsage`].
        get setup_credential_usage: ChargePaymentMethodDetailsCardSetupCredentialUsage,
        /// See [`ChargePaymentMethodDetailsCardSetupCredentialUsage`].
        get stored_credential_usage: ChargePaymentMethodDetailsCardSetupCredentialUsage,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecure`].
        get three_d_secure: ChargePaymentMethodDetailsCardThreeDSecure,
        /// A text.
        get transaction_link_id: &str,
        /// See [`ChargePaymentMethodDetailsCardWallet`].
        get wallet: ChargePaymentMethodDetailsCardWallet,
    }
}

object! {
    /// Charge payment method details card present, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardPresent(false) {
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
        /// See [`ChargePaymentMethodDetailsCardPresentOffline`].
        get offline: ChargePaymentMethodDetailsCardPresentOffline,
        /// Yes or no.
        get overcapture_supported: bool,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`ChargePaymentMethodDetailsCardPresentReadMethod`].
        get read_method: ChargePaymentMethodDetailsCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`ChargePaymentMethodDetailsCardPresentReceipt`].
        get receipt: ChargePaymentMethodDetailsCardPresentReceipt,
        /// See [`ChargePaymentMethodDetailsCardPresentWallet`].
        get wallet: ChargePaymentMethodDetailsCardPresentWallet,
    }
}

object! {
    /// Charge payment method details cashapp, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCashapp(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get cashtag: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details crypto, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCrypto(false) {
        /// A text.
        get buyer_address: &str,
        /// See [`ChargePaymentMethodDetailsCryptoNetwork`].
        get network: ChargePaymentMethodDetailsCryptoNetwork,
        /// See [`ChargePaymentMethodDetailsCryptoTokenCurrency`].
        get token_currency: ChargePaymentMethodDetailsCryptoTokenCurrency,
        /// A text.
        get transaction_hash: &str,
    }
}

object! {
    /// Charge payment method details eps, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsEps(false) {
        /// See [`ChargePaymentMethodDetailsEpsBank`].
        get bank: ChargePaymentMethodDetailsEpsBank,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Charge payment method details fpx, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsFpx(false) {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: ChargePaymentMethodDetailsAchDebitAccountHolderType,
        /// See [`ChargePaymentMethodDetailsFpxBank`].
        get bank: ChargePaymentMethodDetailsFpxBank,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details giropay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsGiropay(false) {
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
    /// Charge payment method details ideal, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsIdeal(false) {
        /// See [`ChargePaymentMethodDetailsIdealBank`].
        get bank: ChargePaymentMethodDetailsIdealBank,
        /// See [`ChargePaymentMethodDetailsIdealBic`].
        get bic: ChargePaymentMethodDetailsIdealBic,
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
    /// Charge payment method details interac present, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsInteracPresent(false) {
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
        /// See [`ChargePaymentMethodDetailsCardPresentReadMethod`].
        get read_method: ChargePaymentMethodDetailsCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`ChargePaymentMethodDetailsInteracPresentReceipt`].
        get receipt: ChargePaymentMethodDetailsInteracPresentReceipt,
    }
}

object! {
    /// Charge payment method details klarna, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKlarna(false) {
        /// A text.
        get location: &str,
        /// See [`ChargePaymentMethodDetailsKlarnaPayerDetails`].
        get payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails,
        /// A text.
        get payment_method_category: &str,
        /// A text.
        get preferred_locale: &str,
        /// A text.
        get reader: &str,
    }
}

object! {
    /// Charge payment method details konbini, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKonbini(false) {
        /// See [`ChargePaymentMethodDetailsKonbiniStore`].
        get store: ChargePaymentMethodDetailsKonbiniStore,
    }
}

object! {
    /// Charge payment method details kr card, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKrCard(false) {
        /// See [`ChargePaymentMethodDetailsKrCardBrand`].
        get brand: ChargePaymentMethodDetailsKrCardBrand,
        /// A text.
        get buyer_id: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details link, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsLink(false) {
        /// A text.
        get country: &str,
        /// A text.
        get funding_source_group: &str,
    }
}

object! {
    /// Charge payment method details mobilepay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsMobilepay(false) {
        /// See [`ChargePaymentMethodDetailsMobilepayCard`].
        get card: ChargePaymentMethodDetailsMobilepayCard,
    }
}

object! {
    /// Charge payment method details multibanco, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsMultibanco(false) {
        /// A text.
        get entity: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Charge payment method details nz bank account, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsNzBankAccount(false) {
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
    /// Charge payment method details oxxo, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsOxxo(false) {
        /// A text.
        get number: &str,
    }
}

object! {
    /// Charge payment method details p24, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsP24(false) {
        /// See [`ChargePaymentMethodDetailsP24Bank`].
        get bank: ChargePaymentMethodDetailsP24Bank,
        /// A text.
        get reference: &str,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Charge payment method details paynow, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPaynow(false) {
        /// A text.
        get location: &str,
        /// A text.
        get reader: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Charge payment method details paypal, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPaypal(false) {
        /// A text.
        get country: &str,
        /// A text.
        get payer_email: &str,
        /// A text.
        get payer_id: &str,
        /// A text.
        get payer_name: &str,
        /// See [`ChargePaymentMethodDetailsPaypalSellerProtection`].
        get seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Charge payment method details payto, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPayto(false) {
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
    /// Charge payment method details pix, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPix(false) {
        /// A text.
        get bank_transaction_id: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Charge payment method details promptpay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPromptpay(false) {
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Charge payment method details sepa credit transfer, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsSepaCreditTransfer(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// A text.
        get iban: &str,
    }
}

object! {
    /// Charge payment method details sepa debit, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsSepaDebit(false) {
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
    /// Charge payment method details sofort, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsSofort(false) {
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
        /// See [`ChargePaymentMethodDetailsSofortPreferredLanguage`].
        get preferred_language: ChargePaymentMethodDetailsSofortPreferredLanguage,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Charge payment method details swish, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsSwish(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get payment_reference: &str,
        /// A text.
        get verified_phone_last4: &str,
    }
}

object! {
    /// Charge payment method details twint, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsTwint(false) {
        /// A text.
        get mandate: &str,
    }
}

object! {
    /// Charge payment method details upi, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsUpi(false) {
        /// A text.
        get vpa: &str,
    }
}

object! {
    /// Charge payment method details us bank account, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsUsBankAccount(false) {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        get account_holder_type: ChargePaymentMethodDetailsAchDebitAccountHolderType,
        /// See [`ChargePaymentMethodDetailsUsBankAccountAccountType`].
        get account_type: ChargePaymentMethodDetailsUsBankAccountAccountType,
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
    /// Charge payment method details wechat pay, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsWechatPay(false) {
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

params! {
    /// Create charge shipping address, as it is sent.
    group CreateChargeShippingAddress {
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

texts! {
    /// Update charge fraud details user report: one of some texts, or any other.
    UpdateChargeFraudDetailsUserReport {
        Fraudulent = "fraudulent",
        Safe = "safe",
    }
}

texts! {
    /// Charge payment method details ach debit account holder type: one of some texts, or any other.
    ChargePaymentMethodDetailsAchDebitAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

object! {
    /// Charge payment method details alma installments, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAlmaInstallments(false) {
        /// A whole number.
        get count: i64,
    }
}

object! {
    /// Charge payment method details amazon pay funding, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAmazonPayFunding(false) {
        /// See [`ChargePaymentMethodDetailsAmazonPayFundingCard`].
        get card: ChargePaymentMethodDetailsAmazonPayFundingCard,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Charge payment method details bancontact preferred language: one of some texts, or any other.
    ChargePaymentMethodDetailsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

object! {
    /// Charge payment method details card checks, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardChecks(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_postal_code_check: &str,
        /// A text.
        get cvc_check: &str,
    }
}

object! {
    /// Charge payment method details card extended authorization, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardExtendedAuthorization(false) {
        /// See [`ChargePaymentMethodDetailsCardExtendedAuthorizationStatus`].
        get status: ChargePaymentMethodDetailsCardExtendedAuthorizationStatus,
    }
}

object! {
    /// Charge payment method details card incremental authorization, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardIncrementalAuthorization(false) {
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`].
        get status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus,
    }
}

object! {
    /// Charge payment method details card installments, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardInstallments(false) {
        /// See [`ChargePaymentMethodDetailsCardInstallmentsPlan`].
        get plan: ChargePaymentMethodDetailsCardInstallmentsPlan,
    }
}

object! {
    /// Charge payment method details card network token, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardNetworkToken(false) {
        /// Yes or no.
        get used: bool,
    }
}

object! {
    /// Charge payment method details card overcapture, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardOvercapture(false) {
        /// A whole number.
        get maximum_amount_capturable: i64,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`].
        get status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus,
    }
}

texts! {
    /// Charge payment method details card regulated status: one of some texts, or any other.
    ChargePaymentMethodDetailsCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

texts! {
    /// Charge payment method details card setup credential usage: one of some texts, or any other.
    ChargePaymentMethodDetailsCardSetupCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

object! {
    /// Charge payment method details card three d secure, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardThreeDSecure(false) {
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        get authentication_flow: ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        get electronic_commerce_indicator: ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator`].
        get exemption_indicator: ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator,
        /// Yes or no.
        get exemption_indicator_applied: bool,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureResult`].
        get result: ChargePaymentMethodDetailsCardThreeDSecureResult,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureResultReason`].
        get result_reason: ChargePaymentMethodDetailsCardThreeDSecureResultReason,
        /// A text.
        get transaction_id: &str,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureVersion`].
        get version: ChargePaymentMethodDetailsCardThreeDSecureVersion,
    }
}

object! {
    /// Charge payment method details card wallet, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardWallet(false) {
        /// Values by name.
        get amex_express_checkout: BTreeMap<&str, &Value>,
        /// Values by name.
        get apple_pay: BTreeMap<&str, &Value>,
        /// A text.
        get dynamic_last4: &str,
        /// Values by name.
        get google_pay: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsCardWalletLink`].
        get link: ChargePaymentMethodDetailsCardWalletLink,
        /// See [`ChargePaymentMethodDetailsCardWalletMasterpass`].
        get masterpass: ChargePaymentMethodDetailsCardWalletMasterpass,
        /// Values by name.
        get samsung_pay: BTreeMap<&str, &Value>,
        /// See [`ChargePaymentMethodDetailsCardWalletType`].
        get r#type = "type": ChargePaymentMethodDetailsCardWalletType,
        /// See [`ChargePaymentMethodDetailsCardWalletMasterpass`].
        get visa_checkout: ChargePaymentMethodDetailsCardWalletMasterpass,
    }
}

object! {
    /// Charge payment method details card present offline, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardPresentOffline(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get stored_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Charge payment method details card present read method: one of some texts, or any other.
    ChargePaymentMethodDetailsCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

object! {
    /// Charge payment method details card present receipt, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardPresentReceipt(false) {
        /// See [`ChargePaymentMethodDetailsCardPresentReceiptAccountType`].
        get account_type: ChargePaymentMethodDetailsCardPresentReceiptAccountType,
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
    /// Charge payment method details card present wallet, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardPresentWallet(false) {
        /// See [`ChargePaymentMethodDetailsCardPresentWalletType`].
        get r#type = "type": ChargePaymentMethodDetailsCardPresentWalletType,
    }
}

texts! {
    /// Charge payment method details crypto network: one of some texts, or any other.
    ChargePaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Sui = "sui",
        Tempo = "tempo",
    }
}

texts! {
    /// Charge payment method details crypto token currency: one of some texts, or any other.
    ChargePaymentMethodDetailsCryptoTokenCurrency {
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
    /// Charge payment method details eps bank: one of some texts, or any other.
    ChargePaymentMethodDetailsEpsBank {
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
    /// Charge payment method details fpx bank: one of some texts, or any other.
    ChargePaymentMethodDetailsFpxBank {
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
    /// Charge payment method details ideal bank: one of some texts, or any other.
    ChargePaymentMethodDetailsIdealBank {
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
    /// Charge payment method details ideal bic: one of some texts, or any other.
    ChargePaymentMethodDetailsIdealBic {
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
    /// Charge payment method details interac present receipt, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsInteracPresentReceipt(false) {
        /// See [`ChargePaymentMethodDetailsInteracPresentReceiptAccountType`].
        get account_type: ChargePaymentMethodDetailsInteracPresentReceiptAccountType,
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
    /// Charge payment method details klarna payer details, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKlarnaPayerDetails(false) {
        /// See [`ChargePaymentMethodDetailsKlarnaPayerDetailsAddress`].
        get address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress,
    }
}

object! {
    /// Charge payment method details konbini store, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKonbiniStore(false) {
        /// See [`ChargePaymentMethodDetailsKonbiniStoreChain`].
        get chain: ChargePaymentMethodDetailsKonbiniStoreChain,
    }
}

texts! {
    /// Charge payment method details kr card brand: one of some texts, or any other.
    ChargePaymentMethodDetailsKrCardBrand {
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
    /// Charge payment method details mobilepay card, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsMobilepayCard(false) {
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
    /// Charge payment method details p24 bank: one of some texts, or any other.
    ChargePaymentMethodDetailsP24Bank {
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
    /// Charge payment method details paypal seller protection, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsPaypalSellerProtection(false) {
        /// A list, each [`ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory`].
        get dispute_categories: Vec<ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory>,
        /// See [`ChargePaymentMethodDetailsPaypalSellerProtectionStatus`].
        get status: ChargePaymentMethodDetailsPaypalSellerProtectionStatus,
    }
}

texts! {
    /// Charge payment method details sofort preferred language: one of some texts, or any other.
    ChargePaymentMethodDetailsSofortPreferredLanguage {
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
    /// Charge payment method details us bank account account type: one of some texts, or any other.
    ChargePaymentMethodDetailsUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

object! {
    /// Charge payment method details amazon pay funding card, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsAmazonPayFundingCard(false) {
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
    /// Charge payment method details card extended authorization status: one of some texts, or any other.
    ChargePaymentMethodDetailsCardExtendedAuthorizationStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

texts! {
    /// Charge payment method details card incremental authorization status: one of some texts, or any other.
    ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus {
        Available = "available",
        Unavailable = "unavailable",
    }
}

object! {
    /// Charge payment method details card installments plan, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardInstallmentsPlan(false) {
        /// A whole number.
        get count: i64,
        /// A text.
        get interval: &str,
        /// See [`ChargePaymentMethodDetailsCardInstallmentsPlanType`].
        get r#type = "type": ChargePaymentMethodDetailsCardInstallmentsPlanType,
    }
}

texts! {
    /// Charge payment method details card three d secure authentication flow: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

texts! {
    /// Charge payment method details card three d secure electronic commerce indicator: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
        N01 = "01",
        N02 = "02",
        N05 = "05",
        N06 = "06",
        N07 = "07",
    }
}

texts! {
    /// Charge payment method details card three d secure exemption indicator: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

texts! {
    /// Charge payment method details card three d secure result: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureResult {
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
    /// Charge payment method details card three d secure result reason: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureResultReason {
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
    /// Charge payment method details card three d secure version: one of some texts, or any other.
    ChargePaymentMethodDetailsCardThreeDSecureVersion {
        N102 = "1.0.2",
        N210 = "2.1.0",
        N220 = "2.2.0",
        N230 = "2.3.0",
        N231 = "2.3.1",
    }
}

object! {
    /// Charge payment method details card wallet link, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardWalletLink(false) {
        /// A text.
        get funding_source_group: &str,
    }
}

object! {
    /// Charge payment method details card wallet masterpass, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsCardWalletMasterpass(false) {
        /// See [`ChargeBillingDetailsAddress`].
        get billing_address: ChargeBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// See [`ChargeBillingDetailsAddress`].
        get shipping_address: ChargeBillingDetailsAddress,
    }
}

texts! {
    /// Charge payment method details card wallet type: one of some texts, or any other.
    ChargePaymentMethodDetailsCardWalletType {
        AmexExpressCheckout = "amex_express_checkout",
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
        Masterpass = "masterpass",
        SamsungPay = "samsung_pay",
        VisaCheckout = "visa_checkout",
    }
}

texts! {
    /// Charge payment method details card present receipt account type: one of some texts, or any other.
    ChargePaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Charge payment method details card present wallet type: one of some texts, or any other.
    ChargePaymentMethodDetailsCardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Charge payment method details interac present receipt account type: one of some texts, or any other.
    ChargePaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        UnknownValue = "unknown",
    }
}

object! {
    /// Charge payment method details klarna payer details address, as it comes back: anything may be missing.
    part ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(false) {
        /// A text.
        get country: &str,
    }
}

texts! {
    /// Charge payment method details konbini store chain: one of some texts, or any other.
    ChargePaymentMethodDetailsKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }
}

texts! {
    /// Charge payment method details paypal seller protection dispute category: one of some texts, or any other.
    ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }
}

texts! {
    /// Charge payment method details paypal seller protection status: one of some texts, or any other.
    ChargePaymentMethodDetailsPaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }
}

texts! {
    /// Charge payment method details card installments plan type: one of some texts, or any other.
    ChargePaymentMethodDetailsCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
