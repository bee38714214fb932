//! What goes into and comes out of [`PromotionCodes`](super::PromotionCodes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Promotion code, as it comes back: anything may be missing.
    answer PromotionCode {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub code: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A whole number.
        pub max_redemptions: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`PromotionCodePromotion`].
        pub promotion: Option<PromotionCodePromotion>,
        /// See [`PromotionCodeRestrictions`].
        pub restrictions: Option<PromotionCodeRestrictions>,
        /// A whole number.
        pub times_redeemed: Option<i64>,
    }
}

choice! {
    /// List promotion codes created: one of several things, or any other.
    ListPromotionCodesCreated {
        Integer(i64) if Value::is_i64,
        ListPromotionCodesCreatedValue(ListPromotionCodesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListPromotionCodesCreated {
        Integer(i64),
        ListPromotionCodesCreatedValue(ListPromotionCodesCreatedValue),
    }
}

record! {
    /// List promotion codes query, as it is sent.
    options ListPromotionCodesQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub code: Option<String>,
        /// A text.
        pub coupon: Option<String>,
        /// See [`ListPromotionCodesCreated`].
        pub created: Option<ListPromotionCodesCreated>,
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
        pub starting_after: Option<String>,
    }
}

setters! {
    ListPromotionCodesQuery {
        set active: bool,
        set code: String,
        set coupon: String,
        set created: ListPromotionCodesCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create promotion code, as it is sent.
    request CreatePromotionCode {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub code: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A whole number.
        pub max_redemptions: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreatePromotionCodePromotion`].
        pub promotion: CreatePromotionCodePromotion,
        /// See [`CreatePromotionCodeRestrictions`].
        pub restrictions: Option<CreatePromotionCodeRestrictions>,
    }
}

impl CreatePromotionCode {
    /// With what must be there.
    #[must_use]
    pub fn new(promotion: impl Into<CreatePromotionCodePromotion>) -> Self {
        Self { promotion: promotion.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePromotionCode {
        set active: bool,
        set code: String,
        set customer: String,
        set customer_account: String,
        list expand: String,
        set expires_at: i64,
        set max_redemptions: i64,
        entry metadata: String,
        set restrictions: CreatePromotionCodeRestrictions,
    }
}

record! {
    /// Update promotion code, as it is sent.
    options UpdatePromotionCode {
        /// Yes or no.
        pub active: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdatePromotionCodeRestrictions`].
        pub restrictions: Option<UpdatePromotionCodeRestrictions>,
    }
}

setters! {
    UpdatePromotionCode {
        set active: bool,
        list expand: String,
        entry metadata or unset_metadata: String,
        set restrictions: UpdatePromotionCodeRestrictions,
    }
}

record! {
    /// Promotion code promotion, as it comes back: anything may be missing.
    answer PromotionCodePromotion {
        /// An id, or the [`Coupon`](objects::Coupon) where it is expanded.
        pub coupon: Option<Expandable<objects::Coupon>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Promotion code restrictions, as it comes back: anything may be missing.
    answer PromotionCodeRestrictions {
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, PromotionCodeRestrictionsCurrencyOptionsValue>>,
        /// Yes or no.
        pub first_time_transaction: Option<bool>,
        /// A whole number.
        pub minimum_amount: Option<i64>,
        /// A text.
        pub minimum_amount_currency: Option<String>,
    }
}

record! {
    /// List promotion codes created value, as it is sent.
    options ListPromotionCodesCreatedValue {
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
    ListPromotionCodesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create promotion code promotion, as it is sent.
    request CreatePromotionCodePromotion {
        /// A text.
        pub coupon: Option<String>,
        /// See [`CreatePromotionCodePromotionType`].
        pub r#type: CreatePromotionCodePromotionType = "type",
    }
}

impl CreatePromotionCodePromotion {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreatePromotionCodePromotionType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreatePromotionCodePromotion {
        set coupon: String,
    }
}

record! {
    /// Create promotion code restrictions, as it is sent.
    options CreatePromotionCodeRestrictions {
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreatePromotionCodeRestrictionsCurrencyOptionsValue>>,
        /// Yes or no.
        pub first_time_transaction: Option<bool>,
        /// A whole number.
        pub minimum_amount: Option<i64>,
        /// A text.
        pub minimum_amount_currency: Option<String>,
    }
}

setters! {
    CreatePromotionCodeRestrictions {
        entry currency_options: CreatePromotionCodeRestrictionsCurrencyOptionsValue,
        set first_time_transaction: bool,
        set minimum_amount: i64,
        set minimum_amount_currency: String,
    }
}

record! {
    /// Update promotion code restrictions, as it is sent.
    options UpdatePromotionCodeRestrictions {
        /// Values by name.
        pub currency_options: Option<BTreeMap<String, CreatePromotionCodeRestrictionsCurrencyOptionsValue>>,
    }
}

setters! {
    UpdatePromotionCodeRestrictions {
        entry currency_options: CreatePromotionCodeRestrictionsCurrencyOptionsValue,
    }
}

record! {
    /// Promotion code restrictions currency options value, as it comes back: anything may be missing.
    answer PromotionCodeRestrictionsCurrencyOptionsValue {
        /// A whole number.
        pub minimum_amount: Option<i64>,
    }
}

texts! {
    /// Create promotion code promotion type: one of some texts, or any other.
    CreatePromotionCodePromotionType {
        Coupon = "coupon",
    }
}

record! {
    /// Create promotion code restrictions currency options value, as it is sent.
    options CreatePromotionCodeRestrictionsCurrencyOptionsValue {
        /// A whole number.
        pub minimum_amount: Option<i64>,
    }
}

setters! {
    CreatePromotionCodeRestrictionsCurrencyOptionsValue {
        set minimum_amount: i64,
    }
}
