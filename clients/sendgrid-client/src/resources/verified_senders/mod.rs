//! Verified senders.
//!
//! Written by `ratelimit-codegen` from `tsg_verified_senders_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Verified senders.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait VerifiedSenders {
    /// Create verified sender.
    ///
    /// Answered by `201`.
    #[post("/verified_senders")]
    async fn create_verified_sender(
        &self,
        #[json] body: &VerifiedSenderRequest,
    ) -> Result<Response<VerifiedSenderResponse>, SendGridError>;

    /// List verified sender.
    ///
    /// Answered by `200`.
    #[get("/verified_senders")]
    async fn list_verified_sender(
        &self,
        #[query] query: &ListVerifiedSenderQuery,
    ) -> Result<Response<ListVerifiedSenderResponse>, SendGridError>;

    /// List verified sender, with the items of all its pages.
    #[get("/verified_senders")]
    #[paginate(cursor = "lastSeenID", items = "results")]
    fn list_verified_sender_stream(
        &self,
        #[query] query: &ListVerifiedSenderQuery,
    ) -> impl Stream<Item = Result<VerifiedSenderResponse, SendGridError>> + Send;

    /// Update verified sender.
    ///
    /// Answered by `200`.
    #[patch("/verified_senders/{id}")]
    async fn update_verified_sender(
        &self,
        id: &str,
        #[json] body: &VerifiedSenderRequest,
    ) -> Result<Response<VerifiedSenderResponse>, SendGridError>;

    /// Delete verified sender.
    ///
    /// Answered by `204`.
    #[delete("/verified_senders/{id}")]
    async fn delete_verified_sender(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// List verified sender domain.
    ///
    /// Answered by `200`.
    #[get("/verified_senders/domains")]
    async fn list_verified_sender_domain(
        &self,
    ) -> Result<Response<ListVerifiedSenderDomainResponse>, SendGridError>;

    /// Resend verified sender.
    ///
    /// Answered by `204`.
    #[post("/verified_senders/resend/{id}")]
    async fn resend_verified_sender(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// List verified sender steps completed.
    ///
    /// Answered by `200`.
    #[get("/verified_senders/steps_completed")]
    async fn list_verified_sender_steps_completed(
        &self,
    ) -> Result<Response<ListVerifiedSenderStepsCompletedResponse>, SendGridError>;

    /// Verify sender token.
    ///
    /// Answered by `204`.
    #[get("/verified_senders/verify/{token}")]
    async fn verify_sender_token(&self, token: &str) -> Result<Response<()>, SendGridError>;
}
