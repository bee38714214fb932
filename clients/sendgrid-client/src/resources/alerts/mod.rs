//! Alerts.
//!
//! Written by `ratelimit-codegen` from `tsg_alerts_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Alerts.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Alerts {
    /// Create alert.
    ///
    /// Answered by `201`.
    #[post("/alerts")]
    async fn create_alert(
        &self,
        #[json] body: &CreateAlert,
    ) -> Result<Response<CreateAlertResponse>, SendGridError>;

    /// List alert.
    ///
    /// Answered by `200`.
    #[get("/alerts")]
    async fn list_alert(&self) -> Result<Response<Vec<ListAlertResponseItem>>, SendGridError>;

    /// Get alert.
    ///
    /// Answered by `200`.
    #[get("/alerts/{alert_id}")]
    async fn get_alert(&self, alert_id: i64) -> Result<Response<GetAlertResponse>, SendGridError>;

    /// Delete alert.
    ///
    /// Answered by `204`.
    #[delete("/alerts/{alert_id}")]
    async fn delete_alert(&self, alert_id: i64) -> Result<Response<()>, SendGridError>;

    /// Update alert.
    ///
    /// Answered by `200`.
    #[patch("/alerts/{alert_id}")]
    async fn update_alert(
        &self,
        alert_id: i64,
        #[json] body: &UpdateAlert,
    ) -> Result<Response<UpdateAlertResponse>, SendGridError>;
}
