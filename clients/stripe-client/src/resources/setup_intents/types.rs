//! What goes into and comes out of [`SetupIntents`](super::SetupIntents).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Setup attempt, as it comes back: anything may be missing.
    answer SetupAttempt {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// Yes or no.
        pub attach_to_self: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list, each [`SetupAttemptFlowDirection`].
        pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`SetupAttemptPaymentMethodDetails`].
        pub payment_method_details: Option<Box<SetupAttemptPaymentMethodDetails>>,
        /// See [`SetupAttemptSetupError`].
        pub setup_error: Option<Box<SetupAttemptSetupError>>,
        /// An id, or the [`SetupIntent`] where it is expanded.
        pub setup_intent: Option<Expandable<SetupIntent>>,
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub usage: Option<String>,
    }
}

record! {
    /// Setup intent, as it comes back: anything may be missing.
    answer SetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<SetupIntentAllowedPaymentMethodType>>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// Yes or no.
        pub attach_to_self: Option<bool>,
        /// See [`SetupIntentAutomaticPaymentMethods`].
        pub automatic_payment_methods: Option<SetupIntentAutomaticPaymentMethods>,
        /// See [`SetupIntentCancellationReason`].
        pub cancellation_reason: Option<SetupIntentCancellationReason>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<Vec<SetupIntentExcludedPaymentMethodType>>,
        /// A list, each [`SetupAttemptFlowDirection`].
        pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
        /// A text.
        pub id: String,
        /// See [`SetupAttemptSetupError`].
        pub last_setup_error: Option<Box<SetupAttemptSetupError>>,
        /// An id, or the [`SetupAttempt`] where it is expanded.
        pub latest_attempt: Option<Expandable<SetupAttempt>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`SetupIntentManagedPayments`].
        pub managed_payments: Option<SetupIntentManagedPayments>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub mandate: Option<Expandable<objects::Mandate>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`SetupIntentNextAction`].
        pub next_action: Option<Box<SetupIntentNextAction>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`SetupIntentPaymentMethodConfigurationDetails`].
        pub payment_method_configuration_details: Option<SetupIntentPaymentMethodConfigurationDetails>,
        /// See [`SetupIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
        /// A list.
        pub payment_method_types: Option<Vec<String>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub single_use_mandate: Option<Expandable<objects::Mandate>>,
        /// See [`SetupIntentStatus`].
        pub status: Option<SetupIntentStatus>,
        /// A text.
        pub usage: Option<String>,
    }
}

