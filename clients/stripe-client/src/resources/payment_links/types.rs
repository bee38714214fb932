//! What goes into and comes out of [`PaymentLinks`](super::PaymentLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, object, params, texts};

object! {
    /// Payment link, as it comes back: anything may be missing.
    answer PaymentLink(true) {
        /// Yes or no.
        get active: bool,
        /// See [`PaymentLinkAfterCompletion`].
        get after_completion: PaymentLinkAfterCompletion,
        /// Yes or no.
        get allow_promotion_codes: bool,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// A whole number, in the smallest unit of the currency.
        get application_fee_amount: i64,
        /// A number.
        get application_fee_percent: f64,
        /// See [`PaymentLinkAutomaticTax`].
        get automatic_tax: PaymentLinkAutomaticTax,
        /// See [`PaymentLinkBillingAddressCollection`].
        get billing_address_collection: PaymentLinkBillingAddressCollection,
        /// See [`PaymentLinkConsentCollection`].
        get consent_collection: PaymentLinkConsentCollection,
        /// A text.
        get currency: &str,
        /// A list, each [`PaymentLinkCustomField`].
        get custom_fields: Vec<PaymentLinkCustomField>,
        /// See [`PaymentLinkCustomText`].
        get custom_text: PaymentLinkCustomText,
        /// See [`PaymentLinkCustomerCreation`].
        get customer_creation: PaymentLinkCustomerCreation,
        /// A text.
        always id: &str,
        /// A text.
        get inactive_message: &str,
        /// See [`PaymentLinkInvoiceCreation`].
        get invoice_creation: PaymentLinkInvoiceCreation,
        /// The first page of a list.
        get line_items: List<objects::Item>,
        /// Yes or no.
        get livemode: bool,
        /// See [`PaymentLinkManagedPayments`].
        get managed_payments: PaymentLinkManagedPayments,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`PaymentLinkNameCollection`].
        get name_collection: PaymentLinkNameCollection,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// A list, each [`PaymentLinkOptionalItem`].
        get optional_items: Vec<PaymentLinkOptionalItem>,
        /// See [`PaymentLinkPaymentIntentData`].
        get payment_intent_data: PaymentLinkPaymentIntentData,
        /// See [`PaymentLinkCustomerCreation`].
        get payment_method_collection: PaymentLinkCustomerCreation,
        /// See [`PaymentLinkPaymentMethodOptions`].
        get payment_method_options: PaymentLinkPaymentMethodOptions,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        get payment_method_types: Vec<PaymentLinkPaymentMethodType>,
        /// See [`PaymentLinkPhoneNumberCollection`].
        get phone_number_collection: PaymentLinkPhoneNumberCollection,
        /// See [`PaymentLinkRestrictions`].
        get restrictions: PaymentLinkRestrictions,
        /// See [`PaymentLinkShippingAddressCollection`].
        get shipping_address_collection: PaymentLinkShippingAddressCollection,
        /// A list, each [`PaymentLinkShippingOption`].
        get shipping_options: Vec<PaymentLinkShippingOption>,
        /// See [`PaymentLinkSubmitType`].
        get submit_type: PaymentLinkSubmitType,
        /// See [`PaymentLinkSubscriptionData`].
        get subscription_data: PaymentLinkSubscriptionData,
        /// See [`PaymentLinkTaxIdCollection`].
        get tax_id_collection: PaymentLinkTaxIdCollection,
        /// See [`PaymentLinkTransferData`].
        get transfer_data: PaymentLinkTransferData,
        /// A text.
        get url: &str,
    }
}

