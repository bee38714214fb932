//! What goes into and comes out of [`PaymentMethodConfigurations`](super::PaymentMethodConfigurations).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, object, params, texts};

object! {
    /// Payment method configuration, as it comes back: anything may be missing.
    answer PaymentMethodConfiguration(true) {
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get acss_debit: PaymentMethodConfigurationAcssDebit,
        /// Yes or no.
        get active: bool,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get affirm: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get afterpay_clearpay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get alipay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get alma: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get amazon_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get apple_pay: PaymentMethodConfigurationAcssDebit,
        /// A text.
        get application: &str,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get au_becs_debit: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get bacs_debit: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get bancontact: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get billie: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get bizum: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get blik: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get boleto: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get card: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get cartes_bancaires: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get cashapp: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get crypto: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get customer_balance: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get eps: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get fpx: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get giropay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get google_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get grabpay: PaymentMethodConfigurationAcssDebit,
        /// A text.
        always id: &str,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get ideal: PaymentMethodConfigurationAcssDebit,
        /// Yes or no.
        get is_default: bool,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get jcb: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get kakao_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get klarna: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get konbini: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get kr_card: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get link: PaymentMethodConfigurationAcssDebit,
        /// Yes or no.
        get livemode: bool,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get mb_way: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get mobilepay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get multibanco: PaymentMethodConfigurationAcssDebit,
        /// A text.
        get name: &str,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get naver_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get nz_bank_account: PaymentMethodConfigurationAcssDebit,
        /// A text.
        get object: &str,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get oxxo: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get p24: PaymentMethodConfigurationAcssDebit,
        /// A text.
        get parent: &str,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get pay_by_bank: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get payco: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get paynow: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get paypal: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get paypay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get payto: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get pix: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get promptpay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get revolut_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get samsung_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get satispay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get scalapay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get sepa_debit: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get sequra: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get sofort: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get sunbit: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get swish: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get twint: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get upi: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get us_bank_account: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get wechat_pay: PaymentMethodConfigurationAcssDebit,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        get zip: PaymentMethodConfigurationAcssDebit,
    }
}

object! {
    /// Payment method domain, as it comes back: anything may be missing.
    answer PaymentMethodDomain(true) {
        /// See [`PaymentMethodDomainAmazonPay`].
        get amazon_pay: PaymentMethodDomainAmazonPay,
        /// See [`PaymentMethodDomainAmazonPay`].
        get apple_pay: PaymentMethodDomainAmazonPay,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get domain_name: &str,
        /// Yes or no.
        get enabled: bool,
        /// See [`PaymentMethodDomainAmazonPay`].
        get google_pay: PaymentMethodDomainAmazonPay,
        /// A text.
        always id: &str,
        /// See [`PaymentMethodDomainAmazonPay`].
        get klarna: PaymentMethodDomainAmazonPay,
        /// See [`PaymentMethodDomainAmazonPay`].
        get link: PaymentMethodDomainAmazonPay,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`PaymentMethodDomainAmazonPay`].
        get paypal: PaymentMethodDomainAmazonPay,
    }
}

