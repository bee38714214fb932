//! What goes into and comes out of [`EmailValidation`](super::EmailValidation).
//!
//! Written by `ratelimit-codegen` from `tsg_email_validation_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Validate email, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmail {
    /// A text.
    pub email: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl ValidateEmail {
    /// With what must be there.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), source: None }
    }
}

setters! {
    ValidateEmail {
        source: String,
    }
}

/// Validate email response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponse {
    /// See [`ValidateEmailResponseResult`].
    pub result: Option<ValidateEmailResponseResult>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List email job for verification, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEmailJobForVerification {
    /// See [`FileType`].
    pub file_type: FileType,
}

impl ListEmailJobForVerification {
    /// With what must be there.
    pub fn new(file_type: impl Into<FileType>) -> Self {
        Self { file_type: file_type.into() }
    }
}

/// Put validations email jobs200 response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutValidationsEmailJobs200Response {
    /// A text.
    pub job_id: Option<String>,
    /// A text.
    pub upload_uri: Option<String>,
    /// A list, each [`PutValidationsEmailJobs200ResponseUploadHeader`].
    pub upload_headers: Option<Vec<PutValidationsEmailJobs200ResponseUploadHeader>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for PutValidationsEmailJobs200Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutValidationsEmailJobs200Response")
            .field("job_id", &self.job_id)
            .field("upload_headers", &self.upload_headers)
            .finish_non_exhaustive()
    }
}

/// Get validations email jobs200 response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetValidationsEmailJobs200Response {
    /// A list, each [`GetValidationsEmailJobs200ResponseResultItem`].
    pub result: Option<Vec<GetValidationsEmailJobs200ResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get validations email jobs job id200 response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetValidationsEmailJobsJobId200Response {
    /// See [`GetValidationsEmailJobsJobId200ResponseResult`].
    pub result: Option<GetValidationsEmailJobsJobId200ResponseResult>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate email response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponseResult {
    /// An address of mail.
    pub email: Option<String>,
    /// See [`Verdict`].
    pub verdict: Option<Verdict>,
    /// A number.
    pub score: Option<f64>,
    /// A text.
    pub local: Option<String>,
    /// The name of a host.
    pub host: Option<String>,
    /// A text.
    pub suggestion: Option<String>,
    /// See [`ValidateEmailResponseResultChecks`].
    pub checks: Option<ValidateEmailResponseResultChecks>,
    /// A text.
    pub source: Option<String>,
    /// A text.
    pub ip_address: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// File type: one of some texts, or any other.
    FileType {
        Csv = "csv",
        Zip = "zip",
    }
}

/// Put validations email jobs200 response upload header, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutValidationsEmailJobs200ResponseUploadHeader {
    /// A text.
    pub header: Option<String>,
    /// A text.
    pub value: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get validations email jobs200 response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetValidationsEmailJobs200ResponseResultItem {
    /// A text.
    pub id: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A number.
    pub started_at: Option<f64>,
    /// A number.
    pub finished_at: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get validations email jobs job id200 response result, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetValidationsEmailJobsJobId200ResponseResult {
    /// A text.
    pub id: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A number.
    pub segments: Option<f64>,
    /// A number.
    pub segments_processed: Option<f64>,
    /// Yes or no.
    pub is_download_available: Option<bool>,
    /// A number.
    pub started_at: Option<f64>,
    /// A number.
    pub finished_at: Option<f64>,
    /// A list, each [`GetValidationsEmailJobsJobId200ResponseResultError`].
    pub errors: Option<Vec<GetValidationsEmailJobsJobId200ResponseResultError>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Verdict: one of some texts, or any other.
    Verdict {
        Valid = "Valid",
        Risky = "Risky",
        Invalid = "Invalid",
    }
}

/// Validate email response result checks, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponseResultChecks {
    /// See [`ValidateEmailResponseResultChecksDomain`].
    pub domain: Option<ValidateEmailResponseResultChecksDomain>,
    /// See [`ValidateEmailResponseResultChecksLocalPart`].
    pub local_part: Option<ValidateEmailResponseResultChecksLocalPart>,
    /// See [`ValidateEmailResponseResultChecksAdditional`].
    pub additional: Option<ValidateEmailResponseResultChecksAdditional>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Initiated = "Initiated",
        Queued = "Queued",
        Ready = "Ready",
        Processing = "Processing",
        Done = "Done",
        Error = "Error",
    }
}

/// Get validations email jobs job id200 response result error, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetValidationsEmailJobsJobId200ResponseResultError {
    /// A text.
    pub message: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate email response result checks domain, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponseResultChecksDomain {
    /// Yes or no.
    pub has_valid_address_syntax: Option<bool>,
    /// Yes or no.
    pub has_mx_or_a_record: Option<bool>,
    /// Yes or no.
    pub is_suspected_disposable_address: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate email response result checks local part, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponseResultChecksLocalPart {
    /// Yes or no.
    pub is_suspected_role_address: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Validate email response result checks additional, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValidateEmailResponseResultChecksAdditional {
    /// Yes or no.
    pub has_known_bounces: Option<bool>,
    /// Yes or no.
    pub has_suspected_bounces: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
