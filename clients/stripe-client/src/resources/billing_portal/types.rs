//! What goes into and comes out of [`BillingPortal`](super::BillingPortal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, record, setters, texts};

record! {
    /// Billing portal configuration, as it comes back: anything may be missing.
    answer BillingPortalConfiguration {
        /// Yes or no.
        pub active: Option<bool>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// See [`BillingPortalConfigurationBusinessProfile`].
        pub business_profile: Option<BillingPortalConfigurationBusinessProfile>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub default_return_url: Option<String>,
        /// See [`BillingPortalConfigurationFeatures`].
        pub features: Option<Box<BillingPortalConfigurationFeatures>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub is_default: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`BillingPortalConfigurationLoginPage`].
        pub login_page: Option<BillingPortalConfigurationLoginPage>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub updated: Option<i64>,
    }
}

record! {
    /// Billing portal session, as it comes back: anything may be missing.
    answer BillingPortalSession {
        /// See [`BillingPortalSessionAfterExpiration`].
        pub after_expiration: Option<BillingPortalSessionAfterExpiration>,
        /// An id, or the [`BillingPortalConfiguration`] where it is expanded.
        pub configuration: Option<Expandable<BillingPortalConfiguration>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`BillingPortalSessionFlow`].
        pub flow: Option<Box<BillingPortalSessionFlow>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`BillingPortalSessionLocale`].
        pub locale: Option<BillingPortalSessionLocale>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// List billing portal configurations query, as it is sent.
    options ListBillingPortalConfigurationsQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub is_default: Option<bool>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListBillingPortalConfigurationsQuery {
        set active: bool,
        set ending_before: String,
        list expand: String,
        set is_default: bool,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create billing portal configuration, as it is sent.
    request CreateBillingPortalConfiguration {
        /// See [`CreateBillingPortalConfigurationBusinessProfile`].
        pub business_profile: Option<CreateBillingPortalConfigurationBusinessProfile>,
        /// A text.
        pub default_return_url: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateBillingPortalConfigurationFeatures`].
        pub features: Box<CreateBillingPortalConfigurationFeatures>,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        pub login_page: Option<CreateBillingPortalConfigurationLoginPage>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
    }
}

impl CreateBillingPortalConfiguration {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl Into<Box<CreateBillingPortalConfigurationFeatures>>) -> Self {
        Self { features: features.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfiguration {
        set business_profile: CreateBillingPortalConfigurationBusinessProfile,
        set default_return_url: String,
        list expand: String,
        set login_page: CreateBillingPortalConfigurationLoginPage,
        entry metadata: String,
        set name: String,
    }
}

record! {
    /// Update billing portal configuration, as it is sent.
    options UpdateBillingPortalConfiguration {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`UpdateBillingPortalConfigurationBusinessProfile`].
        pub business_profile: Option<UpdateBillingPortalConfigurationBusinessProfile>,
        /// A text.
        pub default_return_url: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateBillingPortalConfigurationFeatures`].
        pub features: Option<Box<UpdateBillingPortalConfigurationFeatures>>,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        pub login_page: Option<CreateBillingPortalConfigurationLoginPage>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
    }
}

setters! {
    UpdateBillingPortalConfiguration {
        set active: bool,
        set business_profile: UpdateBillingPortalConfigurationBusinessProfile,
        set default_return_url: String,
        list expand: String,
        set features: Box<UpdateBillingPortalConfigurationFeatures>,
        set login_page: CreateBillingPortalConfigurationLoginPage,
        entry metadata or unset_metadata: String,
        set name: String,
    }
}

