//! What goes into and comes out of [`CheckoutSessions`](super::CheckoutSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, List, Slot, choice, choice_from, has, record, setters, texts,
};

record! {
    /// Checkout session, as it comes back: anything may be missing.
    answer CheckoutSession {
        /// See [`CheckoutSessionAdaptivePricing`].
        pub adaptive_pricing: Option<CheckoutSessionAdaptivePricing>,
        /// See [`CheckoutSessionAfterExpiration`].
        pub after_expiration: Option<CheckoutSessionAfterExpiration>,
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// A list.
        pub allowed_payment_method_types: Option<Vec<String>>,
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// See [`CheckoutSessionAutomaticTax`].
        pub automatic_tax: Option<Box<CheckoutSessionAutomaticTax>>,
        /// See [`CheckoutSessionBillingAddressCollection`].
        pub billing_address_collection: Option<CheckoutSessionBillingAddressCollection>,
        /// See [`CheckoutSessionBrandingSettings`].
        pub branding_settings: Option<Box<CheckoutSessionBrandingSettings>>,
        /// A text.
        pub cancel_url: Option<String>,
        /// A text.
        pub client_reference_id: Option<String>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`CheckoutSessionCollectedInformation`].
        pub collected_information: Option<CheckoutSessionCollectedInformation>,
        /// See [`CheckoutSessionConsent`].
        pub consent: Option<CheckoutSessionConsent>,
        /// See [`CheckoutSessionConsentCollection`].
        pub consent_collection: Option<CheckoutSessionConsentCollection>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`CheckoutSessionCurrencyConversion`].
        pub currency_conversion: Option<CheckoutSessionCurrencyConversion>,
        /// A list, each [`CheckoutSessionCustomField`].
        pub custom_fields: Option<Vec<CheckoutSessionCustomField>>,
        /// See [`CheckoutSessionCustomText`].
        pub custom_text: Option<Box<CheckoutSessionCustomText>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`CheckoutSessionCustomerCreation`].
        pub customer_creation: Option<CheckoutSessionCustomerCreation>,
        /// See [`CheckoutSessionCustomerDetails`].
        pub customer_details: Option<Box<CheckoutSessionCustomerDetails>>,
        /// A text.
        pub customer_email: Option<String>,
        /// A list, each [`CheckoutSessionDiscount`].
        pub discounts: Option<Vec<CheckoutSessionDiscount>>,
        /// A list.
        pub excluded_payment_method_types: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// A text.
        pub integration_identifier: Option<String>,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// See [`CheckoutSessionInvoiceCreation`].
        pub invoice_creation: Option<CheckoutSessionInvoiceCreation>,
        /// The first page of a list.
        pub line_items: Option<List<Item>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`CheckoutSessionLocale`].
        pub locale: Option<CheckoutSessionLocale>,
        /// See [`CheckoutSessionAdaptivePricing`].
        pub managed_payments: Option<CheckoutSessionAdaptivePricing>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CheckoutSessionMode`].
        pub mode: Option<CheckoutSessionMode>,
        /// See [`CheckoutSessionNameCollection`].
        pub name_collection: Option<CheckoutSessionNameCollection>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`CheckoutSessionOptionalItem`].
        pub optional_items: Option<Vec<CheckoutSessionOptionalItem>>,
        /// See [`CheckoutSessionOriginContext`].
        pub origin_context: Option<CheckoutSessionOriginContext>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// An id, or the [`PaymentLink`](objects::PaymentLink) where it is expanded.
        pub payment_link: Option<Expandable<objects::PaymentLink>>,
        /// See [`CheckoutSessionCustomerCreation`].
        pub payment_method_collection: Option<CheckoutSessionCustomerCreation>,
        /// See [`CheckoutSessionPaymentMethodConfigurationDetails`].
        pub payment_method_configuration_details: Option<CheckoutSessionPaymentMethodConfigurationDetails>,
        /// See [`CheckoutSessionPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CheckoutSessionPaymentMethodOptions>>,
        /// A list.
        pub payment_method_types: Option<Vec<String>>,
        /// See [`CheckoutSessionPaymentStatus`].
        pub payment_status: Option<CheckoutSessionPaymentStatus>,
        /// See [`CheckoutSessionPermissions`].
        pub permissions: Option<CheckoutSessionPermissions>,
        /// See [`CheckoutSessionAdaptivePricing`].
        pub phone_number_collection: Option<CheckoutSessionAdaptivePricing>,
        /// See [`CheckoutSessionPresentmentDetails`].
        pub presentment_details: Option<CheckoutSessionPresentmentDetails>,
        /// A text.
        pub recovered_from: Option<String>,
        /// See [`CheckoutSessionRedirectOnCompletion`].
        pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`CheckoutSessionSavedPaymentMethodOptions`].
        pub saved_payment_method_options: Option<CheckoutSessionSavedPaymentMethodOptions>,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        pub setup_intent: Option<Expandable<objects::SetupIntent>>,
        /// See [`CheckoutSessionShippingAddressCollection`].
        pub shipping_address_collection: Option<CheckoutSessionShippingAddressCollection>,
        /// See [`CheckoutSessionShippingCost`].
        pub shipping_cost: Option<CheckoutSessionShippingCost>,
        /// A list, each [`CheckoutSessionShippingOption`].
        pub shipping_options: Option<Vec<CheckoutSessionShippingOption>>,
        /// See [`ListCheckoutSessionsStatus`].
        pub status: Option<ListCheckoutSessionsStatus>,
        /// See [`CheckoutSessionSubmitType`].
        pub submit_type: Option<CheckoutSessionSubmitType>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        pub subscription: Option<Expandable<objects::Subscription>>,
        /// A text.
        pub success_url: Option<String>,
        /// See [`CheckoutSessionTaxIdCollection`].
        pub tax_id_collection: Option<CheckoutSessionTaxIdCollection>,
        /// See [`CheckoutSessionTotalDetails`].
        pub total_details: Option<Box<CheckoutSessionTotalDetails>>,
        /// See [`CheckoutSessionUiMode`].
        pub ui_mode: Option<CheckoutSessionUiMode>,
        /// A text.
        pub url: Option<String>,
        /// See [`CheckoutSessionWalletOptions`].
        pub wallet_options: Option<CheckoutSessionWalletOptions>,
    }
}

record! {
    /// Item, as it comes back: anything may be missing.
    answer Item {
        /// See [`ItemAdjustableQuantity`].
        pub adjustable_quantity: Option<ItemAdjustableQuantity>,
        /// A whole number.
        pub amount_discount: Option<i64>,
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`ItemDiscount`].
        pub discounts: Option<Vec<ItemDiscount>>,
        /// A text.
        pub id: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`Price`](objects::Price).
        pub price: Option<Box<objects::Price>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list, each [`ItemTaxe`].
        pub taxes: Option<Vec<ItemTaxe>>,
    }
}

record! {
    /// List checkout session line items query, as it is sent.
    options ListCheckoutSessionLineItemsQuery {
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
    ListCheckoutSessionLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

choice! {
    /// List checkout sessions created: one of several things, or any other.
    ListCheckoutSessionsCreated {
        Integer(i64) if Value::is_i64,
        ListCheckoutSessionsCreatedValue(ListCheckoutSessionsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListCheckoutSessionsCreated {
        Integer(i64),
        ListCheckoutSessionsCreatedValue(ListCheckoutSessionsCreatedValue),
    }
}

record! {
    /// List checkout sessions customer details, as it is sent.
    request ListCheckoutSessionsCustomerDetails {
        /// A text.
        pub email: String,
    }
}

impl ListCheckoutSessionsCustomerDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), ..Slot::blank() }
    }
}

setters! {
    ListCheckoutSessionsCustomerDetails {
    }
}

texts! {
    /// List checkout sessions status: one of some texts, or any other.
    ListCheckoutSessionsStatus {
        Complete = "complete",
        Expired = "expired",
        Open = "open",
    }
}

record! {
    /// List checkout sessions query, as it is sent.
    options ListCheckoutSessionsQuery {
        /// See [`ListCheckoutSessionsCreated`].
        pub created: Option<ListCheckoutSessionsCreated>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`ListCheckoutSessionsCustomerDetails`].
        pub customer_details: Option<ListCheckoutSessionsCustomerDetails>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub payment_link: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListCheckoutSessionsStatus`].
        pub status: Option<ListCheckoutSessionsStatus>,
        /// A text.
        pub subscription: Option<String>,
    }
}

setters! {
    ListCheckoutSessionsQuery {
        set created: ListCheckoutSessionsCreated,
        set customer: String,
        set customer_account: String,
        set customer_details: ListCheckoutSessionsCustomerDetails,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_intent: String,
        set payment_link: String,
        set starting_after: String,
        set status: ListCheckoutSessionsStatus,
        set subscription: String,
    }
}

record! {
    /// Create checkout session, as it is sent.
    options CreateCheckoutSession {
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        pub adaptive_pricing: Option<CreateCheckoutSessionAdaptivePricing>,
        /// See [`CreateCheckoutSessionAfterExpiration`].
        pub after_expiration: Option<CreateCheckoutSessionAfterExpiration>,
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// A list, each [`CreateCheckoutSessionAllowedPaymentMethodType`].
        pub allowed_payment_method_types: Option<Vec<CreateCheckoutSessionAllowedPaymentMethodType>>,
        /// See [`CreateCheckoutSessionAutomaticTax`].
        pub automatic_tax: Option<CreateCheckoutSessionAutomaticTax>,
        /// See [`CheckoutSessionBillingAddressCollection`].
        pub billing_address_collection: Option<CheckoutSessionBillingAddressCollection>,
        /// See [`CreateCheckoutSessionBrandingSettings`].
        pub branding_settings: Option<Box<CreateCheckoutSessionBrandingSettings>>,
        /// A text.
        pub cancel_url: Option<String>,
        /// A text.
        pub client_reference_id: Option<String>,
        /// See [`CreateCheckoutSessionConsentCollection`].
        pub consent_collection: Option<CreateCheckoutSessionConsentCollection>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`CreateCheckoutSessionCustomField`].
        pub custom_fields: Option<Vec<CreateCheckoutSessionCustomField>>,
        /// See [`CreateCheckoutSessionCustomText`].
        pub custom_text: Option<Box<CreateCheckoutSessionCustomText>>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`CheckoutSessionCustomerCreation`].
        pub customer_creation: Option<CheckoutSessionCustomerCreation>,
        /// A text.
        pub customer_email: Option<String>,
        /// See [`CreateCheckoutSessionCustomerUpdate`].
        pub customer_update: Option<CreateCheckoutSessionCustomerUpdate>,
        /// A list, each [`CreateCheckoutSessionDiscount`].
        pub discounts: Option<Vec<CreateCheckoutSessionDiscount>>,
        /// A list, each [`CreateCheckoutSessionExcludedPaymentMethodType`].
        pub excluded_payment_method_types: Option<Vec<CreateCheckoutSessionExcludedPaymentMethodType>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub integration_identifier: Option<String>,
        /// See [`CreateCheckoutSessionInvoiceCreation`].
        pub invoice_creation: Option<CreateCheckoutSessionInvoiceCreation>,
        /// A list, each [`CreateCheckoutSessionLineItem`].
        pub line_items: Option<Vec<CreateCheckoutSessionLineItem>>,
        /// See [`CheckoutSessionLocale`].
        pub locale: Option<CheckoutSessionLocale>,
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        pub managed_payments: Option<CreateCheckoutSessionAdaptivePricing>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CheckoutSessionMode`].
        pub mode: Option<CheckoutSessionMode>,
        /// See [`CreateCheckoutSessionNameCollection`].
        pub name_collection: Option<CreateCheckoutSessionNameCollection>,
        /// A list, each [`CreateCheckoutSessionOptionalItem`].
        pub optional_items: Option<Vec<CreateCheckoutSessionOptionalItem>>,
        /// See [`CheckoutSessionOriginContext`].
        pub origin_context: Option<CheckoutSessionOriginContext>,
        /// See [`CreateCheckoutSessionPaymentIntentData`].
        pub payment_intent_data: Option<Box<CreateCheckoutSessionPaymentIntentData>>,
        /// See [`CheckoutSessionCustomerCreation`].
        pub payment_method_collection: Option<CheckoutSessionCustomerCreation>,
        /// A text.
        pub payment_method_configuration: Option<String>,
        /// See [`CreateCheckoutSessionPaymentMethodData`].
        pub payment_method_data: Option<CreateCheckoutSessionPaymentMethodData>,
        /// See [`CreateCheckoutSessionPaymentMethodOptions`].
        pub payment_method_options: Option<Box<CreateCheckoutSessionPaymentMethodOptions>>,
        /// See [`CreateCheckoutSessionPermissions`].
        pub permissions: Option<CreateCheckoutSessionPermissions>,
        /// See [`CreateCheckoutSessionPhoneNumberCollection`].
        pub phone_number_collection: Option<CreateCheckoutSessionPhoneNumberCollection>,
        /// See [`CheckoutSessionRedirectOnCompletion`].
        pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`CreateCheckoutSessionSavedPaymentMethodOptions`].
        pub saved_payment_method_options: Option<CreateCheckoutSessionSavedPaymentMethodOptions>,
        /// See [`CreateCheckoutSessionSetupIntentData`].
        pub setup_intent_data: Option<CreateCheckoutSessionSetupIntentData>,
        /// See [`CreateCheckoutSessionShippingAddressCollection`].
        pub shipping_address_collection: Option<CreateCheckoutSessionShippingAddressCollection>,
        /// A list, each [`CreateCheckoutSessionShippingOption`].
        pub shipping_options: Option<Vec<CreateCheckoutSessionShippingOption>>,
        /// See [`CheckoutSessionSubmitType`].
        pub submit_type: Option<CheckoutSessionSubmitType>,
        /// See [`CreateCheckoutSessionSubscriptionData`].
        pub subscription_data: Option<Box<CreateCheckoutSessionSubscriptionData>>,
        /// A text.
        pub success_url: Option<String>,
        /// See [`CreateCheckoutSessionTaxIdCollection`].
        pub tax_id_collection: Option<CreateCheckoutSessionTaxIdCollection>,
        /// See [`CheckoutSessionUiMode`].
        pub ui_mode: Option<CheckoutSessionUiMode>,
        /// See [`CreateCheckoutSessionWalletOptions`].
        pub wallet_options: Option<CreateCheckoutSessionWalletOptions>,
    }
}

