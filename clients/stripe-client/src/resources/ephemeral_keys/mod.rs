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
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
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
