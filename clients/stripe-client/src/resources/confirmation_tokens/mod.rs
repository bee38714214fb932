//! Confirmation tokens.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Confirmation tokens.
///
/// [The vendor's page](https://docs.stripe.com/api/confirmation_tokens)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ConfirmationTokens {
    /// Retrieve confirmation token.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/confirmation_tokens/retrieve)
    #[get("/confirmation_tokens/{confirmation_token}")]
    async fn retrieve_confirmation_token(
        &self,
        confirmation_token: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ConfirmationToken>, StripeError>;
}
