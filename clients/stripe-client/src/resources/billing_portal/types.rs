//! What goes into and comes out of [`BillingPortal`](super::BillingPortal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Billing portal configuration, as it comes back: anything may be missing.
    answer BillingPortalConfiguration(true) {
        /// Yes or no.
        get active: bool,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// See [`BillingPortalConfigurationBusinessProfile`].
        get business_profile: BillingPortalConfigurationBusinessProfile,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get default_return_url: &str,
        /// See [`BillingPortalConfigurationFeatures`].
        get features: BillingPortalConfigurationFeatures,
        /// A text.
        always id: &str,
        /// Yes or no.
        get is_default: bool,
        /// Yes or no.
        get livemode: bool,
        /// See [`BillingPortalConfigurationLoginPage`].
        get login_page: BillingPortalConfigurationLoginPage,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get updated: i64,
    }
}

object! {
    /// Billing portal session, as it comes back: anything may be missing.
    answer BillingPortalSession(true) {
        /// See [`BillingPortalSessionAfterExpiration`].
        get after_expiration: BillingPortalSessionAfterExpiration,
        /// An id, or the [`BillingPortalConfiguration`] where it is expanded.
        get configuration: Expandable<BillingPortalConfiguration>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get customer: &str,
        /// A text.
        get customer_account: &str,
        /// See [`BillingPortalSessionFlow`].
        get flow: BillingPortalSessionFlow,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`BillingPortalSessionLocale`].
        get locale: BillingPortalSessionLocale,
        /// A text.
        get object: &str,
        /// A text.
        get on_behalf_of: &str,
        /// A text.
        get return_url: &str,
        /// A text.
        get url: &str,
    }
}

params! {
    /// List billing portal configurations query, as it is sent.
    options ListBillingPortalConfigurationsQuery {
        /// Yes or no.
        set active: bool,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// Yes or no.
        set is_default: bool,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create billing portal configuration, as it is sent.
    required CreateBillingPortalConfiguration {
        /// See [`CreateBillingPortalConfigurationBusinessProfile`].
        set business_profile: CreateBillingPortalConfigurationBusinessProfile,
        /// A text.
        set default_return_url: String,
        /// A list.
        list expand: String,
        /// See [`CreateBillingPortalConfigurationFeatures`].
        set features: CreateBillingPortalConfigurationFeatures,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        set login_page: CreateBillingPortalConfigurationLoginPage,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
    }
}

impl CreateBillingPortalConfiguration {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl Into<CreateBillingPortalConfigurationFeatures>) -> Self {
        Self(Fields::new()).features(features)
    }
}

params! {
    /// Update billing portal configuration, as it is sent.
    options UpdateBillingPortalConfiguration {
        /// Yes or no.
        set active: bool,
        /// See [`UpdateBillingPortalConfigurationBusinessProfile`].
        set business_profile: UpdateBillingPortalConfigurationBusinessProfile,
        /// A text.
        set default_return_url: String,
        /// A list.
        list expand: String,
        /// See [`UpdateBillingPortalConfigurationFeatures`].
        set features: UpdateBillingPortalConfigurationFeatures,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        set login_page: CreateBillingPortalConfigurationLoginPage,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
    }
}

params! {
    /// Create billing portal session, as it is sent.
    options CreateBillingPortalSession {
        /// See [`CreateBillingPortalSessionAfterExpiration`].
        set after_expiration: CreateBillingPortalSessionAfterExpiration,
        /// A text.
        set configuration: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list expand: String,
        /// See [`CreateBillingPortalSessionFlowData`].
        set flow_data: CreateBillingPortalSessionFlowData,
        /// See [`BillingPortalSessionLocale`].
        set locale: BillingPortalSessionLocale,
        /// A text.
        set on_behalf_of: String,
        /// A text.
        set return_url: String,
    }
}

object! {
    /// Billing portal configuration business profile, as it comes back: anything may be missing.
    part BillingPortalConfigurationBusinessProfile(false) {
        /// A text.
        get headline: &str,
        /// A text.
        get privacy_policy_url: &str,
        /// A text.
        get terms_of_service_url: &str,
    }
}

