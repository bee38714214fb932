//! Shipping rates.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Shipping rates.
///
/// [The vendor's page](https://docs.stripe.com/api/shipping_rates)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ShippingRates {
    /// List shipping rates.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/shipping_rates/list)
    #[get("/shipping_rates")]
    async fn list_shipping_rates(
        &self,
        #[query(style = "indices")] query: &ListShippingRatesQuery,
    ) -> Result<Response<List<ShippingRate>>, StripeError>;

    /// List shipping rates, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/shipping_rates/list)
    #[get("/shipping_rates")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_shipping_rates_stream(
        &self,
        #[query(style = "indices")] query: &ListShippingRatesQuery,
    ) -> impl Stream<Item = Result<ShippingRate, StripeError>> + Send;

    /// Create shipping rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/shipping_rates/create)
    #[post("/shipping_rates", idempotent = "Idempotency-Key")]
    async fn create_shipping_rate(
        &self,
        #[form] body: &CreateShippingRate,
    ) -> Result<Response<ShippingRate>, StripeError>;

    /// Retrieve shipping rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/shipping_rates/retrieve)
    #[get("/shipping_rates/{shipping_rate_token}")]
    async fn retrieve_shipping_rate(
        &self,
        shipping_rate_token: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ShippingRate>, StripeError>;

    /// Update shipping rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/shipping_rates/update)
    #[post("/shipping_rates/{shipping_rate_token}", idempotent = "Idempotency-Key")]
    async fn update_shipping_rate(
        &self,
        shipping_rate_token: &str,
        #[form] body: &UpdateShippingRate,
    ) -> Result<Response<ShippingRate>, StripeError>;
}
