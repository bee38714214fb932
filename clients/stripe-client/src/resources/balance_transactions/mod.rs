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
/// [The vendor's page](https://docs.stripe.com/api/balance_transactions)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait BalanceTransactions {
    /// List balance transactions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/balance_transactions/list)
    #[get("/balance_transactions")]
    async fn list_balance_transactions(
        &self,
        #[query(style = "indices")] query: &ListBalanceTransactionsQuery,
    ) -> Result<Response<List<BalanceTransaction>>, StripeError>;

    /// List balance transactions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/balance_transactions/list)
    #[get("/balance_transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_balance_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListBalanceTransactionsQuery,
    ) -> impl Stream<Item = Result<BalanceTransaction, StripeError>> + Send;

    /// Retrieve balance transaction.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/balance_transactions/retrieve)
    #[get("/balance_transactions/{id}")]
    async fn retrieve_balance_transaction(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BalanceTransaction>, StripeError>;
}
