//! What goes into and comes out of [`PaymentIntents`](super::PaymentIntents).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Payment intent, as it comes back: anything may be missing.
    answer PaymentIntent(true) {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        get allowed_payment_method_types: Vec<PaymentIntentAllowedPaymentMethodType>,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_capturable: i64,
        /// See [`PaymentIntentAmountDetails`].
        get amount_details: PaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        get amount_received: i64,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// A whole number, in the smallest unit of the currency.
        get application_fee_amount: i64,
        /// See [`PaymentIntentAutomaticPaymentMethods`].
        get automatic_payment_methods: PaymentIntentAutomaticPaymentMethods,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// See [`PaymentIntentCancellationReason`].
        get cancellation_reason: PaymentIntentCancellationReason,
        /// See [`PaymentIntentCaptureMethod`].
        get capture_method: PaymentIntentCaptureMethod,
        /// A text.
        get client_secret: &str,
        /// See [`PaymentIntentConfirmationMethod`].
        get confirmation_method: PaymentIntentConfirmationMethod,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A text.
        get description: &str,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        get excluded_payment_method_types: Vec<PaymentIntentExcludedPaymentMethodType>,
        /// See [`PaymentIntentHooks`].
        get hooks: PaymentIntentHooks,
        /// A text.
        always id: &str,
        /// See [`PaymentIntentLastPaymentError`].
        get last_payment_error: PaymentIntentLastPaymentError,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get latest_charge: Expandable<objects::Charge>,
        /// Yes or no.
        get livemode: bool,
        /// See [`PaymentIntentManagedPayments`].
        get managed_payments: PaymentIntentManagedPayments,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`PaymentIntentNextAction`].
        get next_action: PaymentIntentNextAction,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`PaymentIntentPaymentDetails`].
        get payment_details: PaymentIntentPaymentDetails,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`PaymentIntentPaymentMethodConfigurationDetails`].
        get payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetails,
        /// See [`PaymentIntentPaymentMethodOptions`].
        get payment_method_options: PaymentIntentPaymentMethodOptions,
        /// A list.
        get payment_method_types: Vec<&str>,
        /// An id, or the [`PaymentRecord`](objects::PaymentRecord) where it is expanded.
        get payment_record: Expandable<objects::PaymentRecord>,
        /// See [`PaymentIntentPresentmentDetails`].
        get presentment_details: PaymentIntentPresentmentDetails,
        /// See [`PaymentIntentProcessing`].
        get processing: PaymentIntentProcessing,
        /// A text.
        get receipt_email: &str,
        /// An id, or the [`Review`](objects::Review) where it is expanded.
        get review: Expandable<objects::Review>,
        /// See [`PaymentIntentSetupFutureUsage`].
        get setup_future_usage: PaymentIntentSetupFutureUsage,
        /// See [`PaymentIntentShipping`].
        get shipping: PaymentIntentShipping,
        /// An id, or the [`PaymentIntentSource`] where it is expanded.
        get source: Expandable<PaymentIntentSource>,
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get statement_descriptor_suffix: &str,
        /// See [`PaymentIntentStatus`].
        get status: PaymentIntentStatus,
        /// See [`PaymentIntentTransferData`].
        get transfer_data: PaymentIntentTransferData,
        /// A text.
        get transfer_group: &str,
    }
}

object! {
    /// Payment intent amount details line item, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItem(true) {
        /// A whole number, in the smallest unit of the currency.
        get discount_amount: i64,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
        get payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptions,
        /// A text.
        get product_code: &str,
        /// A text.
        get product_name: &str,
        /// A whole number.
        get quantity: i64,
        /// See [`PaymentIntentAmountDetailsLineItemTax`].
        get tax: PaymentIntentAmountDetailsLineItemTax,
        /// A whole number, in the smallest unit of the currency.
        get unit_cost: i64,
        /// A text.
        get unit_of_measure: &str,
    }
}

params! {
    /// List payment intent amount details line items query, as it is sent.
    options ListPaymentIntentAmountDetailsLineItemsQuery {
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

any_of! {
    /// List payment intents created: one of several things.
    ListPaymentIntentsCreated {
        Integer(i64),
        Object(ListPaymentIntentsCreatedValue),
    }
}

params! {
    /// List payment intents query, as it is sent.
    options ListPaymentIntentsQuery {
        /// See [`ListPaymentIntentsCreated`].
        set created: ListPaymentIntentsCreated,
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
    }
}

params! {
    /// Create payment intent, as it is sent.
    required CreatePaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreatePaymentIntentAmountDetails`].
        set amount_details: CreatePaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// See [`CreatePaymentIntentAutomaticPaymentMethods`].
        set automatic_payment_methods: CreatePaymentIntentAutomaticPaymentMethods,
        /// See [`PaymentIntentCaptureMethod`].
        set capture_method: PaymentIntentCaptureMethod,
        /// Yes or no.
        set confirm: bool,
        /// See [`PaymentIntentConfirmationMethod`].
        set confirmation_method: PaymentIntentConfirmationMethod,
        /// A text.
        set confirmation_token: String,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set description: String,
        /// Yes or no.
        set error_on_requires_action: bool,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        list excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentIntentHooks`].
        set hooks: CreatePaymentIntentHooks,
        /// A text.
        set mandate: String,
        /// See [`CreatePaymentIntentMandateData`].
        set mandate_data or unset_mandate_data: CreatePaymentIntentMandateData,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePaymentIntentOffSession`].
        set off_session: CreatePaymentIntentOffSession,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreatePaymentIntentPaymentDetails`].
        set payment_details: CreatePaymentIntentPaymentDetails,
        /// A text.
        set payment_method: String,
        /// A text.
        set payment_method_configuration: String,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        set payment_method_data: CreatePaymentIntentPaymentMethodData,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        set payment_method_options: CreatePaymentIntentPaymentMethodOptions,
        /// See [`CreatePaymentIntentRadarOptions`].
        set radar_options: CreatePaymentIntentRadarOptions,
        /// A text.
        set receipt_email: String,
        /// A text.
        set return_url: String,
        /// See [`PaymentIntentSetupFutureUsage`].
        set setup_future_usage: PaymentIntentSetupFutureUsage,
        /// See [`CreatePaymentIntentShipping`].
        set shipping: CreatePaymentIntentShipping,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`CreatePaymentIntentTransferData`].
        set transfer_data: CreatePaymentIntentTransferData,
        /// A text.
        set transfer_group: String,
        /// Yes or no.
        set use_stripe_sdk: bool,
    }
}

impl CreatePaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Retrieve payment intent query, as it is sent.
    options RetrievePaymentIntentQuery {
        /// A text.
        set client_secret: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Update payment intent, as it is sent.
    options UpdatePaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreatePaymentIntentAmountDetails`].
        set amount_details or unset_amount_details: CreatePaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount or unset_application_fee_amount: i64,
        /// See [`PaymentIntentCaptureMethod`].
        set capture_method: PaymentIntentCaptureMethod,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set description: String,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        list excluded_payment_method_types or unset_excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentIntentHooks`].
        set hooks: CreatePaymentIntentHooks,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreatePaymentIntentPaymentDetails`].
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        /// A text.
        set payment_method: String,
        /// A text.
        set payment_method_configuration: String,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        set payment_method_data: CreatePaymentIntentPaymentMethodData,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        set payment_method_options: CreatePaymentIntentPaymentMethodOptions,
        /// A text.
        set receipt_email: String,
        /// See [`PaymentIntentSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentSetupFutureUsage,
        /// See [`CreatePaymentIntentShipping`].
        set shipping or unset_shipping: CreatePaymentIntentShipping,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`UpdatePaymentIntentTransferData`].
        set transfer_data: UpdatePaymentIntentTransferData,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Search payment intents query, as it is sent.
    required SearchPaymentIntentsQuery {
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

impl SearchPaymentIntentsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

params! {
    /// Apply payment intent customer balance, as it is sent.
    options ApplyPaymentIntentCustomerBalance {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Cancel payment intent, as it is sent.
    options CancelPaymentIntent {
        /// See [`CancelPaymentIntentCancellationReason`].
        set cancellation_reason: CancelPaymentIntentCancellationReason,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Capture payment intent, as it is sent.
    options CapturePaymentIntent {
        /// See [`CreatePaymentIntentAmountDetails`].
        set amount_details: CreatePaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        set amount_to_capture: i64,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// A list.
        list expand: String,
        /// Yes or no.
        set final_capture: bool,
        /// See [`CreatePaymentIntentHooks`].
        set hooks: CreatePaymentIntentHooks,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreatePaymentIntentPaymentDetails`].
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`CapturePaymentIntentTransferData`].
        set transfer_data: CapturePaymentIntentTransferData,
    }
}

params! {
    /// Confirm payment intent, as it is sent.
    options ConfirmPaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        /// See [`CreatePaymentIntentAmountDetails`].
        set amount_details or unset_amount_details: CreatePaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        set amount_to_confirm: i64,
        /// See [`PaymentIntentCaptureMethod`].
        set capture_method: PaymentIntentCaptureMethod,
        /// A text.
        set confirmation_token: String,
        /// Yes or no.
        set error_on_requires_action: bool,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        list excluded_payment_method_types or unset_excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentIntentHooks`].
        set hooks: CreatePaymentIntentHooks,
        /// A text.
        set mandate: String,
        /// See [`ConfirmPaymentIntentMandateData`].
        set mandate_data or unset_mandate_data: ConfirmPaymentIntentMandateData,
        /// See [`CreatePaymentIntentOffSession`].
        set off_session: CreatePaymentIntentOffSession,
        /// See [`CreatePaymentIntentPaymentDetails`].
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        /// A text.
        set payment_method: String,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        set payment_method_data: CreatePaymentIntentPaymentMethodData,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        set payment_method_options: CreatePaymentIntentPaymentMethodOptions,
        /// See [`CreatePaymentIntentRadarOptions`].
        set radar_options: CreatePaymentIntentRadarOptions,
        /// A text.
        set receipt_email: String,
        /// A text.
        set return_url: String,
        /// See [`PaymentIntentSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentSetupFutureUsage,
        /// See [`CreatePaymentIntentShipping`].
        set shipping or unset_shipping: CreatePaymentIntentShipping,
        /// Yes or no.
        set use_stripe_sdk: bool,
    }
}

params! {
    /// Increment payment intent authorization, as it is sent.
    required IncrementPaymentIntentAuthorization {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreatePaymentIntentAmountDetails`].
        set amount_details: CreatePaymentIntentAmountDetails,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// See [`CreatePaymentIntentHooks`].
        set hooks: CreatePaymentIntentHooks,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePaymentIntentPaymentDetails`].
        set payment_details: CreatePaymentIntentPaymentDetails,
        /// A text.
        set statement_descriptor: String,
        /// See [`CapturePaymentIntentTransferData`].
        set transfer_data: CapturePaymentIntentTransferData,
    }
}

impl IncrementPaymentIntentAuthorization {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount)
    }
}

