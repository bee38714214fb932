//! Product catalog.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Product catalog.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ProductCatalog {
    /// List product catalog trial offers.
    ///
    /// Answered by `200`.
    #[get("/product_catalog/trial_offers")]
    async fn list_product_catalog_trial_offers(
        &self,
        #[query(style = "indices")] query: &ListProductCatalogTrialOffersQuery,
    ) -> Result<Response<List<ProductCatalogTrialOffer>>, StripeError>;

    /// List product catalog trial offers, with the items of all its pages.
    #[get("/product_catalog/trial_offers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_product_catalog_trial_offers_stream(
        &self,
        #[query(style = "indices")] query: &ListProductCatalogTrialOffersQuery,
    ) -> impl Stream<Item = Result<ProductCatalogTrialOffer, StripeError>> + Send;

    /// Create product catalog trial offer.
    ///
    /// Answered by `200`.
    #[post("/product_catalog/trial_offers", idempotent = "Idempotency-Key")]
    async fn create_product_catalog_trial_offer(
        &self,
        #[form] body: &CreateProductCatalogTrialOffer,
    ) -> Result<Response<ProductCatalogTrialOffer>, StripeError>;

    /// Retrieve product catalog trial offer.
    ///
    /// Answered by `200`.
    #[get("/product_catalog/trial_offers/{id}")]
    async fn retrieve_product_catalog_trial_offer(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ProductCatalogTrialOffer>, StripeError>;

    /// Update product catalog trial offer.
    ///
    /// Answered by `200`.
    #[post("/product_catalog/trial_offers/{id}", idempotent = "Idempotency-Key")]
    async fn update_product_catalog_trial_offer(
        &self,
        id: &str,
        #[form] body: &UpdateProductCatalogTrialOffer,
    ) -> Result<Response<ProductCatalogTrialOffer>, StripeError>;
}
