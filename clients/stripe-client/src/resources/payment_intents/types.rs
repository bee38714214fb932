//! What goes into and comes out of [`PaymentIntents`](super::PaymentIntents).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, List, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Payment intent, as it comes back: anything may be missing.
    answer PaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<PaymentIntentAllowedPaymentMethodType>>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_capturable: Option<i64>,
        /// See [`PaymentIntentAmountDetails`].
        pub amount_details: Option<Box<PaymentIntentAmountDetails>>,
        /// A whole number.
        pub amount_received: Option<i64>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// See [`PaymentIntentAutomaticPaymentMethods`].
        pub automatic_payment_methods: Option<PaymentIntentAutomaticPaymentMethods>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// See [`PaymentIntentCancellationReason`].
        pub cancellation_reason: Option<PaymentIntentCancellationReason>,
        /// See [`PaymentIntentCaptureMethod`].
        pub capture_method: Option<PaymentIntentCaptureMethod>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`PaymentIntentConfirmationMethod`].
        pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<Vec<PaymentIntentExcludedPaymentMethodType>>,
        /// See [`PaymentIntentHooks`].
        pub hooks: Option<PaymentIntentHooks>,
        /// A text.
        pub id: String,
        /// See [`PaymentIntentLastPaymentError`].
        pub last_payment_error: Option<Box<PaymentIntentLastPaymentError>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub latest_charge: Option<Expandable<objects::Charge>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`PaymentIntentManagedPayments`].
        pub managed_payments: Option<PaymentIntentManagedPayments>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentIntentNextAction`].
        pub next_action: Option<Box<PaymentIntentNextAction>>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`PaymentIntentPaymentDetails`].
        pub payment_details: Option<PaymentIntentPaymentDetails>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`PaymentIntentPaymentMethodConfigurationDetails`].
        pub payment_method_configuration_details: Option<PaymentIntentPaymentMethodConfigurationDetails>,
        /// See [`PaymentIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
        /// A list.
        pub payment_method_types: Option<Vec<String>>,
        /// An id, or the [`PaymentRecord`](objects::PaymentRecord) where it is expanded.
        pub payment_record: Option<Expandable<objects::PaymentRecord>>,
        /// See [`PaymentIntentPresentmentDetails`].
        pub presentment_details: Option<PaymentIntentPresentmentDetails>,
        /// See [`PaymentIntentProcessing`].
        pub processing: Option<PaymentIntentProcessing>,
        /// A text.
        pub receipt_email: Option<String>,
        /// An id, or the [`Review`](objects::Review) where it is expanded.
        pub review: Option<Expandable<objects::Review>>,
        /// See [`PaymentIntentSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
        /// See [`PaymentIntentShipping`].
        pub shipping: Option<PaymentIntentShipping>,
        /// An id, or the [`PaymentIntentSource`] where it is expanded.
        pub source: Option<Expandable<PaymentIntentSource>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`PaymentIntentStatus`].
        pub status: Option<PaymentIntentStatus>,
        /// See [`PaymentIntentTransferData`].
        pub transfer_data: Option<Box<PaymentIntentTransferData>>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

record! {
    /// Payment intent amount details line item, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItem {
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
        pub payment_method_options: Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptions>>,
        /// A text.
        pub product_code: Option<String>,
        /// A text.
        pub product_name: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// See [`PaymentIntentAmountDetailsLineItemTax`].
        pub tax: Option<PaymentIntentAmountDetailsLineItemTax>,
        /// A whole number.
        pub unit_cost: Option<i64>,
        /// A text.
        pub unit_of_measure: Option<String>,
    }
}

record! {
    /// List payment intent amount details line items query, as it is sent.
    options ListPaymentIntentAmountDetailsLineItemsQuery {
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
    ListPaymentIntentAmountDetailsLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

choice! {
    /// List payment intents created: one of several things, or any other.
    ListPaymentIntentsCreated {
        Integer(i64) if Value::is_i64,
        ListPaymentIntentsCreatedValue(ListPaymentIntentsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListPaymentIntentsCreated {
        Integer(i64),
        ListPaymentIntentsCreatedValue(ListPaymentIntentsCreatedValue),
    }
}

record! {
    /// List payment intents query, as it is sent.
    options ListPaymentIntentsQuery {
        /// See [`ListPaymentIntentsCreated`].
        pub created: Option<ListPaymentIntentsCreated>,
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
        pub starting_after: Option<String>,
    }
}

setters! {
    ListPaymentIntentsQuery {
        set created: ListPaymentIntentsCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create payment intent, as it is sent.
    request CreatePaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<PaymentIntentAllowedPaymentMethodType>>,
        /// A whole number.
        pub amount: i64,
        /// See [`CreatePaymentIntentAmountDetails`].
        pub amount_details: Option<Box<CreatePaymentIntentAmountDetails>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// See [`CreatePaymentIntentAutomaticPaymentMethods`].
        pub automatic_payment_methods: Option<CreatePaymentIntentAutomaticPaymentMethods>,
        /// See [`PaymentIntentCaptureMethod`].
        pub capture_method: Option<PaymentIntentCaptureMethod>,
        /// Yes or no.
        pub confirm: Option<bool>,
        /// See [`PaymentIntentConfirmationMethod`].
        pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
        /// A text.
        pub confirmation_token: Option<String>,
        /// A text.
        pub currency: String,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub error_on_requires_action: Option<bool>,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<Vec<PaymentIntentExcludedPaymentMethodType>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentIntentHooks`].
        pub hooks: Option<CreatePaymentIntentHooks>,
        /// A text.
        pub mandate: Option<String>,
        /// See [`CreatePaymentIntentMandateData`].
        pub mandate_data: Option<OrUnset<CreatePaymentIntentMandateData>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePaymentIntentOffSession`].
        pub off_session: Option<CreatePaymentIntentOffSession>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreatePaymentIntentPaymentDetails`].
        pub payment_details: Option<CreatePaymentIntentPaymentDetails>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub payment_method_configuration: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreatePaymentIntentPaymentMethodData>>,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreatePaymentIntentPaymentMethodOptions>>,
        /// See [`CreatePaymentIntentRadarOptions`].
        pub radar_options: Option<CreatePaymentIntentRadarOptions>,
        /// A text.
        pub receipt_email: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`PaymentIntentSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
        /// See [`CreatePaymentIntentShipping`].
        pub shipping: Option<CreatePaymentIntentShipping>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`CreatePaymentIntentTransferData`].
        pub transfer_data: Option<Box<CreatePaymentIntentTransferData>>,
        /// A text.
        pub transfer_group: Option<String>,
        /// Yes or no.
        pub use_stripe_sdk: Option<bool>,
    }
}

impl CreatePaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntent {
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        set amount_details: Box<CreatePaymentIntentAmountDetails>,
        set application_fee_amount: i64,
        set automatic_payment_methods: CreatePaymentIntentAutomaticPaymentMethods,
        set capture_method: PaymentIntentCaptureMethod,
        set confirm: bool,
        set confirmation_method: PaymentIntentConfirmationMethod,
        set confirmation_token: String,
        set customer: String,
        set customer_account: String,
        set description: String,
        set error_on_requires_action: bool,
        list excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        list expand: String,
        set hooks: CreatePaymentIntentHooks,
        set mandate: String,
        set mandate_data or unset_mandate_data: CreatePaymentIntentMandateData,
        entry metadata: String,
        set off_session: CreatePaymentIntentOffSession,
        set on_behalf_of: String,
        set payment_details: CreatePaymentIntentPaymentDetails,
        set payment_method: String,
        set payment_method_configuration: String,
        set payment_method_data: Box<CreatePaymentIntentPaymentMethodData>,
        set payment_method_options: Box<CreatePaymentIntentPaymentMethodOptions>,
        set radar_options: CreatePaymentIntentRadarOptions,
        set receipt_email: String,
        set return_url: String,
        set setup_future_usage: PaymentIntentSetupFutureUsage,
        set shipping: CreatePaymentIntentShipping,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: Box<CreatePaymentIntentTransferData>,
        set transfer_group: String,
        set use_stripe_sdk: bool,
    }
}

record! {
    /// Retrieve payment intent query, as it is sent.
    options RetrievePaymentIntentQuery {
        /// A text.
        pub client_secret: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    RetrievePaymentIntentQuery {
        set client_secret: String,
        list expand: String,
    }
}

record! {
    /// Update payment intent, as it is sent.
    options UpdatePaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<PaymentIntentAllowedPaymentMethodType>>,
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreatePaymentIntentAmountDetails`].
        pub amount_details: Option<OrUnset<Box<CreatePaymentIntentAmountDetails>>>,
        /// A whole number.
        pub application_fee_amount: Option<OrUnset<i64>>,
        /// See [`PaymentIntentCaptureMethod`].
        pub capture_method: Option<PaymentIntentCaptureMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<OrUnset<Vec<PaymentIntentExcludedPaymentMethodType>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentIntentHooks`].
        pub hooks: Option<CreatePaymentIntentHooks>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreatePaymentIntentPaymentDetails`].
        pub payment_details: Option<OrUnset<CreatePaymentIntentPaymentDetails>>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub payment_method_configuration: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreatePaymentIntentPaymentMethodData>>,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreatePaymentIntentPaymentMethodOptions>>,
        /// A text.
        pub receipt_email: Option<String>,
        /// See [`PaymentIntentSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentSetupFutureUsage>>,
        /// See [`CreatePaymentIntentShipping`].
        pub shipping: Option<OrUnset<CreatePaymentIntentShipping>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`UpdatePaymentIntentTransferData`].
        pub transfer_data: Option<Box<UpdatePaymentIntentTransferData>>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    UpdatePaymentIntent {
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        set amount: i64,
        set amount_details or unset_amount_details: Box<CreatePaymentIntentAmountDetails>,
        set application_fee_amount or unset_application_fee_amount: i64,
        set capture_method: PaymentIntentCaptureMethod,
        set currency: String,
        set customer: String,
        set customer_account: String,
        set description: String,
        list excluded_payment_method_types or unset_excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        list expand: String,
        set hooks: CreatePaymentIntentHooks,
        entry metadata or unset_metadata: String,
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        set payment_method: String,
        set payment_method_configuration: String,
        set payment_method_data: Box<CreatePaymentIntentPaymentMethodData>,
        set payment_method_options: Box<CreatePaymentIntentPaymentMethodOptions>,
        set receipt_email: String,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentSetupFutureUsage,
        set shipping or unset_shipping: CreatePaymentIntentShipping,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: Box<UpdatePaymentIntentTransferData>,
        set transfer_group: String,
    }
}

