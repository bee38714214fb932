//! What goes into and comes out of [`Charges`](super::Charges).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, List, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Charge, as it comes back: anything may be missing.
    answer Charge {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_captured: Option<i64>,
        /// A whole number.
        pub amount_refunded: Option<i64>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// An id, or the [`ApplicationFee`](objects::ApplicationFee) where it is expanded.
        pub application_fee: Option<Expandable<objects::ApplicationFee>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A text.
        pub authorization_code: Option<String>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// See [`ChargeBillingDetails`].
        pub billing_details: Option<ChargeBillingDetails>,
        /// A text.
        pub calculated_statement_descriptor: Option<String>,
        /// Yes or no.
        pub captured: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub disputed: Option<bool>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub failure_balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A text.
        pub failure_code: Option<String>,
        /// A text.
        pub failure_message: Option<String>,
        /// See [`ChargeFraudDetails`].
        pub fraud_details: Option<ChargeFraudDetails>,
        /// A text.
        pub id: String,
        /// See [`ChargeLevel3`].
        pub level3: Option<Box<ChargeLevel3>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`ChargeOutcome`].
        pub outcome: Option<Box<ChargeOutcome>>,
        /// Yes or no.
        pub paid: Option<bool>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`ChargePaymentMethodDetails`].
        pub payment_method_details: Option<Box<ChargePaymentMethodDetails>>,
        /// See [`ChargePresentmentDetails`].
        pub presentment_details: Option<ChargePresentmentDetails>,
        /// See [`ChargeRadarOptions`].
        pub radar_options: Option<ChargeRadarOptions>,
        /// A text.
        pub receipt_email: Option<String>,
        /// A text.
        pub receipt_number: Option<String>,
        /// A text.
        pub receipt_url: Option<String>,
        /// Yes or no.
        pub refunded: Option<bool>,
        /// The first page of a list.
        pub refunds: Option<List<objects::Refund>>,
        /// An id, or the [`Review`](objects::Review) where it is expanded.
        pub review: Option<Expandable<objects::Review>>,
        /// See [`ChargeShipping`].
        pub shipping: Option<ChargeShipping>,
        /// See [`ChargeSource`].
        pub source: Option<ChargeSource>,
        /// An id, or the [`Transfer`](objects::Transfer) where it is expanded.
        pub source_transfer: Option<Expandable<objects::Transfer>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`ChargeStatus`].
        pub status: Option<ChargeStatus>,
        /// An id, or the [`Transfer`](objects::Transfer) where it is expanded.
        pub transfer: Option<Expandable<objects::Transfer>>,
        /// See [`ChargeTransferData`].
        pub transfer_data: Option<ChargeTransferData>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

choice! {
    /// List charges created: one of several things, or any other.
    ListChargesCreated {
        Integer(i64) if Value::is_i64,
        ListChargesCreatedValue(ListChargesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListChargesCreated {
        Integer(i64),
        ListChargesCreatedValue(ListChargesCreatedValue),
    }
}

record! {
    /// List charges query, as it is sent.
    options ListChargesQuery {
        /// See [`ListChargesCreated`].
        pub created: Option<ListChargesCreated>,
        /// A text.
        pub customer: Option<String>,
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
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    ListChargesQuery {
        set created: ListChargesCreated,
        set customer: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_intent: String,
        set starting_after: String,
        set transfer_group: String,
    }
}

record! {
    /// Create charge, as it is sent.
    options CreateCharge {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub application_fee: Option<i64>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// Yes or no.
        pub capture: Option<bool>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`CreateChargeDestination`].
        pub destination: Option<CreateChargeDestination>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateChargeRadarOptions`].
        pub radar_options: Option<CreateChargeRadarOptions>,
        /// A text.
        pub receipt_email: Option<String>,
        /// See [`CreateChargeShipping`].
        pub shipping: Option<CreateChargeShipping>,
        /// A text.
        pub source: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`CreateChargeTransferData`].
        pub transfer_data: Option<CreateChargeTransferData>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    CreateCharge {
        set amount: i64,
        set application_fee: i64,
        set application_fee_amount: i64,
        set capture: bool,
        set currency: String,
        set customer: String,
        set description: String,
        set destination: CreateChargeDestination,
        list expand: String,
        entry metadata or unset_metadata: String,
        set on_behalf_of: String,
        set radar_options: CreateChargeRadarOptions,
        set receipt_email: String,
        set shipping: CreateChargeShipping,
        set source: String,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: CreateChargeTransferData,
        set transfer_group: String,
    }
}

record! {
    /// Update charge, as it is sent.
    options UpdateCharge {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateChargeFraudDetails`].
        pub fraud_details: Option<UpdateChargeFraudDetails>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub receipt_email: Option<String>,
        /// See [`CreateChargeShipping`].
        pub shipping: Option<CreateChargeShipping>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    UpdateCharge {
        set customer: String,
        set description: String,
        list expand: String,
        set fraud_details: UpdateChargeFraudDetails,
        entry metadata or unset_metadata: String,
        set receipt_email: String,
        set shipping: CreateChargeShipping,
        set transfer_group: String,
    }
}

record! {
    /// Search charges query, as it is sent.
    request SearchChargesQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub page: Option<String>,
        /// A text.
        pub query: String,
    }
}

impl SearchChargesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchChargesQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Capture charge, as it is sent.
    options CaptureCharge {
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub application_fee: Option<i64>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub receipt_email: Option<String>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`CaptureChargeTransferData`].
        pub transfer_data: Option<CaptureChargeTransferData>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    CaptureCharge {
        set amount: i64,
        set application_fee: i64,
        set application_fee_amount: i64,
        list expand: String,
        set receipt_email: String,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: CaptureChargeTransferData,
        set transfer_group: String,
    }
}

