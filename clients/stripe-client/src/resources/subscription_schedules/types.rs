//! What goes into and comes out of [`SubscriptionSchedules`](super::SubscriptionSchedules).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Subscription schedule, as it comes back: anything may be missing.
    answer SubscriptionSchedule {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// See [`SubscriptionScheduleBillingMode`].
        pub billing_mode: Option<SubscriptionScheduleBillingMode>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A whole number.
        pub completed_at: Option<i64>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`SubscriptionScheduleCurrentPhase`].
        pub current_phase: Option<SubscriptionScheduleCurrentPhase>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`SubscriptionScheduleDefaultSettings`].
        pub default_settings: Option<Box<SubscriptionScheduleDefaultSettings>>,
        /// See [`SubscriptionScheduleEndBehavior`].
        pub end_behavior: Option<SubscriptionScheduleEndBehavior>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`SubscriptionSchedulePauseSchedule`].
        pub pause_schedules: Option<Vec<SubscriptionSchedulePauseSchedule>>,
        /// A list, each [`SubscriptionSchedulePhase`].
        pub phases: Option<Vec<SubscriptionSchedulePhase>>,
        /// A whole number.
        pub released_at: Option<i64>,
        /// A text.
        pub released_subscription: Option<String>,
        /// See [`SubscriptionScheduleStatus`].
        pub status: Option<SubscriptionScheduleStatus>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        pub subscription: Option<Expandable<objects::Subscription>>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
    }
}

choice! {
    /// List subscription schedules canceled at: one of several things, or any other.
    ListSubscriptionSchedulesCanceledAt {
        Integer(i64) if Value::is_i64,
        ListSubscriptionSchedulesCanceledAtValue(ListSubscriptionSchedulesCanceledAtValue) if has(&[]),
    }
}

choice_from! {
    ListSubscriptionSchedulesCanceledAt {
        Integer(i64),
        ListSubscriptionSchedulesCanceledAtValue(ListSubscriptionSchedulesCanceledAtValue),
    }
}

record! {
    /// List subscription schedules query, as it is sent.
    options ListSubscriptionSchedulesQuery {
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        pub canceled_at: Option<ListSubscriptionSchedulesCanceledAt>,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        pub completed_at: Option<ListSubscriptionSchedulesCanceledAt>,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        pub created: Option<ListSubscriptionSchedulesCanceledAt>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        pub released_at: Option<ListSubscriptionSchedulesCanceledAt>,
        /// Yes or no.
        pub scheduled: Option<bool>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListSubscriptionSchedulesQuery {
        set canceled_at: ListSubscriptionSchedulesCanceledAt,
        set completed_at: ListSubscriptionSchedulesCanceledAt,
        set created: ListSubscriptionSchedulesCanceledAt,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set released_at: ListSubscriptionSchedulesCanceledAt,
        set scheduled: bool,
        set starting_after: String,
    }
}

record! {
    /// Create subscription schedule, as it is sent.
    options CreateSubscriptionSchedule {
        /// See [`CreateSubscriptionScheduleBillingMode`].
        pub billing_mode: Option<CreateSubscriptionScheduleBillingMode>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`CreateSubscriptionScheduleDefaultSettings`].
        pub default_settings: Option<Box<CreateSubscriptionScheduleDefaultSettings>>,
        /// See [`SubscriptionScheduleEndBehavior`].
        pub end_behavior: Option<SubscriptionScheduleEndBehavior>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub from_subscription: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A list, each [`CreateSubscriptionSchedulePauseSchedule`].
        pub pause_schedules: Option<Vec<CreateSubscriptionSchedulePauseSchedule>>,
        /// A list, each [`CreateSubscriptionSchedulePhase`].
        pub phases: Option<Vec<CreateSubscriptionSchedulePhase>>,
        /// See [`CreateSubscriptionScheduleStartDate`].
        pub start_date: Option<CreateSubscriptionScheduleStartDate>,
    }
}

setters! {
    CreateSubscriptionSchedule {
        set billing_mode: CreateSubscriptionScheduleBillingMode,
        set customer: String,
        set customer_account: String,
        set default_settings: Box<CreateSubscriptionScheduleDefaultSettings>,
        set end_behavior: SubscriptionScheduleEndBehavior,
        list expand: String,
        set from_subscription: String,
        entry metadata or unset_metadata: String,
        list pause_schedules: CreateSubscriptionSchedulePauseSchedule,
        list phases: CreateSubscriptionSchedulePhase,
        set start_date: CreateSubscriptionScheduleStartDate,
    }
}

