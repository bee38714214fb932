//! Entitlements.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Entitlements.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Entitlements {
    /// List entitlements active entitlements.
    ///
    /// Answered by `200`.
    #[get("/entitlements/active_entitlements")]
    async fn list_entitlements_active_entitlements(
        &self,
        #[query(style = "indices")] query: &ListEntitlementsActiveEntitlementsQuery,
    ) -> Result<Response<List<EntitlementsActiveEntitlement>>, StripeError>;

    /// List entitlements active entitlements, with the items of all its pages.
    #[get("/entitlements/active_entitlements")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_entitlements_active_entitlements_stream(
        &self,
        #[query(style = "indices")] query: &ListEntitlementsActiveEntitlementsQuery,
    ) -> impl Stream<Item = Result<EntitlementsActiveEntitlement, StripeError>> + Send;

    /// Retrieve entitlements active entitlement.
    ///
    /// Answered by `200`.
    #[get("/entitlements/active_entitlements/{id}")]
    async fn retrieve_entitlements_active_entitlement(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<EntitlementsActiveEntitlement>, StripeError>;

    /// List entitlements features.
    ///
    /// Answered by `200`.
    #[get("/entitlements/features")]
    async fn list_entitlements_features(
        &self,
        #[query(style = "indices")] query: &ListEntitlementsFeaturesQuery,
    ) -> Result<Response<List<EntitlementsFeature>>, StripeError>;

    /// List entitlements features, with the items of all its pages.
    #[get("/entitlements/features")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_entitlements_features_stream(
        &self,
        #[query(style = "indices")] query: &ListEntitlementsFeaturesQuery,
    ) -> impl Stream<Item = Result<EntitlementsFeature, StripeError>> + Send;

    /// Create entitlements feature.
    ///
    /// Answered by `200`.
    #[post("/entitlements/features", idempotent = "Idempotency-Key")]
    async fn create_entitlements_feature(
        &self,
        #[form] body: &CreateEntitlementsFeature,
    ) -> Result<Response<EntitlementsFeature>, StripeError>;

    /// Retrieve entitlements feature.
    ///
    /// Answered by `200`.
    #[get("/entitlements/features/{id}")]
    async fn retrieve_entitlements_feature(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<EntitlementsFeature>, StripeError>;

    /// Update entitlements feature.
    ///
    /// Answered by `200`.
    #[post("/entitlements/features/{id}", idempotent = "Idempotency-Key")]
    async fn update_entitlements_feature(
        &self,
        id: &str,
        #[form] body: &UpdateEntitlementsFeature,
    ) -> Result<Response<EntitlementsFeature>, StripeError>;
}
