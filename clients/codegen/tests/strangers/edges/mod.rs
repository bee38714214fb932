//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod things;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`EdgesClient`]'s parts.
#[api_client(base_url = "https://e.example.com", client = EdgesClient, auth = "header:X-Api-Key")]
pub trait EdgesApi {}

impl EdgesClient {
    /// Things: the methods of [`Things`](things::Things), under the same limits as all others.
    #[must_use]
    pub fn things(&self) -> things::ThingsClient {
        things::ThingsClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::things::Things;
}
