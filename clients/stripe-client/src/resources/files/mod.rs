//! Files.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Multipart, Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Files.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait Files {
    /// List files.
    ///
    /// Answered by `200`.
    #[get("/files")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn list_files(
        &self,
        #[query(style = "indices")] query: &ListFilesQuery,
    ) -> Result<Response<List<File>>, StripeError>;

    /// List files, with the items of all its pages.
    #[get("/files")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_files_stream(
        &self,
        #[query(style = "indices")] query: &ListFilesQuery,
    ) -> impl Stream<Item = Result<File, StripeError>> + Send;

    /// Create file.
    ///
    /// Answered by `200`.
    #[post("/files", idempotent = "Idempotency-Key")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_write")]
    async fn create_file(&self, #[multipart] body: &Multipart) -> Result<Response<File>, StripeError>;

    /// Retrieve file.
    ///
    /// Answered by `200`.
    #[get("/files/{file}")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn retrieve_file(
        &self,
        file: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<File>, StripeError>;
}
