//! What goes into and comes out of [`PaymentLinks`](super::PaymentLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, record, setters, texts};

record! {
    /// Payment link, as it comes back: anything may be missing.
    answer PaymentLink {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`PaymentLinkAfterCompletion`].
        pub after_completion: Option<Box<PaymentLinkAfterCompletion>>,
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`PaymentLinkAutomaticTax`].
        pub automatic_tax: Option<PaymentLinkAutomaticTax>,
        /// See [`PaymentLinkBillingAddressCollection`].
        pub billing_address_collection: Option<PaymentLinkBillingAddressCollection>,
        /// See [`PaymentLinkConsentCollection`].
        pub consent_collection: Option<PaymentLinkConsentCollection>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`PaymentLinkCustomField`].
        pub custom_fields: Option<Vec<PaymentLinkCustomField>>,
        /// See [`PaymentLinkCustomText`].
        pub custom_text: Option<Box<PaymentLinkCustomText>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub customer_creation: Option<PaymentLinkCustomerCreation>,
        /// A text.
        pub id: String,
        /// A text.
        pub inactive_message: Option<String>,
        /// See [`PaymentLinkInvoiceCreation`].
        pub invoice_creation: Option<PaymentLinkInvoiceCreation>,
        /// The first page of a list.
        pub line_items: Option<List<objects::Item>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`PaymentLinkManagedPayments`].
        pub managed_payments: Option<PaymentLinkManagedPayments>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentLinkNameCollection`].
        pub name_collection: Option<PaymentLinkNameCollection>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// A list, each [`PaymentLinkOptionalItem`].
        pub optional_items: Option<Vec<PaymentLinkOptionalItem>>,
        /// See [`PaymentLinkPaymentIntentData`].
        pub payment_intent_data: Option<Box<PaymentLinkPaymentIntentData>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub payment_method_collection: Option<PaymentLinkCustomerCreation>,
        /// See [`PaymentLinkPaymentMethodOptions`].
        pub payment_method_options: Option<PaymentLinkPaymentMethodOptions>,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        pub payment_method_types: Option<Vec<PaymentLinkPaymentMethodType>>,
        /// See [`PaymentLinkPhoneNumberCollection`].
        pub phone_number_collection: Option<PaymentLinkPhoneNumberCollection>,
        /// See [`PaymentLinkRestrictions`].
        pub restrictions: Option<PaymentLinkRestrictions>,
        /// See [`PaymentLinkShippingAddressCollection`].
        pub shipping_address_collection: Option<PaymentLinkShippingAddressCollection>,
        /// A list, each [`PaymentLinkShippingOption`].
        pub shipping_options: Option<Vec<PaymentLinkShippingOption>>,
        /// See [`PaymentLinkSubmitType`].
        pub submit_type: Option<PaymentLinkSubmitType>,
        /// See [`PaymentLinkSubscriptionData`].
        pub subscription_data: Option<Box<PaymentLinkSubscriptionData>>,
        /// See [`PaymentLinkTaxIdCollection`].
        pub tax_id_collection: Option<PaymentLinkTaxIdCollection>,
        /// See [`PaymentLinkTransferData`].
        pub transfer_data: Option<PaymentLinkTransferData>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// List payment link line items query, as it is sent.
    options ListPaymentLinkLineItemsQuery {
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
    ListPaymentLinkLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List payment links query, as it is sent.
    options ListPaymentLinksQuery {
        /// Yes or no.
        pub active: Option<bool>,
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
    ListPaymentLinksQuery {
        set active: bool,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create payment link, as it is sent.
    request CreatePaymentLink {
        /// See [`CreatePaymentLinkAfterCompletion`].
        pub after_completion: Option<Box<CreatePaymentLinkAfterCompletion>>,
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`CreatePaymentLinkAutomaticTax`].
        pub automatic_tax: Option<CreatePaymentLinkAutomaticTax>,
        /// See [`PaymentLinkBillingAddressCollection`].
        pub billing_address_collection: Option<PaymentLinkBillingAddressCollection>,
        /// See [`CreatePaymentLinkConsentCollection`].
        pub consent_collection: Option<CreatePaymentLinkConsentCollection>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`CreatePaymentLinkCustomField`].
        pub custom_fields: Option<Vec<CreatePaymentLinkCustomField>>,
        /// See [`CreatePaymentLinkCustomText`].
        pub custom_text: Option<Box<CreatePaymentLinkCustomText>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub customer_creation: Option<PaymentLinkCustomerCreation>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub inactive_message: Option<String>,
        /// See [`CreatePaymentLinkInvoiceCreation`].
        pub invoice_creation: Option<CreatePaymentLinkInvoiceCreation>,
        /// A list, each [`CreatePaymentLinkLineItem`].
        pub line_items: Vec<CreatePaymentLinkLineItem>,
        /// See [`CreatePaymentLinkManagedPayments`].
        pub managed_payments: Option<CreatePaymentLinkManagedPayments>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePaymentLinkNameCollection`].
        pub name_collection: Option<CreatePaymentLinkNameCollection>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A list, each [`CreatePaymentLinkOptionalItem`].
        pub optional_items: Option<Vec<CreatePaymentLinkOptionalItem>>,
        /// See [`CreatePaymentLinkPaymentIntentData`].
        pub payment_intent_data: Option<Box<CreatePaymentLinkPaymentIntentData>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub payment_method_collection: Option<PaymentLinkCustomerCreation>,
        /// See [`CreatePaymentLinkPaymentMethodOptions`].
        pub payment_method_options: Option<CreatePaymentLinkPaymentMethodOptions>,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        pub payment_method_types: Option<Vec<PaymentLinkPaymentMethodType>>,
        /// See [`CreatePaymentLinkPhoneNumberCollection`].
        pub phone_number_collection: Option<CreatePaymentLinkPhoneNumberCollection>,
        /// See [`CreatePaymentLinkRestrictions`].
        pub restrictions: Option<CreatePaymentLinkRestrictions>,
        /// See [`CreatePaymentLinkShippingAddressCollection`].
        pub shipping_address_collection: Option<CreatePaymentLinkShippingAddressCollection>,
        /// A list, each [`CreatePaymentLinkShippingOption`].
        pub shipping_options: Option<Vec<CreatePaymentLinkShippingOption>>,
        /// See [`PaymentLinkSubmitType`].
        pub submit_type: Option<PaymentLinkSubmitType>,
        /// See [`CreatePaymentLinkSubscriptionData`].
        pub subscription_data: Option<Box<CreatePaymentLinkSubscriptionData>>,
        /// See [`CreatePaymentLinkTaxIdCollection`].
        pub tax_id_collection: Option<CreatePaymentLinkTaxIdCollection>,
        /// See [`CreatePaymentLinkTransferData`].
        pub transfer_data: Option<CreatePaymentLinkTransferData>,
    }
}

