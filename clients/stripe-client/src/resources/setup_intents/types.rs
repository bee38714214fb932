//! What goes into and comes out of [`SetupIntents`](super::SetupIntents).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, one_of, params, tagged, texts};

object! {
    /// Setup attempt, as it comes back: anything may be missing.
    answer SetupAttempt(true) {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// Yes or no.
        get attach_to_self: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A list, each [`SetupAttemptFlowDirection`].
        get flow_directions: Vec<SetupAttemptFlowDirection>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`SetupAttemptPaymentMethodDetails`].
        get payment_method_details: SetupAttemptPaymentMethodDetails,
        /// See [`SetupAttemptSetupError`].
        get setup_error: SetupAttemptSetupError,
        /// An id, or the [`SetupIntent`] where it is expanded.
        get setup_intent: Expandable<SetupIntent>,
        /// A text.
        get status: &str,
        /// A text.
        get usage: &str,
    }
}

object! {
    /// Setup intent, as it comes back: anything may be missing.
    answer SetupIntent(true) {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        get allowed_payment_method_types: Vec<SetupIntentAllowedPaymentMethodType>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// Yes or no.
        get attach_to_self: bool,
        /// See [`SetupIntentAutomaticPaymentMethods`].
        get automatic_payment_methods: SetupIntentAutomaticPaymentMethods,
        /// See [`SetupIntentCancellationReason`].
        get cancellation_reason: SetupIntentCancellationReason,
        /// A text.
        get client_secret: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A text.
        get description: &str,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        get excluded_payment_method_types: Vec<SetupIntentExcludedPaymentMethodType>,
        /// A list, each [`SetupAttemptFlowDirection`].
        get flow_directions: Vec<SetupAttemptFlowDirection>,
        /// A text.
        always id: &str,
        /// See [`SetupAttemptSetupError`].
        get last_setup_error: SetupAttemptSetupError,
        /// An id, or the [`SetupAttempt`] where it is expanded.
        get latest_attempt: Expandable<SetupAttempt>,
        /// Yes or no.
        get livemode: bool,
        /// See [`SetupIntentManagedPayments`].
        get managed_payments: SetupIntentManagedPayments,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get mandate: Expandable<objects::Mandate>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`SetupIntentNextAction`].
        get next_action: SetupIntentNextAction,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`SetupIntentPaymentMethodConfigurationDetails`].
        get payment_method_configuration_details: SetupIntentPaymentMethodConfigurationDetails,
        /// See [`SetupIntentPaymentMethodOptions`].
        get payment_method_options: SetupIntentPaymentMethodOptions,
        /// A list.
        get payment_method_types: Vec<&str>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get single_use_mandate: Expandable<objects::Mandate>,
        /// See [`SetupIntentStatus`].
        get status: SetupIntentStatus,
        /// A text.
        get usage: &str,
    }
}

any_of! {
    /// List setup attempts created: one of several things.
    ListSetupAttemptsCreated {
        Integer(i64),
        Object(ListSetupAttemptsCreatedValue),
    }
}

params! {
    /// List setup attempts query, as it is sent.
    required ListSetupAttemptsQuery {
        /// See [`ListSetupAttemptsCreated`].
        set created: ListSetupAttemptsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set setup_intent: String,
        /// A text.
        set starting_after: String,
    }
}

impl ListSetupAttemptsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(setup_intent: impl Into<String>) -> Self {
        Self(Fields::new()).setup_intent(setup_intent)
    }
}

params! {
    /// List setup intents query, as it is sent.
    options ListSetupIntentsQuery {
        /// Yes or no.
        set attach_to_self: bool,
        /// See [`ListSetupAttemptsCreated`].
        set created: ListSetupAttemptsCreated,
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
        set payment_method: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create setup intent, as it is sent.
    options CreateSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        /// Yes or no.
        set attach_to_self: bool,
        /// See [`CreateSetupIntentAutomaticPaymentMethods`].
        set automatic_payment_methods: CreateSetupIntentAutomaticPaymentMethods,
        /// Yes or no.
        set confirm: bool,
        /// A text.
        set confirmation_token: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set description: String,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        list excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// A list, each [`SetupAttemptFlowDirection`].
        list flow_directions: SetupAttemptFlowDirection,
        /// See [`CreateSetupIntentMandateData`].
        set mandate_data or unset_mandate_data: CreateSetupIntentMandateData,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// A text.
        set payment_method: String,
        /// A text.
        set payment_method_configuration: String,
        /// See [`CreateSetupIntentPaymentMethodData`].
        set payment_method_data: CreateSetupIntentPaymentMethodData,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        set payment_method_options: CreateSetupIntentPaymentMethodOptions,
        /// A text.
        set return_url: String,
        /// See [`CreateSetupIntentSingleUse`].
        set single_use: CreateSetupIntentSingleUse,
        /// See [`CreateSetupIntentUsage`].
        set usage: CreateSetupIntentUsage,
        /// Yes or no.
        set use_stripe_sdk: bool,
    }
}

params! {
    /// Retrieve setup intent query, as it is sent.
    options RetrieveSetupIntentQuery {
        /// A text.
        set client_secret: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Update setup intent, as it is sent.
    options UpdateSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types or unset_allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        /// Yes or no.
        set attach_to_self: bool,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set description: String,
        /// A list, each [`SetupIntentExcludedPaymentMethodType`].
        list excluded_payment_method_types or unset_excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// A list, each [`SetupAttemptFlowDirection`].
        list flow_directions: SetupAttemptFlowDirection,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set payment_method: String,
        /// A text.
        set payment_method_configuration: String,
        /// See [`CreateSetupIntentPaymentMethodData`].
        set payment_method_data: CreateSetupIntentPaymentMethodData,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        set payment_method_options: CreateSetupIntentPaymentMethodOptions,
    }
}

