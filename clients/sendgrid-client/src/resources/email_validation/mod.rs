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
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait EmailValidation {
    /// Validate email.
    ///
    /// Answered by `200`.
    #[post("/validations/email")]
    async fn validate_email(
        &self,
        #[json] body: &ValidateEmail,
    ) -> Result<Response<ValidateEmailResponse>, SendGridError>;

    /// List email job for verification.
    ///
    /// Answered by `200`.
    #[put("/validations/email/jobs")]
    async fn list_email_job_for_verification(
        &self,
        #[json] body: &ListEmailJobForVerification,
    ) -> Result<Response<PutValidationsEmailJobs200Response>, SendGridError>;

    /// Get validations email jobs.
    ///
    /// Answered by `200`.
    #[get("/validations/email/jobs")]
    async fn get_validations_email_jobs(
        &self,
    ) -> Result<Response<GetValidationsEmailJobs200Response>, SendGridError>;

    /// Get email job for verification.
    ///
    /// Answered by `200`.
    #[get("/validations/email/jobs/{job_id}")]
    async fn get_email_job_for_verification(
        &self,
        job_id: &str,
    ) -> Result<Response<GetValidationsEmailJobsJobId200Response>, SendGridError>;
}
