//! Reverse DNS.
//!
//! Written by `ratelimit-codegen` from `tsg_reverse_dns_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Reverse DNS.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ReverseDnsApi {
    /// Set up reverse DNS.
    ///
    /// Answered by `201`.
    #[post("/whitelabel/ips")]
    async fn set_up_reverse_dns(
        &self,
        #[json] body: &SetUpReverseDns,
    ) -> Result<Response<ReverseDns>, SendGridError>;

    /// List reverse DNS.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/ips")]
    async fn list_reverse_dns(
        &self,
        #[query] query: &ListReverseDnsQuery,
    ) -> Result<Response<Vec<ReverseDns>>, SendGridError>;

    /// List reverse DNS, with the items of all its pages.
    #[get("/whitelabel/ips")]
    #[paginate(offset = "offset")]
    fn list_reverse_dns_stream(
        &self,
        #[query] query: &ListReverseDnsQuery,
    ) -> impl Stream<Item = Result<ReverseDns, SendGridError>> + Send;

    /// Get reverse DNS.
    ///
    /// Answered by `200`.
    #[get("/whitelabel/ips/{id}")]
    async fn get_reverse_dns(&self, id: &str) -> Result<Response<ReverseDns>, SendGridError>;

    /// Delete reverse DNS.
    ///
    /// Answered by `204`.
    #[delete("/whitelabel/ips/{id}")]
    async fn delete_reverse_dns(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// Validate reverse DNS.
    ///
    /// Answered by `200`.
    #[post("/whitelabel/ips/{id}/validate")]
    async fn validate_reverse_dns(
        &self,
        id: &str,
    ) -> Result<Response<ValidateReverseDnsResponse>, SendGridError>;
}
