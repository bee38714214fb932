//! What goes into and comes out of [`ConfirmationTokens`](super::ConfirmationTokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, object, texts};

object! {
    /// Confirmation token, as it comes back: anything may be missing.
    answer ConfirmationToken(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`ConfirmationTokenMandateData`].
        get mandate_data: ConfirmationTokenMandateData,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get payment_intent: &str,
        /// See [`ConfirmationTokenPaymentMethodOptions`].
        get payment_method_options: ConfirmationTokenPaymentMethodOptions,
        /// See [`ConfirmationTokenPaymentMethodPreview`].
        get payment_method_preview: ConfirmationTokenPaymentMethodPreview,
        /// A text.
        get return_url: &str,
        /// See [`ConfirmationTokenSetupFutureUsage`].
        get setup_future_usage: ConfirmationTokenSetupFutureUsage,
        /// A text.
        get setup_intent: &str,
        /// See [`ConfirmationTokenShipping`].
        get shipping: ConfirmationTokenShipping,
        /// Yes or no.
        get use_stripe_sdk: bool,
    }
}

object! {
    /// Confirmation token mandate data, as it comes back: anything may be missing.
    part ConfirmationTokenMandateData(false) {
        /// See [`ConfirmationTokenMandateDataCustomerAcceptance`].
        get customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance,
    }
}

object! {
    /// Confirmation token payment method options, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodOptions(false) {
        /// See [`ConfirmationTokenPaymentMethodOptionsCard`].
        get card: ConfirmationTokenPaymentMethodOptionsCard,
    }
}

object! {
    /// Confirmation token payment method preview, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreview(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewAcssDebit`].
        get acss_debit: ConfirmationTokenPaymentMethodPreviewAcssDebit,
        /// Values by name.
        get affirm: BTreeMap<&str, &Value>,
        /// Values by name.
        get afterpay_clearpay: BTreeMap<&str, &Value>,
        /// Values by name.
        get alipay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewAllowRedisplay`].
        get allow_redisplay: ConfirmationTokenPaymentMethodPreviewAllowRedisplay,
        /// Values by name.
        get alma: BTreeMap<&str, &Value>,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewAuBecsDebit`].
        get au_becs_debit: ConfirmationTokenPaymentMethodPreviewAuBecsDebit,
        /// See [`ConfirmationTokenPaymentMethodPreviewBacsDebit`].
        get bacs_debit: ConfirmationTokenPaymentMethodPreviewBacsDebit,
        /// Values by name.
        get bancontact: BTreeMap<&str, &Value>,
        /// Values by name.
        get billie: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetails`].
        get billing_details: ConfirmationTokenPaymentMethodPreviewBillingDetails,
        /// See [`ConfirmationTokenPaymentMethodPreviewBizum`].
        get bizum: ConfirmationTokenPaymentMethodPreviewBizum,
        /// See [`ConfirmationTokenPaymentMethodPreviewBizum`].
        get blik: ConfirmationTokenPaymentMethodPreviewBizum,
        /// See [`ConfirmationTokenPaymentMethodPreviewBoleto`].
        get boleto: ConfirmationTokenPaymentMethodPreviewBoleto,
        /// See [`ConfirmationTokenPaymentMethodPreviewCard`].
        get card: ConfirmationTokenPaymentMethodPreviewCard,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresent`].
        get card_present: ConfirmationTokenPaymentMethodPreviewCardPresent,
        /// See [`ConfirmationTokenPaymentMethodPreviewCashapp`].
        get cashapp: ConfirmationTokenPaymentMethodPreviewCashapp,
        /// Values by name.
        get crypto: BTreeMap<&str, &Value>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// Values by name.
        get customer_balance: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewEps`].
        get eps: ConfirmationTokenPaymentMethodPreviewEps,
        /// See [`ConfirmationTokenPaymentMethodPreviewFpx`].
        get fpx: ConfirmationTokenPaymentMethodPreviewFpx,
        /// Values by name.
        get giropay: BTreeMap<&str, &Value>,
        /// Values by name.
        get grabpay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewIdeal`].
        get ideal: ConfirmationTokenPaymentMethodPreviewIdeal,
        /// See [`ConfirmationTokenPaymentMethodPreviewInteracPresent`].
        get interac_present: ConfirmationTokenPaymentMethodPreviewInteracPresent,
        /// Values by name.
        get kakao_pay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewKlarna`].
        get klarna: ConfirmationTokenPaymentMethodPreviewKlarna,
        /// Values by name.
        get konbini: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewKrCard`].
        get kr_card: ConfirmationTokenPaymentMethodPreviewKrCard,
        /// See [`ConfirmationTokenPaymentMethodPreviewLink`].
        get link: ConfirmationTokenPaymentMethodPreviewLink,
        /// Values by name.
        get mb_way: BTreeMap<&str, &Value>,
        /// Values by name.
        get mobilepay: BTreeMap<&str, &Value>,
        /// Values by name.
        get multibanco: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewNaverPay`].
        get naver_pay: ConfirmationTokenPaymentMethodPreviewNaverPay,
        /// See [`ConfirmationTokenPaymentMethodPreviewNzBankAccount`].
        get nz_bank_account: ConfirmationTokenPaymentMethodPreviewNzBankAccount,
        /// Values by name.
        get oxxo: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewP24`].
        get p24: ConfirmationTokenPaymentMethodPreviewP24,
        /// Values by name.
        get pay_by_bank: BTreeMap<&str, &Value>,
        /// Values by name.
        get payco: BTreeMap<&str, &Value>,
        /// Values by name.
        get paynow: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewPaypal`].
        get paypal: ConfirmationTokenPaymentMethodPreviewPaypal,
        /// Values by name.
        get paypay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewPayto`].
        get payto: ConfirmationTokenPaymentMethodPreviewPayto,
        /// See [`ConfirmationTokenPaymentMethodPreviewPix`].
        get pix: ConfirmationTokenPaymentMethodPreviewPix,
        /// Values by name.
        get promptpay: BTreeMap<&str, &Value>,
        /// Values by name.
        get revolut_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get samsung_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get satispay: BTreeMap<&str, &Value>,
        /// Values by name.
        get scalapay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewSepaDebit`].
        get sepa_debit: ConfirmationTokenPaymentMethodPreviewSepaDebit,
        /// Values by name.
        get sequra: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewSofort`].
        get sofort: ConfirmationTokenPaymentMethodPreviewSofort,
        /// Values by name.
        get sunbit: BTreeMap<&str, &Value>,
        /// Values by name.
        get swish: BTreeMap<&str, &Value>,
        /// Values by name.
        get twint: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewType`].
        get r#type = "type": ConfirmationTokenPaymentMethodPreviewType,
        /// See [`ConfirmationTokenPaymentMethodPreviewUpi`].
        get upi: ConfirmationTokenPaymentMethodPreviewUpi,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccount`].
        get us_bank_account: ConfirmationTokenPaymentMethodPreviewUsBankAccount,
        /// Values by name.
        get wechat_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get zip: BTreeMap<&str, &Value>,
    }
}

