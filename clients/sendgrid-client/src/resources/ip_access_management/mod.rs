//! IP access management.
//!
//! Written by `ratelimit-codegen` from `tsg_ip_access_management_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// IP access management.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait IpAccessManagement {
    /// List access activity.
    ///
    /// Answered by `200`.
    #[get("/access_settings/activity")]
    async fn list_access_activity(
        &self,
        #[query] query: &ListAccessActivityQuery,
    ) -> Result<Response<ListAccessActivityResponse>, SendGridError>;

    /// Add IP to allow list.
    ///
    /// Answered by `201`.
    #[post("/access_settings/whitelist")]
    async fn add_ip_to_allow_list(
        &self,
        #[json] body: &AddIpToAllowList,
    ) -> Result<Response<IpAccessManagement2xx>, SendGridError>;

    /// List allowed IP.
    ///
    /// Answered by `200`.
    #[get("/access_settings/whitelist")]
    async fn list_allowed_ip(&self) -> Result<Response<IpAccessManagement2xx>, SendGridError>;

    /// Delete allowed IPs.
    ///
    /// Answered by `204`.
    #[delete("/access_settings/whitelist")]
    async fn delete_allowed_ips(
        &self,
        #[json] body: &DeleteAllowedIps,
    ) -> Result<Response<()>, SendGridError>;

    /// Get allowed IP.
    ///
    /// Answered by `200`.
    #[get("/access_settings/whitelist/{rule_id}")]
    async fn get_allowed_ip(&self, rule_id: &str) -> Result<Response<IpAccessManagement2xx>, SendGridError>;

    /// Delete allowed IP.
    ///
    /// Answered by `204`.
    #[delete("/access_settings/whitelist/{rule_id}")]
    async fn delete_allowed_ip(&self, rule_id: &str) -> Result<Response<()>, SendGridError>;
}
