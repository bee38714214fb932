//! Mail batches.
//!
//! Written by `ratelimit-codegen` from `tsg_mail_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Mail batches.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait MailBatches {
    /// Create mail batch.
    ///
    /// Answered by `201`.
    #[post("/mail/batch")]
    async fn create_mail_batch(&self) -> Result<Response<MailBatchResponse>, SendGridError>;

    /// Get mail batch.
    ///
    /// Answered by `200`.
    #[get("/mail/batch/{batch_id}")]
    async fn get_mail_batch(&self, batch_id: &str) -> Result<Response<MailBatchResponse>, SendGridError>;
}
