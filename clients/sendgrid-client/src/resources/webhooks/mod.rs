//! Webhooks.
//!
//! Written by `ratelimit-codegen` from `tsg_webhooks_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Webhooks.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Webhooks {
    /// Create event webhook.
    ///
    /// Answered by `201`.
    #[post("/user/webhooks/event/settings")]
    async fn create_event_webhook(
        &self,
        #[json] body: &EventWebhookRequest,
    ) -> Result<Response<EventWebhookUnsignedResponse>, SendGridError>;

    /// List event webhook.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/event/settings/all")]
    async fn list_event_webhook(
        &self,
        #[query] query: &ListEventWebhookQuery,
    ) -> Result<Response<EventWebhookAllResponse>, SendGridError>;

    /// Get signed event webhook.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/event/settings/signed/{id}")]
    async fn get_signed_event_webhook(
        &self,
        id: &str,
    ) -> Result<Response<GetSignedEventWebhookResponse>, SendGridError>;

    /// Update signed event webhook.
    ///
    /// Answered by `200`.
    #[patch("/user/webhooks/event/settings/signed/{id}")]
    async fn update_signed_event_webhook(
        &self,
        id: &str,
        #[json] body: &UpdateSignedEventWebhook,
    ) -> Result<Response<UpdateSignedEventWebhookResponse>, SendGridError>;

    /// Test event webhook.
    ///
    /// Answered by `204`.
    #[post("/user/webhooks/event/test")]
    async fn test_event_webhook(
        &self,
        #[json] body: &EventWebhookTestRequest,
    ) -> Result<Response<()>, SendGridError>;

    /// Get event webhook.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/event/settings/{id}")]
    async fn get_event_webhook(
        &self,
        id: &str,
        #[query] query: &GetEventWebhookQuery,
    ) -> Result<Response<EventWebhookNoDatesResponse>, SendGridError>;

    /// Update event webhook.
    ///
    /// Answered by `200`.
    #[patch("/user/webhooks/event/settings/{id}")]
    async fn update_event_webhook(
        &self,
        id: &str,
        #[query] query: &UpdateEventWebhookQuery,
        #[json] body: &EventWebhookRequest,
    ) -> Result<Response<EventWebhookUnsignedResponse>, SendGridError>;

    /// Delete event webhook.
    ///
    /// Answered by `204`.
    #[delete("/user/webhooks/event/settings/{id}")]
    async fn delete_event_webhook(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// List parse setting.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/parse/settings")]
    async fn list_parse_setting(&self) -> Result<Response<ListParseSettingResponse>, SendGridError>;

    /// Create parse setting.
    ///
    /// Answered by `201`.
    #[post("/user/webhooks/parse/settings")]
    async fn create_parse_setting(
        &self,
        #[json] body: &ParseSettingInput,
    ) -> Result<Response<ParseSetting>, SendGridError>;

    /// Get parse setting.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/parse/settings/{hostname}")]
    async fn get_parse_setting(&self, hostname: &str) -> Result<Response<ParseSetting>, SendGridError>;

    /// Update parse setting.
    ///
    /// Answered by `200`.
    #[patch("/user/webhooks/parse/settings/{hostname}")]
    async fn update_parse_setting(
        &self,
        hostname: &str,
        #[json] body: &ParseSettingInput,
    ) -> Result<Response<ParseSetting>, SendGridError>;

    /// Delete parse setting.
    ///
    /// Answered by `204`.
    #[delete("/user/webhooks/parse/settings/{hostname}")]
    async fn delete_parse_setting(&self, hostname: &str) -> Result<Response<()>, SendGridError>;

    /// List parse static.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/parse/stats")]
    async fn list_parse_static(
        &self,
        #[query] query: &ListParseStaticQuery,
    ) -> Result<Response<Vec<ListParseStaticResponseItem>>, SendGridError>;

    /// Create security policy.
    ///
    /// Answered by `201`.
    #[post("/user/webhooks/security/policies")]
    async fn create_security_policy(
        &self,
        #[json] body: &CreateSecurityPolicy,
    ) -> Result<Response<CreateSecurityPolicyResponse>, SendGridError>;

    /// List all security policies.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/security/policies")]
    async fn list_all_security_policies(
        &self,
    ) -> Result<Response<ListAllSecurityPoliciesResponse>, SendGridError>;

    /// Update security policy.
    ///
    /// Answered by `200`.
    #[patch("/user/webhooks/security/policies/{id}")]
    async fn update_security_policy(
        &self,
        id: &str,
        #[json] body: &UpdateSecurityPolicy,
    ) -> Result<Response<UpdateSecurityPolicyResponse>, SendGridError>;

    /// Get security policy.
    ///
    /// Answered by `200`.
    #[get("/user/webhooks/security/policies/{id}")]
    async fn get_security_policy(
        &self,
        id: &str,
    ) -> Result<Response<GetSecurityPolicyResponse>, SendGridError>;

    /// Delete security policy.
    ///
    /// Answered by `200`.
    #[delete("/user/webhooks/security/policies/{id}")]
    async fn delete_security_policy(
        &self,
        id: &str,
        #[query] query: &DeleteSecurityPolicyQuery,
    ) -> Result<Response<DeleteSecurityPolicyResponse>, SendGridError>;
}