object! {
    /// Billing portal configuration features, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeatures(false) {
        /// See [`BillingPortalConfigurationFeaturesCustomerUpdate`].
        get customer_update: BillingPortalConfigurationFeaturesCustomerUpdate,
        /// See [`BillingPortalConfigurationFeaturesInvoiceHistory`].
        get invoice_history: BillingPortalConfigurationFeaturesInvoiceHistory,
        /// See [`BillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        get payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdate,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
        get subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancel,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPause`].
        get subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPause,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
        get subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdate,
    }
}

object! {
    /// Billing portal configuration login page, as it comes back: anything may be missing.
    part BillingPortalConfigurationLoginPage(false) {
        /// Yes or no.
        get enabled: bool,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Billing portal session after expiration, as it comes back: anything may be missing.
    part BillingPortalSessionAfterExpiration(false) {
        /// See [`BillingPortalSessionAfterExpirationCustomerLogin`].
        get customer_login: BillingPortalSessionAfterExpirationCustomerLogin,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Billing portal session flow, as it comes back: anything may be missing.
    part BillingPortalSessionFlow(false) {
        /// See [`BillingPortalSessionFlowAfterCompletion`].
        get after_completion: BillingPortalSessionFlowAfterCompletion,
        /// Values by name.
        get customer_update: BTreeMap<&str, &Value>,
        /// See [`BillingPortalSessionFlowSubscriptionCancel`].
        get subscription_cancel: BillingPortalSessionFlowSubscriptionCancel,
        /// See [`BillingPortalSessionFlowSubscriptionPause`].
        get subscription_pause: BillingPortalSessionFlowSubscriptionPause,
        /// See [`BillingPortalSessionFlowSubscriptionPause`].
        get subscription_update: BillingPortalSessionFlowSubscriptionPause,
        /// See [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
        get subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirm,
        /// See [`BillingPortalSessionFlowType`].
        get r#type = "type": BillingPortalSessionFlowType,
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

params! {
    /// Create billing portal configuration business profile, as it is sent.
    group CreateBillingPortalConfigurationBusinessProfile {
        /// A text.
        set headline: String,
        /// A text.
        set privacy_policy_url: String,
        /// A text.
        set terms_of_service_url: String,
    }
}

params! {
    /// Create billing portal configuration features, as it is sent.
    group CreateBillingPortalConfigurationFeatures {
        /// See [`CreateBillingPortalConfigurationFeaturesCustomerUpdate`].
        set customer_update: CreateBillingPortalConfigurationFeaturesCustomerUpdate,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        set invoice_history: CreateBillingPortalConfigurationLoginPage,
        /// See [`CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        set payment_method_update: CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionCancel`].
        set subscription_cancel: CreateBillingPortalConfigurationFeaturesSubscriptionCancel,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPause`].
        set subscription_pause: CreateBillingPortalConfigurationFeaturesSubscriptionPause,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdate`].
        set subscription_update: CreateBillingPortalConfigurationFeaturesSubscriptionUpdate,
    }
}

params! {
    /// Create billing portal configuration login page, as it is sent.
    required_group CreateBillingPortalConfigurationLoginPage {
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateBillingPortalConfigurationLoginPage {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update billing portal configuration business profile, as it is sent.
    group UpdateBillingPortalConfigurationBusinessProfile {
        /// A text.
        set headline: String,
        /// A text.
        set privacy_policy_url: String,
        /// A text.
        set terms_of_service_url: String,
    }
}

params! {
    /// Update billing portal configuration features, as it is sent.
    group UpdateBillingPortalConfigurationFeatures {
        /// See [`UpdateBillingPortalConfigurationFeaturesCustomerUpdate`].
        set customer_update: UpdateBillingPortalConfigurationFeaturesCustomerUpdate,
        /// See [`CreateBillingPortalConfigurationLoginPage`].
        set invoice_history: CreateBillingPortalConfigurationLoginPage,
        /// See [`CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate`].
        set payment_method_update: CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionCancel`].
        set subscription_cancel: UpdateBillingPortalConfigurationFeaturesSubscriptionCancel,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPause`].
        set subscription_pause: CreateBillingPortalConfigurationFeaturesSubscriptionPause,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate`].
        set subscription_update: UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate,
    }
}