record! {
    /// Create billing portal session, as it is sent.
    options CreateBillingPortalSession {
        /// See [`CreateBillingPortalSessionAfterExpiration`].
        pub after_expiration: Option<CreateBillingPortalSessionAfterExpiration>,
        /// A text.
        pub configuration: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateBillingPortalSessionFlowData`].
        pub flow_data: Option<Box<CreateBillingPortalSessionFlowData>>,
        /// See [`BillingPortalSessionLocale`].
        pub locale: Option<BillingPortalSessionLocale>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A text.
        pub return_url: Option<String>,
    }
}

setters! {
    CreateBillingPortalSession {
        set after_expiration: CreateBillingPortalSessionAfterExpiration,
        set configuration: String,
        set customer: String,
        set customer_account: String,
        list expand: String,
        set flow_data: Box<CreateBillingPortalSessionFlowData>,
        set locale: BillingPortalSessionLocale,
        set on_behalf_of: String,
        set return_url: String,
    }
}

record! {
    /// Billing portal configuration business profile, as it comes back: anything may be missing.
    answer BillingPortalConfigurationBusinessProfile {
        /// A text.
        pub headline: Option<String>,
        /// A text.
        pub privacy_policy_url: Option<String>,
        /// A text.
        pub terms_of_service_url: Option<String>,
    }
}

record! {
    /// Billing portal configuration features, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeatures {
        /// See [`BillingPortalConfigurationFeaturesCustomerUpdate`].
        pub customer_update: Option<BillingPortalConfigurationFeaturesCustomerUpdate>,
        /// See [`BillingPortalConfigurationFeaturesInvoiceHistory`].
        pub invoice_history: Option<BillingPortalConfigurationFeaturesInvoiceHistory>,
        /// See [`BillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        pub payment_method_update: Option<BillingPortalConfigurationFeaturesPaymentMethodUpdate>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
        pub subscription_cancel: Option<Box<BillingPortalConfigurationFeaturesSubscriptionCancel>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPause`].
        pub subscription_pause: Option<BillingPortalConfigurationFeaturesSubscriptionPause>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
        pub subscription_update: Option<Box<BillingPortalConfigurationFeaturesSubscriptionUpdate>>,
    }
}

record! {
    /// Billing portal configuration login page, as it comes back: anything may be missing.
    answer BillingPortalConfigurationLoginPage {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Billing portal session after expiration, as it comes back: anything may be missing.
    answer BillingPortalSessionAfterExpiration {
        /// See [`BillingPortalSessionAfterExpirationCustomerLogin`].
        pub customer_login: Option<BillingPortalSessionAfterExpirationCustomerLogin>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Billing portal session flow, as it comes back: anything may be missing.
    answer BillingPortalSessionFlow {
        /// See [`BillingPortalSessionFlowAfterCompletion`].
        pub after_completion: Option<Box<BillingPortalSessionFlowAfterCompletion>>,
        /// Values by name.
        pub customer_update: Option<BTreeMap<String, Value>>,
        /// See [`BillingPortalSessionFlowSubscriptionCancel`].
        pub subscription_cancel: Option<Box<BillingPortalSessionFlowSubscriptionCancel>>,
        /// See [`BillingPortalSessionFlowSubscriptionPause`].
        pub subscription_pause: Option<BillingPortalSessionFlowSubscriptionPause>,
        /// See [`BillingPortalSessionFlowSubscriptionPause`].
        pub subscription_update: Option<BillingPortalSessionFlowSubscriptionPause>,
        /// See [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
        pub subscription_update_confirm: Option<BillingPortalSessionFlowSubscriptionUpdateConfirm>,
        /// See [`BillingPortalSessionFlowType`].
        pub r#type: Option<BillingPortalSessionFlowType> = "type",
    }
}

texts! {
    /// Billing portal session locale: one of some texts, or any other.
    BillingPortalSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnGb = "en-GB",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnNz = "en-NZ",
        EnSg = "en-SG",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
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

record! {
    /// Create billing portal configuration business profile, as it is sent.
    options CreateBillingPortalConfigurationBusinessProfile {
        /// A text.
        pub headline: Option<String>,
        /// A text.
        pub privacy_policy_url: Option<String>,
        /// A text.
        pub terms_of_service_url: Option<String>,
    }
}

setters! {
    CreateBillingPortalConfigurationBusinessProfile {
        set headline: String,
        set privacy_policy_url: String,
        set terms_of_service_url: String,
    }
}

record! {
    /// Create billing portal configuration features, as it is sent.
    options CreateBillingPortalConfigurationFeatures {
        /// See [`CreateBillingPortalConfigurationFeaturesCustomerUpdate`].
        pub customer_update: Option<CreateBillingPortalConfigurationFeaturesCustomerUpdate>,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        pub invoice_history: Option<CreateBillingPortalConfigurationLoginPage>,
        /// See [`CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        pub payment_method_update: Option<CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate>,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionCancel`].
        pub subscription_cancel: Option<Box<CreateBillingPortalConfigurationFeaturesSubscriptionCancel>>,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPause`].
        pub subscription_pause: Option<CreateBillingPortalConfigurationFeaturesSubscriptionPause>,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdate`].
        pub subscription_update: Option<Box<CreateBillingPortalConfigurationFeaturesSubscriptionUpdate>>,
    }
}

setters! {
    CreateBillingPortalConfigurationFeatures {
        set customer_update: CreateBillingPortalConfigurationFeaturesCustomerUpdate,
        set invoice_history: CreateBillingPortalConfigurationLoginPage,
        set payment_method_update: CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate,
        set subscription_cancel: Box<CreateBillingPortalConfigurationFeaturesSubscriptionCancel>,
        set subscription_pause: CreateBillingPortalConfigurationFeaturesSubscriptionPause,
        set subscription_update: Box<CreateBillingPortalConfigurationFeaturesSubscriptionUpdate>,
    }
}

record! {
    /// Create billing portal configuration login page, as it is sent.
    request CreateBillingPortalConfigurationLoginPage {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateBillingPortalConfigurationLoginPage {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationLoginPage {
    }
}

record! {
    /// Update billing portal configuration business profile, as it is sent.
    options UpdateBillingPortalConfigurationBusinessProfile {
        /// A text.
        pub headline: Option<String>,
        /// A text.
        pub privacy_policy_url: Option<String>,
        /// A text.
        pub terms_of_service_url: Option<String>,
    }
}

setters! {
    UpdateBillingPortalConfigurationBusinessProfile {
        set headline: String,
        set privacy_policy_url: String,
        set terms_of_service_url: String,
    }
}

record! {
    /// Update billing portal configuration features, as it is sent.
    options UpdateBillingPortalConfigurationFeatures {
        /// See [`UpdateBillingPortalConfigurationFeaturesCustomerUpdate`].
        pub customer_update: Option<UpdateBillingPortalConfigurationFeaturesCustomerUpdate>,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        pub invoice_history: Option<CreateBillingPortalConfigurationLoginPage>,
        /// See [`CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        pub payment_method_update: Option<CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate>,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionCancel`].
        pub subscription_cancel: Option<Box<UpdateBillingPortalConfigurationFeaturesSubscriptionCancel>>,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPause`].
        pub subscription_pause: Option<CreateBillingPortalConfigurationFeaturesSubscriptionPause>,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate`].
        pub subscription_update: Option<Box<UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate>>,
    }
}

setters! {
    UpdateBillingPortalConfigurationFeatures {
        set customer_update: UpdateBillingPortalConfigurationFeaturesCustomerUpdate,
        set invoice_history: CreateBillingPortalConfigurationLoginPage,
        set payment_method_update: CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate,
        set subscription_cancel: Box<UpdateBillingPortalConfigurationFeaturesSubscriptionCancel>,
        set subscription_pause: CreateBillingPortalConfigurationFeaturesSubscriptionPause,
        set subscription_update: Box<UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate>,
    }
}

record! {
    /// Create billing portal session after expiration, as it is sent.
    request CreateBillingPortalSessionAfterExpiration {
        /// See [`CreateBillingPortalSessionAfterExpirationCustomerLogin`].
        pub customer_login: Option<CreateBillingPortalSessionAfterExpirationCustomerLogin>,
        /// See [`CreateBillingPortalSessionAfterExpirationType`].
        pub r#type: CreateBillingPortalSessionAfterExpirationType = "type",
    }
}

impl CreateBillingPortalSessionAfterExpiration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingPortalSessionAfterExpirationType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionAfterExpiration {
        set customer_login: CreateBillingPortalSessionAfterExpirationCustomerLogin,
    }
}

record! {
    /// Create billing portal session flow data, as it is sent.
    request CreateBillingPortalSessionFlowData {
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletion`].
        pub after_completion: Option<Box<CreateBillingPortalSessionFlowDataAfterCompletion>>,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancel`].
        pub subscription_cancel: Option<Box<CreateBillingPortalSessionFlowDataSubscriptionCancel>>,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionPause`].
        pub subscription_pause: Option<CreateBillingPortalSessionFlowDataSubscriptionPause>,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionPause`].
        pub subscription_update: Option<CreateBillingPortalSessionFlowDataSubscriptionPause>,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm`].
        pub subscription_update_confirm: Option<CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm>,
        /// See [`BillingPortalSessionFlowType`].
        pub r#type: BillingPortalSessionFlowType = "type",
    }
}