record! {
    /// Update subscription schedule, as it is sent.
    options UpdateSubscriptionSchedule {
        /// See [`CreateSubscriptionScheduleDefaultSettings`].
        pub default_settings: Option<Box<CreateSubscriptionScheduleDefaultSettings>>,
        /// See [`SubscriptionScheduleEndBehavior`].
        pub end_behavior: Option<SubscriptionScheduleEndBehavior>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A list, each [`UpdateSubscriptionSchedulePauseSchedule`].
        pub pause_schedules: Option<OrUnset<Vec<UpdateSubscriptionSchedulePauseSchedule>>>,
        /// A list, each [`UpdateSubscriptionSchedulePhase`].
        pub phases: Option<Vec<UpdateSubscriptionSchedulePhase>>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
    }
}

setters! {
    UpdateSubscriptionSchedule {
        set default_settings: Box<CreateSubscriptionScheduleDefaultSettings>,
        set end_behavior: SubscriptionScheduleEndBehavior,
        list expand: String,
        entry metadata or unset_metadata: String,
        list pause_schedules or unset_pause_schedules: UpdateSubscriptionSchedulePauseSchedule,
        list phases: UpdateSubscriptionSchedulePhase,
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
    }
}

record! {
    /// Cancel subscription schedule, as it is sent.
    options CancelSubscriptionSchedule {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub invoice_now: Option<bool>,
        /// Yes or no.
        pub prorate: Option<bool>,
    }
}

setters! {
    CancelSubscriptionSchedule {
        list expand: String,
        set invoice_now: bool,
        set prorate: bool,
    }
}

record! {
    /// Release subscription schedule, as it is sent.
    options ReleaseSubscriptionSchedule {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub preserve_cancel_date: Option<bool>,
    }
}

setters! {
    ReleaseSubscriptionSchedule {
        list expand: String,
        set preserve_cancel_date: bool,
    }
}

record! {
    /// Subscription schedule billing mode, as it comes back: anything may be missing.
    answer SubscriptionScheduleBillingMode {
        /// See [`SubscriptionScheduleBillingModeFlexible`].
        pub flexible: Option<SubscriptionScheduleBillingModeFlexible>,
        /// See [`SubscriptionScheduleBillingModeType`].
        pub r#type: Option<SubscriptionScheduleBillingModeType> = "type",
        /// A whole number.
        pub updated_at: Option<i64>,
    }
}

record! {
    /// Subscription schedule current phase, as it comes back: anything may be missing.
    answer SubscriptionScheduleCurrentPhase {
        /// A whole number.
        pub end_date: Option<i64>,
        /// A whole number.
        pub start_date: Option<i64>,
    }
}

record! {
    /// Subscription schedule default settings, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettings {
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTax`].
        pub automatic_tax: Option<SubscriptionScheduleDefaultSettingsAutomaticTax>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingThresholds`].
        pub billing_thresholds: Option<SubscriptionScheduleDefaultSettingsBillingThresholds>,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        pub collection_method: Option<SubscriptionScheduleDefaultSettingsCollectionMethod>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub default_payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// A text.
        pub description: Option<String>,
        /// See [`SubscriptionScheduleDefaultSettingsInvoiceSettings`].
        pub invoice_settings: Option<Box<SubscriptionScheduleDefaultSettingsInvoiceSettings>>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionScheduleDefaultSettingsTransferData`].
        pub transfer_data: Option<SubscriptionScheduleDefaultSettingsTransferData>,
    }
}

texts! {
    /// Subscription schedule end behavior: one of some texts, or any other.
    SubscriptionScheduleEndBehavior {
        Cancel = "cancel",
        None = "none",
        Release = "release",
        Renew = "renew",
    }
}

record! {
    /// Subscription schedule pause schedule, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedule {
        /// A text.
        pub key: Option<String>,
        /// See [`SubscriptionSchedulePauseSchedulePause`].
        pub pause: Option<Box<SubscriptionSchedulePauseSchedulePause>>,
        /// See [`SubscriptionSchedulePauseScheduleResume`].
        pub resume: Option<Box<SubscriptionSchedulePauseScheduleResume>>,
    }
}

record! {
    /// Subscription schedule phase, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhase {
        /// A list, each [`SubscriptionSchedulePhaseAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<SubscriptionSchedulePhaseAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTax`].
        pub automatic_tax: Option<SubscriptionScheduleDefaultSettingsAutomaticTax>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingThresholds`].
        pub billing_thresholds: Option<SubscriptionScheduleDefaultSettingsBillingThresholds>,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        pub collection_method: Option<SubscriptionScheduleDefaultSettingsCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub default_payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// A list.
        pub default_tax_rates: Option<Vec<objects::TaxRate>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<Vec<SubscriptionSchedulePhaseDiscount>>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`SubscriptionSchedulePhaseInvoiceSettings`].
        pub invoice_settings: Option<Box<SubscriptionSchedulePhaseInvoiceSettings>>,
        /// A list, each [`SubscriptionSchedulePhaseItem`].
        pub items: Option<Vec<SubscriptionSchedulePhaseItem>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
        /// A whole number.
        pub start_date: Option<i64>,
        /// See [`SubscriptionScheduleDefaultSettingsTransferData`].
        pub transfer_data: Option<SubscriptionScheduleDefaultSettingsTransferData>,
        /// Yes or no.
        pub trial: Option<bool>,
        /// A whole number.
        pub trial_end: Option<i64>,
    }
}

