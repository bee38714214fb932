//! What goes into and comes out of [`TestPayments`](super::TestPayments).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::support::{Fields, params, texts};

params! {
    /// Create test confirmation token, as it is sent.
    options CreateTestConfirmationToken {
        /// A list.
        list expand: String,
        /// A text.
        set payment_method: String,
        /// See [`CreateTestConfirmationTokenPaymentMethodData`].
        set payment_method_data: CreateTestConfirmationTokenPaymentMethodData,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptions`].
        set payment_method_options: CreateTestConfirmationTokenPaymentMethodOptions,
        /// A text.
        set return_url: String,
        /// See [`CreateTestConfirmationTokenSetupFutureUsage`].
        set setup_future_usage: CreateTestConfirmationTokenSetupFutureUsage,
        /// See [`CreateTestConfirmationTokenShipping`].
        set shipping: CreateTestConfirmationTokenShipping,
    }
}

params! {
    /// Fund test customer cash balance, as it is sent.
    required FundTestCustomerCashBalance {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// A text.
        set reference: String,
    }
}

impl FundTestCustomerCashBalance {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Expire test refund, as it is sent.
    options ExpireTestRefund {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Create test confirmation token payment method data, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodData {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAcssDebit`].
        set acss_debit: CreateTestConfirmationTokenPaymentMethodDataAcssDebit,
        /// Values by name.
        entry affirm: Value,
        /// Values by name.
        entry afterpay_clearpay: Value,
        /// Values by name.
        entry alipay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay`].
        set allow_redisplay: CreateTestConfirmationTokenPaymentMethodDataAllowRedisplay,
        /// Values by name.
        entry alma: Value,
        /// Values by name.
        entry amazon_pay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit`].
        set au_becs_debit: CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBacsDebit`].
        set bacs_debit: CreateTestConfirmationTokenPaymentMethodDataBacsDebit,
        /// Values by name.
        entry bancontact: Value,
        /// Values by name.
        entry billie: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBillingDetails`].
        set billing_details: CreateTestConfirmationTokenPaymentMethodDataBillingDetails,
        /// Values by name.
        entry bizum: Value,
        /// Values by name.
        entry blik: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataBoleto`].
        set boleto: CreateTestConfirmationTokenPaymentMethodDataBoleto,
        /// Values by name.
        entry cashapp: Value,
        /// Values by name.
        entry crypto: Value,
        /// Values by name.
        entry customer_balance: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataEps`].
        set eps: CreateTestConfirmationTokenPaymentMethodDataEps,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpx`].
        set fpx: CreateTestConfirmationTokenPaymentMethodDataFpx,
        /// Values by name.
        entry giropay: Value,
        /// Values by name.
        entry grabpay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataIdeal`].
        set ideal: CreateTestConfirmationTokenPaymentMethodDataIdeal,
        /// Values by name.
        entry interac_present: Value,
        /// Values by name.
        entry kakao_pay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataKlarna`].
        set klarna: CreateTestConfirmationTokenPaymentMethodDataKlarna,
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
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNaverPay`].
        set naver_pay: CreateTestConfirmationTokenPaymentMethodDataNaverPay,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNzBankAccount`].
        set nz_bank_account: CreateTestConfirmationTokenPaymentMethodDataNzBankAccount,
        /// Values by name.
        entry oxxo: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataP24`].
        set p24: CreateTestConfirmationTokenPaymentMethodDataP24,
        /// Values by name.
        entry pay_by_bank: Value,
        /// Values by name.
        entry payco: Value,
        /// Values by name.
        entry paynow: Value,
        /// Values by name.
        entry paypal: Value,
        /// Values by name.
        entry paypay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataPayto`].
        set payto: CreateTestConfirmationTokenPaymentMethodDataPayto,
        /// Values by name.
        entry pix: Value,
        /// Values by name.
        entry promptpay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataRadarOptions`].
        set radar_options: CreateTestConfirmationTokenPaymentMethodDataRadarOptions,
        /// Values by name.
        entry revolut_pay: Value,
        /// Values by name.
        entry samsung_pay: Value,
        /// Values by name.
        entry satispay: Value,
        /// Values by name.
        entry scalapay: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSepaDebit`].
        set sepa_debit: CreateTestConfirmationTokenPaymentMethodDataSepaDebit,
        /// Values by name.
        entry sequra: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSofort`].
        set sofort: CreateTestConfirmationTokenPaymentMethodDataSofort,
        /// Values by name.
        entry sunbit: Value,
        /// Values by name.
        entry swish: Value,
        /// Values by name.
        entry twint: Value,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataType`].
        set r#type = "type": CreateTestConfirmationTokenPaymentMethodDataType,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpi`].
        set upi: CreateTestConfirmationTokenPaymentMethodDataUpi,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUsBankAccount`].
        set us_bank_account: CreateTestConfirmationTokenPaymentMethodDataUsBankAccount,
        /// Values by name.
        entry wechat_pay: Value,
        /// Values by name.
        entry zip: Value,
    }
}

impl CreateTestConfirmationTokenPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTestConfirmationTokenPaymentMethodDataType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create test confirmation token payment method options, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodOptions {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCard`].
        set card: CreateTestConfirmationTokenPaymentMethodOptionsCard,
    }
}

