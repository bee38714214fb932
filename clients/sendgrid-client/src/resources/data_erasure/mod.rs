//! Data erasure.
//!
//! Written by `ratelimit-codegen` from `tsg_recipients_data_erasure_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Data erasure.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait DataErasure {
    /// Erase recipient email data.
    ///
    /// Answered by `202`.
    #[post("/recipients/erasejob")]
    #[rate_limited(per = "1m", limit = 100)]
    async fn erase_recipient_email_data(
        &self,
        #[json] body: &RecipientsDataErasureEraseRecipientsRequest,
    ) -> Result<Response<RecipientsDataErasureJobId>, SendGridError>;
}
