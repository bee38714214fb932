//! What goes into and comes out of [`BillingMeters`](super::BillingMeters).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Billing meter, as it comes back: anything may be missing.
    answer BillingMeter {
        /// A whole number.
        pub created: Option<i64>,
        /// See [`BillingMeterCustomerMapping`].
        pub customer_mapping: Option<BillingMeterCustomerMapping>,
        /// See [`BillingMeterDefaultAggregation`].
        pub default_aggregation: Option<BillingMeterDefaultAggregation>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub event_name: Option<String>,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        pub event_time_window: Option<ListBillingMeterEventSummariesValueGroupingWindow>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListBillingMetersStatus`].
        pub status: Option<ListBillingMetersStatus>,
        /// See [`BillingMeterStatusTransitions`].
        pub status_transitions: Option<BillingMeterStatusTransitions>,
        /// A whole number.
        pub updated: Option<i64>,
        /// See [`BillingMeterValueSettings`].
        pub value_settings: Option<BillingMeterValueSettings>,
    }
}

record! {
    /// Billing meter event, as it comes back: anything may be missing.
    answer BillingMeterEvent {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub event_name: Option<String>,
        /// A text.
        pub identifier: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// Values by name.
        pub payload: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub timestamp: Option<i64>,
    }
}

record! {
    /// Billing meter event adjustment, as it comes back: anything may be missing.
    answer BillingMeterEventAdjustment {
        /// See [`BillingMeterEventAdjustmentCancel`].
        pub cancel: Option<BillingMeterEventAdjustmentCancel>,
        /// A text.
        pub event_name: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`BillingMeterEventAdjustmentStatus`].
        pub status: Option<BillingMeterEventAdjustmentStatus>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Billing meter event summary, as it comes back: anything may be missing.
    answer BillingMeterEventSummary {
        /// A number.
        pub aggregated_value: Option<f64>,
        /// A whole number.
        pub end_time: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub meter: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub start_time: Option<i64>,
    }
}

record! {
    /// Create billing meter event adjustment, as it is sent.
    request CreateBillingMeterEventAdjustment {
        /// See [`CreateBillingMeterEventAdjustmentCancel`].
        pub cancel: Option<CreateBillingMeterEventAdjustmentCancel>,
        /// A text.
        pub event_name: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateBillingMeterEventAdjustmentType`].
        pub r#type: CreateBillingMeterEventAdjustmentType = "type",
    }
}

