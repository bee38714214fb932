//! Store.
//!
//! Written by `ratelimit-codegen` from `petstore.yaml`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Error, Response, Stream, api_client};

pub use self::types::*;

/// Store.
///
/// [The vendor's page](https://docs.petstore.example.com)
#[api_client(part_of = super::PetstoreClient)]
pub trait Store {
    /// List orders.
    ///
    /// Answered by `200`.
    #[get("/store/orders")]
    async fn list_orders(
        &self,
        #[query] query: &ListOrdersQuery,
    ) -> Result<Response<ListOrdersResponse>, Error>;

    /// List orders, with the items of all its pages.
    #[get("/store/orders")]
    #[paginate(offset = "offset", items = "orders")]
    fn list_orders_stream(
        &self,
        #[query] query: &ListOrdersQuery,
    ) -> impl Stream<Item = Result<Order, Error>> + Send;

    /// Place order.
    ///
    /// Answered by `200` or `201`.
    #[post("/store/orders")]
    #[timeout("5s")]
    async fn place_order(&self, #[json] body: &OrderInput) -> Result<Response<Order>, Error>;

    /// Get inventory.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://stock.petstore.example.com>.
    #[get("/store/inventory", base_url = "https://stock.petstore.example.com")]
    async fn get_inventory(&self) -> Result<Response<BTreeMap<String, i64>>, Error>;

    /// Check inventory.
    ///
    /// Answered by `200`.
    #[head("/store/inventory")]
    async fn check_inventory(&self) -> Result<Response<()>, Error>;
}
