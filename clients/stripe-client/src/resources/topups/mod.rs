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
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait Topups {
    /// List topups.
    ///
    /// Answered by `200`.
    #[get("/topups")]
    async fn list_topups(
        &self,
        #[query(style = "indices")] query: &ListTopupsQuery,
    ) -> Result<Response<List<Topup>>, StripeError>;

    /// List topups, with the items of all its pages.
    #[get("/topups")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_topups_stream(
        &self,
        #[query(style = "indices")] query: &ListTopupsQuery,
    ) -> impl Stream<Item = Result<Topup, StripeError>> + Send;

    /// Create topup.
    ///
    /// Answered by `200`.
    #[post("/topups", idempotent = "Idempotency-Key")]
    async fn create_topup(&self, #[form] body: &CreateTopup) -> Result<Response<Topup>, StripeError>;

    /// Retrieve topup.
    ///
    /// Answered by `200`.
    #[get("/topups/{topup}")]
    async fn retrieve_topup(
        &self,
        topup: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Topup>, StripeError>;

    /// Update topup.
    ///
    /// Answered by `200`.
    #[post("/topups/{topup}", idempotent = "Idempotency-Key")]
    async fn update_topup(
        &self,
        topup: &str,
        #[form] body: &UpdateTopup,
    ) -> Result<Response<Topup>, StripeError>;

    /// Cancel topup.
    ///
    /// Answered by `200`.
    #[post("/topups/{topup}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_topup(
        &self,
        topup: &str,
        #[form] body: &CancelTopup,
    ) -> Result<Response<Topup>, StripeError>;
}
