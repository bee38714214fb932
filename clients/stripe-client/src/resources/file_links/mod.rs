//! File links.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// File links.
///
/// [The vendor's page](https://docs.stripe.com/api/file_links)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait FileLinks {
    /// List file links.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/file_links/list)
    #[get("/file_links")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn list_file_links(
        &self,
        #[query(style = "indices")] query: &ListFileLinksQuery,
    ) -> Result<Response<List<FileLink>>, StripeError>;

    /// List file links, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/file_links/list)
    #[get("/file_links")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_file_links_stream(
        &self,
        #[query(style = "indices")] query: &ListFileLinksQuery,
    ) -> impl Stream<Item = Result<FileLink, StripeError>> + Send;

    /// Create file link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/file_links/create)
    #[post("/file_links", idempotent = "Idempotency-Key")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_write")]
    async fn create_file_link(
        &self,
        #[form] body: &CreateFileLink,
    ) -> Result<Response<FileLink>, StripeError>;

    /// Retrieve file link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/file_links/retrieve)
    #[get("/file_links/{link}")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_read")]
    async fn retrieve_file_link(
        &self,
        link: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<FileLink>, StripeError>;

    /// Update file link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/file_links/update)
    #[post("/file_links/{link}", idempotent = "Idempotency-Key")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "files_write")]
    async fn update_file_link(
        &self,
        link: &str,
        #[form] body: &UpdateFileLink,
    ) -> Result<Response<FileLink>, StripeError>;
}