record! {
    /// Search payment intents query, as it is sent.
    request SearchPaymentIntentsQuery {
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

impl SearchPaymentIntentsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchPaymentIntentsQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Apply payment intent customer balance, as it is sent.
    options ApplyPaymentIntentCustomerBalance {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ApplyPaymentIntentCustomerBalance {
        set amount: i64,
        set currency: String,
        list expand: String,
    }
}

record! {
    /// Cancel payment intent, as it is sent.
    options CancelPaymentIntent {
        /// See [`CancelPaymentIntentCancellationReason`].
        pub cancellation_reason: Option<CancelPaymentIntentCancellationReason>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelPaymentIntent {
        set cancellation_reason: CancelPaymentIntentCancellationReason,
        list expand: String,
    }
}

record! {
    /// Capture payment intent, as it is sent.
    options CapturePaymentIntent {
        /// See [`CreatePaymentIntentAmountDetails`].
        pub amount_details: Option<Box<CreatePaymentIntentAmountDetails>>,
        /// A whole number.
        pub amount_to_capture: Option<i64>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub final_capture: Option<bool>,
        /// See [`CreatePaymentIntentHooks`].
        pub hooks: Option<CreatePaymentIntentHooks>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreatePaymentIntentPaymentDetails`].
        pub payment_details: Option<OrUnset<CreatePaymentIntentPaymentDetails>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`CapturePaymentIntentTransferData`].
        pub transfer_data: Option<CapturePaymentIntentTransferData>,
    }
}

setters! {
    CapturePaymentIntent {
        set amount_details: Box<CreatePaymentIntentAmountDetails>,
        set amount_to_capture: i64,
        set application_fee_amount: i64,
        list expand: String,
        set final_capture: bool,
        set hooks: CreatePaymentIntentHooks,
        entry metadata or unset_metadata: String,
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: CapturePaymentIntentTransferData,
    }
}

record! {
    /// Confirm payment intent, as it is sent.
    options ConfirmPaymentIntent {
        /// A list, each [`PaymentIntentAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<PaymentIntentAllowedPaymentMethodType>>,
        /// See [`CreatePaymentIntentAmountDetails`].
        pub amount_details: Option<OrUnset<Box<CreatePaymentIntentAmountDetails>>>,
        /// A whole number.
        pub amount_to_confirm: Option<i64>,
        /// See [`PaymentIntentCaptureMethod`].
        pub capture_method: Option<PaymentIntentCaptureMethod>,
        /// A text.
        pub confirmation_token: Option<String>,
        /// Yes or no.
        pub error_on_requires_action: Option<bool>,
        /// A list, each [`PaymentIntentExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<OrUnset<Vec<PaymentIntentExcludedPaymentMethodType>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentIntentHooks`].
        pub hooks: Option<CreatePaymentIntentHooks>,
        /// A text.
        pub mandate: Option<String>,
        /// See [`ConfirmPaymentIntentMandateData`].
        pub mandate_data: Option<OrUnset<ConfirmPaymentIntentMandateData>>,
        /// See [`CreatePaymentIntentOffSession`].
        pub off_session: Option<CreatePaymentIntentOffSession>,
        /// See [`CreatePaymentIntentPaymentDetails`].
        pub payment_details: Option<OrUnset<CreatePaymentIntentPaymentDetails>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodData`].
        pub payment_method_data: Option<Box<CreatePaymentIntentPaymentMethodData>>,
        /// See [`CreatePaymentIntentPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreatePaymentIntentPaymentMethodOptions>>,
        /// See [`CreatePaymentIntentRadarOptions`].
        pub radar_options: Option<CreatePaymentIntentRadarOptions>,
        /// A text.
        pub receipt_email: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`PaymentIntentSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentSetupFutureUsage>>,
        /// See [`CreatePaymentIntentShipping`].
        pub shipping: Option<OrUnset<CreatePaymentIntentShipping>>,
        /// Yes or no.
        pub use_stripe_sdk: Option<bool>,
    }
}

setters! {
    ConfirmPaymentIntent {
        list allowed_payment_method_types: PaymentIntentAllowedPaymentMethodType,
        set amount_details or unset_amount_details: Box<CreatePaymentIntentAmountDetails>,
        set amount_to_confirm: i64,
        set capture_method: PaymentIntentCaptureMethod,
        set confirmation_token: String,
        set error_on_requires_action: bool,
        list excluded_payment_method_types or unset_excluded_payment_method_types: PaymentIntentExcludedPaymentMethodType,
        list expand: String,
        set hooks: CreatePaymentIntentHooks,
        set mandate: String,
        set mandate_data or unset_mandate_data: ConfirmPaymentIntentMandateData,
        set off_session: CreatePaymentIntentOffSession,
        set payment_details or unset_payment_details: CreatePaymentIntentPaymentDetails,
        set payment_method: String,
        set payment_method_data: Box<CreatePaymentIntentPaymentMethodData>,
        set payment_method_options: Box<CreatePaymentIntentPaymentMethodOptions>,
        set radar_options: CreatePaymentIntentRadarOptions,
        set receipt_email: String,
        set return_url: String,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentSetupFutureUsage,
        set shipping or unset_shipping: CreatePaymentIntentShipping,
        set use_stripe_sdk: bool,
    }
}

record! {
    /// Increment payment intent authorization, as it is sent.
    request IncrementPaymentIntentAuthorization {
        /// A whole number.
        pub amount: i64,
        /// See [`CreatePaymentIntentAmountDetails`].
        pub amount_details: Option<Box<CreatePaymentIntentAmountDetails>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreatePaymentIntentHooks`].
        pub hooks: Option<CreatePaymentIntentHooks>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePaymentIntentPaymentDetails`].
        pub payment_details: Option<CreatePaymentIntentPaymentDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`CapturePaymentIntentTransferData`].
        pub transfer_data: Option<CapturePaymentIntentTransferData>,
    }
}

impl IncrementPaymentIntentAuthorization {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), ..Slot::blank() }
    }
}

setters! {
    IncrementPaymentIntentAuthorization {
        set amount_details: Box<CreatePaymentIntentAmountDetails>,
        set application_fee_amount: i64,
        set description: String,
        list expand: String,
        set hooks: CreatePaymentIntentHooks,
        entry metadata: String,
        set payment_details: CreatePaymentIntentPaymentDetails,
        set statement_descriptor: String,
        set transfer_data: CapturePaymentIntentTransferData,
    }
}

record! {
    /// Verify payment intent microdeposits, as it is sent.
    options VerifyPaymentIntentMicrodeposits {
        /// A list.
        pub amounts: Option<Vec<i64>>,
        /// A text.
        pub descriptor_code: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    VerifyPaymentIntentMicrodeposits {
        list amounts: i64,
        set descriptor_code: String,
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

record! {
    /// Payment intent amount details, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetails {
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// See [`PaymentIntentAmountDetailsError`].
        pub error: Option<PaymentIntentAmountDetailsError>,
        /// The first page of a list.
        pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
        /// See [`PaymentIntentAmountDetailsShipping`].
        pub shipping: Option<PaymentIntentAmountDetailsShipping>,
        /// See [`PaymentIntentAmountDetailsTax`].
        pub tax: Option<PaymentIntentAmountDetailsTax>,
        /// See [`PaymentIntentAmountDetailsTip`].
        pub tip: Option<PaymentIntentAmountDetailsTip>,
    }
}

record! {
    /// Payment intent automatic payment methods, as it comes back: anything may be missing.
    answer PaymentIntentAutomaticPaymentMethods {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub allow_redirects: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// Yes or no.
        pub enabled: Option<bool>,
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

record! {
    /// Payment intent hooks, as it comes back: anything may be missing.
    answer PaymentIntentHooks {
        /// See [`PaymentIntentHooksInputs`].
        pub inputs: Option<PaymentIntentHooksInputs>,
    }
}

record! {
    /// Payment intent last payment error, as it comes back: anything may be missing.
    answer PaymentIntentLastPaymentError {
        /// A text.
        pub advice_code: Option<String>,
        /// A text.
        pub charge: Option<String>,
        /// See [`PaymentIntentLastPaymentErrorCode`].
        pub code: Option<PaymentIntentLastPaymentErrorCode>,
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
        /// See [`PaymentIntent`].
        pub payment_intent: Option<Box<PaymentIntent>>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        pub payment_method: Option<Box<objects::PaymentMethod>>,
        /// A text.
        pub payment_method_type: Option<String>,
        /// A text.
        pub request_log_url: Option<String>,
        /// See [`SetupIntent`](objects::SetupIntent).
        pub setup_intent: Option<Box<objects::SetupIntent>>,
        /// See [`PaymentIntentLastPaymentErrorSource`].
        pub source: Option<PaymentIntentLastPaymentErrorSource>,
        /// See [`PaymentIntentLastPaymentErrorType`].
        pub r#type: Option<PaymentIntentLastPaymentErrorType> = "type",
    }
}

record! {
    /// Payment intent managed payments, as it comes back: anything may be missing.
    answer PaymentIntentManagedPayments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Payment intent next action, as it comes back: anything may be missing.
    answer PaymentIntentNextAction {
        /// See [`PaymentIntentNextActionAlipayHandleRedirect`].
        pub alipay_handle_redirect: Option<PaymentIntentNextActionAlipayHandleRedirect>,
        /// Values by name.
        pub blik_authorize: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentNextActionBoletoDisplayDetails`].
        pub boleto_display_details: Option<PaymentIntentNextActionBoletoDisplayDetails>,
        /// See [`PaymentIntentNextActionCardAwaitNotification`].
        pub card_await_notification: Option<PaymentIntentNextActionCardAwaitNotification>,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode`].
        pub cashapp_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructions`].
        pub display_bank_transfer_instructions: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructions>>,
        /// See [`PaymentIntentNextActionKlarnaDisplayQrCode`].
        pub klarna_display_qr_code: Option<PaymentIntentNextActionKlarnaDisplayQrCode>,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetails`].
        pub konbini_display_details: Option<PaymentIntentNextActionKonbiniDisplayDetails>,
        /// See [`PaymentIntentNextActionMultibancoDisplayDetails`].
        pub multibanco_display_details: Option<PaymentIntentNextActionMultibancoDisplayDetails>,
        /// See [`PaymentIntentNextActionOxxoDisplayDetails`].
        pub oxxo_display_details: Option<PaymentIntentNextActionOxxoDisplayDetails>,
        /// See [`PaymentIntentNextActionPaynowDisplayQrCode`].
        pub paynow_display_qr_code: Option<PaymentIntentNextActionPaynowDisplayQrCode>,
        /// See [`PaymentIntentNextActionPixDisplayQrCode`].
        pub pix_display_qr_code: Option<Box<PaymentIntentNextActionPixDisplayQrCode>>,
        /// See [`PaymentIntentNextActionPromptpayDisplayQrCode`].
        pub promptpay_display_qr_code: Option<PaymentIntentNextActionPromptpayDisplayQrCode>,
        /// See [`PaymentIntentNextActionRedirectToUrl`].
        pub redirect_to_url: Option<PaymentIntentNextActionRedirectToUrl>,
        /// See [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode`].
        pub swish_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode`].
        pub upi_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
        /// Values by name.
        pub use_stripe_sdk: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentNextActionVerifyWithMicrodeposits`].
        pub verify_with_microdeposits: Option<PaymentIntentNextActionVerifyWithMicrodeposits>,
        /// See [`PaymentIntentNextActionWechatPayDisplayQrCode`].
        pub wechat_pay_display_qr_code: Option<Box<PaymentIntentNextActionWechatPayDisplayQrCode>>,
        /// See [`PaymentIntentNextActionWechatPayRedirectToAndroidApp`].
        pub wechat_pay_redirect_to_android_app: Option<Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp>>,
        /// See [`PaymentIntentNextActionWechatPayRedirectToIosApp`].
        pub wechat_pay_redirect_to_ios_app: Option<PaymentIntentNextActionWechatPayRedirectToIosApp>,
    }
}

record! {
    /// Payment intent payment details, as it comes back: anything may be missing.
    answer PaymentIntentPaymentDetails {
        /// A text.
        pub customer_reference: Option<String>,
        /// A text.
        pub order_reference: Option<String>,
    }
}

record! {
    /// Payment intent payment method configuration details, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodConfigurationDetails {
        /// A text.
        pub id: String,
        /// A text.
        pub parent: Option<String>,
    }
}