texts! {
    /// Subscription schedule status: one of some texts, or any other.
    SubscriptionScheduleStatus {
        Active = "active",
        Canceled = "canceled",
        Completed = "completed",
        NotStarted = "not_started",
        Released = "released",
    }
}

record! {
    /// List subscription schedules canceled at value, as it is sent.
    options ListSubscriptionSchedulesCanceledAtValue {
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
    ListSubscriptionSchedulesCanceledAtValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create subscription schedule billing mode, as it is sent.
    request CreateSubscriptionScheduleBillingMode {
        /// See [`CreateSubscriptionScheduleBillingModeFlexible`].
        pub flexible: Option<CreateSubscriptionScheduleBillingModeFlexible>,
        /// See [`SubscriptionScheduleBillingModeType`].
        pub r#type: SubscriptionScheduleBillingModeType = "type",
    }
}

impl CreateSubscriptionScheduleBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionScheduleBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionScheduleBillingMode {
        set flexible: CreateSubscriptionScheduleBillingModeFlexible,
    }
}

record! {
    /// Create subscription schedule default settings, as it is sent.
    options CreateSubscriptionScheduleDefaultSettings {
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        pub automatic_tax: Option<CreateSubscriptionScheduleDefaultSettingsAutomaticTax>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateSubscriptionScheduleDefaultSettingsBillingThresholds>>,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        pub collection_method: Option<SubscriptionScheduleDefaultSettingsCollectionMethod>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        pub transfer_data: Option<OrUnset<CreateSubscriptionScheduleDefaultSettingsTransferData>>,
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettings {
        set application_fee_percent: f64,
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        set default_payment_method: String,
        set description: String,
        set invoice_settings: Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>,
        set on_behalf_of: String,
        set transfer_data or unset_transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
    }
}

record! {
    /// Create subscription schedule pause schedule, as it is sent.
    options CreateSubscriptionSchedulePauseSchedule {
        /// A text.
        pub key: Option<String>,
        /// See [`CreateSubscriptionSchedulePauseSchedulePause`].
        pub pause: Option<CreateSubscriptionSchedulePauseSchedulePause>,
        /// See [`CreateSubscriptionSchedulePauseScheduleResume`].
        pub resume: Option<Box<CreateSubscriptionSchedulePauseScheduleResume>>,
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedule {
        set key: String,
        set pause: CreateSubscriptionSchedulePauseSchedulePause,
        set resume: Box<CreateSubscriptionSchedulePauseScheduleResume>,
    }
}

record! {
    /// Create subscription schedule phase, as it is sent.
    request CreateSubscriptionSchedulePhase {
        /// A list, each [`CreateSubscriptionSchedulePhaseAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<CreateSubscriptionSchedulePhaseAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        pub automatic_tax: Option<CreateSubscriptionScheduleDefaultSettingsAutomaticTax>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateSubscriptionScheduleDefaultSettingsBillingThresholds>>,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        pub collection_method: Option<SubscriptionScheduleDefaultSettingsCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateSubscriptionSchedulePhaseDiscount>>>,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        pub duration: Option<CreateSubscriptionSchedulePhaseDuration>,
        /// A whole number.
        pub end_date: Option<i64>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>>,
        /// A list, each [`CreateSubscriptionSchedulePhaseItem`].
        pub items: Vec<CreateSubscriptionSchedulePhaseItem>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        pub transfer_data: Option<CreateSubscriptionScheduleDefaultSettingsTransferData>,
        /// Yes or no.
        pub trial: Option<bool>,
        /// A whole number.
        pub trial_end: Option<i64>,
    }
}

impl CreateSubscriptionSchedulePhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateSubscriptionSchedulePhaseItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhase {
        list add_invoice_items: CreateSubscriptionSchedulePhaseAddInvoiceItem,
        set application_fee_percent: f64,
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        set currency: String,
        set default_payment_method: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        set duration: CreateSubscriptionSchedulePhaseDuration,
        set end_date: i64,
        set invoice_settings: Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>,
        entry metadata: String,
        set on_behalf_of: String,
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
        set transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
        set trial: bool,
        set trial_end: i64,
    }
}

choice! {
    /// Create subscription schedule start date: one of several things, or any other.
    CreateSubscriptionScheduleStartDate {
        Integer(i64) if Value::is_i64,
        CreateSubscriptionScheduleStartDateValue(CreateSubscriptionScheduleStartDateValue) if Value::is_string,
    }
}

choice_from! {
    CreateSubscriptionScheduleStartDate {
        Integer(i64),
        CreateSubscriptionScheduleStartDateValue(CreateSubscriptionScheduleStartDateValue),
    }
}

record! {
    /// Update subscription schedule pause schedule, as it is sent.
    options UpdateSubscriptionSchedulePauseSchedule {
        /// A text.
        pub key: Option<String>,
        /// See [`UpdateSubscriptionSchedulePauseSchedulePause`].
        pub pause: Option<UpdateSubscriptionSchedulePauseSchedulePause>,
        /// See [`UpdateSubscriptionSchedulePauseScheduleResume`].
        pub resume: Option<OrUnset<Box<UpdateSubscriptionSchedulePauseScheduleResume>>>,
    }
}

setters! {
    UpdateSubscriptionSchedulePauseSchedule {
        set key: String,
        set pause: UpdateSubscriptionSchedulePauseSchedulePause,
        set resume or unset_resume: Box<UpdateSubscriptionSchedulePauseScheduleResume>,
    }
}

record! {
    /// Update subscription schedule phase, as it is sent.
    request UpdateSubscriptionSchedulePhase {
        /// A list, each [`CreateSubscriptionSchedulePhaseAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<CreateSubscriptionSchedulePhaseAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        pub automatic_tax: Option<CreateSubscriptionScheduleDefaultSettingsAutomaticTax>,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateSubscriptionScheduleDefaultSettingsBillingThresholds>>,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        pub collection_method: Option<SubscriptionScheduleDefaultSettingsCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateSubscriptionSchedulePhaseDiscount>>>,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        pub duration: Option<CreateSubscriptionSchedulePhaseDuration>,
        /// See [`CreateSubscriptionScheduleStartDate`].
        pub end_date: Option<CreateSubscriptionScheduleStartDate>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>>,
        /// A list, each [`CreateSubscriptionSchedulePhaseItem`].
        pub items: Vec<CreateSubscriptionSchedulePhaseItem>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
        /// See [`CreateSubscriptionScheduleStartDate`].
        pub start_date: Option<CreateSubscriptionScheduleStartDate>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        pub transfer_data: Option<CreateSubscriptionScheduleDefaultSettingsTransferData>,
        /// Yes or no.
        pub trial: Option<bool>,
        /// See [`CreateSubscriptionScheduleStartDate`].
        pub trial_end: Option<CreateSubscriptionScheduleStartDate>,
    }
}

impl UpdateSubscriptionSchedulePhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateSubscriptionSchedulePhaseItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionSchedulePhase {
        list add_invoice_items: CreateSubscriptionSchedulePhaseAddInvoiceItem,
        set application_fee_percent: f64,
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        set currency: String,
        set default_payment_method: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        set duration: CreateSubscriptionSchedulePhaseDuration,
        set end_date: CreateSubscriptionScheduleStartDate,
        set invoice_settings: Box<CreateSubscriptionScheduleDefaultSettingsInvoiceSettings>,
        entry metadata: String,
        set on_behalf_of: String,
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
        set start_date: CreateSubscriptionScheduleStartDate,
        set transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
        set trial: bool,
        set trial_end: CreateSubscriptionScheduleStartDate,
    }
}

