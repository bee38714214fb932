//! What goes into and comes out of [`PaymentMethodConfigurations`](super::PaymentMethodConfigurations).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Payment method configuration, as it comes back: anything may be missing.
    answer PaymentMethodConfiguration {
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub acss_debit: Option<PaymentMethodConfigurationAcssDebit>,
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub affirm: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub afterpay_clearpay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub alipay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub alma: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub amazon_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub apple_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub application: Option<String>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub au_becs_debit: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub bacs_debit: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub bancontact: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub billie: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub bizum: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub blik: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub boleto: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub card: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub cartes_bancaires: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub cashapp: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub crypto: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub customer_balance: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub eps: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub fpx: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub giropay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub google_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub grabpay: Option<PaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub id: String,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub ideal: Option<PaymentMethodConfigurationAcssDebit>,
        /// Yes or no.
        pub is_default: Option<bool>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub jcb: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub kakao_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub klarna: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub konbini: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub kr_card: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub link: Option<PaymentMethodConfigurationAcssDebit>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub mb_way: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub mobilepay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub multibanco: Option<PaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub name: Option<String>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub naver_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub nz_bank_account: Option<PaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub object: Option<String>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub oxxo: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub p24: Option<PaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub parent: Option<String>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub pay_by_bank: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub payco: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub paynow: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub paypal: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub paypay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub payto: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub pix: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub promptpay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub revolut_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub samsung_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub satispay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub scalapay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub sepa_debit: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub sequra: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub sofort: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub sunbit: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub swish: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub twint: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub upi: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub us_bank_account: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub wechat_pay: Option<PaymentMethodConfigurationAcssDebit>,
        /// See [`PaymentMethodConfigurationAcssDebit`].
        pub zip: Option<PaymentMethodConfigurationAcssDebit>,
    }
}

record! {
    /// Payment method domain, as it comes back: anything may be missing.
    answer PaymentMethodDomain {
        /// See [`PaymentMethodDomainAmazonPay`].
        pub amazon_pay: Option<PaymentMethodDomainAmazonPay>,
        /// See [`PaymentMethodDomainAmazonPay`].
        pub apple_pay: Option<PaymentMethodDomainAmazonPay>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub domain_name: Option<String>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`PaymentMethodDomainAmazonPay`].
        pub google_pay: Option<PaymentMethodDomainAmazonPay>,
        /// A text.
        pub id: String,
        /// See [`PaymentMethodDomainAmazonPay`].
        pub klarna: Option<PaymentMethodDomainAmazonPay>,
        /// See [`PaymentMethodDomainAmazonPay`].
        pub link: Option<PaymentMethodDomainAmazonPay>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`PaymentMethodDomainAmazonPay`].
        pub paypal: Option<PaymentMethodDomainAmazonPay>,
    }
}

