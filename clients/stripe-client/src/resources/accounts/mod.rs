//! Accounts.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Accounts.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Accounts {
    /// List account capabilities.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/capabilities")]
    async fn list_account_capabilities(
        &self,
        account: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<List<Capability>>, StripeError>;

    /// Retrieve account capability.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/capabilities/{capability}")]
    async fn retrieve_account_capability(
        &self,
        account: &str,
        capability: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Capability>, StripeError>;

    /// Update account capability.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/capabilities/{capability}", idempotent = "Idempotency-Key")]
    async fn update_account_capability(
        &self,
        account: &str,
        capability: &str,
        #[form] body: &UpdateAccountCapability,
    ) -> Result<Response<Capability>, StripeError>;

    /// Delete account external account.
    ///
    /// Answered by `200`.
    #[delete("/accounts/{account}/external_accounts/{id}")]
    async fn delete_account_external_account(
        &self,
        account: &str,
        id: &str,
    ) -> Result<Response<DeleteAccountExternalAccountResponse>, StripeError>;

    /// Retrieve account external account.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/external_accounts/{id}")]
    async fn retrieve_account_external_account(
        &self,
        account: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<DeleteAccountExternalAccountResponse>, StripeError>;

    /// Update account external account.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/external_accounts/{id}", idempotent = "Idempotency-Key")]
    async fn update_account_external_account(
        &self,
        account: &str,
        id: &str,
        #[form] body: &UpdateAccountExternalAccount,
    ) -> Result<Response<DeleteAccountExternalAccountResponse>, StripeError>;

    /// List account external accounts.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/external_accounts")]
    async fn list_account_external_accounts(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListAccountExternalAccountsQuery,
    ) -> Result<Response<List<DeleteAccountExternalAccountResponse>>, StripeError>;

    /// List account external accounts, with the items of all its pages.
    #[get("/accounts/{account}/external_accounts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_account_external_accounts_stream(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListAccountExternalAccountsQuery,
    ) -> impl Stream<Item = Result<DeleteAccountExternalAccountResponse, StripeError>> + Send;

    /// Create account external account.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/external_accounts", idempotent = "Idempotency-Key")]
    async fn create_account_external_account(
        &self,
        account: &str,
        #[form] body: &CreateAccountExternalAccount,
    ) -> Result<Response<DeleteAccountExternalAccountResponse>, StripeError>;

    /// Create account login link.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/login_links", idempotent = "Idempotency-Key")]
    async fn create_account_login_link(
        &self,
        account: &str,
        #[form] body: &CreateAccountLoginLink,
    ) -> Result<Response<LoginLink>, StripeError>;

    /// Delete account person.
    ///
    /// Answered by `200`.
    #[delete("/accounts/{account}/persons/{person}")]
    async fn delete_account_person(
        &self,
        account: &str,
        person: &str,
    ) -> Result<Response<Person>, StripeError>;

    /// Retrieve account person.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/persons/{person}")]
    async fn retrieve_account_person(
        &self,
        account: &str,
        person: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Person>, StripeError>;

    /// Update account person.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/persons/{person}", idempotent = "Idempotency-Key")]
    async fn update_account_person(
        &self,
        account: &str,
        person: &str,
        #[form] body: &UpdateAccountPerson,
    ) -> Result<Response<Person>, StripeError>;

    /// List account persons.
    ///
    /// Answered by `200`.
    #[get("/accounts/{account}/persons")]
    async fn list_account_persons(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListAccountPersonsQuery,
    ) -> Result<Response<List<Person>>, StripeError>;

    /// List account persons, with the items of all its pages.
    #[get("/accounts/{account}/persons")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_account_persons_stream(
        &self,
        account: &str,
        #[query(style = "indices")] query: &ListAccountPersonsQuery,
    ) -> impl Stream<Item = Result<Person, StripeError>> + Send;

    /// Create account person.
    ///
    /// Answered by `200`.
    #[post("/accounts/{account}/persons", idempotent = "Idempotency-Key")]
    async fn create_account_person(
        &self,
        account: &str,
        #[form] body: &UpdateAccountPerson,
    ) -> Result<Response<Person>, StripeError>;

    /// Delete account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/delete)
    #[delete("/accounts/{account}")]
    async fn delete_account(&self, account: &str) -> Result<Response<Account>, StripeError>;

    /// Retrieve account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/retrieve)
    #[get("/accounts/{account}")]
    async fn retrieve_account(
        &self,
        account: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Account>, StripeError>;

    /// Update account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/update)
    #[post("/accounts/{account}", idempotent = "Idempotency-Key")]
    async fn update_account(
        &self,
        account: &str,
        #[form] body: &UpdateAccount,
    ) -> Result<Response<Account>, StripeError>;

    /// Retrieve current account.
    ///
    /// Answered by `200`.
    #[get("/account")]
    async fn retrieve_current_account(
        &self,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Account>, StripeError>;

    /// List accounts.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/list)
    #[get("/accounts")]
    async fn list_accounts(
        &self,
        #[query(style = "indices")] query: &ListAccountsQuery,
    ) -> Result<Response<List<Account>>, StripeError>;

    /// List accounts, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/list)
    #[get("/accounts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_accounts_stream(
        &self,
        #[query(style = "indices")] query: &ListAccountsQuery,
    ) -> impl Stream<Item = Result<Account, StripeError>> + Send;

    /// Create account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/create)
    #[post("/accounts", idempotent = "Idempotency-Key")]
    async fn create_account(&self, #[form] body: &CreateAccount) -> Result<Response<Account>, StripeError>;

    /// Reject account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/reject)
    #[post("/accounts/{account}/reject", idempotent = "Idempotency-Key")]
    async fn reject_account(
        &self,
        account: &str,
        #[form] body: &RejectAccount,
    ) -> Result<Response<Account>, StripeError>;

    /// Unreject account.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/accounts/unreject)
    #[post("/accounts/{account}/unreject", idempotent = "Idempotency-Key")]
    async fn unreject_account(
        &self,
        account: &str,
        #[form] body: &CreateAccountLoginLink,
    ) -> Result<Response<Account>, StripeError>;
}
