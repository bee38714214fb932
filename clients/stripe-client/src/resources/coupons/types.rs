//! What goes into and comes out of [`Coupons`](super::Coupons).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Coupon, as it comes back: anything may be missing.
    answer Coupon(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount_off: i64,
        /// See [`CouponAppliesTo`].
        get applies_to: CouponAppliesTo,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// Values by name, each [`CouponCurrencyOptionsValue`].
        get currency_options: BTreeMap<&str, CouponCurrencyOptionsValue>,
        /// Yes or no.
        get deleted: bool,
        /// See [`CouponDuration`].
        get duration: CouponDuration,
        /// A whole number.
        get duration_in_months: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A whole number.
        get max_redemptions: i64,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A number.
        get percent_off: f64,
        /// A whole number, in seconds since 1970 (UTC).
        get redeem_by: i64,
        /// A whole number.
        get times_redeemed: i64,
        /// Yes or no.
        get valid: bool,
    }
}

object! {
    /// Discount, as it comes back: anything may be missing.
    answer Discount(true) {
        /// A text.
        get checkout_session: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// Yes or no.
        get deleted: bool,
        /// A whole number.
        get end: i64,
        /// A text.
        always id: &str,
        /// A text.
        get invoice: &str,
        /// A text.
        get invoice_item: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`PromotionCode`](objects::PromotionCode) where it is expanded.
        get promotion_code: Expandable<objects::PromotionCode>,
        /// See [`DiscountSource`].
        get source: DiscountSource,
        /// A whole number.
        get start: i64,
        /// A text.
        get subscription: &str,
        /// A text.
        get subscription_item: &str,
    }
}

params! {
    /// Update coupon, as it is sent.
    options UpdateCoupon {
        /// Values by name, each [`UpdateCouponCurrencyOptionsValue`].
        entry currency_options: UpdateCouponCurrencyOptionsValue,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
    }
}

any_of! {
    /// List coupons created: one of several things.
    ListCouponsCreated {
        Integer(i64),
        Object(ListCouponsCreatedValue),
    }
}

params! {
    /// List coupons query, as it is sent.
    options ListCouponsQuery {
        /// See [`ListCouponsCreated`].
        set created: ListCouponsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create coupon, as it is sent.
    options CreateCoupon {
        /// A whole number, in the smallest unit of the currency.
        set amount_off: i64,
        /// See [`CreateCouponAppliesTo`].
        set applies_to: CreateCouponAppliesTo,
        /// A text.
        set currency: String,
        /// Values by name, each [`UpdateCouponCurrencyOptionsValue`].
        entry currency_options: UpdateCouponCurrencyOptionsValue,
        /// See [`CouponDuration`].
        set duration: CouponDuration,
        /// A whole number.
        set duration_in_months: i64,
        /// A list.
        list expand: String,
        /// A text.
        set id: String,
        /// A whole number.
        set max_redemptions: i64,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
        /// A number.
        set percent_off: f64,
        /// A whole number, in seconds since 1970 (UTC).
        set redeem_by: i64,
    }
}

object! {
    /// Coupon applies to, as it comes back: anything may be missing.
    part CouponAppliesTo(false) {
        /// A list.
        get products: Vec<&str>,
    }
}

object! {
    /// Coupon currency options value, as it comes back: anything may be missing.
    part CouponCurrencyOptionsValue(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_off: i64,
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

object! {
    /// Discount source, as it comes back: anything may be missing.
    part DiscountSource(false) {
        /// An id, or the [`Coupon`] where it is expanded.
        get coupon: Expandable<Coupon>,
        /// A text.
        get r#type = "type": &str,
    }
}

params! {
    /// Update coupon currency options value, as it is sent.
    required_group UpdateCouponCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set amount_off: i64,
    }
}

impl UpdateCouponCurrencyOptionsValue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount_off: impl Into<i64>) -> Self {
        Self(Fields::new()).amount_off(amount_off)
    }
}

params! {
    /// List coupons created value, as it is sent.
    group ListCouponsCreatedValue {
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
    /// Create coupon applies to, as it is sent.
    group CreateCouponAppliesTo {
        /// A list.
        list products: String,
    }
}
