//! What goes into and comes out of [`Plans`](super::Plans).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Plan, as it comes back: anything may be missing.
    answer Plan(true) {
        /// Yes or no.
        get active: bool,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A decimal number, as a text.
        get amount_decimal: &str,
        /// See [`PlanBillingScheme`].
        get billing_scheme: PlanBillingScheme,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// See [`PlanInterval`].
        get interval: PlanInterval,
        /// A whole number.
        get interval_count: i64,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get meter: &str,
        /// A text.
        get nickname: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Product`](objects::Product) where it is expanded.
        get product: Expandable<objects::Product>,
        /// A list, each [`PlanTier`].
        get tiers: Vec<PlanTier>,
        /// See [`PlanTiersMode`].
        get tiers_mode: PlanTiersMode,
        /// See [`PlanTransformUsage`].
        get transform_usage: PlanTransformUsage,
        /// A whole number.
        get trial_period_days: i64,
        /// See [`PlanUsageType`].
        get usage_type: PlanUsageType,
    }
}

params! {
    /// Update plan, as it is sent.
    options UpdatePlan {
        /// Yes or no.
        set active: bool,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set nickname: String,
        /// A text.
        set product: String,
        /// A whole number.
        set trial_period_days: i64,
    }
}

any_of! {
    /// List plans created: one of several things.
    ListPlansCreated {
        Integer(i64),
        Object(ListPlansCreatedValue),
    }
}

params! {
    /// List plans query, as it is sent.
    options ListPlansQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListPlansCreated`].
        set created: ListPlansCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set product: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create plan, as it is sent.
    required CreatePlan {
        /// Yes or no.
        set active: bool,
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set amount_decimal: String,
        /// See [`PlanBillingScheme`].
        set billing_scheme: PlanBillingScheme,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// A text.
        set id: String,
        /// See [`PlanInterval`].
        set interval: PlanInterval,
        /// A whole number.
        set interval_count: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set meter: String,
        /// A text.
        set nickname: String,
        /// See [`CreatePlanProduct`].
        set product: CreatePlanProduct,
        /// A list, each [`CreatePlanTier`].
        list tiers: CreatePlanTier,
        /// See [`PlanTiersMode`].
        set tiers_mode: PlanTiersMode,
        /// See [`CreatePlanTransformUsage`].
        set transform_usage: CreatePlanTransformUsage,
        /// A whole number.
        set trial_period_days: i64,
        /// See [`PlanUsageType`].
        set usage_type: PlanUsageType,
    }
}

impl CreatePlan {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, interval: impl Into<PlanInterval>) -> Self {
        Self(Fields::new()).currency(currency).interval(interval)
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

object! {
    /// Plan tier, as it comes back: anything may be missing.
    part PlanTier(false) {
        /// A whole number, in the smallest unit of the currency.
        get flat_amount: i64,
        /// A decimal number, as a text.
        get flat_amount_decimal: &str,
        /// A whole number, in the smallest unit of the currency.
        get unit_amount: i64,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
        /// A whole number.
        get up_to: i64,
    }
}

texts! {
    /// Plan tiers mode: one of some texts, or any other.
    PlanTiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
}

object! {
    /// Plan transform usage, as it comes back: anything may be missing.
    part PlanTransformUsage(false) {
        /// A whole number.
        get divide_by: i64,
        /// See [`PlanTransformUsageRound`].
        get round: PlanTransformUsageRound,
    }
}

texts! {
    /// Plan usage type: one of some texts, or any other.
    PlanUsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
}

params! {
    /// List plans created value, as it is sent.
    group ListPlansCreatedValue {
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

any_of! {
    /// Create plan product: one of several things.
    CreatePlanProduct {
        Text(String),
        Object(CreatePlanProductValue),
    }
}

params! {
    /// Create plan tier, as it is sent.
    required_group CreatePlanTier {
        /// A whole number, in the smallest unit of the currency.
        set flat_amount: i64,
        /// A text.
        set flat_amount_decimal: String,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
        /// See [`CreatePlanTierUpTo`].
        set up_to: CreatePlanTierUpTo,
    }
}

impl CreatePlanTier {
    /// With what must be there.
    #[must_use]
    pub fn new(up_to: impl Into<CreatePlanTierUpTo>) -> Self {
        Self(Fields::new()).up_to(up_to)
    }
}

params! {
    /// Create plan transform usage, as it is sent.
    required_group CreatePlanTransformUsage {
        /// A whole number.
        set divide_by: i64,
        /// See [`PlanTransformUsageRound`].
        set round: PlanTransformUsageRound,
    }
}

impl CreatePlanTransformUsage {
    /// With what must be there.
    #[must_use]
    pub fn new(divide_by: impl Into<i64>, round: impl Into<PlanTransformUsageRound>) -> Self {
        Self(Fields::new()).divide_by(divide_by).round(round)
    }
}

texts! {
    /// Plan transform usage round: one of some texts, or any other.
    PlanTransformUsageRound {
        Down = "down",
        Up = "up",
    }
}

params! {
    /// Create plan product value, as it is sent.
    required_group CreatePlanProductValue {
        /// Yes or no.
        set active: bool,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set tax_code: String,
        /// See [`CreatePlanProductValueTaxDetails`].
        set tax_details: CreatePlanProductValueTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl CreatePlanProductValue {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

any_of! {
    /// Create plan tier up to: one of several things.
    CreatePlanTierUpTo {
        Word(CreatePlanTierUpToValue),
        Integer(i64),
    }
}

params! {
    /// Create plan product value tax details, as it is sent.
    group CreatePlanProductValueTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

texts! {
    /// Create plan tier up to value: one of some texts, or any other.
    CreatePlanTierUpToValue {
        Inf = "inf",
    }
}
