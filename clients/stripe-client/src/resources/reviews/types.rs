//! What goes into and comes out of [`Reviews`](super::Reviews).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, any_of, object, params, texts};

object! {
    /// Review, as it comes back: anything may be missing.
    answer Review(true) {
        /// A text.
        get billing_zip: &str,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// See [`ReviewClosedReason`].
        get closed_reason: ReviewClosedReason,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// A text.
        get ip_address: &str,
        /// See [`ReviewIpAddressLocation`].
        get ip_address_location: ReviewIpAddressLocation,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// Yes or no.
        get open: bool,
        /// See [`ReviewOpenedReason`].
        get opened_reason: ReviewOpenedReason,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// A text.
        get reason: &str,
        /// See [`ReviewSession`].
        get session: ReviewSession,
    }
}

any_of! {
    /// List reviews created: one of several things.
    ListReviewsCreated {
        Integer(i64),
        Object(ListReviewsCreatedValue),
    }
}

params! {
    /// List reviews query, as it is sent.
    options ListReviewsQuery {
        /// See [`ListReviewsCreated`].
        set created: ListReviewsCreated,
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
    /// Approve review, as it is sent.
    options ApproveReview {
        /// A list.
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

object! {
    /// Review IP address location, as it comes back: anything may be missing.
    part ReviewIpAddressLocation(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A number.
        get latitude: f64,
        /// A number.
        get longitude: f64,
        /// A text.
        get region: &str,
    }
}

texts! {
    /// Review opened reason: one of some texts, or any other.
    ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}

object! {
    /// Review session, as it comes back: anything may be missing.
    part ReviewSession(false) {
        /// A text.
        get browser: &str,
        /// A text.
        get device: &str,
        /// A text.
        get platform: &str,
        /// A text.
        get version: &str,
    }
}

params! {
    /// List reviews created value, as it is sent.
    group ListReviewsCreatedValue {
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
