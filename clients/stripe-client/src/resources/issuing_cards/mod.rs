//! Issuing cards.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing cards.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingCards {
    /// List issuing cards.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cards/list)
    #[get("/issuing/cards")]
    async fn list_issuing_cards(
        &self,
        #[query(style = "indices")] query: &ListIssuingCardsQuery,
    ) -> Result<Response<List<IssuingCard>>, StripeError>;

    /// List issuing cards, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cards/list)
    #[get("/issuing/cards")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_cards_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingCardsQuery,
    ) -> impl Stream<Item = Result<IssuingCard, StripeError>> + Send;

    /// Create issuing card.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cards/create)
    #[post("/issuing/cards", idempotent = "Idempotency-Key")]
    async fn create_issuing_card(
        &self,
        #[form] body: &CreateIssuingCard,
    ) -> Result<Response<IssuingCard>, StripeError>;

    /// Retrieve issuing card.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cards/retrieve)
    #[get("/issuing/cards/{card}")]
    async fn retrieve_issuing_card(
        &self,
        card: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingCard>, StripeError>;

    /// Update issuing card.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/cards/update)
    #[post("/issuing/cards/{card}", idempotent = "Idempotency-Key")]
    async fn update_issuing_card(
        &self,
        card: &str,
        #[form] body: &UpdateIssuingCard,
    ) -> Result<Response<IssuingCard>, StripeError>;

    /// List issuing personalization designs.
    ///
    /// Answered by `200`.
    #[get("/issuing/personalization_designs")]
    async fn list_issuing_personalization_designs(
        &self,
        #[query(style = "indices")] query: &ListIssuingPersonalizationDesignsQuery,
    ) -> Result<Response<List<IssuingPersonalizationDesign>>, StripeError>;

    /// List issuing personalization designs, with the items of all its pages.
    #[get("/issuing/personalization_designs")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_personalization_designs_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingPersonalizationDesignsQuery,
    ) -> impl Stream<Item = Result<IssuingPersonalizationDesign, StripeError>> + Send;

    /// Create issuing personalization design.
    ///
    /// Answered by `200`.
    #[post("/issuing/personalization_designs", idempotent = "Idempotency-Key")]
    async fn create_issuing_personalization_design(
        &self,
        #[form] body: &CreateIssuingPersonalizationDesign,
    ) -> Result<Response<IssuingPersonalizationDesign>, StripeError>;

    /// Retrieve issuing personalization design.
    ///
    /// Answered by `200`.
    #[get("/issuing/personalization_designs/{personalization_design}")]
    async fn retrieve_issuing_personalization_design(
        &self,
        personalization_design: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingPersonalizationDesign>, StripeError>;

    /// Update issuing personalization design.
    ///
    /// Answered by `200`.
    #[post("/issuing/personalization_designs/{personalization_design}", idempotent = "Idempotency-Key")]
    async fn update_issuing_personalization_design(
        &self,
        personalization_design: &str,
        #[form] body: &UpdateIssuingPersonalizationDesign,
    ) -> Result<Response<IssuingPersonalizationDesign>, StripeError>;

    /// List issuing physical bundles.
    ///
    /// Answered by `200`.
    #[get("/issuing/physical_bundles")]
    async fn list_issuing_physical_bundles(
        &self,
        #[query(style = "indices")] query: &ListIssuingPhysicalBundlesQuery,
    ) -> Result<Response<List<IssuingPhysicalBundle>>, StripeError>;

    /// List issuing physical bundles, with the items of all its pages.
    #[get("/issuing/physical_bundles")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_physical_bundles_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingPhysicalBundlesQuery,
    ) -> impl Stream<Item = Result<IssuingPhysicalBundle, StripeError>> + Send;

    /// Retrieve issuing physical bundle.
    ///
    /// Answered by `200`.
    #[get("/issuing/physical_bundles/{physical_bundle}")]
    async fn retrieve_issuing_physical_bundle(
        &self,
        physical_bundle: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingPhysicalBundle>, StripeError>;
}
