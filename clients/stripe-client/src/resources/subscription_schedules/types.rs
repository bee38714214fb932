//! What goes into and comes out of [`SubscriptionSchedules`](super::SubscriptionSchedules).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Subscription schedule, as it comes back: anything may be missing.
    answer SubscriptionSchedule(true) {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// See [`SubscriptionScheduleBillingMode`].
        get billing_mode: SubscriptionScheduleBillingMode,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get completed_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`SubscriptionScheduleCurrentPhase`].
        get current_phase: SubscriptionScheduleCurrentPhase,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// See [`SubscriptionScheduleDefaultSettings`].
        get default_settings: SubscriptionScheduleDefaultSettings,
        /// See [`SubscriptionScheduleEndBehavior`].
        get end_behavior: SubscriptionScheduleEndBehavior,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A list, each [`SubscriptionSchedulePauseSchedule`].
        get pause_schedules: Vec<SubscriptionSchedulePauseSchedule>,
        /// A list, each [`SubscriptionSchedulePhase`].
        get phases: Vec<SubscriptionSchedulePhase>,
        /// A whole number, in seconds since 1970 (UTC).
        get released_at: i64,
        /// A text.
        get released_subscription: &str,
        /// See [`SubscriptionScheduleStatus`].
        get status: SubscriptionScheduleStatus,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        get subscription: Expandable<objects::Subscription>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
    }
}

any_of! {
    /// List subscription schedules canceled at: one of several things.
    ListSubscriptionSchedulesCanceledAt {
        Integer(i64),
        Object(ListSubscriptionSchedulesCanceledAtValue),
    }
}

params! {
    /// List subscription schedules query, as it is sent.
    options ListSubscriptionSchedulesQuery {
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        set canceled_at: ListSubscriptionSchedulesCanceledAt,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        set completed_at: ListSubscriptionSchedulesCanceledAt,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        set created: ListSubscriptionSchedulesCanceledAt,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListSubscriptionSchedulesCanceledAt`].
        set released_at: ListSubscriptionSchedulesCanceledAt,
        /// Yes or no.
        set scheduled: bool,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create subscription schedule, as it is sent.
    options CreateSubscriptionSchedule {
        /// See [`CreateSubscriptionScheduleBillingMode`].
        set billing_mode: CreateSubscriptionScheduleBillingMode,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`CreateSubscriptionScheduleDefaultSettings`].
        set default_settings: CreateSubscriptionScheduleDefaultSettings,
        /// See [`SubscriptionScheduleEndBehavior`].
        set end_behavior: SubscriptionScheduleEndBehavior,
        /// A list.
        list expand: String,
        /// A text.
        set from_subscription: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A list, each [`CreateSubscriptionSchedulePauseSchedule`].
        list pause_schedules: CreateSubscriptionSchedulePauseSchedule,
        /// A list, each [`CreateSubscriptionSchedulePhase`].
        list phases: CreateSubscriptionSchedulePhase,
        /// See [`CreateSubscriptionScheduleStartDate`].
        set start_date: CreateSubscriptionScheduleStartDate,
    }
}

params! {
    /// Update subscription schedule, as it is sent.
    options UpdateSubscriptionSchedule {
        /// See [`CreateSubscriptionScheduleDefaultSettings`].
        set default_settings: CreateSubscriptionScheduleDefaultSettings,
        /// See [`SubscriptionScheduleEndBehavior`].
        set end_behavior: SubscriptionScheduleEndBehavior,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A list, each [`UpdateSubscriptionSchedulePauseSchedule`].
        list pause_schedules or unset_pause_schedules: UpdateSubscriptionSchedulePauseSchedule,
        /// A list, each [`UpdateSubscriptionSchedulePhase`].
        list phases: UpdateSubscriptionSchedulePhase,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
    }
}

params! {
    /// Cancel subscription schedule, as it is sent.
    options CancelSubscriptionSchedule {
        /// A list.
        list expand: String,
        /// Yes or no.
        set invoice_now: bool,
        /// Yes or no.
        set prorate: bool,
    }
}

params! {
    /// Release subscription schedule, as it is sent.
    options ReleaseSubscriptionSchedule {
        /// A list.
        list expand: String,
        /// Yes or no.
        set preserve_cancel_date: bool,
    }
}

object! {
    /// Subscription schedule billing mode, as it comes back: anything may be missing.
    part SubscriptionScheduleBillingMode(false) {
        /// See [`SubscriptionScheduleBillingModeFlexible`].
        get flexible: SubscriptionScheduleBillingModeFlexible,
        /// See [`SubscriptionScheduleBillingModeType`].
        get r#type = "type": SubscriptionScheduleBillingModeType,
        /// A whole number, in seconds since 1970 (UTC).
        get updated_at: i64,
    }
}

object! {
    /// Subscription schedule current phase, as it comes back: anything may be missing.
    part SubscriptionScheduleCurrentPhase(false) {
        /// A whole number.
        get end_date: i64,
        /// A whole number.
        get start_date: i64,
    }
}

object! {
    /// Subscription schedule default settings, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettings(false) {
        /// A number.
        get application_fee_percent: f64,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTax`].
        get automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        get billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        /// See [`SubscriptionScheduleDefaultSettingsBillingThresholds`].
        get billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholds,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        get collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get default_payment_method: Expandable<objects::PaymentMethod>,
        /// A text.
        get description: &str,
        /// See [`SubscriptionScheduleDefaultSettingsInvoiceSettings`].
        get invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`SubscriptionScheduleDefaultSettingsTransferData`].
        get transfer_data: SubscriptionScheduleDefaultSettingsTransferData,
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

