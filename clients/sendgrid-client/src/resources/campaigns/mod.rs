//! Campaigns.
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_campaigns_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Campaigns.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Campaigns {
    /// Create campaign.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/campaigns")]
    async fn create_campaign(
        &self,
        #[json] body: &PostCampaignsRequest,
    ) -> Result<Response<Campaigns2xx>, SendGridError>;

    /// List campaign.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/campaigns")]
    async fn list_campaign(
        &self,
        #[query] query: &ListCampaignQuery,
    ) -> Result<Response<ListCampaignResponse>, SendGridError>;

    /// List campaign, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/campaigns")]
    #[paginate(offset = "offset", items = "result")]
    fn list_campaign_stream(
        &self,
        #[query] query: &ListCampaignQuery,
    ) -> impl Stream<Item = Result<Campaigns2xx, SendGridError>> + Send;

    /// Get campaign.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/campaigns/{campaign_id}")]
    async fn get_campaign(&self, campaign_id: i64) -> Result<Response<GetCampaignResponse>, SendGridError>;

    /// Delete campaign.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/campaigns/{campaign_id}")]
    async fn delete_campaign(&self, campaign_id: i64) -> Result<Response<()>, SendGridError>;

    /// Update campaign.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/campaigns/{campaign_id}")]
    async fn update_campaign(
        &self,
        campaign_id: i64,
        #[json] body: &UpdateCampaign,
    ) -> Result<Response<Campaigns2xx>, SendGridError>;

    /// Schedule campaign.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/campaigns/{campaign_id}/schedules")]
    async fn schedule_campaign(
        &self,
        campaign_id: i64,
        #[json] body: &ScheduleCampaign,
    ) -> Result<Response<ScheduleCampaignResponse>, SendGridError>;

    /// Update scheduled campaign.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/campaigns/{campaign_id}/schedules")]
    async fn update_scheduled_campaign(
        &self,
        campaign_id: i64,
        #[json] body: &UpdateScheduledCampaign,
    ) -> Result<Response<UpdateScheduledCampaignResponse>, SendGridError>;

    /// Get scheduled campaign.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/campaigns/{campaign_id}/schedules")]
    async fn get_scheduled_campaign(
        &self,
        campaign_id: i64,
    ) -> Result<Response<GetScheduledCampaignResponse>, SendGridError>;

    /// Un schedule campaign.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/campaigns/{campaign_id}/schedules")]
    async fn un_schedule_campaign(&self, campaign_id: i64) -> Result<Response<()>, SendGridError>;

    /// Send campaign.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/campaigns/{campaign_id}/schedules/now")]
    async fn send_campaign(&self, campaign_id: i64) -> Result<Response<SendCampaignResponse>, SendGridError>;

    /// Send test campaign.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/campaigns/{campaign_id}/schedules/test")]
    async fn send_test_campaign(
        &self,
        campaign_id: i64,
        #[json] body: &SendTestCampaign,
    ) -> Result<Response<SendTestCampaignResponse>, SendGridError>;
}
