//! What goes into and comes out of [`Subscriptions`](super::Subscriptions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, List, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Subscription, as it comes back: anything may be missing.
    answer Subscription {
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// A number.
        pub application_fee_percent: Option<f64>,
        /// See [`SubscriptionAutomaticTax`].
        pub automatic_tax: Option<SubscriptionAutomaticTax>,
        /// A whole number.
        pub billing_cycle_anchor: Option<i64>,
        /// See [`SubscriptionBillingCycleAnchorConfig`].
        pub billing_cycle_anchor_config: Option<SubscriptionBillingCycleAnchorConfig>,
        /// See [`SubscriptionBillingMode`].
        pub billing_mode: Option<SubscriptionBillingMode>,
        /// A list, each [`SubscriptionBillingSchedule`].
        pub billing_schedules: Option<Vec<SubscriptionBillingSchedule>>,
        /// See [`SubscriptionBillingThresholds`].
        pub billing_thresholds: Option<SubscriptionBillingThresholds>,
        /// A whole number.
        pub cancel_at: Option<i64>,
        /// Yes or no.
        pub cancel_at_period_end: Option<bool>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// See [`SubscriptionCancellationDetails`].
        pub cancellation_details: Option<SubscriptionCancellationDetails>,
        /// See [`ListSubscriptionsCollectionMethod`].
        pub collection_method: Option<ListSubscriptionsCollectionMethod>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub default_payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// An id, or the [`SubscriptionDefaultSource`] where it is expanded.
        pub default_source: Option<Expandable<SubscriptionDefaultSource>>,
        /// A list.
        pub default_tax_rates: Option<Vec<objects::TaxRate>>,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A whole number.
        pub ended_at: Option<i64>,
        /// A text.
        pub id: String,
        /// See [`SubscriptionInvoiceSettings`].
        pub invoice_settings: Option<Box<SubscriptionInvoiceSettings>>,
        /// The first page of a list.
        pub items: Option<List<objects::SubscriptionItem>>,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub latest_invoice: Option<Expandable<objects::Invoice>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`SubscriptionManagedPayments`].
        pub managed_payments: Option<SubscriptionManagedPayments>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub next_pending_invoice_item_invoice: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub on_behalf_of: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionPauseCollection`].
        pub pause_collection: Option<SubscriptionPauseCollection>,
        /// See [`SubscriptionPaymentSettings`].
        pub payment_settings: Option<SubscriptionPaymentSettings>,
        /// See [`SubscriptionPendingInvoiceItemInterval`].
        pub pending_invoice_item_interval: Option<SubscriptionPendingInvoiceItemInterval>,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        pub pending_setup_intent: Option<Expandable<objects::SetupIntent>>,
        /// See [`SubscriptionPendingUpdate`].
        pub pending_update: Option<Box<SubscriptionPendingUpdate>>,
        /// See [`SubscriptionPresentmentDetails`].
        pub presentment_details: Option<SubscriptionPresentmentDetails>,
        /// An id, or the [`SubscriptionSchedule`](objects::SubscriptionSchedule) where it is expanded.
        pub schedule: Option<Expandable<objects::SubscriptionSchedule>>,
        /// A whole number.
        pub start_date: Option<i64>,
        /// See [`SubscriptionStatus`].
        pub status: Option<SubscriptionStatus>,
        /// See [`SubscriptionStatusDetails`].
        pub status_details: Option<Box<SubscriptionStatusDetails>>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
        /// See [`SubscriptionTransferData`].
        pub transfer_data: Option<SubscriptionTransferData>,
        /// A whole number.
        pub trial_end: Option<i64>,
        /// See [`SubscriptionTrialSettings`].
        pub trial_settings: Option<SubscriptionTrialSettings>,
        /// A whole number.
        pub trial_start: Option<i64>,
    }
}

record! {
    /// Cancel subscription cancellation details, as it is sent.
    options CancelSubscriptionCancellationDetails {
        /// A text.
        pub comment: Option<String>,
        /// See [`CancelSubscriptionCancellationDetailsFeedback`].
        pub feedback: Option<OrUnset<CancelSubscriptionCancellationDetailsFeedback>>,
        /// A text.
        pub feedback_option: Option<String>,
    }
}

setters! {
    CancelSubscriptionCancellationDetails {
        set comment: String,
        set feedback or unset_feedback: CancelSubscriptionCancellationDetailsFeedback,
        set feedback_option: String,
    }
}

record! {
    /// Cancel subscription query, as it is sent.
    options CancelSubscriptionQuery {
        /// See [`CancelSubscriptionCancellationDetails`].
        pub cancellation_details: Option<CancelSubscriptionCancellationDetails>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub invoice_now: Option<bool>,
        /// Yes or no.
        pub prorate: Option<bool>,
    }
}

setters! {
    CancelSubscriptionQuery {
        set cancellation_details: CancelSubscriptionCancellationDetails,
        list expand: String,
        set invoice_now: bool,
        set prorate: bool,
    }
}

record! {
    /// Update subscription, as it is sent.
    options UpdateSubscription {
        /// A list, each [`UpdateSubscriptionAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<UpdateSubscriptionAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<OrUnset<f64>>,
        /// See [`UpdateSubscriptionAutomaticTax`].
        pub automatic_tax: Option<UpdateSubscriptionAutomaticTax>,
        /// See [`UpdateSubscriptionBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<UpdateSubscriptionBillingCycleAnchor>,
        /// A list, each [`UpdateSubscriptionBillingSchedule`].
        pub billing_schedules: Option<OrUnset<Vec<UpdateSubscriptionBillingSchedule>>>,
        /// See [`UpdateSubscriptionBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionBillingThresholds>>,
        /// See [`UpdateSubscriptionCancelAt`].
        pub cancel_at: Option<OrUnset<UpdateSubscriptionCancelAt>>,
        /// Yes or no.
        pub cancel_at_period_end: Option<bool>,
        /// See [`CancelSubscriptionCancellationDetails`].
        pub cancellation_details: Option<CancelSubscriptionCancellationDetails>,
        /// See [`ListSubscriptionsCollectionMethod`].
        pub collection_method: Option<ListSubscriptionsCollectionMethod>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub default_source: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`UpdateSubscriptionDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateSubscriptionInvoiceSettings`].
        pub invoice_settings: Option<Box<UpdateSubscriptionInvoiceSettings>>,
        /// A list, each [`UpdateSubscriptionItem`].
        pub items: Option<Vec<UpdateSubscriptionItem>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// Yes or no.
        pub off_session: Option<bool>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateSubscriptionPauseCollection`].
        pub pause_collection: Option<OrUnset<UpdateSubscriptionPauseCollection>>,
        /// See [`UpdateSubscriptionPaymentBehavior`].
        pub payment_behavior: Option<UpdateSubscriptionPaymentBehavior>,
        /// See [`UpdateSubscriptionPaymentSettings`].
        pub payment_settings: Option<UpdateSubscriptionPaymentSettings>,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        pub pending_invoice_item_interval: Option<OrUnset<UpdateSubscriptionPendingInvoiceItemInterval>>,
        /// See [`UpdateSubscriptionProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
        /// See [`UpdateSubscriptionTransferData`].
        pub transfer_data: Option<OrUnset<UpdateSubscriptionTransferData>>,
        /// See [`UpdateSubscriptionTrialEnd`].
        pub trial_end: Option<UpdateSubscriptionTrialEnd>,
        /// Yes or no.
        pub trial_from_plan: Option<bool>,
        /// See [`UpdateSubscriptionTrialSettings`].
        pub trial_settings: Option<UpdateSubscriptionTrialSettings>,
    }
}

