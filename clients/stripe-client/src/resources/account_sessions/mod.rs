//! Account sessions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Account sessions.
///
/// [The vendor's page](https://docs.stripe.com/api/account_sessions)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait AccountSessions {
    /// Create account session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/account_sessions/create)
    #[post("/account_sessions", idempotent = "Idempotency-Key")]
    async fn create_account_session(
        &self,
        #[form] body: &CreateAccountSession,
    ) -> Result<Response<AccountSession>, StripeError>;
}
