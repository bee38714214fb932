//! Integrations.
//!
//! Written by `ratelimit-codegen` from `tsg_integrations_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Integrations.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Integrations {
    /// Get integrations by user.
    ///
    /// Answered by `200`.
    #[get("/marketing/integrations")]
    async fn get_integrations_by_user(
        &self,
    ) -> Result<Response<GetIntegrationsByUserResponse>, SendGridError>;

    /// Add integration.
    ///
    /// Answered by `201`.
    #[post("/marketing/integrations")]
    async fn add_integration(
        &self,
        #[json] body: &IntegrationInput,
    ) -> Result<Response<Integration>, SendGridError>;

    /// Delete integration.
    ///
    /// Answered by `204`.
    #[delete("/marketing/integrations")]
    async fn delete_integration(
        &self,
        #[query(style = "csv")] ids: &[String],
    ) -> Result<Response<()>, SendGridError>;

    /// Find integration by ID.
    ///
    /// Answered by `200`.
    #[get("/marketing/integrations/{id}")]
    async fn find_integration_by_id(&self, id: &str) -> Result<Response<Integration>, SendGridError>;

    /// Update integration.
    ///
    /// Answered by `200`.
    #[patch("/marketing/integrations/{id}")]
    async fn update_integration(
        &self,
        id: &str,
        #[json] body: &IntegrationPatch,
    ) -> Result<Response<Integration>, SendGridError>;
}
