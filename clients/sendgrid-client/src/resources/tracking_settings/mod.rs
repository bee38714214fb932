//! Tracking settings.
//!
//! Written by `ratelimit-codegen` from `tsg_tracking_settings_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Tracking settings.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait TrackingSettings {
    /// List tracking setting.
    ///
    /// Answered by `200`.
    #[get("/tracking_settings")]
    async fn list_tracking_setting(&self) -> Result<Response<ListTrackingSettingResponse>, SendGridError>;

    /// List click tracking setting.
    ///
    /// Answered by `200`.
    #[get("/tracking_settings/click")]
    async fn list_click_tracking_setting(&self) -> Result<Response<ClickTracking>, SendGridError>;

    /// Update click tracking setting.
    ///
    /// Answered by `200`.
    #[patch("/tracking_settings/click")]
    async fn update_click_tracking_setting(
        &self,
        #[json] body: &UpdateClickTrackingSetting,
    ) -> Result<Response<ClickTracking>, SendGridError>;

    /// List google analytics tracking setting.
    ///
    /// Answered by `200`.
    #[get("/tracking_settings/google_analytics")]
    async fn list_google_analytics_tracking_setting(
        &self,
    ) -> Result<Response<GoogleAnalyticsSettings>, SendGridError>;

    /// Update google analytics tracking setting.
    ///
    /// Answered by `200`.
    #[patch("/tracking_settings/google_analytics")]
    async fn update_google_analytics_tracking_setting(
        &self,
        #[json] body: &GoogleAnalyticsSettingsInput,
    ) -> Result<Response<GoogleAnalyticsSettings>, SendGridError>;

    /// List open tracking setting.
    ///
    /// Answered by `200`.
    #[get("/tracking_settings/open")]
    async fn list_open_tracking_setting(
        &self,
    ) -> Result<Response<ListOpenTrackingSettingResponse>, SendGridError>;

    /// Update open tracking setting.
    ///
    /// Answered by `200`.
    #[patch("/tracking_settings/open")]
    async fn update_open_tracking_setting(
        &self,
        #[json] body: &UpdateOpenTrackingSetting,
    ) -> Result<Response<UpdateOpenTrackingSettingResponse>, SendGridError>;

    /// List subscription tracking setting.
    ///
    /// Answered by `200`.
    #[get("/tracking_settings/subscription")]
    async fn list_subscription_tracking_setting(
        &self,
    ) -> Result<Response<SubscriptionTrackingSettings>, SendGridError>;

    /// Update subscription tracking setting.
    ///
    /// Answered by `200`.
    #[patch("/tracking_settings/subscription")]
    async fn update_subscription_tracking_setting(
        &self,
        #[json] body: &SubscriptionTrackingSettingsInput,
    ) -> Result<Response<SubscriptionTrackingSettings>, SendGridError>;
}