params! {
    /// List payment link line items query, as it is sent.
    options ListPaymentLinkLineItemsQuery {
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
    /// List payment links query, as it is sent.
    options ListPaymentLinksQuery {
        /// Yes or no.
        set active: bool,
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
    /// Create payment link, as it is sent.
    required CreatePaymentLink {
        /// See [`CreatePaymentLinkAfterCompletion`].
        set after_completion: CreatePaymentLinkAfterCompletion,
        /// Yes or no.
        set allow_promotion_codes: bool,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// A number.
        set application_fee_percent: f64,
        /// See [`CreatePaymentLinkAutomaticTax`].
        set automatic_tax: CreatePaymentLinkAutomaticTax,
        /// See [`PaymentLinkBillingAddressCollection`].
        set billing_address_collection: PaymentLinkBillingAddressCollection,
        /// See [`CreatePaymentLinkConsentCollection`].
        set consent_collection: CreatePaymentLinkConsentCollection,
        /// A text.
        set currency: String,
        /// A list, each [`CreatePaymentLinkCustomField`].
        list custom_fields: CreatePaymentLinkCustomField,
        /// See [`CreatePaymentLinkCustomText`].
        set custom_text: CreatePaymentLinkCustomText,
        /// See [`PaymentLinkCustomerCreation`].
        set customer_creation: PaymentLinkCustomerCreation,
        /// A list.
        list expand: String,
        /// A text.
        set inactive_message: String,
        /// See [`CreatePaymentLinkInvoiceCreation`].
        set invoice_creation: CreatePaymentLinkInvoiceCreation,
        /// A list, each [`CreatePaymentLinkLineItem`].
        list line_items: CreatePaymentLinkLineItem,
        /// See [`CreatePaymentLinkManagedPayments`].
        set managed_payments: CreatePaymentLinkManagedPayments,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePaymentLinkNameCollection`].
        set name_collection: CreatePaymentLinkNameCollection,
        /// A text.
        set on_behalf_of: String,
        /// A list, each [`CreatePaymentLinkOptionalItem`].
        list optional_items: CreatePaymentLinkOptionalItem,
        /// See [`CreatePaymentLinkPaymentIntentData`].
        set payment_intent_data: CreatePaymentLinkPaymentIntentData,
        /// See [`PaymentLinkCustomerCreation`].
        set payment_method_collection: PaymentLinkCustomerCreation,
        /// See [`CreatePaymentLinkPaymentMethodOptions`].
        set payment_method_options: CreatePaymentLinkPaymentMethodOptions,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        list payment_method_types: PaymentLinkPaymentMethodType,
        /// See [`CreatePaymentLinkPhoneNumberCollection`].
        set phone_number_collection: CreatePaymentLinkPhoneNumberCollection,
        /// See [`CreatePaymentLinkRestrictions`].
        set restrictions: CreatePaymentLinkRestrictions,
        /// See [`CreatePaymentLinkShippingAddressCollection`].
        set shipping_address_collection: CreatePaymentLinkShippingAddressCollection,
        /// A list, each [`CreatePaymentLinkShippingOption`].
        list shipping_options: CreatePaymentLinkShippingOption,
        /// See [`PaymentLinkSubmitType`].
        set submit_type: PaymentLinkSubmitType,
        /// See [`CreatePaymentLinkSubscriptionData`].
        set subscription_data: CreatePaymentLinkSubscriptionData,
        /// See [`CreatePaymentLinkTaxIdCollection`].
        set tax_id_collection: CreatePaymentLinkTaxIdCollection,
        /// See [`CreatePaymentLinkTransferData`].
        set transfer_data: CreatePaymentLinkTransferData,
    }
}

impl CreatePaymentLink {
    /// With what must be there.
    #[must_use]
    pub fn new(line_items: impl IntoIterator<Item: Into<CreatePaymentLinkLineItem>>) -> Self {
        Self(Fields::new()).line_items(line_items)
    }
}

params! {
    /// Update payment link, as it is sent.
    options UpdatePaymentLink {
        /// Yes or no.
        set active: bool,
        /// See [`CreatePaymentLinkAfterCompletion`].
        set after_completion: CreatePaymentLinkAfterCompletion,
        /// Yes or no.
        set allow_promotion_codes: bool,
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount or unset_application_fee_amount: i64,
        /// A number.
        set application_fee_percent or unset_application_fee_percent: f64,
        /// See [`CreatePaymentLinkAutomaticTax`].
        set automatic_tax: CreatePaymentLinkAutomaticTax,
        /// See [`PaymentLinkBillingAddressCollection`].
        set billing_address_collection: PaymentLinkBillingAddressCollection,
        /// See [`CreatePaymentLinkConsentCollection`].
        set consent_collection: CreatePaymentLinkConsentCollection,
        /// A list, each [`CreatePaymentLinkCustomField`].
        list custom_fields or unset_custom_fields: CreatePaymentLinkCustomField,
        /// See [`CreatePaymentLinkCustomText`].
        set custom_text: CreatePaymentLinkCustomText,
        /// See [`PaymentLinkCustomerCreation`].
        set customer_creation: PaymentLinkCustomerCreation,
        /// A list.
        list expand: String,
        /// A text.
        set inactive_message: String,
        /// See [`CreatePaymentLinkInvoiceCreation`].
        set invoice_creation: CreatePaymentLinkInvoiceCreation,
        /// A list, each [`UpdatePaymentLinkLineItem`].
        list line_items: UpdatePaymentLinkLineItem,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePaymentLinkNameCollection`].
        set name_collection or unset_name_collection: CreatePaymentLinkNameCollection,
        /// A text.
        set on_behalf_of: String,
        /// A list, each [`CreatePaymentLinkOptionalItem`].
        list optional_items or unset_optional_items: CreatePaymentLinkOptionalItem,
        /// See [`UpdatePaymentLinkPaymentIntentData`].
        set payment_intent_data: UpdatePaymentLinkPaymentIntentData,
        /// See [`PaymentLinkCustomerCreation`].
        set payment_method_collection: PaymentLinkCustomerCreation,
        /// See [`UpdatePaymentLinkPaymentMethodOptions`].
        set payment_method_options or unset_payment_method_options: UpdatePaymentLinkPaymentMethodOptions,
        /// A list, each [`PaymentLinkPaymentMethodType`].
        list payment_method_types or unset_payment_method_types: PaymentLinkPaymentMethodType,
        /// See [`CreatePaymentLinkPhoneNumberCollection`].
        set phone_number_collection: CreatePaymentLinkPhoneNumberCollection,
        /// See [`CreatePaymentLinkRestrictions`].
        set restrictions or unset_restrictions: CreatePaymentLinkRestrictions,
        /// See [`CreatePaymentLinkShippingAddressCollection`].
        set shipping_address_collection or unset_shipping_address_collection: CreatePaymentLinkShippingAddressCollection,
        /// A list, each [`CreatePaymentLinkShippingOption`].
        list shipping_options or unset_shipping_options: CreatePaymentLinkShippingOption,
        /// See [`PaymentLinkSubmitType`].
        set submit_type: PaymentLinkSubmitType,
        /// See [`UpdatePaymentLinkSubscriptionData`].
        set subscription_data: UpdatePaymentLinkSubscriptionData,
        /// See [`CreatePaymentLinkTaxIdCollection`].
        set tax_id_collection: CreatePaymentLinkTaxIdCollection,
        /// See [`UpdatePaymentLinkTransferData`].
        set transfer_data or unset_transfer_data: UpdatePaymentLinkTransferData,
    }
}

object! {
    /// Payment link after completion, as it comes back: anything may be missing.
    part PaymentLinkAfterCompletion(false) {
        /// See [`PaymentLinkAfterCompletionHostedConfirmation`].
        get hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmation,
        /// See [`PaymentLinkAfterCompletionRedirect`].
        get redirect: PaymentLinkAfterCompletionRedirect,
        /// See [`PaymentLinkAfterCompletionType`].
        get r#type = "type": PaymentLinkAfterCompletionType,
    }
}

object! {
    /// Payment link automatic tax, as it comes back: anything may be missing.
    part PaymentLinkAutomaticTax(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`PaymentLinkAutomaticTaxLiability`].
        get liability: PaymentLinkAutomaticTaxLiability,
    }
}