record! {
    /// Payment intent payment method options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptions {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebit>>,
        /// See [`PaymentIntentPaymentMethodOptionsAffirm`].
        pub affirm: Option<PaymentIntentPaymentMethodOptionsAffirm>,
        /// See [`PaymentIntentPaymentMethodOptionsAfterpayClearpay`].
        pub afterpay_clearpay: Option<PaymentIntentPaymentMethodOptionsAfterpayClearpay>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        pub alipay: Option<PaymentIntentPaymentMethodOptionsAlipay>,
        /// See [`PaymentIntentPaymentMethodOptionsAlma`].
        pub alma: Option<PaymentIntentPaymentMethodOptionsAlma>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        pub amazon_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
        /// See [`PaymentIntentPaymentMethodOptionsAuBecsDebit`].
        pub au_becs_debit: Option<PaymentIntentPaymentMethodOptionsAuBecsDebit>,
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<PaymentIntentPaymentMethodOptionsBacsDebit>,
        /// See [`PaymentIntentPaymentMethodOptionsBancontact`].
        pub bancontact: Option<PaymentIntentPaymentMethodOptionsBancontact>,
        /// See [`PaymentIntentPaymentMethodOptionsBillie`].
        pub billie: Option<Box<PaymentIntentPaymentMethodOptionsBillie>>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentPaymentMethodOptionsBlik`].
        pub blik: Option<PaymentIntentPaymentMethodOptionsBlik>,
        /// See [`PaymentIntentPaymentMethodOptionsBoleto`].
        pub boleto: Option<PaymentIntentPaymentMethodOptionsBoleto>,
        /// See [`PaymentIntentPaymentMethodOptionsCard`].
        pub card: Option<Box<PaymentIntentPaymentMethodOptionsCard>>,
        /// See [`PaymentIntentPaymentMethodOptionsCardPresent`].
        pub card_present: Option<PaymentIntentPaymentMethodOptionsCardPresent>,
        /// See [`PaymentIntentPaymentMethodOptionsCashapp`].
        pub cashapp: Option<PaymentIntentPaymentMethodOptionsCashapp>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub crypto: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<Box<PaymentIntentPaymentMethodOptionsCustomerBalance>>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub eps: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub fpx: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub giropay: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub grabpay: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        pub ideal: Option<PaymentIntentPaymentMethodOptionsAlipay>,
        /// Values by name.
        pub interac_present: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        pub kakao_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
        /// See [`PaymentIntentPaymentMethodOptionsKlarna`].
        pub klarna: Option<PaymentIntentPaymentMethodOptionsKlarna>,
        /// See [`PaymentIntentPaymentMethodOptionsKonbini`].
        pub konbini: Option<PaymentIntentPaymentMethodOptionsKonbini>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        pub kr_card: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
        /// See [`PaymentIntentPaymentMethodOptionsLink`].
        pub link: Option<PaymentIntentPaymentMethodOptionsLink>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub mb_way: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        pub mobilepay: Option<PaymentIntentPaymentMethodOptionsMobilepay>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub multibanco: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        pub naver_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
        /// See [`PaymentIntentPaymentMethodOptionsAuBecsDebit`].
        pub nz_bank_account: Option<PaymentIntentPaymentMethodOptionsAuBecsDebit>,
        /// See [`PaymentIntentPaymentMethodOptionsOxxo`].
        pub oxxo: Option<PaymentIntentPaymentMethodOptionsOxxo>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub p24: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        pub payco: Option<PaymentIntentPaymentMethodOptionsMobilepay>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub paynow: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsPaypal`].
        pub paypal: Option<PaymentIntentPaymentMethodOptionsPaypal>,
        /// Values by name.
        pub paypay: Option<BTreeMap<String, Value>>,
        /// See [`PaymentIntentPaymentMethodOptionsPayto`].
        pub payto: Option<PaymentIntentPaymentMethodOptionsPayto>,
        /// See [`PaymentIntentPaymentMethodOptionsPix`].
        pub pix: Option<PaymentIntentPaymentMethodOptionsPix>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub promptpay: Option<PaymentIntentPaymentMethodOptionsCrypto>,
        /// See [`PaymentIntentPaymentMethodOptionsAmazonPay`].
        pub revolut_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        pub samsung_pay: Option<PaymentIntentPaymentMethodOptionsMobilepay>,
        /// See [`PaymentIntentPaymentMethodOptionsCashapp`].
        pub satispay: Option<PaymentIntentPaymentMethodOptionsCashapp>,
        /// See [`PaymentIntentPaymentMethodOptionsAlma`].
        pub scalapay: Option<PaymentIntentPaymentMethodOptionsAlma>,
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<PaymentIntentPaymentMethodOptionsBacsDebit>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        pub sequra: Option<PaymentIntentPaymentMethodOptionsMobilepay>,
        /// See [`PaymentIntentPaymentMethodOptionsSofort`].
        pub sofort: Option<PaymentIntentPaymentMethodOptionsSofort>,
        /// See [`PaymentIntentPaymentMethodOptionsMobilepay`].
        pub sunbit: Option<PaymentIntentPaymentMethodOptionsMobilepay>,
        /// See [`PaymentIntentPaymentMethodOptionsSwish`].
        pub swish: Option<PaymentIntentPaymentMethodOptionsSwish>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipay`].
        pub twint: Option<PaymentIntentPaymentMethodOptionsAlipay>,
        /// See [`PaymentIntentPaymentMethodOptionsUpi`].
        pub upi: Option<PaymentIntentPaymentMethodOptionsUpi>,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccount>>,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPay`].
        pub wechat_pay: Option<PaymentIntentPaymentMethodOptionsWechatPay>,
        /// See [`PaymentIntentPaymentMethodOptionsCrypto`].
        pub zip: Option<PaymentIntentPaymentMethodOptionsCrypto>,
    }
}

record! {
    /// Payment intent presentment details, as it comes back: anything may be missing.
    answer PaymentIntentPresentmentDetails {
        /// A whole number.
        pub presentment_amount: Option<i64>,
        /// A text.
        pub presentment_currency: Option<String>,
    }
}

