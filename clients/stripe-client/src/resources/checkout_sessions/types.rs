//! What goes into and comes out of [`CheckoutSessions`](super::CheckoutSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Checkout session, as it comes back: anything may be missing.
    answer CheckoutSession(true) {
        /// See [`CheckoutSessionAdaptivePricing`].
        get adaptive_pricing: CheckoutSessionAdaptivePricing,
        /// See [`CheckoutSessionAfterExpiration`].
        get after_expiration: CheckoutSessionAfterExpiration,
        /// Yes or no.
        get allow_promotion_codes: bool,
        /// A list.
        get allowed_payment_method_types: Vec<&str>,
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// See [`CheckoutSessionAutomaticTax`].
        get automatic_tax: CheckoutSessionAutomaticTax,
        /// See [`CheckoutSessionBillingAddressCollection`].
        get billing_address_collection: CheckoutSessionBillingAddressCollection,
        /// See [`CheckoutSessionBrandingSettings`].
        get branding_settings: CheckoutSessionBrandingSettings,
        /// A text.
        get cancel_url: &str,
        /// A text.
        get client_reference_id: &str,
        /// A text.
        get client_secret: &str,
        /// See [`CheckoutSessionCollectedInformation`].
        get collected_information: CheckoutSessionCollectedInformation,
        /// See [`CheckoutSessionConsent`].
        get consent: CheckoutSessionConsent,
        /// See [`CheckoutSessionConsentCollection`].
        get consent_collection: CheckoutSessionConsentCollection,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`CheckoutSessionCurrencyConversion`].
        get currency_conversion: CheckoutSessionCurrencyConversion,
        /// A list, each [`CheckoutSessionCustomField`].
        get custom_fields: Vec<CheckoutSessionCustomField>,
        /// See [`CheckoutSessionCustomText`].
        get custom_text: CheckoutSessionCustomText,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// See [`CheckoutSessionCustomerCreation`].
        get customer_creation: CheckoutSessionCustomerCreation,
        /// See [`CheckoutSessionCustomerDetails`].
        get customer_details: CheckoutSessionCustomerDetails,
        /// A text.
        get customer_email: &str,
        /// A list, each [`CheckoutSessionDiscount`].
        get discounts: Vec<CheckoutSessionDiscount>,
        /// A list.
        get excluded_payment_method_types: Vec<&str>,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// A text.
        get integration_identifier: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// See [`CheckoutSessionInvoiceCreation`].
        get invoice_creation: CheckoutSessionInvoiceCreation,
        /// The first page of a list.
        get line_items: List<Item>,
        /// Yes or no.
        get livemode: bool,
        /// See [`CheckoutSessionLocale`].
        get locale: CheckoutSessionLocale,
        /// See [`CheckoutSessionAdaptivePricing`].
        get managed_payments: CheckoutSessionAdaptivePricing,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`CheckoutSessionMode`].
        get mode: CheckoutSessionMode,
        /// See [`CheckoutSessionNameCollection`].
        get name_collection: CheckoutSessionNameCollection,
        /// A text.
        get object: &str,
        /// A list, each [`CheckoutSessionOptionalItem`].
        get optional_items: Vec<CheckoutSessionOptionalItem>,
        /// See [`CheckoutSessionOriginContext`].
        get origin_context: CheckoutSessionOriginContext,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// An id, or the [`PaymentLink`](objects::PaymentLink) where it is expanded.
        get payment_link: Expandable<objects::PaymentLink>,
        /// See [`CheckoutSessionCustomerCreation`].
        get payment_method_collection: CheckoutSessionCustomerCreation,
        /// See [`CheckoutSessionPaymentMethodConfigurationDetails`].
        get payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails,
        /// See [`CheckoutSessionPaymentMethodOptions`].
        get payment_method_options: CheckoutSessionPaymentMethodOptions,
        /// A list.
        get payment_method_types: Vec<&str>,
        /// See [`CheckoutSessionPaymentStatus`].
        get payment_status: CheckoutSessionPaymentStatus,
        /// See [`CheckoutSessionPermissions`].
        get permissions: CheckoutSessionPermissions,
        /// See [`CheckoutSessionAdaptivePricing`].
        get phone_number_collection: CheckoutSessionAdaptivePricing,
        /// See [`CheckoutSessionPresentmentDetails`].
        get presentment_details: CheckoutSessionPresentmentDetails,
        /// A text.
        get recovered_from: &str,
        /// See [`CheckoutSessionRedirectOnCompletion`].
        get redirect_on_completion: CheckoutSessionRedirectOnCompletion,
        /// A text.
        get return_url: &str,
        /// See [`CheckoutSessionSavedPaymentMethodOptions`].
        get saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        get setup_intent: Expandable<objects::SetupIntent>,
        /// See [`CheckoutSessionShippingAddressCollection`].
        get shipping_address_collection: CheckoutSessionShippingAddressCollection,
        /// See [`CheckoutSessionShippingCost`].
        get shipping_cost: CheckoutSessionShippingCost,
        /// A list, each [`CheckoutSessionShippingOption`].
        get shipping_options: Vec<CheckoutSessionShippingOption>,
        /// See [`ListCheckoutSessionsStatus`].
        get status: ListCheckoutSessionsStatus,
        /// See [`CheckoutSessionSubmitType`].
        get submit_type: CheckoutSessionSubmitType,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        get subscription: Expandable<objects::Subscription>,
        /// A text.
        get success_url: &str,
        /// See [`CheckoutSessionTaxIdCollection`].
        get tax_id_collection: CheckoutSessionTaxIdCollection,
        /// See [`CheckoutSessionTotalDetails`].
        get total_details: CheckoutSessionTotalDetails,
        /// See [`CheckoutSessionUiMode`].
        get ui_mode: CheckoutSessionUiMode,
        /// A text.
        get url: &str,
        /// See [`CheckoutSessionWalletOptions`].
        get wallet_options: CheckoutSessionWalletOptions,
    }
}

object! {
    /// Item, as it comes back: anything may be missing.
    answer Item(true) {
        /// See [`ItemAdjustableQuantity`].
        get adjustable_quantity: ItemAdjustableQuantity,
        /// A whole number, in the smallest unit of the currency.
        get amount_discount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A list, each [`ItemDiscount`].
        get discounts: Vec<ItemDiscount>,
        /// A text.
        always id: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`Price`](objects::Price).
        get price: objects::Price,
        /// A whole number.
        get quantity: i64,
        /// A list, each [`ItemTaxe`].
        get taxes: Vec<ItemTaxe>,
    }
}

params! {
    /// List checkout session line items query, as it is sent.
    options ListCheckoutSessionLineItemsQuery {
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
    /// List checkout sessions created: one of several things.
    ListCheckoutSessionsCreated {
        Integer(i64),
        Object(ListCheckoutSessionsCreatedValue),
    }
}

params! {
    /// List checkout sessions customer details, as it is sent.
    required_group ListCheckoutSessionsCustomerDetails {
        /// A text.
        set email: String,
    }
}

impl ListCheckoutSessionsCustomerDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self(Fields::new()).email(email)
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

params! {
    /// List checkout sessions query, as it is sent.
    options ListCheckoutSessionsQuery {
        /// See [`ListCheckoutSessionsCreated`].
        set created: ListCheckoutSessionsCreated,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`ListCheckoutSessionsCustomerDetails`].
        set customer_details: ListCheckoutSessionsCustomerDetails,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payment_intent: String,
        /// A text.
        set payment_link: String,
        /// A text.
        set starting_after: String,
        /// See [`ListCheckoutSessionsStatus`].
        set status: ListCheckoutSessionsStatus,
        /// A text.
        set subscription: String,
    }
}