setters! {
    CreateCheckoutSession {
        set adaptive_pricing: CreateCheckoutSessionAdaptivePricing,
        set after_expiration: CreateCheckoutSessionAfterExpiration,
        set allow_promotion_codes: bool,
        list allowed_payment_method_types: CreateCheckoutSessionAllowedPaymentMethodType,
        set automatic_tax: CreateCheckoutSessionAutomaticTax,
        set billing_address_collection: CheckoutSessionBillingAddressCollection,
        set branding_settings: Box<CreateCheckoutSessionBrandingSettings>,
        set cancel_url: String,
        set client_reference_id: String,
        set consent_collection: CreateCheckoutSessionConsentCollection,
        set currency: String,
        list custom_fields: CreateCheckoutSessionCustomField,
        set custom_text: Box<CreateCheckoutSessionCustomText>,
        set customer: String,
        set customer_account: String,
        set customer_creation: CheckoutSessionCustomerCreation,
        set customer_email: String,
        set customer_update: CreateCheckoutSessionCustomerUpdate,
        list discounts: CreateCheckoutSessionDiscount,
        list excluded_payment_method_types: CreateCheckoutSessionExcludedPaymentMethodType,
        list expand: String,
        set expires_at: i64,
        set integration_identifier: String,
        set invoice_creation: CreateCheckoutSessionInvoiceCreation,
        list line_items: CreateCheckoutSessionLineItem,
        set locale: CheckoutSessionLocale,
        set managed_payments: CreateCheckoutSessionAdaptivePricing,
        entry metadata: String,
        set mode: CheckoutSessionMode,
        set name_collection: CreateCheckoutSessionNameCollection,
        list optional_items: CreateCheckoutSessionOptionalItem,
        set origin_context: CheckoutSessionOriginContext,
        set payment_intent_data: Box<CreateCheckoutSessionPaymentIntentData>,
        set payment_method_collection: CheckoutSessionCustomerCreation,
        set payment_method_configuration: String,
        set payment_method_data: CreateCheckoutSessionPaymentMethodData,
        set payment_method_options: Box<CreateCheckoutSessionPaymentMethodOptions>,
        set permissions: CreateCheckoutSessionPermissions,
        set phone_number_collection: CreateCheckoutSessionPhoneNumberCollection,
        set redirect_on_completion: CheckoutSessionRedirectOnCompletion,
        set return_url: String,
        set saved_payment_method_options: CreateCheckoutSessionSavedPaymentMethodOptions,
        set setup_intent_data: CreateCheckoutSessionSetupIntentData,
        set shipping_address_collection: CreateCheckoutSessionShippingAddressCollection,
        list shipping_options: CreateCheckoutSessionShippingOption,
        set submit_type: CheckoutSessionSubmitType,
        set subscription_data: Box<CreateCheckoutSessionSubscriptionData>,
        set success_url: String,
        set tax_id_collection: CreateCheckoutSessionTaxIdCollection,
        set ui_mode: CheckoutSessionUiMode,
        set wallet_options: CreateCheckoutSessionWalletOptions,
    }
}

record! {
    /// Update checkout session, as it is sent.
    options UpdateCheckoutSession {
        /// See [`UpdateCheckoutSessionCollectedInformation`].
        pub collected_information: Option<UpdateCheckoutSessionCollectedInformation>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`UpdateCheckoutSessionLineItem`].
        pub line_items: Option<Vec<UpdateCheckoutSessionLineItem>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateCheckoutSessionPaymentIntentData`].
        pub payment_intent_data: Option<Box<UpdateCheckoutSessionPaymentIntentData>>,
        /// A list, each [`CreateCheckoutSessionShippingOption`].
        pub shipping_options: Option<OrUnset<Vec<CreateCheckoutSessionShippingOption>>>,
    }
}

setters! {
    UpdateCheckoutSession {
        set collected_information: UpdateCheckoutSessionCollectedInformation,
        list expand: String,
        list line_items: UpdateCheckoutSessionLineItem,
        entry metadata or unset_metadata: String,
        set payment_intent_data: Box<UpdateCheckoutSessionPaymentIntentData>,
        list shipping_options or unset_shipping_options: CreateCheckoutSessionShippingOption,
    }
}

record! {
    /// Expire checkout session, as it is sent.
    options ExpireCheckoutSession {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ExpireCheckoutSession {
        list expand: String,
    }
}

record! {
    /// Checkout session adaptive pricing, as it comes back: anything may be missing.
    answer CheckoutSessionAdaptivePricing {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Checkout session after expiration, as it comes back: anything may be missing.
    answer CheckoutSessionAfterExpiration {
        /// See [`CheckoutSessionAfterExpirationRecovery`].
        pub recovery: Option<CheckoutSessionAfterExpirationRecovery>,
    }
}

record! {
    /// Checkout session automatic tax, as it comes back: anything may be missing.
    answer CheckoutSessionAutomaticTax {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CheckoutSessionAutomaticTaxLiability`].
        pub liability: Option<CheckoutSessionAutomaticTaxLiability>,
        /// A text.
        pub provider: Option<String>,
        /// See [`CheckoutSessionAutomaticTaxStatus`].
        pub status: Option<CheckoutSessionAutomaticTaxStatus>,
    }
}

texts! {
    /// Checkout session billing address collection: one of some texts, or any other.
    CheckoutSessionBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

record! {
    /// Checkout session branding settings, as it comes back: anything may be missing.
    answer CheckoutSessionBrandingSettings {
        /// A text.
        pub background_color: Option<String>,
        /// See [`CheckoutSessionBrandingSettingsBorderStyle`].
        pub border_style: Option<CheckoutSessionBrandingSettingsBorderStyle>,
        /// A text.
        pub button_color: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub font_family: Option<String>,
        /// See [`CheckoutSessionBrandingSettingsIcon`].
        pub icon: Option<CheckoutSessionBrandingSettingsIcon>,
        /// See [`CheckoutSessionBrandingSettingsIcon`].
        pub logo: Option<CheckoutSessionBrandingSettingsIcon>,
    }
}

record! {
    /// Checkout session collected information, as it comes back: anything may be missing.
    answer CheckoutSessionCollectedInformation {
        /// A text.
        pub business_name: Option<String>,
        /// A text.
        pub individual_name: Option<String>,
        /// See [`CheckoutSessionCollectedInformationShippingDetails`].
        pub shipping_details: Option<CheckoutSessionCollectedInformationShippingDetails>,
    }
}

record! {
    /// Checkout session consent, as it comes back: anything may be missing.
    answer CheckoutSessionConsent {
        /// See [`CheckoutSessionConsentPromotions`].
        pub promotions: Option<CheckoutSessionConsentPromotions>,
        /// A text.
        pub terms_of_service: Option<String>,
    }
}

record! {
    /// Checkout session consent collection, as it comes back: anything may be missing.
    answer CheckoutSessionConsentCollection {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreement`].
        pub payment_method_reuse_agreement: Option<CheckoutSessionConsentCollectionPaymentMethodReuseAgreement>,
        /// See [`CheckoutSessionConsentCollectionPromotions`].
        pub promotions: Option<CheckoutSessionConsentCollectionPromotions>,
        /// See [`CheckoutSessionConsentCollectionTermsOfService`].
        pub terms_of_service: Option<CheckoutSessionConsentCollectionTermsOfService>,
    }
}

record! {
    /// Checkout session currency conversion, as it comes back: anything may be missing.
    answer CheckoutSessionCurrencyConversion {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// A text.
        pub fx_rate: Option<String>,
        /// A text.
        pub source_currency: Option<String>,
    }
}

record! {
    /// Checkout session custom field, as it comes back: anything may be missing.
    answer CheckoutSessionCustomField {
        /// See [`CheckoutSessionCustomFieldDropdown`].
        pub dropdown: Option<CheckoutSessionCustomFieldDropdown>,
        /// A text.
        pub key: Option<String>,
        /// See [`CheckoutSessionCustomFieldLabel`].
        pub label: Option<CheckoutSessionCustomFieldLabel>,
        /// See [`CheckoutSessionCustomFieldNumeric`].
        pub numeric: Option<CheckoutSessionCustomFieldNumeric>,
        /// Yes or no.
        pub optional: Option<bool>,
        /// See [`CheckoutSessionCustomFieldNumeric`].
        pub text: Option<CheckoutSessionCustomFieldNumeric>,
        /// See [`CheckoutSessionCustomFieldType`].
        pub r#type: Option<CheckoutSessionCustomFieldType> = "type",
    }
}

record! {
    /// Checkout session custom text, as it comes back: anything may be missing.
    answer CheckoutSessionCustomText {
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        pub after_submit: Option<CheckoutSessionCustomTextAfterSubmit>,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        pub shipping_address: Option<CheckoutSessionCustomTextAfterSubmit>,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        pub submit: Option<CheckoutSessionCustomTextAfterSubmit>,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        pub terms_of_service_acceptance: Option<CheckoutSessionCustomTextAfterSubmit>,
    }
}

texts! {
    /// Checkout session customer creation: one of some texts, or any other.
    CheckoutSessionCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

record! {
    /// Checkout session customer details, as it comes back: anything may be missing.
    answer CheckoutSessionCustomerDetails {
        /// See [`CheckoutSessionCustomerDetailsAddress`].
        pub address: Option<Box<CheckoutSessionCustomerDetailsAddress>>,
        /// A text.
        pub business_name: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub individual_name: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`CheckoutSessionCustomerDetailsTaxExempt`].
        pub tax_exempt: Option<CheckoutSessionCustomerDetailsTaxExempt>,
        /// A list, each [`CheckoutSessionCustomerDetailsTaxId`].
        pub tax_ids: Option<Vec<CheckoutSessionCustomerDetailsTaxId>>,
    }
}

record! {
    /// Checkout session discount, as it comes back: anything may be missing.
    answer CheckoutSessionDiscount {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        pub coupon: Option<Expandable<objects::Coupon>>,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        pub promotion_code: Option<Expandable<objects::PromotionCode>>,
    }
}

record! {
    /// Checkout session invoice creation, as it comes back: anything may be missing.
    answer CheckoutSessionInvoiceCreation {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CheckoutSessionInvoiceCreationInvoiceData`].
        pub invoice_data: Option<Box<CheckoutSessionInvoiceCreationInvoiceData>>,
    }
}