params! {
    /// Verify payment intent microdeposits, as it is sent.
    options VerifyPaymentIntentMicrodeposits {
        /// A list.
        list amounts: i64,
        /// A text.
        set descriptor_code: String,
        /// A list.
        list expand: String,
    }
}

texts! {
    /// Payment intent allowed payment method type: one of some texts, or any other.
    PaymentIntentAllowedPaymentMethodType {
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
    /// Payment intent amount details, as it comes back: anything may be missing.
    part PaymentIntentAmountDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get discount_amount: i64,
        /// See [`PaymentIntentAmountDetailsError`].
        get error: PaymentIntentAmountDetailsError,
        /// The first page of a list.
        get line_items: List<PaymentIntentAmountDetailsLineItem>,
        /// See [`PaymentIntentAmountDetailsShipping`].
        get shipping: PaymentIntentAmountDetailsShipping,
        /// See [`PaymentIntentAmountDetailsTax`].
        get tax: PaymentIntentAmountDetailsTax,
        /// See [`PaymentIntentAmountDetailsTip`].
        get tip: PaymentIntentAmountDetailsTip,
    }
}

object! {
    /// Payment intent automatic payment methods, as it comes back: anything may be missing.
    part PaymentIntentAutomaticPaymentMethods(false) {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        get allow_redirects: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// Yes or no.
        get enabled: bool,
    }
}

texts! {
    /// Payment intent cancellation reason: one of some texts, or any other.
    PaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Automatic = "automatic",
        Duplicate = "duplicate",
        Expired = "expired",
        FailedInvoice = "failed_invoice",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        VoidInvoice = "void_invoice",
    }
}

texts! {
    /// Payment intent capture method: one of some texts, or any other.
    PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}

texts! {
    /// Payment intent confirmation method: one of some texts, or any other.
    PaymentIntentConfirmationMethod {
        Automatic = "automatic",
        Manual = "manual",
    }
}

texts! {
    /// Payment intent excluded payment method type: one of some texts, or any other.
    PaymentIntentExcludedPaymentMethodType {
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
    /// Payment intent hooks, as it comes back: anything may be missing.
    part PaymentIntentHooks(false) {
        /// See [`PaymentIntentHooksInputs`].
        get inputs: PaymentIntentHooksInputs,
    }
}

object! {
    /// Payment intent last payment error, as it comes back: anything may be missing.
    part PaymentIntentLastPaymentError(false) {
        /// A text.
        get advice_code: &str,
        /// A text.
        get charge: &str,
        /// See [`PaymentIntentLastPaymentErrorCode`].
        get code: PaymentIntentLastPaymentErrorCode,
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
        /// See [`PaymentIntent`].
        get payment_intent: PaymentIntent,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        get payment_method: objects::PaymentMethod,
        /// A text.
        get payment_method_type: &str,
        /// A text.
        get request_log_url: &str,
        /// See [`SetupIntent`](objects::SetupIntent).
        get setup_intent: objects::SetupIntent,
        /// See [`PaymentIntentLastPaymentErrorSource`].
        get source: PaymentIntentLastPaymentErrorSource,
        /// See [`PaymentIntentLastPaymentErrorType`].
        get r#type = "type": PaymentIntentLastPaymentErrorType,
    }
}

object! {
    /// Payment intent managed payments, as it comes back: anything may be missing.
    part PaymentIntentManagedPayments(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Payment intent next action, as it comes back: anything may be missing.
    part PaymentIntentNextAction(false) {
        /// See [`PaymentIntentNextActionAlipayHandleRedirect`].
        get alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect,
        /// Values by name.
        get blik_authorize: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentNextActionBoletoDisplayDetails`].
        get boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails,
        /// See [`PaymentIntentNextActionCardAwaitNotification`].
        get card_await_notification: PaymentIntentNextActionCardAwaitNotification,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode`].
        get cashapp_handle_redirect_or_display_qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructions`].
        get display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions,
        /// See [`PaymentIntentNextActionKlarnaDisplayQrCode`].
        get klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetails`].
        get konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails,
        /// See [`PaymentIntentNextActionMultibancoDisplayDetails`].
        get multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails,
        /// See [`PaymentIntentNextActionOxxoDisplayDetails`].
        get oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails,
        /// See [`PaymentIntentNextActionPaynowDisplayQrCode`].
        get paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode,
        /// See [`PaymentIntentNextActionPixDisplayQrCode`].
        get pix_display_qr_code: PaymentIntentNextActionPixDisplayQrCode,
        /// See [`PaymentIntentNextActionPromptpayDisplayQrCode`].
        get promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode,
        /// See [`PaymentIntentNextActionRedirectToUrl`].
        get redirect_to_url: PaymentIntentNextActionRedirectToUrl,
        /// See [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode`].
        get swish_handle_redirect_or_display_qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode,
        /// A text.
        get r#type = "type": &str,
        /// See [`PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode`].
        get upi_handle_redirect_or_display_qr_code: PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
        /// Values by name.
        get use_stripe_sdk: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentNextActionVerifyWithMicrodeposits`].
        get verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits,
        /// See [`PaymentIntentNextActionWechatPayDisplayQrCode`].
        get wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode,
        /// See [`PaymentIntentNextActionWechatPayRedirectToAndroidApp`].
        get wechat_pay_redirect_to_android_app: PaymentIntentNextActionWechatPayRedirectToAndroidApp,
        /// See [`PaymentIntentNextActionWechatPayRedirectToIosApp`].
        get wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp,
    }
}

object! {
    /// Payment intent payment details, as it comes back: anything may be missing.
    part PaymentIntentPaymentDetails(false) {
        /// A text.
        get customer_reference: &str,
        /// A text.
        get order_reference: &str,
    }
}

object! {
    /// Payment intent payment method configuration details, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodConfigurationDetails(true) {
        /// A text.
        always id: &str,
        /// A text.
        get parent: &str,
    }
}

object! {
    /// Payment intent payment method options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptions(false) {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebit`].
        get acss_debit: PaymentIntentPaymentMethodOptionsAcssDebit,
        /// See [`PaymentIntentPaymentMethodOptionsAffirm`].
        get affirm: PaymentIntentPaymentMethodOptionsAffirm,
        /// See [`PaymentIntentPaymentMethodOptionsAfterpayClearpay`].
        get afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        get alipay: PaymentIntentPaymentMethodOptionsAlipay,
        /// See [`PaymentIntentPaymentMethodOptionsAlma`].
        get alma: PaymentIntentPaymentMethodOptionsAlma,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        get amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`PaymentIntentPaymentMethodOptionsAuBecsDebit`].
        get au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit,
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebit`].
        get bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebit,
        /// See [`PaymentIntentPaymentMethodOptionsBancontact`].
        get bancontact: PaymentIntentPaymentMethodOptionsBancontact,
        /// See [`PaymentIntentPaymentMethodOptionsBillie`].
        get billie: PaymentIntentPaymentMethodOptionsBillie,
        /// Values by name.
        get bizum: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentPaymentMethodOptionsBlik`].
        get blik: PaymentIntentPaymentMethodOptionsBlik,
        /// See [`PaymentIntentPaymentMethodOptionsBoleto`].
        get boleto: PaymentIntentPaymentMethodOptionsBoleto,
        /// See [`PaymentIntentPaymentMethodOptionsCard`].
        get card: PaymentIntentPaymentMethodOptionsCard,
        /// See [`PaymentIntentPaymentMethodOptionsCardPresent`].
        get card_present: PaymentIntentPaymentMethodOptionsCardPresent,
        /// See [`PaymentIntentPaymentMethodOptionsCashapp`].
        get cashapp: PaymentIntentPaymentMethodOptionsCashapp,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get crypto: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalance`].
        get customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalance,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get eps: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get fpx: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get giropay: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get grabpay: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        get ideal: PaymentIntentPaymentMethodOptionsAlipay,
        /// Values by name.
        get interac_present: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        get kakao_pay: PaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`PaymentIntentPaymentMethodOptionsKlarna`].
        get klarna: PaymentIntentPaymentMethodOptionsKlarna,
        /// See [`PaymentIntentPaymentMethodOptionsKonbini`].
        get konbini: PaymentIntentPaymentMethodOptionsKonbini,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        get kr_card: PaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`PaymentIntentPaymentMethodOptionsLink`].
        get link: PaymentIntentPaymentMethodOptionsLink,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get mb_way: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        get mobilepay: PaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get multibanco: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        get naver_pay: PaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`PaymentIntentPaymentMethodOptionsAuBecsDebit`].
        get nz_bank_account: PaymentIntentPaymentMethodOptionsAuBecsDebit,
        /// See [`PaymentIntentPaymentMethodOptionsOxxo`].
        get oxxo: PaymentIntentPaymentMethodOptionsOxxo,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get p24: PaymentIntentPaymentMethodOptionsCrypto,
        /// Values by name.
        get pay_by_bank: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        get payco: PaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get paynow: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsPaypal`].
        get paypal: PaymentIntentPaymentMethodOptionsPaypal,
        /// Values by name.
        get paypay: BTreeMap<&str, &Value>,
        /// See [`PaymentIntentPaymentMethodOptionsPayto`].
        get payto: PaymentIntentPaymentMethodOptionsPayto,
        /// See [`PaymentIntentPaymentMethodOptionsPix`].
        get pix: PaymentIntentPaymentMethodOptionsPix,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get promptpay: PaymentIntentPaymentMethodOptionsCrypto,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        get revolut_pay: PaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        get samsung_pay: PaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`PaymentIntentPaymentMethodOptionsCashapp`].
        get satispay: PaymentIntentPaymentMethodOptionsCashapp,
        /// See [`PaymentIntentPaymentMethodOptionsAlma`].
        get scalapay: PaymentIntentPaymentMethodOptionsAlma,
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebit`].
        get sepa_debit: PaymentIntentPaymentMethodOptionsBacsDebit,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        get sequra: PaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`PaymentIntentPaymentMethodOptionsSofort`].
        get sofort: PaymentIntentPaymentMethodOptionsSofort,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        get sunbit: PaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`PaymentIntentPaymentMethodOptionsSwish`].
        get swish: PaymentIntentPaymentMethodOptionsSwish,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        get twint: PaymentIntentPaymentMethodOptionsAlipay,
        /// See [`PaymentIntentPaymentMethodOptionsUpi`].
        get upi: PaymentIntentPaymentMethodOptionsUpi,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccount,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPay`].
        get wechat_pay: PaymentIntentPaymentMethodOptionsWechatPay,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        get zip: PaymentIntentPaymentMethodOptionsCrypto,
    }
}

