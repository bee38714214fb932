//! Webhook endpoints.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Webhook endpoints.
///
/// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait WebhookEndpoints {
    /// Delete webhook endpoint.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/delete)
    #[delete("/webhook_endpoints/{webhook_endpoint}")]
    async fn delete_webhook_endpoint(
        &self,
        webhook_endpoint: &str,
    ) -> Result<Response<WebhookEndpoint>, StripeError>;

    /// Retrieve webhook endpoint.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/retrieve)
    #[get("/webhook_endpoints/{webhook_endpoint}")]
    async fn retrieve_webhook_endpoint(
        &self,
        webhook_endpoint: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<WebhookEndpoint>, StripeError>;

    /// Update webhook endpoint.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/update)
    #[post("/webhook_endpoints/{webhook_endpoint}", idempotent = "Idempotency-Key")]
    async fn update_webhook_endpoint(
        &self,
        webhook_endpoint: &str,
        #[form] body: &UpdateWebhookEndpoint,
    ) -> Result<Response<WebhookEndpoint>, StripeError>;

    /// List webhook endpoints.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/list)
    #[get("/webhook_endpoints")]
    async fn list_webhook_endpoints(
        &self,
        #[query(style = "indices")] query: &ListWebhookEndpointsQuery,
    ) -> Result<Response<List<WebhookEndpoint>>, StripeError>;

    /// List webhook endpoints, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/list)
    #[get("/webhook_endpoints")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_webhook_endpoints_stream(
        &self,
        #[query(style = "indices")] query: &ListWebhookEndpointsQuery,
    ) -> impl Stream<Item = Result<WebhookEndpoint, StripeError>> + Send;

    /// Create webhook endpoint.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/webhook_endpoints/create)
    #[post("/webhook_endpoints", idempotent = "Idempotency-Key")]
    async fn create_webhook_endpoint(
        &self,
        #[form] body: &CreateWebhookEndpoint,
    ) -> Result<Response<WebhookEndpoint>, StripeError>;
}
