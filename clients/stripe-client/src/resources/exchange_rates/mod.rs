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
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
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
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
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
