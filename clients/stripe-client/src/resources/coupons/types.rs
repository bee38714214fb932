//! What goes into and comes out of [`Coupons`](super::Coupons).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Coupon, as it comes back: anything may be missing.
    answer Coupon {
        /// A whole number.
        pub amount_off: Option<i64>,
        /// See [`CouponAppliesTo`].
        pub applies_to: Option<CouponAppliesTo>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CouponCurrencyOptionsValue>>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// See [`CouponDuration`].
        pub duration: Option<CouponDuration>,
        /// A whole number.
        pub duration_in_months: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A whole number.
        pub max_redemptions: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A number.
        pub percent_off: Option<f64>,
        /// A whole number.
        pub redeem_by: Option<i64>,
        /// A whole number.
        pub times_redeemed: Option<i64>,
        /// Yes or no.
        pub valid: Option<bool>,
    }
}

record! {
    /// Discount, as it comes back: anything may be missing.
    answer Discount {
        /// A text.
        pub checkout_session: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A whole number.
        pub end: Option<i64>,
        /// A text.
        pub id: String,
        /// A text.
        pub invoice: Option<String>,
        /// A text.
        pub invoice_item: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        pub promotion_code: Option<Expandable<objects::PromotionCode>>,
        /// See [`DiscountSource`].
        pub source: Option<DiscountSource>,
        /// A whole number.
        pub start: Option<i64>,
        /// A text.
        pub subscription: Option<String>,
        /// A text.
        pub subscription_item: Option<String>,
    }
}

record! {
    /// Update coupon, as it is sent.
    options UpdateCoupon {
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, UpdateCouponCurrencyOptionsValue>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
    }
}

setters! {
    UpdateCoupon {
        entry currency_options: UpdateCouponCurrencyOptionsValue,
        list expand: String,
        entry metadata or unset_metadata: String,
        set name: String,
    }
}

choice! {
    /// List coupons created: one of several things, or any other.
    ListCouponsCreated {
        Integer(i64) if Value::is_i64,
        ListCouponsCreatedValue(ListCouponsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListCouponsCreated {
        Integer(i64),
        ListCouponsCreatedValue(ListCouponsCreatedValue),
    }
}

record! {
    /// List coupons query, as it is sent.
    options ListCouponsQuery {
        /// See [`ListCouponsCreated`].
        pub created: Option<ListCouponsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListCouponsQuery {
        set created: ListCouponsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create coupon, as it is sent.
    options CreateCoupon {
        /// A whole number.
        pub amount_off: Option<i64>,
        /// See [`CreateCouponAppliesTo`].
        pub applies_to: Option<CreateCouponAppliesTo>,
        /// A text.
        pub currency: Option<String>,
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, UpdateCouponCurrencyOptionsValue>>,
        /// See [`CouponDuration`].
        pub duration: Option<CouponDuration>,
        /// A whole number.
        pub duration_in_months: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub id: Option<String>,
        /// A whole number.
        pub max_redemptions: Option<i64>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
        /// A number.
        pub percent_off: Option<f64>,
        /// A whole number.
        pub redeem_by: Option<i64>,
    }
}

setters! {
    CreateCoupon {
        set amount_off: i64,
        set applies_to: CreateCouponAppliesTo,
        set currency: String,
        entry currency_options: UpdateCouponCurrencyOptionsValue,
        set duration: CouponDuration,
        set duration_in_months: i64,
        list expand: String,
        set id: String,
        set max_redemptions: i64,
        entry metadata or unset_metadata: String,
        set name: String,
        set percent_off: f64,
        set redeem_by: i64,
    }
}

record! {
    /// Coupon applies to, as it comes back: anything may be missing.
    answer CouponAppliesTo {
        /// A list.
        pub products: Option<Vec<String>>,
    }
}

record! {
    /// Coupon currency options value, as it comes back: anything may be missing.
    answer CouponCurrencyOptionsValue {
        /// A whole number.
        pub amount_off: Option<i64>,
    }
}

texts! {
    /// Coupon duration: one of some texts, or any other.
    CouponDuration {
        Forever = "forever",
        Once = "once",
        Repeating = "repeating",
    }
}

record! {
    /// Discount source, as it comes back: anything may be missing.
    answer DiscountSource {
        /// An id, or the [`Coupon`] where it is expanded.
        pub coupon: Option<Expandable<Coupon>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Update coupon currency options value, as it is sent.
    request UpdateCouponCurrencyOptionsValue {
        /// A whole number.
        pub amount_off: i64,
    }
}

impl UpdateCouponCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount_off: impl Into<i64>) -> Self {
        Self { amount_off: amount_off.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateCouponCurrencyOptionsValue {
    }
}

record! {
    /// List coupons created value, as it is sent.
    options ListCouponsCreatedValue {
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
    ListCouponsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create coupon applies to, as it is sent.
    options CreateCouponAppliesTo {
        /// A list.
        pub products: Option<Vec<String>>,
    }
}

setters! {
    CreateCouponAppliesTo {
        list products: String,
    }
}
