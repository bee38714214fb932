//! Apps.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Apps.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Apps {
    /// List apps installs.
    ///
    /// Answered by `200`.
    #[get("/apps/installs")]
    async fn list_apps_installs(
        &self,
        #[query(style = "indices")] query: &ListAppsInstallsQuery,
    ) -> Result<Response<List<AppsInstall>>, StripeError>;

    /// List apps installs, with the items of all its pages.
    #[get("/apps/installs")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_apps_installs_stream(
        &self,
        #[query(style = "indices")] query: &ListAppsInstallsQuery,
    ) -> impl Stream<Item = Result<AppsInstall, StripeError>> + Send;

    /// Create apps install.
    ///
    /// Answered by `200`.
    #[post("/apps/installs", idempotent = "Idempotency-Key")]
    async fn create_apps_install(
        &self,
        #[form] body: &CreateAppsInstall,
    ) -> Result<Response<AppsInstall>, StripeError>;

    /// Retrieve apps install.
    ///
    /// Answered by `200`.
    #[get("/apps/installs/{id}")]
    async fn retrieve_apps_install(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<AppsInstall>, StripeError>;

    /// Update apps install.
    ///
    /// Answered by `200`.
    #[post("/apps/installs/{id}", idempotent = "Idempotency-Key")]
    async fn update_apps_install(
        &self,
        id: &str,
        #[form] body: &UpdateAppsInstall,
    ) -> Result<Response<AppsInstall>, StripeError>;

    /// Uninstall apps install.
    ///
    /// Answered by `200`.
    #[post("/apps/installs/{id}/uninstall", idempotent = "Idempotency-Key")]
    async fn uninstall_apps_install(
        &self,
        id: &str,
        #[form] body: &UpdateAppsInstall,
    ) -> Result<Response<AppsInstall>, StripeError>;

    /// List apps secrets.
    ///
    /// Answered by `200`.
    #[get("/apps/secrets")]
    async fn list_apps_secrets(
        &self,
        #[query(style = "indices")] query: &ListAppsSecretsQuery,
    ) -> Result<Response<List<AppsSecret>>, StripeError>;

    /// List apps secrets, with the items of all its pages.
    #[get("/apps/secrets")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_apps_secrets_stream(
        &self,
        #[query(style = "indices")] query: &ListAppsSecretsQuery,
    ) -> impl Stream<Item = Result<AppsSecret, StripeError>> + Send;

    /// Create apps secret.
    ///
    /// Answered by `200`.
    #[post("/apps/secrets", idempotent = "Idempotency-Key")]
    async fn create_apps_secret(
        &self,
        #[form] body: &CreateAppsSecret,
    ) -> Result<Response<AppsSecret>, StripeError>;

    /// Find apps secret.
    ///
    /// Answered by `200`.
    #[get("/apps/secrets/find")]
    async fn find_apps_secret(
        &self,
        #[query(style = "indices")] query: &FindAppsSecretQuery,
    ) -> Result<Response<AppsSecret>, StripeError>;

    /// Delete apps secret where.
    ///
    /// Answered by `200`.
    #[post("/apps/secrets/delete", idempotent = "Idempotency-Key")]
    async fn delete_apps_secret_where(
        &self,
        #[form] body: &DeleteAppsSecretWhere,
    ) -> Result<Response<AppsSecret>, StripeError>;
}