texts! {
    /// Checkout session locale: one of some texts, or any other.
    CheckoutSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnGb = "en-GB",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
        HiIn = "hi-IN",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Lv = "lv",
        Ms = "ms",
        Mt = "mt",
        Nb = "nb",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhTw = "zh-TW",
    }
}

texts! {
    /// Checkout session mode: one of some texts, or any other.
    CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }
}

record! {
    /// Checkout session name collection, as it comes back: anything may be missing.
    answer CheckoutSessionNameCollection {
        /// See [`CheckoutSessionNameCollectionBusiness`].
        pub business: Option<CheckoutSessionNameCollectionBusiness>,
        /// See [`CheckoutSessionNameCollectionBusiness`].
        pub individual: Option<CheckoutSessionNameCollectionBusiness>,
    }
}

record! {
    /// Checkout session optional item, as it comes back: anything may be missing.
    answer CheckoutSessionOptionalItem {
        /// See [`ItemAdjustableQuantity`].
        pub adjustable_quantity: Option<ItemAdjustableQuantity>,
        /// A text.
        pub price: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

texts! {
    /// Checkout session origin context: one of some texts, or any other.
    CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }
}

record! {
    /// Checkout session payment method configuration details, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodConfigurationDetails {
        /// A text.
        pub id: String,
        /// A text.
        pub parent: Option<String>,
    }
}

record! {
    /// Checkout session payment method options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptions {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<CheckoutSessionPaymentMethodOptionsAcssDebit>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub affirm: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub afterpay_clearpay: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub alipay: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        pub alma: Option<CheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub amazon_pay: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAuBecsDebit`].
        pub au_becs_debit: Option<CheckoutSessionPaymentMethodOptionsAuBecsDebit>,
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<CheckoutSessionPaymentMethodOptionsBacsDebit>,
        /// See [`CheckoutSessionPaymentMethodOptionsBancontact`].
        pub bancontact: Option<CheckoutSessionPaymentMethodOptionsBancontact>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        pub billie: Option<CheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CheckoutSessionPaymentMethodOptionsBoleto`].
        pub boleto: Option<CheckoutSessionPaymentMethodOptionsBoleto>,
        /// See [`CheckoutSessionPaymentMethodOptionsCard`].
        pub card: Option<Box<CheckoutSessionPaymentMethodOptionsCard>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub cashapp: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<Box<CheckoutSessionPaymentMethodOptionsCustomerBalance>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub eps: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub fpx: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub giropay: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub grabpay: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub ideal: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub kakao_pay: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsKlarna`].
        pub klarna: Option<CheckoutSessionPaymentMethodOptionsKlarna>,
        /// See [`CheckoutSessionPaymentMethodOptionsKonbini`].
        pub konbini: Option<CheckoutSessionPaymentMethodOptionsKonbini>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub kr_card: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub link: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub mobilepay: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub multibanco: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub naver_pay: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsOxxo`].
        pub oxxo: Option<CheckoutSessionPaymentMethodOptionsOxxo>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub p24: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub payco: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub paynow: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaypal`].
        pub paypal: Option<CheckoutSessionPaymentMethodOptionsPaypal>,
        /// See [`CheckoutSessionPaymentMethodOptionsPayto`].
        pub payto: Option<CheckoutSessionPaymentMethodOptionsPayto>,
        /// See [`CheckoutSessionPaymentMethodOptionsPix`].
        pub pix: Option<CheckoutSessionPaymentMethodOptionsPix>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub revolut_pay: Option<CheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub samsung_pay: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        pub satispay: Option<CheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        pub scalapay: Option<CheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<CheckoutSessionPaymentMethodOptionsBacsDebit>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        pub sequra: Option<CheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        pub sofort: Option<CheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        pub sunbit: Option<CheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CheckoutSessionPaymentMethodOptionsSwish`].
        pub swish: Option<CheckoutSessionPaymentMethodOptionsSwish>,
        /// See [`CheckoutSessionPaymentMethodOptionsBancontact`].
        pub twint: Option<CheckoutSessionPaymentMethodOptionsBancontact>,
        /// See [`CheckoutSessionPaymentMethodOptionsUpi`].
        pub upi: Option<Box<CheckoutSessionPaymentMethodOptionsUpi>>,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<CheckoutSessionPaymentMethodOptionsUsBankAccount>,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPay`].
        pub wechat_pay: Option<CheckoutSessionPaymentMethodOptionsWechatPay>,
    }
}

texts! {
    /// Checkout session payment status: one of some texts, or any other.
    CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }
}

record! {
    /// Checkout session permissions, as it comes back: anything may be missing.
    answer CheckoutSessionPermissions {
        /// See [`CheckoutSessionPermissionsUpdateShippingDetails`].
        pub update_shipping_details: Option<CheckoutSessionPermissionsUpdateShippingDetails>,
    }
}

record! {
    /// Checkout session presentment details, as it comes back: anything may be missing.
    answer CheckoutSessionPresentmentDetails {
        /// A whole number.
        pub presentment_amount: Option<i64>,
        /// A text.
        pub presentment_currency: Option<String>,
    }
}

texts! {
    /// Checkout session redirect on completion: one of some texts, or any other.
    CheckoutSessionRedirectOnCompletion {
        Always = "always",
        IfRequired = "if_required",
        Never = "never",
    }
}

record! {
    /// Checkout session saved payment method options, as it comes back: anything may be missing.
    answer CheckoutSessionSavedPaymentMethodOptions {
        /// A list, each [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        pub allow_redisplay_filters: Option<Vec<CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter>>,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        pub payment_method_remove: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove>,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        pub payment_method_save: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove>,
    }
}

record! {
    /// Checkout session shipping address collection, as it comes back: anything may be missing.
    answer CheckoutSessionShippingAddressCollection {
        /// A list, each [`CheckoutSessionShippingAddressCollectionAllowedCountry`].
        pub allowed_countries: Option<Vec<CheckoutSessionShippingAddressCollectionAllowedCountry>>,
    }
}

record! {
    /// Checkout session shipping cost, as it comes back: anything may be missing.
    answer CheckoutSessionShippingCost {
        /// A whole number.
        pub amount_subtotal: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// A whole number.
        pub amount_total: Option<i64>,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        pub shipping_rate: Option<Expandable<objects::ShippingRate>>,
        /// A list, each [`ItemTaxe`].
        pub taxes: Option<Vec<ItemTaxe>>,
    }
}

record! {
    /// Checkout session shipping option, as it comes back: anything may be missing.
    answer CheckoutSessionShippingOption {
        /// A whole number.
        pub shipping_amount: Option<i64>,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        pub shipping_rate: Option<Expandable<objects::ShippingRate>>,
    }
}

texts! {
    /// Checkout session submit type: one of some texts, or any other.
    CheckoutSessionSubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
}

