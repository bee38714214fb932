//! What goes into and comes out of [`Subscriptions`](super::Subscriptions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Subscription, as it comes back: anything may be missing.
    answer Subscription(true) {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// A number.
        get application_fee_percent: f64,
        /// See [`SubscriptionAutomaticTax`].
        get automatic_tax: SubscriptionAutomaticTax,
        /// A whole number, in seconds since 1970 (UTC).
        get billing_cycle_anchor: i64,
        /// See [`SubscriptionBillingCycleAnchorConfig`].
        get billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig,
        /// See [`SubscriptionBillingMode`].
        get billing_mode: SubscriptionBillingMode,
        /// A list, each [`SubscriptionBillingSchedule`].
        get billing_schedules: Vec<SubscriptionBillingSchedule>,
        /// See [`SubscriptionBillingThresholds`].
        get billing_thresholds: SubscriptionBillingThresholds,
        /// A whole number, in seconds since 1970 (UTC).
        get cancel_at: i64,
        /// Yes or no.
        get cancel_at_period_end: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// See [`SubscriptionCancellationDetails`].
        get cancellation_details: SubscriptionCancellationDetails,
        /// See [`ListSubscriptionsCollectionMethod`].
        get collection_method: ListSubscriptionsCollectionMethod,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number.
        get days_until_due: i64,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get default_payment_method: Expandable<objects::PaymentMethod>,
        /// An id, or the [`SubscriptionDefaultSource`] where it is expanded.
        get default_source: Expandable<SubscriptionDefaultSource>,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get default_tax_rates: Vec<objects::TaxRate>,
        /// A text.
        get description: &str,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A whole number, in seconds since 1970 (UTC).
        get ended_at: i64,
        /// A text.
        always id: &str,
        /// See [`SubscriptionInvoiceSettings`].
        get invoice_settings: SubscriptionInvoiceSettings,
        /// The first page of a list.
        get items: List<objects::SubscriptionItem>,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get latest_invoice: Expandable<objects::Invoice>,
        /// Yes or no.
        get livemode: bool,
        /// See [`SubscriptionManagedPayments`].
        get managed_payments: SubscriptionManagedPayments,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number.
        get next_pending_invoice_item_invoice: i64,
        /// A text.
        get object: &str,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get on_behalf_of: Expandable<objects::Account>,
        /// See [`SubscriptionPauseCollection`].
        get pause_collection: SubscriptionPauseCollection,
        /// See [`SubscriptionPaymentSettings`].
        get payment_settings: SubscriptionPaymentSettings,
        /// See [`SubscriptionPendingInvoiceItemInterval`].
        get pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        get pending_setup_intent: Expandable<objects::SetupIntent>,
        /// See [`SubscriptionPendingUpdate`].
        get pending_update: SubscriptionPendingUpdate,
        /// See [`SubscriptionPresentmentDetails`].
        get presentment_details: SubscriptionPresentmentDetails,
        /// An id, or the [`SubscriptionSchedule`](objects::SubscriptionSchedule) where it is expanded.
        get schedule: Expandable<objects::SubscriptionSchedule>,
        /// A whole number.
        get start_date: i64,
        /// See [`SubscriptionStatus`].
        get status: SubscriptionStatus,
        /// See [`SubscriptionStatusDetails`].
        get status_details: SubscriptionStatusDetails,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
        /// See [`SubscriptionTransferData`].
        get transfer_data: SubscriptionTransferData,
        /// A whole number, in seconds since 1970 (UTC).
        get trial_end: i64,
        /// See [`SubscriptionTrialSettings`].
        get trial_settings: SubscriptionTrialSettings,
        /// A whole number, in seconds since 1970 (UTC).
        get trial_start: i64,
    }
}

params! {
    /// Cancel subscription cancellation details, as it is sent.
    group CancelSubscriptionCancellationDetails {
        /// A text.
        set comment: String,
        /// See [`CancelSubscriptionCancellationDetailsFeedback`].
        set feedback or unset_feedback: CancelSubscriptionCancellationDetailsFeedback,
        /// A text.
        set feedback_option: String,
    }
}

params! {
    /// Cancel subscription query, as it is sent.
    options CancelSubscriptionQuery {
        /// See [`CancelSubscriptionCancellationDetails`].
        set cancellation_details: CancelSubscriptionCancellationDetails,
        /// A list.
        list expand: String,
        /// Yes or no.
        set invoice_now: bool,
        /// Yes or no.
        set prorate: bool,
    }
}

params! {
    /// Update subscription, as it is sent.
    options UpdateSubscription {
        /// A list, each [`UpdateSubscriptionAddInvoiceItem`].
        list add_invoice_items: UpdateSubscriptionAddInvoiceItem,
        /// A number.
        set application_fee_percent or unset_application_fee_percent: f64,
        /// See [`UpdateSubscriptionAutomaticTax`].
        set automatic_tax: UpdateSubscriptionAutomaticTax,
        /// See [`UpdateSubscriptionBillingCycleAnchor`].
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchor,
        /// A list, each [`UpdateSubscriptionBillingSchedule`].
        list billing_schedules or unset_billing_schedules: UpdateSubscriptionBillingSchedule,
        /// See [`UpdateSubscriptionBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionBillingThresholds,
        /// See [`UpdateSubscriptionCancelAt`].
        set cancel_at or unset_cancel_at: UpdateSubscriptionCancelAt,
        /// Yes or no.
        set cancel_at_period_end: bool,
        /// See [`CancelSubscriptionCancellationDetails`].
        set cancellation_details: CancelSubscriptionCancellationDetails,
        /// See [`ListSubscriptionsCollectionMethod`].
        set collection_method: ListSubscriptionsCollectionMethod,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set default_source: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`UpdateSubscriptionDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        /// A list.
        list expand: String,
        /// See [`UpdateSubscriptionInvoiceSettings`].
        set invoice_settings: UpdateSubscriptionInvoiceSettings,
        /// A list, each [`UpdateSubscriptionItem`].
        list items: UpdateSubscriptionItem,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// Yes or no.
        set off_session: bool,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateSubscriptionPauseCollection`].
        set pause_collection or unset_pause_collection: UpdateSubscriptionPauseCollection,
        /// See [`UpdateSubscriptionPaymentBehavior`].
        set payment_behavior: UpdateSubscriptionPaymentBehavior,
        /// See [`UpdateSubscriptionPaymentSettings`].
        set payment_settings: UpdateSubscriptionPaymentSettings,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        set pending_invoice_item_interval or unset_pending_invoice_item_interval: UpdateSubscriptionPendingInvoiceItemInterval,
        /// See [`UpdateSubscriptionProrationBehavior`].
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
        /// See [`UpdateSubscriptionTransferData`].
        set transfer_data or unset_transfer_data: UpdateSubscriptionTransferData,
        /// See [`UpdateSubscriptionTrialEnd`].
        set trial_end: UpdateSubscriptionTrialEnd,
        /// Yes or no.
        set trial_from_plan: bool,
        /// See [`UpdateSubscriptionTrialSettings`].
        set trial_settings: UpdateSubscriptionTrialSettings,
    }
}

