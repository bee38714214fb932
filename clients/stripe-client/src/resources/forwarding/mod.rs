//! Forwarding.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Forwarding.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Forwarding {
    /// List forwarding requests.
    ///
    /// Answered by `200`.
    #[get("/forwarding/requests")]
    async fn list_forwarding_requests(
        &self,
        #[query(style = "indices")] query: &ListForwardingRequestsQuery,
    ) -> Result<Response<List<ForwardingRequest>>, StripeError>;

    /// List forwarding requests, with the items of all its pages.
    #[get("/forwarding/requests")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_forwarding_requests_stream(
        &self,
        #[query(style = "indices")] query: &ListForwardingRequestsQuery,
    ) -> impl Stream<Item = Result<ForwardingRequest, StripeError>> + Send;

    /// Create forwarding request.
    ///
    /// Answered by `200`.
    #[post("/forwarding/requests", idempotent = "Idempotency-Key")]
    async fn create_forwarding_request(
        &self,
        #[form] body: &CreateForwardingRequest,
    ) -> Result<Response<ForwardingRequest>, StripeError>;

    /// Retrieve forwarding request.
    ///
    /// Answered by `200`.
    #[get("/forwarding/requests/{id}")]
    async fn retrieve_forwarding_request(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ForwardingRequest>, StripeError>;
}