record! {
    /// Payment intent processing, as it comes back: anything may be missing.
    answer PaymentIntentProcessing {
        /// See [`PaymentIntentProcessingCard`].
        pub card: Option<PaymentIntentProcessingCard>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

texts! {
    /// Payment intent setup future usage: one of some texts, or any other.
    PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Payment intent shipping, as it comes back: anything may be missing.
    answer PaymentIntentShipping {
        /// See [`PaymentIntentShippingAddress`].
        pub address: Option<Box<PaymentIntentShippingAddress>>,
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
    /// Payment intent source: one of several things, or any other.
    PaymentIntentSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
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

record! {
    /// Payment intent transfer data, as it comes back: anything may be missing.
    answer PaymentIntentTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentIntentTransferDataPaymentData`].
        pub payment_data: Option<PaymentIntentTransferDataPaymentData>,
    }
}

record! {
    /// Payment intent amount details line item payment method options, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItemPaymentMethodOptions {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        pub card: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard>,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        pub card_present: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard>,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna`].
        pub klarna: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna>,
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
        pub paypal: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal>,
    }
}

record! {
    /// Payment intent amount details line item tax, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItemTax {
        /// A whole number.
        pub total_tax_amount: Option<i64>,
    }
}

record! {
    /// List payment intents created value, as it is sent.
    options ListPaymentIntentsCreatedValue {
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
    ListPaymentIntentsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create payment intent amount details, as it is sent.
    options CreatePaymentIntentAmountDetails {
        /// A whole number.
        pub discount_amount: Option<OrUnset<i64>>,
        /// Yes or no.
        pub enforce_arithmetic_validation: Option<bool>,
        /// A list, each [`CreatePaymentIntentAmountDetailsLineItem`].
        pub line_items: Option<OrUnset<Vec<CreatePaymentIntentAmountDetailsLineItem>>>,
        /// See [`CreatePaymentIntentAmountDetailsShipping`].
        pub shipping: Option<OrUnset<CreatePaymentIntentAmountDetailsShipping>>,
        /// See [`CreatePaymentIntentAmountDetailsTax`].
        pub tax: Option<OrUnset<CreatePaymentIntentAmountDetailsTax>>,
    }
}

setters! {
    CreatePaymentIntentAmountDetails {
        set discount_amount or unset_discount_amount: i64,
        set enforce_arithmetic_validation: bool,
        list line_items or unset_line_items: CreatePaymentIntentAmountDetailsLineItem,
        set shipping or unset_shipping: CreatePaymentIntentAmountDetailsShipping,
        set tax or unset_tax: CreatePaymentIntentAmountDetailsTax,
    }
}

record! {
    /// Create payment intent automatic payment methods, as it is sent.
    request CreatePaymentIntentAutomaticPaymentMethods {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub allow_redirects: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreatePaymentIntentAutomaticPaymentMethods {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentAutomaticPaymentMethods {
        set allow_redirects: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
    }
}

record! {
    /// Create payment intent hooks, as it is sent.
    options CreatePaymentIntentHooks {
        /// See [`CreatePaymentIntentHooksInputs`].
        pub inputs: Option<CreatePaymentIntentHooksInputs>,
    }
}

setters! {
    CreatePaymentIntentHooks {
        set inputs: CreatePaymentIntentHooksInputs,
    }
}

record! {
    /// Create payment intent mandate data, as it is sent.
    request CreatePaymentIntentMandateData {
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptance`].
        pub customer_acceptance: Box<CreatePaymentIntentMandateDataCustomerAcceptance>,
    }
}

impl CreatePaymentIntentMandateData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        customer_acceptance: impl Into<Box<CreatePaymentIntentMandateDataCustomerAcceptance>>,
    ) -> Self {
        Self { customer_acceptance: customer_acceptance.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentMandateData {
    }
}

choice! {
    /// Create payment intent off session: one of several things, or any other.
    CreatePaymentIntentOffSession {
        Bool(bool) if Value::is_boolean,
        CreatePaymentIntentOffSessionValue(CreatePaymentIntentOffSessionValue) if Value::is_string,
    }
}

choice_from! {
    CreatePaymentIntentOffSession {
        Bool(bool),
        CreatePaymentIntentOffSessionValue(CreatePaymentIntentOffSessionValue),
    }
}

record! {
    /// Create payment intent payment details, as it is sent.
    options CreatePaymentIntentPaymentDetails {
        /// A text.
        pub customer_reference: Option<String>,
        /// A text.
        pub order_reference: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentDetails {
        set customer_reference: String,
        set order_reference: String,
    }
}

record! {
    /// Create payment intent payment method data, as it is sent.
    request CreatePaymentIntentPaymentMethodData {
        /// See [`CreatePaymentIntentPaymentMethodDataAcssDebit`].
        pub acss_debit: Option<CreatePaymentIntentPaymentMethodDataAcssDebit>,
        /// Values by name.
        pub affirm: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub afterpay_clearpay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub alipay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataAllowRedisplay`].
        pub allow_redisplay: Option<CreatePaymentIntentPaymentMethodDataAllowRedisplay>,
        /// Values by name.
        pub alma: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataAuBecsDebit`].
        pub au_becs_debit: Option<CreatePaymentIntentPaymentMethodDataAuBecsDebit>,
        /// See [`CreatePaymentIntentPaymentMethodDataBacsDebit`].
        pub bacs_debit: Option<CreatePaymentIntentPaymentMethodDataBacsDebit>,
        /// Values by name.
        pub bancontact: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub billie: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataBillingDetails`].
        pub billing_details: Option<CreatePaymentIntentPaymentMethodDataBillingDetails>,
        /// Values by name.
        pub bizum: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub blik: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataBoleto`].
        pub boleto: Option<CreatePaymentIntentPaymentMethodDataBoleto>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub crypto: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub customer_balance: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataEps`].
        pub eps: Option<CreatePaymentIntentPaymentMethodDataEps>,
        /// See [`CreatePaymentIntentPaymentMethodDataFpx`].
        pub fpx: Option<CreatePaymentIntentPaymentMethodDataFpx>,
        /// Values by name.
        pub giropay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub grabpay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataIdeal`].
        pub ideal: Option<CreatePaymentIntentPaymentMethodDataIdeal>,
        /// Values by name.
        pub interac_present: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataKlarna`].
        pub klarna: Option<CreatePaymentIntentPaymentMethodDataKlarna>,
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
        /// See [`CreatePaymentIntentPaymentMethodDataNaverPay`].
        pub naver_pay: Option<CreatePaymentIntentPaymentMethodDataNaverPay>,
        /// See [`CreatePaymentIntentPaymentMethodDataNzBankAccount`].
        pub nz_bank_account: Option<Box<CreatePaymentIntentPaymentMethodDataNzBankAccount>>,
        /// Values by name.
        pub oxxo: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataP24`].
        pub p24: Option<CreatePaymentIntentPaymentMethodDataP24>,
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
        /// See [`CreatePaymentIntentPaymentMethodDataPayto`].
        pub payto: Option<CreatePaymentIntentPaymentMethodDataPayto>,
        /// Values by name.
        pub pix: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub promptpay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataRadarOptions`].
        pub radar_options: Option<CreatePaymentIntentPaymentMethodDataRadarOptions>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub samsung_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub satispay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub scalapay: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataSepaDebit`].
        pub sepa_debit: Option<CreatePaymentIntentPaymentMethodDataSepaDebit>,
        /// Values by name.
        pub sequra: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataSofort`].
        pub sofort: Option<CreatePaymentIntentPaymentMethodDataSofort>,
        /// Values by name.
        pub sunbit: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub swish: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentPaymentMethodDataType`].
        pub r#type: CreatePaymentIntentPaymentMethodDataType = "type",
        /// See [`CreatePaymentIntentPaymentMethodDataUpi`].
        pub upi: Option<CreatePaymentIntentPaymentMethodDataUpi>,
        /// See [`CreatePaymentIntentPaymentMethodDataUsBankAccount`].
        pub us_bank_account: Option<Box<CreatePaymentIntentPaymentMethodDataUsBankAccount>>,
        /// Values by name.
        pub wechat_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub zip: Option<BTreeMap<String, Value>>,
    }
}

impl CreatePaymentIntentPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentPaymentMethodDataType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodData {
        set acss_debit: CreatePaymentIntentPaymentMethodDataAcssDebit,
        entry affirm: Value,
        entry afterpay_clearpay: Value,
        entry alipay: Value,
        set allow_redisplay: CreatePaymentIntentPaymentMethodDataAllowRedisplay,
        entry alma: Value,
        entry amazon_pay: Value,
        set au_becs_debit: CreatePaymentIntentPaymentMethodDataAuBecsDebit,
        set bacs_debit: CreatePaymentIntentPaymentMethodDataBacsDebit,
        entry bancontact: Value,
        entry billie: Value,
        set billing_details: CreatePaymentIntentPaymentMethodDataBillingDetails,
        entry bizum: Value,
        entry blik: Value,
        set boleto: CreatePaymentIntentPaymentMethodDataBoleto,
        entry cashapp: Value,
        entry crypto: Value,
        entry customer_balance: Value,
        set eps: CreatePaymentIntentPaymentMethodDataEps,
        set fpx: CreatePaymentIntentPaymentMethodDataFpx,
        entry giropay: Value,
        entry grabpay: Value,
        set ideal: CreatePaymentIntentPaymentMethodDataIdeal,
        entry interac_present: Value,
        entry kakao_pay: Value,
        set klarna: CreatePaymentIntentPaymentMethodDataKlarna,
        entry konbini: Value,
        entry kr_card: Value,
        entry link: Value,
        entry mb_way: Value,
        entry metadata: String,
        entry mobilepay: Value,
        entry multibanco: Value,
        set naver_pay: CreatePaymentIntentPaymentMethodDataNaverPay,
        set nz_bank_account: Box<CreatePaymentIntentPaymentMethodDataNzBankAccount>,
        entry oxxo: Value,
        set p24: CreatePaymentIntentPaymentMethodDataP24,
        entry pay_by_bank: Value,
        entry payco: Value,
        entry paynow: Value,
        entry paypal: Value,
        entry paypay: Value,
        set payto: CreatePaymentIntentPaymentMethodDataPayto,
        entry pix: Value,
        entry promptpay: Value,
        set radar_options: CreatePaymentIntentPaymentMethodDataRadarOptions,
        entry revolut_pay: Value,
        entry samsung_pay: Value,
        entry satispay: Value,
        entry scalapay: Value,
        set sepa_debit: CreatePaymentIntentPaymentMethodDataSepaDebit,
        entry sequra: Value,
        set sofort: CreatePaymentIntentPaymentMethodDataSofort,
        entry sunbit: Value,
        entry swish: Value,
        entry twint: Value,
        set upi: CreatePaymentIntentPaymentMethodDataUpi,
        set us_bank_account: Box<CreatePaymentIntentPaymentMethodDataUsBankAccount>,
        entry wechat_pay: Value,
        entry zip: Value,
    }
}

record! {
    /// Create payment intent payment method options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsAcssDebit>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirm`].
        pub affirm: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirm>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay`].
        pub afterpay_clearpay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlipay`].
        pub alipay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAlipay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlma`].
        pub alma: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAlma>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        pub amazon_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAmazonPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAuBecsDebit`].
        pub au_becs_debit: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAuBecsDebit>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBacsDebit>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBancontact`].
        pub bancontact: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBancontact>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBillie`].
        pub billie: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsBillie>>>,
        /// Values by name.
        pub bizum: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBlik`].
        pub blik: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBlik>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBoleto`].
        pub boleto: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBoleto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCard`].
        pub card: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsCard>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardPresent`].
        pub card_present: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCardPresent>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCashapp`].
        pub cashapp: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCashapp>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub crypto: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsCustomerBalance>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub eps: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub fpx: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub giropay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub grabpay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlipay`].
        pub ideal: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAlipay>>,
        /// Values by name.
        pub interac_present: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        pub kakao_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAmazonPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarna`].
        pub klarna: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsKlarna>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKonbini`].
        pub konbini: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsKonbini>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        pub kr_card: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAmazonPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsLink`].
        pub link: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsLink>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub mb_way: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        pub mobilepay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsMobilepay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub multibanco: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        pub naver_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAmazonPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAuBecsDebit`].
        pub nz_bank_account: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAuBecsDebit>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsOxxo`].
        pub oxxo: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsOxxo>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsP24`].
        pub p24: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsP24>>,
        /// Values by name.
        pub pay_by_bank: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        pub payco: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsMobilepay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub paynow: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaypal`].
        pub paypal: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsPaypal>>>,
        /// Values by name.
        pub paypay: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPayto`].
        pub payto: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsPayto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPix`].
        pub pix: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsPix>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub promptpay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAmazonPay`].
        pub revolut_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAmazonPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        pub samsung_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsMobilepay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCashapp`].
        pub satispay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCashapp>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAlma`].
        pub scalapay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAlma>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBacsDebit>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        pub sequra: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsMobilepay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsSofort`].
        pub sofort: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsSofort>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsMobilepay`].
        pub sunbit: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsMobilepay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsSwish`].
        pub swish: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsSwish>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsTwint`].
        pub twint: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsTwint>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUpi`].
        pub upi: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsUpi>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<OrUnset<Box<CreatePaymentIntentPaymentMethodOptionsUsBankAccount>>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsWechatPay`].
        pub wechat_pay: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsWechatPay>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCrypto`].
        pub zip: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCrypto>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptions {
        set acss_debit or unset_acss_debit: Box<CreatePaymentIntentPaymentMethodOptionsAcssDebit>,
        set affirm or unset_affirm: CreatePaymentIntentPaymentMethodOptionsAffirm,
        set afterpay_clearpay or unset_afterpay_clearpay: CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
        set alipay or unset_alipay: CreatePaymentIntentPaymentMethodOptionsAlipay,
        set alma or unset_alma: CreatePaymentIntentPaymentMethodOptionsAlma,
        set amazon_pay or unset_amazon_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        set au_becs_debit or unset_au_becs_debit: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
        set bacs_debit or unset_bacs_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
        set bancontact or unset_bancontact: CreatePaymentIntentPaymentMethodOptionsBancontact,
        set billie or unset_billie: Box<CreatePaymentIntentPaymentMethodOptionsBillie>,
        entry bizum or unset_bizum: Value,
        set blik or unset_blik: CreatePaymentIntentPaymentMethodOptionsBlik,
        set boleto or unset_boleto: CreatePaymentIntentPaymentMethodOptionsBoleto,
        set card or unset_card: Box<CreatePaymentIntentPaymentMethodOptionsCard>,
        set card_present or unset_card_present: CreatePaymentIntentPaymentMethodOptionsCardPresent,
        set cashapp or unset_cashapp: CreatePaymentIntentPaymentMethodOptionsCashapp,
        set crypto or unset_crypto: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set customer_balance or unset_customer_balance: Box<CreatePaymentIntentPaymentMethodOptionsCustomerBalance>,
        set eps or unset_eps: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set fpx or unset_fpx: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set giropay or unset_giropay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set grabpay or unset_grabpay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set ideal or unset_ideal: CreatePaymentIntentPaymentMethodOptionsAlipay,
        entry interac_present or unset_interac_present: Value,
        set kakao_pay or unset_kakao_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        set klarna or unset_klarna: Box<CreatePaymentIntentPaymentMethodOptionsKlarna>,
        set konbini or unset_konbini: CreatePaymentIntentPaymentMethodOptionsKonbini,
        set kr_card or unset_kr_card: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        set link or unset_link: CreatePaymentIntentPaymentMethodOptionsLink,
        set mb_way or unset_mb_way: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set mobilepay or unset_mobilepay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        set multibanco or unset_multibanco: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set naver_pay or unset_naver_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        set nz_bank_account or unset_nz_bank_account: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
        set oxxo or unset_oxxo: CreatePaymentIntentPaymentMethodOptionsOxxo,
        set p24 or unset_p24: CreatePaymentIntentPaymentMethodOptionsP24,
        entry pay_by_bank or unset_pay_by_bank: Value,
        set payco or unset_payco: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        set paynow or unset_paynow: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set paypal or unset_paypal: Box<CreatePaymentIntentPaymentMethodOptionsPaypal>,
        entry paypay or unset_paypay: Value,
        set payto or unset_payto: CreatePaymentIntentPaymentMethodOptionsPayto,
        set pix or unset_pix: CreatePaymentIntentPaymentMethodOptionsPix,
        set promptpay or unset_promptpay: CreatePaymentIntentPaymentMethodOptionsCrypto,
        set revolut_pay or unset_revolut_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
        set samsung_pay or unset_samsung_pay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        set satispay or unset_satispay: CreatePaymentIntentPaymentMethodOptionsCashapp,
        set scalapay or unset_scalapay: CreatePaymentIntentPaymentMethodOptionsAlma,
        set sepa_debit or unset_sepa_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
        set sequra or unset_sequra: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        set sofort or unset_sofort: CreatePaymentIntentPaymentMethodOptionsSofort,
        set sunbit or unset_sunbit: CreatePaymentIntentPaymentMethodOptionsMobilepay,
        set swish or unset_swish: CreatePaymentIntentPaymentMethodOptionsSwish,
        set twint or unset_twint: CreatePaymentIntentPaymentMethodOptionsTwint,
        set upi or unset_upi: Box<CreatePaymentIntentPaymentMethodOptionsUpi>,
        set us_bank_account or unset_us_bank_account: Box<CreatePaymentIntentPaymentMethodOptionsUsBankAccount>,
        set wechat_pay or unset_wechat_pay: CreatePaymentIntentPaymentMethodOptionsWechatPay,
        set zip or unset_zip: CreatePaymentIntentPaymentMethodOptionsCrypto,
    }
}

record! {
    /// Create payment intent radar options, as it is sent.
    options CreatePaymentIntentRadarOptions {
        /// A text.
        pub referrer: Option<String>,
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreatePaymentIntentRadarOptions {
        set referrer: String,
        set session: String,
    }
}

record! {
    /// Create payment intent shipping, as it is sent.
    request CreatePaymentIntentShipping {
        /// See [`CreatePaymentIntentShippingAddress`].
        pub address: Box<CreatePaymentIntentShippingAddress>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub tracking_number: Option<String>,
    }
}

impl CreatePaymentIntentShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<CreatePaymentIntentShippingAddress>>, name: impl Into<String>) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentShipping {
        set carrier: String,
        set phone: String,
        set tracking_number: String,
    }
}

record! {
    /// Create payment intent transfer data, as it is sent.
    request CreatePaymentIntentTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination: String,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreatePaymentIntentTransferDataPaymentData`].
        pub payment_data: Option<CreatePaymentIntentTransferDataPaymentData>,
    }
}