params! {
    /// List subscriptions automatic tax, as it is sent.
    required_group ListSubscriptionsAutomaticTax {
        /// Yes or no.
        set enabled: bool,
    }
}

impl ListSubscriptionsAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

texts! {
    /// List subscriptions collection method: one of some texts, or any other.
    ListSubscriptionsCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

any_of! {
    /// List subscriptions created: one of several things.
    ListSubscriptionsCreated {
        Integer(i64),
        Object(ListSubscriptionsCreatedValue),
    }
}

texts! {
    /// List subscriptions status: one of some texts, or any other.
    ListSubscriptionsStatus {
        Active = "active",
        All = "all",
        Canceled = "canceled",
        Ended = "ended",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
}

params! {
    /// List subscriptions query, as it is sent.
    options ListSubscriptionsQuery {
        /// See [`ListSubscriptionsAutomaticTax`].
        set automatic_tax: ListSubscriptionsAutomaticTax,
        /// See [`ListSubscriptionsCollectionMethod`].
        set collection_method: ListSubscriptionsCollectionMethod,
        /// See [`ListSubscriptionsCreated`].
        set created: ListSubscriptionsCreated,
        /// See [`ListSubscriptionsCreated`].
        set current_period_end: ListSubscriptionsCreated,
        /// See [`ListSubscriptionsCreated`].
        set current_period_start: ListSubscriptionsCreated,
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
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// A text.
        set starting_after: String,
        /// See [`ListSubscriptionsStatus`].
        set status: ListSubscriptionsStatus,
        /// A text.
        set test_clock: String,
    }
}

params! {
    /// Create subscription, as it is sent.
    options CreateSubscription {
        /// A list, each [`UpdateSubscriptionAddInvoiceItem`].
        list add_invoice_items: UpdateSubscriptionAddInvoiceItem,
        /// A number.
        set application_fee_percent or unset_application_fee_percent: f64,
        /// See [`UpdateSubscriptionAutomaticTax`].
        set automatic_tax: UpdateSubscriptionAutomaticTax,
        /// A whole number, in seconds since 1970 (UTC).
        set backdate_start_date: i64,
        /// A whole number, in seconds since 1970 (UTC).
        set billing_cycle_anchor: i64,
        /// See [`CreateSubscriptionBillingCycleAnchorConfig`].
        set billing_cycle_anchor_config: CreateSubscriptionBillingCycleAnchorConfig,
        /// See [`CreateSubscriptionBillingMode`].
        set billing_mode: CreateSubscriptionBillingMode,
        /// A list, each [`CreateSubscriptionBillingSchedule`].
        list billing_schedules: CreateSubscriptionBillingSchedule,
        /// See [`UpdateSubscriptionBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionBillingThresholds,
        /// See [`CreateSubscriptionCancelAt`].
        set cancel_at: CreateSubscriptionCancelAt,
        /// Yes or no.
        set cancel_at_period_end: bool,
        /// See [`ListSubscriptionsCollectionMethod`].
        set collection_method: ListSubscriptionsCollectionMethod,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A whole number.
        set days_until_due: i64,
        /// A text.
        set default_payment_method: String,
        /// A text.
        set default_source: String,
        /// A list.
        list default_tax_rates or unset_default_tax_rates: String,
        /// A text.
        set description: String,
        /// A list, each [`UpdateSubscriptionDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        /// A list.
        list expand: String,
        /// See [`CreateSubscriptionInvoiceSettings`].
        set invoice_settings: CreateSubscriptionInvoiceSettings,
        /// A list, each [`CreateSubscriptionItem`].
        list items: CreateSubscriptionItem,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// Yes or no.
        set off_session: bool,
        /// A text.
        set on_behalf_of: String,
        /// See [`UpdateSubscriptionPaymentBehavior`].
        set payment_behavior: UpdateSubscriptionPaymentBehavior,
        /// See [`UpdateSubscriptionPaymentSettings`].
        set payment_settings: UpdateSubscriptionPaymentSettings,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        set pending_invoice_item_interval or unset_pending_invoice_item_interval: UpdateSubscriptionPendingInvoiceItemInterval,
        /// See [`UpdateSubscriptionProrationBehavior`].
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        /// See [`UpdateSubscriptionTransferData`].
        set transfer_data: UpdateSubscriptionTransferData,
        /// See [`UpdateSubscriptionTrialEnd`].
        set trial_end: UpdateSubscriptionTrialEnd,
        /// Yes or no.
        set trial_from_plan: bool,
        /// A whole number.
        set trial_period_days: i64,
        /// See [`UpdateSubscriptionTrialSettings`].
        set trial_settings: UpdateSubscriptionTrialSettings,
    }
}

params! {
    /// Search subscriptions query, as it is sent.
    required SearchSubscriptionsQuery {
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set page: String,
        /// A text.
        set query: String,
    }
}

impl SearchSubscriptionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self(Fields::new()).query(query)
    }
}

params! {
    /// Migrate subscription, as it is sent.
    required MigrateSubscription {
        /// See [`MigrateSubscriptionBillingMode`].
        set billing_mode: MigrateSubscriptionBillingMode,
        /// A list.
        list expand: String,
    }
}