object! {
    /// Subscription schedule pause schedule, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedule(false) {
        /// A text.
        get key: &str,
        /// See [`SubscriptionSchedulePauseSchedulePause`].
        get pause: SubscriptionSchedulePauseSchedulePause,
        /// See [`SubscriptionSchedulePauseScheduleResume`].
        get resume: SubscriptionSchedulePauseScheduleResume,
    }
}

object! {
    /// Subscription schedule phase, as it comes back: anything may be missing.
    part SubscriptionSchedulePhase(false) {
        /// A list, each [`SubscriptionSchedulePhaseAddInvoiceItem`].
        get add_invoice_items: Vec<SubscriptionSchedulePhaseAddInvoiceItem>,
        /// A number.
        get application_fee_percent: f64,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTax`].
        get automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        get billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        /// See [`SubscriptionScheduleDefaultSettingsBillingThresholds`].
        get billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholds,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        get collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        /// A text.
        get currency: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get default_payment_method: Expandable<objects::PaymentMethod>,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get default_tax_rates: Vec<objects::TaxRate>,
        /// A text.
        get description: &str,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        get discounts: Vec<SubscriptionSchedulePhaseDiscount>,
        /// A whole number.
        get end_date: i64,
        /// See [`SubscriptionSchedulePhaseInvoiceSettings`].
        get invoice_settings: SubscriptionSchedulePhaseInvoiceSettings,
        /// A list, each [`SubscriptionSchedulePhaseItem`].
        get items: Vec<SubscriptionSchedulePhaseItem>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        get proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
        /// A whole number.
        get start_date: i64,
        /// See [`SubscriptionScheduleDefaultSettingsTransferData`].
        get transfer_data: SubscriptionScheduleDefaultSettingsTransferData,
        /// Yes or no.
        get trial: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get trial_end: i64,
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

params! {
    /// List subscription schedules canceled at value, as it is sent.
    group ListSubscriptionSchedulesCanceledAtValue {
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

params! {
    /// Create subscription schedule billing mode, as it is sent.
    required_group CreateSubscriptionScheduleBillingMode {
        /// See [`CreateSubscriptionScheduleBillingModeFlexible`].
        set flexible: CreateSubscriptionScheduleBillingModeFlexible,
        /// See [`SubscriptionScheduleBillingModeType`].
        set r#type = "type": SubscriptionScheduleBillingModeType,
    }
}

impl CreateSubscriptionScheduleBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionScheduleBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription schedule default settings, as it is sent.
    group CreateSubscriptionScheduleDefaultSettings {
        /// A number.
        set application_fee_percent: f64,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set description: String,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        set invoice_settings: CreateSubscriptionScheduleDefaultSettingsInvoiceSettings,
        /// A text.
        set on_behalf_of: String,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        set transfer_data or unset_transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
    }
}

params! {
    /// Create subscription schedule pause schedule, as it is sent.
    group CreateSubscriptionSchedulePauseSchedule {
        /// A text.
        set key: String,
        /// See [`CreateSubscriptionSchedulePauseSchedulePause`].
        set pause: CreateSubscriptionSchedulePauseSchedulePause,
        /// See [`CreateSubscriptionSchedulePauseScheduleResume`].
        set resume: CreateSubscriptionSchedulePauseScheduleResume,
    }
}

params! {
    /// Create subscription schedule phase, as it is sent.
    required_group CreateSubscriptionSchedulePhase {
        /// A list, each [`CreateSubscriptionSchedulePhaseAddInvoiceItem`].
        list add_invoice_items: CreateSubscriptionSchedulePhaseAddInvoiceItem,
        /// A number.
        set application_fee_percent: f64,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        /// A text.
        set currency: String,
        /// A text.
        set default_payment_method: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        set duration: CreateSubscriptionSchedulePhaseDuration,
        /// A whole number.
        set end_date: i64,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        set invoice_settings: CreateSubscriptionScheduleDefaultSettingsInvoiceSettings,
        /// A list, each [`CreateSubscriptionSchedulePhaseItem`].
        list items: CreateSubscriptionSchedulePhaseItem,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        set transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
        /// Yes or no.
        set trial: bool,
        /// A whole number, in seconds since 1970 (UTC).
        set trial_end: i64,
    }
}

impl CreateSubscriptionSchedulePhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateSubscriptionSchedulePhaseItem>>) -> Self {
        Self(Fields::new()).items(items)
    }
}

any_of! {
    /// Create subscription schedule start date: one of several things.
    CreateSubscriptionScheduleStartDate {
        Integer(i64),
        Word(CreateSubscriptionScheduleStartDateValue),
    }
}

params! {
    /// Update subscription schedule pause schedule, as it is sent.
    group UpdateSubscriptionSchedulePauseSchedule {
        /// A text.
        set key: String,
        /// See [`UpdateSubscriptionSchedulePauseSchedulePause`].
        set pause: UpdateSubscriptionSchedulePauseSchedulePause,
        /// See [`UpdateSubscriptionSchedulePauseScheduleResume`].
        set resume or unset_resume: UpdateSubscriptionSchedulePauseScheduleResume,
    }
}

params! {
    /// Update subscription schedule phase, as it is sent.
    required_group UpdateSubscriptionSchedulePhase {
        /// A list, each [`CreateSubscriptionSchedulePhaseAddInvoiceItem`].
        list add_invoice_items: CreateSubscriptionSchedulePhaseAddInvoiceItem,
        /// A number.
        set application_fee_percent: f64,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTax`].
        set automatic_tax: CreateSubscriptionScheduleDefaultSettingsAutomaticTax,
        /// See [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`].
        set billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
        /// See [`CreateSubscriptionScheduleDefaultSettingsBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionScheduleDefaultSettingsBillingThresholds,
        /// See [`SubscriptionScheduleDefaultSettingsCollectionMethod`].
        set collection_method: SubscriptionScheduleDefaultSettingsCollectionMethod,
        /// A text.
        set currency: String,
        /// A text.
        set default_payment_method: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        set duration: CreateSubscriptionSchedulePhaseDuration,
        /// See [`CreateSubscriptionScheduleStartDate`].
        set end_date: CreateSubscriptionScheduleStartDate,
        /// See [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettings`].
        set invoice_settings: CreateSubscriptionScheduleDefaultSettingsInvoiceSettings,
        /// A list, each [`CreateSubscriptionSchedulePhaseItem`].
        list items: CreateSubscriptionSchedulePhaseItem,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
        /// See [`CreateSubscriptionScheduleStartDate`].
        set start_date: CreateSubscriptionScheduleStartDate,
        /// See [`CreateSubscriptionScheduleDefaultSettingsTransferData`].
        set transfer_data: CreateSubscriptionScheduleDefaultSettingsTransferData,
        /// Yes or no.
        set trial: bool,
        /// See [`CreateSubscriptionScheduleStartDate`].
        set trial_end: CreateSubscriptionScheduleStartDate,
    }
}

