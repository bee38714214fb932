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
/// [The vendor's page](https://docs.stripe.com/api/issuing/transactions)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingTransactions {
    /// List issuing transactions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/transactions/list)
    #[get("/issuing/transactions")]
    async fn list_issuing_transactions(
        &self,
        #[query(style = "indices")] query: &ListIssuingTransactionsQuery,
    ) -> Result<Response<List<IssuingTransaction>>, StripeError>;

    /// List issuing transactions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/transactions/list)
    #[get("/issuing/transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingTransactionsQuery,
    ) -> impl Stream<Item = Result<IssuingTransaction, StripeError>> + Send;

    /// Retrieve issuing transaction.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/transactions/retrieve)
    #[get("/issuing/transactions/{transaction}")]
    async fn retrieve_issuing_transaction(
        &self,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingTransaction>, StripeError>;

    /// Update issuing transaction.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/transactions/update)
    #[post("/issuing/transactions/{transaction}", idempotent = "Idempotency-Key")]
    async fn update_issuing_transaction(
        &self,
        transaction: &str,
        #[form] body: &UpdateIssuingTransaction,
    ) -> Result<Response<IssuingTransaction>, StripeError>;
}
