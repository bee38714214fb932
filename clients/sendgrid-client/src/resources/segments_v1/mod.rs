//! Segments v1.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_segments_v3.json`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Response, api_client};
use serde_json::Value;

use crate::SendGridError;

pub use self::types::*;

/// Segments v1.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait SegmentsV1 {
    /// List segment.
    ///
    /// Answered by `200`.
    #[get("/marketing/segments")]
    async fn list_segment_in_segments_v1(
        &self,
        #[query] query: &ListSegmentQuery,
    ) -> Result<Response<ListSegmentResponse>, SendGridError>;

    /// Get segment.
    ///
    /// Answered by `200`.
    #[get("/marketing/segments/{segment_id}")]
    async fn get_segment_in_segments_v1(
        &self,
        segment_id: &str,
        #[query] query: &GetSegmentQuery,
    ) -> Result<Response<FullSegment>, SendGridError>;

    /// Delete segment.
    ///
    /// Answered by `202`.
    #[delete("/marketing/segments/{segment_id}")]
    async fn delete_segment_in_segments_v1(
        &self,
        segment_id: &str,
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;
}
