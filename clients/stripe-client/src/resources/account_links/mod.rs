//! Account links.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Account links.
///
/// [The vendor's page](https://docs.stripe.com/api/account_links)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait AccountLinks {
    /// Create account link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/account_links/create)
    #[post("/account_links", idempotent = "Idempotency-Key")]
    async fn create_account_link(
        &self,
        #[form] body: &CreateAccountLink,
    ) -> Result<Response<AccountLink>, StripeError>;
}
