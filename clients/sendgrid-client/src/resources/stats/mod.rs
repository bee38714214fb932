//! Stats.
//!
//! Written by `ratelimit-codegen` from `tsg_stats_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Stats.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Stats {
    /// List browser stat.
    ///
    /// Answered by `200`.
    #[get("/browsers/stats")]
    async fn list_browser_stat(
        &self,
        #[query] query: &ListBrowserStatQuery,
    ) -> Result<Response<Vec<ListBrowserStatResponseItem>>, SendGridError>;

    /// List category.
    ///
    /// Answered by `200`.
    #[get("/categories")]
    async fn list_category(
        &self,
        #[query] query: &ListCategoryQuery,
    ) -> Result<Response<Vec<ListCategoryResponseItem>>, SendGridError>;

    /// List category, with the items of all its pages.
    #[get("/categories")]
    #[paginate(offset = "offset")]
    fn list_category_stream(
        &self,
        #[query] query: &ListCategoryQuery,
    ) -> impl Stream<Item = Result<ListCategoryResponseItem, SendGridError>> + Send;

    /// List category stat.
    ///
    /// Answered by `200`.
    #[get("/categories/stats")]
    async fn list_category_stat(
        &self,
        #[query] query: &ListCategoryStatQuery,
    ) -> Result<Response<Vec<CategoryStats>>, SendGridError>;

    /// List category stat sum.
    ///
    /// Answered by `200`.
    #[get("/categories/stats/sums")]
    async fn list_category_stat_sum(
        &self,
        #[query] query: &ListCategoryStatSumQuery,
    ) -> Result<Response<CategoryStats>, SendGridError>;

    /// List client stat.
    ///
    /// Answered by `200`.
    #[get("/clients/stats")]
    async fn list_client_stat(
        &self,
        #[query] query: &ListClientStatQuery,
    ) -> Result<Response<Vec<ListClientStatResponseItem>>, SendGridError>;

    /// Get client stat.
    ///
    /// Answered by `200`.
    #[get("/clients/{client_type}/stats")]
    async fn get_client_stat(
        &self,
        client_type: &ClientType,
        #[query] query: &GetClientStatQuery,
    ) -> Result<Response<Vec<GetClientStatResponseItem>>, SendGridError>;

    /// List device stat.
    ///
    /// Answered by `200`.
    #[get("/devices/stats")]
    async fn list_device_stat(
        &self,
        #[query] query: &ListDeviceStatQuery,
    ) -> Result<Response<Vec<ListDeviceStatResponseItem>>, SendGridError>;

    /// List geo stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/geo/stats")]
    async fn list_geo_stat(
        &self,
        #[query] query: &ListGeoStatQuery,
    ) -> Result<Response<Vec<ListGeoStatResponseItem>>, SendGridError>;

    /// List mailbox provider stat.
    ///
    /// Answered by `200`.
    #[get("/mailbox_providers/stats")]
    async fn list_mailbox_provider_stat(
        &self,
        #[query] query: &ListMailboxProviderStatQuery,
    ) -> Result<Response<Vec<ListMailboxProviderStatResponseItem>>, SendGridError>;

    /// List stat.
    ///
    /// Answered by `200`.
    #[get("/stats")]
    async fn list_stat(
        &self,
        #[query] query: &ListStatQuery,
    ) -> Result<Response<Vec<ListStatResponseItem>>, SendGridError>;
}