impl CreatePaymentLink {
    /// With what must be there.
    #[must_use]
    pub fn new(line_items: impl IntoIterator<Item: Into<CreatePaymentLinkLineItem>>) -> Self {
        Self { line_items: line_items.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLink {
        set after_completion: Box<CreatePaymentLinkAfterCompletion>,
        set allow_promotion_codes: bool,
        set application_fee_amount: i64,
        set application_fee_percent: f64,
        set automatic_tax: CreatePaymentLinkAutomaticTax,
        set billing_address_collection: PaymentLinkBillingAddressCollection,
        set consent_collection: CreatePaymentLinkConsentCollection,
        set currency: String,
        list custom_fields: CreatePaymentLinkCustomField,
        set custom_text: Box<CreatePaymentLinkCustomText>,
        set customer_creation: PaymentLinkCustomerCreation,
        list expand: String,
        set inactive_message: String,
        set invoice_creation: CreatePaymentLinkInvoiceCreation,
        set managed_payments: CreatePaymentLinkManagedPayments,
        entry metadata: String,
        set name_collection: CreatePaymentLinkNameCollection,
        set on_behalf_of: String,
        list optional_items: CreatePaymentLinkOptionalItem,
        set payment_intent_data: Box<CreatePaymentLinkPaymentIntentData>,
        set payment_method_collection: PaymentLinkCustomerCreation,
        set payment_method_options: CreatePaymentLinkPaymentMethodOptions,
        list payment_method_types: PaymentLinkPaymentMethodType,
        set phone_number_collection: CreatePaymentLinkPhoneNumberCollection,
        set restrictions: CreatePaymentLinkRestrictions,
        set shipping_address_collection: CreatePaymentLinkShippingAddressCollection,
        list shipping_options: CreatePaymentLinkShippingOption,
        set submit_type: PaymentLinkSubmitType,
        set subscription_data: Box<CreatePaymentLinkSubscriptionData>,
        set tax_id_collection: CreatePaymentLinkTaxIdCollection,
        set transfer_data: CreatePaymentLinkTransferData,
    }
}

record! {
    /// Update payment link, as it is sent.
    options UpdatePaymentLink {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`CreatePaymentLinkAfterCompletion`].
        pub after_completion: Option<Box<CreatePaymentLinkAfterCompletion>>,
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// A whole number.
        pub application_fee_amount: Option<OrUnset<i64>>,
        /// A number.
        pub application_fee_percent: Option<OrUnset<f64>>,
        /// See [`CreatePaymentLinkAutomaticTax`].
        pub automatic_tax: Option<CreatePaymentLinkAutomaticTax>,
        /// See [`PaymentLinkBillingAddressCollection`].
        pub billing_address_collection: Option<PaymentLinkBillingAddressCollection>,
        /// See [`CreatePaymentLinkConsentCollection`].
        pub consent_collection: Option<CreatePaymentLinkConsentCollection>,
        /// A list, each [`CreatePaymentLinkCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreatePaymentLinkCustomField>>>,
        /// See [`CreatePaymentLinkCustomText`].
        pub custom_text: Option<Box<CreatePaymentLinkCustomText>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub customer_creation: Option<PaymentLinkCustomerCreation>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub inactive_message: Option<String>,
        /// See [`CreatePaymentLinkInvoiceCreation`].
        pub invoice_creation: Option<CreatePaymentLinkInvoiceCreation>,
        /// A list, each [`UpdatePaymentLinkLineItem`].
        pub line_items: Option<Vec<UpdatePaymentLinkLineItem>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePaymentLinkNameCollection`].
        pub name_collection: Option<OrUnset<CreatePaymentLinkNameCollection>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A list, each [`CreatePaymentLinkOptionalItem`].
        pub optional_items: Option<OrUnset<Vec<CreatePaymentLinkOptionalItem>>>,
        /// See [`UpdatePaymentLinkPaymentIntentData`].
        pub payment_intent_data: Option<Box<UpdatePaymentLinkPaymentIntentData>>,
        /// See [`PaymentLinkCustomerCreation`].
        pub payment_method_collection: Option<PaymentLinkCustomerCreation>,
        /// See [`UpdatePaymentLinkPaymentMethodOptions`].
        pub payment_method_options: Option<OrUnset<UpdatePaymentLinkPaymentMethodOptions>>,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        pub payment_method_types: Option<OrUnset<Vec<PaymentLinkPaymentMethodType>>>,
        /// See [`CreatePaymentLinkPhoneNumberCollection`].
        pub phone_number_collection: Option<CreatePaymentLinkPhoneNumberCollection>,
        /// See [`CreatePaymentLinkRestrictions`].
        pub restrictions: Option<OrUnset<CreatePaymentLinkRestrictions>>,
        /// See [`CreatePaymentLinkShippingAddressCollection`].
        pub shipping_address_collection: Option<OrUnset<CreatePaymentLinkShippingAddressCollection>>,
        /// A list, each [`CreatePaymentLinkShippingOption`].
        pub shipping_options: Option<OrUnset<Vec<CreatePaymentLinkShippingOption>>>,
        /// See [`PaymentLinkSubmitType`].
        pub submit_type: Option<PaymentLinkSubmitType>,
        /// See [`UpdatePaymentLinkSubscriptionData`].
        pub subscription_data: Option<Box<UpdatePaymentLinkSubscriptionData>>,
        /// See [`CreatePaymentLinkTaxIdCollection`].
        pub tax_id_collection: Option<CreatePaymentLinkTaxIdCollection>,
        /// See [`UpdatePaymentLinkTransferData`].
        pub transfer_data: Option<OrUnset<UpdatePaymentLinkTransferData>>,
    }
}

setters! {
    UpdatePaymentLink {
        set active: bool,
        set after_completion: Box<CreatePaymentLinkAfterCompletion>,
        set allow_promotion_codes: bool,
        set application_fee_amount or unset_application_fee_amount: i64,
        set application_fee_percent or unset_application_fee_percent: f64,
        set automatic_tax: CreatePaymentLinkAutomaticTax,
        set billing_address_collection: PaymentLinkBillingAddressCollection,
        set consent_collection: CreatePaymentLinkConsentCollection,
        list custom_fields or unset_custom_fields: CreatePaymentLinkCustomField,
        set custom_text: Box<CreatePaymentLinkCustomText>,
        set customer_creation: PaymentLinkCustomerCreation,
        list expand: String,
        set inactive_message: String,
        set invoice_creation: CreatePaymentLinkInvoiceCreation,
        list line_items: UpdatePaymentLinkLineItem,
        entry metadata: String,
        set name_collection or unset_name_collection: CreatePaymentLinkNameCollection,
        set on_behalf_of: String,
        list optional_items or unset_optional_items: CreatePaymentLinkOptionalItem,
        set payment_intent_data: Box<UpdatePaymentLinkPaymentIntentData>,
        set payment_method_collection: PaymentLinkCustomerCreation,
        set payment_method_options or unset_payment_method_options: UpdatePaymentLinkPaymentMethodOptions,
        list payment_method_types or unset_payment_method_types: PaymentLinkPaymentMethodType,
        set phone_number_collection: CreatePaymentLinkPhoneNumberCollection,
        set restrictions or unset_restrictions: CreatePaymentLinkRestrictions,
        set shipping_address_collection or unset_shipping_address_collection: CreatePaymentLinkShippingAddressCollection,
        list shipping_options or unset_shipping_options: CreatePaymentLinkShippingOption,
        set submit_type: PaymentLinkSubmitType,
        set subscription_data: Box<UpdatePaymentLinkSubscriptionData>,
        set tax_id_collection: CreatePaymentLinkTaxIdCollection,
        set transfer_data or unset_transfer_data: UpdatePaymentLinkTransferData,
    }
}

record! {
    /// Payment link after completion, as it comes back: anything may be missing.
    answer PaymentLinkAfterCompletion {
        /// See [`PaymentLinkAfterCompletionHostedConfirmation`].
        pub hosted_confirmation: Option<PaymentLinkAfterCompletionHostedConfirmation>,
        /// See [`PaymentLinkAfterCompletionRedirect`].
        pub redirect: Option<PaymentLinkAfterCompletionRedirect>,
        /// See [`PaymentLinkAfterCompletionType`].
        pub r#type: Option<PaymentLinkAfterCompletionType> = "type",
    }
}

record! {
    /// Payment link automatic tax, as it comes back: anything may be missing.
    answer PaymentLinkAutomaticTax {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`PaymentLinkAutomaticTaxLiability`].
        pub liability: Option<PaymentLinkAutomaticTaxLiability>,
    }
}

texts! {
    /// Payment link billing address collection: one of some texts, or any other.
    PaymentLinkBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

record! {
    /// Payment link consent collection, as it comes back: anything may be missing.
    answer PaymentLinkConsentCollection {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreement`].
        pub payment_method_reuse_agreement: Option<PaymentLinkConsentCollectionPaymentMethodReuseAgreement>,
        /// See [`PaymentLinkConsentCollectionPromotions`].
        pub promotions: Option<PaymentLinkConsentCollectionPromotions>,
        /// See [`PaymentLinkConsentCollectionTermsOfService`].
        pub terms_of_service: Option<PaymentLinkConsentCollectionTermsOfService>,
    }
}

