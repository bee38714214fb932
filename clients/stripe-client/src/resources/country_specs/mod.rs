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
/// [The vendor's page](https://docs.stripe.com/api/country_specs)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait CountrySpecs {
    /// List country specs.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/country_specs/list)
    #[get("/country_specs")]
    async fn list_country_specs(
        &self,
        #[query(style = "indices")] query: &ListCountrySpecsQuery,
    ) -> Result<Response<List<CountrySpec>>, StripeError>;

    /// List country specs, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/country_specs/list)
    #[get("/country_specs")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_country_specs_stream(
        &self,
        #[query(style = "indices")] query: &ListCountrySpecsQuery,
    ) -> impl Stream<Item = Result<CountrySpec, StripeError>> + Send;

    /// Retrieve country spec.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/country_specs/retrieve)
    #[get("/country_specs/{country}")]
    async fn retrieve_country_spec(
        &self,
        country: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CountrySpec>, StripeError>;
}