object! {
    /// Payment intent presentment details, as it comes back: anything may be missing.
    part PaymentIntentPresentmentDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get presentment_amount: i64,
        /// A text.
        get presentment_currency: &str,
    }
}

object! {
    /// Payment intent processing, as it comes back: anything may be missing.
    part PaymentIntentProcessing(false) {
        /// See [`PaymentIntentProcessingCard`].
        get card: PaymentIntentProcessingCard,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Payment intent setup future usage: one of some texts, or any other.
    PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

object! {
    /// Payment intent shipping, as it comes back: anything may be missing.
    part PaymentIntentShipping(false) {
        /// See [`PaymentIntentShippingAddress`].
        get address: PaymentIntentShippingAddress,
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
    /// Payment intent source: one of several things, or any other.
    PaymentIntentSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

texts! {
    /// Payment intent status: one of some texts, or any other.
    PaymentIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresCapture = "requires_capture",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
}

object! {
    /// Payment intent transfer data, as it comes back: anything may be missing.
    part PaymentIntentTransferData(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get description: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`PaymentIntentTransferDataPaymentData`].
        get payment_data: PaymentIntentTransferDataPaymentData,
    }
}

object! {
    /// Payment intent amount details line item payment method options, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsLineItemPaymentMethodOptions(false) {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        get card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        get card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna`].
        get klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
        get paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal,
    }
}

object! {
    /// Payment intent amount details line item tax, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsLineItemTax(false) {
        /// A whole number, in the smallest unit of the currency.
        get total_tax_amount: i64,
    }
}

params! {
    /// List payment intents created value, as it is sent.
    group ListPaymentIntentsCreatedValue {
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
    /// Create payment intent amount details, as it is sent.
    group CreatePaymentIntentAmountDetails {
        /// A whole number, in the smallest unit of the currency.
        set discount_amount or unset_discount_amount: i64,
        /// Yes or no.
        set enforce_arithmetic_validation: bool,
        /// A list, each [`CreatePaymentIntentAmountDetailsLineItem`].
        list line_items or unset_line_items: CreatePaymentIntentAmountDetailsLineItem,
        /// See [`CreatePaymentIntentAmountDetailsShipping`].
        set shipping or unset_shipping: CreatePaymentIntentAmountDetailsShipping,
        /// See [`CreatePaymentIntentAmountDetailsTax`].
        set tax or unset_tax: CreatePaymentIntentAmountDetailsTax,
    }
}

params! {
    /// Create payment intent automatic payment methods, as it is sent.
    required_group CreatePaymentIntentAutomaticPaymentMethods {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        set allow_redirects: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreatePaymentIntentAutomaticPaymentMethods {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment intent hooks, as it is sent.
    group CreatePaymentIntentHooks {
        /// See [`CreatePaymentIntentHooksInputs`].
        set inputs: CreatePaymentIntentHooksInputs,
    }
}

params! {
    /// Create payment intent mandate data, as it is sent.
    required_group CreatePaymentIntentMandateData {
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptance`].
        set customer_acceptance: CreatePaymentIntentMandateDataCustomerAcceptance,
    }
}

impl CreatePaymentIntentMandateData {
    /// With what must be there.
    #[must_use]
    pub fn new(customer_acceptance: impl Into<CreatePaymentIntentMandateDataCustomerAcceptance>) -> Self {
        Self(Fields::new()).customer_acceptance(customer_acceptance)
    }
}

any_of! {
    /// Create payment intent off session: one of several things.
    CreatePaymentIntentOffSession {
        Bool(bool),
        Word(CreatePaymentIntentOffSessionValue),
    }
}

params! {
    /// Create payment intent payment details, as it is sent.
    group CreatePaymentIntentPaymentDetails {
        /// A text.
        set customer_reference: String,
        /// A text.
        set order_reference: String,
    }
}

params! {
    /// Create payment intent payment method data, as it is sent.
    required_group CreatePaymentIntentPaymentMethodData {
        /// See [`CreatePaymentIntentPaymentMethodDataAcssDebit`].
        set acss_debit: CreatePaymentIntentPaymentMethodDataAcssDebit,
        /// Values by name.
        entry affirm: Value,
        /// Values by name.
        entry afterpay_clearpay: Value,
        /// Values by name.
        entry alipay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataAllowRedisplay`].
        set allow_redisplay: CreatePaymentIntentPaymentMethodDataAllowRedisplay,
        /// Values by name.
        entry alma: Value,
        /// Values by name.
        entry amazon_pay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataAuBecsDebit`].
        set au_becs_debit: CreatePaymentIntentPaymentMethodDataAuBecsDebit,
        /// See [`CreatePaymentIntentPaymentMethodDataBacsDebit`].
        set bacs_debit: CreatePaymentIntentPaymentMethodDataBacsDebit,
        /// Values by name.
        entry bancontact: Value,
        /// Values by name.
        entry billie: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataBillingDetails`].
        set billing_details: CreatePaymentIntentPaymentMethodDataBillingDetails,
        /// Values by name.
        entry bizum: Value,
        /// Values by name.
        entry blik: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataBoleto`].
        set boleto: CreatePaymentIntentPaymentMethodDataBoleto,
        /// Values by name.
        entry cashapp: Value,
        /// Values by name.
        entry crypto: Value,
        /// Values by name.
        entry customer_balance: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataEps`].
        set eps: CreatePaymentIntentPaymentMethodDataEps,
        /// See [`CreatePaymentIntentPaymentMethodDataFpx`].
        set fpx: CreatePaymentIntentPaymentMethodDataFpx,
        /// Values by name.
        entry giropay: Value,
        /// Values by name.
        entry grabpay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataIdeal`].
        set ideal: CreatePaymentIntentPaymentMethodDataIdeal,
        /// Values by name.
        entry interac_present: Value,
        /// Values by name.
        entry kakao_pay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataKlarna`].
        set klarna: CreatePaymentIntentPaymentMethodDataKlarna,
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
        /// See [`CreatePaymentIntentPaymentMethodDataNaverPay`].
        set naver_pay: CreatePaymentIntentPaymentMethodDataNaverPay,
        /// See [`CreatePaymentIntentPaymentMethodDataNzBankAccount`].
        set nz_bank_account: CreatePaymentIntentPaymentMethodDataNzBankAccount,
        /// Values by name.
        entry oxxo: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataP24`].
        set p24: CreatePaymentIntentPaymentMethodDataP24,
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
        /// See [`CreatePaymentIntentPaymentMethodDataPayto`].
        set payto: CreatePaymentIntentPaymentMethodDataPayto,
        /// Values by name.
        entry pix: Value,
        /// Values by name.
        entry promptpay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataRadarOptions`].
        set radar_options: CreatePaymentIntentPaymentMethodDataRadarOptions,
        /// Values by name.
        entry revolut_pay: Value,
        /// Values by name.
        entry samsung_pay: Value,
        /// Values by name.
        entry satispay: Value,
        /// Values by name.
        entry scalapay: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataSepaDebit`].
        set sepa_debit: CreatePaymentIntentPaymentMethodDataSepaDebit,
        /// Values by name.
        entry sequra: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataSofort`].
        set sofort: CreatePaymentIntentPaymentMethodDataSofort,
        /// Values by name.
        entry sunbit: Value,
        /// Values by name.
        entry swish: Value,
        /// Values by name.
        entry twint: Value,
        /// See [`CreatePaymentIntentPaymentMethodDataType`].
        set r#type = "type": CreatePaymentIntentPaymentMethodDataType,
        /// See [`CreatePaymentIntentPaymentMethodDataUpi`].
        set upi: CreatePaymentIntentPaymentMethodDataUpi,
        /// See [`CreatePaymentIntentPaymentMethodDataUsBankAccount`].
        set us_bank_account: CreatePaymentIntentPaymentMethodDataUsBankAccount,
        /// Values by name.
        entry wechat_pay: Value,
        /// Values by name.
        entry zip: Value,
    }
}

