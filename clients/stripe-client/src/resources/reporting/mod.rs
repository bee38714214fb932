//! Reporting.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Reporting.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Reporting {
    /// List reporting report runs.
    ///
    /// Answered by `200`.
    #[get("/reporting/report_runs")]
    async fn list_reporting_report_runs(
        &self,
        #[query(style = "indices")] query: &ListReportingReportRunsQuery,
    ) -> Result<Response<List<ReportingReportRun>>, StripeError>;

    /// List reporting report runs, with the items of all its pages.
    #[get("/reporting/report_runs")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_reporting_report_runs_stream(
        &self,
        #[query(style = "indices")] query: &ListReportingReportRunsQuery,
    ) -> impl Stream<Item = Result<ReportingReportRun, StripeError>> + Send;

    /// Create reporting report run.
    ///
    /// Answered by `200`.
    #[post("/reporting/report_runs", idempotent = "Idempotency-Key")]
    async fn create_reporting_report_run(
        &self,
        #[form] body: &CreateReportingReportRun,
    ) -> Result<Response<ReportingReportRun>, StripeError>;

    /// Retrieve reporting report run.
    ///
    /// Answered by `200`.
    #[get("/reporting/report_runs/{report_run}")]
    async fn retrieve_reporting_report_run(
        &self,
        report_run: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ReportingReportRun>, StripeError>;

    /// List reporting report types.
    ///
    /// Answered by `200`.
    #[get("/reporting/report_types")]
    async fn list_reporting_report_types(
        &self,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<List<ReportingReportType>>, StripeError>;

    /// Retrieve reporting report type.
    ///
    /// Answered by `200`.
    #[get("/reporting/report_types/{report_type}")]
    async fn retrieve_reporting_report_type(
        &self,
        report_type: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ReportingReportType>, StripeError>;
}
