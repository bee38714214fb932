//! Topups.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Topups.
///
/// [The vendor's page](https://docs.stripe.com/api/topups)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Topups {
    /// List topups.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/list)
    #[get("/topups")]
    async fn list_topups(
        &self,
        #[query(style = "indices")] query: &ListTopupsQuery,
    ) -> Result<Response<List<Topup>>, StripeError>;

    /// List topups, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/list)
    #[get("/topups")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_topups_stream(
        &self,
        #[query(style = "indices")] query: &ListTopupsQuery,
    ) -> impl Stream<Item = Result<Topup, StripeError>> + Send;

    /// Create topup.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/create)
    #[post("/topups", idempotent = "Idempotency-Key")]
    async fn create_topup(&self, #[form] body: &CreateTopup) -> Result<Response<Topup>, StripeError>;

    /// Retrieve topup.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/retrieve)
    #[get("/topups/{topup}")]
    async fn retrieve_topup(
        &self,
        topup: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Topup>, StripeError>;

    /// Update topup.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/update)
    #[post("/topups/{topup}", idempotent = "Idempotency-Key")]
    async fn update_topup(
        &self,
        topup: &str,
        #[form] body: &UpdateTopup,
    ) -> Result<Response<Topup>, StripeError>;

    /// Cancel topup.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/topups/cancel)
    #[post("/topups/{topup}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_topup(
        &self,
        topup: &str,
        #[form] body: &CancelTopup,
    ) -> Result<Response<Topup>, StripeError>;
}
