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
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait Disputes {
    /// List disputes.
    ///
    /// Answered by `200`.
    #[get("/disputes")]
    async fn list_disputes(
        &self,
        #[query(style = "indices")] query: &ListDisputesQuery,
    ) -> Result<Response<List<Dispute>>, StripeError>;

    /// List disputes, with the items of all its pages.
    #[get("/disputes")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_disputes_stream(
        &self,
        #[query(style = "indices")] query: &ListDisputesQuery,
    ) -> impl Stream<Item = Result<Dispute, StripeError>> + Send;

    /// Retrieve dispute.
    ///
    /// Answered by `200`.
    #[get("/disputes/{dispute}")]
    async fn retrieve_dispute(
        &self,
        dispute: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Dispute>, StripeError>;

    /// Update dispute.
    ///
    /// Answered by `200`.
    #[post("/disputes/{dispute}", idempotent = "Idempotency-Key")]
    async fn update_dispute(
        &self,
        dispute: &str,
        #[form] body: &UpdateDispute,
    ) -> Result<Response<Dispute>, StripeError>;

    /// Close dispute.
    ///
    /// Answered by `200`.
    #[post("/disputes/{dispute}/close", idempotent = "Idempotency-Key")]
    async fn close_dispute(
        &self,
        dispute: &str,
        #[form] body: &CloseDispute,
    ) -> Result<Response<Dispute>, StripeError>;
}