choice! {
    /// List setup attempts created: one of several things, or any other.
    ListSetupAttemptsCreated {
        Integer(i64) if Value::is_i64,
        ListSetupAttemptsCreatedValue(ListSetupAttemptsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListSetupAttemptsCreated {
        Integer(i64),
        ListSetupAttemptsCreatedValue(ListSetupAttemptsCreatedValue),
    }
}

record! {
    /// List setup attempts query, as it is sent.
    request ListSetupAttemptsQuery {
        /// See [`ListSetupAttemptsCreated`].
        pub created: Option<ListSetupAttemptsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub setup_intent: String,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListSetupAttemptsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(setup_intent: impl Into<String>) -> Self {
        Self { setup_intent: setup_intent.into(), ..Slot::blank() }
    }
}

setters! {
    ListSetupAttemptsQuery {
        set created: ListSetupAttemptsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List setup intents query, as it is sent.
    options ListSetupIntentsQuery {
        /// Yes or no.
        pub attach_to_self: Option<bool>,
        /// See [`ListSetupAttemptsCreated`].
        pub created: Option<ListSetupAttemptsCreated>,
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
        pub payment_method: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListSetupIntentsQuery {
        set attach_to_self: bool,
        set created: ListSetupAttemptsCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_method: String,
        set starting_after: String,
    }
}

record! {
    /// Create setup intent, as it is sent.
    options CreateSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<SetupIntentAllowedPaymentMethodType>>,
        /// Yes or no.
        pub attach_to_self: Option<bool>,
        /// See [`CreateSetupIntentAutomaticPaymentMethods`].
        pub automatic_payment_methods: Option<CreateSetupIntentAutomaticPaymentMethods>,
        /// Yes or no.
        pub confirm: Option<bool>,
        /// A text.
        pub confirmation_token: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<Vec<SetupIntentExcludedPaymentMethodType>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`SetupAttemptFlowDirection`].
        pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
        /// See [`CreateSetupIntentMandateData`].
        pub mandate_data: Option<OrUnset<CreateSetupIntentMandateData>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub payment_method_configuration: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreateSetupIntentPaymentMethodData>>,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreateSetupIntentPaymentMethodOptions>>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`CreateSetupIntentSingleUse`].
        pub single_use: Option<CreateSetupIntentSingleUse>,
        /// See [`CreateSetupIntentUsage`].
        pub usage: Option<CreateSetupIntentUsage>,
        /// Yes or no.
        pub use_stripe_sdk: Option<bool>,
    }
}

setters! {
    CreateSetupIntent {
        list allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        set attach_to_self: bool,
        set automatic_payment_methods: CreateSetupIntentAutomaticPaymentMethods,
        set confirm: bool,
        set confirmation_token: String,
        set customer: String,
        set customer_account: String,
        set description: String,
        list excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
        list expand: String,
        list flow_directions: SetupAttemptFlowDirection,
        set mandate_data or unset_mandate_data: CreateSetupIntentMandateData,
        entry metadata: String,
        set on_behalf_of: String,
        set payment_method: String,
        set payment_method_configuration: String,
        set payment_method_data: Box<CreateSetupIntentPaymentMethodData>,
        set payment_method_options: Box<CreateSetupIntentPaymentMethodOptions>,
        set return_url: String,
        set single_use: CreateSetupIntentSingleUse,
        set usage: CreateSetupIntentUsage,
        set use_stripe_sdk: bool,
    }
}

record! {
    /// Retrieve setup intent query, as it is sent.
    options RetrieveSetupIntentQuery {
        /// A text.
        pub client_secret: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    RetrieveSetupIntentQuery {
        set client_secret: String,
        list expand: String,
    }
}

record! {
    /// Update setup intent, as it is sent.
    options UpdateSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<OrUnset<Vec<SetupIntentAllowedPaymentMethodType>>>,
        /// Yes or no.
        pub attach_to_self: Option<bool>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<OrUnset<Vec<SetupIntentExcludedPaymentMethodType>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`SetupAttemptFlowDirection`].
        pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub payment_method_configuration: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreateSetupIntentPaymentMethodData>>,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreateSetupIntentPaymentMethodOptions>>,
    }
}

setters! {
    UpdateSetupIntent {
        list allowed_payment_method_types or unset_allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        set attach_to_self: bool,
        set customer: String,
        set customer_account: String,
        set description: String,
        list excluded_payment_method_types or unset_excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
        list expand: String,
        list flow_directions: SetupAttemptFlowDirection,
        entry metadata or unset_metadata: String,
        set payment_method: String,
        set payment_method_configuration: String,
        set payment_method_data: Box<CreateSetupIntentPaymentMethodData>,
        set payment_method_options: Box<CreateSetupIntentPaymentMethodOptions>,
    }
}

record! {
    /// Cancel setup intent, as it is sent.
    options CancelSetupIntent {
        /// See [`SetupIntentCancellationReason`].
        pub cancellation_reason: Option<SetupIntentCancellationReason>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelSetupIntent {
        set cancellation_reason: SetupIntentCancellationReason,
        list expand: String,
    }
}

record! {
    /// Confirm setup intent, as it is sent.
    options ConfirmSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<SetupIntentAllowedPaymentMethodType>>,
        /// A text.
        pub confirmation_token: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ConfirmSetupIntentMandateData`].
        pub mandate_data: Option<OrUnset<ConfirmSetupIntentMandateData>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreateSetupIntentPaymentMethodData>>,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreateSetupIntentPaymentMethodOptions>>,
        /// A text.
        pub return_url: Option<String>,
        /// Yes or no.
        pub use_stripe_sdk: Option<bool>,
    }
}

setters! {
    ConfirmSetupIntent {
        list allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        set confirmation_token: String,
        list expand: String,
        set mandate_data or unset_mandate_data: ConfirmSetupIntentMandateData,
        set payment_method: String,
        set payment_method_data: Box<CreateSetupIntentPaymentMethodData>,
        set payment_method_options: Box<CreateSetupIntentPaymentMethodOptions>,
        set return_url: String,
        set use_stripe_sdk: bool,
    }
}

record! {
    /// Verify setup intent microdeposits, as it is sent.
    options VerifySetupIntentMicrodeposits {
        /// A list.
        pub amounts: Option<Vec<i64>>,
        /// A text.
        pub descriptor_code: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    VerifySetupIntentMicrodeposits {
        list amounts: i64,
        set descriptor_code: String,
        list expand: String,
    }
}

texts! {
    /// Setup attempt flow direction: one of some texts, or any other.
    SetupAttemptFlowDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

record! {
    /// Setup attempt payment method details, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetails {
        /// Values by name.
        pub acss_debit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub au_becs_debit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub bacs_debit: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsBancontact`].
        pub bancontact: Option<Box<SetupAttemptPaymentMethodDetailsBancontact>>,
        /// See [`SetupAttemptPaymentMethodDetailsBlik`].
        pub blik: Option<SetupAttemptPaymentMethodDetailsBlik>,
        /// Values by name.
        pub boleto: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsCard`].
        pub card: Option<Box<SetupAttemptPaymentMethodDetailsCard>>,
        /// See [`SetupAttemptPaymentMethodDetailsCardPresent`].
        pub card_present: Option<SetupAttemptPaymentMethodDetailsCardPresent>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsIdeal`].
        pub ideal: Option<Box<SetupAttemptPaymentMethodDetailsIdeal>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub klarna: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kr_card: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub link: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsBlik`].
        pub naver_pay: Option<SetupAttemptPaymentMethodDetailsBlik>,
        /// Values by name.
        pub nz_bank_account: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub paypal: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub payto: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsPix`].
        pub pix: Option<SetupAttemptPaymentMethodDetailsPix>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub sepa_debit: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsBancontact`].
        pub sofort: Option<Box<SetupAttemptPaymentMethodDetailsBancontact>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// Values by name.
        pub upi: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub us_bank_account: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Setup attempt setup error, as it comes back: anything may be missing.
    answer SetupAttemptSetupError {
        /// A text.
        pub advice_code: Option<String>,
        /// A text.
        pub charge: Option<String>,
        /// See [`SetupAttemptSetupErrorCode`].
        pub code: Option<SetupAttemptSetupErrorCode>,
        /// A text.
        pub decline_code: Option<String>,
        /// A text.
        pub doc_url: Option<String>,
        /// A text.
        pub message: Option<String>,
        /// A text.
        pub network_advice_code: Option<String>,
        /// A text.
        pub network_decline_code: Option<String>,
        /// A text.
        pub param: Option<String>,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        pub payment_intent: Option<Box<objects::PaymentIntent>>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        pub payment_method: Option<Box<objects::PaymentMethod>>,
        /// A text.
        pub payment_method_type: Option<String>,
        /// A text.
        pub request_log_url: Option<String>,
        /// See [`SetupIntent`].
        pub setup_intent: Option<Box<SetupIntent>>,
        /// See [`SetupAttemptSetupErrorSource`].
        pub source: Option<SetupAttemptSetupErrorSource>,
        /// See [`SetupAttemptSetupErrorType`].
        pub r#type: Option<SetupAttemptSetupErrorType> = "type",
    }
}

texts! {
    /// Setup intent allowed payment method type: one of some texts, or any other.
    SetupIntentAllowedPaymentMethodType {
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
        BokuPromptpay = "boku_promptpay",
        Boleto = "boleto",
        CapchasePay = "capchase_pay",
        Card = "card",
        CardPresent = "card_present",
        Cashapp = "cashapp",
        CheckScan = "check_scan",
        ClickToPay = "click_to_pay",
        Crypto = "crypto",
        CustomerBalance = "customer_balance",
        DemoPay = "demo_pay",
        Duitnow = "duitnow",
        DummyAuthPush = "dummy_auth_push",
        DummyPassthroughCard = "dummy_passthrough_card",
        Edenred = "edenred",
        Eps = "eps",
        Fpx = "fpx",
        Gcash = "gcash",
        Getbalance = "getbalance",
        GiftCard = "gift_card",
        Giropay = "giropay",
        Gopay = "gopay",
        Grabpay = "grabpay",
        IdBankTransfer = "id_bank_transfer",
        Ideal = "ideal",
        InteracPresent = "interac_present",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Knet = "knet",
        Konbini = "konbini",
        KrCard = "kr_card",
        KrMarket = "kr_market",
        Kriya = "kriya",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Momo = "momo",
        Mondu = "mondu",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        Netbanking = "netbanking",
        NgBank = "ng_bank",
        NgBankTransfer = "ng_bank_transfer",
        NgCard = "ng_card",
        NgMarket = "ng_market",
        NgUssd = "ng_ussd",
        NgWallet = "ng_wallet",
        NzBankAccount = "nz_bank_account",
        Octopus = "octopus",
        Oxxo = "oxxo",
        P24 = "p24",
        PaperCheck = "paper_check",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        Qris = "qris",
        Rechnung = "rechnung",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        ShopPay = "shop_pay",
        Shopeepay = "shopeepay",
        Sofort = "sofort",
        SouthKoreaMarket = "south_korea_market",
        StripeBalance = "stripe_balance",
        Sunbit = "sunbit",
        Swish = "swish",
        Tamara = "tamara",
        TestPay = "test_pay",
        TouchNGo = "touch_n_go",
        Truemoney = "truemoney",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        UsCashVoucher = "us_cash_voucher",
        Vipps = "vipps",
        WechatPay = "wechat_pay",
        Wero = "wero",
        Zip = "zip",
    }
}

record! {
    /// Setup intent automatic payment methods, as it comes back: anything may be missing.
    answer SetupIntentAutomaticPaymentMethods {
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        pub allow_redirects: Option<SetupIntentAutomaticPaymentMethodsAllowRedirects>,
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

texts! {
    /// Setup intent cancellation reason: one of some texts, or any other.
    SetupIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        RequestedByCustomer = "requested_by_customer",
    }
}

texts! {
    /// Setup intent excluded payment method type: one of some texts, or any other.
    SetupIntentExcludedPaymentMethodType {
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
    /// Setup intent managed payments, as it comes back: anything may be missing.
    answer SetupIntentManagedPayments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Setup intent next action, as it comes back: anything may be missing.
    answer SetupIntentNextAction {
        /// Values by name.
        pub blik_authorize: Option<BTreeMap<String, Value>>,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode`].
        pub cashapp_handle_redirect_or_display_qr_code: Option<Box<SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
        /// See [`SetupIntentNextActionPixDisplayQrCode`].
        pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
        /// See [`SetupIntentNextActionRedirectToUrl`].
        pub redirect_to_url: Option<SetupIntentNextActionRedirectToUrl>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode`].
        pub upi_handle_redirect_or_display_qr_code: Option<Box<SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
        /// Values by name.
        pub use_stripe_sdk: Option<BTreeMap<String, Value>>,
        /// See [`SetupIntentNextActionVerifyWithMicrodeposits`].
        pub verify_with_microdeposits: Option<SetupIntentNextActionVerifyWithMicrodeposits>,
    }
}

record! {
    /// Setup intent payment method configuration details, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodConfigurationDetails {
        /// A text.
        pub id: String,
        /// A text.
        pub parent: Option<String>,
    }
}

record! {
    /// Setup intent payment method options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptions {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<SetupIntentPaymentMethodOptionsAcssDebit>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`SetupIntentPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<SetupIntentPaymentMethodOptionsBacsDebit>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// See [`SetupIntentPaymentMethodOptionsBlik`].
        pub blik: Option<SetupIntentPaymentMethodOptionsBlik>,
        /// See [`SetupIntentPaymentMethodOptionsCard`].
        pub card: Option<SetupIntentPaymentMethodOptionsCard>,
        /// Values by name.
        pub card_present: Option<BTreeMap<String, Value>>,
        /// See [`SetupIntentPaymentMethodOptionsKlarna`].
        pub klarna: Option<SetupIntentPaymentMethodOptionsKlarna>,
        /// See [`SetupIntentPaymentMethodOptionsLink`].
        pub link: Option<SetupIntentPaymentMethodOptionsLink>,
        /// See [`SetupIntentPaymentMethodOptionsPaypal`].
        pub paypal: Option<SetupIntentPaymentMethodOptionsPaypal>,
        /// See [`SetupIntentPaymentMethodOptionsPayto`].
        pub payto: Option<SetupIntentPaymentMethodOptionsPayto>,
        /// See [`SetupIntentPaymentMethodOptionsPix`].
        pub pix: Option<SetupIntentPaymentMethodOptionsPix>,
        /// See [`SetupIntentPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<SetupIntentPaymentMethodOptionsBacsDebit>,
        /// See [`SetupIntentPaymentMethodOptionsUpi`].
        pub upi: Option<SetupIntentPaymentMethodOptionsUpi>,
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<SetupIntentPaymentMethodOptionsUsBankAccount>,
    }
}

texts! {
    /// Setup intent status: one of some texts, or any other.
    SetupIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
}

