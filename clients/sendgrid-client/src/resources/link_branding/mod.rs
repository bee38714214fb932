//! Link branding.
//!
//! Written by `ratelimit-codegen` from `tsg_link_branding_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Link branding.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait LinkBranding {
    /// Create branded link.
    ///
    /// Answered by `201`.
    #[post("/whitelabel/links")]
    async fn create_branded_link(
        &self,
        #[json] body: &CreateBrandedLink,
    ) -> Result<Response<LinkBranding200>, SendGridError>;

    /// List branded link.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/links")]
    async fn list_branded_link(
        &self,
        #[query] query: &ListBrandedLinkQuery,
    ) -> Result<Response<Vec<LinkBranding200>>, SendGridError>;

    /// Get branded link.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/links/{id}")]
    async fn get_branded_link(&self, id: i64) -> Result<Response<LinkBranding200>, SendGridError>;

    /// Update branded link.
    ///
    /// Answered by `200`.
    #[patch("/whitelabel/links/{id}")]
    async fn update_branded_link(
        &self,
        id: i64,
        #[json] body: &UpdateBrandedLink,
    ) -> Result<Response<LinkBranding200>, SendGridError>;

    /// Delete branded link.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/links/{id}")]
    async fn delete_branded_link(&self, id: i64) -> Result<Response<()>, SendGridError>;

    /// Validate branded link.
    ///
    /// Answered by `200`.
    #[post("/whitelabel/links/{id}/validate")]
    async fn validate_branded_link(
        &self,
        id: i64,
    ) -> Result<Response<ValidateBrandedLinkResponse>, SendGridError>;

    /// Associate branded link with subuser.
    ///
    /// Answered by `200`.
    #[post("/whitelabel/links/{link_id}/subuser")]
    async fn associate_branded_link_with_subuser(
        &self,
        link_id: i64,
        #[json] body: &AssociateBrandedLinkWithSubuser,
    ) -> Result<Response<LinkBranding200>, SendGridError>;

    /// List default branded link.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/links/default")]
    async fn list_default_branded_link(
        &self,
        #[query] query: &ListDefaultBrandedLinkQuery,
    ) -> Result<Response<LinkBranding200>, SendGridError>;

    /// List subuser branded link.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/links/subuser")]
    async fn list_subuser_branded_link(
        &self,
        #[query] username: &str,
    ) -> Result<Response<LinkBranding200>, SendGridError>;

    /// Disassociate branded link from subuser.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/links/subuser")]
    async fn disassociate_branded_link_from_subuser(
        &self,
        #[query] username: &str,
    ) -> Result<Response<()>, SendGridError>;
}
