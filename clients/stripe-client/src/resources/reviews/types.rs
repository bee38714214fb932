//! What goes into and comes out of [`Reviews`](super::Reviews).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, choice, choice_from, has, record, setters, texts};

record! {
    /// Review, as it comes back: anything may be missing.
    answer Review {
        /// A text.
        pub billing_zip: Option<String>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// See [`ReviewClosedReason`].
        pub closed_reason: Option<ReviewClosedReason>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// A text.
        pub ip_address: Option<String>,
        /// See [`ReviewIpAddressLocation`].
        pub ip_address_location: Option<ReviewIpAddressLocation>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// Yes or no.
        pub open: Option<bool>,
        /// See [`ReviewOpenedReason`].
        pub opened_reason: Option<ReviewOpenedReason>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// A text.
        pub reason: Option<String>,
        /// See [`ReviewSession`].
        pub session: Option<ReviewSession>,
    }
}

choice! {
    /// List reviews created: one of several things, or any other.
    ListReviewsCreated {
        Integer(i64) if Value::is_i64,
        ListReviewsCreatedValue(ListReviewsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListReviewsCreated {
        Integer(i64),
        ListReviewsCreatedValue(ListReviewsCreatedValue),
    }
}

record! {
    /// List reviews query, as it is sent.
    options ListReviewsQuery {
        /// See [`ListReviewsCreated`].
        pub created: Option<ListReviewsCreated>,
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
    ListReviewsQuery {
        set created: ListReviewsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Approve review, as it is sent.
    options ApproveReview {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ApproveReview {
        list expand: String,
    }
}

texts! {
    /// Review closed reason: one of some texts, or any other.
    ReviewClosedReason {
        Acknowledged = "acknowledged",
        Approved = "approved",
        Canceled = "canceled",
        Disputed = "disputed",
        PaymentNeverSettled = "payment_never_settled",
        Redacted = "redacted",
        Refunded = "refunded",
        RefundedAsFraud = "refunded_as_fraud",
    }
}

record! {
    /// Review ip address location, as it comes back: anything may be missing.
    answer ReviewIpAddressLocation {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A number.
        pub latitude: Option<f64>,
        /// A number.
        pub longitude: Option<f64>,
        /// A text.
        pub region: Option<String>,
    }
}

texts! {
    /// Review opened reason: one of some texts, or any other.
    ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}

record! {
    /// Review session, as it comes back: anything may be missing.
    answer ReviewSession {
        /// A text.
        pub browser: Option<String>,
        /// A text.
        pub device: Option<String>,
        /// A text.
        pub platform: Option<String>,
        /// A text.
        pub version: Option<String>,
    }
}

record! {
    /// List reviews created value, as it is sent.
    options ListReviewsCreatedValue {
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
    ListReviewsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}
