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
/// [The vendor's page](https://docs.stripe.com/api/files)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Files {
    /// List files.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/files/list)
    #[get("/files")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn list_files(
        &self,
        #[query(style = "indices")] query: &ListFilesQuery,
    ) -> Result<Response<List<File>>, StripeError>;

    /// List files, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/files/list)
    #[get("/files")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_files_stream(
        &self,
        #[query(style = "indices")] query: &ListFilesQuery,
    ) -> impl Stream<Item = Result<File, StripeError>> + Send;

    /// Create file.
    ///
    /// Answered by `200`.
    ///
    /// - `body` has these parts:
    ///   - `expand`: a list.
    ///   - `file`, which must be there: a file or a text.
    ///   - `file_link_data`: values by name.
    ///   - `purpose`, which must be there: a text.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/files/create)
    #[post("/files", base_url = "https://files.stripe.com/v1", idempotent = "Idempotency-Key")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_write")]
    async fn create_file(&self, #[multipart] body: &Multipart) -> Result<Response<File>, StripeError>;

    /// Retrieve file.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/files/retrieve)
    #[get("/files/{file}")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn retrieve_file(
        &self,
        file: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<File>, StripeError>;
}
