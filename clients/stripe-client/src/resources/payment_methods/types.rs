//! What goes into and comes out of [`PaymentMethods`](super::PaymentMethods).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Payment method, as it comes back: anything may be missing.
    answer PaymentMethod(true) {
        /// See [`PaymentMethodAcssDebit`].
        get acss_debit: PaymentMethodAcssDebit,
        /// Values by name.
        get affirm: BTreeMap<&str, &Value>,
        /// Values by name.
        get afterpay_clearpay: BTreeMap<&str, &Value>,
        /// Values by name.
        get alipay: BTreeMap<&str, &Value>,
        /// See [`ListPaymentMethodsAllowRedisplay`].
        get allow_redisplay: ListPaymentMethodsAllowRedisplay,
        /// Values by name.
        get alma: BTreeMap<&str, &Value>,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodAuBecsDebit`].
        get au_becs_debit: PaymentMethodAuBecsDebit,
        /// See [`PaymentMethodBacsDebit`].
        get bacs_debit: PaymentMethodBacsDebit,
        /// Values by name.
        get bancontact: BTreeMap<&str, &Value>,
        /// Values by name.
        get billie: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodBillingDetails`].
        get billing_details: PaymentMethodBillingDetails,
        /// See [`PaymentMethodBizum`].
        get bizum: PaymentMethodBizum,
        /// See [`PaymentMethodBizum`].
        get blik: PaymentMethodBizum,
        /// See [`PaymentMethodBoleto`].
        get boleto: PaymentMethodBoleto,
        /// See [`PaymentMethodCard`].
        get card: PaymentMethodCard,
        /// See [`PaymentMethodCardPresent`].
        get card_present: PaymentMethodCardPresent,
        /// See [`PaymentMethodCashapp`].
        get cashapp: PaymentMethodCashapp,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Values by name.
        get crypto: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodCustom`].
        get custom: PaymentMethodCustom,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// Values by name.
        get customer_balance: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodEps`].
        get eps: PaymentMethodEps,
        /// See [`PaymentMethodFpx`].
        get fpx: PaymentMethodFpx,
        /// Values by name.
        get giropay: BTreeMap<&str, &Value>,
        /// Values by name.
        get grabpay: BTreeMap<&str, &Value>,
        /// A text.
        always id: &str,
        /// See [`PaymentMethodIdeal`].
        get ideal: PaymentMethodIdeal,
        /// See [`PaymentMethodInteracPresent`].
        get interac_present: PaymentMethodInteracPresent,
        /// Values by name.
        get kakao_pay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodKlarna`].
        get klarna: PaymentMethodKlarna,
        /// Values by name.
        get konbini: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodKrCard`].
        get kr_card: PaymentMethodKrCard,
        /// See [`PaymentMethodLink`].
        get link: PaymentMethodLink,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get mb_way: BTreeMap<&str, &Value>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// Values by name.
        get mobilepay: BTreeMap<&str, &Value>,
        /// Values by name.
        get multibanco: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodNaverPay`].
        get naver_pay: PaymentMethodNaverPay,
        /// See [`PaymentMethodNzBankAccount`].
        get nz_bank_account: PaymentMethodNzBankAccount,
        /// A text.
        get object: &str,
        /// Values by name.
        get oxxo: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodP24`].
        get p24: PaymentMethodP24,
        /// Values by name.
        get pay_by_bank: BTreeMap<&str, &Value>,
        /// Values by name.
        get payco: BTreeMap<&str, &Value>,
        /// Values by name.
        get paynow: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodPaypal`].
        get paypal: PaymentMethodPaypal,
        /// Values by name.
        get paypay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodPayto`].
        get payto: PaymentMethodPayto,
        /// See [`PaymentMethodPix`].
        get pix: PaymentMethodPix,
        /// Values by name.
        get promptpay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodRadarOptions`].
        get radar_options: PaymentMethodRadarOptions,
        /// Values by name.
        get revolut_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get samsung_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get satispay: BTreeMap<&str, &Value>,
        /// Values by name.
        get scalapay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodSepaDebit`].
        get sepa_debit: PaymentMethodSepaDebit,
        /// Values by name.
        get sequra: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodSofort`].
        get sofort: PaymentMethodSofort,
        /// Values by name.
        get sunbit: BTreeMap<&str, &Value>,
        /// Values by name.
        get swish: BTreeMap<&str, &Value>,
        /// Values by name.
        get twint: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodType`].
        get r#type = "type": PaymentMethodType,
        /// See [`PaymentMethodUpi`].
        get upi: PaymentMethodUpi,
        /// See [`PaymentMethodUsBankAccount`].
        get us_bank_account: PaymentMethodUsBankAccount,
        /// Values by name.
        get wechat_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get zip: BTreeMap<&str, &Value>,
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

