//! What goes into and comes out of [`PaymentMethods`](super::PaymentMethods).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Hidden, Slot, record, setters, texts};

record! {
    /// Payment method, as it comes back: anything may be missing.
    answer PaymentMethod {
        /// See [`PaymentMethodAcssDebit`].
        pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`ListPaymentMethodsAllowRedisplay`].
        pub allow_redisplay: Option<ListPaymentMethodsAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodAuBecsDebit`].
        pub au_becs_debit: Option<PaymentMethodAuBecsDebit>,
        /// See [`PaymentMethodBacsDebit`].
        pub bacs_debit: Option<PaymentMethodBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodBillingDetails`].
        pub billing_details: Option<PaymentMethodBillingDetails>,
        /// See [`PaymentMethodBizum`].
        pub bizum: Option<PaymentMethodBizum>,
        /// See [`PaymentMethodBizum`].
        pub blik: Option<PaymentMethodBizum>,
        /// See [`PaymentMethodBoleto`].
        pub boleto: Option<PaymentMethodBoleto>,
        /// See [`PaymentMethodCard`].
        pub card: Option<Box<PaymentMethodCard>>,
        /// See [`PaymentMethodCardPresent`].
        pub card_present: Option<Box<PaymentMethodCardPresent>>,
        /// See [`PaymentMethodCashapp`].
        pub cashapp: Option<PaymentMethodCashapp>,
        /// A whole number.
        pub created: Option<i64>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodCustom`].
        pub custom: Option<Box<PaymentMethodCustom>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodEps`].
        pub eps: Option<PaymentMethodEps>,
        /// See [`PaymentMethodFpx`].
        pub fpx: Option<PaymentMethodFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// A text.
        pub id: String,
        /// See [`PaymentMethodIdeal`].
        pub ideal: Option<PaymentMethodIdeal>,
        /// See [`PaymentMethodInteracPresent`].
        pub interac_present: Option<Box<PaymentMethodInteracPresent>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodKlarna`].
        pub klarna: Option<PaymentMethodKlarna>,
        /// Values by name.
        pub konbini: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodKrCard`].
        pub kr_card: Option<PaymentMethodKrCard>,
        /// See [`PaymentMethodLink`].
        pub link: Option<PaymentMethodLink>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub mb_way: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// Values by name.
        pub mobilepay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub multibanco: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodNaverPay`].
        pub naver_pay: Option<PaymentMethodNaverPay>,
        /// See [`PaymentMethodNzBankAccount`].
        pub nz_bank_account: Option<Box<PaymentMethodNzBankAccount>>,
        /// A text.
        pub object: Option<String>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodP24`].
        pub p24: Option<PaymentMethodP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub payco: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paynow: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodPaypal`].
        pub paypal: Option<PaymentMethodPaypal>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodPayto`].
        pub payto: Option<PaymentMethodPayto>,
        /// See [`PaymentMethodPix`].
        pub pix: Option<PaymentMethodPix>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodRadarOptions`].
        pub radar_options: Option<PaymentMethodRadarOptions>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodSepaDebit`].
        pub sepa_debit: Option<Box<PaymentMethodSepaDebit>>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodSofort`].
        pub sofort: Option<PaymentMethodSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodType`].
        pub r#type: Option<PaymentMethodType> = "type",
        /// See [`PaymentMethodUpi`].
        pub upi: Option<PaymentMethodUpi>,
        /// See [`PaymentMethodUsBankAccount`].
        pub us_bank_account: Option<Box<PaymentMethodUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