params! {
    /// Create checkout session, as it is sent.
    options CreateCheckoutSession {
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        set adaptive_pricing: CreateCheckoutSessionAdaptivePricing,
        /// See [`CreateCheckoutSessionAfterExpiration`].
        set after_expiration: CreateCheckoutSessionAfterExpiration,
        /// Yes or no.
        set allow_promotion_codes: bool,
        /// A list, each [`CreateCheckoutSessionAllowedPaymentMethodType`].
        list allowed_payment_method_types: CreateCheckoutSessionAllowedPaymentMethodType,
        /// See [`CreateCheckoutSessionAutomaticTax`].
        set automatic_tax: CreateCheckoutSessionAutomaticTax,
        /// See [`CheckoutSessionBillingAddressCollection`].
        set billing_address_collection: CheckoutSessionBillingAddressCollection,
        /// See [`CreateCheckoutSessionBrandingSettings`].
        set branding_settings: CreateCheckoutSessionBrandingSettings,
        /// A text.
        set cancel_url: String,
        /// A text.
        set client_reference_id: String,
        /// See [`CreateCheckoutSessionConsentCollection`].
        set consent_collection: CreateCheckoutSessionConsentCollection,
        /// A text.
        set currency: String,
        /// A list, each [`CreateCheckoutSessionCustomField`].
        list custom_fields: CreateCheckoutSessionCustomField,
        /// See [`CreateCheckoutSessionCustomText`].
        set custom_text: CreateCheckoutSessionCustomText,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`CheckoutSessionCustomerCreation`].
        set customer_creation: CheckoutSessionCustomerCreation,
        /// A text.
        set customer_email: String,
        /// See [`CreateCheckoutSessionCustomerUpdate`].
        set customer_update: CreateCheckoutSessionCustomerUpdate,
        /// A list, each [`CreateCheckoutSessionDiscount`].
        list discounts: CreateCheckoutSessionDiscount,
        /// A list, each [`CreateCheckoutSessionExcludedPaymentMethodType`].
        list excluded_payment_method_types: CreateCheckoutSessionExcludedPaymentMethodType,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A text.
        set integration_identifier: String,
        /// See [`CreateCheckoutSessionInvoiceCreation`].
        set invoice_creation: CreateCheckoutSessionInvoiceCreation,
        /// A list, each [`CreateCheckoutSessionLineItem`].
        list line_items: CreateCheckoutSessionLineItem,
        /// See [`CheckoutSessionLocale`].
        set locale: CheckoutSessionLocale,
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        set managed_payments: CreateCheckoutSessionAdaptivePricing,
        /// Values by name.
        entry metadata: String,
        /// See [`CheckoutSessionMode`].
        set mode: CheckoutSessionMode,
        /// See [`CreateCheckoutSessionNameCollection`].
        set name_collection: CreateCheckoutSessionNameCollection,
        /// A list, each [`CreateCheckoutSessionOptionalItem`].
        list optional_items: CreateCheckoutSessionOptionalItem,
        /// See [`CheckoutSessionOriginContext`].
        set origin_context: CheckoutSessionOriginContext,
        /// See [`CreateCheckoutSessionPaymentIntentData`].
        set payment_intent_data: CreateCheckoutSessionPaymentIntentData,
        /// See [`CheckoutSessionCustomerCreation`].
        set payment_method_collection: CheckoutSessionCustomerCreation,
        /// A text.
        set payment_method_configuration: String,
        /// See [`CreateCheckoutSessionPaymentMethodData`].
        set payment_method_data: CreateCheckoutSessionPaymentMethodData,
        /// See [`CreateCheckoutSessionPaymentMethodOptions`].
        set payment_method_options: CreateCheckoutSessionPaymentMethodOptions,
        /// See [`CreateCheckoutSessionPermissions`].
        set permissions: CreateCheckoutSessionPermissions,
        /// See [`CreateCheckoutSessionPhoneNumberCollection`].
        set phone_number_collection: CreateCheckoutSessionPhoneNumberCollection,
        /// See [`CheckoutSessionRedirectOnCompletion`].
        set redirect_on_completion: CheckoutSessionRedirectOnCompletion,
        /// A text.
        set return_url: String,
        /// See [`CreateCheckoutSessionSavedPaymentMethodOptions`].
        set saved_payment_method_options: CreateCheckoutSessionSavedPaymentMethodOptions,
        /// See [`CreateCheckoutSessionSetupIntentData`].
        set setup_intent_data: CreateCheckoutSessionSetupIntentData,
        /// See [`CreateCheckoutSessionShippingAddressCollection`].
        set shipping_address_collection: CreateCheckoutSessionShippingAddressCollection,
        /// A list, each [`CreateCheckoutSessionShippingOption`].
        list shipping_options: CreateCheckoutSessionShippingOption,
        /// See [`CheckoutSessionSubmitType`].
        set submit_type: CheckoutSessionSubmitType,
        /// See [`CreateCheckoutSessionSubscriptionData`].
        set subscription_data: CreateCheckoutSessionSubscriptionData,
        /// A text.
        set success_url: String,
        /// See [`CreateCheckoutSessionTaxIdCollection`].
        set tax_id_collection: CreateCheckoutSessionTaxIdCollection,
        /// See [`CheckoutSessionUiMode`].
        set ui_mode: CheckoutSessionUiMode,
        /// See [`CreateCheckoutSessionWalletOptions`].
        set wallet_options: CreateCheckoutSessionWalletOptions,
    }
}

params! {
    /// Update checkout session, as it is sent.
    options UpdateCheckoutSession {
        /// See [`UpdateCheckoutSessionCollectedInformation`].
        set collected_information: UpdateCheckoutSessionCollectedInformation,
        /// A list.
        list expand: String,
        /// A list, each [`UpdateCheckoutSessionLineItem`].
        list line_items: UpdateCheckoutSessionLineItem,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateCheckoutSessionPaymentIntentData`].
        set payment_intent_data: UpdateCheckoutSessionPaymentIntentData,
        /// A list, each [`CreateCheckoutSessionShippingOption`].
        list shipping_options or unset_shipping_options: CreateCheckoutSessionShippingOption,
    }
}

params! {
    /// Expire checkout session, as it is sent.
    options ExpireCheckoutSession {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Checkout session adaptive pricing, as it comes back: anything may be missing.
    part CheckoutSessionAdaptivePricing(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Checkout session after expiration, as it comes back: anything may be missing.
    part CheckoutSessionAfterExpiration(false) {
        /// See [`CheckoutSessionAfterExpirationRecovery`].
        get recovery: CheckoutSessionAfterExpirationRecovery,
    }
}

object! {
    /// Checkout session automatic tax, as it comes back: anything may be missing.
    part CheckoutSessionAutomaticTax(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CheckoutSessionAutomaticTaxLiability`].
        get liability: CheckoutSessionAutomaticTaxLiability,
        /// A text.
        get provider: &str,
        /// See [`CheckoutSessionAutomaticTaxStatus`].
        get status: CheckoutSessionAutomaticTaxStatus,
    }
}

