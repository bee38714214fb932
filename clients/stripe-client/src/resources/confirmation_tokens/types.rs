//! What goes into and comes out of [`ConfirmationTokens`](super::ConfirmationTokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, record, texts};

record! {
    /// Confirmation token, as it comes back: anything may be missing.
    answer ConfirmationToken {
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`ConfirmationTokenMandateData`].
        pub mandate_data: Option<Box<ConfirmationTokenMandateData>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub payment_intent: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodOptions`].
        pub payment_method_options: Option<ConfirmationTokenPaymentMethodOptions>,
        /// See [`ConfirmationTokenPaymentMethodPreview`].
        pub payment_method_preview: Option<Box<ConfirmationTokenPaymentMethodPreview>>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`ConfirmationTokenSetupFutureUsage`].
        pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
        /// A text.
        pub setup_intent: Option<String>,
        /// See [`ConfirmationTokenShipping`].
        pub shipping: Option<ConfirmationTokenShipping>,
        /// Yes or no.
        pub use_stripe_sdk: Option<bool>,
    }
}

record! {
    /// Confirmation token mandate data, as it comes back: anything may be missing.
    answer ConfirmationTokenMandateData {
        /// See [`ConfirmationTokenMandateDataCustomerAcceptance`].
        pub customer_acceptance: Option<ConfirmationTokenMandateDataCustomerAcceptance>,
    }
}

record! {
    /// Confirmation token payment method options, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodOptions {
        /// See [`ConfirmationTokenPaymentMethodOptionsCard`].
        pub card: Option<Box<ConfirmationTokenPaymentMethodOptionsCard>>,
    }
}

record! {
    /// Confirmation token payment method preview, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreview {
        /// See [`ConfirmationTokenPaymentMethodPreviewAcssDebit`].
        pub acss_debit: Option<Box<ConfirmationTokenPaymentMethodPreviewAcssDebit>>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewAllowRedisplay`].
        pub allow_redisplay: Option<ConfirmationTokenPaymentMethodPreviewAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewAuBecsDebit`].
        pub au_becs_debit: Option<ConfirmationTokenPaymentMethodPreviewAuBecsDebit>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBacsDebit`].
        pub bacs_debit: Option<ConfirmationTokenPaymentMethodPreviewBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetails`].
        pub billing_details: Option<ConfirmationTokenPaymentMethodPreviewBillingDetails>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBizum`].
        pub bizum: Option<ConfirmationTokenPaymentMethodPreviewBizum>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBizum`].
        pub blik: Option<ConfirmationTokenPaymentMethodPreviewBizum>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBoleto`].
        pub boleto: Option<ConfirmationTokenPaymentMethodPreviewBoleto>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCard`].
        pub card: Option<Box<ConfirmationTokenPaymentMethodPreviewCard>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresent`].
        pub card_present: Option<Box<ConfirmationTokenPaymentMethodPreviewCardPresent>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCashapp`].
        pub cashapp: Option<ConfirmationTokenPaymentMethodPreviewCashapp>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewEps`].
        pub eps: Option<ConfirmationTokenPaymentMethodPreviewEps>,
        /// See [`ConfirmationTokenPaymentMethodPreviewFpx`].
        pub fpx: Option<ConfirmationTokenPaymentMethodPreviewFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewIdeal`].
        pub ideal: Option<ConfirmationTokenPaymentMethodPreviewIdeal>,
        /// See [`ConfirmationTokenPaymentMethodPreviewInteracPresent`].
        pub interac_present: Option<Box<ConfirmationTokenPaymentMethodPreviewInteracPresent>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewKlarna`].
        pub klarna: Option<ConfirmationTokenPaymentMethodPreviewKlarna>,
        /// Values by name.
        pub konbini: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewKrCard`].
        pub kr_card: Option<ConfirmationTokenPaymentMethodPreviewKrCard>,
        /// See [`ConfirmationTokenPaymentMethodPreviewLink`].
        pub link: Option<ConfirmationTokenPaymentMethodPreviewLink>,
        /// Values by name.
        pub mb_way: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub mobilepay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub multibanco: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewNaverPay`].
        pub naver_pay: Option<ConfirmationTokenPaymentMethodPreviewNaverPay>,
        /// See [`ConfirmationTokenPaymentMethodPreviewNzBankAccount`].
        pub nz_bank_account: Option<Box<ConfirmationTokenPaymentMethodPreviewNzBankAccount>>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewP24`].
        pub p24: Option<ConfirmationTokenPaymentMethodPreviewP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub payco: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paynow: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewPaypal`].
        pub paypal: Option<ConfirmationTokenPaymentMethodPreviewPaypal>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewPayto`].
        pub payto: Option<ConfirmationTokenPaymentMethodPreviewPayto>,
        /// See [`ConfirmationTokenPaymentMethodPreviewPix`].
        pub pix: Option<ConfirmationTokenPaymentMethodPreviewPix>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewSepaDebit`].
        pub sepa_debit: Option<Box<ConfirmationTokenPaymentMethodPreviewSepaDebit>>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewSofort`].
        pub sofort: Option<ConfirmationTokenPaymentMethodPreviewSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewType`].
        pub r#type: Option<ConfirmationTokenPaymentMethodPreviewType> = "type",
        /// See [`ConfirmationTokenPaymentMethodPreviewUpi`].
        pub upi: Option<ConfirmationTokenPaymentMethodPreviewUpi>,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccount`].
        pub us_bank_account: Option<Box<ConfirmationTokenPaymentMethodPreviewUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

texts! {
    /// Confirmation token setup future usage: one of some texts, or any other.
    ConfirmationTokenSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Confirmation token shipping, as it comes back: anything may be missing.
    answer ConfirmationTokenShipping {
        /// See [`ConfirmationTokenShippingAddress`].
        pub address: Option<Box<ConfirmationTokenShippingAddress>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Confirmation token mandate data customer acceptance, as it comes back: anything may be missing.
    answer ConfirmationTokenMandateDataCustomerAcceptance {
        /// See [`ConfirmationTokenMandateDataCustomerAcceptanceOnline`].
        pub online: Option<ConfirmationTokenMandateDataCustomerAcceptanceOnline>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Confirmation token payment method options card, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodOptionsCard {
        /// A text.
        pub cvc_token: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallments`].
        pub installments: Option<ConfirmationTokenPaymentMethodOptionsCardInstallments>,
    }
}