texts! {
    /// List payment methods allow redisplay: one of some texts, or any other.
    ListPaymentMethodsAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

texts! {
    /// List payment methods type: one of some texts, or any other.
    ListPaymentMethodsType {
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
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
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
    /// List payment methods query, as it is sent.
    options ListPaymentMethodsQuery {
        /// See [`ListPaymentMethodsAllowRedisplay`].
        pub allow_redisplay: Option<ListPaymentMethodsAllowRedisplay>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListPaymentMethodsType`].
        pub r#type: Option<ListPaymentMethodsType> = "type",
    }
}

setters! {
    ListPaymentMethodsQuery {
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set r#type: ListPaymentMethodsType,
    }
}

record! {
    /// Create payment method, as it is sent.
    options CreatePaymentMethod {
        /// See [`CreatePaymentMethodAcssDebit`].
        pub acss_debit: Option<CreatePaymentMethodAcssDebit>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`ListPaymentMethodsAllowRedisplay`].
        pub allow_redisplay: Option<ListPaymentMethodsAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodAuBecsDebit`].
        pub au_becs_debit: Option<CreatePaymentMethodAuBecsDebit>,
        /// See [`CreatePaymentMethodBacsDebit`].
        pub bacs_debit: Option<CreatePaymentMethodBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodBillingDetails`].
        pub billing_details: Option<CreatePaymentMethodBillingDetails>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub blik: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodBoleto`].
        pub boleto: Option<CreatePaymentMethodBoleto>,
        /// See [`CreatePaymentMethodCard`].
        pub card: Option<Box<CreatePaymentMethodCard>>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodCustom`].
        pub custom: Option<CreatePaymentMethodCustom>,
        /// A text.
        pub customer: Option<String>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodEps`].
        pub eps: Option<CreatePaymentMethodEps>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentMethodFpx`].
        pub fpx: Option<CreatePaymentMethodFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodIdeal`].
        pub ideal: Option<CreatePaymentMethodIdeal>,
        /// Values by name.
        pub interac_present: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodKlarna`].
        pub klarna: Option<CreatePaymentMethodKlarna>,
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
        /// See [`CreatePaymentMethodNaverPay`].
        pub naver_pay: Option<CreatePaymentMethodNaverPay>,
        /// See [`CreatePaymentMethodNzBankAccount`].
        pub nz_bank_account: Option<Box<CreatePaymentMethodNzBankAccount>>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodP24`].
        pub p24: Option<CreatePaymentMethodP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub payco: Option<BTreeMap<String, Value>>,
        /// A text.
        pub payment_method: Option<String>,
        /// Values by name.
        pub paynow: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paypal: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodPayto`].
        pub payto: Option<CreatePaymentMethodPayto>,
        /// Values by name.
        pub pix: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodRadarOptions`].
        pub radar_options: Option<CreatePaymentMethodRadarOptions>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodSepaDebit`].
        pub sepa_debit: Option<CreatePaymentMethodSepaDebit>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentMethodSofort`].
        pub sofort: Option<CreatePaymentMethodSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`ListPaymentMethodsType`].
        pub r#type: Option<ListPaymentMethodsType> = "type",
        /// See [`CreatePaymentMethodUpi`].
        pub upi: Option<CreatePaymentMethodUpi>,
        /// See [`CreatePaymentMethodUsBankAccount`].
        pub us_bank_account: Option<Box<CreatePaymentMethodUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

setters! {
    CreatePaymentMethod {
        set acss_debit: CreatePaymentMethodAcssDebit,
        entry affirm: Value,
        entry afterpay_clearpay: Value,
        entry alipay: Value,
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        entry alma: Value,
        entry amazon_pay: Value,
        set au_becs_debit: CreatePaymentMethodAuBecsDebit,
        set bacs_debit: CreatePaymentMethodBacsDebit,
        entry bancontact: Value,
        entry billie: Value,
        set billing_details: CreatePaymentMethodBillingDetails,
        entry bizum: Value,
        entry blik: Value,
        set boleto: CreatePaymentMethodBoleto,
        set card: Box<CreatePaymentMethodCard>,
        entry cashapp: Value,
        entry crypto: Value,
        set custom: CreatePaymentMethodCustom,
        set customer: String,
        entry customer_balance: Value,
        set eps: CreatePaymentMethodEps,
        list expand: String,
        set fpx: CreatePaymentMethodFpx,
        entry giropay: Value,
        entry grabpay: Value,
        set ideal: CreatePaymentMethodIdeal,
        entry interac_present: Value,
        entry kakao_pay: Value,
        set klarna: CreatePaymentMethodKlarna,
        entry konbini: Value,
        entry kr_card: Value,
        entry link: Value,
        entry mb_way: Value,
        entry metadata: String,
        entry mobilepay: Value,
        entry multibanco: Value,
        set naver_pay: CreatePaymentMethodNaverPay,
        set nz_bank_account: Box<CreatePaymentMethodNzBankAccount>,
        entry oxxo: Value,
        set p24: CreatePaymentMethodP24,
        entry pay_by_bank: Value,
        entry payco: Value,
        set payment_method: String,
        entry paynow: Value,
        entry paypal: Value,
        entry paypay: Value,
        set payto: CreatePaymentMethodPayto,
        entry pix: Value,
        entry promptpay: Value,
        set radar_options: CreatePaymentMethodRadarOptions,
        entry revolut_pay: Value,
        entry samsung_pay: Value,
        entry satispay: Value,
        entry scalapay: Value,
        set sepa_debit: CreatePaymentMethodSepaDebit,
        entry sequra: Value,
        set sofort: CreatePaymentMethodSofort,
        entry sunbit: Value,
        entry swish: Value,
        entry twint: Value,
        set r#type: ListPaymentMethodsType,
        set upi: CreatePaymentMethodUpi,
        set us_bank_account: Box<CreatePaymentMethodUsBankAccount>,
        entry wechat_pay: Value,
        entry zip: Value,
    }
}