setters! {
    UpdateSubscription {
        list add_invoice_items: UpdateSubscriptionAddInvoiceItem,
        set application_fee_percent or unset_application_fee_percent: f64,
        set automatic_tax: UpdateSubscriptionAutomaticTax,
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchor,
        list billing_schedules or unset_billing_schedules: UpdateSubscriptionBillingSchedule,
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionBillingThresholds,
        set cancel_at or unset_cancel_at: UpdateSubscriptionCancelAt,
        set cancel_at_period_end: bool,
        set cancellation_details: CancelSubscriptionCancellationDetails,
        set collection_method: ListSubscriptionsCollectionMethod,
        set days_until_due: i64,
        set default_payment_method: String,
        set default_source: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        list expand: String,
        set invoice_settings: Box<UpdateSubscriptionInvoiceSettings>,
        list items: UpdateSubscriptionItem,
        entry metadata or unset_metadata: String,
        set off_session: bool,
        set on_behalf_of: String,
        set pause_collection or unset_pause_collection: UpdateSubscriptionPauseCollection,
        set payment_behavior: UpdateSubscriptionPaymentBehavior,
        set payment_settings: UpdateSubscriptionPaymentSettings,
        set pending_invoice_item_interval or unset_pending_invoice_item_interval: UpdateSubscriptionPendingInvoiceItemInterval,
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        set proration_date: i64,
        set transfer_data or unset_transfer_data: UpdateSubscriptionTransferData,
        set trial_end: UpdateSubscriptionTrialEnd,
        set trial_from_plan: bool,
        set trial_settings: UpdateSubscriptionTrialSettings,
    }
}

record! {
    /// List subscriptions automatic tax, as it is sent.
    request ListSubscriptionsAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl ListSubscriptionsAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    ListSubscriptionsAutomaticTax {
    }
}

texts! {
    /// List subscriptions collection method: one of some texts, or any other.
    ListSubscriptionsCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

choice! {
    /// List subscriptions created: one of several things, or any other.
    ListSubscriptionsCreated {
        Integer(i64) if Value::is_i64,
        ListSubscriptionsCreatedValue(ListSubscriptionsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListSubscriptionsCreated {
        Integer(i64),
        ListSubscriptionsCreatedValue(ListSubscriptionsCreatedValue),
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

record! {
    /// List subscriptions query, as it is sent.
    options ListSubscriptionsQuery {
        /// See [`ListSubscriptionsAutomaticTax`].
        pub automatic_tax: Option<ListSubscriptionsAutomaticTax>,
        /// See [`ListSubscriptionsCollectionMethod`].
        pub collection_method: Option<ListSubscriptionsCollectionMethod>,
        /// See [`ListSubscriptionsCreated`].
        pub created: Option<ListSubscriptionsCreated>,
        /// See [`ListSubscriptionsCreated`].
        pub current_period_end: Option<ListSubscriptionsCreated>,
        /// See [`ListSubscriptionsCreated`].
        pub current_period_start: Option<ListSubscriptionsCreated>,
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
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListSubscriptionsStatus`].
        pub status: Option<ListSubscriptionsStatus>,
        /// A text.
        pub test_clock: Option<String>,
    }
}

setters! {
    ListSubscriptionsQuery {
        set automatic_tax: ListSubscriptionsAutomaticTax,
        set collection_method: ListSubscriptionsCollectionMethod,
        set created: ListSubscriptionsCreated,
        set current_period_end: ListSubscriptionsCreated,
        set current_period_start: ListSubscriptionsCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set plan: String,
        set price: String,
        set starting_after: String,
        set status: ListSubscriptionsStatus,
        set test_clock: String,
    }
}

record! {
    /// Create subscription, as it is sent.
    options CreateSubscription {
        /// A list, each [`UpdateSubscriptionAddInvoiceItem`].
        pub add_invoice_items: Option<Vec<UpdateSubscriptionAddInvoiceItem>>,
        /// A number.
        pub application_fee_percent: Option<OrUnset<f64>>,
        /// See [`UpdateSubscriptionAutomaticTax`].
        pub automatic_tax: Option<UpdateSubscriptionAutomaticTax>,
        /// A whole number.
        pub backdate_start_date: Option<i64>,
        /// A whole number.
        pub billing_cycle_anchor: Option<i64>,
        /// See [`CreateSubscriptionBillingCycleAnchorConfig`].
        pub billing_cycle_anchor_config: Option<CreateSubscriptionBillingCycleAnchorConfig>,
        /// See [`CreateSubscriptionBillingMode`].
        pub billing_mode: Option<CreateSubscriptionBillingMode>,
        /// A list, each [`CreateSubscriptionBillingSchedule`].
        pub billing_schedules: Option<Vec<CreateSubscriptionBillingSchedule>>,
        /// See [`UpdateSubscriptionBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionBillingThresholds>>,
        /// See [`CreateSubscriptionCancelAt`].
        pub cancel_at: Option<CreateSubscriptionCancelAt>,
        /// Yes or no.
        pub cancel_at_period_end: Option<bool>,
        /// See [`ListSubscriptionsCollectionMethod`].
        pub collection_method: Option<ListSubscriptionsCollectionMethod>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub days_until_due: Option<i64>,
        /// A text.
        pub default_payment_method: Option<String>,
        /// A text.
        pub default_source: Option<String>,
        /// A list.
        pub default_tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`UpdateSubscriptionDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateSubscriptionInvoiceSettings`].
        pub invoice_settings: Option<Box<CreateSubscriptionInvoiceSettings>>,
        /// A list, each [`CreateSubscriptionItem`].
        pub items: Option<Vec<CreateSubscriptionItem>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// Yes or no.
        pub off_session: Option<bool>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// See [`UpdateSubscriptionPaymentBehavior`].
        pub payment_behavior: Option<UpdateSubscriptionPaymentBehavior>,
        /// See [`UpdateSubscriptionPaymentSettings`].
        pub payment_settings: Option<UpdateSubscriptionPaymentSettings>,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        pub pending_invoice_item_interval: Option<OrUnset<UpdateSubscriptionPendingInvoiceItemInterval>>,
        /// See [`UpdateSubscriptionProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionProrationBehavior>,
        /// See [`UpdateSubscriptionTransferData`].
        pub transfer_data: Option<UpdateSubscriptionTransferData>,
        /// See [`UpdateSubscriptionTrialEnd`].
        pub trial_end: Option<UpdateSubscriptionTrialEnd>,
        /// Yes or no.
        pub trial_from_plan: Option<bool>,
        /// A whole number.
        pub trial_period_days: Option<i64>,
        /// See [`UpdateSubscriptionTrialSettings`].
        pub trial_settings: Option<UpdateSubscriptionTrialSettings>,
    }
}

setters! {
    CreateSubscription {
        list add_invoice_items: UpdateSubscriptionAddInvoiceItem,
        set application_fee_percent or unset_application_fee_percent: f64,
        set automatic_tax: UpdateSubscriptionAutomaticTax,
        set backdate_start_date: i64,
        set billing_cycle_anchor: i64,
        set billing_cycle_anchor_config: CreateSubscriptionBillingCycleAnchorConfig,
        set billing_mode: CreateSubscriptionBillingMode,
        list billing_schedules: CreateSubscriptionBillingSchedule,
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionBillingThresholds,
        set cancel_at: CreateSubscriptionCancelAt,
        set cancel_at_period_end: bool,
        set collection_method: ListSubscriptionsCollectionMethod,
        set currency: String,
        set customer: String,
        set customer_account: String,
        set days_until_due: i64,
        set default_payment_method: String,
        set default_source: String,
        list default_tax_rates or unset_default_tax_rates: String,
        set description: String,
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        list expand: String,
        set invoice_settings: Box<CreateSubscriptionInvoiceSettings>,
        list items: CreateSubscriptionItem,
        entry metadata or unset_metadata: String,
        set off_session: bool,
        set on_behalf_of: String,
        set payment_behavior: UpdateSubscriptionPaymentBehavior,
        set payment_settings: UpdateSubscriptionPaymentSettings,
        set pending_invoice_item_interval or unset_pending_invoice_item_interval: UpdateSubscriptionPendingInvoiceItemInterval,
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        set transfer_data: UpdateSubscriptionTransferData,
        set trial_end: UpdateSubscriptionTrialEnd,
        set trial_from_plan: bool,
        set trial_period_days: i64,
        set trial_settings: UpdateSubscriptionTrialSettings,
    }
}

record! {
    /// Search subscriptions query, as it is sent.
    request SearchSubscriptionsQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub page: Option<String>,
        /// A text.
        pub query: String,
    }
}

impl SearchSubscriptionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Slot::blank() }
    }
}

