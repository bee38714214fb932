//! Self.
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// Self.
#[api_client(part_of = super::ApiClient)]
pub trait SelfValueApi {
    /// Get.
    ///
    /// Answered by `200`.
    #[get("/things/{thing_id}/{type}")]
    async fn get(&self, thing_id: &str, r#type: &str) -> Result<Response<ResponseObject>, Error>;

    /// Get.
    #[put("/things/{thing_id}/{type}")]
    async fn get_in_self(&self, thing_id: &str, r#type: &str) -> Result<Response<()>, Error>;
}
