//! IPs.
//!
//! Written by `ratelimit-codegen` from `tsg_ips_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// IPs.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Ips {
    /// Add IP.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/ips")]
    async fn add_ip_address(
        &self,
        #[json] body: &AddIpAddress,
    ) -> Result<Response<AddIpAddressResponse>, SendGridError>;

    /// List IP.
    ///
    /// Answered by `200`.
    #[get("/ips")]
    async fn list_ip_address(
        &self,
        #[query] query: &ListIpAddressQuery,
    ) -> Result<Response<Vec<ListIpAddressResponseItem>>, SendGridError>;

    /// List IP, with the items of all its pages.
    #[get("/ips")]
    #[paginate(offset = "offset")]
    fn list_ip_address_stream(
        &self,
        #[query] query: &ListIpAddressQuery,
    ) -> impl Stream<Item = Result<ListIpAddressResponseItem, SendGridError>> + Send;

    /// Get IP.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/ips/{ip_address}")]
    async fn get_ip_address(&self, ip_address: &str)
    -> Result<Response<GetIpAddressResponse>, SendGridError>;

    /// List assigned IP.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/ips/assigned")]
    async fn list_assigned_ip(&self) -> Result<Response<Vec<ListAssignedIpResponseItem>>, SendGridError>;

    /// Create IP pool.
    ///
    /// Answered by `200`.
    #[post("/ips/pools")]
    async fn create_ip_address_pool(
        &self,
        #[json] body: &CreateIpAddressPool,
    ) -> Result<Response<IpPools200>, SendGridError>;

    /// List IP pool.
    ///
    /// Answered by `200`.
    #[get("/ips/pools")]
    async fn list_ip_address_pool(&self) -> Result<Response<Vec<IpPools200>>, SendGridError>;

    /// Get IP pool.
    ///
    /// Answered by `200`.
    #[get("/ips/pools/{pool_name}")]
    async fn get_ip_address_pool(
        &self,
        pool_name: &str,
    ) -> Result<Response<GetIpAddressPoolResponse>, SendGridError>;

    /// Update IP pool.
    ///
    /// Answered by `200`.
    #[put("/ips/pools/{pool_name}")]
    async fn update_ip_address_pool(
        &self,
        pool_name: &str,
        #[json] body: &UpdateIpAddressPool,
    ) -> Result<Response<IpPools200>, SendGridError>;

    /// Delete IP pool.
    ///
    /// Answered by `204`.
    #[delete("/ips/pools/{pool_name}")]
    async fn delete_ip_address_pool(&self, pool_name: &str) -> Result<Response<()>, SendGridError>;

    /// Add IP to IP pool.
    ///
    /// Answered by `201`.
    #[post("/ips/pools/{pool_name}/ips")]
    async fn add_ip_to_ip_pool(
        &self,
        pool_name: &str,
        #[json] body: &AddIpToIpPool,
    ) -> Result<Response<AddIpToIpPoolResponse>, SendGridError>;

    /// Delete IP from IP pool.
    ///
    /// Answered by `204`.
    #[delete("/ips/pools/{pool_name}/ips/{ip}")]
    async fn delete_ip_from_ip_pool(&self, pool_name: &str, ip: &str) -> Result<Response<()>, SendGridError>;

    /// List remaining IP count.
    ///
    /// Answered by `200`.
    #[get("/ips/remaining")]
    async fn list_remaining_ip_count(&self) -> Result<Response<ListRemainingIpCountResponse>, SendGridError>;
}
