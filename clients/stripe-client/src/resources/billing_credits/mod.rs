//! Billing credits.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Billing credits.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait BillingCredits {
    /// Retrieve billing credit balance summary.
    ///
    /// Answered by `200`.
    #[get("/billing/credit_balance_summary")]
    async fn retrieve_billing_credit_balance_summary(
        &self,
        #[query(style = "indices")] query: &RetrieveBillingCreditBalanceSummaryQuery,
    ) -> Result<Response<BillingCreditBalanceSummary>, StripeError>;

    /// List billing credit balance transactions.
    ///
    /// Answered by `200`.
    #[get("/billing/credit_balance_transactions")]
    async fn list_billing_credit_balance_transactions(
        &self,
        #[query(style = "indices")] query: &ListBillingCreditBalanceTransactionsQuery,
    ) -> Result<Response<List<BillingCreditBalanceTransaction>>, StripeError>;

    /// List billing credit balance transactions, with the items of all its pages.
    #[get("/billing/credit_balance_transactions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_credit_balance_transactions_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingCreditBalanceTransactionsQuery,
    ) -> impl Stream<Item = Result<BillingCreditBalanceTransaction, StripeError>> + Send;

    /// Retrieve billing credit balance transaction.
    ///
    /// Answered by `200`.
    #[get("/billing/credit_balance_transactions/{id}")]
    async fn retrieve_billing_credit_balance_transaction(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingCreditBalanceTransaction>, StripeError>;

    /// List billing credit grants.
    ///
    /// Answered by `200`.
    #[get("/billing/credit_grants")]
    async fn list_billing_credit_grants(
        &self,
        #[query(style = "indices")] query: &ListBillingCreditGrantsQuery,
    ) -> Result<Response<List<BillingCreditGrant>>, StripeError>;

    /// List billing credit grants, with the items of all its pages.
    #[get("/billing/credit_grants")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_credit_grants_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingCreditGrantsQuery,
    ) -> impl Stream<Item = Result<BillingCreditGrant, StripeError>> + Send;

    /// Create billing credit grant.
    ///
    /// Answered by `200`.
    #[post("/billing/credit_grants", idempotent = "Idempotency-Key")]
    async fn create_billing_credit_grant(
        &self,
        #[form] body: &CreateBillingCreditGrant,
    ) -> Result<Response<BillingCreditGrant>, StripeError>;

    /// Retrieve billing credit grant.
    ///
    /// Answered by `200`.
    #[get("/billing/credit_grants/{id}")]
    async fn retrieve_billing_credit_grant(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingCreditGrant>, StripeError>;

    /// Update billing credit grant.
    ///
    /// Answered by `200`.
    #[post("/billing/credit_grants/{id}", idempotent = "Idempotency-Key")]
    async fn update_billing_credit_grant(
        &self,
        id: &str,
        #[form] body: &UpdateBillingCreditGrant,
    ) -> Result<Response<BillingCreditGrant>, StripeError>;

    /// Expire billing credit grant.
    ///
    /// Answered by `200`.
    #[post("/billing/credit_grants/{id}/expire", idempotent = "Idempotency-Key")]
    async fn expire_billing_credit_grant(
        &self,
        id: &str,
        #[form] body: &ExpireBillingCreditGrant,
    ) -> Result<Response<BillingCreditGrant>, StripeError>;

    /// Void billing credit grant.
    ///
    /// Answered by `200`.
    #[post("/billing/credit_grants/{id}/void", idempotent = "Idempotency-Key")]
    async fn void_billing_credit_grant(
        &self,
        id: &str,
        #[form] body: &ExpireBillingCreditGrant,
    ) -> Result<Response<BillingCreditGrant>, StripeError>;
}
