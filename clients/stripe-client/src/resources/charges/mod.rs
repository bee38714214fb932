//! Charges.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Charges.
///
/// [The vendor's page](https://docs.stripe.com/api/charges)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Charges {
    /// List charges.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/list)
    #[get("/charges")]
    async fn list_charges(
        &self,
        #[query(style = "indices")] query: &ListChargesQuery,
    ) -> Result<Response<List<Charge>>, StripeError>;

    /// List charges, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/list)
    #[get("/charges")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_charges_stream(
        &self,
        #[query(style = "indices")] query: &ListChargesQuery,
    ) -> impl Stream<Item = Result<Charge, StripeError>> + Send;

    /// Create charge.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/create)
    #[post("/charges", idempotent = "Idempotency-Key")]
    async fn create_charge(&self, #[form] body: &CreateCharge) -> Result<Response<Charge>, StripeError>;

    /// Retrieve charge.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/retrieve)
    #[get("/charges/{charge}")]
    async fn retrieve_charge(
        &self,
        charge: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Charge>, StripeError>;

    /// Update charge.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/update)
    #[post("/charges/{charge}", idempotent = "Idempotency-Key")]
    async fn update_charge(
        &self,
        charge: &str,
        #[form] body: &UpdateCharge,
    ) -> Result<Response<Charge>, StripeError>;

    /// Search charges.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/search)
    #[get("/charges/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_charges(
        &self,
        #[query(style = "indices")] query: &SearchChargesQuery,
    ) -> Result<Response<List<Charge>>, StripeError>;

    /// Search charges, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/search)
    #[get("/charges/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_charges_stream(
        &self,
        #[query(style = "indices")] query: &SearchChargesQuery,
    ) -> impl Stream<Item = Result<Charge, StripeError>> + Send;

    /// Capture charge.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/charges/capture)
    #[post("/charges/{charge}/capture", idempotent = "Idempotency-Key")]
    async fn capture_charge(
        &self,
        charge: &str,
        #[form] body: &CaptureCharge,
    ) -> Result<Response<Charge>, StripeError>;
}