impl CreateBillingMeterEventAdjustment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        event_name: impl Into<String>,
        r#type: impl Into<CreateBillingMeterEventAdjustmentType>,
    ) -> Self {
        Self { event_name: event_name.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingMeterEventAdjustment {
        set cancel: CreateBillingMeterEventAdjustmentCancel,
        list expand: String,
    }
}

record! {
    /// Create billing meter event, as it is sent.
    request CreateBillingMeterEvent {
        /// A text.
        pub event_name: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub identifier: Option<String>,
        /// Values by name.
        pub payload: BTreeMap<String, String>,
        /// A whole number.
        pub timestamp: Option<i64>,
    }
}

impl CreateBillingMeterEvent {
    /// With what must be there.
    #[must_use]
    pub fn new(event_name: impl Into<String>, payload: impl Into<BTreeMap<String, String>>) -> Self {
        Self { event_name: event_name.into(), payload: payload.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingMeterEvent {
        list expand: String,
        set identifier: String,
        set timestamp: i64,
    }
}

texts! {
    /// List billing meter event summaries value grouping window: one of some texts, or any other.
    ListBillingMeterEventSummariesValueGroupingWindow {
        Day = "day",
        Hour = "hour",
    }
}

record! {
    /// List billing meter event summaries query, as it is sent.
    request ListBillingMeterEventSummariesQuery {
        /// A text.
        pub customer: String,
        /// A whole number.
        pub end_time: i64,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A whole number.
        pub start_time: i64,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        pub value_grouping_window: Option<ListBillingMeterEventSummariesValueGroupingWindow>,
    }
}

impl ListBillingMeterEventSummariesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(customer: impl Into<String>, end_time: impl Into<i64>, start_time: impl Into<i64>) -> Self {
        Self {
            customer: customer.into(),
            end_time: end_time.into(),
            start_time: start_time.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    ListBillingMeterEventSummariesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set value_grouping_window: ListBillingMeterEventSummariesValueGroupingWindow,
    }
}

texts! {
    /// List billing meters status: one of some texts, or any other.
    ListBillingMetersStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

record! {
    /// List billing meters query, as it is sent.
    options ListBillingMetersQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListBillingMetersStatus`].
        pub status: Option<ListBillingMetersStatus>,
    }
}

setters! {
    ListBillingMetersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListBillingMetersStatus,
    }
}

record! {
    /// Create billing meter, as it is sent.
    request CreateBillingMeter {
        /// See [`CreateBillingMeterCustomerMapping`].
        pub customer_mapping: Option<CreateBillingMeterCustomerMapping>,
        /// See [`CreateBillingMeterDefaultAggregation`].
        pub default_aggregation: CreateBillingMeterDefaultAggregation,
        /// A text.
        pub display_name: String,
        /// A text.
        pub event_name: String,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        pub event_time_window: Option<ListBillingMeterEventSummariesValueGroupingWindow>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateBillingMeterValueSettings`].
        pub value_settings: Option<CreateBillingMeterValueSettings>,
    }
}

impl CreateBillingMeter {
    /// With what must be there.
    #[must_use]
    pub fn new(
        default_aggregation: impl Into<CreateBillingMeterDefaultAggregation>,
        display_name: impl Into<String>,
        event_name: impl Into<String>,
    ) -> Self {
        Self {
            default_aggregation: default_aggregation.into(),
            display_name: display_name.into(),
            event_name: event_name.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateBillingMeter {
        set customer_mapping: CreateBillingMeterCustomerMapping,
        set event_time_window: ListBillingMeterEventSummariesValueGroupingWindow,
        list expand: String,
        set value_settings: CreateBillingMeterValueSettings,
    }
}

record! {
    /// Update billing meter, as it is sent.
    options UpdateBillingMeter {
        /// A text.
        pub display_name: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    UpdateBillingMeter {
        set display_name: String,
        list expand: String,
    }
}

record! {
    /// Deactivate billing meter, as it is sent.
    options DeactivateBillingMeter {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    DeactivateBillingMeter {
        list expand: String,
    }
}

record! {
    /// Billing meter customer mapping, as it comes back: anything may be missing.
    answer BillingMeterCustomerMapping {
        /// A text.
        pub event_payload_key: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Billing meter default aggregation, as it comes back: anything may be missing.
    answer BillingMeterDefaultAggregation {
        /// See [`BillingMeterDefaultAggregationFormula`].
        pub formula: Option<BillingMeterDefaultAggregationFormula>,
    }
}

record! {
    /// Billing meter status transitions, as it comes back: anything may be missing.
    answer BillingMeterStatusTransitions {
        /// A whole number.
        pub deactivated_at: Option<i64>,
    }
}

record! {
    /// Billing meter value settings, as it comes back: anything may be missing.
    answer BillingMeterValueSettings {
        /// A text.
        pub event_payload_key: Option<String>,
    }
}

record! {
    /// Billing meter event adjustment cancel, as it comes back: anything may be missing.
    answer BillingMeterEventAdjustmentCancel {
        /// A text.
        pub identifier: Option<String>,
    }
}

texts! {
    /// Billing meter event adjustment status: one of some texts, or any other.
    BillingMeterEventAdjustmentStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

record! {
    /// Create billing meter event adjustment cancel, as it is sent.
    options CreateBillingMeterEventAdjustmentCancel {
        /// A text.
        pub identifier: Option<String>,
    }
}

setters! {
    CreateBillingMeterEventAdjustmentCancel {
        set identifier: String,
    }
}

texts! {
    /// Create billing meter event adjustment type: one of some texts, or any other.
    CreateBillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

record! {
    /// Create billing meter customer mapping, as it is sent.
    request CreateBillingMeterCustomerMapping {
        /// A text.
        pub event_payload_key: String,
        /// See [`CreateBillingMeterCustomerMappingType`].
        pub r#type: CreateBillingMeterCustomerMappingType = "type",
    }
}

impl CreateBillingMeterCustomerMapping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        event_payload_key: impl Into<String>,
        r#type: impl Into<CreateBillingMeterCustomerMappingType>,
    ) -> Self {
        Self { event_payload_key: event_payload_key.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingMeterCustomerMapping {
    }
}

record! {
    /// Create billing meter default aggregation, as it is sent.
    request CreateBillingMeterDefaultAggregation {
        /// See [`BillingMeterDefaultAggregationFormula`].
        pub formula: BillingMeterDefaultAggregationFormula,
    }
}

impl CreateBillingMeterDefaultAggregation {
    /// With what must be there.
    #[must_use]
    pub fn new(formula: impl Into<BillingMeterDefaultAggregationFormula>) -> Self {
        Self { formula: formula.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingMeterDefaultAggregation {
    }
}

record! {
    /// Create billing meter value settings, as it is sent.
    request CreateBillingMeterValueSettings {
        /// A text.
        pub event_payload_key: String,
    }
}

impl CreateBillingMeterValueSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self { event_payload_key: event_payload_key.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingMeterValueSettings {
    }
}

texts! {
    /// Billing meter default aggregation formula: one of some texts, or any other.
    BillingMeterDefaultAggregationFormula {
        Count = "count",
        Last = "last",
        Sum = "sum",
    }
}

texts! {
    /// Create billing meter customer mapping type: one of some texts, or any other.
    CreateBillingMeterCustomerMappingType {
        ById = "by_id",
    }
}