record! {
    /// Confirmation token payment method preview acss debit, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewAcssDebit {
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

texts! {
    /// Confirmation token payment method preview allow redisplay: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

record! {
    /// Confirmation token payment method preview au becs debit, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewAuBecsDebit {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview bacs debit, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewBacsDebit {
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview billing details, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewBillingDetails {
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        pub address: Option<Box<ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress>>,
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
    /// Confirmation token payment method preview bizum, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewBizum {
        /// A text.
        pub buyer_id: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview boleto, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewBoleto {
        /// A text.
        pub tax_id: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview card, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCard {
        /// A text.
        pub brand: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardChecks`].
        pub checks: Option<ConfirmationTokenPaymentMethodPreviewCardChecks>,
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom`].
        pub generated_from: Option<ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom>,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        pub networks: Option<ConfirmationTokenPaymentMethodPreviewCardNetworks>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus`].
        pub regulated_status: Option<ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage`].
        pub three_d_secure_usage: Option<ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWallet`].
        pub wallet: Option<Box<ConfirmationTokenPaymentMethodPreviewCardWallet>>,
    }
}

record! {
    /// Confirmation token payment method preview card present, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardPresent {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        pub networks: Option<ConfirmationTokenPaymentMethodPreviewCardNetworks>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentOffline`].
        pub offline: Option<ConfirmationTokenPaymentMethodPreviewCardPresentOffline>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        pub read_method: Option<ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWallet`].
        pub wallet: Option<ConfirmationTokenPaymentMethodPreviewCardPresentWallet>,
    }
}

record! {
    /// Confirmation token payment method preview cashapp, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCashapp {
        /// A text.
        pub buyer_id: Option<String>,
        /// A text.
        pub cashtag: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview eps, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewEps {
        /// See [`ConfirmationTokenPaymentMethodPreviewEpsBank`].
        pub bank: Option<ConfirmationTokenPaymentMethodPreviewEpsBank>,
    }
}

record! {
    /// Confirmation token payment method preview fpx, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewFpx {
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType`].
        pub account_holder_type: Option<ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType>,
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxBank`].
        pub bank: Option<ConfirmationTokenPaymentMethodPreviewFpxBank>,
    }
}

record! {
    /// Confirmation token payment method preview ideal, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewIdeal {
        /// See [`ConfirmationTokenPaymentMethodPreviewIdealBank`].
        pub bank: Option<ConfirmationTokenPaymentMethodPreviewIdealBank>,
        /// See [`ConfirmationTokenPaymentMethodPreviewIdealBic`].
        pub bic: Option<ConfirmationTokenPaymentMethodPreviewIdealBic>,
    }
}

record! {
    /// Confirmation token payment method preview interac present, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewInteracPresent {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardNetworks`].
        pub networks: Option<ConfirmationTokenPaymentMethodPreviewCardNetworks>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        pub read_method: Option<ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod>,
    }
}

