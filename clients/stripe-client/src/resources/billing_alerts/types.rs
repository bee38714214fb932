//! What goes into and comes out of [`BillingAlerts`](super::BillingAlerts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Billing alert, as it comes back: anything may be missing.
    answer BillingAlert(true) {
        /// A text.
        get alert_type: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`BillingAlertStatus`].
        get status: BillingAlertStatus,
        /// A text.
        get title: &str,
        /// See [`BillingAlertUsageThreshold`].
        get usage_threshold: BillingAlertUsageThreshold,
    }
}

object! {
    /// Billing alert triggered, as it comes back: anything may be missing.
    answer BillingAlertTriggered(false) {
        /// See [`BillingAlert`].
        get alert: BillingAlert,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get customer: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A whole number.
        get value: i64,
    }
}

object! {
    /// Billing feedback option, as it comes back: anything may be missing.
    answer BillingFeedbackOption(true) {
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`ListBillingFeedbackOptionsStatus`].
        get status: ListBillingFeedbackOptionsStatus,
        /// See [`BillingFeedbackOptionStatusTransitions`].
        get status_transitions: BillingFeedbackOptionStatusTransitions,
    }
}

texts! {
    /// List billing alerts alert type: one of some texts, or any other.
    ListBillingAlertsAlertType {
        UsageThreshold = "usage_threshold",
    }
}

params! {
    /// List billing alerts query, as it is sent.
    options ListBillingAlertsQuery {
        /// See [`ListBillingAlertsAlertType`].
        set alert_type: ListBillingAlertsAlertType,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set meter: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create billing alert, as it is sent.
    required CreateBillingAlert {
        /// See [`ListBillingAlertsAlertType`].
        set alert_type: ListBillingAlertsAlertType,
        /// A list.
        list expand: String,
        /// A text.
        set title: String,
        /// See [`CreateBillingAlertUsageThreshold`].
        set usage_threshold: CreateBillingAlertUsageThreshold,
    }
}

impl CreateBillingAlert {
    /// With what must be there.
    #[must_use]
    pub fn new(alert_type: impl Into<ListBillingAlertsAlertType>, title: impl Into<String>) -> Self {
        Self(Fields::new()).alert_type(alert_type).title(title)
    }
}

params! {
    /// Activate billing alert, as it is sent.
    options ActivateBillingAlert {
        /// A list.
        list expand: String,
    }
}

texts! {
    /// List billing feedback options status: one of some texts, or any other.
    ListBillingFeedbackOptionsStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

params! {
    /// List billing feedback options query, as it is sent.
    options ListBillingFeedbackOptionsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListBillingFeedbackOptionsStatus`].
        set status: ListBillingFeedbackOptionsStatus,
    }
}

params! {
    /// Create billing feedback option, as it is sent.
    required CreateBillingFeedbackOption {
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
    }
}

impl CreateBillingFeedbackOption {
    /// With what must be there.
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self(Fields::new()).description(description)
    }
}

params! {
    /// Update billing feedback option, as it is sent.
    options UpdateBillingFeedbackOption {
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
    }
}

texts! {
    /// Billing alert status: one of some texts, or any other.
    BillingAlertStatus {
        Active = "active",
        Archived = "archived",
        Inactive = "inactive",
    }
}

object! {
    /// Billing alert usage threshold, as it comes back: anything may be missing.
    part BillingAlertUsageThreshold(false) {
        /// A list, each [`BillingAlertUsageThresholdFilter`].
        get filters: Vec<BillingAlertUsageThresholdFilter>,
        /// A whole number.
        get gte: i64,
        /// An id, or the [`BillingMeter`](objects::BillingMeter) where it is expanded.
        get meter: Expandable<objects::BillingMeter>,
        /// A text.
        get recurrence: &str,
    }
}

object! {
    /// Billing feedback option status transitions, as it comes back: anything may be missing.
    part BillingFeedbackOptionStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get deactivated_at: i64,
    }
}

params! {
    /// Create billing alert usage threshold, as it is sent.
    required_group CreateBillingAlertUsageThreshold {
        /// A list, each [`CreateBillingAlertUsageThresholdFilter`].
        list filters: CreateBillingAlertUsageThresholdFilter,
        /// A whole number.
        set gte: i64,
        /// A text.
        set meter: String,
        /// See [`CreateBillingAlertUsageThresholdRecurrence`].
        set recurrence: CreateBillingAlertUsageThresholdRecurrence,
    }
}

impl CreateBillingAlertUsageThreshold {
    /// With what must be there.
    #[must_use]
    pub fn new(
        gte: impl Into<i64>,
        meter: impl Into<String>,
        recurrence: impl Into<CreateBillingAlertUsageThresholdRecurrence>,
    ) -> Self {
        Self(Fields::new()).gte(gte).meter(meter).recurrence(recurrence)
    }
}

object! {
    /// Billing alert usage threshold filter, as it comes back: anything may be missing.
    part BillingAlertUsageThresholdFilter(false) {
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get r#type = "type": &str,
    }
}

params! {
    /// Create billing alert usage threshold filter, as it is sent.
    required_group CreateBillingAlertUsageThresholdFilter {
        /// A text.
        set customer: String,
        /// See [`CreateBillingAlertUsageThresholdFilterType`].
        set r#type = "type": CreateBillingAlertUsageThresholdFilterType,
    }
}

impl CreateBillingAlertUsageThresholdFilter {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingAlertUsageThresholdFilterType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Create billing alert usage threshold recurrence: one of some texts, or any other.
    CreateBillingAlertUsageThresholdRecurrence {
        OneTime = "one_time",
    }
}

texts! {
    /// Create billing alert usage threshold filter type: one of some texts, or any other.
    CreateBillingAlertUsageThresholdFilterType {
        Customer = "customer",
    }
}
