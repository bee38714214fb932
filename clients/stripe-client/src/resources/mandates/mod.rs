//! Mandates.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Mandates.
///
/// [The vendor's page](https://docs.stripe.com/api/mandates)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Mandates {
    /// Retrieve mandate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/mandates/retrieve)
    #[get("/mandates/{mandate}")]
    async fn retrieve_mandate(
        &self,
        mandate: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Mandate>, StripeError>;
}