record! {
    /// Confirmation token payment method preview klarna, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewKlarna {
        /// See [`ConfirmationTokenPaymentMethodPreviewKlarnaDob`].
        pub dob: Option<ConfirmationTokenPaymentMethodPreviewKlarnaDob>,
    }
}

record! {
    /// Confirmation token payment method preview kr card, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewKrCard {
        /// See [`ConfirmationTokenPaymentMethodPreviewKrCardBrand`].
        pub brand: Option<ConfirmationTokenPaymentMethodPreviewKrCardBrand>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview link, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewLink {
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub persistent_token: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview naver pay, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewNaverPay {
        /// A text.
        pub buyer_id: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewNaverPayFunding`].
        pub funding: Option<ConfirmationTokenPaymentMethodPreviewNaverPayFunding>,
    }
}

record! {
    /// Confirmation token payment method preview nz bank account, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewNzBankAccount {
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
    /// Confirmation token payment method preview p24, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewP24 {
        /// See [`ConfirmationTokenPaymentMethodPreviewP24Bank`].
        pub bank: Option<ConfirmationTokenPaymentMethodPreviewP24Bank>,
    }
}

record! {
    /// Confirmation token payment method preview paypal, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewPaypal {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub payer_email: Option<String>,
        /// A text.
        pub payer_id: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview payto, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewPayto {
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview pix, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewPix {
        /// A text.
        pub fingerprint: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview sepa debit, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewSepaDebit {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom`].
        pub generated_from: Option<ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom>,
        /// A text.
        pub last4: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview sofort, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewSofort {
        /// A text.
        pub country: Option<String>,
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

record! {
    /// Confirmation token payment method preview upi, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewUpi {
        /// A text.
        pub vpa: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview us bank account, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewUsBankAccount {
        /// See [`ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType`].
        pub account_holder_type: Option<ConfirmationTokenPaymentMethodPreviewFpxAccountHolderType>,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType`].
        pub account_type: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks`].
        pub networks: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks>,
        /// A text.
        pub routing_number: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails`].
        pub status_details: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails>,
    }
}

record! {
    /// Confirmation token shipping address, as it comes back: anything may be missing.
    answer ConfirmationTokenShippingAddress {
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
    /// Confirmation token mandate data customer acceptance online, as it comes back: anything may be missing.
    answer ConfirmationTokenMandateDataCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

record! {
    /// Confirmation token payment method options card installments, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodOptionsCardInstallments {
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan`].
        pub plan: Option<ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan>,
    }
}

record! {
    /// Confirmation token payment method preview billing details address, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress {
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
    /// Confirmation token payment method preview card checks, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardChecks {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_postal_code_check: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
    }
}