params! {
    /// Cancel setup intent, as it is sent.
    options CancelSetupIntent {
        /// See [`SetupIntentCancellationReason`].
        set cancellation_reason: SetupIntentCancellationReason,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Confirm setup intent, as it is sent.
    options ConfirmSetupIntent {
        /// A list, each [`SetupIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types: SetupIntentAllowedPaymentMethodType,
        /// A text.
        set confirmation_token: String,
        /// A list.
        list expand: String,
        /// See [`ConfirmSetupIntentMandateData`].
        set mandate_data or unset_mandate_data: ConfirmSetupIntentMandateData,
        /// A text.
        set payment_method: String,
        /// See [`CreateSetupIntentPaymentMethodData`].
        set payment_method_data: CreateSetupIntentPaymentMethodData,
        /// See [`CreateSetupIntentPaymentMethodOptions`].
        set payment_method_options: CreateSetupIntentPaymentMethodOptions,
        /// A text.
        set return_url: String,
        /// Yes or no.
        set use_stripe_sdk: bool,
    }
}

params! {
    /// Verify setup intent microdeposits, as it is sent.
    options VerifySetupIntentMicrodeposits {
        /// A list.
        list amounts: i64,
        /// A text.
        set descriptor_code: String,
        /// A list.
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

object! {
    /// Setup attempt payment method details, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetails(false) {
        /// Values by name.
        get acss_debit: BTreeMap<&str, &Value>,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get au_becs_debit: BTreeMap<&str, &Value>,
        /// Values by name.
        get bacs_debit: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsBancontact`].
        get bancontact: SetupAttemptPaymentMethodDetailsBancontact,
        /// See [`SetupAttemptPaymentMethodDetailsBlik`].
        get blik: SetupAttemptPaymentMethodDetailsBlik,
        /// Values by name.
        get boleto: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsCard`].
        get card: SetupAttemptPaymentMethodDetailsCard,
        /// See [`SetupAttemptPaymentMethodDetailsCardPresent`].
        get card_present: SetupAttemptPaymentMethodDetailsCardPresent,
        /// Values by name.
        get cashapp: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsIdeal`].
        get ideal: SetupAttemptPaymentMethodDetailsIdeal,
        /// Values by name.
        get kakao_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get klarna: BTreeMap<&str, &Value>,
        /// Values by name.
        get kr_card: BTreeMap<&str, &Value>,
        /// Values by name.
        get link: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsBlik`].
        get naver_pay: SetupAttemptPaymentMethodDetailsBlik,
        /// Values by name.
        get nz_bank_account: BTreeMap<&str, &Value>,
        /// Values by name.
        get paypal: BTreeMap<&str, &Value>,
        /// Values by name.
        get payto: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsPix`].
        get pix: SetupAttemptPaymentMethodDetailsPix,
        /// Values by name.
        get revolut_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get satispay: BTreeMap<&str, &Value>,
        /// Values by name.
        get sepa_debit: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsBancontact`].
        get sofort: SetupAttemptPaymentMethodDetailsBancontact,
        /// Values by name.
        get twint: BTreeMap<&str, &Value>,
        /// A text.
        get r#type = "type": &str,
        /// Values by name.
        get upi: BTreeMap<&str, &Value>,
        /// Values by name.
        get us_bank_account: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Setup attempt setup error, as it comes back: anything may be missing.
    part SetupAttemptSetupError(false) {
        /// A text.
        get advice_code: &str,
        /// A text.
        get charge: &str,
        /// See [`SetupAttemptSetupErrorCode`].
        get code: SetupAttemptSetupErrorCode,
        /// A text.
        get decline_code: &str,
        /// A text.
        get doc_url: &str,
        /// A text.
        get message: &str,
        /// A text.
        get network_advice_code: &str,
        /// A text.
        get network_decline_code: &str,
        /// A text.
        get param: &str,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        get payment_intent: objects::PaymentIntent,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        get payment_method: objects::PaymentMethod,
        /// A text.
        get payment_method_type: &str,
        /// A text.
        get request_log_url: &str,
        /// See [`SetupIntent`].
        get setup_intent: SetupIntent,
        /// See [`SetupAttemptSetupErrorSource`].
        get source: SetupAttemptSetupErrorSource,
        /// See [`SetupAttemptSetupErrorType`].
        get r#type = "type": SetupAttemptSetupErrorType,
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

object! {
    /// Setup intent automatic payment methods, as it comes back: anything may be missing.
    part SetupIntentAutomaticPaymentMethods(false) {
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        get allow_redirects: SetupIntentAutomaticPaymentMethodsAllowRedirects,
        /// Yes or no.
        get enabled: bool,
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

object! {
    /// Setup intent managed payments, as it comes back: anything may be missing.
    part SetupIntentManagedPayments(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Setup intent next action, as it comes back: anything may be missing.
    part SetupIntentNextAction(false) {
        /// Values by name.
        get blik_authorize: BTreeMap<&str, &Value>,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode`].
        get cashapp_handle_redirect_or_display_qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode,
        /// See [`SetupIntentNextActionPixDisplayQrCode`].
        get pix_display_qr_code: SetupIntentNextActionPixDisplayQrCode,
        /// See [`SetupIntentNextActionRedirectToUrl`].
        get redirect_to_url: SetupIntentNextActionRedirectToUrl,
        /// A text.
        get r#type = "type": &str,
        /// See [`SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode`].
        get upi_handle_redirect_or_display_qr_code: SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode,
        /// Values by name.
        get use_stripe_sdk: BTreeMap<&str, &Value>,
        /// See [`SetupIntentNextActionVerifyWithMicrodeposits`].
        get verify_with_microdeposits: SetupIntentNextActionVerifyWithMicrodeposits,
    }
}

object! {
    /// Setup intent payment method configuration details, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodConfigurationDetails(true) {
        /// A text.
        always id: &str,
        /// A text.
        get parent: &str,
    }
}

object! {
    /// Setup intent payment method options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptions(false) {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebit`].
        get acss_debit: SetupIntentPaymentMethodOptionsAcssDebit,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// See [`SetupIntentPaymentMethodOptionsBacsDebit`].
        get bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit,
        /// Values by name.
        get bizum: BTreeMap<&str, &Value>,
        /// See [`SetupIntentPaymentMethodOptionsBlik`].
        get blik: SetupIntentPaymentMethodOptionsBlik,
        /// See [`SetupIntentPaymentMethodOptionsCard`].
        get card: SetupIntentPaymentMethodOptionsCard,
        /// Values by name.
        get card_present: BTreeMap<&str, &Value>,
        /// See [`SetupIntentPaymentMethodOptionsKlarna`].
        get klarna: SetupIntentPaymentMethodOptionsKlarna,
        /// See [`SetupIntentPaymentMethodOptionsLink`].
        get link: SetupIntentPaymentMethodOptionsLink,
        /// See [`SetupIntentPaymentMethodOptionsPaypal`].
        get paypal: SetupIntentPaymentMethodOptionsPaypal,
        /// See [`SetupIntentPaymentMethodOptionsPayto`].
        get payto: SetupIntentPaymentMethodOptionsPayto,
        /// See [`SetupIntentPaymentMethodOptionsPix`].
        get pix: SetupIntentPaymentMethodOptionsPix,
        /// See [`SetupIntentPaymentMethodOptionsBacsDebit`].
        get sepa_debit: SetupIntentPaymentMethodOptionsBacsDebit,
        /// See [`SetupIntentPaymentMethodOptionsUpi`].
        get upi: SetupIntentPaymentMethodOptionsUpi,
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount,
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

params! {
    /// List setup attempts created value, as it is sent.
    group ListSetupAttemptsCreatedValue {
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
    /// Create setup intent automatic payment methods, as it is sent.
    required_group CreateSetupIntentAutomaticPaymentMethods {
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        set allow_redirects: SetupIntentAutomaticPaymentMethodsAllowRedirects,
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateSetupIntentAutomaticPaymentMethods {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create setup intent mandate data, as it is sent.
    required_group CreateSetupIntentMandateData {
        /// See [`CreateSetupIntentMandateDataCustomerAcceptance`].
        set customer_acceptance: CreateSetupIntentMandateDataCustomerAcceptance,
    }
}

impl CreateSetupIntentMandateData {
    /// With what must be there.
    #[must_use]
    pub fn new(customer_acceptance: impl Into<CreateSetupIntentMandateDataCustomerAcceptance>) -> Self {
        Self(Fields::new()).customer_acceptance(customer_acceptance)
    }
}

params! {
    /// Create setup intent payment method data, as it is sent.
    required_group CreateSetupIntentPaymentMethodData {
        /// See [`CreateSetupIntentPaymentMethodDataAcssDebit`].
        set acss_debit: CreateSetupIntentPaymentMethodDataAcssDebit,
        /// Values by name.
        entry affirm: Value,
        /// Values by name.
        entry afterpay_clearpay: Value,
        /// Values by name.
        entry alipay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataAllowRedisplay`].
        set allow_redisplay: CreateSetupIntentPaymentMethodDataAllowRedisplay,
        /// Values by name.
        entry alma: Value,
        /// Values by name.
        entry amazon_pay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataAuBecsDebit`].
        set au_becs_debit: CreateSetupIntentPaymentMethodDataAuBecsDebit,
        /// See [`CreateSetupIntentPaymentMethodDataBacsDebit`].
        set bacs_debit: CreateSetupIntentPaymentMethodDataBacsDebit,
        /// Values by name.
        entry bancontact: Value,
        /// Values by name.
        entry billie: Value,
        /// See [`CreateSetupIntentPaymentMethodDataBillingDetails`].
        set billing_details: CreateSetupIntentPaymentMethodDataBillingDetails,
        /// Values by name.
        entry bizum: Value,
        /// Values by name.
        entry blik: Value,
        /// See [`CreateSetupIntentPaymentMethodDataBoleto`].
        set boleto: CreateSetupIntentPaymentMethodDataBoleto,
        /// Values by name.
        entry cashapp: Value,
        /// Values by name.
        entry crypto: Value,
        /// Values by name.
        entry customer_balance: Value,
        /// See [`CreateSetupIntentPaymentMethodDataEps`].
        set eps: CreateSetupIntentPaymentMethodDataEps,
        /// See [`CreateSetupIntentPaymentMethodDataFpx`].
        set fpx: CreateSetupIntentPaymentMethodDataFpx,
        /// Values by name.
        entry giropay: Value,
        /// Values by name.
        entry grabpay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataIdeal`].
        set ideal: CreateSetupIntentPaymentMethodDataIdeal,
        /// Values by name.
        entry interac_present: Value,
        /// Values by name.
        entry kakao_pay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataKlarna`].
        set klarna: CreateSetupIntentPaymentMethodDataKlarna,
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
        /// See [`CreateSetupIntentPaymentMethodDataNaverPay`].
        set naver_pay: CreateSetupIntentPaymentMethodDataNaverPay,
        /// See [`CreateSetupIntentPaymentMethodDataNzBankAccount`].
        set nz_bank_account: CreateSetupIntentPaymentMethodDataNzBankAccount,
        /// Values by name.
        entry oxxo: Value,
        /// See [`CreateSetupIntentPaymentMethodDataP24`].
        set p24: CreateSetupIntentPaymentMethodDataP24,
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
        /// See [`CreateSetupIntentPaymentMethodDataPayto`].
        set payto: CreateSetupIntentPaymentMethodDataPayto,
        /// Values by name.
        entry pix: Value,
        /// Values by name.
        entry promptpay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataRadarOptions`].
        set radar_options: CreateSetupIntentPaymentMethodDataRadarOptions,
        /// Values by name.
        entry revolut_pay: Value,
        /// Values by name.
        entry samsung_pay: Value,
        /// Values by name.
        entry satispay: Value,
        /// Values by name.
        entry scalapay: Value,
        /// See [`CreateSetupIntentPaymentMethodDataSepaDebit`].
        set sepa_debit: CreateSetupIntentPaymentMethodDataSepaDebit,
        /// Values by name.
        entry sequra: Value,
        /// See [`CreateSetupIntentPaymentMethodDataSofort`].
        set sofort: CreateSetupIntentPaymentMethodDataSofort,
        /// Values by name.
        entry sunbit: Value,
        /// Values by name.
        entry swish: Value,
        /// Values by name.
        entry twint: Value,
        /// See [`CreateSetupIntentPaymentMethodDataType`].
        set r#type = "type": CreateSetupIntentPaymentMethodDataType,
        /// See [`CreateSetupIntentPaymentMethodDataUpi`].
        set upi: CreateSetupIntentPaymentMethodDataUpi,
        /// See [`CreateSetupIntentPaymentMethodDataUsBankAccount`].
        set us_bank_account: CreateSetupIntentPaymentMethodDataUsBankAccount,
        /// Values by name.
        entry wechat_pay: Value,
        /// Values by name.
        entry zip: Value,
    }
}

impl CreateSetupIntentPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentPaymentMethodDataType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create setup intent payment method options, as it is sent.
    group CreateSetupIntentPaymentMethodOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsAcssDebit`].
        set acss_debit: CreateSetupIntentPaymentMethodOptionsAcssDebit,
        /// Values by name.
        entry amazon_pay: Value,
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebit`].
        set bacs_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
        /// Values by name.
        entry bizum: Value,
        /// See [`CreateSetupIntentPaymentMethodOptionsBlik`].
        set blik: CreateSetupIntentPaymentMethodOptionsBlik,
        /// See [`CreateSetupIntentPaymentMethodOptionsCard`].
        set card: CreateSetupIntentPaymentMethodOptionsCard,
        /// Values by name.
        entry card_present: Value,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarna`].
        set klarna: CreateSetupIntentPaymentMethodOptionsKlarna,
        /// See [`CreateSetupIntentPaymentMethodOptionsLink`].
        set link: CreateSetupIntentPaymentMethodOptionsLink,
        /// See [`CreateSetupIntentPaymentMethodOptionsPaypal`].
        set paypal: CreateSetupIntentPaymentMethodOptionsPaypal,
        /// See [`CreateSetupIntentPaymentMethodOptionsPayto`].
        set payto: CreateSetupIntentPaymentMethodOptionsPayto,
        /// See [`CreateSetupIntentPaymentMethodOptionsPix`].
        set pix: CreateSetupIntentPaymentMethodOptionsPix,
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebit`].
        set sepa_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
        /// See [`CreateSetupIntentPaymentMethodOptionsUpi`].
        set upi: CreateSetupIntentPaymentMethodOptionsUpi,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccount`].
        set us_bank_account: CreateSetupIntentPaymentMethodOptionsUsBankAccount,
    }
}

params! {
    /// Create setup intent single use, as it is sent.
    required_group CreateSetupIntentSingleUse {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
    }
}

impl CreateSetupIntentSingleUse {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

texts! {
    /// Create setup intent usage: one of some texts, or any other.
    CreateSetupIntentUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

params! {
    /// Confirm setup intent mandate data, as it is sent.
    group ConfirmSetupIntentMandateData {
        /// See [`ConfirmSetupIntentMandateDataCustomerAcceptance`].
        set customer_acceptance: ConfirmSetupIntentMandateDataCustomerAcceptance,
    }
}

object! {
    /// Setup attempt payment method details bancontact, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsBancontact(false) {
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get bic: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_sepa_debit: Expandable<objects::PaymentMethod>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get generated_sepa_debit_mandate: Expandable<objects::Mandate>,
        /// A text.
        get iban_last4: &str,
        /// See [`SetupAttemptPaymentMethodDetailsBancontactPreferredLanguage`].
        get preferred_language: SetupAttemptPaymentMethodDetailsBancontactPreferredLanguage,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Setup attempt payment method details blik, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsBlik(false) {
        /// A text.
        get buyer_id: &str,
    }
}

object! {
    /// Setup attempt payment method details card, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCard(false) {
        /// A text.
        get brand: &str,
        /// See [`SetupAttemptPaymentMethodDetailsCardChecks`].
        get checks: SetupAttemptPaymentMethodDetailsCardChecks,
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
        /// Yes or no.
        get moto: bool,
        /// A text.
        get network: &str,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecure`].
        get three_d_secure: SetupAttemptPaymentMethodDetailsCardThreeDSecure,
        /// See [`SetupAttemptPaymentMethodDetailsCardWallet`].
        get wallet: SetupAttemptPaymentMethodDetailsCardWallet,
    }
}

object! {
    /// Setup attempt payment method details card present, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCardPresent(false) {
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_card: Expandable<objects::PaymentMethod>,
        /// See [`SetupAttemptPaymentMethodDetailsCardPresentOffline`].
        get offline: SetupAttemptPaymentMethodDetailsCardPresentOffline,
    }
}

object! {
    /// Setup attempt payment method details ideal, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsIdeal(false) {
        /// See [`SetupAttemptPaymentMethodDetailsIdealBank`].
        get bank: SetupAttemptPaymentMethodDetailsIdealBank,
        /// See [`SetupAttemptPaymentMethodDetailsIdealBic`].
        get bic: SetupAttemptPaymentMethodDetailsIdealBic,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get generated_sepa_debit: Expandable<objects::PaymentMethod>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get generated_sepa_debit_mandate: Expandable<objects::Mandate>,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get verified_name: &str,
    }
}

object! {
    /// Setup attempt payment method details pix, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsPix(false) {
        /// A text.
        get fingerprint: &str,
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

one_of! {
    /// Setup attempt setup error source: one of several things, or any other.
    SetupAttemptSetupErrorSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
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

object! {
    /// Setup intent next action cashapp handle redirect or display qr code, as it comes back: anything may be missing.
    part SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode(false) {
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get mobile_auth_url: &str,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        get qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
    }
}

object! {
    /// Setup intent next action pix display qr code, as it comes back: anything may be missing.
    part SetupIntentNextActionPixDisplayQrCode(false) {
        /// A text.
        get data: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Setup intent next action redirect to URL, as it comes back: anything may be missing.
    part SetupIntentNextActionRedirectToUrl(false) {
        /// A text.
        get return_url: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Setup intent next action upi handle redirect or display qr code, as it comes back: anything may be missing.
    part SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode(false) {
        /// A text.
        get hosted_instructions_url: &str,
        /// See [`SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        get qr_code: SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
    }
}

object! {
    /// Setup intent next action verify with microdeposits, as it comes back: anything may be missing.
    part SetupIntentNextActionVerifyWithMicrodeposits(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get arrival_date: i64,
        /// A text.
        get hosted_verification_url: &str,
        /// See [`SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType`].
        get microdeposit_type: SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType,
    }
}

object! {
    /// Setup intent payment method options acss debit, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsAcssDebit(false) {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitCurrency`].
        get currency: SetupIntentPaymentMethodOptionsAcssDebitCurrency,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Setup intent payment method options bacs debit, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsBacsDebit(false) {
        /// See [`SetupIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptions,
    }
}

object! {
    /// Setup intent payment method options blik, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsBlik(false) {
        /// See [`SetupIntentPaymentMethodOptionsBlikMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsBlikMandateOptions,
    }
}

object! {
    /// Setup intent payment method options card, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsCard(false) {
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptions,
        /// See [`SetupIntentPaymentMethodOptionsCardNetwork`].
        get network: SetupIntentPaymentMethodOptionsCardNetwork,
        /// See [`SetupIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        get request_three_d_secure: SetupIntentPaymentMethodOptionsCardRequestThreeDSecure,
        /// See [`SetupIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        get setup_credential_usage: SetupIntentPaymentMethodOptionsCardSetupCredentialUsage,
    }
}

object! {
    /// Setup intent payment method options klarna, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsKlarna(false) {
        /// A text.
        get currency: &str,
        /// A text.
        get preferred_locale: &str,
    }
}

object! {
    /// Setup intent payment method options link, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsLink(false) {
        /// A text.
        get persistent_token: &str,
    }
}

object! {
    /// Setup intent payment method options paypal, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsPaypal(false) {
        /// A text.
        get billing_agreement_id: &str,
    }
}

