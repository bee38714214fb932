//! Scopes.
//!
//! Written by `ratelimit-codegen` from `tsg_scopes_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Scopes.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait Scopes {
    /// List scope.
    ///
    /// Answered by `200`.
    #[get("/scopes")]
    async fn list_scope(&self) -> Result<Response<ListScopeResponse>, SendGridError>;
}