texts! {
    /// Confirmation token setup future usage: one of some texts, or any other.
    ConfirmationTokenSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

object! {
    /// Confirmation token shipping, as it comes back: anything may be missing.
    part ConfirmationTokenShipping(false) {
        /// See [`ConfirmationTokenShippingAddress`].
        get address: ConfirmationTokenShippingAddress,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Confirmation token mandate data customer acceptance, as it comes back: anything may be missing.
    part ConfirmationTokenMandateDataCustomerAcceptance(false) {
        /// See [`ConfirmationTokenMandateDataCustomerAcceptanceOnline`].
        get online: ConfirmationTokenMandateDataCustomerAcceptanceOnline,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Confirmation token payment method options card, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodOptionsCard(false) {
        /// A text.
        get cvc_token: &str,
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallments`].
        get installments: ConfirmationTokenPaymentMethodOptionsCardInstallments,
    }
}

object! {
    /// Confirmation token payment method preview acss debit, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewAcssDebit(false) {
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

texts! {
    /// Confirmation token payment method preview allow redisplay: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

object! {
    /// Confirmation token payment method preview au becs debit, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewAuBecsDebit(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Confirmation token payment method preview bacs debit, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewBacsDebit(false) {
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Confirmation token payment method preview billing details, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewBillingDetails(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        get address: ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress,
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
    /// Confirmation token payment method preview bizum, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewBizum(false) {
        /// A text.
        get buyer_id: &str,
    }
}

object! {
    /// Confirmation token payment method preview boleto, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewBoleto(false) {
        /// A text.
        get tax_id: &str,
    }
}

object! {
    /// Confirmation token payment method preview card, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCard(false) {
        /// A text.
        get brand: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardChecks`].
        get checks: ConfirmationTokenPaymentMethodPreviewCardChecks,
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom`].
        get generated_from: ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        get networks: ConfirmationTokenPaymentMethodPreviewCardNetworks,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus`].
        get regulated_status: ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage`].
        get three_d_secure_usage: ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWallet`].
        get wallet: ConfirmationTokenPaymentMethodPreviewCardWallet,
    }
}

