//! Email activity.
//!
//! Written by `ratelimit-codegen` from `tsg_email_activity_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Email activity.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait EmailActivity {
    /// List message.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/messages")]
    async fn list_message(
        &self,
        #[query] query: &ListMessageQuery,
    ) -> Result<Response<ListMessageResponse>, SendGridError>;

    /// Get message.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/messages/{msg_id}")]
    async fn get_message(&self, msg_id: &str) -> Result<Response<GetMessageResponse>, SendGridError>;

    /// Request CSV.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/messages/download")]
    #[rate_limited(per = "12h", limit = 1, on_limit = "error")]
    async fn request_csv(
        &self,
        #[query] query: &RequestCsvQuery,
    ) -> Result<Response<RequestCsvResponse>, SendGridError>;

    /// Download CSV.
    ///
    /// Answered by `200`.
    ///
    /// - `download_uuid`: a UUID.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/messages/download/{download_uuid}")]
    async fn download_csv(&self, download_uuid: &str)
    -> Result<Response<DownloadCsvResponse>, SendGridError>;
}