setters! {
    SearchSubscriptionsQuery {
        list expand: String,
        set limit: i64,
        set page: String,
    }
}

record! {
    /// Migrate subscription, as it is sent.
    request MigrateSubscription {
        /// See [`MigrateSubscriptionBillingMode`].
        pub billing_mode: MigrateSubscriptionBillingMode,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl MigrateSubscription {
    /// With what must be there.
    #[must_use]
    pub fn new(billing_mode: impl Into<MigrateSubscriptionBillingMode>) -> Self {
        Self { billing_mode: billing_mode.into(), ..Slot::blank() }
    }
}

setters! {
    MigrateSubscription {
        list expand: String,
    }
}

record! {
    /// Pause subscription, as it is sent.
    options PauseSubscription {
        /// See [`PauseSubscriptionBillFor`].
        pub bill_for: Option<PauseSubscriptionBillFor>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`PauseSubscriptionInvoicingBehavior`].
        pub invoicing_behavior: Option<PauseSubscriptionInvoicingBehavior>,
        /// See [`PauseSubscriptionType`].
        pub r#type: Option<PauseSubscriptionType> = "type",
    }
}

setters! {
    PauseSubscription {
        set bill_for: PauseSubscriptionBillFor,
        list expand: String,
        set invoicing_behavior: PauseSubscriptionInvoicingBehavior,
        set r#type: PauseSubscriptionType,
    }
}

record! {
    /// Resume subscription, as it is sent.
    options ResumeSubscription {
        /// See [`UpdateSubscriptionBillingCycleAnchor`].
        pub billing_cycle_anchor: Option<UpdateSubscriptionBillingCycleAnchor>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ResumeSubscriptionPaymentBehavior`].
        pub payment_behavior: Option<ResumeSubscriptionPaymentBehavior>,
        /// See [`UpdateSubscriptionProrationBehavior`].
        pub proration_behavior: Option<UpdateSubscriptionProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
    }
}

setters! {
    ResumeSubscription {
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchor,
        list expand: String,
        set payment_behavior: ResumeSubscriptionPaymentBehavior,
        set proration_behavior: UpdateSubscriptionProrationBehavior,
        set proration_date: i64,
    }
}

record! {
    /// Subscription automatic tax, as it comes back: anything may be missing.
    answer SubscriptionAutomaticTax {
        /// A text.
        pub disabled_reason: Option<String>,
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`SubscriptionAutomaticTaxLiability`].
        pub liability: Option<SubscriptionAutomaticTaxLiability>,
    }
}

record! {
    /// Subscription billing cycle anchor config, as it comes back: anything may be missing.
    answer SubscriptionBillingCycleAnchorConfig {
        /// A whole number.
        pub day_of_month: Option<i64>,
        /// A whole number.
        pub hour: Option<i64>,
        /// A whole number.
        pub minute: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub second: Option<i64>,
    }
}

record! {
    /// Subscription billing mode, as it comes back: anything may be missing.
    answer SubscriptionBillingMode {
        /// See [`SubscriptionBillingModeFlexible`].
        pub flexible: Option<SubscriptionBillingModeFlexible>,
        /// See [`SubscriptionBillingModeType`].
        pub r#type: Option<SubscriptionBillingModeType> = "type",
        /// A whole number.
        pub updated_at: Option<i64>,
    }
}

record! {
    /// Subscription billing schedule, as it comes back: anything may be missing.
    answer SubscriptionBillingSchedule {
        /// A list, each [`SubscriptionBillingScheduleAppliesToItem`].
        pub applies_to: Option<Vec<SubscriptionBillingScheduleAppliesToItem>>,
        /// See [`SubscriptionBillingScheduleBillUntil`].
        pub bill_until: Option<Box<SubscriptionBillingScheduleBillUntil>>,
        /// A text.
        pub key: Option<String>,
    }
}

record! {
    /// Subscription billing thresholds, as it comes back: anything may be missing.
    answer SubscriptionBillingThresholds {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// Yes or no.
        pub reset_billing_cycle_anchor: Option<bool>,
    }
}

record! {
    /// Subscription cancellation details, as it comes back: anything may be missing.
    answer SubscriptionCancellationDetails {
        /// A text.
        pub comment: Option<String>,
        /// See [`CancelSubscriptionCancellationDetailsFeedback`].
        pub feedback: Option<CancelSubscriptionCancellationDetailsFeedback>,
        /// An id, or the [`BillingFeedbackOption`](objects::BillingFeedbackOption) where it is expanded.
        pub feedback_option: Option<Expandable<objects::BillingFeedbackOption>>,
        /// See [`SubscriptionCancellationDetailsReason`].
        pub reason: Option<SubscriptionCancellationDetailsReason>,
    }
}

choice! {
    /// Subscription default source: one of several things, or any other.
    SubscriptionDefaultSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Subscription invoice settings, as it comes back: anything may be missing.
    answer SubscriptionInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// A list, each [`SubscriptionInvoiceSettingsCustomField`].
        pub custom_fields: Option<Vec<SubscriptionInvoiceSettingsCustomField>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`SubscriptionInvoiceSettingsIssuer`].
        pub issuer: Option<SubscriptionInvoiceSettingsIssuer>,
    }
}

record! {
    /// Subscription managed payments, as it comes back: anything may be missing.
    answer SubscriptionManagedPayments {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Subscription pause collection, as it comes back: anything may be missing.
    answer SubscriptionPauseCollection {
        /// See [`SubscriptionPauseCollectionBehavior`].
        pub behavior: Option<SubscriptionPauseCollectionBehavior>,
        /// A whole number.
        pub resumes_at: Option<i64>,
    }
}

record! {
    /// Subscription payment settings, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettings {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptions`].
        pub payment_method_options: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptions>>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodType`].
        pub payment_method_types: Option<Vec<SubscriptionPaymentSettingsPaymentMethodType>>,
        /// See [`SubscriptionPaymentSettingsSaveDefaultPaymentMethod`].
        pub save_default_payment_method: Option<SubscriptionPaymentSettingsSaveDefaultPaymentMethod>,
    }
}

record! {
    /// Subscription pending invoice item interval, as it comes back: anything may be missing.
    answer SubscriptionPendingInvoiceItemInterval {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        pub interval: Option<SubscriptionPendingInvoiceItemIntervalInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

record! {
    /// Subscription pending update, as it comes back: anything may be missing.
    answer SubscriptionPendingUpdate {
        /// A whole number.
        pub billing_cycle_anchor: Option<i64>,
        /// Yes or no.
        pub cancel_at_period_end: Option<bool>,
        /// See [`Discount`](objects::Discount).
        pub discount: Option<Box<objects::Discount>>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A list.
        pub subscription_items: Option<Vec<objects::SubscriptionItem>>,
        /// A whole number.
        pub trial_end: Option<i64>,
        /// Yes or no.
        pub trial_from_plan: Option<bool>,
    }
}

record! {
    /// Subscription presentment details, as it comes back: anything may be missing.
    answer SubscriptionPresentmentDetails {
        /// A text.
        pub presentment_currency: Option<String>,
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

record! {
    /// Subscription status details, as it comes back: anything may be missing.
    answer SubscriptionStatusDetails {
        /// See [`SubscriptionStatusDetailsPaused`].
        pub paused: Option<SubscriptionStatusDetailsPaused>,
    }
}

record! {
    /// Subscription transfer data, as it comes back: anything may be missing.
    answer SubscriptionTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub destination: Option<Expandable<objects::Account>>,
    }
}

record! {
    /// Subscription trial settings, as it comes back: anything may be missing.
    answer SubscriptionTrialSettings {
        /// See [`SubscriptionTrialSettingsEndBehavior`].
        pub end_behavior: Option<SubscriptionTrialSettingsEndBehavior>,
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

record! {
    /// Update subscription add invoice item, as it is sent.
    options UpdateSubscriptionAddInvoiceItem {
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateSubscriptionDiscount`].
        pub discounts: Option<Vec<UpdateSubscriptionDiscount>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriod`].
        pub period: Option<Box<UpdateSubscriptionAddInvoiceItemPeriod>>,
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceData`].
        pub price_data: Option<Box<UpdateSubscriptionAddInvoiceItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateSubscriptionAddInvoiceItem {
        set discountable: bool,
        list discounts: UpdateSubscriptionDiscount,
        entry metadata: String,
        set period: Box<UpdateSubscriptionAddInvoiceItemPeriod>,
        set price: String,
        set price_data: Box<UpdateSubscriptionAddInvoiceItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Update subscription automatic tax, as it is sent.
    request UpdateSubscriptionAutomaticTax {
        /// Yes or no.
        pub enabled: bool,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        pub liability: Option<UpdateSubscriptionAutomaticTaxLiability>,
    }
}

