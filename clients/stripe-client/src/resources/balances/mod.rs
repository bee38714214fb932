//! Balances.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::StripeError;

pub use self::types::*;

/// Balances.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Balances {
    /// Retrieve balance.
    ///
    /// Answered by `200`.
    #[get("/balance")]
    async fn retrieve_balance(
        &self,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Balance>, StripeError>;

    /// Retrieve balance settings.
    ///
    /// Answered by `200`.
    #[get("/balance_settings")]
    async fn retrieve_balance_settings(
        &self,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BalanceSettings>, StripeError>;

    /// Update balance settings.
    ///
    /// Answered by `200`.
    #[post("/balance_settings", idempotent = "Idempotency-Key")]
    async fn update_balance_settings(
        &self,
        #[form] body: &UpdateBalanceSettings,
    ) -> Result<Response<BalanceSettings>, StripeError>;
}
