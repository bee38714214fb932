//! Things.
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};
use serde_json::Value;

pub use self::types::*;

/// Things.
#[api_client(part_of = super::ApiClient)]
pub trait Things {
    /// Get things.
    ///
    /// Answered by `200`.
    #[get("/things")]
    async fn get_things(&self) -> Result<Response<Value>, Error>;

    /// Post things.
    #[post("/things")]
    async fn post_things(&self, #[json] body: &PostThings) -> Result<Response<()>, Error>;
}