params! {
    /// Create billing portal session after expiration, as it is sent.
    required_group CreateBillingPortalSessionAfterExpiration {
        /// See [`CreateBillingPortalSessionAfterExpirationCustomerLogin`].
        set customer_login: CreateBillingPortalSessionAfterExpirationCustomerLogin,
        /// See [`CreateBillingPortalSessionAfterExpirationType`].
        set r#type = "type": CreateBillingPortalSessionAfterExpirationType,
    }
}

impl CreateBillingPortalSessionAfterExpiration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingPortalSessionAfterExpirationType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create billing portal session flow data, as it is sent.
    required_group CreateBillingPortalSessionFlowData {
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletion`].
        set after_completion: CreateBillingPortalSessionFlowDataAfterCompletion,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancel`].
        set subscription_cancel: CreateBillingPortalSessionFlowDataSubscriptionCancel,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionPause`].
        set subscription_pause: CreateBillingPortalSessionFlowDataSubscriptionPause,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionPause`].
        set subscription_update: CreateBillingPortalSessionFlowDataSubscriptionPause,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm`].
        set subscription_update_confirm: CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm,
        /// See [`BillingPortalSessionFlowType`].
        set r#type = "type": BillingPortalSessionFlowType,
    }
}

impl CreateBillingPortalSessionFlowData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalSessionFlowType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

object! {
    /// Billing portal configuration features customer update, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesCustomerUpdate(false) {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        get allowed_updates: Vec<BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate>,
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Billing portal configuration features invoice history, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesInvoiceHistory(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Billing portal configuration features payment method update, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesPaymentMethodUpdate(false) {
        /// Yes or no.
        get enabled: bool,
        /// A text.
        get payment_method_configuration: &str,
    }
}

object! {
    /// Billing portal configuration features subscription cancel, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionCancel(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        get cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason,
        /// Yes or no.
        get enabled: bool,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        get mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        get proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
    }
}

object! {
    /// Billing portal configuration features subscription pause, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionPause(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
        get duration: BillingPortalConfigurationFeaturesSubscriptionPauseDuration,
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Billing portal configuration features subscription update, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionUpdate(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        get billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        get default_allowed_updates: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate>,
        /// Yes or no.
        get enabled: bool,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        get products: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateProduct>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        get proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        get schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        get trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior,
    }
}

object! {
    /// Billing portal session after expiration customer login, as it comes back: anything may be missing.
    part BillingPortalSessionAfterExpirationCustomerLogin(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
    }
}

object! {
    /// Billing portal session flow after completion, as it comes back: anything may be missing.
    part BillingPortalSessionFlowAfterCompletion(false) {
        /// See [`BillingPortalSessionFlowAfterCompletionHostedConfirmation`].
        get hosted_confirmation: BillingPortalSessionFlowAfterCompletionHostedConfirmation,
        /// See [`BillingPortalSessionFlowAfterCompletionRedirect`].
        get redirect: BillingPortalSessionFlowAfterCompletionRedirect,
        /// See [`BillingPortalSessionFlowAfterCompletionType`].
        get r#type = "type": BillingPortalSessionFlowAfterCompletionType,
    }
}

object! {
    /// Billing portal session flow subscription cancel, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionCancel(false) {
        /// See [`BillingPortalSessionFlowSubscriptionCancelRetention`].
        get retention: BillingPortalSessionFlowSubscriptionCancelRetention,
        /// A text.
        get subscription: &str,
    }
}

object! {
    /// Billing portal session flow subscription pause, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionPause(false) {
        /// A text.
        get subscription: &str,
    }
}

object! {
    /// Billing portal session flow subscription update confirm, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionUpdateConfirm(false) {
        /// A list, each [`BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount`].
        get discounts: Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount>,
        /// A list, each [`BillingPortalSessionFlowSubscriptionUpdateConfirmItem`].
        get items: Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmItem>,
        /// A text.
        get subscription: &str,
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

params! {
    /// Create billing portal configuration features customer update, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesCustomerUpdate {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        list allowed_updates or unset_allowed_updates: BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate,
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateBillingPortalConfigurationFeaturesCustomerUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create billing portal configuration features payment method update, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate {
        /// Yes or no.
        set enabled: bool,
        /// A text.
        set payment_method_configuration: String,
    }
}

impl CreateBillingPortalConfigurationFeaturesPaymentMethodUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create billing portal configuration features subscription cancel, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionCancel {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        set cancellation_reason: CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason,
        /// Yes or no.
        set enabled: bool,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        set mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionCancel {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create billing portal configuration features subscription pause, as it is sent.
    group CreateBillingPortalConfigurationFeaturesSubscriptionPause {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
        set duration: CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration,
        /// Yes or no.
        set enabled: bool,
    }
}

params! {
    /// Create billing portal configuration features subscription update, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        set billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        list default_allowed_updates or unset_default_allowed_updates: BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate,
        /// Yes or no.
        set enabled: bool,
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        list products or unset_products: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        set schedule_at_period_end: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        set trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update billing portal configuration features customer update, as it is sent.
    group UpdateBillingPortalConfigurationFeaturesCustomerUpdate {
        /// A list, each [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate`].
        list allowed_updates or unset_allowed_updates: BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdate,
        /// Yes or no.
        set enabled: bool,
    }
}

