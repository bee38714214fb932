//! Refunds.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Refunds.
///
/// [The vendor's page](https://docs.stripe.com/api/refunds)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Refunds {
    /// List refunds.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/list)
    #[get("/refunds")]
    async fn list_refunds(
        &self,
        #[query(style = "indices")] query: &ListRefundsQuery,
    ) -> Result<Response<List<Refund>>, StripeError>;

    /// List refunds, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/list)
    #[get("/refunds")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_refunds_stream(
        &self,
        #[query(style = "indices")] query: &ListRefundsQuery,
    ) -> impl Stream<Item = Result<Refund, StripeError>> + Send;

    /// Create refund.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/create)
    #[post("/refunds", idempotent = "Idempotency-Key")]
    async fn create_refund(&self, #[form] body: &CreateRefund) -> Result<Response<Refund>, StripeError>;

    /// Retrieve refund.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/retrieve)
    #[get("/refunds/{refund}")]
    async fn retrieve_refund(
        &self,
        refund: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Refund>, StripeError>;

    /// Update refund.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/update)
    #[post("/refunds/{refund}", idempotent = "Idempotency-Key")]
    async fn update_refund(
        &self,
        refund: &str,
        #[form] body: &UpdateRefund,
    ) -> Result<Response<Refund>, StripeError>;

    /// Cancel refund.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/refunds/cancel)
    #[post("/refunds/{refund}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_refund(
        &self,
        refund: &str,
        #[form] body: &CancelRefund,
    ) -> Result<Response<Refund>, StripeError>;
}