record! {
    /// Payment link custom field, as it comes back: anything may be missing.
    answer PaymentLinkCustomField {
        /// See [`PaymentLinkCustomFieldDropdown`].
        pub dropdown: Option<PaymentLinkCustomFieldDropdown>,
        /// A text.
        pub key: Option<String>,
        /// See [`PaymentLinkCustomFieldLabel`].
        pub label: Option<PaymentLinkCustomFieldLabel>,
        /// See [`PaymentLinkCustomFieldNumeric`].
        pub numeric: Option<PaymentLinkCustomFieldNumeric>,
        /// Yes or no.
        pub optional: Option<bool>,
        /// See [`PaymentLinkCustomFieldNumeric`].
        pub text: Option<PaymentLinkCustomFieldNumeric>,
        /// See [`PaymentLinkCustomFieldType`].
        pub r#type: Option<PaymentLinkCustomFieldType> = "type",
    }
}

record! {
    /// Payment link custom text, as it comes back: anything may be missing.
    answer PaymentLinkCustomText {
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        pub after_submit: Option<PaymentLinkCustomTextAfterSubmit>,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        pub shipping_address: Option<PaymentLinkCustomTextAfterSubmit>,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        pub submit: Option<PaymentLinkCustomTextAfterSubmit>,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        pub terms_of_service_acceptance: Option<PaymentLinkCustomTextAfterSubmit>,
    }
}

texts! {
    /// Payment link customer creation: one of some texts, or any other.
    PaymentLinkCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

record! {
    /// Payment link invoice creation, as it comes back: anything may be missing.
    answer PaymentLinkInvoiceCreation {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`PaymentLinkInvoiceCreationInvoiceData`].
        pub invoice_data: Option<Box<PaymentLinkInvoiceCreationInvoiceData>>,
    }
}

record! {
    /// Payment link managed payments, as it comes back: anything may be missing.
    answer PaymentLinkManagedPayments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Payment link name collection, as it comes back: anything may be missing.
    answer PaymentLinkNameCollection {
        /// See [`PaymentLinkNameCollectionBusiness`].
        pub business: Option<PaymentLinkNameCollectionBusiness>,
        /// See [`PaymentLinkNameCollectionBusiness`].
        pub individual: Option<PaymentLinkNameCollectionBusiness>,
    }
}