params! {
    /// Update billing portal configuration features subscription cancel, as it is sent.
    group UpdateBillingPortalConfigurationFeaturesSubscriptionCancel {
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
        set cancellation_reason: UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason,
        /// Yes or no.
        set enabled: bool,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`].
        set mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
    }
}

params! {
    /// Update billing portal configuration features subscription update, as it is sent.
    group UpdateBillingPortalConfigurationFeaturesSubscriptionUpdate {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`].
        set billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate`].
        list default_allowed_updates or unset_default_allowed_updates: BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdate,
        /// Yes or no.
        set enabled: bool,
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
        list products or unset_products: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior`].
        set proration_behavior: BillingPortalConfigurationFeaturesSubscriptionCancelProrationBehavior,
        /// See [`UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
        set schedule_at_period_end: UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`].
        set trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior,
    }
}

params! {
    /// Create billing portal session after expiration customer login, as it is sent.
    group CreateBillingPortalSessionAfterExpirationCustomerLogin {
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

any_of! {
    /// Create billing portal session after expiration type: one of several things.
    CreateBillingPortalSessionAfterExpirationType {
        Word(CreateBillingPortalSessionAfterExpirationTypeValue),
        Text(String),
    }
}

params! {
    /// Create billing portal session flow data after completion, as it is sent.
    required_group CreateBillingPortalSessionFlowDataAfterCompletion {
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation`].
        set hosted_confirmation: CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation,
        /// See [`CreateBillingPortalSessionFlowDataAfterCompletionRedirect`].
        set redirect: CreateBillingPortalSessionFlowDataAfterCompletionRedirect,
        /// See [`BillingPortalSessionFlowAfterCompletionType`].
        set r#type = "type": BillingPortalSessionFlowAfterCompletionType,
    }
}