impl UpdateSubscriptionSchedulePhase {
    /// With what must be there.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item: Into<CreateSubscriptionSchedulePhaseItem>>) -> Self {
        Self(Fields::new()).items(items)
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

object! {
    /// Subscription schedule billing mode flexible, as it comes back: anything may be missing.
    part SubscriptionScheduleBillingModeFlexible(false) {
        /// See [`SubscriptionScheduleBillingModeFlexibleProrationDiscounts`].
        get proration_discounts: SubscriptionScheduleBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Subscription schedule billing mode type: one of some texts, or any other.
    SubscriptionScheduleBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

object! {
    /// Subscription schedule default settings automatic tax, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsAutomaticTax(false) {
        /// A text.
        get disabled_reason: &str,
        /// Yes or no.
        get enabled: bool,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        get liability: SubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

texts! {
    /// Subscription schedule default settings billing cycle anchor: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}

object! {
    /// Subscription schedule default settings billing thresholds, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsBillingThresholds(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_gte: i64,
        /// Yes or no.
        get reset_billing_cycle_anchor: bool,
    }
}

texts! {
    /// Subscription schedule default settings collection method: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

object! {
    /// Subscription schedule default settings invoice settings, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsInvoiceSettings(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        get custom_fields: Vec<SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField>,
        /// A whole number.
        get days_until_due: i64,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer`].
        get issuer: SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer,
    }
}

object! {
    /// Subscription schedule default settings transfer data, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsTransferData(false) {
        /// A number.
        get amount_percent: f64,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
    }
}

object! {
    /// Subscription schedule pause schedule pause, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePause(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get pause_at: i64,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettings`].
        get settings: SubscriptionSchedulePauseSchedulePauseSettings,
        /// See [`SubscriptionSchedulePauseSchedulePauseStatus`].
        get status: SubscriptionSchedulePauseSchedulePauseStatus,
    }
}

object! {
    /// Subscription schedule pause schedule resume, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseScheduleResume(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get resume_at: i64,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettings`].
        get settings: SubscriptionSchedulePauseScheduleResumeSettings,
        /// See [`SubscriptionSchedulePauseScheduleResumeStatus`].
        get status: SubscriptionSchedulePauseScheduleResumeStatus,
    }
}

object! {
    /// Subscription schedule phase add invoice item, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseAddInvoiceItem(false) {
        /// Yes or no.
        get discountable: bool,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        get discounts: Vec<SubscriptionSchedulePhaseDiscount>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
        get period: SubscriptionSchedulePhaseAddInvoiceItemPeriod,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
        /// A whole number.
        get quantity: i64,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get tax_rates: Vec<objects::TaxRate>,
    }
}

object! {
    /// Subscription schedule phase discount, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseDiscount(false) {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        get coupon: Expandable<objects::Coupon>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        get promotion_code: Expandable<objects::PromotionCode>,
    }
}