impl MigrateSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(billing_mode: impl Into<MigrateSubscriptionBillingMode>) -> Self {
        Self(Fields::new()).billing_mode(billing_mode)
    }
}

params! {
    /// Pause subscription, as it is sent.
    options PauseSubscription {
        /// See [`PauseSubscriptionBillFor`].
        set bill_for: PauseSubscriptionBillFor,
        /// A list.
        list expand: String,
        /// See [`PauseSubscriptionInvoicingBehavior`].
        set invoicing_behavior: PauseSubscriptionInvoicingBehavior,
        /// See [`PauseSubscriptionType`].
        set r#type = "type": PauseSubscriptionType,
    }
}

params! {
    /// Resume subscription, as it is sent.
    options ResumeSubscription {
        /// See [`UpdateSubscriptionBillingCycleAnchor`].
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchor,
        /// A list.
        list expand: String,
        /// See [`ResumeSubscriptionPaymentBehavior`].
        set payment_behavior: ResumeSubscriptionPaymentBehavior,
        /// See [`UpdateSubscriptionProrationBehavior`].
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
    }
}

object! {
    /// Subscription automatic tax, as it comes back: anything may be missing.
    part SubscriptionAutomaticTax(false) {
        /// A text.
        get disabled_reason: &str,
        /// Yes or no.
        get enabled: bool,
        /// See [`SubscriptionAutomaticTaxLiability`].
        get liability: SubscriptionAutomaticTaxLiability,
    }
}

object! {
    /// Subscription billing cycle anchor config, as it comes back: anything may be missing.
    part SubscriptionBillingCycleAnchorConfig(false) {
        /// A whole number.
        get day_of_month: i64,
        /// A whole number.
        get hour: i64,
        /// A whole number.
        get minute: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get second: i64,
    }
}

object! {
    /// Subscription billing mode, as it comes back: anything may be missing.
    part SubscriptionBillingMode(false) {
        /// See [`SubscriptionBillingModeFlexible`].
        get flexible: SubscriptionBillingModeFlexible,
        /// See [`SubscriptionBillingModeType`].
        get r#type = "type": SubscriptionBillingModeType,
        /// A whole number, in seconds since 1970 (UTC).
        get updated_at: i64,
    }
}

object! {
    /// Subscription billing schedule, as it comes back: anything may be missing.
    part SubscriptionBillingSchedule(false) {
        /// A list, each [`SubscriptionBillingScheduleAppliesToItem`].
        get applies_to: Vec<SubscriptionBillingScheduleAppliesToItem>,
        /// See [`SubscriptionBillingScheduleBillUntil`].
        get bill_until: SubscriptionBillingScheduleBillUntil,
        /// A text.
        get key: &str,
    }
}

object! {
    /// Subscription billing thresholds, as it comes back: anything may be missing.
    part SubscriptionBillingThresholds(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_gte: i64,
        /// Yes or no.
        get reset_billing_cycle_anchor: bool,
    }
}

object! {
    /// Subscription cancellation details, as it comes back: anything may be missing.
    part SubscriptionCancellationDetails(false) {
        /// A text.
        get comment: &str,
        /// See [`CancelSubscriptionCancellationDetailsFeedback`].
        get feedback: CancelSubscriptionCancellationDetailsFeedback,
        /// An id, or the [`BillingFeedbackOption`](objects::BillingFeedbackOption) where it is expanded.
        get feedback_option: Expandable<objects::BillingFeedbackOption>,
        /// See [`SubscriptionCancellationDetailsReason`].
        get reason: SubscriptionCancellationDetailsReason,
    }
}

