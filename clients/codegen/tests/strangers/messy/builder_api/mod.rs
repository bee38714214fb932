//! Builder API.
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// Builder API.
#[api_client(part_of = super::ApiClient)]
pub trait Builder {
    /// Builder.
    ///
    /// Answered by `200`.
    #[get("/builder")]
    async fn builder(&self) -> Result<Response<Vec<Vec<OptionObject>>>, Error>;
}