record! {
    /// Payment link optional item, as it comes back: anything may be missing.
    answer PaymentLinkOptionalItem {
        /// See [`PaymentLinkOptionalItemAdjustableQuantity`].
        pub adjustable_quantity: Option<PaymentLinkOptionalItemAdjustableQuantity>,
        /// A text.
        pub price: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

record! {
    /// Payment link payment intent data, as it comes back: anything may be missing.
    answer PaymentLinkPaymentIntentData {
        /// See [`PaymentLinkPaymentIntentDataCaptureMethod`].
        pub capture_method: Option<PaymentLinkPaymentIntentDataCaptureMethod>,
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentLinkPaymentIntentDataSetupFutureUsage>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

record! {
    /// Payment link payment method options, as it comes back: anything may be missing.
    answer PaymentLinkPaymentMethodOptions {
        /// See [`PaymentLinkPaymentMethodOptionsCard`].
        pub card: Option<PaymentLinkPaymentMethodOptionsCard>,
    }
}

texts! {
    /// Payment link payment method type: one of some texts, or any other.
    PaymentLinkPaymentMethodType {
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        Klarna = "klarna",
        Konbini = "konbini",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
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
    /// Payment link phone number collection, as it comes back: anything may be missing.
    answer PaymentLinkPhoneNumberCollection {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Payment link restrictions, as it comes back: anything may be missing.
    answer PaymentLinkRestrictions {
        /// See [`PaymentLinkRestrictionsCompletedSessions`].
        pub completed_sessions: Option<PaymentLinkRestrictionsCompletedSessions>,
    }
}

record! {
    /// Payment link shipping address collection, as it comes back: anything may be missing.
    answer PaymentLinkShippingAddressCollection {
        /// A list, each [`PaymentLinkShippingAddressCollectionAllowedCountry`].
        pub allowed_countries: Option<Vec<PaymentLinkShippingAddressCollectionAllowedCountry>>,
    }
}

record! {
    /// Payment link shipping option, as it comes back: anything may be missing.
    answer PaymentLinkShippingOption {
        /// A whole number.
        pub shipping_amount: Option<i64>,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        pub shipping_rate: Option<Expandable<objects::ShippingRate>>,
    }
}

texts! {
    /// Payment link submit type: one of some texts, or any other.
    PaymentLinkSubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
}

record! {
    /// Payment link subscription data, as it comes back: anything may be missing.
    answer PaymentLinkSubscriptionData {
        /// A text.
        pub description: Option<String>,
        /// See [`PaymentLinkSubscriptionDataInvoiceSettings`].
        pub invoice_settings: Option<Box<PaymentLinkSubscriptionDataInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`PaymentLinkSubscriptionDataTrialSettings`].
        pub trial_settings: Option<PaymentLinkSubscriptionDataTrialSettings>,
    }
}

record! {
    /// Payment link tax id collection, as it comes back: anything may be missing.
    answer PaymentLinkTaxIdCollection {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`PaymentLinkTaxIdCollectionRequired`].
        pub required: Option<PaymentLinkTaxIdCollectionRequired>,
    }
}

record! {
    /// Payment link transfer data, as it comes back: anything may be missing.
    answer PaymentLinkTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
    }
}

record! {
    /// Create payment link after completion, as it is sent.
    request CreatePaymentLinkAfterCompletion {
        /// See [`CreatePaymentLinkAfterCompletionHostedConfirmation`].
        pub hosted_confirmation: Option<CreatePaymentLinkAfterCompletionHostedConfirmation>,
        /// See [`CreatePaymentLinkAfterCompletionRedirect`].
        pub redirect: Option<CreatePaymentLinkAfterCompletionRedirect>,
        /// See [`PaymentLinkAfterCompletionType`].
        pub r#type: PaymentLinkAfterCompletionType = "type",
    }
}

impl CreatePaymentLinkAfterCompletion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentLinkAfterCompletionType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkAfterCompletion {
        set hosted_confirmation: CreatePaymentLinkAfterCompletionHostedConfirmation,
        set redirect: CreatePaymentLinkAfterCompletionRedirect,
    }
}

record! {
    /// Create payment link automatic tax, as it is sent.
    request CreatePaymentLinkAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        pub liability: Option<CreatePaymentLinkAutomaticTaxLiability>,
    }
}

impl CreatePaymentLinkAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkAutomaticTax {
        set liability: CreatePaymentLinkAutomaticTaxLiability,
    }
}

record! {
    /// Create payment link consent collection, as it is sent.
    options CreatePaymentLinkConsentCollection {
        /// See [`CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement`].
        pub payment_method_reuse_agreement: Option<CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement>,
        /// See [`PaymentLinkConsentCollectionPromotions`].
        pub promotions: Option<PaymentLinkConsentCollectionPromotions>,
        /// See [`PaymentLinkConsentCollectionTermsOfService`].
        pub terms_of_service: Option<PaymentLinkConsentCollectionTermsOfService>,
    }
}

setters! {
    CreatePaymentLinkConsentCollection {
        set payment_method_reuse_agreement: CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement,
        set promotions: PaymentLinkConsentCollectionPromotions,
        set terms_of_service: PaymentLinkConsentCollectionTermsOfService,
    }
}

record! {
    /// Create payment link custom field, as it is sent.
    request CreatePaymentLinkCustomField {
        /// See [`CreatePaymentLinkCustomFieldDropdown`].
        pub dropdown: Option<CreatePaymentLinkCustomFieldDropdown>,
        /// A text.
        pub key: String,
        /// See [`CreatePaymentLinkCustomFieldLabel`].
        pub label: CreatePaymentLinkCustomFieldLabel,
        /// See [`CreatePaymentLinkCustomFieldNumeric`].
        pub numeric: Option<CreatePaymentLinkCustomFieldNumeric>,
        /// Yes or no.
        pub optional: Option<bool>,
        /// See [`CreatePaymentLinkCustomFieldNumeric`].
        pub text: Option<CreatePaymentLinkCustomFieldNumeric>,
        /// See [`PaymentLinkCustomFieldType`].
        pub r#type: PaymentLinkCustomFieldType = "type",
    }
}

impl CreatePaymentLinkCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        label: impl Into<CreatePaymentLinkCustomFieldLabel>,
        r#type: impl Into<PaymentLinkCustomFieldType>,
    ) -> Self {
        Self { key: key.into(), label: label.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkCustomField {
        set dropdown: CreatePaymentLinkCustomFieldDropdown,
        set numeric: CreatePaymentLinkCustomFieldNumeric,
        set optional: bool,
        set text: CreatePaymentLinkCustomFieldNumeric,
    }
}

record! {
    /// Create payment link custom text, as it is sent.
    options CreatePaymentLinkCustomText {
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        pub after_submit: Option<OrUnset<CreatePaymentLinkCustomTextAfterSubmit>>,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        pub shipping_address: Option<OrUnset<CreatePaymentLinkCustomTextAfterSubmit>>,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        pub submit: Option<OrUnset<CreatePaymentLinkCustomTextAfterSubmit>>,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        pub terms_of_service_acceptance: Option<OrUnset<CreatePaymentLinkCustomTextAfterSubmit>>,
    }
}

setters! {
    CreatePaymentLinkCustomText {
        set after_submit or unset_after_submit: CreatePaymentLinkCustomTextAfterSubmit,
        set shipping_address or unset_shipping_address: CreatePaymentLinkCustomTextAfterSubmit,
        set submit or unset_submit: CreatePaymentLinkCustomTextAfterSubmit,
        set terms_of_service_acceptance or unset_terms_of_service_acceptance: CreatePaymentLinkCustomTextAfterSubmit,
    }
}

record! {
    /// Create payment link invoice creation, as it is sent.
    request CreatePaymentLinkInvoiceCreation {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceData`].
        pub invoice_data: Option<Box<CreatePaymentLinkInvoiceCreationInvoiceData>>,
    }
}

impl CreatePaymentLinkInvoiceCreation {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkInvoiceCreation {
        set invoice_data: Box<CreatePaymentLinkInvoiceCreationInvoiceData>,
    }
}

record! {
    /// Create payment link line item, as it is sent.
    request CreatePaymentLinkLineItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreatePaymentLinkLineItemAdjustableQuantity>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreatePaymentLinkLineItemPriceData`].
        pub price_data: Option<Box<CreatePaymentLinkLineItemPriceData>>,
        /// A whole number.
        pub quantity: i64,
    }
}

