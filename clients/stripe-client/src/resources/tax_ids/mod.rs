//! Tax IDs.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Tax IDs.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TaxIds {
    /// Delete customer tax ID.
    ///
    /// Answered by `200`.
    #[delete("/customers/{customer}/tax_ids/{id}")]
    async fn delete_customer_tax_id(&self, customer: &str, id: &str) -> Result<Response<TaxId>, StripeError>;

    /// Retrieve customer tax ID.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/tax_ids/{id}")]
    async fn retrieve_customer_tax_id(
        &self,
        customer: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxId>, StripeError>;

    /// List customer tax IDs.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/tax_ids")]
    async fn list_customer_tax_ids(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerTaxIdsQuery,
    ) -> Result<Response<List<TaxId>>, StripeError>;

    /// List customer tax IDs, with the items of all its pages.
    #[get("/customers/{customer}/tax_ids")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customer_tax_ids_stream(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerTaxIdsQuery,
    ) -> impl Stream<Item = Result<TaxId, StripeError>> + Send;

    /// Create customer tax ID.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/tax_ids", idempotent = "Idempotency-Key")]
    async fn create_customer_tax_id(
        &self,
        customer: &str,
        #[form] body: &CreateCustomerTaxId,
    ) -> Result<Response<TaxId>, StripeError>;

    /// Delete tax ID.
    ///
    /// Answered by `200`.
    #[delete("/tax_ids/{id}")]
    async fn delete_tax_id(&self, id: &str) -> Result<Response<TaxId>, StripeError>;

    /// Retrieve tax ID.
    ///
    /// Answered by `200`.
    #[get("/tax_ids/{id}")]
    async fn retrieve_tax_id(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxId>, StripeError>;

    /// List tax IDs.
    ///
    /// Answered by `200`.
    #[get("/tax_ids")]
    async fn list_tax_ids(
        &self,
        #[query(style = "indices")] query: &ListTaxIdsQuery,
    ) -> Result<Response<List<TaxId>>, StripeError>;

    /// List tax IDs, with the items of all its pages.
    #[get("/tax_ids")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_ids_stream(
        &self,
        #[query(style = "indices")] query: &ListTaxIdsQuery,
    ) -> impl Stream<Item = Result<TaxId, StripeError>> + Send;

    /// Create tax ID.
    ///
    /// Answered by `200`.
    #[post("/tax_ids", idempotent = "Idempotency-Key")]
    async fn create_tax_id(&self, #[form] body: &CreateTaxId) -> Result<Response<TaxId>, StripeError>;
}