impl CreatePaymentIntentPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentPaymentMethodDataType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create payment intent payment method options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAcssDebit`].
        set acss_debit or unset_acss_debit: CreatePaymentIntentPaymentMethodOptionsAcssDebit,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirm`].
        set affirm or unset_affirm: CreatePaymentIntentPaymentMethodOptionsAffirm,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay`].
        set afterpay_clearpay or unset_afterpay_clearpay: CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlipay`].
        set alipay or unset_alipay: CreatePaymentIntentPaymentMethodOptionsAlipay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlma`].
        set alma or unset_alma: CreatePaymentIntentPaymentMethodOptionsAlma,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        set amazon_pay or unset_amazon_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAuBecsDebit`].
        set au_becs_debit or unset_au_becs_debit: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebit`].
        set bacs_debit or unset_bacs_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBancontact`].
        set bancontact or unset_bancontact: CreatePaymentIntentPaymentMethodOptionsBancontact,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBillie`].
        set billie or unset_billie: CreatePaymentIntentPaymentMethodOptionsBillie,
        /// Values by name.
        entry bizum or unset_bizum: Value,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBlik`].
        set blik or unset_blik: CreatePaymentIntentPaymentMethodOptionsBlik,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBoleto`].
        set boleto or unset_boleto: CreatePaymentIntentPaymentMethodOptionsBoleto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCard`].
        set card or unset_card: CreatePaymentIntentPaymentMethodOptionsCard,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardPresent`].
        set card_present or unset_card_present: CreatePaymentIntentPaymentMethodOptionsCardPresent,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCashapp`].
        set cashapp or unset_cashapp: CreatePaymentIntentPaymentMethodOptionsCashapp,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set crypto or unset_crypto: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalance`].
        set customer_balance or unset_customer_balance: CreatePaymentIntentPaymentMethodOptionsCustomerBalance,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set eps or unset_eps: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set fpx or unset_fpx: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set giropay or unset_giropay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set grabpay or unset_grabpay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlipay`].
        set ideal or unset_ideal: CreatePaymentIntentPaymentMethodOptionsAlipay,
        /// Values by name.
        entry interac_present or unset_interac_present: Value,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        set kakao_pay or unset_kakao_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarna`].
        set klarna or unset_klarna: CreatePaymentIntentPaymentMethodOptionsKlarna,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKonbini`].
        set konbini or unset_konbini: CreatePaymentIntentPaymentMethodOptionsKonbini,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        set kr_card or unset_kr_card: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsLink`].
        set link or unset_link: CreatePaymentIntentPaymentMethodOptionsLink,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set mb_way or unset_mb_way: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        set mobilepay or unset_mobilepay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set multibanco or unset_multibanco: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        set naver_pay or unset_naver_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAuBecsDebit`].
        set nz_bank_account or unset_nz_bank_account: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
        /// See [`CreatePaymentIntentPaymentMethodOptionsOxxo`].
        set oxxo or unset_oxxo: CreatePaymentIntentPaymentMethodOptionsOxxo,
        /// See [`CreatePaymentIntentPaymentMethodOptionsP24`].
        set p24 or unset_p24: CreatePaymentIntentPaymentMethodOptionsP24,
        /// Values by name.
        entry pay_by_bank or unset_pay_by_bank: Value,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        set payco or unset_payco: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set paynow or unset_paynow: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaypal`].
        set paypal or unset_paypal: CreatePaymentIntentPaymentMethodOptionsPaypal,
        /// Values by name.
        entry paypay or unset_paypay: Value,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPayto`].
        set payto or unset_payto: CreatePaymentIntentPaymentMethodOptionsPayto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPix`].
        set pix or unset_pix: CreatePaymentIntentPaymentMethodOptionsPix,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set promptpay or unset_promptpay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        set revolut_pay or unset_revolut_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        set samsung_pay or unset_samsung_pay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCashapp`].
        set satispay or unset_satispay: CreatePaymentIntentPaymentMethodOptionsCashapp,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlma`].
        set scalapay or unset_scalapay: CreatePaymentIntentPaymentMethodOptionsAlma,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebit`].
        set sepa_debit or unset_sepa_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        set sequra or unset_sequra: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsSofort`].
        set sofort or unset_sofort: CreatePaymentIntentPaymentMethodOptionsSofort,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        set sunbit or unset_sunbit: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsSwish`].
        set swish or unset_swish: CreatePaymentIntentPaymentMethodOptionsSwish,
        /// See [`CreatePaymentIntentPaymentMethodOptionsTwint`].
        set twint or unset_twint: CreatePaymentIntentPaymentMethodOptionsTwint,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUpi`].
        set upi or unset_upi: CreatePaymentIntentPaymentMethodOptionsUpi,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccount`].
        set us_bank_account or unset_us_bank_account: CreatePaymentIntentPaymentMethodOptionsUsBankAccount,
        /// See [`CreatePaymentIntentPaymentMethodOptionsWechatPay`].
        set wechat_pay or unset_wechat_pay: CreatePaymentIntentPaymentMethodOptionsWechatPay,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        set zip or unset_zip: CreatePaymentIntentPaymentMethodOptionsCrypto,
    }
}

params! {
    /// Create payment intent radar options, as it is sent.
    group CreatePaymentIntentRadarOptions {
        /// A text.
        set referrer: String,
        /// A text.
        set session: String,
    }
}

params! {
    /// Create payment intent shipping, as it is sent.
    required_group CreatePaymentIntentShipping {
        /// See [`CreatePaymentIntentShippingAddress`].
        set address: CreatePaymentIntentShippingAddress,
        /// A text.
        set carrier: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
        /// A text.
        set tracking_number: String,
    }
}

impl CreatePaymentIntentShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<CreatePaymentIntentShippingAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create payment intent transfer data, as it is sent.
    required_group CreatePaymentIntentTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// A text.
        set destination: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreatePaymentIntentTransferDataPaymentData`].
        set payment_data: CreatePaymentIntentTransferDataPaymentData,
    }
}

impl CreatePaymentIntentTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Update payment intent transfer data, as it is sent.
    group UpdatePaymentIntentTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreatePaymentIntentTransferDataPaymentData`].
        set payment_data: CreatePaymentIntentTransferDataPaymentData,
    }
}

texts! {
    /// Cancel payment intent cancellation reason: one of some texts, or any other.
    CancelPaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

params! {
    /// Capture payment intent transfer data, as it is sent.
    group CapturePaymentIntentTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
    }
}

params! {
    /// Confirm payment intent mandate data, as it is sent.
    group ConfirmPaymentIntentMandateData {
        /// See [`ConfirmPaymentIntentMandateDataCustomerAcceptance`].
        set customer_acceptance: ConfirmPaymentIntentMandateDataCustomerAcceptance,
    }
}

object! {
    /// Payment intent amount details error, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsError(false) {
        /// See [`PaymentIntentAmountDetailsErrorCode`].
        get code: PaymentIntentAmountDetailsErrorCode,
        /// A text.
        get message: &str,
    }
}

object! {
    /// Payment intent amount details shipping, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsShipping(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get from_postal_code: &str,
        /// A text.
        get to_postal_code: &str,
    }
}

object! {
    /// Payment intent amount details tax, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsTax(false) {
        /// A whole number, in the smallest unit of the currency.
        get total_tax_amount: i64,
    }
}

object! {
    /// Payment intent amount details tip, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsTip(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
    }
}

texts! {
    /// Payment intent automatic payment methods allow redirects: one of some texts, or any other.
    PaymentIntentAutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }
}

object! {
    /// Payment intent hooks inputs, as it comes back: anything may be missing.
    part PaymentIntentHooksInputs(false) {
        /// See [`PaymentIntentHooksInputsTax`].
        get tax: PaymentIntentHooksInputsTax,
    }
}