impl UpdateSubscriptionAutomaticTax {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAutomaticTax {
        set liability: UpdateSubscriptionAutomaticTaxLiability,
    }
}

record! {
    /// Update subscription billing cycle anchor, as it is sent.
    request UpdateSubscriptionBillingCycleAnchor {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        pub r#type: UpdateSubscriptionBillingCycleAnchorType = "type",
    }
}

impl UpdateSubscriptionBillingCycleAnchor {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionBillingCycleAnchorType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionBillingCycleAnchor {
    }
}

record! {
    /// Update subscription billing schedule, as it is sent.
    options UpdateSubscriptionBillingSchedule {
        /// A list, each [`UpdateSubscriptionBillingScheduleAppliesToItem`].
        pub applies_to: Option<Vec<UpdateSubscriptionBillingScheduleAppliesToItem>>,
        /// See [`UpdateSubscriptionBillingScheduleBillUntil`].
        pub bill_until: Option<UpdateSubscriptionBillingScheduleBillUntil>,
        /// A text.
        pub key: Option<String>,
    }
}

setters! {
    UpdateSubscriptionBillingSchedule {
        list applies_to: UpdateSubscriptionBillingScheduleAppliesToItem,
        set bill_until: UpdateSubscriptionBillingScheduleBillUntil,
        set key: String,
    }
}

record! {
    /// Update subscription billing thresholds, as it is sent.
    options UpdateSubscriptionBillingThresholds {
        /// A whole number.
        pub amount_gte: Option<i64>,
        /// Yes or no.
        pub reset_billing_cycle_anchor: Option<bool>,
    }
}

setters! {
    UpdateSubscriptionBillingThresholds {
        set amount_gte: i64,
        set reset_billing_cycle_anchor: bool,
    }
}

choice! {
    /// Update subscription cancel at: one of several things, or any other.
    UpdateSubscriptionCancelAt {
        Integer(i64) if Value::is_i64,
        UpdateSubscriptionCancelAtValue(UpdateSubscriptionCancelAtValue) if Value::is_string,
    }
}

choice_from! {
    UpdateSubscriptionCancelAt {
        Integer(i64),
        UpdateSubscriptionCancelAtValue(UpdateSubscriptionCancelAtValue),
    }
}

record! {
    /// Update subscription discount, as it is sent.
    options UpdateSubscriptionDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    UpdateSubscriptionDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Update subscription invoice settings, as it is sent.
    options UpdateSubscriptionInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`UpdateSubscriptionInvoiceSettingsCustomField`].
        pub custom_fields: Option<OrUnset<Vec<UpdateSubscriptionInvoiceSettingsCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        pub issuer: Option<UpdateSubscriptionAutomaticTaxLiability>,
    }
}