object! {
    /// Confirmation token payment method preview card present, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardPresent(false) {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        get networks: ConfirmationTokenPaymentMethodPreviewCardNetworks,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentOffline`].
        get offline: ConfirmationTokenPaymentMethodPreviewCardPresentOffline,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        get read_method: ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWallet`].
        get wallet: ConfirmationTokenPaymentMethodPreviewCardPresentWallet,
    }
}

object! {
    /// Confirmation token payment method preview cashapp, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCashapp(false) {
        /// A text.
        get buyer_id: &str,
        /// A text.
        get cashtag: &str,
    }
}

object! {
    /// Confirmation token payment method preview eps, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewEps(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewEpsBank`].
        get bank: ConfirmationTokenPaymentMethodPreviewEpsBank,
    }
}

object! {
    /// Confirmation token payment method preview fpx, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewFpx(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType`].
        get account_holder_type: ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType,
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxBank`].
        get bank: ConfirmationTokenPaymentMethodPreviewFpxBank,
    }
}

object! {
    /// Confirmation token payment method preview ideal, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewIdeal(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewIdealBank`].
        get bank: ConfirmationTokenPaymentMethodPreviewIdealBank,
        /// See [`ConfirmationTokenPaymentMethodPreviewIdealBic`].
        get bic: ConfirmationTokenPaymentMethodPreviewIdealBic,
    }
}

object! {
    /// Confirmation token payment method preview interac present, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewInteracPresent(false) {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        get networks: ConfirmationTokenPaymentMethodPreviewCardNetworks,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        get read_method: ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod,
    }
}

object! {
    /// Confirmation token payment method preview klarna, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewKlarna(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewKlarnaDob`].
        get dob: ConfirmationTokenPaymentMethodPreviewKlarnaDob,
    }
}

object! {
    /// Confirmation token payment method preview kr card, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewKrCard(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewKrCardBrand`].
        get brand: ConfirmationTokenPaymentMethodPreviewKrCardBrand,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Confirmation token payment method preview link, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewLink(false) {
        /// A text.
        get email: &str,
        /// A text.
        get persistent_token: &str,
    }
}

object! {
    /// Confirmation token payment method preview naver pay, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewNaverPay(false) {
        /// A text.
        get buyer_id: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewNaverPayFunding`].
        get funding: ConfirmationTokenPaymentMethodPreviewNaverPayFunding,
    }
}

object! {
    /// Confirmation token payment method preview nz bank account, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewNzBankAccount(false) {
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
    /// Confirmation token payment method preview p24, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewP24(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewP24Bank`].
        get bank: ConfirmationTokenPaymentMethodPreviewP24Bank,
    }
}

object! {
    /// Confirmation token payment method preview paypal, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewPaypal(false) {
        /// A text.
        get country: &str,
        /// A text.
        get payer_email: &str,
        /// A text.
        get payer_id: &str,
    }
}

object! {
    /// Confirmation token payment method preview payto, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewPayto(false) {
        /// A text.
        get bsb_number: &str,
        /// A text.
        get last4: &str,
        /// A text.
        get pay_id: &str,
    }
}

object! {
    /// Confirmation token payment method preview pix, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewPix(false) {
        /// A text.
        get fingerprint: &str,
    }
}

object! {
    /// Confirmation token payment method preview sepa debit, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewSepaDebit(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get country: &str,
        /// A text.
        get fingerprint: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom`].
        get generated_from: ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom,
        /// A text.
        get last4: &str,
    }
}

object! {
    /// Confirmation token payment method preview sofort, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewSofort(false) {
        /// A text.
        get country: &str,
    }
}

texts! {
    /// Confirmation token payment method preview type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewType {
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
    /// Confirmation token payment method preview upi, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewUpi(false) {
        /// A text.
        get vpa: &str,
    }
}

object! {
    /// Confirmation token payment method preview us bank account, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewUsBankAccount(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType`].
        get account_holder_type: ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType`].
        get account_type: ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get financial_connections_account: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks`].
        get networks: ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks,
        /// A text.
        get routing_number: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails`].
        get status_details: ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails,
    }
}

object! {
    /// Confirmation token shipping address, as it comes back: anything may be missing.
    part ConfirmationTokenShippingAddress(false) {
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
    /// Confirmation token mandate data customer acceptance online, as it comes back: anything may be missing.
    part ConfirmationTokenMandateDataCustomerAcceptanceOnline(false) {
        /// A text.
        get ip_address: &str,
        /// A text.
        get user_agent: &str,
    }
}

object! {
    /// Confirmation token payment method options card installments, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodOptionsCardInstallments(false) {
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan`].
        get plan: ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan,
    }
}

object! {
    /// Confirmation token payment method preview billing details address, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress(false) {
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
    /// Confirmation token payment method preview card checks, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardChecks(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_postal_code_check: &str,
        /// A text.
        get cvc_check: &str,
    }
}