texts! {
    /// Update subscription schedule proration behavior: one of some texts, or any other.
    UpdateSubscriptionScheduleProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

record! {
    /// Subscription schedule billing mode flexible, as it comes back: anything may be missing.
    answer SubscriptionScheduleBillingModeFlexible {
        /// See [`SubscriptionScheduleBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<SubscriptionScheduleBillingModeFlexibleProrationDiscounts>,
    }
}

texts! {
    /// Subscription schedule billing mode type: one of some texts, or any other.
    SubscriptionScheduleBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

record! {
    /// Subscription schedule default settings automatic tax, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsAutomaticTax {
        /// A text.
        pub disabled_reason: Option<String>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        pub liability: Option<SubscriptionScheduleDefaultSettingsAutomaticTaxLiability>,
    }
}

texts! {
    /// Subscription schedule default settings billing cycle anchor: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}

record! {
    /// Subscription schedule default settings billing thresholds, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsBillingThresholds {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// Yes or no.
        pub reset_billing_cycle_anchor: Option<bool>,
    }
}

texts! {
    /// Subscription schedule default settings collection method: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

record! {
    /// Subscription schedule default settings invoice settings, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        pub custom_fields: Option<Vec<SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer`].
        pub issuer: Option<SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer>,
    }
}

record! {
    /// Subscription schedule default settings transfer data, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
    }
}

