//! Scheduled sends.
//!
//! Written by `ratelimit-codegen` from `tsg_scheduled_sends_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Scheduled sends.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ScheduledSends {
    /// Create scheduled send.
    ///
    /// Answered by `201`.
    #[post("/user/scheduled_sends")]
    async fn create_scheduled_send(
        &self,
        #[json] body: &CreateScheduledSend,
    ) -> Result<Response<ScheduledSendStatus>, SendGridError>;

    /// List scheduled send.
    ///
    /// Answered by `200`.
    #[get("/user/scheduled_sends")]
    async fn list_scheduled_send(&self) -> Result<Response<Vec<ScheduledSendStatus>>, SendGridError>;

    /// Get scheduled send.
    ///
    /// Answered by `200`.
    #[get("/user/scheduled_sends/{batch_id}")]
    async fn get_scheduled_send(
        &self,
        batch_id: &str,
    ) -> Result<Response<Vec<ScheduledSendStatus>>, SendGridError>;

    /// Update scheduled send.
    ///
    /// Answered by `204`.
    #[patch("/user/scheduled_sends/{batch_id}")]
    async fn update_scheduled_send(
        &self,
        batch_id: &str,
        #[json] body: &UpdateScheduledSend,
    ) -> Result<Response<()>, SendGridError>;

    /// Delete scheduled send.
    ///
    /// Answered by `204`.
    #[delete("/user/scheduled_sends/{batch_id}")]
    async fn delete_scheduled_send(&self, batch_id: &str) -> Result<Response<()>, SendGridError>;
}