texts! {
    /// Checkout session billing address collection: one of some texts, or any other.
    CheckoutSessionBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

object! {
    /// Checkout session branding settings, as it comes back: anything may be missing.
    part CheckoutSessionBrandingSettings(false) {
        /// A text.
        get background_color: &str,
        /// See [`CheckoutSessionBrandingSettingsBorderStyle`].
        get border_style: CheckoutSessionBrandingSettingsBorderStyle,
        /// A text.
        get button_color: &str,
        /// A text.
        get display_name: &str,
        /// A text.
        get font_family: &str,
        /// See [`CheckoutSessionBrandingSettingsIcon`].
        get icon: CheckoutSessionBrandingSettingsIcon,
        /// See [`CheckoutSessionBrandingSettingsIcon`].
        get logo: CheckoutSessionBrandingSettingsIcon,
    }
}

object! {
    /// Checkout session collected information, as it comes back: anything may be missing.
    part CheckoutSessionCollectedInformation(false) {
        /// A text.
        get business_name: &str,
        /// A text.
        get individual_name: &str,
        /// See [`CheckoutSessionCollectedInformationShippingDetails`].
        get shipping_details: CheckoutSessionCollectedInformationShippingDetails,
    }
}

object! {
    /// Checkout session consent, as it comes back: anything may be missing.
    part CheckoutSessionConsent(false) {
        /// See [`CheckoutSessionConsentPromotions`].
        get promotions: CheckoutSessionConsentPromotions,
        /// A text.
        get terms_of_service: &str,
    }
}

object! {
    /// Checkout session consent collection, as it comes back: anything may be missing.
    part CheckoutSessionConsentCollection(false) {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreement`].
        get payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreement,
        /// See [`CheckoutSessionConsentCollectionPromotions`].
        get promotions: CheckoutSessionConsentCollectionPromotions,
        /// See [`CheckoutSessionConsentCollectionTermsOfService`].
        get terms_of_service: CheckoutSessionConsentCollectionTermsOfService,
    }
}

object! {
    /// Checkout session currency conversion, as it comes back: anything may be missing.
    part CheckoutSessionCurrencyConversion(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// A decimal number, as a text.
        get fx_rate: &str,
        /// A text.
        get source_currency: &str,
    }
}

object! {
    /// Checkout session custom field, as it comes back: anything may be missing.
    part CheckoutSessionCustomField(false) {
        /// See [`CheckoutSessionCustomFieldDropdown`].
        get dropdown: CheckoutSessionCustomFieldDropdown,
        /// A text.
        get key: &str,
        /// See [`CheckoutSessionCustomFieldLabel`].
        get label: CheckoutSessionCustomFieldLabel,
        /// See [`CheckoutSessionCustomFieldNumeric`].
        get numeric: CheckoutSessionCustomFieldNumeric,
        /// Yes or no.
        get optional: bool,
        /// See [`CheckoutSessionCustomFieldNumeric`].
        get text: CheckoutSessionCustomFieldNumeric,
        /// See [`CheckoutSessionCustomFieldType`].
        get r#type = "type": CheckoutSessionCustomFieldType,
    }
}

object! {
    /// Checkout session custom text, as it comes back: anything may be missing.
    part CheckoutSessionCustomText(false) {
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        get after_submit: CheckoutSessionCustomTextAfterSubmit,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        get shipping_address: CheckoutSessionCustomTextAfterSubmit,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        get submit: CheckoutSessionCustomTextAfterSubmit,
        /// See [`CheckoutSessionCustomTextAfterSubmit`].
        get terms_of_service_acceptance: CheckoutSessionCustomTextAfterSubmit,
    }
}

texts! {
    /// Checkout session customer creation: one of some texts, or any other.
    CheckoutSessionCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

object! {
    /// Checkout session customer details, as it comes back: anything may be missing.
    part CheckoutSessionCustomerDetails(false) {
        /// See [`CheckoutSessionCustomerDetailsAddress`].
        get address: CheckoutSessionCustomerDetailsAddress,
        /// A text.
        get business_name: &str,
        /// A text.
        get email: &str,
        /// A text.
        get individual_name: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
        /// See [`CheckoutSessionCustomerDetailsTaxExempt`].
        get tax_exempt: CheckoutSessionCustomerDetailsTaxExempt,
        /// A list, each [`CheckoutSessionCustomerDetailsTaxId`].
        get tax_ids: Vec<CheckoutSessionCustomerDetailsTaxId>,
    }
}

object! {
    /// Checkout session discount, as it comes back: anything may be missing.
    part CheckoutSessionDiscount(false) {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        get coupon: Expandable<objects::Coupon>,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        get promotion_code: Expandable<objects::PromotionCode>,
    }
}

object! {
    /// Checkout session invoice creation, as it comes back: anything may be missing.
    part CheckoutSessionInvoiceCreation(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CheckoutSessionInvoiceCreationInvoiceData`].
        get invoice_data: CheckoutSessionInvoiceCreationInvoiceData,
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

object! {
    /// Checkout session name collection, as it comes back: anything may be missing.
    part CheckoutSessionNameCollection(false) {
        /// See [`CheckoutSessionNameCollectionBusiness`].
        get business: CheckoutSessionNameCollectionBusiness,
        /// See [`CheckoutSessionNameCollectionBusiness`].
        get individual: CheckoutSessionNameCollectionBusiness,
    }
}

object! {
    /// Checkout session optional item, as it comes back: anything may be missing.
    part CheckoutSessionOptionalItem(false) {
        /// See [`ItemAdjustableQuantity`].
        get adjustable_quantity: ItemAdjustableQuantity,
        /// A text.
        get price: &str,
        /// A whole number.
        get quantity: i64,
    }
}

texts! {
    /// Checkout session origin context: one of some texts, or any other.
    CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }
}

object! {
    /// Checkout session payment method configuration details, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodConfigurationDetails(true) {
        /// A text.
        always id: &str,
        /// A text.
        get parent: &str,
    }
}

object! {
    /// Checkout session payment method options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptions(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebit`].
        get acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebit,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get affirm: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get alipay: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        get alma: CheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsAuBecsDebit`].
        get au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebit,
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebit`].
        get bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebit,
        /// See [`CheckoutSessionPaymentMethodOptionsBancontact`].
        get bancontact: CheckoutSessionPaymentMethodOptionsBancontact,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        get billie: CheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CheckoutSessionPaymentMethodOptionsBoleto`].
        get boleto: CheckoutSessionPaymentMethodOptionsBoleto,
        /// See [`CheckoutSessionPaymentMethodOptionsCard`].
        get card: CheckoutSessionPaymentMethodOptionsCard,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get cashapp: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalance`].
        get customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalance,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get eps: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get fpx: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get giropay: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get grabpay: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get ideal: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get kakao_pay: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsKlarna`].
        get klarna: CheckoutSessionPaymentMethodOptionsKlarna,
        /// See [`CheckoutSessionPaymentMethodOptionsKonbini`].
        get konbini: CheckoutSessionPaymentMethodOptionsKonbini,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get kr_card: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get link: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get mobilepay: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get multibanco: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get naver_pay: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsOxxo`].
        get oxxo: CheckoutSessionPaymentMethodOptionsOxxo,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get p24: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get payco: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get paynow: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsPaypal`].
        get paypal: CheckoutSessionPaymentMethodOptionsPaypal,
        /// See [`CheckoutSessionPaymentMethodOptionsPayto`].
        get payto: CheckoutSessionPaymentMethodOptionsPayto,
        /// See [`CheckoutSessionPaymentMethodOptionsPix`].
        get pix: CheckoutSessionPaymentMethodOptionsPix,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPay`].
        get revolut_pay: CheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get samsung_pay: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        get satispay: CheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        get scalapay: CheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebit`].
        get sepa_debit: CheckoutSessionPaymentMethodOptionsBacsDebit,
        /// See [`CheckoutSessionPaymentMethodOptionsAlma`].
        get sequra: CheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CheckoutSessionPaymentMethodOptionsAlipay`].
        get sofort: CheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CheckoutSessionPaymentMethodOptionsAffirm`].
        get sunbit: CheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CheckoutSessionPaymentMethodOptionsSwish`].
        get swish: CheckoutSessionPaymentMethodOptionsSwish,
        /// See [`CheckoutSessionPaymentMethodOptionsBancontact`].
        get twint: CheckoutSessionPaymentMethodOptionsBancontact,
        /// See [`CheckoutSessionPaymentMethodOptionsUpi`].
        get upi: CheckoutSessionPaymentMethodOptionsUpi,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccount,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPay`].
        get wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPay,
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

object! {
    /// Checkout session permissions, as it comes back: anything may be missing.
    part CheckoutSessionPermissions(false) {
        /// See [`CheckoutSessionPermissionsUpdateShippingDetails`].
        get update_shipping_details: CheckoutSessionPermissionsUpdateShippingDetails,
    }
}

object! {
    /// Checkout session presentment details, as it comes back: anything may be missing.
    part CheckoutSessionPresentmentDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get presentment_amount: i64,
        /// A text.
        get presentment_currency: &str,
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

object! {
    /// Checkout session saved payment method options, as it comes back: anything may be missing.
    part CheckoutSessionSavedPaymentMethodOptions(false) {
        /// A list, each [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        get allow_redisplay_filters: Vec<CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter>,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        get payment_method_remove: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        get payment_method_save: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
    }
}

object! {
    /// Checkout session shipping address collection, as it comes back: anything may be missing.
    part CheckoutSessionShippingAddressCollection(false) {
        /// A list, each [`CheckoutSessionShippingAddressCollectionAllowedCountry`].
        get allowed_countries: Vec<CheckoutSessionShippingAddressCollectionAllowedCountry>,
    }
}

object! {
    /// Checkout session shipping cost, as it comes back: anything may be missing.
    part CheckoutSessionShippingCost(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_subtotal: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_total: i64,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        get shipping_rate: Expandable<objects::ShippingRate>,
        /// A list, each [`ItemTaxe`].
        get taxes: Vec<ItemTaxe>,
    }
}

object! {
    /// Checkout session shipping option, as it comes back: anything may be missing.
    part CheckoutSessionShippingOption(false) {
        /// A whole number, in the smallest unit of the currency.
        get shipping_amount: i64,
        /// An id, or the [`ShippingRate`](objects::ShippingRate) where it is expanded.
        get shipping_rate: Expandable<objects::ShippingRate>,
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

object! {
    /// Checkout session tax ID collection, as it comes back: anything may be missing.
    part CheckoutSessionTaxIdCollection(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CheckoutSessionTaxIdCollectionRequired`].
        get required: CheckoutSessionTaxIdCollectionRequired,
    }
}

object! {
    /// Checkout session total details, as it comes back: anything may be missing.
    part CheckoutSessionTotalDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_discount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_shipping: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_tax: i64,
        /// See [`CheckoutSessionTotalDetailsBreakdown`].
        get breakdown: CheckoutSessionTotalDetailsBreakdown,
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

object! {
    /// Checkout session wallet options, as it comes back: anything may be missing.
    part CheckoutSessionWalletOptions(false) {
        /// See [`CheckoutSessionWalletOptionsLink`].
        get link: CheckoutSessionWalletOptionsLink,
    }
}

object! {
    /// Item adjustable quantity, as it comes back: anything may be missing.
    part ItemAdjustableQuantity(false) {
        /// Yes or no.
        get enabled: bool,
        /// A whole number.
        get maximum: i64,
        /// A whole number.
        get minimum: i64,
    }
}

object! {
    /// Item discount, as it comes back: anything may be missing.
    part ItemDiscount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`Discount`](objects::Discount).
        get discount: objects::Discount,
    }
}

