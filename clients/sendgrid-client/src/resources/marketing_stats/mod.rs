//! Marketing stats.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_stats_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Marketing stats.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait MarketingStats {
    /// List automation stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations")]
    async fn list_automation_stat(
        &self,
        #[query(style = "csv")] query: &ListAutomationStatQuery,
    ) -> Result<Response<AutomationsResponse>, SendGridError>;

    /// List automation stat, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn list_automation_stat_stream(
        &self,
        #[query(style = "csv")] query: &ListAutomationStatQuery,
    ) -> impl Stream<Item = Result<AutomationsResponseResult, SendGridError>> + Send;

    /// Get automation stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations/{id}")]
    async fn get_automation_stat(
        &self,
        id: &str,
        #[query(style = "csv")] query: &GetAutomationStatQuery,
    ) -> Result<Response<AutomationsResponse>, SendGridError>;

    /// Get automation stat, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations/{id}")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn get_automation_stat_stream(
        &self,
        id: &str,
        #[query(style = "csv")] query: &GetAutomationStatQuery,
    ) -> impl Stream<Item = Result<AutomationsResponseResult, SendGridError>> + Send;

    /// List click tracking stat.
    ///
    /// Answered by `200`.
    ///
    /// - `id`: a UUID.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations/{id}/links")]
    async fn list_click_tracking_stat(
        &self,
        id: &str,
        #[query(style = "csv")] query: &ListClickTrackingStatQuery,
    ) -> Result<Response<AutmoationsLinkStatsResponse>, SendGridError>;

    /// List click tracking stat, with the items of all its pages.
    ///
    /// - `id`: a UUID.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations/{id}/links")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn list_click_tracking_stat_stream(
        &self,
        id: &str,
        #[query(style = "csv")] query: &ListClickTrackingStatQuery,
    ) -> impl Stream<Item = Result<AutmoationsLinkStatsResponseResult, SendGridError>> + Send;

    /// Export automation stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/automations/export")]
    async fn export_automation_stat(
        &self,
        #[query(style = "csv")] query: &ExportAutomationStatQuery,
    ) -> Result<Response<String>, SendGridError>;

    /// List single send stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends")]
    async fn list_single_send_stat(
        &self,
        #[query(style = "csv")] query: &ListSingleSendStatQuery,
    ) -> Result<Response<SinglesendsResponse>, SendGridError>;

    /// List single send stat, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn list_single_send_stat_stream(
        &self,
        #[query(style = "csv")] query: &ListSingleSendStatQuery,
    ) -> impl Stream<Item = Result<SinglesendsResponseResult, SendGridError>> + Send;

    /// Get single send stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends/{id}")]
    async fn get_single_send_stat(
        &self,
        id: &str,
        #[query(style = "csv")] query: &GetSingleSendStatQuery,
    ) -> Result<Response<SinglesendsResponse>, SendGridError>;

    /// Get single send stat, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends/{id}")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn get_single_send_stat_stream(
        &self,
        id: &str,
        #[query(style = "csv")] query: &GetSingleSendStatQuery,
    ) -> impl Stream<Item = Result<SinglesendsResponseResult, SendGridError>> + Send;

    /// List single send tracking stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends/{id}/links")]
    async fn list_single_send_tracking_stat(
        &self,
        id: &str,
        #[query(style = "csv")] query: &ListSingleSendTrackingStatQuery,
    ) -> Result<Response<SinglesendsLinkStatsResponse>, SendGridError>;

    /// List single send tracking stat, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends/{id}/links")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "results")]
    fn list_single_send_tracking_stat_stream(
        &self,
        id: &str,
        #[query(style = "csv")] query: &ListSingleSendTrackingStatQuery,
    ) -> impl Stream<Item = Result<SinglesendsLinkStatsResponseResult, SendGridError>> + Send;

    /// Export single send stat.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/stats/singlesends/export")]
    async fn export_single_send_stat(
        &self,
        #[query(style = "csv")] query: &ExportSingleSendStatQuery,
    ) -> Result<Response<String>, SendGridError>;
}
