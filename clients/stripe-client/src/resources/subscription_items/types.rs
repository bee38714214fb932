//! What goes into and comes out of [`SubscriptionItems`](super::SubscriptionItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Subscription item, as it comes back: anything may be missing.
    answer SubscriptionItem {
        /// A whole number.
        pub billed_until: Option<i64>,
        /// See [`SubscriptionItemBillingThresholds`].
        pub billing_thresholds: Option<SubscriptionItemBillingThresholds>,
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub current_period_end: Option<i64>,
        /// A whole number.
        pub current_period_start: Option<i64>,
        /// See [`SubscriptionItemCurrentTrial`].
        pub current_trial: Option<SubscriptionItemCurrentTrial>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A text.
        pub id: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`Plan`](objects::Plan).
        pub plan: Option<Box<objects::Plan>>,
        /// See [`Price`](objects::Price).
        pub price: Option<Box<objects::Price>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub subscription: Option<String>,
        /// A list.
        pub tax_rates: Option<Vec<objects::TaxRate>>,
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

record! {
    /// Delete subscription item query, as it is sent.
    options DeleteSubscriptionItemQuery {
        /// Yes or no.
        pub clear_usage: Option<bool>,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        pub payment_behavior: Option<DeleteSubscriptionItemPaymentBehavior>,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        pub proration_behavior: Option<DeleteSubscriptionItemProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
    }
}

setters! {
    DeleteSubscriptionItemQuery {
        set clear_usage: bool,
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        set proration_date: i64,
    }
}

record! {
    /// Update subscription item, as it is sent.
    options UpdateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionItemBillingThresholds>>,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        pub current_trial: Option<UpdateSubscriptionItemCurrentTrial>,
        /// A list, each [`UpdateSubscriptionItemDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionItemDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// Yes or no.
        pub off_session: Option<bool>,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        pub payment_behavior: Option<DeleteSubscriptionItemPaymentBehavior>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionItemPriceData`].
        pub price_data: Option<Box<UpdateSubscriptionItemPriceData>>,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        pub proration_behavior: Option<DeleteSubscriptionItemProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateSubscriptionItem {
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        list discounts or unset_discounts: UpdateSubscriptionItemDiscount,
        list expand: String,
        entry metadata or unset_metadata: String,
        set off_session: bool,
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        set plan: String,
        set price: String,
        set price_data: Box<UpdateSubscriptionItemPriceData>,
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        set proration_date: i64,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// List subscription items query, as it is sent.
    request ListSubscriptionItemsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub subscription: String,
    }
}

impl ListSubscriptionItemsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self { subscription: subscription.into(), ..Slot::blank() }
    }
}

setters! {
    ListSubscriptionItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create subscription item, as it is sent.
    request CreateSubscriptionItem {
        /// See [`UpdateSubscriptionItemBillingThresholds`].
        pub billing_thresholds: Option<OrUnset<UpdateSubscriptionItemBillingThresholds>>,
        /// See [`UpdateSubscriptionItemCurrentTrial`].
        pub current_trial: Option<UpdateSubscriptionItemCurrentTrial>,
        /// A list, each [`UpdateSubscriptionItemDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateSubscriptionItemDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`DeleteSubscriptionItemPaymentBehavior`].
        pub payment_behavior: Option<DeleteSubscriptionItemPaymentBehavior>,
        /// A text.
        pub plan: Option<String>,
        /// A text.
        pub price: Option<String>,
        /// See [`UpdateSubscriptionItemPriceData`].
        pub price_data: Option<Box<UpdateSubscriptionItemPriceData>>,
        /// See [`DeleteSubscriptionItemProrationBehavior`].
        pub proration_behavior: Option<DeleteSubscriptionItemProrationBehavior>,
        /// A whole number.
        pub proration_date: Option<i64>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub subscription: String,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

impl CreateSubscriptionItem {
    /// With what must be there.
    #[must_use]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self { subscription: subscription.into(), ..Slot::blank() }
    }
}

setters! {
    CreateSubscriptionItem {
        set billing_thresholds or unset_billing_thresholds: UpdateSubscriptionItemBillingThresholds,
        set current_trial: UpdateSubscriptionItemCurrentTrial,
        list discounts or unset_discounts: UpdateSubscriptionItemDiscount,
        list expand: String,
        entry metadata: String,
        set payment_behavior: DeleteSubscriptionItemPaymentBehavior,
        set plan: String,
        set price: String,
        set price_data: Box<UpdateSubscriptionItemPriceData>,
        set proration_behavior: DeleteSubscriptionItemProrationBehavior,
        set proration_date: i64,
        set quantity: i64,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Subscription item billing thresholds, as it comes back: anything may be missing.
    answer SubscriptionItemBillingThresholds {
        /// A whole number.
        pub usage_gte: Option<i64>,
    }
}

record! {
    /// Subscription item current trial, as it comes back: anything may be missing.
    answer SubscriptionItemCurrentTrial {
        /// A whole number.
        pub end_date: Option<i64>,
        /// A whole number.
        pub start_date: Option<i64>,
        /// A text.
        pub trial_offer: Option<String>,
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
    /// Update subscription item discount, as it is sent.
    options UpdateSubscriptionItemDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    UpdateSubscriptionItemDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Update subscription item price data, as it is sent.
    request UpdateSubscriptionItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`UpdateSubscriptionItemPriceDataRecurring`].
        pub recurring: UpdateSubscriptionItemPriceDataRecurring,
        /// See [`UpdateSubscriptionItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<UpdateSubscriptionItemPriceDataTaxBehavior>,
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
        recurring: impl Into<UpdateSubscriptionItemPriceDataRecurring>,
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
        set tax_behavior: UpdateSubscriptionItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update subscription item price data recurring, as it is sent.
    request UpdateSubscriptionItemPriceDataRecurring {
        /// See [`UpdateSubscriptionItemPriceDataRecurringInterval`].
        pub interval: UpdateSubscriptionItemPriceDataRecurringInterval,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl UpdateSubscriptionItemPriceDataRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(interval: impl Into<UpdateSubscriptionItemPriceDataRecurringInterval>) -> Self {
        Self { interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateSubscriptionItemPriceDataRecurring {
        set interval_count: i64,
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