texts! {
    /// Payment link billing address collection: one of some texts, or any other.
    PaymentLinkBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

object! {
    /// Payment link consent collection, as it comes back: anything may be missing.
    part PaymentLinkConsentCollection(false) {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreement`].
        get payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreement,
        /// See [`PaymentLinkConsentCollectionPromotions`].
        get promotions: PaymentLinkConsentCollectionPromotions,
        /// See [`PaymentLinkConsentCollectionTermsOfService`].
        get terms_of_service: PaymentLinkConsentCollectionTermsOfService,
    }
}

object! {
    /// Payment link custom field, as it comes back: anything may be missing.
    part PaymentLinkCustomField(false) {
        /// See [`PaymentLinkCustomFieldDropdown`].
        get dropdown: PaymentLinkCustomFieldDropdown,
        /// A text.
        get key: &str,
        /// See [`PaymentLinkCustomFieldLabel`].
        get label: PaymentLinkCustomFieldLabel,
        /// See [`PaymentLinkCustomFieldNumeric`].
        get numeric: PaymentLinkCustomFieldNumeric,
        /// Yes or no.
        get optional: bool,
        /// See [`PaymentLinkCustomFieldNumeric`].
        get text: PaymentLinkCustomFieldNumeric,
        /// See [`PaymentLinkCustomFieldType`].
        get r#type = "type": PaymentLinkCustomFieldType,
    }
}

object! {
    /// Payment link custom text, as it comes back: anything may be missing.
    part PaymentLinkCustomText(false) {
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        get after_submit: PaymentLinkCustomTextAfterSubmit,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        get shipping_address: PaymentLinkCustomTextAfterSubmit,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        get submit: PaymentLinkCustomTextAfterSubmit,
        /// See [`PaymentLinkCustomTextAfterSubmit`].
        get terms_of_service_acceptance: PaymentLinkCustomTextAfterSubmit,
    }
}

texts! {
    /// Payment link customer creation: one of some texts, or any other.
    PaymentLinkCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

object! {
    /// Payment link invoice creation, as it comes back: anything may be missing.
    part PaymentLinkInvoiceCreation(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`PaymentLinkInvoiceCreationInvoiceData`].
        get invoice_data: PaymentLinkInvoiceCreationInvoiceData,
    }
}

object! {
    /// Payment link managed payments, as it comes back: anything may be missing.
    part PaymentLinkManagedPayments(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Payment link name collection, as it comes back: anything may be missing.
    part PaymentLinkNameCollection(false) {
        /// See [`PaymentLinkNameCollectionBusiness`].
        get business: PaymentLinkNameCollectionBusiness,
        /// See [`PaymentLinkNameCollectionBusiness`].
        get individual: PaymentLinkNameCollectionBusiness,
    }
}

object! {
    /// Payment link optional item, as it comes back: anything may be missing.
    part PaymentLinkOptionalItem(false) {
        /// See [`PaymentLinkOptionalItemAdjustableQuantity`].
        get adjustable_quantity: PaymentLinkOptionalItemAdjustableQuantity,
        /// A text.
        get price: &str,
        /// A whole number.
        get quantity: i64,
    }
}

object! {
    /// Payment link payment intent data, as it comes back: anything may be missing.
    part PaymentLinkPaymentIntentData(false) {
        /// See [`PaymentLinkPaymentIntentDataCaptureMethod`].
        get capture_method: PaymentLinkPaymentIntentDataCaptureMethod,
        /// A text.
        get description: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        get setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage,
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get statement_descriptor_suffix: &str,
        /// A text.
        get transfer_group: &str,
    }
}

object! {
    /// Payment link payment method options, as it comes back: anything may be missing.
    part PaymentLinkPaymentMethodOptions(false) {
        /// See [`PaymentLinkPaymentMethodOptionsCard`].
        get card: PaymentLinkPaymentMethodOptionsCard,
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

object! {
    /// Payment link phone number collection, as it comes back: anything may be missing.
    part PaymentLinkPhoneNumberCollection(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Payment link restrictions, as it comes back: anything may be missing.
    part PaymentLinkRestrictions(false) {
        /// See [`PaymentLinkRestrictionsCompletedSessions`].
        get completed_sessions: PaymentLinkRestrictionsCompletedSessions,
    }
}

object! {
    /// Payment link shipping address collection, as it comes back: anything may be missing.
    part PaymentLinkShippingAddressCollection(false) {
        /// A list, each [`PaymentLinkShippingAddressCollectionAllowedCountry`].
        get allowed_countries: Vec<PaymentLinkShippingAddressCollectionAllowedCountry>,
    }
}

object! {
    /// Payment link shipping option, as it comes back: anything may be missing.
    part PaymentLinkShippingOption(false) {
        /// A whole number, in the smallest unit of the currency.
        get shipping_amount: i64,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        get shipping_rate: Expandable<objects::ShippingRate>,
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

object! {
    /// Payment link subscription data, as it comes back: anything may be missing.
    part PaymentLinkSubscriptionData(false) {
        /// A text.
        get description: &str,
        /// See [`PaymentLinkSubscriptionDataInvoiceSettings`].
        get invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number.
        get trial_period_days: i64,
        /// See [`PaymentLinkSubscriptionDataTrialSettings`].
        get trial_settings: PaymentLinkSubscriptionDataTrialSettings,
    }
}

object! {
    /// Payment link tax ID collection, as it comes back: anything may be missing.
    part PaymentLinkTaxIdCollection(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`PaymentLinkTaxIdCollectionRequired`].
        get required: PaymentLinkTaxIdCollectionRequired,
    }
}

object! {
    /// Payment link transfer data, as it comes back: anything may be missing.
    part PaymentLinkTransferData(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
    }
}

params! {
    /// Create payment link after completion, as it is sent.
    required_group CreatePaymentLinkAfterCompletion {
        /// See [`CreatePaymentLinkAfterCompletionHostedConfirmation`].
        set hosted_confirmation: CreatePaymentLinkAfterCompletionHostedConfirmation,
        /// See [`CreatePaymentLinkAfterCompletionRedirect`].
        set redirect: CreatePaymentLinkAfterCompletionRedirect,
        /// See [`PaymentLinkAfterCompletionType`].
        set r#type = "type": PaymentLinkAfterCompletionType,
    }
}

impl CreatePaymentLinkAfterCompletion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentLinkAfterCompletionType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create payment link automatic tax, as it is sent.
    required_group CreatePaymentLinkAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        set liability: CreatePaymentLinkAutomaticTaxLiability,
    }
}

impl CreatePaymentLinkAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link consent collection, as it is sent.
    group CreatePaymentLinkConsentCollection {
        /// See [`CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement`].
        set payment_method_reuse_agreement: CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement,
        /// See [`PaymentLinkConsentCollectionPromotions`].
        set promotions: PaymentLinkConsentCollectionPromotions,
        /// See [`PaymentLinkConsentCollectionTermsOfService`].
        set terms_of_service: PaymentLinkConsentCollectionTermsOfService,
    }
}

params! {
    /// Create payment link custom field, as it is sent.
    required_group CreatePaymentLinkCustomField {
        /// See [`CreatePaymentLinkCustomFieldDropdown`].
        set dropdown: CreatePaymentLinkCustomFieldDropdown,
        /// A text.
        set key: String,
        /// See [`CreatePaymentLinkCustomFieldLabel`].
        set label: CreatePaymentLinkCustomFieldLabel,
        /// See [`CreatePaymentLinkCustomFieldNumeric`].
        set numeric: CreatePaymentLinkCustomFieldNumeric,
        /// Yes or no.
        set optional: bool,
        /// See [`CreatePaymentLinkCustomFieldNumeric`].
        set text: CreatePaymentLinkCustomFieldNumeric,
        /// See [`PaymentLinkCustomFieldType`].
        set r#type = "type": PaymentLinkCustomFieldType,
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
        Self(Fields::new()).key(key).label(label).r#type(r#type)
    }
}

params! {
    /// Create payment link custom text, as it is sent.
    group CreatePaymentLinkCustomText {
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        set after_submit or unset_after_submit: CreatePaymentLinkCustomTextAfterSubmit,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        set shipping_address or unset_shipping_address: CreatePaymentLinkCustomTextAfterSubmit,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        set submit or unset_submit: CreatePaymentLinkCustomTextAfterSubmit,
        /// See [`CreatePaymentLinkCustomTextAfterSubmit`].
        set terms_of_service_acceptance or unset_terms_of_service_acceptance: CreatePaymentLinkCustomTextAfterSubmit,
    }
}

params! {
    /// Create payment link invoice creation, as it is sent.
    required_group CreatePaymentLinkInvoiceCreation {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceData`].
        set invoice_data: CreatePaymentLinkInvoiceCreationInvoiceData,
    }
}