object! {
    /// Setup intent payment method options payto, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsPayto(false) {
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptions,
    }
}

object! {
    /// Setup intent payment method options pix, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsPix(false) {
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptions,
    }
}

object! {
    /// Setup intent payment method options upi, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUpi(false) {
        /// See [`SetupIntentPaymentMethodOptionsUpiMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptions,
    }
}

object! {
    /// Setup intent payment method options us bank account, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUsBankAccount(false) {
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        get financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        get mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Create setup intent mandate data customer acceptance, as it is sent.
    required_group CreateSetupIntentMandateDataCustomerAcceptance {
        /// A whole number, in seconds since 1970 (UTC).
        set accepted_at: i64,
        /// Values by name.
        entry offline: Value,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceOnline`].
        set online: CreateSetupIntentMandateDataCustomerAcceptanceOnline,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceType`].
        set r#type = "type": CreateSetupIntentMandateDataCustomerAcceptanceType,
    }
}

impl CreateSetupIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create setup intent payment method data acss debit, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataAcssDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set institution_number: String,
        /// A text.
        set transit_number: String,
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
        Self(Fields::new())
            .account_number(account_number)
            .institution_number(institution_number)
            .transit_number(transit_number)
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

params! {
    /// Create setup intent payment method data au becs debit, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataAuBecsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
    }
}

