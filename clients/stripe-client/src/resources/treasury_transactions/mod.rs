//! Treasury transactions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Treasury transactions.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TreasuryTransactions {
    /// List treasury transaction entries.
    ///
    /// Answered by `200`.
    #[get("/treasury/transaction_entries")]
    async fn list_treasury_transaction_entries(
        &self,
        #[query(style = "indices")] query: &ListTreasuryTransactionEntriesQuery,
    ) -> Result<Response<List<TreasuryTransactionEntry>>, StripeError>;

    /// List treasury transaction entries, with the items of all its pages.
    #[get("/treasury/transaction_entries")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_transaction_entries_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryTransactionEntriesQuery,
    ) -> impl Stream<Item = Result<TreasuryTransactionEntry, StripeError>> + Send;

    /// Retrieve treasury transaction entry.
    ///
    /// Answered by `200`.
    #[get("/treasury/transaction_entries/{id}")]
    async fn retrieve_treasury_transaction_entry(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryTransactionEntry>, StripeError>;

    /// List treasury transactions.
    ///
    /// Answered by `200`.
    #[get("/treasury/transactions")]
    async fn list_treasury_transactions(
        &self,
        #[query(style = "indices")] query: &ListTreasuryTransactionsQuery,
    ) -> Result<Response<List<TreasuryTransaction>>, StripeError>;

    /// List treasury transactions, with the items of all its pages.
    #[get("/treasury/transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryTransactionsQuery,
    ) -> impl Stream<Item = Result<TreasuryTransaction, StripeError>> + Send;

    /// Retrieve treasury transaction.
    ///
    /// Answered by `200`.
    #[get("/treasury/transactions/{id}")]
    async fn retrieve_treasury_transaction(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryTransaction>, StripeError>;
}