params! {
    /// List payment methods query, as it is sent.
    options ListPaymentMethodsQuery {
        /// See [`ListPaymentMethodsAllowRedisplay`].
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListPaymentMethodsType`].
        set r#type = "type": ListPaymentMethodsType,
    }
}

params! {
    /// Create payment method, as it is sent.
    options CreatePaymentMethod {
        /// See [`CreatePaymentMethodAcssDebit`].
        set acss_debit: CreatePaymentMethodAcssDebit,
        /// Values by name.
        entry affirm: Value,
        /// Values by name.
        entry afterpay_clearpay: Value,
        /// Values by name.
        entry alipay: Value,
        /// See [`ListPaymentMethodsAllowRedisplay`].
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        /// Values by name.
        entry alma: Value,
        /// Values by name.
        entry amazon_pay: Value,
        /// See [`CreatePaymentMethodAuBecsDebit`].
        set au_becs_debit: CreatePaymentMethodAuBecsDebit,
        /// See [`CreatePaymentMethodBacsDebit`].
        set bacs_debit: CreatePaymentMethodBacsDebit,
        /// Values by name.
        entry bancontact: Value,
        /// Values by name.
        entry billie: Value,
        /// See [`CreatePaymentMethodBillingDetails`].
        set billing_details: CreatePaymentMethodBillingDetails,
        /// Values by name.
        entry bizum: Value,
        /// Values by name.
        entry blik: Value,
        /// See [`CreatePaymentMethodBoleto`].
        set boleto: CreatePaymentMethodBoleto,
        /// See [`CreatePaymentMethodCard`].
        set card: CreatePaymentMethodCard,
        /// Values by name.
        entry cashapp: Value,
        /// Values by name.
        entry crypto: Value,
        /// See [`CreatePaymentMethodCustom`].
        set custom: CreatePaymentMethodCustom,
        /// A text.
        set customer: String,
        /// Values by name.
        entry customer_balance: Value,
        /// See [`CreatePaymentMethodEps`].
        set eps: CreatePaymentMethodEps,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentMethodFpx`].
        set fpx: CreatePaymentMethodFpx,
        /// Values by name.
        entry giropay: Value,
        /// Values by name.
        entry grabpay: Value,
        /// See [`CreatePaymentMethodIdeal`].
        set ideal: CreatePaymentMethodIdeal,
        /// Values by name.
        entry interac_present: Value,
        /// Values by name.
        entry kakao_pay: Value,
        /// See [`CreatePaymentMethodKlarna`].
        set klarna: CreatePaymentMethodKlarna,
        /// Values by name.
        entry konbini: Value,
        /// Values by name.
        entry kr_card: Value,
        /// Values by name.
        entry link: Value,
        /// Values by name.
        entry mb_way: Value,
        /// Values by name.
        entry metadata: String,
        /// Values by name.
        entry mobilepay: Value,
        /// Values by name.
        entry multibanco: Value,
        /// See [`CreatePaymentMethodNaverPay`].
        set naver_pay: CreatePaymentMethodNaverPay,
        /// See [`CreatePaymentMethodNzBankAccount`].
        set nz_bank_account: CreatePaymentMethodNzBankAccount,
        /// Values by name.
        entry oxxo: Value,
        /// See [`CreatePaymentMethodP24`].
        set p24: CreatePaymentMethodP24,
        /// Values by name.
        entry pay_by_bank: Value,
        /// Values by name.
        entry payco: Value,
        /// A text.
        set payment_method: String,
        /// Values by name.
        entry paynow: Value,
        /// Values by name.
        entry paypal: Value,
        /// Values by name.
        entry paypay: Value,
        /// See [`CreatePaymentMethodPayto`].
        set payto: CreatePaymentMethodPayto,
        /// Values by name.
        entry pix: Value,
        /// Values by name.
        entry promptpay: Value,
        /// See [`CreatePaymentMethodRadarOptions`].
        set radar_options: CreatePaymentMethodRadarOptions,
        /// Values by name.
        entry revolut_pay: Value,
        /// Values by name.
        entry samsung_pay: Value,
        /// Values by name.
        entry satispay: Value,
        /// Values by name.
        entry scalapay: Value,
        /// See [`CreatePaymentMethodSepaDebit`].
        set sepa_debit: CreatePaymentMethodSepaDebit,
        /// Values by name.
        entry sequra: Value,
        /// See [`CreatePaymentMethodSofort`].
        set sofort: CreatePaymentMethodSofort,
        /// Values by name.
        entry sunbit: Value,
        /// Values by name.
        entry swish: Value,
        /// Values by name.
        entry twint: Value,
        /// See [`ListPaymentMethodsType`].
        set r#type = "type": ListPaymentMethodsType,
        /// See [`CreatePaymentMethodUpi`].
        set upi: CreatePaymentMethodUpi,
        /// See [`CreatePaymentMethodUsBankAccount`].
        set us_bank_account: CreatePaymentMethodUsBankAccount,
        /// Values by name.
        entry wechat_pay: Value,
        /// Values by name.
        entry zip: Value,
    }
}