object! {
    /// Subscription schedule phase invoice settings, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseInvoiceSettings(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        get custom_fields: Vec<SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField>,
        /// A whole number.
        get days_until_due: i64,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        get issuer: SubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

object! {
    /// Subscription schedule phase item, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseItem(false) {
        /// See [`SubscriptionSchedulePhaseItemBillingThresholds`].
        get billing_thresholds: SubscriptionSchedulePhaseItemBillingThresholds,
        /// A list, each [`SubscriptionSchedulePhaseDiscount`].
        get discounts: Vec<SubscriptionSchedulePhaseDiscount>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// An id, or the [`Plan`](objects::Plan) where it is expanded.
        get plan: Expandable<objects::Plan>,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
        /// A whole number.
        get quantity: i64,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get tax_rates: Vec<objects::TaxRate>,
    }
}

params! {
    /// Create subscription schedule billing mode flexible, as it is sent.
    group CreateSubscriptionScheduleBillingModeFlexible {
        /// See [`SubscriptionScheduleBillingModeFlexibleProrationDiscounts`].
        set proration_discounts: SubscriptionScheduleBillingModeFlexibleProrationDiscounts,
    }
}

params! {
    /// Create subscription schedule default settings automatic tax, as it is sent.
    required_group CreateSubscriptionScheduleDefaultSettingsAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        set liability: CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create subscription schedule default settings billing thresholds, as it is sent.
    group CreateSubscriptionScheduleDefaultSettingsBillingThresholds {
        /// A whole number, in the smallest unit of the currency.
        set amount_gte: i64,
        /// Yes or no.
        set reset_billing_cycle_anchor: bool,
    }
}

