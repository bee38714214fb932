//! What goes into and comes out of [`CustomerSessions`](super::CustomerSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Hidden, Slot, record, setters, texts};

record! {
    /// Customer session, as it comes back: anything may be missing.
    answer CustomerSession {
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`CustomerSessionComponents`].
        pub components: Option<Box<CustomerSessionComponents>>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Create customer session, as it is sent.
    request CreateCustomerSession {
        /// See [`CreateCustomerSessionComponents`].
        pub components: Box<CreateCustomerSessionComponents>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateCustomerSession {
    /// With what must be there.
    #[must_use]
    pub fn new(components: impl Into<Box<CreateCustomerSessionComponents>>) -> Self {
        Self { components: components.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerSession {
        set customer: String,
        set customer_account: String,
        list expand: String,
    }
}

record! {
    /// Customer session components, as it comes back: anything may be missing.
    answer CustomerSessionComponents {
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        pub active_entitlements: Option<CustomerSessionComponentsActiveEntitlements>,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        pub buy_button: Option<CustomerSessionComponentsActiveEntitlements>,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        pub customer_portal: Option<CustomerSessionComponentsActiveEntitlements>,
        /// See [`CustomerSessionComponentsCustomerSheet`].
        pub customer_sheet: Option<CustomerSessionComponentsCustomerSheet>,
        /// See [`CustomerSessionComponentsMobilePaymentElement`].
        pub mobile_payment_element: Option<CustomerSessionComponentsMobilePaymentElement>,
        /// See [`CustomerSessionComponentsPaymentElement`].
        pub payment_element: Option<CustomerSessionComponentsPaymentElement>,
        /// See [`CustomerSessionComponentsActiveEntitlements`].
        pub pricing_table: Option<CustomerSessionComponentsActiveEntitlements>,
    }
}

record! {
    /// Create customer session components, as it is sent.
    options CreateCustomerSessionComponents {
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        pub active_entitlements: Option<CreateCustomerSessionComponentsActiveEntitlements>,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        pub buy_button: Option<CreateCustomerSessionComponentsActiveEntitlements>,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        pub customer_portal: Option<CreateCustomerSessionComponentsActiveEntitlements>,
        /// See [`CreateCustomerSessionComponentsCustomerSheet`].
        pub customer_sheet: Option<CreateCustomerSessionComponentsCustomerSheet>,
        /// See [`CreateCustomerSessionComponentsMobilePaymentElement`].
        pub mobile_payment_element: Option<CreateCustomerSessionComponentsMobilePaymentElement>,
        /// See [`CreateCustomerSessionComponentsPaymentElement`].
        pub payment_element: Option<CreateCustomerSessionComponentsPaymentElement>,
        /// See [`CreateCustomerSessionComponentsActiveEntitlements`].
        pub pricing_table: Option<CreateCustomerSessionComponentsActiveEntitlements>,
    }
}

setters! {
    CreateCustomerSessionComponents {
        set active_entitlements: CreateCustomerSessionComponentsActiveEntitlements,
        set buy_button: CreateCustomerSessionComponentsActiveEntitlements,
        set customer_portal: CreateCustomerSessionComponentsActiveEntitlements,
        set customer_sheet: CreateCustomerSessionComponentsCustomerSheet,
        set mobile_payment_element: CreateCustomerSessionComponentsMobilePaymentElement,
        set payment_element: CreateCustomerSessionComponentsPaymentElement,
        set pricing_table: CreateCustomerSessionComponentsActiveEntitlements,
    }
}

record! {
    /// Customer session components active entitlements, as it comes back: anything may be missing.
    answer CustomerSessionComponentsActiveEntitlements {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Customer session components customer sheet, as it comes back: anything may be missing.
    answer CustomerSessionComponentsCustomerSheet {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CustomerSessionComponentsCustomerSheetFeatures`].
        pub features: Option<CustomerSessionComponentsCustomerSheetFeatures>,
    }
}

record! {
    /// Customer session components mobile payment element, as it comes back: anything may be missing.
    answer CustomerSessionComponentsMobilePaymentElement {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CustomerSessionComponentsMobilePaymentElementFeatures`].
        pub features: Option<Box<CustomerSessionComponentsMobilePaymentElementFeatures>>,
    }
}

record! {
    /// Customer session components payment element, as it comes back: anything may be missing.
    answer CustomerSessionComponentsPaymentElement {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`CustomerSessionComponentsPaymentElementFeatures`].
        pub features: Option<Box<CustomerSessionComponentsPaymentElementFeatures>>,
    }
}

record! {
    /// Create customer session components active entitlements, as it is sent.
    request CreateCustomerSessionComponentsActiveEntitlements {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl CreateCustomerSessionComponentsActiveEntitlements {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerSessionComponentsActiveEntitlements {
    }
}

record! {
    /// Create customer session components customer sheet, as it is sent.
    request CreateCustomerSessionComponentsCustomerSheet {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateCustomerSessionComponentsCustomerSheetFeatures`].
        pub features: Option<CreateCustomerSessionComponentsCustomerSheetFeatures>,
    }
}

impl CreateCustomerSessionComponentsCustomerSheet {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerSessionComponentsCustomerSheet {
        set features: CreateCustomerSessionComponentsCustomerSheetFeatures,
    }
}

record! {
    /// Create customer session components mobile payment element, as it is sent.
    request CreateCustomerSessionComponentsMobilePaymentElement {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateCustomerSessionComponentsMobilePaymentElementFeatures`].
        pub features: Option<Box<CreateCustomerSessionComponentsMobilePaymentElementFeatures>>,
    }
}

impl CreateCustomerSessionComponentsMobilePaymentElement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerSessionComponentsMobilePaymentElement {
        set features: Box<CreateCustomerSessionComponentsMobilePaymentElementFeatures>,
    }
}

record! {
    /// Create customer session components payment element, as it is sent.
    request CreateCustomerSessionComponentsPaymentElement {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateCustomerSessionComponentsPaymentElementFeatures`].
        pub features: Option<Box<CreateCustomerSessionComponentsPaymentElementFeatures>>,
    }
}

impl CreateCustomerSessionComponentsPaymentElement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerSessionComponentsPaymentElement {
        set features: Box<CreateCustomerSessionComponentsPaymentElementFeatures>,
    }
}

record! {
    /// Customer session components customer sheet features, as it comes back: anything may be missing.
    answer CustomerSessionComponentsCustomerSheetFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
    }
}

record! {
    /// Customer session components mobile payment element features, as it comes back: anything may be missing.
    answer CustomerSessionComponentsMobilePaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_redisplay: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_save: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_save_allow_redisplay_override: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>,
    }
}

record! {
    /// Customer session components payment element features, as it comes back: anything may be missing.
    answer CustomerSessionComponentsPaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_redisplay: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// A whole number.
        pub payment_method_redisplay_limit: Option<i64>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_save: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage`].
        pub payment_method_save_usage: Option<CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage>,
    }
}

record! {
    /// Create customer session components customer sheet features, as it is sent.
    options CreateCustomerSessionComponentsCustomerSheetFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
    }
}

setters! {
    CreateCustomerSessionComponentsCustomerSheetFeatures {
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
    }
}

record! {
    /// Create customer session components mobile payment element features, as it is sent.
    options CreateCustomerSessionComponentsMobilePaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_redisplay: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_save: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_save_allow_redisplay_override: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>,
    }
}

setters! {
    CreateCustomerSessionComponentsMobilePaymentElementFeatures {
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        set payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        set payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        set payment_method_save_allow_redisplay_override: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
    }
}

record! {
    /// Create customer session components payment element features, as it is sent.
    options CreateCustomerSessionComponentsPaymentElementFeatures {
        /// A list, each [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter`].
        pub payment_method_allow_redisplay_filters: Option<Vec<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter>>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_redisplay: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// A whole number.
        pub payment_method_redisplay_limit: Option<i64>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_remove: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove`].
        pub payment_method_save: Option<CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove>,
        /// See [`CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage`].
        pub payment_method_save_usage: Option<CustomerSessionComponentsPaymentElementFeaturesPaymentMethodSaveUsage>,
    }
}

setters! {
    CreateCustomerSessionComponentsPaymentElementFeatures {
        list payment_method_allow_redisplay_filters: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodAllowRedisplayFilter,
        set payment_method_redisplay: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        set payment_method_redisplay_limit: i64,
        set payment_method_remove: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
        set payment_method_save: CustomerSessionComponentsCustomerSheetFeaturesPaymentMethodRemove,
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
