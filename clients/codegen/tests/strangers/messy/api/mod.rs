//! API.
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};
use serde_json::Value;

pub use self::types::*;

/// API.
#[api_client(part_of = super::ApiClient)]
pub trait 報告 {
    /// Report 2.
    ///
    /// Answered by `200`.
    #[get("/report.{format}")]
    async fn report_2(&self, format: &Report2Format) -> Result<Response<Value>, Error>;
}
