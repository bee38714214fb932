//! Async.
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

use ratelimit_runtime::{Error, Response, api_client};

/// Async.
#[api_client(part_of = super::ApiClient)]
pub trait Async {
    /// Delete.
    #[delete("/things/{thing_id}/{type}")]
    async fn delete(&self, thing_id: &str, r#type: &str) -> Result<Response<()>, Error>;
}
