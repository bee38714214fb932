//! What goes into and comes out of [`Plans`](super::Plans).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Plan, as it comes back: anything may be missing.
    answer Plan {
        /// Yes or no.
        pub active: Option<bool>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub amount_decimal: Option<String>,
        /// See [`PlanBillingScheme`].
        pub billing_scheme: Option<PlanBillingScheme>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// See [`PlanInterval`].
        pub interval: Option<PlanInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub meter: Option<String>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Product`](objects::Product) where it is expanded.
        pub product: Option<Expandable<objects::Product>>,
        /// A list, each [`PlanTier`].
        pub tiers: Option<Vec<PlanTier>>,
        /// See [`PlanTiersMode`].
        pub tiers_mode: Option<PlanTiersMode>,
        /// See [`PlanTransformUsage`].
        pub transform_usage: Option<PlanTransformUsage>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`PlanUsageType`].
        pub usage_type: Option<PlanUsageType>,
    }
}

record! {
    /// Update plan, as it is sent.
    options UpdatePlan {
        /// Yes or no.
        pub active: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub product: Option<String>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
    }
}

setters! {
    UpdatePlan {
        set active: bool,
        list expand: String,
        entry metadata or unset_metadata: String,
        set nickname: String,
        set product: String,
        set trial_period_days: i64,
    }
}

choice! {
    /// List plans created: one of several things, or any other.
    ListPlansCreated {
        Integer(i64) if Value::is_i64,
        ListPlansCreatedValue(ListPlansCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListPlansCreated {
        Integer(i64),
        ListPlansCreatedValue(ListPlansCreatedValue),
    }
}

record! {
    /// List plans query, as it is sent.
    options ListPlansQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListPlansCreated`].
        pub created: Option<ListPlansCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub product: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListPlansQuery {
        set active: bool,
        set created: ListPlansCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set product: String,
        set starting_after: String,
    }
}

record! {
    /// Create plan, as it is sent.
    request CreatePlan {
        /// Yes or no.
        pub active: Option<bool>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub amount_decimal: Option<String>,
        /// See [`PlanBillingScheme`].
        pub billing_scheme: Option<PlanBillingScheme>,
        /// A text.
        pub currency: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub id: Option<String>,
        /// See [`PlanInterval`].
        pub interval: PlanInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub meter: Option<String>,
        /// A text.
        pub nickname: Option<String>,
        /// See [`CreatePlanProduct`].
        pub product: Option<Box<CreatePlanProduct>>,
        /// A list, each [`CreatePlanTier`].
        pub tiers: Option<Vec<CreatePlanTier>>,
        /// See [`PlanTiersMode`].
        pub tiers_mode: Option<PlanTiersMode>,
        /// See [`CreatePlanTransformUsage`].
        pub transform_usage: Option<CreatePlanTransformUsage>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`PlanUsageType`].
        pub usage_type: Option<PlanUsageType>,
    }
}

impl CreatePlan {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, interval: impl Into<PlanInterval>) -> Self {
        Self { currency: currency.into(), interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePlan {
        set active: bool,
        set amount: i64,
        set amount_decimal: String,
        set billing_scheme: PlanBillingScheme,
        list expand: String,
        set id: String,
        set interval_count: i64,
        entry metadata or unset_metadata: String,
        set meter: String,
        set nickname: String,
        set product: Box<CreatePlanProduct>,
        list tiers: CreatePlanTier,
        set tiers_mode: PlanTiersMode,
        set transform_usage: CreatePlanTransformUsage,
        set trial_period_days: i64,
        set usage_type: PlanUsageType,
    }
}

texts! {
    /// Plan billing scheme: one of some texts, or any other.
    PlanBillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
}

texts! {
    /// Plan interval: one of some texts, or any other.
    PlanInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

record! {
    /// Plan tier, as it comes back: anything may be missing.
    answer PlanTier {
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A text.
        pub flat_amount_decimal: Option<String>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
        /// A whole number.
        pub up_to: Option<i64>,
    }
}

texts! {
    /// Plan tiers mode: one of some texts, or any other.
    PlanTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

record! {
    /// Plan transform usage, as it comes back: anything may be missing.
    answer PlanTransformUsage {
        /// A whole number.
        pub divide_by: Option<i64>,
        /// See [`PlanTransformUsageRound`].
        pub round: Option<PlanTransformUsageRound>,
    }
}

texts! {
    /// Plan usage type: one of some texts, or any other.
    PlanUsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}

record! {
    /// List plans created value, as it is sent.
    options ListPlansCreatedValue {
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
    ListPlansCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

choice! {
    /// Create plan product: one of several things, or any other.
    CreatePlanProduct {
        Text(String) if Value::is_string,
        CreatePlanProductValue(Box<CreatePlanProductValue>) if has(&["name"]),
    }
}

choice_from! {
    CreatePlanProduct {
        Text(String),
        CreatePlanProductValue(Box<CreatePlanProductValue>),
    }
}

record! {
    /// Create plan tier, as it is sent.
    request CreatePlanTier {
        /// A whole number.
        pub flat_amount: Option<i64>,
        /// A text.
        pub flat_amount_decimal: Option<String>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
        /// See [`CreatePlanTierUpTo`].
        pub up_to: CreatePlanTierUpTo,
    }
}

impl CreatePlanTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreatePlanTierUpTo>) -> Self {
        Self { up_to: up_to.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePlanTier {
        set flat_amount: i64,
        set flat_amount_decimal: String,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Create plan transform usage, as it is sent.
    request CreatePlanTransformUsage {
        /// A whole number.
        pub divide_by: i64,
        /// See [`PlanTransformUsageRound`].
        pub round: PlanTransformUsageRound,
    }
}

impl CreatePlanTransformUsage {
    /// With what must be there.
    #[must_use]
    pub fn new(divide_by: impl Into<i64>, round: impl Into<PlanTransformUsageRound>) -> Self {
        Self { divide_by: divide_by.into(), round: round.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePlanTransformUsage {
    }
}

texts! {
    /// Plan transform usage round: one of some texts, or any other.
    PlanTransformUsageRound {
        Down = "down",
        Up = "up",
    }
}

record! {
    /// Create plan product value, as it is sent.
    request CreatePlanProductValue {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub id: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`CreatePlanProductValueTaxDetails`].
        pub tax_details: Option<CreatePlanProductValueTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl CreatePlanProductValue {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePlanProductValue {
        set active: bool,
        set id: String,
        entry metadata: String,
        set statement_descriptor: String,
        set tax_code: String,
        set tax_details: CreatePlanProductValueTaxDetails,
        set unit_label: String,
    }
}

choice! {
    /// Create plan tier up to: one of several things, or any other.
    CreatePlanTierUpTo {
        CreatePlanTierUpToValue(CreatePlanTierUpToValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    CreatePlanTierUpTo {
        CreatePlanTierUpToValue(CreatePlanTierUpToValue),
        Integer(i64),
    }
}

record! {
    /// Create plan product value tax details, as it is sent.
    options CreatePlanProductValueTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    CreatePlanProductValueTaxDetails {
        set performance_location: String,
        set tax_code: String,
    }
}

texts! {
    /// Create plan tier up to value: one of some texts, or any other.
    CreatePlanTierUpToValue {
        Inf = "inf",
    }
}