impl CreateBillingPortalSessionFlowData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalSessionFlowType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowData {
        set after_completion: Box<CreateBillingPortalSessionFlowDataAfterCompletion>,
        set subscription_cancel: Box<CreateBillingPortalSessionFlowDataSubscriptionCancel>,
        set subscription_pause: CreateBillingPortalSessionFlowDataSubscriptionPause,
        set subscription_update: CreateBillingPortalSessionFlowDataSubscriptionPause,
        set subscription_update_confirm: CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm,
    }
}

record! {
    /// Billing portal configuration features customer update, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesCustomerUpdate {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        pub allowed_updates: Option<Vec<BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate>>,
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Billing portal configuration features invoice history, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesInvoiceHistory {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Billing portal configuration features payment method update, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesPaymentMethodUpdate {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A text.
        pub payment_method_configuration: Option<String>,
    }
}

record! {
    /// Billing portal configuration features subscription cancel, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionCancel {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        pub cancellation_reason: Option<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        pub mode: Option<BillingPortalConfigurationFeaturesSubscriptionCancelMode>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
    }
}

record! {
    /// Billing portal configuration features subscription pause, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionPause {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
        pub duration: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDuration>,
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Billing portal configuration features subscription update, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionUpdate {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        pub default_allowed_updates: Option<Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate>>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        pub products: Option<Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateProduct>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        pub schedule_at_period_end: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        pub trial_update_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior>,
    }
}