impl CreatePaymentIntentTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentTransferData {
        set amount: i64,
        set description: String,
        entry metadata or unset_metadata: String,
        set payment_data: CreatePaymentIntentTransferDataPaymentData,
    }
}

record! {
    /// Update payment intent transfer data, as it is sent.
    options UpdatePaymentIntentTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreatePaymentIntentTransferDataPaymentData`].
        pub payment_data: Option<CreatePaymentIntentTransferDataPaymentData>,
    }
}

setters! {
    UpdatePaymentIntentTransferData {
        set amount: i64,
        set description: String,
        entry metadata or unset_metadata: String,
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

record! {
    /// Capture payment intent transfer data, as it is sent.
    options CapturePaymentIntentTransferData {
        /// A whole number.
        pub amount: Option<i64>,
    }
}

setters! {
    CapturePaymentIntentTransferData {
        set amount: i64,
    }
}

record! {
    /// Confirm payment intent mandate data, as it is sent.
    options ConfirmPaymentIntentMandateData {
        /// See [`ConfirmPaymentIntentMandateDataCustomerAcceptance`].
        pub customer_acceptance: Option<Box<ConfirmPaymentIntentMandateDataCustomerAcceptance>>,
    }
}

setters! {
    ConfirmPaymentIntentMandateData {
        set customer_acceptance: Box<ConfirmPaymentIntentMandateDataCustomerAcceptance>,
    }
}

record! {
    /// Payment intent amount details error, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsError {
        /// See [`PaymentIntentAmountDetailsErrorCode`].
        pub code: Option<PaymentIntentAmountDetailsErrorCode>,
        /// A text.
        pub message: Option<String>,
    }
}

record! {
    /// Payment intent amount details shipping, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsShipping {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub from_postal_code: Option<String>,
        /// A text.
        pub to_postal_code: Option<String>,
    }
}

record! {
    /// Payment intent amount details tax, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsTax {
        /// A whole number.
        pub total_tax_amount: Option<i64>,
    }
}

record! {
    /// Payment intent amount details tip, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsTip {
        /// A whole number.
        pub amount: Option<i64>,
    }
}

texts! {
    /// Payment intent automatic payment methods allow redirects: one of some texts, or any other.
    PaymentIntentAutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }
}

record! {
    /// Payment intent hooks inputs, as it comes back: anything may be missing.
    answer PaymentIntentHooksInputs {
        /// See [`PaymentIntentHooksInputsTax`].
        pub tax: Option<PaymentIntentHooksInputsTax>,
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

choice! {
    /// Payment intent last payment error source: one of several things, or any other.
    PaymentIntentLastPaymentErrorSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
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

record! {
    /// Payment intent next action alipay handle redirect, as it comes back: anything may be missing.
    answer PaymentIntentNextActionAlipayHandleRedirect {
        /// A text.
        pub native_data: Option<String>,
        /// A text.
        pub native_url: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Payment intent next action boleto display details, as it comes back: anything may be missing.
    answer PaymentIntentNextActionBoletoDisplayDetails {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub hosted_voucher_url: Option<String>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub pdf: Option<String>,
    }
}

record! {
    /// Payment intent next action card await notification, as it comes back: anything may be missing.
    answer PaymentIntentNextActionCardAwaitNotification {
        /// A whole number.
        pub charge_attempt_at: Option<i64>,
        /// Yes or no.
        pub customer_approval_required: Option<bool>,
    }
}

record! {
    /// Payment intent next action cashapp handle redirect or display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub mobile_auth_url: Option<String>,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        pub qr_code: Option<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode>,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructions {
        /// A whole number.
        pub amount_remaining: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse`].
        pub financial_addresses: Option<Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse>>,
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        pub r#type: Option<PaymentIntentNextActionDisplayBankTransferInstructionsType> = "type",
    }
}

record! {
    /// Payment intent next action klarna display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionKlarnaDisplayQrCode {
        /// A text.
        pub data: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Payment intent next action konbini display details, as it comes back: anything may be missing.
    answer PaymentIntentNextActionKonbiniDisplayDetails {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub hosted_voucher_url: Option<String>,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
        pub stores: Option<Box<PaymentIntentNextActionKonbiniDisplayDetailsStores>>,
    }
}

record! {
    /// Payment intent next action multibanco display details, as it comes back: anything may be missing.
    answer PaymentIntentNextActionMultibancoDisplayDetails {
        /// A text.
        pub entity: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub hosted_voucher_url: Option<String>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment intent next action oxxo display details, as it comes back: anything may be missing.
    answer PaymentIntentNextActionOxxoDisplayDetails {
        /// A whole number.
        pub expires_after: Option<i64>,
        /// A text.
        pub hosted_voucher_url: Option<String>,
        /// A text.
        pub number: Option<String>,
    }
}

record! {
    /// Payment intent next action paynow display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionPaynowDisplayQrCode {
        /// A text.
        pub data: Option<String>,
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Payment intent next action pix display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionPixDisplayQrCode {
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
    /// Payment intent next action promptpay display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionPromptpayDisplayQrCode {
        /// A text.
        pub data: Option<String>,
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Payment intent next action redirect to url, as it comes back: anything may be missing.
    answer PaymentIntentNextActionRedirectToUrl {
        /// A text.
        pub return_url: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Payment intent next action swish handle redirect or display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub mobile_auth_url: Option<String>,
        /// See [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode`].
        pub qr_code: Option<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode>,
    }
}

record! {
    /// Payment intent next action upi handle redirect or display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// See [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode`].
        pub qr_code: Option<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode>,
    }
}

record! {
    /// Payment intent next action verify with microdeposits, as it comes back: anything may be missing.
    answer PaymentIntentNextActionVerifyWithMicrodeposits {
        /// A whole number.
        pub arrival_date: Option<i64>,
        /// A text.
        pub hosted_verification_url: Option<String>,
        /// See [`PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType`].
        pub microdeposit_type: Option<PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType>,
    }
}

record! {
    /// Payment intent next action wechat pay display qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionWechatPayDisplayQrCode {
        /// A text.
        pub data: Option<String>,
        /// A text.
        pub hosted_instructions_url: Option<String>,
        /// A text.
        pub image_data_url: Option<String>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Payment intent next action wechat pay redirect to android app, as it comes back: anything may be missing.
    answer PaymentIntentNextActionWechatPayRedirectToAndroidApp {
        /// A text.
        pub app_id: Option<String>,
        /// A text.
        pub nonce_str: Option<String>,
        /// A text.
        pub package: Option<String>,
        /// A text.
        pub partner_id: Option<String>,
        /// A text.
        pub prepay_id: Option<String>,
        /// A text.
        pub sign: Option<String>,
        /// A text.
        pub timestamp: Option<String>,
    }
}

record! {
    /// Payment intent next action wechat pay redirect to ios app, as it comes back: anything may be missing.
    answer PaymentIntentNextActionWechatPayRedirectToIosApp {
        /// A text.
        pub native_url: Option<String>,
    }
}

record! {
    /// Payment intent payment method options acss debit, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAcssDebit {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Payment intent payment method options affirm, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAffirm {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options afterpay clearpay, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAfterpayClearpay {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options alipay, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAlipay {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options alma, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAlma {
        /// A text.
        pub capture_method: Option<String>,
    }
}

record! {
    /// Payment intent payment method options amazon pay, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAmazonPay {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options au becs debit, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAuBecsDebit {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
    }
}

record! {
    /// Payment intent payment method options bacs debit, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBacsDebit {
        /// See [`PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
    }
}

record! {
    /// Payment intent payment method options bancontact, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBancontact {
        /// See [`PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options billie, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBillie {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<PaymentIntentPaymentMethodOptionsBillieCompanyDetails>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Payment intent payment method options blik, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBlik {
        /// See [`PaymentIntentPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<PaymentIntentPaymentMethodOptionsBlikMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options boleto, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBoleto {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options card, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCard {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallments`].
        pub installments: Option<Box<PaymentIntentPaymentMethodOptionsCardInstallments>>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsCardMandateOptions>>,
        /// See [`PaymentIntentPaymentMethodOptionsCardNetwork`].
        pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_extended_authorization: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_incremental_authorization: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_multicapture: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_overcapture: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure>,
        /// Yes or no.
        pub require_cvc_recollection: Option<bool>,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub setup_credential_usage: Option<PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub statement_descriptor_suffix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_suffix_kanji: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub stored_credential_usage: Option<PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage>,
    }
}

record! {
    /// Payment intent payment method options card present, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardPresent {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod`].
        pub capture_method: Option<PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod>,
        /// Yes or no.
        pub request_extended_authorization: Option<bool>,
        /// Yes or no.
        pub request_incremental_authorization_support: Option<bool>,
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRouting`].
        pub routing: Option<PaymentIntentPaymentMethodOptionsCardPresentRouting>,
    }
}

record! {
    /// Payment intent payment method options cashapp, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCashapp {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options crypto, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCrypto {
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options customer balance, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCustomerBalance {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options klarna, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsKlarna {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options konbini, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsKonbini {
        /// A text.
        pub confirmation_number: Option<String>,
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub product_description: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options link, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsLink {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub persistent_token: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options mobilepay, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsMobilepay {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options oxxo, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsOxxo {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options paypal, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsPaypal {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options payto, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsPayto {
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsPaytoMandateOptions>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options pix, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsPix {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsPixMandateOptions>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options sofort, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsSofort {
        /// See [`PaymentIntentPaymentMethodOptionsSofortPreferredLanguage`].
        pub preferred_language: Option<PaymentIntentPaymentMethodOptionsSofortPreferredLanguage>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options swish, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsSwish {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent payment method options upi, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsUpi {
        /// See [`PaymentIntentSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    }
}

