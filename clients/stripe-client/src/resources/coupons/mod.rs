//! Coupons.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Coupons.
///
/// [The vendor's page](https://docs.stripe.com/api/coupons)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Coupons {
    /// Delete coupon.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/delete)
    #[delete("/coupons/{coupon}")]
    async fn delete_coupon(&self, coupon: &str) -> Result<Response<Coupon>, StripeError>;

    /// Retrieve coupon.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/retrieve)
    #[get("/coupons/{coupon}")]
    async fn retrieve_coupon(
        &self,
        coupon: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Coupon>, StripeError>;

    /// Update coupon.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/update)
    #[post("/coupons/{coupon}", idempotent = "Idempotency-Key")]
    async fn update_coupon(
        &self,
        coupon: &str,
        #[form] body: &UpdateCoupon,
    ) -> Result<Response<Coupon>, StripeError>;

    /// List coupons.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/list)
    #[get("/coupons")]
    async fn list_coupons(
        &self,
        #[query(style = "indices")] query: &ListCouponsQuery,
    ) -> Result<Response<List<Coupon>>, StripeError>;

    /// List coupons, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/list)
    #[get("/coupons")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_coupons_stream(
        &self,
        #[query(style = "indices")] query: &ListCouponsQuery,
    ) -> impl Stream<Item = Result<Coupon, StripeError>> + Send;

    /// Create coupon.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/coupons/create)
    #[post("/coupons", idempotent = "Idempotency-Key")]
    async fn create_coupon(&self, #[form] body: &CreateCoupon) -> Result<Response<Coupon>, StripeError>;
}