record! {
    /// List setup attempts created value, as it is sent.
    options ListSetupAttemptsCreatedValue {
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
    ListSetupAttemptsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create setup intent automatic payment methods, as it is sent.
    request CreateSetupIntentAutomaticPaymentMethods {
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        pub allow_redirects: Option<SetupIntentAutomaticPaymentMethodsAllowRedirects>,
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateSetupIntentAutomaticPaymentMethods {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentAutomaticPaymentMethods {
        set allow_redirects: SetupIntentAutomaticPaymentMethodsAllowRedirects,
    }
}

record! {
    /// Create setup intent mandate data, as it is sent.
    request CreateSetupIntentMandateData {
        /// See [`CreateSetupIntentMandateDataCustomerAcceptance`].
        pub customer_acceptance: Box<CreateSetupIntentMandateDataCustomerAcceptance>,
    }
}

impl CreateSetupIntentMandateData {
    /// With what must be there.
    #[must_use]
    pub fn new(customer_acceptance: impl Into<Box<CreateSetupIntentMandateDataCustomerAcceptance>>) -> Self {
        Self { customer_acceptance: customer_acceptance.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentMandateData {
    }
}

record! {
    /// Create setup intent payment method data, as it is sent.
    request CreateSetupIntentPaymentMethodData {
        /// See [`CreateSetupIntentPaymentMethodDataAcssDebit`].
        pub acss_debit: Option<CreateSetupIntentPaymentMethodDataAcssDebit>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataAllowRedisplay`].
        pub allow_redisplay: Option<CreateSetupIntentPaymentMethodDataAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataAuBecsDebit`].
        pub au_becs_debit: Option<CreateSetupIntentPaymentMethodDataAuBecsDebit>,
        /// See [`CreateSetupIntentPaymentMethodDataBacsDebit`].
        pub bacs_debit: Option<CreateSetupIntentPaymentMethodDataBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataBillingDetails`].
        pub billing_details: Option<CreateSetupIntentPaymentMethodDataBillingDetails>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub blik: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataBoleto`].
        pub boleto: Option<CreateSetupIntentPaymentMethodDataBoleto>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataEps`].
        pub eps: Option<CreateSetupIntentPaymentMethodDataEps>,
        /// See [`CreateSetupIntentPaymentMethodDataFpx`].
        pub fpx: Option<CreateSetupIntentPaymentMethodDataFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataIdeal`].
        pub ideal: Option<CreateSetupIntentPaymentMethodDataIdeal>,
        /// Values by name.
        pub interac_present: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataKlarna`].
        pub klarna: Option<CreateSetupIntentPaymentMethodDataKlarna>,
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
        /// See [`CreateSetupIntentPaymentMethodDataNaverPay`].
        pub naver_pay: Option<CreateSetupIntentPaymentMethodDataNaverPay>,
        /// See [`CreateSetupIntentPaymentMethodDataNzBankAccount`].
        pub nz_bank_account: Option<Box<CreateSetupIntentPaymentMethodDataNzBankAccount>>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataP24`].
        pub p24: Option<CreateSetupIntentPaymentMethodDataP24>,
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
        /// See [`CreateSetupIntentPaymentMethodDataPayto`].
        pub payto: Option<CreateSetupIntentPaymentMethodDataPayto>,
        /// Values by name.
        pub pix: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataRadarOptions`].
        pub radar_options: Option<CreateSetupIntentPaymentMethodDataRadarOptions>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataSepaDebit`].
        pub sepa_debit: Option<CreateSetupIntentPaymentMethodDataSepaDebit>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataSofort`].
        pub sofort: Option<CreateSetupIntentPaymentMethodDataSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodDataType`].
        pub r#type: CreateSetupIntentPaymentMethodDataType = "type",
        /// See [`CreateSetupIntentPaymentMethodDataUpi`].
        pub upi: Option<CreateSetupIntentPaymentMethodDataUpi>,
        /// See [`CreateSetupIntentPaymentMethodDataUsBankAccount`].
        pub us_bank_account: Option<Box<CreateSetupIntentPaymentMethodDataUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

impl CreateSetupIntentPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentPaymentMethodDataType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodData {
        set acss_debit: CreateSetupIntentPaymentMethodDataAcssDebit,
        entry affirm: Value,
        entry afterpay_clearpay: Value,
        entry alipay: Value,
        set allow_redisplay: CreateSetupIntentPaymentMethodDataAllowRedisplay,
        entry alma: Value,
        entry amazon_pay: Value,
        set au_becs_debit: CreateSetupIntentPaymentMethodDataAuBecsDebit,
        set bacs_debit: CreateSetupIntentPaymentMethodDataBacsDebit,
        entry bancontact: Value,
        entry billie: Value,
        set billing_details: CreateSetupIntentPaymentMethodDataBillingDetails,
        entry bizum: Value,
        entry blik: Value,
        set boleto: CreateSetupIntentPaymentMethodDataBoleto,
        entry cashapp: Value,
        entry crypto: Value,
        entry customer_balance: Value,
        set eps: CreateSetupIntentPaymentMethodDataEps,
        set fpx: CreateSetupIntentPaymentMethodDataFpx,
        entry giropay: Value,
        entry grabpay: Value,
        set ideal: CreateSetupIntentPaymentMethodDataIdeal,
        entry interac_present: Value,
        entry kakao_pay: Value,
        set klarna: CreateSetupIntentPaymentMethodDataKlarna,
        entry konbini: Value,
        entry kr_card: Value,
        entry link: Value,
        entry mb_way: Value,
        entry metadata: String,
        entry mobilepay: Value,
        entry multibanco: Value,
        set naver_pay: CreateSetupIntentPaymentMethodDataNaverPay,
        set nz_bank_account: Box<CreateSetupIntentPaymentMethodDataNzBankAccount>,
        entry oxxo: Value,
        set p24: CreateSetupIntentPaymentMethodDataP24,
        entry pay_by_bank: Value,
        entry payco: Value,
        entry paynow: Value,
        entry paypal: Value,
        entry paypay: Value,
        set payto: CreateSetupIntentPaymentMethodDataPayto,
        entry pix: Value,
        entry promptpay: Value,
        set radar_options: CreateSetupIntentPaymentMethodDataRadarOptions,
        entry revolut_pay: Value,
        entry samsung_pay: Value,
        entry satispay: Value,
        entry scalapay: Value,
        set sepa_debit: CreateSetupIntentPaymentMethodDataSepaDebit,
        entry sequra: Value,
        set sofort: CreateSetupIntentPaymentMethodDataSofort,
        entry sunbit: Value,
        entry swish: Value,
        entry twint: Value,
        set upi: CreateSetupIntentPaymentMethodDataUpi,
        set us_bank_account: Box<CreateSetupIntentPaymentMethodDataUsBankAccount>,
        entry wechat_pay: Value,
        entry zip: Value,
    }
}

record! {
    /// Create setup intent payment method options, as it is sent.
    options CreateSetupIntentPaymentMethodOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<CreateSetupIntentPaymentMethodOptionsAcssDebit>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<CreateSetupIntentPaymentMethodOptionsBacsDebit>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsBlik`].
        pub blik: Option<CreateSetupIntentPaymentMethodOptionsBlik>,
        /// See [`CreateSetupIntentPaymentMethodOptionsCard`].
        pub card: Option<CreateSetupIntentPaymentMethodOptionsCard>,
        /// Values by name.
        pub card_present: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarna`].
        pub klarna: Option<Box<CreateSetupIntentPaymentMethodOptionsKlarna>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsLink`].
        pub link: Option<CreateSetupIntentPaymentMethodOptionsLink>,
        /// See [`CreateSetupIntentPaymentMethodOptionsPaypal`].
        pub paypal: Option<CreateSetupIntentPaymentMethodOptionsPaypal>,
        /// See [`CreateSetupIntentPaymentMethodOptionsPayto`].
        pub payto: Option<CreateSetupIntentPaymentMethodOptionsPayto>,
        /// See [`CreateSetupIntentPaymentMethodOptionsPix`].
        pub pix: Option<CreateSetupIntentPaymentMethodOptionsPix>,
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<CreateSetupIntentPaymentMethodOptionsBacsDebit>,
        /// See [`CreateSetupIntentPaymentMethodOptionsUpi`].
        pub upi: Option<Box<CreateSetupIntentPaymentMethodOptionsUpi>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<Box<CreateSetupIntentPaymentMethodOptionsUsBankAccount>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptions {
        set acss_debit: CreateSetupIntentPaymentMethodOptionsAcssDebit,
        entry amazon_pay: Value,
        set bacs_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
        entry bizum: Value,
        set blik: CreateSetupIntentPaymentMethodOptionsBlik,
        set card: CreateSetupIntentPaymentMethodOptionsCard,
        entry card_present: Value,
        set klarna: Box<CreateSetupIntentPaymentMethodOptionsKlarna>,
        set link: CreateSetupIntentPaymentMethodOptionsLink,
        set paypal: CreateSetupIntentPaymentMethodOptionsPaypal,
        set payto: CreateSetupIntentPaymentMethodOptionsPayto,
        set pix: CreateSetupIntentPaymentMethodOptionsPix,
        set sepa_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
        set upi: Box<CreateSetupIntentPaymentMethodOptionsUpi>,
        set us_bank_account: Box<CreateSetupIntentPaymentMethodOptionsUsBankAccount>,
    }
}

record! {
    /// Create setup intent single use, as it is sent.
    request CreateSetupIntentSingleUse {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
    }
}

impl CreateSetupIntentSingleUse {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentSingleUse {
    }
}

texts! {
    /// Create setup intent usage: one of some texts, or any other.
    CreateSetupIntentUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Confirm setup intent mandate data, as it is sent.
    options ConfirmSetupIntentMandateData {
        /// See [`ConfirmSetupIntentMandateDataCustomerAcceptance`].
        pub customer_acceptance: Option<Box<ConfirmSetupIntentMandateDataCustomerAcceptance>>,
    }
}

setters! {
    ConfirmSetupIntentMandateData {
        set customer_acceptance: Box<ConfirmSetupIntentMandateDataCustomerAcceptance>,
    }
}

record! {
    /// Setup attempt payment method details bancontact, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsBancontact {
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub bic: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_sepa_debit: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub generated_sepa_debit_mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub iban_last4: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsBancontactPreferredLanguage`].
        pub preferred_language: Option<SetupAttemptPaymentMethodDetailsBancontactPreferredLanguage>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Setup attempt payment method details blik, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsBlik {
        /// A text.
        pub buyer_id: Option<String>,
    }
}