texts! {
    /// Payment intent last payment error code: one of some texts, or any other.
    PaymentIntentLastPaymentErrorCode {
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
    /// Payment intent last payment error source: one of several things, or any other.
    PaymentIntentLastPaymentErrorSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

texts! {
    /// Payment intent last payment error type: one of some texts, or any other.
    PaymentIntentLastPaymentErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

object! {
    /// Payment intent next action alipay handle redirect, as it comes back: anything may be missing.
    part PaymentIntentNextActionAlipayHandleRedirect(false) {
        /// A text.
        get native_data: &str,
        /// A text.
        get native_url: &str,
        /// A text.
        get return_url: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Payment intent next action boleto display details, as it comes back: anything may be missing.
    part PaymentIntentNextActionBoletoDisplayDetails(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get hosted_voucher_url: &str,
        /// A text.
        get number: &str,
        /// A text.
        get pdf: &str,
    }
}

object! {
    /// Payment intent next action card await notification, as it comes back: anything may be missing.
    part PaymentIntentNextActionCardAwaitNotification(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get charge_attempt_at: i64,
        /// Yes or no.
        get customer_approval_required: bool,
    }
}

object! {
    /// Payment intent next action cashapp handle redirect or display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode(false) {
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get mobile_auth_url: &str,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        get qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_remaining: i64,
        /// A text.
        get currency: &str,
        /// A list, each [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse`].
        get financial_addresses: Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse>,
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get reference: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        get r#type = "type": PaymentIntentNextActionDisplayBankTransferInstructionsType,
    }
}

object! {
    /// Payment intent next action klarna display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionKlarnaDisplayQrCode(false) {
        /// A text.
        get data: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Payment intent next action konbini display details, as it comes back: anything may be missing.
    part PaymentIntentNextActionKonbiniDisplayDetails(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get hosted_voucher_url: &str,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
        get stores: PaymentIntentNextActionKonbiniDisplayDetailsStores,
    }
}

object! {
    /// Payment intent next action multibanco display details, as it comes back: anything may be missing.
    part PaymentIntentNextActionMultibancoDisplayDetails(false) {
        /// A text.
        get entity: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get hosted_voucher_url: &str,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment intent next action oxxo display details, as it comes back: anything may be missing.
    part PaymentIntentNextActionOxxoDisplayDetails(false) {
        /// A whole number.
        get expires_after: i64,
        /// A text.
        get hosted_voucher_url: &str,
        /// A text.
        get number: &str,
    }
}

object! {
    /// Payment intent next action paynow display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionPaynowDisplayQrCode(false) {
        /// A text.
        get data: &str,
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Payment intent next action pix display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionPixDisplayQrCode(false) {
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
    /// Payment intent next action promptpay display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionPromptpayDisplayQrCode(false) {
        /// A text.
        get data: &str,
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Payment intent next action redirect to URL, as it comes back: anything may be missing.
    part PaymentIntentNextActionRedirectToUrl(false) {
        /// A text.
        get return_url: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Payment intent next action swish handle redirect or display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(false) {
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get mobile_auth_url: &str,
        /// See [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode`].
        get qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode,
    }
}

object! {
    /// Payment intent next action upi handle redirect or display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode(false) {
        /// A text.
        get hosted_instructions_url: &str,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        get qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
    }
}

object! {
    /// Payment intent next action verify with microdeposits, as it comes back: anything may be missing.
    part PaymentIntentNextActionVerifyWithMicrodeposits(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get arrival_date: i64,
        /// A text.
        get hosted_verification_url: &str,
        /// See [`PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType`].
        get microdeposit_type: PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType,
    }
}

object! {
    /// Payment intent next action wechat pay display qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionWechatPayDisplayQrCode(false) {
        /// A text.
        get data: &str,
        /// A text.
        get hosted_instructions_url: &str,
        /// A text.
        get image_data_url: &str,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Payment intent next action wechat pay redirect to android app, as it comes back: anything may be missing.
    part PaymentIntentNextActionWechatPayRedirectToAndroidApp(false) {
        /// A text.
        get app_id: &str,
        /// A text.
        get nonce_str: &str,
        /// A text.
        get package: &str,
        /// A text.
        get partner_id: &str,
        /// A text.
        get prepay_id: &str,
        /// A text.
        get sign: &str,
        /// A text.
        get timestamp: &str,
    }
}

object! {
    /// Payment intent next action wechat pay redirect to ios app, as it comes back: anything may be missing.
    part PaymentIntentNextActionWechatPayRedirectToIosApp(false) {
        /// A text.
        get native_url: &str,
    }
}

object! {
    /// Payment intent payment method options acss debit, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAcssDebit(false) {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Payment intent payment method options affirm, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAffirm(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get preferred_locale: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options afterpay clearpay, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAfterpayClearpay(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get reference: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options alipay, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAlipay(false) {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options alma, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAlma(false) {
        /// A text.
        get capture_method: &str,
    }
}

object! {
    /// Payment intent payment method options amazon pay, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAmazonPay(false) {
        /// A text.
        get capture_method: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options au becs debit, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAuBecsDebit(false) {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
    }
}

object! {
    /// Payment intent payment method options bacs debit, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBacsDebit(false) {
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
    }
}

object! {
    /// Payment intent payment method options bancontact, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBancontact(false) {
        /// See [`PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage`].
        get preferred_language: PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options billie, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBillie(false) {
        /// A text.
        get capture_method: &str,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetails`].
        get company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetails,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Payment intent payment method options blik, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBlik(false) {
        /// See [`PaymentIntentPaymentMethodOptionsBlikMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options boleto, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBoleto(false) {
        /// A whole number.
        get expires_after_days: i64,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options card, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCard(false) {
        /// A text.
        get capture_method: &str,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallments`].
        get installments: PaymentIntentPaymentMethodOptionsCardInstallments,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsCardNetwork`].
        get network: PaymentIntentPaymentMethodOptionsCardNetwork,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_extended_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_incremental_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_multicapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_overcapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        get request_three_d_secure: PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure,
        /// Yes or no.
        get require_cvc_recollection: bool,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        get setup_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get statement_descriptor_suffix_kana: &str,
        /// A text.
        get statement_descriptor_suffix_kanji: &str,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        get stored_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
    }
}

object! {
    /// Payment intent payment method options card present, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardPresent(false) {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod`].
        get capture_method: PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod,
        /// Yes or no.
        get request_extended_authorization: bool,
        /// Yes or no.
        get request_incremental_authorization_support: bool,
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRouting`].
        get routing: PaymentIntentPaymentMethodOptionsCardPresentRouting,
    }
}

object! {
    /// Payment intent payment method options cashapp, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCashapp(false) {
        /// A text.
        get capture_method: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options crypto, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCrypto(false) {
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options customer balance, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCustomerBalance(false) {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer`].
        get bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        get funding_type: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options klarna, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsKlarna(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get preferred_locale: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options konbini, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsKonbini(false) {
        /// A text.
        get confirmation_number: &str,
        /// A whole number.
        get expires_after_days: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get product_description: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options link, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsLink(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get persistent_token: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options mobilepay, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsMobilepay(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options oxxo, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsOxxo(false) {
        /// A whole number.
        get expires_after_days: i64,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options paypal, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsPaypal(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get preferred_locale: &str,
        /// A text.
        get reference: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options payto, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsPayto(false) {
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options pix, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsPix(false) {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        get amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// A whole number.
        get expires_after_seconds: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options sofort, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsSofort(false) {
        /// See [`PaymentIntentPaymentMethodOptionsSofortPreferredLanguage`].
        get preferred_language: PaymentIntentPaymentMethodOptionsSofortPreferredLanguage,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options swish, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsSwish(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent payment method options upi, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsUpi(false) {
        /// See [`PaymentIntentSetupFutureUsage`].
        get setup_future_usage: PaymentIntentSetupFutureUsage,
    }
}

object! {
    /// Payment intent payment method options us bank account, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsUsBankAccount(false) {
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        get financial_connections: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        get mandate_options: PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
        get transaction_purpose: PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Payment intent payment method options wechat pay, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsWechatPay(false) {
        /// A text.
        get app_id: &str,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPayClient`].
        get client: PaymentIntentPaymentMethodOptionsWechatPayClient,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Payment intent processing card, as it comes back: anything may be missing.
    part PaymentIntentProcessingCard(false) {
        /// See [`PaymentIntentProcessingCardCustomerNotification`].
        get customer_notification: PaymentIntentProcessingCardCustomerNotification,
    }
}

object! {
    /// Payment intent shipping address, as it comes back: anything may be missing.
    part PaymentIntentShippingAddress(false) {
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
    /// Payment intent transfer data payment data, as it comes back: anything may be missing.
    part PaymentIntentTransferDataPaymentData(false) {
        /// A text.
        get description: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
    }
}

object! {
    /// Payment intent amount details line item payment method options card, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard(false) {
        /// A text.
        get commodity_code: &str,
    }
}

object! {
    /// Payment intent amount details line item payment method options klarna, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna(false) {
        /// A text.
        get image_url: &str,
        /// A text.
        get product_url: &str,
        /// A text.
        get reference: &str,
        /// A text.
        get subscription_reference: &str,
    }
}

object! {
    /// Payment intent amount details line item payment method options paypal, as it comes back: anything may be missing.
    part PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal(false) {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory`].
        get category: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory,
        /// A text.
        get description: &str,
        /// A text.
        get sold_by: &str,
    }
}

params! {
    /// Create payment intent amount details line item, as it is sent.
    required_group CreatePaymentIntentAmountDetailsLineItem {
        /// A whole number, in the smallest unit of the currency.
        set discount_amount: i64,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
        set payment_method_options: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions,
        /// A text.
        set product_code: String,
        /// A text.
        set product_name: String,
        /// A whole number.
        set quantity: i64,
        /// See [`CreatePaymentIntentAmountDetailsTax`].
        set tax: CreatePaymentIntentAmountDetailsTax,
        /// A whole number, in the smallest unit of the currency.
        set unit_cost: i64,
        /// A text.
        set unit_of_measure: String,
    }
}

impl CreatePaymentIntentAmountDetailsLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(product_name: impl Into<String>, quantity: impl Into<i64>, unit_cost: impl Into<i64>) -> Self {
        Self(Fields::new()).product_name(product_name).quantity(quantity).unit_cost(unit_cost)
    }
}

params! {
    /// Create payment intent amount details shipping, as it is sent.
    group CreatePaymentIntentAmountDetailsShipping {
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// A text.
        set from_postal_code: String,
        /// A text.
        set to_postal_code: String,
    }
}

params! {
    /// Create payment intent amount details tax, as it is sent.
    required_group CreatePaymentIntentAmountDetailsTax {
        /// A whole number, in the smallest unit of the currency.
        set total_tax_amount: i64,
    }
}

impl CreatePaymentIntentAmountDetailsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(total_tax_amount: impl Into<i64>) -> Self {
        Self(Fields::new()).total_tax_amount(total_tax_amount)
    }
}

params! {
    /// Create payment intent hooks inputs, as it is sent.
    group CreatePaymentIntentHooksInputs {
        /// See [`CreatePaymentIntentHooksInputsTax`].
        set tax: CreatePaymentIntentHooksInputsTax,
    }
}

params! {
    /// Create payment intent mandate data customer acceptance, as it is sent.
    required_group CreatePaymentIntentMandateDataCustomerAcceptance {
        /// A whole number, in seconds since 1970 (UTC).
        set accepted_at: i64,
        /// Values by name.
        entry offline: Value,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceOnline`].
        set online: CreatePaymentIntentMandateDataCustomerAcceptanceOnline,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceType`].
        set r#type = "type": CreatePaymentIntentMandateDataCustomerAcceptanceType,
    }
}

impl CreatePaymentIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create payment intent off session value: one of some texts, or any other.
    CreatePaymentIntentOffSessionValue {
        OneOff = "one_off",
        Recurring = "recurring",
    }
}

params! {
    /// Create payment intent payment method data acss debit, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataAcssDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set institution_number: String,
        /// A text.
        set transit_number: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataAcssDebit {
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
    /// Create payment intent payment method data allow redisplay: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

params! {
    /// Create payment intent payment method data au becs debit, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataAuBecsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self(Fields::new()).account_number(account_number).bsb_number(bsb_number)
    }
}

params! {
    /// Create payment intent payment method data bacs debit, as it is sent.
    group CreatePaymentIntentPaymentMethodDataBacsDebit {
        /// A text.
        set account_number: String,
        /// A text.
        set sort_code: String,
    }
}

params! {
    /// Create payment intent payment method data billing details, as it is sent.
    group CreatePaymentIntentPaymentMethodDataBillingDetails {
        /// See [`CreatePaymentIntentShippingAddress`].
        set address or unset_address: CreatePaymentIntentShippingAddress,
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
    /// Create payment intent payment method data boleto, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataBoleto {
        /// A text.
        set tax_id: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(Fields::new()).tax_id(tax_id)
    }
}

params! {
    /// Create payment intent payment method data eps, as it is sent.
    group CreatePaymentIntentPaymentMethodDataEps {
        /// See [`CreatePaymentIntentPaymentMethodDataEpsBank`].
        set bank: CreatePaymentIntentPaymentMethodDataEpsBank,
    }
}

params! {
    /// Create payment intent payment method data fpx, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataFpx {
        /// See [`CreatePaymentIntentPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreatePaymentIntentPaymentMethodDataFpxAccountHolderType,
        /// See [`CreatePaymentIntentPaymentMethodDataFpxBank`].
        set bank: CreatePaymentIntentPaymentMethodDataFpxBank,
    }
}

impl CreatePaymentIntentPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreatePaymentIntentPaymentMethodDataFpxBank>) -> Self {
        Self(Fields::new()).bank(bank)
    }
}

params! {
    /// Create payment intent payment method data ideal, as it is sent.
    group CreatePaymentIntentPaymentMethodDataIdeal {
        /// See [`CreatePaymentIntentPaymentMethodDataIdealBank`].
        set bank: CreatePaymentIntentPaymentMethodDataIdealBank,
    }
}

params! {
    /// Create payment intent payment method data klarna, as it is sent.
    group CreatePaymentIntentPaymentMethodDataKlarna {
        /// See [`CreatePaymentIntentPaymentMethodDataKlarnaDob`].
        set dob: CreatePaymentIntentPaymentMethodDataKlarnaDob,
    }
}

params! {
    /// Create payment intent payment method data naver pay, as it is sent.
    group CreatePaymentIntentPaymentMethodDataNaverPay {
        /// See [`CreatePaymentIntentPaymentMethodDataNaverPayFunding`].
        set funding: CreatePaymentIntentPaymentMethodDataNaverPayFunding,
    }
}

params! {
    /// Create payment intent payment method data nz bank account, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataNzBankAccount {
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

impl CreatePaymentIntentPaymentMethodDataNzBankAccount {
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
    /// Create payment intent payment method data p24, as it is sent.
    group CreatePaymentIntentPaymentMethodDataP24 {
        /// See [`CreatePaymentIntentPaymentMethodDataP24Bank`].
        set bank: CreatePaymentIntentPaymentMethodDataP24Bank,
    }
}

params! {
    /// Create payment intent payment method data payto, as it is sent.
    group CreatePaymentIntentPaymentMethodDataPayto {
        /// A text.
        set account_number: String,
        /// A text.
        set bsb_number: String,
        /// A text.
        set pay_id: String,
    }
}

params! {
    /// Create payment intent payment method data radar options, as it is sent.
    group CreatePaymentIntentPaymentMethodDataRadarOptions {
        /// A text.
        set session: String,
    }
}

params! {
    /// Create payment intent payment method data sepa debit, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataSepaDebit {
        /// A text.
        set iban: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(Fields::new()).iban(iban)
    }
}

params! {
    /// Create payment intent payment method data sofort, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataSofort {
        /// See [`CreatePaymentIntentPaymentMethodDataSofortCountry`].
        set country: CreatePaymentIntentPaymentMethodDataSofortCountry,
    }
}

impl CreatePaymentIntentPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreatePaymentIntentPaymentMethodDataSofortCountry>) -> Self {
        Self(Fields::new()).country(country)
    }
}

texts! {
    /// Create payment intent payment method data type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataType {
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
    /// Create payment intent payment method data upi, as it is sent.
    group CreatePaymentIntentPaymentMethodDataUpi {
        /// See [`CreatePaymentIntentPaymentMethodDataUpiMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodDataUpiMandateOptions,
    }
}

params! {
    /// Create payment intent payment method data us bank account, as it is sent.
    group CreatePaymentIntentPaymentMethodDataUsBankAccount {
        /// See [`CreatePaymentIntentPaymentMethodDataFpxAccountHolderType`].
        set account_holder_type: CreatePaymentIntentPaymentMethodDataFpxAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        set account_type: CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType,
        /// A text.
        set financial_connections_account: String,
        /// A text.
        set routing_number: String,
    }
}

params! {
    /// Create payment intent payment method options acss debit, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAcssDebit {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Create payment intent payment method options affirm, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAffirm {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// A text.
        set preferred_locale: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options afterpay clearpay, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// A text.
        set reference: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options alipay, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAlipay {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options alma, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAlma {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
    }
}

params! {
    /// Create payment intent payment method options amazon pay, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAmazonPay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options au becs debit, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
    }
}

params! {
    /// Create payment intent payment method options bacs debit, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBacsDebit {
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
    }
}

params! {
    /// Create payment intent payment method options bancontact, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBancontact {
        /// See [`PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage`].
        set preferred_language: PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options billie, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBillie {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails`].
        set company_details or unset_company_details: CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails,
        /// A text.
        set reference: String,
    }
}

params! {
    /// Create payment intent payment method options blik, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBlik {
        /// A text.
        set code: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options boleto, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBoleto {
        /// A whole number.
        set expires_after_days: i64,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options card, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCard {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// A text.
        set cvc_token: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallments`].
        set installments: CreatePaymentIntentPaymentMethodOptionsCardInstallments,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsCardMandateOptions,
        /// Yes or no.
        set moto: bool,
        /// See [`PaymentIntentPaymentMethodOptionsCardNetwork`].
        set network: PaymentIntentPaymentMethodOptionsCardNetwork,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_extended_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_incremental_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_multicapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_overcapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        set request_three_d_secure: PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure,
        /// Yes or no.
        set require_cvc_recollection: bool,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        set setup_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set statement_descriptor_suffix_kana: String,
        /// A text.
        set statement_descriptor_suffix_kanji: String,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        set stored_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure`].
        set three_d_secure: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure,
    }
}

params! {
    /// Create payment intent payment method options card present, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCardPresent {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod`].
        set capture_method: PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod,
        /// Yes or no.
        set request_extended_authorization: bool,
        /// Yes or no.
        set request_incremental_authorization_support: bool,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardPresentRouting`].
        set routing: CreatePaymentIntentPaymentMethodOptionsCardPresentRouting,
    }
}

params! {
    /// Create payment intent payment method options cashapp, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCashapp {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options crypto, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCrypto {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options customer balance, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer`].
        set bank_transfer: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType`].
        set funding_type: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options klarna, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsKlarna {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand`].
        set on_demand: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale`].
        set preferred_locale: CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription`].
        list subscriptions or unset_subscriptions: CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription,
    }
}