impl CreateBillingPortalSessionFlowDataAfterCompletion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalSessionFlowAfterCompletionType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create billing portal session flow data subscription cancel, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionCancel {
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetention`].
        set retention: CreateBillingPortalSessionFlowDataSubscriptionCancelRetention,
        /// A text.
        set subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancel {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Fields::new()).subscription(subscription)
    }
}

params! {
    /// Create billing portal session flow data subscription pause, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionPause {
        /// A text.
        set subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionPause {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Fields::new()).subscription(subscription)
    }
}

params! {
    /// Create billing portal session flow data subscription update confirm, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm {
        /// A list, each [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount`].
        list discounts: CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount,
        /// A list, each [`CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem`].
        list items: CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem,
        /// A text.
        set subscription: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirm {
    /// With what must be there.
    #[must_use]
    pub fn new(
        items: impl IntoIterator<Item: Into<CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem>>,
        subscription: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).items(items).subscription(subscription)
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

object! {
    /// Billing portal configuration features subscription cancel cancellation reason, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason(false) {
        /// Yes or no.
        get enabled: bool,
        /// A list, each an id, or the [`BillingFeedbackOption`](objects::BillingFeedbackOption) where it is expanded.
        get feedback_options: Vec<Expandable<objects::BillingFeedbackOption>>,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        get options: Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>,
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

object! {
    /// Billing portal configuration features subscription pause duration, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionPauseDuration(false) {
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`].
        get interval_options: Vec<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption>,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`].
        get r#type = "type": BillingPortalConfigurationFeaturesSubscriptionPauseDurationType,
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

object! {
    /// Billing portal configuration features subscription update product, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionUpdateProduct(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity`].
        get adjustable_quantity: BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity,
        /// A list.
        get prices: Vec<&str>,
        /// A text.
        get product: &str,
    }
}

object! {
    /// Billing portal configuration features subscription update schedule at period end, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd(false) {
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        get conditions: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>,
    }
}

texts! {
    /// Billing portal configuration features subscription update trial update behavior: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }
}

object! {
    /// Billing portal session flow after completion hosted confirmation, as it comes back: anything may be missing.
    part BillingPortalSessionFlowAfterCompletionHostedConfirmation(false) {
        /// A text.
        get custom_message: &str,
    }
}

object! {
    /// Billing portal session flow after completion redirect, as it comes back: anything may be missing.
    part BillingPortalSessionFlowAfterCompletionRedirect(false) {
        /// A text.
        get return_url: &str,
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

object! {
    /// Billing portal session flow subscription cancel retention, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionCancelRetention(false) {
        /// See [`BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer`].
        get coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Billing portal session flow subscription update confirm discount, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount(false) {
        /// A text.
        get coupon: &str,
        /// A text.
        get promotion_code: &str,
    }
}

object! {
    /// Billing portal session flow subscription update confirm item, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionUpdateConfirmItem(false) {
        /// A text.
        get id: &str,
        /// A text.
        get price: &str,
        /// A whole number.
        get quantity: i64,
    }
}

params! {
    /// Create billing portal configuration features subscription cancel cancellation reason, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        /// Yes or no.
        set enabled: bool,
        /// A list.
        list feedback_options or unset_feedback_options: String,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        list options or unset_options: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
    /// With what must be there.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        options: impl IntoIterator<
            Item: Into<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption>,
        >,
    ) -> Self {
        Self(Fields::new()).enabled(enabled).options(options)
    }
}

params! {
    /// Create billing portal configuration features subscription pause duration, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`].
        list interval_options or unset_interval_options: CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption,
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`].
        set r#type = "type": BillingPortalConfigurationFeaturesSubscriptionPauseDurationType,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionPauseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<BillingPortalConfigurationFeaturesSubscriptionPauseDurationType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create billing portal configuration features subscription update product, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
        /// See [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity`].
        set adjustable_quantity: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity,
        /// A list.
        list prices: String,
        /// A text.
        set product: String,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
    /// With what must be there.
    #[must_use]
    pub fn new(prices: impl IntoIterator<Item: Into<String>>, product: impl Into<String>) -> Self {
        Self(Fields::new()).prices(prices).product(product)
    }
}

params! {
    /// Create billing portal configuration features subscription update schedule at period end, as it is sent.
    group CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        list conditions: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition,
    }
}

params! {
    /// Update billing portal configuration features subscription cancel cancellation reason, as it is sent.
    required_group UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        /// Yes or no.
        set enabled: bool,
        /// A list.
        list feedback_options or unset_feedback_options: String,
        /// A list, each [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption`].
        list options or unset_options: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
    }
}

