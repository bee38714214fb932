//! Climate.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Climate.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Climate {
    /// List climate orders.
    ///
    /// Answered by `200`.
    #[get("/climate/orders")]
    async fn list_climate_orders(
        &self,
        #[query(style = "indices")] query: &ListClimateOrdersQuery,
    ) -> Result<Response<List<ClimateOrder>>, StripeError>;

    /// List climate orders, with the items of all its pages.
    #[get("/climate/orders")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_climate_orders_stream(
        &self,
        #[query(style = "indices")] query: &ListClimateOrdersQuery,
    ) -> impl Stream<Item = Result<ClimateOrder, StripeError>> + Send;

    /// Create climate order.
    ///
    /// Answered by `200`.
    #[post("/climate/orders", idempotent = "Idempotency-Key")]
    async fn create_climate_order(
        &self,
        #[form] body: &CreateClimateOrder,
    ) -> Result<Response<ClimateOrder>, StripeError>;

    /// Retrieve climate order.
    ///
    /// Answered by `200`.
    #[get("/climate/orders/{order}")]
    async fn retrieve_climate_order(
        &self,
        order: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ClimateOrder>, StripeError>;

    /// Update climate order.
    ///
    /// Answered by `200`.
    #[post("/climate/orders/{order}", idempotent = "Idempotency-Key")]
    async fn update_climate_order(
        &self,
        order: &str,
        #[form] body: &UpdateClimateOrder,
    ) -> Result<Response<ClimateOrder>, StripeError>;

    /// Cancel climate order.
    ///
    /// Answered by `200`.
    #[post("/climate/orders/{order}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_climate_order(
        &self,
        order: &str,
        #[form] body: &CancelClimateOrder,
    ) -> Result<Response<ClimateOrder>, StripeError>;

    /// List climate products.
    ///
    /// Answered by `200`.
    #[get("/climate/products")]
    async fn list_climate_products(
        &self,
        #[query(style = "indices")] query: &ListClimateProductsQuery,
    ) -> Result<Response<List<ClimateProduct>>, StripeError>;

    /// List climate products, with the items of all its pages.
    #[get("/climate/products")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_climate_products_stream(
        &self,
        #[query(style = "indices")] query: &ListClimateProductsQuery,
    ) -> impl Stream<Item = Result<ClimateProduct, StripeError>> + Send;

    /// Retrieve climate product.
    ///
    /// Answered by `200`.
    #[get("/climate/products/{product}")]
    async fn retrieve_climate_product(
        &self,
        product: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ClimateProduct>, StripeError>;

    /// List climate suppliers.
    ///
    /// Answered by `200`.
    #[get("/climate/suppliers")]
    async fn list_climate_suppliers(
        &self,
        #[query(style = "indices")] query: &ListClimateSuppliersQuery,
    ) -> Result<Response<List<ClimateSupplier>>, StripeError>;

    /// List climate suppliers, with the items of all its pages.
    #[get("/climate/suppliers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_climate_suppliers_stream(
        &self,
        #[query(style = "indices")] query: &ListClimateSuppliersQuery,
    ) -> impl Stream<Item = Result<ClimateSupplier, StripeError>> + Send;

    /// Retrieve climate supplier.
    ///
    /// Answered by `200`.
    #[get("/climate/suppliers/{supplier}")]
    async fn retrieve_climate_supplier(
        &self,
        supplier: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ClimateSupplier>, StripeError>;
}
