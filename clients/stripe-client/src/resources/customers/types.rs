//! What goes into and comes out of [`Customers`](super::Customers).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Customer, as it comes back: anything may be missing.
    answer Customer(true) {
        /// See [`CustomerAddress`].
        get address: CustomerAddress,
        /// A whole number.
        get balance: i64,
        /// A text.
        get business_name: &str,
        /// See [`CashBalance`](objects::CashBalance).
        get cash_balance: objects::CashBalance,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get customer_account: &str,
        /// An id, or the [`CustomerDefaultSource`] where it is expanded.
        get default_source: Expandable<CustomerDefaultSource>,
        /// Yes or no.
        get deleted: bool,
        /// Yes or no.
        get delinquent: bool,
        /// A text.
        get description: &str,
        /// See [`Discount`](objects::Discount).
        get discount: objects::Discount,
        /// A text.
        get email: &str,
        /// A text.
        always id: &str,
        /// A text.
        get individual_name: &str,
        /// Values by name.
        get invoice_credit_balance: BTreeMap<&str, i64>,
        /// A text.
        get invoice_prefix: &str,
        /// See [`CustomerInvoiceSettings`].
        get invoice_settings: CustomerInvoiceSettings,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A whole number.
        get next_invoice_sequence: i64,
        /// A text.
        get object: &str,
        /// A text.
        get phone: &str,
        /// A list.
        get preferred_locales: Vec<&str>,
        /// See [`CustomerShipping`].
        get shipping: CustomerShipping,
        /// The first page of a list.
        get sources: List<CustomerSource>,
        /// The first page of a list.
        get subscriptions: List<objects::Subscription>,
        /// See [`CustomerTax`].
        get tax: CustomerTax,
        /// See [`CustomerTaxExempt`].
        get tax_exempt: CustomerTaxExempt,
        /// The first page of a list.
        get tax_ids: List<objects::TaxId>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
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

params! {
    /// List customer payment methods query, as it is sent.
    options ListCustomerPaymentMethodsQuery {
        /// See [`ListCustomerPaymentMethodsAllowRedisplay`].
        set allow_redisplay: ListCustomerPaymentMethodsAllowRedisplay,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListCustomerPaymentMethodsType`].
        set r#type = "type": ListCustomerPaymentMethodsType,
    }
}

params! {
    /// Update customer, as it is sent.
    options UpdateCustomer {
        /// See [`UpdateCustomerAddress`].
        set address or unset_address: UpdateCustomerAddress,
        /// A whole number.
        set balance: i64,
        /// A text.
        set business_name: String,
        /// See [`UpdateCustomerCashBalance`].
        set cash_balance: UpdateCustomerCashBalance,
        /// A text.
        set default_source: String,
        /// A text.
        set description: String,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// A text.
        set individual_name: String,
        /// A text.
        set invoice_prefix: String,
        /// See [`UpdateCustomerInvoiceSettings`].
        set invoice_settings: UpdateCustomerInvoiceSettings,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
        /// A whole number.
        set next_invoice_sequence: i64,
        /// A text.
        set phone: String,
        /// A list.
        list preferred_locales: String,
        /// See [`UpdateCustomerShipping`].
        set shipping or unset_shipping: UpdateCustomerShipping,
        /// A text.
        set source: String,
        /// See [`UpdateCustomerTax`].
        set tax: UpdateCustomerTax,
        /// See [`CustomerTaxExempt`].
        set tax_exempt or unset_tax_exempt: CustomerTaxExempt,
        /// Yes or no.
        set validate: bool,
    }
}

any_of! {
    /// List customers created: one of several things.
    ListCustomersCreated {
        Integer(i64),
        Object(ListCustomersCreatedValue),
    }
}

params! {
    /// List customers query, as it is sent.
    options ListCustomersQuery {
        /// See [`ListCustomersCreated`].
        set created: ListCustomersCreated,
        /// A text.
        set email: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// A text.
        set test_clock: String,
    }
}

params! {
    /// Create customer, as it is sent.
    options CreateCustomer {
        /// See [`UpdateCustomerAddress`].
        set address or unset_address: UpdateCustomerAddress,
        /// A whole number.
        set balance: i64,
        /// A text.
        set business_name: String,
        /// See [`UpdateCustomerCashBalance`].
        set cash_balance: UpdateCustomerCashBalance,
        /// A text.
        set description: String,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// A text.
        set individual_name: String,
        /// A text.
        set invoice_prefix: String,
        /// See [`UpdateCustomerInvoiceSettings`].
        set invoice_settings: UpdateCustomerInvoiceSettings,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
        /// A whole number.
        set next_invoice_sequence: i64,
        /// A text.
        set payment_method: String,
        /// A text.
        set phone: String,
        /// A list.
        list preferred_locales: String,
        /// See [`UpdateCustomerShipping`].
        set shipping or unset_shipping: UpdateCustomerShipping,
        /// A text.
        set source: String,
        /// See [`CreateCustomerTax`].
        set tax: CreateCustomerTax,
        /// See [`CustomerTaxExempt`].
        set tax_exempt or unset_tax_exempt: CustomerTaxExempt,
        /// A list, each [`CreateCustomerTaxIdDataItem`].
        list tax_id_data: CreateCustomerTaxIdDataItem,
        /// A text.
        set test_clock: String,
        /// Yes or no.
        set validate: bool,
    }
}

params! {
    /// Search customers query, as it is sent.
    required SearchCustomersQuery {
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

impl SearchCustomersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

object! {
    /// Customer address, as it comes back: anything may be missing.
    part CustomerAddress(false) {
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

one_of! {
    /// Customer default source: one of several things, or any other.
    CustomerDefaultSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

object! {
    /// Customer invoice settings, as it comes back: anything may be missing.
    part CustomerInvoiceSettings(false) {
        /// A list, each [`CustomerInvoiceSettingsCustomField`].
        get custom_fields: Vec<CustomerInvoiceSettingsCustomField>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get default_payment_method: Expandable<objects::PaymentMethod>,
        /// A text.
        get footer: &str,
        /// See [`CustomerInvoiceSettingsRenderingOptions`].
        get rendering_options: CustomerInvoiceSettingsRenderingOptions,
    }
}

object! {
    /// Customer shipping, as it comes back: anything may be missing.
    part CustomerShipping(false) {
        /// See [`CustomerAddress`].
        get address: CustomerAddress,
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
    /// Customer source: one of several things, or any other.
    CustomerSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

object! {
    /// Customer tax, as it comes back: anything may be missing.
    part CustomerTax(false) {
        /// See [`CustomerTaxAutomaticTax`].
        get automatic_tax: CustomerTaxAutomaticTax,
        /// A text.
        get ip_address: &str,
        /// See [`CustomerTaxLocation`].
        get location: CustomerTaxLocation,
        /// See [`CustomerTaxProvider`].
        get provider: CustomerTaxProvider,
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

params! {
    /// Update customer address, as it is sent.
    group UpdateCustomerAddress {
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
    /// Update customer cash balance, as it is sent.
    group UpdateCustomerCashBalance {
        /// See [`UpdateCustomerCashBalanceSettings`].
        set settings: UpdateCustomerCashBalanceSettings,
    }
}

params! {
    /// Update customer invoice settings, as it is sent.
    group UpdateCustomerInvoiceSettings {
        /// A list, each [`UpdateCustomerInvoiceSettingsCustomField`].
        list custom_fields or unset_custom_fields: UpdateCustomerInvoiceSettingsCustomField,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set footer: String,
        /// See [`UpdateCustomerInvoiceSettingsRenderingOptions`].
        set rendering_options or unset_rendering_options: UpdateCustomerInvoiceSettingsRenderingOptions,
    }
}

params! {
    /// Update customer shipping, as it is sent.
    required_group UpdateCustomerShipping {
        /// See [`UpdateCustomerAddress`].
        set address: UpdateCustomerAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

impl UpdateCustomerShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<UpdateCustomerAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Update customer tax, as it is sent.
    group UpdateCustomerTax {
        /// A text.
        set ip_address: String,
        /// See [`UpdateCustomerTaxValidateLocation`].
        set validate_location: UpdateCustomerTaxValidateLocation,
    }
}

params! {
    /// List customers created value, as it is sent.
    group ListCustomersCreatedValue {
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
    /// Create customer tax, as it is sent.
    group CreateCustomerTax {
        /// A text.
        set ip_address: String,
        /// See [`CreateCustomerTaxValidateLocation`].
        set validate_location: CreateCustomerTaxValidateLocation,
    }
}

params! {
    /// Create customer tax ID data item, as it is sent.
    required_group CreateCustomerTaxIdDataItem {
        /// See [`CreateCustomerTaxIdDataItemType`].
        set r#type = "type": CreateCustomerTaxIdDataItemType,
        /// A text.
        set value: String,
    }
}

impl CreateCustomerTaxIdDataItem {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerTaxIdDataItemType>, value: impl Into<String>) -> Self {
        Self(Fields::new()).r#type(r#type).value(value)
    }
}

object! {
    /// Customer invoice settings custom field, as it comes back: anything may be missing.
    part CustomerInvoiceSettingsCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Customer invoice settings rendering options, as it comes back: anything may be missing.
    part CustomerInvoiceSettingsRenderingOptions(false) {
        /// A text.
        get amount_tax_display: &str,
        /// A text.
        get template: &str,
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

object! {
    /// Customer tax location, as it comes back: anything may be missing.
    part CustomerTaxLocation(false) {
        /// A text.
        get country: &str,
        /// See [`CustomerTaxLocationSource`].
        get source: CustomerTaxLocationSource,
        /// A text.
        get state: &str,
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

params! {
    /// Update customer cash balance settings, as it is sent.
    group UpdateCustomerCashBalanceSettings {
        /// See [`UpdateCustomerCashBalanceSettingsReconciliationMode`].
        set reconciliation_mode: UpdateCustomerCashBalanceSettingsReconciliationMode,
    }
}

params! {
    /// Update customer invoice settings custom field, as it is sent.
    required_group UpdateCustomerInvoiceSettingsCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl UpdateCustomerInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Update customer invoice settings rendering options, as it is sent.
    group UpdateCustomerInvoiceSettingsRenderingOptions {
        /// See [`UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay`].
        set amount_tax_display or unset_amount_tax_display: UpdateCustomerInvoiceSettingsRenderingOptionsAmountTaxDisplay,
        /// A text.
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
    /// Create customer tax ID data item type: one of some texts, or any other.
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