object! {
    /// Item taxe, as it comes back: anything may be missing.
    part ItemTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`TaxRate`](objects::TaxRate).
        get rate: objects::TaxRate,
        /// See [`ItemTaxeTaxabilityReason`].
        get taxability_reason: ItemTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
    }
}

params! {
    /// List checkout sessions created value, as it is sent.
    group ListCheckoutSessionsCreatedValue {
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
    /// Create checkout session adaptive pricing, as it is sent.
    group CreateCheckoutSessionAdaptivePricing {
        /// Yes or no.
        set enabled: bool,
    }
}

params! {
    /// Create checkout session after expiration, as it is sent.
    group CreateCheckoutSessionAfterExpiration {
        /// See [`CreateCheckoutSessionAfterExpirationRecovery`].
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

params! {
    /// Create checkout session automatic tax, as it is sent.
    required_group CreateCheckoutSessionAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        set liability: CreateCheckoutSessionAutomaticTaxLiability,
    }
}

impl CreateCheckoutSessionAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session branding settings, as it is sent.
    group CreateCheckoutSessionBrandingSettings {
        /// A text.
        set background_color: String,
        /// See [`CheckoutSessionBrandingSettingsBorderStyle`].
        set border_style or unset_border_style: CheckoutSessionBrandingSettingsBorderStyle,
        /// A text.
        set button_color: String,
        /// A text.
        set display_name: String,
        /// See [`CreateCheckoutSessionBrandingSettingsFontFamily`].
        set font_family or unset_font_family: CreateCheckoutSessionBrandingSettingsFontFamily,
        /// See [`CreateCheckoutSessionBrandingSettingsIcon`].
        set icon: CreateCheckoutSessionBrandingSettingsIcon,
        /// See [`CreateCheckoutSessionBrandingSettingsIcon`].
        set logo: CreateCheckoutSessionBrandingSettingsIcon,
    }
}

params! {
    /// Create checkout session consent collection, as it is sent.
    group CreateCheckoutSessionConsentCollection {
        /// See [`CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement`].
        set payment_method_reuse_agreement: CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement,
        /// See [`CheckoutSessionConsentCollectionPromotions`].
        set promotions: CheckoutSessionConsentCollectionPromotions,
        /// See [`CheckoutSessionConsentCollectionTermsOfService`].
        set terms_of_service: CheckoutSessionConsentCollectionTermsOfService,
    }
}

params! {
    /// Create checkout session custom field, as it is sent.
    required_group CreateCheckoutSessionCustomField {
        /// See [`CreateCheckoutSessionCustomFieldDropdown`].
        set dropdown: CreateCheckoutSessionCustomFieldDropdown,
        /// A text.
        set key: String,
        /// See [`CreateCheckoutSessionCustomFieldLabel`].
        set label: CreateCheckoutSessionCustomFieldLabel,
        /// See [`CreateCheckoutSessionCustomFieldNumeric`].
        set numeric: CreateCheckoutSessionCustomFieldNumeric,
        /// Yes or no.
        set optional: bool,
        /// See [`CreateCheckoutSessionCustomFieldNumeric`].
        set text: CreateCheckoutSessionCustomFieldNumeric,
        /// See [`CheckoutSessionCustomFieldType`].
        set r#type = "type": CheckoutSessionCustomFieldType,
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
        Self(Fields::new()).key(key).label(label).r#type(r#type)
    }
}

params! {
    /// Create checkout session custom text, as it is sent.
    group CreateCheckoutSessionCustomText {
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        set after_submit or unset_after_submit: CreateCheckoutSessionCustomTextAfterSubmit,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        set shipping_address or unset_shipping_address: CreateCheckoutSessionCustomTextAfterSubmit,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        set submit or unset_submit: CreateCheckoutSessionCustomTextAfterSubmit,
        /// See [`CreateCheckoutSessionCustomTextAfterSubmit`].
        set terms_of_service_acceptance or unset_terms_of_service_acceptance: CreateCheckoutSessionCustomTextAfterSubmit,
    }
}

params! {
    /// Create checkout session customer update, as it is sent.
    group CreateCheckoutSessionCustomerUpdate {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        set address: CreateCheckoutSessionCustomerUpdateAddress,
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        set name: CreateCheckoutSessionCustomerUpdateAddress,
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        set shipping: CreateCheckoutSessionCustomerUpdateAddress,
    }
}

params! {
    /// Create checkout session discount, as it is sent.
    group CreateCheckoutSessionDiscount {
        /// A text.
        set coupon: String,
        /// A text.
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

params! {
    /// Create checkout session invoice creation, as it is sent.
    required_group CreateCheckoutSessionInvoiceCreation {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceData`].
        set invoice_data: CreateCheckoutSessionInvoiceCreationInvoiceData,
    }
}

impl CreateCheckoutSessionInvoiceCreation {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session line item, as it is sent.
    group CreateCheckoutSessionLineItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set price: String,
        /// See [`CreateCheckoutSessionLineItemPriceData`].
        set price_data: CreateCheckoutSessionLineItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates: String,
    }
}

params! {
    /// Create checkout session name collection, as it is sent.
    group CreateCheckoutSessionNameCollection {
        /// See [`CreateCheckoutSessionNameCollectionBusiness`].
        set business: CreateCheckoutSessionNameCollectionBusiness,
        /// See [`CreateCheckoutSessionNameCollectionBusiness`].
        set individual: CreateCheckoutSessionNameCollectionBusiness,
    }
}

params! {
    /// Create checkout session optional item, as it is sent.
    required_group CreateCheckoutSessionOptionalItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
        /// A text.
        set price: String,
        /// A whole number.
        set quantity: i64,
    }
}

impl CreateCheckoutSessionOptionalItem {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self(Fields::new()).price(price).quantity(quantity)
    }
}

params! {
    /// Create checkout session payment intent data, as it is sent.
    group CreateCheckoutSessionPaymentIntentData {
        /// A whole number, in the smallest unit of the currency.
        set application_fee_amount: i64,
        /// See [`CreateCheckoutSessionPaymentIntentDataCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentIntentDataCaptureMethod,
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// A text.
        set receipt_email: String,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        /// See [`CreateCheckoutSessionPaymentIntentDataShipping`].
        set shipping: CreateCheckoutSessionPaymentIntentDataShipping,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
        /// See [`CreateCheckoutSessionPaymentIntentDataTransferData`].
        set transfer_data: CreateCheckoutSessionPaymentIntentDataTransferData,
        /// A text.
        set transfer_group: String,
    }
}

params! {
    /// Create checkout session payment method data, as it is sent.
    group CreateCheckoutSessionPaymentMethodData {
        /// See [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        set allow_redisplay: CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter,
    }
}

params! {
    /// Create checkout session payment method options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptions {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAcssDebit`].
        set acss_debit: CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set affirm: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set afterpay_clearpay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipay`].
        set alipay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        set alma: CreateCheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set amazon_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit`].
        set au_becs_debit: CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebit`].
        set bacs_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        set bancontact: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        set billie: CreateCheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBlik`].
        set blik: CreateCheckoutSessionPaymentMethodOptionsBlik,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBoleto`].
        set boleto: CreateCheckoutSessionPaymentMethodOptionsBoleto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCard`].
        set card: CreateCheckoutSessionPaymentMethodOptionsCard,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCashapp`].
        set cashapp: CreateCheckoutSessionPaymentMethodOptionsCashapp,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set crypto: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalance`].
        set customer_balance: CreateCheckoutSessionPaymentMethodOptionsCustomerBalance,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        set demo_pay: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set eps: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set fpx: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set giropay: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set grabpay: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set ideal: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set kakao_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKlarna`].
        set klarna: CreateCheckoutSessionPaymentMethodOptionsKlarna,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKonbini`].
        set konbini: CreateCheckoutSessionPaymentMethodOptionsKonbini,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set kr_card: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set link: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set mobilepay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set multibanco: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set naver_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKonbini`].
        set oxxo: CreateCheckoutSessionPaymentMethodOptionsKonbini,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsP24`].
        set p24: CreateCheckoutSessionPaymentMethodOptionsP24,
        /// Values by name.
        entry pay_by_bank: Value,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set payco: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set paynow: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaypal`].
        set paypal: CreateCheckoutSessionPaymentMethodOptionsPaypal,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPayto`].
        set payto: CreateCheckoutSessionPaymentMethodOptionsPayto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPix`].
        set pix: CreateCheckoutSessionPaymentMethodOptionsPix,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAmazonPay`].
        set revolut_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set samsung_pay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        set satispay: CreateCheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        set scalapay: CreateCheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebit`].
        set sepa_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlma`].
        set sequra: CreateCheckoutSessionPaymentMethodOptionsAlma,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCrypto`].
        set sofort: CreateCheckoutSessionPaymentMethodOptionsCrypto,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirm`].
        set sunbit: CreateCheckoutSessionPaymentMethodOptionsAffirm,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsSwish`].
        set swish: CreateCheckoutSessionPaymentMethodOptionsSwish,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBancontact`].
        set twint: CreateCheckoutSessionPaymentMethodOptionsBancontact,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUpi`].
        set upi: CreateCheckoutSessionPaymentMethodOptionsUpi,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUsBankAccount`].
        set us_bank_account: CreateCheckoutSessionPaymentMethodOptionsUsBankAccount,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsWechatPay`].
        set wechat_pay: CreateCheckoutSessionPaymentMethodOptionsWechatPay,
    }
}

params! {
    /// Create checkout session permissions, as it is sent.
    group CreateCheckoutSessionPermissions {
        /// See [`CheckoutSessionPermissionsUpdateShippingDetails`].
        set update_shipping_details: CheckoutSessionPermissionsUpdateShippingDetails,
    }
}

params! {
    /// Create checkout session phone number collection, as it is sent.
    required_group CreateCheckoutSessionPhoneNumberCollection {
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateCheckoutSessionPhoneNumberCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session saved payment method options, as it is sent.
    group CreateCheckoutSessionSavedPaymentMethodOptions {
        /// A list, each [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter`].
        list allow_redisplay_filters: CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilter,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        set payment_method_remove: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
        /// See [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`].
        set payment_method_save: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove,
    }
}