impl CreateSetupIntentPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self(Fields::new()).account_number(account_number).bsb_number(bsb_number)
    }
}

params! {
    /// Create setup intent payment method data bacs debit, as it is sent.
    group CreateSetupIntentPaymentMethodDataBacsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set sort_code: String,
    }
}

params! {
    /// Create setup intent payment method data billing details, as it is sent.
    group CreateSetupIntentPaymentMethodDataBillingDetails {
        /// See [`CreateSetupIntentPaymentMethodDataBillingDetailsAddress`].
        set address or unset_address: CreateSetupIntentPaymentMethodDataBillingDetailsAddress,
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
    /// Create setup intent payment method data boleto, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataBoleto {
        /// A text.
        set tax_id: String,
    }
}

impl CreateSetupIntentPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(Fields::new()).tax_id(tax_id)
    }
}

params! {
    /// Create setup intent payment method data eps, as it is sent.
    group CreateSetupIntentPaymentMethodDataEps {
        /// See [`CreateSetupIntentPaymentMethodDataEpsBank`].
        set bank: CreateSetupIntentPaymentMethodDataEpsBank,
    }
}

params! {
    /// Create setup intent payment method data fpx, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataFpx {
        /// See [`CreateSetupIntentPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreateSetupIntentPaymentMethodDataFpxAccountHolderType,
        /// See [`CreateSetupIntentPaymentMethodDataFpxBank`].
        set bank: CreateSetupIntentPaymentMethodDataFpxBank,
    }
}

