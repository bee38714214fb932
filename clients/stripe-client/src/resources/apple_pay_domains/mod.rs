//! Apple pay domains.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Apple pay domains.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ApplePayDomains {
    /// Delete apple pay domain.
    ///
    /// Answered by `200`.
    #[delete("/apple_pay/domains/{domain}")]
    async fn delete_apple_pay_domain(&self, domain: &str) -> Result<Response<ApplePayDomain>, StripeError>;

    /// Retrieve apple pay domain.
    ///
    /// Answered by `200`.
    #[get("/apple_pay/domains/{domain}")]
    async fn retrieve_apple_pay_domain(
        &self,
        domain: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ApplePayDomain>, StripeError>;

    /// List apple pay domains.
    ///
    /// Answered by `200`.
    #[get("/apple_pay/domains")]
    async fn list_apple_pay_domains(
        &self,
        #[query(style = "indices")] query: &ListApplePayDomainsQuery,
    ) -> Result<Response<List<ApplePayDomain>>, StripeError>;

    /// List apple pay domains, with the items of all its pages.
    #[get("/apple_pay/domains")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_apple_pay_domains_stream(
        &self,
        #[query(style = "indices")] query: &ListApplePayDomainsQuery,
    ) -> impl Stream<Item = Result<ApplePayDomain, StripeError>> + Send;

    /// Create apple pay domain.
    ///
    /// Answered by `200`.
    #[post("/apple_pay/domains", idempotent = "Idempotency-Key")]
    async fn create_apple_pay_domain(
        &self,
        #[form] body: &CreateApplePayDomain,
    ) -> Result<Response<ApplePayDomain>, StripeError>;
}
