//! Segments.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_segments_2.0_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Segments.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Segments {
    /// Create segment.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/segments/2.0")]
    async fn create_segment(
        &self,
        #[json] body: &SegmentWriteV2,
    ) -> Result<Response<Segment2xx>, SendGridError>;

    /// List segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/segments/2.0")]
    async fn list_segment(
        &self,
        #[query] query: &ListSegmentQuery,
    ) -> Result<Response<AllSegments200>, SendGridError>;

    /// Update segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/marketing/segments/2.0/{segment_id}")]
    async fn update_segment(
        &self,
        segment_id: &str,
        #[json] body: &SegmentUpdate,
    ) -> Result<Response<Segment2xx>, SendGridError>;

    /// Get segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/segments/2.0/{segment_id}")]
    async fn get_segment(
        &self,
        segment_id: &str,
        #[query] query: &GetSegmentQuery,
    ) -> Result<Response<Segment2xx>, SendGridError>;

    /// Delete segment.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/segments/2.0/{segment_id}")]
    async fn delete_segment(&self, segment_id: &str) -> Result<Response<()>, SendGridError>;

    /// Refresh segment.
    ///
    /// Answered by `202`.
    ///
    /// - `segment_id`: a UUID, 36 characters.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/segments/2.0/refresh/{segment_id}")]
    async fn refresh_segment(
        &self,
        segment_id: &str,
        #[json] body: &SegmentRefreshRequest,
    ) -> Result<Response<SegmentRefresh202>, SendGridError>;
}
