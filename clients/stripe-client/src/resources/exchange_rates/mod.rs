//! Exchange rates.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Exchange rates.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ExchangeRates {
    /// List exchange rates.
    ///
    /// Answered by `200`.
    #[get("/exchange_rates")]
    async fn list_exchange_rates(
        &self,
        #[query(style = "indices")] query: &ListExchangeRatesQuery,
    ) -> Result<Response<List<ExchangeRate>>, StripeError>;

    /// List exchange rates, with the items of all its pages.
    #[get("/exchange_rates")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_exchange_rates_stream(
        &self,
        #[query(style = "indices")] query: &ListExchangeRatesQuery,
    ) -> impl Stream<Item = Result<ExchangeRate, StripeError>> + Send;

    /// Retrieve exchange rate.
    ///
    /// Answered by `200`.
    #[get("/exchange_rates/{rate_id}")]
    async fn retrieve_exchange_rate(
        &self,
        rate_id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ExchangeRate>, StripeError>;
}