one_of! {
    /// Subscription default source: one of several things, or any other.
    SubscriptionDefaultSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

object! {
    /// Subscription invoice settings, as it comes back: anything may be missing.
    part SubscriptionInvoiceSettings(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// A list, each [`SubscriptionInvoiceSettingsCustomField`].
        get custom_fields: Vec<SubscriptionInvoiceSettingsCustomField>,
        /// A text.
        get description: &str,
        /// A text.
        get footer: &str,
        /// See [`SubscriptionInvoiceSettingsIssuer`].
        get issuer: SubscriptionInvoiceSettingsIssuer,
    }
}

object! {
    /// Subscription managed payments, as it comes back: anything may be missing.
    part SubscriptionManagedPayments(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Subscription pause collection, as it comes back: anything may be missing.
    part SubscriptionPauseCollection(false) {
        /// See [`SubscriptionPauseCollectionBehavior`].
        get behavior: SubscriptionPauseCollectionBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        get resumes_at: i64,
    }
}

object! {
    /// Subscription payment settings, as it comes back: anything may be missing.
    part SubscriptionPaymentSettings(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptions`].
        get payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodType`].
        get payment_method_types: Vec<SubscriptionPaymentSettingsPaymentMethodType>,
        /// See [`SubscriptionPaymentSettingsSaveDefaultPaymentMethod`].
        get save_default_payment_method: SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    }
}

object! {
    /// Subscription pending invoice item interval, as it comes back: anything may be missing.
    part SubscriptionPendingInvoiceItemInterval(false) {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        get interval: SubscriptionPendingInvoiceItemIntervalInterval,
        /// A whole number.
        get interval_count: i64,
    }
}

object! {
    /// Subscription pending update, as it comes back: anything may be missing.
    part SubscriptionPendingUpdate(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get billing_cycle_anchor: i64,
        /// Yes or no.
        get cancel_at_period_end: bool,
        /// See [`Discount`](objects::Discount).
        get discount: objects::Discount,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A list, each [`SubscriptionItem`](objects::SubscriptionItem).
        get subscription_items: Vec<objects::SubscriptionItem>,
        /// A whole number, in seconds since 1970 (UTC).
        get trial_end: i64,
        /// Yes or no.
        get trial_from_plan: bool,
    }
}

object! {
    /// Subscription presentment details, as it comes back: anything may be missing.
    part SubscriptionPresentmentDetails(false) {
        /// A text.
        get presentment_currency: &str,
    }
}

texts! {
    /// Subscription status: one of some texts, or any other.
    SubscriptionStatus {
        Active = "active",
        Canceled = "canceled",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
}

object! {
    /// Subscription status details, as it comes back: anything may be missing.
    part SubscriptionStatusDetails(false) {
        /// See [`SubscriptionStatusDetailsPaused`].
        get paused: SubscriptionStatusDetailsPaused,
    }
}

object! {
    /// Subscription transfer data, as it comes back: anything may be missing.
    part SubscriptionTransferData(false) {
        /// A number.
        get amount_percent: f64,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get destination: Expandable<objects::Account>,
    }
}

object! {
    /// Subscription trial settings, as it comes back: anything may be missing.
    part SubscriptionTrialSettings(false) {
        /// See [`SubscriptionTrialSettingsEndBehavior`].
        get end_behavior: SubscriptionTrialSettingsEndBehavior,
    }
}

texts! {
    /// Cancel subscription cancellation details feedback: one of some texts, or any other.
    CancelSubscriptionCancellationDetailsFeedback {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}

params! {
    /// Update subscription add invoice item, as it is sent.
    group UpdateSubscriptionAddInvoiceItem {
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateSubscriptionDiscount`].
        list discounts: UpdateSubscriptionDiscount,
        /// Values by name.
        entry metadata: String,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriod`].
        set period: UpdateSubscriptionAddInvoiceItemPeriod,
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceData`].
        set price_data: UpdateSubscriptionAddInvoiceItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Update subscription automatic tax, as it is sent.
    required_group UpdateSubscriptionAutomaticTax {
        /// Yes or no.
        set enabled: bool,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        set liability: UpdateSubscriptionAutomaticTaxLiability,
    }
}

impl UpdateSubscriptionAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update subscription billing cycle anchor, as it is sent.
    required_group UpdateSubscriptionBillingCycleAnchor {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        set r#type = "type": UpdateSubscriptionBillingCycleAnchorType,
    }
}

impl UpdateSubscriptionBillingCycleAnchor {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionBillingCycleAnchorType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update subscription billing schedule, as it is sent.
    group UpdateSubscriptionBillingSchedule {
        /// A list, each [`UpdateSubscriptionBillingScheduleAppliesToItem`].
        list applies_to: UpdateSubscriptionBillingScheduleAppliesToItem,
        /// See [`UpdateSubscriptionBillingScheduleBillUntil`].
        set bill_until: UpdateSubscriptionBillingScheduleBillUntil,
        /// A text.
        set key: String,
    }
}

params! {
    /// Update subscription billing thresholds, as it is sent.
    group UpdateSubscriptionBillingThresholds {
        /// A whole number, in the smallest unit of the currency.
        set amount_gte: i64,
        /// Yes or no.
        set reset_billing_cycle_anchor: bool,
    }
}

any_of! {
    /// Update subscription cancel at: one of several things.
    UpdateSubscriptionCancelAt {
        Integer(i64),
        Word(UpdateSubscriptionCancelAtValue),
    }
}

params! {
    /// Update subscription discount, as it is sent.
    group UpdateSubscriptionDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Update subscription invoice settings, as it is sent.
    group UpdateSubscriptionInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`UpdateSubscriptionInvoiceSettingsCustomField`].
        list custom_fields or unset_custom_fields: UpdateSubscriptionInvoiceSettingsCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        set issuer: UpdateSubscriptionAutomaticTaxLiability,
    }
}

params! {
    /// Update subscription item, as it is sent.
    group UpdateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        /// Yes or no.
        set clear_usage: bool,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        /// Yes or no.
        set deleted: bool,
        /// A list, each [`UpdateSubscriptionDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        /// A text.
        set id: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionItemPriceData`].
        set price_data: UpdateSubscriptionItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Update subscription pause collection, as it is sent.
    required_group UpdateSubscriptionPauseCollection {
        /// See [`SubscriptionPauseCollectionBehavior`].
        set behavior: SubscriptionPauseCollectionBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set resumes_at: i64,
    }
}

impl UpdateSubscriptionPauseCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(behavior: impl Into<SubscriptionPauseCollectionBehavior>) -> Self {
        Self(Fields::new()).behavior(behavior)
    }
}

texts! {
    /// Update subscription payment behavior: one of some texts, or any other.
    UpdateSubscriptionPaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
}

params! {
    /// Update subscription payment settings, as it is sent.
    group UpdateSubscriptionPaymentSettings {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptions`].
        set payment_method_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptions,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodType`].
        list payment_method_types or unset_payment_method_types: SubscriptionPaymentSettingsPaymentMethodType,
        /// See [`SubscriptionPaymentSettingsSaveDefaultPaymentMethod`].
        set save_default_payment_method: SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    }
}

params! {
    /// Update subscription pending invoice item interval, as it is sent.
    required_group UpdateSubscriptionPendingInvoiceItemInterval {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        set interval: SubscriptionPendingInvoiceItemIntervalInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl UpdateSubscriptionPendingInvoiceItemInterval {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<SubscriptionPendingInvoiceItemIntervalInterval>) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

texts! {
    /// Update subscription proration behavior: one of some texts, or any other.
    UpdateSubscriptionProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

params! {
    /// Update subscription transfer data, as it is sent.
    required_group UpdateSubscriptionTransferData {
        /// A number.
        set amount_percent: f64,
        /// A text.
        set destination: String,
    }
}

impl UpdateSubscriptionTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Fields::new()).destination(destination)
    }
}

any_of! {
    /// Update subscription trial end: one of several things.
    UpdateSubscriptionTrialEnd {
        Word(UpdateSubscriptionTrialEndValue),
        Integer(i64),
    }
}

params! {
    /// Update subscription trial settings, as it is sent.
    required_group UpdateSubscriptionTrialSettings {
        /// See [`UpdateSubscriptionTrialSettingsEndBehavior`].
        set end_behavior: UpdateSubscriptionTrialSettingsEndBehavior,
    }
}

impl UpdateSubscriptionTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(end_behavior: impl Into<UpdateSubscriptionTrialSettingsEndBehavior>) -> Self {
        Self(Fields::new()).end_behavior(end_behavior)
    }
}

params! {
    /// List subscriptions created value, as it is sent.
    group ListSubscriptionsCreatedValue {
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
    /// Create subscription billing cycle anchor config, as it is sent.
    required_group CreateSubscriptionBillingCycleAnchorConfig {
        /// A whole number.
        set day_of_month: i64,
        /// A whole number.
        set hour: i64,
        /// A whole number.
        set minute: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set second: i64,
    }
}

impl CreateSubscriptionBillingCycleAnchorConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(day_of_month: impl Into<i64>) -> Self {
        Self(Fields::new()).day_of_month(day_of_month)
    }
}

params! {
    /// Create subscription billing mode, as it is sent.
    required_group CreateSubscriptionBillingMode {
        /// See [`CreateSubscriptionBillingModeFlexible`].
        set flexible: CreateSubscriptionBillingModeFlexible,
        /// See [`SubscriptionBillingModeType`].
        set r#type = "type": SubscriptionBillingModeType,
    }
}

impl CreateSubscriptionBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create subscription billing schedule, as it is sent.
    required_group CreateSubscriptionBillingSchedule {
        /// A list, each [`UpdateSubscriptionBillingScheduleAppliesToItem`].
        list applies_to: UpdateSubscriptionBillingScheduleAppliesToItem,
        /// See [`UpdateSubscriptionBillingScheduleBillUntil`].
        set bill_until: UpdateSubscriptionBillingScheduleBillUntil,
        /// A text.
        set key: String,
    }
}

impl CreateSubscriptionBillingSchedule {
    /// With what must be there.
    #[must_use]
    pub fn new(bill_until: impl Into<UpdateSubscriptionBillingScheduleBillUntil>) -> Self {
        Self(Fields::new()).bill_until(bill_until)
    }
}

any_of! {
    /// Create subscription cancel at: one of several things.
    CreateSubscriptionCancelAt {
        Integer(i64),
        Word(UpdateSubscriptionCancelAtValue),
    }
}

params! {
    /// Create subscription invoice settings, as it is sent.
    group CreateSubscriptionInvoiceSettings {
        /// A list.
        list account_tax_ids or unset_account_tax_ids: String,
        /// A list, each [`UpdateSubscriptionInvoiceSettingsCustomField`].
        list custom_fields or unset_custom_fields: UpdateSubscriptionInvoiceSettingsCustomField,
        /// A text.
        set description: String,
        /// A text.
        set footer: String,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        set issuer: UpdateSubscriptionAutomaticTaxLiability,
    }
}

params! {
    /// Create subscription item, as it is sent.
    group CreateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        /// A list, each [`UpdateSubscriptionDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionItemPriceData`].
        set price_data: UpdateSubscriptionItemPriceData,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// Migrate subscription billing mode, as it is sent.
    required_group MigrateSubscriptionBillingMode {
        /// See [`CreateSubscriptionBillingModeFlexible`].
        set flexible: CreateSubscriptionBillingModeFlexible,
        /// See [`MigrateSubscriptionBillingModeType`].
        set r#type = "type": MigrateSubscriptionBillingModeType,
    }
}

impl MigrateSubscriptionBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<MigrateSubscriptionBillingModeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Pause subscription bill for, as it is sent.
    group PauseSubscriptionBillFor {
        /// See [`PauseSubscriptionBillForOutstandingUsageThrough`].
        set outstanding_usage_through: PauseSubscriptionBillForOutstandingUsageThrough,
        /// See [`PauseSubscriptionBillForUnusedTimeFrom`].
        set unused_time_from: PauseSubscriptionBillForUnusedTimeFrom,
    }
}

texts! {
    /// Pause subscription invoicing behavior: one of some texts, or any other.
    PauseSubscriptionInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }
}

any_of! {
    /// Pause subscription type: one of several things.
    PauseSubscriptionType {
        Word(PauseSubscriptionTypeValue),
        Text(String),
    }
}

texts! {
    /// Resume subscription payment behavior: one of some texts, or any other.
    ResumeSubscriptionPaymentBehavior {
        ResumeOnPaymentAttempt = "resume_on_payment_attempt",
        ResumeOnPaymentSuccess = "resume_on_payment_success",
    }
}

object! {
    /// Subscription automatic tax liability, as it comes back: anything may be missing.
    part SubscriptionAutomaticTaxLiability(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        get r#type = "type": SubscriptionAutomaticTaxLiabilityType,
    }
}

object! {
    /// Subscription billing mode flexible, as it comes back: anything may be missing.
    part SubscriptionBillingModeFlexible(false) {
        /// See [`SubscriptionBillingModeFlexibleProrationDiscounts`].
        get proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Subscription billing mode type: one of some texts, or any other.
    SubscriptionBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

object! {
    /// Subscription billing schedule applies to item, as it comes back: anything may be missing.
    part SubscriptionBillingScheduleAppliesToItem(false) {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Subscription billing schedule bill until, as it comes back: anything may be missing.
    part SubscriptionBillingScheduleBillUntil(false) {
        /// A whole number.
        get computed_timestamp: i64,
        /// See [`SubscriptionBillingScheduleBillUntilDuration`].
        get duration: SubscriptionBillingScheduleBillUntilDuration,
        /// A whole number.
        get timestamp: i64,
        /// See [`SubscriptionBillingScheduleBillUntilType`].
        get r#type = "type": SubscriptionBillingScheduleBillUntilType,
    }
}

texts! {
    /// Subscription cancellation details reason: one of some texts, or any other.
    SubscriptionCancellationDetailsReason {
        CanceledByRetentionPolicy = "canceled_by_retention_policy",
        CancellationRequested = "cancellation_requested",
        PaymentDisputed = "payment_disputed",
        PaymentFailed = "payment_failed",
    }
}

object! {
    /// Subscription invoice settings custom field, as it comes back: anything may be missing.
    part SubscriptionInvoiceSettingsCustomField(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

object! {
    /// Subscription invoice settings issuer, as it comes back: anything may be missing.
    part SubscriptionInvoiceSettingsIssuer(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        get r#type = "type": SubscriptionAutomaticTaxLiabilityType,
    }
}

texts! {
    /// Subscription pause collection behavior: one of some texts, or any other.
    SubscriptionPauseCollectionBehavior {
        KeepAsDraft = "keep_as_draft",
        MarkUncollectible = "mark_uncollectible",
        Void = "void",
    }
}

object! {
    /// Subscription payment settings payment method options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptions(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit`].
        get acss_debit: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontact`].
        get bancontact: SubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillie`].
        get billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillie,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
        get blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlik,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
        get card: SubscriptionPaymentSettingsPaymentMethodOptionsCard,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance`].
        get customer_balance: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
        /// Values by name.
        get konbini: BTreeMap<&str, &Value>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPayto`].
        get payto: SubscriptionPaymentSettingsPaymentMethodOptionsPayto,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPix`].
        get pix: SubscriptionPaymentSettingsPaymentMethodOptionsPix,
        /// Values by name.
        get sepa_debit: BTreeMap<&str, &Value>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUpi`].
        get upi: SubscriptionPaymentSettingsPaymentMethodOptionsUpi,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount`].
        get us_bank_account: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    }
}

texts! {
    /// Subscription payment settings payment method type: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        Alipay = "alipay",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        JpCreditTransfer = "jp_credit_transfer",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        Satispay = "satispay",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
    }
}

texts! {
    /// Subscription payment settings save default payment method: one of some texts, or any other.
    SubscriptionPaymentSettingsSaveDefaultPaymentMethod {
        Off = "off",
        OnSubscription = "on_subscription",
    }
}

texts! {
    /// Subscription pending invoice item interval interval: one of some texts, or any other.
    SubscriptionPendingInvoiceItemIntervalInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

object! {
    /// Subscription status details paused, as it comes back: anything may be missing.
    part SubscriptionStatusDetailsPaused(false) {
        /// See [`SubscriptionStatusDetailsPausedSubscription`].
        get subscription: SubscriptionStatusDetailsPausedSubscription,
        /// A whole number, in seconds since 1970 (UTC).
        get transitioned_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Subscription trial settings end behavior, as it comes back: anything may be missing.
    part SubscriptionTrialSettingsEndBehavior(false) {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        get billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchorType,
        /// See [`SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod`].
        get missing_payment_method: SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

params! {
    /// Update subscription add invoice item period, as it is sent.
    required_group UpdateSubscriptionAddInvoiceItemPeriod {
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodEnd`].
        set end: UpdateSubscriptionAddInvoiceItemPeriodEnd,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodStart`].
        set start: UpdateSubscriptionAddInvoiceItemPeriodStart,
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<UpdateSubscriptionAddInvoiceItemPeriodEnd>,
        start: impl Into<UpdateSubscriptionAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

params! {
    /// Update subscription add invoice item price data, as it is sent.
    required_group UpdateSubscriptionAddInvoiceItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior`].
        set tax_behavior: UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl UpdateSubscriptionAddInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).product(product)
    }
}