params! {
    /// Create checkout session setup intent data, as it is sent.
    group CreateCheckoutSessionSetupIntentData {
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
    }
}

params! {
    /// Create checkout session shipping address collection, as it is sent.
    required_group CreateCheckoutSessionShippingAddressCollection {
        /// A list, each [`CheckoutSessionShippingAddressCollectionAllowedCountry`].
        list allowed_countries: CheckoutSessionShippingAddressCollectionAllowedCountry,
    }
}

impl CreateCheckoutSessionShippingAddressCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allowed_countries: impl IntoIterator<Item: Into<CheckoutSessionShippingAddressCollectionAllowedCountry>>,
    ) -> Self {
        Self(Fields::new()).allowed_countries(allowed_countries)
    }
}

params! {
    /// Create checkout session shipping option, as it is sent.
    group CreateCheckoutSessionShippingOption {
        /// A text.
        set shipping_rate: String,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateData`].
        set shipping_rate_data: CreateCheckoutSessionShippingOptionShippingRateData,
    }
}

params! {
    /// Create checkout session subscription data, as it is sent.
    group CreateCheckoutSessionSubscriptionData {
        /// A number.
        set application_fee_percent: f64,
        /// A whole number, in seconds since 1970 (UTC).
        set billing_cycle_anchor: i64,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig`].
        set billing_cycle_anchor_config: CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingMode`].
        set billing_mode: CreateCheckoutSessionSubscriptionDataBillingMode,
        /// A list.
        list default_tax_rates: String,
        /// A text.
        set description: String,
        /// See [`CreateCheckoutSessionSubscriptionDataInvoiceSettings`].
        set invoice_settings: CreateCheckoutSessionSubscriptionDataInvoiceSettings,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval`].
        set pending_invoice_item_interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval,
        /// See [`CreateCheckoutSessionSubscriptionDataProrationBehavior`].
        set proration_behavior: CreateCheckoutSessionSubscriptionDataProrationBehavior,
        /// See [`CreateCheckoutSessionSubscriptionDataTransferData`].
        set transfer_data: CreateCheckoutSessionSubscriptionDataTransferData,
        /// A whole number, in seconds since 1970 (UTC).
        set trial_end: i64,
        /// A whole number.
        set trial_period_days: i64,
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettings`].
        set trial_settings: CreateCheckoutSessionSubscriptionDataTrialSettings,
    }
}

params! {
    /// Create checkout session tax ID collection, as it is sent.
    required_group CreateCheckoutSessionTaxIdCollection {
        /// Yes or no.
        set enabled: bool,
        /// See [`CheckoutSessionTaxIdCollectionRequired`].
        set required: CheckoutSessionTaxIdCollectionRequired,
    }
}

impl CreateCheckoutSessionTaxIdCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session wallet options, as it is sent.
    group CreateCheckoutSessionWalletOptions {
        /// See [`CreateCheckoutSessionWalletOptionsLink`].
        set link: CreateCheckoutSessionWalletOptionsLink,
    }
}

params! {
    /// Update checkout session collected information, as it is sent.
    group UpdateCheckoutSessionCollectedInformation {
        /// See [`UpdateCheckoutSessionCollectedInformationShippingDetails`].
        set shipping_details: UpdateCheckoutSessionCollectedInformationShippingDetails,
    }
}

params! {
    /// Update checkout session line item, as it is sent.
    group UpdateCheckoutSessionLineItem {
        /// See [`CreateCheckoutSessionLineItemAdjustableQuantity`].
        set adjustable_quantity: CreateCheckoutSessionLineItemAdjustableQuantity,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set price: String,
        /// See [`CreateCheckoutSessionLineItemPriceData`].
        set price_data: CreateCheckoutSessionLineItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Update checkout session payment intent data, as it is sent.
    group UpdateCheckoutSessionPaymentIntentData {
        /// A text.
        set description: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_suffix: String,
    }
}

object! {
    /// Checkout session after expiration recovery, as it comes back: anything may be missing.
    part CheckoutSessionAfterExpirationRecovery(false) {
        /// Yes or no.
        get allow_promotion_codes: bool,
        /// Yes or no.
        get enabled: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Checkout session automatic tax liability, as it comes back: anything may be missing.
    part CheckoutSessionAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`CheckoutSessionAutomaticTaxLiabilityType`].
        get r#type = "type": CheckoutSessionAutomaticTaxLiabilityType,
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

object! {
    /// Checkout session branding settings icon, as it comes back: anything may be missing.
    part CheckoutSessionBrandingSettingsIcon(false) {
        /// A text.
        get file: &str,
        /// See [`CheckoutSessionBrandingSettingsIconType`].
        get r#type = "type": CheckoutSessionBrandingSettingsIconType,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Checkout session collected information shipping details, as it comes back: anything may be missing.
    part CheckoutSessionCollectedInformationShippingDetails(false) {
        /// See [`CheckoutSessionCollectedInformationShippingDetailsAddress`].
        get address: CheckoutSessionCollectedInformationShippingDetailsAddress,
        /// A text.
        get name: &str,
    }
}

texts! {
    /// Checkout session consent promotions: one of some texts, or any other.
    CheckoutSessionConsentPromotions {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }
}

object! {
    /// Checkout session consent collection payment method reuse agreement, as it comes back: anything may be missing.
    part CheckoutSessionConsentCollectionPaymentMethodReuseAgreement(false) {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition`].
        get position: CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition,
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

