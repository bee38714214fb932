//! Suppressions.
//!
//! Written by `ratelimit-codegen` from `tsg_suppressions_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Suppressions.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Suppressions {
    /// List suppression block.
    ///
    /// Answered by `200`.
    #[get("/suppression/blocks")]
    async fn list_suppression_block(
        &self,
        #[query] query: &ListSuppressionBlockQuery,
    ) -> Result<Response<Vec<BlocksResponseItem>>, SendGridError>;

    /// List suppression block, with the items of all its pages.
    #[get("/suppression/blocks")]
    #[paginate(offset = "offset")]
    fn list_suppression_block_stream(
        &self,
        #[query] query: &ListSuppressionBlockQuery,
    ) -> impl Stream<Item = Result<BlocksResponseItem, SendGridError>> + Send;

    /// Delete suppression blocks.
    ///
    /// Answered by `204`.
    #[delete("/suppression/blocks")]
    async fn delete_suppression_blocks(
        &self,
        #[json] body: &DeleteSuppressionBlocks,
    ) -> Result<Response<()>, SendGridError>;

    /// Get suppression block.
    ///
    /// Answered by `200`.
    ///
    /// - `email`: an address of mail.
    #[get("/suppression/blocks/{email}")]
    async fn get_suppression_block(
        &self,
        email: &str,
    ) -> Result<Response<Vec<BlocksResponseItem>>, SendGridError>;

    /// Delete suppression block.
    ///
    /// Answered by `204`.
    ///
    /// - `email`: an address of mail.
    #[delete("/suppression/blocks/{email}")]
    async fn delete_suppression_block(&self, email: &str) -> Result<Response<()>, SendGridError>;

    /// List suppression bounces.
    ///
    /// Answered by `200`.
    #[get("/suppression/bounces")]
    #[headers("Accept: application/json")]
    async fn list_suppression_bounces(
        &self,
        #[query] query: &ListSuppressionBouncesQuery,
    ) -> Result<Response<Vec<BounceResponse>>, SendGridError>;

    /// List suppression bounces, with the items of all its pages.
    #[get("/suppression/bounces")]
    #[headers("Accept: application/json")]
    #[paginate(offset = "offset")]
    fn list_suppression_bounces_stream(
        &self,
        #[query] query: &ListSuppressionBouncesQuery,
    ) -> impl Stream<Item = Result<BounceResponse, SendGridError>> + Send;

    /// Delete suppression bounces.
    ///
    /// Answered by `204`.
    #[delete("/suppression/bounces")]
    async fn delete_suppression_bounces(
        &self,
        #[json] body: &DeleteSuppressionBounces,
    ) -> Result<Response<()>, SendGridError>;

    /// Get suppression bounces.
    ///
    /// Answered by `200`.
    ///
    /// - `email`: an address of mail.
    #[get("/suppression/bounces/{email}")]
    async fn get_suppression_bounces(
        &self,
        email: &str,
    ) -> Result<Response<Vec<BounceResponse>>, SendGridError>;

    /// Delete suppression bounce.
    ///
    /// Answered by `204`.
    ///
    /// - `email`: an address of mail.
    #[delete("/suppression/bounces/{email}")]
    async fn delete_suppression_bounce(&self, email: &str) -> Result<Response<()>, SendGridError>;

    /// List suppression bounces classifications.
    ///
    /// Answered by `200`.
    #[get("/suppression/bounces/classifications")]
    async fn list_suppression_bounces_classifications(
        &self,
        #[query] query: &ListSuppressionBouncesClassificationsQuery,
    ) -> Result<Response<ListSuppressionBouncesClassificationsResponse>, SendGridError>;

    /// Get suppression bounces classifications.
    ///
    /// Answered by `200`.
    #[get("/suppression/bounces/classifications/{classification}")]
    async fn get_suppression_bounces_classifications(
        &self,
        classification: &Classification,
        #[query] query: &GetSuppressionBouncesClassificationsQuery,
    ) -> Result<Response<GetSuppressionBouncesClassificationsResponse>, SendGridError>;

    /// Create global suppression.
    ///
    /// Answered by `201`.
    #[post("/asm/suppressions/global")]
    async fn create_global_suppression(
        &self,
        #[json] body: &SuppressionsRequest,
    ) -> Result<Response<CreateGlobalSuppressionResponse>, SendGridError>;

    /// Get global suppression.
    ///
    /// Answered by `200`.
    #[get("/asm/suppressions/global/{email}")]
    async fn get_global_suppression(
        &self,
        email: &str,
    ) -> Result<Response<GetGlobalSuppressionResponse>, SendGridError>;

    /// Delete global suppression.
    ///
    /// Answered by `204`.
    #[delete("/asm/suppressions/global/{email}")]
    async fn delete_global_suppression(&self, email: &str) -> Result<Response<()>, SendGridError>;

    /// List invalid email.
    ///
    /// Answered by `200`.
    #[get("/suppression/invalid_emails")]
    async fn list_invalid_email(
        &self,
        #[query] query: &ListInvalidEmailQuery,
    ) -> Result<Response<Vec<InvalidEmail>>, SendGridError>;

    /// List invalid email, with the items of all its pages.
    #[get("/suppression/invalid_emails")]
    #[paginate(offset = "offset")]
    fn list_invalid_email_stream(
        &self,
        #[query] query: &ListInvalidEmailQuery,
    ) -> impl Stream<Item = Result<InvalidEmail, SendGridError>> + Send;

    /// Delete invalid emails.
    ///
    /// Answered by `204`.
    #[delete("/suppression/invalid_emails")]
    async fn delete_invalid_emails(
        &self,
        #[json] body: &DeleteInvalidEmails,
    ) -> Result<Response<()>, SendGridError>;

    /// Get invalid email.
    ///
    /// Answered by `200`.
    #[get("/suppression/invalid_emails/{email}")]
    async fn get_invalid_email(&self, email: &str) -> Result<Response<Vec<InvalidEmail>>, SendGridError>;

    /// Delete invalid email.
    ///
    /// Answered by `204`.
    #[delete("/suppression/invalid_emails/{email}")]
    async fn delete_invalid_email(&self, email: &str) -> Result<Response<()>, SendGridError>;

    /// List spam report.
    ///
    /// Answered by `200`.
    #[get("/suppression/spam_reports")]
    async fn list_spam_report(
        &self,
        #[query] query: &ListSpamReportQuery,
    ) -> Result<Response<Vec<SpamReportsResponseItem>>, SendGridError>;

    /// List spam report, with the items of all its pages.
    #[get("/suppression/spam_reports")]
    #[paginate(offset = "offset")]
    fn list_spam_report_stream(
        &self,
        #[query] query: &ListSpamReportQuery,
    ) -> impl Stream<Item = Result<SpamReportsResponseItem, SendGridError>> + Send;

    /// Delete spam reports.
    ///
    /// Answered by `204`.
    #[delete("/suppression/spam_reports")]
    async fn delete_spam_reports(
        &self,
        #[json] body: &DeleteSpamReports,
    ) -> Result<Response<()>, SendGridError>;

    /// Get spam report.
    ///
    /// Answered by `200`.
    ///
    /// - `email`: an address of mail.
    #[get("/suppression/spam_reports/{email}")]
    async fn get_spam_report(
        &self,
        email: &str,
    ) -> Result<Response<Vec<SpamReportsResponseItem>>, SendGridError>;

    /// Delete spam report.
    ///
    /// Answered by `204`.
    ///
    /// - `email`: an address of mail.
    #[delete("/suppression/spam_reports/{email}")]
    async fn delete_spam_report(&self, email: &str) -> Result<Response<()>, SendGridError>;

    /// List global suppression.
    ///
    /// Answered by `200`.
    #[get("/suppression/unsubscribes")]
    async fn list_global_suppression(
        &self,
        #[query] query: &ListGlobalSuppressionQuery,
    ) -> Result<Response<Vec<ListGlobalSuppressionResponseItem>>, SendGridError>;

    /// List global suppression, with the items of all its pages.
    #[get("/suppression/unsubscribes")]
    #[paginate(offset = "offset")]
    fn list_global_suppression_stream(
        &self,
        #[query] query: &ListGlobalSuppressionQuery,
    ) -> impl Stream<Item = Result<ListGlobalSuppressionResponseItem, SendGridError>> + Send;
}