record! {
    /// Confirmation token payment method preview card generated from, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardGeneratedFrom {
        /// A text.
        pub charge: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails`].
        pub payment_method_details: Option<ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        pub setup_attempt: Option<Expandable<objects::SetupAttempt>>,
    }
}

record! {
    /// Confirmation token payment method preview card networks, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardNetworks {
        /// A list.
        pub available: Option<Vec<String>>,
        /// A text.
        pub preferred: Option<String>,
    }
}

texts! {
    /// Confirmation token payment method preview card regulated status: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

record! {
    /// Confirmation token payment method preview card three d secure usage, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardThreeDSecureUsage {
        /// Yes or no.
        pub supported: Option<bool>,
    }
}

record! {
    /// Confirmation token payment method preview card wallet, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardWallet {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass`].
        pub masterpass: Option<ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletType`].
        pub r#type: Option<ConfirmationTokenPaymentMethodPreviewCardWalletType> = "type",
        /// See [`ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass`].
        pub visa_checkout: Option<ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass>,
    }
}

record! {
    /// Confirmation token payment method preview card present offline, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardPresentOffline {
        /// A whole number.
        pub stored_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Confirmation token payment method preview card present wallet, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardPresentWallet {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWalletType`].
        pub r#type: Option<ConfirmationTokenPaymentMethodPreviewCardPresentWalletType> = "type",
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

record! {
    /// Confirmation token payment method preview klarna dob, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewKlarnaDob {
        /// A whole number.
        pub day: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub year: Option<i64>,
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

record! {
    /// Confirmation token payment method preview sepa debit generated from, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewSepaDebitGeneratedFrom {
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// An id, or the [`SetupAttempt`](objects::SetupAttempt) where it is expanded.
        pub setup_attempt: Option<Expandable<objects::SetupAttempt>>,
    }
}

texts! {
    /// Confirmation token payment method preview us bank account account type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

record! {
    /// Confirmation token payment method preview us bank account networks, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworks {
        /// A text.
        pub preferred: Option<String>,
        /// A list, each [`ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworksSupportedItem`].
        pub supported: Option<Vec<ConfirmationTokenPaymentMethodPreviewUsBankAccountNetworksSupportedItem>>,
    }
}

record! {
    /// Confirmation token payment method preview us bank account status details, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetails {
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked`].
        pub blocked: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked>,
    }
}

record! {
    /// Confirmation token payment method options card installments plan, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType`].
        pub r#type: Option<ConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType> = "type",
    }
}

record! {
    /// Confirmation token payment method preview card generated from payment method details, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetails {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent`].
        pub card_present: Option<Box<ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Confirmation token payment method preview card wallet masterpass, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardWalletMasterpass {
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        pub billing_address: Option<Box<ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress`].
        pub shipping_address: Option<Box<ConfirmationTokenPaymentMethodPreviewBillingDetailsAddress>>,
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

record! {
    /// Confirmation token payment method preview us bank account status details blocked, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlocked {
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedNetworkCode`].
        pub network_code: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedNetworkCode>,
        /// See [`ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedReason`].
        pub reason: Option<ConfirmationTokenPaymentMethodPreviewUsBankAccountStatusDetailsBlockedReason>,
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

record! {
    /// Confirmation token payment method preview card generated from payment method details card present, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresent {
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
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentOffline`].
        pub offline: Option<ConfirmationTokenPaymentMethodPreviewCardPresentOffline>,
        /// Yes or no.
        pub overcapture_supported: Option<bool>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod`].
        pub read_method: Option<ConfirmationTokenPaymentMethodPreviewCardPresentReadMethod>,
        /// A text.
        pub reader: Option<String>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt`].
        pub receipt: Option<Box<ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt>>,
        /// See [`ConfirmationTokenPaymentMethodPreviewCardPresentWallet`].
        pub wallet: Option<ConfirmationTokenPaymentMethodPreviewCardPresentWallet>,
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

record! {
    /// Confirmation token payment method preview card generated from payment method details card present receipt, as it comes back: anything may be missing.
    answer ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceipt {
        /// See [`ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType`].
        pub account_type: Option<ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType>,
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
    /// Confirmation token payment method preview card generated from payment method details card present receipt account type: one of some texts, or any other.
    ConfirmationTokenPaymentMethodPreviewCardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        UnknownValue = "unknown",
    }
}