impl CreateSetupIntentPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreateSetupIntentPaymentMethodDataFpxBank>) -> Self {
        Self(Fields::new()).bank(bank)
    }
}

params! {
    /// Create setup intent payment method data ideal, as it is sent.
    group CreateSetupIntentPaymentMethodDataIdeal {
        /// See [`SetupAttemptPaymentMethodDetailsIdealBank`].
        set bank: SetupAttemptPaymentMethodDetailsIdealBank,
    }
}

params! {
    /// Create setup intent payment method data klarna, as it is sent.
    group CreateSetupIntentPaymentMethodDataKlarna {
        /// See [`CreateSetupIntentPaymentMethodDataKlarnaDob`].
        set dob: CreateSetupIntentPaymentMethodDataKlarnaDob,
    }
}

params! {
    /// Create setup intent payment method data naver pay, as it is sent.
    group CreateSetupIntentPaymentMethodDataNaverPay {
        /// See [`CreateSetupIntentPaymentMethodDataNaverPayFunding`].
        set funding: CreateSetupIntentPaymentMethodDataNaverPayFunding,
    }
}

params! {
    /// Create setup intent payment method data nz bank account, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataNzBankAccount {
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

impl CreateSetupIntentPaymentMethodDataNzBankAccount {
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
    /// Create setup intent payment method data p24, as it is sent.
    group CreateSetupIntentPaymentMethodDataP24 {
        /// See [`CreateSetupIntentPaymentMethodDataP24Bank`].
        set bank: CreateSetupIntentPaymentMethodDataP24Bank,
    }
}

params! {
    /// Create setup intent payment method data payto, as it is sent.
    group CreateSetupIntentPaymentMethodDataPayto {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
        /// A text.
        set pay_id: String,
    }
}

params! {
    /// Create setup intent payment method data radar options, as it is sent.
    group CreateSetupIntentPaymentMethodDataRadarOptions {
        /// A text.
        set session: String,
    }
}

params! {
    /// Create setup intent payment method data sepa debit, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataSepaDebit {
        /// A text.
        set iban: String,
    }
}

