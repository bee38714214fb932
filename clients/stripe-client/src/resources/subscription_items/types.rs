//! What goes into and comes out of [`SubscriptionItems`](super::SubscriptionItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Subscription item, as it comes back: anything may be missing.
    answer SubscriptionItem(true) {
        /// A whole number.
        get billed_until: i64,
        /// See [`SubscriptionItemBillingThresholds`].
        get billing_thresholds: SubscriptionItemBillingThresholds,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get current_period_end: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get current_period_start: i64,
        /// See [`SubscriptionItemCurrentTrial`].
        get current_trial: SubscriptionItemCurrentTrial,
        /// Yes or no.
        get deleted: bool,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A text.
        always id: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`Plan`](objects::Plan).
        get plan: objects::Plan,
        /// See [`Price`](objects::Price).
        get price: objects::Price,
        /// A whole number.
        get quantity: i64,
        /// A text.
        get subscription: &str,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get tax_rates: Vec<objects::TaxRate>,
    }
}

texts! {
    /// Delete subscription item payment behavior: one of some texts, or any other.
    DeleteSubscriptionItemPaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
}

texts! {
    /// Delete subscription item proration behavior: one of some texts, or any other.
    DeleteSubscriptionItemProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

params! {
    /// Delete subscription item query, as it is sent.
    options DeleteSubscriptionItemQuery {
        /// Yes or no.
        set clear_usage: bool,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
    }
}

params! {
    /// Update subscription item, as it is sent.
    options UpdateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        /// A list, each [`UpdateSubscriptionItemDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionItemDiscount,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// Yes or no.
        set off_session: bool,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionItemPriceData`].
        set price_data: UpdateSubscriptionItemPriceData,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
        /// A whole number.
        set quantity: i64,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

params! {
    /// List subscription items query, as it is sent.
    required ListSubscriptionItemsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// A text.
        set subscription: String,
    }
}

impl ListSubscriptionItemsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Fields::new()).subscription(subscription)
    }
}

params! {
    /// Create subscription item, as it is sent.
    required CreateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        /// A list, each [`UpdateSubscriptionItemDiscount`].
        list discounts or unset_discounts: UpdateSubscriptionItemDiscount,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        /// A text.
        set plan: String,
        /// A text.
        set price: String,
        /// See [`UpdateSubscriptionItemPriceData`].
        set price_data: UpdateSubscriptionItemPriceData,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        /// A whole number, in seconds since 1970 (UTC).
        set proration_date: i64,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set subscription: String,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

impl CreateSubscriptionItem {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Fields::new()).subscription(subscription)
    }
}

object! {
    /// Subscription item billing thresholds, as it comes back: anything may be missing.
    part SubscriptionItemBillingThresholds(false) {
        /// A whole number.
        get usage_gte: i64,
    }
}

object! {
    /// Subscription item current trial, as it comes back: anything may be missing.
    part SubscriptionItemCurrentTrial(false) {
        /// A whole number.
        get end_date: i64,
        /// A whole number.
        get start_date: i64,
        /// A text.
        get trial_offer: &str,
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
    /// Update subscription item discount, as it is sent.
    group UpdateSubscriptionItemDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Update subscription item price data, as it is sent.
    required_group UpdateSubscriptionItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`UpdateSubscriptionItemPriceDataRecurring`].
        set recurring: UpdateSubscriptionItemPriceDataRecurring,
        /// See [`UpdateSubscriptionItemPriceDataTaxBehavior`].
        set tax_behavior: UpdateSubscriptionItemPriceDataTaxBehavior,
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
        recurring: impl Into<UpdateSubscriptionItemPriceDataRecurring>,
    ) -> Self {
        Self(Fields::new()).currency(currency).product(product).recurring(recurring)
    }
}

params! {
    /// Update subscription item price data recurring, as it is sent.
    required_group UpdateSubscriptionItemPriceDataRecurring {
        /// See [`UpdateSubscriptionItemPriceDataRecurringInterval`].
        set interval: UpdateSubscriptionItemPriceDataRecurringInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl UpdateSubscriptionItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<UpdateSubscriptionItemPriceDataRecurringInterval>) -> Self {
        Self(Fields::new()).interval(interval)
    }
}

texts! {
    /// Update subscription item price data tax behavior: one of some texts, or any other.
    UpdateSubscriptionItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

texts! {
    /// Update subscription item price data recurring interval: one of some texts, or any other.
    UpdateSubscriptionItemPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}
