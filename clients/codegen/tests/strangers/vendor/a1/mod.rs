//! A1.
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// A1.
#[api_client(part_of = super::VendorClient)]
pub trait A1 {
    /// List animals.
    ///
    /// Answered by `200`.
    #[get("/animals")]
    async fn list_animals(&self) -> Result<Response<Vec<ListAnimalsResponseItem>>, Error>;
}
