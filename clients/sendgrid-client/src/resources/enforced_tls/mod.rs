//! Enforced TLS.
//!
//! Written by `ratelimit-codegen` from `tsg_enforced_tls_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Enforced TLS.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait EnforcedTls {
    /// List enforced TLS setting.
    ///
    /// Answered by `200`.
    #[get("/user/settings/enforced_tls")]
    async fn list_enforced_tls_setting(&self) -> Result<Response<EnforcedTlsRequestResponse>, SendGridError>;

    /// Update enforced TLS setting.
    ///
    /// Answered by `200`.
    #[patch("/user/settings/enforced_tls")]
    async fn update_enforced_tls_setting(
        &self,
        #[json] body: &EnforcedTlsRequestResponseInput,
    ) -> Result<Response<EnforcedTlsRequestResponse>, SendGridError>;
}