impl CreateSetupIntentPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(Fields::new()).iban(iban)
    }
}

params! {
    /// Create setup intent payment method data sofort, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataSofort {
        /// See [`CreateSetupIntentPaymentMethodDataSofortCountry`].
        set country: CreateSetupIntentPaymentMethodDataSofortCountry,
    }
}

impl CreateSetupIntentPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreateSetupIntentPaymentMethodDataSofortCountry>) -> Self {
        Self(Fields::new()).country(country)
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

params! {
    /// Create setup intent payment method data upi, as it is sent.
    group CreateSetupIntentPaymentMethodDataUpi {
        /// See [`CreateSetupIntentPaymentMethodDataUpiMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodDataUpiMandateOptions,
    }
}

params! {
    /// Create setup intent payment method data us bank account, as it is sent.
    group CreateSetupIntentPaymentMethodDataUsBankAccount {
        /// See [`CreateSetupIntentPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreateSetupIntentPaymentMethodDataFpxAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
        set account_type: CreateSetupIntentPaymentMethodDataUsBankAccountAccountType,
        /// A text.
        set financial_connections_account: String,
        /// A text.
        set routing_number: String,
    }
}

params! {
    /// Create setup intent payment method options acss debit, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsAcssDebit {
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitCurrency`].
        set currency: SetupIntentPaymentMethodOptionsAcssDebitCurrency,
        /// See [`CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Create setup intent payment method options bacs debit, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsBacsDebit {
        /// See [`CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions,
    }
}

params! {
    /// Create setup intent payment method options blik, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsBlik {
        /// A text.
        set code: String,
        /// See [`CreateSetupIntentPaymentMethodOptionsBlikMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsBlikMandateOptions,
    }
}