params! {
    /// Update payment method, as it is sent.
    options UpdatePaymentMethod {
        /// See [`ListPaymentMethodsAllowRedisplay`].
        set allow_redisplay: ListPaymentMethodsAllowRedisplay,
        /// See [`CreatePaymentMethodBillingDetails`].
        set billing_details: CreatePaymentMethodBillingDetails,
        /// See [`UpdatePaymentMethodCard`].
        set card: UpdatePaymentMethodCard,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdatePaymentMethodUsBankAccount`].
        set us_bank_account: UpdatePaymentMethodUsBankAccount,
    }
}

params! {
    /// Attach payment method, as it is sent.
    options AttachPaymentMethod {
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Detach payment method, as it is sent.
    options DetachPaymentMethod {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Payment method acss debit, as it comes back: anything may be missing.
    part PaymentMethodAcssDebit(false) {
        /// A text.
        get bank_name: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get institution_number: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get transit_number: &str,
    }
}

object! {
    /// Payment method au becs debit, as it comes back: anything may be missing.
    part PaymentMethodAuBecsDebit(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Payment method bacs debit, as it comes back: anything may be missing.
    part PaymentMethodBacsDebit(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Payment method billing details, as it comes back: anything may be missing.
    part PaymentMethodBillingDetails(false) {
        /// See [`PaymentMethodBillingDetailsAddress`].
        get address: PaymentMethodBillingDetailsAddress,
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
    /// Payment method bizum, as it comes back: anything may be missing.
    part PaymentMethodBizum(false) {
        /// A text.
        get buyer_id: &str,
    }
}

object! {
    /// Payment method boleto, as it comes back: anything may be missing.
    part PaymentMethodBoleto(false) {
        /// A text.
        get tax_id: &str,
    }
}

object! {
    /// Payment method card, as it comes back: anything may be missing.
    part PaymentMethodCard(false) {
        /// A text.
        get brand: &str,
        /// See [`PaymentMethodCardChecks`].
        get checks: PaymentMethodCardChecks,
        /// A text.
        get country: &str,
        /// A text.
        get description: &str,
        /// A text.
        get display_brand: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// See [`PaymentMethodCardGeneratedFrom`].
        get generated_from: PaymentMethodCardGeneratedFrom,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// See [`PaymentMethodCardNetworks`].
        get networks: PaymentMethodCardNetworks,
        /// See [`PaymentMethodCardRegulatedStatus`].
        get regulated_status: PaymentMethodCardRegulatedStatus,
        /// See [`PaymentMethodCardThreeDSecureUsage`].
        get three_d_secure_usage: PaymentMethodCardThreeDSecureUsage,
        /// See [`PaymentMethodCardWallet`].
        get wallet: PaymentMethodCardWallet,
    }
}

object! {
    /// Payment method card present, as it comes back: anything may be missing.
    part PaymentMethodCardPresent(false) {
        /// A text.
        get brand: &str,
        /// A text.
        get brand_product: &str,
        /// A text.
        get cardholder_name: &str,
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
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// See [`PaymentMethodCardNetworks`].
        get networks: PaymentMethodCardNetworks,
        /// See [`PaymentMethodCardPresentOffline`].
        get offline: PaymentMethodCardPresentOffline,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        get read_method: PaymentMethodCardPresentReadMethod,
        /// See [`PaymentMethodCardPresentWallet`].
        get wallet: PaymentMethodCardPresentWallet,
    }
}

object! {
    /// Payment method cashapp, as it comes back: anything may be missing.
    part PaymentMethodCashapp(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get cashtag: &str,
    }
}

object! {
    /// Payment method custom, as it comes back: anything may be missing.
    part PaymentMethodCustom(false) {
        /// A text.
        get display_name: &str,
        /// See [`PaymentMethodCustomLogo`].
        get logo: PaymentMethodCustomLogo,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment method eps, as it comes back: anything may be missing.
    part PaymentMethodEps(false) {
        /// See [`PaymentMethodEpsBank`].
        get bank: PaymentMethodEpsBank,
    }
}

object! {
    /// Payment method fpx, as it comes back: anything may be missing.
    part PaymentMethodFpx(false) {
        /// See [`PaymentMethodFpxAccountHolderType`].
        get account_holder_type: PaymentMethodFpxAccountHolderType,
        /// See [`PaymentMethodFpxBank`].
        get bank: PaymentMethodFpxBank,
    }
}

object! {
    /// Payment method ideal, as it comes back: anything may be missing.
    part PaymentMethodIdeal(false) {
        /// See [`PaymentMethodIdealBank`].
        get bank: PaymentMethodIdealBank,
        /// See [`PaymentMethodIdealBic`].
        get bic: PaymentMethodIdealBic,
    }
}

object! {
    /// Payment method interac present, as it comes back: anything may be missing.
    part PaymentMethodInteracPresent(false) {
        /// A text.
        get brand: &str,
        /// A text.
        get cardholder_name: &str,
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
        /// A text.
        get funding: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// See [`PaymentMethodCardNetworks`].
        get networks: PaymentMethodCardNetworks,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        get read_method: PaymentMethodCardPresentReadMethod,
    }
}

object! {
    /// Payment method klarna, as it comes back: anything may be missing.
    part PaymentMethodKlarna(false) {
        /// See [`PaymentMethodKlarnaDob`].
        get dob: PaymentMethodKlarnaDob,
    }
}

object! {
    /// Payment method kr card, as it comes back: anything may be missing.
    part PaymentMethodKrCard(false) {
        /// See [`PaymentMethodKrCardBrand`].
        get brand: PaymentMethodKrCardBrand,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Payment method link, as it comes back: anything may be missing.
    part PaymentMethodLink(false) {
        /// A text.
        get email: &str,
        /// A text.
        get persistent_token: &str,
    }
}

object! {
    /// Payment method naver pay, as it comes back: anything may be missing.
    part PaymentMethodNaverPay(false) {
        /// A text.
        get buyer_id: &str,
        /// See [`PaymentMethodNaverPayFunding`].
        get funding: PaymentMethodNaverPayFunding,
    }
}

object! {
    /// Payment method nz bank account, as it comes back: anything may be missing.
    part PaymentMethodNzBankAccount(false) {
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get suffix: &str,
    }
}

object! {
    /// Payment method p24, as it comes back: anything may be missing.
    part PaymentMethodP24(false) {
        /// See [`PaymentMethodP24Bank`].
        get bank: PaymentMethodP24Bank,
    }
}

object! {
    /// Payment method paypal, as it comes back: anything may be missing.
    part PaymentMethodPaypal(false) {
        /// A text.
        get country: &str,
        /// A text.
        get payer_email: &str,
        /// A text.
        get payer_id: &str,
    }
}

object! {
    /// Payment method payto, as it comes back: anything may be missing.
    part PaymentMethodPayto(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get pay_id: &str,
    }
}

object! {
    /// Payment method pix, as it comes back: anything may be missing.
    part PaymentMethodPix(false) {
        /// A text.
        get fingerprint: &str,
    }
}

object! {
    /// Payment method radar options, as it comes back: anything may be missing.
    part PaymentMethodRadarOptions(false) {
        /// A text.
        get session: &str,
    }
}

object! {
    /// Payment method sepa debit, as it comes back: anything may be missing.
    part PaymentMethodSepaDebit(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get country: &str,
        /// A text.
        get fingerprint: &str,
        /// See [`PaymentMethodSepaDebitGeneratedFrom`].
        get generated_from: PaymentMethodSepaDebitGeneratedFrom,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Payment method sofort, as it comes back: anything may be missing.
    part PaymentMethodSofort(false) {
        /// A text.
        get country: &str,
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

object! {
    /// Payment method upi, as it comes back: anything may be missing.
    part PaymentMethodUpi(false) {
        /// A text.
        get vpa: &str,
    }
}

object! {
    /// Payment method us bank account, as it comes back: anything may be missing.
    part PaymentMethodUsBankAccount(false) {
        /// See [`PaymentMethodFpxAccountHolderType`].
        get account_holder_type: PaymentMethodFpxAccountHolderType,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        get account_type: PaymentMethodUsBankAccountAccountType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get financial_connections_account: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// See [`PaymentMethodUsBankAccountNetworks`].
        get networks: PaymentMethodUsBankAccountNetworks,
        /// A text.
        get routing_number: &str,
        /// See [`PaymentMethodUsBankAccountStatusDetails`].
        get status_details: PaymentMethodUsBankAccountStatusDetails,
    }
}

params! {
    /// Create payment method acss debit, as it is sent.
    required_group CreatePaymentMethodAcssDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set institution_number: String,
        /// A text.
        set transit_number: String,
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
        Self(Fields::new())
            .account_number(account_number)
            .institution_number(institution_number)
            .transit_number(transit_number)
    }
}

params! {
    /// Create payment method au becs debit, as it is sent.
    required_group CreatePaymentMethodAuBecsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
    }
}

impl CreatePaymentMethodAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self(Fields::new()).account_number(account_number).bsb_number(bsb_number)
    }
}

params! {
    /// Create payment method bacs debit, as it is sent.
    group CreatePaymentMethodBacsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set sort_code: String,
    }
}

params! {
    /// Create payment method billing details, as it is sent.
    group CreatePaymentMethodBillingDetails {
        /// See [`CreatePaymentMethodBillingDetailsAddress`].
        set address or unset_address: CreatePaymentMethodBillingDetailsAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
        /// A text.
        set tax_id: String,
    }
}

params! {
    /// Create payment method boleto, as it is sent.
    required_group CreatePaymentMethodBoleto {
        /// A text.
        set tax_id: String,
    }
}

impl CreatePaymentMethodBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(Fields::new()).tax_id(tax_id)
    }
}

params! {
    /// Create payment method card, as it is sent.
    group CreatePaymentMethodCard {
        /// A text.
        set cvc: String,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// See [`CreatePaymentMethodCardNetworks`].
        set networks: CreatePaymentMethodCardNetworks,
        /// A text.
        set number: String,
        /// A text.
        set token: String,
    }
}

params! {
    /// Create payment method custom, as it is sent.
    required_group CreatePaymentMethodCustom {
        /// A text.
        set r#type = "type": String,
    }
}

impl CreatePaymentMethodCustom {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create payment method eps, as it is sent.
    group CreatePaymentMethodEps {
        /// See [`PaymentMethodEpsBank`].
        set bank: PaymentMethodEpsBank,
    }
}

params! {
    /// Create payment method fpx, as it is sent.
    required_group CreatePaymentMethodFpx {
        /// See [`PaymentMethodFpxAccountHolderType`].
        set account_holder_type: PaymentMethodFpxAccountHolderType,
        /// See [`PaymentMethodFpxBank`].
        set bank: PaymentMethodFpxBank,
    }
}

impl CreatePaymentMethodFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<PaymentMethodFpxBank>) -> Self {
        Self(Fields::new()).bank(bank)
    }
}

params! {
    /// Create payment method ideal, as it is sent.
    group CreatePaymentMethodIdeal {
        /// See [`PaymentMethodIdealBank`].
        set bank: PaymentMethodIdealBank,
    }
}

params! {
    /// Create payment method klarna, as it is sent.
    group CreatePaymentMethodKlarna {
        /// See [`CreatePaymentMethodKlarnaDob`].
        set dob: CreatePaymentMethodKlarnaDob,
    }
}

params! {
    /// Create payment method naver pay, as it is sent.
    group CreatePaymentMethodNaverPay {
        /// See [`PaymentMethodNaverPayFunding`].
        set funding: PaymentMethodNaverPayFunding,
    }
}

params! {
    /// Create payment method nz bank account, as it is sent.
    required_group CreatePaymentMethodNzBankAccount {
        /// A text.
        set account_holder_name: String,
        /// A text.
        set account_number: String,
        /// A text.
        set bank_code: String,
        /// A text.
        set branch_code: String,
        /// A text.
        set reference: String,
        /// A text.
        set suffix: String,
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
        Self(Fields::new())
            .account_number(account_number)
            .bank_code(bank_code)
            .branch_code(branch_code)
            .suffix(suffix)
    }
}

params! {
    /// Create payment method p24, as it is sent.
    group CreatePaymentMethodP24 {
        /// See [`PaymentMethodP24Bank`].
        set bank: PaymentMethodP24Bank,
    }
}

params! {
    /// Create payment method payto, as it is sent.
    group CreatePaymentMethodPayto {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
        /// A text.
        set pay_id: String,
    }
}

params! {
    /// Create payment method radar options, as it is sent.
    group CreatePaymentMethodRadarOptions {
        /// A text.
        set session: String,
    }
}

params! {
    /// Create payment method sepa debit, as it is sent.
    required_group CreatePaymentMethodSepaDebit {
        /// A text.
        set iban: String,
    }
}

impl CreatePaymentMethodSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(Fields::new()).iban(iban)
    }
}

params! {
    /// Create payment method sofort, as it is sent.
    required_group CreatePaymentMethodSofort {
        /// See [`CreatePaymentMethodSofortCountry`].
        set country: CreatePaymentMethodSofortCountry,
    }
}

impl CreatePaymentMethodSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreatePaymentMethodSofortCountry>) -> Self {
        Self(Fields::new()).country(country)
    }
}

params! {
    /// Create payment method upi, as it is sent.
    group CreatePaymentMethodUpi {
        /// See [`CreatePaymentMethodUpiMandateOptions`].
        set mandate_options: CreatePaymentMethodUpiMandateOptions,
    }
}

params! {
    /// Create payment method us bank account, as it is sent.
    group CreatePaymentMethodUsBankAccount {
        /// See [`PaymentMethodFpxAccountHolderType`].
        set account_holder_type: PaymentMethodFpxAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        set account_type: PaymentMethodUsBankAccountAccountType,
        /// A text.
        set financial_connections_account: String,
        /// A text.
        set routing_number: String,
    }
}

params! {
    /// Update payment method card, as it is sent.
    group UpdatePaymentMethodCard {
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// See [`UpdatePaymentMethodCardNetworks`].
        set networks: UpdatePaymentMethodCardNetworks,
    }
}

params! {
    /// Update payment method us bank account, as it is sent.
    group UpdatePaymentMethodUsBankAccount {
        /// See [`PaymentMethodFpxAccountHolderType`].
        set account_holder_type: PaymentMethodFpxAccountHolderType,
        /// See [`PaymentMethodUsBankAccountAccountType`].
        set account_type: PaymentMethodUsBankAccountAccountType,
    }
}

object! {
    /// Payment method billing details address, as it comes back: anything may be missing.
    part PaymentMethodBillingDetailsAddress(false) {
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
    /// Payment method card checks, as it comes back: anything may be missing.
    part PaymentMethodCardChecks(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_postal_code_check: &str,
        /// A text.
        get cvc_check: &str,
    }
}

object! {
    /// Payment method card generated from, as it comes back: anything may be missing.
    part PaymentMethodCardGeneratedFrom(false) {
        /// A text.
        get charge: &str,
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetails`].
        get payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        get setup_attempt: Expandable<objects::SetupAttempt>,
    }
}

