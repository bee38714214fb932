//! Billing meters.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Billing meters.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait BillingMeters {
    /// Create billing meter event adjustment.
    ///
    /// Answered by `200`.
    #[post("/billing/meter_event_adjustments", idempotent = "Idempotency-Key")]
    async fn create_billing_meter_event_adjustment(
        &self,
        #[form] body: &CreateBillingMeterEventAdjustment,
    ) -> Result<Response<BillingMeterEventAdjustment>, StripeError>;

    /// Create billing meter event.
    ///
    /// Answered by `200`.
    #[post("/billing/meter_events", idempotent = "Idempotency-Key")]
    #[no_rate_limit]
    #[rate_limited(per = "1s", limit = 1000, algo = "sliding_window")]
    async fn create_billing_meter_event(
        &self,
        #[form] body: &CreateBillingMeterEvent,
    ) -> Result<Response<BillingMeterEvent>, StripeError>;

    /// List billing meter event summaries.
    ///
    /// Answered by `200`.
    #[get("/billing/meters/{id}/event_summaries")]
    async fn list_billing_meter_event_summaries(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListBillingMeterEventSummariesQuery,
    ) -> Result<Response<List<BillingMeterEventSummary>>, StripeError>;

    /// List billing meter event summaries, with the items of all its pages.
    #[get("/billing/meters/{id}/event_summaries")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_meter_event_summaries_stream(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListBillingMeterEventSummariesQuery,
    ) -> impl Stream<Item = Result<BillingMeterEventSummary, StripeError>> + Send;

    /// List billing meters.
    ///
    /// Answered by `200`.
    #[get("/billing/meters")]
    async fn list_billing_meters(
        &self,
        #[query(style = "indices")] query: &ListBillingMetersQuery,
    ) -> Result<Response<List<BillingMeter>>, StripeError>;

    /// List billing meters, with the items of all its pages.
    #[get("/billing/meters")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_meters_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingMetersQuery,
    ) -> impl Stream<Item = Result<BillingMeter, StripeError>> + Send;

    /// Create billing meter.
    ///
    /// Answered by `200`.
    #[post("/billing/meters", idempotent = "Idempotency-Key")]
    async fn create_billing_meter(
        &self,
        #[form] body: &CreateBillingMeter,
    ) -> Result<Response<BillingMeter>, StripeError>;

    /// Retrieve billing meter.
    ///
    /// Answered by `200`.
    #[get("/billing/meters/{id}")]
    async fn retrieve_billing_meter(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingMeter>, StripeError>;

    /// Update billing meter.
    ///
    /// Answered by `200`.
    #[post("/billing/meters/{id}", idempotent = "Idempotency-Key")]
    async fn update_billing_meter(
        &self,
        id: &str,
        #[form] body: &UpdateBillingMeter,
    ) -> Result<Response<BillingMeter>, StripeError>;

    /// Deactivate billing meter.
    ///
    /// Answered by `200`.
    #[post("/billing/meters/{id}/deactivate", idempotent = "Idempotency-Key")]
    async fn deactivate_billing_meter(
        &self,
        id: &str,
        #[form] body: &DeactivateBillingMeter,
    ) -> Result<Response<BillingMeter>, StripeError>;

    /// Reactivate billing meter.
    ///
    /// Answered by `200`.
    #[post("/billing/meters/{id}/reactivate", idempotent = "Idempotency-Key")]
    async fn reactivate_billing_meter(
        &self,
        id: &str,
        #[form] body: &DeactivateBillingMeter,
    ) -> Result<Response<BillingMeter>, StripeError>;
}