record! {
    /// Setup attempt payment method details card, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCard {
        /// A text.
        pub brand: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsCardChecks`].
        pub checks: Option<SetupAttemptPaymentMethodDetailsCardChecks>,
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
        /// Yes or no.
        pub moto: Option<bool>,
        /// A text.
        pub network: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecure`].
        pub three_d_secure: Option<Box<SetupAttemptPaymentMethodDetailsCardThreeDSecure>>,
        /// See [`SetupAttemptPaymentMethodDetailsCardWallet`].
        pub wallet: Option<SetupAttemptPaymentMethodDetailsCardWallet>,
    }
}

record! {
    /// Setup attempt payment method details card present, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCardPresent {
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_card: Option<Expandable<objects::PaymentMethod>>,
        /// See [`SetupAttemptPaymentMethodDetailsCardPresentOffline`].
        pub offline: Option<SetupAttemptPaymentMethodDetailsCardPresentOffline>,
    }
}

record! {
    /// Setup attempt payment method details ideal, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsIdeal {
        /// See [`SetupAttemptPaymentMethodDetailsIdealBank`].
        pub bank: Option<SetupAttemptPaymentMethodDetailsIdealBank>,
        /// See [`SetupAttemptPaymentMethodDetailsIdealBic`].
        pub bic: Option<SetupAttemptPaymentMethodDetailsIdealBic>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub generated_sepa_debit: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub generated_sepa_debit_mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub verified_name: Option<String>,
    }
}

record! {
    /// Setup attempt payment method details pix, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsPix {
        /// A text.
        pub fingerprint: Option<String>,
    }
}

texts! {
    /// Setup attempt setup error code: one of some texts, or any other.
    SetupAttemptSetupErrorCode {
        AccountClosed = "account_closed",
        AccountCountryInvalidAddress = "account_country_invalid_address",
        AccountErrorCountryChangeRequiresAdditionalSteps = "account_error_country_change_requires_additional_steps",
        AccountInformationMismatch = "account_information_mismatch",
        AccountInvalid = "account_invalid",
        AccountNumberInvalid = "account_number_invalid",
        AccountTokenRequiredForV2Account = "account_token_required_for_v2_account",
        AcssDebitSessionIncomplete = "acss_debit_session_incomplete",
        ActionBlocked = "action_blocked",
        AlipayUpgradeRequired = "alipay_upgrade_required",
        AmountTooLarge = "amount_too_large",
        AmountTooSmall = "amount_too_small",
        AnomalousMoneyMovementRequest = "anomalous_money_movement_request",
        ApiKeyExpired = "api_key_expired",
        ApplicationFeesNotAllowed = "application_fees_not_allowed",
        ApprovalRequired = "approval_required",
        AuthenticationFailure = "authentication_failure",
        AuthenticationRequired = "authentication_required",
        BalanceInsufficient = "balance_insufficient",
        BalanceInvalidParameter = "balance_invalid_parameter",
        BankAccountBadRoutingNumbers = "bank_account_bad_routing_numbers",
        BankAccountDeclined = "bank_account_declined",
        BankAccountExists = "bank_account_exists",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        BankAccountUnverified = "bank_account_unverified",
        BankAccountVerificationFailed = "bank_account_verification_failed",
        BillingInvalidMandate = "billing_invalid_mandate",
        BitcoinUpgradeRequired = "bitcoin_upgrade_required",
        CapabilityNotActive = "capability_not_active",
        CaptureChargeAuthorizationExpired = "capture_charge_authorization_expired",
        CaptureUnauthorizedPayment = "capture_unauthorized_payment",
        CardDeclineRateLimitExceeded = "card_decline_rate_limit_exceeded",
        CardDeclined = "card_declined",
        CardholderPhoneNumberRequired = "cardholder_phone_number_required",
        ChargeAlreadyCaptured = "charge_already_captured",
        ChargeAlreadyRefunded = "charge_already_refunded",
        ChargeDisputed = "charge_disputed",
        ChargeExceedsSourceLimit = "charge_exceeds_source_limit",
        ChargeExceedsTransactionLimit = "charge_exceeds_transaction_limit",
        ChargeExpiredForCapture = "charge_expired_for_capture",
        ChargeInvalidParameter = "charge_invalid_parameter",
        ChargeNotRefundable = "charge_not_refundable",
        ClearingCodeUnsupported = "clearing_code_unsupported",
        CountryCodeInvalid = "country_code_invalid",
        CountryUnsupported = "country_unsupported",
        CouponExpired = "coupon_expired",
        CustomerMaxPaymentMethods = "customer_max_payment_methods",
        CustomerMaxSubscriptions = "customer_max_subscriptions",
        CustomerSessionExpired = "customer_session_expired",
        CustomerTaxLocationInvalid = "customer_tax_location_invalid",
        DebitNotAuthorized = "debit_not_authorized",
        DisputeEvidencePageLimitExceeded = "dispute_evidence_page_limit_exceeded",
        EmailInvalid = "email_invalid",
        ExpiredCard = "expired_card",
        ExpiredPaymentMethod = "expired_payment_method",
        FailedTaxCalculation = "failed_tax_calculation",
        FinancialAccountBalanceDoesNotSupportCurrency = "financial_account_balance_does_not_support_currency",
        FinancialAccountCapabilityNotEnabled = "financial_account_capability_not_enabled",
        FinancialAccountCapabilityRestricted = "financial_account_capability_restricted",
        FinancialConnectionsAccountInactive = "financial_connections_account_inactive",
        FinancialConnectionsAccountPendingAccountNumbers = "financial_connections_account_pending_account_numbers",
        FinancialConnectionsAccountUnavailableAccountNumbers = "financial_connections_account_unavailable_account_numbers",
        FinancialConnectionsConsentLocaleInvalid = "financial_connections_consent_locale_invalid",
        FinancialConnectionsConsentLocaleUnsupported = "financial_connections_consent_locale_unsupported",
        FinancialConnectionsNoSuccessfulTransactionRefresh = "financial_connections_no_successful_transaction_refresh",
        ForwardingApiInactive = "forwarding_api_inactive",
        ForwardingApiInvalidParameter = "forwarding_api_invalid_parameter",
        ForwardingApiRetryableUpstreamError = "forwarding_api_retryable_upstream_error",
        ForwardingApiUpstreamConnectionError = "forwarding_api_upstream_connection_error",
        ForwardingApiUpstreamConnectionTimeout = "forwarding_api_upstream_connection_timeout",
        ForwardingApiUpstreamError = "forwarding_api_upstream_error",
        IdempotencyKeyInUse = "idempotency_key_in_use",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        IncorrectZip = "incorrect_zip",
        IndiaRecurringPaymentMandateCanceled = "india_recurring_payment_mandate_canceled",
        InstantPayoutsConfigDisabled = "instant_payouts_config_disabled",
        InstantPayoutsCurrencyDisabled = "instant_payouts_currency_disabled",
        InstantPayoutsLimitExceeded = "instant_payouts_limit_exceeded",
        InstantPayoutsUnsupported = "instant_payouts_unsupported",
        InsufficientFunds = "insufficient_funds",
        IntentInvalidState = "intent_invalid_state",
        IntentVerificationMethodMissing = "intent_verification_method_missing",
        InvalidCanceledSubscriptionFields = "invalid_canceled_subscription_fields",
        InvalidCardType = "invalid_card_type",
        InvalidCharacters = "invalid_characters",
        InvalidChargeAmount = "invalid_charge_amount",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryMonth = "invalid_expiry_month",
        InvalidExpiryYear = "invalid_expiry_year",
        InvalidMandateReferencePrefixFormat = "invalid_mandate_reference_prefix_format",
        InvalidNumber = "invalid_number",
        InvalidSourceUsage = "invalid_source_usage",
        InvalidTaxLocation = "invalid_tax_location",
        InvoiceNoCustomerLineItems = "invoice_no_customer_line_items",
        InvoiceNoPaymentMethodTypes = "invoice_no_payment_method_types",
        InvoiceNoSubscriptionLineItems = "invoice_no_subscription_line_items",
        InvoiceNotEditable = "invoice_not_editable",
        InvoiceOnBehalfOfNotEditable = "invoice_on_behalf_of_not_editable",
        InvoicePaymentIntentRequiresAction = "invoice_payment_intent_requires_action",
        InvoiceUpcomingNone = "invoice_upcoming_none",
        LivemodeMismatch = "livemode_mismatch",
        LockTimeout = "lock_timeout",
        Missing = "missing",
        NoAccount = "no_account",
        NotAllowedOnStandardAccount = "not_allowed_on_standard_account",
        OutOfInventory = "out_of_inventory",
        OwnershipDeclarationNotAllowed = "ownership_declaration_not_allowed",
        ParameterInvalidEmpty = "parameter_invalid_empty",
        ParameterInvalidInteger = "parameter_invalid_integer",
        ParameterInvalidStringBlank = "parameter_invalid_string_blank",
        ParameterInvalidStringEmpty = "parameter_invalid_string_empty",
        ParameterMissing = "parameter_missing",
        ParameterUnknown = "parameter_unknown",
        ParametersExclusive = "parameters_exclusive",
        PaymentEvaluationOnApiVersionNotSupported = "payment_evaluation_on_api_version_not_supported",
        PaymentIntentActionRequired = "payment_intent_action_required",
        PaymentIntentAuthenticationFailure = "payment_intent_authentication_failure",
        PaymentIntentIncompatiblePaymentMethod = "payment_intent_incompatible_payment_method",
        PaymentIntentInvalidParameter = "payment_intent_invalid_parameter",
        PaymentIntentKonbiniRejectedConfirmationNumber = "payment_intent_konbini_rejected_confirmation_number",
        PaymentIntentMandateInvalid = "payment_intent_mandate_invalid",
        PaymentIntentPaymentAttemptExpired = "payment_intent_payment_attempt_expired",
        PaymentIntentPaymentAttemptFailed = "payment_intent_payment_attempt_failed",
        PaymentIntentRateLimitExceeded = "payment_intent_rate_limit_exceeded",
        PaymentIntentUnexpectedState = "payment_intent_unexpected_state",
        PaymentMethodBankAccountAlreadyVerified = "payment_method_bank_account_already_verified",
        PaymentMethodBankAccountBlocked = "payment_method_bank_account_blocked",
        PaymentMethodBillingDetailsAddressMissing = "payment_method_billing_details_address_missing",
        PaymentMethodConfigurationFailures = "payment_method_configuration_failures",
        PaymentMethodCurrencyMismatch = "payment_method_currency_mismatch",
        PaymentMethodCustomerDecline = "payment_method_customer_decline",
        PaymentMethodInvalidParameter = "payment_method_invalid_parameter",
        PaymentMethodInvalidParameterTestmode = "payment_method_invalid_parameter_testmode",
        PaymentMethodMicrodepositFailed = "payment_method_microdeposit_failed",
        PaymentMethodMicrodepositProcessingError = "payment_method_microdeposit_processing_error",
        PaymentMethodMicrodepositVerificationAmountsInvalid = "payment_method_microdeposit_verification_amounts_invalid",
        PaymentMethodMicrodepositVerificationAmountsMismatch = "payment_method_microdeposit_verification_amounts_mismatch",
        PaymentMethodMicrodepositVerificationAttemptsExceeded = "payment_method_microdeposit_verification_attempts_exceeded",
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch = "payment_method_microdeposit_verification_descriptor_code_mismatch",
        PaymentMethodMicrodepositVerificationTimeout = "payment_method_microdeposit_verification_timeout",
        PaymentMethodNotAvailable = "payment_method_not_available",
        PaymentMethodProviderDecline = "payment_method_provider_decline",
        PaymentMethodProviderTimeout = "payment_method_provider_timeout",
        PaymentMethodRestricted = "payment_method_restricted",
        PaymentMethodUnactivated = "payment_method_unactivated",
        PaymentMethodUnexpectedState = "payment_method_unexpected_state",
        PaymentMethodUnsupportedType = "payment_method_unsupported_type",
        PayoutReconciliationNotReady = "payout_reconciliation_not_ready",
        PayoutsLimitExceeded = "payouts_limit_exceeded",
        PayoutsNotAllowed = "payouts_not_allowed",
        PlatformAccountRequired = "platform_account_required",
        PlatformApiKeyExpired = "platform_api_key_expired",
        PostalCodeInvalid = "postal_code_invalid",
        ProcessingError = "processing_error",
        ProductInactive = "product_inactive",
        ProgressiveOnboardingLimitExceeded = "progressive_onboarding_limit_exceeded",
        RateLimit = "rate_limit",
        ReferToCustomer = "refer_to_customer",
        RefundDisputedPayment = "refund_disputed_payment",
        RequestBlocked = "request_blocked",
        ResourceAlreadyExists = "resource_already_exists",
        ResourceMissing = "resource_missing",
        ReturnIntentAlreadyProcessed = "return_intent_already_processed",
        RoutingNumberInvalid = "routing_number_invalid",
        SecretKeyRequired = "secret_key_required",
        SepaUnsupportedAccount = "sepa_unsupported_account",
        ServicePeriodCouponWithMeteredTieredItemUnsupported = "service_period_coupon_with_metered_tiered_item_unsupported",
        SetupAttemptFailed = "setup_attempt_failed",
        SetupIntentAuthenticationFailure = "setup_intent_authentication_failure",
        SetupIntentInvalidParameter = "setup_intent_invalid_parameter",
        SetupIntentMandateInvalid = "setup_intent_mandate_invalid",
        SetupIntentMobileWalletUnsupported = "setup_intent_mobile_wallet_unsupported",
        SetupIntentSetupAttemptExpired = "setup_intent_setup_attempt_expired",
        SetupIntentUnexpectedState = "setup_intent_unexpected_state",
        ShippingAddressInvalid = "shipping_address_invalid",
        ShippingCalculationFailed = "shipping_calculation_failed",
        SiretInvalid = "siret_invalid",
        SkuInactive = "sku_inactive",
        SmartDisputesNotAvailable = "smart_disputes_not_available",
        StateUnsupported = "state_unsupported",
        StatusTransitionInvalid = "status_transition_invalid",
        StorerCapabilityMissing = "storer_capability_missing",
        StorerCapabilityNotActive = "storer_capability_not_active",
        StripeTaxInactive = "stripe_tax_inactive",
        SubscriptionUpdateTrialAfterBillingCycleAnchor = "subscription_update_trial_after_billing_cycle_anchor",
        TaxIdInvalid = "tax_id_invalid",
        TaxIdProhibited = "tax_id_prohibited",
        TaxesCalculationFailed = "taxes_calculation_failed",
        TerminalLocationCountryUnsupported = "terminal_location_country_unsupported",
        TerminalReaderBusy = "terminal_reader_busy",
        TerminalReaderHardwareFault = "terminal_reader_hardware_fault",
        TerminalReaderInvalidLocationForActivation = "terminal_reader_invalid_location_for_activation",
        TerminalReaderInvalidLocationForPayment = "terminal_reader_invalid_location_for_payment",
        TerminalReaderOffline = "terminal_reader_offline",
        TerminalReaderTimeout = "terminal_reader_timeout",
        TestmodeChargesOnly = "testmode_charges_only",
        ThreeDSecureAuthenticationNotSupported = "three_d_secure_authentication_not_supported",
        ThreeDSecureAuthenticationUpstreamError = "three_d_secure_authentication_upstream_error",
        TlsVersionUnsupported = "tls_version_unsupported",
        TokenAlreadyUsed = "token_already_used",
        TokenCardNetworkInvalid = "token_card_network_invalid",
        TokenInUse = "token_in_use",
        TransferSourceBalanceParametersMismatch = "transfer_source_balance_parameters_mismatch",
        TransfersNotAllowed = "transfers_not_allowed",
        UrlInvalid = "url_invalid",
    }
}

