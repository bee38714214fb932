//! What goes into and comes out of [`TestPayments`](super::TestPayments).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Create test confirmation token, as it is sent.
    options CreateTestConfirmationToken {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`CreateTestConfirmationTokenPaymentMethodData`].
        pub payment_method_data: Option<Box<CreateTestConfirmationTokenPaymentMethodData>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptions`].
        pub payment_method_options: Option<CreateTestConfirmationTokenPaymentMethodOptions>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`CreateTestConfirmationTokenSetupFutureUsage`].
        pub setup_future_usage: Option<CreateTestConfirmationTokenSetupFutureUsage>,
        /// See [`CreateTestConfirmationTokenShipping`].
        pub shipping: Option<CreateTestConfirmationTokenShipping>,
    }
}

setters! {
    CreateTestConfirmationToken {
        list expand: String,
        set payment_method: String,
        set payment_method_data: Box<CreateTestConfirmationTokenPaymentMethodData>,
        set payment_method_options: CreateTestConfirmationTokenPaymentMethodOptions,
        set return_url: String,
        set setup_future_usage: CreateTestConfirmationTokenSetupFutureUsage,
        set shipping: CreateTestConfirmationTokenShipping,
    }
}

record! {
    /// Fund test customer cash balance, as it is sent.
    request FundTestCustomerCashBalance {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub reference: Option<String>,
    }
}

impl FundTestCustomerCashBalance {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    FundTestCustomerCashBalance {
        list expand: String,
        set reference: String,
    }
}

record! {
    /// Expire test refund, as it is sent.
    options ExpireTestRefund {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ExpireTestRefund {
        list expand: String,
    }
}

record! {
    /// Create test confirmation token payment method data, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodData {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAcssDebit`].
        pub acss_debit: Option<CreateTestConfirmationTokenPaymentMethodDataAcssDebit>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay`].
        pub allow_redisplay: Option<CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit`].
        pub au_becs_debit: Option<CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBacsDebit`].
        pub bacs_debit: Option<CreateTestConfirmationTokenPaymentMethodDataBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBillingDetails`].
        pub billing_details: Option<CreateTestConfirmationTokenPaymentMethodDataBillingDetails>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub blik: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBoleto`].
        pub boleto: Option<CreateTestConfirmationTokenPaymentMethodDataBoleto>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataEps`].
        pub eps: Option<CreateTestConfirmationTokenPaymentMethodDataEps>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpx`].
        pub fpx: Option<CreateTestConfirmationTokenPaymentMethodDataFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataIdeal`].
        pub ideal: Option<CreateTestConfirmationTokenPaymentMethodDataIdeal>,
        /// Values by name.
        pub interac_present: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataKlarna`].
        pub klarna: Option<CreateTestConfirmationTokenPaymentMethodDataKlarna>,
        /// Values by name.
        pub konbini: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kr_card: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub link: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub mb_way: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// Values by name.
        pub mobilepay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub multibanco: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNaverPay`].
        pub naver_pay: Option<CreateTestConfirmationTokenPaymentMethodDataNaverPay>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNzBankAccount`].
        pub nz_bank_account: Option<Box<CreateTestConfirmationTokenPaymentMethodDataNzBankAccount>>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataP24`].
        pub p24: Option<CreateTestConfirmationTokenPaymentMethodDataP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub payco: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paynow: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paypal: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataPayto`].
        pub payto: Option<CreateTestConfirmationTokenPaymentMethodDataPayto>,
        /// Values by name.
        pub pix: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataRadarOptions`].
        pub radar_options: Option<CreateTestConfirmationTokenPaymentMethodDataRadarOptions>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSepaDebit`].
        pub sepa_debit: Option<CreateTestConfirmationTokenPaymentMethodDataSepaDebit>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSofort`].
        pub sofort: Option<CreateTestConfirmationTokenPaymentMethodDataSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataType`].
        pub r#type: CreateTestConfirmationTokenPaymentMethodDataType = "type",
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpi`].
        pub upi: Option<CreateTestConfirmationTokenPaymentMethodDataUpi>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUsBankAccount`].
        pub us_bank_account: Option<Box<CreateTestConfirmationTokenPaymentMethodDataUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

impl CreateTestConfirmationTokenPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTestConfirmationTokenPaymentMethodDataType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodData {
        set acss_debit: CreateTestConfirmationTokenPaymentMethodDataAcssDebit,
        entry affirm: Value,
        entry afterpay_clearpay: Value,
        entry alipay: Value,
        set allow_redisplay: CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay,
        entry alma: Value,
        entry amazon_pay: Value,
        set au_becs_debit: CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit,
        set bacs_debit: CreateTestConfirmationTokenPaymentMethodDataBacsDebit,
        entry bancontact: Value,
        entry billie: Value,
        set billing_details: CreateTestConfirmationTokenPaymentMethodDataBillingDetails,
        entry bizum: Value,
        entry blik: Value,
        set boleto: CreateTestConfirmationTokenPaymentMethodDataBoleto,
        entry cashapp: Value,
        entry crypto: Value,
        entry customer_balance: Value,
        set eps: CreateTestConfirmationTokenPaymentMethodDataEps,
        set fpx: CreateTestConfirmationTokenPaymentMethodDataFpx,
        entry giropay: Value,
        entry grabpay: Value,
        set ideal: CreateTestConfirmationTokenPaymentMethodDataIdeal,
        entry interac_present: Value,
        entry kakao_pay: Value,
        set klarna: CreateTestConfirmationTokenPaymentMethodDataKlarna,
        entry konbini: Value,
        entry kr_card: Value,
        entry link: Value,
        entry mb_way: Value,
        entry metadata: String,
        entry mobilepay: Value,
        entry multibanco: Value,
        set naver_pay: CreateTestConfirmationTokenPaymentMethodDataNaverPay,
        set nz_bank_account: Box<CreateTestConfirmationTokenPaymentMethodDataNzBankAccount>,
        entry oxxo: Value,
        set p24: CreateTestConfirmationTokenPaymentMethodDataP24,
        entry pay_by_bank: Value,
        entry payco: Value,
        entry paynow: Value,
        entry paypal: Value,
        entry paypay: Value,
        set payto: CreateTestConfirmationTokenPaymentMethodDataPayto,
        entry pix: Value,
        entry promptpay: Value,
        set radar_options: CreateTestConfirmationTokenPaymentMethodDataRadarOptions,
        entry revolut_pay: Value,
        entry samsung_pay: Value,
        entry satispay: Value,
        entry scalapay: Value,
        set sepa_debit: CreateTestConfirmationTokenPaymentMethodDataSepaDebit,
        entry sequra: Value,
        set sofort: CreateTestConfirmationTokenPaymentMethodDataSofort,
        entry sunbit: Value,
        entry swish: Value,
        entry twint: Value,
        set upi: CreateTestConfirmationTokenPaymentMethodDataUpi,
        set us_bank_account: Box<CreateTestConfirmationTokenPaymentMethodDataUsBankAccount>,
        entry wechat_pay: Value,
        entry zip: Value,
    }
}

record! {
    /// Create test confirmation token payment method options, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodOptions {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCard`].
        pub card: Option<Box<CreateTestConfirmationTokenPaymentMethodOptionsCard>>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodOptions {
        set card: Box<CreateTestConfirmationTokenPaymentMethodOptionsCard>,
    }
}

