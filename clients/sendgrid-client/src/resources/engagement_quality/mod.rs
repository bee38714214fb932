//! Engagement quality.
//!
//! Written by `ratelimit-codegen` from `tsg_seq_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Engagement quality.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait EngagementQuality {
    /// List engagement quality score.
    ///
    /// Answered by `200` or `202`.
    #[get("/engagementquality/scores")]
    async fn list_engagement_quality_score(
        &self,
        #[query] query: &ListEngagementQualityScoreQuery,
    ) -> Result<Response<Option<ListEngagementQualityScoreResponse>>, SendGridError>;

    /// List subuser engagement quality score.
    ///
    /// Answered by `200` or `202`.
    #[get("/engagementquality/subusers/scores")]
    async fn list_subuser_engagement_quality_score(
        &self,
        #[query] query: &ListSubuserEngagementQualityScoreQuery,
    ) -> Result<Response<Option<ListSubuserEngagementQualityScoreResponse>>, SendGridError>;
}