params! {
    /// Create payment intent payment method options konbini, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsKonbini {
        /// A text.
        set confirmation_number: String,
        /// A whole number.
        set expires_after_days or unset_expires_after_days: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at or unset_expires_at: i64,
        /// A text.
        set product_description: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options link, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsLink {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// A text.
        set persistent_token: String,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options mobilepay, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsMobilepay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options oxxo, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsOxxo {
        /// A whole number.
        set expires_after_days: i64,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options p24, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsP24 {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
        /// Yes or no.
        set tos_shown_and_accepted: bool,
    }
}

params! {
    /// Create payment intent payment method options paypal, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsPaypal {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale`].
        set preferred_locale: CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale,
        /// A text.
        set reference: String,
        /// A text.
        set risk_correlation_id: String,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options payto, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsPayto {
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options pix, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsPix {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        set amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// A whole number.
        set expires_after_seconds: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPixMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsPixMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options sofort, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsSofort {
        /// See [`PaymentIntentPaymentMethodOptionsSofortPreferredLanguage`].
        set preferred_language or unset_preferred_language: PaymentIntentPaymentMethodOptionsSofortPreferredLanguage,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options swish, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsSwish {
        /// A text.
        set reference: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options twint, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsTwint {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options upi, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUpi {
        /// See [`CreatePaymentIntentPaymentMethodDataUpiMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodDataUpiMandateOptions,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create payment intent payment method options us bank account, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        set financial_connections: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks`].
        set networks: CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
        set transaction_purpose or unset_transaction_purpose: PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Create payment intent payment method options wechat pay, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsWechatPay {
        /// A text.
        set app_id: String,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPayClient`].
        set client: PaymentIntentPaymentMethodOptionsWechatPayClient,
        /// See [`CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage`].
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage,
    }
}

params! {
    /// Create payment intent shipping address, as it is sent.
    group CreatePaymentIntentShippingAddress {
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
    /// Create payment intent transfer data payment data, as it is sent.
    group CreatePaymentIntentTransferDataPaymentData {
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Confirm payment intent mandate data customer acceptance, as it is sent.
    required_group ConfirmPaymentIntentMandateDataCustomerAcceptance {
        /// A whole number, in seconds since 1970 (UTC).
        set accepted_at: i64,
        /// Values by name.
        entry offline: Value,
        /// See [`ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline`].
        set online: ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceType`].
        set r#type = "type": CreatePaymentIntentMandateDataCustomerAcceptanceType,
    }
}

impl ConfirmPaymentIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Payment intent amount details error code: one of some texts, or any other.
    PaymentIntentAmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }
}

object! {
    /// Payment intent hooks inputs tax, as it comes back: anything may be missing.
    part PaymentIntentHooksInputsTax(false) {
        /// A text.
        get calculation: &str,
    }
}

object! {
    /// Payment intent next action cashapp handle redirect or display qr code qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba`].
        get aba: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban`].
        get iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode`].
        get sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei`].
        get spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei,
        /// A list, each [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSupportedNetwork`].
        get supported_networks: Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSupportedNetwork>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift`].
        get swift: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseType`].
        get r#type = "type": PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseType,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin`].
        get zengin: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin,
    }
}

texts! {
    /// Payment intent next action display bank transfer instructions type: one of some texts, or any other.
    PaymentIntentNextActionDisplayBankTransferInstructionsType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

object! {
    /// Payment intent next action konbini display details stores, as it comes back: anything may be missing.
    part PaymentIntentNextActionKonbiniDisplayDetailsStores(false) {
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        get familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        get lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        get ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        get seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart,
    }
}

object! {
    /// Payment intent next action swish handle redirect or display qr code qr code, as it comes back: anything may be missing.
    part PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode(false) {
        /// A text.
        get data: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get image_url_png: &str,
        /// A text.
        get image_url_svg: &str,
    }
}

texts! {
    /// Payment intent next action verify with microdeposits microdeposit type: one of some texts, or any other.
    PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
}

object! {
    /// Payment intent payment method options acss debit mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(false) {
        /// A text.
        get custom_mandate_url: &str,
        /// A text.
        get interval_description: &str,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        get payment_schedule: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        get transaction_type: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

texts! {
    /// Payment intent payment method options acss debit setup future usage: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

texts! {
    /// Payment intent payment method options acss debit verification method: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

texts! {
    /// Payment intent payment method options alipay setup future usage: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }
}

object! {
    /// Payment intent payment method options bacs debit mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(false) {
        /// A text.
        get reference_prefix: &str,
    }
}

texts! {
    /// Payment intent payment method options bancontact preferred language: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

object! {
    /// Payment intent payment method options billie company details, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBillieCompanyDetails(false) {
        /// See [`PaymentIntentShippingAddress`].
        get registered_address: PaymentIntentShippingAddress,
        /// A text.
        get registered_name: &str,
        /// A text.
        get registration_number: &str,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        get registration_type: PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        get vat: &str,
    }
}

object! {
    /// Payment intent payment method options blik mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsBlikMandateOptions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment intent payment method options card installments, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardInstallments(false) {
        /// A list, each [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`].
        get available_plans: Vec<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan>,
        /// Yes or no.
        get enabled: bool,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsPlan`].
        get plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan,
    }
}

object! {
    /// Payment intent payment method options card mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        get interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval,
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
    /// Payment intent payment method options card network: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardNetwork {
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
    /// Payment intent payment method options card request extended authorization: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }
}

texts! {
    /// Payment intent payment method options card request three d secure: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

texts! {
    /// Payment intent payment method options card setup credential usage: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
}

texts! {
    /// Payment intent payment method options card present capture method: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod {
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
}

object! {
    /// Payment intent payment method options card present routing, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardPresentRouting(false) {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority`].
        get requested_priority: PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority,
    }
}

object! {
    /// Payment intent payment method options customer balance bank transfer, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(false) {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        get eu_bank_transfer: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A list, each [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        get requested_address_types: Vec<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        get r#type = "type": PaymentIntentNextActionDisplayBankTransferInstructionsType,
    }
}

object! {
    /// Payment intent payment method options payto mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsPaytoMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get end_date: &str,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        get payment_schedule: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        get payments_per_period: i64,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        get purpose: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

object! {
    /// Payment intent payment method options pix mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsPixMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        get amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get currency: &str,
        /// A text.
        get end_date: &str,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        get payment_schedule: PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        get reference: &str,
        /// A text.
        get start_date: &str,
    }
}

texts! {
    /// Payment intent payment method options sofort preferred language: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
}

object! {
    /// Payment intent payment method options us bank account financial connections, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections(false) {
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        get filters: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        get permissions: Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        get prefetch: Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>,
        /// A text.
        get return_url: &str,
    }
}