record! {
    /// Subscription schedule pause schedule pause, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePause {
        /// A whole number.
        pub pause_at: Option<i64>,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettings`].
        pub settings: Option<Box<SubscriptionSchedulePauseSchedulePauseSettings>>,
        /// See [`SubscriptionSchedulePauseSchedulePauseStatus`].
        pub status: Option<SubscriptionSchedulePauseSchedulePauseStatus>,
    }
}

record! {
    /// Subscription schedule pause schedule resume, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseScheduleResume {
        /// A whole number.
        pub resume_at: Option<i64>,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettings`].
        pub settings: Option<SubscriptionSchedulePauseScheduleResumeSettings>,
        /// See [`SubscriptionSchedulePauseScheduleResumeStatus`].
        pub status: Option<SubscriptionSchedulePauseScheduleResumeStatus>,
    }
}

record! {
    /// Subscription schedule phase add invoice item, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseAddInvoiceItem {
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<Vec<SubscriptionSchedulePhaseDiscount>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
        pub period: Option<Box<SubscriptionSchedulePhaseAddInvoiceItemPeriod>>,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<Vec<objects::TaxRate>>,
    }
}

record! {
    /// Subscription schedule phase discount, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseDiscount {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        pub coupon: Option<Expandable<objects::Coupon>>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        pub promotion_code: Option<Expandable<objects::PromotionCode>>,
    }
}

record! {
    /// Subscription schedule phase invoice settings, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        pub custom_fields: Option<Vec<SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        pub issuer: Option<SubscriptionScheduleDefaultSettingsAutomaticTaxLiability>,
    }
}

record! {
    /// Subscription schedule phase item, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseItem {
        /// See [`SubscriptionSchedulePhaseItemBillingThresholds`].
        pub billing_thresholds: Option<SubscriptionSchedulePhaseItemBillingThresholds>,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<Vec<SubscriptionSchedulePhaseDiscount>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// An id, or the [`Plan`](objects::Plan) where it is expanded.
        pub plan: Option<Expandable<objects::Plan>>,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<Vec<objects::TaxRate>>,
    }
}

record! {
    /// Create subscription schedule billing mode flexible, as it is sent.
    options CreateSubscriptionScheduleBillingModeFlexible {
        /// See [`SubscriptionScheduleBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<SubscriptionScheduleBillingModeFlexibleProrationDiscounts>,
    }
}

setters! {
    CreateSubscriptionScheduleBillingModeFlexible {
        set proration_discounts: SubscriptionScheduleBillingModeFlexibleProrationDiscounts,
    }
}