record! {
    /// Charge billing details, as it comes back: anything may be missing.
    answer ChargeBillingDetails {
        /// See [`ChargeBillingDetailsAddress`].
        pub address: Option<Box<ChargeBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tax_id: Option<String>,
    }
}

record! {
    /// Charge fraud details, as it comes back: anything may be missing.
    answer ChargeFraudDetails {
        /// A text.
        pub stripe_report: Option<String>,
        /// A text.
        pub user_report: Option<String>,
    }
}

record! {
    /// Charge level3, as it comes back: anything may be missing.
    answer ChargeLevel3 {
        /// A text.
        pub customer_reference: Option<String>,
        /// A list, each [`ChargeLevel3LineItem`].
        pub line_items: Option<Vec<ChargeLevel3LineItem>>,
        /// A text.
        pub merchant_reference: Option<String>,
        /// A text.
        pub shipping_address_zip: Option<String>,
        /// A whole number.
        pub shipping_amount: Option<i64>,
        /// A text.
        pub shipping_from_zip: Option<String>,
    }
}

record! {
    /// Charge outcome, as it comes back: anything may be missing.
    answer ChargeOutcome {
        /// See [`ChargeOutcomeAdviceCode`].
        pub advice_code: Option<ChargeOutcomeAdviceCode>,
        /// A text.
        pub network_advice_code: Option<String>,
        /// A text.
        pub network_decline_code: Option<String>,
        /// A text.
        pub network_status: Option<String>,
        /// A text.
        pub reason: Option<String>,
        /// A text.
        pub risk_level: Option<String>,
        /// A whole number.
        pub risk_score: Option<i64>,
        /// An id, or the object where it is expanded.
        pub rule: Option<Expandable<Value>>,
        /// A text.
        pub seller_message: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Charge payment method details, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetails {
        /// See [`ChargePaymentMethodDetailsAchCreditTransfer`].
        pub ach_credit_transfer: Option<ChargePaymentMethodDetailsAchCreditTransfer>,
        /// See [`ChargePaymentMethodDetailsAchDebit`].
        pub ach_debit: Option<Box<ChargePaymentMethodDetailsAchDebit>>,
        /// See [`ChargePaymentMethodDetailsAcssDebit`].
        pub acss_debit: Option<Box<ChargePaymentMethodDetailsAcssDebit>>,
        /// See [`ChargePaymentMethodDetailsAffirm`].
        pub affirm: Option<ChargePaymentMethodDetailsAffirm>,
        /// See [`ChargePaymentMethodDetailsAfterpayClearpay`].
        pub afterpay_clearpay: Option<ChargePaymentMethodDetailsAfterpayClearpay>,
        /// See [`ChargePaymentMethodDetailsAlipay`].
        pub alipay: Option<ChargePaymentMethodDetailsAlipay>,
        /// See [`ChargePaymentMethodDetailsAlma`].
        pub alma: Option<ChargePaymentMethodDetailsAlma>,
        /// See [`ChargePaymentMethodDetailsAmazonPay`].
        pub amazon_pay: Option<ChargePaymentMethodDetailsAmazonPay>,
        /// See [`ChargePaymentMethodDetailsAuBecsDebit`].
        pub au_becs_debit: Option<Box<ChargePaymentMethodDetailsAuBecsDebit>>,
        /// See [`ChargePaymentMethodDetailsBacsDebit`].
        pub bacs_debit: Option<Box<ChargePaymentMethodDetailsBacsDebit>>,
        /// See [`ChargePaymentMethodDetailsBancontact`].
        pub bancontact: Option<Box<ChargePaymentMethodDetailsBancontact>>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub billie: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        pub bizum: Option<ChargePaymentMethodDetailsBizum>,
        /// See [`ChargePaymentMethodDetailsBlik`].
        pub blik: Option<ChargePaymentMethodDetailsBlik>,
        /// See [`ChargePaymentMethodDetailsBoleto`].
        pub boleto: Option<ChargePaymentMethodDetailsBoleto>,
        /// See [`ChargePaymentMethodDetailsCard`].
        pub card: Option<Box<ChargePaymentMethodDetailsCard>>,
        /// See [`ChargePaymentMethodDetailsCardPresent`].
        pub card_present: Option<Box<ChargePaymentMethodDetailsCardPresent>>,
        /// See [`ChargePaymentMethodDetailsCashapp`].
        pub cashapp: Option<ChargePaymentMethodDetailsCashapp>,
        /// See [`ChargePaymentMethodDetailsCrypto`].
        pub crypto: Option<ChargePaymentMethodDetailsCrypto>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsEps`].
        pub eps: Option<ChargePaymentMethodDetailsEps>,
        /// See [`ChargePaymentMethodDetailsFpx`].
        pub fpx: Option<ChargePaymentMethodDetailsFpx>,
        /// See [`ChargePaymentMethodDetailsGiropay`].
        pub giropay: Option<ChargePaymentMethodDetailsGiropay>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub grabpay: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsIdeal`].
        pub ideal: Option<Box<ChargePaymentMethodDetailsIdeal>>,
        /// See [`ChargePaymentMethodDetailsInteracPresent`].
        pub interac_present: Option<Box<ChargePaymentMethodDetailsInteracPresent>>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        pub kakao_pay: Option<ChargePaymentMethodDetailsBizum>,
        /// See [`ChargePaymentMethodDetailsKlarna`].
        pub klarna: Option<Box<ChargePaymentMethodDetailsKlarna>>,
        /// See [`ChargePaymentMethodDetailsKonbini`].
        pub konbini: Option<ChargePaymentMethodDetailsKonbini>,
        /// See [`ChargePaymentMethodDetailsKrCard`].
        pub kr_card: Option<ChargePaymentMethodDetailsKrCard>,
        /// See [`ChargePaymentMethodDetailsLink`].
        pub link: Option<ChargePaymentMethodDetailsLink>,
        /// Values by name.
        pub mb_way: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsMobilepay`].
        pub mobilepay: Option<Box<ChargePaymentMethodDetailsMobilepay>>,
        /// See [`ChargePaymentMethodDetailsMultibanco`].
        pub multibanco: Option<ChargePaymentMethodDetailsMultibanco>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        pub naver_pay: Option<ChargePaymentMethodDetailsBizum>,
        /// See [`ChargePaymentMethodDetailsNzBankAccount`].
        pub nz_bank_account: Option<Box<ChargePaymentMethodDetailsNzBankAccount>>,
        /// See [`ChargePaymentMethodDetailsOxxo`].
        pub oxxo: Option<ChargePaymentMethodDetailsOxxo>,
        /// See [`ChargePaymentMethodDetailsP24`].
        pub p24: Option<ChargePaymentMethodDetailsP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        pub payco: Option<ChargePaymentMethodDetailsBizum>,
        /// See [`ChargePaymentMethodDetailsPaynow`].
        pub paynow: Option<ChargePaymentMethodDetailsPaynow>,
        /// See [`ChargePaymentMethodDetailsPaypal`].
        pub paypal: Option<Box<ChargePaymentMethodDetailsPaypal>>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsPayto`].
        pub payto: Option<ChargePaymentMethodDetailsPayto>,
        /// See [`ChargePaymentMethodDetailsPix`].
        pub pix: Option<ChargePaymentMethodDetailsPix>,
        /// See [`ChargePaymentMethodDetailsPromptpay`].
        pub promptpay: Option<ChargePaymentMethodDetailsPromptpay>,
        /// See [`ChargePaymentMethodDetailsAmazonPay`].
        pub revolut_pay: Option<ChargePaymentMethodDetailsAmazonPay>,
        /// See [`ChargePaymentMethodDetailsBizum`].
        pub samsung_pay: Option<ChargePaymentMethodDetailsBizum>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub satispay: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub scalapay: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsSepaCreditTransfer`].
        pub sepa_credit_transfer: Option<ChargePaymentMethodDetailsSepaCreditTransfer>,
        /// See [`ChargePaymentMethodDetailsSepaDebit`].
        pub sepa_debit: Option<Box<ChargePaymentMethodDetailsSepaDebit>>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub sequra: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsSofort`].
        pub sofort: Option<Box<ChargePaymentMethodDetailsSofort>>,
        /// Values by name.
        pub stripe_account: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsBillie`].
        pub sunbit: Option<ChargePaymentMethodDetailsBillie>,
        /// See [`ChargePaymentMethodDetailsSwish`].
        pub swish: Option<ChargePaymentMethodDetailsSwish>,
        /// See [`ChargePaymentMethodDetailsTwint`].
        pub twint: Option<ChargePaymentMethodDetailsTwint>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`ChargePaymentMethodDetailsUpi`].
        pub upi: Option<ChargePaymentMethodDetailsUpi>,
        /// See [`ChargePaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<Box<ChargePaymentMethodDetailsUsBankAccount>>,
        /// Values by name.
        pub wechat: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsWechatPay`].
        pub wechat_pay: Option<ChargePaymentMethodDetailsWechatPay>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Charge presentment details, as it comes back: anything may be missing.
    answer ChargePresentmentDetails {
        /// A whole number.
        pub presentment_amount: Option<i64>,
        /// A text.
        pub presentment_currency: Option<String>,
    }
}

record! {
    /// Charge radar options, as it comes back: anything may be missing.
    answer ChargeRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

record! {
    /// Charge shipping, as it comes back: anything may be missing.
    answer ChargeShipping {
        /// See [`ChargeBillingDetailsAddress`].
        pub address: Option<Box<ChargeBillingDetailsAddress>>,
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

choice! {
    /// Charge source: one of several things, or any other.
    ChargeSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
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

record! {
    /// Charge transfer data, as it comes back: anything may be missing.
    answer ChargeTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
    }
}

record! {
    /// List charges created value, as it is sent.
    options ListChargesCreatedValue {
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
    ListChargesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create charge destination, as it is sent.
    request CreateChargeDestination {
        /// A text.
        pub account: String,
        /// A whole number.
        pub amount: Option<i64>,
    }
}

impl CreateChargeDestination {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into(), ..Slot::blank() }
    }
}

setters! {
    CreateChargeDestination {
        set amount: i64,
    }
}

record! {
    /// Create charge radar options, as it is sent.
    options CreateChargeRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreateChargeRadarOptions {
        set session: String,
    }
}

record! {
    /// Create charge shipping, as it is sent.
    request CreateChargeShipping {
        /// See [`CreateChargeShippingAddress`].
        pub address: Box<CreateChargeShippingAddress>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tracking_number: Option<String>,
    }
}

impl CreateChargeShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<CreateChargeShippingAddress>>, name: impl Into<String>) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateChargeShipping {
        set carrier: String,
        set phone: String,
        set tracking_number: String,
    }
}

record! {
    /// Create charge transfer data, as it is sent.
    request CreateChargeTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination: String,
    }
}

impl CreateChargeTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateChargeTransferData {
        set amount: i64,
        set description: String,
    }
}

record! {
    /// Update charge fraud details, as it is sent.
    request UpdateChargeFraudDetails {
        /// See [`UpdateChargeFraudDetailsUserReport`].
        pub user_report: OrUnset<UpdateChargeFraudDetailsUserReport>,
    }
}

impl UpdateChargeFraudDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(user_report: impl Into<OrUnset<UpdateChargeFraudDetailsUserReport>>) -> Self {
        Self { user_report: user_report.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateChargeFraudDetails {
    }
}

record! {
    /// Capture charge transfer data, as it is sent.
    options CaptureChargeTransferData {
        /// A whole number.
        pub amount: Option<i64>,
    }
}

setters! {
    CaptureChargeTransferData {
        set amount: i64,
    }
}

record! {
    /// Charge billing details address, as it comes back: anything may be missing.
    answer ChargeBillingDetailsAddress {
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
    /// Charge level3 line item, as it comes back: anything may be missing.
    answer ChargeLevel3LineItem {
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// A text.
        pub product_code: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A whole number.
        pub tax_amount: Option<i64>,
        /// A whole number.
        pub unit_cost: Option<i64>,
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

record! {
    /// Charge payment method details ach credit transfer, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAchCreditTransfer {
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
    /// Charge payment method details ach debit, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAchDebit {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<ChargePaymentMethodDetailsAchDebitAccountHolderType>,
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
    /// Charge payment method details acss debit, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAcssDebit {
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
    /// Charge payment method details affirm, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAffirm {
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details afterpay clearpay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAfterpayClearpay {
        /// A text.
        pub order_id: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Charge payment method details alipay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAlipay {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details alma, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAlma {
        /// See [`ChargePaymentMethodDetailsAlmaInstallments`].
        pub installments: Option<ChargePaymentMethodDetailsAlmaInstallments>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details amazon pay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAmazonPay {
        /// See [`ChargePaymentMethodDetailsAmazonPayFunding`].
        pub funding: Option<ChargePaymentMethodDetailsAmazonPayFunding>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details au becs debit, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAuBecsDebit {
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
    /// Charge payment method details bacs debit, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBacsDebit {
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
    /// Charge payment method details bancontact, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBancontact {
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
        /// See [`ChargePaymentMethodDetailsBancontactPreferredLanguage`].
        pub preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Charge payment method details billie, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBillie {
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details bizum, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBizum {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details blik, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBlik {
        /// A text.
        pub buyer_id: Option<String>,
    }
}

record! {
    /// Charge payment method details boleto, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsBoleto {
        /// A text.
        pub tax_id: Option<String>,
    }
}

record! {
    /// Charge payment method details card, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCard {
        /// A whole number.
        pub amount_authorized: Option<i64>,
        /// A text.
        pub authorization_code: Option<String>,
        /// A text.
        pub brand: Option<String>,
        /// A whole number.
        pub capture_before: Option<i64>,
        /// See [`ChargePaymentMethodDetailsCardChecks`].
        pub checks: Option<ChargePaymentMethodDetailsCardChecks>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub electronic_commerce_indicator: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// See [`ChargePaymentMethodDetailsCardExtendedAuthorization`].
        pub extended_authorization: Option<ChargePaymentMethodDetailsCardExtendedAuthorization>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorization`].
        pub incremental_authorization: Option<ChargePaymentMethodDetailsCardIncrementalAuthorization>,
        /// See [`ChargePaymentMethodDetailsCardInstallments`].
        pub installments: Option<ChargePaymentMethodDetailsCardInstallments>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub mandate: Option<Expandable<objects::Mandate>>,
        /// Yes or no.
        pub moto: Option<bool>,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorization`].
        pub multicapture: Option<ChargePaymentMethodDetailsCardIncrementalAuthorization>,
        /// A text.
        pub network: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardNetworkToken`].
        pub network_token: Option<ChargePaymentMethodDetailsCardNetworkToken>,
        /// A text.
        pub network_transaction_id: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardOvercapture`].
        pub overcapture: Option<ChargePaymentMethodDetailsCardOvercapture>,
        /// See [`ChargePaymentMethodDetailsCardRegulatedStatus`].
        pub regulated_status: Option<ChargePaymentMethodDetailsCardRegulatedStatus>,
        /// See [`ChargePaymentMethodDetailsCardSetupCredentialUsage`].
        pub setup_credential_usage: Option<ChargePaymentMethodDetailsCardSetupCredentialUsage>,
        /// See [`ChargePaymentMethodDetailsCardSetupCredentialUsage`].
        pub stored_credential_usage: Option<ChargePaymentMethodDetailsCardSetupCredentialUsage>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecure`].
        pub three_d_secure: Option<Box<ChargePaymentMethodDetailsCardThreeDSecure>>,
        /// A text.
        pub transaction_link_id: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardWallet`].
        pub wallet: Option<Box<ChargePaymentMethodDetailsCardWallet>>,
    }
}

record! {
    /// Charge payment method details card present, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardPresent {
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
        /// See [`ChargePaymentMethodDetailsCardPresentOffline`].
        pub offline: Option<ChargePaymentMethodDetailsCardPresentOffline>,
        /// Yes or no.
        pub overcapture_supported: Option<bool>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`ChargePaymentMethodDetailsCardPresentReadMethod`].
        pub read_method: Option<ChargePaymentMethodDetailsCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardPresentReceipt`].
        pub receipt: Option<Box<ChargePaymentMethodDetailsCardPresentReceipt>>,
        /// See [`ChargePaymentMethodDetailsCardPresentWallet`].
        pub wallet: Option<ChargePaymentMethodDetailsCardPresentWallet>,
    }
}