record! {
    /// Checkout session tax id collection, as it comes back: anything may be missing.
    answer CheckoutSessionTaxIdCollection {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CheckoutSessionTaxIdCollectionRequired`].
        pub required: Option<CheckoutSessionTaxIdCollectionRequired>,
    }
}

record! {
    /// Checkout session total details, as it comes back: anything may be missing.
    answer CheckoutSessionTotalDetails {
        /// A whole number.
        pub amount_discount: Option<i64>,
        /// A whole number.
        pub amount_shipping: Option<i64>,
        /// A whole number.
        pub amount_tax: Option<i64>,
        /// See [`CheckoutSessionTotalDetailsBreakdown`].
        pub breakdown: Option<CheckoutSessionTotalDetailsBreakdown>,
    }
}

texts! {
    /// Checkout session ui mode: one of some texts, or any other.
    CheckoutSessionUiMode {
        Elements = "elements",
        EmbeddedPage = "embedded_page",
        Form = "form",
        HostedPage = "hosted_page",
    }
}

record! {
    /// Checkout session wallet options, as it comes back: anything may be missing.
    answer CheckoutSessionWalletOptions {
        /// See [`CheckoutSessionWalletOptionsLink`].
        pub link: Option<CheckoutSessionWalletOptionsLink>,
    }
}

record! {
    /// Item adjustable quantity, as it comes back: anything may be missing.
    answer ItemAdjustableQuantity {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

record! {
    /// Item discount, as it comes back: anything may be missing.
    answer ItemDiscount {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`Discount`](objects::Discount).
        pub discount: Option<Box<objects::Discount>>,
    }
}

record! {
    /// Item taxe, as it comes back: anything may be missing.
    answer ItemTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`TaxRate`](objects::TaxRate).
        pub rate: Option<Box<objects::TaxRate>>,
        /// See [`ItemTaxeTaxabilityReason`].
        pub taxability_reason: Option<ItemTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
    }
}

record! {
    /// List checkout sessions created value, as it is sent.
    options ListCheckoutSessionsCreatedValue {
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
    ListCheckoutSessionsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create checkout session adaptive pricing, as it is sent.
    options CreateCheckoutSessionAdaptivePricing {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

setters! {
    CreateCheckoutSessionAdaptivePricing {
        set enabled: bool,
    }
}

record! {
    /// Create checkout session after expiration, as it is sent.
    options CreateCheckoutSessionAfterExpiration {
        /// See [`CreateCheckoutSessionAfterExpirationRecovery`].
        pub recovery: Option<CreateCheckoutSessionAfterExpirationRecovery>,
    }
}

setters! {
    CreateCheckoutSessionAfterExpiration {
        set recovery: CreateCheckoutSessionAfterExpirationRecovery,
    }
}

texts! {
    /// Create checkout session allowed payment method type: one of some texts, or any other.
    CreateCheckoutSessionAllowedPaymentMethodType {
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
    /// Create checkout session automatic tax, as it is sent.
    request CreateCheckoutSessionAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        pub liability: Option<CreateCheckoutSessionAutomaticTaxLiability>,
    }
}

impl CreateCheckoutSessionAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionAutomaticTax {
        set liability: CreateCheckoutSessionAutomaticTaxLiability,
    }
}

record! {
    /// Create checkout session branding settings, as it is sent.
    options CreateCheckoutSessionBrandingSettings {
        /// A text.
        pub background_color: Option<String>,
        /// See [`CheckoutSessionBrandingSettingsBorderStyle`].
        pub border_style: Option<OrUnset<CheckoutSessionBrandingSettingsBorderStyle>>,
        /// A text.
        pub button_color: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// See [`CreateCheckoutSessionBrandingSettingsFontFamily`].
        pub font_family: Option<OrUnset<CreateCheckoutSessionBrandingSettingsFontFamily>>,
        /// See [`CreateCheckoutSessionBrandingSettingsIcon`].
        pub icon: Option<CreateCheckoutSessionBrandingSettingsIcon>,
        /// See [`CreateCheckoutSessionBrandingSettingsIcon`].
        pub logo: Option<CreateCheckoutSessionBrandingSettingsIcon>,
    }
}

setters! {
    CreateCheckoutSessionBrandingSettings {
        set background_color: String,
        set border_style or unset_border_style: CheckoutSessionBrandingSettingsBorderStyle,
        set button_color: String,
        set display_name: String,
        set font_family or unset_font_family: CreateCheckoutSessionBrandingSettingsFontFamily,
        set icon: CreateCheckoutSessionBrandingSettingsIcon,
        set logo: CreateCheckoutSessionBrandingSettingsIcon,
    }
}

record! {
    /// Create checkout session consent collection, as it is sent.
    options CreateCheckoutSessionConsentCollection {
        /// See [`CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement`].
        pub payment_method_reuse_agreement: Option<CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement>,
        /// See [`CheckoutSessionConsentCollectionPromotions`].
        pub promotions: Option<CheckoutSessionConsentCollectionPromotions>,
        /// See [`CheckoutSessionConsentCollectionTermsOfService`].
        pub terms_of_service: Option<CheckoutSessionConsentCollectionTermsOfService>,
    }
}

setters! {
    CreateCheckoutSessionConsentCollection {
        set payment_method_reuse_agreement: CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement,
        set promotions: CheckoutSessionConsentCollectionPromotions,
        set terms_of_service: CheckoutSessionConsentCollectionTermsOfService,
    }
}

record! {
    /// Create checkout session custom field, as it is sent.
    request CreateCheckoutSessionCustomField {
        /// See [`CreateCheckoutSessionCustomFieldDropdown`].
        pub dropdown: Option<CreateCheckoutSessionCustomFieldDropdown>,
        /// A text.
        pub key: String,
        /// See [`CreateCheckoutSessionCustomFieldLabel`].
        pub label: CreateCheckoutSessionCustomFieldLabel,
        /// See [`CreateCheckoutSessionCustomFieldNumeric`].
        pub numeric: Option<CreateCheckoutSessionCustomFieldNumeric>,
        /// Yes or no.
        pub optional: Option<bool>,
        /// See [`CreateCheckoutSessionCustomFieldNumeric`].
        pub text: Option<CreateCheckoutSessionCustomFieldNumeric>,
        /// See [`CheckoutSessionCustomFieldType`].
        pub r#type: CheckoutSessionCustomFieldType = "type",
    }
}

impl CreateCheckoutSessionCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        label: impl Into<CreateCheckoutSessionCustomFieldLabel>,
        r#type: impl Into<CheckoutSessionCustomFieldType>,
    ) -> Self {
        Self { key: key.into(), label: label.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionCustomField {
        set dropdown: CreateCheckoutSessionCustomFieldDropdown,
        set numeric: CreateCheckoutSessionCustomFieldNumeric,
        set optional: bool,
        set text: CreateCheckoutSessionCustomFieldNumeric,
    }
}

record! {
    /// Create checkout session custom text, as it is sent.
    options CreateCheckoutSessionCustomText {
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        pub after_submit: Option<OrUnset<CreateCheckoutSessionCustomTextAfterSubmit>>,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        pub shipping_address: Option<OrUnset<CreateCheckoutSessionCustomTextAfterSubmit>>,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        pub submit: Option<OrUnset<CreateCheckoutSessionCustomTextAfterSubmit>>,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        pub terms_of_service_acceptance: Option<OrUnset<CreateCheckoutSessionCustomTextAfterSubmit>>,
    }
}

setters! {
    CreateCheckoutSessionCustomText {
        set after_submit or unset_after_submit: CreateCheckoutSessionCustomTextAfterSubmit,
        set shipping_address or unset_shipping_address: CreateCheckoutSessionCustomTextAfterSubmit,
        set submit or unset_submit: CreateCheckoutSessionCustomTextAfterSubmit,
        set terms_of_service_acceptance or unset_terms_of_service_acceptance: CreateCheckoutSessionCustomTextAfterSubmit,
    }
}

record! {
    /// Create checkout session customer update, as it is sent.
    options CreateCheckoutSessionCustomerUpdate {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        pub address: Option<CreateCheckoutSessionCustomerUpdateAddress>,
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        pub name: Option<CreateCheckoutSessionCustomerUpdateAddress>,
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        pub shipping: Option<CreateCheckoutSessionCustomerUpdateAddress>,
    }
}

setters! {
    CreateCheckoutSessionCustomerUpdate {
        set address: CreateCheckoutSessionCustomerUpdateAddress,
        set name: CreateCheckoutSessionCustomerUpdateAddress,
        set shipping: CreateCheckoutSessionCustomerUpdateAddress,
    }
}

record! {
    /// Create checkout session discount, as it is sent.
    options CreateCheckoutSessionDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionDiscount {
        set coupon: String,
        set promotion_code: String,
    }
}

texts! {
    /// Create checkout session excluded payment method type: one of some texts, or any other.
    CreateCheckoutSessionExcludedPaymentMethodType {
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
    /// Create checkout session invoice creation, as it is sent.
    request CreateCheckoutSessionInvoiceCreation {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceData`].
        pub invoice_data: Option<Box<CreateCheckoutSessionInvoiceCreationInvoiceData>>,
    }
}

impl CreateCheckoutSessionInvoiceCreation {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionInvoiceCreation {
        set invoice_data: Box<CreateCheckoutSessionInvoiceCreationInvoiceData>,
    }
}

record! {
    /// Create checkout session line item, as it is sent.
    options CreateCheckoutSessionLineItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreateCheckoutSessionLineItemAdjustableQuantity>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateCheckoutSessionLineItemPriceData`].
        pub price_data: Option<Box<CreateCheckoutSessionLineItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<Vec<String>>,
    }
}

setters! {
    CreateCheckoutSessionLineItem {
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
        entry metadata: String,
        set price: String,
        set price_data: Box<CreateCheckoutSessionLineItemPriceData>,
        set quantity: i64,
        list tax_rates: String,
    }
}

record! {
    /// Create checkout session name collection, as it is sent.
    options CreateCheckoutSessionNameCollection {
        /// See [`CreateCheckoutSessionNameCollectionBusiness`].
        pub business: Option<CreateCheckoutSessionNameCollectionBusiness>,
        /// See [`CreateCheckoutSessionNameCollectionBusiness`].
        pub individual: Option<CreateCheckoutSessionNameCollectionBusiness>,
    }
}

setters! {
    CreateCheckoutSessionNameCollection {
        set business: CreateCheckoutSessionNameCollectionBusiness,
        set individual: CreateCheckoutSessionNameCollectionBusiness,
    }
}

record! {
    /// Create checkout session optional item, as it is sent.
    request CreateCheckoutSessionOptionalItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreateCheckoutSessionLineItemAdjustableQuantity>,
        /// A text.
        pub price: String,
        /// A whole number.
        pub quantity: i64,
    }
}

impl CreateCheckoutSessionOptionalItem {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self { price: price.into(), quantity: quantity.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionOptionalItem {
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
    }
}

record! {
    /// Create checkout session payment intent data, as it is sent.
    options CreateCheckoutSessionPaymentIntentData {
        /// A whole number.
        pub application_fee_amount: Option<i64>,
        /// See [`CreateCheckoutSessionPaymentIntentDataCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentIntentDataCaptureMethod>,
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A text.
        pub receipt_email: Option<String>,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentIntentDataSetupFutureUsage>,
        /// See [`CreateCheckoutSessionPaymentIntentDataShipping`].
        pub shipping: Option<CreateCheckoutSessionPaymentIntentDataShipping>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
        /// See [`CreateCheckoutSessionPaymentIntentDataTransferData`].
        pub transfer_data: Option<CreateCheckoutSessionPaymentIntentDataTransferData>,
        /// A text.
        pub transfer_group: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentIntentData {
        set application_fee_amount: i64,
        set capture_method: CreateCheckoutSessionPaymentIntentDataCaptureMethod,
        set description: String,
        entry metadata: String,
        set on_behalf_of: String,
        set receipt_email: String,
        set setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        set shipping: CreateCheckoutSessionPaymentIntentDataShipping,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
        set transfer_data: CreateCheckoutSessionPaymentIntentDataTransferData,
        set transfer_group: String,
    }
}

record! {
    /// Create checkout session payment method data, as it is sent.
    options CreateCheckoutSessionPaymentMethodData {
        /// See [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        pub allow_redisplay: Option<CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodData {
        set allow_redisplay: CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter,
    }
}

