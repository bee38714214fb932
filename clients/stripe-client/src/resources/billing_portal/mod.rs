//! Billing portal.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Billing portal.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait BillingPortal {
    /// List billing portal configurations.
    ///
    /// Answered by `200`.
    #[get("/billing_portal/configurations")]
    async fn list_billing_portal_configurations(
        &self,
        #[query(style = "indices")] query: &ListBillingPortalConfigurationsQuery,
    ) -> Result<Response<List<BillingPortalConfiguration>>, StripeError>;

    /// List billing portal configurations, with the items of all its pages.
    #[get("/billing_portal/configurations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_portal_configurations_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingPortalConfigurationsQuery,
    ) -> impl Stream<Item = Result<BillingPortalConfiguration, StripeError>> + Send;

    /// Create billing portal configuration.
    ///
    /// Answered by `200`.
    #[post("/billing_portal/configurations", idempotent = "Idempotency-Key")]
    async fn create_billing_portal_configuration(
        &self,
        #[form] body: &CreateBillingPortalConfiguration,
    ) -> Result<Response<BillingPortalConfiguration>, StripeError>;

    /// Retrieve billing portal configuration.
    ///
    /// Answered by `200`.
    #[get("/billing_portal/configurations/{configuration}")]
    async fn retrieve_billing_portal_configuration(
        &self,
        configuration: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingPortalConfiguration>, StripeError>;

    /// Update billing portal configuration.
    ///
    /// Answered by `200`.
    #[post("/billing_portal/configurations/{configuration}", idempotent = "Idempotency-Key")]
    async fn update_billing_portal_configuration(
        &self,
        configuration: &str,
        #[form] body: &UpdateBillingPortalConfiguration,
    ) -> Result<Response<BillingPortalConfiguration>, StripeError>;

    /// Create billing portal session.
    ///
    /// Answered by `200`.
    #[post("/billing_portal/sessions", idempotent = "Idempotency-Key")]
    async fn create_billing_portal_session(
        &self,
        #[form] body: &CreateBillingPortalSession,
    ) -> Result<Response<BillingPortalSession>, StripeError>;
}
