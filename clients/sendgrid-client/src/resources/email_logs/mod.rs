//! Email logs.
//!
//! Written by `ratelimit-codegen` from `tsg_logs_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Email logs.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait EmailLogs {
    /// Get message by ID.
    ///
    /// Answered by `200`.
    #[get("/logs/{sg_message_id}")]
    async fn get_message_by_id(
        &self,
        sg_message_id: &str,
        #[query] query: &GetMessageByIdQuery,
    ) -> Result<Response<EmailLogsGetMessageByIdResponse>, SendGridError>;

    /// List messages by filter.
    ///
    /// Answered by `200`.
    #[post("/logs")]
    async fn list_messages_by_filter(
        &self,
        #[json] body: &EmailLogsGetMessagesByFilterRequest,
    ) -> Result<Response<EmailLogsGetMessagesByFilterResponse>, SendGridError>;
}
