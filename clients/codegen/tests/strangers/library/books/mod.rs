//! Books.
//!
//! Written by `ratelimit-codegen` from `library.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Body, Error, Response, api_client};

pub use self::types::*;

/// Books.
#[api_client(part_of = super::BüchereiClient)]
pub trait Books {
    /// List books.
    ///
    /// Answered by `2XX`.
    #[get("/books")]
    async fn list_books(&self, #[query] query: &ListBooksQuery) -> Result<Response<Page>, Error>;

    /// Add book.
    ///
    /// Answered by `201`.
    ///
    /// - `body`: what `json_body` makes of [`BookInput`].
    #[post("/books", idempotent = "Idempotency-Key")]
    #[headers("Accept: application/vnd.books+json")]
    async fn add_book(
        &self,
        #[body("application/json; charset=utf-8")] body: Body,
    ) -> Result<Response<Book>, Error>;

    /// Get book.
    ///
    /// Answered by `200` or `304`.
    ///
    /// - `id`: a UUID.
    #[get("/books/{id}")]
    async fn get_book(&self, id: &str) -> Result<Response<Option<Book>>, Error>;

    /// Change book.
    ///
    /// Answered by `204`.
    ///
    /// - `id`: a UUID.
    /// - `body`: what `json_body` makes of [`BookChange`].
    #[patch("/books/{id}")]
    async fn change_book(
        &self,
        id: &str,
        #[body("application/merge-patch+json")] body: Body,
    ) -> Result<Response<()>, Error>;
}
