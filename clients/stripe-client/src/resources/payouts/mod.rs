//! Payouts.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Payouts.
///
/// [The vendor's page](https://docs.stripe.com/api/payouts)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Payouts {
    /// List payouts.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/list)
    #[get("/payouts")]
    async fn list_payouts(
        &self,
        #[query(style = "indices")] query: &ListPayoutsQuery,
    ) -> Result<Response<List<Payout>>, StripeError>;

    /// List payouts, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/list)
    #[get("/payouts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payouts_stream(
        &self,
        #[query(style = "indices")] query: &ListPayoutsQuery,
    ) -> impl Stream<Item = Result<Payout, StripeError>> + Send;

    /// Create payout.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/create)
    #[post("/payouts", idempotent = "Idempotency-Key")]
    async fn create_payout(&self, #[form] body: &CreatePayout) -> Result<Response<Payout>, StripeError>;

    /// Retrieve payout.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/retrieve)
    #[get("/payouts/{payout}")]
    async fn retrieve_payout(
        &self,
        payout: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Payout>, StripeError>;

    /// Update payout.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/update)
    #[post("/payouts/{payout}", idempotent = "Idempotency-Key")]
    async fn update_payout(
        &self,
        payout: &str,
        #[form] body: &UpdatePayout,
    ) -> Result<Response<Payout>, StripeError>;

    /// Cancel payout.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/cancel)
    #[post("/payouts/{payout}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_payout(
        &self,
        payout: &str,
        #[form] body: &CancelPayout,
    ) -> Result<Response<Payout>, StripeError>;

    /// Reverse payout.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payouts/reverse)
    #[post("/payouts/{payout}/reverse", idempotent = "Idempotency-Key")]
    async fn reverse_payout(
        &self,
        payout: &str,
        #[form] body: &ReversePayout,
    ) -> Result<Response<Payout>, StripeError>;
}