choice! {
    /// Setup attempt setup error source: one of several things, or any other.
    SetupAttemptSetupErrorSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

texts! {
    /// Setup attempt setup error type: one of some texts, or any other.
    SetupAttemptSetupErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

texts! {
    /// Setup intent automatic payment methods allow redirects: one of some texts, or any other.
    SetupIntentAutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }
}

record! {
    /// Setup intent next action cashapp handle redirect or display qr code, as it comes back: anything may be missing.
    answer SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode {
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub mobile_auth_url: Option<String>,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        pub qr_code: Option<SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode>,
    }
}

record! {
    /// Setup intent next action pix display qr code, as it comes back: anything may be missing.
    answer SetupIntentNextActionPixDisplayQrCode {
        /// A text.
        pub data: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Setup intent next action redirect to url, as it comes back: anything may be missing.
    answer SetupIntentNextActionRedirectToUrl {
        /// A text.
        pub return_url: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Setup intent next action upi handle redirect or display qr code, as it comes back: anything may be missing.
    answer SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode {
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        pub qr_code: Option<SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode>,
    }
}

record! {
    /// Setup intent next action verify with microdeposits, as it comes back: anything may be missing.
    answer SetupIntentNextActionVerifyWithMicrodeposits {
        /// A whole number.
        pub arrival_date: Option<i64>,
        /// A text.
        pub hosted_verification_url: Option<String>,
        /// See [`SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType`].
        pub microdeposit_type: Option<SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType>,
    }
}

record! {
    /// Setup intent payment method options acss debit, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsAcssDebit {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitCurrency`].
        pub currency: Option<SetupIntentPaymentMethodOptionsAcssDebitCurrency>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAcssDebitMandateOptions>>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Setup intent payment method options bacs debit, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsBacsDebit {
        /// See [`SetupIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<SetupIntentPaymentMethodOptionsBacsDebitMandateOptions>,
    }
}

record! {
    /// Setup intent payment method options blik, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsBlik {
        /// See [`SetupIntentPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<SetupIntentPaymentMethodOptionsBlikMandateOptions>,
    }
}

record! {
    /// Setup intent payment method options card, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsCard {
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
        /// See [`SetupIntentPaymentMethodOptionsCardNetwork`].
        pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
        /// See [`SetupIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<SetupIntentPaymentMethodOptionsCardRequestThreeDSecure>,
        /// See [`SetupIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub setup_credential_usage: Option<SetupIntentPaymentMethodOptionsCardSetupCredentialUsage>,
    }
}

record! {
    /// Setup intent payment method options klarna, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsKlarna {
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
    }
}

record! {
    /// Setup intent payment method options link, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsLink {
        /// A text.
        pub persistent_token: Option<String>,
    }
}

record! {
    /// Setup intent payment method options paypal, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsPaypal {
        /// A text.
        pub billing_agreement_id: Option<String>,
    }
}