params! {
    /// Update subscription automatic tax liability, as it is sent.
    required_group UpdateSubscriptionAutomaticTaxLiability {
        /// A text.
        set account: String,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        set r#type = "type": SubscriptionAutomaticTaxLiabilityType,
    }
}

impl UpdateSubscriptionAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionAutomaticTaxLiabilityType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Update subscription billing cycle anchor type: one of some texts, or any other.
    UpdateSubscriptionBillingCycleAnchorType {
        Now = "now",
        Unchanged = "unchanged",
    }
}

params! {
    /// Update subscription billing schedule applies to item, as it is sent.
    required_group UpdateSubscriptionBillingScheduleAppliesToItem {
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionBillingScheduleAppliesToItemType`].
        set r#type = "type": UpdateSubscriptionBillingScheduleAppliesToItemType,
    }
}

impl UpdateSubscriptionBillingScheduleAppliesToItem {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionBillingScheduleAppliesToItemType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update subscription billing schedule bill until, as it is sent.
    required_group UpdateSubscriptionBillingScheduleBillUntil {
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        set duration: UpdateSubscriptionPendingInvoiceItemInterval,
        /// A whole number.
        set timestamp: i64,
        /// See [`SubscriptionBillingScheduleBillUntilType`].
        set r#type = "type": SubscriptionBillingScheduleBillUntilType,
    }
}

impl UpdateSubscriptionBillingScheduleBillUntil {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionBillingScheduleBillUntilType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Update subscription cancel at value: one of some texts, or any other.
    UpdateSubscriptionCancelAtValue {
        MaxBilledUntil = "max_billed_until",
        MaxPeriodEnd = "max_period_end",
        MinPeriodEnd = "min_period_end",
    }
}

params! {
    /// Update subscription invoice settings custom field, as it is sent.
    required_group UpdateSubscriptionInvoiceSettingsCustomField {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl UpdateSubscriptionInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}

params! {
    /// Update subscription item billing thresholds, as it is sent.
    required_group UpdateSubscriptionItemBillingThresholds {
        /// A whole number.
        set usage_gte: i64,
    }
}

impl UpdateSubscriptionItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self(Fields::new()).usage_gte(usage_gte)
    }
}

params! {
    /// Update subscription item current trial, as it is sent.
    required_group UpdateSubscriptionItemCurrentTrial {
        /// A text.
        set trial_offer: String,
    }
}

impl UpdateSubscriptionItemCurrentTrial {
    /// With what must be there.
    #[must_use]
    pub fn new(trial_offer: impl Into<String>) -> Self {
        Self(Fields::new()).trial_offer(trial_offer)
    }
}

params! {
    /// Update subscription item price data, as it is sent.
    required_group UpdateSubscriptionItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        set recurring: UpdateSubscriptionPendingInvoiceItemInterval,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior`].
        set tax_behavior: UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl UpdateSubscriptionItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        product: impl Into<String>,
        recurring: impl Into<UpdateSubscriptionPendingInvoiceItemInterval>,
    ) -> Self {
        Self(Fields::new()).currency(currency).product(product).recurring(recurring)
    }
}