impl CreatePaymentLinkInvoiceCreation {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link line item, as it is sent.
    required_group CreatePaymentLinkLineItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
        /// A text.
        set price: String,
        /// See [`CreatePaymentLinkLineItemPriceData`].
        set price_data: CreatePaymentLinkLineItemPriceData,
        /// A whole number.
        set quantity: i64,
    }
}

impl CreatePaymentLinkLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(quantity: impl Into<i64>) -> Self {
        Self(Fields::new()).quantity(quantity)
    }
}

params! {
    /// Create payment link managed payments, as it is sent.
    group CreatePaymentLinkManagedPayments {
        /// Yes or no.
        set enabled: bool,
    }
}

params! {
    /// Create payment link name collection, as it is sent.
    group CreatePaymentLinkNameCollection {
        /// See [`CreatePaymentLinkNameCollectionBusiness`].
        set business: CreatePaymentLinkNameCollectionBusiness,
        /// See [`CreatePaymentLinkNameCollectionBusiness`].
        set individual: CreatePaymentLinkNameCollectionBusiness,
    }
}

params! {
    /// Create payment link optional item, as it is sent.
    required_group CreatePaymentLinkOptionalItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
        /// A text.
        set price: String,
        /// A whole number.
        set quantity: i64,
    }
}