record! {
    /// Update payment method, as it is sent.
    options UpdatePaymentMethod {
        /// See [`ListPaymentMethodsAllowRedisplay`].
        pub allow_redisplay: Option<ListPaymentMethodsAllowRedisplay>,
        /// See [`CreatePaymentMethodBillingDetails`].
        pub billing_details: Option<CreatePaymentMethodBillingDetails>,
        /// See [`UpdatePaymentMethodCard`].
        pub card: Option<UpdatePaymentMethodCard>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdatePaymentMethodUsBankAccount`].
        pub us_bank_account: Option<UpdatePaymentMethodUsBankAccount>,
    }
}

setters! {
    UpdatePaymentMethod {
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        set billing_details: CreatePaymentMethodBillingDetails,
        set card: UpdatePaymentMethodCard,
        list expand: String,
        entry metadata or unset_metadata: String,
        set us_bank_account: UpdatePaymentMethodUsBankAccount,
    }
}

record! {
    /// Attach payment method, as it is sent.
    options AttachPaymentMethod {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    AttachPaymentMethod {
        set customer: String,
        set customer_account: String,
        list expand: String,
    }
}

record! {
    /// Detach payment method, as it is sent.
    options DetachPaymentMethod {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    DetachPaymentMethod {
        list expand: String,
    }
}

record! {
    /// Payment method acss debit, as it comes back: anything may be missing.
    answer PaymentMethodAcssDebit {
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub institution_number: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub transit_number: Option<String>,
    }
}

record! {
    /// Payment method au becs debit, as it comes back: anything may be missing.
    answer PaymentMethodAuBecsDebit {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Payment method bacs debit, as it comes back: anything may be missing.
    answer PaymentMethodBacsDebit {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Payment method billing details, as it comes back: anything may be missing.
    answer PaymentMethodBillingDetails {
        /// See [`PaymentMethodBillingDetailsAddress`].
        pub address: Option<Box<PaymentMethodBillingDetailsAddress>>,
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
    /// Payment method bizum, as it comes back: anything may be missing.
    answer PaymentMethodBizum {
        /// A text.
        pub buyer_id: Option<String>,
    }
}

record! {
    /// Payment method boleto, as it comes back: anything may be missing.
    answer PaymentMethodBoleto {
        /// A text.
        pub tax_id: Option<String>,
    }
}

record! {
    /// Payment method card, as it comes back: anything may be missing.
    answer PaymentMethodCard {
        /// A text.
        pub brand: Option<String>,
        /// See [`PaymentMethodCardChecks`].
        pub checks: Option<PaymentMethodCardChecks>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_brand: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// See [`PaymentMethodCardGeneratedFrom`].
        pub generated_from: Option<PaymentMethodCardGeneratedFrom>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`PaymentMethodCardNetworks`].
        pub networks: Option<PaymentMethodCardNetworks>,
        /// See [`PaymentMethodCardRegulatedStatus`].
        pub regulated_status: Option<PaymentMethodCardRegulatedStatus>,
        /// See [`PaymentMethodCardThreeDSecureUsage`].
        pub three_d_secure_usage: Option<PaymentMethodCardThreeDSecureUsage>,
        /// See [`PaymentMethodCardWallet`].
        pub wallet: Option<Box<PaymentMethodCardWallet>>,
    }
}

record! {
    /// Payment method card present, as it comes back: anything may be missing.
    answer PaymentMethodCardPresent {
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub brand_product: Option<String>,
        /// A text.
        pub cardholder_name: Option<String>,
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
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`PaymentMethodCardNetworks`].
        pub networks: Option<PaymentMethodCardNetworks>,
        /// See [`PaymentMethodCardPresentOffline`].
        pub offline: Option<PaymentMethodCardPresentOffline>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        pub read_method: Option<PaymentMethodCardPresentReadMethod>,
        /// See [`PaymentMethodCardPresentWallet`].
        pub wallet: Option<PaymentMethodCardPresentWallet>,
    }
}

record! {
    /// Payment method cashapp, as it comes back: anything may be missing.
    answer PaymentMethodCashapp {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub cashtag: Option<String>,
    }
}

record! {
    /// Payment method custom, as it comes back: anything may be missing.
    answer PaymentMethodCustom {
        /// A text.
        pub display_name: Option<String>,
        /// See [`PaymentMethodCustomLogo`].
        pub logo: Option<PaymentMethodCustomLogo>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment method eps, as it comes back: anything may be missing.
    answer PaymentMethodEps {
        /// See [`PaymentMethodEpsBank`].
        pub bank: Option<PaymentMethodEpsBank>,
    }
}

record! {
    /// Payment method fpx, as it comes back: anything may be missing.
    answer PaymentMethodFpx {
        /// See [`PaymentMethodFpxAccountHolderType`].
        pub account_holder_type: Option<PaymentMethodFpxAccountHolderType>,
        /// See [`PaymentMethodFpxBank`].
        pub bank: Option<PaymentMethodFpxBank>,
    }
}

record! {
    /// Payment method ideal, as it comes back: anything may be missing.
    answer PaymentMethodIdeal {
        /// See [`PaymentMethodIdealBank`].
        pub bank: Option<PaymentMethodIdealBank>,
        /// See [`PaymentMethodIdealBic`].
        pub bic: Option<PaymentMethodIdealBic>,
    }
}

record! {
    /// Payment method interac present, as it comes back: anything may be missing.
    answer PaymentMethodInteracPresent {
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub cardholder_name: Option<String>,
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
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`PaymentMethodCardNetworks`].
        pub networks: Option<PaymentMethodCardNetworks>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    }
}

record! {
    /// Payment method klarna, as it comes back: anything may be missing.
    answer PaymentMethodKlarna {
        /// See [`PaymentMethodKlarnaDob`].
        pub dob: Option<PaymentMethodKlarnaDob>,
    }
}

record! {
    /// Payment method kr card, as it comes back: anything may be missing.
    answer PaymentMethodKrCard {
        /// See [`PaymentMethodKrCardBrand`].
        pub brand: Option<PaymentMethodKrCardBrand>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Payment method link, as it comes back: anything may be missing.
    answer PaymentMethodLink {
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub persistent_token: Option<String>,
    }
}

record! {
    /// Payment method naver pay, as it comes back: anything may be missing.
    answer PaymentMethodNaverPay {
        /// A text.
        pub buyer_id: Option<String>,
        /// See [`PaymentMethodNaverPayFunding`].
        pub funding: Option<PaymentMethodNaverPayFunding>,
    }
}

record! {
    /// Payment method nz bank account, as it comes back: anything may be missing.
    answer PaymentMethodNzBankAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub suffix: Option<String>,
    }
}

record! {
    /// Payment method p24, as it comes back: anything may be missing.
    answer PaymentMethodP24 {
        /// See [`PaymentMethodP24Bank`].
        pub bank: Option<PaymentMethodP24Bank>,
    }
}

record! {
    /// Payment method paypal, as it comes back: anything may be missing.
    answer PaymentMethodPaypal {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub payer_email: Option<String>,
        /// A text.
        pub payer_id: Option<String>,
    }
}

record! {
    /// Payment method payto, as it comes back: anything may be missing.
    answer PaymentMethodPayto {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

record! {
    /// Payment method pix, as it comes back: anything may be missing.
    answer PaymentMethodPix {
        /// A text.
        pub fingerprint: Option<String>,
    }
}

record! {
    /// Payment method radar options, as it comes back: anything may be missing.
    answer PaymentMethodRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

record! {
    /// Payment method sepa debit, as it comes back: anything may be missing.
    answer PaymentMethodSepaDebit {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// See [`PaymentMethodSepaDebitGeneratedFrom`].
        pub generated_from: Option<PaymentMethodSepaDebitGeneratedFrom>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Payment method sofort, as it comes back: anything may be missing.
    answer PaymentMethodSofort {
        /// A text.
        pub country: Option<String>,
    }
}

texts! {
    /// Payment method type: one of some texts, or any other.
    PaymentMethodType {
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
        Card = "card",
        CardPresent = "card_present",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        InteracPresent = "interac_present",
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
    /// Payment method upi, as it comes back: anything may be missing.
    answer PaymentMethodUpi {
        /// A text.
        pub vpa: Option<String>,
    }
}

record! {
    /// Payment method us bank account, as it comes back: anything may be missing.
    answer PaymentMethodUsBankAccount {
        /// See [`PaymentMethodFpxAccountHolderType`].
        pub account_holder_type: Option<PaymentMethodFpxAccountHolderType>,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        pub account_type: Option<PaymentMethodUsBankAccountAccountType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`PaymentMethodUsBankAccountNetworks`].
        pub networks: Option<PaymentMethodUsBankAccountNetworks>,
        /// A text.
        pub routing_number: Option<String>,
        /// See [`PaymentMethodUsBankAccountStatusDetails`].
        pub status_details: Option<PaymentMethodUsBankAccountStatusDetails>,
    }
}

record! {
    /// Create payment method acss debit, as it is sent.
    request CreatePaymentMethodAcssDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub institution_number: String,
        /// A text.
        pub transit_number: String,
    }
}

impl CreatePaymentMethodAcssDebit {
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
    CreatePaymentMethodAcssDebit {
    }
}

record! {
    /// Create payment method au becs debit, as it is sent.
    request CreatePaymentMethodAuBecsDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub bsb_number: String,
    }
}

impl CreatePaymentMethodAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self { account_number: account_number.into(), bsb_number: bsb_number.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodAuBecsDebit {
    }
}

record! {
    /// Create payment method bacs debit, as it is sent.
    options CreatePaymentMethodBacsDebit {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

setters! {
    CreatePaymentMethodBacsDebit {
        set account_number: String,
        set sort_code: String,
    }
}

record! {
    /// Create payment method billing details, as it is sent.
    options CreatePaymentMethodBillingDetails {
        /// See [`CreatePaymentMethodBillingDetailsAddress`].
        pub address: Option<OrUnset<Box<CreatePaymentMethodBillingDetailsAddress>>>,
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
    CreatePaymentMethodBillingDetails {
        set address or unset_address: Box<CreatePaymentMethodBillingDetailsAddress>,
        set email: String,
        set name: String,
        set phone: String,
        set tax_id: String,
    }
}

record! {
    /// Create payment method boleto, as it is sent.
    request CreatePaymentMethodBoleto {
        /// A text.
        pub tax_id: String,
    }
}

impl CreatePaymentMethodBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self { tax_id: tax_id.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodBoleto {
    }
}

record! {
    /// Create payment method card, as it is sent.
    options CreatePaymentMethodCard {
        /// A secret.
        pub cvc: Option<Hidden>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// See [`CreatePaymentMethodCardNetworks`].
        pub networks: Option<CreatePaymentMethodCardNetworks>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub token: Option<String>,
    }
}

setters! {
    CreatePaymentMethodCard {
        set cvc: Hidden,
        set exp_month: i64,
        set exp_year: i64,
        set networks: CreatePaymentMethodCardNetworks,
        set number: String,
        set token: String,
    }
}

record! {
    /// Create payment method custom, as it is sent.
    request CreatePaymentMethodCustom {
        /// A text.
        pub r#type: String = "type",
    }
}

impl CreatePaymentMethodCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodCustom {
    }
}

record! {
    /// Create payment method eps, as it is sent.
    options CreatePaymentMethodEps {
        /// See [`PaymentMethodEpsBank`].
        pub bank: Option<PaymentMethodEpsBank>,
    }
}

setters! {
    CreatePaymentMethodEps {
        set bank: PaymentMethodEpsBank,
    }
}

record! {
    /// Create payment method fpx, as it is sent.
    request CreatePaymentMethodFpx {
        /// See [`PaymentMethodFpxAccountHolderType`].
        pub account_holder_type: Option<PaymentMethodFpxAccountHolderType>,
        /// See [`PaymentMethodFpxBank`].
        pub bank: PaymentMethodFpxBank,
    }
}

impl CreatePaymentMethodFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<PaymentMethodFpxBank>) -> Self {
        Self { bank: bank.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodFpx {
        set account_holder_type: PaymentMethodFpxAccountHolderType,
    }
}

record! {
    /// Create payment method ideal, as it is sent.
    options CreatePaymentMethodIdeal {
        /// See [`PaymentMethodIdealBank`].
        pub bank: Option<PaymentMethodIdealBank>,
    }
}

setters! {
    CreatePaymentMethodIdeal {
        set bank: PaymentMethodIdealBank,
    }
}

record! {
    /// Create payment method klarna, as it is sent.
    options CreatePaymentMethodKlarna {
        /// See [`CreatePaymentMethodKlarnaDob`].
        pub dob: Option<CreatePaymentMethodKlarnaDob>,
    }
}

setters! {
    CreatePaymentMethodKlarna {
        set dob: CreatePaymentMethodKlarnaDob,
    }
}

record! {
    /// Create payment method naver pay, as it is sent.
    options CreatePaymentMethodNaverPay {
        /// See [`PaymentMethodNaverPayFunding`].
        pub funding: Option<PaymentMethodNaverPayFunding>,
    }
}

setters! {
    CreatePaymentMethodNaverPay {
        set funding: PaymentMethodNaverPayFunding,
    }
}

record! {
    /// Create payment method nz bank account, as it is sent.
    request CreatePaymentMethodNzBankAccount {
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

impl CreatePaymentMethodNzBankAccount {
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
    CreatePaymentMethodNzBankAccount {
        set account_holder_name: String,
        set reference: String,
    }
}

record! {
    /// Create payment method p24, as it is sent.
    options CreatePaymentMethodP24 {
        /// See [`PaymentMethodP24Bank`].
        pub bank: Option<PaymentMethodP24Bank>,
    }
}

setters! {
    CreatePaymentMethodP24 {
        set bank: PaymentMethodP24Bank,
    }
}

record! {
    /// Create payment method payto, as it is sent.
    options CreatePaymentMethodPayto {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

setters! {
    CreatePaymentMethodPayto {
        set account_number: String,
        set bsb_number: String,
        set pay_id: String,
    }
}

record! {
    /// Create payment method radar options, as it is sent.
    options CreatePaymentMethodRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreatePaymentMethodRadarOptions {
        set session: String,
    }
}

record! {
    /// Create payment method sepa debit, as it is sent.
    request CreatePaymentMethodSepaDebit {
        /// A text.
        pub iban: String,
    }
}

impl CreatePaymentMethodSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodSepaDebit {
    }
}

record! {
    /// Create payment method sofort, as it is sent.
    request CreatePaymentMethodSofort {
        /// See [`CreatePaymentMethodSofortCountry`].
        pub country: CreatePaymentMethodSofortCountry,
    }
}

impl CreatePaymentMethodSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreatePaymentMethodSofortCountry>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodSofort {
    }
}

record! {
    /// Create payment method upi, as it is sent.
    options CreatePaymentMethodUpi {
        /// See [`CreatePaymentMethodUpiMandateOptions`].
        pub mandate_options: Option<CreatePaymentMethodUpiMandateOptions>,
    }
}

setters! {
    CreatePaymentMethodUpi {
        set mandate_options: CreatePaymentMethodUpiMandateOptions,
    }
}

record! {
    /// Create payment method us bank account, as it is sent.
    options CreatePaymentMethodUsBankAccount {
        /// See [`PaymentMethodFpxAccountHolderType`].
        pub account_holder_type: Option<PaymentMethodFpxAccountHolderType>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        pub account_type: Option<PaymentMethodUsBankAccountAccountType>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreatePaymentMethodUsBankAccount {
        set account_holder_type: PaymentMethodFpxAccountHolderType,
        set account_number: String,
        set account_type: PaymentMethodUsBankAccountAccountType,
        set financial_connections_account: String,
        set routing_number: String,
    }
}

record! {
    /// Update payment method card, as it is sent.
    options UpdatePaymentMethodCard {
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// See [`UpdatePaymentMethodCardNetworks`].
        pub networks: Option<UpdatePaymentMethodCardNetworks>,
    }
}

setters! {
    UpdatePaymentMethodCard {
        set exp_month: i64,
        set exp_year: i64,
        set networks: UpdatePaymentMethodCardNetworks,
    }
}

record! {
    /// Update payment method us bank account, as it is sent.
    options UpdatePaymentMethodUsBankAccount {
        /// See [`PaymentMethodFpxAccountHolderType`].
        pub account_holder_type: Option<PaymentMethodFpxAccountHolderType>,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        pub account_type: Option<PaymentMethodUsBankAccountAccountType>,
    }
}

setters! {
    UpdatePaymentMethodUsBankAccount {
        set account_holder_type: PaymentMethodFpxAccountHolderType,
        set account_type: PaymentMethodUsBankAccountAccountType,
    }
}

record! {
    /// Payment method billing details address, as it comes back: anything may be missing.
    answer PaymentMethodBillingDetailsAddress {
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
    /// Payment method card checks, as it comes back: anything may be missing.
    answer PaymentMethodCardChecks {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_postal_code_check: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
    }
}

record! {
    /// Payment method card generated from, as it comes back: anything may be missing.
    answer PaymentMethodCardGeneratedFrom {
        /// A text.
        pub charge: Option<String>,
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetails`].
        pub payment_method_details: Option<PaymentMethodCardGeneratedFromPaymentMethodDetails>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        pub setup_attempt: Option<Expandable<objects::SetupAttempt>>,
    }
}

