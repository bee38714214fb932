//! API keys.
//!
//! Written by `ratelimit-codegen` from `tsg_api_keys_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// API keys.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ApiKeys {
    /// Create API key.
    ///
    /// Answered by `201`.
    #[post("/api_keys")]
    async fn create_api_key(
        &self,
        #[json] body: &CreateApiKey,
    ) -> Result<Response<CreateApiKeyResponse>, SendGridError>;

    /// List API key.
    ///
    /// Answered by `200`.
    #[get("/api_keys")]
    async fn list_api_key(
        &self,
        #[query] query: &ListApiKeyQuery,
    ) -> Result<Response<ListApiKeyResponse>, SendGridError>;

    /// Get API key.
    ///
    /// Answered by `200`.
    #[get("/api_keys/{api_key_id}")]
    async fn get_api_key(&self, api_key_id: &str) -> Result<Response<GetApiKeyResponse>, SendGridError>;

    /// Update API key name.
    ///
    /// Answered by `200`.
    #[patch("/api_keys/{api_key_id}")]
    async fn update_api_key_name(
        &self,
        api_key_id: &str,
        #[json] body: &UpdateApiKeyName,
    ) -> Result<Response<ApiKeyResponse>, SendGridError>;

    /// Update API key.
    ///
    /// Answered by `200`.
    #[put("/api_keys/{api_key_id}")]
    async fn update_api_key(
        &self,
        api_key_id: &str,
        #[json] body: &UpdateApiKey,
    ) -> Result<Response<ApiKeyResponse>, SendGridError>;

    /// Delete API key.
    ///
    /// Answered by `204`.
    #[delete("/api_keys/{api_key_id}")]
    async fn delete_api_key(&self, api_key_id: &str) -> Result<Response<()>, SendGridError>;
}