impl CreatePaymentLinkLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(quantity: impl Into<i64>) -> Self {
        Self { quantity: quantity.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkLineItem {
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
        set price: String,
        set price_data: Box<CreatePaymentLinkLineItemPriceData>,
    }
}

record! {
    /// Create payment link managed payments, as it is sent.
    options CreatePaymentLinkManagedPayments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

setters! {
    CreatePaymentLinkManagedPayments {
        set enabled: bool,
    }
}

record! {
    /// Create payment link name collection, as it is sent.
    options CreatePaymentLinkNameCollection {
        /// See [`CreatePaymentLinkNameCollectionBusiness`].
        pub business: Option<CreatePaymentLinkNameCollectionBusiness>,
        /// See [`CreatePaymentLinkNameCollectionBusiness`].
        pub individual: Option<CreatePaymentLinkNameCollectionBusiness>,
    }
}

setters! {
    CreatePaymentLinkNameCollection {
        set business: CreatePaymentLinkNameCollectionBusiness,
        set individual: CreatePaymentLinkNameCollectionBusiness,
    }
}

record! {
    /// Create payment link optional item, as it is sent.
    request CreatePaymentLinkOptionalItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreatePaymentLinkLineItemAdjustableQuantity>,
        /// A text.
        pub price: String,
        /// A whole number.
        pub quantity: i64,
    }
}

impl CreatePaymentLinkOptionalItem {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self { price: price.into(), quantity: quantity.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkOptionalItem {
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
    }
}

record! {
    /// Create payment link payment intent data, as it is sent.
    options CreatePaymentLinkPaymentIntentData {
        /// See [`PaymentLinkPaymentIntentDataCaptureMethod`].
        pub capture_method: Option<PaymentLinkPaymentIntentDataCaptureMethod>,
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<PaymentLinkPaymentIntentDataSetupFutureUsage>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    CreatePaymentLinkPaymentIntentData {
        set capture_method: PaymentLinkPaymentIntentDataCaptureMethod,
        set description: String,
        entry metadata: String,
        set setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_group: String,
    }
}

record! {
    /// Create payment link payment method options, as it is sent.
    options CreatePaymentLinkPaymentMethodOptions {
        /// See [`CreatePaymentLinkPaymentMethodOptionsCard`].
        pub card: Option<CreatePaymentLinkPaymentMethodOptionsCard>,
    }
}

setters! {
    CreatePaymentLinkPaymentMethodOptions {
        set card: CreatePaymentLinkPaymentMethodOptionsCard,
    }
}

record! {
    /// Create payment link phone number collection, as it is sent.
    request CreatePaymentLinkPhoneNumberCollection {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreatePaymentLinkPhoneNumberCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkPhoneNumberCollection {
    }
}

record! {
    /// Create payment link restrictions, as it is sent.
    request CreatePaymentLinkRestrictions {
        /// See [`CreatePaymentLinkRestrictionsCompletedSessions`].
        pub completed_sessions: CreatePaymentLinkRestrictionsCompletedSessions,
    }
}

impl CreatePaymentLinkRestrictions {
    /// With what must be there.
    #[must_use]
    pub fn new(completed_sessions: impl Into<CreatePaymentLinkRestrictionsCompletedSessions>) -> Self {
        Self { completed_sessions: completed_sessions.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkRestrictions {
    }
}

record! {
    /// Create payment link shipping address collection, as it is sent.
    request CreatePaymentLinkShippingAddressCollection {
        /// A list, each [`PaymentLinkShippingAddressCollectionAllowedCountry`].
        pub allowed_countries: Vec<PaymentLinkShippingAddressCollectionAllowedCountry>,
    }
}

impl CreatePaymentLinkShippingAddressCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allowed_countries: impl IntoIterator<Item: Into<PaymentLinkShippingAddressCollectionAllowedCountry>>,
    ) -> Self {
        Self { allowed_countries: allowed_countries.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkShippingAddressCollection {
    }
}

record! {
    /// Create payment link shipping option, as it is sent.
    options CreatePaymentLinkShippingOption {
        /// A text.
        pub shipping_rate: Option<String>,
    }
}

setters! {
    CreatePaymentLinkShippingOption {
        set shipping_rate: String,
    }
}

record! {
    /// Create payment link subscription data, as it is sent.
    options CreatePaymentLinkSubscriptionData {
        /// A text.
        pub description: Option<String>,
        /// See [`CreatePaymentLinkSubscriptionDataInvoiceSettings`].
        pub invoice_settings: Option<Box<CreatePaymentLinkSubscriptionDataInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettings`].
        pub trial_settings: Option<CreatePaymentLinkSubscriptionDataTrialSettings>,
    }
}

setters! {
    CreatePaymentLinkSubscriptionData {
        set description: String,
        set invoice_settings: Box<CreatePaymentLinkSubscriptionDataInvoiceSettings>,
        entry metadata: String,
        set trial_period_days: i64,
        set trial_settings: CreatePaymentLinkSubscriptionDataTrialSettings,
    }
}

record! {
    /// Create payment link tax id collection, as it is sent.
    request CreatePaymentLinkTaxIdCollection {
        /// Yes or no.
        pub enabled: bool,
        /// See [`PaymentLinkTaxIdCollectionRequired`].
        pub required: Option<PaymentLinkTaxIdCollectionRequired>,
    }
}

impl CreatePaymentLinkTaxIdCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkTaxIdCollection {
        set required: PaymentLinkTaxIdCollectionRequired,
    }
}

record! {
    /// Create payment link transfer data, as it is sent.
    request CreatePaymentLinkTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub destination: String,
    }
}

impl CreatePaymentLinkTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkTransferData {
        set amount: i64,
    }
}

record! {
    /// Update payment link line item, as it is sent.
    request UpdatePaymentLinkLineItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreatePaymentLinkLineItemAdjustableQuantity>,
        /// A text.
        pub id: String,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

impl UpdatePaymentLinkLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Slot::blank() }
    }
}

setters! {
    UpdatePaymentLinkLineItem {
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
        set quantity: i64,
    }
}

record! {
    /// Update payment link payment intent data, as it is sent.
    options UpdatePaymentLinkPaymentIntentData {
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<PaymentLinkPaymentIntentDataSetupFutureUsage>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    UpdatePaymentLinkPaymentIntentData {
        set description: String,
        entry metadata or unset_metadata: String,
        set setup_future_usage or unset_setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_group: String,
    }
}

record! {
    /// Update payment link payment method options, as it is sent.
    options UpdatePaymentLinkPaymentMethodOptions {
        /// See [`UpdatePaymentLinkPaymentMethodOptionsCard`].
        pub card: Option<OrUnset<UpdatePaymentLinkPaymentMethodOptionsCard>>,
    }
}

setters! {
    UpdatePaymentLinkPaymentMethodOptions {
        set card or unset_card: UpdatePaymentLinkPaymentMethodOptionsCard,
    }
}

record! {
    /// Update payment link subscription data, as it is sent.
    options UpdatePaymentLinkSubscriptionData {
        /// See [`CreatePaymentLinkSubscriptionDataInvoiceSettings`].
        pub invoice_settings: Option<Box<CreatePaymentLinkSubscriptionDataInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A whole number.
        pub trial_period_days: Option<OrUnset<i64>>,
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettings`].
        pub trial_settings: Option<OrUnset<CreatePaymentLinkSubscriptionDataTrialSettings>>,
    }
}

setters! {
    UpdatePaymentLinkSubscriptionData {
        set invoice_settings: Box<CreatePaymentLinkSubscriptionDataInvoiceSettings>,
        entry metadata or unset_metadata: String,
        set trial_period_days or unset_trial_period_days: i64,
        set trial_settings or unset_trial_settings: CreatePaymentLinkSubscriptionDataTrialSettings,
    }
}

record! {
    /// Update payment link transfer data, as it is sent.
    request UpdatePaymentLinkTransferData {
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// A text.
        pub destination: String,
    }
}

impl UpdatePaymentLinkTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    UpdatePaymentLinkTransferData {
        set amount or unset_amount: i64,
    }
}

record! {
    /// Payment link after completion hosted confirmation, as it comes back: anything may be missing.
    answer PaymentLinkAfterCompletionHostedConfirmation {
        /// A text.
        pub custom_message: Option<String>,
    }
}

record! {
    /// Payment link after completion redirect, as it comes back: anything may be missing.
    answer PaymentLinkAfterCompletionRedirect {
        /// A text.
        pub url: Option<String>,
    }
}

texts! {
    /// Payment link after completion type: one of some texts, or any other.
    PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }
}

record! {
    /// Payment link automatic tax liability, as it comes back: anything may be missing.
    answer PaymentLinkAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        pub r#type: Option<PaymentLinkAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Payment link consent collection payment method reuse agreement, as it comes back: anything may be missing.
    answer PaymentLinkConsentCollectionPaymentMethodReuseAgreement {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition`].
        pub position: Option<PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition>,
    }
}

texts! {
    /// Payment link consent collection promotions: one of some texts, or any other.
    PaymentLinkConsentCollectionPromotions {
        Auto = "auto",
        None = "none",
    }
}

texts! {
    /// Payment link consent collection terms of service: one of some texts, or any other.
    PaymentLinkConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
}

record! {
    /// Payment link custom field dropdown, as it comes back: anything may be missing.
    answer PaymentLinkCustomFieldDropdown {
        /// A text.
        pub default_value: Option<String>,
        /// A list, each [`PaymentLinkCustomFieldDropdownOption`].
        pub options: Option<Vec<PaymentLinkCustomFieldDropdownOption>>,
    }
}

record! {
    /// Payment link custom field label, as it comes back: anything may be missing.
    answer PaymentLinkCustomFieldLabel {
        /// A text.
        pub custom: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Payment link custom field numeric, as it comes back: anything may be missing.
    answer PaymentLinkCustomFieldNumeric {
        /// A text.
        pub default_value: Option<String>,
        /// A whole number.
        pub maximum_length: Option<i64>,
        /// A whole number.
        pub minimum_length: Option<i64>,
    }
}

texts! {
    /// Payment link custom field type: one of some texts, or any other.
    PaymentLinkCustomFieldType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
}

record! {
    /// Payment link custom text after submit, as it comes back: anything may be missing.
    answer PaymentLinkCustomTextAfterSubmit {
        /// A text.
        pub message: Option<String>,
    }
}

record! {
    /// Payment link invoice creation invoice data, as it comes back: anything may be missing.
    answer PaymentLinkInvoiceCreationInvoiceData {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`PaymentLinkInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<Vec<PaymentLinkInvoiceCreationInvoiceDataCustomField>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`PaymentLinkAutomaticTaxLiability`].
        pub issuer: Option<PaymentLinkAutomaticTaxLiability>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`PaymentLinkInvoiceCreationInvoiceDataRenderingOptions`].
        pub rendering_options: Option<PaymentLinkInvoiceCreationInvoiceDataRenderingOptions>,
    }
}

record! {
    /// Payment link name collection business, as it comes back: anything may be missing.
    answer PaymentLinkNameCollectionBusiness {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// Yes or no.
        pub optional: Option<bool>,
    }
}

record! {
    /// Payment link optional item adjustable quantity, as it comes back: anything may be missing.
    answer PaymentLinkOptionalItemAdjustableQuantity {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

texts! {
    /// Payment link payment intent data capture method: one of some texts, or any other.
    PaymentLinkPaymentIntentDataCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}

texts! {
    /// Payment link payment intent data setup future usage: one of some texts, or any other.
    PaymentLinkPaymentIntentDataSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Payment link payment method options card, as it comes back: anything may be missing.
    answer PaymentLinkPaymentMethodOptionsCard {
        /// See [`PaymentLinkPaymentMethodOptionsCardRestrictions`].
        pub restrictions: Option<PaymentLinkPaymentMethodOptionsCardRestrictions>,
    }
}

record! {
    /// Payment link restrictions completed sessions, as it comes back: anything may be missing.
    answer PaymentLinkRestrictionsCompletedSessions {
        /// A whole number.
        pub count: Option<i64>,
        /// A whole number.
        pub limit: Option<i64>,
    }
}

texts! {
    /// Payment link shipping address collection allowed country: one of some texts, or any other.
    PaymentLinkShippingAddressCollectionAllowedCountry {
        Ac = "AC",
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cv = "CV",
        Cw = "CW",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sz = "SZ",
        Ta = "TA",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
        Zz = "ZZ",
    }
}

record! {
    /// Payment link subscription data invoice settings, as it comes back: anything may be missing.
    answer PaymentLinkSubscriptionDataInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`PaymentLinkInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<Vec<PaymentLinkInvoiceCreationInvoiceDataCustomField>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`PaymentLinkSubscriptionDataInvoiceSettingsIssuer`].
        pub issuer: Option<PaymentLinkSubscriptionDataInvoiceSettingsIssuer>,
    }
}

record! {
    /// Payment link subscription data trial settings, as it comes back: anything may be missing.
    answer PaymentLinkSubscriptionDataTrialSettings {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehavior`].
        pub end_behavior: Option<PaymentLinkSubscriptionDataTrialSettingsEndBehavior>,
    }
}

texts! {
    /// Payment link tax id collection required: one of some texts, or any other.
    PaymentLinkTaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}

record! {
    /// Create payment link after completion hosted confirmation, as it is sent.
    options CreatePaymentLinkAfterCompletionHostedConfirmation {
        /// A text.
        pub custom_message: Option<String>,
    }
}

setters! {
    CreatePaymentLinkAfterCompletionHostedConfirmation {
        set custom_message: String,
    }
}

record! {
    /// Create payment link after completion redirect, as it is sent.
    request CreatePaymentLinkAfterCompletionRedirect {
        /// A text.
        pub url: String,
    }
}

impl CreatePaymentLinkAfterCompletionRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkAfterCompletionRedirect {
    }
}