params! {
    /// Create subscription schedule default settings invoice settings, as it is sent.
    group CreateSubscriptionScheduleDefaultSettingsInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField`].
        list custom_fields or unset_custom_fields: CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability`].
        set issuer: CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    }
}

params! {
    /// Create subscription schedule default settings transfer data, as it is sent.
    required_group CreateSubscriptionScheduleDefaultSettingsTransferData {
        /// A number.
        set amount_percent: f64,
        /// A text.
        set destination: String,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

params! {
    /// Create subscription schedule pause schedule pause, as it is sent.
    required_group CreateSubscriptionSchedulePauseSchedulePause {
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAt`].
        set pause_at: CreateSubscriptionSchedulePauseSchedulePausePauseAt,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettings`].
        set settings: CreateSubscriptionSchedulePauseSchedulePauseSettings,
    }
}

impl CreateSubscriptionSchedulePauseSchedulePause {
    /// With what must be there.
    #[must_use]
    pub fn new(pause_at: impl Into<CreateSubscriptionSchedulePauseSchedulePausePauseAt>) -> Self {
        Self(Fields::new()).pause_at(pause_at)
    }
}

params! {
    /// Create subscription schedule pause schedule resume, as it is sent.
    required_group CreateSubscriptionSchedulePauseScheduleResume {
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAt`].
        set resume_at: CreateSubscriptionSchedulePauseScheduleResumeResumeAt,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeSettings`].
        set settings: CreateSubscriptionSchedulePauseScheduleResumeSettings,
    }
}

impl CreateSubscriptionSchedulePauseScheduleResume {
    /// With what must be there.
    #[must_use]
    pub fn new(resume_at: impl Into<CreateSubscriptionSchedulePauseScheduleResumeResumeAt>) -> Self {
        Self(Fields::new()).resume_at(resume_at)
    }
}

params! {
    /// Create subscription schedule phase add invoice item, as it is sent.
    group CreateSubscriptionSchedulePhaseAddInvoiceItem {
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        list discounts: CreateSubscriptionSchedulePhaseDiscount,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod`].
        set period: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod,
        /// A text.
        set price: String,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData`].
        set price_data: CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Create subscription schedule phase discount, as it is sent.
    group CreateSubscriptionSchedulePhaseDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Create subscription schedule phase duration, as it is sent.
    required_group CreateSubscriptionSchedulePhaseDuration {
        /// See [`CreateSubscriptionSchedulePhaseDurationInterval`].
        set interval: CreateSubscriptionSchedulePhaseDurationInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateSubscriptionSchedulePhaseDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<CreateSubscriptionSchedulePhaseDurationInterval>) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

params! {
    /// Create subscription schedule phase item, as it is sent.
    group CreateSubscriptionSchedulePhaseItem {
        /// See [`CreateSubscriptionSchedulePhaseItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: CreateSubscriptionSchedulePhaseItemBillingThresholds,
        /// A list, each [`CreateSubscriptionSchedulePhaseDiscount`].
        list discounts or unset_discounts: CreateSubscriptionSchedulePhaseDiscount,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`CreateSubscriptionSchedulePhaseItemPriceData`].
        set price_data: CreateSubscriptionSchedulePhaseItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

texts! {
    /// Create subscription schedule start date value: one of some texts, or any other.
    CreateSubscriptionScheduleStartDateValue {
        Now = "now",
    }
}

params! {
    /// Update subscription schedule pause schedule pause, as it is sent.
    group UpdateSubscriptionSchedulePauseSchedulePause {
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAt`].
        set pause_at: CreateSubscriptionSchedulePauseSchedulePausePauseAt,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettings`].
        set settings: CreateSubscriptionSchedulePauseSchedulePauseSettings,
    }
}

params! {
    /// Update subscription schedule pause schedule resume, as it is sent.
    group UpdateSubscriptionSchedulePauseScheduleResume {
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAt`].
        set resume_at: CreateSubscriptionSchedulePauseScheduleResumeResumeAt,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeSettings`].
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

object! {
    /// Subscription schedule default settings automatic tax liability, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        get r#type = "type": SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType,
    }
}

object! {
    /// Subscription schedule default settings invoice settings custom field, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Subscription schedule default settings invoice settings issuer, as it comes back: anything may be missing.
    part SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        get r#type = "type": SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType,
    }
}

