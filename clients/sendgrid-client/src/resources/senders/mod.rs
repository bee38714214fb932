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
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait Senders {
    /// Create sender.
    ///
    /// Answered by `201`.
    #[post("/senders")]
    async fn create_sender_in_senders(
        &self,
        #[json] body: &CreateSender,
    ) -> Result<Response<SenderId>, SendGridError>;

    /// List sender.
    ///
    /// Answered by `200`.
    #[get("/senders")]
    async fn list_sender_in_senders(&self) -> Result<Response<ListSenderResponse>, SendGridError>;

    /// Get sender.
    ///
    /// Answered by `200`.
    #[get("/senders/{sender_id}")]
    async fn get_sender_in_senders(&self, sender_id: i64) -> Result<Response<SenderId>, SendGridError>;

    /// Update sender.
    ///
    /// Answered by `200`.
    #[patch("/senders/{sender_id}")]
    async fn update_sender_in_senders(
        &self,
        sender_id: i64,
        #[json] body: &SenderIdRequest,
    ) -> Result<Response<SenderId>, SendGridError>;

    /// Delete sender.
    ///
    /// Answered by `204`.
    #[delete("/senders/{sender_id}")]
    async fn delete_sender_in_senders(&self, sender_id: i64) -> Result<Response<()>, SendGridError>;

    /// Reset sender verification.
    ///
    /// Answered by `204`.
    #[post("/senders/{sender_id}/resend_verification")]
    async fn reset_sender_verification_in_senders(
        &self,
        sender_id: i64,
    ) -> Result<Response<()>, SendGridError>;
}
