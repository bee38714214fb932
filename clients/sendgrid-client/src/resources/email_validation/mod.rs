//! Email validation.
//!
//! Written by `ratelimit-codegen` from `tsg_email_validation_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Email validation.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait EmailValidation {
    /// Validate email.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/validations/email")]
    async fn validate_email(
        &self,
        #[json] body: &ValidateEmail,
    ) -> Result<Response<ValidateEmailResponse>, SendGridError>;

    /// List email job for verification.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[put("/validations/email/jobs")]
    async fn list_email_job_for_verification(
        &self,
        #[json] body: &ListEmailJobForVerification,
    ) -> Result<Response<PutValidationsEmailJobs200Response>, SendGridError>;

    /// Get validations email jobs.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/validations/email/jobs")]
    async fn get_validations_email_jobs(
        &self,
    ) -> Result<Response<GetValidationsEmailJobs200Response>, SendGridError>;

    /// Get email job for verification.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/validations/email/jobs/{job_id}")]
    async fn get_email_job_for_verification(
        &self,
        job_id: &str,
    ) -> Result<Response<GetValidationsEmailJobsJobId200Response>, SendGridError>;
}