record! {
    /// Create payment link automatic tax liability, as it is sent.
    request CreatePaymentLinkAutomaticTaxLiability {
        /// A text.
        pub account: Option<String>,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        pub r#type: PaymentLinkAutomaticTaxLiabilityType = "type",
    }
}

impl CreatePaymentLinkAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentLinkAutomaticTaxLiabilityType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkAutomaticTaxLiability {
        set account: String,
    }
}

record! {
    /// Create payment link consent collection payment method reuse agreement, as it is sent.
    request CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition`].
        pub position: PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition,
    }
}

impl CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement {
    /// With what must be there.
    #[must_use]
    pub fn new(position: impl Into<PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition>) -> Self {
        Self { position: position.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement {
    }
}

record! {
    /// Create payment link custom field dropdown, as it is sent.
    request CreatePaymentLinkCustomFieldDropdown {
        /// A text.
        pub default_value: Option<String>,
        /// A list, each [`CreatePaymentLinkCustomFieldDropdownOption`].
        pub options: Vec<CreatePaymentLinkCustomFieldDropdownOption>,
    }
}

impl CreatePaymentLinkCustomFieldDropdown {
    /// With what must be there.
    #[must_use]
    pub fn new(options: impl IntoIterator<Item: Into<CreatePaymentLinkCustomFieldDropdownOption>>) -> Self {
        Self { options: options.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkCustomFieldDropdown {
        set default_value: String,
    }
}

record! {
    /// Create payment link custom field label, as it is sent.
    request CreatePaymentLinkCustomFieldLabel {
        /// A text.
        pub custom: String,
        /// See [`CreatePaymentLinkCustomFieldLabelType`].
        pub r#type: CreatePaymentLinkCustomFieldLabelType = "type",
    }
}

impl CreatePaymentLinkCustomFieldLabel {
    /// With what must be there.
    #[must_use]
    pub fn new(custom: impl Into<String>, r#type: impl Into<CreatePaymentLinkCustomFieldLabelType>) -> Self {
        Self { custom: custom.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkCustomFieldLabel {
    }
}

record! {
    /// Create payment link custom field numeric, as it is sent.
    options CreatePaymentLinkCustomFieldNumeric {
        /// A text.
        pub default_value: Option<String>,
        /// A whole number.
        pub maximum_length: Option<i64>,
        /// A whole number.
        pub minimum_length: Option<i64>,
    }
}

setters! {
    CreatePaymentLinkCustomFieldNumeric {
        set default_value: String,
        set maximum_length: i64,
        set minimum_length: i64,
    }
}

record! {
    /// Create payment link custom text after submit, as it is sent.
    request CreatePaymentLinkCustomTextAfterSubmit {
        /// A text.
        pub message: String,
    }
}

impl CreatePaymentLinkCustomTextAfterSubmit {
    /// With what must be there.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkCustomTextAfterSubmit {
    }
}

record! {
    /// Create payment link invoice creation invoice data, as it is sent.
    options CreatePaymentLinkInvoiceCreationInvoiceData {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreatePaymentLinkInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreatePaymentLinkInvoiceCreationInvoiceDataCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        pub issuer: Option<CreatePaymentLinkAutomaticTaxLiability>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions`].
        pub rendering_options: Option<OrUnset<CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions>>,
    }
}

