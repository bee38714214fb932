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
}