record! {
    /// Billing portal session after expiration customer login, as it comes back: anything may be missing.
    answer BillingPortalSessionAfterExpirationCustomerLogin {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

record! {
    /// Billing portal session flow after completion, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowAfterCompletion {
        /// See [`BillingPortalSessionFlowAfterCompletionHostedConfirmation`].
        pub hosted_confirmation: Option<BillingPortalSessionFlowAfterCompletionHostedConfirmation>,
        /// See [`BillingPortalSessionFlowAfterCompletionRedirect`].
        pub redirect: Option<BillingPortalSessionFlowAfterCompletionRedirect>,
        /// See [`BillingPortalSessionFlowAfterCompletionType`].
        pub r#type: Option<BillingPortalSessionFlowAfterCompletionType> = "type",
    }
}

record! {
    /// Billing portal session flow subscription cancel, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionCancel {
        /// See [`BillingPortalSessionFlowSubscriptionCancelRetention`].
        pub retention: Option<BillingPortalSessionFlowSubscriptionCancelRetention>,
        /// A text.
        pub subscription: Option<String>,
    }
}

record! {
    /// Billing portal session flow subscription pause, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionPause {
        /// A text.
        pub subscription: Option<String>,
    }
}

record! {
    /// Billing portal session flow subscription update confirm, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionUpdateConfirm {
        /// A list, each [`BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount`].
        pub discounts: Option<Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount>>,
        /// A list, each [`BillingPortalSessionFlowSubscriptionUpdateConfirmItem`].
        pub items: Option<Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmItem>>,
        /// A text.
        pub subscription: Option<String>,
    }
}

texts! {
    /// Billing portal session flow type: one of some texts, or any other.
    BillingPortalSessionFlowType {
        CustomerUpdate = "customer_update",
        PaymentMethodUpdate = "payment_method_update",
        SubscriptionCancel = "subscription_cancel",
        SubscriptionPause = "subscription_pause",
        SubscriptionUpdate = "subscription_update",
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }
}

record! {
    /// Create billing portal configuration features customer update, as it is sent.
    request CreateBillingPortalConfigurationFeaturesCustomerUpdate {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        pub allowed_updates: Option<OrUnset<Vec<BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate>>>,
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateBillingPortalConfigurationFeaturesCustomerUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesCustomerUpdate {
        list allowed_updates or unset_allowed_updates: BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate,
    }
}

record! {
    /// Create billing portal configuration features payment method update, as it is sent.
    request CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate {
        /// Yes or no.
        pub enabled: bool,
        /// A text.
        pub payment_method_configuration: Option<String>,
    }
}

impl CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate {
        set payment_method_configuration: String,
    }
}

