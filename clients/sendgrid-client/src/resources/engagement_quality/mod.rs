//! Engagement quality.
//!
//! Written by `ratelimit-codegen` from `tsg_seq_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};
use serde_json::Value;

use crate::SendGridError;

pub use self::types::*;

/// Engagement quality.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait EngagementQuality {
    /// List engagement quality score.
    ///
    /// Answered by `200` or `202`.
    #[get("/engagementquality/scores")]
    async fn list_engagement_quality_score(
        &self,
        #[query] query: &ListEngagementQualityScoreQuery,
    ) -> Result<Response<Value>, SendGridError>;

    /// List subuser engagement quality score.
    ///
    /// Answered by `200` or `202`.
    #[get("/engagementquality/subusers/scores")]
    async fn list_subuser_engagement_quality_score(
        &self,
        #[query] query: &ListSubuserEngagementQualityScoreQuery,
    ) -> Result<Response<Option<ListSubuserEngagementQualityScoreResponse>>, SendGridError>;
}
