//! Products.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Products.
///
/// [The vendor's page](https://docs.stripe.com/api/products)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Products {
    /// Delete product feature.
    ///
    /// Answered by `200`.
    #[delete("/products/{product}/features/{id}")]
    async fn delete_product_feature(
        &self,
        product: &str,
        id: &str,
    ) -> Result<Response<ProductFeature>, StripeError>;

    /// Retrieve product feature.
    ///
    /// Answered by `200`.
    #[get("/products/{product}/features/{id}")]
    async fn retrieve_product_feature(
        &self,
        product: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ProductFeature>, StripeError>;

    /// List product features.
    ///
    /// Answered by `200`.
    #[get("/products/{product}/features")]
    async fn list_product_features(
        &self,
        product: &str,
        #[query(style = "indices")] query: &ListProductFeaturesQuery,
    ) -> Result<Response<List<ProductFeature>>, StripeError>;

    /// List product features, with the items of all its pages.
    #[get("/products/{product}/features")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_product_features_stream(
        &self,
        product: &str,
        #[query(style = "indices")] query: &ListProductFeaturesQuery,
    ) -> impl Stream<Item = Result<ProductFeature, StripeError>> + Send;

    /// Create product feature.
    ///
    /// Answered by `200`.
    #[post("/products/{product}/features", idempotent = "Idempotency-Key")]
    async fn create_product_feature(
        &self,
        product: &str,
        #[form] body: &CreateProductFeature,
    ) -> Result<Response<ProductFeature>, StripeError>;

    /// Delete product.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/delete)
    #[delete("/products/{id}")]
    async fn delete_product(&self, id: &str) -> Result<Response<Product>, StripeError>;

    /// Retrieve product.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/retrieve)
    #[get("/products/{id}")]
    async fn retrieve_product(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Product>, StripeError>;

    /// Update product.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/update)
    #[post("/products/{id}", idempotent = "Idempotency-Key")]
    async fn update_product(
        &self,
        id: &str,
        #[form] body: &UpdateProduct,
    ) -> Result<Response<Product>, StripeError>;

    /// List products.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/list)
    #[get("/products")]
    async fn list_products(
        &self,
        #[query(style = "indices")] query: &ListProductsQuery,
    ) -> Result<Response<List<Product>>, StripeError>;

    /// List products, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/list)
    #[get("/products")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_products_stream(
        &self,
        #[query(style = "indices")] query: &ListProductsQuery,
    ) -> impl Stream<Item = Result<Product, StripeError>> + Send;

    /// Create product.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/create)
    #[post("/products", idempotent = "Idempotency-Key")]
    async fn create_product(&self, #[form] body: &CreateProduct) -> Result<Response<Product>, StripeError>;

    /// Search products.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/search)
    #[get("/products/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_products(
        &self,
        #[query(style = "indices")] query: &SearchProductsQuery,
    ) -> Result<Response<List<Product>>, StripeError>;

    /// Search products, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/products/search)
    #[get("/products/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_products_stream(
        &self,
        #[query(style = "indices")] query: &SearchProductsQuery,
    ) -> impl Stream<Item = Result<Product, StripeError>> + Send;
}