object! {
    /// Checkout session custom field dropdown, as it comes back: anything may be missing.
    part CheckoutSessionCustomFieldDropdown(false) {
        /// A text.
        get default_value: &str,
        /// A list, each [`CheckoutSessionCustomFieldDropdownOption`].
        get options: Vec<CheckoutSessionCustomFieldDropdownOption>,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Checkout session custom field label, as it comes back: anything may be missing.
    part CheckoutSessionCustomFieldLabel(false) {
        /// A text.
        get custom: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Checkout session custom field numeric, as it comes back: anything may be missing.
    part CheckoutSessionCustomFieldNumeric(false) {
        /// A text.
        get default_value: &str,
        /// A whole number.
        get maximum_length: i64,
        /// A whole number.
        get minimum_length: i64,
        /// A text.
        get value: &str,
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

object! {
    /// Checkout session custom text after submit, as it comes back: anything may be missing.
    part CheckoutSessionCustomTextAfterSubmit(false) {
        /// A text.
        get message: &str,
    }
}

object! {
    /// Checkout session customer details address, as it comes back: anything may be missing.
    part CheckoutSessionCustomerDetailsAddress(false) {
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
    /// Checkout session customer details tax exempt: one of some texts, or any other.
    CheckoutSessionCustomerDetailsTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

object! {
    /// Checkout session customer details tax ID, as it comes back: anything may be missing.
    part CheckoutSessionCustomerDetailsTaxId(false) {
        /// See [`CheckoutSessionCustomerDetailsTaxIdType`].
        get r#type = "type": CheckoutSessionCustomerDetailsTaxIdType,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Checkout session invoice creation invoice data, as it comes back: anything may be missing.
    part CheckoutSessionInvoiceCreationInvoiceData(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`CheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        get custom_fields: Vec<CheckoutSessionInvoiceCreationInvoiceDataCustomField>,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`CheckoutSessionAutomaticTaxLiability`].
        get issuer: CheckoutSessionAutomaticTaxLiability,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions`].
        get rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions,
    }
}

object! {
    /// Checkout session name collection business, as it comes back: anything may be missing.
    part CheckoutSessionNameCollectionBusiness(false) {
        /// Yes or no.
        get enabled: bool,
        /// Yes or no.
        get optional: bool,
    }
}

object! {
    /// Checkout session payment method options acss debit, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAcssDebit(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitCurrency`].
        get currency: CheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions`].
        get mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Checkout session payment method options affirm, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAffirm(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Checkout session payment method options alipay, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAlipay(false) {
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Checkout session payment method options alma, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAlma(false) {
        /// A text.
        get capture_method: &str,
    }
}

object! {
    /// Checkout session payment method options amazon pay, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAmazonPay(false) {
        /// A text.
        get capture_method: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options au becs debit, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAuBecsDebit(false) {
        /// A text.
        get setup_future_usage: &str,
        /// A text.
        get target_date: &str,
    }
}

object! {
    /// Checkout session payment method options bacs debit, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsBacsDebit(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions`].
        get mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
    }
}

object! {
    /// Checkout session payment method options bancontact, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsBancontact(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options boleto, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsBoleto(false) {
        /// A whole number.
        get expires_after_days: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options card, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCard(false) {
        /// A text.
        get capture_method: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsCardInstallments`].
        get installments: CheckoutSessionPaymentMethodOptionsCardInstallments,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_extended_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_incremental_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_multicapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        get request_overcapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure`].
        get request_three_d_secure: CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRestrictions`].
        get restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get statement_descriptor_suffix_kana: &str,
        /// A text.
        get statement_descriptor_suffix_kanji: &str,
    }
}

object! {
    /// Checkout session payment method options customer balance, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCustomerBalance(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer`].
        get bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        get funding_type: &str,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Checkout session payment method options klarna, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsKlarna(false) {
        /// A text.
        get capture_method: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options konbini, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsKonbini(false) {
        /// A whole number.
        get expires_after_days: i64,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Checkout session payment method options oxxo, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsOxxo(false) {
        /// A whole number.
        get expires_after_days: i64,
        /// A text.
        get setup_future_usage: &str,
    }
}

object! {
    /// Checkout session payment method options paypal, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsPaypal(false) {
        /// A text.
        get capture_method: &str,
        /// A text.
        get preferred_locale: &str,
        /// A text.
        get reference: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options payto, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsPayto(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptions`].
        get mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options pix, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsPix(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        get amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        /// A whole number.
        get expires_after_seconds: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptions`].
        get mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options swish, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsSwish(false) {
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Checkout session payment method options upi, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsUpi(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsUpiMandateOptions`].
        get mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

object! {
    /// Checkout session payment method options us bank account, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsUsBankAccount(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections`].
        get financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        get setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        get target_date: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod`].
        get verification_method: CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod,
    }
}

object! {
    /// Checkout session payment method options wechat pay, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsWechatPay(false) {
        /// A text.
        get app_id: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPayClient`].
        get client: CheckoutSessionPaymentMethodOptionsWechatPayClient,
        /// A text.
        get setup_future_usage: &str,
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
    /// Checkout session tax ID collection required: one of some texts, or any other.
    CheckoutSessionTaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}

object! {
    /// Checkout session total details breakdown, as it comes back: anything may be missing.
    part CheckoutSessionTotalDetailsBreakdown(false) {
        /// A list, each [`ItemDiscount`].
        get discounts: Vec<ItemDiscount>,
        /// A list, each [`ItemTaxe`].
        get taxes: Vec<ItemTaxe>,
    }
}

object! {
    /// Checkout session wallet options link, as it comes back: anything may be missing.
    part CheckoutSessionWalletOptionsLink(false) {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        get display: CreateCheckoutSessionCustomerUpdateAddress,
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

params! {
    /// Create checkout session after expiration recovery, as it is sent.
    required_group CreateCheckoutSessionAfterExpirationRecovery {
        /// Yes or no.
        set allow_promotion_codes: bool,
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateCheckoutSessionAfterExpirationRecovery {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session automatic tax liability, as it is sent.
    required_group CreateCheckoutSessionAutomaticTaxLiability {
        /// A text.
        set account: String,
        /// See [`CheckoutSessionAutomaticTaxLiabilityType`].
        set r#type = "type": CheckoutSessionAutomaticTaxLiabilityType,
    }
}

impl CreateCheckoutSessionAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CheckoutSessionAutomaticTaxLiabilityType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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

params! {
    /// Create checkout session branding settings icon, as it is sent.
    required_group CreateCheckoutSessionBrandingSettingsIcon {
        /// A text.
        set file: String,
        /// See [`CheckoutSessionBrandingSettingsIconType`].
        set r#type = "type": CheckoutSessionBrandingSettingsIconType,
        /// A text.
        set url: String,
    }
}

impl CreateCheckoutSessionBrandingSettingsIcon {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CheckoutSessionBrandingSettingsIconType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create checkout session consent collection payment method reuse agreement, as it is sent.
    required_group CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
        /// See [`CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition`].
        set position: CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition,
    }
}

impl CreateCheckoutSessionConsentCollectionPaymentMethodReuseAgreement {
    /// With what must be there.
    #[must_use]
    pub fn new(
        position: impl Into<CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition>,
    ) -> Self {
        Self(Fields::new()).position(position)
    }
}

params! {
    /// Create checkout session custom field dropdown, as it is sent.
    required_group CreateCheckoutSessionCustomFieldDropdown {
        /// A text.
        set default_value: String,
        /// A list, each [`CreateCheckoutSessionCustomFieldDropdownOption`].
        list options: CreateCheckoutSessionCustomFieldDropdownOption,
    }
}

impl CreateCheckoutSessionCustomFieldDropdown {
    /// With what must be there.
    #[must_use]
    pub fn new(
        options: impl IntoIterator<Item: Into<CreateCheckoutSessionCustomFieldDropdownOption>>,
    ) -> Self {
        Self(Fields::new()).options(options)
    }
}

params! {
    /// Create checkout session custom field label, as it is sent.
    required_group CreateCheckoutSessionCustomFieldLabel {
        /// A text.
        set custom: String,
        /// See [`CreateCheckoutSessionCustomFieldLabelType`].
        set r#type = "type": CreateCheckoutSessionCustomFieldLabelType,
    }
}

impl CreateCheckoutSessionCustomFieldLabel {
    /// With what must be there.
    #[must_use]
    pub fn new(
        custom: impl Into<String>,
        r#type: impl Into<CreateCheckoutSessionCustomFieldLabelType>,
    ) -> Self {
        Self(Fields::new()).custom(custom).r#type(r#type)
    }
}

params! {
    /// Create checkout session custom field numeric, as it is sent.
    group CreateCheckoutSessionCustomFieldNumeric {
        /// A text.
        set default_value: String,
        /// A whole number.
        set maximum_length: i64,
        /// A whole number.
        set minimum_length: i64,
    }
}

params! {
    /// Create checkout session custom text after submit, as it is sent.
    required_group CreateCheckoutSessionCustomTextAfterSubmit {
        /// A text.
        set message: String,
    }
}

impl CreateCheckoutSessionCustomTextAfterSubmit {
    /// With what must be there.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Fields::new()).message(message)
    }
}

texts! {
    /// Create checkout session customer update address: one of some texts, or any other.
    CreateCheckoutSessionCustomerUpdateAddress {
        Auto = "auto",
        Never = "never",
    }
}

params! {
    /// Create checkout session invoice creation invoice data, as it is sent.
    group CreateCheckoutSessionInvoiceCreationInvoiceData {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        list custom_fields or unset_custom_fields: CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        set issuer: CreateCheckoutSessionAutomaticTaxLiability,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions`].
        set rendering_options or unset_rendering_options: CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions,
    }
}

params! {
    /// Create checkout session line item adjustable quantity, as it is sent.
    required_group CreateCheckoutSessionLineItemAdjustableQuantity {
        /// Yes or no.
        set enabled: bool,
        /// A whole number.
        set maximum: i64,
        /// A whole number.
        set minimum: i64,
    }
}

impl CreateCheckoutSessionLineItemAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create checkout session line item price data, as it is sent.
    required_group CreateCheckoutSessionLineItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateCheckoutSessionLineItemPriceDataProductData`].
        set product_data: CreateCheckoutSessionLineItemPriceDataProductData,
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval`].
        set recurring: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateCheckoutSessionLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Create checkout session name collection business, as it is sent.
    required_group CreateCheckoutSessionNameCollectionBusiness {
        /// Yes or no.
        set enabled: bool,
        /// Yes or no.
        set optional: bool,
    }
}

impl CreateCheckoutSessionNameCollectionBusiness {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
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

params! {
    /// Create checkout session payment intent data shipping, as it is sent.
    required_group CreateCheckoutSessionPaymentIntentDataShipping {
        /// See [`CreateCheckoutSessionPaymentIntentDataShippingAddress`].
        set address: CreateCheckoutSessionPaymentIntentDataShippingAddress,
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

impl CreateCheckoutSessionPaymentIntentDataShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<CreateCheckoutSessionPaymentIntentDataShippingAddress>,
        name: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create checkout session payment intent data transfer data, as it is sent.
    required_group CreateCheckoutSessionPaymentIntentDataTransferData {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set destination: String,
    }
}

impl CreateCheckoutSessionPaymentIntentDataTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Create checkout session payment method options acss debit, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitCurrency`].
        set currency: CheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Create checkout session payment method options affirm, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAffirm {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options alipay, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAlipay {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options alma, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAlma {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
    }
}

params! {
    /// Create checkout session payment method options amazon pay, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options au becs debit, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        /// A text.
        set target_date: String,
    }
}

params! {
    /// Create checkout session payment method options bacs debit, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBacsDebit {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
    }
}

params! {
    /// Create checkout session payment method options bancontact, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBancontact {
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options blik, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBlik {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options boleto, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBoleto {
        /// A whole number.
        set expires_after_days: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options card, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsCard {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreateCheckoutSessionAdaptivePricing`].
        set installments: CreateCheckoutSessionAdaptivePricing,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_extended_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_incremental_authorization: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_multicapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization`].
        set request_overcapture: CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
        /// See [`CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure`].
        set request_three_d_secure: CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCardRestrictions`].
        set restrictions: CreateCheckoutSessionPaymentMethodOptionsCardRestrictions,
        /// See [`CreateCheckoutSessionPaymentIntentDataSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentIntentDataSetupFutureUsage,
        /// A text.
        set statement_descriptor_suffix_kana: String,
        /// A text.
        set statement_descriptor_suffix_kanji: String,
    }
}

params! {
    /// Create checkout session payment method options cashapp, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsCashapp {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options crypto, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsCrypto {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options customer balance, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer`].
        set bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType`].
        set funding_type: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options klarna, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsKlarna {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        /// A list, each [`CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription`].
        list subscriptions or unset_subscriptions: CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription,
    }
}

params! {
    /// Create checkout session payment method options konbini, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsKonbini {
        /// A whole number.
        set expires_after_days: i64,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options p24, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsP24 {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage,
        /// Yes or no.
        set tos_shown_and_accepted: bool,
    }
}

params! {
    /// Create checkout session payment method options paypal, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsPaypal {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`].
        set capture_method or unset_capture_method: CreateCheckoutSessionPaymentMethodOptionsAffirmCaptureMethod,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale`].
        set preferred_locale: CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
        /// A text.
        set reference: String,
        /// A text.
        set risk_correlation_id: String,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options payto, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsPayto {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options pix, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsPix {
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        set amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        /// A whole number.
        set expires_after_seconds: i64,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAmazonPaySetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options swish, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsSwish {
        /// A text.
        set reference: String,
    }
}

params! {
    /// Create checkout session payment method options upi, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsUpi {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions`].
        set mandate_options: CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage or unset_setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    }
}

params! {
    /// Create checkout session payment method options us bank account, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections`].
        set financial_connections: CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`].
        set setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
        /// A text.
        set target_date: String,
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod`].
        set verification_method: CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod,
    }
}

params! {
    /// Create checkout session payment method options wechat pay, as it is sent.
    required_group CreateCheckoutSessionPaymentMethodOptionsWechatPay {
        /// A text.
        set app_id: String,
        /// See [`CheckoutSessionPaymentMethodOptionsWechatPayClient`].
        set client: CheckoutSessionPaymentMethodOptionsWechatPayClient,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage`].
        set setup_future_usage: CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsWechatPay {
    /// With what must be there.
    #[must_use]
    pub fn new(client: impl Into<CheckoutSessionPaymentMethodOptionsWechatPayClient>) -> Self {
        Self(Fields::new()).client(client)
    }
}

params! {
    /// Create checkout session shipping option shipping rate data, as it is sent.
    required_group CreateCheckoutSessionShippingOptionShippingRateData {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate`].
        set delivery_estimate: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate,
        /// A text.
        set display_name: String,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount`].
        set fixed_amount: CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
        /// A text.
        set tax_code: String,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataType`].
        set r#type = "type": CreateCheckoutSessionShippingOptionShippingRateDataType,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self(Fields::new()).display_name(display_name)
    }
}

