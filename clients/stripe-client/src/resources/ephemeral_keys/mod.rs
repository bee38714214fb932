//! Ephemeral keys.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Ephemeral keys.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait EphemeralKeys {
    /// Delete ephemeral key.
    ///
    /// Answered by `200`.
    #[delete("/ephemeral_keys/{key}")]
    async fn delete_ephemeral_key(
        &self,
        key: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<EphemeralKey>, StripeError>;

    /// Create ephemeral key.
    ///
    /// Answered by `200`.
    #[post("/ephemeral_keys", idempotent = "Idempotency-Key")]
    async fn create_ephemeral_key(
        &self,
        #[form] body: &CreateEphemeralKey,
    ) -> Result<Response<EphemeralKey>, StripeError>;
}