record! {
    /// Setup intent payment method options payto, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsPayto {
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsPaytoMandateOptions>>,
    }
}

record! {
    /// Setup intent payment method options pix, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsPix {
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsPixMandateOptions>>,
    }
}

record! {
    /// Setup intent payment method options upi, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUpi {
        /// See [`SetupIntentPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<SetupIntentPaymentMethodOptionsUpiMandateOptions>,
    }
}

record! {
    /// Setup intent payment method options us bank account, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUsBankAccount {
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<Box<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        pub mandate_options: Option<SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Create setup intent mandate data customer acceptance, as it is sent.
    request CreateSetupIntentMandateDataCustomerAcceptance {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// Values by name.
        pub offline: Option<BTreeMap<String, Value>>,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceOnline`].
        pub online: Option<CreateSetupIntentMandateDataCustomerAcceptanceOnline>,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceType`].
        pub r#type: CreateSetupIntentMandateDataCustomerAcceptanceType = "type",
    }
}

impl CreateSetupIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentMandateDataCustomerAcceptance {
        set accepted_at: i64,
        entry offline: Value,
        set online: CreateSetupIntentMandateDataCustomerAcceptanceOnline,
    }
}

record! {
    /// Create setup intent payment method data acss debit, as it is sent.
    request CreateSetupIntentPaymentMethodDataAcssDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub institution_number: String,
        /// A text.
        pub transit_number: String,
    }
}

impl CreateSetupIntentPaymentMethodDataAcssDebit {
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
    CreateSetupIntentPaymentMethodDataAcssDebit {
    }
}

texts! {
    /// Create setup intent payment method data allow redisplay: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create setup intent payment method data au becs debit, as it is sent.
    request CreateSetupIntentPaymentMethodDataAuBecsDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub bsb_number: String,
    }
}

impl CreateSetupIntentPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self { account_number: account_number.into(), bsb_number: bsb_number.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataAuBecsDebit {
    }
}