setters! {
    UpdateSubscriptionInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: UpdateSubscriptionInvoiceSettingsCustomField,
        set description: String,
        set footer: String,
        set issuer: UpdateSubscriptionAutomaticTaxLiability,
    }
}

record! {
    /// Update subscription item, as it is sent.
    options UpdateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionItemBillingThresholds>>,
        /// Yes or no.
        pub clear_usage: Option<bool>,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        pub current_trial: Option<UpdateSubscriptionItemCurrentTrial>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A list, each [`UpdateSubscriptionDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionDiscount>>>,
        /// A text.
        pub id: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionItemPriceData`].
        pub price_data: Option<Box<UpdateSubscriptionItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateSubscriptionItem {
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        set clear_usage: bool,
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        set deleted: bool,
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        set id: String,
        entry metadata or unset_metadata: String,
        set plan: String,
        set price: String,
        set price_data: Box<UpdateSubscriptionItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Update subscription pause collection, as it is sent.
    request UpdateSubscriptionPauseCollection {
        /// See [`SubscriptionPauseCollectionBehavior`].
        pub behavior: SubscriptionPauseCollectionBehavior,
        /// A whole number.
        pub resumes_at: Option<i64>,
    }
}

impl UpdateSubscriptionPauseCollection {
    /// With what must be there.
    #[must_use]
    pub fn new(behavior: impl Into<SubscriptionPauseCollectionBehavior>) -> Self {
        Self { behavior: behavior.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionPauseCollection {
        set resumes_at: i64,
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

record! {
    /// Update subscription payment settings, as it is sent.
    options UpdateSubscriptionPaymentSettings {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptions`].
        pub payment_method_options: Option<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptions>>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodType`].
        pub payment_method_types: Option<OrUnset<Vec<SubscriptionPaymentSettingsPaymentMethodType>>>,
        /// See [`SubscriptionPaymentSettingsSaveDefaultPaymentMethod`].
        pub save_default_payment_method: Option<SubscriptionPaymentSettingsSaveDefaultPaymentMethod>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettings {
        set payment_method_options: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptions>,
        list payment_method_types or unset_payment_method_types: SubscriptionPaymentSettingsPaymentMethodType,
        set save_default_payment_method: SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    }
}

record! {
    /// Update subscription pending invoice item interval, as it is sent.
    request UpdateSubscriptionPendingInvoiceItemInterval {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        pub interval: SubscriptionPendingInvoiceItemIntervalInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl UpdateSubscriptionPendingInvoiceItemInterval {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<SubscriptionPendingInvoiceItemIntervalInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionPendingInvoiceItemInterval {
        set interval_count: i64,
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

record! {
    /// Update subscription transfer data, as it is sent.
    request UpdateSubscriptionTransferData {
        /// A number.
        pub amount_percent: Option<f64>,
        /// A text.
        pub destination: String,
    }
}

impl UpdateSubscriptionTransferData {
    /// With what must be there.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionTransferData {
        set amount_percent: f64,
    }
}

choice! {
    /// Update subscription trial end: one of several things, or any other.
    UpdateSubscriptionTrialEnd {
        UpdateSubscriptionTrialEndValue(UpdateSubscriptionTrialEndValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    UpdateSubscriptionTrialEnd {
        UpdateSubscriptionTrialEndValue(UpdateSubscriptionTrialEndValue),
        Integer(i64),
    }
}

record! {
    /// Update subscription trial settings, as it is sent.
    request UpdateSubscriptionTrialSettings {
        /// See [`UpdateSubscriptionTrialSettingsEndBehavior`].
        pub end_behavior: UpdateSubscriptionTrialSettingsEndBehavior,
    }
}

impl UpdateSubscriptionTrialSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(end_behavior: impl Into<UpdateSubscriptionTrialSettingsEndBehavior>) -> Self {
        Self { end_behavior: end_behavior.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionTrialSettings {
    }
}

record! {
    /// List subscriptions created value, as it is sent.
    options ListSubscriptionsCreatedValue {
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
    ListSubscriptionsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create subscription billing cycle anchor config, as it is sent.
    request CreateSubscriptionBillingCycleAnchorConfig {
        /// A whole number.
        pub day_of_month: i64,
        /// A whole number.
        pub hour: Option<i64>,
        /// A whole number.
        pub minute: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub second: Option<i64>,
    }
}

impl CreateSubscriptionBillingCycleAnchorConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(day_of_month: impl Into<i64>) -> Self {
        Self { day_of_month: day_of_month.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionBillingCycleAnchorConfig {
        set hour: i64,
        set minute: i64,
        set month: i64,
        set second: i64,
    }
}

record! {
    /// Create subscription billing mode, as it is sent.
    request CreateSubscriptionBillingMode {
        /// See [`CreateSubscriptionBillingModeFlexible`].
        pub flexible: Option<CreateSubscriptionBillingModeFlexible>,
        /// See [`SubscriptionBillingModeType`].
        pub r#type: SubscriptionBillingModeType = "type",
    }
}

impl CreateSubscriptionBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionBillingMode {
        set flexible: CreateSubscriptionBillingModeFlexible,
    }
}

record! {
    /// Create subscription billing schedule, as it is sent.
    request CreateSubscriptionBillingSchedule {
        /// A list, each [`UpdateSubscriptionBillingScheduleAppliesToItem`].
        pub applies_to: Option<Vec<UpdateSubscriptionBillingScheduleAppliesToItem>>,
        /// See [`UpdateSubscriptionBillingScheduleBillUntil`].
        pub bill_until: UpdateSubscriptionBillingScheduleBillUntil,
        /// A text.
        pub key: Option<String>,
    }
}

impl CreateSubscriptionBillingSchedule {
    /// With what must be there.
    #[must_use]
    pub fn new(bill_until: impl Into<UpdateSubscriptionBillingScheduleBillUntil>) -> Self {
        Self { bill_until: bill_until.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionBillingSchedule {
        list applies_to: UpdateSubscriptionBillingScheduleAppliesToItem,
        set key: String,
    }
}

choice! {
    /// Create subscription cancel at: one of several things, or any other.
    CreateSubscriptionCancelAt {
        Integer(i64) if Value::is_i64,
        UpdateSubscriptionCancelAtValue(UpdateSubscriptionCancelAtValue) if Value::is_string,
    }
}

choice_from! {
    CreateSubscriptionCancelAt {
        Integer(i64),
        UpdateSubscriptionCancelAtValue(UpdateSubscriptionCancelAtValue),
    }
}

record! {
    /// Create subscription invoice settings, as it is sent.
    options CreateSubscriptionInvoiceSettings {
        /// A list.
        pub account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// A list, each [`UpdateSubscriptionInvoiceSettingsCustomField`].
        pub custom_fields: Option<OrUnset<Vec<UpdateSubscriptionInvoiceSettingsCustomField>>>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub footer: Option<String>,
        /// See [`UpdateSubscriptionAutomaticTaxLiability`].
        pub issuer: Option<UpdateSubscriptionAutomaticTaxLiability>,
    }
}

setters! {
    CreateSubscriptionInvoiceSettings {
        list account_tax_ids or unset_account_tax_ids: String,
        list custom_fields or unset_custom_fields: UpdateSubscriptionInvoiceSettingsCustomField,
        set description: String,
        set footer: String,
        set issuer: UpdateSubscriptionAutomaticTaxLiability,
    }
}

record! {
    /// Create subscription item, as it is sent.
    options CreateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionItemBillingThresholds>>,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        pub current_trial: Option<UpdateSubscriptionItemCurrentTrial>,
        /// A list, each [`UpdateSubscriptionDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionDiscount>>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionItemPriceData`].
        pub price_data: Option<Box<UpdateSubscriptionItemPriceData>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    CreateSubscriptionItem {
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        list discounts or unset_discounts: UpdateSubscriptionDiscount,
        entry metadata: String,
        set plan: String,
        set price: String,
        set price_data: Box<UpdateSubscriptionItemPriceData>,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Migrate subscription billing mode, as it is sent.
    request MigrateSubscriptionBillingMode {
        /// See [`CreateSubscriptionBillingModeFlexible`].
        pub flexible: Option<CreateSubscriptionBillingModeFlexible>,
        /// See [`MigrateSubscriptionBillingModeType`].
        pub r#type: MigrateSubscriptionBillingModeType = "type",
    }
}

impl MigrateSubscriptionBillingMode {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<MigrateSubscriptionBillingModeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    MigrateSubscriptionBillingMode {
        set flexible: CreateSubscriptionBillingModeFlexible,
    }
}

record! {
    /// Pause subscription bill for, as it is sent.
    options PauseSubscriptionBillFor {
        /// See [`PauseSubscriptionBillForOutstandingUsageThrough`].
        pub outstanding_usage_through: Option<PauseSubscriptionBillForOutstandingUsageThrough>,
        /// See [`PauseSubscriptionBillForUnusedTimeFrom`].
        pub unused_time_from: Option<PauseSubscriptionBillForUnusedTimeFrom>,
    }
}

setters! {
    PauseSubscriptionBillFor {
        set outstanding_usage_through: PauseSubscriptionBillForOutstandingUsageThrough,
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

choice! {
    /// Pause subscription type: one of several things, or any other.
    PauseSubscriptionType {
        PauseSubscriptionTypeValue(PauseSubscriptionTypeValue) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    PauseSubscriptionType {
        PauseSubscriptionTypeValue(PauseSubscriptionTypeValue),
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

record! {
    /// Subscription automatic tax liability, as it comes back: anything may be missing.
    answer SubscriptionAutomaticTaxLiability {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        pub r#type: Option<SubscriptionAutomaticTaxLiabilityType> = "type",
    }
}

record! {
    /// Subscription billing mode flexible, as it comes back: anything may be missing.
    answer SubscriptionBillingModeFlexible {
        /// See [`SubscriptionBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
    }
}

texts! {
    /// Subscription billing mode type: one of some texts, or any other.
    SubscriptionBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

record! {
    /// Subscription billing schedule applies to item, as it comes back: anything may be missing.
    answer SubscriptionBillingScheduleAppliesToItem {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Subscription billing schedule bill until, as it comes back: anything may be missing.
    answer SubscriptionBillingScheduleBillUntil {
        /// A whole number.
        pub computed_timestamp: Option<i64>,
        /// See [`SubscriptionBillingScheduleBillUntilDuration`].
        pub duration: Option<SubscriptionBillingScheduleBillUntilDuration>,
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionBillingScheduleBillUntilType`].
        pub r#type: Option<SubscriptionBillingScheduleBillUntilType> = "type",
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

record! {
    /// Subscription invoice settings custom field, as it comes back: anything may be missing.
    answer SubscriptionInvoiceSettingsCustomField {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Subscription invoice settings issuer, as it comes back: anything may be missing.
    answer SubscriptionInvoiceSettingsIssuer {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        pub r#type: Option<SubscriptionAutomaticTaxLiabilityType> = "type",
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

record! {
    /// Subscription payment settings payment method options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptions {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontact`].
        pub bancontact: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBancontact>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillie`].
        pub billie: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsBillie>>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
        pub blik: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBlik>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
        pub card: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsCard>>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance>>,
        /// Values by name.
        pub konbini: Option<BTreeMap<String, Value>>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPayto`].
        pub payto: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPayto>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPix`].
        pub pix: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsPix>>,
        /// Values by name.
        pub sepa_debit: Option<BTreeMap<String, Value>>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUpi`].
        pub upi: Option<SubscriptionPaymentSettingsPaymentMethodOptionsUpi>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>>,
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

record! {
    /// Subscription status details paused, as it comes back: anything may be missing.
    answer SubscriptionStatusDetailsPaused {
        /// See [`SubscriptionStatusDetailsPausedSubscription`].
        pub subscription: Option<SubscriptionStatusDetailsPausedSubscription>,
        /// A whole number.
        pub transitioned_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Subscription trial settings end behavior, as it comes back: anything may be missing.
    answer SubscriptionTrialSettingsEndBehavior {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        pub billing_cycle_anchor: Option<UpdateSubscriptionBillingCycleAnchorType>,
        /// See [`SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod`].
        pub missing_payment_method: Option<SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod>,
    }
}

record! {
    /// Update subscription add invoice item period, as it is sent.
    request UpdateSubscriptionAddInvoiceItemPeriod {
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodEnd`].
        pub end: UpdateSubscriptionAddInvoiceItemPeriodEnd,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodStart`].
        pub start: UpdateSubscriptionAddInvoiceItemPeriodStart,
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(
        end: impl Into<UpdateSubscriptionAddInvoiceItemPeriodEnd>,
        start: impl Into<UpdateSubscriptionAddInvoiceItemPeriodStart>,
    ) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAddInvoiceItemPeriod {
    }
}

record! {
    /// Update subscription add invoice item price data, as it is sent.
    request UpdateSubscriptionAddInvoiceItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl UpdateSubscriptionAddInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self { currency: currency.into(), product: product.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAddInvoiceItemPriceData {
        set tax_behavior: UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update subscription automatic tax liability, as it is sent.
    request UpdateSubscriptionAutomaticTaxLiability {
        /// A text.
        pub account: Option<String>,
        /// See [`SubscriptionAutomaticTaxLiabilityType`].
        pub r#type: SubscriptionAutomaticTaxLiabilityType = "type",
    }
}

impl UpdateSubscriptionAutomaticTaxLiability {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionAutomaticTaxLiabilityType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAutomaticTaxLiability {
        set account: String,
    }
}

texts! {
    /// Update subscription billing cycle anchor type: one of some texts, or any other.
    UpdateSubscriptionBillingCycleAnchorType {
        Now = "now",
        Unchanged = "unchanged",
    }
}

record! {
    /// Update subscription billing schedule applies to item, as it is sent.
    request UpdateSubscriptionBillingScheduleAppliesToItem {
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionBillingScheduleAppliesToItemType`].
        pub r#type: UpdateSubscriptionBillingScheduleAppliesToItemType = "type",
    }
}

impl UpdateSubscriptionBillingScheduleAppliesToItem {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionBillingScheduleAppliesToItemType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionBillingScheduleAppliesToItem {
        set price: String,
    }
}

record! {
    /// Update subscription billing schedule bill until, as it is sent.
    request UpdateSubscriptionBillingScheduleBillUntil {
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        pub duration: Option<UpdateSubscriptionPendingInvoiceItemInterval>,
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`SubscriptionBillingScheduleBillUntilType`].
        pub r#type: SubscriptionBillingScheduleBillUntilType = "type",
    }
}

impl UpdateSubscriptionBillingScheduleBillUntil {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SubscriptionBillingScheduleBillUntilType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionBillingScheduleBillUntil {
        set duration: UpdateSubscriptionPendingInvoiceItemInterval,
        set timestamp: i64,
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

record! {
    /// Update subscription invoice settings custom field, as it is sent.
    request UpdateSubscriptionInvoiceSettingsCustomField {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl UpdateSubscriptionInvoiceSettingsCustomField {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionInvoiceSettingsCustomField {
    }
}

record! {
    /// Update subscription item billing thresholds, as it is sent.
    request UpdateSubscriptionItemBillingThresholds {
        /// A whole number.
        pub usage_gte: i64,
    }
}

impl UpdateSubscriptionItemBillingThresholds {
    /// With what must be there.
    #[must_use]
    pub fn new(usage_gte: impl Into<i64>) -> Self {
        Self { usage_gte: usage_gte.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionItemBillingThresholds {
    }
}

record! {
    /// Update subscription item current trial, as it is sent.
    request UpdateSubscriptionItemCurrentTrial {
        /// A text.
        pub trial_offer: String,
    }
}

impl UpdateSubscriptionItemCurrentTrial {
    /// With what must be there.
    #[must_use]
    pub fn new(trial_offer: impl Into<String>) -> Self {
        Self { trial_offer: trial_offer.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionItemCurrentTrial {
    }
}

record! {
    /// Update subscription item price data, as it is sent.
    request UpdateSubscriptionItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`UpdateSubscriptionPendingInvoiceItemInterval`].
        pub recurring: UpdateSubscriptionPendingInvoiceItemInterval,
        /// See [`UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
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
        Self {
            currency: currency.into(),
            product: product.into(),
            recurring: recurring.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateSubscriptionItemPriceData {
        set tax_behavior: UpdateSubscriptionAddInvoiceItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update subscription payment settings payment method options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptions {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit`].
        pub acss_debit: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact`].
        pub bancontact: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie`].
        pub billie: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie>>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
        pub blik: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard`].
        pub card: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard>>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance`].
        pub customer_balance: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance>>>,
        /// Values by name.
        pub konbini: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto`].
        pub payto: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix`].
        pub pix: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix>>>,
        /// Values by name.
        pub sepa_debit: Option<OrUnset<BTreeMap<String, Value>>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi`].
        pub upi: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi>>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>>>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptions {
        set acss_debit or unset_acss_debit: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
        set bancontact or unset_bancontact: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
        set billie or unset_billie: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie>,
        set blik or unset_blik: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik,
        set card or unset_card: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard>,
        set customer_balance or unset_customer_balance: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance>,
        entry konbini or unset_konbini: Value,
        set payto or unset_payto: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto,
        set pix or unset_pix: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix>,
        entry sepa_debit or unset_sepa_debit: Value,
        set upi or unset_upi: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi,
        set us_bank_account or unset_us_bank_account: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>,
    }
}

texts! {
    /// Update subscription trial end value: one of some texts, or any other.
    UpdateSubscriptionTrialEndValue {
        Now = "now",
    }
}

record! {
    /// Update subscription trial settings end behavior, as it is sent.
    options UpdateSubscriptionTrialSettingsEndBehavior {
        /// See [`UpdateSubscriptionBillingCycleAnchorType`].
        pub billing_cycle_anchor: Option<UpdateSubscriptionBillingCycleAnchorType>,
        /// See [`SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod`].
        pub missing_payment_method: Option<SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod>,
    }
}

setters! {
    UpdateSubscriptionTrialSettingsEndBehavior {
        set billing_cycle_anchor: UpdateSubscriptionBillingCycleAnchorType,
        set missing_payment_method: SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod,
    }
}

record! {
    /// Create subscription billing mode flexible, as it is sent.
    options CreateSubscriptionBillingModeFlexible {
        /// See [`SubscriptionBillingModeFlexibleProrationDiscounts`].
        pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
    }
}

setters! {
    CreateSubscriptionBillingModeFlexible {
        set proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
    }
}

texts! {
    /// Migrate subscription billing mode type: one of some texts, or any other.
    MigrateSubscriptionBillingModeType {
        Flexible = "flexible",
    }
}

record! {
    /// Pause subscription bill for outstanding usage through, as it is sent.
    request PauseSubscriptionBillForOutstandingUsageThrough {
        /// See [`PauseSubscriptionBillForOutstandingUsageThroughType`].
        pub r#type: PauseSubscriptionBillForOutstandingUsageThroughType = "type",
    }
}

impl PauseSubscriptionBillForOutstandingUsageThrough {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PauseSubscriptionBillForOutstandingUsageThroughType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    PauseSubscriptionBillForOutstandingUsageThrough {
    }
}

record! {
    /// Pause subscription bill for unused time from, as it is sent.
    request PauseSubscriptionBillForUnusedTimeFrom {
        /// See [`PauseSubscriptionBillForUnusedTimeFromType`].
        pub r#type: PauseSubscriptionBillForUnusedTimeFromType = "type",
    }
}

impl PauseSubscriptionBillForUnusedTimeFrom {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<PauseSubscriptionBillForUnusedTimeFromType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    PauseSubscriptionBillForUnusedTimeFrom {
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

record! {
    /// Subscription billing schedule bill until duration, as it comes back: anything may be missing.
    answer SubscriptionBillingScheduleBillUntilDuration {
        /// See [`SubscriptionPendingInvoiceItemIntervalInterval`].
        pub interval: Option<SubscriptionPendingInvoiceItemIntervalInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

texts! {
    /// Subscription billing schedule bill until type: one of some texts, or any other.
    SubscriptionBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}

record! {
    /// Subscription payment settings payment method options acss debit, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Subscription payment settings payment method options bancontact, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
    }
}

record! {
    /// Subscription payment settings payment method options billie, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBillie {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails>,
    }
}

record! {
    /// Subscription payment settings payment method options blik, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBlik {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions>,
    }
}

record! {
    /// Subscription payment settings payment method options card, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsCard {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork`].
        pub network: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
    }
}

record! {
    /// Subscription payment settings payment method options customer balance, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
    }
}

record! {
    /// Subscription payment settings payment method options payto, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsPayto {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions>,
    }
}

record! {
    /// Subscription payment settings payment method options pix, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsPix {
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions>,
    }
}

record! {
    /// Subscription payment settings payment method options upi, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsUpi {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions>,
    }
}

record! {
    /// Subscription payment settings payment method options us bank account, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

record! {
    /// Subscription status details paused subscription, as it comes back: anything may be missing.
    answer SubscriptionStatusDetailsPausedSubscription {
        /// See [`SubscriptionStatusDetailsPausedSubscriptionType`].
        pub r#type: Option<SubscriptionStatusDetailsPausedSubscriptionType> = "type",
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

record! {
    /// Update subscription add invoice item period end, as it is sent.
    request UpdateSubscriptionAddInvoiceItemPeriodEnd {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodEndType`].
        pub r#type: UpdateSubscriptionAddInvoiceItemPeriodEndType = "type",
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriodEnd {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionAddInvoiceItemPeriodEndType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAddInvoiceItemPeriodEnd {
        set timestamp: i64,
    }
}

record! {
    /// Update subscription add invoice item period start, as it is sent.
    request UpdateSubscriptionAddInvoiceItemPeriodStart {
        /// A whole number.
        pub timestamp: Option<i64>,
        /// See [`UpdateSubscriptionAddInvoiceItemPeriodStartType`].
        pub r#type: UpdateSubscriptionAddInvoiceItemPeriodStartType = "type",
    }
}

impl UpdateSubscriptionAddInvoiceItemPeriodStart {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateSubscriptionAddInvoiceItemPeriodStartType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionAddInvoiceItemPeriodStart {
        set timestamp: i64,
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

record! {
    /// Update subscription payment settings payment method options acss debit, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
        set verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    }
}

record! {
    /// Update subscription payment settings payment method options bancontact, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`].
        pub preferred_language: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
        set preferred_language: SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    }
}

record! {
    /// Update subscription payment settings payment method options billie, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails`].
        pub company_details: Option<OrUnset<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillie {
        set company_details or unset_company_details: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
    }
}

record! {
    /// Update subscription payment settings payment method options blik, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlik {
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions,
    }
}

record! {
    /// Update subscription payment settings payment method options card, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork`].
        pub network: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`].
        pub request_three_d_secure: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCard {
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
        set network: SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork,
        set request_three_d_secure: SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    }
}

record! {
    /// Update subscription payment settings payment method options customer balance, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
        pub bank_transfer: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>,
        /// A text.
        pub funding_type: Option<String>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
        set bank_transfer: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
        set funding_type: String,
    }
}

record! {
    /// Update subscription payment settings payment method options payto, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    }
}

record! {
    /// Update subscription payment settings payment method options pix, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix {
        /// A whole number.
        pub expires_after_seconds: Option<i64>,
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPix {
        set expires_after_seconds: i64,
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions,
    }
}

record! {
    /// Update subscription payment settings payment method options upi, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions`].
        pub mandate_options: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
        set mandate_options: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    }
}

record! {
    /// Update subscription payment settings payment method options us bank account, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
        pub financial_connections: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`].
        pub verification_method: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
        set financial_connections: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
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

record! {
    /// Subscription payment settings payment method options acss debit mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
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

record! {
    /// Subscription payment settings payment method options billie company details, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress`].
        pub registered_address: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
        /// A text.
        pub vat: Option<String>,
    }
}

record! {
    /// Subscription payment settings payment method options blik mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

record! {
    /// Subscription payment settings payment method options card mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
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

record! {
    /// Subscription payment settings payment method options customer balance bank transfer, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Subscription payment settings payment method options payto mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
    }
}

record! {
    /// Subscription payment settings payment method options pix mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`].
        pub amount_includes_iof: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    }
}

record! {
    /// Subscription payment settings payment method options upi mandate options, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

record! {
    /// Subscription payment settings payment method options us bank account financial connections, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
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

record! {
    /// Update subscription payment settings payment method options acss debit mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`].
        pub transaction_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        set transaction_type: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    }
}

record! {
    /// Update subscription payment settings payment method options billie company details, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress`].
        pub registered_address: Option<OrUnset<Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress>>>,
        /// A text.
        pub registered_name: Option<String>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`].
        pub registration_type: Option<OrUnset<SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>>,
        /// A text.
        pub vat: Option<String>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
        set registered_address or unset_registered_address: Box<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress>,
        set registered_name: String,
        set registration_number: String,
        set registration_type or unset_registration_type: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
        set vat: String,
    }
}

record! {
    /// Update subscription payment settings payment method options blik mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
        /// A whole number.
        pub expires_at: Option<i64>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
        set expires_at: i64,
    }
}

record! {
    /// Update subscription payment settings payment method options card mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
        set amount: i64,
        set amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        set description: String,
    }
}

record! {
    /// Update subscription payment settings payment method options customer balance bank transfer, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        set eu_bank_transfer: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
        set r#type: String,
    }
}

record! {
    /// Update subscription payment settings payment method options payto mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`].
        pub purpose: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        set amount: i64,
        set purpose: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    }
}

record! {
    /// Update subscription payment settings payment method options pix mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`].
        pub amount_includes_iof: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`].
        pub payment_schedule: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
        set amount: i64,
        set amount_includes_iof: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof,
        set end_date: String,
        set payment_schedule: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    }
}

record! {
    /// Update subscription payment settings payment method options upi mandate options, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`].
        pub amount_type: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions {
        set amount: i64,
        set amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
        set description: String,
        set end_date: i64,
    }
}

record! {
    /// Update subscription payment settings payment method options us bank account financial connections, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        /// See [`UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
        pub filters: Option<UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`].
        pub permissions: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>>,
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem`].
        pub prefetch: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetchItem>>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        set filters: UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        list permissions: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission,
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

record! {
    /// Subscription payment settings payment method options billie company details registered address, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
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

record! {
    /// Subscription payment settings payment method options customer balance bank transfer eu bank transfer, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// See [`SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`].
        pub country: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
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

record! {
    /// Subscription payment settings payment method options us bank account financial connections filters, as it comes back: anything may be missing.
    answer SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
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

record! {
    /// Update subscription payment settings payment method options billie company details registered address, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegisteredAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Update subscription payment settings payment method options customer balance bank transfer eu bank transfer, as it is sent.
    request UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        /// A text.
        pub country: String,
    }
}

impl UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    }
}

record! {
    /// Update subscription payment settings payment method options us bank account financial connections filters, as it is sent.
    options UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        /// A list, each [`SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
    }
}

setters! {
    UpdateSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
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
