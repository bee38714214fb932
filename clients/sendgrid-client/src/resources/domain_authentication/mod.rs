//! Domain authentication.
//!
//! Written by `ratelimit-codegen` from `tsg_domain_authentication_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Domain authentication.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait DomainAuthentication {
    /// Email DNS record.
    ///
    /// Answered by `204`.
    #[post("/whitelabel/dns/email")]
    async fn email_dns_record(&self, #[json] body: &EmailDnsRecord) -> Result<Response<()>, SendGridError>;

    /// List authenticated domain.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/domains")]
    async fn list_authenticated_domain(
        &self,
        #[query] query: &ListAuthenticatedDomainQuery,
    ) -> Result<Response<Vec<ListAuthenticatedDomainResponseItem>>, SendGridError>;

    /// List authenticated domain, with the items of all its pages.
    #[get("/whitelabel/domains")]
    #[paginate(offset = "offset")]
    fn list_authenticated_domain_stream(
        &self,
        #[query] query: &ListAuthenticatedDomainQuery,
    ) -> impl Stream<Item = Result<ListAuthenticatedDomainResponseItem, SendGridError>> + Send;

    /// Authenticate domain.
    ///
    /// Answered by `201`.
    #[post("/whitelabel/domains")]
    async fn authenticate_domain(
        &self,
        #[json] body: &AuthenticateDomain,
    ) -> Result<Response<AuthenticatedDomain>, SendGridError>;

    /// Get authenticated domain.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/domains/{domain_id}")]
    async fn get_authenticated_domain(
        &self,
        domain_id: &str,
    ) -> Result<Response<AuthenticatedDomain>, SendGridError>;

    /// Update authenticated domain.
    ///
    /// Answered by `200`.
    #[patch("/whitelabel/domains/{domain_id}")]
    async fn update_authenticated_domain(
        &self,
        domain_id: &str,
        #[json] body: &UpdateAuthenticatedDomain,
    ) -> Result<Response<Vec<ListAuthenticatedDomainResponseItem>>, SendGridError>;

    /// Delete authenticated domain.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/domains/{domain_id}")]
    async fn delete_authenticated_domain(&self, domain_id: &str) -> Result<Response<()>, SendGridError>;

    /// Associate subuser with domain.
    ///
    /// Answered by `201`.
    #[post("/whitelabel/domains/{domain_id}/subuser")]
    async fn associate_subuser_with_domain(
        &self,
        domain_id: i64,
        #[json] body: &AssociateSubuserWithDomain,
    ) -> Result<Response<AuthenticatedDomainSpf>, SendGridError>;

    /// Disassociate subuser from domain.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/domains/{domain_id}/subuser")]
    async fn disassociate_subuser_from_domain(
        &self,
        domain_id: i64,
        #[query] query: &DisassociateSubuserFromDomainQuery,
    ) -> Result<Response<()>, SendGridError>;

    /// Associate subuser with domain multiple.
    ///
    /// Answered by `201`.
    #[post("/whitelabel/domains/{domain_id}/subuser:add")]
    async fn associate_subuser_with_domain_multiple(
        &self,
        domain_id: i64,
        #[json] body: &AssociateSubuserWithDomainMultiple,
    ) -> Result<Response<AuthenticatedDomainSpf>, SendGridError>;

    /// Add IP to authenticated domain.
    ///
    /// Answered by `200`.
    #[post("/whitelabel/domains/{id}/ips")]
    async fn add_ip_to_authenticated_domain(
        &self,
        id: i64,
        #[json] body: &AddIpToAuthenticatedDomain,
    ) -> Result<Response<AuthenticatedDomainSpf>, SendGridError>;

    /// Delete IP from authenticated domain.
    ///
    /// Answered by `200`.
    #[delete("/whitelabel/domains/{id}/ips/{ip}")]
    async fn delete_ip_from_authenticated_domain(
        &self,
        id: i64,
        ip: &str,
    ) -> Result<Response<AuthenticatedDomainSpf>, SendGridError>;

    /// Validate authenticated domain.
    ///
    /// Answered by `200`.
    #[post("/whitelabel/domains/{id}/validate")]
    async fn validate_authenticated_domain(
        &self,
        id: i64,
    ) -> Result<Response<ValidateAuthenticatedDomainResponse>, SendGridError>;

    /// List default authenticated domain.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/domains/default")]
    async fn list_default_authenticated_domain(
        &self,
        #[query] query: &ListDefaultAuthenticatedDomainQuery,
    ) -> Result<Response<Vec<ListAuthenticatedDomainResponseItem>>, SendGridError>;

    /// List authenticated domain with user.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/domains/subuser")]
    async fn list_authenticated_domain_with_user(
        &self,
        #[query] username: &str,
    ) -> Result<Response<AuthenticatedDomainSpf>, SendGridError>;

    /// Disassociate authenticated domain from user.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/domains/subuser")]
    async fn disassociate_authenticated_domain_from_user(
        &self,
        #[query] query: &DisassociateAuthenticatedDomainFromUserQuery,
    ) -> Result<Response<()>, SendGridError>;

    /// List all authenticated domain with user.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/domains/subuser/all")]
    async fn list_all_authenticated_domain_with_user(
        &self,
        #[query] username: &str,
    ) -> Result<Response<Vec<ListAllAuthenticatedDomainWithUserResponseItem>>, SendGridError>;
}