params! {
    /// Create checkout session subscription data billing cycle anchor config, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig {
        /// A whole number.
        set day_of_month: i64,
        /// A whole number.
        set hour: i64,
        /// A whole number.
        set minute: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set second: i64,
    }
}

impl CreateCheckoutSessionSubscriptionDataBillingCycleAnchorConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(day_of_month: impl Into<i64>) -> Self {
        Self(Fields::new()).day_of_month(day_of_month)
    }
}

params! {
    /// Create checkout session subscription data billing mode, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataBillingMode {
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeFlexible`].
        set flexible: CreateCheckoutSessionSubscriptionDataBillingModeFlexible,
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeType`].
        set r#type = "type": CreateCheckoutSessionSubscriptionDataBillingModeType,
    }
}

impl CreateCheckoutSessionSubscriptionDataBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCheckoutSessionSubscriptionDataBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create checkout session subscription data invoice settings, as it is sent.
    group CreateCheckoutSessionSubscriptionDataInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField`].
        list custom_fields or unset_custom_fields: CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreateCheckoutSessionAutomaticTaxLiability`].
        set issuer: CreateCheckoutSessionAutomaticTaxLiability,
    }
}

params! {
    /// Create checkout session subscription data pending invoice item interval, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval {
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval`].
        set interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateCheckoutSessionSubscriptionDataPendingInvoiceItemInterval {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval>,
    ) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

texts! {
    /// Create checkout session subscription data proration behavior: one of some texts, or any other.
    CreateCheckoutSessionSubscriptionDataProrationBehavior {
        CreateProrations = "create_prorations",
        None = "none",
    }
}

params! {
    /// Create checkout session subscription data transfer data, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataTransferData {
        /// A number.
        set amount_percent: f64,
        /// A text.
        set destination: String,
    }
}

impl CreateCheckoutSessionSubscriptionDataTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Create checkout session subscription data trial settings, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataTrialSettings {
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior`].
        set end_behavior: CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior,
    }
}

impl CreateCheckoutSessionSubscriptionDataTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end_behavior: impl Into<CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior>,
    ) -> Self {
        Self(Fields::new()).end_behavior(end_behavior)
    }
}

params! {
    /// Create checkout session wallet options link, as it is sent.
    group CreateCheckoutSessionWalletOptionsLink {
        /// See [`CreateCheckoutSessionCustomerUpdateAddress`].
        set display: CreateCheckoutSessionCustomerUpdateAddress,
    }
}

params! {
    /// Update checkout session collected information shipping details, as it is sent.
    required_group UpdateCheckoutSessionCollectedInformationShippingDetails {
        /// See [`UpdateCheckoutSessionCollectedInformationShippingDetailsAddress`].
        set address: UpdateCheckoutSessionCollectedInformationShippingDetailsAddress,
        /// A text.
        set name: String,
    }
}

impl UpdateCheckoutSessionCollectedInformationShippingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        address: impl Into<UpdateCheckoutSessionCollectedInformationShippingDetailsAddress>,
        name: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).address(address).name(name)
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

