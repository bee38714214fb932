//! What goes into and comes out of [`PromotionCodes`](super::PromotionCodes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Promotion code, as it comes back: anything may be missing.
    answer PromotionCode(true) {
        /// Yes or no.
        get active: bool,
        /// A text.
        get code: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A whole number.
        get max_redemptions: i64,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`PromotionCodePromotion`].
        get promotion: PromotionCodePromotion,
        /// See [`PromotionCodeRestrictions`].
        get restrictions: PromotionCodeRestrictions,
        /// A whole number.
        get times_redeemed: i64,
    }
}

any_of! {
    /// List promotion codes created: one of several things.
    ListPromotionCodesCreated {
        Integer(i64),
        Object(ListPromotionCodesCreatedValue),
    }
}

params! {
    /// List promotion codes query, as it is sent.
    options ListPromotionCodesQuery {
        /// Yes or no.
        set active: bool,
        /// A text.
        set code: String,
        /// A text.
        set coupon: String,
        /// See [`ListPromotionCodesCreated`].
        set created: ListPromotionCodesCreated,
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
        set starting_after: String,
    }
}

params! {
    /// Create promotion code, as it is sent.
    required CreatePromotionCode {
        /// Yes or no.
        set active: bool,
        /// A text.
        set code: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A whole number.
        set max_redemptions: i64,
        /// Values by name.
        entry metadata: String,
        /// See [`CreatePromotionCodePromotion`].
        set promotion: CreatePromotionCodePromotion,
        /// See [`CreatePromotionCodeRestrictions`].
        set restrictions: CreatePromotionCodeRestrictions,
    }
}

impl CreatePromotionCode {
    /// With what must be there.
    #[must_use]
    pub fn new(promotion: impl Into<CreatePromotionCodePromotion>) -> Self {
        Self(Fields::new()).promotion(promotion)
    }
}

params! {
    /// Update promotion code, as it is sent.
    options UpdatePromotionCode {
        /// Yes or no.
        set active: bool,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdatePromotionCodeRestrictions`].
        set restrictions: UpdatePromotionCodeRestrictions,
    }
}

object! {
    /// Promotion code promotion, as it comes back: anything may be missing.
    part PromotionCodePromotion(false) {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        get coupon: Expandable<objects::Coupon>,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Promotion code restrictions, as it comes back: anything may be missing.
    part PromotionCodeRestrictions(false) {
        /// Values by name, each [`PromotionCodeRestrictionsCurrencyOptionsValue`].
        get currency_options: BTreeMap<&str, PromotionCodeRestrictionsCurrencyOptionsValue>,
        /// Yes or no.
        get first_time_transaction: bool,
        /// A whole number, in the smallest unit of the currency.
        get minimum_amount: i64,
        /// A text.
        get minimum_amount_currency: &str,
    }
}

params! {
    /// List promotion codes created value, as it is sent.
    group ListPromotionCodesCreatedValue {
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
    /// Create promotion code promotion, as it is sent.
    required_group CreatePromotionCodePromotion {
        /// A text.
        set coupon: String,
        /// See [`CreatePromotionCodePromotionType`].
        set r#type = "type": CreatePromotionCodePromotionType,
    }
}

impl CreatePromotionCodePromotion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePromotionCodePromotionType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create promotion code restrictions, as it is sent.
    group CreatePromotionCodeRestrictions {
        /// Values by name, each [`CreatePromotionCodeRestrictionsCurrencyOptionsValue`].
        entry currency_options: CreatePromotionCodeRestrictionsCurrencyOptionsValue,
        /// Yes or no.
        set first_time_transaction: bool,
        /// A whole number, in the smallest unit of the currency.
        set minimum_amount: i64,
        /// A text.
        set minimum_amount_currency: String,
    }
}

params! {
    /// Update promotion code restrictions, as it is sent.
    group UpdatePromotionCodeRestrictions {
        /// Values by name, each [`CreatePromotionCodeRestrictionsCurrencyOptionsValue`].
        entry currency_options: CreatePromotionCodeRestrictionsCurrencyOptionsValue,
    }
}

object! {
    /// Promotion code restrictions currency options value, as it comes back: anything may be missing.
    part PromotionCodeRestrictionsCurrencyOptionsValue(false) {
        /// A whole number, in the smallest unit of the currency.
        get minimum_amount: i64,
    }
}

texts! {
    /// Create promotion code promotion type: one of some texts, or any other.
    CreatePromotionCodePromotionType {
        Coupon = "coupon",
    }
}

params! {
    /// Create promotion code restrictions currency options value, as it is sent.
    group CreatePromotionCodeRestrictionsCurrencyOptionsValue {
        /// A whole number, in the smallest unit of the currency.
        set minimum_amount: i64,
    }
}