texts! {
    /// Create test confirmation token setup future usage: one of some texts, or any other.
    CreateTestConfirmationTokenSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

params! {
    /// Create test confirmation token shipping, as it is sent.
    required_group CreateTestConfirmationTokenShipping {
        /// See [`CreateTestConfirmationTokenShippingAddress`].
        set address: CreateTestConfirmationTokenShippingAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

impl CreateTestConfirmationTokenShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<CreateTestConfirmationTokenShippingAddress>,
        name: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create test confirmation token payment method data acss debit, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataAcssDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set institution_number: String,
        /// A text.
        set transit_number: String,
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
        Self(Fields::new())
            .account_number(account_number)
            .institution_number(institution_number)
            .transit_number(transit_number)
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

params! {
    /// Create test confirmation token payment method data au becs debit, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self(Fields::new()).account_number(account_number).bsb_number(bsb_number)
    }
}

params! {
    /// Create test confirmation token payment method data bacs debit, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataBacsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set sort_code: String,
    }
}

params! {
    /// Create test confirmation token payment method data billing details, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataBillingDetails {
        /// See [`CreateTestConfirmationTokenShippingAddress`].
        set address or unset_address: CreateTestConfirmationTokenShippingAddress,
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
    /// Create test confirmation token payment method data boleto, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataBoleto {
        /// A text.
        set tax_id: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(Fields::new()).tax_id(tax_id)
    }
}

params! {
    /// Create test confirmation token payment method data eps, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataEps {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataEpsBank`].
        set bank: CreateTestConfirmationTokenPaymentMethodDataEpsBank,
    }
}

params! {
    /// Create test confirmation token payment method data fpx, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataFpx {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxBank`].
        set bank: CreateTestConfirmationTokenPaymentMethodDataFpxBank,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreateTestConfirmationTokenPaymentMethodDataFpxBank>) -> Self {
        Self(Fields::new()).bank(bank)
    }
}

params! {
    /// Create test confirmation token payment method data ideal, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataIdeal {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataIdealBank`].
        set bank: CreateTestConfirmationTokenPaymentMethodDataIdealBank,
    }
}

params! {
    /// Create test confirmation token payment method data klarna, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataKlarna {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataKlarnaDob`].
        set dob: CreateTestConfirmationTokenPaymentMethodDataKlarnaDob,
    }
}

params! {
    /// Create test confirmation token payment method data naver pay, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataNaverPay {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding`].
        set funding: CreateTestConfirmationTokenPaymentMethodDataNaverPayFunding,
    }
}

params! {
    /// Create test confirmation token payment method data nz bank account, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataNzBankAccount {
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

impl CreateTestConfirmationTokenPaymentMethodDataNzBankAccount {
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
    /// Create test confirmation token payment method data p24, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataP24 {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataP24Bank`].
        set bank: CreateTestConfirmationTokenPaymentMethodDataP24Bank,
    }
}

params! {
    /// Create test confirmation token payment method data payto, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataPayto {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
        /// A text.
        set pay_id: String,
    }
}

params! {
    /// Create test confirmation token payment method data radar options, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataRadarOptions {
        /// A text.
        set session: String,
    }
}

params! {
    /// Create test confirmation token payment method data sepa debit, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataSepaDebit {
        /// A text.
        set iban: String,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(Fields::new()).iban(iban)
    }
}

params! {
    /// Create test confirmation token payment method data sofort, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataSofort {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataSofortCountry`].
        set country: CreateTestConfirmationTokenPaymentMethodDataSofortCountry,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreateTestConfirmationTokenPaymentMethodDataSofortCountry>) -> Self {
        Self(Fields::new()).country(country)
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

params! {
    /// Create test confirmation token payment method data upi, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataUpi {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions`].
        set mandate_options: CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions,
    }
}

params! {
    /// Create test confirmation token payment method data us bank account, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataUsBankAccount {
        /// See [`CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreateTestConfirmationTokenPaymentMethodDataFpxAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType`].
        set account_type: CreateTestConfirmationTokenPaymentMethodDataUsBankAccountAccountType,
        /// A text.
        set financial_connections_account: String,
        /// A text.
        set routing_number: String,
    }
}

params! {
    /// Create test confirmation token payment method options card, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodOptionsCard {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments`].
        set installments: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments,
    }
}

params! {
    /// Create test confirmation token shipping address, as it is sent.
    group CreateTestConfirmationTokenShippingAddress {
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

params! {
    /// Create test confirmation token payment method data klarna dob, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodDataKlarnaDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreateTestConfirmationTokenPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
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

params! {
    /// Create test confirmation token payment method data upi mandate options, as it is sent.
    group CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType`].
        set amount_type: CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
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

params! {
    /// Create test confirmation token payment method options card installments, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments {
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan`].
        set plan: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan,
    }
}

impl CreateTestConfirmationTokenPaymentMethodOptionsCardInstallments {
    /// With what must be there.
    #[must_use]
    pub fn new(plan: impl Into<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan>) -> Self {
        Self(Fields::new()).plan(plan)
    }
}

texts! {
    /// Create test confirmation token payment method data upi mandate options amount type: one of some texts, or any other.
    CreateTestConfirmationTokenPaymentMethodDataUpiMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

params! {
    /// Create test confirmation token payment method options card installments plan, as it is sent.
    required_group CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        set count: i64,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval`].
        set interval: CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanInterval,
        /// See [`CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType`].
        set r#type = "type": CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType,
    }
}

impl CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTestConfirmationTokenPaymentMethodOptionsCardInstallmentsPlanType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
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