object! {
    /// Confirmation token payment method preview card generated from, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom(false) {
        /// A text.
        get charge: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails`].
        get payment_method_details: ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        get setup_attempt: Expandable<objects::SetupAttempt>,
    }
}

object! {
    /// Confirmation token payment method preview card networks, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardNetworks(false) {
        /// A list.
        get available: Vec<&str>,
        /// A text.
        get preferred: &str,
    }
}

texts! {
    /// Confirmation token payment method preview card regulated status: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

object! {
    /// Confirmation token payment method preview card three d secure usage, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage(false) {
        /// Yes or no.
        get supported: bool,
    }
}

object! {
    /// Confirmation token payment method preview card wallet, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardWallet(false) {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass`].
        get masterpass: ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass,
        /// Values by name.
        get samsung_pay: BTreeMap<&str, &Value>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletType`].
        get r#type = "type": ConfirmationTokenPaymentMethodPreviewCardWalletType,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass`].
        get visa_checkout: ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass,
    }
}

object! {
    /// Confirmation token payment method preview card present offline, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardPresentOffline(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get stored_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Confirmation token payment method preview card present read method: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
}

object! {
    /// Confirmation token payment method preview card present wallet, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardPresentWallet(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWalletType`].
        get r#type = "type": ConfirmationTokenPaymentMethodPreviewCardPresentWalletType,
    }
}

texts! {
    /// Confirmation token payment method preview eps bank: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewEpsBank {
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
    /// Confirmation token payment method preview fpx account holder type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Confirmation token payment method preview fpx bank: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewFpxBank {
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
    /// Confirmation token payment method preview ideal bank: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewIdealBank {
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
    /// Confirmation token payment method preview ideal bic: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewIdealBic {
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
    /// Confirmation token payment method preview klarna dob, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewKlarnaDob(false) {
        /// A whole number.
        get day: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get year: i64,
    }
}

texts! {
    /// Confirmation token payment method preview kr card brand: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewKrCardBrand {
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
    /// Confirmation token payment method preview naver pay funding: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

texts! {
    /// Confirmation token payment method preview p24 bank: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewP24Bank {
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
    /// Confirmation token payment method preview sepa debit generated from, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom(false) {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        get setup_attempt: Expandable<objects::SetupAttempt>,
    }
}

texts! {
    /// Confirmation token payment method preview us bank account account type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

object! {
    /// Confirmation token payment method preview us bank account networks, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks(false) {
        /// A text.
        get preferred: &str,
        /// A list, each [`ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworksSupportedItem`].
        get supported: Vec<ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworksSupportedItem>,
    }
}

object! {
    /// Confirmation token payment method preview us bank account status details, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked`].
        get blocked: ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked,
    }
}

object! {
    /// Confirmation token payment method options card installments plan, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan(false) {
        /// A whole number.
        get count: i64,
        /// A text.
        get interval: &str,
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType`].
        get r#type = "type": ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType,
    }
}

object! {
    /// Confirmation token payment method preview card generated from payment method details, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent`].
        get card_present: ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Confirmation token payment method preview card wallet masterpass, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        get billing_address: ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        get shipping_address: ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress,
    }
}

texts! {
    /// Confirmation token payment method preview card wallet type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardWalletType {
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
    /// Confirmation token payment method preview card present wallet type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Confirmation token payment method preview us bank account networks supported item: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworksSupportedItem {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

object! {
    /// Confirmation token payment method preview us bank account status details blocked, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedNetworkCode`].
        get network_code: ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedNetworkCode,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedReason`].
        get reason: ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedReason,
    }
}

texts! {
    /// Confirmation token payment method options card installments plan type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}

object! {
    /// Confirmation token payment method preview card generated from payment method details card present, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent(false) {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentOffline`].
        get offline: ConfirmationTokenPaymentMethodPreviewCardPresentOffline,
        /// Yes or no.
        get overcapture_supported: bool,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        get read_method: ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod,
        /// A text.
        get reader: &str,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt`].
        get receipt: ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWallet`].
        get wallet: ConfirmationTokenPaymentMethodPreviewCardPresentWallet,
    }
}

texts! {
    /// Confirmation token payment method preview us bank account status details blocked network code: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedNetworkCode {
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
    /// Confirmation token payment method preview us bank account status details blocked reason: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedReason {
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
    /// Confirmation token payment method preview card generated from payment method details card present receipt, as it comes back: anything may be missing.
    part ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt(false) {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType`].
        get account_type: ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType,
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
    /// Confirmation token payment method preview card generated from payment method details card present receipt account type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}