record! {
    /// Charge payment method details cashapp, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCashapp {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub cashtag: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details crypto, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCrypto {
        /// A text.
        pub buyer_address: Option<String>,
        /// See [`ChargePaymentMethodDetailsCryptoNetwork`].
        pub network: Option<ChargePaymentMethodDetailsCryptoNetwork>,
        /// See [`ChargePaymentMethodDetailsCryptoTokenCurrency`].
        pub token_currency: Option<ChargePaymentMethodDetailsCryptoTokenCurrency>,
        /// A text.
        pub transaction_hash: Option<String>,
    }
}

record! {
    /// Charge payment method details eps, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsEps {
        /// See [`ChargePaymentMethodDetailsEpsBank`].
        pub bank: Option<ChargePaymentMethodDetailsEpsBank>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Charge payment method details fpx, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsFpx {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<ChargePaymentMethodDetailsAchDebitAccountHolderType>,
        /// See [`ChargePaymentMethodDetailsFpxBank`].
        pub bank: Option<ChargePaymentMethodDetailsFpxBank>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details giropay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsGiropay {
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
    /// Charge payment method details ideal, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsIdeal {
        /// See [`ChargePaymentMethodDetailsIdealBank`].
        pub bank: Option<ChargePaymentMethodDetailsIdealBank>,
        /// See [`ChargePaymentMethodDetailsIdealBic`].
        pub bic: Option<ChargePaymentMethodDetailsIdealBic>,
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
    /// Charge payment method details interac present, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsInteracPresent {
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
        /// See [`ChargePaymentMethodDetailsCardPresentReadMethod`].
        pub read_method: Option<ChargePaymentMethodDetailsCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`ChargePaymentMethodDetailsInteracPresentReceipt`].
        pub receipt: Option<Box<ChargePaymentMethodDetailsInteracPresentReceipt>>,
    }
}