object! {
    /// Payment method card networks, as it comes back: anything may be missing.
    part PaymentMethodCardNetworks(false) {
        /// A list.
        get available: Vec<&str>,
        /// A text.
        get preferred: &str,
    }
}

texts! {
    /// Payment method card regulated status: one of some texts, or any other.
    PaymentMethodCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

object! {
    /// Payment method card three d secure usage, as it comes back: anything may be missing.
    part PaymentMethodCardThreeDSecureUsage(false) {
        /// Yes or no.
        get supported: bool,
    }
}

object! {
    /// Payment method card wallet, as it comes back: anything may be missing.
    part PaymentMethodCardWallet(false) {
        /// Values by name.
        get amex_express_checkout: BTreeMap<&str, &Value>,
        /// Values by name.
        get apple_pay: BTreeMap<&str, &Value>,
        /// A text.
        get dynamic_last4: &str,
        /// Values by name.
        get google_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get link: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodCardWalletMasterpass`].
        get masterpass: PaymentMethodCardWalletMasterpass,
        /// Values by name.
        get samsung_pay: BTreeMap<&str, &Value>,
        /// See [`PaymentMethodCardWalletType`].
        get r#type = "type": PaymentMethodCardWalletType,
        /// See [`PaymentMethodCardWalletMasterpass`].
        get visa_checkout: PaymentMethodCardWalletMasterpass,
    }
}

object! {
    /// Payment method card present offline, as it comes back: anything may be missing.
    part PaymentMethodCardPresentOffline(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get stored_at: i64,
        /// A text.
        get r#type = "type": &str,
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

object! {
    /// Payment method card present wallet, as it comes back: anything may be missing.
    part PaymentMethodCardPresentWallet(false) {
        /// See [`PaymentMethodCardPresentWalletType`].
        get r#type = "type": PaymentMethodCardPresentWalletType,
    }
}

object! {
    /// Payment method custom logo, as it comes back: anything may be missing.
    part PaymentMethodCustomLogo(false) {
        /// A text.
        get content_type: &str,
        /// A text.
        get url: &str,
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

object! {
    /// Payment method klarna dob, as it comes back: anything may be missing.
    part PaymentMethodKlarnaDob(false) {
        /// A whole number.
        get day: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get year: i64,
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

object! {
    /// Payment method sepa debit generated from, as it comes back: anything may be missing.
    part PaymentMethodSepaDebitGeneratedFrom(false) {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        get setup_attempt: Expandable<objects::SetupAttempt>,
    }
}

texts! {
    /// Payment method us bank account account type: one of some texts, or any other.
    PaymentMethodUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

object! {
    /// Payment method us bank account networks, as it comes back: anything may be missing.
    part PaymentMethodUsBankAccountNetworks(false) {
        /// A text.
        get preferred: &str,
        /// A list, each [`PaymentMethodUsBankAccountNetworksSupportedItem`].
        get supported: Vec<PaymentMethodUsBankAccountNetworksSupportedItem>,
    }
}

object! {
    /// Payment method us bank account status details, as it comes back: anything may be missing.
    part PaymentMethodUsBankAccountStatusDetails(false) {
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlocked`].
        get blocked: PaymentMethodUsBankAccountStatusDetailsBlocked,
    }
}