impl CreatePaymentLinkOptionalItem {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self(Fields::new()).price(price).quantity(quantity)
    }
}

params! {
    /// Create payment link payment intent data, as it is sent.
    group CreatePaymentLinkPaymentIntentData {
        /// See [`PaymentLinkPaymentIntentDataCaptureMethod`].
        set capture_method: PaymentLinkPaymentIntentDataCaptureMethod,
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata: String,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        set setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Create payment link payment method options, as it is sent.
    group CreatePaymentLinkPaymentMethodOptions {
        /// See [`CreatePaymentLinkPaymentMethodOptionsCard`].
        set card: CreatePaymentLinkPaymentMethodOptionsCard,
    }
}

params! {
    /// Create payment link phone number collection, as it is sent.
    required_group CreatePaymentLinkPhoneNumberCollection {
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreatePaymentLinkPhoneNumberCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link restrictions, as it is sent.
    required_group CreatePaymentLinkRestrictions {
        /// See [`CreatePaymentLinkRestrictionsCompletedSessions`].
        set completed_sessions: CreatePaymentLinkRestrictionsCompletedSessions,
    }
}

impl CreatePaymentLinkRestrictions {
    /// With what must be there.
    #[must_use]
    pub fn new(completed_sessions: impl Into<CreatePaymentLinkRestrictionsCompletedSessions>) -> Self {
        Self(Fields::new()).completed_sessions(completed_sessions)
    }
}

params! {
    /// Create payment link shipping address collection, as it is sent.
    required_group CreatePaymentLinkShippingAddressCollection {
        /// A list, each [`PaymentLinkShippingAddressCollectionAllowedCountry`].
        list allowed_countries: PaymentLinkShippingAddressCollectionAllowedCountry,
    }
}

impl CreatePaymentLinkShippingAddressCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allowed_countries: impl IntoIterator<Item: Into<PaymentLinkShippingAddressCollectionAllowedCountry>>,
    ) -> Self {
        Self(Fields::new()).allowed_countries(allowed_countries)
    }
}

params! {
    /// Create payment link shipping option, as it is sent.
    group CreatePaymentLinkShippingOption {
        /// A text.
        set shipping_rate: String,
    }
}

