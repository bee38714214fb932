//! Sources.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Sources.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Sources {
    /// Detach source.
    ///
    /// Answered by `200`.
    #[delete("/customers/{customer}/sources/{id}")]
    async fn detach_source(
        &self,
        customer: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<DetachSourceResponse>, StripeError>;

    /// Retrieve source.
    ///
    /// Answered by `200`.
    #[get("/sources/{source}")]
    async fn retrieve_source(
        &self,
        source: &str,
        #[query(style = "indices")] query: &RetrieveSourceQuery,
    ) -> Result<Response<Source>, StripeError>;

    /// Update source.
    ///
    /// Answered by `200`.
    #[post("/sources/{source}", idempotent = "Idempotency-Key")]
    async fn update_source(
        &self,
        source: &str,
        #[form] body: &UpdateSource,
    ) -> Result<Response<Source>, StripeError>;

    /// Create source.
    ///
    /// Answered by `200`.
    #[post("/sources", idempotent = "Idempotency-Key")]
    async fn create_source(&self, #[form] body: &CreateSource) -> Result<Response<Source>, StripeError>;

    /// Verify source.
    ///
    /// Answered by `200`.
    #[post("/sources/{source}/verify", idempotent = "Idempotency-Key")]
    async fn verify_source(
        &self,
        source: &str,
        #[form] body: &VerifySource,
    ) -> Result<Response<Source>, StripeError>;

    /// List source transactions.
    ///
    /// Answered by `200`.
    #[get("/sources/{source}/source_transactions")]
    async fn list_source_transactions(
        &self,
        source: &str,
        #[query(style = "indices")] query: &ListSourceTransactionsQuery,
    ) -> Result<Response<List<SourceTransaction>>, StripeError>;

    /// List source transactions, with the items of all its pages.
    #[get("/sources/{source}/source_transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_source_transactions_stream(
        &self,
        source: &str,
        #[query(style = "indices")] query: &ListSourceTransactionsQuery,
    ) -> impl Stream<Item = Result<SourceTransaction, StripeError>> + Send;
}