impl UpdateBillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update billing portal configuration features subscription update schedule at period end, as it is sent.
    group UpdateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        /// A list, each [`CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
        list conditions or unset_conditions: CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition,
    }
}

texts! {
    /// Create billing portal session after expiration type value: one of some texts, or any other.
    CreateBillingPortalSessionAfterExpirationTypeValue {
        CustomerLogin = "customer_login",
    }
}

params! {
    /// Create billing portal session flow data after completion hosted confirmation, as it is sent.
    group CreateBillingPortalSessionFlowDataAfterCompletionHostedConfirmation {
        /// A text.
        set custom_message: String,
    }
}

params! {
    /// Create billing portal session flow data after completion redirect, as it is sent.
    required_group CreateBillingPortalSessionFlowDataAfterCompletionRedirect {
        /// A text.
        set return_url: String,
    }
}

impl CreateBillingPortalSessionFlowDataAfterCompletionRedirect {
    /// With what must be there.
    #[must_use]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self(Fields::new()).return_url(return_url)
    }
}

params! {
    /// Create billing portal session flow data subscription cancel retention, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionCancelRetention {
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer`].
        set coupon_offer: CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer,
        /// See [`CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType`].
        set r#type = "type": CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancelRetention {
    /// With what must be there.
    #[must_use]
    pub fn new(
        coupon_offer: impl Into<CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer>,
        r#type: impl Into<CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionType>,
    ) -> Self {
        Self(Fields::new()).coupon_offer(coupon_offer).r#type(r#type)
    }
}

params! {
    /// Create billing portal session flow data subscription update confirm discount, as it is sent.
    group CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Create billing portal session flow data subscription update confirm item, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem {
        /// A text.
        set id: String,
        /// A text.
        set price: String,
        /// A whole number.
        set quantity: i64,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionUpdateConfirmItem {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Fields::new()).id(id)
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

object! {
    /// Billing portal configuration features subscription pause duration interval option, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`].
        get interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval,
        /// A whole number.
        get interval_count: i64,
    }
}

texts! {
    /// Billing portal configuration features subscription pause duration type: one of some texts, or any other.
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationType {
        Indefinite = "indefinite",
        IntervalOptions = "interval_options",
    }
}

object! {
    /// Billing portal configuration features subscription update product adjustable quantity, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity(false) {
        /// Yes or no.
        get enabled: bool,
        /// A whole number.
        get maximum: i64,
        /// A whole number.
        get minimum: i64,
    }
}

object! {
    /// Billing portal configuration features subscription update schedule at period end condition, as it comes back: anything may be missing.
    part BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(false) {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`].
        get r#type = "type": BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType,
    }
}

object! {
    /// Billing portal session flow subscription cancel retention coupon offer, as it comes back: anything may be missing.
    part BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer(false) {
        /// A text.
        get coupon: &str,
    }
}

params! {
    /// Create billing portal configuration features subscription pause duration interval option, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`].
        set interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
    /// With what must be there.
    #[must_use]
    pub fn new(
        interval: impl Into<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval>,
    ) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

params! {
    /// Create billing portal configuration features subscription update product adjustable quantity, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
        /// Yes or no.
        set enabled: bool,
        /// A whole number.
        set maximum: i64,
        /// A whole number.
        set minimum: i64,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create billing portal configuration features subscription update schedule at period end condition, as it is sent.
    required_group CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
        /// See [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`].
        set r#type = "type": BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType,
    }
}

impl CreateBillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create billing portal session flow data subscription cancel retention coupon offer, as it is sent.
    required_group CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer {
        /// A text.
        set coupon: String,
    }
}

impl CreateBillingPortalSessionFlowDataSubscriptionCancelRetentionCouponOffer {
    /// With what must be there.
    #[must_use]
    pub fn new(coupon: impl Into<String>) -> Self {
        Self(Fields::new()).coupon(coupon)
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
