//! Reviews.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Reviews.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Reviews {
    /// List reviews.
    ///
    /// Answered by `200`.
    #[get("/reviews")]
    async fn list_reviews(
        &self,
        #[query(style = "indices")] query: &ListReviewsQuery,
    ) -> Result<Response<List<Review>>, StripeError>;

    /// List reviews, with the items of all its pages.
    #[get("/reviews")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_reviews_stream(
        &self,
        #[query(style = "indices")] query: &ListReviewsQuery,
    ) -> impl Stream<Item = Result<Review, StripeError>> + Send;

    /// Retrieve review.
    ///
    /// Answered by `200`.
    #[get("/reviews/{review}")]
    async fn retrieve_review(
        &self,
        review: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Review>, StripeError>;

    /// Approve review.
    ///
    /// Answered by `200`.
    #[post("/reviews/{review}/approve", idempotent = "Idempotency-Key")]
    async fn approve_review(
        &self,
        review: &str,
        #[form] body: &ApproveReview,
    ) -> Result<Response<Review>, StripeError>;
}
