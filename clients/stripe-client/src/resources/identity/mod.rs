//! Identity.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Identity.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Identity {
    /// List identity verification reports.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_reports/list)
    #[get("/identity/verification_reports")]
    async fn list_identity_verification_reports(
        &self,
        #[query(style = "indices")] query: &ListIdentityVerificationReportsQuery,
    ) -> Result<Response<List<IdentityVerificationReport>>, StripeError>;

    /// List identity verification reports, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_reports/list)
    #[get("/identity/verification_reports")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_identity_verification_reports_stream(
        &self,
        #[query(style = "indices")] query: &ListIdentityVerificationReportsQuery,
    ) -> impl Stream<Item = Result<IdentityVerificationReport, StripeError>> + Send;

    /// Retrieve identity verification report.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_reports/retrieve)
    #[get("/identity/verification_reports/{report}")]
    async fn retrieve_identity_verification_report(
        &self,
        report: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IdentityVerificationReport>, StripeError>;

    /// List identity verification sessions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/list)
    #[get("/identity/verification_sessions")]
    async fn list_identity_verification_sessions(
        &self,
        #[query(style = "indices")] query: &ListIdentityVerificationSessionsQuery,
    ) -> Result<Response<List<IdentityVerificationSession>>, StripeError>;

    /// List identity verification sessions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/list)
    #[get("/identity/verification_sessions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_identity_verification_sessions_stream(
        &self,
        #[query(style = "indices")] query: &ListIdentityVerificationSessionsQuery,
    ) -> impl Stream<Item = Result<IdentityVerificationSession, StripeError>> + Send;

    /// Create identity verification session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/create)
    #[post("/identity/verification_sessions", idempotent = "Idempotency-Key")]
    async fn create_identity_verification_session(
        &self,
        #[form] body: &CreateIdentityVerificationSession,
    ) -> Result<Response<IdentityVerificationSession>, StripeError>;

    /// Retrieve identity verification session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/retrieve)
    #[get("/identity/verification_sessions/{session}")]
    async fn retrieve_identity_verification_session(
        &self,
        session: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IdentityVerificationSession>, StripeError>;

    /// Update identity verification session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/update)
    #[post("/identity/verification_sessions/{session}", idempotent = "Idempotency-Key")]
    async fn update_identity_verification_session(
        &self,
        session: &str,
        #[form] body: &UpdateIdentityVerificationSession,
    ) -> Result<Response<IdentityVerificationSession>, StripeError>;

    /// Cancel identity verification session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/cancel)
    #[post("/identity/verification_sessions/{session}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_identity_verification_session(
        &self,
        session: &str,
        #[form] body: &CancelIdentityVerificationSession,
    ) -> Result<Response<IdentityVerificationSession>, StripeError>;

    /// Redact identity verification session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/identity/verification_sessions/redact)
    #[post("/identity/verification_sessions/{session}/redact", idempotent = "Idempotency-Key")]
    async fn redact_identity_verification_session(
        &self,
        session: &str,
        #[form] body: &CancelIdentityVerificationSession,
    ) -> Result<Response<IdentityVerificationSession>, StripeError>;
}
