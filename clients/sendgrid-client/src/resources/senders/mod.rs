//! Senders.
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_senders_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Senders.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Senders {
    /// Create sender.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/senders")]
    async fn create_sender_identity(
        &self,
        #[json] body: &CreateSenderIdentity,
    ) -> Result<Response<SenderId>, SendGridError>;

    /// List sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/senders")]
    async fn list_sender_identity(&self) -> Result<Response<ListSenderIdentityResponse>, SendGridError>;

    /// Get sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/senders/{sender_id}")]
    async fn get_sender_identity(&self, sender_id: i64) -> Result<Response<SenderId>, SendGridError>;

    /// Update sender.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/senders/{sender_id}")]
    async fn update_sender_identity(
        &self,
        sender_id: i64,
        #[json] body: &SenderIdRequest,
    ) -> Result<Response<SenderId>, SendGridError>;

    /// Delete sender.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/senders/{sender_id}")]
    async fn delete_sender_identity(&self, sender_id: i64) -> Result<Response<()>, SendGridError>;

    /// Reset sender verification.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/senders/{sender_id}/resend_verification")]
    async fn reset_sender_identity_verification(&self, sender_id: i64)
    -> Result<Response<()>, SendGridError>;
}
