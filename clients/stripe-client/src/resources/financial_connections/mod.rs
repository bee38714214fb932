//! Financial connections.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Financial connections.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait FinancialConnections {
    /// List financial connections account owners.
    ///
    /// Answered by `200`.
    #[get("/financial_connections/accounts/{account}/owners")]
    async fn list_financial_connections_account_owners(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListFinancialConnectionsAccountOwnersQuery,
    ) -> Result<Response<List<FinancialConnectionsAccountOwner>>, StripeError>;

    /// List financial connections account owners, with the items of all its pages.
    #[get("/financial_connections/accounts/{account}/owners")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_financial_connections_account_owners_stream(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListFinancialConnectionsAccountOwnersQuery,
    ) -> impl Stream<Item = Result<FinancialConnectionsAccountOwner, StripeError>> + Send;

    /// List financial connections accounts.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/list)
    #[get("/financial_connections/accounts")]
    async fn list_financial_connections_accounts(
        &self,
        #[query(style = "indices")] query: &ListFinancialConnectionsAccountsQuery,
    ) -> Result<Response<List<FinancialConnectionsAccount>>, StripeError>;

    /// List financial connections accounts, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/list)
    #[get("/financial_connections/accounts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_financial_connections_accounts_stream(
        &self,
        #[query(style = "indices")] query: &ListFinancialConnectionsAccountsQuery,
    ) -> impl Stream<Item = Result<FinancialConnectionsAccount, StripeError>> + Send;

    /// Retrieve financial connections account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/retrieve)
    #[get("/financial_connections/accounts/{account}")]
    async fn retrieve_financial_connections_account(
        &self,
        account: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<FinancialConnectionsAccount>, StripeError>;

    /// Disconnect financial connections account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/disconnect)
    #[post("/financial_connections/accounts/{account}/disconnect", idempotent = "Idempotency-Key")]
    async fn disconnect_financial_connections_account(
        &self,
        account: &str,
        #[form] body: &DisconnectFinancialConnectionsAccount,
    ) -> Result<Response<FinancialConnectionsAccount>, StripeError>;

    /// Refresh financial connections account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/refresh)
    #[post("/financial_connections/accounts/{account}/refresh", idempotent = "Idempotency-Key")]
    async fn refresh_financial_connections_account(
        &self,
        account: &str,
        #[form] body: &RefreshFinancialConnectionsAccount,
    ) -> Result<Response<FinancialConnectionsAccount>, StripeError>;

    /// Subscribe financial connections account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/subscribe)
    #[post("/financial_connections/accounts/{account}/subscribe", idempotent = "Idempotency-Key")]
    async fn subscribe_financial_connections_account(
        &self,
        account: &str,
        #[form] body: &SubscribeFinancialConnectionsAccount,
    ) -> Result<Response<FinancialConnectionsAccount>, StripeError>;

    /// Unsubscribe financial connections account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/accounts/unsubscribe)
    #[post("/financial_connections/accounts/{account}/unsubscribe", idempotent = "Idempotency-Key")]
    async fn unsubscribe_financial_connections_account(
        &self,
        account: &str,
        #[form] body: &SubscribeFinancialConnectionsAccount,
    ) -> Result<Response<FinancialConnectionsAccount>, StripeError>;

    /// Retrieve financial connections session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/sessions/retrieve)
    #[get("/financial_connections/sessions/{session}")]
    async fn retrieve_financial_connections_session(
        &self,
        session: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<FinancialConnectionsSession>, StripeError>;

    /// Create financial connections session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/financial_connections/sessions/create)
    #[post("/financial_connections/sessions", idempotent = "Idempotency-Key")]
    async fn create_financial_connections_session(
        &self,
        #[form] body: &CreateFinancialConnectionsSession,
    ) -> Result<Response<FinancialConnectionsSession>, StripeError>;

    /// List financial connections transactions.
    ///
    /// Answered by `200`.
    #[get("/financial_connections/transactions")]
    async fn list_financial_connections_transactions(
        &self,
        #[query(style = "indices")] query: &ListFinancialConnectionsTransactionsQuery,
    ) -> Result<Response<List<FinancialConnectionsTransaction>>, StripeError>;

    /// List financial connections transactions, with the items of all its pages.
    #[get("/financial_connections/transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_financial_connections_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListFinancialConnectionsTransactionsQuery,
    ) -> impl Stream<Item = Result<FinancialConnectionsTransaction, StripeError>> + Send;

    /// Retrieve financial connections transaction.
    ///
    /// Answered by `200`.
    #[get("/financial_connections/transactions/{transaction}")]
    async fn retrieve_financial_connections_transaction(
        &self,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<FinancialConnectionsTransaction>, StripeError>;
}