record! {
    /// Payment method card networks, as it comes back: anything may be missing.
    answer PaymentMethodCardNetworks {
        /// A list.
        pub available: Option<Vec<String>>,
        /// A text.
        pub preferred: Option<String>,
    }
}

texts! {
    /// Payment method card regulated status: one of some texts, or any other.
    PaymentMethodCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

record! {
    /// Payment method card three d secure usage, as it comes back: anything may be missing.
    answer PaymentMethodCardThreeDSecureUsage {
        /// Yes or no.
        pub supported: Option<bool>,
    }
}

record! {
    /// Payment method card wallet, as it comes back: anything may be missing.
    answer PaymentMethodCardWallet {
        /// Values by name.
        pub amex_express_checkout: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub apple_pay: Option<BTreeMap<String, Value>>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// Values by name.
        pub google_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub link: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodCardWalletMasterpass`].
        pub masterpass: Option<PaymentMethodCardWalletMasterpass>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentMethodCardWalletType`].
        pub r#type: Option<PaymentMethodCardWalletType> = "type",
        /// See [`PaymentMethodCardWalletMasterpass`].
        pub visa_checkout: Option<PaymentMethodCardWalletMasterpass>,
    }
}

record! {
    /// Payment method card present offline, as it comes back: anything may be missing.
    answer PaymentMethodCardPresentOffline {
        /// A whole number.
        pub stored_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

texts! {
    /// Payment method card present read method: one of some texts, or any other.
    PaymentMethodCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

record! {
    /// Payment method card present wallet, as it comes back: anything may be missing.
    answer PaymentMethodCardPresentWallet {
        /// See [`PaymentMethodCardPresentWalletType`].
        pub r#type: Option<PaymentMethodCardPresentWalletType> = "type",
    }
}

record! {
    /// Payment method custom logo, as it comes back: anything may be missing.
    answer PaymentMethodCustomLogo {
        /// A text.
        pub content_type: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

texts! {
    /// Payment method eps bank: one of some texts, or any other.
    PaymentMethodEpsBank {
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
    /// Payment method fpx account holder type: one of some texts, or any other.
    PaymentMethodFpxAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Payment method fpx bank: one of some texts, or any other.
    PaymentMethodFpxBank {
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
    /// Payment method ideal bank: one of some texts, or any other.
    PaymentMethodIdealBank {
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
    /// Payment method ideal bic: one of some texts, or any other.
    PaymentMethodIdealBic {
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
    /// Payment method klarna dob, as it comes back: anything may be missing.
    answer PaymentMethodKlarnaDob {
        /// A whole number.
        pub day: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub year: Option<i64>,
    }
}

texts! {
    /// Payment method kr card brand: one of some texts, or any other.
    PaymentMethodKrCardBrand {
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

texts! {
    /// Payment method naver pay funding: one of some texts, or any other.
    PaymentMethodNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

texts! {
    /// Payment method p24 bank: one of some texts, or any other.
    PaymentMethodP24Bank {
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
    /// Payment method sepa debit generated from, as it comes back: anything may be missing.
    answer PaymentMethodSepaDebitGeneratedFrom {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        pub setup_attempt: Option<Expandable<objects::SetupAttempt>>,
    }
}

texts! {
    /// Payment method us bank account account type: one of some texts, or any other.
    PaymentMethodUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

record! {
    /// Payment method us bank account networks, as it comes back: anything may be missing.
    answer PaymentMethodUsBankAccountNetworks {
        /// A text.
        pub preferred: Option<String>,
        /// A list, each [`PaymentMethodUsBankAccountNetworksSupportedItem`].
        pub supported: Option<Vec<PaymentMethodUsBankAccountNetworksSupportedItem>>,
    }
}

record! {
    /// Payment method us bank account status details, as it comes back: anything may be missing.
    answer PaymentMethodUsBankAccountStatusDetails {
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlocked`].
        pub blocked: Option<PaymentMethodUsBankAccountStatusDetailsBlocked>,
    }
}

record! {
    /// Create payment method billing details address, as it is sent.
    options CreatePaymentMethodBillingDetailsAddress {
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
    CreatePaymentMethodBillingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Create payment method card networks, as it is sent.
    options CreatePaymentMethodCardNetworks {
        /// See [`CreatePaymentMethodCardNetworksPreferred`].
        pub preferred: Option<CreatePaymentMethodCardNetworksPreferred>,
    }
}

setters! {
    CreatePaymentMethodCardNetworks {
        set preferred: CreatePaymentMethodCardNetworksPreferred,
    }
}

record! {
    /// Create payment method klarna dob, as it is sent.
    request CreatePaymentMethodKlarnaDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreatePaymentMethodKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodKlarnaDob {
    }
}

texts! {
    /// Create payment method sofort country: one of some texts, or any other.
    CreatePaymentMethodSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

record! {
    /// Create payment method upi mandate options, as it is sent.
    options CreatePaymentMethodUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreatePaymentMethodUpiMandateOptionsAmountType`].
        pub amount_type: Option<CreatePaymentMethodUpiMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    CreatePaymentMethodUpiMandateOptions {
        set amount: i64,
        set amount_type: CreatePaymentMethodUpiMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

record! {
    /// Update payment method card networks, as it is sent.
    options UpdatePaymentMethodCardNetworks {
        /// See [`CreatePaymentMethodCardNetworksPreferred`].
        pub preferred: Option<OrUnset<CreatePaymentMethodCardNetworksPreferred>>,
    }
}

setters! {
    UpdatePaymentMethodCardNetworks {
        set preferred or unset_preferred: CreatePaymentMethodCardNetworksPreferred,
    }
}

record! {
    /// Payment method card generated from payment method details, as it comes back: anything may be missing.
    answer PaymentMethodCardGeneratedFromPaymentMethodDetails {
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent`].
        pub card_present: Option<Box<PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment method card wallet masterpass, as it comes back: anything may be missing.
    answer PaymentMethodCardWalletMasterpass {
        /// See [`PaymentMethodBillingDetailsAddress`].
        pub billing_address: Option<Box<PaymentMethodBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// See [`PaymentMethodBillingDetailsAddress`].
        pub shipping_address: Option<Box<PaymentMethodBillingDetailsAddress>>,
    }
}

texts! {
    /// Payment method card wallet type: one of some texts, or any other.
    PaymentMethodCardWalletType {
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
    /// Payment method card present wallet type: one of some texts, or any other.
    PaymentMethodCardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Payment method us bank account networks supported item: one of some texts, or any other.
    PaymentMethodUsBankAccountNetworksSupportedItem {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

record! {
    /// Payment method us bank account status details blocked, as it comes back: anything may be missing.
    answer PaymentMethodUsBankAccountStatusDetailsBlocked {
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode`].
        pub network_code: Option<PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode>,
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlockedReason`].
        pub reason: Option<PaymentMethodUsBankAccountStatusDetailsBlockedReason>,
    }
}

texts! {
    /// Create payment method card networks preferred: one of some texts, or any other.
    CreatePaymentMethodCardNetworksPreferred {
        CartesBancaires = "cartes_bancaires",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

texts! {
    /// Create payment method upi mandate options amount type: one of some texts, or any other.
    CreatePaymentMethodUpiMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

record! {
    /// Payment method card generated from payment method details card present, as it comes back: anything may be missing.
    answer PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent {
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
        /// See [`PaymentMethodCardPresentOffline`].
        pub offline: Option<PaymentMethodCardPresentOffline>,
        /// Yes or no.
        pub overcapture_supported: Option<bool>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        pub read_method: Option<PaymentMethodCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt`].
        pub receipt: Option<Box<PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt>>,
        /// See [`PaymentMethodCardPresentWallet`].
        pub wallet: Option<PaymentMethodCardPresentWallet>,
    }
}

texts! {
    /// Payment method us bank account status details blocked network code: one of some texts, or any other.
    PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode {
        R02 = "R02",
        R03 = "R03",
        R04 = "R04",
        R05 = "R05",
        R07 = "R07",
        R08 = "R08",
        R10 = "R10",
        R11 = "R11",
        R16 = "R16",
        R20 = "R20",
        R29 = "R29",
        R31 = "R31",
    }
}

texts! {
    /// Payment method us bank account status details blocked reason: one of some texts, or any other.
    PaymentMethodUsBankAccountStatusDetailsBlockedReason {
        BankAccountClosed = "bank_account_closed",
        BankAccountFrozen = "bank_account_frozen",
        BankAccountInvalidDetails = "bank_account_invalid_details",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        DebitNotAuthorized = "debit_not_authorized",
        TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
    }
}

record! {
    /// Payment method card generated from payment method details card present receipt, as it comes back: anything may be missing.
    answer PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt {
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType`].
        pub account_type: Option<PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType>,
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

texts! {
    /// Payment method card generated from payment method details card present receipt account type: one of some texts, or any other.
    PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}
