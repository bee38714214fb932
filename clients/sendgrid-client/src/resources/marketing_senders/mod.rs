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
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait MarketingSenders {
    /// Create sender.
    ///
    /// Answered by `201`.
    #[post("/marketing/senders")]
    async fn create_sender(&self, #[json] body: &CreateSender) -> Result<Response<Sender>, SendGridError>;

    /// List sender.
    ///
    /// Answered by `200`.
    #[get("/marketing/senders")]
    async fn list_sender(&self) -> Result<Response<ListSenderResponse>, SendGridError>;

    /// Get sender.
    ///
    /// Answered by `200`.
    #[get("/marketing/senders/{id}")]
    async fn get_sender(&self, id: i64) -> Result<Response<Sender>, SendGridError>;

    /// Update sender.
    ///
    /// Answered by `200`.
    #[patch("/marketing/senders/{id}")]
    async fn update_sender(
        &self,
        id: i64,
        #[json] body: &SenderRequest,
    ) -> Result<Response<Sender>, SendGridError>;

    /// Delete sender.
    ///
    /// Answered by `204`.
    #[delete("/marketing/senders/{id}")]
    async fn delete_sender(&self, id: i64) -> Result<Response<()>, SendGridError>;

    /// Reset sender verification.
    ///
    /// Answered by `204`.
    #[post("/marketing/senders/{id}/resend_verification")]
    async fn reset_sender_verification(&self, id: i64) -> Result<Response<()>, SendGridError>;
}
