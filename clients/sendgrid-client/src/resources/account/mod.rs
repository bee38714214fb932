//! Account.
//!
//! Written by `ratelimit-codegen` from `tsg_user_v3.json`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Response, api_client};
use serde_json::Value;

use crate::SendGridError;

pub use self::types::*;

/// Account.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Account {
    /// List account.
    ///
    /// Answered by `200`.
    #[get("/user/account")]
    async fn get_account(&self) -> Result<Response<GetAccountResponse>, SendGridError>;

    /// List credit.
    ///
    /// Answered by `200`.
    #[get("/user/credits")]
    async fn list_credit(&self) -> Result<Response<ListCreditResponse>, SendGridError>;

    /// List email.
    ///
    /// Answered by `200`.
    #[get("/user/email")]
    async fn list_email(&self) -> Result<Response<ListEmailResponse>, SendGridError>;

    /// Update email.
    ///
    /// Answered by `200`.
    #[put("/user/email")]
    async fn update_email(
        &self,
        #[json] body: &UpdateEmail,
    ) -> Result<Response<UpdateEmailResponse>, SendGridError>;

    /// Update password.
    ///
    /// Answered by `200`.
    #[put("/user/password")]
    async fn update_password(
        &self,
        #[json] body: &UpdatePassword,
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;

    /// List profile.
    ///
    /// Answered by `200`.
    #[get("/user/profile")]
    async fn list_profile(&self) -> Result<Response<ListProfileResponse>, SendGridError>;

    /// Update profile.
    ///
    /// Answered by `200`.
    #[patch("/user/profile")]
    async fn update_profile(
        &self,
        #[json] body: &UserProfileInput,
    ) -> Result<Response<UserProfile>, SendGridError>;

    /// List username.
    ///
    /// Answered by `200`.
    #[get("/user/username")]
    async fn list_username(&self) -> Result<Response<ListUsernameResponse>, SendGridError>;

    /// Update username.
    ///
    /// Answered by `200`.
    #[put("/user/username")]
    async fn update_username(
        &self,
        #[json] body: &UpdateUsername,
    ) -> Result<Response<UpdateUsernameResponse>, SendGridError>;
}