params! {
    /// Create payment link subscription data, as it is sent.
    group CreatePaymentLinkSubscriptionData {
        /// A text.
        set description: String,
        /// See [`CreatePaymentLinkSubscriptionDataInvoiceSettings`].
        set invoice_settings: CreatePaymentLinkSubscriptionDataInvoiceSettings,
        /// Values by name.
        entry metadata: String,
        /// A whole number.
        set trial_period_days: i64,
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettings`].
        set trial_settings: CreatePaymentLinkSubscriptionDataTrialSettings,
    }
}

params! {
    /// Create payment link tax ID collection, as it is sent.
    required_group CreatePaymentLinkTaxIdCollection {
        /// Yes or no.
        set enabled: bool,
        /// See [`PaymentLinkTaxIdCollectionRequired`].
        set required: PaymentLinkTaxIdCollectionRequired,
    }
}

impl CreatePaymentLinkTaxIdCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link transfer data, as it is sent.
    required_group CreatePaymentLinkTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set destination: String,
    }
}

impl CreatePaymentLinkTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Update payment link line item, as it is sent.
    required_group UpdatePaymentLinkLineItem {
        /// See [`CreatePaymentLinkLineItemAdjustableQuantity`].
        set adjustable_quantity: CreatePaymentLinkLineItemAdjustableQuantity,
        /// A text.
        set id: String,
        /// A whole number.
        set quantity: i64,
    }
}

impl UpdatePaymentLinkLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Fields::new()).id(id)
    }
}

params! {
    /// Update payment link payment intent data, as it is sent.
    group UpdatePaymentLinkPaymentIntentData {
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`PaymentLinkPaymentIntentDataSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Update payment link payment method options, as it is sent.
    group UpdatePaymentLinkPaymentMethodOptions {
        /// See [`UpdatePaymentLinkPaymentMethodOptionsCard`].
        set card or unset_card: UpdatePaymentLinkPaymentMethodOptionsCard,
    }
}

params! {
    /// Update payment link subscription data, as it is sent.
    group UpdatePaymentLinkSubscriptionData {
        /// See [`CreatePaymentLinkSubscriptionDataInvoiceSettings`].
        set invoice_settings: CreatePaymentLinkSubscriptionDataInvoiceSettings,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A whole number.
        set trial_period_days or unset_trial_period_days: i64,
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettings`].
        set trial_settings or unset_trial_settings: CreatePaymentLinkSubscriptionDataTrialSettings,
    }
}

params! {
    /// Update payment link transfer data, as it is sent.
    required_group UpdatePaymentLinkTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// A text.
        set destination: String,
    }
}

impl UpdatePaymentLinkTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

object! {
    /// Payment link after completion hosted confirmation, as it comes back: anything may be missing.
    part PaymentLinkAfterCompletionHostedConfirmation(false) {
        /// A text.
        get custom_message: &str,
    }
}

object! {
    /// Payment link after completion redirect, as it comes back: anything may be missing.
    part PaymentLinkAfterCompletionRedirect(false) {
        /// A text.
        get url: &str,
    }
}

texts! {
    /// Payment link after completion type: one of some texts, or any other.
    PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }
}

object! {
    /// Payment link automatic tax liability, as it comes back: anything may be missing.
    part PaymentLinkAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        get r#type = "type": PaymentLinkAutomaticTaxLiabilityType,
    }
}

object! {
    /// Payment link consent collection payment method reuse agreement, as it comes back: anything may be missing.
    part PaymentLinkConsentCollectionPaymentMethodReuseAgreement(false) {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition`].
        get position: PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition,
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

object! {
    /// Payment link custom field dropdown, as it comes back: anything may be missing.
    part PaymentLinkCustomFieldDropdown(false) {
        /// A text.
        get default_value: &str,
        /// A list, each [`PaymentLinkCustomFieldDropdownOption`].
        get options: Vec<PaymentLinkCustomFieldDropdownOption>,
    }
}

object! {
    /// Payment link custom field label, as it comes back: anything may be missing.
    part PaymentLinkCustomFieldLabel(false) {
        /// A text.
        get custom: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Payment link custom field numeric, as it comes back: anything may be missing.
    part PaymentLinkCustomFieldNumeric(false) {
        /// A text.
        get default_value: &str,
        /// A whole number.
        get maximum_length: i64,
        /// A whole number.
        get minimum_length: i64,
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

object! {
    /// Payment link custom text after submit, as it comes back: anything may be missing.
    part PaymentLinkCustomTextAfterSubmit(false) {
        /// A text.
        get message: &str,
    }
}

object! {
    /// Payment link invoice creation invoice data, as it comes back: anything may be missing.
    part PaymentLinkInvoiceCreationInvoiceData(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`PaymentLinkInvoiceCreationInvoiceDataCustomField`].
        get custom_fields: Vec<PaymentLinkInvoiceCreationInvoiceDataCustomField>,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`PaymentLinkAutomaticTaxLiability`].
        get issuer: PaymentLinkAutomaticTaxLiability,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`PaymentLinkInvoiceCreationInvoiceDataRenderingOptions`].
        get rendering_options: PaymentLinkInvoiceCreationInvoiceDataRenderingOptions,
    }
}

object! {
    /// Payment link name collection business, as it comes back: anything may be missing.
    part PaymentLinkNameCollectionBusiness(false) {
        /// Yes or no.
        get enabled: bool,
        /// Yes or no.
        get optional: bool,
    }
}

object! {
    /// Payment link optional item adjustable quantity, as it comes back: anything may be missing.
    part PaymentLinkOptionalItemAdjustableQuantity(false) {
        /// Yes or no.
        get enabled: bool,
        /// A whole number.
        get maximum: i64,
        /// A whole number.
        get minimum: i64,
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

object! {
    /// Payment link payment method options card, as it comes back: anything may be missing.
    part PaymentLinkPaymentMethodOptionsCard(false) {
        /// See [`PaymentLinkPaymentMethodOptionsCardRestrictions`].
        get restrictions: PaymentLinkPaymentMethodOptionsCardRestrictions,
    }
}

object! {
    /// Payment link restrictions completed sessions, as it comes back: anything may be missing.
    part PaymentLinkRestrictionsCompletedSessions(false) {
        /// A whole number.
        get count: i64,
        /// A whole number.
        get limit: i64,
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

object! {
    /// Payment link subscription data invoice settings, as it comes back: anything may be missing.
    part PaymentLinkSubscriptionDataInvoiceSettings(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`PaymentLinkInvoiceCreationInvoiceDataCustomField`].
        get custom_fields: Vec<PaymentLinkInvoiceCreationInvoiceDataCustomField>,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`PaymentLinkSubscriptionDataInvoiceSettingsIssuer`].
        get issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuer,
    }
}

object! {
    /// Payment link subscription data trial settings, as it comes back: anything may be missing.
    part PaymentLinkSubscriptionDataTrialSettings(false) {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehavior`].
        get end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior,
    }
}

texts! {
    /// Payment link tax ID collection required: one of some texts, or any other.
    PaymentLinkTaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}

params! {
    /// Create payment link after completion hosted confirmation, as it is sent.
    group CreatePaymentLinkAfterCompletionHostedConfirmation {
        /// A text.
        set custom_message: String,
    }
}

params! {
    /// Create payment link after completion redirect, as it is sent.
    required_group CreatePaymentLinkAfterCompletionRedirect {
        /// A text.
        set url: String,
    }
}

impl CreatePaymentLinkAfterCompletionRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self(Fields::new()).url(url)
    }
}

params! {
    /// Create payment link automatic tax liability, as it is sent.
    required_group CreatePaymentLinkAutomaticTaxLiability {
        /// A text.
        set account: String,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        set r#type = "type": PaymentLinkAutomaticTaxLiabilityType,
    }
}

impl CreatePaymentLinkAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentLinkAutomaticTaxLiabilityType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create payment link consent collection payment method reuse agreement, as it is sent.
    required_group CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement {
        /// See [`PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition`].
        set position: PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition,
    }
}

impl CreatePaymentLinkConsentCollectionPaymentMethodReuseAgreement {
    /// With what must be there.
    #[must_use]
    pub fn new(position: impl Into<PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition>) -> Self {
        Self(Fields::new()).position(position)
    }
}

params! {
    /// Create payment link custom field dropdown, as it is sent.
    required_group CreatePaymentLinkCustomFieldDropdown {
        /// A text.
        set default_value: String,
        /// A list, each [`CreatePaymentLinkCustomFieldDropdownOption`].
        list options: CreatePaymentLinkCustomFieldDropdownOption,
    }
}

impl CreatePaymentLinkCustomFieldDropdown {
    /// With what must be there.
    #[must_use]
    pub fn new(options: impl IntoIterator<Item: Into<CreatePaymentLinkCustomFieldDropdownOption>>) -> Self {
        Self(Fields::new()).options(options)
    }
}

params! {
    /// Create payment link custom field label, as it is sent.
    required_group CreatePaymentLinkCustomFieldLabel {
        /// A text.
        set custom: String,
        /// See [`CreatePaymentLinkCustomFieldLabelType`].
        set r#type = "type": CreatePaymentLinkCustomFieldLabelType,
    }
}

impl CreatePaymentLinkCustomFieldLabel {
    /// With what must be there.
    #[must_use]
    pub fn new(custom: impl Into<String>, r#type: impl Into<CreatePaymentLinkCustomFieldLabelType>) -> Self {
        Self(Fields::new()).custom(custom).r#type(r#type)
    }
}

params! {
    /// Create payment link custom field numeric, as it is sent.
    group CreatePaymentLinkCustomFieldNumeric {
        /// A text.
        set default_value: String,
        /// A whole number.
        set maximum_length: i64,
        /// A whole number.
        set minimum_length: i64,
    }
}

params! {
    /// Create payment link custom text after submit, as it is sent.
    required_group CreatePaymentLinkCustomTextAfterSubmit {
        /// A text.
        set message: String,
    }
}

impl CreatePaymentLinkCustomTextAfterSubmit {
    /// With what must be there.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Fields::new()).message(message)
    }
}

params! {
    /// Create payment link invoice creation invoice data, as it is sent.
    group CreatePaymentLinkInvoiceCreationInvoiceData {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`CreatePaymentLinkInvoiceCreationInvoiceDataCustomField`].
        list custom_fields or unset_custom_fields: CreatePaymentLinkInvoiceCreationInvoiceDataCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        set issuer: CreatePaymentLinkAutomaticTaxLiability,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions`].
        set rendering_options or unset_rendering_options: CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions,
    }
}

params! {
    /// Create payment link line item adjustable quantity, as it is sent.
    required_group CreatePaymentLinkLineItemAdjustableQuantity {
        /// Yes or no.
        set enabled: bool,
        /// A whole number.
        set maximum: i64,
        /// A whole number.
        set minimum: i64,
    }
}

impl CreatePaymentLinkLineItemAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link line item price data, as it is sent.
    required_group CreatePaymentLinkLineItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreatePaymentLinkLineItemPriceDataProductData`].
        set product_data: CreatePaymentLinkLineItemPriceDataProductData,
        /// See [`CreatePaymentLinkLineItemPriceDataRecurring`].
        set recurring: CreatePaymentLinkLineItemPriceDataRecurring,
        /// See [`CreatePaymentLinkLineItemPriceDataTaxBehavior`].
        set tax_behavior: CreatePaymentLinkLineItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreatePaymentLinkLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Create payment link name collection business, as it is sent.
    required_group CreatePaymentLinkNameCollectionBusiness {
        /// Yes or no.
        set enabled: bool,
        /// Yes or no.
        set optional: bool,
    }
}

impl CreatePaymentLinkNameCollectionBusiness {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create payment link payment method options card, as it is sent.
    group CreatePaymentLinkPaymentMethodOptionsCard {
        /// See [`CreatePaymentLinkPaymentMethodOptionsCardRestrictions`].
        set restrictions: CreatePaymentLinkPaymentMethodOptionsCardRestrictions,
    }
}

params! {
    /// Create payment link restrictions completed sessions, as it is sent.
    required_group CreatePaymentLinkRestrictionsCompletedSessions {
        /// A whole number.
        set limit: i64,
    }
}

impl CreatePaymentLinkRestrictionsCompletedSessions {
    /// With what must be there.
    #[must_use]
    pub fn new(limit: impl Into<i64>) -> Self {
        Self(Fields::new()).limit(limit)
    }
}

params! {
    /// Create payment link subscription data invoice settings, as it is sent.
    group CreatePaymentLinkSubscriptionDataInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`CreatePaymentLinkInvoiceCreationInvoiceDataCustomField`].
        list custom_fields or unset_custom_fields: CreatePaymentLinkInvoiceCreationInvoiceDataCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreatePaymentLinkAutomaticTaxLiability`].
        set issuer: CreatePaymentLinkAutomaticTaxLiability,
    }
}