record! {
    /// Charge payment method details klarna, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKlarna {
        /// A text.
        pub location: Option<String>,
        /// See [`ChargePaymentMethodDetailsKlarnaPayerDetails`].
        pub payer_details: Option<ChargePaymentMethodDetailsKlarnaPayerDetails>,
        /// A text.
        pub payment_method_category: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// A text.
        pub reader: Option<String>,
    }
}

record! {
    /// Charge payment method details konbini, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKonbini {
        /// See [`ChargePaymentMethodDetailsKonbiniStore`].
        pub store: Option<ChargePaymentMethodDetailsKonbiniStore>,
    }
}

record! {
    /// Charge payment method details kr card, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKrCard {
        /// See [`ChargePaymentMethodDetailsKrCardBrand`].
        pub brand: Option<ChargePaymentMethodDetailsKrCardBrand>,
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details link, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsLink {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub funding_source_group: Option<String>,
    }
}

record! {
    /// Charge payment method details mobilepay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsMobilepay {
        /// See [`ChargePaymentMethodDetailsMobilepayCard`].
        pub card: Option<ChargePaymentMethodDetailsMobilepayCard>,
    }
}

record! {
    /// Charge payment method details multibanco, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsMultibanco {
        /// A text.
        pub entity: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Charge payment method details nz bank account, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsNzBankAccount {
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
    /// Charge payment method details oxxo, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsOxxo {
        /// A text.
        pub number: Option<String>,
    }
}