setters! {
    CreatePaymentLinkInvoiceCreationInvoiceData {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: CreatePaymentLinkInvoiceCreationInvoiceDataCustomField,
        set description: String,
        set footer: String,
        set issuer: CreatePaymentLinkAutomaticTaxLiability,
        entry metadata or unset_metadata: String,
        set rendering_options or unset_rendering_options: CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions,
    }
}

record! {
    /// Create payment link line item adjustable quantity, as it is sent.
    request CreatePaymentLinkLineItemAdjustableQuantity {
        /// Yes or no.
        pub enabled: bool,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

impl CreatePaymentLinkLineItemAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkLineItemAdjustableQuantity {
        set maximum: i64,
        set minimum: i64,
    }
}

record! {
    /// Create payment link line item price data, as it is sent.
    request CreatePaymentLinkLineItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: Option<String>,
        /// See [`CreatePaymentLinkLineItemPriceDataProductData`].
        pub product_data: Option<Box<CreatePaymentLinkLineItemPriceDataProductData>>,
        /// See [`CreatePaymentLinkLineItemPriceDataRecurring`].
        pub recurring: Option<CreatePaymentLinkLineItemPriceDataRecurring>,
        /// See [`CreatePaymentLinkLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreatePaymentLinkLineItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreatePaymentLinkLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkLineItemPriceData {
        set product: String,
        set product_data: Box<CreatePaymentLinkLineItemPriceDataProductData>,
        set recurring: CreatePaymentLinkLineItemPriceDataRecurring,
        set tax_behavior: CreatePaymentLinkLineItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create payment link name collection business, as it is sent.
    request CreatePaymentLinkNameCollectionBusiness {
        /// Yes or no.
        pub enabled: bool,
        /// Yes or no.
        pub optional: Option<bool>,
    }
}

impl CreatePaymentLinkNameCollectionBusiness {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkNameCollectionBusiness {
        set optional: bool,
    }
}

record! {
    /// Create payment link payment method options card, as it is sent.
    options CreatePaymentLinkPaymentMethodOptionsCard {
        /// See [`CreatePaymentLinkPaymentMethodOptionsCardRestrictions`].
        pub restrictions: Option<CreatePaymentLinkPaymentMethodOptionsCardRestrictions>,
    }
}

setters! {
    CreatePaymentLinkPaymentMethodOptionsCard {
        set restrictions: CreatePaymentLinkPaymentMethodOptionsCardRestrictions,
    }
}

record! {
    /// Create payment link restrictions completed sessions, as it is sent.
    request CreatePaymentLinkRestrictionsCompletedSessions {
        /// A whole number.
        pub limit: i64,
    }
}

impl CreatePaymentLinkRestrictionsCompletedSessions {
    /// With what must be there.
    #[must_use]
    pub fn new(limit: impl Into<i64>) -> Self {
        Self { limit: limit.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkRestrictionsCompletedSessions {
    }
}

record! {
    /// Create payment link subscription data invoice settings, as it is sent.
    options CreatePaymentLinkSubscriptionDataInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreatePaymentLinkInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreatePaymentLinkInvoiceCreationInvoiceDataCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        pub issuer: Option<CreatePaymentLinkAutomaticTaxLiability>,
    }
}

setters! {
    CreatePaymentLinkSubscriptionDataInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: CreatePaymentLinkInvoiceCreationInvoiceDataCustomField,
        set description: String,
        set footer: String,
        set issuer: CreatePaymentLinkAutomaticTaxLiability,
    }
}

record! {
    /// Create payment link subscription data trial settings, as it is sent.
    request CreatePaymentLinkSubscriptionDataTrialSettings {
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior`].
        pub end_behavior: CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior,
    }
}

impl CreatePaymentLinkSubscriptionDataTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(end_behavior: impl Into<CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior>) -> Self {
        Self { end_behavior: end_behavior.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkSubscriptionDataTrialSettings {
    }
}

record! {
    /// Update payment link payment method options card, as it is sent.
    options UpdatePaymentLinkPaymentMethodOptionsCard {
        /// See [`UpdatePaymentLinkPaymentMethodOptionsCardRestrictions`].
        pub restrictions: Option<OrUnset<UpdatePaymentLinkPaymentMethodOptionsCardRestrictions>>,
    }
}

setters! {
    UpdatePaymentLinkPaymentMethodOptionsCard {
        set restrictions or unset_restrictions: UpdatePaymentLinkPaymentMethodOptionsCardRestrictions,
    }
}

texts! {
    /// Payment link automatic tax liability type: one of some texts, or any other.
    PaymentLinkAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

texts! {
    /// Payment link consent collection payment method reuse agreement position: one of some texts, or any other.
    PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}

record! {
    /// Payment link custom field dropdown option, as it comes back: anything may be missing.
    answer PaymentLinkCustomFieldDropdownOption {
        /// A text.
        pub label: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Payment link invoice creation invoice data custom field, as it comes back: anything may be missing.
    answer PaymentLinkInvoiceCreationInvoiceDataCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Payment link invoice creation invoice data rendering options, as it comes back: anything may be missing.
    answer PaymentLinkInvoiceCreationInvoiceDataRenderingOptions {
        /// A text.
        pub amount_tax_display: Option<String>,
        /// A text.
        pub template: Option<String>,
    }
}

record! {
    /// Payment link payment method options card restrictions, as it comes back: anything may be missing.
    answer PaymentLinkPaymentMethodOptionsCardRestrictions {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        pub brands_blocked: Option<Vec<PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>>,
    }
}

record! {
    /// Payment link subscription data invoice settings issuer, as it comes back: anything may be missing.
    answer PaymentLinkSubscriptionDataInvoiceSettingsIssuer {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        pub r#type: Option<PaymentLinkAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Payment link subscription data trial settings end behavior, as it comes back: anything may be missing.
    answer PaymentLinkSubscriptionDataTrialSettingsEndBehavior {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        pub missing_payment_method: Option<PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>,
    }
}

record! {
    /// Create payment link custom field dropdown option, as it is sent.
    request CreatePaymentLinkCustomFieldDropdownOption {
        /// A text.
        pub label: String,
        /// A text.
        pub value: String,
    }
}

impl CreatePaymentLinkCustomFieldDropdownOption {
    /// With what must be there.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkCustomFieldDropdownOption {
    }
}

texts! {
    /// Create payment link custom field label type: one of some texts, or any other.
    CreatePaymentLinkCustomFieldLabelType {
        Custom = "custom",
    }
}

record! {
    /// Create payment link invoice creation invoice data custom field, as it is sent.
    request CreatePaymentLinkInvoiceCreationInvoiceDataCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl CreatePaymentLinkInvoiceCreationInvoiceDataCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkInvoiceCreationInvoiceDataCustomField {
    }
}

record! {
    /// Create payment link invoice creation invoice data rendering options, as it is sent.
    options CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions {
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay`].
        pub amount_tax_display: Option<OrUnset<CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay>>,
        /// A text.
        pub template: Option<String>,
    }
}