record! {
    /// List payment method configurations query, as it is sent.
    options ListPaymentMethodConfigurationsQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub application: Option<String>,
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
    ListPaymentMethodConfigurationsQuery {
        set active: bool,
        set application: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create payment method configuration, as it is sent.
    options CreatePaymentMethodConfiguration {
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub acss_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub affirm: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub afterpay_clearpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub alipay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub alma: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub amazon_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub apple_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub apple_pay_later: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub au_becs_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bacs_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bancontact: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub billie: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bizum: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub blik: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub boleto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub card: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub cartes_bancaires: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub cashapp: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub crypto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub customer_balance: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub eps: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub fpx: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub fr_meal_voucher_conecs: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub giropay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub google_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub grabpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub ideal: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub jcb: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub kakao_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub klarna: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub konbini: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub kr_card: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub link: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub mb_way: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub mobilepay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub multibanco: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub name: Option<String>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub naver_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub nz_bank_account: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub oxxo: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub p24: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub parent: Option<String>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub pay_by_bank: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub payco: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paynow: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paypal: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paypay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub payto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub pix: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub promptpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub revolut_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub samsung_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub satispay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub scalapay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sepa_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sequra: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sofort: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sunbit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub swish: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub twint: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub upi: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub us_bank_account: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub wechat_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub zip: Option<CreatePaymentMethodConfigurationAcssDebit>,
    }
}

setters! {
    CreatePaymentMethodConfiguration {
        set acss_debit: CreatePaymentMethodConfigurationAcssDebit,
        set affirm: CreatePaymentMethodConfigurationAcssDebit,
        set afterpay_clearpay: CreatePaymentMethodConfigurationAcssDebit,
        set alipay: CreatePaymentMethodConfigurationAcssDebit,
        set alma: CreatePaymentMethodConfigurationAcssDebit,
        set amazon_pay: CreatePaymentMethodConfigurationAcssDebit,
        set apple_pay: CreatePaymentMethodConfigurationAcssDebit,
        set apple_pay_later: CreatePaymentMethodConfigurationAcssDebit,
        set au_becs_debit: CreatePaymentMethodConfigurationAcssDebit,
        set bacs_debit: CreatePaymentMethodConfigurationAcssDebit,
        set bancontact: CreatePaymentMethodConfigurationAcssDebit,
        set billie: CreatePaymentMethodConfigurationAcssDebit,
        set bizum: CreatePaymentMethodConfigurationAcssDebit,
        set blik: CreatePaymentMethodConfigurationAcssDebit,
        set boleto: CreatePaymentMethodConfigurationAcssDebit,
        set card: CreatePaymentMethodConfigurationAcssDebit,
        set cartes_bancaires: CreatePaymentMethodConfigurationAcssDebit,
        set cashapp: CreatePaymentMethodConfigurationAcssDebit,
        set crypto: CreatePaymentMethodConfigurationAcssDebit,
        set customer_balance: CreatePaymentMethodConfigurationAcssDebit,
        set eps: CreatePaymentMethodConfigurationAcssDebit,
        list expand: String,
        set fpx: CreatePaymentMethodConfigurationAcssDebit,
        set fr_meal_voucher_conecs: CreatePaymentMethodConfigurationAcssDebit,
        set giropay: CreatePaymentMethodConfigurationAcssDebit,
        set google_pay: CreatePaymentMethodConfigurationAcssDebit,
        set grabpay: CreatePaymentMethodConfigurationAcssDebit,
        set ideal: CreatePaymentMethodConfigurationAcssDebit,
        set jcb: CreatePaymentMethodConfigurationAcssDebit,
        set kakao_pay: CreatePaymentMethodConfigurationAcssDebit,
        set klarna: CreatePaymentMethodConfigurationAcssDebit,
        set konbini: CreatePaymentMethodConfigurationAcssDebit,
        set kr_card: CreatePaymentMethodConfigurationAcssDebit,
        set link: CreatePaymentMethodConfigurationAcssDebit,
        set mb_way: CreatePaymentMethodConfigurationAcssDebit,
        set mobilepay: CreatePaymentMethodConfigurationAcssDebit,
        set multibanco: CreatePaymentMethodConfigurationAcssDebit,
        set name: String,
        set naver_pay: CreatePaymentMethodConfigurationAcssDebit,
        set nz_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        set oxxo: CreatePaymentMethodConfigurationAcssDebit,
        set p24: CreatePaymentMethodConfigurationAcssDebit,
        set parent: String,
        set pay_by_bank: CreatePaymentMethodConfigurationAcssDebit,
        set payco: CreatePaymentMethodConfigurationAcssDebit,
        set paynow: CreatePaymentMethodConfigurationAcssDebit,
        set paypal: CreatePaymentMethodConfigurationAcssDebit,
        set paypay: CreatePaymentMethodConfigurationAcssDebit,
        set payto: CreatePaymentMethodConfigurationAcssDebit,
        set pix: CreatePaymentMethodConfigurationAcssDebit,
        set promptpay: CreatePaymentMethodConfigurationAcssDebit,
        set revolut_pay: CreatePaymentMethodConfigurationAcssDebit,
        set samsung_pay: CreatePaymentMethodConfigurationAcssDebit,
        set satispay: CreatePaymentMethodConfigurationAcssDebit,
        set scalapay: CreatePaymentMethodConfigurationAcssDebit,
        set sepa_debit: CreatePaymentMethodConfigurationAcssDebit,
        set sequra: CreatePaymentMethodConfigurationAcssDebit,
        set sofort: CreatePaymentMethodConfigurationAcssDebit,
        set sunbit: CreatePaymentMethodConfigurationAcssDebit,
        set swish: CreatePaymentMethodConfigurationAcssDebit,
        set twint: CreatePaymentMethodConfigurationAcssDebit,
        set upi: CreatePaymentMethodConfigurationAcssDebit,
        set us_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        set wechat_pay: CreatePaymentMethodConfigurationAcssDebit,
        set zip: CreatePaymentMethodConfigurationAcssDebit,
    }
}

record! {
    /// Update payment method configuration, as it is sent.
    options UpdatePaymentMethodConfiguration {
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub acss_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub affirm: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub afterpay_clearpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub alipay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub alma: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub amazon_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub apple_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub apple_pay_later: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub au_becs_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bacs_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bancontact: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub billie: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub bizum: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub blik: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub boleto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub card: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub cartes_bancaires: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub cashapp: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub crypto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub customer_balance: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub eps: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub fpx: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub fr_meal_voucher_conecs: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub giropay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub google_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub grabpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub ideal: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub jcb: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub kakao_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub klarna: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub konbini: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub kr_card: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub link: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub mb_way: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub mobilepay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub multibanco: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// A text.
        pub name: Option<String>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub naver_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub nz_bank_account: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub oxxo: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub p24: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub pay_by_bank: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub payco: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paynow: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paypal: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub paypay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub payto: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub pix: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub promptpay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub revolut_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub samsung_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub satispay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub scalapay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sepa_debit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sequra: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sofort: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub sunbit: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub swish: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub twint: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub upi: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub us_bank_account: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub wechat_pay: Option<CreatePaymentMethodConfigurationAcssDebit>,
        /// See [`CreatePaymentMethodConfigurationAcssDebit`].
        pub zip: Option<CreatePaymentMethodConfigurationAcssDebit>,
    }
}

setters! {
    UpdatePaymentMethodConfiguration {
        set acss_debit: CreatePaymentMethodConfigurationAcssDebit,
        set active: bool,
        set affirm: CreatePaymentMethodConfigurationAcssDebit,
        set afterpay_clearpay: CreatePaymentMethodConfigurationAcssDebit,
        set alipay: CreatePaymentMethodConfigurationAcssDebit,
        set alma: CreatePaymentMethodConfigurationAcssDebit,
        set amazon_pay: CreatePaymentMethodConfigurationAcssDebit,
        set apple_pay: CreatePaymentMethodConfigurationAcssDebit,
        set apple_pay_later: CreatePaymentMethodConfigurationAcssDebit,
        set au_becs_debit: CreatePaymentMethodConfigurationAcssDebit,
        set bacs_debit: CreatePaymentMethodConfigurationAcssDebit,
        set bancontact: CreatePaymentMethodConfigurationAcssDebit,
        set billie: CreatePaymentMethodConfigurationAcssDebit,
        set bizum: CreatePaymentMethodConfigurationAcssDebit,
        set blik: CreatePaymentMethodConfigurationAcssDebit,
        set boleto: CreatePaymentMethodConfigurationAcssDebit,
        set card: CreatePaymentMethodConfigurationAcssDebit,
        set cartes_bancaires: CreatePaymentMethodConfigurationAcssDebit,
        set cashapp: CreatePaymentMethodConfigurationAcssDebit,
        set crypto: CreatePaymentMethodConfigurationAcssDebit,
        set customer_balance: CreatePaymentMethodConfigurationAcssDebit,
        set eps: CreatePaymentMethodConfigurationAcssDebit,
        list expand: String,
        set fpx: CreatePaymentMethodConfigurationAcssDebit,
        set fr_meal_voucher_conecs: CreatePaymentMethodConfigurationAcssDebit,
        set giropay: CreatePaymentMethodConfigurationAcssDebit,
        set google_pay: CreatePaymentMethodConfigurationAcssDebit,
        set grabpay: CreatePaymentMethodConfigurationAcssDebit,
        set ideal: CreatePaymentMethodConfigurationAcssDebit,
        set jcb: CreatePaymentMethodConfigurationAcssDebit,
        set kakao_pay: CreatePaymentMethodConfigurationAcssDebit,
        set klarna: CreatePaymentMethodConfigurationAcssDebit,
        set konbini: CreatePaymentMethodConfigurationAcssDebit,
        set kr_card: CreatePaymentMethodConfigurationAcssDebit,
        set link: CreatePaymentMethodConfigurationAcssDebit,
        set mb_way: CreatePaymentMethodConfigurationAcssDebit,
        set mobilepay: CreatePaymentMethodConfigurationAcssDebit,
        set multibanco: CreatePaymentMethodConfigurationAcssDebit,
        set name: String,
        set naver_pay: CreatePaymentMethodConfigurationAcssDebit,
        set nz_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        set oxxo: CreatePaymentMethodConfigurationAcssDebit,
        set p24: CreatePaymentMethodConfigurationAcssDebit,
        set pay_by_bank: CreatePaymentMethodConfigurationAcssDebit,
        set payco: CreatePaymentMethodConfigurationAcssDebit,
        set paynow: CreatePaymentMethodConfigurationAcssDebit,
        set paypal: CreatePaymentMethodConfigurationAcssDebit,
        set paypay: CreatePaymentMethodConfigurationAcssDebit,
        set payto: CreatePaymentMethodConfigurationAcssDebit,
        set pix: CreatePaymentMethodConfigurationAcssDebit,
        set promptpay: CreatePaymentMethodConfigurationAcssDebit,
        set revolut_pay: CreatePaymentMethodConfigurationAcssDebit,
        set samsung_pay: CreatePaymentMethodConfigurationAcssDebit,
        set satispay: CreatePaymentMethodConfigurationAcssDebit,
        set scalapay: CreatePaymentMethodConfigurationAcssDebit,
        set sepa_debit: CreatePaymentMethodConfigurationAcssDebit,
        set sequra: CreatePaymentMethodConfigurationAcssDebit,
        set sofort: CreatePaymentMethodConfigurationAcssDebit,
        set sunbit: CreatePaymentMethodConfigurationAcssDebit,
        set swish: CreatePaymentMethodConfigurationAcssDebit,
        set twint: CreatePaymentMethodConfigurationAcssDebit,
        set upi: CreatePaymentMethodConfigurationAcssDebit,
        set us_bank_account: CreatePaymentMethodConfigurationAcssDebit,
        set wechat_pay: CreatePaymentMethodConfigurationAcssDebit,
        set zip: CreatePaymentMethodConfigurationAcssDebit,
    }
}

record! {
    /// List payment method domains query, as it is sent.
    options ListPaymentMethodDomainsQuery {
        /// A text.
        pub domain_name: Option<String>,
        /// Yes or no.
        pub enabled: Option<bool>,
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
    ListPaymentMethodDomainsQuery {
        set domain_name: String,
        set enabled: bool,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create payment method domain, as it is sent.
    request CreatePaymentMethodDomain {
        /// A text.
        pub domain_name: String,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreatePaymentMethodDomain {
    /// With what must be there.
    #[must_use]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentMethodDomain {
        set enabled: bool,
        list expand: String,
    }
}

record! {
    /// Update payment method domain, as it is sent.
    options UpdatePaymentMethodDomain {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    UpdatePaymentMethodDomain {
        set enabled: bool,
        list expand: String,
    }
}

record! {
    /// Validate payment method domain, as it is sent.
    options ValidatePaymentMethodDomain {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ValidatePaymentMethodDomain {
        list expand: String,
    }
}

record! {
    /// Payment method configuration acss debit, as it comes back: anything may be missing.
    answer PaymentMethodConfigurationAcssDebit {
        /// Yes or no.
        pub available: Option<bool>,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreference`].
        pub display_preference: Option<PaymentMethodConfigurationAcssDebitDisplayPreference>,
    }
}

record! {
    /// Payment method domain amazon pay, as it comes back: anything may be missing.
    answer PaymentMethodDomainAmazonPay {
        /// See [`PaymentMethodDomainAmazonPayStatus`].
        pub status: Option<PaymentMethodDomainAmazonPayStatus>,
        /// See [`PaymentMethodDomainAmazonPayStatusDetails`].
        pub status_details: Option<PaymentMethodDomainAmazonPayStatusDetails>,
    }
}

record! {
    /// Create payment method configuration acss debit, as it is sent.
    options CreatePaymentMethodConfigurationAcssDebit {
        /// See [`CreatePaymentMethodConfigurationAcssDebitDisplayPreference`].
        pub display_preference: Option<CreatePaymentMethodConfigurationAcssDebitDisplayPreference>,
    }
}

setters! {
    CreatePaymentMethodConfigurationAcssDebit {
        set display_preference: CreatePaymentMethodConfigurationAcssDebitDisplayPreference,
    }
}

record! {
    /// Payment method configuration acss debit display preference, as it comes back: anything may be missing.
    answer PaymentMethodConfigurationAcssDebitDisplayPreference {
        /// Yes or no.
        pub overridable: Option<bool>,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferencePreference`].
        pub preference: Option<PaymentMethodConfigurationAcssDebitDisplayPreferencePreference>,
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferenceValue`].
        pub value: Option<PaymentMethodConfigurationAcssDebitDisplayPreferenceValue>,
    }
}

texts! {
    /// Payment method domain amazon pay status: one of some texts, or any other.
    PaymentMethodDomainAmazonPayStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

record! {
    /// Payment method domain amazon pay status details, as it comes back: anything may be missing.
    answer PaymentMethodDomainAmazonPayStatusDetails {
        /// A text.
        pub error_message: Option<String>,
    }
}

record! {
    /// Create payment method configuration acss debit display preference, as it is sent.
    options CreatePaymentMethodConfigurationAcssDebitDisplayPreference {
        /// See [`PaymentMethodConfigurationAcssDebitDisplayPreferencePreference`].
        pub preference: Option<PaymentMethodConfigurationAcssDebitDisplayPreferencePreference>,
    }
}

setters! {
    CreatePaymentMethodConfigurationAcssDebitDisplayPreference {
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