record! {
    /// Charge payment method details p24, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsP24 {
        /// See [`ChargePaymentMethodDetailsP24Bank`].
        pub bank: Option<ChargePaymentMethodDetailsP24Bank>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Charge payment method details paynow, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPaynow {
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub reader: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Charge payment method details paypal, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPaypal {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub payer_email: Option<String>,
        /// A text.
        pub payer_id: Option<String>,
        /// A text.
        pub payer_name: Option<String>,
        /// See [`ChargePaymentMethodDetailsPaypalSellerProtection`].
        pub seller_protection: Option<ChargePaymentMethodDetailsPaypalSellerProtection>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Charge payment method details payto, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPayto {
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
    /// Charge payment method details pix, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPix {
        /// A text.
        pub bank_transaction_id: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Charge payment method details promptpay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPromptpay {
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Charge payment method details sepa credit transfer, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsSepaCreditTransfer {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban: Option<String>,
    }
}

record! {
    /// Charge payment method details sepa debit, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsSepaDebit {
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
    /// Charge payment method details sofort, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsSofort {
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
        /// See [`ChargePaymentMethodDetailsSofortPreferredLanguage`].
        pub preferred_language: Option<ChargePaymentMethodDetailsSofortPreferredLanguage>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Charge payment method details swish, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsSwish {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub payment_reference: Option<String>,
        /// A text.
        pub verified_phone_last4: Option<String>,
    }
}

record! {
    /// Charge payment method details twint, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsTwint {
        /// A text.
        pub mandate: Option<String>,
    }
}

record! {
    /// Charge payment method details upi, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsUpi {
        /// A text.
        pub vpa: Option<String>,
    }
}

record! {
    /// Charge payment method details us bank account, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsUsBankAccount {
        /// See [`ChargePaymentMethodDetailsAchDebitAccountHolderType`].
        pub account_holder_type: Option<ChargePaymentMethodDetailsAchDebitAccountHolderType>,
        /// See [`ChargePaymentMethodDetailsUsBankAccountAccountType`].
        pub account_type: Option<ChargePaymentMethodDetailsUsBankAccountAccountType>,
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
    /// Charge payment method details wechat pay, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsWechatPay {
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
    /// Create charge shipping address, as it is sent.
    options CreateChargeShippingAddress {
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
    CreateChargeShippingAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
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

record! {
    /// Charge payment method details alma installments, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAlmaInstallments {
        /// A whole number.
        pub count: Option<i64>,
    }
}

record! {
    /// Charge payment method details amazon pay funding, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAmazonPayFunding {
        /// See [`ChargePaymentMethodDetailsAmazonPayFundingCard`].
        pub card: Option<Box<ChargePaymentMethodDetailsAmazonPayFundingCard>>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Charge payment method details card checks, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardChecks {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_postal_code_check: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
    }
}

record! {
    /// Charge payment method details card extended authorization, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardExtendedAuthorization {
        /// See [`ChargePaymentMethodDetailsCardExtendedAuthorizationStatus`].
        pub status: Option<ChargePaymentMethodDetailsCardExtendedAuthorizationStatus>,
    }
}

record! {
    /// Charge payment method details card incremental authorization, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardIncrementalAuthorization {
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`].
        pub status: Option<ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus>,
    }
}

record! {
    /// Charge payment method details card installments, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardInstallments {
        /// See [`ChargePaymentMethodDetailsCardInstallmentsPlan`].
        pub plan: Option<ChargePaymentMethodDetailsCardInstallmentsPlan>,
    }
}

record! {
    /// Charge payment method details card network token, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardNetworkToken {
        /// Yes or no.
        pub used: Option<bool>,
    }
}

record! {
    /// Charge payment method details card overcapture, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardOvercapture {
        /// A whole number.
        pub maximum_amount_capturable: Option<i64>,
        /// See [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`].
        pub status: Option<ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus>,
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

record! {
    /// Charge payment method details card three d secure, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardThreeDSecure {
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        pub authentication_flow: Option<ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        pub electronic_commerce_indicator: Option<ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator`].
        pub exemption_indicator: Option<ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator>,
        /// Yes or no.
        pub exemption_indicator_applied: Option<bool>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureResult`].
        pub result: Option<ChargePaymentMethodDetailsCardThreeDSecureResult>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureResultReason`].
        pub result_reason: Option<ChargePaymentMethodDetailsCardThreeDSecureResultReason>,
        /// A text.
        pub transaction_id: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardThreeDSecureVersion`].
        pub version: Option<ChargePaymentMethodDetailsCardThreeDSecureVersion>,
    }
}

