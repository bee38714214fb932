//! Treasury accounts.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Treasury accounts.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TreasuryAccounts {
    /// Update treasury financial account features.
    ///
    /// Answered by `200`.
    #[post("/treasury/financial_accounts/{financial_account}/features", idempotent = "Idempotency-Key")]
    async fn update_treasury_financial_account_features(
        &self,
        financial_account: &str,
        #[form] body: &UpdateTreasuryFinancialAccountFeatures,
    ) -> Result<Response<TreasuryFinancialAccountFeatures>, StripeError>;

    /// Retrieve treasury financial account features.
    ///
    /// Answered by `200`.
    #[get("/treasury/financial_accounts/{financial_account}/features")]
    async fn retrieve_treasury_financial_account_features(
        &self,
        financial_account: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryFinancialAccountFeatures>, StripeError>;

    /// List treasury financial accounts.
    ///
    /// Answered by `200`.
    #[get("/treasury/financial_accounts")]
    async fn list_treasury_financial_accounts(
        &self,
        #[query(style = "indices")] query: &ListTreasuryFinancialAccountsQuery,
    ) -> Result<Response<List<TreasuryFinancialAccount>>, StripeError>;

    /// List treasury financial accounts, with the items of all its pages.
    #[get("/treasury/financial_accounts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_financial_accounts_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryFinancialAccountsQuery,
    ) -> impl Stream<Item = Result<TreasuryFinancialAccount, StripeError>> + Send;

    /// Create treasury financial account.
    ///
    /// Answered by `200`.
    #[post("/treasury/financial_accounts", idempotent = "Idempotency-Key")]
    async fn create_treasury_financial_account(
        &self,
        #[form] body: &CreateTreasuryFinancialAccount,
    ) -> Result<Response<TreasuryFinancialAccount>, StripeError>;

    /// Retrieve treasury financial account.
    ///
    /// Answered by `200`.
    #[get("/treasury/financial_accounts/{financial_account}")]
    async fn retrieve_treasury_financial_account(
        &self,
        financial_account: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryFinancialAccount>, StripeError>;

    /// Update treasury financial account.
    ///
    /// Answered by `200`.
    #[post("/treasury/financial_accounts/{financial_account}", idempotent = "Idempotency-Key")]
    async fn update_treasury_financial_account(
        &self,
        financial_account: &str,
        #[form] body: &UpdateTreasuryFinancialAccount,
    ) -> Result<Response<TreasuryFinancialAccount>, StripeError>;

    /// Close treasury financial account.
    ///
    /// Answered by `200`.
    #[post("/treasury/financial_accounts/{financial_account}/close", idempotent = "Idempotency-Key")]
    async fn close_treasury_financial_account(
        &self,
        financial_account: &str,
        #[form] body: &CloseTreasuryFinancialAccount,
    ) -> Result<Response<TreasuryFinancialAccount>, StripeError>;
}