record! {
    /// Create setup intent payment method data bacs debit, as it is sent.
    options CreateSetupIntentPaymentMethodDataBacsDebit {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataBacsDebit {
        set account_number: String,
        set sort_code: String,
    }
}

record! {
    /// Create setup intent payment method data billing details, as it is sent.
    options CreateSetupIntentPaymentMethodDataBillingDetails {
        /// See [`CreateSetupIntentPaymentMethodDataBillingDetailsAddress`].
        pub address: Option<OrUnset<Box<CreateSetupIntentPaymentMethodDataBillingDetailsAddress>>>,
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
    CreateSetupIntentPaymentMethodDataBillingDetails {
        set address or unset_address: Box<CreateSetupIntentPaymentMethodDataBillingDetailsAddress>,
        set email: String,
        set name: String,
        set phone: String,
        set tax_id: String,
    }
}

record! {
    /// Create setup intent payment method data boleto, as it is sent.
    request CreateSetupIntentPaymentMethodDataBoleto {
        /// A text.
        pub tax_id: String,
    }
}

impl CreateSetupIntentPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self { tax_id: tax_id.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataBoleto {
    }
}

record! {
    /// Create setup intent payment method data eps, as it is sent.
    options CreateSetupIntentPaymentMethodDataEps {
        /// See [`CreateSetupIntentPaymentMethodDataEpsBank`].
        pub bank: Option<CreateSetupIntentPaymentMethodDataEpsBank>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataEps {
        set bank: CreateSetupIntentPaymentMethodDataEpsBank,
    }
}

record! {
    /// Create setup intent payment method data fpx, as it is sent.
    request CreateSetupIntentPaymentMethodDataFpx {
        /// See [`CreateSetupIntentPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreateSetupIntentPaymentMethodDataFpxAccountHolderType>,
        /// See [`CreateSetupIntentPaymentMethodDataFpxBank`].
        pub bank: CreateSetupIntentPaymentMethodDataFpxBank,
    }
}

impl CreateSetupIntentPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreateSetupIntentPaymentMethodDataFpxBank>) -> Self {
        Self { bank: bank.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataFpx {
        set account_holder_type: CreateSetupIntentPaymentMethodDataFpxAccountHolderType,
    }
}

record! {
    /// Create setup intent payment method data ideal, as it is sent.
    options CreateSetupIntentPaymentMethodDataIdeal {
        /// See [`SetupAttemptPaymentMethodDetailsIdealBank`].
        pub bank: Option<SetupAttemptPaymentMethodDetailsIdealBank>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataIdeal {
        set bank: SetupAttemptPaymentMethodDetailsIdealBank,
    }
}

record! {
    /// Create setup intent payment method data klarna, as it is sent.
    options CreateSetupIntentPaymentMethodDataKlarna {
        /// See [`CreateSetupIntentPaymentMethodDataKlarnaDob`].
        pub dob: Option<CreateSetupIntentPaymentMethodDataKlarnaDob>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataKlarna {
        set dob: CreateSetupIntentPaymentMethodDataKlarnaDob,
    }
}

record! {
    /// Create setup intent payment method data naver pay, as it is sent.
    options CreateSetupIntentPaymentMethodDataNaverPay {
        /// See [`CreateSetupIntentPaymentMethodDataNaverPayFunding`].
        pub funding: Option<CreateSetupIntentPaymentMethodDataNaverPayFunding>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataNaverPay {
        set funding: CreateSetupIntentPaymentMethodDataNaverPayFunding,
    }
}

record! {
    /// Create setup intent payment method data nz bank account, as it is sent.
    request CreateSetupIntentPaymentMethodDataNzBankAccount {
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

impl CreateSetupIntentPaymentMethodDataNzBankAccount {
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
    CreateSetupIntentPaymentMethodDataNzBankAccount {
        set account_holder_name: String,
        set reference: String,
    }
}

record! {
    /// Create setup intent payment method data p24, as it is sent.
    options CreateSetupIntentPaymentMethodDataP24 {
        /// See [`CreateSetupIntentPaymentMethodDataP24Bank`].
        pub bank: Option<CreateSetupIntentPaymentMethodDataP24Bank>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataP24 {
        set bank: CreateSetupIntentPaymentMethodDataP24Bank,
    }
}

record! {
    /// Create setup intent payment method data payto, as it is sent.
    options CreateSetupIntentPaymentMethodDataPayto {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataPayto {
        set account_number: String,
        set bsb_number: String,
        set pay_id: String,
    }
}

record! {
    /// Create setup intent payment method data radar options, as it is sent.
    options CreateSetupIntentPaymentMethodDataRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataRadarOptions {
        set session: String,
    }
}

record! {
    /// Create setup intent payment method data sepa debit, as it is sent.
    request CreateSetupIntentPaymentMethodDataSepaDebit {
        /// A text.
        pub iban: String,
    }
}

impl CreateSetupIntentPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataSepaDebit {
    }
}

record! {
    /// Create setup intent payment method data sofort, as it is sent.
    request CreateSetupIntentPaymentMethodDataSofort {
        /// See [`CreateSetupIntentPaymentMethodDataSofortCountry`].
        pub country: CreateSetupIntentPaymentMethodDataSofortCountry,
    }
}

impl CreateSetupIntentPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreateSetupIntentPaymentMethodDataSofortCountry>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataSofort {
    }
}

texts! {
    /// Create setup intent payment method data type: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataType {
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
    /// Create setup intent payment method data upi, as it is sent.
    options CreateSetupIntentPaymentMethodDataUpi {
        /// See [`CreateSetupIntentPaymentMethodDataUpiMandateOptions`].
        pub mandate_options: Option<CreateSetupIntentPaymentMethodDataUpiMandateOptions>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataUpi {
        set mandate_options: CreateSetupIntentPaymentMethodDataUpiMandateOptions,
    }
}

record! {
    /// Create setup intent payment method data us bank account, as it is sent.
    options CreateSetupIntentPaymentMethodDataUsBankAccount {
        /// See [`CreateSetupIntentPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreateSetupIntentPaymentMethodDataFpxAccountHolderType>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_type: Option<CreateSetupIntentPaymentMethodDataUsBankAccountAccountType>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataUsBankAccount {
        set account_holder_type: CreateSetupIntentPaymentMethodDataFpxAccountHolderType,
        set account_number: String,
        set account_type: CreateSetupIntentPaymentMethodDataUsBankAccountAccountType,
        set financial_connections_account: String,
        set routing_number: String,
    }
}

record! {
    /// Create setup intent payment method options acss debit, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsAcssDebit {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitCurrency`].
        pub currency: Option<SetupIntentPaymentMethodOptionsAcssDebitCurrency>,
        /// See [`CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<Box<CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions>>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsAcssDebit {
        set currency: SetupIntentPaymentMethodOptionsAcssDebitCurrency,
        set mandate_options: Box<CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions>,
        set verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Create setup intent payment method options bacs debit, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsBacsDebit {
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsBacsDebit {
        set mandate_options: CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions,
    }
}

record! {
    /// Create setup intent payment method options blik, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsBlik {
        /// A text.
        pub code: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<CreateSetupIntentPaymentMethodOptionsBlikMandateOptions>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsBlik {
        set code: String,
        set mandate_options: CreateSetupIntentPaymentMethodOptionsBlikMandateOptions,
    }
}

record! {
    /// Create setup intent payment method options card, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsCard {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<Box<CreateSetupIntentPaymentMethodOptionsCardMandateOptions>>,
        /// Yes or no.
        pub moto: Option<bool>,
        /// See [`SetupIntentPaymentMethodOptionsCardNetwork`].
        pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
        /// See [`SetupIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<SetupIntentPaymentMethodOptionsCardRequestThreeDSecure>,
        /// See [`SetupIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub setup_credential_usage: Option<SetupIntentPaymentMethodOptionsCardSetupCredentialUsage>,
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecure`].
        pub three_d_secure: Option<Box<CreateSetupIntentPaymentMethodOptionsCardThreeDSecure>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsCard {
        set mandate_options: Box<CreateSetupIntentPaymentMethodOptionsCardMandateOptions>,
        set moto: bool,
        set network: SetupIntentPaymentMethodOptionsCardNetwork,
        set request_three_d_secure: SetupIntentPaymentMethodOptionsCardRequestThreeDSecure,
        set setup_credential_usage: SetupIntentPaymentMethodOptionsCardSetupCredentialUsage,
        set three_d_secure: Box<CreateSetupIntentPaymentMethodOptionsCardThreeDSecure>,
    }
}

record! {
    /// Create setup intent payment method options klarna, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsKlarna {
        /// A text.
        pub currency: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand`].
        pub on_demand: Option<CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand>,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale`].
        pub preferred_locale: Option<CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale>,
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsKlarnaSubscription`].
        pub subscriptions: Option<OrUnset<Vec<CreateSetupIntentPaymentMethodOptionsKlarnaSubscription>>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsKlarna {
        set currency: String,
        set on_demand: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand,
        set preferred_locale: CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale,
        list subscriptions or unset_subscriptions: CreateSetupIntentPaymentMethodOptionsKlarnaSubscription,
    }
}

record! {
    /// Create setup intent payment method options link, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsLink {
        /// A text.
        pub persistent_token: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsLink {
        set persistent_token: String,
    }
}

record! {
    /// Create setup intent payment method options paypal, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsPaypal {
        /// A text.
        pub billing_agreement_id: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsPaypal {
        set billing_agreement_id: String,
    }
}

record! {
    /// Create setup intent payment method options payto, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsPayto {
        /// See [`CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsPayto {
        set mandate_options: Box<CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions>,
    }
}

record! {
    /// Create setup intent payment method options pix, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsPix {
        /// See [`CreateSetupIntentPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<CreateSetupIntentPaymentMethodOptionsPixMandateOptions>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsPix {
        set mandate_options: Box<CreateSetupIntentPaymentMethodOptionsPixMandateOptions>,
    }
}

record! {
    /// Create setup intent payment method options upi, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUpi {
        /// See [`CreateSetupIntentPaymentMethodDataUpiMandateOptions`].
        pub mandate_options: Option<CreateSetupIntentPaymentMethodDataUpiMandateOptions>,
        /// See [`CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUpi {
        set mandate_options: CreateSetupIntentPaymentMethodDataUpiMandateOptions,
        set setup_future_usage or unset_setup_future_usage: CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage,
    }
}

record! {
    /// Create setup intent payment method options us bank account, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUsBankAccount {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<Box<CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        pub mandate_options: Option<CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions>,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks`].
        pub networks: Option<CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUsBankAccount {
        set financial_connections: Box<CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections>,
        set mandate_options: CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        set networks: CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks,
        set verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Confirm setup intent mandate data customer acceptance, as it is sent.
    request ConfirmSetupIntentMandateDataCustomerAcceptance {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// Values by name.
        pub offline: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmSetupIntentMandateDataCustomerAcceptanceOnline`].
        pub online: Option<ConfirmSetupIntentMandateDataCustomerAcceptanceOnline>,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceType`].
        pub r#type: CreateSetupIntentMandateDataCustomerAcceptanceType = "type",
    }
}

impl ConfirmSetupIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ConfirmSetupIntentMandateDataCustomerAcceptance {
        set accepted_at: i64,
        entry offline: Value,
        set online: ConfirmSetupIntentMandateDataCustomerAcceptanceOnline,
    }
}

texts! {
    /// Setup attempt payment method details bancontact preferred language: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

record! {
    /// Setup attempt payment method details card checks, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCardChecks {
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_postal_code_check: Option<String>,
        /// A text.
        pub cvc_check: Option<String>,
    }
}

record! {
    /// Setup attempt payment method details card three d secure, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCardThreeDSecure {
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        pub authentication_flow: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        pub electronic_commerce_indicator: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureResult`].
        pub result: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureResult>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureResultReason`].
        pub result_reason: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureResultReason>,
        /// A text.
        pub transaction_id: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion`].
        pub version: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion>,
    }
}

record! {
    /// Setup attempt payment method details card wallet, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCardWallet {
        /// Values by name.
        pub apple_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub google_pay: Option<BTreeMap<String, Value>>,
        /// See [`SetupAttemptPaymentMethodDetailsCardWalletType`].
        pub r#type: Option<SetupAttemptPaymentMethodDetailsCardWalletType> = "type",
    }
}

record! {
    /// Setup attempt payment method details card present offline, as it comes back: anything may be missing.
    answer SetupAttemptPaymentMethodDetailsCardPresentOffline {
        /// A whole number.
        pub stored_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

texts! {
    /// Setup attempt payment method details ideal bank: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsIdealBank {
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
    /// Setup attempt payment method details ideal bic: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsIdealBic {
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
    /// Setup intent next action cashapp handle redirect or display qr code qr code, as it comes back: anything may be missing.
    answer SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

texts! {
    /// Setup intent next action verify with microdeposits microdeposit type: one of some texts, or any other.
    SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
}

texts! {
    /// Setup intent payment method options acss debit currency: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsAcssDebitCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}

record! {
    /// Setup intent payment method options acss debit mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A list, each [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        pub default_for: Option<Vec<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

texts! {
    /// Setup intent payment method options acss debit verification method: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

record! {
    /// Setup intent payment method options bacs debit mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
    }
}

record! {
    /// Setup intent payment method options blik mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Setup intent payment method options card mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        pub interval: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub reference: Option<String>,
        /// A whole number.
        pub start_date: Option<i64>,
        /// A list.
        pub supported_types: Option<Vec<String>>,
    }
}

texts! {
    /// Setup intent payment method options card network: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsCardNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Girocard = "girocard",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        UnknownValue = "unknown",
        Visa = "visa",
    }
}

texts! {
    /// Setup intent payment method options card request three d secure: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsCardRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

texts! {
    /// Setup intent payment method options card setup credential usage: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsCardSetupCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

record! {
    /// Setup intent payment method options payto mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>,
        /// A whole number.
        pub payments_per_period: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose>,
        /// A text.
        pub start_date: Option<String>,
    }
}

record! {
    /// Setup intent payment method options pix mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<SetupIntentAutomaticPaymentMethodsAllowRedirects>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

record! {
    /// Setup intent payment method options upi mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

record! {
    /// Setup intent payment method options us bank account financial connections, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

record! {
    /// Setup intent payment method options us bank account mandate options, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// A text.
        pub collection_method: Option<String>,
    }
}

record! {
    /// Create setup intent mandate data customer acceptance online, as it is sent.
    request CreateSetupIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: String,
        /// A text.
        pub user_agent: String,
    }
}

impl CreateSetupIntentMandateDataCustomerAcceptanceOnline {
    /// With what must be there.
    #[must_use]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self { ip_address: ip_address.into(), user_agent: user_agent.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentMandateDataCustomerAcceptanceOnline {
    }
}

texts! {
    /// Create setup intent mandate data customer acceptance type: one of some texts, or any other.
    CreateSetupIntentMandateDataCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

record! {
    /// Create setup intent payment method data billing details address, as it is sent.
    options CreateSetupIntentPaymentMethodDataBillingDetailsAddress {
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
    CreateSetupIntentPaymentMethodDataBillingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Create setup intent payment method data eps bank: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataEpsBank {
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
    /// Create setup intent payment method data fpx account holder type: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataFpxAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Create setup intent payment method data fpx bank: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataFpxBank {
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

record! {
    /// Create setup intent payment method data klarna dob, as it is sent.
    request CreateSetupIntentPaymentMethodDataKlarnaDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreateSetupIntentPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataKlarnaDob {
    }
}

texts! {
    /// Create setup intent payment method data naver pay funding: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

texts! {
    /// Create setup intent payment method data p24 bank: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataP24Bank {
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
    /// Create setup intent payment method data sofort country: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

record! {
    /// Create setup intent payment method data upi mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodDataUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodDataUpiMandateOptions {
        set amount: i64,
        set amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

texts! {
    /// Create setup intent payment method data us bank account account type: one of some texts, or any other.
    CreateSetupIntentPaymentMethodDataUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

record! {
    /// Create setup intent payment method options acss debit mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A list, each [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        pub default_for: Option<Vec<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
        set custom_mandate_url: String,
        list default_for: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem,
        set interval_description: String,
        set payment_schedule: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        set transaction_type: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

record! {
    /// Create setup intent payment method options bacs debit mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
        set reference_prefix: String,
    }
}

record! {
    /// Create setup intent payment method options blik mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsBlikMandateOptions {
        set expires_at: i64,
    }
}

record! {
    /// Create setup intent payment method options card mandate options, as it is sent.
    request CreateSetupIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        pub interval: SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub reference: String,
        /// A whole number.
        pub start_date: i64,
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType`].
        pub supported_types: Option<Vec<CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType>>,
    }
}

impl CreateSetupIntentPaymentMethodOptionsCardMandateOptions {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        amount_type: impl Into<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        currency: impl Into<String>,
        interval: impl Into<SetupIntentPaymentMethodOptionsCardMandateOptionsInterval>,
        reference: impl Into<String>,
        start_date: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            amount_type: amount_type.into(),
            currency: currency.into(),
            interval: interval.into(),
            reference: reference.into(),
            start_date: start_date.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsCardMandateOptions {
        set description: String,
        set end_date: i64,
        set interval_count: i64,
        list supported_types: CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType,
    }
}

record! {
    /// Create setup intent payment method options card three d secure, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsCardThreeDSecure {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus`].
        pub ares_trans_status: Option<CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus>,
        /// A text.
        pub cryptogram: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        pub electronic_commerce_indicator: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions`].
        pub network_options: Option<CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions>,
        /// A text.
        pub requestor_challenge_indicator: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion`].
        pub version: Option<SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsCardThreeDSecure {
        set ares_trans_status: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus,
        set cryptogram: String,
        set electronic_commerce_indicator: SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator,
        set network_options: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions,
        set requestor_challenge_indicator: String,
        set transaction_id: String,
        set version: SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion,
    }
}

