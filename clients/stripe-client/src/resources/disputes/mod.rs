//! Disputes.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Disputes.
///
/// [The vendor's page](https://docs.stripe.com/api/disputes)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Disputes {
    /// List disputes.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/disputes/list)
    #[get("/disputes")]
    async fn list_disputes(
        &self,
        #[query(style = "indices")] query: &ListDisputesQuery,
    ) -> Result<Response<List<Dispute>>, StripeError>;

    /// List disputes, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/disputes/list)
    #[get("/disputes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_disputes_stream(
        &self,
        #[query(style = "indices")] query: &ListDisputesQuery,
    ) -> impl Stream<Item = Result<Dispute, StripeError>> + Send;

    /// Retrieve dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/disputes/retrieve)
    #[get("/disputes/{dispute}")]
    async fn retrieve_dispute(
        &self,
        dispute: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Dispute>, StripeError>;

    /// Update dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/disputes/update)
    #[post("/disputes/{dispute}", idempotent = "Idempotency-Key")]
    async fn update_dispute(
        &self,
        dispute: &str,
        #[form] body: &UpdateDispute,
    ) -> Result<Response<Dispute>, StripeError>;

    /// Close dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/disputes/close)
    #[post("/disputes/{dispute}/close", idempotent = "Idempotency-Key")]
    async fn close_dispute(
        &self,
        dispute: &str,
        #[form] body: &CloseDispute,
    ) -> Result<Response<Dispute>, StripeError>;
}
