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
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Scopes {
    /// List scope.
    ///
    /// Answered by `200`.
    #[get("/scopes")]
    async fn list_scope(&self) -> Result<Response<ListScopeResponse>, SendGridError>;
}