record! {
    /// Create billing portal configuration features subscription cancel, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionCancel {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        pub cancellation_reason: Option<CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason>,
        /// Yes or no.
        pub enabled: bool,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        pub mode: Option<BillingPortalConfigurationFeaturesSubscriptionCancelMode>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionCancel {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionCancel {
        set cancellation_reason: CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason,
        set mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode,
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
    }
}

record! {
    /// Create billing portal configuration features subscription pause, as it is sent.
    options CreateBillingPortalConfigurationFeaturesSubscriptionPause {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
        pub duration: Option<CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration>,
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionPause {
        set duration: CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration,
        set enabled: bool,
    }
}

record! {
    /// Create billing portal configuration features subscription update, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        pub default_allowed_updates: Option<OrUnset<Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate>>>,
        /// Yes or no.
        pub enabled: bool,
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        pub products: Option<OrUnset<Vec<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct>>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        pub schedule_at_period_end: Option<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        pub trial_update_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior>,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        set billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor,
        list default_allowed_updates or unset_default_allowed_updates: BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate,
        list products or unset_products: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct,
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
        set schedule_at_period_end: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd,
        set trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior,
    }
}

record! {
    /// Update billing portal configuration features customer update, as it is sent.
    options UpdateBillingPortalConfigurationFeaturesCustomerUpdate {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        pub allowed_updates: Option<OrUnset<Vec<BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate>>>,
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

setters! {
    UpdateBillingPortalConfigurationFeaturesCustomerUpdate {
        list allowed_updates or unset_allowed_updates: BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate,
        set enabled: bool,
    }
}

record! {
    /// Update billing portal configuration features subscription cancel, as it is sent.
    options UpdateBillingPortalConfigurationFeaturesSubscriptionCancel {
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        pub cancellation_reason: Option<UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        pub mode: Option<BillingPortalConfigurationFeaturesSubscriptionCancelMode>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
    }
}

setters! {
    UpdateBillingPortalConfigurationFeaturesSubscriptionCancel {
        set cancellation_reason: UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason,
        set enabled: bool,
        set mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode,
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
    }
}

record! {
    /// Update billing portal configuration features subscription update, as it is sent.
    options UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        pub default_allowed_updates: Option<OrUnset<Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate>>>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        pub products: Option<OrUnset<Vec<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct>>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        pub proration_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior>,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        pub schedule_at_period_end: Option<UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        pub trial_update_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior>,
    }
}

setters! {
    UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        set billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor,
        list default_allowed_updates or unset_default_allowed_updates: BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate,
        set enabled: bool,
        list products or unset_products: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct,
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
        set schedule_at_period_end: UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd,
        set trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior,
    }
}

record! {
    /// Create billing portal session after expiration customer login, as it is sent.
    options CreateBillingPortalSessionAfterExpirationCustomerLogin {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    CreateBillingPortalSessionAfterExpirationCustomerLogin {
        set expires_at: i64,
    }
}

choice! {
    /// Create billing portal session after expiration type: one of several things, or any other.
    CreateBillingPortalSessionAfterExpirationType {
        CreateBillingPortalSessionAfterExpirationTypeValue(CreateBillingPortalSessionAfterExpirationTypeValue) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateBillingPortalSessionAfterExpirationType {
        CreateBillingPortalSessionAfterExpirationTypeValue(CreateBillingPortalSessionAfterExpirationTypeValue),
        Text(String),
    }
}

record! {
    /// Create billing portal session flow data after completion, as it is sent.
    request CreateBillingPortalSessionFlowDataAfterCompletion {
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation`].
        pub hosted_confirmation: Option<CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation>,
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletionRedirect`].
        pub redirect: Option<CreateBillingPortalSessionFlowDataAfterCompletionRedirect>,
        /// See [`BillingPortalSessionFlowAfterCompletionType`].
        pub r#type: BillingPortalSessionFlowAfterCompletionType = "type",
    }
}

impl CreateBillingPortalSessionFlowDataAfterCompletion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalSessionFlowAfterCompletionType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataAfterCompletion {
        set hosted_confirmation: CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation,
        set redirect: CreateBillingPortalSessionFlowDataAfterCompletionRedirect,
    }
}

record! {
    /// Create billing portal session flow data subscription cancel, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionCancel {
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetention`].
        pub retention: Option<CreateBillingPortalSessionFlowDataSubscriptionCancelRetention>,
        /// A text.
        pub subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancel {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self { subscription: subscription.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionCancel {
        set retention: CreateBillingPortalSessionFlowDataSubscriptionCancelRetention,
    }
}

record! {
    /// Create billing portal session flow data subscription pause, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionPause {
        /// A text.
        pub subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionPause {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self { subscription: subscription.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionPause {
    }
}

record! {
    /// Create billing portal session flow data subscription update confirm, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm {
        /// A list, each [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount`].
        pub discounts: Option<Vec<CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount>>,
        /// A list, each [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem`].
        pub items: Vec<CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem>,
        /// A text.
        pub subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm {
    /// With what must be there.
    #[must_use]
    pub fn new(
        items: impl IntoIterator<Item: Into<CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem>>,
        subscription: impl Into<String>,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            subscription: subscription.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm {
        list discounts: CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount,
    }
}

texts! {
    /// Billing portal configuration features customer update allowed update: one of some texts, or any other.
    BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate {
        Address = "address",
        Email = "email",
        Name = "name",
        Phone = "phone",
        Shipping = "shipping",
        TaxId = "tax_id",
    }
}

record! {
    /// Billing portal configuration features subscription cancel cancellation reason, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A list.
        pub feedback_options: Option<Vec<Expandable<objects::BillingFeedbackOption>>>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        pub options: Option<Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>>,
    }
}

texts! {
    /// Billing portal configuration features subscription cancel mode: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionCancelMode {
        AtPeriodEnd = "at_period_end",
        Immediately = "immediately",
    }
}

