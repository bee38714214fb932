//! What goes into and comes out of [`BillingMeters`](super::BillingMeters).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Fields, object, params, texts};

object! {
    /// Billing meter, as it comes back: anything may be missing.
    answer BillingMeter(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`BillingMeterCustomerMapping`].
        get customer_mapping: BillingMeterCustomerMapping,
        /// See [`BillingMeterDefaultAggregation`].
        get default_aggregation: BillingMeterDefaultAggregation,
        /// A text.
        get display_name: &str,
        /// A text.
        get event_name: &str,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        get event_time_window: ListBillingMeterEventSummariesValueGroupingWindow,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`ListBillingMetersStatus`].
        get status: ListBillingMetersStatus,
        /// See [`BillingMeterStatusTransitions`].
        get status_transitions: BillingMeterStatusTransitions,
        /// A whole number, in seconds since 1970 (UTC).
        get updated: i64,
        /// See [`BillingMeterValueSettings`].
        get value_settings: BillingMeterValueSettings,
    }
}

object! {
    /// Billing meter event, as it comes back: anything may be missing.
    answer BillingMeterEvent(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get event_name: &str,
        /// A text.
        get identifier: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// Values by name.
        get payload: BTreeMap<&str, &str>,
        /// A whole number.
        get timestamp: i64,
    }
}

object! {
    /// Billing meter event adjustment, as it comes back: anything may be missing.
    answer BillingMeterEventAdjustment(false) {
        /// See [`BillingMeterEventAdjustmentCancel`].
        get cancel: BillingMeterEventAdjustmentCancel,
        /// A text.
        get event_name: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`BillingMeterEventAdjustmentStatus`].
        get status: BillingMeterEventAdjustmentStatus,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Billing meter event summary, as it comes back: anything may be missing.
    answer BillingMeterEventSummary(true) {
        /// A number.
        get aggregated_value: f64,
        /// A whole number.
        get end_time: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get meter: &str,
        /// A text.
        get object: &str,
        /// A whole number.
        get start_time: i64,
    }
}

params! {
    /// Create billing meter event adjustment, as it is sent.
    required CreateBillingMeterEventAdjustment {
        /// See [`CreateBillingMeterEventAdjustmentCancel`].
        set cancel: CreateBillingMeterEventAdjustmentCancel,
        /// A text.
        set event_name: String,
        /// A list.
        list expand: String,
        /// See [`CreateBillingMeterEventAdjustmentType`].
        set r#type = "type": CreateBillingMeterEventAdjustmentType,
    }
}

impl CreateBillingMeterEventAdjustment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        event_name: impl Into<String>,
        r#type: impl Into<CreateBillingMeterEventAdjustmentType>,
    ) -> Self {
        Self(Fields::new()).event_name(event_name).r#type(r#type)
    }
}

params! {
    /// Create billing meter event, as it is sent.
    required CreateBillingMeterEvent {
        /// A text.
        set event_name: String,
        /// A list.
        list expand: String,
        /// A text.
        set identifier: String,
        /// Values by name.
        entry payload: String,
        /// A whole number.
        set timestamp: i64,
    }
}

impl CreateBillingMeterEvent {
    /// With what must be there.
    #[must_use]
    pub fn new(event_name: impl Into<String>, payload: impl Into<BTreeMap<String, String>>) -> Self {
        let payload: BTreeMap<String, String> = payload.into();
        payload
            .into_iter()
            .fold(Self(Fields::new()).event_name(event_name), |sent, (name, value)| sent.payload(name, value))
    }
}

texts! {
    /// List billing meter event summaries value grouping window: one of some texts, or any other.
    ListBillingMeterEventSummariesValueGroupingWindow {
        Day = "day",
        Hour = "hour",
    }
}

params! {
    /// List billing meter event summaries query, as it is sent.
    required ListBillingMeterEventSummariesQuery {
        /// A text.
        set customer: String,
        /// A whole number.
        set end_time: i64,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A whole number.
        set start_time: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        set value_grouping_window: ListBillingMeterEventSummariesValueGroupingWindow,
    }
}

impl ListBillingMeterEventSummariesQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(customer: impl Into<String>, end_time: impl Into<i64>, start_time: impl Into<i64>) -> Self {
        Self(Fields::new()).customer(customer).end_time(end_time).start_time(start_time)
    }
}

