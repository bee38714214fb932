//! What goes into and comes out of [`Customers`](super::Customers).
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
    /// Customer, as it comes back: anything may be missing.
    answer Customer {
        /// See [`CustomerAddress`].
        pub address: Option<Box<CustomerAddress>>,
        /// A whole number.
        pub balance: Option<i64>,
        /// A text.
        pub business_name: Option<String>,
        /// See [`CashBalance`](objects::CashBalance).
        pub cash_balance: Option<Box<objects::CashBalance>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// An id, or the [`CustomerDefaultSource`] where it is expanded.
        pub default_source: Option<Expandable<CustomerDefaultSource>>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// Yes or no.
        pub delinquent: Option<bool>,
        /// A text.
        pub description: Option<String>,
        /// See [`Discount`](objects::Discount).
        pub discount: Option<Box<objects::Discount>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub individual_name: Option<String>,
        /// Values by name.
        pub invoice_credit_balance: Option<BTreeMap<String, i64>>,
        /// A text.
        pub invoice_prefix: Option<String>,
        /// See [`CustomerInvoiceSettings`].
        pub invoice_settings: Option<Box<CustomerInvoiceSettings>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A whole number.
        pub next_invoice_sequence: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`CustomerShipping`].
        pub shipping: Option<CustomerShipping>,
        /// The first page of a list.
        pub sources: Option<List<CustomerSource>>,
        /// The first page of a list.
        pub subscriptions: Option<List<objects::Subscription>>,
        /// See [`CustomerTax`].
        pub tax: Option<Box<CustomerTax>>,
        /// See [`CustomerTaxExempt`].
        pub tax_exempt: Option<CustomerTaxExempt>,
        /// The first page of a list.
        pub tax_ids: Option<List<objects::TaxId>>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
    }
}

