//! Account provisioning.
//!
//! Written by `ratelimit-codegen` from `tsg_account_provisioning_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Account provisioning.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait AccountProvisioning {
    /// List account.
    ///
    /// Answered by `200`.
    #[get("/partners/accounts")]
    async fn list_account(
        &self,
        #[query] query: &ListAccountQuery,
    ) -> Result<Response<ListAccountResponse>, SendGridError>;

    /// List account, with the items of all its pages.
    #[get("/partners/accounts")]
    #[paginate(cursor = "offset", id = "id", items = "accounts")]
    fn list_account_stream(
        &self,
        #[query] query: &ListAccountQuery,
    ) -> impl Stream<Item = Result<AccountProvisioningAccount, SendGridError>> + Send;

    /// Create account.
    ///
    /// Answered by `201`.
    #[post("/partners/accounts")]
    async fn create_account(
        &self,
        #[header("T-Test-Account")] t_test_account: Option<&str>,
        #[json] body: &CreateAccount,
    ) -> Result<Response<AccountProvisioningAccountId>, SendGridError>;

    /// Delete account.
    ///
    /// Answered by `204`.
    #[delete("/partners/accounts/{account_id}")]
    async fn delete_account(&self, account_id: &str) -> Result<Response<()>, SendGridError>;

    /// List account offering.
    ///
    /// Answered by `200`.
    #[get("/partners/accounts/{account_id}/offerings")]
    async fn list_account_offering(
        &self,
        account_id: &str,
    ) -> Result<Response<AccountProvisioningOfferingList>, SendGridError>;

    /// Update account offering.
    ///
    /// Answered by `200`.
    #[put("/partners/accounts/{account_id}/offerings")]
    async fn update_account_offering(
        &self,
        account_id: &str,
        #[json] body: &UpdateAccountOffering,
    ) -> Result<Response<AccountProvisioningOfferingList>, SendGridError>;

    /// Authenticate account.
    ///
    /// Answered by `303`.
    #[post("/partners/accounts/{account_id}/sso")]
    async fn authenticate_account(&self, account_id: &str) -> Result<Response<()>, SendGridError>;

    /// Get account state.
    ///
    /// Answered by `200`.
    #[get("/partners/accounts/{account_id}/state")]
    async fn get_account_state(
        &self,
        account_id: &str,
    ) -> Result<Response<AccountProvisioningStateRead>, SendGridError>;

    /// Update account state.
    ///
    /// Answered by `204`.
    #[put("/partners/accounts/{account_id}/state")]
    async fn update_account_state(
        &self,
        account_id: &str,
        #[json] body: &AccountProvisioningStateWrite,
    ) -> Result<Response<()>, SendGridError>;

    /// List offering.
    ///
    /// Answered by `200`.
    #[get("/partners/offerings")]
    async fn list_offering(&self) -> Result<Response<AccountProvisioningCatalog>, SendGridError>;
}