params! {
    /// Update subscription payment settings payment method options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptions {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit`].
        set acss_debit or unset_acss_debit: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact`].
        set bancontact or unset_bancontact: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie`].
        set billie or unset_billie: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
        set blik or unset_blik: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard`].
        set card or unset_card: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance`].
        set customer_balance or unset_customer_balance: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
        /// Values by name.
        entry konbini or unset_konbini: Value,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto`].
        set payto or unset_payto: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix`].
        set pix or unset_pix: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix,
        /// Values by name.
        entry sepa_debit or unset_sepa_debit: Value,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi`].
        set upi or unset_upi: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount`].
        set us_bank_account or unset_us_bank_account: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    }
}

texts! {
    /// Update subscription trial end value: one of some texts, or any other.
    UpdateSubscriptionTrialEndValue {
        Now = "now",
    }
}

params! {
    /// Update subscription trial settings end behavior, as it is sent.
    group UpdateSubscriptionTrialSettingsEndBehavior {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchorType,
        /// See [`SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod`].
        set missing_payment_method: SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

params! {
    /// Create subscription billing mode flexible, as it is sent.
    group CreateSubscriptionBillingModeFlexible {
        /// See [`SubscriptionBillingModeFlexibleProrationDiscounts`].
        set proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Migrate subscription billing mode type: one of some texts, or any other.
    MigrateSubscriptionBillingModeType {
        Flexible = "flexible",
    }
}

params! {
    /// Pause subscription bill for outstanding usage through, as it is sent.
    required_group PauseSubscriptionBillForOutstandingUsageThrough {
        /// See [`PauseSubscriptionBillForOutstandingUsageThroughType`].
        set r#type = "type": PauseSubscriptionBillForOutstandingUsageThroughType,
    }
}

impl PauseSubscriptionBillForOutstandingUsageThrough {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PauseSubscriptionBillForOutstandingUsageThroughType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Pause subscription bill for unused time from, as it is sent.
    required_group PauseSubscriptionBillForUnusedTimeFrom {
        /// See [`PauseSubscriptionBillForUnusedTimeFromType`].
        set r#type = "type": PauseSubscriptionBillForUnusedTimeFromType,
    }
}

impl PauseSubscriptionBillForUnusedTimeFrom {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PauseSubscriptionBillForUnusedTimeFromType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Pause subscription type value: one of some texts, or any other.
    PauseSubscriptionTypeValue {
        Subscription = "subscription",
    }
}

texts! {
    /// Subscription automatic tax liability type: one of some texts, or any other.
    SubscriptionAutomaticTaxLiabilityType {
        Account = "account",
        SelfValue = "self",
    }
}

texts! {
    /// Subscription billing mode flexible proration discounts: one of some texts, or any other.
    SubscriptionBillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

object! {
    /// Subscription billing schedule bill until duration, as it comes back: anything may be missing.
    part SubscriptionBillingScheduleBillUntilDuration(false) {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        get interval: SubscriptionPendingInvoiceItemIntervalInterval,
        /// A whole number.
        get interval_count: i64,
    }
}

texts! {
    /// Subscription billing schedule bill until type: one of some texts, or any other.
    SubscriptionBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}

object! {
    /// Subscription payment settings payment method options acss debit, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Subscription payment settings payment method options bancontact, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBancontact(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        get preferred_language: SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

object! {
    /// Subscription payment settings payment method options billie, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBillie(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        get company_details: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
    }
}

object! {
    /// Subscription payment settings payment method options blik, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBlik(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions,
    }
}

object! {
    /// Subscription payment settings payment method options card, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsCard(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork`].
        get network: SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        get request_three_d_secure: SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

object! {
    /// Subscription payment settings payment method options customer balance, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        get bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        get funding_type: &str,
    }
}

object! {
    /// Subscription payment settings payment method options payto, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsPayto(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

object! {
    /// Subscription payment settings payment method options pix, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsPix(false) {
        /// A whole number.
        get expires_after_seconds: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions,
    }
}

object! {
    /// Subscription payment settings payment method options upi, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsUpi(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        get mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

object! {
    /// Subscription payment settings payment method options us bank account, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        get financial_connections: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        get verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

object! {
    /// Subscription status details paused subscription, as it comes back: anything may be missing.
    part SubscriptionStatusDetailsPausedSubscription(false) {
        /// See [`SubscriptionStatusDetailsPausedSubscriptionType`].
        get r#type = "type": SubscriptionStatusDetailsPausedSubscriptionType,
    }
}

texts! {
    /// Subscription trial settings end behavior missing payment method: one of some texts, or any other.
    SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}

params! {
    /// Update subscription add invoice item period end, as it is sent.
    required_group UpdateSubscriptionAddInvoiceItemPeriodEnd {
        /// A whole number.
        set timestamp: i64,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodEndType`].
        set r#type = "type": UpdateSubscriptionAddInvoiceItemPeriodEndType,
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionAddInvoiceItemPeriodEndType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update subscription add invoice item period start, as it is sent.
    required_group UpdateSubscriptionAddInvoiceItemPeriodStart {
        /// A whole number.
        set timestamp: i64,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodStartType`].
        set r#type = "type": UpdateSubscriptionAddInvoiceItemPeriodStartType,
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionAddInvoiceItemPeriodStartType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Update subscription add invoice item price data tax behavior: one of some texts, or any other.
    UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

texts! {
    /// Update subscription billing schedule applies to item type: one of some texts, or any other.
    UpdateSubscriptionBillingScheduleAppliesToItemType {
        Price = "price",
    }
}

params! {
    /// Update subscription payment settings payment method options acss debit, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

params! {
    /// Update subscription payment settings payment method options bancontact, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        set preferred_language: SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

params! {
    /// Update subscription payment settings payment method options billie, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        set company_details or unset_company_details: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
    }
}

params! {
    /// Update subscription payment settings payment method options blik, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions,
    }
}

params! {
    /// Update subscription payment settings payment method options card, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork`].
        set network: SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        set request_three_d_secure: SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

params! {
    /// Update subscription payment settings payment method options customer balance, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        set bank_transfer: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        /// A text.
        set funding_type: String,
    }
}

params! {
    /// Update subscription payment settings payment method options payto, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

params! {
    /// Update subscription payment settings payment method options pix, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix {
        /// A whole number.
        set expires_after_seconds: i64,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions,
    }
}

params! {
    /// Update subscription payment settings payment method options upi, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

params! {
    /// Update subscription payment settings payment method options us bank account, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        set financial_connections: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        set verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

texts! {
    /// Pause subscription bill for outstanding usage through type: one of some texts, or any other.
    PauseSubscriptionBillForOutstandingUsageThroughType {
        None = "none",
        Now = "now",
    }
}

texts! {
    /// Pause subscription bill for unused time from type: one of some texts, or any other.
    PauseSubscriptionBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        Now = "now",
    }
}

object! {
    /// Subscription payment settings payment method options acss debit mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        get transaction_type: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

texts! {
    /// Subscription payment settings payment method options acss debit verification method: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

texts! {
    /// Subscription payment settings payment method options bancontact preferred language: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
}

object! {
    /// Subscription payment settings payment method options billie company details, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress`].
        get registered_address: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress,
        /// A text.
        get registered_name: &str,
        /// A text.
        get registration_number: &str,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        get registration_type: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        get vat: &str,
    }
}

object! {
    /// Subscription payment settings payment method options blik mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
    }
}

object! {
    /// Subscription payment settings payment method options card mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get description: &str,
    }
}

texts! {
    /// Subscription payment settings payment method options card network: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Girocard = "girocard",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        UnknownValue = "unknown",
        Visa = "visa",
    }
}

texts! {
    /// Subscription payment settings payment method options card request three d secure: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

object! {
    /// Subscription payment settings payment method options customer balance bank transfer, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        get eu_bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Subscription payment settings payment method options payto mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        get purpose: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

object! {
    /// Subscription payment settings payment method options pix mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`].
        get amount_includes_iof: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof,
        /// A text.
        get end_date: &str,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        get payment_schedule: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    }
}

object! {
    /// Subscription payment settings payment method options upi mandate options, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        get amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
    }
}

object! {
    /// Subscription payment settings payment method options us bank account financial connections, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        get filters: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        get permissions: Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        get prefetch: Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>,
    }
}

texts! {
    /// Subscription status details paused subscription type: one of some texts, or any other.
    SubscriptionStatusDetailsPausedSubscriptionType {
        FinalPaymentFailure = "final_payment_failure",
        FirstPaymentFailure = "first_payment_failure",
        PauseRequested = "pause_requested",
        System = "system",
        TrialEndWithoutPaymentMethod = "trial_end_without_payment_method",
    }
}

texts! {
    /// Update subscription add invoice item period end type: one of some texts, or any other.
    UpdateSubscriptionAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        Timestamp = "timestamp",
    }
}

texts! {
    /// Update subscription add invoice item period start type: one of some texts, or any other.
    UpdateSubscriptionAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        Now = "now",
        Timestamp = "timestamp",
    }
}

params! {
    /// Update subscription payment settings payment method options acss debit mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        set transaction_type: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

params! {
    /// Update subscription payment settings payment method options billie company details, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress`].
        set registered_address or unset_registered_address: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress,
        /// A text.
        set registered_name: String,
        /// A text.
        set registration_number: String,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        set registration_type or unset_registration_type: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        /// A text.
        set vat: String,
    }
}

params! {
    /// Update subscription payment settings payment method options blik mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
    }
}

params! {
    /// Update subscription payment settings payment method options card mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set description: String,
    }
}

