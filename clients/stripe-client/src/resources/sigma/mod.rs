//! Sigma.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Sigma.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Sigma {
    /// List sigma scheduled query runs.
    ///
    /// Answered by `200`.
    #[get("/sigma/scheduled_query_runs")]
    async fn list_sigma_scheduled_query_runs(
        &self,
        #[query(style = "indices")] query: &ListSigmaScheduledQueryRunsQuery,
    ) -> Result<Response<List<ScheduledQueryRun>>, StripeError>;

    /// List sigma scheduled query runs, with the items of all its pages.
    #[get("/sigma/scheduled_query_runs")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_sigma_scheduled_query_runs_stream(
        &self,
        #[query(style = "indices")] query: &ListSigmaScheduledQueryRunsQuery,
    ) -> impl Stream<Item = Result<ScheduledQueryRun, StripeError>> + Send;

    /// Retrieve sigma scheduled query run.
    ///
    /// Answered by `200`.
    #[get("/sigma/scheduled_query_runs/{scheduled_query_run}")]
    async fn retrieve_sigma_scheduled_query_run(
        &self,
        scheduled_query_run: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ScheduledQueryRun>, StripeError>;
}
