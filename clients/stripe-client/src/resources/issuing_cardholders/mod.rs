//! Issuing cardholders.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing cardholders.
///
/// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingCardholders {
    /// List issuing cardholders.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders/list)
    #[get("/issuing/cardholders")]
    async fn list_issuing_cardholders(
        &self,
        #[query(style = "indices")] query: &ListIssuingCardholdersQuery,
    ) -> Result<Response<List<IssuingCardholder>>, StripeError>;

    /// List issuing cardholders, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders/list)
    #[get("/issuing/cardholders")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_cardholders_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingCardholdersQuery,
    ) -> impl Stream<Item = Result<IssuingCardholder, StripeError>> + Send;

    /// Create issuing cardholder.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders/create)
    #[post("/issuing/cardholders", idempotent = "Idempotency-Key")]
    async fn create_issuing_cardholder(
        &self,
        #[form] body: &CreateIssuingCardholder,
    ) -> Result<Response<IssuingCardholder>, StripeError>;

    /// Retrieve issuing cardholder.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders/retrieve)
    #[get("/issuing/cardholders/{cardholder}")]
    async fn retrieve_issuing_cardholder(
        &self,
        cardholder: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingCardholder>, StripeError>;

    /// Update issuing cardholder.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cardholders/update)
    #[post("/issuing/cardholders/{cardholder}", idempotent = "Idempotency-Key")]
    async fn update_issuing_cardholder(
        &self,
        cardholder: &str,
        #[form] body: &UpdateIssuingCardholder,
    ) -> Result<Response<IssuingCardholder>, StripeError>;
}