object! {
    /// Checkout session collected information shipping details address, as it comes back: anything may be missing.
    part CheckoutSessionCollectedInformationShippingDetailsAddress(false) {
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
    /// Checkout session consent collection payment method reuse agreement position: one of some texts, or any other.
    CheckoutSessionConsentCollectionPaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
}

object! {
    /// Checkout session custom field dropdown option, as it comes back: anything may be missing.
    part CheckoutSessionCustomFieldDropdownOption(false) {
        /// A text.
        get label: &str,
        /// A text.
        get value: &str,
    }
}

texts! {
    /// Checkout session customer details tax ID type: one of some texts, or any other.
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

object! {
    /// Checkout session invoice creation invoice data custom field, as it comes back: anything may be missing.
    part CheckoutSessionInvoiceCreationInvoiceDataCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Checkout session invoice creation invoice data rendering options, as it comes back: anything may be missing.
    part CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions(false) {
        /// A text.
        get amount_tax_display: &str,
        /// A text.
        get template: &str,
    }
}

texts! {
    /// Checkout session payment method options acss debit currency: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsAcssDebitCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}

object! {
    /// Checkout session payment method options acss debit mandate options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions(false) {
        /// A text.
        get custom_mandate_url: &str,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        get default_for: Vec<CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem>,
        /// A text.
        get interval_description: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        get payment_schedule: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        get transaction_type: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
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

object! {
    /// Checkout session payment method options bacs debit mandate options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(false) {
        /// A text.
        get reference_prefix: &str,
    }
}

object! {
    /// Checkout session payment method options card installments, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCardInstallments(false) {
        /// Yes or no.
        get enabled: bool,
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

object! {
    /// Checkout session payment method options card restrictions, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCardRestrictions(false) {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        get brands_blocked: Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem`].
        get funding_types_blocked: Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem>,
    }
}

object! {
    /// Checkout session payment method options customer balance bank transfer, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        get eu_bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        get requested_address_types: Vec<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType`].
        get r#type = "type": CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType,
    }
}

object! {
    /// Checkout session payment method options payto mandate options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsPaytoMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        get amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        get end_date: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        get payment_schedule: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        get payments_per_period: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        get purpose: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
        /// A text.
        get start_date: &str,
    }
}

texts! {
    /// Checkout session payment method options pix amount includes iof: one of some texts, or any other.
    CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

object! {
    /// Checkout session payment method options pix mandate options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsPixMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        get amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        get amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        get currency: &str,
        /// A text.
        get end_date: &str,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        get payment_schedule: CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        get reference: &str,
        /// A text.
        get start_date: &str,
    }
}

object! {
    /// Checkout session payment method options upi mandate options, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsUpiMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        get amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
    }
}

object! {
    /// Checkout session payment method options us bank account financial connections, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        get filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        get permissions: Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        get prefetch: Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>,
        /// A text.
        get return_url: &str,
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

params! {
    /// Create checkout session custom field dropdown option, as it is sent.
    required_group CreateCheckoutSessionCustomFieldDropdownOption {
        /// A text.
        set label: String,
        /// A text.
        set value: String,
    }
}

impl CreateCheckoutSessionCustomFieldDropdownOption {
    /// With what must be there.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).label(label).value(value)
    }
}

texts! {
    /// Create checkout session custom field label type: one of some texts, or any other.
    CreateCheckoutSessionCustomFieldLabelType {
        Custom = "custom",
    }
}

params! {
    /// Create checkout session invoice creation invoice data custom field, as it is sent.
    required_group CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl CreateCheckoutSessionInvoiceCreationInvoiceDataCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Create checkout session invoice creation invoice data rendering options, as it is sent.
    group CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptions {
        /// See [`CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay`].
        set amount_tax_display or unset_amount_tax_display: CreateCheckoutSessionInvoiceCreationInvoiceDataRenderingOptionsAmountTaxDisplay,
        /// A text.
        set template: String,
    }
}

params! {
    /// Create checkout session line item price data product data, as it is sent.
    required_group CreateCheckoutSessionLineItemPriceDataProductData {
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
        /// See [`CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails`].
        set tax_details: CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl CreateCheckoutSessionLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
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

params! {
    /// Create checkout session payment intent data shipping address, as it is sent.
    required_group CreateCheckoutSessionPaymentIntentDataShippingAddress {
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

impl CreateCheckoutSessionPaymentIntentDataShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(line1: impl Into<String>) -> Self {
        Self(Fields::new()).line1(line1)
    }
}

params! {
    /// Create checkout session payment method options acss debit mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
        /// A text.
        set custom_mandate_url: String,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem`].
        list default_for: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultForItem,
        /// A text.
        set interval_description: String,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`].
        set payment_schedule: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
        /// See [`CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
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

any_of! {
    /// Create checkout session payment method options alipay setup future usage: one of several things.
    CreateCheckoutSessionPaymentMethodOptionsAlipaySetupFutureUsage {
        Word(CreateCheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage),
        Text(String),
    }
}

params! {
    /// Create checkout session payment method options bacs debit mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
        /// A text.
        set reference_prefix: String,
    }
}

params! {
    /// Create checkout session payment method options blik mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsBlikMandateOptions {
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

params! {
    /// Create checkout session payment method options card restrictions, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsCardRestrictions {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem`].
        list brands_blocked: CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlockedItem,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem`].
        list funding_types_blocked: CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlockedItem,
    }
}

params! {
    /// Create checkout session payment method options customer balance bank transfer, as it is sent.
    required_group CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        set eu_bank_transfer: CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`].
        list requested_address_types: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType,
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType`].
        set r#type = "type": CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create checkout session payment method options customer balance funding type: one of some texts, or any other.
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
}

params! {
    /// Create checkout session payment method options klarna subscription, as it is sent.
    required_group CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscription {
        /// See [`CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval`].
        set interval: CreateCheckoutSessionSubscriptionDataPendingInvoiceItemIntervalInterval,
        /// A whole number.
        set interval_count: i64,
        /// A text.
        set name: String,
        /// See [`CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling`].
        set next_billing: CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling,
        /// A text.
        set reference: String,
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
        Self(Fields::new()).interval(interval).next_billing(next_billing).reference(reference)
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

params! {
    /// Create checkout session payment method options payto mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount or unset_amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        set amount_type or unset_amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        set end_date: String,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`].
        set payment_schedule or unset_payment_schedule: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
        /// A whole number.
        set payments_per_period or unset_payments_per_period: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        set purpose or unset_purpose: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
        /// A text.
        set start_date: String,
    }
}

params! {
    /// Create checkout session payment method options pix mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof`].
        set amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        set amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        set currency: String,
        /// A text.
        set end_date: String,
        /// See [`CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        set payment_schedule: CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
        /// A text.
        set reference: String,
        /// A text.
        set start_date: String,
    }
}

params! {
    /// Create checkout session payment method options upi mandate options, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType`].
        set amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
    }
}

params! {
    /// Create checkout session payment method options us bank account financial connections, as it is sent.
    group CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        list permissions: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        list prefetch: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
    }
}

params! {
    /// Create checkout session shipping option shipping rate data delivery estimate, as it is sent.
    group CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimate {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum`].
        set maximum: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum,
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum`].
        set minimum: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum,
    }
}

params! {
    /// Create checkout session shipping option shipping rate data fixed amount, as it is sent.
    required_group CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// Values by name, each [`CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue`].
        entry currency_options: CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataFixedAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

texts! {
    /// Create checkout session shipping option shipping rate data type: one of some texts, or any other.
    CreateCheckoutSessionShippingOptionShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

params! {
    /// Create checkout session subscription data billing mode flexible, as it is sent.
    group CreateCheckoutSessionSubscriptionDataBillingModeFlexible {
        /// See [`CreateCheckoutSessionSubscriptionDataBillingModeFlexibleProrationDiscounts`].
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

params! {
    /// Create checkout session subscription data trial settings end behavior, as it is sent.
    required_group CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehavior {
        /// See [`CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`].
        set missing_payment_method: CreateCheckoutSessionSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
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
        Self(Fields::new()).missing_payment_method(missing_payment_method)
    }
}

params! {
    /// Update checkout session collected information shipping details address, as it is sent.
    required_group UpdateCheckoutSessionCollectedInformationShippingDetailsAddress {
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

impl UpdateCheckoutSessionCollectedInformationShippingDetailsAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>, line1: impl Into<String>) -> Self {
        Self(Fields::new()).country(country).line1(line1)
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

object! {
    /// Checkout session payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(false) {
        /// See [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        get country: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
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

object! {
    /// Checkout session payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    part CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(false) {
        /// A list, each [`CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        get account_subcategories: Vec<CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
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

params! {
    /// Create checkout session line item price data product data tax details, as it is sent.
    group CreateCheckoutSessionLineItemPriceDataProductDataTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

params! {
    /// Create checkout session payment method options customer balance bank transfer eu bank transfer, as it is sent.
    required_group CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        set country: String,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

params! {
    /// Create checkout session payment method options klarna subscription next billing, as it is sent.
    required_group CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set date: String,
    }
}

impl CreateCheckoutSessionPaymentMethodOptionsKlarnaSubscriptionNextBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, date: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).date(date)
    }
}

params! {
    /// Create checkout session shipping option shipping rate data delivery estimate maximum, as it is sent.
    required_group CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum {
        /// See [`CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit`].
        set unit: CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit,
        /// A whole number.
        set value: i64,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximum {
    /// With what must be there.
    #[must_use]
    pub fn new(
        unit: impl Into<CreateCheckoutSessionShippingOptionShippingRateDataDeliveryEstimateMaximumUnit>,
        value: impl Into<i64>,
    ) -> Self {
        Self(Fields::new()).unit(unit).value(value)
    }
}

params! {
    /// Create checkout session shipping option shipping rate data fixed amount currency options value, as it is sent.
    required_group CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateCheckoutSessionLineItemPriceDataTaxBehavior`].
        set tax_behavior: CreateCheckoutSessionLineItemPriceDataTaxBehavior,
    }
}

impl CreateCheckoutSessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount)
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