record! {
    /// Payment intent payment method options us bank account, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsUsBankAccount {
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        pub mandate_options: Option<PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
        pub transaction_purpose: Option<PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Payment intent payment method options wechat pay, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsWechatPay {
        /// A text.
        pub app_id: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPayClient`].
        pub client: Option<PaymentIntentPaymentMethodOptionsWechatPayClient>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Payment intent processing card, as it comes back: anything may be missing.
    answer PaymentIntentProcessingCard {
        /// See [`PaymentIntentProcessingCardCustomerNotification`].
        pub customer_notification: Option<PaymentIntentProcessingCardCustomerNotification>,
    }
}

record! {
    /// Payment intent shipping address, as it comes back: anything may be missing.
    answer PaymentIntentShippingAddress {
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
    /// Payment intent transfer data payment data, as it comes back: anything may be missing.
    answer PaymentIntentTransferDataPaymentData {
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

record! {
    /// Payment intent amount details line item payment method options card, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
        /// A text.
        pub commodity_code: Option<String>,
    }
}

record! {
    /// Payment intent amount details line item payment method options klarna, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
        /// A text.
        pub image_url: Option<String>,
        /// A text.
        pub product_url: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub subscription_reference: Option<String>,
    }
}

record! {
    /// Payment intent amount details line item payment method options paypal, as it comes back: anything may be missing.
    answer PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory`].
        pub category: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub sold_by: Option<String>,
    }
}

record! {
    /// Create payment intent amount details line item, as it is sent.
    request CreatePaymentIntentAmountDetailsLineItem {
        /// A whole number.
        pub discount_amount: Option<i64>,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions>>,
        /// A text.
        pub product_code: Option<String>,
        /// A text.
        pub product_name: String,
        /// A whole number.
        pub quantity: i64,
        /// See [`CreatePaymentIntentAmountDetailsTax`].
        pub tax: Option<CreatePaymentIntentAmountDetailsTax>,
        /// A whole number.
        pub unit_cost: i64,
        /// A text.
        pub unit_of_measure: Option<String>,
    }
}

impl CreatePaymentIntentAmountDetailsLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(product_name: impl Into<String>, quantity: impl Into<i64>, unit_cost: impl Into<i64>) -> Self {
        Self {
            product_name: product_name.into(),
            quantity: quantity.into(),
            unit_cost: unit_cost.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreatePaymentIntentAmountDetailsLineItem {
        set discount_amount: i64,
        set payment_method_options: Box<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions>,
        set product_code: String,
        set tax: CreatePaymentIntentAmountDetailsTax,
        set unit_of_measure: String,
    }
}

record! {
    /// Create payment intent amount details shipping, as it is sent.
    options CreatePaymentIntentAmountDetailsShipping {
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// A text.
        pub from_postal_code: Option<String>,
        /// A text.
        pub to_postal_code: Option<String>,
    }
}

setters! {
    CreatePaymentIntentAmountDetailsShipping {
        set amount or unset_amount: i64,
        set from_postal_code: String,
        set to_postal_code: String,
    }
}

record! {
    /// Create payment intent amount details tax, as it is sent.
    request CreatePaymentIntentAmountDetailsTax {
        /// A whole number.
        pub total_tax_amount: i64,
    }
}

impl CreatePaymentIntentAmountDetailsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(total_tax_amount: impl Into<i64>) -> Self {
        Self { total_tax_amount: total_tax_amount.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentAmountDetailsTax {
    }
}

record! {
    /// Create payment intent hooks inputs, as it is sent.
    options CreatePaymentIntentHooksInputs {
        /// See [`CreatePaymentIntentHooksInputsTax`].
        pub tax: Option<CreatePaymentIntentHooksInputsTax>,
    }
}

setters! {
    CreatePaymentIntentHooksInputs {
        set tax: CreatePaymentIntentHooksInputsTax,
    }
}

record! {
    /// Create payment intent mandate data customer acceptance, as it is sent.
    request CreatePaymentIntentMandateDataCustomerAcceptance {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// Values by name.
        pub offline: Option<BTreeMap<String, Value>>,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceOnline`].
        pub online: Option<CreatePaymentIntentMandateDataCustomerAcceptanceOnline>,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceType`].
        pub r#type: CreatePaymentIntentMandateDataCustomerAcceptanceType = "type",
    }
}

impl CreatePaymentIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentMandateDataCustomerAcceptance {
        set accepted_at: i64,
        entry offline: Value,
        set online: CreatePaymentIntentMandateDataCustomerAcceptanceOnline,
    }
}

texts! {
    /// Create payment intent off session value: one of some texts, or any other.
    CreatePaymentIntentOffSessionValue {
        OneOff = "one_off",
        Recurring = "recurring",
    }
}

