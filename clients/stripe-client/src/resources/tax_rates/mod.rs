//! Tax rates.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Tax rates.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TaxRates {
    /// List tax codes.
    ///
    /// Answered by `200`.
    #[get("/tax_codes")]
    async fn list_tax_codes(
        &self,
        #[query(style = "indices")] query: &ListTaxCodesQuery,
    ) -> Result<Response<List<TaxCode>>, StripeError>;

    /// List tax codes, with the items of all its pages.
    #[get("/tax_codes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_codes_stream(
        &self,
        #[query(style = "indices")] query: &ListTaxCodesQuery,
    ) -> impl Stream<Item = Result<TaxCode, StripeError>> + Send;

    /// Retrieve tax code.
    ///
    /// Answered by `200`.
    #[get("/tax_codes/{id}")]
    async fn retrieve_tax_code(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxCode>, StripeError>;

    /// List tax rates.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax_rates/list)
    #[get("/tax_rates")]
    async fn list_tax_rates(
        &self,
        #[query(style = "indices")] query: &ListTaxRatesQuery,
    ) -> Result<Response<List<TaxRate>>, StripeError>;

    /// List tax rates, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax_rates/list)
    #[get("/tax_rates")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_rates_stream(
        &self,
        #[query(style = "indices")] query: &ListTaxRatesQuery,
    ) -> impl Stream<Item = Result<TaxRate, StripeError>> + Send;

    /// Create tax rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax_rates/create)
    #[post("/tax_rates", idempotent = "Idempotency-Key")]
    async fn create_tax_rate(&self, #[form] body: &CreateTaxRate) -> Result<Response<TaxRate>, StripeError>;

    /// Retrieve tax rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax_rates/retrieve)
    #[get("/tax_rates/{tax_rate}")]
    async fn retrieve_tax_rate(
        &self,
        tax_rate: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxRate>, StripeError>;

    /// Update tax rate.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax_rates/update)
    #[post("/tax_rates/{tax_rate}", idempotent = "Idempotency-Key")]
    async fn update_tax_rate(
        &self,
        tax_rate: &str,
        #[form] body: &UpdateTaxRate,
    ) -> Result<Response<TaxRate>, StripeError>;
}