params! {
    /// List payment method configurations query, as it is sent.
    options ListPaymentMethodConfigurationsQuery {
        /// Yes or no.
        set active: bool,
        /// A text.
        set application: String,
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

params! {
    /// Create payment method configuration, as it is sent.
    options CreatePaymentMethodConfiguration {
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set acss_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set affirm: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set afterpay_clearpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set alipay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set alma: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set amazon_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set apple_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set apple_pay_later: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set au_becs_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bacs_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bancontact: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set billie: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bizum: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set blik: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set boleto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set card: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set cartes_bancaires: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set cashapp: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set crypto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set customer_balance: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set eps: CreatePaymentMethodConfigurationAcssDebit,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set fpx: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set fr_meal_voucher_conecs: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set giropay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set google_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set grabpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set ideal: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set jcb: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set kakao_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set klarna: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set konbini: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set kr_card: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set link: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set mb_way: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set mobilepay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set multibanco: CreatePaymentMethodConfigurationAcssDebit,
        /// A text.
        set name: String,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set naver_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set nz_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set oxxo: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set p24: CreatePaymentMethodConfigurationAcssDebit,
        /// A text.
        set parent: String,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set pay_by_bank: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set payco: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paynow: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paypal: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paypay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set payto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set pix: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set promptpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set revolut_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set samsung_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set satispay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set scalapay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sepa_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sequra: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sofort: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sunbit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set swish: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set twint: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set upi: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set us_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set wechat_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set zip: CreatePaymentMethodConfigurationAcssDebit,
    }
}

params! {
    /// Update payment method configuration, as it is sent.
    options UpdatePaymentMethodConfiguration {
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set acss_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// Yes or no.
        set active: bool,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set affirm: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set afterpay_clearpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set alipay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set alma: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set amazon_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set apple_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set apple_pay_later: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set au_becs_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bacs_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bancontact: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set billie: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set bizum: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set blik: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set boleto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set card: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set cartes_bancaires: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set cashapp: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set crypto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set customer_balance: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set eps: CreatePaymentMethodConfigurationAcssDebit,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set fpx: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set fr_meal_voucher_conecs: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set giropay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set google_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set grabpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set ideal: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set jcb: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set kakao_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set klarna: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set konbini: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set kr_card: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set link: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set mb_way: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set mobilepay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set multibanco: CreatePaymentMethodConfigurationAcssDebit,
        /// A text.
        set name: String,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set naver_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set nz_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set oxxo: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set p24: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set pay_by_bank: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set payco: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paynow: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paypal: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set paypay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set payto: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set pix: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set promptpay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set revolut_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set samsung_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set satispay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set scalapay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sepa_debit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sequra: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sofort: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set sunbit: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set swish: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set twint: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set upi: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set us_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set wechat_pay: CreatePaymentMethodConfigurationAcssDebit,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        set zip: CreatePaymentMethodConfigurationAcssDebit,
    }
}

params! {
    /// List payment method domains query, as it is sent.
    options ListPaymentMethodDomainsQuery {
        /// A text.
        set domain_name: String,
        /// Yes or no.
        set enabled: bool,
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

params! {
    /// Create payment method domain, as it is sent.
    required CreatePaymentMethodDomain {
        /// A text.
        set domain_name: String,
        /// Yes or no.
        set enabled: bool,
        /// A list.
        list expand: String,
    }
}

impl CreatePaymentMethodDomain {
    /// With what must be there.
    #[must_use]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self(Fields::new()).domain_name(domain_name)
    }
}

params! {
    /// Update payment method domain, as it is sent.
    options UpdatePaymentMethodDomain {
        /// Yes or no.
        set enabled: bool,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Validate payment method domain, as it is sent.
    options ValidatePaymentMethodDomain {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Payment method configuration acss debit, as it comes back: anything may be missing.
    part PaymentMethodConfigurationAcssDebit(false) {
        /// Yes or no.
        get available: bool,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreference`].
        get display_preference: PaymentMethodConfigurationAcssDebitDisplayPreference,
    }
}

object! {
    /// Payment method domain amazon pay, as it comes back: anything may be missing.
    part PaymentMethodDomainAmazonPay(false) {
        /// See [`PaymentMethodDomainAmazonPayStatus`].
        get status: PaymentMethodDomainAmazonPayStatus,
        /// See [`PaymentMethodDomainAmazonPayStatusDetails`].
        get status_details: PaymentMethodDomainAmazonPayStatusDetails,
    }
}

params! {
    /// Create payment method configuration acss debit, as it is sent.
    group CreatePaymentMethodConfigurationAcssDebit {
        /// See [`CreatePaymentMethodConfigurationAcssDebitDisplayPreference`].
        set display_preference: CreatePaymentMethodConfigurationAcssDebitDisplayPreference,
    }
}

object! {
    /// Payment method configuration acss debit display preference, as it comes back: anything may be missing.
    part PaymentMethodConfigurationAcssDebitDisplayPreference(false) {
        /// Yes or no.
        get overridable: bool,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferencePreference`].
        get preference: PaymentMethodConfigurationAcssDebitDisplayPreferencePreference,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferenceValue`].
        get value: PaymentMethodConfigurationAcssDebitDisplayPreferenceValue,
    }
}

texts! {
    /// Payment method domain amazon pay status: one of some texts, or any other.
    PaymentMethodDomainAmazonPayStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

object! {
    /// Payment method domain amazon pay status details, as it comes back: anything may be missing.
    part PaymentMethodDomainAmazonPayStatusDetails(false) {
        /// A text.
        get error_message: &str,
    }
}

params! {
    /// Create payment method configuration acss debit display preference, as it is sent.
    group CreatePaymentMethodConfigurationAcssDebitDisplayPreference {
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferencePreference`].
        set preference: PaymentMethodConfigurationAcssDebitDisplayPreferencePreference,
    }
}

texts! {
    /// Payment method configuration acss debit display preference preference: one of some texts, or any other.
    PaymentMethodConfigurationAcssDebitDisplayPreferencePreference {
        None = "none",
        Off = "off",
        On = "on",
    }
}

texts! {
    /// Payment method configuration acss debit display preference value: one of some texts, or any other.
    PaymentMethodConfigurationAcssDebitDisplayPreferenceValue {
        Off = "off",
        On = "on",
    }
}