texts! {
    /// Billing portal configuration features subscription cancel proration behavior: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

record! {
    /// Billing portal configuration features subscription pause duration, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionPauseDuration {
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`].
        pub interval_options: Option<Vec<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`].
        pub r#type: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationType> = "type",
    }
}

texts! {
    /// Billing portal configuration features subscription update billing cycle anchor: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }
}

texts! {
    /// Billing portal configuration features subscription update default allowed update: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate {
        Price = "price",
        PromotionCode = "promotion_code",
        Quantity = "quantity",
    }
}

record! {
    /// Billing portal configuration features subscription update product, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity`].
        pub adjustable_quantity: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity>,
        /// A list.
        pub prices: Option<Vec<String>>,
        /// A text.
        pub product: Option<String>,
    }
}

record! {
    /// Billing portal configuration features subscription update schedule at period end, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        pub conditions: Option<Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>>,
    }
}

texts! {
    /// Billing portal configuration features subscription update trial update behavior: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }
}

record! {
    /// Billing portal session flow after completion hosted confirmation, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowAfterCompletionHostedConfirmation {
        /// A text.
        pub custom_message: Option<String>,
    }
}

record! {
    /// Billing portal session flow after completion redirect, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowAfterCompletionRedirect {
        /// A text.
        pub return_url: Option<String>,
    }
}

texts! {
    /// Billing portal session flow after completion type: one of some texts, or any other.
    BillingPortalSessionFlowAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        PortalHomepage = "portal_homepage",
        Redirect = "redirect",
    }
}

record! {
    /// Billing portal session flow subscription cancel retention, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionCancelRetention {
        /// See [`BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer`].
        pub coupon_offer: Option<BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Billing portal session flow subscription update confirm discount, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

record! {
    /// Billing portal session flow subscription update confirm item, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionUpdateConfirmItem {
        /// A text.
        pub id: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

record! {
    /// Create billing portal configuration features subscription cancel cancellation reason, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        /// Yes or no.
        pub enabled: bool,
        /// A list.
        pub feedback_options: Option<OrUnset<Vec<String>>>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        pub options: OrUnset<Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>>,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
    /// With what must be there.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        options: impl Into<
            OrUnset<Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>>,
        >,
    ) -> Self {
        Self { enabled: enabled.into(), options: options.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        list feedback_options or unset_feedback_options: String,
    }
}

record! {
    /// Create billing portal configuration features subscription pause duration, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`].
        pub interval_options: Option<OrUnset<Vec<CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption>>>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`].
        pub r#type: BillingPortalConfigurationFeaturesSubscriptionPauseDurationType = "type",
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalConfigurationFeaturesSubscriptionPauseDurationType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration {
        list interval_options or unset_interval_options: CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption,
    }
}

record! {
    /// Create billing portal configuration features subscription update product, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity`].
        pub adjustable_quantity: Option<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity>,
        /// A list.
        pub prices: Vec<String>,
        /// A text.
        pub product: String,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
    /// With what must be there.
    #[must_use]
    pub fn new(prices: impl IntoIterator<Item: Into<String>>, product: impl Into<String>) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(),
            product: product.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
        set adjustable_quantity: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity,
    }
}

record! {
    /// Create billing portal configuration features subscription update schedule at period end, as it is sent.
    options CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        pub conditions: Option<Vec<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>>,
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        list conditions: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition,
    }
}