params! {
    /// Create payment link subscription data trial settings, as it is sent.
    required_group CreatePaymentLinkSubscriptionDataTrialSettings {
        /// See [`CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior`].
        set end_behavior: CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior,
    }
}

impl CreatePaymentLinkSubscriptionDataTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(end_behavior: impl Into<CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior>) -> Self {
        Self(Fields::new()).end_behavior(end_behavior)
    }
}

params! {
    /// Update payment link payment method options card, as it is sent.
    group UpdatePaymentLinkPaymentMethodOptionsCard {
        /// See [`UpdatePaymentLinkPaymentMethodOptionsCardRestrictions`].
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

object! {
    /// Payment link custom field dropdown option, as it comes back: anything may be missing.
    part PaymentLinkCustomFieldDropdownOption(false) {
        /// A text.
        get label: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Payment link invoice creation invoice data custom field, as it comes back: anything may be missing.
    part PaymentLinkInvoiceCreationInvoiceDataCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Payment link invoice creation invoice data rendering options, as it comes back: anything may be missing.
    part PaymentLinkInvoiceCreationInvoiceDataRenderingOptions(false) {
        /// A text.
        get amount_tax_display: &str,
        /// A text.
        get template: &str,
    }
}

object! {
    /// Payment link payment method options card restrictions, as it comes back: anything may be missing.
    part PaymentLinkPaymentMethodOptionsCardRestrictions(false) {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        get brands_blocked: Vec<PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>,
    }
}

object! {
    /// Payment link subscription data invoice settings issuer, as it comes back: anything may be missing.
    part PaymentLinkSubscriptionDataInvoiceSettingsIssuer(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`PaymentLinkAutomaticTaxLiabilityType`].
        get r#type = "type": PaymentLinkAutomaticTaxLiabilityType,
    }
}

object! {
    /// Payment link subscription data trial settings end behavior, as it comes back: anything may be missing.
    part PaymentLinkSubscriptionDataTrialSettingsEndBehavior(false) {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        get missing_payment_method: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

params! {
    /// Create payment link custom field dropdown option, as it is sent.
    required_group CreatePaymentLinkCustomFieldDropdownOption {
        /// A text.
        set label: String,
        /// A text.
        set value: String,
    }
}

impl CreatePaymentLinkCustomFieldDropdownOption {
    /// With what must be there.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).label(label).value(value)
    }
}

texts! {
    /// Create payment link custom field label type: one of some texts, or any other.
    CreatePaymentLinkCustomFieldLabelType {
        Custom = "custom",
    }
}

params! {
    /// Create payment link invoice creation invoice data custom field, as it is sent.
    required_group CreatePaymentLinkInvoiceCreationInvoiceDataCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl CreatePaymentLinkInvoiceCreationInvoiceDataCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Create payment link invoice creation invoice data rendering options, as it is sent.
    group CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptions {
        /// See [`CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay`].
        set amount_tax_display or unset_amount_tax_display: CreatePaymentLinkInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay,
        /// A text.
        set template: String,
    }
}

params! {
    /// Create payment link line item price data product data, as it is sent.
    required_group CreatePaymentLinkLineItemPriceDataProductData {
        /// A text.
        set description: String,
        /// A list.
        list images: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set tax_code: String,
        /// See [`CreatePaymentLinkLineItemPriceDataProductDataTaxDetails`].
        set tax_details: CreatePaymentLinkLineItemPriceDataProductDataTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl CreatePaymentLinkLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

params! {
    /// Create payment link line item price data recurring, as it is sent.
    required_group CreatePaymentLinkLineItemPriceDataRecurring {
        /// See [`CreatePaymentLinkLineItemPriceDataRecurringInterval`].
        set interval: CreatePaymentLinkLineItemPriceDataRecurringInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreatePaymentLinkLineItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreatePaymentLinkLineItemPriceDataRecurringInterval>) -> Self {
        Self(Fields::new()).interval(interval)
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

params! {
    /// Create payment link payment method options card restrictions, as it is sent.
    group CreatePaymentLinkPaymentMethodOptionsCardRestrictions {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        list brands_blocked: PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem,
    }
}

params! {
    /// Create payment link subscription data trial settings end behavior, as it is sent.
    required_group CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior {
        /// See [`PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        set missing_payment_method: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

impl CreatePaymentLinkSubscriptionDataTrialSettingsEndBehavior {
    /// With what must be there.
    #[must_use]
    pub fn new(
        missing_payment_method: impl Into<PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>,
    ) -> Self {
        Self(Fields::new()).missing_payment_method(missing_payment_method)
    }
}

params! {
    /// Update payment link payment method options card restrictions, as it is sent.
    group UpdatePaymentLinkPaymentMethodOptionsCardRestrictions {
        /// A list, each [`PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
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

params! {
    /// Create payment link line item price data product data tax details, as it is sent.
    group CreatePaymentLinkLineItemPriceDataProductDataTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
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