record! {
    /// Create payment intent payment method data acss debit, as it is sent.
    request CreatePaymentIntentPaymentMethodDataAcssDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub institution_number: String,
        /// A text.
        pub transit_number: String,
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
        Self {
            account_number: account_number.into(),
            institution_number: institution_number.into(),
            transit_number: transit_number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataAcssDebit {
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

record! {
    /// Create payment intent payment method data au becs debit, as it is sent.
    request CreatePaymentIntentPaymentMethodDataAuBecsDebit {
        /// A text.
        pub account_number: String,
        /// A text.
        pub bsb_number: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataAuBecsDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, bsb_number: impl Into<String>) -> Self {
        Self { account_number: account_number.into(), bsb_number: bsb_number.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataAuBecsDebit {
    }
}

record! {
    /// Create payment intent payment method data bacs debit, as it is sent.
    options CreatePaymentIntentPaymentMethodDataBacsDebit {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataBacsDebit {
        set account_number: String,
        set sort_code: String,
    }
}

record! {
    /// Create payment intent payment method data billing details, as it is sent.
    options CreatePaymentIntentPaymentMethodDataBillingDetails {
        /// See [`CreatePaymentIntentShippingAddress`].
        pub address: Option<OrUnset<Box<CreatePaymentIntentShippingAddress>>>,
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
    CreatePaymentIntentPaymentMethodDataBillingDetails {
        set address or unset_address: Box<CreatePaymentIntentShippingAddress>,
        set email: String,
        set name: String,
        set phone: String,
        set tax_id: String,
    }
}

record! {
    /// Create payment intent payment method data boleto, as it is sent.
    request CreatePaymentIntentPaymentMethodDataBoleto {
        /// A text.
        pub tax_id: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataBoleto {
    /// With what must be there.
    #[must_use]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self { tax_id: tax_id.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataBoleto {
    }
}

record! {
    /// Create payment intent payment method data eps, as it is sent.
    options CreatePaymentIntentPaymentMethodDataEps {
        /// See [`CreatePaymentIntentPaymentMethodDataEpsBank`].
        pub bank: Option<CreatePaymentIntentPaymentMethodDataEpsBank>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataEps {
        set bank: CreatePaymentIntentPaymentMethodDataEpsBank,
    }
}

record! {
    /// Create payment intent payment method data fpx, as it is sent.
    request CreatePaymentIntentPaymentMethodDataFpx {
        /// See [`CreatePaymentIntentPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreatePaymentIntentPaymentMethodDataFpxAccountHolderType>,
        /// See [`CreatePaymentIntentPaymentMethodDataFpxBank`].
        pub bank: CreatePaymentIntentPaymentMethodDataFpxBank,
    }
}

impl CreatePaymentIntentPaymentMethodDataFpx {
    /// With what must be there.
    #[must_use]
    pub fn new(bank: impl Into<CreatePaymentIntentPaymentMethodDataFpxBank>) -> Self {
        Self { bank: bank.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataFpx {
        set account_holder_type: CreatePaymentIntentPaymentMethodDataFpxAccountHolderType,
    }
}

record! {
    /// Create payment intent payment method data ideal, as it is sent.
    options CreatePaymentIntentPaymentMethodDataIdeal {
        /// See [`CreatePaymentIntentPaymentMethodDataIdealBank`].
        pub bank: Option<CreatePaymentIntentPaymentMethodDataIdealBank>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataIdeal {
        set bank: CreatePaymentIntentPaymentMethodDataIdealBank,
    }
}

record! {
    /// Create payment intent payment method data klarna, as it is sent.
    options CreatePaymentIntentPaymentMethodDataKlarna {
        /// See [`CreatePaymentIntentPaymentMethodDataKlarnaDob`].
        pub dob: Option<CreatePaymentIntentPaymentMethodDataKlarnaDob>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataKlarna {
        set dob: CreatePaymentIntentPaymentMethodDataKlarnaDob,
    }
}

record! {
    /// Create payment intent payment method data naver pay, as it is sent.
    options CreatePaymentIntentPaymentMethodDataNaverPay {
        /// See [`CreatePaymentIntentPaymentMethodDataNaverPayFunding`].
        pub funding: Option<CreatePaymentIntentPaymentMethodDataNaverPayFunding>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataNaverPay {
        set funding: CreatePaymentIntentPaymentMethodDataNaverPayFunding,
    }
}

record! {
    /// Create payment intent payment method data nz bank account, as it is sent.
    request CreatePaymentIntentPaymentMethodDataNzBankAccount {
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

impl CreatePaymentIntentPaymentMethodDataNzBankAccount {
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
    CreatePaymentIntentPaymentMethodDataNzBankAccount {
        set account_holder_name: String,
        set reference: String,
    }
}

record! {
    /// Create payment intent payment method data p24, as it is sent.
    options CreatePaymentIntentPaymentMethodDataP24 {
        /// See [`CreatePaymentIntentPaymentMethodDataP24Bank`].
        pub bank: Option<CreatePaymentIntentPaymentMethodDataP24Bank>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataP24 {
        set bank: CreatePaymentIntentPaymentMethodDataP24Bank,
    }
}

record! {
    /// Create payment intent payment method data payto, as it is sent.
    options CreatePaymentIntentPaymentMethodDataPayto {
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub bsb_number: Option<String>,
        /// A text.
        pub pay_id: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataPayto {
        set account_number: String,
        set bsb_number: String,
        set pay_id: String,
    }
}

record! {
    /// Create payment intent payment method data radar options, as it is sent.
    options CreatePaymentIntentPaymentMethodDataRadarOptions {
        /// A text.
        pub session: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataRadarOptions {
        set session: String,
    }
}

record! {
    /// Create payment intent payment method data sepa debit, as it is sent.
    request CreatePaymentIntentPaymentMethodDataSepaDebit {
        /// A text.
        pub iban: String,
    }
}

impl CreatePaymentIntentPaymentMethodDataSepaDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataSepaDebit {
    }
}

record! {
    /// Create payment intent payment method data sofort, as it is sent.
    request CreatePaymentIntentPaymentMethodDataSofort {
        /// See [`CreatePaymentIntentPaymentMethodDataSofortCountry`].
        pub country: CreatePaymentIntentPaymentMethodDataSofortCountry,
    }
}

impl CreatePaymentIntentPaymentMethodDataSofort {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<CreatePaymentIntentPaymentMethodDataSofortCountry>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataSofort {
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

record! {
    /// Create payment intent payment method data upi, as it is sent.
    options CreatePaymentIntentPaymentMethodDataUpi {
        /// See [`CreatePaymentIntentPaymentMethodDataUpiMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodDataUpiMandateOptions>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataUpi {
        set mandate_options: CreatePaymentIntentPaymentMethodDataUpiMandateOptions,
    }
}

record! {
    /// Create payment intent payment method data us bank account, as it is sent.
    options CreatePaymentIntentPaymentMethodDataUsBankAccount {
        /// See [`CreatePaymentIntentPaymentMethodDataFpxAccountHolderType`].
        pub account_holder_type: Option<CreatePaymentIntentPaymentMethodDataFpxAccountHolderType>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_type: Option<CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataUsBankAccount {
        set account_holder_type: CreatePaymentIntentPaymentMethodDataFpxAccountHolderType,
        set account_number: String,
        set account_type: CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType,
        set financial_connections_account: String,
        set routing_number: String,
    }
}

record! {
    /// Create payment intent payment method options acss debit, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAcssDebit {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAcssDebit {
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
        set verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Create payment intent payment method options affirm, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAffirm {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAffirm {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set preferred_locale: String,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options afterpay clearpay, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// A text.
        pub reference: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set reference: String,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options alipay, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAlipay {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAlipay {
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options alma, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAlma {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAlma {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
    }
}

record! {
    /// Create payment intent payment method options amazon pay, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAmazonPay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAmazonPay {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options au becs debit, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
        /// A text.
        pub target_date: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
    }
}

record! {
    /// Create payment intent payment method options bacs debit, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBacsDebit {
        /// See [`CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
        /// A text.
        pub target_date: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBacsDebit {
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
    }
}

record! {
    /// Create payment intent payment method options bancontact, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBancontact {
        /// See [`PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBancontact {
        set preferred_language: PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options billie, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBillie {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails>>,
        /// A text.
        pub reference: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBillie {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set company_details or unset_company_details: CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails,
        set reference: String,
    }
}

record! {
    /// Create payment intent payment method options blik, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBlik {
        /// A text.
        pub code: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBlik {
        set code: String,
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options boleto, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBoleto {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBoleto {
        set expires_after_days: i64,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options card, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCard {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// A text.
        pub cvc_token: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallments`].
        pub installments: Option<CreatePaymentIntentPaymentMethodOptionsCardInstallments>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<Box<CreatePaymentIntentPaymentMethodOptionsCardMandateOptions>>,
        /// Yes or no.
        pub moto: Option<bool>,
        /// See [`PaymentIntentPaymentMethodOptionsCardNetwork`].
        pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_extended_authorization: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_incremental_authorization: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_multicapture: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_overcapture: Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure>,
        /// Yes or no.
        pub require_cvc_recollection: Option<bool>,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub setup_credential_usage: Option<PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
        /// A text.
        pub statement_descriptor_suffix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_suffix_kanji: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage`].
        pub stored_credential_usage: Option<PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure`].
        pub three_d_secure: Option<Box<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCard {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set cvc_token: String,
        set installments: CreatePaymentIntentPaymentMethodOptionsCardInstallments,
        set mandate_options: Box<CreatePaymentIntentPaymentMethodOptionsCardMandateOptions>,
        set moto: bool,
        set network: PaymentIntentPaymentMethodOptionsCardNetwork,
        set request_extended_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_incremental_authorization: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_multicapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_overcapture: PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_three_d_secure: PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure,
        set require_cvc_recollection: bool,
        set setup_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set statement_descriptor_suffix_kana: String,
        set statement_descriptor_suffix_kanji: String,
        set stored_credential_usage: PaymentIntentPaymentMethodOptionsCardSetupCredentialUsage,
        set three_d_secure: Box<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure>,
    }
}

record! {
    /// Create payment intent payment method options card present, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCardPresent {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod`].
        pub capture_method: Option<PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod>,
        /// Yes or no.
        pub request_extended_authorization: Option<bool>,
        /// Yes or no.
        pub request_incremental_authorization_support: Option<bool>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardPresentRouting`].
        pub routing: Option<CreatePaymentIntentPaymentMethodOptionsCardPresentRouting>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardPresent {
        set capture_method: PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod,
        set request_extended_authorization: bool,
        set request_incremental_authorization_support: bool,
        set routing: CreatePaymentIntentPaymentMethodOptionsCardPresentRouting,
    }
}

record! {
    /// Create payment intent payment method options cashapp, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCashapp {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCashapp {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options crypto, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCrypto {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCrypto {
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options customer balance, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType`].
        pub funding_type: Option<CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
        set bank_transfer: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer,
        set funding_type: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options klarna, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsKlarna {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand`].
        pub on_demand: Option<CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale`].
        pub preferred_locale: Option<CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription`].
        pub subscriptions: Option<OrUnset<Vec<CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription>>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsKlarna {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set on_demand: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand,
        set preferred_locale: CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        list subscriptions or unset_subscriptions: CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription,
    }
}

record! {
    /// Create payment intent payment method options konbini, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsKonbini {
        /// A text.
        pub confirmation_number: Option<String>,
        /// A whole number.
        pub expires_after_days: Option<OrUnset<i64>>,
        /// A whole number.
        pub expires_at: Option<OrUnset<i64>>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsKonbini {
        set confirmation_number: String,
        set expires_after_days or unset_expires_after_days: i64,
        set expires_at or unset_expires_at: i64,
        set product_description: String,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options link, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsLink {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// A text.
        pub persistent_token: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsLink {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set persistent_token: String,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options mobilepay, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsMobilepay {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsMobilepay {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options oxxo, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsOxxo {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsOxxo {
        set expires_after_days: i64,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options p24, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsP24 {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
        /// Yes or no.
        pub tos_shown_and_accepted: Option<bool>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsP24 {
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
        set tos_shown_and_accepted: bool,
    }
}

record! {
    /// Create payment intent payment method options paypal, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsPaypal {
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale`].
        pub preferred_locale: Option<CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub risk_correlation_id: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsPaypal {
        set capture_method or unset_capture_method: CreatePaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
        set preferred_locale: CreatePaymentIntentPaymentMethodOptionsPaypalPreferredLocale,
        set reference: String,
        set risk_correlation_id: String,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options payto, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsPayto {
        /// See [`CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsPayto {
        set mandate_options: Box<CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions>,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options pix, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsPix {
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<CreatePaymentIntentPaymentMethodOptionsPixMandateOptions>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsPix {
        set amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        set expires_after_seconds: i64,
        set expires_at: i64,
        set mandate_options: Box<CreatePaymentIntentPaymentMethodOptionsPixMandateOptions>,
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options sofort, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsSofort {
        /// See [`PaymentIntentPaymentMethodOptionsSofortPreferredLanguage`].
        pub preferred_language: Option<OrUnset<PaymentIntentPaymentMethodOptionsSofortPreferredLanguage>>,
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsSofort {
        set preferred_language or unset_preferred_language: PaymentIntentPaymentMethodOptionsSofortPreferredLanguage,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options swish, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsSwish {
        /// A text.
        pub reference: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsSwish {
        set reference: String,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options twint, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsTwint {
        /// See [`PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsTwint {
        set setup_future_usage: PaymentIntentPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options upi, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUpi {
        /// See [`CreatePaymentIntentPaymentMethodDataUpiMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodDataUpiMandateOptions>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUpi {
        set mandate_options: CreatePaymentIntentPaymentMethodDataUpiMandateOptions,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create payment intent payment method options us bank account, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<Box<CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions`].
        pub mandate_options: Option<CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks`].
        pub networks: Option<CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
        pub transaction_purpose: Option<OrUnset<PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose>>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
        set financial_connections: Box<CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections>,
        set mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
        set networks: CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks,
        set setup_future_usage or unset_setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
        set transaction_purpose or unset_transaction_purpose: PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
        set verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Create payment intent payment method options wechat pay, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsWechatPay {
        /// A text.
        pub app_id: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsWechatPayClient`].
        pub client: Option<PaymentIntentPaymentMethodOptionsWechatPayClient>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage`].
        pub setup_future_usage: Option<CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsWechatPay {
        set app_id: String,
        set client: PaymentIntentPaymentMethodOptionsWechatPayClient,
        set setup_future_usage: CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage,
    }
}

record! {
    /// Create payment intent shipping address, as it is sent.
    options CreatePaymentIntentShippingAddress {
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
    CreatePaymentIntentShippingAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Create payment intent transfer data payment data, as it is sent.
    options CreatePaymentIntentTransferDataPaymentData {
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    CreatePaymentIntentTransferDataPaymentData {
        set description: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Confirm payment intent mandate data customer acceptance, as it is sent.
    request ConfirmPaymentIntentMandateDataCustomerAcceptance {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// Values by name.
        pub offline: Option<BTreeMap<String, Value>>,
        /// See [`ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline`].
        pub online: Option<ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline>,
        /// See [`CreatePaymentIntentMandateDataCustomerAcceptanceType`].
        pub r#type: CreatePaymentIntentMandateDataCustomerAcceptanceType = "type",
    }
}

impl ConfirmPaymentIntentMandateDataCustomerAcceptance {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePaymentIntentMandateDataCustomerAcceptanceType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ConfirmPaymentIntentMandateDataCustomerAcceptance {
        set accepted_at: i64,
        entry offline: Value,
        set online: ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline,
    }
}

texts! {
    /// Payment intent amount details error code: one of some texts, or any other.
    PaymentIntentAmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }
}

record! {
    /// Payment intent hooks inputs tax, as it comes back: anything may be missing.
    answer PaymentIntentHooksInputsTax {
        /// A text.
        pub calculation: Option<String>,
    }
}

record! {
    /// Payment intent next action cashapp handle redirect or display qr code qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions financial addresse, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresse {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba`].
        pub aba: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban`].
        pub iban: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode`].
        pub sort_code: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei`].
        pub spei: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei>>,
        /// A list, each [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSupportedNetwork`].
        pub supported_networks: Option<Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSupportedNetwork>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift`].
        pub swift: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseType`].
        pub r#type: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseType> = "type",
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin`].
        pub zengin: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin>>,
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

record! {
    /// Payment intent next action konbini display details stores, as it comes back: anything may be missing.
    answer PaymentIntentNextActionKonbiniDisplayDetailsStores {
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        pub familymart: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart>,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        pub lawson: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart>,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        pub ministop: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart>,
        /// See [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`].
        pub seicomart: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart>,
    }
}

record! {
    /// Payment intent next action swish handle redirect or display qr code qr code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
        /// A text.
        pub data: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub image_url_png: Option<String>,
        /// A text.
        pub image_url_svg: Option<String>,
    }
}

texts! {
    /// Payment intent next action verify with microdeposits microdeposit type: one of some texts, or any other.
    PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
}

record! {
    /// Payment intent payment method options acss debit mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
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

record! {
    /// Payment intent payment method options bacs debit mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
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

record! {
    /// Payment intent payment method options billie company details, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBillieCompanyDetails {
        /// See [`PaymentIntentShippingAddress`].
        pub registered_address: Option<Box<PaymentIntentShippingAddress>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
        /// A text.
        pub vat: Option<String>,
    }
}

record! {
    /// Payment intent payment method options blik mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment intent payment method options card installments, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardInstallments {
        /// A list, each [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`].
        pub available_plans: Option<Vec<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan>>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsPlan`].
        pub plan: Option<PaymentIntentPaymentMethodOptionsCardInstallmentsPlan>,
    }
}

record! {
    /// Payment intent payment method options card mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        pub interval: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval>,
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

record! {
    /// Payment intent payment method options card present routing, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardPresentRouting {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority`].
        pub requested_priority: Option<PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority>,
    }
}

record! {
    /// Payment intent payment method options customer balance bank transfer, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        pub requested_address_types: Option<Vec<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        pub r#type: Option<PaymentIntentNextActionDisplayBankTransferInstructionsType> = "type",
    }
}

record! {
    /// Payment intent payment method options payto mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>,
        /// A whole number.
        pub payments_per_period: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose>,
    }
}

record! {
    /// Payment intent payment method options pix mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
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

record! {
    /// Payment intent payment method options us bank account financial connections, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

record! {
    /// Payment intent payment method options us bank account mandate options, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// A text.
        pub collection_method: Option<String>,
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

record! {
    /// Payment intent processing card customer notification, as it comes back: anything may be missing.
    answer PaymentIntentProcessingCardCustomerNotification {
        /// Yes or no.
        pub approval_requested: Option<bool>,
        /// A whole number.
        pub completes_at: Option<i64>,
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

record! {
    /// Create payment intent amount details line item payment method options, as it is sent.
    options CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions {
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        pub card: Option<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard>,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`].
        pub card_present: Option<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard>,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna`].
        pub klarna: Option<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna>,
        /// See [`CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
        pub paypal: Option<CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal>,
    }
}

setters! {
    CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptions {
        set card: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        set card_present: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard,
        set klarna: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna,
        set paypal: CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal,
    }
}

record! {
    /// Create payment intent hooks inputs tax, as it is sent.
    request CreatePaymentIntentHooksInputsTax {
        /// A text.
        pub calculation: String,
    }
}

impl CreatePaymentIntentHooksInputsTax {
    /// With what must be there.
    #[must_use]
    pub fn new(calculation: impl Into<String>) -> Self {
        Self { calculation: calculation.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentHooksInputsTax {
    }
}

record! {
    /// Create payment intent mandate data customer acceptance online, as it is sent.
    request CreatePaymentIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: String,
        /// A text.
        pub user_agent: String,
    }
}

impl CreatePaymentIntentMandateDataCustomerAcceptanceOnline {
    /// With what must be there.
    #[must_use]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self { ip_address: ip_address.into(), user_agent: user_agent.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentMandateDataCustomerAcceptanceOnline {
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

record! {
    /// Create payment intent payment method data klarna dob, as it is sent.
    request CreatePaymentIntentPaymentMethodDataKlarnaDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreatePaymentIntentPaymentMethodDataKlarnaDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataKlarnaDob {
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

record! {
    /// Create payment intent payment method data upi mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodDataUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodDataUpiMandateOptions {
        set amount: i64,
        set amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set description: String,
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

record! {
    /// Create payment intent payment method options acss debit mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
        set custom_mandate_url: String,
        set interval_description: String,
        set payment_schedule: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
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

record! {
    /// Create payment intent payment method options bacs debit mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
        set reference_prefix: String,
    }
}

record! {
    /// Create payment intent payment method options billie company details, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails {
        /// See [`CreatePaymentIntentShippingAddress`].
        pub registered_address: Option<OrUnset<Box<CreatePaymentIntentShippingAddress>>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<OrUnset<PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType>>,
        /// A text.
        pub vat: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBillieCompanyDetails {
        set registered_address or unset_registered_address: Box<CreatePaymentIntentShippingAddress>,
        set registered_name: String,
        set registration_number: String,
        set registration_type or unset_registration_type: PaymentIntentPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        set vat: String,
    }
}

record! {
    /// Create payment intent payment method options blik mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsBlikMandateOptions {
        set expires_at: i64,
    }
}

record! {
    /// Create payment intent payment method options card installments, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan`].
        pub plan: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardInstallments {
        set enabled: bool,
        set plan or unset_plan: CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan,
    }
}

record! {
    /// Create payment intent payment method options card mandate options, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: i64,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`].
        pub interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub reference: String,
        /// A whole number.
        pub start_date: i64,
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType`].
        pub supported_types: Option<Vec<CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType>>,
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
        Self {
            amount: amount.into(),
            amount_type: amount_type.into(),
            interval: interval.into(),
            reference: reference.into(),
            start_date: start_date.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardMandateOptions {
        set description: String,
        set end_date: i64,
        set interval_count: i64,
        list supported_types: CreatePaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType,
    }
}

record! {
    /// Create payment intent payment method options card three d secure, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus`].
        pub ares_trans_status: Option<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus>,
        /// A text.
        pub cryptogram: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator`].
        pub electronic_commerce_indicator: Option<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator`].
        pub exemption_indicator: Option<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions`].
        pub network_options: Option<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions>,
        /// A text.
        pub requestor_challenge_indicator: Option<String>,
        /// A text.
        pub transaction_id: String,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion`].
        pub version: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureVersion,
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
        Self {
            cryptogram: cryptogram.into(),
            transaction_id: transaction_id.into(),
            version: version.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecure {
        set ares_trans_status: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureAresTransStatus,
        set electronic_commerce_indicator: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureElectronicCommerceIndicator,
        set exemption_indicator: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureExemptionIndicator,
        set network_options: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions,
        set requestor_challenge_indicator: String,
    }
}

record! {
    /// Create payment intent payment method options card present routing, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCardPresentRouting {
        /// See [`PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority`].
        pub requested_priority: Option<PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardPresentRouting {
        set requested_priority: PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority,
    }
}

record! {
    /// Create payment intent payment method options customer balance bank transfer, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        pub requested_address_types: Option<Vec<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsType`].
        pub r#type: PaymentIntentNextActionDisplayBankTransferInstructionsType = "type",
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentIntentNextActionDisplayBankTransferInstructionsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
        set eu_bank_transfer: CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        list requested_address_types: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType,
    }
}

texts! {
    /// Create payment intent payment method options customer balance funding type: one of some texts, or any other.
    CreatePaymentIntentPaymentMethodOptionsCustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
}

record! {
    /// Create payment intent payment method options klarna on demand, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand {
        /// A whole number.
        pub average_amount: Option<i64>,
        /// A whole number.
        pub maximum_amount: Option<i64>,
        /// A whole number.
        pub minimum_amount: Option<i64>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        pub purchase_interval: Option<CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval>,
        /// A whole number.
        pub purchase_interval_count: Option<i64>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemand {
        set average_amount: i64,
        set maximum_amount: i64,
        set minimum_amount: i64,
        set purchase_interval: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
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

record! {
    /// Create payment intent payment method options klarna subscription, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval`].
        pub interval: CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub name: Option<String>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        pub next_billing: Option<CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling>,
        /// A text.
        pub reference: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreatePaymentIntentPaymentMethodOptionsKlarnaOnDemandPurchaseInterval>,
        reference: impl Into<String>,
    ) -> Self {
        Self { interval: interval.into(), reference: reference.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsKlarnaSubscription {
        set interval_count: i64,
        set name: String,
        set next_billing: CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling,
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

record! {
    /// Create payment intent payment method options payto mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<OrUnset<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<OrUnset<PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>>,
        /// A whole number.
        pub payments_per_period: Option<OrUnset<i64>>,
        /// See [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<OrUnset<PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions {
        set amount or unset_amount: i64,
        set amount_type or unset_amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set end_date: String,
        set payment_schedule or unset_payment_schedule: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        set payments_per_period or unset_payments_per_period: i64,
        set purpose or unset_purpose: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

record! {
    /// Create payment intent payment method options pix mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`PaymentIntentAutomaticPaymentMethodsAllowRedirects`].
        pub amount_includes_iof: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
        /// See [`PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsPixMandateOptions {
        set amount: i64,
        set amount_includes_iof: PaymentIntentAutomaticPaymentMethodsAllowRedirects,
        set amount_type: PaymentIntentPaymentMethodOptionsCardMandateOptionsAmountType,
        set currency: String,
        set end_date: String,
        set payment_schedule: PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        set reference: String,
        set start_date: String,
    }
}

record! {
    /// Create payment intent payment method options us bank account financial connections, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
        set filters: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        list permissions: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        list prefetch: PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
        set return_url: String,
    }
}

record! {
    /// Create payment intent payment method options us bank account mandate options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod`].
        pub collection_method: Option<OrUnset<CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
        set collection_method or unset_collection_method: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    }
}

record! {
    /// Create payment intent payment method options us bank account networks, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks {
        /// A list, each [`CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem`].
        pub requested: Option<Vec<CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworks {
        list requested: CreatePaymentIntentPaymentMethodOptionsUsBankAccountNetworksRequestedItem,
    }
}

choice! {
    /// Create payment intent payment method options wechat pay setup future usage: one of several things, or any other.
    CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage {
        CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage(CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreatePaymentIntentPaymentMethodOptionsWechatPaySetupFutureUsage {
        CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage(CreatePaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage),
        Text(String),
    }
}

record! {
    /// Confirm payment intent mandate data customer acceptance online, as it is sent.
    options ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    ConfirmPaymentIntentMandateDataCustomerAcceptanceOnline {
        set ip_address: String,
        set user_agent: String,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions financial addresse aba, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAba {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions financial addresse iban, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseIban {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub iban: Option<String>,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions financial addresse sort code, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSortCode {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Payment intent next action display bank transfer instructions financial addresse spei, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSpei {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub clabe: Option<String>,
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

record! {
    /// Payment intent next action display bank transfer instructions financial addresse swift, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseSwift {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub swift_code: Option<String>,
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

record! {
    /// Payment intent next action display bank transfer instructions financial addresse zengin, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseZengin {
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub branch_name: Option<String>,
    }
}

record! {
    /// Payment intent next action konbini display details stores familymart, as it comes back: anything may be missing.
    answer PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart {
        /// A text.
        pub confirmation_number: Option<String>,
        /// A text.
        pub payment_code: Option<String>,
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

record! {
    /// Payment intent payment method options card installments available plan, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan {
        /// A whole number.
        pub count: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        pub r#type: Option<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType> = "type",
    }
}

record! {
    /// Payment intent payment method options card installments plan, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        pub r#type: Option<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType> = "type",
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

record! {
    /// Payment intent payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// See [`PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        pub country: Option<PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
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

record! {
    /// Payment intent payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    answer PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_subcategories: Option<Vec<CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType>>,
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

record! {
    /// Create payment intent amount details line item payment method options card, as it is sent.
    options CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
        /// A text.
        pub commodity_code: Option<String>,
    }
}

setters! {
    CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
        set commodity_code: String,
    }
}

record! {
    /// Create payment intent amount details line item payment method options klarna, as it is sent.
    options CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
        /// A text.
        pub image_url: Option<String>,
        /// A text.
        pub product_url: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub subscription_reference: Option<String>,
    }
}

setters! {
    CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
        set image_url: String,
        set product_url: String,
        set reference: String,
        set subscription_reference: String,
    }
}

record! {
    /// Create payment intent amount details line item payment method options paypal, as it is sent.
    options CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
        /// See [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory`].
        pub category: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub sold_by: Option<String>,
    }
}

setters! {
    CreatePaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
        set category: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory,
        set description: String,
        set sold_by: String,
    }
}

record! {
    /// Create payment intent payment method options card installments plan, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
        /// A whole number.
        pub count: Option<i64>,
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval`].
        pub interval: Option<CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval>,
        /// See [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType`].
        pub r#type: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType = "type",
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlan {
        set count: i64,
        set interval: CreatePaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval,
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

record! {
    /// Create payment intent payment method options card three d secure network options, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires`].
        pub cartes_bancaires: Option<CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptions {
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

record! {
    /// Create payment intent payment method options customer balance bank transfer eu bank transfer, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        pub country: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
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

record! {
    /// Create payment intent payment method options klarna subscription next billing, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub date: String,
    }
}

impl CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self { amount: amount.into(), date: date.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    }
}

record! {
    /// Create payment intent payment method options us bank account financial connections filters, as it is sent.
    options CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType`].
        pub account_subcategories: Option<Vec<CreatePaymentIntentPaymentMethodDataUsBankAccountAccountType>>,
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
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

record! {
    /// Payment intent next action display bank transfer instructions financial addresse aba account holder address, as it comes back: anything may be missing.
    answer PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddresseAbaAccountHolderAddress {
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

record! {
    /// Create payment intent payment method options card three d secure network options cartes bancaires, as it is sent.
    request CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        /// See [`CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo`].
        pub cb_avalgo: CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancairesCbAvalgo,
        /// A text.
        pub cb_exemption: Option<String>,
        /// A whole number.
        pub cb_score: Option<i64>,
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
        Self { cb_avalgo: cb_avalgo.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentIntentPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires {
        set cb_exemption: String,
        set cb_score: i64,
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
