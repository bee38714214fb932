//! What goes into and comes out of [`CustomerSessions`](super::CustomerSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Customer session, as it comes back: anything may be missing.
    answer CustomerSession(false) {
        /// A text.
        get client_secret: &str,
        /// See [`CustomerSessionComponents`].
        get components: CustomerSessionComponents,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

params! {
    /// Create customer session, as it is sent.
    required CreateCustomerSession {
        /// See [`CreateCustomerSessionComponents`].
        set components: CreateCustomerSessionComponents,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list expand: String,
    }
}

impl CreateCustomerSession {
    /// With what must be there.
    #[must_use]
    pub fn new(components: impl Into<CreateCustomerSessionComponents>) -> Self {
        Self(Fields::new()).components(components)
    }
}

object! {
    /// Customer session components, as it comes back: anything may be missing.
    part CustomerSessionComponents(false) {
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        get active_entitlements: CustomerSessionComponentsActiveEntitlements,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        get buy_button: CustomerSessionComponentsActiveEntitlements,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        get customer_portal: CustomerSessionComponentsActiveEntitlements,
        /// See [`CustomerSessionComponentsCustomerSheet`].
        get customer_sheet: CustomerSessionComponentsCustomerSheet,
        /// See [`CustomerSessionComponentsMobilePaymentElement`].
        get mobile_payment_element: CustomerSessionComponentsMobilePaymentElement,
        /// See [`CustomerSessionComponentsPaymentElement`].
        get payment_element: CustomerSessionComponentsPaymentElement,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        get pricing_table: CustomerSessionComponentsActiveEntitlements,
    }
}

params! {
    /// Create customer session components, as it is sent.
    group CreateCustomerSessionComponents {
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        set active_entitlements: CreateCustomerSessionComponentsActiveEntitlements,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        set buy_button: CreateCustomerSessionComponentsActiveEntitlements,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        set customer_portal: CreateCustomerSessionComponentsActiveEntitlements,
        /// See [`CreateCustomerSessionComponentsCustomerSheet`].
        set customer_sheet: CreateCustomerSessionComponentsCustomerSheet,
        /// See [`CreateCustomerSessionComponentsMobilePaymentElement`].
        set mobile_payment_element: CreateCustomerSessionComponentsMobilePaymentElement,
        /// See [`CreateCustomerSessionComponentsPaymentElement`].
        set payment_element: CreateCustomerSessionComponentsPaymentElement,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        set pricing_table: CreateCustomerSessionComponentsActiveEntitlements,
    }
}

object! {
    /// Customer session components active entitlements, as it comes back: anything may be missing.
    part CustomerSessionComponentsActiveEntitlements(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Customer session components customer sheet, as it comes back: anything may be missing.
    part CustomerSessionComponentsCustomerSheet(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CustomerSessionComponentsCustomerSheetFeatures`].
        get features: CustomerSessionComponentsCustomerSheetFeatures,
    }
}

object! {
    /// Customer session components mobile payment element, as it comes back: anything may be missing.
    part CustomerSessionComponentsMobilePaymentElement(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CustomerSessionComponentsMobilePaymentElementFeatures`].
        get features: CustomerSessionComponentsMobilePaymentElementFeatures,
    }
}

object! {
    /// Customer session components payment element, as it comes back: anything may be missing.
    part CustomerSessionComponentsPaymentElement(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`CustomerSessionComponentsPaymentElementFeatures`].
        get features: CustomerSessionComponentsPaymentElementFeatures,
    }
}

params! {
    /// Create customer session components active entitlements, as it is sent.
    required_group CreateCustomerSessionComponentsActiveEntitlements {
        /// Yes or no.
        set enabled: bool,
    }
}

impl CreateCustomerSessionComponentsActiveEntitlements {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create customer session components customer sheet, as it is sent.
    required_group CreateCustomerSessionComponentsCustomerSheet {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateCustomerSessionComponentsCustomerSheetFeatures`].
        set features: CreateCustomerSessionComponentsCustomerSheetFeatures,
    }
}

impl CreateCustomerSessionComponentsCustomerSheet {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create customer session components mobile payment element, as it is sent.
    required_group CreateCustomerSessionComponentsMobilePaymentElement {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateCustomerSessionComponentsMobilePaymentElementFeatures`].
        set features: CreateCustomerSessionComponentsMobilePaymentElementFeatures,
    }
}

impl CreateCustomerSessionComponentsMobilePaymentElement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create customer session components payment element, as it is sent.
    required_group CreateCustomerSessionComponentsPaymentElement {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateCustomerSessionComponentsPaymentElementFeatures`].
        set features: CreateCustomerSessionComponentsPaymentElementFeatures,
    }
}

impl CreateCustomerSessionComponentsPaymentElement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

object! {
    /// Customer session components customer sheet features, as it comes back: anything may be missing.
    part CustomerSessionComponentsCustomerSheetFeatures(false) {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        get payment_method_allow_redisplay_filters: Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
    }
}

object! {
    /// Customer session components mobile payment element features, as it comes back: anything may be missing.
    part CustomerSessionComponentsMobilePaymentElementFeatures(false) {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        get payment_method_allow_redisplay_filters: Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        get payment_method_save_allow_redisplay_override: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
    }
}

object! {
    /// Customer session components payment element features, as it comes back: anything may be missing.
    part CustomerSessionComponentsPaymentElementFeatures(false) {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        get payment_method_allow_redisplay_filters: Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// A whole number.
        get payment_method_redisplay_limit: i64,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        get payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage`].
        get payment_method_save_usage: CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage,
    }
}

params! {
    /// Create customer session components customer sheet features, as it is sent.
    group CreateCustomerSessionComponentsCustomerSheetFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
    }
}

params! {
    /// Create customer session components mobile payment element features, as it is sent.
    group CreateCustomerSessionComponentsMobilePaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        set payment_method_save_allow_redisplay_override: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
    }
}

params! {
    /// Create customer session components payment element features, as it is sent.
    group CreateCustomerSessionComponentsPaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// A whole number.
        set payment_method_redisplay_limit: i64,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        set payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        /// See [`CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage`].
        set payment_method_save_usage: CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage,
    }
}

texts! {
    /// Customer session components customer sheet features payment method allow redisplay filter: one of some texts, or any other.
    CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

texts! {
    /// Customer session components customer sheet features payment method remove: one of some texts, or any other.
    CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

texts! {
    /// Customer session components payment element features payment method save usage: one of some texts, or any other.
    CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}
