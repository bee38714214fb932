//! What goes into and comes out of [`ProductCatalog`](super::ProductCatalog).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Product catalog trial offer, as it comes back: anything may be missing.
    answer ProductCatalogTrialOffer {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ProductCatalogTrialOfferDuration`].
        pub duration: Option<ProductCatalogTrialOfferDuration>,
        /// See [`ProductCatalogTrialOfferEndBehavior`].
        pub end_behavior: Option<ProductCatalogTrialOfferEndBehavior>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
    }
}

choice! {
    /// List product catalog trial offers created: one of several things, or any other.
    ListProductCatalogTrialOffersCreated {
        Integer(i64) if Value::is_i64,
        ListProductCatalogTrialOffersCreatedValue(ListProductCatalogTrialOffersCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListProductCatalogTrialOffersCreated {
        Integer(i64),
        ListProductCatalogTrialOffersCreatedValue(ListProductCatalogTrialOffersCreatedValue),
    }
}

record! {
    /// List product catalog trial offers query, as it is sent.
    options ListProductCatalogTrialOffersQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListProductCatalogTrialOffersCreated`].
        pub created: Option<ListProductCatalogTrialOffersCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A list.
        pub prices: Option<Vec<String>>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListProductCatalogTrialOffersQuery {
        set active: bool,
        set created: ListProductCatalogTrialOffersCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        list prices: String,
        set starting_after: String,
    }
}

record! {
    /// Create product catalog trial offer, as it is sent.
    request CreateProductCatalogTrialOffer {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`CreateProductCatalogTrialOfferDuration`].
        pub duration: CreateProductCatalogTrialOfferDuration,
        /// See [`CreateProductCatalogTrialOfferEndBehavior`].
        pub end_behavior: CreateProductCatalogTrialOfferEndBehavior,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub price: String,
    }
}

impl CreateProductCatalogTrialOffer {
    /// With what must be there.
    #[must_use]
    pub fn new(
        duration: impl Into<CreateProductCatalogTrialOfferDuration>,
        end_behavior: impl Into<CreateProductCatalogTrialOfferEndBehavior>,
        price: impl Into<String>,
    ) -> Self {
        Self {
            duration: duration.into(),
            end_behavior: end_behavior.into(),
            price: price.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateProductCatalogTrialOffer {
        set active: bool,
        list expand: String,
        set nickname: String,
    }
}

record! {
    /// Update product catalog trial offer, as it is sent.
    options UpdateProductCatalogTrialOffer {
        /// Yes or no.
        pub active: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    UpdateProductCatalogTrialOffer {
        set active: bool,
        list expand: String,
    }
}

record! {
    /// Product catalog trial offer duration, as it comes back: anything may be missing.
    answer ProductCatalogTrialOfferDuration {
        /// See [`ProductCatalogTrialOfferDurationRelative`].
        pub relative: Option<ProductCatalogTrialOfferDurationRelative>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Product catalog trial offer end behavior, as it comes back: anything may be missing.
    answer ProductCatalogTrialOfferEndBehavior {
        /// See [`ProductCatalogTrialOfferEndBehaviorTransition`].
        pub transition: Option<ProductCatalogTrialOfferEndBehaviorTransition>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// List product catalog trial offers created value, as it is sent.
    options ListProductCatalogTrialOffersCreatedValue {
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
    ListProductCatalogTrialOffersCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create product catalog trial offer duration, as it is sent.
    request CreateProductCatalogTrialOfferDuration {
        /// See [`CreateProductCatalogTrialOfferDurationRelative`].
        pub relative: Option<CreateProductCatalogTrialOfferDurationRelative>,
        /// See [`CreateProductCatalogTrialOfferDurationType`].
        pub r#type: CreateProductCatalogTrialOfferDurationType = "type",
    }
}

impl CreateProductCatalogTrialOfferDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateProductCatalogTrialOfferDurationType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductCatalogTrialOfferDuration {
        set relative: CreateProductCatalogTrialOfferDurationRelative,
    }
}

record! {
    /// Create product catalog trial offer end behavior, as it is sent.
    request CreateProductCatalogTrialOfferEndBehavior {
        /// See [`CreateProductCatalogTrialOfferEndBehaviorTransition`].
        pub transition: CreateProductCatalogTrialOfferEndBehaviorTransition,
    }
}

impl CreateProductCatalogTrialOfferEndBehavior {
    /// With what must be there.
    #[must_use]
    pub fn new(transition: impl Into<CreateProductCatalogTrialOfferEndBehaviorTransition>) -> Self {
        Self { transition: transition.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductCatalogTrialOfferEndBehavior {
    }
}

record! {
    /// Product catalog trial offer duration relative, as it comes back: anything may be missing.
    answer ProductCatalogTrialOfferDurationRelative {
        /// A whole number.
        pub iterations: Option<i64>,
    }
}

record! {
    /// Product catalog trial offer end behavior transition, as it comes back: anything may be missing.
    answer ProductCatalogTrialOfferEndBehaviorTransition {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
    }
}

record! {
    /// Create product catalog trial offer duration relative, as it is sent.
    request CreateProductCatalogTrialOfferDurationRelative {
        /// A whole number.
        pub iterations: i64,
    }
}

impl CreateProductCatalogTrialOfferDurationRelative {
    /// With what must be there.
    #[must_use]
    pub fn new(iterations: impl Into<i64>) -> Self {
        Self { iterations: iterations.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductCatalogTrialOfferDurationRelative {
    }
}

choice! {
    /// Create product catalog trial offer duration type: one of several things, or any other.
    CreateProductCatalogTrialOfferDurationType {
        CreateProductCatalogTrialOfferDurationTypeValue(CreateProductCatalogTrialOfferDurationTypeValue) if Value::is_string,
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateProductCatalogTrialOfferDurationType {
        CreateProductCatalogTrialOfferDurationTypeValue(CreateProductCatalogTrialOfferDurationTypeValue),
        Text(String),
    }
}

record! {
    /// Create product catalog trial offer end behavior transition, as it is sent.
    request CreateProductCatalogTrialOfferEndBehaviorTransition {
        /// A text.
        pub price: String,
    }
}

impl CreateProductCatalogTrialOfferEndBehaviorTransition {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>) -> Self {
        Self { price: price.into(), ..Slot::blank() }
    }
}

setters! {
    CreateProductCatalogTrialOfferEndBehaviorTransition {
    }
}

texts! {
    /// Create product catalog trial offer duration type value: one of some texts, or any other.
    CreateProductCatalogTrialOfferDurationTypeValue {
        Relative = "relative",
    }
}