object! {
    /// Subscription schedule pause schedule pause settings, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseSettings(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
        get bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior`].
        get invoicing_behavior: SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Subscription schedule pause schedule pause status, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseStatus(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusError`].
        get error: SubscriptionSchedulePauseSchedulePauseStatusError,
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusType`].
        get r#type = "type": SubscriptionSchedulePauseSchedulePauseStatusType,
    }
}

object! {
    /// Subscription schedule pause schedule resume settings, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseScheduleResumeSettings(false) {
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor`].
        get billing_cycle_anchor: SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior`].
        get payment_behavior: SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        get proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
    }
}

object! {
    /// Subscription schedule pause schedule resume status, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseScheduleResumeStatus(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseStatusError`].
        get error: SubscriptionSchedulePauseSchedulePauseStatusError,
        /// See [`SubscriptionSchedulePauseScheduleResumeStatusType`].
        get r#type = "type": SubscriptionSchedulePauseScheduleResumeStatusType,
    }
}

object! {
    /// Subscription schedule phase add invoice item period, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseAddInvoiceItemPeriod(false) {
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
        get end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
        get start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    }
}

object! {
    /// Subscription schedule phase item billing thresholds, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseItemBillingThresholds(false) {
        /// A whole number.
        get usage_gte: i64,
    }
}

params! {
    /// Create subscription schedule default settings automatic tax liability, as it is sent.
    required_group CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
        /// A text.
        set account: String,
        /// See [`SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType`].
        set r#type = "type": SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription schedule default settings invoice settings custom field, as it is sent.
    required_group CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl CreateSubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Create subscription schedule pause schedule pause pause at, as it is sent.
    required_group CreateSubscriptionSchedulePauseSchedulePausePauseAt {
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateSubscriptionSchedulePauseSchedulePausePauseAtType`].
        set r#type = "type": CreateSubscriptionSchedulePauseSchedulePausePauseAtType,
    }
}

impl CreateSubscriptionSchedulePauseSchedulePausePauseAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSubscriptionSchedulePauseSchedulePausePauseAtType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription schedule pause schedule pause settings, as it is sent.
    group CreateSubscriptionSchedulePauseSchedulePauseSettings {
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
        set bill_for: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior`].
        set invoicing_behavior: SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsType`].
        set r#type = "type": CreateSubscriptionSchedulePauseSchedulePauseSettingsType,
    }
}

params! {
    /// Create subscription schedule pause schedule resume resume at, as it is sent.
    required_group CreateSubscriptionSchedulePauseScheduleResumeResumeAt {
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        set duration: CreateSubscriptionSchedulePhaseDuration,
        /// A whole number.
        set timestamp: i64,
        /// See [`CreateSubscriptionSchedulePauseScheduleResumeResumeAtType`].
        set r#type = "type": CreateSubscriptionSchedulePauseScheduleResumeResumeAtType,
    }
}

impl CreateSubscriptionSchedulePauseScheduleResumeResumeAt {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateSubscriptionSchedulePauseScheduleResumeResumeAtType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription schedule pause schedule resume settings, as it is sent.
    group CreateSubscriptionSchedulePauseScheduleResumeSettings {
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor`].
        set billing_cycle_anchor: SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor,
        /// See [`SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior`].
        set payment_behavior: SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior,
        /// See [`UpdateSubscriptionScheduleProrationBehavior`].
        set proration_behavior: UpdateSubscriptionScheduleProrationBehavior,
    }
}

