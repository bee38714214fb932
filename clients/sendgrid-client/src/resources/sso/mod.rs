//! SSO.
//!
//! Written by `ratelimit-codegen` from `tsg_sso_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// SSO.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait SingleSignOn {
    /// Create SSO certificate.
    ///
    /// Answered by `200`.
    #[post("/sso/certificates")]
    async fn create_sso_certificate(
        &self,
        #[json] body: &CreateSsoCertificate,
    ) -> Result<Response<SsoCertificateBody>, SendGridError>;

    /// Get SSO certificate.
    ///
    /// Answered by `200`.
    #[get("/sso/certificates/{cert_id}")]
    async fn get_sso_certificate(&self, cert_id: &str)
    -> Result<Response<SsoCertificateBody>, SendGridError>;

    /// Update SSO certificate.
    ///
    /// Answered by `200`.
    #[patch("/sso/certificates/{cert_id}")]
    async fn update_sso_certificate(
        &self,
        cert_id: &str,
        #[json] body: &UpdateSsoCertificate,
    ) -> Result<Response<SsoCertificateBody>, SendGridError>;

    /// Delete SSO certificate.
    ///
    /// Answered by `200`.
    #[delete("/sso/certificates/{cert_id}")]
    async fn delete_sso_certificate(
        &self,
        cert_id: &str,
    ) -> Result<Response<SsoCertificateBody>, SendGridError>;

    /// Create SSO integration.
    ///
    /// Answered by `200`.
    #[post("/sso/integrations")]
    async fn create_sso_integration(
        &self,
        #[json] body: &PostPatchIntegrationRequest,
    ) -> Result<Response<SsoIntegration>, SendGridError>;

    /// List SSO integration.
    ///
    /// Answered by `200`.
    #[get("/sso/integrations")]
    async fn list_sso_integration(
        &self,
        #[query] query: &ListSsoIntegrationQuery,
    ) -> Result<Response<Vec<SsoIntegration>>, SendGridError>;

    /// Get SSO integration.
    ///
    /// Answered by `200`.
    #[get("/sso/integrations/{id}")]
    async fn get_sso_integration(
        &self,
        id: &str,
        #[query] query: &GetSsoIntegrationQuery,
    ) -> Result<Response<SsoIntegration>, SendGridError>;

    /// Update SSO integration.
    ///
    /// Answered by `200`.
    #[patch("/sso/integrations/{id}")]
    async fn update_sso_integration(
        &self,
        id: &str,
        #[query] query: &UpdateSsoIntegrationQuery,
        #[json] body: &PostPatchIntegrationRequest,
    ) -> Result<Response<SsoIntegration>, SendGridError>;

    /// Delete SSO integration.
    ///
    /// Answered by `204`.
    #[delete("/sso/integrations/{id}")]
    async fn delete_sso_integration(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// List SSO integration certificate.
    ///
    /// Answered by `200`.
    #[get("/sso/integrations/{integration_id}/certificates")]
    async fn list_sso_integration_certificate(
        &self,
        integration_id: &str,
    ) -> Result<Response<Vec<SsoCertificateBody>>, SendGridError>;

    /// Create SSO teammate.
    ///
    /// Answered by `201`.
    #[post("/sso/teammates")]
    async fn create_sso_teammate(
        &self,
        #[json] body: &PostSsoTeammatesRequest,
    ) -> Result<Response<PostSsoTeammates201>, SendGridError>;

    /// Update SSO teammate.
    ///
    /// Answered by `200`.
    ///
    /// - `username`: an address of mail.
    #[patch("/sso/teammates/{username}")]
    async fn update_sso_teammate(
        &self,
        username: &str,
        #[json] body: &PatchSsoTeammatesRequest,
    ) -> Result<Response<PatchSsoTeammates200>, SendGridError>;
}