record! {
    /// Create subscription schedule default settings automatic tax, as it is sent.
    request CreateSubscriptionScheduleDefaultSettingsAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        pub liability: Option<CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability>,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsAutomaticTax {
        set liability: CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

record! {
    /// Create subscription schedule default settings billing thresholds, as it is sent.
    options CreateSubscriptionScheduleDefaultSettingsBillingThresholds {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// Yes or no.
        pub reset_billing_cycle_anchor: Option<bool>,
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsBillingThresholds {
        set amount_gte: i64,
        set reset_billing_cycle_anchor: bool,
    }
}

record! {
    /// Create subscription schedule default settings invoice settings, as it is sent.
    options CreateSubscriptionScheduleDefaultSettingsInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        pub custom_fields: Option<OrUnset<Vec<CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField>>>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        pub issuer: Option<CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability>,
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField,
        set days_until_due: i64,
        set description: String,
        set footer: String,
        set issuer: CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

record! {
    /// Create subscription schedule default settings transfer data, as it is sent.
    request CreateSubscriptionScheduleDefaultSettingsTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// A text.
        pub destination: String,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsTransferData {
        set amount_percent: f64,
    }
}

record! {
    /// Create subscription schedule pause schedule pause, as it is sent.
    request CreateSubscriptionSchedulePauseSchedulePause {
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAt`].
        pub pause_at: CreateSubscriptionSchedulePauseSchedulePausePauseAt,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettings`].
        pub settings: Option<Box<CreateSubscriptionSchedulePauseSchedulePauseSettings>>,
    }
}

impl CreateSubscriptionSchedulePauseSchedulePause {
    /// With what must be there.
    #[must_use]
    pub fn new(pause_at: impl Into<CreateSubscriptionSchedulePauseSchedulePausePauseAt>) -> Self {
        Self { pause_at: pause_at.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePause {
        set settings: Box<CreateSubscriptionSchedulePauseSchedulePauseSettings>,
    }
}

record! {
    /// Create subscription schedule pause schedule resume, as it is sent.
    request CreateSubscriptionSchedulePauseScheduleResume {
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAt`].
        pub resume_at: CreateSubscriptionSchedulePauseScheduleResumeResumeAt,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeSettings`].
        pub settings: Option<CreateSubscriptionSchedulePauseScheduleResumeSettings>,
    }
}

impl CreateSubscriptionSchedulePauseScheduleResume {
    /// With what must be there.
    #[must_use]
    pub fn new(resume_at: impl Into<CreateSubscriptionSchedulePauseScheduleResumeResumeAt>) -> Self {
        Self { resume_at: resume_at.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePauseScheduleResume {
        set settings: CreateSubscriptionSchedulePauseScheduleResumeSettings,
    }
}

record! {
    /// Create subscription schedule phase add invoice item, as it is sent.
    options CreateSubscriptionSchedulePhaseAddInvoiceItem {
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<Vec<CreateSubscriptionSchedulePhaseDiscount>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod`].
        pub period: Option<Box<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod>>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData`].
        pub price_data: Option<Box<CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateSubscriptionSchedulePhaseAddInvoiceItem {
        set discountable: bool,
        list discounts: CreateSubscriptionSchedulePhaseDiscount,
        entry metadata: String,
        set period: Box<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod>,
        set price: String,
        set price_data: Box<CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Create subscription schedule phase discount, as it is sent.
    options CreateSubscriptionSchedulePhaseDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    CreateSubscriptionSchedulePhaseDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Create subscription schedule phase duration, as it is sent.
    request CreateSubscriptionSchedulePhaseDuration {
        /// See [`CreateSubscriptionSchedulePhaseDurationInterval`].
        pub interval: CreateSubscriptionSchedulePhaseDurationInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateSubscriptionSchedulePhaseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateSubscriptionSchedulePhaseDurationInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseDuration {
        set interval_count: i64,
    }
}

record! {
    /// Create subscription schedule phase item, as it is sent.
    options CreateSubscriptionSchedulePhaseItem {
        /// See [`CreateSubscriptionSchedulePhaseItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<CreateSubscriptionSchedulePhaseItemBillingThresholds>>,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        pub discounts: Option<OrUnset<Vec<CreateSubscriptionSchedulePhaseDiscount>>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`CreateSubscriptionSchedulePhaseItemPriceData`].
        pub price_data: Option<Box<CreateSubscriptionSchedulePhaseItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateSubscriptionSchedulePhaseItem {
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionSchedulePhaseItemBillingThresholds,
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        entry metadata: String,
        set plan: String,
        set price: String,
        set price_data: Box<CreateSubscriptionSchedulePhaseItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

texts! {
    /// Create subscription schedule start date value: one of some texts, or any other.
    CreateSubscriptionScheduleStartDateValue {
        Now = "now",
    }
}

record! {
    /// Update subscription schedule pause schedule pause, as it is sent.
    options UpdateSubscriptionSchedulePauseSchedulePause {
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAt`].
        pub pause_at: Option<CreateSubscriptionSchedulePauseSchedulePausePauseAt>,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettings`].
        pub settings: Option<Box<CreateSubscriptionSchedulePauseSchedulePauseSettings>>,
    }
}

setters! {
    UpdateSubscriptionSchedulePauseSchedulePause {
        set pause_at: CreateSubscriptionSchedulePauseSchedulePausePauseAt,
        set settings: Box<CreateSubscriptionSchedulePauseSchedulePauseSettings>,
    }
}

record! {
    /// Update subscription schedule pause schedule resume, as it is sent.
    options UpdateSubscriptionSchedulePauseScheduleResume {
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAt`].
        pub resume_at: Option<CreateSubscriptionSchedulePauseScheduleResumeResumeAt>,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeSettings`].
        pub settings: Option<CreateSubscriptionSchedulePauseScheduleResumeSettings>,
    }
}

setters! {
    UpdateSubscriptionSchedulePauseScheduleResume {
        set resume_at: CreateSubscriptionSchedulePauseScheduleResumeResumeAt,
        set settings: CreateSubscriptionSchedulePauseScheduleResumeSettings,
    }
}

texts! {
    /// Subscription schedule billing mode flexible proration discounts: one of some texts, or any other.
    SubscriptionScheduleBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

record! {
    /// Subscription schedule default settings automatic tax liability, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        pub r#type: Option<SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Subscription schedule default settings invoice settings custom field, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Subscription schedule default settings invoice settings issuer, as it comes back: anything may be missing.
    answer SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        pub r#type: Option<SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Subscription schedule pause schedule pause settings, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseSettings {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
        pub bill_for: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillFor>,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior`].
        pub invoicing_behavior: Option<SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Subscription schedule pause schedule pause status, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseStatus {
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusError`].
        pub error: Option<SubscriptionSchedulePauseSchedulePauseStatusError>,
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusType`].
        pub r#type: Option<SubscriptionSchedulePauseSchedulePauseStatusType> = "type",
    }
}

record! {
    /// Subscription schedule pause schedule resume settings, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseScheduleResumeSettings {
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor>,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior`].
        pub payment_behavior: Option<SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
    }
}

record! {
    /// Subscription schedule pause schedule resume status, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseScheduleResumeStatus {
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusError`].
        pub error: Option<SubscriptionSchedulePauseSchedulePauseStatusError>,
        /// See [`SubscriptionSchedulePauseScheduleResumeStatusType`].
        pub r#type: Option<SubscriptionSchedulePauseScheduleResumeStatusType> = "type",
    }
}

record! {
    /// Subscription schedule phase add invoice item period, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseAddInvoiceItemPeriod {
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
        pub end: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
        pub start: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodStart>,
    }
}

record! {
    /// Subscription schedule phase item billing thresholds, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseItemBillingThresholds {
        /// A whole number.
        pub usage_gte: Option<i64>,
    }
}

record! {
    /// Create subscription schedule default settings automatic tax liability, as it is sent.
    request CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
        /// A text.
        pub account: Option<String>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        pub r#type: SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType = "type",
    }
}

impl CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
        set account: String,
    }
}

record! {
    /// Create subscription schedule default settings invoice settings custom field, as it is sent.
    request CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
    }
}

record! {
    /// Create subscription schedule pause schedule pause pause at, as it is sent.
    request CreateSubscriptionSchedulePauseSchedulePausePauseAt {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAtType`].
        pub r#type: CreateSubscriptionSchedulePauseSchedulePausePauseAtType = "type",
    }
}

impl CreateSubscriptionSchedulePauseSchedulePausePauseAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSubscriptionSchedulePauseSchedulePausePauseAtType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePausePauseAt {
        set timestamp: i64,
    }
}

record! {
    /// Create subscription schedule pause schedule pause settings, as it is sent.
    options CreateSubscriptionSchedulePauseSchedulePauseSettings {
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
        pub bill_for: Option<CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor>,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior`].
        pub invoicing_behavior: Option<SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior>,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsType`].
        pub r#type: Option<CreateSubscriptionSchedulePauseSchedulePauseSettingsType> = "type",
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePauseSettings {
        set bill_for: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor,
        set invoicing_behavior: SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior,
        set r#type: CreateSubscriptionSchedulePauseSchedulePauseSettingsType,
    }
}

record! {
    /// Create subscription schedule pause schedule resume resume at, as it is sent.
    request CreateSubscriptionSchedulePauseScheduleResumeResumeAt {
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        pub duration: Option<CreateSubscriptionSchedulePhaseDuration>,
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAtType`].
        pub r#type: CreateSubscriptionSchedulePauseScheduleResumeResumeAtType = "type",
    }
}

impl CreateSubscriptionSchedulePauseScheduleResumeResumeAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSubscriptionSchedulePauseScheduleResumeResumeAtType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePauseScheduleResumeResumeAt {
        set duration: CreateSubscriptionSchedulePhaseDuration,
        set timestamp: i64,
    }
}

record! {
    /// Create subscription schedule pause schedule resume settings, as it is sent.
    options CreateSubscriptionSchedulePauseScheduleResumeSettings {
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor>,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior`].
        pub payment_behavior: Option<SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionScheduleProrationBehavior>,
    }
}

setters! {
    CreateSubscriptionSchedulePauseScheduleResumeSettings {
        set billing_cycle_anchor: SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor,
        set payment_behavior: SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior,
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
    }
}

record! {
    /// Create subscription schedule phase add invoice item period, as it is sent.
    request CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
        pub end: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
        pub start: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd>,
        start: impl Into<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
    }
}

record! {
    /// Create subscription schedule phase add invoice item price data, as it is sent.
    request CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self { currency: currency.into(), product: product.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData {
        set tax_behavior: CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

texts! {
    /// Create subscription schedule phase duration interval: one of some texts, or any other.
    CreateSubscriptionSchedulePhaseDurationInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

record! {
    /// Create subscription schedule phase item billing thresholds, as it is sent.
    request CreateSubscriptionSchedulePhaseItemBillingThresholds {
        /// A whole number.
        pub usage_gte: i64,
    }
}

impl CreateSubscriptionSchedulePhaseItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self { usage_gte: usage_gte.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseItemBillingThresholds {
    }
}

record! {
    /// Create subscription schedule phase item price data, as it is sent.
    request CreateSubscriptionSchedulePhaseItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        pub recurring: CreateSubscriptionSchedulePhaseDuration,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl CreateSubscriptionSchedulePhaseItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        product: impl Into<String>,
        recurring: impl Into<CreateSubscriptionSchedulePhaseDuration>,
    ) -> Self {
        Self {
            currency: currency.into(),
            product: product.into(),
            recurring: recurring.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseItemPriceData {
        set tax_behavior: CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

texts! {
    /// Subscription schedule default settings automatic tax liability type: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

record! {
    /// Subscription schedule pause schedule pause settings bill for, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseSettingsBillFor {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        pub outstanding_usage_through: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough>,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        pub unused_time_from: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom>,
    }
}

texts! {
    /// Subscription schedule pause schedule pause settings invoicing behavior: one of some texts, or any other.
    SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }
}

record! {
    /// Subscription schedule pause schedule pause status error, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseStatusError {
        /// A text.
        pub code: Option<String>,
        /// A text.
        pub message: Option<String>,
    }
}

texts! {
    /// Subscription schedule pause schedule pause status type: one of some texts, or any other.
    SubscriptionSchedulePauseSchedulePauseStatusType {
        Error = "error",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }
}

texts! {
    /// Subscription schedule pause schedule resume settings billing cycle anchor: one of some texts, or any other.
    SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor {
        ResumeAt = "resume_at",
        Unchanged = "unchanged",
    }
}

texts! {
    /// Subscription schedule pause schedule resume settings payment behavior: one of some texts, or any other.
    SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior {
        ResumeOnPaymentAttempt = "resume_on_payment_attempt",
        ResumeOnPaymentSuccess = "resume_on_payment_success",
    }
}

texts! {
    /// Subscription schedule pause schedule resume status type: one of some texts, or any other.
    SubscriptionSchedulePauseScheduleResumeStatusType {
        Error = "error",
        Pending = "pending",
        RequiresAction = "requires_action",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }
}

record! {
    /// Subscription schedule phase add invoice item period end, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType`].
        pub r#type: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType> = "type",
    }
}

record! {
    /// Subscription schedule phase add invoice item period start, as it comes back: anything may be missing.
    answer SubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType`].
        pub r#type: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType> = "type",
    }
}

texts! {
    /// Create subscription schedule pause schedule pause pause at type: one of some texts, or any other.
    CreateSubscriptionSchedulePauseSchedulePausePauseAtType {
        Now = "now",
        Timestamp = "timestamp",
    }
}

record! {
    /// Create subscription schedule pause schedule pause settings bill for, as it is sent.
    options CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor {
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        pub outstanding_usage_through: Option<CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough>,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        pub unused_time_from: Option<CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom>,
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor {
        set outstanding_usage_through: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough,
        set unused_time_from: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom,
    }
}

choice! {
    /// Create subscription schedule pause schedule pause settings type: one of several things, or any other.
    CreateSubscriptionSchedulePauseSchedulePauseSettingsType {
        CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue(CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateSubscriptionSchedulePauseSchedulePauseSettingsType {
        CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue(CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue),
        Text(String),
    }
}

texts! {
    /// Create subscription schedule pause schedule resume resume at type: one of some texts, or any other.
    CreateSubscriptionSchedulePauseScheduleResumeResumeAtType {
        Duration = "duration",
        Now = "now",
        Timestamp = "timestamp",
    }
}

record! {
    /// Create subscription schedule phase add invoice item period end, as it is sent.
    request CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType`].
        pub r#type: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType = "type",
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
        set timestamp: i64,
    }
}

record! {
    /// Create subscription schedule phase add invoice item period start, as it is sent.
    request CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType`].
        pub r#type: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType = "type",
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
        set timestamp: i64,
    }
}

texts! {
    /// Create subscription schedule phase add invoice item price data tax behavior: one of some texts, or any other.
    CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// Subscription schedule pause schedule pause settings bill for outstanding usage through, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        pub r#type: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType> = "type",
    }
}

record! {
    /// Subscription schedule pause schedule pause settings bill for unused time from, as it comes back: anything may be missing.
    answer SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        pub r#type: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType> = "type",
    }
}

texts! {
    /// Subscription schedule phase add invoice item period end type: one of some texts, or any other.
    SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
}

texts! {
    /// Subscription schedule phase add invoice item period start type: one of some texts, or any other.
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
}

record! {
    /// Create subscription schedule pause schedule pause settings bill for outstanding usage through, as it is sent.
    options CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        pub r#type: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType> = "type",
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        set r#type: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    }
}

record! {
    /// Create subscription schedule pause schedule pause settings bill for unused time from, as it is sent.
    options CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        pub r#type: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType> = "type",
    }
}

setters! {
    CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
        set r#type: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType,
    }
}

texts! {
    /// Create subscription schedule pause schedule pause settings type value: one of some texts, or any other.
    CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue {
        Subscription = "subscription",
    }
}

texts! {
    /// Subscription schedule pause schedule pause settings bill for outstanding usage through type: one of some texts, or any other.
    SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
        None = "none",
        PauseAt = "pause_at",
    }
}

texts! {
    /// Subscription schedule pause schedule pause settings bill for unused time from type: one of some texts, or any other.
    SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        PauseAt = "pause_at",
    }
}