record! {
    /// Create checkout session payment method options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptions {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<CreateCheckoutSessionPaymentMethodOptionsAcssDebit>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub affirm: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub afterpay_clearpay: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipay`].
        pub alipay: Option<CreateCheckoutSessionPaymentMethodOptionsAlipay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        pub alma: Option<CreateCheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub amazon_pay: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit`].
        pub au_becs_debit: Option<CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebit`].
        pub bacs_debit: Option<CreateCheckoutSessionPaymentMethodOptionsBacsDebit>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        pub bancontact: Option<CreateCheckoutSessionPaymentMethodOptionsBancontact>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        pub billie: Option<CreateCheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBlik`].
        pub blik: Option<CreateCheckoutSessionPaymentMethodOptionsBlik>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBoleto`].
        pub boleto: Option<CreateCheckoutSessionPaymentMethodOptionsBoleto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCard`].
        pub card: Option<Box<CreateCheckoutSessionPaymentMethodOptionsCard>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCashapp`].
        pub cashapp: Option<CreateCheckoutSessionPaymentMethodOptionsCashapp>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub crypto: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<Box<CreateCheckoutSessionPaymentMethodOptionsCustomerBalance>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        pub demo_pay: Option<CreateCheckoutSessionPaymentMethodOptionsBancontact>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub eps: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub fpx: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub giropay: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub grabpay: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub ideal: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub kakao_pay: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKlarna`].
        pub klarna: Option<CreateCheckoutSessionPaymentMethodOptionsKlarna>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKonbini`].
        pub konbini: Option<CreateCheckoutSessionPaymentMethodOptionsKonbini>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub kr_card: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub link: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub mobilepay: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub multibanco: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub naver_pay: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKonbini`].
        pub oxxo: Option<CreateCheckoutSessionPaymentMethodOptionsKonbini>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsP24`].
        pub p24: Option<CreateCheckoutSessionPaymentMethodOptionsP24>,
        /// Values by name.
        pub pay_by_bank: Option<BTreeMap<String, Value>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub payco: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub paynow: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaypal`].
        pub paypal: Option<Box<CreateCheckoutSessionPaymentMethodOptionsPaypal>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPayto`].
        pub payto: Option<CreateCheckoutSessionPaymentMethodOptionsPayto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPix`].
        pub pix: Option<CreateCheckoutSessionPaymentMethodOptionsPix>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        pub revolut_pay: Option<CreateCheckoutSessionPaymentMethodOptionsAmazonPay>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub samsung_pay: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        pub satispay: Option<CreateCheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        pub scalapay: Option<CreateCheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebit`].
        pub sepa_debit: Option<CreateCheckoutSessionPaymentMethodOptionsBacsDebit>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        pub sequra: Option<CreateCheckoutSessionPaymentMethodOptionsAlma>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        pub sofort: Option<CreateCheckoutSessionPaymentMethodOptionsCrypto>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        pub sunbit: Option<CreateCheckoutSessionPaymentMethodOptionsAffirm>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsSwish`].
        pub swish: Option<CreateCheckoutSessionPaymentMethodOptionsSwish>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        pub twint: Option<CreateCheckoutSessionPaymentMethodOptionsBancontact>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUpi`].
        pub upi: Option<Box<CreateCheckoutSessionPaymentMethodOptionsUpi>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<Box<CreateCheckoutSessionPaymentMethodOptionsUsBankAccount>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsWechatPay`].
        pub wechat_pay: Option<CreateCheckoutSessionPaymentMethodOptionsWechatPay>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptions {
        set acss_debit: CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
        set affirm: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set afterpay_clearpay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set alipay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
        set alma: CreateCheckoutSessionPaymentMethodOptionsAlma,
        set amazon_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set au_becs_debit: CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
        set bacs_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
        set bancontact: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        set billie: CreateCheckoutSessionPaymentMethodOptionsAlma,
        set blik: CreateCheckoutSessionPaymentMethodOptionsBlik,
        set boleto: CreateCheckoutSessionPaymentMethodOptionsBoleto,
        set card: Box<CreateCheckoutSessionPaymentMethodOptionsCard>,
        set cashapp: CreateCheckoutSessionPaymentMethodOptionsCashapp,
        set crypto: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set customer_balance: Box<CreateCheckoutSessionPaymentMethodOptionsCustomerBalance>,
        set demo_pay: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        set eps: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set fpx: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set giropay: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set grabpay: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set ideal: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set kakao_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set klarna: CreateCheckoutSessionPaymentMethodOptionsKlarna,
        set konbini: CreateCheckoutSessionPaymentMethodOptionsKonbini,
        set kr_card: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set link: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set mobilepay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set multibanco: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set naver_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set oxxo: CreateCheckoutSessionPaymentMethodOptionsKonbini,
        set p24: CreateCheckoutSessionPaymentMethodOptionsP24,
        entry pay_by_bank: Value,
        set payco: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set paynow: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set paypal: Box<CreateCheckoutSessionPaymentMethodOptionsPaypal>,
        set payto: CreateCheckoutSessionPaymentMethodOptionsPayto,
        set pix: CreateCheckoutSessionPaymentMethodOptionsPix,
        set revolut_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        set samsung_pay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set satispay: CreateCheckoutSessionPaymentMethodOptionsAlma,
        set scalapay: CreateCheckoutSessionPaymentMethodOptionsAlma,
        set sepa_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
        set sequra: CreateCheckoutSessionPaymentMethodOptionsAlma,
        set sofort: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        set sunbit: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        set swish: CreateCheckoutSessionPaymentMethodOptionsSwish,
        set twint: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        set upi: Box<CreateCheckoutSessionPaymentMethodOptionsUpi>,
        set us_bank_account: Box<CreateCheckoutSessionPaymentMethodOptionsUsBankAccount>,
        set wechat_pay: CreateCheckoutSessionPaymentMethodOptionsWechatPay,
    }
}

record! {
    /// Create checkout session permissions, as it is sent.
    options CreateCheckoutSessionPermissions {
        /// See [`CheckoutSessionPermissionsUpdateShippingDetails`].
        pub update_shipping_details: Option<CheckoutSessionPermissionsUpdateShippingDetails>,
    }
}

setters! {
    CreateCheckoutSessionPermissions {
        set update_shipping_details: CheckoutSessionPermissionsUpdateShippingDetails,
    }
}

record! {
    /// Create checkout session phone number collection, as it is sent.
    request CreateCheckoutSessionPhoneNumberCollection {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateCheckoutSessionPhoneNumberCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPhoneNumberCollection {
    }
}

record! {
    /// Create checkout session saved payment method options, as it is sent.
    options CreateCheckoutSessionSavedPaymentMethodOptions {
        /// A list, each [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        pub allow_redisplay_filters: Option<Vec<CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter>>,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        pub payment_method_remove: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove>,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        pub payment_method_save: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove>,
    }
}

setters! {
    CreateCheckoutSessionSavedPaymentMethodOptions {
        list allow_redisplay_filters: CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter,
        set payment_method_remove: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
        set payment_method_save: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
    }
}

record! {
    /// Create checkout session setup intent data, as it is sent.
    options CreateCheckoutSessionSetupIntentData {
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionSetupIntentData {
        set description: String,
        entry metadata: String,
        set on_behalf_of: String,
    }
}

record! {
    /// Create checkout session shipping address collection, as it is sent.
    request CreateCheckoutSessionShippingAddressCollection {
        /// A list, each [`CheckoutSessionShippingAddressCollectionAllowedCountry`].
        pub allowed_countries: Vec<CheckoutSessionShippingAddressCollectionAllowedCountry>,
    }
}

impl CreateCheckoutSessionShippingAddressCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allowed_countries: impl IntoIterator<Item: Into<CheckoutSessionShippingAddressCollectionAllowedCountry>>,
    ) -> Self {
        Self { allowed_countries: allowed_countries.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionShippingAddressCollection {
    }
}

record! {
    /// Create checkout session shipping option, as it is sent.
    options CreateCheckoutSessionShippingOption {
        /// A text.
        pub shipping_rate: Option<String>,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateData`].
        pub shipping_rate_data: Option<Box<CreateCheckoutSessionShippingOptionShippingRateData>>,
    }
}

setters! {
    CreateCheckoutSessionShippingOption {
        set shipping_rate: String,
        set shipping_rate_data: Box<CreateCheckoutSessionShippingOptionShippingRateData>,
    }
}

record! {
    /// Create checkout session subscription data, as it is sent.
    options CreateCheckoutSessionSubscriptionData {
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// A whole number.
        pub billing_cycle_anchor: Option<i64>,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig`].
        pub billing_cycle_anchor_config: Option<CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig>,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingMode`].
        pub billing_mode: Option<CreateCheckoutSessionSubscriptionDataBillingMode>,
        /// A list.
        pub default_tax_rates: Option<Vec<String>>,
        /// A text.
        pub description: Option<String>,
        /// See [`CreateCheckoutSessionSubscriptionDataInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateCheckoutSessionSubscriptionDataInvoiceSettings>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval`].
        pub pending_invoice_item_interval: Option<CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval>,
        /// See [`CreateCheckoutSessionSubscriptionDataProrationBehavior`].
        pub proration_behavior: Option<CreateCheckoutSessionSubscriptionDataProrationBehavior>,
        /// See [`CreateCheckoutSessionSubscriptionDataTransferData`].
        pub transfer_data: Option<CreateCheckoutSessionSubscriptionDataTransferData>,
        /// A whole number.
        pub trial_end: Option<i64>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettings`].
        pub trial_settings: Option<CreateCheckoutSessionSubscriptionDataTrialSettings>,
    }
}

setters! {
    CreateCheckoutSessionSubscriptionData {
        set application_fee_percent: f64,
        set billing_cycle_anchor: i64,
        set billing_cycle_anchor_config: CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig,
        set billing_mode: CreateCheckoutSessionSubscriptionDataBillingMode,
        list default_tax_rates: String,
        set description: String,
        set invoice_settings: Box<CreateCheckoutSessionSubscriptionDataInvoiceSettings>,
        entry metadata: String,
        set on_behalf_of: String,
        set pending_invoice_item_interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval,
        set proration_behavior: CreateCheckoutSessionSubscriptionDataProrationBehavior,
        set transfer_data: CreateCheckoutSessionSubscriptionDataTransferData,
        set trial_end: i64,
        set trial_period_days: i64,
        set trial_settings: CreateCheckoutSessionSubscriptionDataTrialSettings,
    }
}

record! {
    /// Create checkout session tax id collection, as it is sent.
    request CreateCheckoutSessionTaxIdCollection {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CheckoutSessionTaxIdCollectionRequired`].
        pub required: Option<CheckoutSessionTaxIdCollectionRequired>,
    }
}

impl CreateCheckoutSessionTaxIdCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionTaxIdCollection {
        set required: CheckoutSessionTaxIdCollectionRequired,
    }
}

record! {
    /// Create checkout session wallet options, as it is sent.
    options CreateCheckoutSessionWalletOptions {
        /// See [`CreateCheckoutSessionWalletOptionsLink`].
        pub link: Option<CreateCheckoutSessionWalletOptionsLink>,
    }
}

setters! {
    CreateCheckoutSessionWalletOptions {
        set link: CreateCheckoutSessionWalletOptionsLink,
    }
}

record! {
    /// Update checkout session collected information, as it is sent.
    options UpdateCheckoutSessionCollectedInformation {
        /// See [`UpdateCheckoutSessionCollectedInformationShippingDetails`].
        pub shipping_details: Option<UpdateCheckoutSessionCollectedInformationShippingDetails>,
    }
}

setters! {
    UpdateCheckoutSessionCollectedInformation {
        set shipping_details: UpdateCheckoutSessionCollectedInformationShippingDetails,
    }
}

record! {
    /// Update checkout session line item, as it is sent.
    options UpdateCheckoutSessionLineItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        pub adjustable_quantity: Option<CreateCheckoutSessionLineItemAdjustableQuantity>,
        /// A text.
        pub id: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateCheckoutSessionLineItemPriceData`].
        pub price_data: Option<Box<CreateCheckoutSessionLineItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateCheckoutSessionLineItem {
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
        set id: String,
        entry metadata or unset_metadata: String,
        set price: String,
        set price_data: Box<CreateCheckoutSessionLineItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Update checkout session payment intent data, as it is sent.
    options UpdateCheckoutSessionPaymentIntentData {
        /// A text.
        pub description: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<CreateCheckoutSessionPaymentIntentDataSetupFutureUsage>>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_suffix: Option<String>,
    }
}

setters! {
    UpdateCheckoutSessionPaymentIntentData {
        set description: String,
        entry metadata or unset_metadata: String,
        set setup_future_usage or unset_setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        set statement_descriptor: String,
        set statement_descriptor_suffix: String,
    }
}

record! {
    /// Checkout session after expiration recovery, as it comes back: anything may be missing.
    answer CheckoutSessionAfterExpirationRecovery {
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Checkout session automatic tax liability, as it comes back: anything may be missing.
    answer CheckoutSessionAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`CheckoutSessionAutomaticTaxLiabilityType`].
        pub r#type: Option<CheckoutSessionAutomaticTaxLiabilityType> = "type",
    }
}

texts! {
    /// Checkout session automatic tax status: one of some texts, or any other.
    CheckoutSessionAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}

texts! {
    /// Checkout session branding settings border style: one of some texts, or any other.
    CheckoutSessionBrandingSettingsBorderStyle {
        Pill = "pill",
        Rectangular = "rectangular",
        Rounded = "rounded",
    }
}

record! {
    /// Checkout session branding settings icon, as it comes back: anything may be missing.
    answer CheckoutSessionBrandingSettingsIcon {
        /// A text.
        pub file: Option<String>,
        /// See [`CheckoutSessionBrandingSettingsIconType`].
        pub r#type: Option<CheckoutSessionBrandingSettingsIconType> = "type",
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Checkout session collected information shipping details, as it comes back: anything may be missing.
    answer CheckoutSessionCollectedInformationShippingDetails {
        /// See [`CheckoutSessionCollectedInformationShippingDetailsAddress`].
        pub address: Option<Box<CheckoutSessionCollectedInformationShippingDetailsAddress>>,
        /// A text.
        pub name: Option<String>,
    }
}

texts! {
    /// Checkout session consent promotions: one of some texts, or any other.
    CheckoutSessionConsentPromotions {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }
}

record! {
    /// Checkout session consent collection payment method reuse agreement, as it comes back: anything may be missing.
    answer CheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition`].
        pub position: Option<CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition>,
    }
}

texts! {
    /// Checkout session consent collection promotions: one of some texts, or any other.
    CheckoutSessionConsentCollectionPromotions {
        Auto = "auto",
        None = "none",
    }
}

texts! {
    /// Checkout session consent collection terms of service: one of some texts, or any other.
    CheckoutSessionConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
}

