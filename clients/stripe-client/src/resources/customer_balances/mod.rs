//! Customer balances.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Customer balances.
///
/// [The vendor's page](https://docs.stripe.com/api/customers)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait CustomerBalances {
    /// List customer balance transactions.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/balance_transactions")]
    async fn list_customer_balance_transactions(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerBalanceTransactionsQuery,
    ) -> Result<Response<List<CustomerBalanceTransaction>>, StripeError>;

    /// List customer balance transactions, with the items of all its pages.
    #[get("/customers/{customer}/balance_transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customer_balance_transactions_stream(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerBalanceTransactionsQuery,
    ) -> impl Stream<Item = Result<CustomerBalanceTransaction, StripeError>> + Send;

    /// Create customer balance transaction.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/balance_transactions", idempotent = "Idempotency-Key")]
    async fn create_customer_balance_transaction(
        &self,
        customer: &str,
        #[form] body: &CreateCustomerBalanceTransaction,
    ) -> Result<Response<CustomerBalanceTransaction>, StripeError>;

    /// Retrieve customer balance transaction.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/balance_transactions/{transaction}")]
    async fn retrieve_customer_balance_transaction(
        &self,
        customer: &str,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CustomerBalanceTransaction>, StripeError>;

    /// Update customer balance transaction.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/balance_transactions/{transaction}", idempotent = "Idempotency-Key")]
    async fn update_customer_balance_transaction(
        &self,
        customer: &str,
        transaction: &str,
        #[form] body: &UpdateCustomerBalanceTransaction,
    ) -> Result<Response<CustomerBalanceTransaction>, StripeError>;

    /// Retrieve customer cash balance.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/cash_balance")]
    async fn retrieve_customer_cash_balance(
        &self,
        customer: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CashBalance>, StripeError>;

    /// Update customer cash balance.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/cash_balance", idempotent = "Idempotency-Key")]
    async fn update_customer_cash_balance(
        &self,
        customer: &str,
        #[form] body: &UpdateCustomerCashBalance,
    ) -> Result<Response<CashBalance>, StripeError>;

    /// List customer cash balance transactions.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/cash_balance_transactions")]
    async fn list_customer_cash_balance_transactions(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerCashBalanceTransactionsQuery,
    ) -> Result<Response<List<CustomerCashBalanceTransaction>>, StripeError>;

    /// List customer cash balance transactions, with the items of all its pages.
    #[get("/customers/{customer}/cash_balance_transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customer_cash_balance_transactions_stream(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerCashBalanceTransactionsQuery,
    ) -> impl Stream<Item = Result<CustomerCashBalanceTransaction, StripeError>> + Send;

    /// Retrieve customer cash balance transaction.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/cash_balance_transactions/{transaction}")]
    async fn retrieve_customer_cash_balance_transaction(
        &self,
        customer: &str,
        transaction: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CustomerCashBalanceTransaction>, StripeError>;

    /// Create customer funding instructions.
    ///
    /// Answered by `200`.
    #[post("/customers/{customer}/funding_instructions", idempotent = "Idempotency-Key")]
    async fn create_customer_funding_instructions(
        &self,
        customer: &str,
        #[form] body: &CreateCustomerFundingInstructions,
    ) -> Result<Response<FundingInstructions>, StripeError>;
}
