//! Tax.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Tax.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Tax {
    /// Find tax association.
    ///
    /// Answered by `200`.
    #[get("/tax/associations/find")]
    async fn find_tax_association(
        &self,
        #[query(style = "indices")] query: &FindTaxAssociationQuery,
    ) -> Result<Response<TaxAssociation>, StripeError>;

    /// List tax calculation line items.
    ///
    /// Answered by `200`.
    #[get("/tax/calculations/{calculation}/line_items")]
    async fn list_tax_calculation_line_items(
        &self,
        calculation: &str,
        #[query(style = "indices")] query: &ListTaxCalculationLineItemsQuery,
    ) -> Result<Response<List<TaxCalculationLineItem>>, StripeError>;

    /// List tax calculation line items, with the items of all its pages.
    #[get("/tax/calculations/{calculation}/line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_calculation_line_items_stream(
        &self,
        calculation: &str,
        #[query(style = "indices")] query: &ListTaxCalculationLineItemsQuery,
    ) -> impl Stream<Item = Result<TaxCalculationLineItem, StripeError>> + Send;

    /// Retrieve tax calculation.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/calculations/retrieve)
    #[get("/tax/calculations/{calculation}")]
    async fn retrieve_tax_calculation(
        &self,
        calculation: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxCalculation>, StripeError>;

    /// Create tax calculation.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/calculations/create)
    #[post("/tax/calculations", idempotent = "Idempotency-Key")]
    async fn create_tax_calculation(
        &self,
        #[form] body: &CreateTaxCalculation,
    ) -> Result<Response<TaxCalculation>, StripeError>;

    /// List tax locations.
    ///
    /// Answered by `200`.
    #[get("/tax/locations")]
    async fn list_tax_locations(
        &self,
        #[query(style = "indices")] query: &ListTaxLocationsQuery,
    ) -> Result<Response<List<TaxLocation>>, StripeError>;

    /// List tax locations, with the items of all its pages.
    #[get("/tax/locations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_locations_stream(
        &self,
        #[query(style = "indices")] query: &ListTaxLocationsQuery,
    ) -> impl Stream<Item = Result<TaxLocation, StripeError>> + Send;

    /// Create tax location.
    ///
    /// Answered by `200`.
    #[post("/tax/locations", idempotent = "Idempotency-Key")]
    async fn create_tax_location(
        &self,
        #[form] body: &CreateTaxLocation,
    ) -> Result<Response<TaxLocation>, StripeError>;

    /// Retrieve tax location.
    ///
    /// Answered by `200`.
    #[get("/tax/locations/{location}")]
    async fn retrieve_tax_location(
        &self,
        location: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxLocation>, StripeError>;

    /// List tax registrations.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/registrations/list)
    #[get("/tax/registrations")]
    async fn list_tax_registrations(
        &self,
        #[query(style = "indices")] query: &ListTaxRegistrationsQuery,
    ) -> Result<Response<List<TaxRegistration>>, StripeError>;

    /// List tax registrations, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/registrations/list)
    #[get("/tax/registrations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_registrations_stream(
        &self,
        #[query(style = "indices")] query: &ListTaxRegistrationsQuery,
    ) -> impl Stream<Item = Result<TaxRegistration, StripeError>> + Send;

    /// Create tax registration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/registrations/create)
    #[post("/tax/registrations", idempotent = "Idempotency-Key")]
    async fn create_tax_registration(
        &self,
        #[form] body: &CreateTaxRegistration,
    ) -> Result<Response<TaxRegistration>, StripeError>;

    /// Retrieve tax registration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/registrations/retrieve)
    #[get("/tax/registrations/{id}")]
    async fn retrieve_tax_registration(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxRegistration>, StripeError>;

    /// Update tax registration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/tax/registrations/update)
    #[post("/tax/registrations/{id}", idempotent = "Idempotency-Key")]
    async fn update_tax_registration(
        &self,
        id: &str,
        #[form] body: &UpdateTaxRegistration,
    ) -> Result<Response<TaxRegistration>, StripeError>;

    /// Retrieve tax settings.
    ///
    /// Answered by `200`.
    #[get("/tax/settings")]
    async fn retrieve_tax_settings(
        &self,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxSettings>, StripeError>;

    /// Update tax settings.
    ///
    /// Answered by `200`.
    #[post("/tax/settings", idempotent = "Idempotency-Key")]
    async fn update_tax_settings(
        &self,
        #[form] body: &UpdateTaxSettings,
    ) -> Result<Response<TaxSettings>, StripeError>;

    /// List tax transaction line items.
    ///
    /// Answered by `200`.
    #[get("/tax/transactions/{transaction}/line_items")]
    async fn list_tax_transaction_line_items(
        &self,
        transaction: &str,
        #[query(style = "indices")] query: &ListTaxTransactionLineItemsQuery,
    ) -> Result<Response<List<TaxTransactionLineItem>>, StripeError>;

    /// List tax transaction line items, with the items of all its pages.
    #[get("/tax/transactions/{transaction}/line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_tax_transaction_line_items_stream(
        &self,
        transaction: &str,
        #[query(style = "indices")] query: &ListTaxTransactionLineItemsQuery,
    ) -> impl Stream<Item = Result<TaxTransactionLineItem, StripeError>> + Send;

    /// Retrieve tax transaction.
    ///
    /// Answered by `200`.
    #[get("/tax/transactions/{transaction}")]
    async fn retrieve_tax_transaction(
        &self,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TaxTransaction>, StripeError>;

    /// Create tax transaction from calculation.
    ///
    /// Answered by `200`.
    #[post("/tax/transactions/create_from_calculation", idempotent = "Idempotency-Key")]
    async fn create_tax_transaction_from_calculation(
        &self,
        #[form] body: &CreateTaxTransactionFromCalculation,
    ) -> Result<Response<TaxTransaction>, StripeError>;

    /// Create tax transaction reversal.
    ///
    /// Answered by `200`.
    #[post("/tax/transactions/create_reversal", idempotent = "Idempotency-Key")]
    async fn create_tax_transaction_reversal(
        &self,
        #[form] body: &CreateTaxTransactionReversal,
    ) -> Result<Response<TaxTransaction>, StripeError>;
}
