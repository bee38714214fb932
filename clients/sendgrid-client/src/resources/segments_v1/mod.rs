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
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait SegmentsV1 {
    /// List segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/segments")]
    async fn list_segment_v1(
        &self,
        #[query] query: &ListSegmentV1Query,
    ) -> Result<Response<ListSegmentV1Response>, SendGridError>;

    /// Get segment.
    ///
    /// Answered by `200`.
    ///
    /// - `segment_id`: a UUID, 36 characters.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/segments/{segment_id}")]
    async fn get_segment_v1(
        &self,
        segment_id: &str,
        #[query] query: &GetSegmentV1Query,
    ) -> Result<Response<FullSegment>, SendGridError>;

    /// Delete segment.
    ///
    /// Answered by `202`.
    ///
    /// - `segment_id`: a UUID, 36 characters.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/segments/{segment_id}")]
    async fn delete_segment_v1(
        &self,
        segment_id: &str,
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;
}
