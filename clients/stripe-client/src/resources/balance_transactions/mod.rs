//! Balance transactions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Balance transactions.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
pub trait BalanceTransactions {
    /// List balance transactions.
    ///
    /// Answered by `200`.
    #[get("/balance_transactions")]
    async fn list_balance_transactions(
        &self,
        #[query(style = "indices")] query: &ListBalanceTransactionsQuery,
    ) -> Result<Response<List<BalanceTransaction>>, StripeError>;

    /// List balance transactions, with the items of all its pages.
    #[get("/balance_transactions")]
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
    fn list_balance_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListBalanceTransactionsQuery,
    ) -> impl Stream<Item = Result<BalanceTransaction, StripeError>> + Send;

    /// Retrieve balance transaction.
    ///
    /// Answered by `200`.
    #[get("/balance_transactions/{id}")]
    async fn retrieve_balance_transaction(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BalanceTransaction>, StripeError>;
}
