//! IP address management.
//!
//! Written by `ratelimit-codegen` from `tsg_ip_address_management_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// IP address management.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait IpAddressManagement {
    /// List IP.
    ///
    /// Answered by `200`.
    #[get("/send_ips/ips")]
    async fn list_ip(&self, #[query] query: &ListIpQuery) -> Result<Response<ListIpResponse>, SendGridError>;

    /// List IP, with the items of all its pages.
    #[get("/send_ips/ips")]
    #[paginate(cursor = "after_key", token = "_metadata.next_params.after_key", items = "result")]
    fn list_ip_stream(
        &self,
        #[query] query: &ListIpQuery,
    ) -> impl Stream<Item = Result<ListIpResponseResultItem, SendGridError>> + Send;

    /// Add IP.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/send_ips/ips")]
    async fn add_ip(&self, #[json] body: &AddIp) -> Result<Response<AddIpResponse>, SendGridError>;

    /// Get IP.
    ///
    /// Answered by `200`.
    #[get("/send_ips/ips/{ip}")]
    async fn get_ip(
        &self,
        ip: &str,
        #[query] query: &GetIpQuery,
    ) -> Result<Response<GetIpResponse>, SendGridError>;

    /// Update IP.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/send_ips/ips/{ip}")]
    async fn update_ip(
        &self,
        ip: &str,
        #[json] body: &UpdateIp,
    ) -> Result<Response<UpdateIpResponse>, SendGridError>;

    /// List sub user assigned to IP.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/send_ips/ips/{ip}/subusers")]
    async fn list_sub_user_assigned_to_ip(
        &self,
        ip: &str,
        #[query] query: &ListSubUserAssignedToIpQuery,
    ) -> Result<Response<ListSubUserAssignedToIpResponse>, SendGridError>;

    /// List sub user assigned to IP, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/send_ips/ips/{ip}/subusers")]
    #[paginate(cursor = "after_key", token = "_metadata.next_params.after_key", items = "result")]
    fn list_sub_user_assigned_to_ip_stream(
        &self,
        ip: &str,
        #[query] query: &ListSubUserAssignedToIpQuery,
    ) -> impl Stream<Item = Result<String, SendGridError>> + Send;

    /// Add sub users to IP.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/send_ips/ips/{ip}/subusers:batchAdd")]
    async fn add_sub_users_to_ip(
        &self,
        ip: &str,
        #[json] body: &AddSubUsersToIp,
    ) -> Result<Response<AddSubUsersToIpResponse>, SendGridError>;

    /// Delete sub users from IP.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/send_ips/ips/{ip}/subusers:batchDelete")]
    async fn delete_sub_users_from_ip(
        &self,
        ip: &str,
        #[json] body: &DeleteSubUsersFromIp,
    ) -> Result<Response<()>, SendGridError>;

    /// List IP pool.
    ///
    /// Answered by `200`.
    #[get("/send_ips/pools")]
    async fn list_ip_pool(
        &self,
        #[query] query: &ListIpPoolQuery,
    ) -> Result<Response<ListIpPoolResponse>, SendGridError>;

    /// List IP pool, with the items of all its pages.
    #[get("/send_ips/pools")]
    #[paginate(cursor = "after_key", token = "_metadata.next_params.after_key", items = "result")]
    fn list_ip_pool_stream(
        &self,
        #[query] query: &ListIpPoolQuery,
    ) -> impl Stream<Item = Result<ListIpPoolResponseResultItem, SendGridError>> + Send;

    /// Create IP pool.
    ///
    /// Answered by `201`.
    #[post("/send_ips/pools")]
    async fn create_ip_pool(
        &self,
        #[json] body: &CreateIpPool,
    ) -> Result<Response<CreateIpPoolResponse>, SendGridError>;

    /// Get IP pool.
    ///
    /// Answered by `200`.
    #[get("/send_ips/pools/{poolid}")]
    async fn get_ip_pool(
        &self,
        poolid: &str,
        #[query] query: &GetIpPoolQuery,
    ) -> Result<Response<GetIpPoolResponse>, SendGridError>;

    /// Update IP pool.
    ///
    /// Answered by `200`.
    #[put("/send_ips/pools/{poolid}")]
    async fn update_ip_pool(
        &self,
        poolid: &str,
        #[json] body: &UpdateIpPool,
    ) -> Result<Response<UpdateIpPoolResponse>, SendGridError>;

    /// Delete IP pool.
    ///
    /// Answered by `204`.
    #[delete("/send_ips/pools/{poolid}")]
    async fn delete_ip_pool(&self, poolid: &str) -> Result<Response<()>, SendGridError>;

    /// List IP assigned to IP pool.
    ///
    /// Answered by `200`.
    #[get("/send_ips/pools/{poolid}/ips")]
    async fn list_ip_assigned_to_ip_pool(
        &self,
        poolid: &str,
        #[query] query: &ListIpAssignedToIpPoolQuery,
    ) -> Result<Response<ListIpAssignedToIpPoolResponse>, SendGridError>;

    /// List IP assigned to IP pool, with the items of all its pages.
    #[get("/send_ips/pools/{poolid}/ips")]
    #[paginate(cursor = "after_key", token = "_metadata.next_params.after_key", items = "result")]
    fn list_ip_assigned_to_ip_pool_stream(
        &self,
        poolid: &str,
        #[query] query: &ListIpAssignedToIpPoolQuery,
    ) -> impl Stream<Item = Result<ListIpAssignedToIpPoolResponseResultItem, SendGridError>> + Send;

    /// Add IPs to IP pool.
    ///
    /// Answered by `200`.
    #[post("/send_ips/pools/{poolid}/ips:batchAdd")]
    async fn add_ips_to_ip_pool(
        &self,
        poolid: &str,
        #[json] body: &AddIpsToIpPool,
    ) -> Result<Response<AddIpsToIpPoolResponse>, SendGridError>;

    /// Delete IPs from IP pool.
    ///
    /// Answered by `204`.
    #[post("/send_ips/pools/{poolid}/ips:batchDelete")]
    async fn delete_ips_from_ip_pool(
        &self,
        poolid: &str,
        #[json] body: &DeleteIpsFromIpPool,
    ) -> Result<Response<()>, SendGridError>;
}
