//! Gen.
//!
//! Written by `ratelimit-codegen` from `vendor.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// Gen.
#[api_client(part_of = super::VendorClient)]
pub trait Gen {
    /// Gen.
    ///
    /// Answered by `200`.
    #[get("/gen")]
    async fn r#gen(&self, #[query] r#gen: i64) -> Result<Response<GenResponse>, Error>;

    /// Try.
    ///
    /// Answered by `204`.
    #[post("/gen")]
    async fn r#try(&self, #[json] body: &Try) -> Result<Response<()>, Error>;
}