object! {
    /// Payment intent payment method options us bank account mandate options, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions(false) {
        /// A text.
        get collection_method: &str,
    }
}

texts! {
    /// Payment intent payment method options us bank account transaction purpose: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose {
        Goods = "goods",
        Other = "other",
        Services = "services",
        Unspecified = "unspecified",
    }
}

texts! {
    /// Payment intent payment method options wechat pay client: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
}

object! {
    /// Payment intent processing card customer notification, as it comes back: anything may be missing.
    part PaymentIntentProcessingCardCustomerNotification(false) {
        /// Yes or no.
        get approval_requested: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get completes_at: i64,
    }
}

texts! {
    /// Payment intent amount details line item payment method options paypal category: one of some texts, or any other.
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory {
        DigitalGoods = "digital_goods",
        Donation = "donation",
        PhysicalGoods = "physical_goods",
    }
}

params! {
    /// Create payment intent amount details line item payment method options, as it is sent.
    group CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions {
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        set card: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        set card_present: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna`].
        set klarna: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
        set paypal: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal,
    }
}

params! {
    /// Create payment intent hooks inputs tax, as it is sent.
    required_group CreatePaymentIntentHooksInputsTax {
        /// A text.
        set calculation: String,
    }
}

impl CreatePaymentIntentHooksInputsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(calculation: impl Into<String>) -> Self {
        Self(Fields::new()).calculation(calculation)
    }
}

params! {
    /// Create payment intent mandate data customer acceptance online, as it is sent.
    required_group CreatePaymentIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        set ip_address: String,
        /// A text.
        set user_agent: String,
    }
}

impl CreatePaymentIntentMandateDataCustomerAcceptanceOnline {
    /// With what must be there.
    #[must_use]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self(Fields::new()).ip_address(ip_address).user_agent(user_agent)
    }
}

texts! {
    /// Create payment intent mandate data customer acceptance type: one of some texts, or any other.
    CreatePaymentIntentMandateDataCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

texts! {
    /// Create payment intent payment method data eps bank: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataEpsBank {
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
    /// Create payment intent payment method data fpx account holder type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataFpxAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Create payment intent payment method data fpx bank: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataFpxBank {
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
    /// Create payment intent payment method data ideal bank: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataIdealBank {
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
    /// Create payment intent payment method data klarna dob, as it is sent.
    required_group CreatePaymentIntentPaymentMethodDataKlarnaDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreatePaymentIntentPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
    }
}

texts! {
    /// Create payment intent payment method data naver pay funding: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}

texts! {
    /// Create payment intent payment method data p24 bank: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataP24Bank {
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
    /// Create payment intent payment method data sofort country: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

params! {
    /// Create payment intent payment method data upi mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodDataUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
    }
}

texts! {
    /// Create payment intent payment method data us bank account account type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

params! {
    /// Create payment intent payment method options acss debit mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        set custom_mandate_url: String,
        /// A text.
        set interval_description: String,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        set payment_schedule: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        set transaction_type: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

texts! {
    /// Create payment intent payment method options affirm capture method: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod {
        Manual = "manual",
    }
}

texts! {
    /// Create payment intent payment method options affirm setup future usage: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage {
        None = "none",
    }
}

params! {
    /// Create payment intent payment method options bacs debit mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        set reference_prefix: String,
    }
}

params! {
    /// Create payment intent payment method options billie company details, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails {
        /// See [`CreatePaymentIntentShippingAddress`].
        set registered_address or unset_registered_address: CreatePaymentIntentShippingAddress,
        /// A text.
        set registered_name: String,
        /// A text.
        set registration_number: String,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        set registration_type or unset_registration_type: PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        set vat: String,
    }
}

params! {
    /// Create payment intent payment method options blik mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

params! {
    /// Create payment intent payment method options card installments, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan`].
        set plan or unset_plan: CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan,
    }
}

params! {
    /// Create payment intent payment method options card mandate options, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        set interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set reference: String,
        /// A whole number.
        set start_date: i64,
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType`].
        list supported_types: CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCardMandateOptions {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        amount_type: impl Into<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        interval: impl Into<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval>,
        reference: impl Into<String>,
        start_date: impl Into<i64>,
    ) -> Self {
        Self(Fields::new())
            .amount(amount)
            .amount_type(amount_type)
            .interval(interval)
            .reference(reference)
            .start_date(start_date)
    }
}

params! {
    /// Create payment intent payment method options card three d secure, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus`].
        set ares_trans_status: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus,
        /// A text.
        set cryptogram: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator`].
        set electronic_commerce_indicator: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator`].
        set exemption_indicator: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions`].
        set network_options: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions,
        /// A text.
        set requestor_challenge_indicator: String,
        /// A text.
        set transaction_id: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion`].
        set version: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure {
    /// With what must be there.
    #[must_use]
    pub fn new(
        cryptogram: impl Into<String>,
        transaction_id: impl Into<String>,
        version: impl Into<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion>,
    ) -> Self {
        Self(Fields::new()).cryptogram(cryptogram).transaction_id(transaction_id).version(version)
    }
}