record! {
    /// Charge payment method details card wallet, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardWallet {
        /// Values by name.
        pub amex_express_checkout: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub apple_pay: Option<BTreeMap<String, Value>>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// Values by name.
        pub google_pay: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsCardWalletLink`].
        pub link: Option<ChargePaymentMethodDetailsCardWalletLink>,
        /// See [`ChargePaymentMethodDetailsCardWalletMasterpass`].
        pub masterpass: Option<ChargePaymentMethodDetailsCardWalletMasterpass>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// See [`ChargePaymentMethodDetailsCardWalletType`].
        pub r#type: Option<ChargePaymentMethodDetailsCardWalletType> = "type",
        /// See [`ChargePaymentMethodDetailsCardWalletMasterpass`].
        pub visa_checkout: Option<ChargePaymentMethodDetailsCardWalletMasterpass>,
    }
}

record! {
    /// Charge payment method details card present offline, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardPresentOffline {
        /// A whole number.
        pub stored_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Charge payment method details card present receipt, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardPresentReceipt {
        /// See [`ChargePaymentMethodDetailsCardPresentReceiptAccountType`].
        pub account_type: Option<ChargePaymentMethodDetailsCardPresentReceiptAccountType>,
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
    /// Charge payment method details card present wallet, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardPresentWallet {
        /// See [`ChargePaymentMethodDetailsCardPresentWalletType`].
        pub r#type: Option<ChargePaymentMethodDetailsCardPresentWalletType> = "type",
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

record! {
    /// Charge payment method details interac present receipt, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsInteracPresentReceipt {
        /// See [`ChargePaymentMethodDetailsInteracPresentReceiptAccountType`].
        pub account_type: Option<ChargePaymentMethodDetailsInteracPresentReceiptAccountType>,
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
    /// Charge payment method details klarna payer details, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKlarnaPayerDetails {
        /// See [`ChargePaymentMethodDetailsKlarnaPayerDetailsAddress`].
        pub address: Option<ChargePaymentMethodDetailsKlarnaPayerDetailsAddress>,
    }
}

record! {
    /// Charge payment method details konbini store, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKonbiniStore {
        /// See [`ChargePaymentMethodDetailsKonbiniStoreChain`].
        pub chain: Option<ChargePaymentMethodDetailsKonbiniStoreChain>,
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

record! {
    /// Charge payment method details mobilepay card, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsMobilepayCard {
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

record! {
    /// Charge payment method details paypal seller protection, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsPaypalSellerProtection {
        /// A list, each [`ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory`].
        pub dispute_categories: Option<Vec<ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory>>,
        /// See [`ChargePaymentMethodDetailsPaypalSellerProtectionStatus`].
        pub status: Option<ChargePaymentMethodDetailsPaypalSellerProtectionStatus>,
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

record! {
    /// Charge payment method details amazon pay funding card, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsAmazonPayFundingCard {
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

record! {
    /// Charge payment method details card installments plan, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// See [`ChargePaymentMethodDetailsCardInstallmentsPlanType`].
        pub r#type: Option<ChargePaymentMethodDetailsCardInstallmentsPlanType> = "type",
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

record! {
    /// Charge payment method details card wallet link, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardWalletLink {
        /// A text.
        pub funding_source_group: Option<String>,
    }
}

record! {
    /// Charge payment method details card wallet masterpass, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsCardWalletMasterpass {
        /// See [`ChargeBillingDetailsAddress`].
        pub billing_address: Option<Box<ChargeBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// See [`ChargeBillingDetailsAddress`].
        pub shipping_address: Option<Box<ChargeBillingDetailsAddress>>,
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

record! {
    /// Charge payment method details klarna payer details address, as it comes back: anything may be missing.
    answer ChargePaymentMethodDetailsKlarnaPayerDetailsAddress {
        /// A text.
        pub country: Option<String>,
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
