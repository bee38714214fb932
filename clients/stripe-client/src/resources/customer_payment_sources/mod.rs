//! Customer payment sources.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Customer payment sources.
///
/// [The vendor's page](https://docs.stripe.com/api/customers)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait CustomerPaymentSources {
    /// List customer payment sources.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/sources")]
    async fn list_customer_payment_sources(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerPaymentSourcesQuery,
    ) -> Result<Response<List<ListCustomerPaymentSourcesResponseItem>>, StripeError>;

    /// List customer payment sources, with the items of all its pages.
    #[get("/customers/{customer}/sources")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customer_payment_sources_stream(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerPaymentSourcesQuery,
    ) -> impl Stream<Item = Result<ListCustomerPaymentSourcesResponseItem, StripeError>> + Send;

    /// Create customer payment source.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/sources", idempotent = "Idempotency-Key")]
    async fn create_customer_payment_source(
        &self,
        customer: &str,
        #[form] body: &CreateCustomerPaymentSource,
    ) -> Result<Response<ListCustomerPaymentSourcesResponseItem>, StripeError>;

    /// Retrieve customer payment source.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/sources/{id}")]
    async fn retrieve_customer_payment_source(
        &self,
        customer: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ListCustomerPaymentSourcesResponseItem>, StripeError>;

    /// Update customer payment source.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/sources/{id}", idempotent = "Idempotency-Key")]
    async fn update_customer_payment_source(
        &self,
        customer: &str,
        id: &str,
        #[form] body: &UpdateCustomerPaymentSource,
    ) -> Result<Response<ListCustomerPaymentSourcesResponseItem>, StripeError>;

    /// Verify customer payment source.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/sources/{id}/verify", idempotent = "Idempotency-Key")]
    async fn verify_customer_payment_source(
        &self,
        customer: &str,
        id: &str,
        #[form] body: &VerifyCustomerPaymentSource,
    ) -> Result<Response<BankAccount>, StripeError>;
}