params! {
    /// Create payment intent payment method options card present routing, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCardPresentRouting {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority`].
        set requested_priority: PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority,
    }
}

params! {
    /// Create payment intent payment method options customer balance bank transfer, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        set eu_bank_transfer: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A list, each [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        list requested_address_types: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        set r#type = "type": PaymentIntentNextActionDisplayBankTransferInstructionsType,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentIntentNextActionDisplayBankTransferInstructionsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create payment intent payment method options customer balance funding type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
}

params! {
    /// Create payment intent payment method options klarna on demand, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand {
        /// A whole number, in the smallest unit of the currency.
        set average_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set maximum_amount: i64,
        /// A whole number, in the smallest unit of the currency.
        set minimum_amount: i64,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        set purchase_interval: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
        set purchase_interval_count: i64,
    }
}

texts! {
    /// Create payment intent payment method options klarna preferred locale: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale {
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
    /// Create payment intent payment method options klarna subscription, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        set interval: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set name: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        set next_billing: CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling,
        /// A text.
        set reference: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval>,
        reference: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).interval(interval).reference(reference)
    }
}

texts! {
    /// Create payment intent payment method options paypal preferred locale: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeDe = "de-DE",
        DeLu = "de-LU",
        ElGr = "el-GR",
        EnGb = "en-GB",
        EnUs = "en-US",
        EsEs = "es-ES",
        FiFi = "fi-FI",
        FrBe = "fr-BE",
        FrFr = "fr-FR",
        FrLu = "fr-LU",
        HuHu = "hu-HU",
        ItIt = "it-IT",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        SkSk = "sk-SK",
        SvSe = "sv-SE",
    }
}

params! {
    /// Create payment intent payment method options payto mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type or unset_amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set end_date: String,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        set payment_schedule or unset_payment_schedule: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        set payments_per_period or unset_payments_per_period: i64,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        set purpose or unset_purpose: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

params! {
    /// Create payment intent payment method options pix mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        set amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set currency: String,
        /// A text.
        set end_date: String,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        set payment_schedule: PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        set reference: String,
        /// A text.
        set start_date: String,
    }
}

params! {
    /// Create payment intent payment method options us bank account financial connections, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        set filters: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        list permissions: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        list prefetch: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
        /// A text.
        set return_url: String,
    }
}

params! {
    /// Create payment intent payment method options us bank account mandate options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod`].
        set collection_method or unset_collection_method: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    }
}

params! {
    /// Create payment intent payment method options us bank account networks, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks {
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem`].
        list requested: CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem,
    }
}

any_of! {
    /// Create payment intent payment method options wechat pay setup future usage: one of several things.
    CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage {
        Word(CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage),
        Text(String),
    }
}

params! {
    /// Confirm payment intent mandate data customer acceptance online, as it is sent.
    group ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        set ip_address: String,
        /// A text.
        set user_agent: String,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse aba, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_name: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse iban, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bic: &str,
        /// A text.
        get country: &str,
        /// A text.
        get iban: &str,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse sort code, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse spei, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get clabe: &str,
    }
}

texts! {
    /// Payment intent next action display bank transfer instructions financial addresse supported network: one of some texts, or any other.
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSupportedNetwork {
        Ach = "ach",
        Bacs = "bacs",
        Chaps = "chaps",
        DomesticWireUs = "domestic_wire_us",
        Fps = "fps",
        Sepa = "sepa",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse swift, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_name: &str,
        /// A text.
        get swift_code: &str,
    }
}

texts! {
    /// Payment intent next action display bank transfer instructions financial addresse type: one of some texts, or any other.
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse zengin, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin(false) {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get branch_name: &str,
    }
}

object! {
    /// Payment intent next action konbini display details stores familymart, as it comes back: anything may be missing.
    part PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart(false) {
        /// A text.
        get confirmation_number: &str,
        /// A text.
        get payment_code: &str,
    }
}

texts! {
    /// Payment intent payment method options acss debit mandate options payment schedule: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

texts! {
    /// Payment intent payment method options acss debit mandate options transaction type: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

texts! {
    /// Payment intent payment method options billie company details registration type: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
        ChEin = "ch_ein",
        DeHrb = "de_hrb",
        DkCvr = "dk_cvr",
        EsCif = "es_cif",
        FiTunnus = "fi_tunnus",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        ItRea = "it_rea",
        NlKvk = "nl_kvk",
        NoOrgNumber = "no_org_number",
        NoPno = "no_pno",
        SeOrgNumber = "se_org_number",
        SePno = "se_pno",
        UkCrn = "uk_crn",
    }
}

object! {
    /// Payment intent payment method options card installments available plan, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(false) {
        /// A whole number.
        get count: i64,
        /// A text.
        get interval: &str,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        get r#type = "type": PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType,
    }
}

object! {
    /// Payment intent payment method options card installments plan, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(false) {
        /// A whole number.
        get count: i64,
        /// A text.
        get interval: &str,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        get r#type = "type": PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType,
    }
}

texts! {
    /// Payment intent payment method options card mandate options amount type: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

texts! {
    /// Payment intent payment method options card mandate options interval: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
}

texts! {
    /// Payment intent payment method options card present routing requested priority: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
}

object! {
    /// Payment intent payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(false) {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        get country: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    }
}

texts! {
    /// Payment intent payment method options customer balance bank transfer requested address type: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

texts! {
    /// Payment intent payment method options payto mandate options payment schedule: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule {
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
    /// Payment intent payment method options payto mandate options purpose: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose {
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
    /// Payment intent payment method options pix mandate options payment schedule: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

object! {
    /// Payment intent payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    part PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(false) {
        /// A list, each [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        get account_subcategories: Vec<CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType>,
    }
}

texts! {
    /// Payment intent payment method options us bank account financial connections permission: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Payment intent payment method options us bank account financial connections prefetch item: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

params! {
    /// Create payment intent amount details line item payment method options card, as it is sent.
    group CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
        /// A text.
        set commodity_code: String,
    }
}

params! {
    /// Create payment intent amount details line item payment method options klarna, as it is sent.
    group CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
        /// A text.
        set image_url: String,
        /// A text.
        set product_url: String,
        /// A text.
        set reference: String,
        /// A text.
        set subscription_reference: String,
    }
}

params! {
    /// Create payment intent amount details line item payment method options paypal, as it is sent.
    group CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory`].
        set category: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory,
        /// A text.
        set description: String,
        /// A text.
        set sold_by: String,
    }
}

params! {
    /// Create payment intent payment method options card installments plan, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        set count: i64,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval`].
        set interval: CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        set r#type = "type": PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create payment intent payment method options card mandate options supported type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType {
        India = "india",
    }
}

texts! {
    /// Create payment intent payment method options card three d secure ares trans status: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus {
        A = "A",
        C = "C",
        I = "I",
        N = "N",
        R = "R",
        U = "U",
        Y = "Y",
    }
}

texts! {
    /// Create payment intent payment method options card three d secure electronic commerce indicator: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator {
        N01 = "01",
        N02 = "02",
        N05 = "05",
        N06 = "06",
        N07 = "07",
    }
}

texts! {
    /// Create payment intent payment method options card three d secure exemption indicator: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
}

params! {
    /// Create payment intent payment method options card three d secure network options, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires`].
        set cartes_bancaires: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires,
    }
}

texts! {
    /// Create payment intent payment method options card three d secure version: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion {
        N102 = "1.0.2",
        N210 = "2.1.0",
        N220 = "2.2.0",
        N230 = "2.3.0",
        N231 = "2.3.1",
    }
}

params! {
    /// Create payment intent payment method options customer balance bank transfer eu bank transfer, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        set country: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

texts! {
    /// Create payment intent payment method options klarna on demand purchase interval: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

params! {
    /// Create payment intent payment method options klarna subscription next billing, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set date: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).date(date)
    }
}

params! {
    /// Create payment intent payment method options us bank account financial connections filters, as it is sent.
    group CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        list account_subcategories: CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType,
    }
}

texts! {
    /// Create payment intent payment method options us bank account mandate options collection method: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod {
        Paper = "paper",
    }
}

texts! {
    /// Create payment intent payment method options us bank account networks requested item: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

object! {
    /// Payment intent next action display bank transfer instructions financial addresse aba account holder address, as it comes back: anything may be missing.
    part PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress(false) {
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

texts! {
    /// Payment intent payment method options card installments available plan type: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}

texts! {
    /// Payment intent payment method options customer balance bank transfer eu bank transfer country: one of some texts, or any other.
    PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}

texts! {
    /// Create payment intent payment method options card installments plan interval: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval {
        Month = "month",
    }
}

params! {
    /// Create payment intent payment method options card three d secure network options cartes bancaires, as it is sent.
    required_group CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo`].
        set cb_avalgo: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        /// A text.
        set cb_exemption: String,
        /// A whole number.
        set cb_score: i64,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
    /// With what must be there.
    #[must_use]
    pub fn new(
        cb_avalgo: impl Into<
            CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        >,
    ) -> Self {
        Self(Fields::new()).cb_avalgo(cb_avalgo)
    }
}

texts! {
    /// Create payment intent payment method options card three d secure network options cartes bancaires cb avalgo: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo {
        N0 = "0",
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        A = "A",
    }
}
