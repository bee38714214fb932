//! What goes into and comes out of [`ProductCatalog`](super::ProductCatalog).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Product catalog trial offer, as it comes back: anything may be missing.
    answer ProductCatalogTrialOffer(true) {
        /// Yes or no.
        get active: bool,
        /// See [`ProductCatalogTrialOfferDuration`].
        get duration: ProductCatalogTrialOfferDuration,
        /// See [`ProductCatalogTrialOfferEndBehavior`].
        get end_behavior: ProductCatalogTrialOfferEndBehavior,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get nickname: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
    }
}

any_of! {
    /// List product catalog trial offers created: one of several things.
    ListProductCatalogTrialOffersCreated {
        Integer(i64),
        Object(ListProductCatalogTrialOffersCreatedValue),
    }
}

params! {
    /// List product catalog trial offers query, as it is sent.
    options ListProductCatalogTrialOffersQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListProductCatalogTrialOffersCreated`].
        set created: ListProductCatalogTrialOffersCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A list.
        list prices: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create product catalog trial offer, as it is sent.
    required CreateProductCatalogTrialOffer {
        /// Yes or no.
        set active: bool,
        /// See [`CreateProductCatalogTrialOfferDuration`].
        set duration: CreateProductCatalogTrialOfferDuration,
        /// See [`CreateProductCatalogTrialOfferEndBehavior`].
        set end_behavior: CreateProductCatalogTrialOfferEndBehavior,
        /// A list.
        list expand: String,
        /// A text.
        set nickname: String,
        /// A text.
        set price: String,
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
        Self(Fields::new()).duration(duration).end_behavior(end_behavior).price(price)
    }
}

params! {
    /// Update product catalog trial offer, as it is sent.
    options UpdateProductCatalogTrialOffer {
        /// Yes or no.
        set active: bool,
        /// A list.
        list expand: String,
    }
}

object! {
    /// Product catalog trial offer duration, as it comes back: anything may be missing.
    part ProductCatalogTrialOfferDuration(false) {
        /// See [`ProductCatalogTrialOfferDurationRelative`].
        get relative: ProductCatalogTrialOfferDurationRelative,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Product catalog trial offer end behavior, as it comes back: anything may be missing.
    part ProductCatalogTrialOfferEndBehavior(false) {
        /// See [`ProductCatalogTrialOfferEndBehaviorTransition`].
        get transition: ProductCatalogTrialOfferEndBehaviorTransition,
        /// A text.
        get r#type = "type": &str,
    }
}

params! {
    /// List product catalog trial offers created value, as it is sent.
    group ListProductCatalogTrialOffersCreatedValue {
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
    /// Create product catalog trial offer duration, as it is sent.
    required_group CreateProductCatalogTrialOfferDuration {
        /// See [`CreateProductCatalogTrialOfferDurationRelative`].
        set relative: CreateProductCatalogTrialOfferDurationRelative,
        /// See [`CreateProductCatalogTrialOfferDurationType`].
        set r#type = "type": CreateProductCatalogTrialOfferDurationType,
    }
}

impl CreateProductCatalogTrialOfferDuration {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateProductCatalogTrialOfferDurationType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create product catalog trial offer end behavior, as it is sent.
    required_group CreateProductCatalogTrialOfferEndBehavior {
        /// See [`CreateProductCatalogTrialOfferEndBehaviorTransition`].
        set transition: CreateProductCatalogTrialOfferEndBehaviorTransition,
    }
}

impl CreateProductCatalogTrialOfferEndBehavior {
    /// With what must be there.
    #[must_use]
    pub fn new(transition: impl Into<CreateProductCatalogTrialOfferEndBehaviorTransition>) -> Self {
        Self(Fields::new()).transition(transition)
    }
}

object! {
    /// Product catalog trial offer duration relative, as it comes back: anything may be missing.
    part ProductCatalogTrialOfferDurationRelative(false) {
        /// A whole number.
        get iterations: i64,
    }
}

object! {
    /// Product catalog trial offer end behavior transition, as it comes back: anything may be missing.
    part ProductCatalogTrialOfferEndBehaviorTransition(false) {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
    }
}

params! {
    /// Create product catalog trial offer duration relative, as it is sent.
    required_group CreateProductCatalogTrialOfferDurationRelative {
        /// A whole number.
        set iterations: i64,
    }
}

impl CreateProductCatalogTrialOfferDurationRelative {
    /// With what must be there.
    #[must_use]
    pub fn new(iterations: impl Into<i64>) -> Self {
        Self(Fields::new()).iterations(iterations)
    }
}

any_of! {
    /// Create product catalog trial offer duration type: one of several things.
    CreateProductCatalogTrialOfferDurationType {
        Word(CreateProductCatalogTrialOfferDurationTypeValue),
        Text(String),
    }
}

params! {
    /// Create product catalog trial offer end behavior transition, as it is sent.
    required_group CreateProductCatalogTrialOfferEndBehaviorTransition {
        /// A text.
        set price: String,
    }
}

impl CreateProductCatalogTrialOfferEndBehaviorTransition {
    /// With what must be there.
    #[must_use]
    pub fn new(price: impl Into<String>) -> Self {
        Self(Fields::new()).price(price)
    }
}

texts! {
    /// Create product catalog trial offer duration type value: one of some texts, or any other.
    CreateProductCatalogTrialOfferDurationTypeValue {
        Relative = "relative",
    }
}
