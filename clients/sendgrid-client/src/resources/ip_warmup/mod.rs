//! IP warmup.
//!
//! Written by `ratelimit-codegen` from `tsg_ip_warmup_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// IP warmup.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait IpWarmup {
    /// Warm up IP.
    ///
    /// Answered by `200`.
    #[post("/ips/warmup")]
    async fn warm_up_ip(
        &self,
        #[json] body: &WarmUpIp,
    ) -> Result<Response<Vec<IpWarmup200Item>>, SendGridError>;

    /// List warm up IP.
    ///
    /// Answered by `200`.
    #[get("/ips/warmup")]
    async fn list_warm_up_ip(&self) -> Result<Response<Vec<IpWarmup200Item>>, SendGridError>;

    /// Get warm up IP.
    ///
    /// Answered by `200`.
    #[get("/ips/warmup/{ip_address}")]
    async fn get_warm_up_ip(&self, ip_address: &str)
    -> Result<Response<Vec<IpWarmup200Item>>, SendGridError>;

    /// Stop IP warm up.
    ///
    /// Answered by `204`.
    #[delete("/ips/warmup/{ip_address}")]
    async fn stop_ip_warm_up(&self, ip_address: &str) -> Result<Response<()>, SendGridError>;
}