params! {
    /// Create payment method billing details address, as it is sent.
    group CreatePaymentMethodBillingDetailsAddress {
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
    /// Create payment method card networks, as it is sent.
    group CreatePaymentMethodCardNetworks {
        /// See [`CreatePaymentMethodCardNetworksPreferred`].
        set preferred: CreatePaymentMethodCardNetworksPreferred,
    }
}

params! {
    /// Create payment method klarna dob, as it is sent.
    required_group CreatePaymentMethodKlarnaDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreatePaymentMethodKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
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

params! {
    /// Create payment method upi mandate options, as it is sent.
    group CreatePaymentMethodUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreatePaymentMethodUpiMandateOptionsAmountType`].
        set amount_type: CreatePaymentMethodUpiMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
    }
}

params! {
    /// Update payment method card networks, as it is sent.
    group UpdatePaymentMethodCardNetworks {
        /// See [`CreatePaymentMethodCardNetworksPreferred`].
        set preferred or unset_preferred: CreatePaymentMethodCardNetworksPreferred,
    }
}

object! {
    /// Payment method card generated from payment method details, as it comes back: anything may be missing.
    part PaymentMethodCardGeneratedFromPaymentMethodDetails(false) {
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent`].
        get card_present: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment method card wallet masterpass, as it comes back: anything may be missing.
    part PaymentMethodCardWalletMasterpass(false) {
        /// See [`PaymentMethodBillingDetailsAddress`].
        get billing_address: PaymentMethodBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// See [`PaymentMethodBillingDetailsAddress`].
        get shipping_address: PaymentMethodBillingDetailsAddress,
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

object! {
    /// Payment method us bank account status details blocked, as it comes back: anything may be missing.
    part PaymentMethodUsBankAccountStatusDetailsBlocked(false) {
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode`].
        get network_code: PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode,
        /// See [`PaymentMethodUsBankAccountStatusDetailsBlockedReason`].
        get reason: PaymentMethodUsBankAccountStatusDetailsBlockedReason,
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

object! {
    /// Payment method card generated from payment method details card present, as it comes back: anything may be missing.
    part PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent(false) {
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
        /// See [`PaymentMethodCardPresentOffline`].
        get offline: PaymentMethodCardPresentOffline,
        /// Yes or no.
        get overcapture_supported: bool,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`PaymentMethodCardPresentReadMethod`].
        get read_method: PaymentMethodCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt`].
        get receipt: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt,
        /// See [`PaymentMethodCardPresentWallet`].
        get wallet: PaymentMethodCardPresentWallet,
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

object! {
    /// Payment method card generated from payment method details card present receipt, as it comes back: anything may be missing.
    part PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt(false) {
        /// See [`PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType`].
        get account_type: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType,
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

texts! {
    /// Payment method card generated from payment method details card present receipt account type: one of some texts, or any other.
    PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}
