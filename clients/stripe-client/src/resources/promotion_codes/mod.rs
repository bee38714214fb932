//! Promotion codes.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Promotion codes.
///
/// [The vendor's page](https://docs.stripe.com/api/promotion_codes)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PromotionCodes {
    /// List promotion codes.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/promotion_codes/list)
    #[get("/promotion_codes")]
    async fn list_promotion_codes(
        &self,
        #[query(style = "indices")] query: &ListPromotionCodesQuery,
    ) -> Result<Response<List<PromotionCode>>, StripeError>;

    /// List promotion codes, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/promotion_codes/list)
    #[get("/promotion_codes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_promotion_codes_stream(
        &self,
        #[query(style = "indices")] query: &ListPromotionCodesQuery,
    ) -> impl Stream<Item = Result<PromotionCode, StripeError>> + Send;

    /// Create promotion code.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/promotion_codes/create)
    #[post("/promotion_codes", idempotent = "Idempotency-Key")]
    async fn create_promotion_code(
        &self,
        #[form] body: &CreatePromotionCode,
    ) -> Result<Response<PromotionCode>, StripeError>;

    /// Retrieve promotion code.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/promotion_codes/retrieve)
    #[get("/promotion_codes/{promotion_code}")]
    async fn retrieve_promotion_code(
        &self,
        promotion_code: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PromotionCode>, StripeError>;

    /// Update promotion code.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/promotion_codes/update)
    #[post("/promotion_codes/{promotion_code}", idempotent = "Idempotency-Key")]
    async fn update_promotion_code(
        &self,
        promotion_code: &str,
        #[form] body: &UpdatePromotionCode,
    ) -> Result<Response<PromotionCode>, StripeError>;
}