setters! {
    CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions {
        set amount_tax_display or unset_amount_tax_display: CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay,
        set template: String,
    }
}

record! {
    /// Create payment link line item price data product data, as it is sent.
    request CreatePaymentLinkLineItemPriceDataProductData {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub images: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`CreatePaymentLinkLineItemPriceDataProductDataTaxDetails`].
        pub tax_details: Option<CreatePaymentLinkLineItemPriceDataProductDataTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl CreatePaymentLinkLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkLineItemPriceDataProductData {
        set description: String,
        list images: String,
        entry metadata: String,
        set tax_code: String,
        set tax_details: CreatePaymentLinkLineItemPriceDataProductDataTaxDetails,
        set unit_label: String,
    }
}

record! {
    /// Create payment link line item price data recurring, as it is sent.
    request CreatePaymentLinkLineItemPriceDataRecurring {
        /// See [`CreatePaymentLinkLineItemPriceDataRecurringInterval`].
        pub interval: CreatePaymentLinkLineItemPriceDataRecurringInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreatePaymentLinkLineItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreatePaymentLinkLineItemPriceDataRecurringInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkLineItemPriceDataRecurring {
        set interval_count: i64,
    }
}

texts! {
    /// Create payment link line item price data tax behavior: one of some texts, or any other.
    CreatePaymentLinkLineItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create payment link payment method options card restrictions, as it is sent.
    options CreatePaymentLinkPaymentMethodOptionsCardRestrictions {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        pub brands_blocked: Option<Vec<PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>>,
    }
}

setters! {
    CreatePaymentLinkPaymentMethodOptionsCardRestrictions {
        list brands_blocked: PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem,
    }
}

record! {
    /// Create payment link subscription data trial settings end behavior, as it is sent.
    request CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        pub missing_payment_method: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

impl CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior {
    /// With what must be there.
    #[must_use]
    pub fn new(
        missing_payment_method: impl Into<PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>,
    ) -> Self {
        Self { missing_payment_method: missing_payment_method.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior {
    }
}

record! {
    /// Update payment link payment method options card restrictions, as it is sent.
    options UpdatePaymentLinkPaymentMethodOptionsCardRestrictions {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        pub brands_blocked: Option<OrUnset<Vec<PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>>>,
    }
}

setters! {
    UpdatePaymentLinkPaymentMethodOptionsCardRestrictions {
        list brands_blocked or unset_brands_blocked: PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem,
    }
}

texts! {
    /// Payment link payment method options card restrictions brands blocked item: one of some texts, or any other.
    PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

texts! {
    /// Payment link subscription data trial settings end behavior missing payment method: one of some texts, or any other.
    PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}

texts! {
    /// Create payment link invoice creation invoice data rendering options amount tax display: one of some texts, or any other.
    CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

record! {
    /// Create payment link line item price data product data tax details, as it is sent.
    options CreatePaymentLinkLineItemPriceDataProductDataTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    CreatePaymentLinkLineItemPriceDataProductDataTaxDetails {
        set performance_location: String,
        set tax_code: String,
    }
}

texts! {
    /// Create payment link line item price data recurring interval: one of some texts, or any other.
    CreatePaymentLinkLineItemPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}