record! {
    /// Checkout session custom field dropdown, as it comes back: anything may be missing.
    answer CheckoutSessionCustomFieldDropdown {
        /// A text.
        pub default_value: Option<String>,
        /// A list, each [`CheckoutSessionCustomFieldDropdownOption`].
        pub options: Option<Vec<CheckoutSessionCustomFieldDropdownOption>>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Checkout session custom field label, as it comes back: anything may be missing.
    answer CheckoutSessionCustomFieldLabel {
        /// A text.
        pub custom: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Checkout session custom field numeric, as it comes back: anything may be missing.
    answer CheckoutSessionCustomFieldNumeric {
        /// A text.
        pub default_value: Option<String>,
        /// A whole number.
        pub maximum_length: Option<i64>,
        /// A whole number.
        pub minimum_length: Option<i64>,
        /// A text.
        pub value: Option<String>,
    }
}

texts! {
    /// Checkout session custom field type: one of some texts, or any other.
    CheckoutSessionCustomFieldType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
}

record! {
    /// Checkout session custom text after submit, as it comes back: anything may be missing.
    answer CheckoutSessionCustomTextAfterSubmit {
        /// A text.
        pub message: Option<String>,
    }
}

record! {
    /// Checkout session customer details address, as it comes back: anything may be missing.
    answer CheckoutSessionCustomerDetailsAddress {
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
    /// Checkout session customer details tax exempt: one of some texts, or any other.
    CheckoutSessionCustomerDetailsTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

record! {
    /// Checkout session customer details tax id, as it comes back: anything may be missing.
    answer CheckoutSessionCustomerDetailsTaxId {
        /// See [`CheckoutSessionCustomerDetailsTaxIdType`].
        pub r#type: Option<CheckoutSessionCustomerDetailsTaxIdType> = "type",
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Checkout session invoice creation invoice data, as it comes back: anything may be missing.
    answer CheckoutSessionInvoiceCreationInvoiceData {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`CheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<Vec<CheckoutSessionInvoiceCreationInvoiceDataCustomField>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CheckoutSessionAutomaticTaxLiability`].
        pub issuer: Option<CheckoutSessionAutomaticTaxLiability>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions`].
        pub rendering_options: Option<CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions>,
    }
}

record! {
    /// Checkout session name collection business, as it comes back: anything may be missing.
    answer CheckoutSessionNameCollectionBusiness {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// Yes or no.
        pub optional: Option<bool>,
    }
}

record! {
    /// Checkout session payment method options acss debit, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAcssDebit {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitCurrency`].
        pub currency: Option<CheckoutSessionPaymentMethodOptionsAcssDebitCurrency>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<Box<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Checkout session payment method options affirm, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAffirm {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Checkout session payment method options alipay, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAlipay {
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Checkout session payment method options alma, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAlma {
        /// A text.
        pub capture_method: Option<String>,
    }
}

record! {
    /// Checkout session payment method options amazon pay, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAmazonPay {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options au becs debit, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAuBecsDebit {
        /// A text.
        pub setup_future_usage: Option<String>,
        /// A text.
        pub target_date: Option<String>,
    }
}

record! {
    /// Checkout session payment method options bacs debit, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsBacsDebit {
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
    }
}

record! {
    /// Checkout session payment method options bancontact, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsBancontact {
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options boleto, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsBoleto {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options card, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCard {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardInstallments`].
        pub installments: Option<CheckoutSessionPaymentMethodOptionsCardInstallments>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_extended_authorization: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_incremental_authorization: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_multicapture: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_overcapture: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRestrictions`].
        pub restrictions: Option<CheckoutSessionPaymentMethodOptionsCardRestrictions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub statement_descriptor_suffix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_suffix_kanji: Option<String>,
    }
}

record! {
    /// Checkout session payment method options customer balance, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCustomerBalance {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Checkout session payment method options klarna, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsKlarna {
        /// A text.
        pub capture_method: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options konbini, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsKonbini {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Checkout session payment method options oxxo, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsOxxo {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

record! {
    /// Checkout session payment method options paypal, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsPaypal {
        /// A text.
        pub capture_method: Option<String>,
        /// A text.
        pub preferred_locale: Option<String>,
        /// A text.
        pub reference: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options payto, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsPayto {
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<CheckoutSessionPaymentMethodOptionsPaytoMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options pix, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsPix {
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<CheckoutSessionPaymentMethodOptionsPixMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options swish, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsSwish {
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Checkout session payment method options upi, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsUpi {
        /// See [`CheckoutSessionPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<CheckoutSessionPaymentMethodOptionsUpiMandateOptions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

record! {
    /// Checkout session payment method options us bank account, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsUsBankAccount {
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<Box<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod`].
        pub verification_method: Option<CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod>,
    }
}

record! {
    /// Checkout session payment method options wechat pay, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsWechatPay {
        /// A text.
        pub app_id: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPayClient`].
        pub client: Option<CheckoutSessionPaymentMethodOptionsWechatPayClient>,
        /// A text.
        pub setup_future_usage: Option<String>,
    }
}

texts! {
    /// Checkout session permissions update shipping details: one of some texts, or any other.
    CheckoutSessionPermissionsUpdateShippingDetails {
        ClientOnly = "client_only",
        ServerOnly = "server_only",
    }
}

texts! {
    /// Checkout session saved payment method options allow redisplay filter: one of some texts, or any other.
    CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

texts! {
    /// Checkout session saved payment method options payment method remove: one of some texts, or any other.
    CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

texts! {
    /// Checkout session shipping address collection allowed country: one of some texts, or any other.
    CheckoutSessionShippingAddressCollectionAllowedCountry {
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

texts! {
    /// Checkout session tax id collection required: one of some texts, or any other.
    CheckoutSessionTaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}

record! {
    /// Checkout session total details breakdown, as it comes back: anything may be missing.
    answer CheckoutSessionTotalDetailsBreakdown {
        /// A list, each [`ItemDiscount`].
        pub discounts: Option<Vec<ItemDiscount>>,
        /// A list, each [`ItemTaxe`].
        pub taxes: Option<Vec<ItemTaxe>>,
    }
}

record! {
    /// Checkout session wallet options link, as it comes back: anything may be missing.
    answer CheckoutSessionWalletOptionsLink {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        pub display: Option<CreateCheckoutSessionCustomerUpdateAddress>,
    }
}

texts! {
    /// Item taxe taxability reason: one of some texts, or any other.
    ItemTaxeTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}

record! {
    /// Create checkout session after expiration recovery, as it is sent.
    request CreateCheckoutSessionAfterExpirationRecovery {
        /// Yes or no.
        pub allow_promotion_codes: Option<bool>,
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateCheckoutSessionAfterExpirationRecovery {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionAfterExpirationRecovery {
        set allow_promotion_codes: bool,
    }
}

record! {
    /// Create checkout session automatic tax liability, as it is sent.
    request CreateCheckoutSessionAutomaticTaxLiability {
        /// A text.
        pub account: Option<String>,
        /// See [`CheckoutSessionAutomaticTaxLiabilityType`].
        pub r#type: CheckoutSessionAutomaticTaxLiabilityType = "type",
    }
}

impl CreateCheckoutSessionAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CheckoutSessionAutomaticTaxLiabilityType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionAutomaticTaxLiability {
        set account: String,
    }
}

texts! {
    /// Create checkout session branding settings font family: one of some texts, or any other.
    CreateCheckoutSessionBrandingSettingsFontFamily {
        BeVietnamPro = "be_vietnam_pro",
        Bitter = "bitter",
        ChakraPetch = "chakra_petch",
        Default = "default",
        Hahmlet = "hahmlet",
        Inconsolata = "inconsolata",
        Inter = "inter",
        Lato = "lato",
        Lora = "lora",
        MPlus1Code = "m_plus_1_code",
        Montserrat = "montserrat",
        NotoSans = "noto_sans",
        NotoSansJp = "noto_sans_jp",
        NotoSerif = "noto_serif",
        Nunito = "nunito",
        OpenSans = "open_sans",
        Pridi = "pridi",
        PtSans = "pt_sans",
        PtSerif = "pt_serif",
        Raleway = "raleway",
        Roboto = "roboto",
        RobotoSlab = "roboto_slab",
        SourceSansPro = "source_sans_pro",
        TitilliumWeb = "titillium_web",
        UbuntuMono = "ubuntu_mono",
        ZenMaruGothic = "zen_maru_gothic",
    }
}

record! {
    /// Create checkout session branding settings icon, as it is sent.
    request CreateCheckoutSessionBrandingSettingsIcon {
        /// A text.
        pub file: Option<String>,
        /// See [`CheckoutSessionBrandingSettingsIconType`].
        pub r#type: CheckoutSessionBrandingSettingsIconType = "type",
        /// A text.
        pub url: Option<String>,
    }
}

impl CreateCheckoutSessionBrandingSettingsIcon {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CheckoutSessionBrandingSettingsIconType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionBrandingSettingsIcon {
        set file: String,
        set url: String,
    }
}

record! {
    /// Create checkout session consent collection payment method reuse agreement, as it is sent.
    request CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition`].
        pub position: CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition,
    }
}

impl CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
    /// With what must be there.
    #[must_use]
    pub fn new(
        position: impl Into<CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition>,
    ) -> Self {
        Self { position: position.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
    }
}

record! {
    /// Create checkout session custom field dropdown, as it is sent.
    request CreateCheckoutSessionCustomFieldDropdown {
        /// A text.
        pub default_value: Option<String>,
        /// A list, each [`CreateCheckoutSessionCustomFieldDropdownOption`].
        pub options: Vec<CreateCheckoutSessionCustomFieldDropdownOption>,
    }
}

impl CreateCheckoutSessionCustomFieldDropdown {
    /// With what must be there.
    #[must_use]
    pub fn new(
        options: impl IntoIterator<Item: Into<CreateCheckoutSessionCustomFieldDropdownOption>>,
    ) -> Self {
        Self { options: options.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionCustomFieldDropdown {
        set default_value: String,
    }
}

record! {
    /// Create checkout session custom field label, as it is sent.
    request CreateCheckoutSessionCustomFieldLabel {
        /// A text.
        pub custom: String,
        /// See [`CreateCheckoutSessionCustomFieldLabelType`].
        pub r#type: CreateCheckoutSessionCustomFieldLabelType = "type",
    }
}

impl CreateCheckoutSessionCustomFieldLabel {
    /// With what must be there.
    #[must_use]
    pub fn new(
        custom: impl Into<String>,
        r#type: impl Into<CreateCheckoutSessionCustomFieldLabelType>,
    ) -> Self {
        Self { custom: custom.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionCustomFieldLabel {
    }
}

record! {
    /// Create checkout session custom field numeric, as it is sent.
    options CreateCheckoutSessionCustomFieldNumeric {
        /// A text.
        pub default_value: Option<String>,
        /// A whole number.
        pub maximum_length: Option<i64>,
        /// A whole number.
        pub minimum_length: Option<i64>,
    }
}

setters! {
    CreateCheckoutSessionCustomFieldNumeric {
        set default_value: String,
        set maximum_length: i64,
        set minimum_length: i64,
    }
}

record! {
    /// Create checkout session custom text after submit, as it is sent.
    request CreateCheckoutSessionCustomTextAfterSubmit {
        /// A text.
        pub message: String,
    }
}

impl CreateCheckoutSessionCustomTextAfterSubmit {
    /// With what must be there.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionCustomTextAfterSubmit {
    }
}

texts! {
    /// Create checkout session customer update address: one of some texts, or any other.
    CreateCheckoutSessionCustomerUpdateAddress {
        Auto = "auto",
        Never = "never",
    }
}

record! {
    /// Create checkout session invoice creation invoice data, as it is sent.
    options CreateCheckoutSessionInvoiceCreationInvoiceData {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        pub issuer: Option<CreateCheckoutSessionAutomaticTaxLiability>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions`].
        pub rendering_options: Option<OrUnset<CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions>>,
    }
}

setters! {
    CreateCheckoutSessionInvoiceCreationInvoiceData {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField,
        set description: String,
        set footer: String,
        set issuer: CreateCheckoutSessionAutomaticTaxLiability,
        entry metadata: String,
        set rendering_options or unset_rendering_options: CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions,
    }
}

record! {
    /// Create checkout session line item adjustable quantity, as it is sent.
    request CreateCheckoutSessionLineItemAdjustableQuantity {
        /// Yes or no.
        pub enabled: bool,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

impl CreateCheckoutSessionLineItemAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionLineItemAdjustableQuantity {
        set maximum: i64,
        set minimum: i64,
    }
}

record! {
    /// Create checkout session line item price data, as it is sent.
    request CreateCheckoutSessionLineItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: Option<String>,
        /// See [`CreateCheckoutSessionLineItemPriceDataProductData`].
        pub product_data: Option<Box<CreateCheckoutSessionLineItemPriceDataProductData>>,
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval`].
        pub recurring: Option<CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval>,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateCheckoutSessionLineItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateCheckoutSessionLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionLineItemPriceData {
        set product: String,
        set product_data: Box<CreateCheckoutSessionLineItemPriceDataProductData>,
        set recurring: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval,
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create checkout session name collection business, as it is sent.
    request CreateCheckoutSessionNameCollectionBusiness {
        /// Yes or no.
        pub enabled: bool,
        /// Yes or no.
        pub optional: Option<bool>,
    }
}

impl CreateCheckoutSessionNameCollectionBusiness {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionNameCollectionBusiness {
        set optional: bool,
    }
}

texts! {
    /// Create checkout session payment intent data capture method: one of some texts, or any other.
    CreateCheckoutSessionPaymentIntentDataCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}

texts! {
    /// Create checkout session payment intent data setup future usage: one of some texts, or any other.
    CreateCheckoutSessionPaymentIntentDataSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

record! {
    /// Create checkout session payment intent data shipping, as it is sent.
    request CreateCheckoutSessionPaymentIntentDataShipping {
        /// See [`CreateCheckoutSessionPaymentIntentDataShippingAddress`].
        pub address: Box<CreateCheckoutSessionPaymentIntentDataShippingAddress>,
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

impl CreateCheckoutSessionPaymentIntentDataShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<CreateCheckoutSessionPaymentIntentDataShippingAddress>>,
        name: impl Into<String>,
    ) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentIntentDataShipping {
        set carrier: String,
        set phone: String,
        set tracking_number: String,
    }
}

record! {
    /// Create checkout session payment intent data transfer data, as it is sent.
    request CreateCheckoutSessionPaymentIntentDataTransferData {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub destination: String,
    }
}

impl CreateCheckoutSessionPaymentIntentDataTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentIntentDataTransferData {
        set amount: i64,
    }
}

record! {
    /// Create checkout session payment method options acss debit, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitCurrency`].
        pub currency: Option<CheckoutSessionPaymentMethodOptionsAcssDebitCurrency>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<Box<CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
        set currency: CheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
        set mandate_options: Box<CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions>,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
        set verification_method: CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Create checkout session payment method options affirm, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAffirm {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAffirm {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options alipay, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAlipay {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAlipay {
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options alma, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAlma {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAlma {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
    }
}

record! {
    /// Create checkout session payment method options amazon pay, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options au becs debit, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        set target_date: String,
    }
}

record! {
    /// Create checkout session payment method options bacs debit, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBacsDebit {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions`].
        pub mandate_options: Option<CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBacsDebit {
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
    }
}

record! {
    /// Create checkout session payment method options bancontact, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBancontact {
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBancontact {
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options blik, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBlik {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBlik {
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions,
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options boleto, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBoleto {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBoleto {
        set expires_after_days: i64,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options card, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsCard {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        pub installments: Option<CreateCheckoutSessionAdaptivePricing>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_extended_authorization: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_incremental_authorization: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_multicapture: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        pub request_overcapture: Option<CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization>,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCardRestrictions`].
        pub restrictions: Option<CreateCheckoutSessionPaymentMethodOptionsCardRestrictions>,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentIntentDataSetupFutureUsage>,
        /// A text.
        pub statement_descriptor_suffix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_suffix_kanji: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCard {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set installments: CreateCheckoutSessionAdaptivePricing,
        set request_extended_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_incremental_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_multicapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_overcapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        set request_three_d_secure: CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure,
        set restrictions: CreateCheckoutSessionPaymentMethodOptionsCardRestrictions,
        set setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        set statement_descriptor_suffix_kana: String,
        set statement_descriptor_suffix_kanji: String,
    }
}

record! {
    /// Create checkout session payment method options cashapp, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsCashapp {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCashapp {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options crypto, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsCrypto {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCrypto {
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options customer balance, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType`].
        pub funding_type: Option<CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
        set bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
        set funding_type: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType,
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options klarna, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsKlarna {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
        /// A list, each [`CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription`].
        pub subscriptions: Option<OrUnset<Vec<CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription>>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsKlarna {
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        list subscriptions or unset_subscriptions: CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription,
    }
}

record! {
    /// Create checkout session payment method options konbini, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsKonbini {
        /// A whole number.
        pub expires_after_days: Option<i64>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsKonbini {
        set expires_after_days: i64,
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options p24, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsP24 {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage>,
        /// Yes or no.
        pub tos_shown_and_accepted: Option<bool>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsP24 {
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        set tos_shown_and_accepted: bool,
    }
}

record! {
    /// Create checkout session payment method options paypal, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsPaypal {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        pub capture_method: Option<OrUnset<CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod>>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale`].
        pub preferred_locale: Option<CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub risk_correlation_id: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsPaypal {
        set capture_method or unset_capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        set preferred_locale: CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
        set reference: String,
        set risk_correlation_id: String,
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options payto, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsPayto {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<Box<CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsPayto {
        set mandate_options: Box<CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions>,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options pix, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsPix {
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof>,
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<Box<CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions>>,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsPix {
        set amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        set expires_after_seconds: i64,
        set mandate_options: Box<CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions>,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options swish, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsSwish {
        /// A text.
        pub reference: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsSwish {
        set reference: String,
    }
}

record! {
    /// Create checkout session payment method options upi, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsUpi {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<OrUnset<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsUpi {
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

record! {
    /// Create checkout session payment method options us bank account, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
        /// A text.
        pub target_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod`].
        pub verification_method: Option<CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
        set financial_connections: CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        set target_date: String,
        set verification_method: CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod,
    }
}

record! {
    /// Create checkout session payment method options wechat pay, as it is sent.
    request CreateCheckoutSessionPaymentMethodOptionsWechatPay {
        /// A text.
        pub app_id: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPayClient`].
        pub client: CheckoutSessionPaymentMethodOptionsWechatPayClient,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage`].
        pub setup_future_usage: Option<CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage>,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsWechatPay {
    /// With what must be there.
    #[must_use]
    pub fn new(client: impl Into<CheckoutSessionPaymentMethodOptionsWechatPayClient>) -> Self {
        Self { client: client.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsWechatPay {
        set app_id: String,
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

record! {
    /// Create checkout session shipping option shipping rate data, as it is sent.
    request CreateCheckoutSessionShippingOptionShippingRateData {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate`].
        pub delivery_estimate: Option<Box<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate>>,
        /// A text.
        pub display_name: String,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount`].
        pub fixed_amount: Option<CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateCheckoutSessionLineItemPriceDataTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataType`].
        pub r#type: Option<CreateCheckoutSessionShippingOptionShippingRateDataType> = "type",
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self { display_name: display_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionShippingOptionShippingRateData {
        set delivery_estimate: Box<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate>,
        set fixed_amount: CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount,
        entry metadata: String,
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
        set tax_code: String,
        set r#type: CreateCheckoutSessionShippingOptionShippingRateDataType,
    }
}

record! {
    /// Create checkout session subscription data billing cycle anchor config, as it is sent.
    request CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig {
        /// A whole number.
        pub day_of_month: i64,
        /// A whole number.
        pub hour: Option<i64>,
        /// A whole number.
        pub minute: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub second: Option<i64>,
    }
}

impl CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(day_of_month: impl Into<i64>) -> Self {
        Self { day_of_month: day_of_month.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig {
        set hour: i64,
        set minute: i64,
        set month: i64,
        set second: i64,
    }
}

record! {
    /// Create checkout session subscription data billing mode, as it is sent.
    request CreateCheckoutSessionSubscriptionDataBillingMode {
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeFlexible`].
        pub flexible: Option<CreateCheckoutSessionSubscriptionDataBillingModeFlexible>,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeType`].
        pub r#type: CreateCheckoutSessionSubscriptionDataBillingModeType = "type",
    }
}

impl CreateCheckoutSessionSubscriptionDataBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCheckoutSessionSubscriptionDataBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataBillingMode {
        set flexible: CreateCheckoutSessionSubscriptionDataBillingModeFlexible,
    }
}

record! {
    /// Create checkout session subscription data invoice settings, as it is sent.
    options CreateCheckoutSessionSubscriptionDataInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        pub issuer: Option<CreateCheckoutSessionAutomaticTaxLiability>,
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField,
        set description: String,
        set footer: String,
        set issuer: CreateCheckoutSessionAutomaticTaxLiability,
    }
}

record! {
    /// Create checkout session subscription data pending invoice item interval, as it is sent.
    request CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval {
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval`].
        pub interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval>,
    ) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval {
        set interval_count: i64,
    }
}

texts! {
    /// Create checkout session subscription data proration behavior: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataProrationBehavior {
        CreateProrations = "create_prorations",
        None = "none",
    }
}

record! {
    /// Create checkout session subscription data transfer data, as it is sent.
    request CreateCheckoutSessionSubscriptionDataTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// A text.
        pub destination: String,
    }
}

impl CreateCheckoutSessionSubscriptionDataTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataTransferData {
        set amount_percent: f64,
    }
}

record! {
    /// Create checkout session subscription data trial settings, as it is sent.
    request CreateCheckoutSessionSubscriptionDataTrialSettings {
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior`].
        pub end_behavior: CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior,
    }
}

impl CreateCheckoutSessionSubscriptionDataTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end_behavior: impl Into<CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior>,
    ) -> Self {
        Self { end_behavior: end_behavior.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataTrialSettings {
    }
}

record! {
    /// Create checkout session wallet options link, as it is sent.
    options CreateCheckoutSessionWalletOptionsLink {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        pub display: Option<CreateCheckoutSessionCustomerUpdateAddress>,
    }
}

setters! {
    CreateCheckoutSessionWalletOptionsLink {
        set display: CreateCheckoutSessionCustomerUpdateAddress,
    }
}

record! {
    /// Update checkout session collected information shipping details, as it is sent.
    request UpdateCheckoutSessionCollectedInformationShippingDetails {
        /// See [`UpdateCheckoutSessionCollectedInformationShippingDetailsAddress`].
        pub address: Box<UpdateCheckoutSessionCollectedInformationShippingDetailsAddress>,
        /// A text.
        pub name: String,
    }
}

impl UpdateCheckoutSessionCollectedInformationShippingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<Box<UpdateCheckoutSessionCollectedInformationShippingDetailsAddress>>,
        name: impl Into<String>,
    ) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateCheckoutSessionCollectedInformationShippingDetails {
    }
}

texts! {
    /// Checkout session automatic tax liability type: one of some texts, or any other.
    CheckoutSessionAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

texts! {
    /// Checkout session branding settings icon type: one of some texts, or any other.
    CheckoutSessionBrandingSettingsIconType {
        File = "file",
        Url = "url",
    }
}

record! {
    /// Checkout session collected information shipping details address, as it comes back: anything may be missing.
    answer CheckoutSessionCollectedInformationShippingDetailsAddress {
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
    /// Checkout session consent collection payment method reuse agreement position: one of some texts, or any other.
    CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}

record! {
    /// Checkout session custom field dropdown option, as it comes back: anything may be missing.
    answer CheckoutSessionCustomFieldDropdownOption {
        /// A text.
        pub label: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

texts! {
    /// Checkout session customer details tax id type: one of some texts, or any other.
    CheckoutSessionCustomerDetailsTaxIdType {
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
        UnknownValue = "unknown",
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

record! {
    /// Checkout session invoice creation invoice data custom field, as it comes back: anything may be missing.
    answer CheckoutSessionInvoiceCreationInvoiceDataCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Checkout session invoice creation invoice data rendering options, as it comes back: anything may be missing.
    answer CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions {
        /// A text.
        pub amount_tax_display: Option<String>,
        /// A text.
        pub template: Option<String>,
    }
}

texts! {
    /// Checkout session payment method options acss debit currency: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}

record! {
    /// Checkout session payment method options acss debit mandate options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        pub default_for: Option<Vec<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

texts! {
    /// Checkout session payment method options acss debit setup future usage: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

texts! {
    /// Checkout session payment method options acss debit verification method: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

texts! {
    /// Checkout session payment method options amazon pay setup future usage: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }
}

record! {
    /// Checkout session payment method options bacs debit mandate options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
    }
}

record! {
    /// Checkout session payment method options card installments, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCardInstallments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

texts! {
    /// Checkout session payment method options card request extended authorization: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }
}

texts! {
    /// Checkout session payment method options card request three d secure: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

record! {
    /// Checkout session payment method options card restrictions, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCardRestrictions {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        pub brands_blocked: Option<Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem`].
        pub funding_types_blocked: Option<Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem>>,
    }
}

record! {
    /// Checkout session payment method options customer balance bank transfer, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        pub requested_address_types: Option<Vec<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>>,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType`].
        pub r#type: Option<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType> = "type",
    }
}

record! {
    /// Checkout session payment method options payto mandate options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>,
        /// A whole number.
        pub payments_per_period: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose>,
        /// A text.
        pub start_date: Option<String>,
    }
}

texts! {
    /// Checkout session payment method options pix amount includes iof: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

record! {
    /// Checkout session payment method options pix mandate options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

record! {
    /// Checkout session payment method options upi mandate options, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

record! {
    /// Checkout session payment method options us bank account financial connections, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

texts! {
    /// Checkout session payment method options us bank account verification method: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
    }
}

texts! {
    /// Checkout session payment method options wechat pay client: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
}

record! {
    /// Create checkout session custom field dropdown option, as it is sent.
    request CreateCheckoutSessionCustomFieldDropdownOption {
        /// A text.
        pub label: String,
        /// A text.
        pub value: String,
    }
}

impl CreateCheckoutSessionCustomFieldDropdownOption {
    /// With what must be there.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionCustomFieldDropdownOption {
    }
}

texts! {
    /// Create checkout session custom field label type: one of some texts, or any other.
    CreateCheckoutSessionCustomFieldLabelType {
        Custom = "custom",
    }
}

record! {
    /// Create checkout session invoice creation invoice data custom field, as it is sent.
    request CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField {
    }
}

record! {
    /// Create checkout session invoice creation invoice data rendering options, as it is sent.
    options CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions {
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay`].
        pub amount_tax_display: Option<OrUnset<CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay>>,
        /// A text.
        pub template: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions {
        set amount_tax_display or unset_amount_tax_display: CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay,
        set template: String,
    }
}

record! {
    /// Create checkout session line item price data product data, as it is sent.
    request CreateCheckoutSessionLineItemPriceDataProductData {
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
        /// See [`CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails`].
        pub tax_details: Option<CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl CreateCheckoutSessionLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionLineItemPriceDataProductData {
        set description: String,
        list images: String,
        entry metadata: String,
        set tax_code: String,
        set tax_details: CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails,
        set unit_label: String,
    }
}

texts! {
    /// Create checkout session line item price data tax behavior: one of some texts, or any other.
    CreateCheckoutSessionLineItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// Create checkout session payment intent data shipping address, as it is sent.
    request CreateCheckoutSessionPaymentIntentDataShippingAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: String,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

impl CreateCheckoutSessionPaymentIntentDataShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(line1: impl Into<String>) -> Self {
        Self { line1: line1.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentIntentDataShippingAddress {
        set city: String,
        set country: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Create checkout session payment method options acss debit mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        pub custom_mandate_url: Option<String>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        pub default_for: Option<Vec<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
        set custom_mandate_url: String,
        list default_for: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem,
        set interval_description: String,
        set payment_schedule: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        set transaction_type: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

texts! {
    /// Create checkout session payment method options affirm capture method: one of some texts, or any other.
    CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod {
        Manual = "manual",
    }
}

texts! {
    /// Create checkout session payment method options affirm setup future usage: one of some texts, or any other.
    CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage {
        None = "none",
    }
}

choice! {
    /// Create checkout session payment method options alipay setup future usage: one of several things, or any other.
    CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage {
        CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage(CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage {
        CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage(CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage),
        Text(String),
    }
}

record! {
    /// Create checkout session payment method options bacs debit mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        pub reference_prefix: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
        set reference_prefix: String,
    }
}

record! {
    /// Create checkout session payment method options blik mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions {
        set expires_at: i64,
    }
}

record! {
    /// Create checkout session payment method options card restrictions, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsCardRestrictions {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        pub brands_blocked: Option<Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem`].
        pub funding_types_blocked: Option<Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCardRestrictions {
        list brands_blocked: CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem,
        list funding_types_blocked: CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem,
    }
}

record! {
    /// Create checkout session payment method options customer balance bank transfer, as it is sent.
    request CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        pub requested_address_types: Option<Vec<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>>,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType`].
        pub r#type: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType = "type",
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
        set eu_bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        list requested_address_types: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType,
    }
}

texts! {
    /// Create checkout session payment method options customer balance funding type: one of some texts, or any other.
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
}

record! {
    /// Create checkout session payment method options klarna subscription, as it is sent.
    request CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval`].
        pub interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A text.
        pub name: Option<String>,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        pub next_billing: CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling,
        /// A text.
        pub reference: String,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval>,
        next_billing: impl Into<CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling>,
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
    CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription {
        set interval_count: i64,
        set name: String,
    }
}

texts! {
    /// Create checkout session payment method options paypal preferred locale: one of some texts, or any other.
    CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale {
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
    /// Create checkout session payment method options payto mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<OrUnset<i64>>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<OrUnset<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<OrUnset<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>>,
        /// A whole number.
        pub payments_per_period: Option<OrUnset<i64>>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<OrUnset<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose>>,
        /// A text.
        pub start_date: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
        set amount or unset_amount: i64,
        set amount_type or unset_amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        set end_date: String,
        set payment_schedule or unset_payment_schedule: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        set payments_per_period or unset_payments_per_period: i64,
        set purpose or unset_purpose: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
        set start_date: String,
    }
}

record! {
    /// Create checkout session payment method options pix mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
        set amount: i64,
        set amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        set amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        set currency: String,
        set end_date: String,
        set payment_schedule: CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        set reference: String,
        set start_date: String,
    }
}

record! {
    /// Create checkout session payment method options upi mandate options, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        pub amount_type: Option<CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions {
        set amount: i64,
        set amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

record! {
    /// Create checkout session payment method options us bank account financial connections, as it is sent.
    options CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
        list permissions: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        list prefetch: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
    }
}

record! {
    /// Create checkout session shipping option shipping rate data delivery estimate, as it is sent.
    options CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum`].
        pub maximum: Option<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum>,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum`].
        pub minimum: Option<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum>,
    }
}

setters! {
    CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate {
        set maximum: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum,
        set minimum: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum,
    }
}

record! {
    /// Create checkout session shipping option shipping rate data fixed amount, as it is sent.
    request CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue>>,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount {
        entry currency_options: CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue,
    }
}

texts! {
    /// Create checkout session shipping option shipping rate data type: one of some texts, or any other.
    CreateCheckoutSessionShippingOptionShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

record! {
    /// Create checkout session subscription data billing mode flexible, as it is sent.
    options CreateCheckoutSessionSubscriptionDataBillingModeFlexible {
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<CreateCheckoutSessionSubscriptionDataBillingModeFlexibleProrationDiscounts>,
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataBillingModeFlexible {
        set proration_discounts: CreateCheckoutSessionSubscriptionDataBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Create checkout session subscription data billing mode type: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

texts! {
    /// Create checkout session subscription data pending invoice item interval interval: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

record! {
    /// Create checkout session subscription data trial settings end behavior, as it is sent.
    request CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior {
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        pub missing_payment_method: CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

impl CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior {
    /// With what must be there.
    #[must_use]
    pub fn new(
        missing_payment_method: impl Into<
            CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
        >,
    ) -> Self {
        Self { missing_payment_method: missing_payment_method.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior {
    }
}

record! {
    /// Update checkout session collected information shipping details address, as it is sent.
    request UpdateCheckoutSessionCollectedInformationShippingDetailsAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: String,
        /// A text.
        pub line1: String,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

impl UpdateCheckoutSessionCollectedInformationShippingDetailsAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>, line1: impl Into<String>) -> Self {
        Self { country: country.into(), line1: line1.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateCheckoutSessionCollectedInformationShippingDetailsAddress {
        set city: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Checkout session payment method options acss debit mandate options default for item: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

texts! {
    /// Checkout session payment method options acss debit mandate options payment schedule: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

texts! {
    /// Checkout session payment method options acss debit mandate options transaction type: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

texts! {
    /// Checkout session payment method options card restrictions brands blocked item: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

texts! {
    /// Checkout session payment method options card restrictions funding types blocked item: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
    }
}

record! {
    /// Checkout session payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        pub country: Option<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
    }
}

texts! {
    /// Checkout session payment method options customer balance bank transfer requested address type: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
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
    /// Checkout session payment method options customer balance bank transfer type: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

texts! {
    /// Checkout session payment method options payto mandate options amount type: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

texts! {
    /// Checkout session payment method options payto mandate options payment schedule: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule {
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
    /// Checkout session payment method options payto mandate options purpose: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose {
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
    /// Checkout session payment method options pix mandate options payment schedule: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

record! {
    /// Checkout session payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    answer CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
    }
}

texts! {
    /// Checkout session payment method options us bank account financial connections permission: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Checkout session payment method options us bank account financial connections prefetch item: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

texts! {
    /// Create checkout session invoice creation invoice data rendering options amount tax display: one of some texts, or any other.
    CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

record! {
    /// Create checkout session line item price data product data tax details, as it is sent.
    options CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails {
        set performance_location: String,
        set tax_code: String,
    }
}

record! {
    /// Create checkout session payment method options customer balance bank transfer eu bank transfer, as it is sent.
    request CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        pub country: String,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    }
}

record! {
    /// Create checkout session payment method options klarna subscription next billing, as it is sent.
    request CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub date: String,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self { amount: amount.into(), date: date.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    }
}

record! {
    /// Create checkout session shipping option shipping rate data delivery estimate maximum, as it is sent.
    request CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit`].
        pub unit: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit,
        /// A whole number.
        pub value: i64,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(
        unit: impl Into<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit>,
        value: impl Into<i64>,
    ) -> Self {
        Self { unit: unit.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum {
    }
}

record! {
    /// Create checkout session shipping option shipping rate data fixed amount currency options value, as it is sent.
    request CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue {
        /// A whole number.
        pub amount: i64,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateCheckoutSessionLineItemPriceDataTaxBehavior>,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue {
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
    }
}

texts! {
    /// Create checkout session subscription data billing mode flexible proration discounts: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

texts! {
    /// Create checkout session subscription data trial settings end behavior missing payment method: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}

texts! {
    /// Checkout session payment method options customer balance bank transfer eu bank transfer country: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}

texts! {
    /// Checkout session payment method options us bank account financial connections filters account subcategory: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
        Checking = "checking",
        Savings = "savings",
    }
}

texts! {
    /// Create checkout session shipping option shipping rate data delivery estimate maximum unit: one of some texts, or any other.
    CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}
