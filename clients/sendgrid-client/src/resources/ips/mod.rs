//! Ips.
//!
//! Written by `ratelimit-codegen` from `tsg_ips_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Ips.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait Ips {
    /// Add ip.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/ips")]
    async fn add_ip_in_ips(&self, #[json] body: &AddIp) -> Result<Response<AddIpResponse>, SendGridError>;

    /// List ip.
    ///
    /// Answered by `200`.
    #[get("/ips")]
    async fn list_ip_in_ips(
        &self,
        #[query] query: &ListIpQuery,
    ) -> Result<Response<Vec<ListIpResponseItem>>, SendGridError>;

    /// List ip, with the items of all its pages.
    #[get("/ips")]
    #[paginate(offset = "offset")]
    fn list_ip_in_ips_stream(
        &self,
        #[query] query: &ListIpQuery,
    ) -> impl Stream<Item = Result<ListIpResponseItem, SendGridError>> + Send;

    /// Get ip.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/ips/{ip_address}")]
    async fn get_ip_in_ips(&self, ip_address: &str) -> Result<Response<GetIpResponse>, SendGridError>;

    /// List assigned ip.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/ips/assigned")]
    async fn list_assigned_ip(&self) -> Result<Response<Vec<ListAssignedIpResponseItem>>, SendGridError>;

    /// Create ip pool.
    ///
    /// Answered by `200`.
    #[post("/ips/pools")]
    async fn create_ip_pool_in_ips(
        &self,
        #[json] body: &CreateIpPool,
    ) -> Result<Response<IpPools200>, SendGridError>;

    /// List ip pool.
    ///
    /// Answered by `200`.
    #[get("/ips/pools")]
    async fn list_ip_pool_in_ips(&self) -> Result<Response<Vec<IpPools200>>, SendGridError>;

    /// Get ip pool.
    ///
    /// Answered by `200`.
    #[get("/ips/pools/{pool_name}")]
    async fn get_ip_pool_in_ips(&self, pool_name: &str)
    -> Result<Response<GetIpPoolResponse>, SendGridError>;

    /// Update ip pool.
    ///
    /// Answered by `200`.
    #[put("/ips/pools/{pool_name}")]
    async fn update_ip_pool_in_ips(
        &self,
        pool_name: &str,
        #[json] body: &UpdateIpPool,
    ) -> Result<Response<IpPools200>, SendGridError>;

    /// Delete ip pool.
    ///
    /// Answered by `204`.
    #[delete("/ips/pools/{pool_name}")]
    async fn delete_ip_pool_in_ips(&self, pool_name: &str) -> Result<Response<()>, SendGridError>;

    /// Add ip to ip pool.
    ///
    /// Answered by `201`.
    #[post("/ips/pools/{pool_name}/ips")]
    async fn add_ip_to_ip_pool(
        &self,
        pool_name: &str,
        #[json] body: &AddIpToIpPool,
    ) -> Result<Response<AddIpToIpPoolResponse>, SendGridError>;

    /// Delete ip from ip pool.
    ///
    /// Answered by `204`.
    #[delete("/ips/pools/{pool_name}/ips/{ip}")]
    async fn delete_ip_from_ip_pool(&self, pool_name: &str, ip: &str) -> Result<Response<()>, SendGridError>;

    /// List remaining ip count.
    ///
    /// Answered by `200`.
    #[get("/ips/remaining")]
    async fn list_remaining_ip_count(&self) -> Result<Response<ListRemainingIpCountResponse>, SendGridError>;
}
