//! Marketing senders.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_senders_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Marketing senders.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait MarketingSenders {
    /// Create sender.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/senders")]
    async fn create_sender(&self, #[json] body: &CreateSender) -> Result<Response<Sender>, SendGridError>;

    /// List sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/senders")]
    async fn list_sender(&self) -> Result<Response<ListSenderResponse>, SendGridError>;

    /// Get sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/senders/{id}")]
    async fn get_sender(&self, id: i64) -> Result<Response<Sender>, SendGridError>;

    /// Update sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/marketing/senders/{id}")]
    async fn update_sender(
        &self,
        id: i64,
        #[json] body: &SenderRequest,
    ) -> Result<Response<Sender>, SendGridError>;

    /// Delete sender.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/senders/{id}")]
    async fn delete_sender(&self, id: i64) -> Result<Response<()>, SendGridError>;

    /// Reset sender verification.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/senders/{id}/resend_verification")]
    async fn reset_sender_verification(&self, id: i64) -> Result<Response<()>, SendGridError>;
}
