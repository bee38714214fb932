//! Issuing disputes.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing disputes.
///
/// [The vendor's page](https://docs.stripe.com/api/issuing/disputes)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingDisputes {
    /// List issuing disputes.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/list)
    #[get("/issuing/disputes")]
    async fn list_issuing_disputes(
        &self,
        #[query(style = "indices")] query: &ListIssuingDisputesQuery,
    ) -> Result<Response<List<IssuingDispute>>, StripeError>;

    /// List issuing disputes, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/list)
    #[get("/issuing/disputes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_disputes_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingDisputesQuery,
    ) -> impl Stream<Item = Result<IssuingDispute, StripeError>> + Send;

    /// Create issuing dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/create)
    #[post("/issuing/disputes", idempotent = "Idempotency-Key")]
    async fn create_issuing_dispute(
        &self,
        #[form] body: &CreateIssuingDispute,
    ) -> Result<Response<IssuingDispute>, StripeError>;

    /// Retrieve issuing dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/retrieve)
    #[get("/issuing/disputes/{dispute}")]
    async fn retrieve_issuing_dispute(
        &self,
        dispute: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingDispute>, StripeError>;

    /// Update issuing dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/update)
    #[post("/issuing/disputes/{dispute}", idempotent = "Idempotency-Key")]
    async fn update_issuing_dispute(
        &self,
        dispute: &str,
        #[form] body: &UpdateIssuingDispute,
    ) -> Result<Response<IssuingDispute>, StripeError>;

    /// Submit issuing dispute.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/disputes/submit)
    #[post("/issuing/disputes/{dispute}/submit", idempotent = "Idempotency-Key")]
    async fn submit_issuing_dispute(
        &self,
        dispute: &str,
        #[form] body: &SubmitIssuingDispute,
    ) -> Result<Response<IssuingDispute>, StripeError>;
}
