//! Country specs.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Country specs.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait CountrySpecs {
    /// List country specs.
    ///
    /// Answered by `200`.
    #[get("/country_specs")]
    async fn list_country_specs(
        &self,
        #[query(style = "indices")] query: &ListCountrySpecsQuery,
    ) -> Result<Response<List<CountrySpec>>, StripeError>;

    /// List country specs, with the items of all its pages.
    #[get("/country_specs")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_country_specs_stream(
        &self,
        #[query(style = "indices")] query: &ListCountrySpecsQuery,
    ) -> impl Stream<Item = Result<CountrySpec, StripeError>> + Send;

    /// Retrieve country spec.
    ///
    /// Answered by `200`.
    #[get("/country_specs/{country}")]
    async fn retrieve_country_spec(
        &self,
        country: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CountrySpec>, StripeError>;
}