texts! {
    /// Create test confirmation token setup future usage: one of some texts, or any other.
    CreateTestConfirmationTokenSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Create test confirmation token shipping, as it is sent.
    request CreateTestConfirmationTokenShipping {
        /// See [`CreateTestConfirmationTokenShippingAddress`].
        pub address: Box<CreateTestConfirmationTokenShippingAddress>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
    }
}

impl CreateTestConfirmationTokenShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<CreateTestConfirmationTokenShippingAddress>>,
        name: impl Into<String>,
    ) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenShipping {
        set phone: String,
    }
}

record! {
    /// Create test confirmation token payment method data acss debit, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataAcssDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub institution_number: String,
        /// A text.
        pub transit_number: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataAcssDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            institution_number: institution_number.into(),
            transit_number: transit_number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataAcssDebit {
    }
}

texts! {
    /// Create test confirmation token payment method data allow redisplay: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create test confirmation token payment method data au becs debit, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub bsb_number: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self { account_number: account_number.into(), bsb_number: bsb_number.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit {
    }
}

record! {
    /// Create test confirmation token payment method data bacs debit, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataBacsDebit {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataBacsDebit {
        set account_number: String,
        set sort_code: String,
    }
}

record! {
    /// Create test confirmation token payment method data billing details, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataBillingDetails {
        /// See [`CreateTestConfirmationTokenShippingAddress`].
        pub address: Option<OrUnset<Box<CreateTestConfirmationTokenShippingAddress>>>,
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

setters! {
    CreateTestConfirmationTokenPaymentMethodDataBillingDetails {
        set address or unset_address: Box<CreateTestConfirmationTokenShippingAddress>,
        set email: String,
        set name: String,
        set phone: String,
        set tax_id: String,
    }
}

record! {
    /// Create test confirmation token payment method data boleto, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataBoleto {
        /// A text.
        pub tax_id: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self { tax_id: tax_id.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataBoleto {
    }
}

record! {
    /// Create test confirmation token payment method data eps, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataEps {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataEpsBank`].
        pub bank: Option<CreateTestConfirmationTokenPaymentMethodDataEpsBank>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataEps {
        set bank: CreateTestConfirmationTokenPaymentMethodDataEpsBank,
    }
}

record! {
    /// Create test confirmation token payment method data fpx, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataFpx {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxBank`].
        pub bank: CreateTestConfirmationTokenPaymentMethodDataFpxBank,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreateTestConfirmationTokenPaymentMethodDataFpxBank>) -> Self {
        Self { bank: bank.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataFpx {
        set account_holder_type: CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType,
    }
}

record! {
    /// Create test confirmation token payment method data ideal, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataIdeal {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataIdealBank`].
        pub bank: Option<CreateTestConfirmationTokenPaymentMethodDataIdealBank>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataIdeal {
        set bank: CreateTestConfirmationTokenPaymentMethodDataIdealBank,
    }
}

record! {
    /// Create test confirmation token payment method data klarna, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataKlarna {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataKlarnaDob`].
        pub dob: Option<CreateTestConfirmationTokenPaymentMethodDataKlarnaDob>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataKlarna {
        set dob: CreateTestConfirmationTokenPaymentMethodDataKlarnaDob,
    }
}

record! {
    /// Create test confirmation token payment method data naver pay, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataNaverPay {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding`].
        pub funding: Option<CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataNaverPay {
        set funding: CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding,
    }
}

record! {
    /// Create test confirmation token payment method data nz bank account, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataNzBankAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: String,
        /// A text.
        pub bank_code: String,
        /// A text.
        pub branch_code: String,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub suffix: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataNzBankAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            bank_code: bank_code.into(),
            branch_code: branch_code.into(),
            suffix: suffix.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataNzBankAccount {
        set account_holder_name: String,
        set reference: String,
    }
}

record! {
    /// Create test confirmation token payment method data p24, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataP24 {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataP24Bank`].
        pub bank: Option<CreateTestConfirmationTokenPaymentMethodDataP24Bank>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataP24 {
        set bank: CreateTestConfirmationTokenPaymentMethodDataP24Bank,
    }
}

record! {
    /// Create test confirmation token payment method data payto, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataPayto {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataPayto {
        set account_number: String,
        set bsb_number: String,
        set pay_id: String,
    }
}

record! {
    /// Create test confirmation token payment method data radar options, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataRadarOptions {
        set session: String,
    }
}

record! {
    /// Create test confirmation token payment method data sepa debit, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataSepaDebit {
        /// A text.
        pub iban: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataSepaDebit {
    }
}

record! {
    /// Create test confirmation token payment method data sofort, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataSofort {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSofortCountry`].
        pub country: CreateTestConfirmationTokenPaymentMethodDataSofortCountry,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreateTestConfirmationTokenPaymentMethodDataSofortCountry>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataSofort {
    }
}

texts! {
    /// Create test confirmation token payment method data type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataType {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Cashapp = "cashapp",
        Crypto = "crypto",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
}

record! {
    /// Create test confirmation token payment method data upi, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataUpi {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions`].
        pub mandate_options: Option<CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataUpi {
        set mandate_options: CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions,
    }
}

record! {
    /// Create test confirmation token payment method data us bank account, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataUsBankAccount {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType`].
        pub account_type: Option<CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataUsBankAccount {
        set account_holder_type: CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType,
        set account_number: String,
        set account_type: CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType,
        set financial_connections_account: String,
        set routing_number: String,
    }
}

record! {
    /// Create test confirmation token payment method options card, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodOptionsCard {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments`].
        pub installments: Option<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodOptionsCard {
        set installments: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments,
    }
}

record! {
    /// Create test confirmation token shipping address, as it is sent.
    options CreateTestConfirmationTokenShippingAddress {
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
    CreateTestConfirmationTokenShippingAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Create test confirmation token payment method data eps bank: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataEpsBank {
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
    /// Create test confirmation token payment method data fpx account holder type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Create test confirmation token payment method data fpx bank: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataFpxBank {
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
    /// Create test confirmation token payment method data ideal bank: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataIdealBank {
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

record! {
    /// Create test confirmation token payment method data klarna dob, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodDataKlarnaDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataKlarnaDob {
    }
}

texts! {
    /// Create test confirmation token payment method data naver pay funding: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

texts! {
    /// Create test confirmation token payment method data p24 bank: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataP24Bank {
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

texts! {
    /// Create test confirmation token payment method data sofort country: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

record! {
    /// Create test confirmation token payment method data upi mandate options, as it is sent.
    options CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType`].
        pub amount_type: Option<CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions {
        set amount: i64,
        set amount_type: CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

texts! {
    /// Create test confirmation token payment method data us bank account account type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

record! {
    /// Create test confirmation token payment method options card installments, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan`].
        pub plan: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan,
    }
}

impl CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments {
    /// With what must be there.
    #[must_use]
    pub fn new(plan: impl Into<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan>) -> Self {
        Self { plan: plan.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments {
    }
}

texts! {
    /// Create test confirmation token payment method data upi mandate options amount type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

record! {
    /// Create test confirmation token payment method options card installments plan, as it is sent.
    request CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval`].
        pub interval: Option<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval>,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType`].
        pub r#type: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType = "type",
    }
}

impl CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
        set count: i64,
        set interval: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval,
    }
}

texts! {
    /// Create test confirmation token payment method options card installments plan interval: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval {
        Month = "month",
    }
}

texts! {
    /// Create test confirmation token payment method options card installments plan type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}
