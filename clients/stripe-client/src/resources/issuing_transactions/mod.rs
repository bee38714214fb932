//! Issuing transactions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing transactions.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait IssuingTransactions {
    /// List issuing transactions.
    ///
    /// Answered by `200`.
    #[get("/issuing/transactions")]
    async fn list_issuing_transactions(
        &self,
        #[query(style = "indices")] query: &ListIssuingTransactionsQuery,
    ) -> Result<Response<List<IssuingTransaction>>, StripeError>;

    /// List issuing transactions, with the items of all its pages.
    #[get("/issuing/transactions")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_issuing_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingTransactionsQuery,
    ) -> impl Stream<Item = Result<IssuingTransaction, StripeError>> + Send;

    /// Retrieve issuing transaction.
    ///
    /// Answered by `200`.
    #[get("/issuing/transactions/{transaction}")]
    async fn retrieve_issuing_transaction(
        &self,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingTransaction>, StripeError>;

    /// Update issuing transaction.
    ///
    /// Answered by `200`.
    #[post("/issuing/transactions/{transaction}", idempotent = "Idempotency-Key")]
    async fn update_issuing_transaction(
        &self,
        transaction: &str,
        #[form] body: &UpdateIssuingTransaction,
    ) -> Result<Response<IssuingTransaction>, StripeError>;
}