record! {
    /// Update billing portal configuration features subscription cancel cancellation reason, as it is sent.
    request UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        /// Yes or no.
        pub enabled: bool,
        /// A list.
        pub feedback_options: Option<OrUnset<Vec<String>>>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        pub options: Option<OrUnset<Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>>>,
    }
}

impl UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        list feedback_options or unset_feedback_options: String,
        list options or unset_options: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
    }
}

record! {
    /// Update billing portal configuration features subscription update schedule at period end, as it is sent.
    options UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        pub conditions: Option<OrUnset<Vec<CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>>>,
    }
}

setters! {
    UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        list conditions or unset_conditions: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition,
    }
}

texts! {
    /// Create billing portal session after expiration type value: one of some texts, or any other.
    CreateBillingPortalSessionAfterExpirationTypeValue {
        CustomerLogin = "customer_login",
    }
}

record! {
    /// Create billing portal session flow data after completion hosted confirmation, as it is sent.
    options CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation {
        /// A text.
        pub custom_message: Option<String>,
    }
}

setters! {
    CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation {
        set custom_message: String,
    }
}

record! {
    /// Create billing portal session flow data after completion redirect, as it is sent.
    request CreateBillingPortalSessionFlowDataAfterCompletionRedirect {
        /// A text.
        pub return_url: String,
    }
}

impl CreateBillingPortalSessionFlowDataAfterCompletionRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self { return_url: return_url.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataAfterCompletionRedirect {
    }
}

record! {
    /// Create billing portal session flow data subscription cancel retention, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionCancelRetention {
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer`].
        pub coupon_offer: CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType`].
        pub r#type: CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType = "type",
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancelRetention {
    /// With what must be there.
    #[must_use]
    pub fn new(
        coupon_offer: impl Into<CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer>,
        r#type: impl Into<CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType>,
    ) -> Self {
        Self { coupon_offer: coupon_offer.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionCancelRetention {
    }
}

record! {
    /// Create billing portal session flow data subscription update confirm discount, as it is sent.
    options CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount {
        set coupon: String,
        set promotion_code: String,
    }
}

record! {
    /// Create billing portal session flow data subscription update confirm item, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem {
        /// A text.
        pub id: String,
        /// A text.
        pub price: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem {
        set price: String,
        set quantity: i64,
    }
}

texts! {
    /// Billing portal configuration features subscription cancel cancellation reason option: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}

record! {
    /// Billing portal configuration features subscription pause duration interval option, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`].
        pub interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

texts! {
    /// Billing portal configuration features subscription pause duration type: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationType {
        Indefinite = "indefinite",
        IntervalOptions = "interval_options",
    }
}

record! {
    /// Billing portal configuration features subscription update product adjustable quantity, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

record! {
    /// Billing portal configuration features subscription update schedule at period end condition, as it comes back: anything may be missing.
    answer BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`].
        pub r#type: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType> = "type",
    }
}

record! {
    /// Billing portal session flow subscription cancel retention coupon offer, as it comes back: anything may be missing.
    answer BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer {
        /// A text.
        pub coupon: Option<String>,
    }
}

record! {
    /// Create billing portal configuration features subscription pause duration interval option, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`].
        pub interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval>,
    ) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
        set interval_count: i64,
    }
}

record! {
    /// Create billing portal configuration features subscription update product adjustable quantity, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
        /// Yes or no.
        pub enabled: bool,
        /// A whole number.
        pub maximum: Option<i64>,
        /// A whole number.
        pub minimum: Option<i64>,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
        set maximum: i64,
        set minimum: i64,
    }
}

record! {
    /// Create billing portal configuration features subscription update schedule at period end condition, as it is sent.
    request CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`].
        pub r#type: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType = "type",
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
    }
}

record! {
    /// Create billing portal session flow data subscription cancel retention coupon offer, as it is sent.
    request CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer {
        /// A text.
        pub coupon: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer {
    /// With what must be there.
    #[must_use]
    pub fn new(coupon: impl Into<String>) -> Self {
        Self { coupon: coupon.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer {
    }
}

texts! {
    /// Create billing portal session flow data subscription cancel retention type: one of some texts, or any other.
    CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType {
        CouponOffer = "coupon_offer",
    }
}

texts! {
    /// Billing portal configuration features subscription pause duration interval option interval: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

texts! {
    /// Billing portal configuration features subscription update schedule at period end condition type: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType {
        DecreasingItemAmount = "decreasing_item_amount",
        ShorteningInterval = "shortening_interval",
    }
}