texts! {
    /// List customer payment methods allow redisplay: one of some texts, or any other.
    ListCustomerPaymentMethodsAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

texts! {
    /// List customer payment methods type: one of some texts, or any other.
    ListCustomerPaymentMethodsType {
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
    /// List customer payment methods query, as it is sent.
    options ListCustomerPaymentMethodsQuery {
        /// See [`ListCustomerPaymentMethodsAllowRedisplay`].
        pub allow_redisplay: Option<ListCustomerPaymentMethodsAllowRedisplay>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListCustomerPaymentMethodsType`].
        pub r#type: Option<ListCustomerPaymentMethodsType> = "type",
    }
}

setters! {
    ListCustomerPaymentMethodsQuery {
        set allow_redisplay: ListCustomerPaymentMethodsAllowRedisplay,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set r#type: ListCustomerPaymentMethodsType,
    }
}

record! {
    /// Update customer, as it is sent.
    options UpdateCustomer {
        /// See [`UpdateCustomerAddress`].
        pub address: Option<OrUnset<Box<UpdateCustomerAddress>>>,
        /// A whole number.
        pub balance: Option<i64>,
        /// A text.
        pub business_name: Option<String>,
        /// See [`UpdateCustomerCashBalance`].
        pub cash_balance: Option<UpdateCustomerCashBalance>,
        /// A text.
        pub default_source: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub individual_name: Option<String>,
        /// A text.
        pub invoice_prefix: Option<String>,
        /// See [`UpdateCustomerInvoiceSettings`].
        pub invoice_settings: Option<Box<UpdateCustomerInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
        /// A whole number.
        pub next_invoice_sequence: Option<i64>,
        /// A text.
        pub phone: Option<String>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`UpdateCustomerShipping`].
        pub shipping: Option<OrUnset<UpdateCustomerShipping>>,
        /// A text.
        pub source: Option<String>,
        /// See [`UpdateCustomerTax`].
        pub tax: Option<UpdateCustomerTax>,
        /// See [`CustomerTaxExempt`].
        pub tax_exempt: Option<OrUnset<CustomerTaxExempt>>,
        /// Yes or no.
        pub validate: Option<bool>,
    }
}

setters! {
    UpdateCustomer {
        set address or unset_address: Box<UpdateCustomerAddress>,
        set balance: i64,
        set business_name: String,
        set cash_balance: UpdateCustomerCashBalance,
        set default_source: String,
        set description: String,
        set email: String,
        list expand: String,
        set individual_name: String,
        set invoice_prefix: String,
        set invoice_settings: Box<UpdateCustomerInvoiceSettings>,
        entry metadata or unset_metadata: String,
        set name: String,
        set next_invoice_sequence: i64,
        set phone: String,
        list preferred_locales: String,
        set shipping or unset_shipping: UpdateCustomerShipping,
        set source: String,
        set tax: UpdateCustomerTax,
        set tax_exempt or unset_tax_exempt: CustomerTaxExempt,
        set validate: bool,
    }
}

choice! {
    /// List customers created: one of several things, or any other.
    ListCustomersCreated {
        Integer(i64) if Value::is_i64,
        ListCustomersCreatedValue(ListCustomersCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListCustomersCreated {
        Integer(i64),
        ListCustomersCreatedValue(ListCustomersCreatedValue),
    }
}

record! {
    /// List customers query, as it is sent.
    options ListCustomersQuery {
        /// See [`ListCustomersCreated`].
        pub created: Option<ListCustomersCreated>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub test_clock: Option<String>,
    }
}

setters! {
    ListCustomersQuery {
        set created: ListCustomersCreated,
        set email: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set test_clock: String,
    }
}

record! {
    /// Create customer, as it is sent.
    options CreateCustomer {
        /// See [`UpdateCustomerAddress`].
        pub address: Option<OrUnset<Box<UpdateCustomerAddress>>>,
        /// A whole number.
        pub balance: Option<i64>,
        /// A text.
        pub business_name: Option<String>,
        /// See [`UpdateCustomerCashBalance`].
        pub cash_balance: Option<UpdateCustomerCashBalance>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub individual_name: Option<String>,
        /// A text.
        pub invoice_prefix: Option<String>,
        /// See [`UpdateCustomerInvoiceSettings`].
        pub invoice_settings: Option<Box<UpdateCustomerInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
        /// A whole number.
        pub next_invoice_sequence: Option<i64>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A list.
        pub preferred_locales: Option<Vec<String>>,
        /// See [`UpdateCustomerShipping`].
        pub shipping: Option<OrUnset<UpdateCustomerShipping>>,
        /// A text.
        pub source: Option<String>,
        /// See [`CreateCustomerTax`].
        pub tax: Option<CreateCustomerTax>,
        /// See [`CustomerTaxExempt`].
        pub tax_exempt: Option<OrUnset<CustomerTaxExempt>>,
        /// A list, each [`CreateCustomerTaxIdDataItem`].
        pub tax_id_data: Option<Vec<CreateCustomerTaxIdDataItem>>,
        /// A text.
        pub test_clock: Option<String>,
        /// Yes or no.
        pub validate: Option<bool>,
    }
}

setters! {
    CreateCustomer {
        set address or unset_address: Box<UpdateCustomerAddress>,
        set balance: i64,
        set business_name: String,
        set cash_balance: UpdateCustomerCashBalance,
        set description: String,
        set email: String,
        list expand: String,
        set individual_name: String,
        set invoice_prefix: String,
        set invoice_settings: Box<UpdateCustomerInvoiceSettings>,
        entry metadata or unset_metadata: String,
        set name: String,
        set next_invoice_sequence: i64,
        set payment_method: String,
        set phone: String,
        list preferred_locales: String,
        set shipping or unset_shipping: UpdateCustomerShipping,
        set source: String,
        set tax: CreateCustomerTax,
        set tax_exempt or unset_tax_exempt: CustomerTaxExempt,
        list tax_id_data: CreateCustomerTaxIdDataItem,
        set test_clock: String,
        set validate: bool,
    }
}

record! {
    /// Search customers query, as it is sent.
    request SearchCustomersQuery {
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

impl SearchCustomersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchCustomersQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Customer address, as it comes back: anything may be missing.
    answer CustomerAddress {
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

choice! {
    /// Customer default source: one of several things, or any other.
    CustomerDefaultSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Customer invoice settings, as it comes back: anything may be missing.
    answer CustomerInvoiceSettings {
        /// A list, each [`CustomerInvoiceSettingsCustomField`].
        pub custom_fields: Option<Vec<CustomerInvoiceSettingsCustomField>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub default_payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CustomerInvoiceSettingsRenderingOptions`].
        pub rendering_options: Option<CustomerInvoiceSettingsRenderingOptions>,
    }
}

record! {
    /// Customer shipping, as it comes back: anything may be missing.
    answer CustomerShipping {
        /// See [`CustomerAddress`].
        pub address: Option<Box<CustomerAddress>>,
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
    /// Customer source: one of several things, or any other.
    CustomerSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Customer tax, as it comes back: anything may be missing.
    answer CustomerTax {
        /// See [`CustomerTaxAutomaticTax`].
        pub automatic_tax: Option<CustomerTaxAutomaticTax>,
        /// A text.
        pub ip_address: Option<String>,
        /// See [`CustomerTaxLocation`].
        pub location: Option<CustomerTaxLocation>,
        /// See [`CustomerTaxProvider`].
        pub provider: Option<CustomerTaxProvider>,
    }
}

texts! {
    /// Customer tax exempt: one of some texts, or any other.
    CustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

record! {
    /// Update customer address, as it is sent.
    options UpdateCustomerAddress {
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
    UpdateCustomerAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Update customer cash balance, as it is sent.
    options UpdateCustomerCashBalance {
        /// See [`UpdateCustomerCashBalanceSettings`].
        pub settings: Option<UpdateCustomerCashBalanceSettings>,
    }
}

setters! {
    UpdateCustomerCashBalance {
        set settings: UpdateCustomerCashBalanceSettings,
    }
}

record! {
    /// Update customer invoice settings, as it is sent.
    options UpdateCustomerInvoiceSettings {
        /// A list, each [`UpdateCustomerInvoiceSettingsCustomField`].
        pub custom_fields: Option<OrUnset<Vec<UpdateCustomerInvoiceSettingsCustomField>>>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`UpdateCustomerInvoiceSettingsRenderingOptions`].
        pub rendering_options: Option<OrUnset<UpdateCustomerInvoiceSettingsRenderingOptions>>,
    }
}

setters! {
    UpdateCustomerInvoiceSettings {
        list custom_fields or unset_custom_fields: UpdateCustomerInvoiceSettingsCustomField,
        set default_payment_method: String,
        set footer: String,
        set rendering_options or unset_rendering_options: UpdateCustomerInvoiceSettingsRenderingOptions,
    }
}

record! {
    /// Update customer shipping, as it is sent.
    request UpdateCustomerShipping {
        /// See [`UpdateCustomerAddress`].
        pub address: Box<UpdateCustomerAddress>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
    }
}

impl UpdateCustomerShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<UpdateCustomerAddress>>, name: impl Into<String>) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateCustomerShipping {
        set phone: String,
    }
}

record! {
    /// Update customer tax, as it is sent.
    options UpdateCustomerTax {
        /// A text.
        pub ip_address: Option<String>,
        /// See [`UpdateCustomerTaxValidateLocation`].
        pub validate_location: Option<UpdateCustomerTaxValidateLocation>,
    }
}

setters! {
    UpdateCustomerTax {
        set ip_address: String,
        set validate_location: UpdateCustomerTaxValidateLocation,
    }
}

record! {
    /// List customers created value, as it is sent.
    options ListCustomersCreatedValue {
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
    ListCustomersCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create customer tax, as it is sent.
    options CreateCustomerTax {
        /// A text.
        pub ip_address: Option<String>,
        /// See [`CreateCustomerTaxValidateLocation`].
        pub validate_location: Option<CreateCustomerTaxValidateLocation>,
    }
}

setters! {
    CreateCustomerTax {
        set ip_address: String,
        set validate_location: CreateCustomerTaxValidateLocation,
    }
}

record! {
    /// Create customer tax id data item, as it is sent.
    request CreateCustomerTaxIdDataItem {
        /// See [`CreateCustomerTaxIdDataItemType`].
        pub r#type: CreateCustomerTaxIdDataItemType = "type",
        /// A text.
        pub value: String,
    }
}

impl CreateCustomerTaxIdDataItem {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerTaxIdDataItemType>, value: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerTaxIdDataItem {
    }
}

record! {
    /// Customer invoice settings custom field, as it comes back: anything may be missing.
    answer CustomerInvoiceSettingsCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Customer invoice settings rendering options, as it comes back: anything may be missing.
    answer CustomerInvoiceSettingsRenderingOptions {
        /// A text.
        pub amount_tax_display: Option<String>,
        /// A text.
        pub template: Option<String>,
    }
}

texts! {
    /// Customer tax automatic tax: one of some texts, or any other.
    CustomerTaxAutomaticTax {
        Failed = "failed",
        NotCollecting = "not_collecting",
        Supported = "supported",
        UnrecognizedLocation = "unrecognized_location",
    }
}

record! {
    /// Customer tax location, as it comes back: anything may be missing.
    answer CustomerTaxLocation {
        /// A text.
        pub country: Option<String>,
        /// See [`CustomerTaxLocationSource`].
        pub source: Option<CustomerTaxLocationSource>,
        /// A text.
        pub state: Option<String>,
    }
}

texts! {
    /// Customer tax provider: one of some texts, or any other.
    CustomerTaxProvider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
}

record! {
    /// Update customer cash balance settings, as it is sent.
    options UpdateCustomerCashBalanceSettings {
        /// See [`UpdateCustomerCashBalanceSettingsReconciliationMode`].
        pub reconciliation_mode: Option<UpdateCustomerCashBalanceSettingsReconciliationMode>,
    }
}

setters! {
    UpdateCustomerCashBalanceSettings {
        set reconciliation_mode: UpdateCustomerCashBalanceSettingsReconciliationMode,
    }
}

record! {
    /// Update customer invoice settings custom field, as it is sent.
    request UpdateCustomerInvoiceSettingsCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl UpdateCustomerInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateCustomerInvoiceSettingsCustomField {
    }
}

record! {
    /// Update customer invoice settings rendering options, as it is sent.
    options UpdateCustomerInvoiceSettingsRenderingOptions {
        /// See [`UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay`].
        pub amount_tax_display: Option<OrUnset<UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay>>,
        /// A text.
        pub template: Option<String>,
    }
}

setters! {
    UpdateCustomerInvoiceSettingsRenderingOptions {
        set amount_tax_display or unset_amount_tax_display: UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay,
        set template: String,
    }
}

texts! {
    /// Update customer tax validate location: one of some texts, or any other.
    UpdateCustomerTaxValidateLocation {
        Auto = "auto",
        Deferred = "deferred",
        Immediately = "immediately",
    }
}

texts! {
    /// Create customer tax validate location: one of some texts, or any other.
    CreateCustomerTaxValidateLocation {
        Deferred = "deferred",
        Immediately = "immediately",
    }
}

texts! {
    /// Create customer tax id data item type: one of some texts, or any other.
    CreateCustomerTaxIdDataItemType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
}

texts! {
    /// Customer tax location source: one of some texts, or any other.
    CustomerTaxLocationSource {
        BillingAddress = "billing_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingDestination = "shipping_destination",
    }
}

texts! {
    /// Update customer cash balance settings reconciliation mode: one of some texts, or any other.
    UpdateCustomerCashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
        MerchantDefault = "merchant_default",
    }
}

texts! {
    /// Update customer invoice settings rendering options amount tax display: one of some texts, or any other.
    UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}
