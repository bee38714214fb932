//! Prices.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Prices.
///
/// [The vendor's page](https://docs.stripe.com/api/prices)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Prices {
    /// List prices.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/list)
    #[get("/prices")]
    async fn list_prices(
        &self,
        #[query(style = "indices")] query: &ListPricesQuery,
    ) -> Result<Response<List<Price>>, StripeError>;

    /// List prices, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/list)
    #[get("/prices")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_prices_stream(
        &self,
        #[query(style = "indices")] query: &ListPricesQuery,
    ) -> impl Stream<Item = Result<Price, StripeError>> + Send;

    /// Create price.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/create)
    #[post("/prices", idempotent = "Idempotency-Key")]
    async fn create_price(&self, #[form] body: &CreatePrice) -> Result<Response<Price>, StripeError>;

    /// Retrieve price.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/retrieve)
    #[get("/prices/{price}")]
    async fn retrieve_price(
        &self,
        price: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Price>, StripeError>;

    /// Update price.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/update)
    #[post("/prices/{price}", idempotent = "Idempotency-Key")]
    async fn update_price(
        &self,
        price: &str,
        #[form] body: &UpdatePrice,
    ) -> Result<Response<Price>, StripeError>;

    /// Search prices.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/search)
    #[get("/prices/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_prices(
        &self,
        #[query(style = "indices")] query: &SearchPricesQuery,
    ) -> Result<Response<List<Price>>, StripeError>;

    /// Search prices, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/prices/search)
    #[get("/prices/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_prices_stream(
        &self,
        #[query(style = "indices")] query: &SearchPricesQuery,
    ) -> impl Stream<Item = Result<Price, StripeError>> + Send;
}