params! {
    /// Create setup intent payment method options card, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsCard {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsCardMandateOptions,
        /// Yes or no.
        set moto: bool,
        /// See [`SetupIntentPaymentMethodOptionsCardNetwork`].
        set network: SetupIntentPaymentMethodOptionsCardNetwork,
        /// See [`SetupIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        set request_three_d_secure: SetupIntentPaymentMethodOptionsCardRequestThreeDSecure,
        /// See [`SetupIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        set setup_credential_usage: SetupIntentPaymentMethodOptionsCardSetupCredentialUsage,
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecure`].
        set three_d_secure: CreateSetupIntentPaymentMethodOptionsCardThreeDSecure,
    }
}

params! {
    /// Create setup intent payment method options klarna, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsKlarna {
        /// A text.
        set currency: String,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand`].
        set on_demand: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale`].
        set preferred_locale: CreateSetupIntentPaymentMethodOptionsKlarnaPreferredLocale,
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsKlarnaSubscription`].
        list subscriptions or unset_subscriptions: CreateSetupIntentPaymentMethodOptionsKlarnaSubscription,
    }
}

params! {
    /// Create setup intent payment method options link, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsLink {
        /// A text.
        set persistent_token: String,
    }
}

params! {
    /// Create setup intent payment method options paypal, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsPaypal {
        /// A text.
        set billing_agreement_id: String,
    }
}

params! {
    /// Create setup intent payment method options payto, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsPayto {
        /// See [`CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions,
    }
}

params! {
    /// Create setup intent payment method options pix, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsPix {
        /// See [`CreateSetupIntentPaymentMethodOptionsPixMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsPixMandateOptions,
    }
}

params! {
    /// Create setup intent payment method options upi, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUpi {
        /// See [`CreateSetupIntentPaymentMethodDataUpiMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodDataUpiMandateOptions,
        /// See [`CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: CreateSetupIntentPaymentMethodOptionsUpiSetupFutureUsage,
    }
}

params! {
    /// Create setup intent payment method options us bank account, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUsBankAccount {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        set financial_connections: CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        set mandate_options: CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks`].
        set networks: CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: SetupIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Confirm setup intent mandate data customer acceptance, as it is sent.
    required_group ConfirmSetupIntentMandateDataCustomerAcceptance {
        /// A whole number, in seconds since 1970 (UTC).
        set accepted_at: i64,
        /// Values by name.
        entry offline: Value,
        /// See [`ConfirmSetupIntentMandateDataCustomerAcceptanceOnline`].
        set online: ConfirmSetupIntentMandateDataCustomerAcceptanceOnline,
        /// See [`CreateSetupIntentMandateDataCustomerAcceptanceType`].
        set r#type = "type": CreateSetupIntentMandateDataCustomerAcceptanceType,
    }
}

impl ConfirmSetupIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSetupIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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

object! {
    /// Setup attempt payment method details card checks, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCardChecks(false) {
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_postal_code_check: &str,
        /// A text.
        get cvc_check: &str,
    }
}

object! {
    /// Setup attempt payment method details card three d secure, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCardThreeDSecure(false) {
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureAuthenticationFlow`].
        get authentication_flow: SetupAttemptPaymentMethodDetailsCardThreeDSecureAuthenticationFlow,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        get electronic_commerce_indicator: SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureResult`].
        get result: SetupAttemptPaymentMethodDetailsCardThreeDSecureResult,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureResultReason`].
        get result_reason: SetupAttemptPaymentMethodDetailsCardThreeDSecureResultReason,
        /// A text.
        get transaction_id: &str,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion`].
        get version: SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion,
    }
}

object! {
    /// Setup attempt payment method details card wallet, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCardWallet(false) {
        /// Values by name.
        get apple_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get google_pay: BTreeMap<&str, &Value>,
        /// See [`SetupAttemptPaymentMethodDetailsCardWalletType`].
        get r#type = "type": SetupAttemptPaymentMethodDetailsCardWalletType,
    }
}

object! {
    /// Setup attempt payment method details card present offline, as it comes back: anything may be missing.
    part SetupAttemptPaymentMethodDetailsCardPresentOffline(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get stored_at: i64,
        /// A text.
        get r#type = "type": &str,
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

object! {
    /// Setup intent next action cashapp handle redirect or display qr code qr code, as it comes back: anything may be missing.
    part SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
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

object! {
    /// Setup intent payment method options acss debit mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsAcssDebitMandateOptions(false) {
        /// A text.
        get custom_mandate_url: &str,
        /// A list, each [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        get default_for: Vec<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>,
        /// A text.
        get interval_description: &str,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        get payment_schedule: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        get transaction_type: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
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

object! {
    /// Setup intent payment method options bacs debit mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsBacsDebitMandateOptions(false) {
        /// A text.
        get reference_prefix: &str,
    }
}

object! {
    /// Setup intent payment method options blik mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsBlikMandateOptions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Setup intent payment method options card mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsCardMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        get interval: SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
        /// A whole number.
        get interval_count: i64,
        /// A text.
        get reference: &str,
        /// A whole number.
        get start_date: i64,
        /// A list.
        get supported_types: Vec<&str>,
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

object! {
    /// Setup intent payment method options payto mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsPaytoMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get end_date: &str,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        get payment_schedule: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        get payments_per_period: i64,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        get purpose: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
        /// A text.
        get start_date: &str,
    }
}

object! {
    /// Setup intent payment method options pix mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsPixMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        get amount_includes_iof: SetupIntentAutomaticPaymentMethodsAllowRedirects,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get currency: &str,
        /// A text.
        get end_date: &str,
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        get payment_schedule: SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        get reference: &str,
        /// A text.
        get start_date: &str,
    }
}

object! {
    /// Setup intent payment method options upi mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUpiMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
    }
}

object! {
    /// Setup intent payment method options us bank account financial connections, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections(false) {
        /// See [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        get filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        get permissions: Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        get prefetch: Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>,
        /// A text.
        get return_url: &str,
    }
}

