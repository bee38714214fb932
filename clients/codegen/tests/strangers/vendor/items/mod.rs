//! Items.
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Body, ByteStream, Error, Response, Stream, api_client};

pub use self::types::*;

/// Items.
#[api_client(part_of = super::VendorClient)]
pub trait Items {
    /// Get item.
    ///
    /// Answered by `200`.
    #[get("/items/;id={id}")]
    #[headers("Accept: application/vnd.api+json")]
    async fn get_item(&self, id: i64) -> Result<Response<Item>, Error>;

    /// Change item.
    ///
    /// Answered by `204`.
    ///
    /// - `body`: what `json_body` makes of [`Patch`].
    #[patch("/items/.{id}")]
    async fn change_item(
        &self,
        id: &str,
        #[body("application/merge-patch+json")] body: Body,
    ) -> Result<Response<()>, Error>;

    /// Patch item.
    ///
    /// Answered by `204`.
    ///
    /// - `body`: what `json_body` makes of a list, each [`Step`].
    #[put("/items/{id}")]
    async fn patch_item(
        &self,
        id: &str,
        #[body("application/json-patch+json")] body: Body,
    ) -> Result<Response<()>, Error>;

    /// List items.
    ///
    /// Answered by `200`.
    #[get("/items")]
    async fn list_items(&self, #[query] query: &ListItemsQuery) -> Result<Response<Vec<Item>>, Error>;

    /// List items, with the items of all its pages.
    #[get("/items")]
    #[paginate(offset = "offset")]
    fn list_items_stream_of_items(
        &self,
        #[query] query: &ListItemsQuery,
    ) -> impl Stream<Item = Result<Item, Error>> + Send;

    /// Add item.
    ///
    /// Answered by `204`.
    ///
    /// - `body`: what `json_body` makes of [`ItemInput`].
    #[post("/items")]
    async fn add_item(
        &self,
        #[body("application/json; charset=utf-8")] body: Body,
    ) -> Result<Response<()>, Error>;

    /// List items stream.
    ///
    /// Answered by `200`.
    #[get("/items/stream")]
    #[headers("Accept: text/event-stream")]
    async fn list_items_stream(&self) -> Result<Response<ByteStream>, Error>;
}