params! {
    /// Update subscription payment settings payment method options customer balance bank transfer, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        set eu_bank_transfer: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        /// A text.
        set r#type = "type": String,
    }
}

params! {
    /// Update subscription payment settings payment method options payto mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        set purpose: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

params! {
    /// Update subscription payment settings payment method options pix mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`].
        set amount_includes_iof: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof,
        /// A text.
        set end_date: String,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        set payment_schedule: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    }
}

params! {
    /// Update subscription payment settings payment method options upi mandate options, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        set amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        /// A text.
        set description: String,
        /// A whole number.
        set end_date: i64,
    }
}

params! {
    /// Update subscription payment settings payment method options us bank account financial connections, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        set filters: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        list permissions: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        list prefetch: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem,
    }
}

texts! {
    /// Subscription payment settings payment method options acss debit mandate options transaction type: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

object! {
    /// Subscription payment settings payment method options billie company details registered address, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

texts! {
    /// Subscription payment settings payment method options billie company details registration type: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
        ChEin = "ch_ein",
        DeHrb = "de_hrb",
        DkCvr = "dk_cvr",
        EsCif = "es_cif",
        FiTunnus = "fi_tunnus",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        ItRea = "it_rea",
        NlKvk = "nl_kvk",
        NoOrgNumber = "no_org_number",
        NoPno = "no_pno",
        SeOrgNumber = "se_org_number",
        SePno = "se_pno",
        UkCrn = "uk_crn",
    }
}

texts! {
    /// Subscription payment settings payment method options card mandate options amount type: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

object! {
    /// Subscription payment settings payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(false) {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        get country: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    }
}

texts! {
    /// Subscription payment settings payment method options payto mandate options purpose: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

texts! {
    /// Subscription payment settings payment method options pix mandate options amount includes iof: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

texts! {
    /// Subscription payment settings payment method options pix mandate options payment schedule: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

object! {
    /// Subscription payment settings payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    part SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(false) {
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        get account_subcategories: Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
    }
}

texts! {
    /// Subscription payment settings payment method options us bank account financial connections permission: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Subscription payment settings payment method options us bank account financial connections prefetch item: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

params! {
    /// Update subscription payment settings payment method options billie company details registered address, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
    }
}

params! {
    /// Update subscription payment settings payment method options customer balance bank transfer eu bank transfer, as it is sent.
    required_group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        set country: String,
    }
}

impl UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

params! {
    /// Update subscription payment settings payment method options us bank account financial connections filters, as it is sent.
    group UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        list account_subcategories: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory,
    }
}

texts! {
    /// Subscription payment settings payment method options customer balance bank transfer eu bank transfer country: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}

texts! {
    /// Subscription payment settings payment method options us bank account financial connections filters account subcategory: one of some texts, or any other.
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
        Checking = "checking",
        Savings = "savings",
    }
}