texts! {
    /// List billing meters status: one of some texts, or any other.
    ListBillingMetersStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

params! {
    /// List billing meters query, as it is sent.
    options ListBillingMetersQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListBillingMetersStatus`].
        set status: ListBillingMetersStatus,
    }
}

params! {
    /// Create billing meter, as it is sent.
    required CreateBillingMeter {
        /// See [`CreateBillingMeterCustomerMapping`].
        set customer_mapping: CreateBillingMeterCustomerMapping,
        /// See [`CreateBillingMeterDefaultAggregation`].
        set default_aggregation: CreateBillingMeterDefaultAggregation,
        /// A text.
        set display_name: String,
        /// A text.
        set event_name: String,
        /// See [`ListBillingMeterEventSummariesValueGroupingWindow`].
        set event_time_window: ListBillingMeterEventSummariesValueGroupingWindow,
        /// A list.
        list expand: String,
        /// See [`CreateBillingMeterValueSettings`].
        set value_settings: CreateBillingMeterValueSettings,
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
        Self(Fields::new())
            .default_aggregation(default_aggregation)
            .display_name(display_name)
            .event_name(event_name)
    }
}

params! {
    /// Update billing meter, as it is sent.
    options UpdateBillingMeter {
        /// A text.
        set display_name: String,
        /// A list.
        list expand: String,
    }
}

params! {
    /// Deactivate billing meter, as it is sent.
    options DeactivateBillingMeter {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Billing meter customer mapping, as it comes back: anything may be missing.
    part BillingMeterCustomerMapping(false) {
        /// A text.
        get event_payload_key: &str,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Billing meter default aggregation, as it comes back: anything may be missing.
    part BillingMeterDefaultAggregation(false) {
        /// See [`BillingMeterDefaultAggregationFormula`].
        get formula: BillingMeterDefaultAggregationFormula,
    }
}

object! {
    /// Billing meter status transitions, as it comes back: anything may be missing.
    part BillingMeterStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get deactivated_at: i64,
    }
}

object! {
    /// Billing meter value settings, as it comes back: anything may be missing.
    part BillingMeterValueSettings(false) {
        /// A text.
        get event_payload_key: &str,
    }
}

object! {
    /// Billing meter event adjustment cancel, as it comes back: anything may be missing.
    part BillingMeterEventAdjustmentCancel(false) {
        /// A text.
        get identifier: &str,
    }
}

texts! {
    /// Billing meter event adjustment status: one of some texts, or any other.
    BillingMeterEventAdjustmentStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

params! {
    /// Create billing meter event adjustment cancel, as it is sent.
    group CreateBillingMeterEventAdjustmentCancel {
        /// A text.
        set identifier: String,
    }
}

texts! {
    /// Create billing meter event adjustment type: one of some texts, or any other.
    CreateBillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

params! {
    /// Create billing meter customer mapping, as it is sent.
    required_group CreateBillingMeterCustomerMapping {
        /// A text.
        set event_payload_key: String,
        /// See [`CreateBillingMeterCustomerMappingType`].
        set r#type = "type": CreateBillingMeterCustomerMappingType,
    }
}

impl CreateBillingMeterCustomerMapping {
    /// With what must be there.
    #[must_use]
    pub fn new(
        event_payload_key: impl Into<String>,
        r#type: impl Into<CreateBillingMeterCustomerMappingType>,
    ) -> Self {
        Self(Fields::new()).event_payload_key(event_payload_key).r#type(r#type)
    }
}

params! {
    /// Create billing meter default aggregation, as it is sent.
    required_group CreateBillingMeterDefaultAggregation {
        /// See [`BillingMeterDefaultAggregationFormula`].
        set formula: BillingMeterDefaultAggregationFormula,
    }
}

impl CreateBillingMeterDefaultAggregation {
    /// With what must be there.
    #[must_use]
    pub fn new(formula: impl Into<BillingMeterDefaultAggregationFormula>) -> Self {
        Self(Fields::new()).formula(formula)
    }
}

params! {
    /// Create billing meter value settings, as it is sent.
    required_group CreateBillingMeterValueSettings {
        /// A text.
        set event_payload_key: String,
    }
}

impl CreateBillingMeterValueSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self(Fields::new()).event_payload_key(event_payload_key)
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
