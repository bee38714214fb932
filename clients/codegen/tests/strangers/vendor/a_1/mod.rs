//! A 1.
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// A 1.
#[api_client(part_of = super::VendorClient)]
pub trait A1Api {
    /// List shapes.
    ///
    /// Answered by `200`.
    #[get("/shapes")]
    async fn list_shapes(&self) -> Result<Response<Vec<ListShapesResponseItem>>, Error>;
}