params! {
    /// Create subscription schedule phase add invoice item period, as it is sent.
    required_group CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
        set end: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
        set start: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd>,
        start: impl Into<CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

params! {
    /// Create subscription schedule phase add invoice item price data, as it is sent.
    required_group CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior`].
        set tax_behavior: CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).product(product)
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

params! {
    /// Create subscription schedule phase item billing thresholds, as it is sent.
    required_group CreateSubscriptionSchedulePhaseItemBillingThresholds {
        /// A whole number.
        set usage_gte: i64,
    }
}

impl CreateSubscriptionSchedulePhaseItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self(Fields::new()).usage_gte(usage_gte)
    }
}

params! {
    /// Create subscription schedule phase item price data, as it is sent.
    required_group CreateSubscriptionSchedulePhaseItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`CreateSubscriptionSchedulePhaseDuration`].
        set recurring: CreateSubscriptionSchedulePhaseDuration,
        /// See [`CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior`].
        set tax_behavior: CreateSubscriptionSchedulePhaseAddInvoiceItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
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
        Self(Fields::new()).currency(currency).product(product).recurring(recurring)
    }
}

texts! {
    /// Subscription schedule default settings automatic tax liability type: one of some texts, or any other.
    SubscriptionScheduleDefaultSettingsAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

object! {
    /// Subscription schedule pause schedule pause settings bill for, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseSettingsBillFor(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        get outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough,
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        get unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom,
    }
}

texts! {
    /// Subscription schedule pause schedule pause settings invoicing behavior: one of some texts, or any other.
    SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }
}

object! {
    /// Subscription schedule pause schedule pause status error, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseStatusError(false) {
        /// A text.
        get code: &str,
        /// A text.
        get message: &str,
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

object! {
    /// Subscription schedule phase add invoice item period end, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd(false) {
        /// A whole number.
        get timestamp: i64,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType`].
        get r#type = "type": SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
    }
}

object! {
    /// Subscription schedule phase add invoice item period start, as it comes back: anything may be missing.
    part SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(false) {
        /// A whole number.
        get timestamp: i64,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType`].
        get r#type = "type": SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
    }
}

texts! {
    /// Create subscription schedule pause schedule pause pause at type: one of some texts, or any other.
    CreateSubscriptionSchedulePauseSchedulePausePauseAtType {
        Now = "now",
        Timestamp = "timestamp",
    }
}

params! {
    /// Create subscription schedule pause schedule pause settings bill for, as it is sent.
    group CreateSubscriptionSchedulePauseSchedulePauseSettingsBillFor {
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
        set outstanding_usage_through: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough,
        /// See [`CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
        set unused_time_from: CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom,
    }
}

any_of! {
    /// Create subscription schedule pause schedule pause settings type: one of several things.
    CreateSubscriptionSchedulePauseSchedulePauseSettingsType {
        Word(CreateSubscriptionSchedulePauseSchedulePauseSettingsTypeValue),
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

params! {
    /// Create subscription schedule phase add invoice item period end, as it is sent.
    required_group CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
        /// A whole number.
        set timestamp: i64,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType`].
        set r#type = "type": SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription schedule phase add invoice item period start, as it is sent.
    required_group CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
        /// A whole number.
        set timestamp: i64,
        /// See [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType`].
        set r#type = "type": SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
    }
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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

object! {
    /// Subscription schedule pause schedule pause settings bill for outstanding usage through, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        get r#type = "type": SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    }
}

object! {
    /// Subscription schedule pause schedule pause settings bill for unused time from, as it comes back: anything may be missing.
    part SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom(false) {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        get r#type = "type": SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType,
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

params! {
    /// Create subscription schedule pause schedule pause settings bill for outstanding usage through, as it is sent.
    group CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType`].
        set r#type = "type": SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    }
}

params! {
    /// Create subscription schedule pause schedule pause settings bill for unused time from, as it is sent.
    group CreateSubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
        /// See [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType`].
        set r#type = "type": SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType,
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
