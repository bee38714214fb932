//! Tokens.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Tokens.
///
/// [The vendor's page](https://docs.stripe.com/api/tokens)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Tokens {
    /// Retrieve token.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tokens/retrieve)
    #[get("/tokens/{token}")]
    async fn retrieve_token(
        &self,
        token: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Token>, StripeError>;

    /// Create token.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tokens/create)
    #[post("/tokens", idempotent = "Idempotency-Key")]
    async fn create_token(&self, #[form] body: &CreateToken) -> Result<Response<Token>, StripeError>;
}
