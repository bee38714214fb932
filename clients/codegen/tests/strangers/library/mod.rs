//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod books;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`BüchereiClient`]'s parts.
#[api_client(base_url = "https://books.example.com", client = BüchereiClient, auth = "bearer")]
pub trait BüchereiApi {}

/// The body that `value` is as JSON, for methods that send it as something else than `application/json`.
///
/// # Errors
/// Where a value has no form in JSON, such as a map whose keys are no texts.
pub fn json_body<T: serde::Serialize + ?Sized>(value: &T) -> serde_json::Result<ratelimit_runtime::Body> {
    serde_json::to_vec(value).map(ratelimit_runtime::Body::from)
}

impl BüchereiClient {
    /// Books: the methods of [`Books`](books::Books), under the same limits as all others.
    #[must_use]
    pub fn books(&self) -> books::BooksClient {
        books::BooksClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::books::Books;
    pub use super::json_body;
}
