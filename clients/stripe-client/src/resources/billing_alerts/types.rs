//! What goes into and comes out of [`BillingAlerts`](super::BillingAlerts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Billing alert, as it comes back: anything may be missing.
    answer BillingAlert {
        /// A text.
        pub alert_type: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`BillingAlertStatus`].
        pub status: Option<BillingAlertStatus>,
        /// A text.
        pub title: Option<String>,
        /// See [`BillingAlertUsageThreshold`].
        pub usage_threshold: Option<BillingAlertUsageThreshold>,
    }
}

record! {
    /// Billing alert triggered, as it comes back: anything may be missing.
    answer BillingAlertTriggered {
        /// See [`BillingAlert`].
        pub alert: Option<Box<BillingAlert>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub customer: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub value: Option<i64>,
    }
}

record! {
    /// Billing feedback option, as it comes back: anything may be missing.
    answer BillingFeedbackOption {
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListBillingFeedbackOptionsStatus`].
        pub status: Option<ListBillingFeedbackOptionsStatus>,
        /// See [`BillingFeedbackOptionStatusTransitions`].
        pub status_transitions: Option<BillingFeedbackOptionStatusTransitions>,
    }
}

texts! {
    /// List billing alerts alert type: one of some texts, or any other.
    ListBillingAlertsAlertType {
        UsageThreshold = "usage_threshold",
    }
}

record! {
    /// List billing alerts query, as it is sent.
    options ListBillingAlertsQuery {
        /// See [`ListBillingAlertsAlertType`].
        pub alert_type: Option<ListBillingAlertsAlertType>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub meter: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListBillingAlertsQuery {
        set alert_type: ListBillingAlertsAlertType,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set meter: String,
        set starting_after: String,
    }
}

record! {
    /// Create billing alert, as it is sent.
    request CreateBillingAlert {
        /// See [`ListBillingAlertsAlertType`].
        pub alert_type: ListBillingAlertsAlertType,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub title: String,
        /// See [`CreateBillingAlertUsageThreshold`].
        pub usage_threshold: Option<CreateBillingAlertUsageThreshold>,
    }
}

impl CreateBillingAlert {
    /// With what must be there.
    #[must_use]
    pub fn new(alert_type: impl Into<ListBillingAlertsAlertType>, title: impl Into<String>) -> Self {
        Self { alert_type: alert_type.into(), title: title.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingAlert {
        list expand: String,
        set usage_threshold: CreateBillingAlertUsageThreshold,
    }
}

record! {
    /// Activate billing alert, as it is sent.
    options ActivateBillingAlert {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ActivateBillingAlert {
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

record! {
    /// List billing feedback options query, as it is sent.
    options ListBillingFeedbackOptionsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListBillingFeedbackOptionsStatus`].
        pub status: Option<ListBillingFeedbackOptionsStatus>,
    }
}

setters! {
    ListBillingFeedbackOptionsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListBillingFeedbackOptionsStatus,
    }
}

record! {
    /// Create billing feedback option, as it is sent.
    request CreateBillingFeedbackOption {
        /// A text.
        pub description: String,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateBillingFeedbackOption {
    /// With what must be there.
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingFeedbackOption {
        list expand: String,
    }
}

record! {
    /// Update billing feedback option, as it is sent.
    options UpdateBillingFeedbackOption {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    UpdateBillingFeedbackOption {
        set description: String,
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

record! {
    /// Billing alert usage threshold, as it comes back: anything may be missing.
    answer BillingAlertUsageThreshold {
        /// A list, each [`BillingAlertUsageThresholdFilter`].
        pub filters: Option<Vec<BillingAlertUsageThresholdFilter>>,
        /// A whole number.
        pub gte: Option<i64>,
        /// An id, or the [`BillingMeter`](objects::BillingMeter) where it is expanded.
        pub meter: Option<Expandable<objects::BillingMeter>>,
        /// A text.
        pub recurrence: Option<String>,
    }
}

record! {
    /// Billing feedback option status transitions, as it comes back: anything may be missing.
    answer BillingFeedbackOptionStatusTransitions {
        /// A whole number.
        pub deactivated_at: Option<i64>,
    }
}

record! {
    /// Create billing alert usage threshold, as it is sent.
    request CreateBillingAlertUsageThreshold {
        /// A list, each [`CreateBillingAlertUsageThresholdFilter`].
        pub filters: Option<Vec<CreateBillingAlertUsageThresholdFilter>>,
        /// A whole number.
        pub gte: i64,
        /// A text.
        pub meter: String,
        /// See [`CreateBillingAlertUsageThresholdRecurrence`].
        pub recurrence: CreateBillingAlertUsageThresholdRecurrence,
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
        Self { gte: gte.into(), meter: meter.into(), recurrence: recurrence.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingAlertUsageThreshold {
        list filters: CreateBillingAlertUsageThresholdFilter,
    }
}

record! {
    /// Billing alert usage threshold filter, as it comes back: anything may be missing.
    answer BillingAlertUsageThresholdFilter {
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Create billing alert usage threshold filter, as it is sent.
    request CreateBillingAlertUsageThresholdFilter {
        /// A text.
        pub customer: Option<String>,
        /// See [`CreateBillingAlertUsageThresholdFilterType`].
        pub r#type: CreateBillingAlertUsageThresholdFilterType = "type",
    }
}

impl CreateBillingAlertUsageThresholdFilter {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingAlertUsageThresholdFilterType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingAlertUsageThresholdFilter {
        set customer: String,
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