record! {
    /// Create setup intent payment method options klarna on demand, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand {
        /// A whole number.
        pub average_amount: Option<i64>,
        /// A whole number.
        pub maximum_amount: Option<i64>,
        /// A whole number.
        pub minimum_amount: Option<i64>,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        pub purchase_interval: Option<CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval>,
        /// A whole number.
        pub purchase_interval_count: Option<i64>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand {
        set average_amount: i64,
        set maximum_amount: i64,
        set minimum_amount: i64,
        set purchase_interval: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        set purchase_interval_count: i64,
    }
}

texts! {
    /// Create setup intent payment method options klarna preferred locale: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeCh = "de-CH",
        DeDe = "de-DE",
        ElGr = "el-GR",
        EnAt = "en-AT",
        EnAu = "en-AU",
        EnBe = "en-BE",
        EnCa = "en-CA",
        EnCh = "en-CH",
        EnCz = "en-CZ",
        EnDe = "en-DE",
        EnDk = "en-DK",
        EnEs = "en-ES",
        EnFi = "en-FI",
        EnFr = "en-FR",
        EnGb = "en-GB",
        EnGr = "en-GR",
        EnIe = "en-IE",
        EnIt = "en-IT",
        EnNl = "en-NL",
        EnNo = "en-NO",
        EnNz = "en-NZ",
        EnPl = "en-PL",
        EnPt = "en-PT",
        EnRo = "en-RO",
        EnSe = "en-SE",
        EnUs = "en-US",
        EsEs = "es-ES",
        EsUs = "es-US",
        FiFi = "fi-FI",
        FrBe = "fr-BE",
        FrCa = "fr-CA",
        FrCh = "fr-CH",
        FrFr = "fr-FR",
        ItCh = "it-CH",
        ItIt = "it-IT",
        NbNo = "nb-NO",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        RoRo = "ro-RO",
        SvFi = "sv-FI",
        SvSe = "sv-SE",
    }
}

record! {
    /// Create setup intent payment method options klarna subscription, as it is sent.
    request CreateSetupIntentPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        pub interval: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub name: Option<String>,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        pub next_billing: CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling,
        /// A text.
        pub reference: String,
    }
}

impl CreateSetupIntentPaymentMethodOptionsKlarnaSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval>,
        next_billing: impl Into<CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            interval: interval.into(),
            next_billing: next_billing.into(),
            reference: reference.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsKlarnaSubscription {
        set interval_count: i64,
        set name: String,
    }
}

record! {
    /// Create setup intent payment method options payto mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<OrUnset<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<OrUnset<SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>>,
        /// A whole number.
        pub payments_per_period: Option<OrUnset<i64>>,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<OrUnset<SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose>>,
        /// A text.
        pub start_date: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions {
        set amount or unset_amount: i64,
        set amount_type or unset_amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set end_date: String,
        set payment_schedule or unset_payment_schedule: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        set payments_per_period or unset_payments_per_period: i64,
        set purpose or unset_purpose: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
        set start_date: String,
    }
}

record! {
    /// Create setup intent payment method options pix mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<SetupIntentAutomaticPaymentMethodsAllowRedirects>,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsPixMandateOptions {
        set amount: i64,
        set amount_includes_iof: SetupIntentAutomaticPaymentMethodsAllowRedirects,
        set amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set currency: String,
        set end_date: String,
        set payment_schedule: SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        set reference: String,
        set start_date: String,
    }
}

texts! {
    /// Create setup intent payment method options upi setup future usage: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Create setup intent payment method options us bank account financial connections, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        set filters: CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        list permissions: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        list prefetch: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
        set return_url: String,
    }
}

record! {
    /// Create setup intent payment method options us bank account mandate options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod`].
        pub collection_method: Option<OrUnset<CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        set collection_method or unset_collection_method: CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    }
}

record! {
    /// Create setup intent payment method options us bank account networks, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks {
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem`].
        pub requested: Option<Vec<CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks {
        list requested: CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem,
    }
}

record! {
    /// Confirm setup intent mandate data customer acceptance online, as it is sent.
    options ConfirmSetupIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    ConfirmSetupIntentMandateDataCustomerAcceptanceOnline {
        set ip_address: String,
        set user_agent: String,
    }
}

texts! {
    /// Setup attempt payment method details card three d secure authentication flow: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
}

texts! {
    /// Setup attempt payment method details card three d secure electronic commerce indicator: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
        N01 = "01",
        N02 = "02",
        N05 = "05",
        N06 = "06",
        N07 = "07",
    }
}

texts! {
    /// Setup attempt payment method details card three d secure result: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        DataShareOnly = "data_share_only",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
}

texts! {
    /// Setup attempt payment method details card three d secure result reason: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardThreeDSecureResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
}

texts! {
    /// Setup attempt payment method details card three d secure version: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion {
        N102 = "1.0.2",
        N210 = "2.1.0",
        N220 = "2.2.0",
        N230 = "2.3.0",
        N231 = "2.3.1",
    }
}

texts! {
    /// Setup attempt payment method details card wallet type: one of some texts, or any other.
    SetupAttemptPaymentMethodDetailsCardWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
    }
}

texts! {
    /// Setup intent payment method options acss debit mandate options default for item: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

texts! {
    /// Setup intent payment method options acss debit mandate options payment schedule: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

texts! {
    /// Setup intent payment method options acss debit mandate options transaction type: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

texts! {
    /// Setup intent payment method options card mandate options amount type: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

texts! {
    /// Setup intent payment method options card mandate options interval: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
}

texts! {
    /// Setup intent payment method options payto mandate options payment schedule: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
}

texts! {
    /// Setup intent payment method options payto mandate options purpose: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

texts! {
    /// Setup intent payment method options pix mandate options payment schedule: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

record! {
    /// Setup intent payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    answer SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_subcategories: Option<Vec<CreateSetupIntentPaymentMethodDataUsBankAccountAccountType>>,
    }
}

texts! {
    /// Setup intent payment method options us bank account financial connections permission: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Setup intent payment method options us bank account financial connections prefetch item: one of some texts, or any other.
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

texts! {
    /// Create setup intent payment method options card mandate options supported type: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType {
        India = "india",
    }
}

texts! {
    /// Create setup intent payment method options card three d secure ares trans status: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus {
        A = "A",
        C = "C",
        I = "I",
        N = "N",
        R = "R",
        U = "U",
        Y = "Y",
    }
}

record! {
    /// Create setup intent payment method options card three d secure network options, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires`].
        pub cartes_bancaires: Option<CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
        set cartes_bancaires: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires,
    }
}

texts! {
    /// Create setup intent payment method options klarna on demand purchase interval: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

record! {
    /// Create setup intent payment method options klarna subscription next billing, as it is sent.
    request CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub date: String,
    }
}

impl CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self { amount: amount.into(), date: date.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    }
}

record! {
    /// Create setup intent payment method options us bank account financial connections filters, as it is sent.
    options CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_subcategories: Option<Vec<CreateSetupIntentPaymentMethodDataUsBankAccountAccountType>>,
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        list account_subcategories: CreateSetupIntentPaymentMethodDataUsBankAccountAccountType,
    }
}

texts! {
    /// Create setup intent payment method options us bank account mandate options collection method: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod {
        Paper = "paper",
    }
}

texts! {
    /// Create setup intent payment method options us bank account networks requested item: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

record! {
    /// Create setup intent payment method options card three d secure network options cartes bancaires, as it is sent.
    request CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo`].
        pub cb_avalgo: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        /// A text.
        pub cb_exemption: Option<String>,
        /// A whole number.
        pub cb_score: Option<i64>,
    }
}

impl CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
    /// With what must be there.
    #[must_use]
    pub fn new(
        cb_avalgo: impl Into<
            CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        >,
    ) -> Self {
        Self { cb_avalgo: cb_avalgo.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        set cb_exemption: String,
        set cb_score: i64,
    }
}

texts! {
    /// Create setup intent payment method options card three d secure network options cartes bancaires cb avalgo: one of some texts, or any other.
    CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo {
        N0 = "0",
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        A = "A",
    }
}
