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
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
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
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
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
