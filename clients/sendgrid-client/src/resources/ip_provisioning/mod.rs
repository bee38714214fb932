//! IP provisioning.
//!
//! Written by `ratelimit-codegen` from `tsg_ip_provisioning_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// IP provisioning.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait IpProvisioning {
    /// List account IPs.
    ///
    /// Answered by `200`.
    #[get("/partners/accounts/{account_id}/ips")]
    async fn list_account_ips(
        &self,
        account_id: &str,
        #[query] query: &ListAccountIpsQuery,
    ) -> Result<Response<ListAccountIpsResponse>, SendGridError>;

    /// Add account IPs.
    ///
    /// Answered by `201`.
    #[post("/partners/accounts/{account_id}/ips")]
    async fn add_account_ips(
        &self,
        account_id: &str,
        #[json] body: &AddAccountIps,
    ) -> Result<Response<AddAccountIpsResponse>, SendGridError>;

    /// Remove account IPs.
    ///
    /// Answered by `204`.
    #[delete("/partners/accounts/{account_id}/ips")]
    async fn remove_account_ips(
        &self,
        account_id: &str,
        #[json] body: &RemoveAccountIps,
    ) -> Result<Response<()>, SendGridError>;
}