object! {
    /// Setup intent payment method options us bank account mandate options, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions(false) {
        /// A text.
        get collection_method: &str,
    }
}

params! {
    /// Create setup intent mandate data customer acceptance online, as it is sent.
    required_group CreateSetupIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        set ip_address: String,
        /// A text.
        set user_agent: String,
    }
}

impl CreateSetupIntentMandateDataCustomerAcceptanceOnline {
    /// With what must be there.
    #[must_use]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self(Fields::new()).ip_address(ip_address).user_agent(user_agent)
    }
}

texts! {
    /// Create setup intent mandate data customer acceptance type: one of some texts, or any other.
    CreateSetupIntentMandateDataCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

params! {
    /// Create setup intent payment method data billing details address, as it is sent.
    group CreateSetupIntentPaymentMethodDataBillingDetailsAddress {
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

params! {
    /// Create setup intent payment method data klarna dob, as it is sent.
    required_group CreateSetupIntentPaymentMethodDataKlarnaDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreateSetupIntentPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
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

params! {
    /// Create setup intent payment method data upi mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodDataUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
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

params! {
    /// Create setup intent payment method options acss debit mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        set custom_mandate_url: String,
        /// A list, each [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        list default_for: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem,
        /// A text.
        set interval_description: String,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        set payment_schedule: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        set transaction_type: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

params! {
    /// Create setup intent payment method options bacs debit mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        set reference_prefix: String,
    }
}

params! {
    /// Create setup intent payment method options blik mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

params! {
    /// Create setup intent payment method options card mandate options, as it is sent.
    required_group CreateSetupIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        set interval: SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set reference: String,
        /// A whole number.
        set start_date: i64,
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType`].
        list supported_types: CreateSetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType,
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
        Self(Fields::new())
            .amount(amount)
            .amount_type(amount_type)
            .currency(currency)
            .interval(interval)
            .reference(reference)
            .start_date(start_date)
    }
}

params! {
    /// Create setup intent payment method options card three d secure, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsCardThreeDSecure {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus`].
        set ares_trans_status: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus,
        /// A text.
        set cryptogram: String,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`].
        set electronic_commerce_indicator: SetupAttemptPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator,
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions`].
        set network_options: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions,
        /// A text.
        set requestor_challenge_indicator: String,
        /// A text.
        set transaction_id: String,
        /// See [`SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion`].
        set version: SetupAttemptPaymentMethodDetailsCardThreeDSecureVersion,
    }
}

params! {
    /// Create setup intent payment method options klarna on demand, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsKlarnaOnDemand {
        /// A whole number, in the smallest unit of the currency.
        set average_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set maximum_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set minimum_amount: i64,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        set purchase_interval: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
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

params! {
    /// Create setup intent payment method options klarna subscription, as it is sent.
    required_group CreateSetupIntentPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        set interval: CreateSetupIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set name: String,
        /// See [`CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        set next_billing: CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling,
        /// A text.
        set reference: String,
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
        Self(Fields::new()).interval(interval).next_billing(next_billing).reference(reference)
    }
}

params! {
    /// Create setup intent payment method options payto mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type or unset_amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set end_date: String,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        set payment_schedule or unset_payment_schedule: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        set payments_per_period or unset_payments_per_period: i64,
        /// See [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        set purpose or unset_purpose: SetupIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
        /// A text.
        set start_date: String,
    }
}

params! {
    /// Create setup intent payment method options pix mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SetupIntentAutomaticPaymentMethodsAllowRedirects`].
        set amount_includes_iof: SetupIntentAutomaticPaymentMethodsAllowRedirects,
        /// See [`SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: SetupIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set currency: String,
        /// A text.
        set end_date: String,
        /// See [`SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        set payment_schedule: SetupIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        set reference: String,
        /// A text.
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

params! {
    /// Create setup intent payment method options us bank account financial connections, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        set filters: CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        list permissions: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        /// A list, each [`SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        list prefetch: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
        /// A text.
        set return_url: String,
    }
}

params! {
    /// Create setup intent payment method options us bank account mandate options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod`].
        set collection_method or unset_collection_method: CreateSetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    }
}

params! {
    /// Create setup intent payment method options us bank account networks, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworks {
        /// A list, each [`CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem`].
        list requested: CreateSetupIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem,
    }
}

params! {
    /// Confirm setup intent mandate data customer acceptance online, as it is sent.
    group ConfirmSetupIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        set ip_address: String,
        /// A text.
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

object! {
    /// Setup intent payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    part SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(false) {
        /// A list, each [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
        get account_subcategories: Vec<CreateSetupIntentPaymentMethodDataUsBankAccountAccountType>,
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

params! {
    /// Create setup intent payment method options card three d secure network options, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires`].
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

params! {
    /// Create setup intent payment method options klarna subscription next billing, as it is sent.
    required_group CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set date: String,
    }
}

impl CreateSetupIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).date(date)
    }
}

params! {
    /// Create setup intent payment method options us bank account financial connections filters, as it is sent.
    group CreateSetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreateSetupIntentPaymentMethodDataUsBankAccountAccountType`].
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

params! {
    /// Create setup intent payment method options card three d secure network options cartes bancaires, as it is sent.
    required_group CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        /// See [`CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo`].
        set cb_avalgo: CreateSetupIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        /// A text.
        set cb_exemption: String,
        /// A whole number.
        set cb_score: i64,
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
        Self(Fields::new()).cb_avalgo(cb_avalgo)
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
